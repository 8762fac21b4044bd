/* Text → syntax tree, by the grammar of POSIX.1-2017 XCU 2 and of bash 5. */
#ifndef SHELL_PARSER_H
#define SHELL_PARSER_H

#include "base/arena.h"
#include "base/error.h"
#include "shell/ast.h"

/* Pieces: commands, redirections, expansions and double quotes. */
enum { PARSER_MAX_BYTES = 1 << 20, PARSER_MAX_DEPTH = 200, PARSER_MAX_PIECES = 4096 };

/* Parse a whole command line or script.
 * tree   gets the tree, NULL when the text holds nothing but blanks and comments
 * text   any bytes; must outlive the tree, as does the arena; no terminator needed
 * depth  how many levels of nesting are already used: 0, or that of the code whose words are parsed again
 * Errors: FORMAT with the byte where the first fault shows (for something unclosed: where it was opened),
 * LIMIT for text over PARSER_MAX_BYTES, nesting over PARSER_MAX_DEPTH, more than PARSER_MAX_PIECES and text that would
 * take more than linear work, NO_MEMORY. Thread-safe. Linear in the text. */
enum caro_status parser_parse(struct command **tree, struct slice text, unsigned depth, struct arena *arena,
                              struct caro_error *err);

#endif
