/* Sums and maxima over 16 lanes in ref_fold()'s order. For translation units with AVX or more. */
#ifndef KERNELS_X86_FOLD_H
#define KERNELS_X86_FOLD_H

#include "kernels/lanes.h"
#include <immintrin.h>
#include <stdint.h>

/* low: lanes 0 … 7, high: lanes 8 … 15 */
INLINE float fold_add(__m256 low, __m256 high)
{
    const __m256 eight = _mm256_add_ps(low, high);
    __m128 x = _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
    x = _mm_add_ps(x, _mm_movehl_ps(x, x));
    return _mm_cvtss_f32(_mm_add_ss(x, _mm_shuffle_ps(x, x, 1)));
}

/* upper lane > lower lane ? upper : lower, as ref_fold_max() */
INLINE float fold_max(__m256 low, __m256 high)
{
    const __m256 eight = _mm256_max_ps(high, low);
    __m128 x = _mm_max_ps(_mm256_extractf128_ps(eight, 1), _mm256_castps256_ps128(eight));
    x = _mm_max_ps(_mm_movehl_ps(x, x), x);
    return _mm_cvtss_f32(_mm_max_ss(_mm_shuffle_ps(x, x, 1), x));
}

/* The float16 at p. */
INLINE float half_at(const uint8_t *p)
{
    uint16_t h;
    __builtin_memcpy(&h, p, 2);
    return _mm_cvtss_f32(_mm_cvtph_ps(_mm_cvtsi32_si128(h)));
}
/* Eight float16 that lie `stride` bytes apart. */
INLINE __m128i halves_apart(const uint8_t *p, int stride)
{
    __m128i h = _mm_setzero_si128();
#define HALF(i) h = _mm_insert_epi16(h, (short)(p[i * stride] | p[i * stride + 1] << 8), i)
    HALF(0), HALF(1), HALF(2), HALF(3), HALF(4), HALF(5), HALF(6), HALF(7);
#undef HALF
    return h;
}

#endif
