/* The words of lanes.h for AVX-512 (F, BW, DQ, VL) with VNNI: 16 lanes. */
#ifndef KERNELS_LANES_AVX512VNNI_H
#define KERNELS_LANES_AVX512VNNI_H

#include "kernels/lanes.h"
#include <immintrin.h>
#include <stdint.h>

#define LANES              16
#define TILE_PANELS        2
#define TILE_TOKENS        6
#define LANES_WIDE_DOT     1 /* dot products of u8 and s8 straight into 32 bits */
#define LANES_SIGNED_BYTES 0 /* codes are unsigned bytes: vpdpbusd multiplies u8 by s8 without saturation */

typedef __m512i vi;
typedef __m512 vf;

INLINE vi vi_zero(void) { return _mm512_setzero_si512(); }
INLINE vi vi_set32(uint32_t x) { return _mm512_set1_epi32((int)x); }
INLINE vi vi_load(const void *p) { return _mm512_load_si512(p); }
INLINE void vi_store(void *p, vi x) { _mm512_store_si512(p, x); }
INLINE vi vi_broadcast(const void *p)
{
    int32_t x;
    __builtin_memcpy(&x, p, 4);
    return _mm512_set1_epi32(x);
}
INLINE vi vi_and(vi a, vi b) { return _mm512_and_si512(a, b); }
INLINE vi vi_or(vi a, vi b) { return _mm512_or_si512(a, b); }
INLINE vi vi_xor(vi a, vi b) { return _mm512_xor_si512(a, b); }
INLINE vi vi_add(vi a, vi b) { return _mm512_add_epi32(a, b); }
INLINE vi vi_sub(vi a, vi b) { return _mm512_sub_epi32(a, b); }
#define vi_shl(a, n) _mm512_slli_epi32(a, n)
#define vi_shr(a, n) _mm512_srli_epi32(a, n)
#define vi_sar(a, n) _mm512_srai_epi32(a, n)
/* 16 bytes of a table, one in each 128 bits */
INLINE vi vi_table(const void *p) { return _mm512_broadcast_i32x4(_mm_loadu_si128(p)); }
INLINE vi vi_lookup(vi table, vi index) { return _mm512_shuffle_epi8(table, index); }
/* code + 16 in the bytes where any bit of `bits` is set in x */
INLINE vi vi_add16_where(vi code, vi x, vi bits)
{
    return _mm512_mask_add_epi8(code, _mm512_test_epi8_mask(x, bits), code, _mm512_set1_epi8(16));
}

INLINE vf vf_zero(void) { return _mm512_setzero_ps(); }
INLINE vf vf_load(const float *p) { return _mm512_loadu_ps(p); }
INLINE void vf_store(float *p, vf x) { _mm512_storeu_ps(p, x); }
INLINE vf vf_load_n(const float *p, int n) { return _mm512_maskz_loadu_ps((__mmask16)((1u << n) - 1), p); }
INLINE void vf_store_n(float *p, vf x, int n) { _mm512_mask_storeu_ps(p, (__mmask16)((1u << n) - 1), x); }
INLINE vf vf_broadcast(const float *p) { return _mm512_set1_ps(*p); }
INLINE vf vf_add(vf a, vf b) { return _mm512_add_ps(a, b); }
INLINE vf vf_mul(vf a, vf b) { return _mm512_mul_ps(a, b); }
INLINE vf vf_fma(vf a, vf b, vf c) { return _mm512_fmadd_ps(a, b, c); }
INLINE vf vf_neg(vf a) { return _mm512_xor_ps(a, _mm512_set1_ps(-0.0f)); }
INLINE vf vf_from_int(vi a) { return _mm512_cvtepi32_ps(a); }
INLINE vf vf_from_bits(vi a) { return _mm512_castsi512_ps(a); }
/* The lower 16 bits of each lane as a float16 */
INLINE vf vf_from_half(vi a) { return _mm512_cvtph_ps(_mm512_cvtepi32_epi16(a)); }

/* 16 bytes of each row at `offset`: rows 4 L + m of `row` in 128-bit part L. */
INLINE vi vi_load_rows(const uint8_t *const row[LANES], int m, uint64_t offset)
{
    const __m128i a = _mm_loadu_si128((const __m128i *)(row[m] + offset));
    const __m128i b = _mm_loadu_si128((const __m128i *)(row[4 + m] + offset));
    const __m128i c = _mm_loadu_si128((const __m128i *)(row[8 + m] + offset));
    const __m128i d = _mm_loadu_si128((const __m128i *)(row[12 + m] + offset));
    const __m256i low = _mm256_inserti128_si256(_mm256_castsi128_si256(a), b, 1);
    const __m256i high = _mm256_inserti128_si256(_mm256_castsi128_si256(c), d, 1);
    return _mm512_inserti64x4(_mm512_castsi256_si512(low), high, 1);
}

#define VI_UNPACKLO32(a, b) _mm512_unpacklo_epi32(a, b)
#define VI_UNPACKHI32(a, b) _mm512_unpackhi_epi32(a, b)
#define VI_UNPACKLO64(a, b) _mm512_unpacklo_epi64(a, b)
#define VI_UNPACKHI64(a, b) _mm512_unpackhi_epi64(a, b)

/* sum[p][t] += Σ code · x over `groups` groups of 4 columns. code: [panel][8 groups] vectors, `stride`
 * vectors between panels; x[t]: the first column's activation. */
INLINE void codes_dot(vi sum[TILE_PANELS][TILE_TOKENS], const vi *code, int stride,
                      const int8_t *const x[TILE_TOKENS], int groups, int n_panels, int n_tok,
                      struct code_form form)
{
    (void)form;
#pragma GCC unroll 8
    for (int g = 0; g < groups; g++)
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++) {
            const vi a = vi_broadcast(x[t] + 4 * g);
#pragma GCC unroll 8
            for (int p = 0; p < n_panels; p++)
                sum[p][t] = _mm512_dpbusd_epi32(sum[p][t], code[p * stride + g], a);
        }
}

#endif
