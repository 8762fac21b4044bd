/* Owns the size of the key-value cache and the reference way of writing to it. */
#include "kernels/half.h"
#include "kernels/kv_layout.h"
#include "kernels/ref.h"

#include <math.h>
#include <string.h>

uint64_t kv_group_bytes(const struct kv_layer *layer)
{
    return (uint64_t)layer->n_kv_head * kv_head_bytes(layer);
}

/* Scale of one KV_Q8_0 block of n values, and its inverse; 0 for a block of zeros. */
static float q8_scale(const float *x, int n, float *inverse)
{
    float amax = 0;
    for (int i = 0; i < n; i++) amax = fabsf(x[i]) > amax ? fabsf(x[i]) : amax;
    *inverse = amax >= 0x1p-100f ? 127.0f / amax : 0;
    return amax >= 0x1p-100f ? amax / 127.0f : 0;
}

static int8_t q8_value(float x, float inverse)
{
    float q = rintf(x * inverse);
    return (int8_t)(q > 127 ? 127 : q < -127 ? -127 : q == q ? q : 0);
}

float ref_int16_most(const float *x, int n)
{
    uint32_t most = 0;
    for (int i = 0; i < n; i++) {
        const uint32_t bits = half_float_bits(x[i]) & 0x7fffffff;
        if (bits > most) most = bits;
    }
    return half_bits_float(most);
}

int16_t ref_int16_value(float x, float inverse) { return inverse > 0 ? (int16_t)rintf(x * inverse) : 0; }

/* `stride` elements apart for the values, `scale_stride` for the scales. */
static void store_q8(float *scales, int scale_stride, int8_t *q, int stride, const float *x, int dim)
{
    for (int b = 0; b < kv_blocks(dim); b++) {
        const int n = dim - 32 * b < 32 ? dim - 32 * b : 32;
        float inverse;
        scales[b * scale_stride] = q8_scale(x + 32 * b, n, &inverse);
        for (int i = 32 * b; i < 32 * b + n; i++) q[i * stride] = q8_value(x[i], inverse);
    }
}

static void store_k(const struct kv_layer *layer, int head, int pos, const float *x)
{
    void *group = kv_k_group(layer, head, pos / KV_GROUP);
    const int lane = pos % KV_GROUP;
    if (layer->type == KV_INT16) {
        const int levels = kv_key_levels(layer->k_dim);
        const float most = ref_int16_most(x, layer->k_dim), inverse = kv_int16_inverse(most, levels);
        int16_t *q = kv_int16_k(group, lane);
        ((float *)group)[lane] = kv_int16_scale(most, levels);
        for (int d = 0; d < ((layer->k_dim + 1) & ~1); d++)
            q[d / 2 * 2 * KV_GROUP + d % 2] = d < layer->k_dim ? ref_int16_value(x[d], inverse) : 0;
    } else if (layer->type == KV_F16)
        for (int d = 0; d < layer->k_dim; d++)
            ((uint16_t *)group)[d * KV_GROUP + lane] = half_from_float(x[d]);
    else if (layer->type == KV_F32)
        for (int d = 0; d < layer->k_dim; d++) ((float *)group)[d * KV_GROUP + lane] = x[d];
    else {
        float *scales = group;
        int8_t *q = (int8_t *)(scales + kv_blocks(layer->k_dim) * KV_GROUP);
        store_q8(scales + lane, KV_GROUP, q + lane, KV_GROUP, x, layer->k_dim);
    }
}

static void store_v(const struct kv_layer *layer, int head, int pos, const float *x)
{
    if (layer->type == KV_INT16) {
        void *group = kv_v_group(layer, head, pos / KV_GROUP);
        const int lane = pos % KV_GROUP, padded = kv_v_padded(layer);
        const float most = ref_int16_most(x, layer->v_dim), inverse = kv_int16_inverse(most, KV_VALUE_LEVELS);
        int16_t *q = kv_int16_v(group, lane, padded);
        ((float *)group)[lane] = kv_int16_scale(most, KV_VALUE_LEVELS);
        for (int d = 0; d < padded; d++) q[2 * d] = d < layer->v_dim ? ref_int16_value(x[d], inverse) : 0;
        return;
    }
    void *row = kv_v_row(layer, head, pos);
    if (layer->type == KV_F16)
        for (int d = 0; d < layer->v_dim; d++) ((uint16_t *)row)[d] = half_from_float(x[d]);
    else if (layer->type == KV_F32)
        memcpy(row, x, (size_t)layer->v_dim * sizeof *x);
    else
        store_q8(row, 1, (int8_t *)((float *)row + kv_blocks(layer->v_dim)), 1, x, layer->v_dim);
}

void ref_kv_store(const struct kv_store_op *op)
{
    const struct kv_layer *layer = op->layer;
    for (int t = 0; t < op->n_tok; t++)
        for (int h = op->head_from; h < op->head_to; h++) {
            store_k(layer, h, op->pos + t,
                    op->k + (uint64_t)t * op->k_row_values + (uint64_t)h * (uint64_t)layer->k_dim);
            store_v(layer, h, op->pos + t,
                    op->v + (uint64_t)t * op->v_row_values + (uint64_t)h * (uint64_t)layer->v_dim);
        }
}
