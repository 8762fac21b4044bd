/* Owns the matrix products with quantised weights at the dotprod level of AArch64. */
#define LANES_NEON_DOT 1
#include "kernels/arm/lanes_neon.h"

#include "kernels/lanes_matmul_types.h"
#include "kernels/levels.h"

void arm_dotprod_init(struct kernel_table *table)
{
    table->name = "dotprod";
    lanes_matmul_init(table);
}
