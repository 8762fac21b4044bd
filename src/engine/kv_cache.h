/* The key-value cache of a session: one area for all layers. */
#ifndef ENGINE_KV_CACHE_H
#define ENGINE_KV_CACHE_H

#include "engine/hparams.h"
#include "kernels/attention.h"

struct kv_cache {
    struct kv_layer *layer; /* [n_layer] */
    int n_layer;
    void *memory;   /* what was allocated */
    uint64_t bytes; /* of the layers' areas */
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

/* What positions [0, n_pos) occupy: kv_cache_parts() runs of bytes, of which kv_cache_part() gives the i-th. Two caches of
 * the same model and type have parts of the same sizes in the same order, whatever their capacity. Keys end with a whole
 * group of KV_GROUP positions, so a part may hold keys of later positions too. */
struct kv_part {
    void *p;
    uint64_t n;
};
int kv_cache_parts(const struct kv_cache *cache);
struct kv_part kv_cache_part(const struct kv_cache *cache, int i, int n_pos);

/* The last group of part i without the keys of later positions: fills `group` (kv_cache_group_bytes(), 64-byte aligned) and
 * returns how many bytes of the part's end it stands for; 0 where the part holds nothing later. */
uint64_t kv_cache_group_bytes(const struct kv_cache *cache);
struct kernel_table;
uint64_t kv_cache_last_group(const struct kv_cache *cache, const struct kernel_table *kernels, int i,
                             int n_pos, void *group);

#endif
