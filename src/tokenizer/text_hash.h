/* Hashes of short texts for the vocabulary's tables. */
#ifndef TOKENIZER_TEXT_HASH_H
#define TOKENIZER_TEXT_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Both halves of a 64 x 64 bit product, folded: mixes all bits of both. */
static inline uint64_t hash_fold(uint64_t a, uint64_t b)
{
    __extension__ typedef unsigned __int128 u128;
    u128 product = (u128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static inline uint64_t hash_load(const char *p, size_t n) /* n: 4 or 8 */
{
    uint64_t eight = 0;
    memcpy(&eight, p, n);
    return eight;
}

/* Eight bytes at a time; the tail is read as two overlapping words, never beyond the text. */
static inline uint64_t text_hash(const char *p, size_t n)
{
    const uint64_t k0 = 0xA0761D6478BD642Fu, k1 = 0xE7037ED1A0B428DBu;
    uint64_t h = n * 0x9E3779B97F4A7C15u, a, b;
    for (; n > 16; p += 16, n -= 16) h = hash_fold(hash_load(p, 8) ^ k0 ^ h, hash_load(p + 8, 8) ^ k1);
    if (n >= 8) {
        a = hash_load(p, 8);
        b = hash_load(p + n - 8, 8);
    } else if (n >= 4) {
        a = hash_load(p, 4);
        b = hash_load(p + n - 4, 4);
    } else if (n > 0) {
        a = (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[n / 2] << 8 |
            (unsigned char)p[n - 1];
        b = 0;
    } else {
        a = b = 0;
    }
    return hash_fold(a ^ k0 ^ h, b ^ k1);
}

/* Of a pair of texts, from their hashes. */
static inline uint64_t pair_hash(uint64_t left, uint64_t right)
{
    return hash_fold(left ^ 0x8EBC6AF09C88C6E3u, right ^ 0x589965CC75374CC3u);
}

#endif
