/* What the verdict may know of this machine, and the shell that would run a command: the one place that reads
 * the environment. */
#ifndef CLI_FACTS_H
#define CLI_FACTS_H

#include "cli/options.h"

struct facts {
    struct caro_verdict_options judge; /* points into cwd below and into the environment */
    const char *shell;                 /* a path or name to start */
    const char *dialect;               /* "bash", "zsh", "fish" or "sh" */
    const char *model;                 /* a path, or NULL for the built-in one */
    char cwd[4096];
};

/* From options, then the environment, then defaults. Errors: USAGE for an unknown --safety or --shell,
 * NO_MODEL for a model that is neither "builtin" nor a file. */
enum caro_status facts_gather(struct facts *facts, const struct options *options, struct caro_error *err);

#endif
