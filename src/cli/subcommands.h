/* The subcommands: one function each, in a file of its name. */
#ifndef CLI_SUBCOMMANDS_H
#define CLI_SUBCOMMANDS_H

#include "cli/options.h"
#include "cli/output.h"

/* Each returns an error for main() to print, or CARO_OK and the process's exit status in *exit_code. */
enum caro_status cmd_ask(const struct options *options, int *exit_code, struct caro_error *err);
enum caro_status cmd_check(const struct options *options, int *exit_code, struct caro_error *err);
enum caro_status cmd_debug(const struct options *options, int *exit_code, struct caro_error *err);
enum caro_status cmd_help(const struct options *options, int *exit_code, struct caro_error *err);
enum caro_status cmd_models(const struct options *options, int *exit_code, struct caro_error *err);
enum caro_status cmd_version(const struct options *options, int *exit_code, struct caro_error *err);

#endif
