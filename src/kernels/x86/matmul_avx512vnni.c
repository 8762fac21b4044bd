/* Owns the matrix products with quantised weights at the AVX-512 VNNI level. */
#include "kernels/x86/lanes_avx512vnni.h"

#include "kernels/lanes_matmul_types.h"
#include "kernels/levels.h"
#include "kernels/x86/peak.h"

void x86_avx512vnni_init(struct kernel_table *table)
{
    table->name = "avx512vnni";
    lanes_matmul_init(table);
    table->int8_peak = peak_int8;
}
