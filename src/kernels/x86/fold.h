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

/* The largest of 16 magnitudes, ordered as integers. */
INLINE float fold_magnitude(__m256 low, __m256 high)
{
    const __m256i eight = _mm256_max_epi32(_mm256_castps_si256(low), _mm256_castps_si256(high));
    __m128i x = _mm_max_epi32(_mm256_castsi256_si128(eight), _mm256_extracti128_si256(eight, 1));
    x = _mm_max_epi32(x, _mm_shuffle_epi32(x, 0x4e));
    return _mm_cvtss_f32(_mm_castsi128_ps(_mm_max_epi32(x, _mm_shuffle_epi32(x, 0xb1))));
}

/* The 6-bit scales, then the minima, of the Q4_K heads at p (in the low half) and q; see blocks.h. */
INLINE __m256i six_bits(__m128i p, __m128i q)
{
    const __m256i head = _mm256_inserti128_si256(_mm256_castsi128_si256(p), q, 1);
    const __m256i low_at =
        _mm256_broadcastsi128_si256(_mm_setr_epi8(4, 5, 6, 7, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15));
    const __m256i high_at =
        _mm256_broadcastsi128_si256(_mm_setr_epi8(-1, -1, -1, -1, 4, 5, 6, 7, -1, -1, -1, -1, 8, 9, 10, 11));
    const __m256i shift = _mm256_setr_epi32(0, 0, 0, 4, 0, 0, 0, 4);
    const __m256i mask = _mm256_broadcastsi128_si256(
        _mm_setr_epi8(63, 63, 63, 63, 15, 15, 15, 15, 63, 63, 63, 63, 15, 15, 15, 15));
    const __m256i low = _mm256_and_si256(_mm256_srlv_epi32(_mm256_shuffle_epi8(head, low_at), shift), mask);
    const __m256i high = _mm256_srli_epi32(_mm256_shuffle_epi8(head, high_at), 2);
    return _mm256_or_si256(low, _mm256_and_si256(high, _mm256_set1_epi8(0x30)));
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
/* The numbers of bytes: eight times `at`, eight times the next. */
INLINE __m128i eight_of(int at)
{
    return _mm_set_epi64x(0x0101010101010101 * (at + 1), 0x0101010101010101 * at);
}

#endif
