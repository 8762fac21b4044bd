/* The levels above the reference that this build holds: each replaces what it does better in a table that is
 * already filled. */
#ifndef KERNELS_LEVELS_H
#define KERNELS_LEVELS_H

#include "base/cpu_flags.h"
#include "kernels/kernels.h"

#if defined(__x86_64__)
#define KERNEL_X86 1
void x86_avx2_init(struct kernel_table *table);
void x86_avx2_vector_init(struct kernel_table *table);
void x86_avxvnni_init(struct kernel_table *table);
void x86_avx512vnni_init(struct kernel_table *table);
void x86_avx512_vector_init(struct kernel_table *table);
#else
#define KERNEL_X86 0
#endif

#if defined(__aarch64__)
#define KERNEL_ARM 1
void arm_neon_init(struct kernel_table *table);
void arm_neon_vector_init(struct kernel_table *table);
void arm_dotprod_init(struct kernel_table *table);
void arm_i8mm_init(struct kernel_table *table);
#else
#define KERNEL_ARM 0
#endif

#endif
