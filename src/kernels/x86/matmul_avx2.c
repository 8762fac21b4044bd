/* Owns the matrix products with quantised weights at the AVX2 level. */
#define LANES_VNNI 0
#include "kernels/x86/lanes_avx2.h"

#include "kernels/lanes_matmul_types.h"
#include "kernels/levels.h"
#include "kernels/x86/peak.h"

void x86_avx2_init(struct kernel_table *table)
{
    table->name = "avx2";
    lanes_matmul_init(table);
    table->int8_peak = peak_int8;
}
