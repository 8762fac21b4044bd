/* Owns norms, activations, RoPE, quantisation of activations, and attention at the AVX2 level. */
#define LANES_VNNI 0
#include "kernels/x86/lanes_avx2.h"

#include "kernels/lanes_attention.h"
#include "kernels/levels.h"

void x86_avx2_vector_init(struct kernel_table *table)
{
    lanes_vector_init(table);
    lanes_attention_init(table);
}
