/* Owns the best-first search for several answers. Refuses sampling: everything here is greedy, and so the same
 * for the same model and prompt. */
#include "ask/nbest.h"

#include <math.h>
#include <string.h>

enum { TOKEN_BUDGET = 192 }; /* evaluated beyond the first answer: keeps the whole under 80 ms */

/* The best id of a row of logits with its log-probability, and the next best ones. */
static int32_t best(const float *logits, int n, float *logprob, struct nbest_step *step)
{
    int32_t ids[NBEST_OTHERS + 1] = {0};
    int found = 0;
    for (int32_t i = 0; i < n; i++) {
        if (found > NBEST_OTHERS && logits[i] <= logits[ids[NBEST_OTHERS]]) continue;
        int at = found <= NBEST_OTHERS ? found++ : NBEST_OTHERS;
        for (; at > 0 && logits[ids[at - 1]] < logits[i]; at--) ids[at] = ids[at - 1];
        ids[at] = i;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) sum += expf(logits[i] - logits[ids[0]]);
    const float norm = (float)log(sum);
    *step = (struct nbest_step){0};
    for (; step->n < found - 1; step->n++) {
        step->id[step->n] = ids[step->n + 1];
        step->logprob[step->n] = logits[ids[step->n + 1]] - logits[ids[0]] - norm;
    }
    *logprob = -norm;
    return ids[0];
}

static enum caro_status path_new(struct nbest *b, struct nbest_path *path, struct caro_error *err)
{
    size_t room = (size_t)b->max_tokens + 1;
    *path = (struct nbest_path){0};
    path->ids = arena_array(b->arena, room, sizeof *path->ids);
    path->logprobs = arena_array(b->arena, room, sizeof *path->logprobs);
    path->steps = arena_array(b->arena, room, sizeof *path->steps);
    if (!path->ids || !path->logprobs || !path->steps)
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the answers");
    return CARO_OK;
}

/* Go on greedily from the last logits to the end. */
static enum caro_status complete(struct nbest *b, int which, struct caro_error *err)
{
    struct nbest_path *p = &b->paths[which];
    b->in_cache = which;
    for (;;) {
        const int32_t id =
            best(caro_session_logits(b->session), b->n_vocab, &p->logprobs[p->n], &p->steps[p->n]);
        p->ids[p->n] = id;
        p->logprob += p->logprobs[p->n];
        b->cached = p->n;
        if (caro_model_ends(b->model, id)) {
            p->ended = true;
            return CARO_OK;
        }
        p->n++;
        if (p->n == b->max_tokens) return CARO_OK;
        TRY(caro_session_eval(b->session, &id, 1, NULL, err));
        b->tokens++;
        b->cached = p->n;
    }
}

enum caro_status nbest_first(struct nbest *b, const struct caro_model *model, struct caro_session *session,
                             int32_t prompt_end, int max_tokens, struct arena *arena, struct caro_error *err)
{
    struct caro_model_info info;
    caro_model_info(model, &info);
    *b = (struct nbest){.model = model,
                        .session = session,
                        .arena = arena,
                        .n_vocab = info.n_vocab,
                        .prompt_end = prompt_end};
    b->n_prompt = caro_session_n_past(session);
    b->max_tokens = max_tokens;
    TRY(path_new(b, &b->paths[0], err));
    b->n = 1;
    return complete(b, 0, err);
}

/* The likeliest beginning that nobody followed yet: the path, the step, and how likely it is. */
static bool best_branch(const struct nbest *b, int *which, int *step, double *logprob)
{
    bool found = false;
    for (int w = 0; w < b->n; w++) {
        const struct nbest_path *p = &b->paths[w];
        int steps = p->n + (p->ended ? 1 : 0);
        double before = 0;
        for (int i = 0; i < steps; before += p->logprobs[i], i++) {
            const struct nbest_step *s = &p->steps[i];
            if (s->followed == s->n) continue;
            double whole = before + s->logprob[s->followed];
            if (found && whole <= *logprob) continue;
            *which = w, *step = i, *logprob = whole, found = true;
        }
    }
    return found;
}

/* Bring the session to the prompt and the first `step` ids of path `which`, then the id `then`. */
static enum caro_status go_to(struct nbest *b, int which, int step, int32_t then, struct caro_error *err)
{
    const struct nbest_path *p = &b->paths[which], *have = &b->paths[b->in_cache];
    int same = 0;
    while (same < step && same < b->cached && p->ids[same] == have->ids[same]) same++;
    caro_session_reset(b->session, b->n_prompt + same);
    int32_t *ids = arena_array(b->arena, (size_t)(step - same) + 1, sizeof *ids);
    if (!ids) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the answers");
    memcpy(ids, p->ids + same, (size_t)(step - same) * sizeof *ids);
    ids[step - same] = then;
    b->tokens += step - same + 1;
    return caro_session_eval(b->session, ids, (size_t)(step - same) + 1, NULL, err);
}

enum caro_status nbest_next(struct nbest *b, double window, bool *found, struct caro_error *err)
{
    int from = 0, step = 0;
    double logprob = 0;
    *found = false;
    if (b->n == NBEST_MOST || b->tokens - b->paths[0].n > TOKEN_BUDGET) return CARO_OK;
    if (!best_branch(b, &from, &step, &logprob) || logprob < b->paths[0].logprob - window) return CARO_OK;
    struct nbest_path *old = &b->paths[from], *new = &b->paths[b->n];
    struct nbest_step *others = &old->steps[step];
    const float then_logprob = others->logprob[others->followed];
    const int32_t then = others->id[others->followed++];
    TRY(path_new(b, new, err));
    memcpy(new->ids, old->ids, (size_t)step * sizeof *new->ids);
    memcpy(new->logprobs, old->logprobs, (size_t)step * sizeof *new->logprobs);
    new->ids[step] = then;
    new->logprobs[step] = then_logprob;
    memset(new->steps, 0, ((size_t)step + 1) * sizeof *new->steps);
    new->n = step;
    new->logprob = logprob;
    int which = b->n++;
    *found = true;
    if (caro_model_ends(b->model, then)) { /* the same beginning, ended here */
        new->ended = true;
        return CARO_OK;
    }
    new->n = step + 1;
    TRY(go_to(b, from, step, then, err));
    b->in_cache = which, b->cached = new->n;
    return new->n < b->max_tokens ? complete(b, which, err) : CARO_OK;
}

/* log Σ exp of a row. */
static double log_sum(const float *logits, int n)
{
    float most = logits[0];
    double sum = 0;
    for (int i = 1; i < n; i++)
        if (logits[i] > most) most = logits[i];
    for (int i = 0; i < n; i++) sum += expf(logits[i] - most);
    return log(sum) + most;
}

enum caro_status nbest_likelihood(struct nbest *b, const int32_t *ids, int n, double *logprob,
                                  struct caro_error *err)
{
    int ends = 0;
    int32_t last;
    while (ends < b->n && !b->paths[ends].ended) ends++;
    if (ends == b->n) return *logprob = -INFINITY, CARO_OK; /* which id ends an answer is not known */
    last = b->paths[ends].ids[b->paths[ends].n];
    float *all = arena_array(b->arena, (size_t)n * (size_t)b->n_vocab, sizeof *all);
    if (!all) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the answers");
    caro_session_reset(b->session,
                       b->n_prompt - 1); /* the last id of the prompt again, for the logits behind it */
    TRY(caro_session_eval(b->session, &b->prompt_end, 1, NULL, err));
    const float *first = caro_session_logits(b->session);
    *logprob = (double)first[ids[0]] - log_sum(first, b->n_vocab);
    TRY(caro_session_eval(b->session, ids, (size_t)n, all, err));
    for (int i = 0; i < n; i++) {
        const float *row = all + (size_t)i * (size_t)b->n_vocab;
        *logprob += (double)row[i + 1 < n ? ids[i + 1] : last] - log_sum(row, b->n_vocab);
    }
    b->tokens += n + 1;
    b->cached = 0;
    return CARO_OK;
}
