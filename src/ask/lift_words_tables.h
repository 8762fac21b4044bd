/* The dictionary of lift.c: sorted words, each closed by a newline. Made by tools/gen_lift_words.py. */
#ifndef ASK_LIFT_WORDS_TABLES_H
#define ASK_LIFT_WORDS_TABLES_H

#include <stddef.h>

extern const char lift_words[]; /* words of ordinary requests */
extern const size_t lift_words_size;
extern const char lift_core_words[]; /* the commonest, to which a mistyped word is corrected */
extern const size_t lift_core_words_size;
extern const char lift_value_words[]; /* names that people give: no typing errors, however near a word they are */
extern const size_t lift_value_words_size;

#endif
