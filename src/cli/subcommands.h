/* The subcommands: one record each, in the file cmd_NAME.c. */
#ifndef CLI_SUBCOMMANDS_H
#define CLI_SUBCOMMANDS_H

#include "cli/options.h"
#include "cli/output.h"

/* Their names, in the order of --help. `ask` is what remains when no name fits. */
#define SUBCOMMAND_LIST(X)                                                                                   \
    X(check)                                                                                                 \
    X(explain)                                                                                               \
    X(try)                                                                                                   \
    X(bench)                                                                                                 \
    X(models)                                                                                                \
    X(eval)                                                                                                  \
    X(lab)                                                                                                   \
    X(matrix)                                                                                                \
    X(doctor)                                                                                                \
    X(config)                                                                                                \
    X(history)                                                                                               \
    X(init)                                                                                                  \
    X(completion)                                                                                            \
    X(debug)                                                                                                 \
    X(version)                                                                                               \
    X(help)

/* run() returns an error for main() to print, or CARO_OK and the process's exit status in *exit_code, which is 0 before. */
extern const struct subcommand subcommand_ask;
#define DECLARE(name) extern const struct subcommand subcommand_##name;
SUBCOMMAND_LIST(DECLARE)
#undef DECLARE

/* The subcommand of this name, or NULL; the i-th, or NULL behind the last. */
const struct subcommand *subcommand_find(const char *name);
const struct subcommand *subcommand_at(int i);

#endif
