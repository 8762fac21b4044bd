/* Attention's steps over a cache of integers (KV_INT16): both products are of pairs of int16, summed up in int32 and so
 * exact; what lies between them, a softmax over a step's keys, is in floats. ATTENTION_TILE_ROWS rows × ATTENTION_TILE_VECTORS
 * vectors of sums are in registers, keys and values come from the cache as they lie. */
#ifndef KERNELS_LANES_ATTENTION_INT16_H
#define KERNELS_LANES_ATTENTION_INT16_H

#include "kernels/lanes_attention_rows.h"

/* One step's groups of 16 positions; those behind the last that any row sees stand for that one. */
struct int16_step {
    const int16_t *k[STEP_VECTORS], *v[STEP_VECTORS];
    const float *k_scale[STEP_VECTORS], *v_scale[STEP_VECTORS];
    float v_most; /* the largest of v_scale, where the whole step is seen by any row */
};

/* n floats → integers, and their scale; q is filled with zeros up to a multiple of 16. */
INLINE float to_int16(int16_t *q, const float *x, int n, int levels)
{
    wf largest = wf_zero();
    for (int d = 0; d < n; d += 16) largest = wf_magnitude(largest, take(x, d, n));
    const float most = wf_fold_magnitude(largest), inverse = kv_int16_inverse(most, levels);
    for (int d = 0; d < n; d += 16)
        wf_put_words(q + d, inverse > 0 ? wf_mul(take(x, d, n), wf_set(inverse)) : wf_zero());
    return kv_int16_scale(most, levels);
}

/* The int32 at p: a pair of int16. */
INLINE int32_t pair_at(const int16_t *p)
{
    int32_t pair;
    __builtin_memcpy(&pair, p, 4);
    return pair;
}

INLINE int q_padded(const struct attention_work *w) { return (w->op->layer->k_dim + 15) & ~15; }

/* s[r][key]: the scores, but for the query's scale, of rows i … i + n − 1 and the 16 · n_vectors keys from vector `from` of the
 * step on; of keys that a row does not see, anything. */
INLINE void int16_score_tile(const struct attention_work *w, const struct int16_step *step,
                             float (*s)[ATTENTION_KEYS], int i, int n, int from, int n_vectors)
{
    const int pairs = (w->op->layer->k_dim + 1) / 2, q_stride = q_padded(w);
    const int16_t *q = w->q_int + i * q_stride;
    wi sum[ATTENTION_TILE_ROWS][ATTENTION_TILE_VECTORS];
#pragma GCC unroll 8
    for (int r = 0; r < n; r++)
#pragma GCC unroll 8
        for (int v = 0; v < n_vectors; v++) sum[r][v] = wi_zero();
#pragma GCC unroll 2
    for (int d = 0; d < pairs; d++) {
        wp key[ATTENTION_TILE_VECTORS];
#pragma GCC unroll 8
        for (int v = 0; v < n_vectors; v++) key[v] = wp_load(step->k[from + v] + d * 2 * KV_GROUP);
#pragma GCC unroll 8
        for (int r = 0; r < n; r++) {
            const int32_t pair = pair_at(q + r * q_stride + 2 * d);
#pragma GCC unroll 8
            for (int v = 0; v < n_vectors; v++) sum[r][v] = wp_dot(sum[r][v], key[v], pair);
        }
    }
#pragma GCC unroll 8
    for (int v = 0; v < n_vectors; v++) {
        const wf scale = wf_load(step->k_scale[from + v]);
#pragma GCC unroll 8
        for (int r = 0; r < n; r++) wf_store(s[r] + 16 * (from + v), wf_mul(wf_from_wi(sum[r][v]), scale));
    }
}

/* Not inlined, so that sums have the registers to themselves. */
static __attribute__((noinline)) void int16_scores(const struct attention_work *w,
                                                   const struct int16_step *step, float (*s)[ATTENTION_KEYS],
                                                   int i, int n, int from, int to)
{
    for (int v = from / ATTENTION_TILE_VECTORS * ATTENTION_TILE_VECTORS; v < to; v += ATTENTION_TILE_VECTORS)
        switch (n) {
        case 1: int16_score_tile(w, step, s, i, 1, v, ATTENTION_TILE_VECTORS); break;
        case 2: int16_score_tile(w, step, s, i, 2, v, ATTENTION_TILE_VECTORS); break;
        case 3: int16_score_tile(w, step, s, i, 3, v, ATTENTION_TILE_VECTORS); break;
        default: int16_score_tile(w, step, s, i, ATTENTION_TILE_ROWS, v, ATTENTION_TILE_VECTORS);
        }
}

/* What n rows of a tile see of the step, and their softmax. */
struct int16_tile {
    _Alignas(64) float s[ATTENTION_TILE_ROWS][ATTENTION_KEYS];        /* scores */
    _Alignas(64) int16_t weight[ATTENTION_TILE_ROWS][ATTENTION_KEYS]; /* weights times the values' scales … */
    float scale[16], inverse[16];                                     /* … become integers so */
    float factor[16];                                                 /* for what the rows have gathered */
    int from[ATTENTION_TILE_ROWS], to[ATTENTION_TILE_ROWS];           /* none of the step: both 0 */
};

INLINE bool sees_all(const struct int16_tile *t, int r)
{
    return t->from[r] <= 0 && t->to[r] >= ATTENTION_KEYS;
}

/* The vectors [first, behind) of the step that hold what row r sees. */
INLINE int first_vector(const struct int16_tile *t, int r) { return t->from[r] > 0 ? t->from[r] / 16 : 0; }
INLINE int behind_vector(const struct int16_tile *t, int r)
{
    return t->to[r] < ATTENTION_KEYS ? (t->to[r] + 15) / 16 : STEP_VECTORS;
}

/* Vector v of row r, with `other` in place of keys that the row does not see. */
INLINE wf seen(const struct int16_tile *t, int r, int v, wf x, float other)
{
    const int end = t->to[r] - 16 * v, begin = t->from[r] - 16 * v;
    if (end < 16) x = wf_first(x, wf_set(other), end);
    if (begin > 0) x = wf_first(wf_set(other), x, begin);
    return x;
}

INLINE wf int16_most(const struct int16_tile *t, int r)
{
    wf most = wf_set(-INFINITY);
    if (sees_all(t, r))
#pragma GCC unroll 8
        for (int v = 0; v < STEP_VECTORS; v++) most = wf_max(wf_load(t->s[r] + 16 * v), most);
    else
        for (int v = first_vector(t, r); v < behind_vector(t, r); v++)
            most = wf_max(seen(t, r, v, wf_load(t->s[r] + 16 * v), -INFINITY), most);
    return most;
}

/* The largest of the values' scales that row r sees. */
INLINE float int16_v_most(const struct int16_step *step, const struct int16_tile *t, int r)
{
    wf most = wf_zero();
    for (int v = first_vector(t, r); v < behind_vector(t, r); v++)
        most = wf_magnitude(seen(t, r, v, wf_load(step->v_scale[v]), 0), most);
    return wf_fold_magnitude(most);
}

/* The rows' maxima are brought up to date; what the step's weights are at most gives their integers' scale. Four rows' maxima
 * fold together, powers and scales are of all rows at once. */
INLINE void int16_maxima(const struct attention_work *w, const struct int16_step *step, struct int16_tile *t,
                         int i, int n)
{
    float old[16] = {0}, new[16] = {0}, here[16] = {0}, v_most[16] = {0}, found[16];
    for (int r = 0; r < n; r += 4) {
        wf most[4];
#pragma GCC unroll 4
        for (int k = 0; k < 4; k++) most[k] = r + k < n ? int16_most(t, r + k) : wf_zero();
        wf_store(found, wf_fold_max_four(most));
#pragma GCC unroll 4
        for (int k = 0; k < 4; k++)
            if (r + k < n && t->to[r + k] > 0) {
                here[r + k] = found[4 * k] * w->q_scale[i + r + k];
                old[r + k] = w->max[i + r + k];
                new[r + k] = w->max[i + r + k] = here[r + k] > old[r + k] ? here[r + k] : old[r + k];
                v_most[r + k] = sees_all(t, r + k) ? step->v_most : int16_v_most(step, t, r + k);
            }
    }
    const wf max = wf_load(new), levels = wf_set(KV_WEIGHT_LEVELS);
    const wf most = wf_mul(wf_exp2(wf_sub(wf_load(here), max)), wf_load(v_most));
    wf_store(t->factor, wf_exp2(wf_sub(wf_load(old), max)));
    wf_store(t->scale, wf_add(wf_div(most, levels), wf_sub(most, most)));
    wf_store(t->inverse, wf_zero_below(wf_div(levels, most), most, wf_set(KV_INT16_LEAST)));
}

/* One row's scores → weights; its sum brought up to date. */
INLINE void int16_weights(const struct attention_work *w, const struct int16_step *step, struct int16_tile *t,
                          int i, int r)
{
    const wf scale = wf_set(w->q_scale[i + r]), less = wf_set(-w->max[i + r]),
             inverse = wf_set(t->inverse[r]);
    const float *s = t->s[r];
    int16_t *weight = t->weight[r];
    wf sum = wf_zero();
    if (sees_all(t, r))
#pragma GCC unroll 8
        for (int v = 0; v < STEP_VECTORS; v++) {
            const wf p = wf_exp2(wf_fma(wf_load(s + 16 * v), scale, less));
            sum = wf_add(sum, p);
            wf_put_words(weight + 16 * v, wf_mul(wf_mul(p, wf_load(step->v_scale[v])), inverse));
        }
    else {
        memset(weight, 0, sizeof t->weight[r]);
        for (int v = first_vector(t, r); v < behind_vector(t, r); v++) {
            const wf p = seen(t, r, v, wf_exp2(wf_fma(wf_load(s + 16 * v), scale, less)), 0);
            sum = wf_add(sum, p);
            wf_put_words(weight + 16 * v,
                         seen(t, r, v, wf_mul(wf_mul(p, wf_load(step->v_scale[v])), inverse), 0));
        }
    }
    float *lane = w->lane + 16 * (i + r);
    wf_store(lane, wf_fma(wf_load(lane), wf_set(t->factor[r]), sum));
}

/* y[row] = y[row] · factor + Σ weight · v over groups [from, to) of the step, for n_vectors vectors of values from d on. */
INLINE void int16_value_tile(const struct attention_work *w, const struct int16_step *step,
                             const struct int16_tile *t, int i, int n, int d, int n_vectors, int from, int to)
{
    wi sum[ATTENTION_TILE_ROWS][ATTENTION_TILE_VECTORS];
#pragma GCC unroll 8
    for (int r = 0; r < n; r++)
#pragma GCC unroll 8
        for (int v = 0; v < n_vectors; v++) sum[r][v] = wi_zero();
    for (int g = from; g < to; g++)
        for (int j = 0; j < KV_GROUP; j += 2) {
            wp value[ATTENTION_TILE_VECTORS];
#pragma GCC unroll 8
            for (int v = 0; v < n_vectors; v++)
                value[v] = wp_load(step->v[g] + j * w->v_padded + 2 * (d + 16 * v));
#pragma GCC unroll 8
            for (int r = 0; r < n; r++) {
                const int32_t pair = pair_at(t->weight[r] + 16 * g + j);
#pragma GCC unroll 8
                for (int v = 0; v < n_vectors; v++) sum[r][v] = wp_dot(sum[r][v], value[v], pair);
            }
        }
#pragma GCC unroll 8
    for (int r = 0; r < n; r++)
#pragma GCC unroll 8
        for (int v = 0; v < n_vectors; v++) {
            float *y = w->y + (i + r) * w->v_padded + d + 16 * v;
            const wf before = w->begun ? wf_mul(wf_load(y), wf_set(t->factor[r])) : wf_zero();
            wf_store(y, wf_fma(wf_from_wi(sum[r][v]), wf_set(t->scale[r]), before));
        }
}

static __attribute__((noinline)) void int16_values(const struct attention_work *w,
                                                   const struct int16_step *step, const struct int16_tile *t,
                                                   int i, int n, int from, int to)
{
    for (int d = 0, wide; d < w->v_padded; d += 16 * wide) {
        wide = d + 16 * ATTENTION_TILE_VECTORS <= w->v_padded ? ATTENTION_TILE_VECTORS : 1;
#define VALUE_TILE(n)                                                                                        \
    if (wide == 1)                                                                                           \
        int16_value_tile(w, step, t, i, n, d, 1, from, to);                                                  \
    else                                                                                                     \
        int16_value_tile(w, step, t, i, n, d, ATTENTION_TILE_VECTORS, from, to);
        switch (n) {
        case 1: VALUE_TILE(1) break;
        case 2: VALUE_TILE(2) break;
        case 3: VALUE_TILE(3) break;
        default: VALUE_TILE(ATTENTION_TILE_ROWS)
        }
#undef VALUE_TILE
    }
}

/* n rows past the step's keys. */
static void int16_step_tile(const struct attention_work *w, const struct int16_step *step, int i, int n,
                            int base)
{
    struct int16_tile t;
    int first = ATTENTION_KEYS, last = 0; /* that any row sees */
    for (int r = 0; r < n; r++) {
        t.from[r] = row_from(w, i + r) - base, t.to[r] = row_to(w, i + r) - base;
        if (t.to[r] <= 0 || t.from[r] >= ATTENTION_KEYS) t.from[r] = t.to[r] = 0;
        if (t.to[r] > 0 && t.from[r] < first) first = t.from[r];
        if (t.to[r] > last) last = t.to[r];
    }
    const int from = first > 0 ? first / 16 : 0, to = last < ATTENTION_KEYS ? (last + 15) / 16 : STEP_VECTORS;
    int16_scores(w, step, t.s, i, n, from, to);
    int16_maxima(w, step, &t, i, n);
    for (int r = 0; r < n; r++) int16_weights(w, step, &t, i, r);
    int16_values(w, step, &t, i, n, from, to);
}

INLINE const float *query(const struct attention_work *w, int i)
{
    return w->op->q + (uint64_t)row_token(w, i) * w->op->q_row_values +
           (uint64_t)(row_head(w, i) * w->op->layer->k_dim);
}

/* All rows as integers, once. They lie a long way apart, one token from the next. */
static void int16_queries(const struct attention_work *w)
{
    enum { AHEAD = 8 };
    const int k_dim = w->op->layer->k_dim, levels = kv_key_levels(k_dim);
    for (int i = 0; i < w->n_rows; i++) {
        if (i + AHEAD < w->n_rows)
            for (int d = 0; d < k_dim; d += 16) __builtin_prefetch(query(w, i + AHEAD) + d, 0, 3);
        w->q_scale[i] =
            to_int16(w->q_int + i * q_padded(w), query(w, i), k_dim, levels) * (w->op->scale * REF_EXP_LOG2E);
    }
}

/* All rows past the keys of one step. */
static void int16_attention_step(const struct attention_work *w, int base)
{
    const struct kv_layer *layer = w->op->layer;
    const int last = (row_to(w, w->n_rows - 1) - 1) / 16;
    struct int16_step step;
    for (int g = 0; g < STEP_VECTORS; g++) {
        const int group = base / 16 + g < last ? base / 16 + g : last;
        void *k = kv_k_group(layer, w->kv_head, group), *v = kv_v_group(layer, w->kv_head, group);
        step.k_scale[g] = k, step.k[g] = kv_int16(k);
        step.v_scale[g] = v, step.v[g] = kv_int16(v);
        if (base / 16 + g > last) continue;
        ask_ahead(layer, k, kv_k_bytes(layer));
        ask_ahead(layer, v, kv_v_bytes(layer));
    }
    wf most = wf_zero();
    for (int g = 0; g < STEP_VECTORS; g++) most = wf_magnitude(wf_load(step.v_scale[g]), most);
    step.v_most = wf_fold_magnitude(most);
    int i = 0;
    while (i < w->n_rows && row_to(w, i) <= base) i++; /* rows that come before this step's first key */
    for (; i + ATTENTION_TILE_ROWS <= w->n_rows; i += ATTENTION_TILE_ROWS)
        int16_step_tile(w, &step, i, ATTENTION_TILE_ROWS, base);
    if (i + 3 <= w->n_rows) int16_step_tile(w, &step, i, 3, base), i += 3;
    if (i + 2 <= w->n_rows) int16_step_tile(w, &step, i, 2, base), i += 2;
    if (i < w->n_rows) int16_step_tile(w, &step, i, 1, base);
}

#endif
