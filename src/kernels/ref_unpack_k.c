/* Owns unpacking 32 values of the K types, whose blocks hold 256. blocks.h has the bit diagrams. */
#include "kernels/blocks.h"
#include "kernels/half.h"
#include "kernels/ref.h"

/* `part` is which 32 of the 256: h = part / 4, j = part % 4 in the diagrams. */

/* The scales and minima of a block's halves, of what the file has. */
static void set_scales(struct ref_block *out, float d, float dmin)
{
    out->d = d, out->dmin = dmin;
    for (int i = 0; i < 2; i++) {
        out->scale[i] = d * (float)out->small[i];
        out->min[i] = 0 - dmin * (float)out->least[i];
    }
}

static void unpack_q2_k(struct ref_block *out, const struct block_q2_k *b, int part)
{
    for (int s = 0; s < 2; s++) {
        out->small[s] = b->scales[2 * part + s] & 15;
        out->least[s] = b->scales[2 * part + s] >> 4;
    }
    set_scales(out, half_to_float(block_u16(b->d)), half_to_float(block_u16(b->dmin)));
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
    out->small[0] = out->small[1] = 1;
    out->least[0] = out->least[1] = 0;
    set_scales(out, half_to_float(block_u16(b->d)), 0);
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
    out->small[0] = out->small[1] = sc;
    out->least[0] = out->least[1] = mn;
    set_scales(out, half_to_float(block_u16(d)), half_to_float(block_u16(dmin)));
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
    for (int s = 0; s < 2; s++) {
        out->small[s] = b->sc[2 * part + s];
        out->least[s] = 0;
    }
    set_scales(out, half_to_float(block_u16(b->d)), 0);
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
