/* Ordering a part of many candidates. */
#ifndef ENGINE_SAMPLER_SELECT_H
#define ENGINE_SAMPLER_SELECT_H

#include <stdint.h>

struct candidate {
    float logit;
    int32_t id;
};

/* Rearrange c[0 … n) so that its k first are the k largest in descending order (equal logits: the lower id
 * first). NaN counts as the smallest. k <= n. Expected O(n + k log k). */
void sampler_select(struct candidate *c, int n, int k);

#endif
