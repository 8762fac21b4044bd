/* Owns the choice of kernels: the reference first, then the best level that the processor's flags allow. */
#include "kernels/attention.h"
#include "kernels/kernels.h"
#include "kernels/levels.h"
#include "kernels/quantise.h"
#include "kernels/ref.h"
#include "kernels/scratch.h"

#include <string.h>

static void reference_init(struct kernel_table *table)
{
    memset(table, 0, sizeof *table);
    table->name = "ref";
    ref_matmul_init(table);
    ref_dequantise_init(table);
    table->quantise[ACT_F32] = ref_quantise_f32;
    table->quantise[ACT_Q8] = ref_quantise_q8;
    table->quantise[ACT_Q8_K] = ref_quantise_q8_k;
    table->quantise_rest[ACT_Q8] = ref_quantise_rest;
    table->quantise_rest[ACT_Q8_K] = ref_quantise_rest_k;
    table->rms_norm = ref_rms_norm;
    table->layer_norm = ref_layer_norm;
    table->silu_mul = ref_silu_mul;
    table->gelu = ref_gelu;
    table->add = ref_add;
    table->softmax = ref_softmax;
    table->rope = ref_rope;
    table->kv_store = ref_kv_store;
    table->attention = ref_attention;
    table->int8_peak = ref_int8_peak;
}

void kernel_table_init(struct kernel_table *table, unsigned cpu_flags)
{
    reference_init(table);
    (void)cpu_flags;
#if KERNEL_X86
    if (!(cpu_flags & CPU_AVX2)) return;
    x86_avx2_init(table);
    x86_avx2_vector_init(table);
    if (cpu_flags & CPU_AVX_VNNI) x86_avxvnni_init(table);
    if (!(cpu_flags & CPU_AVX512) || !(cpu_flags & CPU_AVX512VNNI)) return;
    x86_avx512vnni_init(table);
    x86_avx512_vector_init(table);
#elif KERNEL_ARM
    if (!(cpu_flags & CPU_NEON)) return;
    arm_neon_init(table);
    arm_neon_vector_init(table);
    if (!(cpu_flags & CPU_DOTPROD)) return;
    arm_dotprod_init(table);
    if (cpu_flags & CPU_I8MM) arm_i8mm_init(table);
#endif
}

uint64_t kernel_act_row_bytes(enum act_format format, int n)
{
    uint64_t bytes = act_q8_pad(n);
    switch (format) {
    case ACT_Q8: bytes += (uint64_t)(n / ACT_Q8_VALUES) * sizeof(struct act_q8_block); break;
    case ACT_Q8_K: bytes += (uint64_t)(n / ACT_Q8_K_VALUES) * sizeof(struct act_q8_k_block); break;
    default: bytes = (uint64_t)n * sizeof(float);
    }
    return (bytes + 63) & ~(uint64_t)63;
}

uint64_t kernel_scratch_bytes(int n_cols, int n_tok)
{
    (void)n_cols; /* the panels have a fixed size: columns are taken in pieces, tokens from where they lie */
    (void)n_tok;
    return PANEL_BYTES;
}

uint64_t attention_scratch_bytes(int k_dim, int v_dim)
{
    const uint64_t v_padded = ((uint64_t)v_dim + 15) & ~(uint64_t)15;
    const uint64_t step = ATTENTION_KEYS * ((uint64_t)k_dim + v_padded); /* keys and values as floats */
    const uint64_t row = v_padded + ATTENTION_KEYS + KV_GROUP + ((uint64_t)k_dim + 15) / 2 +
                         2; /* output, scores, sums, query as integers, its scale, maximum */
    return (step + ATTENTION_ROWS * row) * sizeof(float) + 64;
}
