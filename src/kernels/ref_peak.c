/* Owns the roofline's count of int8 products without vectors: what the reference level can do at most. */
#include "kernels/ref.h"

uint64_t ref_int8_peak(uint64_t rounds, int32_t seed, int32_t *sink)
{
    enum { SUMS = 8 };
    int32_t sum[SUMS] = {0};
    int8_t a = (int8_t)seed, b = (int8_t)(seed >> 8);
    for (uint64_t r = 0; r < rounds; r++) {
        for (int i = 0; i < SUMS; i++) sum[i] += a * b + i;
        __asm__ volatile("" : "+r"(a), "+r"(b));
    }
    *sink = 0;
    for (int i = 0; i < SUMS; i++) *sink ^= sum[i];
    return rounds * SUMS * 2;
}
