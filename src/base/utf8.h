/* UTF-8 by the rules of RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/slice.h"
#include <stdint.h>

#define UTF8_REPLACEMENT 0xFFFDu

/* The length of the valid character at the start of s, its code point in *cp; 0 when s is empty or starts
 * with no valid character (then *cp is UTF8_REPLACEMENT). */
unsigned utf8_decode(struct slice s, uint32_t *cp);
/* Write cp to out (at least 4 bytes) and return the length; an invalid cp is written as U+FFFD. */
unsigned utf8_encode(uint32_t cp, char *out);
/* How many bytes at the end of s begin a character that is still valid so far but unfinished: 0 to 3. */
unsigned utf8_incomplete_tail(struct slice s);
bool utf8_valid(struct slice s);
/* Would showing cp drive a terminal or mislead its reader? C0 but for tab and newline, DEL, C1, line and paragraph separators, and
 * the characters that turn the direction of text or are not seen (Unicode's bidirectional controls, tags, BOM). */
bool utf8_drives_terminal(uint32_t cp);

#endif
