/* Owns the memory of keys and values. Their layout is the kernels' (kernels/attention.h). */
#include "engine/kv_cache.h"
#include "base/checked.h"
#include "kernels/kernels.h"
#include "os/memory.h"

#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 64 };

static struct kv_layer layer_shape(const struct hparams *hp, enum kv_type type, int n_ctx)
{
    return (struct kv_layer){
        .type = type, .n_kv_head = hp->n_head_kv, .k_dim = hp->k_dim, .v_dim = hp->v_dim, .capacity = n_ctx};
}

uint64_t kv_cache_bytes(const struct hparams *hp, enum kv_type type, int n_ctx)
{
    struct kv_layer layer = layer_shape(hp, type, n_ctx);
    uint64_t bytes;
    if (!checked_add_u64(kv_k_bytes(&layer), kv_v_bytes(&layer), &bytes) ||
        !checked_mul_u64(bytes, (uint64_t)hp->n_layer, &bytes))
        return UINT64_MAX;
    return bytes;
}

enum caro_status kv_cache_open(struct kv_cache *cache, const struct hparams *hp, enum kv_type type, int n_ctx,
                               struct caro_error *err)
{
    *cache = (struct kv_cache){.bytes = kv_cache_bytes(hp, type, n_ctx)};
    if (cache->bytes > SIZE_MAX - ALIGNMENT)
        return error_set(err, CARO_LIMIT, CARO_NO_POS,
                         "a key-value cache of %d positions is larger than the address space", n_ctx);
    cache->layer = calloc((size_t)hp->n_layer, sizeof *cache->layer);
    /* calloc, not malloc: large areas come as untouched pages of zeros, which count as memory only once they
     * are written; each head's positions lie apart, so in huge pages the first position would bring in all */
    cache->memory = calloc(1, (size_t)cache->bytes + ALIGNMENT);
    if (!cache->layer || !cache->memory) {
        kv_cache_close(cache);
        return error_set(
            err, CARO_NO_MEMORY, CARO_NO_POS,
            "no memory for the key-value cache of %d positions (%.0f MiB); ask for a shorter context", n_ctx,
            (double)kv_cache_bytes(hp, type, n_ctx) / 1048576);
    }
    os_memory_pages(cache->memory, (size_t)cache->bytes, OS_PAGES_SMALL);
    cache->n_layer = hp->n_layer;
    char *p = (char *)(((uintptr_t)cache->memory + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
    for (int i = 0; i < hp->n_layer; i++) {
        struct kv_layer *layer = &cache->layer[i];
        *layer = layer_shape(hp, type, n_ctx);
        layer->k = p;
        p += kv_k_bytes(layer);
        layer->v = p;
        p += kv_v_bytes(layer);
    }
    return CARO_OK;
}

/* Of each layer and head: the keys, then the values. */
int kv_cache_parts(const struct kv_cache *cache)
{
    return 2 * cache->n_layer * (cache->n_layer ? cache->layer[0].n_kv_head : 0);
}

struct kv_part kv_cache_part(const struct kv_cache *cache, int i, int n_pos)
{
    const int n_head = cache->layer[0].n_kv_head;
    const struct kv_layer *layer = &cache->layer[i / 2 / n_head];
    const struct kv_span span = kv_span(layer, i / 2 % n_head, n_pos);
    return i % 2 ? (struct kv_part){(char *)layer->v + span.v_offset, span.v_bytes}
                 : (struct kv_part){(char *)layer->k + span.k_offset, span.k_bytes};
}

uint64_t kv_cache_resident(const struct kv_cache *cache, int n_pos)
{
    if (n_pos <= 0) return 0;
    const uint64_t page = os_memory_page_bytes(), pairs = (uint64_t)kv_cache_parts(cache) / 2;
    const uint64_t bytes = kv_cache_part(cache, 0, n_pos).n + kv_cache_part(cache, 1, n_pos).n;
    const uint64_t resident = pairs * (bytes + 2 * page); /* a part begins and ends within pages */
    return resident < cache->bytes ? resident : cache->bytes;
}

/* One head's layer of one group, in `memory` of group_bytes(): keys, values, and a row of zeros. */
static struct kv_layer one_group(const struct kv_cache *cache, void *memory)
{
    struct kv_layer one = cache->layer[0];
    one.n_kv_head = 1;
    one.capacity = KV_GROUP;
    one.k = memory;
    one.v = (char *)memory + kv_k_bytes(&one);
    return one;
}

uint64_t kv_cache_group_bytes(const struct kv_cache *cache)
{
    const struct kv_layer one = one_group(cache, NULL);
    const int widest = one.k_dim > one.v_dim ? one.k_dim : one.v_dim;
    return kv_k_bytes(&one) + kv_v_bytes(&one) + (uint64_t)widest * sizeof(float);
}

/* Zeros are stored over the later positions by the kernels themselves, which know the layout. */
uint64_t kv_cache_last_group(const struct kv_cache *cache, const struct kernel_table *kernels, int i,
                             int n_pos, void *group)
{
    const int first = n_pos % KV_GROUP;
    if (i % 2 || first == 0) return 0; /* values lie one by one */
    const struct kv_layer one = one_group(cache, group);
    const struct kv_part part = kv_cache_part(cache, i, n_pos);
    const uint64_t bytes = kv_span(&one, 0, KV_GROUP).k_bytes;
    float *zeros = (float *)((char *)one.v + kv_v_bytes(&one));
    memset(zeros, 0, (size_t)(one.k_dim > one.v_dim ? one.k_dim : one.v_dim) * sizeof *zeros);
    memcpy(group, (char *)part.p + part.n - bytes, (size_t)bytes);
    const struct kv_store_op op = {.layer = &one,
                                   .k = zeros,
                                   .v = zeros,
                                   .pos = first,
                                   .n_tok = KV_GROUP - first,
                                   .head_from = 0,
                                   .head_to = 1};
    kernels->kv_store(&op);
    return bytes;
}

void kv_cache_close(struct kv_cache *cache)
{
    free(cache->layer);
    free(cache->memory);
    *cache = (struct kv_cache){0};
}
