/* Random numbers for sampling: xoshiro256** 1.0, seeded by splitmix64. (Blackman & Vigna 2018, public domain
 * algorithms; written from the paper's description) The same on every machine. */
#ifndef ENGINE_RANDOM_H
#define ENGINE_RANDOM_H

#include <stdint.h>

struct random_state {
    uint64_t s[4];
};

void random_seed(struct random_state *r, uint64_t seed);
uint64_t random_next(struct random_state *r);
/* Uniform in [0, 1): the upper 53 bits of a number · 2^−53. */
double random_unit(struct random_state *r);

#endif
