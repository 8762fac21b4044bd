/* Choosing a token from logits. */
#ifndef ENGINE_SAMPLER_H
#define ENGINE_SAMPLER_H

#include "base/error.h"
#include <stdint.h>

/* All zero: greedy. The filters apply in this order, each to what the one before it left:
 *   repeat_penalty  a logit of a recent token is divided by it when positive, multiplied when negative
 * (Keskar et al. 2019) top_k           the k most likely top_p           the fewest, most likely first, whose
 * probabilities reach p (Holtzman et al. 2020) min_p           those with at least min_p times the
 * probability of the most likely (Nguyen et al. 2024) temperature     softmax(logit / temperature), then one
 * draw top_p and min_p look at probabilities before the temperature. At least one token is always left. */
struct sampler_params {
    float temperature;    /* 0: always the most likely; else above 0 */
    int top_k;            /* 0: off */
    float top_p;          /* 0 or 1 and more: off */
    float min_p;          /* 0: off; below 1 */
    float repeat_penalty; /* 0 or 1: off */
    int repeat_last;      /* tokens that count as recent; 0: SAMPLER_REPEAT_LAST */
    uint64_t seed;        /* equal seeds, logits and parameters give equal tokens */
};
enum { SAMPLER_REPEAT_LAST = 64, SAMPLER_REPEAT_MOST = 4096 };

struct kernel_table;
struct sampler;

/* A sampler for logits of n_vocab values. All memory is allocated here.
 * Returns CARO_OK; USAGE (a parameter out of range, named), NO_MEMORY. */
enum caro_status sampler_open(struct sampler **sampler, const struct sampler_params *params, int n_vocab,
                              struct caro_error *err);
void sampler_close(struct sampler *sampler);

/* The next token: an id in [0, n_vocab). Among equal logits the lowest id comes first; NaN is never chosen
 * while there is a number. Greedy draws no random number. O(n_vocab), and O(kept · log kept) for what the
 * filters keep. */
int32_t sampler_pick(struct sampler *sampler, const float *logits);

/* Tell of a token that was taken (a prompt's too, when it is to count as recent). O(1). */
void sampler_accept(struct sampler *sampler, int32_t id);

/* The natural logarithm of the probability that plain softmax gives to id; NaN where a logit is. Uses the sampler's memory.
 * O(n_vocab). */
float sampler_logprob(struct sampler *sampler, const struct kernel_table *kernels, const float *logits,
                      int32_t id);

/* The k most likely ids in order, into ids[k]; returns how many (k or n_vocab). Uses the sampler's memory; no
 * penalty. */
int sampler_best(struct sampler *sampler, const float *logits, int k, int32_t *ids);

#endif
