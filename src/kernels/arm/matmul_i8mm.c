/* Owns the matrix products with quantised weights at the i8mm level of AArch64. */
#define LANES_NEON_DOT 2
#include "kernels/arm/lanes_neon.h"

#include "kernels/lanes_matmul_types.h"
#include "kernels/levels.h"

void arm_i8mm_init(struct kernel_table *table)
{
    table->name = "i8mm";
    lanes_matmul_init(table);
}
