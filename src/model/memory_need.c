/* Owns saying how much memory a model takes, before it is loaded, and refusing one that cannot fit. */
#include "model/model.h"
#include "model/memory_need.h"

#include "base/error.h"
#include "engine/residency.h"
#include "os/cpu.h"
#include "os/memory.h"

#include <stdio.h>

/* Beside the engine: the program and its stacks; a token's text, kind, hashes and place among the candidates of sampling. */
static const uint64_t PROGRAM_BYTES = 6u << 20;
enum { TOKEN_BYTES = 48, LEAST_CONTEXT = 1024, USUAL_CONTEXT = 4096 };

/* What may be resident beside the file: 64 MB with what cannot be counted (parts of huge pages, the stacks of threads). */
static const uint64_t BESIDE_FILE_BYTES = 56000000, UNCOUNTED_BYTES = 8000000;

static uint64_t outside_engine(int n_vocab) { return PROGRAM_BYTES + (uint64_t)n_vocab * TOKEN_BYTES; }

static uint64_t room_of_engine(int n_vocab)
{
    const uint64_t outside = outside_engine(n_vocab);
    return outside < BESIDE_FILE_BYTES ? BESIDE_FILE_BYTES - outside : 0;
}

static enum kv_type engine_kv_type(enum caro_kv_type type)
{
    switch (type) {
    case CARO_KV_F16: return KV_F16;
    case CARO_KV_Q8_0: return KV_Q8_0;
    default: return KV_INT16;
    }
}

static struct engine_session_options engine_options(const struct caro_session_options *options)
{
    struct engine_session_options how = {0};
    if (options)
        how = (struct engine_session_options){.n_ctx = options->n_ctx,
                                              .n_threads = options->n_threads,
                                              .kv_type = engine_kv_type(options->kv_type)};
    return how;
}

struct engine_session_options memory_need_options(const struct caro_model *model,
                                                  const struct caro_session_options *options)
{
    struct engine_session_options how = engine_options(options);
    how.map = &model->map;
    how.room = room_of_engine(tokenizer_n_vocab(model->tokenizer));
    return how;
}

static struct caro_memory sum(uint64_t file, const struct engine_memory *engine, int n_vocab, int n_ctx)
{
    struct caro_memory m = {.file = file,
                            .kv_cache = engine->kv_cache,
                            .working = engine->scratch + outside_engine(n_vocab),
                            .n_ctx = n_ctx};
    m.total = m.file + m.kv_cache + m.working;
    m.resident = engine->absent > UNCOUNTED_BYTES ? m.total - engine->absent + UNCOUNTED_BYTES : m.total;
    return m;
}

void caro_model_memory(const struct caro_model *model, const struct caro_session_options *options,
                       struct caro_memory *memory)
{
    struct engine_session_options how = memory_need_options(model, options);
    struct engine_memory engine = {0};
    if (model->engine) {
        const int train = engine_model_hparams(model->engine)->n_ctx_train;
        if (how.n_ctx <= 0) how.n_ctx = train < USUAL_CONTEXT ? train : USUAL_CONTEXT;
        engine_memory_estimate(&engine, model->engine, &how);
    }
    *memory = sum(model->map.p ? model->size : 0, &engine, tokenizer_n_vocab(model->tokenizer), how.n_ctx);
}

/* What the engine would let go of, without the tensors' types: layers have the part of the file that they have of all values, and
 * one of them is in use. */
static uint64_t absent_of_shape(const struct hparams *hp, const struct engine_memory *engine, uint64_t file)
{
    const double embd = hp->n_embd, kv = (double)hp->n_head_kv * hp->k_dim;
    const double layer = 2 * embd * (embd + kv) + 2 * embd * hp->n_ff, tables = 2 * embd * hp->n_vocab;
    const uint64_t one = (uint64_t)((double)file * layer / (layer * hp->n_layer + tables));
    const uint64_t counted = hp->n_ctx_train > RESIDENCY_POSITIONS
                                 ? engine->kv_cache / (unsigned)hp->n_ctx_train * RESIDENCY_POSITIONS
                                 : engine->kv_cache;
    const uint64_t bytes = engine->scratch + counted, room = room_of_engine(hp->n_vocab);
    const uint64_t most = one * (unsigned)(hp->n_layer - 1), wanted = bytes > room ? bytes - room : 0;
    return wanted < most ? wanted : most;
}

bool caro_shape_memory(const struct caro_shape *shape, uint64_t file_bytes,
                       const struct caro_session_options *options, struct caro_memory *memory)
{
    struct engine_session_options how = engine_options(options);
    struct engine_memory engine;
    if (shape->n_layer <= 0 || shape->n_embd <= 0 || shape->n_head <= 0 || shape->n_head_kv <= 0 ||
        shape->n_ff <= 0 || shape->n_vocab <= 0 || file_bytes == 0)
        return false;
    const int head = shape->n_embd / shape->n_head;
    const struct hparams hp = {.n_vocab = shape->n_vocab,
                               .n_embd = shape->n_embd,
                               .n_layer = shape->n_layer,
                               .n_ff = shape->n_ff,
                               .n_head = shape->n_head,
                               .n_head_kv = shape->n_head_kv,
                               .k_dim = head,
                               .v_dim = head,
                               .n_ctx_train = how.n_ctx > 0 ? how.n_ctx : USUAL_CONTEXT,
                               .rope = {.n_rot = head}};
    how.n_ctx = hp.n_ctx_train;
    engine_memory_of_shape(&engine, &hp, &how);
    engine.absent = absent_of_shape(&hp, &engine, file_bytes);
    *memory = sum(file_bytes, &engine, shape->n_vocab, how.n_ctx);
    return true;
}

static const char address_space_text[] = "the limit on address space (ulimit -v)";

void caro_memory_available(struct caro_memory_limit *limit)
{
    struct os_memory memory;
    os_memory_available(&memory);
    const bool addresses = memory.address_space != UINT64_MAX && memory.address_space < memory.available;
    limit->available = addresses ? memory.address_space : memory.available;
    snprintf(limit->by, sizeof limit->by, "%s", addresses ? address_space_text : memory.limit);
}

static double gib(uint64_t bytes) { return (double)bytes / (1 << 30); }

/* How much is missing, and of what; 0 when it fits. The file has its addresses already. */
static uint64_t missing(const struct caro_memory *need, const struct os_memory *memory, const char **by,
                        uint64_t *left)
{
    const uint64_t addresses = need->total - need->file;
    *by = memory->limit;
    *left = memory->available;
    if (memory->available && need->total > memory->available) return need->total - memory->available;
    if (addresses <= memory->address_space) return 0;
    *by = address_space_text;
    *left = memory->address_space + need->file;
    return addresses - memory->address_space;
}

enum caro_status memory_need_check(const struct caro_model *model, struct caro_session_options *options,
                                   struct caro_error *err)
{
    struct caro_memory need;
    struct os_memory memory;
    const char *by;
    uint64_t left, lacks;
    const bool chosen = options->n_ctx > 0;
    caro_model_memory(model, options, &need);
    options->n_ctx = need.n_ctx;
    if (options->any_memory || !model->map.p) return CARO_OK; /* what is in memory already fits */
    os_memory_available(&memory);
    while ((lacks = missing(&need, &memory, &by, &left)) && !chosen && options->n_ctx / 2 >= LEAST_CONTEXT) {
        options->n_ctx /= 2;
        caro_model_memory(model, options, &need);
    }
    if (!lacks) return CARO_OK;
    return error_set(err, CARO_LIMIT, CARO_NO_POS,
                     "%.60s needs %.2f GiB of memory (file %.2f, %d tokens of context %.2f, working %.2f), "
                     "but %.2f GiB is "
                     "available (%.80s): %.2f too little; take a smaller model, or --any-memory",
                     model->name, gib(need.total), gib(need.file), need.n_ctx, gib(need.kv_cache),
                     gib(need.working), gib(left), by, gib(lacks));
}
