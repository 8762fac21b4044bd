/* Questions about a parsed command line that the asking side needs. */
#ifndef SHELL_COMMANDS_H
#define SHELL_COMMANDS_H

#include "base/arena.h"
#include "base/error.h"
#include "shell/ast.h"

/* One command line as a person would type it at a prompt: one line, or more where only here-documents, quoted
 * text, continuations or the body of one compound command go on. False for no command at all and for several
 * lines of commands. */
bool commands_is_single(const struct command *tree, struct slice text);

struct command_name {
    struct slice name; /* quotes removed; a path is kept whole */
    struct span span;
    bool exact;   /* false: the word holds an expansion, and name is its source text */
    bool wrapped; /* stands behind sudo, env, xargs … */
    struct command_name *next;
};

/* The utilities that the tree names, in the order of the text: the first word of each simple command, in
 * every substitution and compound command, and behind plain wrappers (sudo, env, nohup, time, xargs …) the
 * wrapped one too. Functions defined on the line are not told apart. *names is NULL when there are none.
 * Errors: NO_MEMORY. Linear. */
enum caro_status commands_list_names(struct command_name **names, const struct command *tree,
                                     struct slice text, struct arena *arena, struct caro_error *err);

#endif
