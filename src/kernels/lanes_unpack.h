/* Unpacks quantised weights of LANES rows at once, one row a lane: the types with blocks of 32. Text for one
 * instruction-set level; see lanes.h. blocks.h has the bit diagrams, ref_unpack.c the plain form. */
#ifndef KERNELS_LANES_UNPACK_H
#define KERNELS_LANES_UNPACK_H

#include "kernels/blocks.h"
#include "kernels/lanes.h"
#include "kernels/ref.h"

/* 32 columns of LANES rows: code[g] holds columns 4 g … 4 g + 3 of each row in its lane. */
struct lane_block {
    vi code[8];
    vf scale, min;
    vi small[2]; /* K types: the integer scales of the halves, or of the whole, in the first one */
};

/* In each 128 bits of a, b, c, d: four rows' dwords → out[j]: their dwords j. */
INLINE void transpose_four(vi out[4], vi a, vi b, vi c, vi d)
{
    const vi ab_low = VI_UNPACKLO32(a, b), ab_high = VI_UNPACKHI32(a, b);
    const vi cd_low = VI_UNPACKLO32(c, d), cd_high = VI_UNPACKHI32(c, d);
    out[0] = VI_UNPACKLO64(ab_low, cd_low);
    out[1] = VI_UNPACKHI64(ab_low, cd_low);
    out[2] = VI_UNPACKLO64(ab_high, cd_high);
    out[3] = VI_UNPACKHI64(ab_high, cd_high);
}

/* out[j], lane r = bytes offset + 4 j … + 3 of row r: 16 bytes from every row. */
INLINE void load_chunk(vi out[4], const uint8_t *const row[LANES], uint64_t offset)
{
    transpose_four(out, vi_load_rows(row, 0, offset), vi_load_rows(row, 1, offset),
                   vi_load_rows(row, 2, offset), vi_load_rows(row, 3, offset));
}

/* 32 bytes from every row: fewer operations than two chunks where a vector holds them of some rows. */
INLINE void load_two_chunks(vi out[8], const uint8_t *const row[LANES], uint64_t offset)
{
#if LANES_WIDE_LOADS
    vi low[4], high[4]; /* of the first, the second half of the rows: dwords j and 4 + j in parts in turn */
    transpose_four(low, vi_load_wide(row, 0, offset), vi_load_wide(row, 1, offset),
                   vi_load_wide(row, 2, offset), vi_load_wide(row, 3, offset));
    const uint8_t *const *rest = row + LANES / 2;
    transpose_four(high, vi_load_wide(rest, 0, offset), vi_load_wide(rest, 1, offset),
                   vi_load_wide(rest, 2, offset), vi_load_wide(rest, 3, offset));
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        out[j] = VI_EVEN_PARTS(low[j], high[j]);
        out[4 + j] = VI_ODD_PARTS(low[j], high[j]);
    }
#else
    load_chunk(out, row, offset);
    load_chunk(out + 4, row, offset + 16);
#endif
}

INLINE vi low_nibbles(vi x) { return vi_and(x, vi_set32(0x0f0f0f0f)); }
INLINE vi high_nibbles(vi x) { return low_nibbles(vi_shr(x, 4)); }

/* Q4_0's order of 32 nibbles in 16 bytes. */
INLINE void split_nibbles(vi code[8], const vi q[4])
{
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        code[j] = low_nibbles(q[j]);
        code[4 + j] = high_nibbles(q[j]);
    }
}

INLINE void nibble_codes(vi code[8], const uint8_t *const row[LANES], uint64_t offset)
{
    vi q[4];
    load_chunk(q, row, offset);
    split_nibbles(code, q);
}

/* Add 16 to the codes whose bit is set in `bits`, bit i for column i. */
INLINE void add_fifth_bits(vi code[8], vi bits)
{
    static const uint8_t byte_of[8][16] = {
        /* byte j of each 32 bits, in all four places */
        {0, 0, 0, 0, 4, 4, 4, 4, 8, 8, 8, 8, 12, 12, 12, 12},
        {1, 1, 1, 1, 5, 5, 5, 5, 9, 9, 9, 9, 13, 13, 13, 13},
        {2, 2, 2, 2, 6, 6, 6, 6, 10, 10, 10, 10, 14, 14, 14, 14},
        {3, 3, 3, 3, 7, 7, 7, 7, 11, 11, 11, 11, 15, 15, 15, 15},
    };
    const vi even = vi_set32(0x08040201), odd = vi_set32(0x80402010);
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        const vi eight = vi_lookup(bits, vi_table(byte_of[j]));
        code[2 * j] = vi_add16_where(code[2 * j], eight, even);
        code[2 * j + 1] = vi_add16_where(code[2 * j + 1], eight, odd);
    }
}

/* Block `index` of 32 columns. */
INLINE void unpack_Q4_0(struct lane_block *out, const uint8_t *const row[LANES], int index)
{
    const uint64_t at = (uint64_t)index * sizeof(struct block_q4_0);
    if (index) {
        vi all[8]; /* 14 bytes of the block before | d 16 | qs */
        load_two_chunks(all, row, at - 14);
        split_nibbles(out->code, all + 4);
        out->scale = vf_from_half(vi_shr(all[3], 16));
    } else {
        vi head[4];
        load_chunk(head, row, at);
        nibble_codes(out->code, row, at + 2);
        out->scale = vf_from_half(head[0]);
    }
}

INLINE void unpack_Q4_1(struct lane_block *out, const uint8_t *const row[LANES], int index)
{
    const uint64_t at = (uint64_t)index * sizeof(struct block_q4_1);
    vi head[4];
    load_chunk(head, row, at);
    nibble_codes(out->code, row, at + 4);
    out->scale = vf_from_half(head[0]);
    out->min = vf_from_half(vi_shr(head[0], 16));
}

INLINE void unpack_Q5_0(struct lane_block *out, const uint8_t *const row[LANES], int index)
{
    const uint64_t at = (uint64_t)index * sizeof(struct block_q5_0);
    if (index) {
        vi all[8]; /* 10 bytes of the block before | d 16 | qh 32 | qs */
        load_two_chunks(all, row, at - 10);
        split_nibbles(out->code, all + 4);
        add_fifth_bits(out->code, all[3]);
        out->scale = vf_from_half(vi_shr(all[2], 16));
    } else {
        vi head[4];
        load_chunk(head, row, at); /* d 16 | qh 32 | … */
        nibble_codes(out->code, row, at + 6);
        add_fifth_bits(out->code, vi_or(vi_shr(head[0], 16), vi_shl(head[1], 16)));
        out->scale = vf_from_half(head[0]);
    }
}

INLINE void unpack_Q5_1(struct lane_block *out, const uint8_t *const row[LANES], int index)
{
    const uint64_t at = (uint64_t)index * sizeof(struct block_q5_1);
    vi head[4];
    load_chunk(head, row, at);
    nibble_codes(out->code, row, at + 8);
    add_fifth_bits(out->code, head[1]);
    out->scale = vf_from_half(head[0]);
    out->min = vf_from_half(vi_shr(head[0], 16));
}

INLINE void unpack_Q8_0(struct lane_block *out, const uint8_t *const row[LANES], int index)
{
    const uint64_t at = (uint64_t)index * sizeof(struct block_q8_0);
    vi head[4];
    load_chunk(head, row, at);
    load_two_chunks(out->code, row, at + 2);
    if (!LANES_SIGNED_BYTES)
#pragma GCC unroll 8
        for (int g = 0; g < 8; g++) out->code[g] = vi_xor(out->code[g], vi_set32(0x80808080));
    out->scale = vf_from_half(head[0]);
}

INLINE void unpack_IQ4_NL(struct lane_block *out, const uint8_t *const row[LANES], int index)
{
    static const int8_t codebook[16] = BLOCK_IQ4_NL_VALUES;
    const uint64_t at = (uint64_t)index * sizeof(struct block_iq4_nl);
    const vi table =
        LANES_SIGNED_BYTES ? vi_table(codebook) : vi_xor(vi_table(codebook), vi_set32(0x80808080));
    vi head[4];
    load_chunk(head, row, at);
    nibble_codes(out->code, row, at + 2);
#pragma GCC unroll 8
    for (int g = 0; g < 8; g++) out->code[g] = vi_lookup(table, out->code[g]);
    out->scale = vf_from_half(head[0]);
}

/* The forms of the types above; is_signed ones have no offset, the others' bytes are moved by 2^7. */
#define FORM_Q4_0 ((struct code_form){.offset_bits = 3, .max = 15, .unit = 1})
#define FORM_Q4_1 ((struct code_form){.offset_bits = -1, .max = 15, .mins = 1, .unit = 1})
#define FORM_Q5_0 ((struct code_form){.offset_bits = 4, .max = 31, .unit = 1})
#define FORM_Q5_1 ((struct code_form){.offset_bits = -1, .max = 31, .mins = 1, .unit = 1})
#define FORM_Q8_0                                                                                            \
    ((struct code_form){                                                                                     \
        .offset_bits = LANES_SIGNED_BYTES ? -1 : 7, .max = 255, .is_signed = LANES_SIGNED_BYTES, .unit = 1})
#define FORM_IQ4_NL FORM_Q8_0

#endif
