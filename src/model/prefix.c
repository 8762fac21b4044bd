/* Owns keeping the beginning of a context and putting it back: what it is known by, and when a file's content must be
 * read through to know it. prefix_store.c owns the files. */
#include "model/model.h"
#include "model/prefix_store.h"

#include "base/error.h"
#include "os/build_id.h"

#include <stdlib.h>
#include <time.h>

/* A file that changed so lately may change again without its times telling (the resolution of their clock). */
static const int64_t SETTLED_NS = 2000000000;

/* Fewer ids are sooner evaluated than looked up. */
static int worth_keeping(size_t n) { return n < 16 || n > INT32_MAX ? 0 : (int)n; }

/* Everything but the weights: arithmetic, cache, ids, and the file's keys and directory, which the tokenizer has read
 * already. */
static struct digest_value key_of(const struct caro_session *s, const int32_t *ids, int n)
{
    const struct caro_model *m = s->model;
    const uint64_t numbers[] = {m->size, (uint64_t)n};
    unsigned char build[32] = {0};
    struct digest d;
    os_build_id(build, sizeof build);
    digest_init(&d);
    digest_add(&d, CARO_VERSION, sizeof CARO_VERSION);
    digest_add(&d, build,
               sizeof build); /* another build may compute other bits though nobody raised ENGINE_NUMERICS */
    engine_session_describe(s->engine, &d);
    digest_add(&d, numbers, sizeof numbers);
    digest_add(&d, ids, (size_t)n * sizeof *ids);
    digest_add(&d, gguf_bytes(m->file), (size_t)gguf_data_offset(m->file));
    return digest_end(&d);
}

static bool same_identity(const struct file_identity *a, const struct file_identity *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

/* In pieces that leave resident memory again: they would be there beside keys and values. */
static struct digest_value digest_of_map(const struct file_map *map)
{
    static const size_t PIECE_BYTES = 16 << 20;
    const char *bytes = map->p;
    struct digest d;
    digest_init(&d);
    for (size_t at = 0; at < map->n; at += PIECE_BYTES) {
        const size_t n = map->n - at < PIECE_BYTES ? map->n - at : PIECE_BYTES;
        digest_add(&d, bytes + at, n);
        file_map_release(map, bytes + at, n);
    }
    return digest_end(&d);
}

/* The digest of all the model's bytes: kept for its identity, or else computed. False when the file has changed since
 * it was mapped. */
static bool content_of(const struct caro_model *m, const struct caro_prefix_store *store,
                       struct digest_value *content)
{
    struct file_identity now;
    struct timespec clock;
    if (!m->map.p) { /* bytes in memory have no times */
        *content = digest_of(gguf_bytes(m->file), (size_t)m->size);
        return true;
    }
    if (!file_identity_now(&now, m->path) || !same_identity(&now, &m->map.identity)) return false;
    if (prefix_store_find_content(store, &now, content)) return true;
    *content = digest_of_map(&m->map);
    if (!file_identity_now(&now, m->path) || !same_identity(&now, &m->map.identity)) return false;
    clock_gettime(CLOCK_REALTIME, &clock);
    const int64_t age = (int64_t)clock.tv_sec * 1000000000 + clock.tv_nsec - now.changed_ns;
    if (age > SETTLED_NS) prefix_store_keep_content(store, &now, *content);
    return true;
}

enum caro_status caro_session_prefix_load(struct caro_session *s, const struct caro_prefix_store *store,
                                          const int32_t *ids, size_t n, size_t *n_loaded,
                                          struct caro_error *err)
{
    const int n_pos = worth_keeping(n);
    struct prefix_key key;
    struct file_map map;
    const void *payload;
    *n_loaded = 0;
    if (engine_session_n_past(s->engine) != 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "a prefix is put back into an empty session, not one of %d ids",
                         engine_session_n_past(s->engine));
    if (n_pos == 0 || n_pos > engine_session_n_ctx(s->engine)) return CARO_OK;
    key.key = key_of(s, ids, n_pos);
    if (!prefix_store_has_key(store, key.key) || !content_of(s->model, store, &key.content)) return CARO_OK;
    uint64_t bytes;
    engine_session_kept(s->engine, n_pos, &bytes);
    if (!prefix_store_open(store, &key, bytes, &map, &payload)) return CARO_OK;
    engine_session_adopt(s->engine, ids, n_pos, payload);
    file_map_close(&map);
    *n_loaded = (size_t)n_pos;
    return CARO_OK;
}

enum caro_status caro_session_prefix_save(const struct caro_session *s, const struct caro_prefix_store *store,
                                          size_t n, struct caro_error *err)
{
    const int n_pos = worth_keeping(n);
    struct prefix_key key;
    struct prefix_writer w;
    struct file_map map;
    const void *payload;
    if (n > (size_t)engine_session_n_past(s->engine))
        return error_set(err, CARO_USAGE, CARO_NO_POS, "%zu ids cannot be kept of the %d that were evaluated",
                         n, engine_session_n_past(s->engine));
    if (n_pos == 0 || !store || !store->directory) return CARO_OK;
    key.key = key_of(s, engine_session_ids(s->engine), n_pos);
    if (!content_of(s->model, store, &key.content))
        return error_set(err, CARO_IO, CARO_NO_POS, "'%.200s' was changed while it was in use",
                         s->model->path);
    uint64_t bytes;
    const void *kept = engine_session_kept(s->engine, n_pos, &bytes);
    if (prefix_store_open(store, &key, bytes, &map, &payload)) { /* another process was faster */
        file_map_close(&map);
        return CARO_OK;
    }
    const uint64_t room = (engine_session_group_room(s->engine) + 63) / 64 * 64;
    void *group = aligned_alloc(64, (size_t)room);
    if (!group) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a prefix");
    enum caro_status status = prefix_store_begin(&w, store, &key, bytes, err);
    if (status == CARO_OK) {
        const uint64_t last = engine_session_last_group(s->engine, n_pos, group);
        prefix_store_put(&w, kept, (size_t)(bytes - last));
        prefix_store_put(&w, group, (size_t)last);
    }
    free(group);
    return status == CARO_OK ? prefix_store_end(&w, err) : status;
}

enum caro_status caro_session_prefix_share(struct caro_session *to, const struct caro_session *from, size_t n,
                                           struct caro_error *err)
{
    const int n_pos = n > INT32_MAX ? INT32_MAX : (int)n;
    struct digest a, b;
    digest_init(&a);
    digest_init(&b);
    engine_session_describe(to->engine, &a);
    engine_session_describe(from->engine, &b);
    const struct digest_value x = digest_end(&a), y = digest_end(&b);
    if (to == from || to->model != from->model || memcmp(&x, &y, sizeof x) != 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "only another session of the same model and cache type can take over a prefix");
    if (n > (size_t)engine_session_n_past(from->engine) || n_pos > engine_session_n_ctx(to->engine))
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "%zu ids: the other session has %d, this one room for %d", n,
                         engine_session_n_past(from->engine), engine_session_n_ctx(to->engine));
    engine_session_truncate(to->engine, 0);
    if (n_pos > 0) engine_session_adopt_from(to->engine, from->engine, n_pos);
    return CARO_OK;
}
