/* The words of lanes.h for AVX2 with FMA and F16C, and for the same with AVX-VNNI (LANES_VNNI 1): 8 lanes. */
#ifndef KERNELS_LANES_AVX2_H
#define KERNELS_LANES_AVX2_H

#include "kernels/lanes.h"
#include "kernels/ref.h"
#include "kernels/x86/fold.h"
#include <immintrin.h>
#include <stdint.h>

#define LANES                  8
#define TILE_PANELS            2
#define TILE_TOKENS            3
#define ATTENTION_TILE_ROWS    6 /* attention: query rows × vectors of 16 in registers */
#define ATTENTION_TILE_VECTORS 1
#define LANES_WIDE_LOADS       1          /* a vector takes 32 bytes of each of some rows */
#define LANES_WIDE_DOT         LANES_VNNI /* dot products of u8 and s8 straight into 32 bits */
#define LANES_SIGNED_BYTES                                                                                   \
    (!LANES_VNNI) /* vpmaddubsw saturates at codes above 128: such types keep their signed value */

typedef __m256i vi;
typedef __m256 vf;

INLINE vi vi_zero(void) { return _mm256_setzero_si256(); }
INLINE vi vi_set32(uint32_t x) { return _mm256_set1_epi32((int)x); }
INLINE vi vi_load(const void *p) { return _mm256_load_si256(p); }
INLINE void vi_store(void *p, vi x) { _mm256_store_si256(p, x); }
INLINE vi vi_broadcast(const void *p)
{
    int32_t x;
    __builtin_memcpy(&x, p, 4);
    return _mm256_set1_epi32(x);
}
INLINE vi vi_and(vi a, vi b) { return _mm256_and_si256(a, b); }
INLINE vi vi_or(vi a, vi b) { return _mm256_or_si256(a, b); }
INLINE vi vi_xor(vi a, vi b) { return _mm256_xor_si256(a, b); }
INLINE vi vi_add(vi a, vi b) { return _mm256_add_epi32(a, b); }
INLINE vi vi_sub(vi a, vi b) { return _mm256_sub_epi32(a, b); }
INLINE vi vi_mul_add(vi sum, vi a, vi b) { return _mm256_add_epi32(sum, _mm256_mullo_epi32(a, b)); }
/* sum + both products of each pair of int16 */
INLINE vi vi_pair_dot(vi sum, vi a, vi b) { return _mm256_add_epi32(sum, _mm256_madd_epi16(a, b)); }
INLINE vi vi_mul16(vi a, vi b) { return _mm256_mullo_epi16(a, b); }
INLINE vi vi_sub16(vi a, vi b) { return _mm256_sub_epi16(a, b); }
#define vi_shl(a, n) _mm256_slli_epi32(a, n)
#define vi_shr(a, n) _mm256_srli_epi32(a, n)
#define vi_sar(a, n) _mm256_srai_epi32(a, n)
/* 16 bytes of a table, one in each 128 bits */
INLINE vi vi_table(const void *p) { return _mm256_broadcastsi128_si256(_mm_loadu_si128(p)); }
INLINE vi vi_lookup(vi table, vi index) { return _mm256_shuffle_epi8(table, index); }
/* code + 16 in the bytes where x has the one bit of `bits` */
INLINE vi vi_add16_where(vi code, vi x, vi bits)
{
    const vi has = _mm256_cmpeq_epi8(_mm256_and_si256(x, bits), bits);
    return _mm256_add_epi8(code, _mm256_and_si256(has, _mm256_set1_epi8(16)));
}

INLINE vf vf_zero(void) { return _mm256_setzero_ps(); }
INLINE vf vf_load(const float *p) { return _mm256_loadu_ps(p); }
INLINE void vf_store(float *p, vf x) { _mm256_storeu_ps(p, x); }
INLINE vi vi_first(int n) /* all bits in the first n lanes */
{
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(n), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
}
INLINE vf vf_load_n(const float *p, int n) { return _mm256_maskload_ps(p, vi_first(n)); }
INLINE void vf_store_n(float *p, vf x, int n) { _mm256_maskstore_ps(p, vi_first(n), x); }
INLINE vf vf_broadcast(const float *p) { return _mm256_broadcast_ss(p); }
INLINE vf vf_add(vf a, vf b) { return _mm256_add_ps(a, b); }
INLINE vf vf_mul(vf a, vf b) { return _mm256_mul_ps(a, b); }
INLINE vf vf_fma(vf a, vf b, vf c) { return _mm256_fmadd_ps(a, b, c); }
INLINE vf vf_neg(vf a) { return _mm256_xor_ps(a, _mm256_set1_ps(-0.0f)); }
INLINE vf vf_from_int(vi a) { return _mm256_cvtepi32_ps(a); }
INLINE vf vf_from_bits(vi a) { return _mm256_castsi256_ps(a); }
/* The lower 16 bits of each lane as a float16 */
INLINE vf vf_from_half(vi a)
{
    const vi low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    const vi packed = _mm256_permute4x64_epi64(_mm256_packus_epi32(low, low), 0x08);
    return _mm256_cvtph_ps(_mm256_castsi256_si128(packed));
}

/* 16 bytes of each row at `offset`: rows 4 L + m of `row` in 128-bit part L. */
INLINE vi vi_load_rows(const uint8_t *const row[LANES], int m, uint64_t offset)
{
    const __m128i a = _mm_loadu_si128((const __m128i *)(row[m] + offset));
    const __m128i b = _mm_loadu_si128((const __m128i *)(row[4 + m] + offset));
    return _mm256_inserti128_si256(_mm256_castsi128_si256(a), b, 1);
}

/* 32 bytes of row m of the four at `row`. */
INLINE vi vi_load_wide(const uint8_t *const *row, int m, uint64_t offset)
{
    return _mm256_loadu_si256((const __m256i *)(row[m] + offset));
}
#define VI_EVEN_PARTS(a, b) _mm256_permute2x128_si256(a, b, 0x20)
#define VI_ODD_PARTS(a, b)  _mm256_permute2x128_si256(a, b, 0x31)

#define VI_UNPACKLO32(a, b) _mm256_unpacklo_epi32(a, b)
#define VI_UNPACKHI32(a, b) _mm256_unpackhi_epi32(a, b)
#define VI_UNPACKLO64(a, b) _mm256_unpacklo_epi64(a, b)
#define VI_UNPACKHI64(a, b) _mm256_unpackhi_epi64(a, b)

#if LANES_VNNI
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
                if (form.multiplied) /* sums of a loop: GCC 12 copies the intrinsic's */
                    __asm__("%{vex%} vpdpbusd %2, %1, %0"
                            : "+x"(sum[p][t])
                            : "x"(code[g * stride + p]), "x"(a));
                else
                    sum[p][t] = _mm256_dpbusd_avx_epi32(sum[p][t], code[g * stride + p], a);
        }
}
#else
/* One step of 4 columns: 16 sums of two products each. Unsigned codes up to 63 leave room for 32767 / (2 ·
 * 127 · max) of them in 16 bits; signed codes go in as |code| and x with the code's sign: at most 2 · 128 ·
 * 127 = 32512. */
INLINE vi pair_products(vi code, vi x, int is_signed)
{
    if (is_signed) return _mm256_maddubs_epi16(_mm256_abs_epi8(code), _mm256_sign_epi8(x, code));
    return _mm256_maddubs_epi16(code, x);
}

/* sum[p][t] += Σ code · x over `groups` groups of 4 columns. code: [8 groups][panel] vectors, `stride`
 * vectors between groups; x: the first column's activation, `x_stride` bytes between tokens. */
INLINE void codes_dot(vi sum[TILE_PANELS][TILE_TOKENS], const vi *code, int stride, const int8_t *x,
                      uint64_t x_stride, int groups, int n_panels, int n_tok, struct code_form form)
{
    const int room = form.is_signed ? 1 : form.max <= 15 ? 8 : form.max <= 31 ? 4 : 2;
    const int run = room < groups ? room : groups;
#pragma GCC unroll 8
    for (int from = 0; from < groups; from += run) {
        vi pairs[TILE_PANELS][TILE_TOKENS];
#pragma GCC unroll 8
        for (int g = from; g < from + run; g++)
#pragma GCC unroll 8
            for (int t = 0; t < n_tok; t++) {
                const vi a = vi_broadcast(x + (uint64_t)t * x_stride + 4 * g);
#pragma GCC unroll 8
                for (int p = 0; p < n_panels; p++) {
                    const vi product = pair_products(code[g * stride + p], a, form.is_signed);
                    pairs[p][t] = g == from ? product : _mm256_add_epi16(pairs[p][t], product);
                    /* one after the other: sums put in pairs would need more registers than there are */
                    __asm__("" : "+x"(pairs[p][t]));
                }
            }
#pragma GCC unroll 8
        for (int t = 0; t < n_tok; t++)
#pragma GCC unroll 8
            for (int p = 0; p < n_panels; p++)
                sum[p][t] = vi_add(sum[p][t], _mm256_madd_epi16(pairs[p][t], _mm256_set1_epi16(1)));
    }
}
#endif

/* wf: 16 floats in two registers. */
typedef struct {
    __m256 a, b;
} wf;

INLINE wf wf_zero(void) { return (wf){_mm256_setzero_ps(), _mm256_setzero_ps()}; }
INLINE wf wf_set(float x) { return (wf){_mm256_set1_ps(x), _mm256_set1_ps(x)}; }
INLINE wf wf_load(const float *p) { return (wf){_mm256_loadu_ps(p), _mm256_loadu_ps(p + 8)}; }
INLINE void wf_store(float *p, wf x) { _mm256_storeu_ps(p, x.a), _mm256_storeu_ps(p + 8, x.b); }
/* The first n lanes (n <= 16), zeros elsewhere; only they are written. */
INLINE wf wf_load_n(const float *p, int n)
{
    return (wf){_mm256_maskload_ps(p, vi_first(n)), _mm256_maskload_ps(p + 8, vi_first(n - 8))};
}
INLINE void wf_store_n(float *p, wf x, int n)
{
    _mm256_maskstore_ps(p, vi_first(n), x.a);
    _mm256_maskstore_ps(p + 8, vi_first(n - 8), x.b);
}
/* The first n lanes of a, the others of b. */
INLINE wf wf_first(wf a, wf b, int n)
{
    return (wf){_mm256_blendv_ps(b.a, a.a, _mm256_castsi256_ps(vi_first(n))),
                _mm256_blendv_ps(b.b, a.b, _mm256_castsi256_ps(vi_first(n - 8)))};
}
INLINE wf wf_add(wf x, wf y) { return (wf){_mm256_add_ps(x.a, y.a), _mm256_add_ps(x.b, y.b)}; }
INLINE wf wf_sub(wf x, wf y) { return (wf){_mm256_sub_ps(x.a, y.a), _mm256_sub_ps(x.b, y.b)}; }
INLINE wf wf_mul(wf x, wf y) { return (wf){_mm256_mul_ps(x.a, y.a), _mm256_mul_ps(x.b, y.b)}; }
INLINE wf wf_div(wf x, wf y) { return (wf){_mm256_div_ps(x.a, y.a), _mm256_div_ps(x.b, y.b)}; }
INLINE wf wf_fma(wf x, wf y, wf z)
{
    return (wf){_mm256_fmadd_ps(x.a, y.a, z.a), _mm256_fmadd_ps(x.b, y.b, z.b)};
}
INLINE wf wf_max(wf x, wf y)
{
    return (wf){_mm256_max_ps(x.a, y.a), _mm256_max_ps(x.b, y.b)};
} /* x > y ? x : y */
INLINE wf wf_min(wf x, wf y)
{
    return (wf){_mm256_min_ps(x.a, y.a), _mm256_min_ps(x.b, y.b)};
} /* x < y ? x : y */
INLINE wf wf_neg(wf x) { return (wf){vf_neg(x.a), vf_neg(x.b)}; }
INLINE wf wf_round(wf x)
{
    return (wf){_mm256_round_ps(x.a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC),
                _mm256_round_ps(x.b, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC)};
}
/* 0 where x < low, else the value. */
INLINE wf wf_zero_below(wf value, wf x, wf low)
{
    return (wf){_mm256_andnot_ps(_mm256_cmp_ps(x.a, low.a, _CMP_LT_OQ), value.a),
                _mm256_andnot_ps(_mm256_cmp_ps(x.b, low.b, _CMP_LT_OQ), value.b)};
}
/* 2^(n + exponent bias) for integral n */
INLINE __m256 power_half(__m256 n, int bias)
{
    return _mm256_castsi256_ps(
        _mm256_slli_epi32(_mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(bias)), 23));
}
INLINE wf wf_power(wf n, int bias) { return (wf){power_half(n.a, bias), power_half(n.b, bias)}; }
/* The lowest nine bits of each in the place of sign and exponent. */
INLINE wf wf_exponent(wf x)
{
    return (wf){_mm256_castsi256_ps(_mm256_slli_epi32(_mm256_castps_si256(x.a), 23)),
                _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_castps_si256(x.b), 23))};
}
INLINE wf wf_from_halves(const uint16_t *p)
{
    return (wf){_mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)p)),
                _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(p + 8)))};
}
INLINE void wf_to_halves(uint16_t *p, wf x)
{
    _mm_storeu_si128((__m128i *)p, _mm256_cvtps_ph(x.a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
    _mm_storeu_si128((__m128i *)(p + 8), _mm256_cvtps_ph(x.b, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
}
INLINE wf wf_from_bytes(const int8_t *p)
{
    const __m128i q = _mm_loadu_si128((const __m128i *)p);
    return (wf){_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(q)),
                _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_srli_si128(q, 8)))};
}
INLINE wf wf_from_halves_apart(const uint8_t *p, int stride)
{
    return (wf){_mm256_cvtph_ps(halves_apart(p, stride)),
                _mm256_cvtph_ps(halves_apart(p + 8 * stride, stride))};
}

/* wi: 16 integers. b64: 64 bytes, two blocks of 32 codes; shifts move 32-bit groups: callers mask what crosses
 * bytes. */
typedef struct {
    __m256i a, b;
} wi;
typedef wi b64;
INLINE wi wi_load(const int32_t *p)
{
    return (wi){_mm256_loadu_si256((const __m256i *)p), _mm256_loadu_si256((const __m256i *)(p + 8))};
}
INLINE wi wi_add(wi x, wi y) { return (wi){vi_add(x.a, y.a), vi_add(x.b, y.b)}; }
INLINE wi wi_mul(wi x, wi y) { return (wi){_mm256_mullo_epi32(x.a, y.a), _mm256_mullo_epi32(x.b, y.b)}; }
INLINE wf wf_from_wi(wi x) { return (wf){_mm256_cvtepi32_ps(x.a), _mm256_cvtepi32_ps(x.b)}; }
INLINE wi wi_zero(void) { return (wi){_mm256_setzero_si256(), _mm256_setzero_si256()}; }
/* wp: 16 pairs of int16; sum += both products of each with `pair`. */
typedef wi wp;
INLINE wp wp_load(const int16_t *p) { return wi_load((const int32_t *)p); }
INLINE wi wp_dot(wi sum, wp pairs, int32_t pair)
{
    const __m256i all = _mm256_set1_epi32(pair);
    return (wi){vi_add(sum.a, _mm256_madd_epi16(pairs.a, all)),
                vi_add(sum.b, _mm256_madd_epi16(pairs.b, all))};
}
/* Integers that fit, stored as int16. */
INLINE void wf_put_words(int16_t *p, wf x)
{
    const __m256i words = _mm256_packs_epi32(_mm256_cvtps_epi32(x.a), _mm256_cvtps_epi32(x.b));
    _mm256_storeu_si256((__m256i *)p, _mm256_permute4x64_epi64(words, 0xd8));
}
INLINE b64 b64_two(const uint8_t *p, const uint8_t *q)
{
    return (b64){_mm256_loadu_si256((const __m256i *)p), _mm256_loadu_si256((const __m256i *)q)};
}
INLINE b64 b64_load(const uint8_t *p) { return b64_two(p, p + 32); }
INLINE b64 b64_set(int x) { return (b64){_mm256_set1_epi8((char)x), _mm256_set1_epi8((char)x)}; }
INLINE b64 b64_and(b64 x, b64 y) { return (b64){vi_and(x.a, y.a), vi_and(x.b, y.b)}; }
INLINE b64 b64_or(b64 x, b64 y) { return (b64){vi_or(x.a, y.a), vi_or(x.b, y.b)}; }
INLINE b64 b64_xor(b64 x, b64 y) { return (b64){vi_xor(x.a, y.a), vi_xor(x.b, y.b)}; }
#define b64_shl(x, n) ((b64){vi_shl((x).a, n), vi_shl((x).b, n)})
#define b64_shr(x, n) ((b64){vi_shr((x).a, n), vi_shr((x).b, n)})
/* In each 16 bytes: eight times byte `at`, eight times the next. */
INLINE b64 b64_spread(b64 x, int at)
{
    const __m256i index = _mm256_broadcastsi128_si256(eight_of(at));
    return (b64){_mm256_shuffle_epi8(x.a, index), _mm256_shuffle_epi8(x.b, index)};
}
/* code + more in the bytes where x has the one bit of `bits` */
INLINE b64 b64_add_where(b64 code, b64 more, b64 x, b64 bits)
{
    const __m256i a = _mm256_cmpeq_epi8(vi_and(x.a, bits.a), bits.a),
                  b = _mm256_cmpeq_epi8(vi_and(x.b, bits.b), bits.b);
    return (b64){_mm256_add_epi8(code.a, vi_and(a, more.a)), _mm256_add_epi8(code.b, vi_and(b, more.b))};
}
/* 16 blocks, `stride` bytes apart: the 16 bytes at p of blocks i, 4 + i, 8 + i, 12 + i in tail[i], those in front of them
 * in head[i]; returns the float16s that lie `at` bytes (10 or 14) into the heads, in the blocks' order. */
INLINE __m256 halves_of_heads(__m256i h0, __m256i h1, __m256i h2, __m256i h3, int at)
{
    const __m256i low = _mm256_unpackhi_epi16(h0, h1), high = _mm256_unpackhi_epi16(h2, h3);
    const __m256i pairs = at == 10 ? _mm256_unpacklo_epi32(low, high) : _mm256_unpackhi_epi32(low, high);
    return _mm256_cvtph_ps(_mm256_castsi256_si128(_mm256_permute4x64_epi64(pairs, 0x0d)));
}
INLINE wf wf_from_blocks(b64 head[4], b64 tail[4], const uint8_t *p, int stride, int at)
{
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
        const uint8_t *q = p + i * stride - 16;
        const b64 x = b64_two(q, q + 4 * stride), y = b64_two(q + 8 * stride, q + 12 * stride);
        head[i] = (b64){_mm256_permute2x128_si256(x.a, x.b, 0x20), _mm256_permute2x128_si256(y.a, y.b, 0x20)};
        tail[i] = (b64){_mm256_permute2x128_si256(x.a, x.b, 0x31), _mm256_permute2x128_si256(y.a, y.b, 0x31)};
    }
    return (wf){halves_of_heads(head[0].a, head[1].a, head[2].a, head[3].a, at),
                halves_of_heads(head[0].b, head[1].b, head[2].b, head[3].b, at)};
}
/* Eight sums of four products. */
INLINE __m256i dot_32(__m256i code, const int8_t *x, struct code_form form)
{
    const __m256i a = _mm256_loadu_si256((const __m256i *)x);
#if LANES_VNNI
    (void)form;
    return _mm256_dpbusd_avx_epi32(_mm256_setzero_si256(), code, a);
#else
    return _mm256_madd_epi16(pair_products(code, a, form.is_signed), _mm256_set1_epi16(1));
#endif
}
INLINE wi b64_dot(b64 code, const int8_t *x, struct code_form form)
{
    return (wi){dot_32(code.a, x, form), dot_32(code.b, x + 32, form)};
}
/* Sums of four sums; lane i of lo and hi: the halves of block i. part[k] holds blocks 8 (k / 4) + k % 4 and the
 * fourth behind it. */
INLINE __m256i fold_two(__m256i a, __m256i b) /* not hadd: three operations, that is four */
{
    const __m256 x = _mm256_castsi256_ps(a), y = _mm256_castsi256_ps(b);
    return vi_add(_mm256_castps_si256(_mm256_shuffle_ps(x, y, 0x88)),
                  _mm256_castps_si256(_mm256_shuffle_ps(x, y, 0xdd)));
}
/* Lane 4 j + i: the sum of part j of p[i]. */
INLINE wi wi_fold(const wi p[4])
{
    return (wi){fold_two(fold_two(p[0].a, p[1].a), fold_two(p[2].a, p[3].a)),
                fold_two(fold_two(p[0].b, p[1].b), fold_two(p[2].b, p[3].b))};
}
INLINE void fold_eight(const wi part[4], __m256i *lo, __m256i *hi)
{
    const wi sum = wi_fold(part);
    *lo = _mm256_permute2x128_si256(sum.a, sum.b, 0x20);
    *hi = _mm256_permute2x128_si256(sum.a, sum.b, 0x31);
}
INLINE void wi_fold_halves(const wi part[8], wi *lo, wi *hi)
{
    fold_eight(part, &lo->a, &hi->a);
    fold_eight(part + 4, &lo->b, &hi->b);
}

/* The small scales and minima of the two Q4_K heads at p and q. */
INLINE void wi_scales_mins(const uint8_t *p, const uint8_t *q, wi *small, wi *least)
{
    const __m256i six = six_bits(_mm_loadu_si128((const __m128i *)p), _mm_loadu_si128((const __m128i *)q));
    const __m128i first = _mm256_castsi256_si128(six), second = _mm256_extracti128_si256(six, 1);
    *small = (wi){_mm256_cvtepi8_epi32(first), _mm256_cvtepi8_epi32(second)};
    *least =
        (wi){_mm256_cvtepi8_epi32(_mm_srli_si128(first, 8)), _mm256_cvtepi8_epi32(_mm_srli_si128(second, 8))};
}
/* The even, the odd ones of 16 int8 at p and 16 at q. */
INLINE void wi_byte_pairs(const uint8_t *p, const uint8_t *q, wi *even, wi *odd)
{
    const __m256i first = _mm256_cvtepi16_epi32(_mm_loadu_si128((const __m128i *)p)),
                  second = _mm256_cvtepi16_epi32(_mm_loadu_si128((const __m128i *)q));
    *even = (wi){_mm256_srai_epi32(_mm256_slli_epi32(first, 24), 24),
                 _mm256_srai_epi32(_mm256_slli_epi32(second, 24), 24)};
    *odd = (wi){_mm256_srai_epi32(first, 8), _mm256_srai_epi32(second, 8)};
}
/* Σ of the first eight of u, of v, of the last eight of u, of v. */
INLINE void wi_sum_eights(int32_t out[4], wi u, wi v)
{
    const __m256i four = fold_two(fold_two(u.a, v.a), fold_two(u.b, v.b));
    _mm_storeu_si128((__m128i *)out,
                     _mm_add_epi32(_mm256_castsi256_si128(four), _mm256_extracti128_si256(four, 1)));
}

/* Group j, four lanes, of x in all lanes; all four are the same. */
INLINE wf wf_group(wf x, int j)
{
    const __m256 all = _mm256_permutevar8x32_ps(j < 2 ? x.a : x.b, _mm256_set1_epi32(j % 2 * 4));
    return (wf){all, all};
}
/* Of two vectors whose halves are put onto each other already: four lanes of each, all the same. */
INLINE __m256 fold_two_groups(__m256 x, __m256 y)
{
    const __m256 four = _mm256_add_ps(_mm256_permute2f128_ps(x, y, 0x20), _mm256_permute2f128_ps(x, y, 0x31));
    const __m256 two = _mm256_add_ps(four, _mm256_permute_ps(four, 0x4e));
    return _mm256_add_ps(two, _mm256_permute_ps(two, 0xb1));
}
/* Halves onto each other, as wf_fold() does, of four vectors: group j holds x[j]'s. */
INLINE wf wf_fold_four(const wf x[4])
{
    __m256 half[4];
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) half[j] = _mm256_add_ps(x[j].a, x[j].b);
    return (wf){fold_two_groups(half[0], half[1]), fold_two_groups(half[2], half[3])};
}
INLINE __m256 most_of_two(__m256 x, __m256 y)
{
    const __m256 four = _mm256_max_ps(_mm256_permute2f128_ps(x, y, 0x20), _mm256_permute2f128_ps(x, y, 0x31));
    const __m256 two = _mm256_max_ps(four, _mm256_permute_ps(four, 0x4e));
    return _mm256_max_ps(two, _mm256_permute_ps(two, 0xb1));
}
INLINE wf wf_fold_max_four(const wf x[4]) /* not of NaN */
{
    __m256 half[4];
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) half[j] = _mm256_max_ps(x[j].a, x[j].b);
    return (wf){most_of_two(half[0], half[1]), most_of_two(half[2], half[3])};
}
/* The largest magnitudes of four blocks; as integers they order like the values, with infinity and NaN on top. */
INLINE __m256 magnitude_two(__m256i x, __m256i y)
{
    const __m256i four =
        _mm256_max_epi32(_mm256_permute2x128_si256(x, y, 0x20), _mm256_permute2x128_si256(x, y, 0x31));
    const __m256i two = _mm256_max_epi32(four, _mm256_shuffle_epi32(four, 0x4e));
    return _mm256_castsi256_ps(_mm256_max_epi32(two, _mm256_shuffle_epi32(two, 0xb1)));
}
INLINE __m256i magnitude(__m256 x)
{
    return _mm256_and_si256(_mm256_castps_si256(x), _mm256_set1_epi32(0x7fffffff));
}
INLINE wf wf_magnitude(wf x, wf y)
{
    return (wf){_mm256_castsi256_ps(_mm256_max_epi32(magnitude(x.a), magnitude(y.a))),
                _mm256_castsi256_ps(_mm256_max_epi32(magnitude(x.b), magnitude(y.b)))};
}
INLINE float wf_fold_magnitude(wf x) { return fold_magnitude(x.a, x.b); }
INLINE wf wf_magnitude_four(const wf lo[4], const wf hi[4])
{
    __m256i most[4];
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++)
        most[j] = _mm256_max_epi32(_mm256_max_epi32(magnitude(lo[j].a), magnitude(lo[j].b)),
                                   _mm256_max_epi32(magnitude(hi[j].a), magnitude(hi[j].b)));
    return (wf){magnitude_two(most[0], most[1]), magnitude_two(most[2], most[3])};
}
/* Integers that fit, stored as int8. */
INLINE void wf_put_bytes(int8_t *p, wf x)
{
    const __m256i words =
        _mm256_permute4x64_epi64(_mm256_packs_epi32(_mm256_cvtps_epi32(x.a), _mm256_cvtps_epi32(x.b)), 0xd8);
    _mm_storeu_si128((__m128i *)p,
                     _mm_packs_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1)));
}
/* Pairs: the even, the odd ones of 32 values in a row, and back to the first, the second 16. */
INLINE __m256 pick_pairs(__m256 a, __m256 b, int odd)
{
    const __m256 mixed = odd ? _mm256_shuffle_ps(a, b, 0xdd) : _mm256_shuffle_ps(a, b, 0x88);
    return _mm256_castpd_ps(_mm256_permute4x64_pd(_mm256_castps_pd(mixed), 0xd8));
}
INLINE wf zip_pairs(__m256 even, __m256 odd)
{
    const __m256 low = _mm256_unpacklo_ps(even, odd), high = _mm256_unpackhi_ps(even, odd);
    return (wf){_mm256_permute2f128_ps(low, high, 0x20), _mm256_permute2f128_ps(low, high, 0x31)};
}
INLINE wf wf_even(wf a, wf b) { return (wf){pick_pairs(a.a, a.b, 0), pick_pairs(b.a, b.b, 0)}; }
INLINE wf wf_odd(wf a, wf b) { return (wf){pick_pairs(a.a, a.b, 1), pick_pairs(b.a, b.b, 1)}; }
INLINE wf wf_zip_low(wf even, wf odd) { return zip_pairs(even.a, odd.a); }
INLINE wf wf_zip_high(wf even, wf odd) { return zip_pairs(even.b, odd.b); }
/* ref_fold and ref_fold_max: halves onto each other. */
INLINE float wf_fold(wf x) { return fold_add(x.a, x.b); }
INLINE float wf_fold_max(wf x) { return fold_max(x.a, x.b); }

#endif
