/* The several most likely answers of a model, best first: a best-first search over greedy continuations.
 *
 * The first answer is the greedy one. Where another choice at a step was nearly as likely as the first, another answer branches
 * off there and goes on greedily; the most likely such beginning is followed first. A sure answer has none and costs nothing more. */
#ifndef ASK_NBEST_H
#define ASK_NBEST_H

#include "base/arena.h"
#include "base/error.h"
#include <caro/model.h>

enum { NBEST_MOST = 6, NBEST_OTHERS = 3 };

/* What else might have been written at a step: the next best ids, best first, and how many of them were followed. */
struct nbest_step {
    int32_t id[NBEST_OTHERS];
    float logprob[NBEST_OTHERS];
    int n, followed;
};

struct nbest_path {
    int32_t *ids;
    float *logprobs; /* of each id */
    struct nbest_step *steps;
    int n;          /* ids, without the one that ends the answer */
    double logprob; /* of the whole answer, its end included */
    bool ended;     /* false: it was still going on at max_tokens */
};

struct nbest {
    const struct caro_model *model;
    struct caro_session *session;
    struct arena *arena;
    int n_vocab, n_prompt, max_tokens;
    int32_t prompt_end; /* the prompt's last id */
    int tokens;         /* evaluated so far */
    int in_cache;       /* which path the session's positions behind the prompt hold, and … */
    int cached;         /* … how many of its ids */
    struct nbest_path paths[NBEST_MOST];
    int n;
};

/* The greedy answer, on a session whose last evaluated ids are the prompt and that has room for max_tokens more. Errors: NO_MEMORY,
 * INTERRUPTED. */
enum caro_status nbest_first(struct nbest *nbest, const struct caro_model *model,
                             struct caro_session *session, int32_t prompt_end, int max_tokens,
                             struct arena *arena, struct caro_error *err);

/* The next answer whose beginning is at most `window` nats less likely than the first one; *found is false when there is none, NBEST_MOST
 * are there or max_tokens of all paths together are spent. */
enum caro_status nbest_next(struct nbest *nbest, double window, bool *found, struct caro_error *err);

/* The log-probability of one given answer, its end included, behind the prompt; the session holds that answer afterwards. Errors: NO_MEMORY,
 * LIMIT, INTERRUPTED. */
enum caro_status nbest_likelihood(struct nbest *nbest, const int32_t *ids, int n, double *logprob,
                                  struct caro_error *err);

#endif
