/* What a command's text says, without running it: whether it parses, which programs it calls and how. */
#ifndef LAB_EVAL_STATIC_H
#define LAB_EVAL_STATIC_H

#include "lab/eval_calls.h"
#include "shell/ast.h"

struct eval_static {
    bool parses;
    struct command *tree; /* in eval_normal()'s form; NULL for an empty command, or one that does not parse */
    struct eval_calls
        calls; /* in the order of the text; a redirection is an option of its call, such as ">" */
};

/* Look at a command. rules: of the platform it is for. sudo, and what only passes a command on, is left out. Errors:
 * NO_MEMORY. Everything lives in the arena; the text must too. */
enum caro_status eval_static_read(struct eval_static *out, const char *command,
                                  const struct eval_rules *rules, struct arena *arena,
                                  struct caro_error *err);

/* The first option that a utility of the rules does not take; why receives it. Utilities without a list of options
 * pass. */
bool eval_static_options_known(struct eval_calls calls, const struct eval_rules *rules, char *why,
                               size_t room);

#endif
