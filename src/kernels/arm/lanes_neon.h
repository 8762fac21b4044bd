/* The words of lanes.h for NEON on AArch64: 4 lanes. LANES_NEON_DOT says how four products of bytes are added up:
 * 0: multiplications and pairwise additions, 1: dot products (FEAT_DotProd), 2: matrix products (FEAT_I8MM), too. */
#ifndef KERNELS_LANES_NEON_H
#define KERNELS_LANES_NEON_H

#include "kernels/lanes.h"
#include <arm_neon.h>
#include <stdint.h>

#define LANES                  4
#define TILE_PANELS            2
#define TILE_TOKENS            4
#define ATTENTION_TILE_ROWS    4 /* attention: query rows × vectors of 16 in registers */
#define ATTENTION_TILE_VECTORS 1
#define LANES_WIDE_LOADS       0
#define LANES_WIDE_DOT         1
#define LANES_SIGNED_BYTES     1 /* products of signed bytes: a code with its sign needs no offset */

typedef uint32x4_t vi;
typedef float32x4_t vf;

INLINE int8x16_t as_s8(vi x) { return vreinterpretq_s8_u32(x); }
INLINE uint8x16_t as_u8(vi x) { return vreinterpretq_u8_u32(x); }
INLINE int32x4_t as_s32(vi x) { return vreinterpretq_s32_u32(x); }
INLINE vi from_u8(uint8x16_t x) { return vreinterpretq_u32_u8(x); }
INLINE vi from_s32(int32x4_t x) { return vreinterpretq_u32_s32(x); }

INLINE vi vi_zero(void) { return vdupq_n_u32(0); }
INLINE vi vi_set32(uint32_t x) { return vdupq_n_u32(x); }
INLINE vi vi_load(const void *p) { return from_u8(vld1q_u8(p)); }
INLINE void vi_store(void *p, vi x) { vst1q_u8(p, as_u8(x)); }
INLINE vi vi_broadcast(const void *p)
{
    uint32_t x;
    __builtin_memcpy(&x, p, 4);
    return vdupq_n_u32(x);
}
INLINE vi vi_and(vi a, vi b) { return vandq_u32(a, b); }
INLINE vi vi_or(vi a, vi b) { return vorrq_u32(a, b); }
INLINE vi vi_xor(vi a, vi b) { return veorq_u32(a, b); }
INLINE vi vi_add(vi a, vi b) { return vaddq_u32(a, b); }
INLINE vi vi_sub(vi a, vi b) { return vsubq_u32(a, b); }
INLINE vi vi_mul_add(vi sum, vi a, vi b) { return vmlaq_u32(sum, a, b); }
/* sum + both products of each pair of int16 */
INLINE vi vi_pair_dot(vi sum, vi a, vi b)
{
    const int16x8_t x = vreinterpretq_s16_u32(a), y = vreinterpretq_s16_u32(b);
    const int32x4_t both = vpaddq_s32(vmull_s16(vget_low_s16(x), vget_low_s16(y)), vmull_high_s16(x, y));
    return vaddq_u32(sum, from_s32(both));
}
INLINE vi vi_mul16(vi a, vi b)
{
    return vreinterpretq_u32_u16(vmulq_u16(vreinterpretq_u16_u32(a), vreinterpretq_u16_u32(b)));
}
INLINE vi vi_sub16(vi a, vi b)
{
    return vreinterpretq_u32_u16(vsubq_u16(vreinterpretq_u16_u32(a), vreinterpretq_u16_u32(b)));
}
INLINE vi vi_shl(vi a, int n) { return vshlq_u32(a, vdupq_n_s32(n)); }
INLINE vi vi_shr(vi a, int n) { return vshlq_u32(a, vdupq_n_s32(-n)); }
INLINE vi vi_sar(vi a, int n) { return from_s32(vshlq_s32(as_s32(a), vdupq_n_s32(-n))); }
INLINE vi vi_table(const void *p) { return from_u8(vld1q_u8(p)); }
INLINE vi vi_lookup(vi table, vi index) { return from_u8(vqtbl1q_u8(as_u8(table), as_u8(index))); }
/* code + 16 in the bytes where any bit of `bits` is set in x */
INLINE vi vi_add16_where(vi code, vi x, vi bits)
{
    const uint8x16_t has = vtstq_u8(as_u8(x), as_u8(bits));
    return from_u8(vaddq_u8(as_u8(code), vandq_u8(has, vdupq_n_u8(16))));
}

INLINE vf vf_zero(void) { return vdupq_n_f32(0); }
INLINE vf vf_load(const float *p) { return vld1q_f32(p); }
INLINE void vf_store(float *p, vf x) { vst1q_f32(p, x); }
INLINE vf vf_load_n(const float *p, int n)
{
    float x[4] = {0};
    for (int i = 0; i < n && i < 4; i++) x[i] = p[i];
    return vld1q_f32(x);
}
INLINE void vf_store_n(float *p, vf value, int n)
{
    float x[4];
    vst1q_f32(x, value);
    for (int i = 0; i < n && i < 4; i++) p[i] = x[i];
}
INLINE vf vf_broadcast(const float *p) { return vld1q_dup_f32(p); }
INLINE vf vf_add(vf a, vf b) { return vaddq_f32(a, b); }
INLINE vf vf_mul(vf a, vf b) { return vmulq_f32(a, b); }
INLINE vf vf_fma(vf a, vf b, vf c) { return vfmaq_f32(c, a, b); }
INLINE vf vf_neg(vf a) { return vnegq_f32(a); }
INLINE vf vf_from_int(vi a) { return vcvtq_f32_s32(as_s32(a)); }
INLINE vf vf_from_bits(vi a) { return vreinterpretq_f32_u32(a); }
/* The lower 16 bits of each lane as a float16 */
INLINE vf vf_from_half(vi a) { return vcvt_f32_f16(vreinterpret_f16_u16(vmovn_u32(a))); }
/* a > b ? a : b, and a < b ? a : b: b where either is NaN */
INLINE vf vf_max(vf a, vf b) { return vbslq_f32(vcgtq_f32(a, b), a, b); }
INLINE vf vf_min(vf a, vf b) { return vbslq_f32(vcltq_f32(a, b), a, b); }

INLINE vi vi_load_rows(const uint8_t *const row[LANES], int m, uint64_t offset)
{
    return from_u8(vld1q_u8(row[m] + offset));
}

#define VI_UNPACKLO32(a, b) vzip1q_u32(a, b)
#define VI_UNPACKHI32(a, b) vzip2q_u32(a, b)
INLINE vi unpack_low64(vi a, vi b)
{
    return vreinterpretq_u32_u64(vzip1q_u64(vreinterpretq_u64_u32(a), vreinterpretq_u64_u32(b)));
}
INLINE vi unpack_high64(vi a, vi b)
{
    return vreinterpretq_u32_u64(vzip2q_u64(vreinterpretq_u64_u32(a), vreinterpretq_u64_u32(b)));
}
#define VI_UNPACKLO64(a, b) unpack_low64(a, b)
#define VI_UNPACKHI64(a, b) unpack_high64(a, b)

/* sum + four products in each lane. |code| <= 128 and |x| <= 127: pairs of products fit in 16 bits. */
INLINE int32x4_t dot_four(int32x4_t sum, int8x16_t code, int8x16_t x)
{
#if LANES_NEON_DOT
    return vdotq_s32(sum, code, x);
#else
    const int16x8_t low = vmull_s8(vget_low_s8(code), vget_low_s8(x)), high = vmull_high_s8(code, x);
    return vpadalq_s16(sum, vpaddq_s16(low, high));
#endif
}

#if LANES_NEON_DOT == 2
/* Two tokens at a time: four rows × eight columns of codes by two tokens' activations, in 2 × 2 matrices. */
INLINE void codes_dot_pair(vi sum[TILE_PANELS][TILE_TOKENS], const vi *code, int stride, const int8_t *x,
                           uint64_t x_stride, int groups, int n_panels, int t)
{
#pragma GCC unroll 8
    for (int p = 0; p < n_panels; p++) {
        int32x4_t upper = vdupq_n_s32(0), lower = upper; /* rows 0 and 1, rows 2 and 3 */
#pragma GCC unroll 8
        for (int g = 0; g < groups; g += 2) {
            const vi a = code[g * stride + p], b = code[(g + 1) * stride + p];
            const int8_t *one = x + (uint64_t)t * x_stride + 4 * g;
            const int8x16_t both = vcombine_s8(vld1_s8(one), vld1_s8(one + x_stride));
            upper = vmmlaq_s32(upper, as_s8(vzip1q_u32(a, b)), both);
            lower = vmmlaq_s32(lower, as_s8(vzip2q_u32(a, b)), both);
        }
        sum[p][t] = vi_add(sum[p][t], vuzp1q_u32(from_s32(upper), from_s32(lower)));
        sum[p][t + 1] = vi_add(sum[p][t + 1], vuzp2q_u32(from_s32(upper), from_s32(lower)));
    }
}
#endif

/* sum[p][t] += Σ code · x over `groups` groups of 4 columns. code: [8 groups][panel] vectors, `stride` vectors
 * between groups; x: the first column's activation, `x_stride` bytes between tokens. */
INLINE void codes_dot(vi sum[TILE_PANELS][TILE_TOKENS], const vi *code, int stride, const int8_t *x,
                      uint64_t x_stride, int groups, int n_panels, int n_tok, struct code_form form)
{
    (void)form;
    int t = 0;
#if LANES_NEON_DOT == 2
#pragma GCC unroll 8
    for (; t + 2 <= n_tok; t += 2) codes_dot_pair(sum, code, stride, x, x_stride, groups, n_panels, t);
#endif
#pragma GCC unroll 8
    for (; t < n_tok; t++)
#pragma GCC unroll 8
        for (int g = 0; g < groups; g++) {
            const int8x16_t a = as_s8(vi_broadcast(x + (uint64_t)t * x_stride + 4 * g));
#pragma GCC unroll 8
            for (int p = 0; p < n_panels; p++)
                sum[p][t] = from_s32(dot_four(as_s32(sum[p][t]), as_s8(code[g * stride + p]), a));
        }
}

/* wf: 16 floats, wi: 16 integers, b64: 64 bytes (two blocks of 32 codes), each in four registers. */
typedef struct {
    float32x4_t v[4];
} wf;
typedef struct {
    int32x4_t v[4];
} wi;
typedef struct {
    uint8x16_t v[4];
} b64;

/* A function of one expression for each of the four registers, i in it. */
#define WORD(type, name, parameters, expression)                                                             \
    INLINE type name parameters                                                                              \
    {                                                                                                        \
        type out;                                                                                            \
        _Pragma("GCC unroll 4") for (int i = 0; i < 4; i++) out.v[i] = expression;                           \
        return out;                                                                                          \
    }
WORD(wf, wf_zero, (void), vdupq_n_f32(0))
WORD(wf, wf_set, (float x), vdupq_n_f32(x))
WORD(wf, wf_load, (const float *p), vld1q_f32(p + 4 * i))
WORD(wf, wf_add, (wf x, wf y), vaddq_f32(x.v[i], y.v[i]))
WORD(wf, wf_sub, (wf x, wf y), vsubq_f32(x.v[i], y.v[i]))
WORD(wf, wf_mul, (wf x, wf y), vmulq_f32(x.v[i], y.v[i]))
WORD(wf, wf_div, (wf x, wf y), vdivq_f32(x.v[i], y.v[i]))
WORD(wf, wf_fma, (wf x, wf y, wf z), vfmaq_f32(z.v[i], x.v[i], y.v[i]))
WORD(wf, wf_max, (wf x, wf y), vf_max(x.v[i], y.v[i]))
WORD(wf, wf_min, (wf x, wf y), vf_min(x.v[i], y.v[i]))
WORD(wf, wf_neg, (wf x), vnegq_f32(x.v[i]))
WORD(wf, wf_round, (wf x), vrndnq_f32(x.v[i]))
/* 0 where x < low, else the value. */
WORD(wf, wf_zero_below, (wf value, wf x, wf low),
     vbslq_f32(vcltq_f32(x.v[i], low.v[i]), vdupq_n_f32(0), value.v[i]))
/* 2^(n + exponent bias) for integral n */
WORD(wf, wf_power, (wf n, int bias),
     vreinterpretq_f32_s32(vshlq_n_s32(vaddq_s32(vcvtnq_s32_f32(n.v[i]), vdupq_n_s32(bias)), 23)))
/* The lowest nine bits of each in the place of sign and exponent. */
WORD(wf, wf_exponent, (wf x), vreinterpretq_f32_s32(vshlq_n_s32(vreinterpretq_s32_f32(x.v[i]), 23)))
WORD(wf, wf_from_halves, (const uint16_t *p), vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(p + 4 * i))))
WORD(wf, wf_from_wi, (wi x), vcvtq_f32_s32(x.v[i]))
WORD(wi, wi_load, (const int32_t *p), vld1q_s32(p + 4 * i))
WORD(wi, wi_add, (wi x, wi y), vaddq_s32(x.v[i], y.v[i]))
WORD(wi, wi_mul, (wi x, wi y), vmulq_s32(x.v[i], y.v[i]))
WORD(wi, wi_zero, (void), vdupq_n_s32(0))
/* wp: 16 pairs of int16, the first ones of all apart from the second ones; sum += both products of each with `pair`. */
typedef struct {
    int16x8x2_t v[2];
} wp;
WORD(wi, wp_dot, (wi sum, wp pairs, int32_t pair),
     i % 2 ? vmlal_high_n_s16(vmlal_high_n_s16(sum.v[i], pairs.v[i / 2].val[0], (int16_t)pair),
                              pairs.v[i / 2].val[1], (int16_t)(pair >> 16))
           : vmlal_n_s16(vmlal_n_s16(sum.v[i], vget_low_s16(pairs.v[i / 2].val[0]), (int16_t)pair),
                         vget_low_s16(pairs.v[i / 2].val[1]), (int16_t)(pair >> 16)))
INLINE wp wp_load(const int16_t *p) { return (wp){{vld2q_s16(p), vld2q_s16(p + 16)}}; }
WORD(b64, b64_load, (const uint8_t *p), vld1q_u8(p + 16 * i))
WORD(b64, b64_set, (int x), vdupq_n_u8((uint8_t)x))
WORD(b64, b64_and, (b64 x, b64 y), vandq_u8(x.v[i], y.v[i]))
WORD(b64, b64_or, (b64 x, b64 y), vorrq_u8(x.v[i], y.v[i]))
WORD(b64, b64_xor, (b64 x, b64 y), veorq_u8(x.v[i], y.v[i]))
WORD(b64, b64_shl, (b64 x, int n), vshlq_u8(x.v[i], vdupq_n_s8((int8_t)n)))
WORD(b64, b64_shr, (b64 x, int n), vshlq_u8(x.v[i], vdupq_n_s8((int8_t)-n)))
/* 32 bytes of p, 32 of q */
WORD(b64, b64_two, (const uint8_t *p, const uint8_t *q), vld1q_u8((i < 2 ? p : q) + 16 * (i % 2)))
/* In each 16 bytes: eight times byte `at`, eight times the next. */
WORD(b64, b64_spread, (b64 x, int at),
     vqtbl1q_u8(x.v[i], vcombine_u8(vdup_n_u8((uint8_t)at), vdup_n_u8((uint8_t)(at + 1)))))
/* code + more in the bytes where x has a bit of `bits` */
WORD(b64, b64_add_where, (b64 code, b64 more, b64 x, b64 bits),
     vaddq_u8(code.v[i], vandq_u8(vtstq_u8(x.v[i], bits.v[i]), more.v[i])))
INLINE void wf_store(float *p, wf x)
{
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) vst1q_f32(p + 4 * i, x.v[i]);
}
/* The first n lanes (n <= 16), zeros elsewhere; only they are read or written. */
INLINE wf wf_load_n(const float *p, int n)
{
    float x[16] = {0};
    for (int i = 0; i < n; i++) x[i] = p[i];
    return wf_load(x);
}
INLINE void wf_store_n(float *p, wf value, int n)
{
    float x[16];
    wf_store(x, value);
    for (int i = 0; i < n; i++) p[i] = x[i];
}
/* The first n lanes of x, the others of y. */
INLINE wf wf_first(wf x, wf y, int n)
{
    static const int32_t count[4] = {0, 1, 2, 3};
    wf out;
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++)
        out.v[i] = vbslq_f32(vcltq_s32(vld1q_s32(count), vdupq_n_s32(n - 4 * i)), x.v[i], y.v[i]);
    return out;
}
INLINE void wf_to_halves(uint16_t *p, wf x)
{
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) vst1_u16(p + 4 * i, vreinterpret_u16_f16(vcvt_f16_f32(x.v[i])));
}
INLINE wf wf_from_bytes(const int8_t *p)
{
    const int8x16_t q = vld1q_s8(p);
    const int16x8_t low = vmovl_s8(vget_low_s8(q)), high = vmovl_high_s8(q);
    return (wf){{vcvtq_f32_s32(vmovl_s16(vget_low_s16(low))), vcvtq_f32_s32(vmovl_high_s16(low)),
                 vcvtq_f32_s32(vmovl_s16(vget_low_s16(high))), vcvtq_f32_s32(vmovl_high_s16(high))}};
}
/* Sixteen float16 that lie `stride` bytes apart. */
INLINE wf wf_from_halves_apart(const uint8_t *p, int stride)
{
    uint16_t h[16];
#pragma GCC unroll 16
    for (int i = 0; i < 16; i++) __builtin_memcpy(h + i, p + i * stride, 2);
    return wf_from_halves(h);
}
/* 16 blocks, `stride` bytes apart: the 16 bytes at p of blocks i, 4 + i, 8 + i, 12 + i in tail[i], those in front of them
 * in head[i]; returns the float16s that lie `at` bytes into the heads, in the blocks' order. */
INLINE wf wf_from_blocks(b64 head[4], b64 tail[4], const uint8_t *p, int stride, int at)
{
#pragma GCC unroll 16
    for (int i = 0; i < 16; i++) {
        head[i % 4].v[i / 4] = vld1q_u8(p + i * stride - 16);
        tail[i % 4].v[i / 4] = vld1q_u8(p + i * stride);
    }
    return wf_from_halves_apart(p - 16 + at, stride);
}
INLINE wi wi_from_bytes(int8x16_t q)
{
    const int16x8_t low = vmovl_s8(vget_low_s8(q)), high = vmovl_high_s8(q);
    return (wi){{vmovl_s16(vget_low_s16(low)), vmovl_high_s16(low), vmovl_s16(vget_low_s16(high)),
                 vmovl_high_s16(high)}};
}
/* The small scales and minima of the two Q4_K heads at p and q; see blocks.h. */
INLINE void wi_scales_mins(const uint8_t *p, const uint8_t *q, wi *small, wi *least)
{
    uint32_t six[2][4], s[3];
#pragma GCC unroll 2
    for (int i = 0; i < 2; i++) {
        __builtin_memcpy(s, (i ? q : p) + 4, 12);
        six[0][2 * i] = s[0] & 0x3f3f3f3f;
        six[0][2 * i + 1] = (s[2] & 0x0f0f0f0f) | (s[0] >> 2 & 0x30303030);
        six[1][2 * i] = s[1] & 0x3f3f3f3f;
        six[1][2 * i + 1] = (s[2] >> 4 & 0x0f0f0f0f) | (s[1] >> 2 & 0x30303030);
    }
    *small = wi_from_bytes(vld1q_s8((const int8_t *)six[0]));
    *least = wi_from_bytes(vld1q_s8((const int8_t *)six[1]));
}
/* The even, the odd ones of 16 int8 at p and 16 at q. */
INLINE void wi_byte_pairs(const uint8_t *p, const uint8_t *q, wi *even, wi *odd)
{
    const int8x16_t a = vld1q_s8((const int8_t *)p), b = vld1q_s8((const int8_t *)q);
    *even = wi_from_bytes(vuzp1q_s8(a, b));
    *odd = wi_from_bytes(vuzp2q_s8(a, b));
}
/* Σ of the first eight of u, of v, of the last eight of u, of v. */
INLINE void wi_sum_eights(int32_t out[4], wi u, wi v)
{
    const int32x4_t first = vpaddq_s32(vaddq_s32(u.v[0], u.v[1]), vaddq_s32(v.v[0], v.v[1]));
    const int32x4_t last = vpaddq_s32(vaddq_s32(u.v[2], u.v[3]), vaddq_s32(v.v[2], v.v[3]));
    vst1q_s32(out, vpaddq_s32(first, last));
}
/* Group j, four lanes, of x in all lanes; all four are the same. */
INLINE wf wf_group(wf x, int j) { return (wf){{x.v[j], x.v[j], x.v[j], x.v[j]}}; }
/* Halves onto each other, as wf_fold() does, of four vectors: group j holds x[j]'s. */
INLINE wf wf_fold_four(const wf x[4])
{
    wf out;
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        const float32x4_t four = vaddq_f32(vaddq_f32(x[j].v[0], x[j].v[2]), vaddq_f32(x[j].v[1], x[j].v[3]));
        const float32x4_t two = vaddq_f32(four, vextq_f32(four, four, 2));
        out.v[j] = vaddq_f32(two, vrev64q_f32(two));
    }
    return out;
}
INLINE wf wf_fold_max_four(const wf x[4]) /* not of NaN */
{
    wf out;
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++)
        out.v[j] = vdupq_n_f32(
            vmaxvq_f32(vmaxq_f32(vmaxq_f32(x[j].v[0], x[j].v[2]), vmaxq_f32(x[j].v[1], x[j].v[3]))));
    return out;
}
/* The largest magnitudes of four blocks; as integers they order like the values, with infinity and NaN on top. */
INLINE wf wf_magnitude_four(const wf lo[4], const wf hi[4])
{
    wf out;
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        uint32x4_t most = vdupq_n_u32(0);
#pragma GCC unroll 4
        for (int i = 0; i < 4; i++) {
            most = vmaxq_u32(most, vandq_u32(vreinterpretq_u32_f32(lo[j].v[i]), vdupq_n_u32(0x7fffffff)));
            most = vmaxq_u32(most, vandq_u32(vreinterpretq_u32_f32(hi[j].v[i]), vdupq_n_u32(0x7fffffff)));
        }
        out.v[j] = vreinterpretq_f32_u32(vdupq_n_u32(vmaxvq_u32(most)));
    }
    return out;
}
/* The larger magnitude, and the largest of all lanes, in that order. */
WORD(wf, wf_magnitude, (wf x, wf y),
     vreinterpretq_f32_u32(vmaxq_u32(vandq_u32(vreinterpretq_u32_f32(x.v[i]), vdupq_n_u32(0x7fffffff)),
                                     vandq_u32(vreinterpretq_u32_f32(y.v[i]), vdupq_n_u32(0x7fffffff)))))
INLINE float wf_fold_magnitude(wf x)
{
    const uint32x4_t a = vmaxq_u32(vreinterpretq_u32_f32(x.v[0]), vreinterpretq_u32_f32(x.v[1]));
    const uint32x4_t b = vmaxq_u32(vreinterpretq_u32_f32(x.v[2]), vreinterpretq_u32_f32(x.v[3]));
    return vget_lane_f32(vreinterpret_f32_u32(vdup_n_u32(vmaxvq_u32(vmaxq_u32(a, b)))), 0);
}
/* Integers that fit, stored as int16. */
INLINE void wf_put_words(int16_t *p, wf x)
{
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) vst1_s16(p + 4 * i, vmovn_s32(vcvtnq_s32_f32(x.v[i])));
}
/* Integers that fit, stored as int8. */
INLINE void wf_put_bytes(int8_t *p, wf x)
{
    const int16x8_t low = vcombine_s16(vmovn_s32(vcvtnq_s32_f32(x.v[0])), vmovn_s32(vcvtnq_s32_f32(x.v[1])));
    const int16x8_t high = vcombine_s16(vmovn_s32(vcvtnq_s32_f32(x.v[2])), vmovn_s32(vcvtnq_s32_f32(x.v[3])));
    vst1q_s8(p, vcombine_s8(vmovn_s16(low), vmovn_s16(high)));
}
/* Pairs: the even, the odd ones of 32 values in a row, and back to the first, the second 16. */
INLINE wf wf_even(wf x, wf y)
{
    return (wf){{vuzp1q_f32(x.v[0], x.v[1]), vuzp1q_f32(x.v[2], x.v[3]), vuzp1q_f32(y.v[0], y.v[1]),
                 vuzp1q_f32(y.v[2], y.v[3])}};
}
INLINE wf wf_odd(wf x, wf y)
{
    return (wf){{vuzp2q_f32(x.v[0], x.v[1]), vuzp2q_f32(x.v[2], x.v[3]), vuzp2q_f32(y.v[0], y.v[1]),
                 vuzp2q_f32(y.v[2], y.v[3])}};
}
INLINE wf wf_zip_low(wf even, wf odd)
{
    return (wf){{vzip1q_f32(even.v[0], odd.v[0]), vzip2q_f32(even.v[0], odd.v[0]),
                 vzip1q_f32(even.v[1], odd.v[1]), vzip2q_f32(even.v[1], odd.v[1])}};
}
INLINE wf wf_zip_high(wf even, wf odd)
{
    return (wf){{vzip1q_f32(even.v[2], odd.v[2]), vzip2q_f32(even.v[2], odd.v[2]),
                 vzip1q_f32(even.v[3], odd.v[3]), vzip2q_f32(even.v[3], odd.v[3])}};
}
/* ref_fold and ref_fold_max: halves onto each other. */
INLINE float wf_fold(wf x)
{
    const float32x4_t four = vaddq_f32(vaddq_f32(x.v[0], x.v[2]), vaddq_f32(x.v[1], x.v[3]));
    const float32x2_t two = vadd_f32(vget_low_f32(four), vget_high_f32(four));
    return vget_lane_f32(two, 0) + vget_lane_f32(two, 1);
}
INLINE float wf_fold_max(wf x)
{
    const float32x4_t four = vf_max(vf_max(x.v[3], x.v[1]), vf_max(x.v[2], x.v[0]));
    float v[4];
    vst1q_f32(v, four);
    const float a = v[2] > v[0] ? v[2] : v[0], b = v[3] > v[1] ? v[3] : v[1];
    return b > a ? b : a;
}

/* Sixteen sums of four products. */
INLINE wi b64_dot(b64 code, const int8_t *x, struct code_form form)
{
    wi out;
    (void)form;
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++)
        out.v[i] = dot_four(vdupq_n_s32(0), vreinterpretq_s8_u8(code.v[i]), vld1q_s8(x + 16 * i));
    return out;
}
/* Sums of four sums; lane i of lo and hi: the halves of block i. part[k] holds blocks 8 (k / 4) + k % 4 and the
 * fourth behind it. */
INLINE int32x4_t fold_four(const wi *part, int i)
{
    return vpaddq_s32(vpaddq_s32(part[0].v[i], part[1].v[i]), vpaddq_s32(part[2].v[i], part[3].v[i]));
}
/* Lane 4 j + i: the sum of part j of p[i]. */
WORD(wi, wi_fold, (const wi p[4]), fold_four(p, i))
INLINE void wi_fold_halves(const wi part[8], wi *lo, wi *hi)
{
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
        lo->v[i] = fold_four(part + i / 2 * 4, i % 2 * 2);
        hi->v[i] = fold_four(part + i / 2 * 4, i % 2 * 2 + 1);
    }
}

#endif
