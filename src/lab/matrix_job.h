/* Running one job: the command in its own session, with its own folders, watched by the process that calls this. */
#ifndef LAB_MATRIX_JOB_H
#define LAB_MATRIX_JOB_H

#include "lab/matrix_output.h"
#include "lab/matrix_spec.h"
#include <sys/types.h>

/* Sent to progress_fd now and then, whole (smaller than PIPE_BUF). */
struct matrix_progress {
    int attempt;
    uint64_t memory, peak;
    char line[MATRIX_LINE];
};

/* Run job `index` until it has ended, with its retries, and write its result. This process becomes the keeper of all that the command
 * starts: when the command has ended, nothing of it is left. It ends everything on SIGTERM, SIGINT and SIGHUP (a second one: without
 * waiting), and when its parent (the process `parent`) is gone. progress_fd: -1 for none. For a process that does nothing else: it waits for all children.
 * Errors: those of writing the result. */
enum caro_status matrix_job_run(const struct matrix_spec *spec, size_t index, int progress_fd, pid_t parent,
                                struct caro_error *err);

/* How long a job is given to end after it was asked to. */
enum { MATRIX_GRACE_MS = 5000 };

/* Remove a folder with all that is in it; links are not followed. */
void matrix_remove_tree(const char *path);

#endif
