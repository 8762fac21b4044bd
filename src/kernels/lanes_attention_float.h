/* Attention's steps over a cache of floats or of int8 in blocks: a step's keys and values become floats in the scratch
 * once, and are used by tiles of ATTENTION_TILE_ROWS rows × ATTENTION_TILE_VECTORS vectors in registers. */
#ifndef KERNELS_LANES_ATTENTION_FLOAT_H
#define KERNELS_LANES_ATTENTION_FLOAT_H

#include "kernels/lanes_attention_rows.h"

/* One group of 16 keys → floats. */
INLINE void read_keys(float *out, const struct kv_layer *layer, const void *group)
{
    if (layer->type == KV_F16)
        for (int d = 0; d < layer->k_dim; d++)
            wf_store(out + 16 * d, wf_from_halves((const uint16_t *)group + 16 * d));
    else if (layer->type == KV_F32)
        memcpy(out, group, (size_t)layer->k_dim * 16 * sizeof *out);
    else {
        const float *scales = group;
        const int8_t *q = (const int8_t *)(scales + kv_blocks(layer->k_dim) * 16);
        for (int d = 0; d < layer->k_dim; d++)
            wf_store(out + 16 * d, wf_mul(wf_load(scales + d / 32 * 16), wf_from_bytes(q + 16 * d)));
    }
}

/* One position's values → floats, zeros up to v_padded. */
INLINE void read_values(float *out, const struct kv_layer *layer, const void *row, int v_padded)
{
    const int whole = layer->v_dim / 16 * 16;
    const float *scales = row;
    const int8_t *q = (const int8_t *)(scales + kv_blocks(layer->v_dim));
    for (int d = 0; d < whole; d += 16)
        if (layer->type == KV_F16)
            wf_store(out + d, wf_from_halves((const uint16_t *)row + d));
        else if (layer->type == KV_F32)
            wf_store(out + d, wf_load((const float *)row + d));
        else
            wf_store(out + d, wf_mul(wf_set(scales[d / 32]), wf_from_bytes(q + d)));
    for (int d = whole; d < v_padded; d++)
        if (d >= layer->v_dim)
            out[d] = 0;
        else if (layer->type == KV_F16)
            out[d] = half_to_float(((const uint16_t *)row)[d]);
        else
            out[d] = layer->type == KV_F32 ? ((const float *)row)[d] : scales[d / 32] * (float)q[d];
}

/* p[row][key] = q · k (of keys that the step has not read, anything: float_softmax() masks them) for rows i … i
 * + n − 1 and the 16 · n_vectors keys from vector `from` of the step on.
 */
INLINE void float_score_tile(const struct attention_work *w, int i, int n, int from, int n_vectors)
{
    const int k_dim = w->op->layer->k_dim;
    const float *q[ATTENTION_TILE_ROWS], *k = w->k + (uint64_t)from * (uint64_t)k_dim * 16;
    wf s[ATTENTION_TILE_ROWS][ATTENTION_TILE_VECTORS];
#pragma GCC unroll 8
    for (int r = 0; r < n; r++) {
        q[r] = w->op->q + (uint64_t)row_token(w, i + r) * w->op->q_row_values +
               (uint64_t)(row_head(w, i + r) * k_dim);
#pragma GCC unroll 8
        for (int v = 0; v < n_vectors; v++) s[r][v] = wf_zero();
    }
    for (int d = 0; d < k_dim; d++) {
        wf key[ATTENTION_TILE_VECTORS];
#pragma GCC unroll 8
        for (int v = 0; v < n_vectors; v++) key[v] = wf_load(k + (v * k_dim + d) * 16);
#pragma GCC unroll 8
        for (int r = 0; r < n; r++) {
            const wf value = wf_set(q[r][d]);
#pragma GCC unroll 8
            for (int v = 0; v < n_vectors; v++) s[r][v] = wf_fma(key[v], value, s[r][v]);
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < n; r++)
#pragma GCC unroll 8
        for (int v = 0; v < n_vectors; v++)
            wf_store(w->p + (i + r) * ATTENTION_KEYS + 16 * (from + v), s[r][v]);
}

/* One row's scores → weights; its maximum and sum brought up to date. Returns the factor for what it has
 * gathered. */
INLINE float float_softmax(const struct attention_work *w, int i, int base)
{
    const int from = row_from(w, i) - base, to = row_to(w, i) - base;
    float *p = w->p + i * ATTENTION_KEYS;
    wf s[STEP_VECTORS], most = wf_set(-INFINITY);
    if (to <= 0 || from >= ATTENTION_KEYS) {
        for (int v = 0; v < STEP_VECTORS; v++) wf_store(p + 16 * v, wf_zero());
        return 1;
    }
#pragma GCC unroll 8
    for (int v = 0; v < STEP_VECTORS; v++) {
        const int end = to - 16 * v, begin = from - 16 * v;
        s[v] = wf_mul(wf_load(p + 16 * v), wf_set(w->op->scale));
        if (end < 16) s[v] = wf_first(s[v], wf_set(-INFINITY), end > 0 ? end : 0);
        if (begin > 0) s[v] = wf_first(wf_set(-INFINITY), s[v], begin < 16 ? begin : 16);
        most = wf_max(s[v], most);
    }
    const float step = wf_fold_max(most), max = step > w->max[i] ? step : w->max[i];
#pragma GCC unroll 8
    for (int v = 0; v < STEP_VECTORS; v++) {
        s[v] = wf_exp(wf_sub(s[v], wf_set(max)));
        wf_store(p + 16 * v, s[v]);
    }
    const float factor = max == w->max[i] ? 1 : ref_exp(w->max[i] - max);
    wf sum = wf_add(s[0], s[1]);
#pragma GCC unroll 8
    for (int v = 2; v < STEP_VECTORS; v++) sum = wf_add(sum, s[v]);
    wf_store(w->lane + 16 * i, wf_fma(wf_load(w->lane + 16 * i), wf_set(factor), sum));
    w->max[i] = max;
    return factor;
}

/* y[row] = y[row] · factor + Σ p · v over keys [from, to) of the step, for n_vectors vectors of values from d
 * on. */
INLINE void float_value_tile(const struct attention_work *w, int i, int n, int d, int n_vectors, int from,
                             int to, const float *factor)
{
    wf y[ATTENTION_TILE_ROWS][ATTENTION_TILE_VECTORS];
    const float *p = w->p + i * ATTENTION_KEYS;
#pragma GCC unroll 8
    for (int r = 0; r < n; r++)
#pragma GCC unroll 8
        for (int v = 0; v < n_vectors; v++)
            y[r][v] = wf_mul(wf_load(w->y + (i + r) * w->v_padded + d + 16 * v), wf_set(factor[r]));
    for (int j = from; j < to; j++) {
        wf value[ATTENTION_TILE_VECTORS];
#pragma GCC unroll 8
        for (int v = 0; v < n_vectors; v++) value[v] = wf_load(w->v + j * w->v_padded + d + 16 * v);
#pragma GCC unroll 8
        for (int r = 0; r < n; r++) {
            const wf weight = wf_set(p[r * ATTENTION_KEYS + j]);
#pragma GCC unroll 8
            for (int v = 0; v < n_vectors; v++) y[r][v] = wf_fma(weight, value[v], y[r][v]);
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < n; r++)
#pragma GCC unroll 8
        for (int v = 0; v < n_vectors; v++) wf_store(w->y + (i + r) * w->v_padded + d + 16 * v, y[r][v]);
}

/* n rows past the step's keys [from, to), less those that none of them sees. */
INLINE void float_step_tile(const struct attention_work *w, int i, int n, int base, int from, int to)
{
    float factor[ATTENTION_TILE_ROWS];
    const int first = row_from(w, i) - base, last = row_to(w, i + n - 1) - base;
    if (first > from) from = first;
    if (last < to) to = last;
    for (int v = from / (16 * ATTENTION_TILE_VECTORS) * ATTENTION_TILE_VECTORS; 16 * v < to;
         v += ATTENTION_TILE_VECTORS)
        float_score_tile(w, i, n, v, ATTENTION_TILE_VECTORS);
    for (int r = 0; r < n; r++) factor[r] = float_softmax(w, i + r, base);
    int d = 0;
    for (; d + 16 * ATTENTION_TILE_VECTORS <= w->v_padded; d += 16 * ATTENTION_TILE_VECTORS)
        float_value_tile(w, i, n, d, ATTENTION_TILE_VECTORS, from, to, factor);
    for (; d < w->v_padded; d += 16) float_value_tile(w, i, n, d, 1, from, to, factor);
}

/* All rows past the keys of one step. */
static void float_attention_step(const struct attention_work *w, int base)
{
    const struct kv_layer *layer = w->op->layer;
    const int first = row_from(w, 0) - base, last = row_to(w, w->n_rows - 1) - base;
    const int from = first > 0 ? first : 0, to = last < ATTENTION_KEYS ? last : ATTENTION_KEYS;
    for (int v = from / 16; v < (to + 15) / 16; v++) {
        const void *group = kv_k_group(layer, w->kv_head, base / 16 + v);
        ask_ahead(layer, group, kv_k_bytes(layer));
        read_keys(w->k + v * layer->k_dim * 16, layer, group);
    }
    for (int j = from; j < to; j++) {
        const void *row = kv_v_row(layer, w->kv_head, base + j);
        if (j % 16 == 0) ask_ahead(layer, row, 16 * kv_v_row_bytes(layer));
        read_values(w->v + j * w->v_padded, layer, row, w->v_padded);
    }
    int i = 0;
    while (i < w->n_rows && row_to(w, i) <= base) i++; /* rows that come before this step's first key */
    for (; i + ATTENTION_TILE_ROWS <= w->n_rows; i += ATTENTION_TILE_ROWS)
        float_step_tile(w, i, ATTENTION_TILE_ROWS, base, from, to);
    if (i + 3 <= w->n_rows) float_step_tile(w, i, 3, base, from, to), i += 3;
    if (i + 2 <= w->n_rows) float_step_tile(w, i, 2, base, from, to), i += 2;
    if (i < w->n_rows) float_step_tile(w, i, 1, base, from, to);
}

#endif
