/* Owns UTF-8 decoding, encoding and the finding of unfinished characters. (RFC 3629, section 4) */
#include "base/utf8.h"

/* Length by first byte, and the bounds of the second one, which rule out overlong forms and surrogates. */
static unsigned first_byte(unsigned char b, unsigned char *low, unsigned char *high)
{
    *low = 0x80, *high = 0xBF;
    if (b < 0x80) return 1;
    if (b >= 0xC2 && b <= 0xDF) return 2;
    if (b >= 0xE0 && b <= 0xEF) {
        if (b == 0xE0) *low = 0xA0;
        if (b == 0xED) *high = 0x9F;
        return 3;
    }
    if (b >= 0xF0 && b <= 0xF4) {
        if (b == 0xF0) *low = 0x90;
        if (b == 0xF4) *high = 0x8F;
        return 4;
    }
    return 0;
}

/* How many bytes of the character at s are there and valid; its full length in *length (0: bad first byte).
 */
static unsigned valid_bytes(struct slice s, unsigned *length)
{
    const unsigned char *p = (const unsigned char *)s.p;
    unsigned char low, high;
    *length = s.n ? first_byte(p[0], &low, &high) : 0;
    if (*length == 0) return 0;
    unsigned n = 1;
    while (n < *length && n < s.n && p[n] >= low && p[n] <= high) n++, low = 0x80, high = 0xBF;
    return n;
}

unsigned utf8_decode(struct slice s, uint32_t *cp)
{
    unsigned length, n = valid_bytes(s, &length);
    *cp = UTF8_REPLACEMENT;
    if (n == 0 || n < length) return 0;
    const unsigned char *p = (const unsigned char *)s.p;
    static const unsigned char mask[5] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t value = p[0] & mask[length];
    for (unsigned i = 1; i < length; i++) value = value << 6 | (p[i] & 0x3F);
    *cp = value;
    return length;
}

unsigned utf8_encode(uint32_t cp, char *out)
{
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF)) cp = UTF8_REPLACEMENT;
    if (cp < 0x80) return out[0] = (char)cp, 1u;
    unsigned length = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
    for (unsigned i = length; i-- > 1; cp >>= 6) out[i] = (char)(0x80 | (cp & 0x3F));
    static const unsigned char lead[5] = {0, 0, 0xC0, 0xE0, 0xF0};
    out[0] = (char)(lead[length] | cp);
    return length;
}

unsigned utf8_incomplete_tail(struct slice s)
{
    for (unsigned back = 1; back <= 3 && back <= s.n; back++) {
        unsigned char b = (unsigned char)s.p[s.n - back];
        if ((b & 0xC0) == 0x80) continue;
        unsigned length, n = valid_bytes(slice_sub(s, s.n - back, s.n), &length);
        return n == back && n < length ? back : 0;
    }
    return 0;
}

bool utf8_valid(struct slice s)
{
    uint32_t cp;
    for (size_t at = 0; at < s.n;) {
        unsigned n = utf8_decode(slice_sub(s, at, s.n), &cp);
        if (n == 0) return false;
        at += n;
    }
    return true;
}

bool utf8_drives_terminal(uint32_t cp)
{
    if (cp < 0x20) return cp != '\t' && cp != '\n';
    return (cp >= 0x7F && cp <= 0x9F) || cp == 0x061C || cp == 0x200E || cp == 0x200F ||
           (cp >= 0x2028 && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069) || cp == 0xFEFF ||
           (cp >= 0xE0000 && cp <= 0xE007F);
}
