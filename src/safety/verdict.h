/* The judge: (syntax tree, policy, facts) → verdict. A pure function; reads no file and no environment. */
#ifndef SAFETY_VERDICT_H
#define SAFETY_VERDICT_H

#include "base/arena.h"
#include "base/error.h"
#include "shell/ast.h"
#include <caro/shell.h>

struct verdict {
    enum caro_level level;
    enum caro_action action;
    struct caro_reason *reasons; /* gravest first, in the arena */
    size_t n_reasons;
};

/* tree     of text, or NULL when there is nothing to run
 * options  NULL for typical facts and the moderate policy
 * Errors: NO_MEMORY. What is too deep or too tangled to work out is a reason and not an error. */
enum caro_status verdict_judge(struct verdict *out, const struct command *tree, struct slice text,
                               const struct caro_verdict_options *options, struct arena *arena,
                               struct caro_error *err);

/* The verdict on text that did not parse, with the parser's error. */
enum caro_status verdict_reject(struct verdict *out, struct slice text, const struct caro_error *syntax,
                                const struct caro_verdict_options *options, struct arena *arena,
                                struct caro_error *err);

#endif
