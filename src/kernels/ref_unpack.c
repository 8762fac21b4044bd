/* Owns unpacking the types with blocks of 32; the K types are in ref_unpack_k.c. blocks.h has the bit
 * diagrams. */
#include "kernels/blocks.h"
#include "kernels/half.h"
#include "kernels/ref.h"

static void set_scale(struct ref_block *out, float scale, float min)
{
    out->scale[0] = out->scale[1] = scale;
    out->min[0] = out->min[1] = min;
}

/* 32 nibbles of Q4_0's order, moved by `offset`. */
static void nibbles(struct ref_block *out, const uint8_t qs[16], int offset)
{
    for (int i = 0; i < 16; i++) {
        out->q[i] = (qs[i] & 15) + offset;
        out->q[i + 16] = (qs[i] >> 4) + offset;
    }
}

static void fifth_bits(struct ref_block *out, const uint8_t qh[4])
{
    for (int i = 0; i < 32; i++) out->q[i] += (qh[i / 8] >> i % 8 & 1) << 4;
}

static void unpack_q4_0(struct ref_block *out, const struct block_q4_0 *b)
{
    set_scale(out, half_to_float(block_u16(b->d)), 0);
    nibbles(out, b->qs, -8);
}

static void unpack_q4_1(struct ref_block *out, const struct block_q4_1 *b)
{
    set_scale(out, half_to_float(block_u16(b->d)), half_to_float(block_u16(b->m)));
    nibbles(out, b->qs, 0);
}

static void unpack_q5_0(struct ref_block *out, const struct block_q5_0 *b)
{
    set_scale(out, half_to_float(block_u16(b->d)), 0);
    nibbles(out, b->qs, -16);
    fifth_bits(out, b->qh);
}

static void unpack_q5_1(struct ref_block *out, const struct block_q5_1 *b)
{
    set_scale(out, half_to_float(block_u16(b->d)), half_to_float(block_u16(b->m)));
    nibbles(out, b->qs, 0);
    fifth_bits(out, b->qh);
}

static void unpack_q8_0(struct ref_block *out, const struct block_q8_0 *b)
{
    set_scale(out, half_to_float(block_u16(b->d)), 0);
    for (int i = 0; i < 32; i++) out->q[i] = b->q[i];
}

static void unpack_iq4_nl(struct ref_block *out, const struct block_iq4_nl *b)
{
    static const int8_t codebook[16] = BLOCK_IQ4_NL_VALUES;
    set_scale(out, half_to_float(block_u16(b->d)), 0);
    nibbles(out, b->qs, 0);
    for (int i = 0; i < 32; i++) out->q[i] = codebook[out->q[i]];
}

void ref_unpack(struct ref_block *out, enum tensor_type type, const void *row, int index)
{
    switch (type) {
    case TENSOR_Q4_0: unpack_q4_0(out, (const struct block_q4_0 *)row + index); return;
    case TENSOR_Q4_1: unpack_q4_1(out, (const struct block_q4_1 *)row + index); return;
    case TENSOR_Q5_0: unpack_q5_0(out, (const struct block_q5_0 *)row + index); return;
    case TENSOR_Q5_1: unpack_q5_1(out, (const struct block_q5_1 *)row + index); return;
    case TENSOR_Q8_0: unpack_q8_0(out, (const struct block_q8_0 *)row + index); return;
    case TENSOR_IQ4_NL: unpack_iq4_nl(out, (const struct block_iq4_nl *)row + index); return;
    default: ref_unpack_k(out, type, row, index);
    }
}
