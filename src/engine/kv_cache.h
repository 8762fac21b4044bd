/* The key-value cache of a session: one area for all layers. */
#ifndef ENGINE_KV_CACHE_H
#define ENGINE_KV_CACHE_H

#include "engine/hparams.h"
#include "kernels/attention.h"

struct kv_cache {
    struct kv_layer *layer; /* [n_layer] */
    void *memory;           /* what was allocated */
    uint64_t bytes;         /* of the layers' areas */
};

/* Room for n_ctx positions of every layer. The memory becomes resident as positions are written, not before.
 * Returns NO_MEMORY, LIMIT (more than the address space). */
enum caro_status kv_cache_open(struct kv_cache *cache, const struct hparams *hp, enum kv_type type, int n_ctx,
                               struct caro_error *err);
void kv_cache_close(struct kv_cache *cache);
/* Bytes that kv_cache_open() would take; UINT64_MAX when that does not fit in 64 bits. */
uint64_t kv_cache_bytes(const struct hparams *hp, enum kv_type type, int n_ctx);

#endif
