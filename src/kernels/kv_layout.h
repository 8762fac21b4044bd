/* Owns where each element of a key-value cache lies; attention.h describes it in words. */
#ifndef KERNELS_KV_LAYOUT_H
#define KERNELS_KV_LAYOUT_H

#include "kernels/attention.h"

#include <float.h>
#include <math.h>
#include <stdbool.h>

/* Blocks of 32 values, the last perhaps shorter, that share a scale in KV_Q8_0. */
static inline int kv_blocks(int dim) { return (dim + 31) / 32; }

static inline uint64_t kv_align(uint64_t bytes) { return (bytes + 63) & ~(uint64_t)63; }

/* KV_INT16's largest magnitudes: of values and of what softmax gives them, so that a step's products fit an int32; … */
enum { KV_VALUE_LEVELS = 4095, KV_WEIGHT_LEVELS = 4095 };
_Static_assert((int64_t)KV_VALUE_LEVELS *KV_WEIGHT_LEVELS *ATTENTION_KEYS <= INT32_MAX, "one int32");
#define KV_INT16_LEAST 0x1p-100f
/* … and of keys and queries, so that k_dim products do. */
static inline int kv_key_levels(int k_dim)
{
    const int levels = (int)sqrt((double)INT32_MAX / k_dim);
    return levels < 8191 ? levels : 8191;
}

/* The scale of integers up to `levels` for floats up to `most`, the largest magnitude: NaN where that is not finite. */
static inline float kv_int16_scale(float most, int levels) { return most / (float)levels + (most - most); }

/* What turns the floats into integers; 0, all are 0, where there is nothing to tell apart. */
static inline float kv_int16_inverse(float most, int levels)
{
    return most >= KV_INT16_LEAST && most <= FLT_MAX ? (float)levels / most : 0;
}

static inline int kv_v_padded(const struct kv_layer *layer) { return (layer->v_dim + 15) & ~15; }

/* Bytes of the keys of one group of positions, of one head. */
static inline uint64_t kv_k_bytes(const struct kv_layer *layer)
{
    uint64_t dim = (uint64_t)layer->k_dim;
    switch (layer->type) {
    case KV_INT16: return KV_GROUP * 4 + (dim + 1) / 2 * KV_GROUP * 4;
    case KV_F16: return dim * KV_GROUP * 2;
    case KV_F32: return dim * KV_GROUP * 4;
    default: return (uint64_t)kv_blocks(layer->k_dim) * KV_GROUP * 4 + dim * KV_GROUP;
    }
}

/* Bytes of the values of one position, of one head, where they lie together: not KV_INT16. */
static inline uint64_t kv_v_row_bytes(const struct kv_layer *layer)
{
    uint64_t dim = (uint64_t)layer->v_dim;
    switch (layer->type) {
    case KV_F16: return dim * 2;
    case KV_F32: return dim * 4;
    default: return (uint64_t)kv_blocks(layer->v_dim) * 4 + ((dim + 3) & ~(uint64_t)3);
    }
}

/* Bytes of the values of one group of positions, of one head. */
static inline uint64_t kv_v_bytes(const struct kv_layer *layer)
{
    if (layer->type == KV_INT16) return KV_GROUP * (4 + (uint64_t)kv_v_padded(layer) * 2);
    return KV_GROUP * kv_v_row_bytes(layer);
}

/* Bytes of one group of positions, of one head. */
static inline uint64_t kv_head_bytes(const struct kv_layer *layer)
{
    return kv_align(kv_k_bytes(layer)) + kv_align(kv_v_bytes(layer));
}

static inline void *kv_k_group(const struct kv_layer *layer, int kv_head, int group)
{
    return (uint8_t *)layer->p + (uint64_t)group * layer->stride + (uint64_t)kv_head * kv_head_bytes(layer);
}

static inline void *kv_v_group(const struct kv_layer *layer, int kv_head, int group)
{
    return (uint8_t *)kv_k_group(layer, kv_head, group) + kv_align(kv_k_bytes(layer));
}

/* Not KV_INT16. */
static inline void *kv_v_row(const struct kv_layer *layer, int kv_head, int position)
{
    return (uint8_t *)kv_v_group(layer, kv_head, position / KV_GROUP) +
           (uint64_t)(position % KV_GROUP) * kv_v_row_bytes(layer);
}

/* KV_INT16's integers, behind a group's scales, and where in them one position's begin: its keys are pairs KV_GROUP pairs
 * apart, its values every second int16. */
static inline int16_t *kv_int16(void *group) { return (int16_t *)((float *)group + KV_GROUP); }
static inline int16_t *kv_int16_k(void *group, int lane) { return kv_int16(group) + 2 * lane; }
static inline int16_t *kv_int16_v(void *group, int lane, int v_padded)
{
    return kv_int16(group) + lane / 2 * 2 * v_padded + lane % 2;
}

#endif
