/* Owns weights → float32, all types. */
#include "kernels/half.h"
#include "kernels/ref.h"

#include <string.h>

static void dequantise_f32(float *y, const void *row, int n) { memcpy(y, row, (size_t)n * sizeof *y); }

static void dequantise_f16(float *y, const void *row, int n)
{
    const uint16_t *h = row;
    for (int i = 0; i < n; i++) y[i] = half_to_float(h[i]);
}

static void dequantise_bf16(float *y, const void *row, int n)
{
    const uint16_t *h = row;
    for (int i = 0; i < n; i++) y[i] = half_from_bf16(h[i]);
}

static void dequantise_blocks(float *y, enum tensor_type type, const void *row, int n)
{
    for (int b = 0; b < n / 32; b++) {
        struct ref_block block;
        ref_unpack(&block, type, row, b);
        for (int i = 0; i < 32; i++)
            y[32 * b + i] = block.scale[i / 16] * (float)block.q[i] + block.min[i / 16];
    }
}

/* X(type): one table entry each */
#define QUANTISED(X) X(Q4_0) X(Q4_1) X(Q5_0) X(Q5_1) X(Q8_0) X(IQ4_NL) X(Q2_K) X(Q3_K) X(Q4_K) X(Q5_K) X(Q6_K)
#define ENTRY(type)                                                                                          \
    static void dequantise_##type(float *y, const void *row, int n)                                          \
    {                                                                                                        \
        dequantise_blocks(y, TENSOR_##type, row, n);                                                         \
    }
QUANTISED(ENTRY)
#undef ENTRY

void ref_dequantise_init(struct kernel_table *table)
{
    table->weight[TENSOR_F32].dequantise = dequantise_f32;
    table->weight[TENSOR_F16].dequantise = dequantise_f16;
    table->weight[TENSOR_BF16].dequantise = dequantise_bf16;
#define ENTRY(type) table->weight[TENSOR_##type].dequantise = dequantise_##type;
    QUANTISED(ENTRY)
#undef ENTRY
}
