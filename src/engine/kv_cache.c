/* Owns the memory of keys and values. Their layout is the kernels' (kernels/attention.h). */
#include "engine/kv_cache.h"
#include "base/checked.h"
#include "kernels/kernels.h"
#include "os/memory.h"

#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 64 };

static struct kv_layer layer_shape(const struct hparams *hp, enum kv_type type)
{
    return (struct kv_layer){
        .type = type, .n_kv_head = hp->n_head_kv, .k_dim = hp->k_dim, .v_dim = hp->v_dim};
}

static uint64_t groups_of(int n_pos) { return ((uint64_t)n_pos + KV_GROUP - 1) / KV_GROUP; }

uint64_t kv_cache_bytes(const struct hparams *hp, enum kv_type type, int n_ctx)
{
    const struct kv_layer layer = layer_shape(hp, type);
    uint64_t bytes;
    if (!checked_mul_u64(kv_group_bytes(&layer), (uint64_t)hp->n_layer, &bytes) ||
        !checked_mul_u64(bytes, groups_of(n_ctx), &bytes))
        return UINT64_MAX;
    return bytes;
}

/* Small caches stay in small pages: most of a huge one would never be written. */
static uint64_t page_bytes(const struct kv_cache *cache)
{
    return cache->bytes < 2 * OS_HUGE_PAGE ? os_memory_page_bytes() : OS_HUGE_PAGE;
}

enum caro_status kv_cache_open(struct kv_cache *cache, const struct hparams *hp, enum kv_type type, int n_ctx,
                               struct caro_error *err)
{
    const struct kv_layer shape = layer_shape(hp, type);
    *cache = (struct kv_cache){.bytes = kv_cache_bytes(hp, type, n_ctx)};
    if (cache->bytes > SIZE_MAX - OS_HUGE_PAGE)
        return error_set(err, CARO_LIMIT, CARO_NO_POS,
                         "a key-value cache of %d positions is larger than the address space", n_ctx);
    const uint64_t page = page_bytes(cache);
    cache->layer = calloc((size_t)hp->n_layer, sizeof *cache->layer);
    /* calloc, not malloc: large areas come as untouched pages of zeros, which count as memory only once they are written */
    cache->memory = calloc(1, (size_t)(cache->bytes + page));
    if (!cache->layer || !cache->memory) {
        kv_cache_close(cache);
        return error_set(
            err, CARO_NO_MEMORY, CARO_NO_POS,
            "no memory for the key-value cache of %d positions (%.0f MiB); ask for a shorter context", n_ctx,
            (double)kv_cache_bytes(hp, type, n_ctx) / 1048576);
    }
    cache->n_layer = hp->n_layer;
    cache->group_bytes = kv_group_bytes(&shape) * (uint64_t)hp->n_layer;
    cache->groups = (char *)(((uintptr_t)cache->memory + page - 1) / page * page);
    os_memory_pages(cache->groups, (size_t)cache->bytes,
                    page == OS_HUGE_PAGE ? OS_PAGES_HUGE : OS_PAGES_SMALL);
    for (int i = 0; i < hp->n_layer; i++) {
        cache->layer[i] = shape;
        cache->layer[i].p = cache->groups + (uint64_t)i * kv_group_bytes(&shape);
        cache->layer[i].stride = cache->group_bytes;
    }
    return CARO_OK;
}

uint64_t kv_cache_bytes_of(const struct kv_cache *cache, int n_pos)
{
    return groups_of(n_pos) * cache->group_bytes;
}

uint64_t kv_cache_resident(const struct kv_cache *cache, int n_pos)
{
    const uint64_t page = page_bytes(cache);
    const uint64_t resident = (kv_cache_bytes_of(cache, n_pos) + page - 1) / page * page;
    return resident < cache->bytes ? resident : cache->bytes;
}

static uint64_t widest_bytes(const struct kv_layer *layer)
{
    return (uint64_t)layer->n_kv_head *
           (uint64_t)(layer->k_dim > layer->v_dim ? layer->k_dim : layer->v_dim) * sizeof(float);
}

uint64_t kv_cache_group_room(const struct kv_cache *cache)
{
    return cache->group_bytes + widest_bytes(&cache->layer[0]);
}

/* Zeros are stored over the later positions by the kernels themselves, which know the layout. */
uint64_t kv_cache_last_group(const struct kv_cache *cache, const struct kernel_table *kernels, int n_pos,
                             void *group)
{
    const int first = n_pos % KV_GROUP;
    if (first == 0) return 0;
    const float *zeros =
        memset((char *)group + cache->group_bytes, 0, (size_t)widest_bytes(&cache->layer[0]));
    memcpy(group, cache->groups + (groups_of(n_pos) - 1) * cache->group_bytes, (size_t)cache->group_bytes);
    for (int i = 0; i < cache->n_layer; i++) {
        struct kv_layer one = cache->layer[i];
        one.p = (char *)group + ((char *)one.p - cache->groups);
        const struct kv_store_op op = {.layer = &one,
                                       .k = zeros,
                                       .v = zeros,
                                       .pos = first,
                                       .n_tok = KV_GROUP - first,
                                       .head_from = 0,
                                       .head_to = one.n_kv_head};
        kernels->kv_store(&op);
    }
    return cache->group_bytes;
}

void kv_cache_close(struct kv_cache *cache)
{
    free(cache->layer);
    free(cache->memory);
    *cache = (struct kv_cache){0};
}
