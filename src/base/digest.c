/* Owns the digest: four lanes of 64 bits, each step of which can be undone when its word is known, so that a
 * single changed word always changes its lane, and with it the value. */
#include "base/digest.h"

#include <stdio.h>
#include <string.h>

/* Odd numbers without pattern: the first bits behind the point of the square roots of 2, 3, 5 and 7. */
static const uint64_t odd[DIGEST_LANES] = {0x6A09E667F3BCC909u, 0xBB67AE8584CAA73Bu, 0x3C6EF372FE94F82Bu,
                                           0xA54FF53A5F1D36F1u};

static uint64_t rotate(uint64_t x, int bits) { return x << bits | x >> (64 - bits); }

void digest_init(struct digest *d)
{
    memset(d, 0, sizeof *d);
    memcpy(d->lane, odd, sizeof d->lane);
}

static const unsigned char *take_steps(struct digest *d, const unsigned char *p, size_t steps)
{
    uint64_t lane[DIGEST_LANES];
    memcpy(lane, d->lane, sizeof lane);
    for (; steps; steps--, p += DIGEST_STEP)
        for (int i = 0; i < DIGEST_LANES; i++) {
            uint64_t word;
            memcpy(&word, p + 8 * i, 8);
            lane[i] = rotate(lane[i] ^ (word * odd[1]), 29) * odd[0];
        }
    memcpy(d->lane, lane, sizeof lane);
    return p;
}

void digest_add(struct digest *d, const void *bytes, size_t n)
{
    const unsigned char *p = bytes;
    if (n == 0) return;
    d->n += n;
    if (d->n_held) {
        size_t part = DIGEST_STEP - d->n_held < n ? DIGEST_STEP - d->n_held : n;
        memcpy(d->held + d->n_held, p, part);
        d->n_held += (unsigned)part;
        p += part;
        n -= part;
        if (d->n_held < DIGEST_STEP) return;
        take_steps(d, d->held, 1);
        d->n_held = 0;
    }
    p = take_steps(d, p, n / DIGEST_STEP);
    d->n_held = (unsigned)(n % DIGEST_STEP);
    memcpy(d->held, p, d->n_held);
}

static uint64_t finish(uint64_t x)
{
    x = (x ^ (x >> 32)) * odd[2];
    x = (x ^ (x >> 29)) * odd[3];
    return x ^ (x >> 32);
}

struct digest_value digest_end(struct digest *d)
{
    memset(d->held + d->n_held, 0, DIGEST_STEP - d->n_held);
    take_steps(d, d->held, 1);
    struct digest_value value = {{d->n * odd[2], ~d->n * odd[3]}};
    for (int i = 0; i < DIGEST_LANES; i++) {
        value.word[0] = finish(value.word[0] ^ d->lane[i]);
        value.word[1] = finish(rotate(value.word[1], 23) ^ (d->lane[i] * odd[i]));
    }
    return value;
}

struct digest_value digest_of(const void *bytes, size_t n)
{
    struct digest d;
    digest_init(&d);
    digest_add(&d, bytes, n);
    return digest_end(&d);
}

void digest_hex(struct digest_value value, char text[33])
{
    snprintf(text, 33, "%016llx%016llx", (unsigned long long)value.word[0],
             (unsigned long long)value.word[1]);
}
