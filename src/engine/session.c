/* Owns a context: its cache, scratch and threads, and the cutting of a prompt into chunks. */
#include "engine/architectures.h"
#include "engine/engine_model.h"
#include "engine/forward.h"
#include "os/cpu.h"
#include "os/memory.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct engine_session {
    const struct engine_model *model;
    struct thread_pool *pool;
    struct kv_cache cache;
    struct plan plan;
    struct residency residency;
    int n_ctx, n_past;
    int32_t *ids; /* [n_ctx], of which n_past are there */
    bool has_logits;
    atomic_bool cancel;
    struct forward_shared shared;
};

/* The options with every 0 replaced. */
static struct engine_session_options complete(const struct hparams *hp,
                                              const struct engine_session_options *options)
{
    struct engine_session_options o = options ? *options : (struct engine_session_options){0};
    int train = hp->n_ctx_train;
    if (o.n_ctx <= 0) o.n_ctx = train < ENGINE_DEFAULT_CTX ? train : ENGINE_DEFAULT_CTX;
    if (o.n_threads <= 0) o.n_threads = os_cpu_count();
    return o;
}

/* From RESIDENCY_POSITIONS on no more weights are let go of for longer contexts. */
static int most_counted(int n_pos) { return n_pos < RESIDENCY_POSITIONS ? n_pos : RESIDENCY_POSITIONS; }

void engine_memory_estimate(struct engine_memory *memory, const struct engine_model *model,
                            const struct engine_session_options *options)
{
    struct engine_session_options o = complete(&model->hp, options);
    memory->kv_cache = kv_cache_bytes(&model->hp, o.kv_type, o.n_ctx);
    memory->scratch = plan_bytes(&model->hp, &model->weights, o.n_ctx, o.n_batch, o.n_threads);
    memory->weights = model->weight_bytes;
    struct residency residency;
    residency_open(&residency, &model->hp, &model->weights, o.map, o.room, o.n_threads);
    memory->absent = residency_absent(
        &residency, memory->scratch + kv_cache_bytes(&model->hp, o.kv_type, most_counted(o.n_ctx)));
}

void engine_memory_of_shape(struct engine_memory *memory, const struct hparams *hp,
                            const struct engine_session_options *options)
{
    struct engine_session_options o = complete(hp, options);
    struct weights weights = {.n_parameters = 0};
    for (int format = 0; format < ACT_FORMAT_COUNT; format++)
        for (int slot = 0; slot < SLOT_COUNT; slot++)
            weights_note_act(&weights, (enum act_format)format, plan_slot_values(hp, (enum act_slot)slot));
    *memory = (struct engine_memory){.kv_cache = kv_cache_bytes(hp, o.kv_type, o.n_ctx),
                                     .scratch = plan_bytes(hp, &weights, o.n_ctx, o.n_batch, o.n_threads)};
}

static enum caro_status open_parts(struct engine_session *s, const struct engine_session_options *o,
                                   struct caro_error *err)
{
    const struct hparams *hp = &s->model->hp;
    if (o->n_ctx > hp->n_ctx_train)
        return error_set(err, CARO_LIMIT, CARO_NO_POS,
                         "a context of %d tokens was asked for; the model was made for %d: %d too "
                         "many",
                         o->n_ctx, hp->n_ctx_train, o->n_ctx - hp->n_ctx_train);
    s->n_ctx = o->n_ctx;
    s->ids = calloc((size_t)o->n_ctx, sizeof *s->ids);
    if (!s->ids) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for %d token ids", o->n_ctx);
    TRY(thread_pool_open(&s->pool, o->n_threads, err));
    TRY(kv_cache_open(&s->cache, hp, o->kv_type, o->n_ctx, err));
    residency_open(&s->residency, hp, &s->model->weights, o->map, o->room, o->n_threads);
    return plan_open(&s->plan, hp, &s->model->weights, o->n_ctx, o->n_batch, o->n_threads, err);
}

enum caro_status engine_session_open(struct engine_session **out, const struct engine_model *model,
                                     const struct engine_session_options *options, struct caro_error *err)
{
    *out = NULL;
    struct engine_session *s = calloc(1, sizeof *s);
    if (!s) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for a session");
    const struct engine_session_options o = complete(&model->hp, options);
    s->model = model;
    atomic_init(&s->cancel, false);
    s->shared.cancel = &s->cancel;
    enum caro_status status = open_parts(s, &o, err);
    if (status != CARO_OK) {
        engine_session_close(s);
        return status;
    }
    *out = s;
    return CARO_OK;
}

void engine_session_close(struct engine_session *s)
{
    if (!s) return;
    thread_pool_close(s->pool);
    kv_cache_close(&s->cache);
    plan_close(&s->plan);
    free(s->ids);
    free(s);
}

static void run_forward(void *ctx, struct thread_team team)
{
    struct forward f = *(const struct forward *)ctx; /* a view for each thread */
    f.team = team;
    f.mine = &f.plan->thread[team.index];
    f.hp->arch->forward(&f);
}

static enum caro_status check_ids(const struct engine_session *s, const int32_t *ids, size_t n,
                                  struct caro_error *err)
{
    const struct hparams *hp = &s->model->hp;
    size_t room = (size_t)(s->n_ctx - s->n_past);
    if (n > room)
        return error_set(err, CARO_LIMIT, room, "%zu tokens are needed and the context has %d: %zu too many",
                         n + (size_t)s->n_past, s->n_ctx, n - room);
    for (size_t i = 0; i < n; i++)
        if (ids[i] < 0 || ids[i] >= hp->n_vocab)
            return error_set(err, CARO_LIMIT, i, "token id %d (number %zu) is outside the vocabulary of %d",
                             (int)ids[i], i, hp->n_vocab);
    return CARO_OK;
}

/* One chunk behind the n_past that are there. */
static bool eval_chunk(struct engine_session *s, const int32_t *ids, int n, int n_out, float *logits)
{
    const struct engine_model *model = s->model;
    const struct forward f = {
        .hp = &model->hp,
        .weights = &model->weights,
        .kernels = model->kernels,
        .cache = &s->cache,
        .plan = &s->plan,
        .residency = &s->residency,
        .ids = ids,
        .pos = s->n_past,
        .n_tok = n,
        .n_out = n_out,
        .logits = logits,
        .shared = &s->shared,
    };
    if (atomic_load(&s->cancel)) return false;
    s->shared.stop = false;
    residency_begin(&s->residency, s->plan.bytes + kv_cache_resident(&s->cache, most_counted(s->n_past + n)));
    thread_pool_run(s->pool, run_forward, (void *)&f);
    if (s->shared.stop) return false;
    memcpy(s->ids + s->n_past, ids, (size_t)n * sizeof *ids);
    s->n_past += n;
    return true;
}

enum caro_status engine_session_eval(struct engine_session *s, const int32_t *ids, size_t n,
                                     float *all_logits, struct caro_error *err)
{
    const size_t n_vocab = (size_t)s->model->hp.n_vocab;
    const int n_past = s->n_past;
    if (n == 0) return CARO_OK;
    TRY(check_ids(s, ids, n, err));
    s->has_logits = false;
    for (size_t i = 0; i < n;) {
        int chunk = n - i < (size_t)s->plan.n_batch ? (int)(n - i) : s->plan.n_batch;
        bool last = i + (size_t)chunk == n;
        float *logits = all_logits ? all_logits + i * n_vocab : s->plan.logits;
        if (!eval_chunk(s, ids + i, chunk, all_logits ? chunk : last, logits)) {
            s->n_past = n_past;
            return error_set(err, CARO_INTERRUPTED, i, "interrupted");
        }
        i += (size_t)chunk;
    }
    if (all_logits) memcpy(s->plan.logits, all_logits + (n - 1) * n_vocab, n_vocab * sizeof(float));
    s->has_logits = true;
    return CARO_OK;
}

const float *engine_session_logits(const struct engine_session *s)
{
    return s->has_logits ? s->plan.logits : NULL;
}
int engine_session_n_past(const struct engine_session *s) { return s->n_past; }
int engine_session_n_ctx(const struct engine_session *s) { return s->n_ctx; }
int engine_session_threads(const struct engine_session *s) { return thread_pool_count(s->pool); }
const struct engine_model *engine_session_model(const struct engine_session *s) { return s->model; }

void engine_session_truncate(struct engine_session *s, int n_past)
{
    if (n_past < 0) n_past = 0;
    if (n_past >= s->n_past) return;
    s->n_past = n_past;
    s->has_logits = false;
}

const int32_t *engine_session_ids(const struct engine_session *s) { return s->ids; }
const void *engine_session_kept(const struct engine_session *s, int n_pos, uint64_t *bytes)
{
    assert(n_pos <= s->n_ctx);
    *bytes = kv_cache_bytes_of(&s->cache, n_pos);
    return s->cache.groups;
}
uint64_t engine_session_group_room(const struct engine_session *s) { return kv_cache_group_room(&s->cache); }
uint64_t engine_session_last_group(const struct engine_session *s, int n_pos, void *group)
{
    return kv_cache_last_group(&s->cache, s->model->kernels, n_pos, group);
}

void engine_session_describe(const struct engine_session *s, struct digest *d)
{
    const struct kv_layer *layer = &s->cache.layer[0];
    const int32_t numbers[] = {ENGINE_NUMERICS,  KV_GROUP,     (int32_t)layer->type, s->cache.n_layer,
                               layer->n_kv_head, layer->k_dim, layer->v_dim};
    digest_add(d, numbers, sizeof numbers);
    digest_add(d, s->model->kernels->name, strlen(s->model->kernels->name) + 1);
}

/* A copy of the first bytes of a cache, from kept ones or another cache. */
struct adoption {
    char *to;
    const char *from;
    uint64_t bytes;
};

static void copy_pieces(void *ctx, struct thread_team team)
{
    static const uint64_t PIECE_BYTES = 256 << 10;
    const struct adoption *a = ctx;
    const int n = (int)((a->bytes + PIECE_BYTES - 1) / PIECE_BYTES);
    int i;
    while (thread_team_next(team, n, &i)) {
        const uint64_t at = (uint64_t)i * PIECE_BYTES, left = a->bytes - at;
        const size_t bytes = (size_t)(left < PIECE_BYTES ? left : PIECE_BYTES);
        os_memory_touch(a->to + at, bytes);
        memcpy(a->to + at, a->from + at, bytes);
    }
}

static void adopt(struct engine_session *s, const int32_t *ids, int n_pos, const void *bytes)
{
    assert(n_pos > 0 && n_pos <= s->n_ctx);
    struct adoption a = {.to = s->cache.groups, .from = bytes, .bytes = kv_cache_bytes_of(&s->cache, n_pos)};
    thread_pool_run(s->pool, copy_pieces, &a);
    memcpy(s->ids, ids, (size_t)n_pos * sizeof *ids);
    s->n_past = n_pos;
    s->has_logits = false;
}

void engine_session_adopt(struct engine_session *s, const int32_t *ids, int n_pos, const void *bytes)
{
    adopt(s, ids, n_pos, bytes);
}

void engine_session_adopt_from(struct engine_session *s, const struct engine_session *from, int n_pos)
{
    adopt(s, from->ids, n_pos, from->cache.groups);
}

void engine_session_cancel(struct engine_session *s) { atomic_store(&s->cancel, true); }
void engine_session_resume(struct engine_session *s) { atomic_store(&s->cancel, false); }
