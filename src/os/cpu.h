/* What this processor can do, and how many of them this process may really use. */
#ifndef OS_CPU_H
#define OS_CPU_H

#include "base/cpu_flags.h"
#include <stdbool.h>

/* enum cpu_flag bits of this machine, by cpuid (with the OS's consent to the wide registers) or hwcaps. */
unsigned os_cpu_flags(void);
/* The mask for a level named on --cpu-mask: "ref" (none), "sse4", "avx2", "avxvnni", "avx512", "avx512vnni", "neon",
 * "dotprod", "i8mm", "native" (all). False when the name is unknown. */
bool os_cpu_mask(const char *level, unsigned *mask);
/* Processors this process may use: the affinity mask, cut to the cgroup's quota, hyper-threads of one core counted
 * once; at least 1. */
int os_cpu_count(void);
/* What the maker calls it ("AMD EPYC"), or "". */
void os_cpu_name(char name[128]);

#endif
