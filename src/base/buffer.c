/* Owns growing buffers. Growth is geometric, so n appended bytes cost O(n) in all. */
#include "base/buffer.h"
#include "base/checked.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void buffer_init(struct buffer *b, size_t ceiling) { *b = (struct buffer){.ceiling = ceiling}; }

void buffer_free(struct buffer *b)
{
    free(b->p);
    *b = (struct buffer){.ceiling = b->ceiling};
}

void buffer_clear(struct buffer *b)
{
    b->n = 0;
    b->failed = false;
    if (b->p) b->p[0] = '\0';
}

bool buffer_reserve(struct buffer *b, size_t n)
{
    size_t need, with_end;
    if (b->failed) return false;
    if (!checked_add_size(b->n, n, &need) || need > b->ceiling || !checked_add_size(need, 1, &with_end)) {
        b->failed = true;
        return false;
    }
    if (with_end <= b->capacity) return true;
    size_t capacity = b->capacity < 64 ? 64 : b->capacity;
    while (capacity < with_end && capacity <= SIZE_MAX / 2) capacity *= 2;
    if (capacity < with_end) capacity = with_end;
    char *p = realloc(b->p, capacity);
    if (!p) {
        b->failed = true;
        return false;
    }
    b->p = p;
    b->capacity = capacity;
    return true;
}

void buffer_add(struct buffer *b, const void *bytes, size_t n)
{
    if (!buffer_reserve(b, n)) return;
    if (n) memcpy(b->p + b->n, bytes, n);
    b->n += n;
    b->p[b->n] = '\0';
}

void buffer_add_slice(struct buffer *b, struct slice s) { buffer_add(b, s.p, s.n); }
void buffer_add_cstr(struct buffer *b, const char *s) { buffer_add(b, s, strlen(s)); }
void buffer_add_char(struct buffer *b, char c) { buffer_add(b, &c, 1); }

void buffer_printf(struct buffer *b, const char *fmt, ...)
{
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    if (n < 0) b->failed = true;
    if (n >= 0 && buffer_reserve(b, (size_t)n)) {
        vsnprintf(b->p + b->n, (size_t)n + 1, fmt, again);
        b->n += (size_t)n;
    }
    va_end(again);
}
