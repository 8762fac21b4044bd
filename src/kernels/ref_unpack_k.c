/* Owns unpacking 32 values of the K types, whose blocks hold 256. blocks.h has the bit diagrams. */
#include "kernels/blocks.h"
#include "kernels/half.h"
#include "kernels/ref.h"

/* `part` is which 32 of the 256: h = part / 4, j = part % 4 in the diagrams. */

static void unpack_q2_k(struct ref_block *out, const struct block_q2_k *b, int part)
{
    const float d = half_to_float(block_u16(b->d)), dmin = half_to_float(block_u16(b->dmin));
    for (int s = 0; s < 2; s++) {
        out->scale[s] = d * (float)(b->scales[2 * part + s] & 15);
        out->min[s] = -(dmin * (float)(b->scales[2 * part + s] >> 4));
    }
    const uint8_t *qs = b->qs + 32 * (part / 4);
    for (int l = 0; l < 32; l++) out->q[l] = qs[l] >> 2 * (part % 4) & 3;
}

static int q3_k_scale(const uint8_t scales[12], int s)
{
    int low = s < 8 ? scales[s] & 15 : scales[s - 8] >> 4;
    int high = scales[8 + s % 4] >> 2 * (s / 4) & 3;
    return (low | high << 4) - 32;
}

static void unpack_q3_k(struct ref_block *out, const struct block_q3_k *b, int part)
{
    out->scale[0] = out->scale[1] = half_to_float(block_u16(b->d));
    out->min[0] = out->min[1] = 0;
    const uint8_t *qs = b->qs + 32 * (part / 4);
    for (int l = 0; l < 32; l++) {
        const int q = ((qs[l] >> 2 * (part % 4) & 3) | (b->hmask[l] >> part & 1) << 2) - 4;
        out->q[l] = q * q3_k_scale(b->scales, 2 * part + l / 16);
    }
}

/* Scale and minimum of sub-block s of Q4_K and Q5_K. */
static void k_scale_min(struct ref_block *out, const uint8_t d[2], const uint8_t dmin[2],
                        const uint8_t scales[12], int s)
{
    int sc, mn;
    if (s < 4) {
        sc = scales[s] & 63;
        mn = scales[s + 4] & 63;
    } else {
        sc = (scales[s + 4] & 15) | scales[s - 4] >> 6 << 4;
        mn = scales[s + 4] >> 4 | scales[s] >> 6 << 4;
    }
    out->scale[0] = out->scale[1] = half_to_float(block_u16(d)) * (float)sc;
    out->min[0] = out->min[1] = -(half_to_float(block_u16(dmin)) * (float)mn);
}

static void unpack_q4_k(struct ref_block *out, const struct block_q4_k *b, int part)
{
    k_scale_min(out, b->d, b->dmin, b->scales, part);
    const uint8_t *qs = b->qs + 32 * (part / 2);
    for (int l = 0; l < 32; l++) out->q[l] = qs[l] >> 4 * (part % 2) & 15;
}

static void unpack_q5_k(struct ref_block *out, const struct block_q5_k *b, int part)
{
    k_scale_min(out, b->d, b->dmin, b->scales, part);
    const uint8_t *qs = b->qs + 32 * (part / 2);
    for (int l = 0; l < 32; l++) out->q[l] = (qs[l] >> 4 * (part % 2) & 15) | (b->qh[l] >> part & 1) << 4;
}

static void unpack_q6_k(struct ref_block *out, const struct block_q6_k *b, int part)
{
    const float d = half_to_float(block_u16(b->d));
    for (int s = 0; s < 2; s++) {
        out->scale[s] = d * (float)b->sc[2 * part + s];
        out->min[s] = 0;
    }
    int h = part / 4, j = part % 4;
    const uint8_t *ql = b->ql + 64 * h + 32 * (j % 2), *qh = b->qh + 32 * h;
    for (int l = 0; l < 32; l++) out->q[l] = ((ql[l] >> 4 * (j / 2) & 15) | (qh[l] >> 2 * j & 3) << 4) - 32;
}

void ref_unpack_k(struct ref_block *out, enum tensor_type type, const void *row, int index)
{
    int block = index / 8, part = index % 8;
    switch (type) {
    case TENSOR_Q2_K: unpack_q2_k(out, (const struct block_q2_k *)row + block, part); return;
    case TENSOR_Q3_K: unpack_q3_k(out, (const struct block_q3_k *)row + block, part); return;
    case TENSOR_Q4_K: unpack_q4_k(out, (const struct block_q4_k *)row + block, part); return;
    case TENSOR_Q5_K: unpack_q5_k(out, (const struct block_q5_k *)row + block, part); return;
    case TENSOR_Q6_K: unpack_q6_k(out, (const struct block_q6_k *)row + block, part); return;
    default: *out = (struct ref_block){.scale = {0, 0}}; /* not a quantised type: no caller asks for it */
    }
}
