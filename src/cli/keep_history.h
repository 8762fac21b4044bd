/* Keeping what was asked. */
#ifndef CLI_KEEP_HISTORY_H
#define CLI_KEEP_HISTORY_H

#include "cli/options.h"

/* Add an answer to the user's history when a person asked (standard error is a terminal) or it was run; scripts leave none. What
 * goes wrong is told with -v alone. Behind everything else: it may wait for a disk. */
void keep_history(const struct options *options, const struct caro_answer *answer, const char *cwd,
                  bool executed, int exit_code);

#endif
