/* The search of programs in other languages for calls and literals. Internal to src/safety; handle_code.c. */
#ifndef SAFETY_CODE_H
#define SAFETY_CODE_H

#include "safety/rules.h"

bool code_has(struct slice code, const char *word);
/* Byte behind the next occurrence of word at or after i; 0 when there is none. A name must not go on to the left. */
size_t code_find_call(struct slice code, const char *word, size_t i);
/* One string literal at code[*i] (on its quote); *i moves behind it. */
struct slice code_literal(struct judge *j, struct slice code, size_t *i);
/* The literals of a call's arguments from i to its closing bracket: a comma makes a blank, what is no literal a hole. */
struct slice code_arguments(struct judge *j, struct slice code, size_t i);
/* Each literal that names a grave place suffers the effect. */
void code_literals_suffer(struct judge *j, struct slice code, struct span span, enum effect effect);
/* Judge a whole program. */
void code_scan(struct judge *j, struct slice code, struct span span);

#endif
