/* Running a matrix: here, or through Slurm or GNU parallel. */
#ifndef LAB_MATRIX_RUN_H
#define LAB_MATRIX_RUN_H

#include "lab/matrix_output.h"
#include "lab/matrix_spec.h"
#include "lab/store.h"
#include <signal.h>

/* What is known of a job while it runs (its record has the rest). */
struct matrix_live {
    uint64_t started_ns; /* os_clock_ns(); 0: not yet */
    uint64_t memory, peak;
    int attempt;
    char line[MATRIX_LINE];
};

enum matrix_launcher { MATRIX_LOCAL, MATRIX_SLURM, MATRIX_SSH };

struct matrix_run {
    struct matrix_spec *spec;
    struct store *store;
    int64_t number;           /* of the run in the store */
    struct matrix_live *live; /* one a job */

    enum matrix_launcher launcher;
    int jobs;              /* most at once; 0: as many as fit */
    uint64_t memory_bytes; /* to be filled; 0: not counted */
    int cores;             /* to be filled; 0: not counted */
    bool fail_fast;
    const char *program;       /* this program, for jobs on other machines */
    const char *hosts;         /* of ssh: what parallel --sshlogin takes */
    const char *slurm_options; /* more words for sbatch, with blanks between; or NULL */

    const volatile sig_atomic_t *interrupts; /* how often the user wants it to end */
    void (*on_event)(void *ctx, const struct matrix_run *run,
                     size_t job); /* a job's state changed; job = n: time passed */
    void *ctx;
};

/* Run all jobs that are not over, storing each as it changes. Afterwards nothing that it started is left on this machine. Returns OK when
 * every job was dealt with, whatever came of it; INTERRUPTED; errors of the store or the launcher (then what runs is ended first). */
enum caro_status matrix_run(struct matrix_run *run, struct caro_error *err);

/* For the launchers. A job is sent out anew: its old result goes. */
enum caro_status matrix_run_begin_job(struct matrix_run *run, size_t i, struct caro_error *err);
/* A job has ended: take its result, log and tests, and store them. Without a result it is lost, for the reason `why`. */
enum caro_status matrix_run_gather(struct matrix_run *run, size_t i, const char *why, struct caro_error *err);
/* The same for a job that ended without having been run, in this state. */
enum caro_status matrix_run_drop(struct matrix_run *run, size_t i, enum matrix_state state, const char *why,
                                 struct caro_error *err);
bool matrix_run_waits(const struct matrix_run *run, size_t i); /* still to be sent out */
bool matrix_run_wants_stop(const struct matrix_run *run);      /* interrupted, or failed with --fail-fast */

enum caro_status matrix_run_local(struct matrix_run *run, struct caro_error *err);   /* matrix_local.c */
enum caro_status matrix_run_cluster(struct matrix_run *run, struct caro_error *err); /* matrix_cluster.c */

/* A folder is one caro's at a time: held until fd is closed by this process and by all that it forked. Waits up to ten seconds for jobs of
 * one that was killed. Errors: FAILED names who holds it; IO. */
enum caro_status matrix_lock(const char *dir, int *fd, struct caro_error *err);

#endif
