/* Owns norms, activations, RoPE, quantisation of activations, and attention at the AVX-512 level. */
#include "kernels/x86/lanes_avx512vnni.h"

#include "kernels/lanes_attention.h"
#include "kernels/levels.h"

void x86_avx512_vector_init(struct kernel_table *table)
{
    lanes_vector_init(table);
    lanes_attention_init(table);
}
