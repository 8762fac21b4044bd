/* What the kernel tests share: levels of this machine, a seeded generator, and rows of every tensor type with
 * chosen extremes. */
#ifndef TESTS_KERNELS_KERNEL_CASES_H
#define TESTS_KERNELS_KERNEL_CASES_H

#include "base/cpu_flags.h"
#include "kernels/attention.h"
#include "kernels/half.h"
#include "kernels/kernels.h"
#include "kernels/quantise.h"
#include "kernels/rope.h"
#include "os/cpu.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct level {
    const char *name;
    unsigned flags;
};

static const struct level levels[] = {
#if defined(__aarch64__)
    {"neon", CPU_NEON},
    {"dotprod", CPU_NEON | CPU_DOTPROD},
    {"i8mm", CPU_NEON | CPU_DOTPROD | CPU_I8MM},
#else
    {"avx2", CPU_AVX2},
    {"avxvnni", CPU_AVX2 | CPU_AVX_VNNI},
    {"avx512vnni", CPU_AVX2 | CPU_AVX_VNNI | CPU_AVX512 | CPU_AVX512VNNI},
#endif
};
enum { N_LEVELS = sizeof levels / sizeof levels[0] };

/* True for most cases of a long list where an emulator runs it (KERNEL_CASES_FEW): every eleventh is left. */
static inline int case_left_out(void)
{
#ifdef KERNEL_CASES_FEW
    static int n;
    return n++ % 11 != 0;
#else
    return 0;
#endif
}

/* Whether this machine has a level. */
static inline int level_runs(const struct level *level)
{
    return (os_cpu_flags() & level->flags) == level->flags;
}

/* Say which levels the tests leave out. */
static inline void levels_report(void)
{
    for (int i = 0; i < N_LEVELS; i++)
        if (!level_runs(levels + i)) printf("skipped: this machine has no %s\n", levels[i].name);
}

static inline uint32_t next_random(uint64_t *state)
{
    *state += 0x9e3779b97f4a7c15u; /* splitmix64 (Steele, Lea & Flood 2014) */
    uint64_t z = *state;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return (uint32_t)((z ^ z >> 31) >> 32);
}

/* Uniform in [-1, 1). */
static inline float next_float(uint64_t *state) { return (float)(int32_t)next_random(state) * 0x1p-31f; }

static inline void *aligned_bytes(uint64_t bytes)
{
    void *p = aligned_alloc(64, (bytes + 127) & ~(uint64_t)63);
    if (!p) abort();
    memset(p, 0xa5, (bytes + 127) & ~(uint64_t)63);
    return p;
}

#endif
