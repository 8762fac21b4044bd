/* Owns the matrix products with quantised weights at the neon level of AArch64. */
#define LANES_NEON_DOT 0
#include "kernels/arm/lanes_neon.h"

#include "kernels/lanes_matmul_types.h"
#include "kernels/levels.h"

void arm_neon_init(struct kernel_table *table)
{
    table->name = "neon";
    lanes_matmul_init(table);
}
