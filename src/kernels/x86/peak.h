/* The most int8 products that a level's instruction can do: independent sums in registers, no memory. For the roofline of the
 * bench; textually included by the matmul_<level>.c files, whose words decide. */
#ifndef KERNELS_PEAK_H
#define KERNELS_PEAK_H

#include "kernels/kernels.h"
#include <immintrin.h>

enum {
    PEAK_SUMS = 12
}; /* more than latency × throughput of any such instruction, fewer than the registers */

#if LANES == 16
typedef __m512i peak_vector;
#define PEAK_SET1(x)        _mm512_set1_epi32(x)
#define PEAK_DOT(sum, a, b) _mm512_dpbusd_epi32(sum, a, b)
#elif LANES_VNNI
typedef __m256i peak_vector;
#define PEAK_SET1(x)        _mm256_set1_epi32(x)
#define PEAK_DOT(sum, a, b) _mm256_dpbusd_avx_epi32(sum, a, b)
#else
typedef __m256i peak_vector;
#define PEAK_SET1(x) _mm256_set1_epi32(x)
#define PEAK_DOT(sum, a, b)                                                                                  \
    _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_maddubs_epi16(a, b), _mm256_set1_epi16(1)))
#endif

static uint64_t peak_int8(uint64_t rounds, int32_t seed, int32_t *sink)
{
    peak_vector sum[PEAK_SUMS], a = PEAK_SET1(seed), b = PEAK_SET1(seed ^ 0x01010101);
    for (int i = 0; i < PEAK_SUMS; i++) sum[i] = PEAK_SET1(i);
    for (uint64_t r = 0; r < rounds; r++) {
#pragma GCC unroll 12
        for (int i = 0; i < PEAK_SUMS; i++) sum[i] = PEAK_DOT(sum[i], a, b);
        __asm__ volatile("" : "+x"(a), "+x"(b)); /* nothing may be computed once for all rounds */
    }
    for (int i = 1; i < PEAK_SUMS; i++) sum[0] = PEAK_DOT(sum[0], sum[i], b);
    __builtin_memcpy(sink, &sum[0], sizeof *sink);
    return rounds * PEAK_SUMS * (sizeof(peak_vector)) * 2; /* a product and an addition a byte */
}

#endif
