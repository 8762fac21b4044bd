/* Owns where each element of a key-value cache lies; attention.h describes it in words. */
#ifndef KERNELS_KV_LAYOUT_H
#define KERNELS_KV_LAYOUT_H

#include "kernels/attention.h"

/* Blocks of 32 values, the last perhaps shorter, that share a scale in KV_Q8_0. */
static inline int kv_blocks(int dim) { return (dim + 31) / 32; }

static inline uint64_t kv_align(uint64_t bytes) { return (bytes + 63) & ~(uint64_t)63; }

/* Bytes of the keys of one group of positions, of one head. */
static inline uint64_t kv_k_bytes(const struct kv_layer *layer)
{
    uint64_t dim = (uint64_t)layer->k_dim;
    switch (layer->type) {
    case KV_F16: return dim * KV_GROUP * 2;
    case KV_F32: return dim * KV_GROUP * 4;
    default: return (uint64_t)kv_blocks(layer->k_dim) * KV_GROUP * 4 + dim * KV_GROUP;
    }
}

/* Bytes of the values of one position, of one head. */
static inline uint64_t kv_v_row_bytes(const struct kv_layer *layer)
{
    uint64_t dim = (uint64_t)layer->v_dim;
    switch (layer->type) {
    case KV_F16: return dim * 2;
    case KV_F32: return dim * 4;
    default: return (uint64_t)kv_blocks(layer->v_dim) * 4 + ((dim + 3) & ~(uint64_t)3);
    }
}

/* Bytes of one group of positions, of one head. */
static inline uint64_t kv_head_bytes(const struct kv_layer *layer)
{
    return kv_align(kv_k_bytes(layer)) + kv_align(KV_GROUP * kv_v_row_bytes(layer));
}

static inline void *kv_k_group(const struct kv_layer *layer, int kv_head, int group)
{
    return (uint8_t *)layer->p + (uint64_t)group * layer->stride + (uint64_t)kv_head * kv_head_bytes(layer);
}

static inline void *kv_v_row(const struct kv_layer *layer, int kv_head, int position)
{
    return (uint8_t *)kv_k_group(layer, kv_head, position / KV_GROUP) + kv_align(kv_k_bytes(layer)) +
           (uint64_t)(position % KV_GROUP) * kv_v_row_bytes(layer);
}

#endif
