/* Owns generation: pick a token, give out its text, evaluate it, again. Text is given out in whole UTF-8
 * characters, and what may be the beginning of a stop text is held back until it is clear that it is none. */
#include "model/model.h"

#include "base/buffer.h"
#include "base/error.h"
#include "engine/sampler.h"

enum { MAX_HELD = 1 << 20, MAX_STOPS = 16, MOST_CONSIDERED = 17 };

struct generator {
    const struct caro_session *session;
    const struct caro_generation *how;
    struct sampler *sampler;
    struct tokenizer_stream stream;
    struct buffer held;  /* decoded and not yet given out */
    struct buffer piece; /* the bytes of the token under consideration */
    bool stopped;        /* by a stop text */
    bool refused;        /* the caller's callback said so */
};

static void give_out(struct generator *g, size_t n)
{
    if (n && g->how->on_piece && !g->refused) g->refused = !g->how->on_piece(g->how->ctx, g->held.p, n);
    memmove(g->held.p, g->held.p + n, g->held.n - n);
    g->held.n -= n;
}

/* How many bytes at the end of `held` could be the beginning of a stop text. */
static size_t beginning_of_stop(const struct generator *g)
{
    size_t most = 0;
    for (int i = 0; g->how->stop && g->how->stop[i] && i < MAX_STOPS; i++) {
        size_t n = strlen(g->how->stop[i]);
        for (size_t k = n - 1; k > most; k--)
            if (k <= g->held.n && memcmp(g->held.p + g->held.n - k, g->how->stop[i], k) == 0) most = k;
    }
    return most;
}

/* Cut `held` at the first stop text in it. */
static bool cut_at_stop(struct generator *g)
{
    size_t first = g->held.n;
    bool found = false;
    for (int i = 0; g->how->stop && g->how->stop[i] && i < MAX_STOPS; i++) {
        size_t n = strlen(g->how->stop[i]);
        const char *at = n && g->held.n ? memmem(g->held.p, g->held.n, g->how->stop[i], n) : NULL;
        if (at && (!found || (size_t)(at - g->held.p) < first))
            first = (size_t)(at - g->held.p), found = true;
    }
    if (found) g->held.n = first;
    return found;
}

/* The text of a token joins what is held; what cannot be part of a stop text goes out. */
static void take_text(struct generator *g, int32_t id)
{
    tokenizer_stream_feed(&g->stream, id, &g->held);
    if (g->held.n == 0) return;
    g->stopped = cut_at_stop(g);
    give_out(g, g->held.n - (g->stopped ? 0 : beginning_of_stop(g)));
}

static void finish_text(struct generator *g)
{
    if (!g->stopped) {
        tokenizer_stream_end(&g->stream, &g->held);
        if (g->held.n) cut_at_stop(g);
        if (g->held.n) give_out(g, g->held.n);
    }
}

static enum caro_consider consider(struct generator *g, int32_t id)
{
    const struct tokenizer *tokenizer = g->session->model->tokenizer;
    bool ends = !g->how->ignore_end && tokenizer_is_end(tokenizer, id);
    buffer_clear(&g->piece);
    if (!ends) tokenizer_piece(tokenizer, id, 0, &g->piece);
    return g->how->consider(g->how->ctx, id, buffer_cstr(&g->piece), g->piece.n, ends);
}

/* The sampler's choice, or the first of the next most likely that the caller takes. */
static enum caro_consider choose(struct generator *g, const float *logits, int32_t *id)
{
    int32_t best[MOST_CONSIDERED];
    enum caro_consider choice;
    *id = sampler_pick(g->sampler, logits);
    if (!g->how->consider) return CARO_CONSIDER_TAKE;
    if ((choice = consider(g, *id)) != CARO_CONSIDER_NEXT) return choice;
    int n = sampler_best(g->sampler, logits, MOST_CONSIDERED, best);
    for (int i = 0; i < n; i++) {
        if (best[i] == *id || (choice = consider(g, best[i])) == CARO_CONSIDER_NEXT) continue;
        *id = best[i];
        return choice;
    }
    return CARO_CONSIDER_TAKE;
}

static enum caro_status generate(struct generator *g, enum caro_stop_reason *reason, size_t *n_generated,
                                 struct caro_error *err)
{
    const struct caro_generation *how = g->how;
    struct engine_session *engine = g->session->engine;
    const struct tokenizer *tokenizer = g->session->model->tokenizer;
    const struct kernel_table *kernels = engine_model_kernels(g->session->model->engine);
    int room = engine_session_n_ctx(engine) - engine_session_n_past(engine);
    int most = how->max_tokens > 0 ? how->max_tokens : room + 1;
    for (int n = 0; n < most; n++) {
        const float *logits = engine_session_logits(engine);
        int32_t id;
        if (choose(g, logits, &id) == CARO_CONSIDER_STOP) {
            *reason = CARO_STOP_CALLER;
            return CARO_OK;
        }
        if (!how->ignore_end && tokenizer_is_end(tokenizer, id)) {
            *reason = CARO_STOP_END;
            return CARO_OK;
        }
        *n_generated = (size_t)n + 1;
        if (how->on_token && !how->on_token(how->ctx, id, sampler_logprob(g->sampler, kernels, logits, id)))
            g->refused = true;
        if (how->on_piece) take_text(g, id);
        if (g->stopped || g->refused) {
            *reason = g->stopped ? CARO_STOP_TEXT : CARO_STOP_CALLER;
            return CARO_OK;
        }
        sampler_accept(g->sampler, id);
        if (n + 1 == most || engine_session_n_past(engine) == engine_session_n_ctx(engine)) break;
        TRY(engine_session_eval(engine, &id, 1, NULL, err));
    }
    *reason = CARO_STOP_LENGTH;
    return CARO_OK;
}

enum caro_status caro_session_generate(struct caro_session *session, const struct caro_generation *how,
                                       enum caro_stop_reason *reason, size_t *n_generated,
                                       struct caro_error *err)
{
    struct generator g = {.session = session, .how = how};
    const struct sampler_params params = {
        .temperature = how->sampling.temperature,
        .top_k = how->sampling.top_k,
        .top_p = how->sampling.top_p,
        .min_p = how->sampling.min_p,
        .repeat_penalty = how->sampling.repeat_penalty,
        .seed = how->sampling.seed,
    };
    *n_generated = 0;
    if (!engine_session_logits(session->engine))
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "nothing was evaluated yet: there is nothing to go on from");
    TRY(sampler_open(&g.sampler, &params, engine_model_hparams(session->model->engine)->n_vocab, err));
    tokenizer_stream_init(&g.stream, session->model->tokenizer, 0);
    buffer_init(&g.held, MAX_HELD);
    buffer_init(&g.piece, MAX_HELD);
    enum caro_status status = generate(&g, reason, n_generated, err);
    if (status == CARO_OK && how->on_piece) finish_text(&g);
    if (status == CARO_OK && g.held.failed)
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the text");
    buffer_free(&g.held);
    buffer_free(&g.piece);
    sampler_close(g.sampler);
    return status;
}
