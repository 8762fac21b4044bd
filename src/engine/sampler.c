/* Owns the choice of the next token. Nothing is allocated after sampler_open(). */
#include "engine/sampler.h"
#include "engine/random.h"
#include "engine/sampler_select.h"
#include "kernels/kernels.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct sampler {
    struct sampler_params params;
    int n_vocab;
    struct random_state random;
    struct candidate *candidates; /* [n_vocab] */
    int32_t *recent;              /* [repeat_last] a ring */
    int n_recent, next_recent;
};

static enum caro_status check(const struct sampler_params *p, struct caro_error *err)
{
    const struct {
        const char *name;
        float value, least, below;
    } rows[] = {
        {"temperature", p->temperature, 0, 1000},
        {"top_k", (float)p->top_k, 0, 2e9f},
        {"top_p", p->top_p, 0, 1e9f},
        {"min_p", p->min_p, 0, 1},
        {"repeat_penalty", p->repeat_penalty, 0, 1000},
        {"repeat_last", (float)p->repeat_last, 0, SAMPLER_REPEAT_MOST + 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!(rows[i].value >= rows[i].least && rows[i].value < rows[i].below))
            return error_set(err, CARO_USAGE, CARO_NO_POS, "%s is %g; it must be at least %g and below %g",
                             rows[i].name, (double)rows[i].value, (double)rows[i].least,
                             (double)rows[i].below);
    return CARO_OK;
}

enum caro_status sampler_open(struct sampler **out, const struct sampler_params *params, int n_vocab,
                              struct caro_error *err)
{
    *out = NULL;
    TRY(check(params, err));
    struct sampler *s = calloc(1, sizeof *s);
    if (s) {
        s->params = *params;
        if (s->params.repeat_last == 0) s->params.repeat_last = SAMPLER_REPEAT_LAST;
        if (s->params.repeat_penalty == 0) s->params.repeat_penalty = 1;
        s->n_vocab = n_vocab;
        random_seed(&s->random, params->seed);
        s->candidates = calloc((size_t)n_vocab, sizeof *s->candidates);
        s->recent = calloc((size_t)s->params.repeat_last, sizeof *s->recent);
    }
    if (!s || !s->candidates || !s->recent) {
        sampler_close(s);
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for a sampler over %d tokens", n_vocab);
    }
    *out = s;
    return CARO_OK;
}

void sampler_close(struct sampler *s)
{
    if (!s) return;
    free(s->candidates);
    free(s->recent);
    free(s);
}

void sampler_accept(struct sampler *s, int32_t id)
{
    s->recent[s->next_recent] = id;
    s->next_recent = (s->next_recent + 1) % s->params.repeat_last;
    if (s->n_recent < s->params.repeat_last) s->n_recent++;
}

static float penalised(float logit, float penalty) { return logit > 0 ? logit / penalty : logit * penalty; }

/* The largest logit's id; NaN compares false and is passed over. The largest value is looked for first, many side by
 * side, since a vocabulary of 150,000 takes longer one by one than a layer of a small model. */
static int32_t largest(const float *logits, int n)
{
    enum { SIDE_BY_SIDE = 32 };
    float most[SIDE_BY_SIDE], max = -INFINITY;
    int whole = n - n % SIDE_BY_SIDE;
    for (int k = 0; k < SIDE_BY_SIDE; k++) most[k] = -INFINITY;
    for (int i = 0; i < whole; i += SIDE_BY_SIDE)
        for (int k = 0; k < SIDE_BY_SIDE; k++) most[k] = logits[i + k] > most[k] ? logits[i + k] : most[k];
    for (int k = 0; k < SIDE_BY_SIDE; k++) max = most[k] > max ? most[k] : max;
    for (int i = whole; i < n; i++) max = logits[i] > max ? logits[i] : max;
    for (int32_t i = 0; i < n; i++)
        if (logits[i] == max) return i;
    return 0;
}

/* All candidates, with the penalty taken once however often a token is recent. */
static void fill(struct sampler *s, const float *logits)
{
    struct candidate *c = s->candidates;
    for (int32_t i = 0; i < s->n_vocab; i++) c[i] = (struct candidate){logits[i], i};
    if (s->params.repeat_penalty == 1) return;
    for (int i = 0; i < s->n_recent; i++) {
        int32_t id = s->recent[i];
        if (id >= 0 && id < s->n_vocab) c[id].logit = penalised(logits[id], s->params.repeat_penalty);
    }
}

/* How many of the n ordered-or-not candidates top_p leaves. The front is put in order a piece at a time,
 * twice as much each time, until the pieces' probability reaches p: a long tail is never sorted. `max` is the
 * largest logit. */
static int keep_top_p(struct candidate *c, int n, float p, float max)
{
    double total = 0, mass = 0;
    for (int i = 0; i < n; i++)
        if (c[i].logit == c[i].logit) total += exp((double)c[i].logit - max);
    for (int ordered = 0, piece = 64; ordered < n; piece *= 2) {
        if (piece > n - ordered) piece = n - ordered;
        sampler_select(c + ordered, n - ordered, piece);
        for (int end = ordered + piece; ordered < end; ordered++) {
            if (c[ordered].logit != c[ordered].logit) return ordered > 0 ? ordered : 1;
            mass += exp((double)c[ordered].logit - max);
            if (mass >= p * total) return ordered + 1;
        }
    }
    return n;
}

/* Move what min_p leaves to the front. */
static int keep_min_p(struct candidate *c, int n, float min_p, float max)
{
    const float least = max + logf(min_p);
    int kept = 0;
    for (int i = 0; i < n; i++)
        if (c[i].logit >= least) c[kept++] = c[i];
    return kept > 0 ? kept : 1;
}

static int32_t draw(struct sampler *s, int n, float max)
{
    const struct candidate *c = s->candidates;
    const double t = s->params.temperature;
    double total = 0;
    for (int i = 0; i < n; i++)
        if (c[i].logit == c[i].logit) total += exp(((double)c[i].logit - max) / t);
    double left = random_unit(&s->random) * total;
    int32_t last = c[0].id; /* in case rounding leaves something at the end */
    for (int i = 0; i < n; i++) {
        if (c[i].logit != c[i].logit) continue;
        double p = exp(((double)c[i].logit - max) / t);
        if (p > 0) last = c[i].id;
        left -= p;
        if (left < 0) break;
    }
    return last;
}

static float largest_logit(const struct candidate *c, int n)
{
    float max = -INFINITY;
    for (int i = 0; i < n; i++)
        if (c[i].logit > max) max = c[i].logit;
    return max;
}

int32_t sampler_pick(struct sampler *s, const float *logits)
{
    const struct sampler_params *p = &s->params;
    int n = s->n_vocab;
    if (p->temperature == 0 && p->repeat_penalty == 1) return largest(logits, n);
    fill(s, logits);
    struct candidate *c = s->candidates;
    if (p->temperature == 0) {
        sampler_select(c, n, 1);
        return c[0].id;
    }
    const float max = largest_logit(c, n);
    if (!isfinite(max)) { /* nothing to weigh: all −∞ or NaN, or one at +∞ */
        sampler_select(c, n, 1);
        return c[0].id;
    }
    if (p->top_k > 0 && p->top_k < n) {
        sampler_select(c, n, p->top_k);
        n = p->top_k;
    }
    if (p->top_p > 0 && p->top_p < 1) n = keep_top_p(c, n, p->top_p, max);
    if (p->min_p > 0) n = keep_min_p(c, n, p->min_p, max);
    return draw(s, n, max);
}

float sampler_logprob(struct sampler *s, const struct kernel_table *kernels, const float *logits, int32_t id)
{
    float *p = (float *)s->candidates; /* which take twice the room */
    const int32_t top = largest(logits, s->n_vocab);
    memcpy(p, logits, (size_t)s->n_vocab * sizeof *p);
    kernels->softmax(p, s->n_vocab);
    return (float)((double)logits[id] - (double)logits[top] + log((double)p[top]));
}

int sampler_best(struct sampler *s, const float *logits, int k, int32_t *ids)
{
    if (k > s->n_vocab) k = s->n_vocab;
    for (int32_t i = 0; i < s->n_vocab; i++) s->candidates[i] = (struct candidate){logits[i], i};
    sampler_select(s->candidates, s->n_vocab, k);
    for (int i = 0; i < k; i++) ids[i] = s->candidates[i].id;
    return k;
}
