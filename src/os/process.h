/* Running a command line through a shell. */
#ifndef OS_PROCESS_H
#define OS_PROCESS_H

#include "base/error.h"

/* Run `shell -c command` with this process's own standard streams, as the foreground job, and wait for it.
 * Interrupt and quit signals go to the command and not to us while it runs. shell   a path, or a name to be
 * found on PATH status  receives its exit status, or 128 + the number of the signal that ended it Errors: IO
 * when the shell cannot be started (named in the message). */
enum caro_status process_run_shell(const char *shell, const char *command, int output_fd, int *status,
                                   struct caro_error *err);

#endif
