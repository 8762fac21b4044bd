/* Arithmetic on sizes that come from outside: each returns false instead of wrapping. */
#ifndef BASE_CHECKED_H
#define BASE_CHECKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline bool checked_add_size(size_t a, size_t b, size_t *sum)
{
    return !__builtin_add_overflow(a, b, sum);
}
static inline bool checked_mul_size(size_t a, size_t b, size_t *product)
{
    return !__builtin_mul_overflow(a, b, product);
}
static inline bool checked_add_u64(uint64_t a, uint64_t b, uint64_t *sum)
{
    return !__builtin_add_overflow(a, b, sum);
}
static inline bool checked_mul_u64(uint64_t a, uint64_t b, uint64_t *product)
{
    return !__builtin_mul_overflow(a, b, product);
}
/* Round n up to a multiple of align, a power of two. */
static inline bool checked_align_u64(uint64_t n, uint64_t align, uint64_t *rounded)
{
    uint64_t sum;
    if (!checked_add_u64(n, align - 1, &sum)) return false;
    *rounded = sum & ~(align - 1);
    return true;
}

#endif
