/* Owns sessions for the public interface: a thin layer over the engine's. */
#include "model/memory_need.h"
#include "model/model.h"

#include "base/error.h"
#include "os/memory.h"

#include <stdlib.h>

/* The first token needs all of a model: of one up to this size, all is brought in at once. */
static const uint64_t READ_IN_MOST = (uint64_t)512 << 20;

static void read_in(const struct caro_model *model, const struct caro_session_options *options)
{
    struct caro_memory need;
    if (model->size > READ_IN_MOST) return;
    caro_model_memory(model, options, &need);
    if (need.resident == need.total) os_memory_read_in(gguf_bytes(model->file), (size_t)model->size);
}

enum caro_status caro_session_open(struct caro_session **session, const struct caro_model *model,
                                   const struct caro_session_options *options, struct caro_error *err)
{
    *session = NULL;
    if (!model->engine)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "%s holds a vocabulary and no weights", model->name);
    struct caro_session *s = calloc(1, sizeof *s);
    if (!s) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a session");
    s->model = model;
    struct caro_session_options all = options ? *options : (struct caro_session_options){0};
    enum caro_status status = memory_need_check(model, &all, err);
    const struct engine_session_options how = memory_need_options(model, &all);
    if (status == CARO_OK) status = engine_session_open(&s->engine, model->engine, &how, err);
    if (status == CARO_OK) {
        read_in(model, &all);
        *session = s;
    } else {
        free(s);
    }
    return status;
}

void caro_session_close(struct caro_session *s)
{
    if (!s) return;
    engine_session_close(s->engine);
    free(s);
}

void caro_session_cancel(struct caro_session *s) { engine_session_cancel(s->engine); }

void caro_session_reset(struct caro_session *s, int n_past)
{
    engine_session_truncate(s->engine, n_past);
    engine_session_resume(s->engine);
}

size_t caro_session_rewind(struct caro_session *s, const int32_t *ids, size_t n)
{
    const size_t n_past = (size_t)engine_session_n_past(s->engine);
    const int32_t *there = engine_session_ids(s->engine);
    size_t same = 0;
    while (same < n && same < n_past && there[same] == ids[same]) same++;
    caro_session_reset(s, (int)same);
    return same;
}

int caro_session_n_ctx(const struct caro_session *s) { return engine_session_n_ctx(s->engine); }
int caro_session_n_past(const struct caro_session *s) { return engine_session_n_past(s->engine); }
const float *caro_session_logits(const struct caro_session *s) { return engine_session_logits(s->engine); }

enum caro_status caro_session_eval(struct caro_session *s, const int32_t *ids, size_t n, float *all_logits,
                                   struct caro_error *err)
{
    return engine_session_eval(s->engine, ids, n, all_logits, err);
}
