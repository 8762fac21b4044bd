/* The key-value cache of a session: one area for all layers. */
#ifndef ENGINE_KV_CACHE_H
#define ENGINE_KV_CACHE_H

#include "engine/hparams.h"
#include "kernels/attention.h"

struct kv_cache {
    struct kv_layer *layer; /* [n_layer] */
    int n_layer;
    void *memory;         /* what was allocated */
    char *groups;         /* where the first group lies */
    uint64_t group_bytes; /* of KV_GROUP positions of all layers */
    uint64_t bytes;       /* of all groups */
};

/* Room for n_ctx positions of every layer. The memory becomes resident as positions are written, not before.
 * Returns NO_MEMORY, LIMIT (more than the address space). */
enum caro_status kv_cache_open(struct kv_cache *cache, const struct hparams *hp, enum kv_type type, int n_ctx,
                               struct caro_error *err);
void kv_cache_close(struct kv_cache *cache);
/* Bytes that kv_cache_open() would take; UINT64_MAX when that does not fit in 64 bits. */
uint64_t kv_cache_bytes(const struct hparams *hp, enum kv_type type, int n_ctx);

/* What is resident of it when positions [0, n_pos) have been written. */
uint64_t kv_cache_resident(const struct kv_cache *cache, int n_pos);

/* The bytes of positions [0, n_pos), from cache->groups on, in whole groups of KV_GROUP positions: the last one may hold later ones
 * too. Two caches of the same model and type lay them out alike, whatever their capacity. */
uint64_t kv_cache_bytes_of(const struct kv_cache *cache, int n_pos);

/* The last group without the later positions: fills `group` (kv_cache_group_room() bytes, 64-byte aligned) and returns how
 * many bytes of the end of [0, n_pos) it stands for; 0 where there is nothing later. */
uint64_t kv_cache_group_room(const struct kv_cache *cache);
struct kernel_table;
uint64_t kv_cache_last_group(const struct kv_cache *cache, const struct kernel_table *kernels, int n_pos,
                             void *group);

#endif
