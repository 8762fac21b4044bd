/* Attention and the cache's filling over vectors of 16 floats: one text for all widths; see lanes.h.
 * ref_attention.c is the specification, attention.h has the cache's layout.
 *
 * Up to ATTENTION_ROWS rows (token × query head of one group) go past the keys together, a step of ATTENTION_KEYS at a
 * time. */
#ifndef KERNELS_LANES_ATTENTION_H
#define KERNELS_LANES_ATTENTION_H

#include "kernels/lanes_attention_float.h"
#include "kernels/lanes_attention_int16.h"

static void attention_rows(struct attention_work *w)
{
    const struct attention_op *op = w->op;
    const int v_dim = op->layer->v_dim;
    for (int i = 0; i < w->n_rows; i++) {
        w->max[i] = -INFINITY;
        wf_store(w->lane + 16 * i, wf_zero());
    }
    w->begun = op->layer->type != KV_INT16;
    if (w->begun)
        memset(w->y, 0, (size_t)(w->n_rows * w->v_padded) * sizeof(float));
    else
        int16_queries(w);
    const int end = row_to(w, w->n_rows - 1);
    for (int base = row_from(w, 0) / ATTENTION_KEYS * ATTENTION_KEYS; base < end; base += ATTENTION_KEYS) {
        if (op->layer->type == KV_INT16)
            int16_attention_step(w, base);
        else
            float_attention_step(w, base);
        w->begun = true;
    }
    for (int i = 0; i < w->n_rows; i++) {
        float *y = op->y + (uint64_t)row_token(w, i) * op->y_row_values + (uint64_t)(row_head(w, i) * v_dim);
        const wf inverse = wf_set(1.0f / wf_fold(wf_load(w->lane + 16 * i)));
        for (int d = 0; d < v_dim; d += 16)
            put(y, d, v_dim, wf_fma(wf_load(w->y + i * w->v_padded + d), inverse, wf_zero()));
    }
}

static void lanes_attention(const struct attention_op *op)
{
    const struct kv_layer *layer = op->layer;
    const int group = op->n_head / layer->n_kv_head;
    struct attention_work w = {.op = op, .v_padded = (layer->v_dim + 15) & ~15};
    w.k = op->scratch;
    w.v = w.k + ATTENTION_KEYS * layer->k_dim;
    w.y = w.v + ATTENTION_KEYS * w.v_padded;
    w.p = w.y + ATTENTION_ROWS * w.v_padded;
    w.lane = w.p + ATTENTION_ROWS * ATTENTION_KEYS;
    w.max = w.lane + ATTENTION_ROWS * 16;
    w.q_scale = w.max + ATTENTION_ROWS;
    w.q_int = (int16_t *)(w.q_scale + ATTENTION_ROWS);
    for (int head = op->head_from; head < op->head_to; head += w.n_heads) {
        w.kv_head = head / group;
        w.first_head = head;
        w.n_heads =
            (w.kv_head + 1) * group < op->head_to ? (w.kv_head + 1) * group - head : op->head_to - head;
        const int rows = (op->tok_to - op->tok_from) * w.n_heads;
        for (w.first_row = 0; w.first_row < rows; w.first_row += ATTENTION_ROWS) {
            w.n_rows = rows - w.first_row < ATTENTION_ROWS ? rows - w.first_row : ATTENTION_ROWS;
            attention_rows(&w);
        }
    }
}

/* One position's keys and values as float16. */
INLINE void store_halves(const struct kv_layer *layer, int head, int pos, const float *k, const float *v)
{
    uint16_t *keys = (uint16_t *)kv_k_group(layer, head, pos / 16) + pos % 16,
             *row = kv_v_row(layer, head, pos);
    for (int d = 0; d < layer->k_dim; d += 16) {
        uint16_t halves[16];
        wf_to_halves(halves, wf_load(k + d));
        for (int i = 0; i < 16; i++) keys[(d + i) * 16] = halves[i];
    }
    for (int d = 0; d < layer->v_dim; d += 16) wf_to_halves(row + d, wf_load(v + d));
}

/* The same as integers, which go through q: room for the longer of the two, up to a multiple of 16. */
INLINE void store_int16(const struct kv_layer *layer, int head, int pos, const float *k, const float *v,
                        int16_t *q)
{
    float *keys = kv_k_group(layer, head, pos / 16), *values = kv_v_group(layer, head, pos / 16);
    const int lane = pos % 16, v_padded = kv_v_padded(layer);
    int16_t *to = kv_int16_k(keys, lane);
    keys[lane] = to_int16(q, k, layer->k_dim, kv_key_levels(layer->k_dim));
    for (int d = 0; d < layer->k_dim; d += 2) memcpy(to + d * KV_GROUP, q + d, 2 * sizeof *q);
    to = kv_int16_v(values, lane, v_padded);
    values[lane] = to_int16(q, v, layer->v_dim, KV_VALUE_LEVELS);
    for (int d = 0; d < v_padded; d++) to[2 * d] = q[d];
}

/* Caches of integers and of float16, 16 values at a time; the other types as the reference does it. */
static void lanes_kv_store(const struct kv_store_op *op)
{
    enum { MOST = 512 }; /* values of a head */
    const struct kv_layer *layer = op->layer;
    const bool integers = layer->type == KV_INT16 && layer->k_dim <= MOST && layer->v_dim <= MOST;
    int16_t q[MOST];
    if (!integers && (layer->type != KV_F16 || layer->k_dim % 16 || layer->v_dim % 16)) {
        ref_kv_store(op);
        return;
    }
    for (int h = op->head_from; h < op->head_to; h++)
        for (int t = 0; t < op->n_tok; t++) {
            const float *k = op->k + (uint64_t)t * op->k_row_values + (uint64_t)(h * layer->k_dim);
            const float *v = op->v + (uint64_t)t * op->v_row_values + (uint64_t)(h * layer->v_dim);
            if (integers)
                store_int16(layer, h, op->pos + t, k, v, q);
            else
                store_halves(layer, h, op->pos + t, k, v);
        }
}

INLINE void lanes_attention_init(struct kernel_table *table)
{
    table->attention = lanes_attention;
    table->kv_store = lanes_kv_store;
}

#endif
