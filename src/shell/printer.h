/* Syntax tree → text. */
#ifndef SHELL_PRINTER_H
#define SHELL_PRINTER_H

#include "base/buffer.h"
#include "shell/ast.h"

/* Append the command in a normal form: one blank between words, comments gone, "; " between commands, a
 * here-document's body behind the next newline. Parsing the result gives an equal tree. tree may be NULL.
 * out->failed tells of no room. */
void printer_print(struct buffer *out, const struct command *tree);
void printer_print_word(struct buffer *out, const struct word *word);

/* Are two trees equal, spans aside? */
bool printer_equal(const struct command *a, const struct command *b);

#endif
