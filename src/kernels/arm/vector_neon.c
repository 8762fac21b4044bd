/* Owns norms, activations, RoPE, quantisation of activations, and attention on AArch64. */
#define LANES_NEON_DOT 0
#include "kernels/arm/lanes_neon.h"

#include "kernels/lanes_attention.h"
#include "kernels/levels.h"

void arm_neon_vector_init(struct kernel_table *table)
{
    lanes_vector_init(table);
    lanes_attention_init(table);
}
