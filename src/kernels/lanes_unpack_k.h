/* Unpacks the K types of LANES rows at once: 256 columns, handed on 32 at a time. Text for one
 * instruction-set level; see lanes.h. blocks.h has the bit diagrams, ref_unpack_k.c the plain form. */
#ifndef KERNELS_LANES_UNPACK_K_H
#define KERNELS_LANES_UNPACK_K_H

#include "kernels/lanes_unpack.h"

#define UNPACK_BYTES(x) (x) * 0x01010101u

/* Byte b of each lane. */
INLINE vi byte_of(vi x, int b) { return vi_and(vi_shr(x, 8 * b), vi_set32(255)); }

/* A block of 256 on its way: open_<type>() loads what all its parts share, half_<type>() the codes' bytes of
 * 128 columns, part_<type>() makes a block of 32 columns of them. */
struct lane_super {
    vf d, neg_dmin;
    vi scale[4], min[4]; /* the small scales and minima, four to a lane */
    vi q[16];            /* the low bits of one half */
    vi high[8];          /* the high bits: of all parts (Q3_K's hmask, Q5_K's qh) or of one half (Q6_K) */
};

/* `n` chunks of 16 bytes in a row, an even number. */
INLINE void load_chunks(vi *out, int n, const uint8_t *const row[LANES], uint64_t offset)
{
#pragma GCC unroll 2
    for (int i = 0; i < n; i += 2) load_two_chunks(out + 4 * i, row, offset + 16 * (uint64_t)i);
}

INLINE void open_Q2_K(struct lane_super *s, const uint8_t *const row[LANES], uint64_t at)
{
    vi tail[4];
    load_chunk(s->scale, row, at);
    load_chunk(tail, row, at + 68); /* … | d 16 | dmin 16 |, the last 4 of 84 bytes */
    s->d = vf_from_half(tail[3]);
    s->neg_dmin = vf_neg(vf_from_half(vi_shr(tail[3], 16)));
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
        s->min[i] = high_nibbles(s->scale[i]);
        s->scale[i] = low_nibbles(s->scale[i]);
    }
}

INLINE void half_Q2_K(struct lane_super *s, const uint8_t *const row[LANES], uint64_t at, int h)
{
    load_chunks(s->q, 2, row, at + 16 + 32 * (uint64_t)h);
}

INLINE void part_Q2_K(struct lane_block *out, const struct lane_super *s, int part)
{
#pragma GCC unroll 8
    for (int g = 0; g < 8; g++)
        out->code[g] = vi_and(vi_shr(s->q[g], 2 * (part % 4)), vi_set32(UNPACK_BYTES(3)));
#pragma GCC unroll 2
    for (int i = 0; i < 2; i++) out->small[i] = byte_of(s->scale[part / 2], part % 2 * 2 + i);
}

INLINE void open_Q3_K(struct lane_super *s, const uint8_t *const row[LANES], uint64_t at)
{
    vi tail[4];
    load_chunks(s->high, 2, row, at);
    load_chunk(tail, row, at + 94); /* qs' last 2 bytes | scales 12 × 8 | d 16 |, the last 16 of 110 bytes */
    const vi low0 = vi_or(vi_shr(tail[0], 16), vi_shl(tail[1], 16));
    const vi low1 = vi_or(vi_shr(tail[1], 16), vi_shl(tail[2], 16));
    const vi high = vi_or(vi_shr(tail[2], 16), vi_shl(tail[3], 16));
    const vi two = vi_set32(UNPACK_BYTES(0x30));
    s->scale[0] = vi_or(low_nibbles(low0), vi_and(vi_shl(high, 4), two));
    s->scale[1] = vi_or(low_nibbles(low1), vi_and(vi_shl(high, 2), two));
    s->scale[2] = vi_or(high_nibbles(low0), vi_and(high, two));
    s->scale[3] = vi_or(high_nibbles(low1), vi_and(vi_shr(high, 2), two));
    s->d = vf_from_half(vi_shr(tail[3], 16));
}

INLINE void half_Q3_K(struct lane_super *s, const uint8_t *const row[LANES], uint64_t at, int h)
{
    load_chunks(s->q, 2, row, at + 32 + 32 * (uint64_t)h);
}

INLINE void part_Q3_K(struct lane_block *out, const struct lane_super *s, int part)
{
#pragma GCC unroll 8
    for (int g = 0; g < 8; g++) {
        const vi low = vi_and(vi_shr(s->q[g], 2 * (part % 4)), vi_set32(UNPACK_BYTES(3)));
        const vi bit = part < 2 ? vi_shl(s->high[g], 2 - part) : vi_shr(s->high[g], part - 2);
        out->code[g] = vi_or(low, vi_and(bit, vi_set32(UNPACK_BYTES(4))));
    }
#pragma GCC unroll 2
    for (int i = 0; i < 2; i++) {
        const vi six = vi_and(vi_shr(s->scale[part / 2], 16 * (part % 2) + 8 * i), vi_set32(63));
        out->small[i] = vi_sub(six, vi_set32(32));
    }
}

/* Q3_K's codes times their small scales, for the panel. (code − 4) · small is −124 to 128, so it is turned round to be a signed
 * byte; so is the block's scale. */
INLINE void multiply_codes(struct lane_block *block)
{
    const vi low_bytes = vi_set32(0x00ff00ff), low_half = vi_set32(0xffff);
#pragma GCC unroll 2
    for (int i = 0; i < 2; i++) {
        const vi half = vi_and(block->small[i], low_half), small = vi_or(half, vi_shl(half, 16));
        const vi four = vi_mul16(small, vi_set32(0x00040004));
#pragma GCC unroll 4
        for (int g = 4 * i; g < 4 * i + 4; g++) {
            const vi even = vi_and(block->code[g], low_bytes),
                     odd = vi_and(vi_shr(block->code[g], 8), low_bytes);
            const vi low = vi_and(vi_sub16(four, vi_mul16(even, small)), low_bytes);
            const vi high = vi_and(vi_sub16(four, vi_mul16(odd, small)), low_bytes);
            block->code[g] = vi_or(low, vi_shl(high, 8));
            if (!LANES_SIGNED_BYTES) block->code[g] = vi_xor(block->code[g], vi_set32(0x80808080));
        }
    }
}

/* d, dmin and the 6-bit scales of Q4_K and Q5_K: the first 16 bytes of either. */
INLINE void open_Q4_K(struct lane_super *s, const uint8_t *const row[LANES], uint64_t at)
{
    vi head[4];
    load_chunk(head, row, at);
    const vi six = vi_set32(UNPACK_BYTES(63)), two = vi_set32(UNPACK_BYTES(0x30));
    s->d = vf_from_half(head[0]);
    s->neg_dmin = vf_neg(vf_from_half(vi_shr(head[0], 16)));
    s->scale[0] = vi_and(head[1], six);
    s->min[0] = vi_and(head[2], six);
    s->scale[1] = vi_or(low_nibbles(head[3]), vi_and(vi_shr(head[1], 2), two));
    s->min[1] = vi_or(high_nibbles(head[3]), vi_and(vi_shr(head[2], 2), two));
}

INLINE void half_Q4_K(struct lane_super *s, const uint8_t *const row[LANES], uint64_t at, int h)
{
    load_chunks(s->q, 4, row, at + 16 + 64 * (uint64_t)h);
}

INLINE void part_Q4_K(struct lane_block *out, const struct lane_super *s, int part)
{
    const vi *q = s->q + 8 * (part % 4 / 2);
#pragma GCC unroll 8
    for (int g = 0; g < 8; g++) out->code[g] = part % 2 ? high_nibbles(q[g]) : low_nibbles(q[g]);
    out->small[0] = byte_of(s->scale[part / 4], part % 4);
}

INLINE void open_Q5_K(struct lane_super *s, const uint8_t *const row[LANES], uint64_t at)
{
    open_Q4_K(s, row, at);
    load_chunks(s->high, 2, row, at + 16);
}

INLINE void half_Q5_K(struct lane_super *s, const uint8_t *const row[LANES], uint64_t at, int h)
{
    load_chunks(s->q, 4, row, at + 48 + 64 * (uint64_t)h);
}

INLINE void part_Q5_K(struct lane_block *out, const struct lane_super *s, int part)
{
    const vi *q = s->q + 8 * (part % 4 / 2);
#pragma GCC unroll 8
    for (int g = 0; g < 8; g++) {
        const vi low = part % 2 ? high_nibbles(q[g]) : low_nibbles(q[g]);
        const vi bit = part < 4 ? vi_shl(s->high[g], 4 - part) : vi_shr(s->high[g], part - 4);
        out->code[g] = vi_or(low, vi_and(bit, vi_set32(UNPACK_BYTES(16))));
    }
    out->small[0] = byte_of(s->scale[part / 4], part % 4);
}

INLINE void open_Q6_K(struct lane_super *s, const uint8_t *const row[LANES], uint64_t at)
{
    vi tail[4];
    load_chunk(s->scale, row, at + 192);
    load_chunk(tail, row, at + 194); /* … | d 16 |, the last 16 of 210 bytes */
    s->d = vf_from_half(vi_shr(tail[3], 16));
}

INLINE void half_Q6_K(struct lane_super *s, const uint8_t *const row[LANES], uint64_t at, int h)
{
    load_chunks(s->q, 4, row, at + 64 * (uint64_t)h);
    load_chunks(s->high, 2, row, at + 128 + 32 * (uint64_t)h);
}

INLINE void part_Q6_K(struct lane_block *out, const struct lane_super *s, int part)
{
    const int j = part % 4;
    const vi *q = s->q + 8 * (j % 2);
#pragma GCC unroll 8
    for (int g = 0; g < 8; g++) {
        const vi bits = j < 2 ? vi_shl(s->high[g], 4 - 2 * j) : vi_shr(s->high[g], 2 * j - 4);
        const vi low = j < 2 ? low_nibbles(q[g]) : high_nibbles(q[g]);
        out->code[g] = vi_or(low, vi_and(bits, vi_set32(UNPACK_BYTES(0x30))));
    }
#pragma GCC unroll 2
    for (int i = 0; i < 2; i++)
        out->small[i] = vi_sar(vi_shl(s->scale[part / 2], 24 - 16 * (part % 2) - 8 * i), 24);
}

/* Minima 2 k and 2 k + 1 of each lane: a pair of int16. */
INLINE vi min_pair(const struct lane_super *s, int k)
{
    const vi two = vi_shr(s->min[k / 2], 16 * (k % 2));
    return vi_or(vi_and(two, vi_set32(0xff)), vi_and(vi_shl(two, 8), vi_set32(0xff0000)));
}

#define FORM_Q2_K     ((struct code_form){.offset_bits = -1, .max = 3, .mins = 1, .unit = 8, .halves = 1})
#define FORM_Q3_K     ((struct code_form){.offset_bits = 2, .max = 7, .unit = 8, .halves = 1})
#define FORM_Q4_K     ((struct code_form){.offset_bits = -1, .max = 15, .mins = 1, .unit = 8})
#define FORM_Q5_K     ((struct code_form){.offset_bits = -1, .max = 31, .mins = 1, .unit = 8})
#define FORM_Q6_K     ((struct code_form){.offset_bits = 5, .max = 63, .unit = 8, .halves = 1})

/* As codes stand in a panel: Q3_K's are multiplied where products of such bytes cost no more than those of small codes. */
#define IN_PANEL_Q2_K FORM_Q2_K
#if LANES_WIDE_DOT
#define IN_PANEL_Q3_K                                                                                        \
    ((struct code_form){.offset_bits = LANES_SIGNED_BYTES ? -1 : 7,                                          \
                        .max = 255,                                                                          \
                        .is_signed = LANES_SIGNED_BYTES,                                                     \
                        .unit = 8,                                                                           \
                        .multiplied = 1})
#else
#define IN_PANEL_Q3_K FORM_Q3_K
#endif
#define IN_PANEL_Q4_K FORM_Q4_K
#define IN_PANEL_Q5_K FORM_Q5_K
#define IN_PANEL_Q6_K FORM_Q6_K

#endif
