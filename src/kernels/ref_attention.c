/* Owns the reference attention: one query row at a time, its keys in steps of ATTENTION_KEYS.
 *
 * A step over the keys j that the row sees, with the row's running maximum m, lanes L of the sum, and output
 * o: s_j = scale · (k[d] · q[d], fused, from d = 0 on);  m' = max(m, max s);  f = e^(m − m');  p_j = e^(s_j −
 * m') L[j % 16] = fma(L, f, ((p_l + p_(l+16)) + p_(l+32)) + p_(l+48)) with p = 0 for keys not seen o = o · f;
 * o = fma(p_j, v_j, o) for j upwards and at the end y = fma(o, 1 / fold(L), 0), the last so that no negative
 * zero tells how rows were batched. */
#include "kernels/half.h"
#include "kernels/kv_layout.h"
#include "kernels/ref.h"

#include <math.h>
#include <string.h>

static float read_k(const struct kv_layer *layer, const void *group, int lane, int d)
{
    const int at = d * KV_GROUP + lane;
    if (layer->type == KV_F16) return half_to_float(((const uint16_t *)group)[at]);
    if (layer->type == KV_F32) return ((const float *)group)[at];
    const float *scales = group;
    const int8_t *q = (const int8_t *)(scales + kv_blocks(layer->k_dim) * KV_GROUP);
    return scales[d / 32 * KV_GROUP + lane] * (float)q[at];
}

static float read_v(const struct kv_layer *layer, const void *row, int d)
{
    if (layer->type == KV_F16) return half_to_float(((const uint16_t *)row)[d]);
    if (layer->type == KV_F32) return ((const float *)row)[d];
    const float *scales = row;
    return scales[d / 32] * (float)((const int8_t *)(scales + kv_blocks(layer->v_dim)))[d];
}

struct softmax_state {
    float max, lane[REF_LANES];
};

/* Keys [from, to) of the step that begins at `base`. */
static void attend_step(const struct attention_op *op, struct softmax_state *state, float *y, const float *q,
                        int kv_head, int base, int from, int to)
{
    const struct kv_layer *layer = op->layer;
    float p[ATTENTION_KEYS], most = -INFINITY;
    for (int j = 0; j < ATTENTION_KEYS; j++) p[j] = -INFINITY;
    for (int j = from; j < to; j++) {
        const void *group = kv_k_group(layer, kv_head, j / KV_GROUP);
        float s = 0;
        for (int d = 0; d < layer->k_dim; d++) s = fmaf(read_k(layer, group, j % KV_GROUP, d), q[d], s);
        p[j - base] = s * op->scale;
        if (p[j - base] > most) most = p[j - base];
    }
    const float max = most > state->max ? most : state->max, factor = ref_exp(state->max - max);
    for (int j = 0; j < ATTENTION_KEYS; j++) p[j] = ref_exp(p[j] - max);
    state->max = max;
    for (int l = 0; l < REF_LANES; l++) {
        const float sum = p[l] + p[l + 16] + p[l + 32] + p[l + 48];
        state->lane[l] = fmaf(state->lane[l], factor, sum);
    }
    for (int d = 0; d < layer->v_dim; d++) y[d] *= factor;
    for (int j = from; j < to; j++) {
        const void *row = kv_v_row(layer, kv_head, j);
        for (int d = 0; d < layer->v_dim; d++) y[d] = fmaf(p[j - base], read_v(layer, row, d), y[d]);
    }
}

static void attend_row(const struct attention_op *op, int t, int h)
{
    const struct kv_layer *layer = op->layer;
    const float *q = op->q + (uint64_t)t * op->q_row_values + (uint64_t)h * (uint64_t)layer->k_dim;
    float *y = op->y + (uint64_t)t * op->y_row_values + (uint64_t)h * (uint64_t)layer->v_dim;
    const int to = op->pos + t + 1, from = op->window > 0 && to > op->window ? to - op->window : 0;
    struct softmax_state state = {.max = -INFINITY};
    memset(y, 0, (size_t)layer->v_dim * sizeof *y);
    for (int base = from / ATTENTION_KEYS * ATTENTION_KEYS; base < to; base += ATTENTION_KEYS)
        attend_step(op, &state, y, q, h / (op->n_head / layer->n_kv_head), base, base > from ? base : from,
                    base + ATTENTION_KEYS < to ? base + ATTENTION_KEYS : to);
    const float inverse = 1.0f / ref_fold(state.lane);
    for (int d = 0; d < layer->v_dim; d++) y[d] = fmaf(y[d], inverse, 0.0f);
}

void ref_attention(const struct attention_op *op)
{
    for (int t = op->tok_from; t < op->tok_to; t++)
        for (int h = op->head_from; h < op->head_to; h++) attend_row(op, t, h);
}
