/* A borrowed run of bytes. Never owns, never assumes a terminator. */
#ifndef BASE_SLICE_H
#define BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct slice {
    const char *p; /* may be NULL when n is 0 */
    size_t n;
};

#define SLICE_LIT(s) ((struct slice){(s), sizeof(s) - 1})

static inline struct slice slice_from(const char *p, size_t n) { return (struct slice){p, n}; }
static inline struct slice slice_from_cstr(const char *s) { return (struct slice){s, s ? strlen(s) : 0}; }
static inline bool slice_equal(struct slice a, struct slice b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}
static inline bool slice_equal_cstr(struct slice a, const char *s)
{
    return slice_equal(a, slice_from_cstr(s));
}
/* Is it one of the strings of a list that NULL ends? */
static inline bool slice_one_of(struct slice a, const char *const *list)
{
    for (; *list; list++)
        if (slice_equal_cstr(a, *list)) return true;
    return false;
}
static inline bool slice_starts_with(struct slice a, struct slice prefix)
{
    return a.n >= prefix.n && (prefix.n == 0 || memcmp(a.p, prefix.p, prefix.n) == 0);
}
static inline bool slice_ends_with(struct slice a, struct slice suffix)
{
    return a.n >= suffix.n && (suffix.n == 0 || memcmp(a.p + a.n - suffix.n, suffix.p, suffix.n) == 0);
}
/* The part from byte `from` up to (not including) byte `to`; both are clamped to the slice. */
static inline struct slice slice_sub(struct slice a, size_t from, size_t to)
{
    if (to > a.n) to = a.n;
    if (from > to) from = to;
    return (struct slice){a.p ? a.p + from : a.p, to - from};
}
/* memcmp order, a shorter prefix first. */
static inline int slice_compare(struct slice a, struct slice b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}
/* FNV-1a, 64 bits: for hash tables over trusted sizes. (Fowler, Noll, Vo) */
static inline unsigned long long slice_hash(struct slice a)
{
    unsigned long long h = 14695981039346656037ull;
    for (size_t i = 0; i < a.n; i++) h = (h ^ (unsigned char)a.p[i]) * 1099511628211ull;
    return h;
}

#endif
