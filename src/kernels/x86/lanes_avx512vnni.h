/* The words of lanes.h for AVX-512 (F, BW, DQ, VL) with VNNI: 16 lanes. */
#ifndef KERNELS_LANES_AVX512VNNI_H
#define KERNELS_LANES_AVX512VNNI_H

#include "kernels/lanes.h"
#include "kernels/ref.h"
#include "kernels/x86/fold.h"
#include <immintrin.h>
#include <stdint.h>

#define LANES                  16
#define TILE_PANELS            2
#define TILE_TOKENS            6
#define ATTENTION_TILE_ROWS    6 /* attention: query rows × vectors of 16 in registers */
#define ATTENTION_TILE_VECTORS 4
#define LANES_WIDE_DOT         1 /* dot products of u8 and s8 straight into 32 bits */
#define LANES_WIDE_LOADS       1 /* a vector takes 32 bytes of each of some rows */
#define LANES_SIGNED_BYTES     0 /* codes are unsigned bytes: vpdpbusd multiplies u8 by s8 without saturation */

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
INLINE vi vi_mul_add(vi sum, vi a, vi b)
{
    /* GCC 12 copies every sum around a loop of _mm512_add_epi32() into another register */
    __asm__("vpaddd %1, %0, %0" : "+v"(sum) : "v"(_mm512_mullo_epi32(a, b)));
    return sum;
}
/* sum + both products of each pair of int16 */
INLINE vi vi_pair_dot(vi sum, vi a, vi b) { return _mm512_dpwssd_epi32(sum, a, b); }
INLINE vi vi_mul16(vi a, vi b) { return _mm512_mullo_epi16(a, b); }
INLINE vi vi_sub16(vi a, vi b) { return _mm512_sub_epi16(a, b); }
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

/* 32 bytes of rows m and 4 + m of the eight at `row`. */
INLINE vi vi_load_wide(const uint8_t *const *row, int m, uint64_t offset)
{
    return _mm512_inserti64x4(_mm512_castsi256_si512(_mm256_loadu_si256((const __m256i *)(row[m] + offset))),
                              _mm256_loadu_si256((const __m256i *)(row[4 + m] + offset)), 1);
}
#define VI_EVEN_PARTS(a, b) _mm512_shuffle_i32x4(a, b, 0x88)
#define VI_ODD_PARTS(a, b)  _mm512_shuffle_i32x4(a, b, 0xdd)

#define VI_UNPACKLO32(a, b) _mm512_unpacklo_epi32(a, b)
#define VI_UNPACKHI32(a, b) _mm512_unpackhi_epi32(a, b)
#define VI_UNPACKLO64(a, b) _mm512_unpacklo_epi64(a, b)
#define VI_UNPACKHI64(a, b) _mm512_unpackhi_epi64(a, b)

/* sum[p][t] += Σ code · x over `groups` groups of 4 columns. code: [8 groups][panel] vectors, `stride`
 * vectors between groups; x: the first column's activation, `x_stride` bytes between tokens. */
INLINE void codes_dot(vi sum[TILE_PANELS][TILE_TOKENS], const vi *code, int stride, const int8_t *x,
                      uint64_t x_stride, int groups, int n_panels, int n_tok, struct code_form form)
{
#pragma GCC unroll 8
    for (int g = 0; g < groups; g++)
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++) {
            const vi a = vi_broadcast(x + (uint64_t)t * x_stride + 4 * g);
#pragma GCC unroll 8
            for (int p = 0; p < n_panels; p++)
                if (form.multiplied) /* sums of a loop, as in wp_dot() */
                    __asm__("vpdpbusd %2, %1, %0" : "+v"(sum[p][t]) : "v"(code[g * stride + p]), "v"(a));
                else
                    sum[p][t] = _mm512_dpbusd_epi32(sum[p][t], code[g * stride + p], a);
        }
}

/* wf: 16 floats, wi: 16 integers. */
typedef __m512 wf;
typedef __m512i wi;

INLINE wf wf_zero(void) { return _mm512_setzero_ps(); }
INLINE wf wf_set(float x) { return _mm512_set1_ps(x); }
INLINE wf wf_load(const float *p) { return _mm512_loadu_ps(p); }
INLINE void wf_store(float *p, wf x) { _mm512_storeu_ps(p, x); }
/* The first n lanes (n <= 16), zeros elsewhere; only they are written. */
INLINE wf wf_load_n(const float *p, int n) { return _mm512_maskz_loadu_ps((__mmask16)((1u << n) - 1), p); }
INLINE void wf_store_n(float *p, wf x, int n) { _mm512_mask_storeu_ps(p, (__mmask16)((1u << n) - 1), x); }
/* The first n lanes of a, the others of b. */
INLINE wf wf_first(wf a, wf b, int n) { return _mm512_mask_blend_ps((__mmask16)((1u << n) - 1), b, a); }
INLINE wf wf_add(wf a, wf b) { return _mm512_add_ps(a, b); }
INLINE wf wf_sub(wf a, wf b) { return _mm512_sub_ps(a, b); }
INLINE wf wf_mul(wf a, wf b) { return _mm512_mul_ps(a, b); }
INLINE wf wf_div(wf a, wf b) { return _mm512_div_ps(a, b); }
INLINE wf wf_fma(wf a, wf b, wf c) { return _mm512_fmadd_ps(a, b, c); }
INLINE wf wf_max(wf a, wf b) { return _mm512_max_ps(a, b); } /* a > b ? a : b */
INLINE wf wf_round(wf a) { return _mm512_roundscale_ps(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
INLINE wf wf_neg(wf a) { return _mm512_xor_ps(a, _mm512_set1_ps(-0.0f)); }
/* 0 where x < low, else the value. */
INLINE wf wf_zero_below(wf value, wf x, wf low)
{
    return _mm512_mask_mov_ps(value, _mm512_cmp_ps_mask(x, low, _CMP_LT_OQ), _mm512_setzero_ps());
}
INLINE wf wf_min(wf a, wf b) { return _mm512_min_ps(a, b); } /* a < b ? a : b */
/* 2^(n + exponent bias) for integral n */
INLINE wf wf_power(wf n, int bias)
{
    return _mm512_castsi512_ps(
        _mm512_slli_epi32(_mm512_add_epi32(_mm512_cvtps_epi32(n), _mm512_set1_epi32(bias)), 23));
}
/* The lowest nine bits of each in the place of sign and exponent. */
INLINE wf wf_exponent(wf x) { return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_castps_si512(x), 23)); }
INLINE wf wf_from_halves(const uint16_t *p)
{
    return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)p));
}
INLINE void wf_to_halves(uint16_t *p, wf x)
{
    _mm256_storeu_si256((__m256i *)p, _mm512_cvtps_ph(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
}
INLINE wf wf_from_bytes(const int8_t *p)
{
    return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)p)));
}
INLINE wf wf_from_halves_apart(const uint8_t *p, int stride)
{
    return _mm512_cvtph_ps(_mm256_set_m128i(halves_apart(p + 8 * stride, stride), halves_apart(p, stride)));
}
INLINE wi wi_load(const int32_t *p) { return _mm512_loadu_si512(p); }
INLINE wi wi_add(wi a, wi b) { return _mm512_add_epi32(a, b); }
INLINE wf wf_from_wi(wi a) { return _mm512_cvtepi32_ps(a); }
INLINE wi wi_mul(wi a, wi b) { return _mm512_mullo_epi32(a, b); }
INLINE wi wi_zero(void) { return _mm512_setzero_si512(); }
/* wp: 16 pairs of int16; sum += both products of each with `pair`. */
typedef __m512i wp;
INLINE wp wp_load(const int16_t *p) { return _mm512_loadu_si512(p); }
INLINE wi wp_dot(wi sum, wp pairs, int32_t pair)
{
    /* GCC 12 copies every sum around a loop of _mm512_dpwssd_epi32() through memory */
    __asm__("vpdpwssd %2, %1, %0" : "+v"(sum) : "v"(pairs), "v"(_mm512_set1_epi32(pair)));
    return sum;
}
/* Integers that fit, stored as int16. */
INLINE void wf_put_words(int16_t *p, wf x)
{
    _mm256_storeu_si256((__m256i *)p, _mm512_cvtepi32_epi16(_mm512_cvtps_epi32(x)));
}
/* The larger magnitude; as integers they order like the values, with infinity and NaN on top. */
INLINE wf wf_magnitude(wf a, wf b)
{
    const __m512i mask = _mm512_set1_epi32(0x7fffffff);
    return _mm512_castsi512_ps(_mm512_max_epi32(_mm512_and_si512(_mm512_castps_si512(a), mask),
                                                _mm512_and_si512(_mm512_castps_si512(b), mask)));
}
INLINE float wf_fold_magnitude(wf x)
{
    return fold_magnitude(_mm512_castps512_ps256(x), _mm512_extractf32x8_ps(x, 1));
}

/* b64: 64 bytes, two blocks of 32 codes. Shifts move 32-bit groups: callers mask what crosses bytes. */
typedef __m512i b64;
INLINE b64 b64_load(const void *p) { return _mm512_loadu_si512(p); }
INLINE b64 b64_set(int x) { return _mm512_set1_epi8((char)x); }
INLINE b64 b64_and(b64 a, b64 b) { return _mm512_and_si512(a, b); }
INLINE b64 b64_or(b64 a, b64 b) { return _mm512_or_si512(a, b); }
INLINE b64 b64_xor(b64 a, b64 b) { return _mm512_xor_si512(a, b); }
#define b64_shl(a, n) _mm512_slli_epi32(a, n)
#define b64_shr(a, n) _mm512_srli_epi32(a, n)
/* 32 bytes of p, 32 of q */
INLINE b64 b64_two(const uint8_t *p, const uint8_t *q)
{
    return _mm512_inserti64x4(_mm512_castsi256_si512(_mm256_loadu_si256((const __m256i *)p)),
                              _mm256_loadu_si256((const __m256i *)q), 1);
}
/* In each 16 bytes: eight times byte `at`, eight times the next. */
INLINE b64 b64_spread(b64 a, int at) { return _mm512_shuffle_epi8(a, _mm512_broadcast_i32x4(eight_of(at))); }
/* code + more in the bytes where x has a bit of `bits` */
INLINE b64 b64_add_where(b64 code, b64 more, b64 x, b64 bits)
{
    return _mm512_mask_add_epi8(code, _mm512_test_epi8_mask(x, bits), code, more);
}
/* 16 blocks, `stride` bytes apart: the 16 bytes at p of blocks i, 4 + i, 8 + i, 12 + i in tail[i], those in front of them
 * in head[i]; returns the float16s that lie `at` bytes (10 or 14) into the heads, in the blocks' order. */
INLINE wf wf_from_blocks(b64 head[4], b64 tail[4], const uint8_t *p, int stride, int at)
{
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
        const uint8_t *q = p + i * stride - 16;
        const b64 a = b64_two(q, q + 4 * stride), b = b64_two(q + 8 * stride, q + 12 * stride);
        head[i] = _mm512_shuffle_i32x4(a, b, 0x88);
        tail[i] = _mm512_shuffle_i32x4(a, b, 0xdd);
    }
    const __m512i low = _mm512_unpackhi_epi16(head[0], head[1]),
                  high = _mm512_unpackhi_epi16(head[2], head[3]);
    const __m512i pairs = at == 10 ? _mm512_unpacklo_epi32(low, high) : _mm512_unpackhi_epi32(low, high);
    const __m512i odd = _mm512_setr_epi64(1, 3, 5, 7, 1, 3, 5, 7);
    return _mm512_cvtph_ps(_mm512_castsi512_si256(_mm512_permutexvar_epi64(odd, pairs)));
}
/* Sixteen sums of four products. */
INLINE wi b64_dot(b64 code, const int8_t *x, struct code_form form)
{
    (void)form;
    return _mm512_dpbusd_epi32(_mm512_setzero_si512(), code, _mm512_loadu_si512(x));
}
/* Sums of four sums; lane i of lo and hi: the halves of block i. part[k] holds blocks 8 (k / 4) + k % 4 and the
 * fourth behind it. */
INLINE __m512i fold_two(__m512i a, __m512i b)
{
    const __m512 x = _mm512_castsi512_ps(a), y = _mm512_castsi512_ps(b);
    return _mm512_add_epi32(_mm512_castps_si512(_mm512_shuffle_ps(x, y, 0x88)),
                            _mm512_castps_si512(_mm512_shuffle_ps(x, y, 0xdd)));
}
/* Lane 4 j + i: the sum of part j of p[i]. */
INLINE wi wi_fold(const wi p[4]) { return fold_two(fold_two(p[0], p[1]), fold_two(p[2], p[3])); }
INLINE void wi_fold_halves(const wi part[8], wi *lo, wi *hi)
{
    const __m512i a = wi_fold(part), b = wi_fold(part + 4);
    *lo = _mm512_shuffle_i32x4(a, b, 0x88);
    *hi = _mm512_shuffle_i32x4(a, b, 0xdd);
}

/* The small scales and minima of the two Q4_K heads at p and q. */
INLINE void wi_scales_mins(const uint8_t *p, const uint8_t *q, wi *small, wi *least)
{
    const __m256i six = six_bits(_mm_loadu_si128((const __m128i *)p), _mm_loadu_si128((const __m128i *)q));
    const __m128i first = _mm256_castsi256_si128(six), second = _mm256_extracti128_si256(six, 1);
    *small = _mm512_cvtepi8_epi32(_mm_unpacklo_epi64(first, second));
    *least = _mm512_cvtepi8_epi32(_mm_unpackhi_epi64(first, second));
}
/* The even, the odd ones of 16 int8 at p and 16 at q. */
INLINE void wi_byte_pairs(const uint8_t *p, const uint8_t *q, wi *even, wi *odd)
{
    const __m256i bytes = _mm256_inserti128_si256(_mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)p)),
                                                  _mm_loadu_si128((const __m128i *)q), 1);
    const __m512i pairs = _mm512_cvtepi16_epi32(bytes);
    *even = _mm512_srai_epi32(_mm512_slli_epi32(pairs, 24), 24);
    *odd = _mm512_srai_epi32(pairs, 8);
}
/* Σ of the first eight of u, of v, of the last eight of u, of v. */
INLINE void wi_sum_eights(int32_t out[4], wi u, wi v)
{
    const __m512i two = fold_two(u, v), one = _mm512_add_epi32(two, _mm512_shuffle_epi32(two, _MM_PERM_CDAB));
    const __m256i all = _mm512_castsi512_si256(
        _mm512_permutexvar_epi32(_mm512_setr_epi32(0, 2, 8, 10, 4, 6, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0), one));
    _mm_storeu_si128((__m128i *)out,
                     _mm_add_epi32(_mm256_castsi256_si128(all), _mm256_extracti128_si256(all, 1)));
}

/* Group j, four lanes, of x in all lanes; all four are the same. */
INLINE wf wf_group(wf x, int j) { return _mm512_permutexvar_ps(_mm512_set1_epi32(4 * j), x); }
/* Halves onto each other, as wf_fold() does, of four vectors: group j holds x[j]'s. COMBINE(a, b) is a sum or a maximum. */
#define FOLD_FOUR(COMBINE, x)                                                                                \
    do {                                                                                                     \
        const __m512i ab =                                                                                   \
            COMBINE(_mm512_shuffle_i32x4(x[0], x[1], 0x44), _mm512_shuffle_i32x4(x[0], x[1], 0xee));         \
        const __m512i cd =                                                                                   \
            COMBINE(_mm512_shuffle_i32x4(x[2], x[3], 0x44), _mm512_shuffle_i32x4(x[2], x[3], 0xee));         \
        const __m512i four =                                                                                 \
            COMBINE(_mm512_shuffle_i32x4(ab, cd, 0x88), _mm512_shuffle_i32x4(ab, cd, 0xdd));                 \
        const __m512i two = COMBINE(four, _mm512_shuffle_epi32(four, _MM_PERM_BADC));                        \
        return _mm512_castsi512_ps(COMBINE(two, _mm512_shuffle_epi32(two, _MM_PERM_CDAB)));                  \
    } while (0)
INLINE __m512i add_bits(__m512i a, __m512i b)
{
    return _mm512_castps_si512(_mm512_add_ps(_mm512_castsi512_ps(a), _mm512_castsi512_ps(b)));
}
INLINE wf wf_fold_four(const wf x[4])
{
    __m512i bits[4];
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) bits[j] = _mm512_castps_si512(x[j]);
    FOLD_FOUR(add_bits, bits);
}
/* The largest magnitudes of four blocks; as integers they order like the values, with infinity and NaN on top. */
INLINE wf wf_magnitude_four(const wf lo[4], const wf hi[4])
{
    const __m512i mask = _mm512_set1_epi32(0x7fffffff);
    __m512i most[4];
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++)
        most[j] = _mm512_max_epi32(_mm512_and_si512(_mm512_castps_si512(lo[j]), mask),
                                   _mm512_and_si512(_mm512_castps_si512(hi[j]), mask));
    FOLD_FOUR(_mm512_max_epi32, most);
}
INLINE __m512i max_bits(__m512i a, __m512i b)
{
    return _mm512_castps_si512(_mm512_max_ps(_mm512_castsi512_ps(a), _mm512_castsi512_ps(b)));
}
INLINE wf wf_fold_max_four(const wf x[4]) /* not of NaN */
{
    __m512i bits[4];
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) bits[j] = _mm512_castps_si512(x[j]);
    FOLD_FOUR(max_bits, bits);
}
#undef FOLD_FOUR
/* Integers that fit, stored as int8. */
INLINE void wf_put_bytes(int8_t *p, wf x)
{
    _mm_storeu_si128((__m128i *)p, _mm512_cvtepi32_epi8(_mm512_cvtps_epi32(x)));
}
/* Pairs: the even, the odd ones of 32 values in a row, and back to the first, the second 16. */
#define WF_COUNT(from, step)                                                                                 \
    _mm512_setr_epi32(from, from + step, from + 2 * step, from + 3 * step, from + 4 * step, from + 5 * step, \
                      from + 6 * step, from + 7 * step, from + 8 * step, from + 9 * step, from + 10 * step,  \
                      from + 11 * step, from + 12 * step, from + 13 * step, from + 14 * step,                \
                      from + 15 * step)
#define WF_ZIP(from)                                                                                         \
    _mm512_setr_epi32(from, from + 16, from + 1, from + 17, from + 2, from + 18, from + 3, from + 19,        \
                      from + 4, from + 20, from + 5, from + 21, from + 6, from + 22, from + 7, from + 23)
INLINE wf wf_even(wf a, wf b) { return _mm512_permutex2var_ps(a, WF_COUNT(0, 2), b); }
INLINE wf wf_odd(wf a, wf b) { return _mm512_permutex2var_ps(a, WF_COUNT(1, 2), b); }
INLINE wf wf_zip_low(wf even, wf odd) { return _mm512_permutex2var_ps(even, WF_ZIP(0), odd); }
INLINE wf wf_zip_high(wf even, wf odd) { return _mm512_permutex2var_ps(even, WF_ZIP(8), odd); }
/* ref_fold and ref_fold_max: halves onto each other. */
INLINE float wf_fold(wf x) { return fold_add(_mm512_castps512_ps256(x), _mm512_extractf32x8_ps(x, 1)); }
INLINE float wf_fold_max(wf x) { return fold_max(_mm512_castps512_ps256(x), _mm512_extractf32x8_ps(x, 1)); }

#endif
