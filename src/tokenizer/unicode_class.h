/* Unicode's general categories, as far as pre-tokenisers tell them apart. */
#ifndef TOKENIZER_UNICODE_CLASS_H
#define TOKENIZER_UNICODE_CLASS_H

#include <stdint.h>

enum unicode_class {
    UNICODE_OTHER, /* controls, format characters, surrogates, private use, unassigned */
    UNICODE_LETTER,
    UNICODE_NUMBER,
    UNICODE_PUNCTUATION,
    UNICODE_SYMBOL,
    UNICODE_MARK,
    UNICODE_SEPARATOR,     /* a Z category without White_Space: none as of Unicode 15 */
    UNICODE_SPACE,         /* White_Space in a Z category */
    UNICODE_SPACE_CONTROL, /* White_Space among the controls: tab, line feed… */
};

extern const uint8_t unicode_block_index[];
extern const uint8_t unicode_blocks[][64];

/* The class of a code point; UNICODE_OTHER above U+10FFFF. */
static inline enum unicode_class unicode_class_of(uint32_t cp)
{
    if (cp > 0x10FFFF) return UNICODE_OTHER;
    unsigned pair = unicode_blocks[unicode_block_index[cp / 128]][cp % 128 / 2];
    return (enum unicode_class)(pair >> (cp % 2 * 4) & 15);
}

#endif
