/* Owns writing the K types: float scales are fitted to each sub-block, quantised against the largest of the
 * block, and then each small scale is tried with its neighbours before the codes are fixed. blocks.h has the
 * bit diagrams. */
#include "kernels/quantise_weights.h"

#include "kernels/blocks.h"
#include "kernels/half.h"

#include <math.h>
#include <string.h>

/* A block on its way: codes, small scales and minima as integers, d and dmin as float16 bits. */
struct block_fit {
    int q[256], sc[16], mn[16];
    uint16_t d, dmin;
};

struct k_form {
    int subs, size;            /* sub-blocks, values in each */
    int q_low, q_high;         /* codes, as the formulas in blocks.h subtract their middle */
    int scale_low, scale_high; /* the small scales likewise */
};

/* Types without minima: w = d · sc · q. */
static bool fit_signed(struct block_fit *fit, const struct k_form *form, const float *x, const float *w)
{
    float scales[16], extreme = 0;
    for (int s = 0; s < form->subs; s++) {
        scales[s] =
            quantise_fit_scale(x + s * form->size, w + s * form->size, form->size, form->q_low, form->q_high);
        if (fabsf(scales[s]) > fabsf(extreme)) extreme = scales[s];
    }
    fit->d = half_from_float(extreme / (float)form->scale_low);
    const float d = half_to_float(fit->d);
    for (int s = 0; s < form->subs; s++) {
        const float *sub_x = x + s * form->size, *sub_w = w + s * form->size;
        const int guess = d != 0 ? (int)rintf(scales[s] / d) : 0;
        float best = INFINITY;
        for (int c = guess - 1; c <= guess + 1; c++) {
            int q[32];
            const int sc = c < form->scale_low    ? form->scale_low
                           : c > form->scale_high ? form->scale_high
                                                  : c;
            const float error =
                quantise_codes(q, sub_x, sub_w, form->size, d * (float)sc, 0, form->q_low, form->q_high);
            if (!(error < best)) continue;
            best = error, fit->sc[s] = sc;
            memcpy(fit->q + s * form->size, q, (size_t)form->size * sizeof *q);
        }
        if (best == INFINITY) return false; /* the sums overflow: far beyond what the scales could hold */
    }
    return isfinite(d);
}

/* The best of the small scale and minimum and their neighbours, for one sub-block. */
static float try_neighbours(struct block_fit *fit, const struct k_form *form, int s, const float *x,
                            const float *w, float d, float dmin, float scale, float min)
{
    const int sc0 = d > 0 ? (int)rintf(scale / d) : 0, mn0 = dmin > 0 ? (int)rintf(min / dmin) : 0;
    float best = INFINITY;
    for (int sc = sc0 - 1; sc <= sc0 + 1; sc++)
        for (int mn = mn0 - 1; mn <= mn0 + 1; mn++) {
            int q[32];
            if (sc < 0 || sc > form->scale_high || mn < 0 || mn > form->scale_high) continue;
            const float error =
                quantise_codes(q, x, w, form->size, d * (float)sc, dmin * (float)mn, 0, form->q_high);
            if (!(error < best)) continue;
            best = error, fit->sc[s] = sc, fit->mn[s] = mn;
            memcpy(fit->q + s * form->size, q, (size_t)form->size * sizeof *q);
        }
    return best;
}

/* Types with minima: w = d · sc · q − dmin · mn. */
static bool fit_affine(struct block_fit *fit, const struct k_form *form, const float *x, const float *w)
{
    float scales[16], mins[16], scale_max = 0, min_max = 0;
    for (int s = 0; s < form->subs; s++) {
        quantise_fit_affine(scales + s, mins + s, x + s * form->size, w + s * form->size, form->size,
                            form->q_high);
        if (scales[s] > scale_max) scale_max = scales[s];
        if (mins[s] > min_max) min_max = mins[s];
    }
    fit->d = half_from_float(scale_max / (float)form->scale_high);
    fit->dmin = half_from_float(min_max / (float)form->scale_high);
    const float d = half_to_float(fit->d), dmin = half_to_float(fit->dmin);
    for (int s = 0; s < form->subs; s++)
        if (try_neighbours(fit, form, s, x + s * form->size, w + s * form->size, d, dmin, scales[s],
                           mins[s]) == INFINITY)
            return false;
    return isfinite(d) && isfinite(dmin);
}

static void put_bits(uint8_t out[2], uint16_t h) { out[0] = (uint8_t)h, out[1] = (uint8_t)(h >> 8); }

static void pack_q2_k(struct block_q2_k *b, const struct block_fit *fit)
{
    memset(b, 0, sizeof *b);
    for (int s = 0; s < 16; s++) b->scales[s] = (uint8_t)(fit->sc[s] | fit->mn[s] << 4);
    for (int i = 0; i < 256; i++) b->qs[32 * (i / 128) + i % 32] |= (uint8_t)(fit->q[i] << 2 * (i / 32 % 4));
    put_bits(b->d, fit->d);
    put_bits(b->dmin, fit->dmin);
}

static void pack_q3_k(struct block_q3_k *b, const struct block_fit *fit)
{
    memset(b, 0, sizeof *b);
    for (int s = 0; s < 16; s++) {
        const int sc = fit->sc[s] + 32;
        b->scales[s % 8] |= (uint8_t)((sc & 15) << 4 * (s / 8));
        b->scales[8 + s % 4] |= (uint8_t)(sc >> 4 << 2 * (s / 4));
    }
    for (int i = 0; i < 256; i++) {
        const int q = fit->q[i] + 4;
        b->qs[32 * (i / 128) + i % 32] |= (uint8_t)((q & 3) << 2 * (i / 32 % 4));
        b->hmask[i % 32] |= (uint8_t)(q >> 2 << i / 32);
    }
    put_bits(b->d, fit->d);
}

/* The twelve bytes of 6-bit scales and minima that Q4_K and Q5_K share. */
static void pack_scales(uint8_t out[12], const struct block_fit *fit)
{
    memset(out, 0, 12);
    for (int s = 0; s < 4; s++) {
        out[s] = (uint8_t)(fit->sc[s] | fit->sc[s + 4] >> 4 << 6);
        out[s + 4] = (uint8_t)(fit->mn[s] | fit->mn[s + 4] >> 4 << 6);
        out[s + 8] = (uint8_t)((fit->sc[s + 4] & 15) | (fit->mn[s + 4] & 15) << 4);
    }
}

static void pack_q4_k(struct block_q4_k *b, const struct block_fit *fit)
{
    memset(b, 0, sizeof *b);
    put_bits(b->d, fit->d);
    put_bits(b->dmin, fit->dmin);
    pack_scales(b->scales, fit);
    for (int i = 0; i < 256; i++) b->qs[32 * (i / 64) + i % 32] |= (uint8_t)(fit->q[i] << 4 * (i / 32 % 2));
}

static void pack_q5_k(struct block_q5_k *b, const struct block_fit *fit)
{
    memset(b, 0, sizeof *b);
    put_bits(b->d, fit->d);
    put_bits(b->dmin, fit->dmin);
    pack_scales(b->scales, fit);
    for (int i = 0; i < 256; i++) {
        b->qs[32 * (i / 64) + i % 32] |= (uint8_t)((fit->q[i] & 15) << 4 * (i / 32 % 2));
        b->qh[i % 32] |= (uint8_t)(fit->q[i] >> 4 << i / 32);
    }
}

static void pack_q6_k(struct block_q6_k *b, const struct block_fit *fit)
{
    memset(b, 0, sizeof *b);
    for (int s = 0; s < 16; s++) b->sc[s] = (int8_t)fit->sc[s];
    for (int i = 0; i < 256; i++) {
        const int h = i / 128, j = i / 32 % 4, l = i % 32, q = fit->q[i] + 32;
        b->ql[64 * h + 32 * (j % 2) + l] |= (uint8_t)((q & 15) << 4 * (j / 2));
        b->qh[32 * h + l] |= (uint8_t)(q >> 4 << 2 * j);
    }
    put_bits(b->d, fit->d);
}

bool quantise_block_k(enum tensor_type type, void *block, const float *x, const float *w)
{
    static const struct k_form q2 = {16, 16, 0, 3, 0, 15}, q3 = {16, 16, -4, 3, -32, 31},
                               q4 = {8, 32, 0, 15, 0, 63}, q5 = {8, 32, 0, 31, 0, 63},
                               q6 = {16, 16, -32, 31, -128, 127};
    struct block_fit fit = {0};
    switch (type) {
    case TENSOR_Q2_K: return fit_affine(&fit, &q2, x, w) && (pack_q2_k(block, &fit), true);
    case TENSOR_Q3_K: return fit_signed(&fit, &q3, x, w) && (pack_q3_k(block, &fit), true);
    case TENSOR_Q4_K: return fit_affine(&fit, &q4, x, w) && (pack_q4_k(block, &fit), true);
    case TENSOR_Q5_K: return fit_affine(&fit, &q5, x, w) && (pack_q5_k(block, &fit), true);
    default: return fit_signed(&fit, &q6, x, w) && (pack_q6_k(block, &fit), true);
    }
}
