/* Owns the matrix products with quantised weights at the AVX-VNNI level (256 bits). */
#define LANES_VNNI 1
#include "kernels/x86/lanes_avx2.h"

#include "kernels/lanes_matmul_types.h"
#include "kernels/levels.h"
#include "kernels/x86/peak.h"

void x86_avxvnni_init(struct kernel_table *table)
{
    table->name = "avxvnni";
    lanes_matmul_init(table);
    table->int8_peak = peak_int8;
}
