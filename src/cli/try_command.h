/* Trying a command: run where nothing reaches the machine, shown what would change, then made real or forgotten. */
#ifndef CLI_TRY_COMMAND_H
#define CLI_TRY_COMMAND_H

#include "cli/facts.h"
#include "os/overlay_commit.h"

/* Zero in a number: the default of struct sandbox_limits, but 60 s and 1 GiB written. */
struct try_limits {
    double seconds;
    long memory, disk; /* MiB */
    long processes;
};

/* Everything that is known of a command that was tried. */
struct trial {
    const struct options *options;
    const struct facts *facts;
    const char *request; /* in words, or NULL */
    const char *command;
    const struct caro_verdict *verdict;
    bool commit; /* asked for beforehand */
    struct try_limits limits;

    struct overlay_view view;
    struct sandbox_result result;
    struct overlay_diff diff;
    struct overlay_conflicts conflicts;
    bool ran, committed, partly;
    const char *kept_back; /* why nothing was applied though it was asked for; NULL */
};

/* Try it: prints what it writes as it comes and what would change, asks on a terminal, applies or forgets.
 * *exit_code receives the command's status, or 3 when it is called dangerous and so can only be tried.
 * Errors: UNSUPPORTED: this system cannot, and nothing was run; IO; INTERRUPTED; DANGEROUS: --commit of a dangerous one;
 *   FAILED: --commit, and something stands against it. */
enum caro_status try_command(struct trial *trial, int *exit_code, struct caro_error *err);

/* The changes for people, on standard output; and the whole trial as one JSON object. */
void try_report(const struct trial *trial);
enum caro_status try_json(const struct trial *trial, const struct caro_error *failure,
                          struct caro_error *err);

/* "time", "memory", … : the i-th limit that was hit, NULL behind the last. */
const char *try_limit_name(unsigned hits, int i);

#endif
