/* A 128-bit digest of bytes, fast enough for whole model files.
 *
 * It tells contents apart and finds damage; it is no protection against somebody who builds two contents of one
 * digest on purpose (files from the network are judged by their SHA-256: hub/sha256.h). */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

enum { DIGEST_LANES = 4, DIGEST_STEP = 8 * DIGEST_LANES };

struct digest {
    uint64_t lane[DIGEST_LANES];
    uint64_t n; /* bytes so far */
    unsigned char held[DIGEST_STEP];
    unsigned n_held;
};
struct digest_value {
    uint64_t word[2];
};

void digest_init(struct digest *d);
/* The next n bytes, cut anywhere. About 10 GB/s. */
void digest_add(struct digest *d, const void *bytes, size_t n);
struct digest_value digest_end(struct digest *d);

/* Of one run of bytes. */
struct digest_value digest_of(const void *bytes, size_t n);
/* 32 hexadecimal digits and a terminator. */
void digest_hex(struct digest_value value, char text[33]);

#endif
