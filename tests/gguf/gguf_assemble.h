/* Bytes of a GGUF file, good or bad, from a line of text: for tests only. */
#ifndef TESTS_GGUF_ASSEMBLE_H
#define TESTS_GGUF_ASSEMBLE_H

#include "base/buffer.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Words of a line, separated by spaces:
 *   u8:N u16:N u32:N u64:N f32:X   little-endian values (u64:-1 is all ones)
 *   s:TEXT                         a length-prefixed string ('_' stands for a space)
 *   raw:TEXT x:HEX                 bytes
 *   zero:N                         N zero bytes
 *   pad:N                          zeros up to a multiple of N
 *   @                              remember this offset
 * Returns the offset remembered, or 0. */
static inline uint64_t gguf_assemble(struct buffer *out, const char *line)
{
    uint64_t mark = 0;
    char word[4096];
    while (*line) {
        while (*line == ' ') line++;
        size_t n = strcspn(line, " ");
        if (n == 0 || n >= sizeof word) break;
        memcpy(word, line, n);
        word[n] = '\0';
        line += n;
        char *colon = strchr(word, ':'), *value = colon ? colon + 1 : word;
        if (colon) *colon = '\0';
        uint64_t number = strtoull(value, NULL, 0);
        if (word[0] == '@') {
            mark = out->n;
        } else if (word[0] == 'u') {
            buffer_add(out, &number, (size_t)atoi(word + 1) / 8);
        } else if (strcmp(word, "f32") == 0) {
            float x = strtof(value, NULL);
            buffer_add(out, &x, 4);
        } else if (strcmp(word, "s") == 0 || strcmp(word, "raw") == 0) {
            for (char *p = value; *p; p++)
                if (*p == '_') *p = ' ';
            number = strlen(value);
            if (word[0] == 's') buffer_add(out, &number, 8);
            buffer_add_cstr(out, value);
        } else if (strcmp(word, "x") == 0) {
            for (const char *p = value; p[0] && p[1]; p += 2) {
                char hex[3] = {p[0], p[1], '\0'};
                buffer_add_char(out, (char)strtoul(hex, NULL, 16));
            }
        } else {
            size_t count = strcmp(word, "pad") == 0 ? (size_t)(-out->n & (number - 1)) : (size_t)number;
            while (count-- > 0) buffer_add_char(out, '\0');
        }
    }
    return mark;
}

/* A copy at a multiple of 64 with nothing readable behind it under AddressSanitizer; free() it. */
static inline void *gguf_aligned_copy(const void *bytes, size_t n)
{
    void *copy = NULL;
    if (posix_memalign(&copy, 64, n ? n : 1) != 0) abort();
    if (n) memcpy(copy, bytes, n);
    return copy;
}

#endif
