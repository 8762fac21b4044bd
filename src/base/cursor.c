/* Owns bounded reading of little-endian integers, whatever the machine's own order and alignment rules. */
#include "base/cursor.h"

const unsigned char *cursor_take(struct cursor *c, uint64_t n)
{
    if (c->failed || n > c->n - c->at) {
        c->failed = true;
        return NULL;
    }
    const unsigned char *p = c->p + c->at;
    c->at += (size_t)n;
    return p;
}

static uint64_t little_endian(struct cursor *c, unsigned bytes)
{
    const unsigned char *p = cursor_take(c, bytes);
    uint64_t value = 0;
    for (unsigned i = 0; p && i < bytes; i++) value |= (uint64_t)p[i] << (8 * i);
    return value;
}

uint8_t cursor_u8(struct cursor *c) { return (uint8_t)little_endian(c, 1); }
uint16_t cursor_u16(struct cursor *c) { return (uint16_t)little_endian(c, 2); }
uint32_t cursor_u32(struct cursor *c) { return (uint32_t)little_endian(c, 4); }
uint64_t cursor_u64(struct cursor *c) { return little_endian(c, 8); }
