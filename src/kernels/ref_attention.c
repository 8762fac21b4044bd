/* Owns the reference attention: one query row at a time, its keys in steps of ATTENTION_KEYS.
 *
 * A step over the keys j that the row sees, with the row's running maximum m, lanes L of the sum, and output o:
 *   s_j = scale · (k_j · q);  m' = max(m, max s);  f = e^(m − m');  p_j = e^(s_j − m')
 *   L[j % 16] = fma(L, f, ((p_l + p_(l+16)) + p_(l+32)) + …)     with p = 0 for keys not seen
 *   o = o · f + Σ p_j v_j
 * and at the end y = fma(o, 1 / fold(L), 0), the last so that no negative zero tells how rows were batched.
 *
 * Float caches: k · q is fused, from d = 0 on; o = o · f, then o = fma(p_j, v_j, o) for j upwards.
 * KV_INT16: q becomes integers as the keys are, with c = its scale · (scale · log2 e), and p_j times the scale of v_j too, up to the
 * largest p_j times the largest scale that the row sees; powers are of two:
 *   s_j = (Σ int k · int q) · scale of k_j;  m' = max(m, max s · c);  p_j = 2^fma(s_j, c, −m');  o = fma(Σ int p · int v, scale of
 * p, o · f). */
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

/* A query row on its way past the keys. */
struct attention_row {
    const struct attention_op *op;
    const float *q;
    float *y;
    int kv_head;
    int16_t *q_int; /* KV_INT16: the query so, … */
    float q_scale;  /* … its scale, that of scores and log2 e */
    float max, lane[REF_LANES];
};

static float float_score(const struct attention_row *row, int j)
{
    const struct kv_layer *layer = row->op->layer;
    const void *group = kv_k_group(layer, row->kv_head, j / KV_GROUP);
    float s = 0;
    for (int d = 0; d < layer->k_dim; d++) s = fmaf(read_k(layer, group, j % KV_GROUP, d), row->q[d], s);
    return s * row->op->scale;
}

static float int16_score(const struct attention_row *row, int j)
{
    const struct kv_layer *layer = row->op->layer;
    float *group = kv_k_group(layer, row->kv_head, j / KV_GROUP);
    const int16_t *k = kv_int16_k(group, j % KV_GROUP);
    int32_t s = 0;
    for (int d = 0; d < layer->k_dim; d++) s += k[d / 2 * 2 * KV_GROUP + d % 2] * row->q_int[d];
    return (float)s * group[j % KV_GROUP];
}

/* y += Σ p[j − base] · v_j over keys [from, to) */
static void float_values(const struct attention_row *row, const float *p, int base, int from, int to)
{
    const struct kv_layer *layer = row->op->layer;
    for (int j = from; j < to; j++) {
        const void *v = kv_v_row(layer, row->kv_head, j);
        for (int d = 0; d < layer->v_dim; d++) row->y[d] = fmaf(p[j - base], read_v(layer, v, d), row->y[d]);
    }
}

/* `most`: what the step's weights are at most. */
static void int16_values(const struct attention_row *row, const float *p, float most, int base, int from,
                         int to)
{
    const struct kv_layer *layer = row->op->layer;
    float v_scale[ATTENTION_KEYS] = {0}, inverse;
    int16_t weight[ATTENTION_KEYS];
    for (int j = from; j < to; j++)
        v_scale[j - base] = ((const float *)kv_v_group(layer, row->kv_head, j / KV_GROUP))[j % KV_GROUP];
    most *= ref_int16_most(v_scale, ATTENTION_KEYS);
    inverse = kv_int16_inverse(most, KV_WEIGHT_LEVELS);
    for (int j = 0; j < ATTENTION_KEYS; j++) weight[j] = ref_int16_value(p[j] * v_scale[j], inverse);
    for (int d = 0; d < layer->v_dim; d++) {
        int32_t sum = 0;
        for (int j = from; j < to; j++) {
            void *group = kv_v_group(layer, row->kv_head, j / KV_GROUP);
            sum += weight[j - base] * kv_int16_v(group, j % KV_GROUP, kv_v_padded(layer))[2 * d];
        }
        row->y[d] = fmaf((float)sum, kv_int16_scale(most, KV_WEIGHT_LEVELS), row->y[d]);
    }
}

/* Keys [from, to) of the step that begins at `base`. */
static void attend_step(struct attention_row *row, int base, int from, int to)
{
    const bool integers = row->op->layer->type == KV_INT16;
    float p[ATTENTION_KEYS] = {0}, most = -INFINITY;
    for (int j = from; j < to; j++) {
        p[j - base] = integers ? int16_score(row, j) : float_score(row, j);
        if (p[j - base] > most) most = p[j - base];
    }
    if (integers) most *= row->q_scale;
    const float max = most > row->max ? most : row->max;
    const float factor = integers ? ref_exp2(row->max - max) : ref_exp(row->max - max);
    for (int j = from - base; j < to - base; j++)
        p[j] = integers ? ref_exp2(fmaf(p[j], row->q_scale, -max)) : ref_exp(p[j] - max);
    row->max = max;
    for (int l = 0; l < REF_LANES; l++) {
        float sum = p[l];
        for (int j = l + REF_LANES; j < ATTENTION_KEYS; j += REF_LANES) sum += p[j];
        row->lane[l] = fmaf(row->lane[l], factor, sum);
    }
    for (int d = 0; d < row->op->layer->v_dim; d++) row->y[d] *= factor;
    if (integers)
        int16_values(row, p, ref_exp2(most - max), base, from, to);
    else
        float_values(row, p, base, from, to);
}

static void attend_row(const struct attention_op *op, int t, int h)
{
    const struct kv_layer *layer = op->layer;
    struct attention_row row = {
        .op = op,
        .q = op->q + (uint64_t)t * op->q_row_values + (uint64_t)h * (uint64_t)layer->k_dim,
        .y = op->y + (uint64_t)t * op->y_row_values + (uint64_t)h * (uint64_t)layer->v_dim,
        .kv_head = h / (op->n_head / layer->n_kv_head),
        .q_int = op->scratch,
        .max = -INFINITY,
    };
    const float q_most = ref_int16_most(row.q, layer->k_dim);
    const float inverse = kv_int16_inverse(q_most, kv_key_levels(layer->k_dim));
    row.q_scale = kv_int16_scale(q_most, kv_key_levels(layer->k_dim)) * (op->scale * REF_EXP_LOG2E);
    for (int d = 0; d < layer->k_dim; d++) row.q_int[d] = ref_int16_value(row.q[d], inverse);
    const int to = op->pos + t + 1, from = op->window > 0 && to > op->window ? to - op->window : 0;
    memset(row.y, 0, (size_t)layer->v_dim * sizeof *row.y);
    for (int base = from / ATTENTION_KEYS * ATTENTION_KEYS; base < to; base += ATTENTION_KEYS)
        attend_step(&row, base, base > from ? base : from,
                    base + ATTENTION_KEYS < to ? base + ATTENTION_KEYS : to);
    const float share = 1.0f / ref_fold(row.lane);
    for (int d = 0; d < layer->v_dim; d++) row.y[d] = fmaf(row.y[d], share, 0.0f);
}

void ref_attention(const struct attention_op *op)
{
    for (int t = op->tok_from; t < op->tok_to; t++)
        for (int h = op->head_from; h < op->head_to; h++) attend_row(op, t, h);
}
