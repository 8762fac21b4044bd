/* A growing byte buffer with a ceiling and a sticky failure. */
#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include "base/slice.h"
#include <stdbool.h>
#include <stddef.h>

/* Appends never partly succeed: when memory or the ceiling is exhausted `failed` is set and stays set, and
 * every later append does nothing. Check it once at the end. `p` is always terminated once anything was
 * appended. */
struct buffer {
    char *p;
    size_t n, capacity;
    size_t ceiling; /* largest n allowed; set by buffer_init */
    bool failed;
};

void buffer_init(struct buffer *b, size_t ceiling);
void buffer_free(struct buffer *b);
void buffer_clear(struct buffer *b); /* n = 0, failed = false; keeps the memory */

/* Room for n more bytes and a terminator. */
bool buffer_reserve(struct buffer *b, size_t n);
void buffer_add(struct buffer *b, const void *bytes, size_t n);
void buffer_add_slice(struct buffer *b, struct slice s);
void buffer_add_cstr(struct buffer *b, const char *s);
void buffer_add_char(struct buffer *b, char c);
void buffer_printf(struct buffer *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static inline struct slice buffer_slice(const struct buffer *b) { return slice_from(b->p, b->n); }
/* The terminated text, "" when empty. */
static inline const char *buffer_cstr(const struct buffer *b) { return b->p ? b->p : ""; }

#endif
