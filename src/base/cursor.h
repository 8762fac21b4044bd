/* A bounded reader over little-endian bytes with a sticky failure. */
#ifndef BASE_CURSOR_H
#define BASE_CURSOR_H

#include "base/slice.h"
#include <stdbool.h>
#include <stdint.h>

/* Reads past the end return zero, do not move, and set `failed`, which stays: check it after a group of
 * reads. */
struct cursor {
    const unsigned char *p;
    size_t n, at;
    bool failed;
};

static inline struct cursor cursor_from(const void *p, size_t n) { return (struct cursor){.p = p, .n = n}; }
static inline size_t cursor_left(const struct cursor *c) { return c->failed ? 0 : c->n - c->at; }

/* The next n bytes, borrowed; NULL with failed set when they are not there. */
const unsigned char *cursor_take(struct cursor *c, uint64_t n);
uint8_t cursor_u8(struct cursor *c);
uint16_t cursor_u16(struct cursor *c);
uint32_t cursor_u32(struct cursor *c);
uint64_t cursor_u64(struct cursor *c);

#endif
