/* Owns what all launchers share: which jobs are still to be run, and what becomes of one that has ended. */
#include "lab/matrix_run.h"
#include "lab/report_tests.h"
#include "os/clock.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

static void tell(const struct matrix_run *run, size_t job)
{
    if (run->on_event) run->on_event(run->ctx, run, job);
}

bool matrix_run_waits(const struct matrix_run *run, size_t i)
{
    return run->spec->jobs[i].state == MATRIX_PENDING;
}

static bool failed(enum matrix_state s)
{
    return s == MATRIX_FAILED || s == MATRIX_CRASHED || s == MATRIX_TIMEOUT || s == MATRIX_UNAVAILABLE;
}

bool matrix_run_wants_stop(const struct matrix_run *run)
{
    if (run->interrupts && *run->interrupts) return true;
    for (size_t i = 0; run->fail_fast && i < run->spec->n; i++)
        if (failed((enum matrix_state)run->spec->jobs[i].state)) return true;
    return false;
}

static void set_reason(struct matrix_job_record *job, const char *why)
{
    char *copy = strdup(why); /* which may be the old one */
    free(job->reason);
    job->reason = copy;
}

enum caro_status matrix_run_drop(struct matrix_run *run, size_t i, enum matrix_state state, const char *why,
                                 struct caro_error *err)
{
    struct matrix_job_record *job = &run->spec->jobs[i];
    job->state = state;
    set_reason(job, why);
    enum caro_status status = store_update_job(run->store, run->number, job, NULL, 0, err);
    tell(run, i);
    return status;
}

enum caro_status matrix_run_begin_job(struct matrix_run *run, size_t i, struct caro_error *err)
{
    struct matrix_job_record *job = &run->spec->jobs[i];
    char path[MATRIX_PATH];
    TRY(matrix_spec_path(path, run->spec, "results", job->id, ".json", err));
    unlink(path);
    TRY(matrix_spec_path(path, run->spec, "logs", job->id, ".log", err));
    unlink(path);
    free(job->reason);
    job->reason = NULL;
    job->state = MATRIX_RUNNING;
    run->live[i] = (struct matrix_live){.started_ns = os_clock_ns(), .attempt = 1};
    enum caro_status status = store_update_job(run->store, run->number, job, NULL, 0, err);
    tell(run, i);
    return status;
}

enum caro_status matrix_run_gather(struct matrix_run *run, size_t i, const char *why, struct caro_error *err)
{
    struct matrix_job_record *job = &run->spec->jobs[i];
    struct report_tests tests = {0};
    struct caro_error wrong = {0};
    enum caro_status status = matrix_result_read(run->spec, job, &wrong);
    if (status == CARO_NO_MEMORY) return error_set(err, status, CARO_NO_POS, "%s", wrong.msg);
    if (status != CARO_OK) {
        job->state = MATRIX_LOST;
        set_reason(job, status == CARO_NOT_FOUND ? why : wrong.msg);
    }
    if (job->state == MATRIX_INTERRUPTED && !(run->interrupts && *run->interrupts) && run->fail_fast) {
        job->state = MATRIX_CANCELLED;
        set_reason(job, "another job failed (--fail-fast)");
    }
    TRY(matrix_log_read(run->spec, job, err));
    TRY(report_tests_of_job(run->spec, job, &tests, err));
    status = store_update_job(run->store, run->number, job, tests.list, tests.n, err);
    report_tests_free(&tests);
    tell(run, i);
    return status;
}

/* Results that were written when nobody was there to take them: of a run whose caro was killed. */
static enum caro_status take_known_results(struct matrix_run *run, struct caro_error *err)
{
    for (size_t i = 0; i < run->spec->n; i++) {
        struct matrix_job_record *job = &run->spec->jobs[i];
        if (matrix_state_over((enum matrix_state)job->state) && job->state != MATRIX_UNAVAILABLE) continue;
        bool was_running = job->state == MATRIX_RUNNING;
        if (was_running && matrix_result_read(run->spec, job, NULL) == CARO_OK &&
            matrix_state_over((enum matrix_state)job->state)) {
            TRY(matrix_run_gather(run, i, "", err));
            continue;
        }
        job->state = was_running && run->launcher == MATRIX_SLURM ? MATRIX_RUNNING : MATRIX_PENDING;
        if (!job->path)
            TRY(matrix_run_drop(run, i, MATRIX_UNAVAILABLE, job->reason ? job->reason : "no model", err));
    }
    return CARO_OK;
}

enum caro_status matrix_run(struct matrix_run *run, struct caro_error *err)
{
    enum caro_status status = CARO_OK;
    run->live = calloc(run->spec->n + 1, sizeof *run->live);
    if (!run->live) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a matrix");
    status = take_known_results(run, err);
    if (status == CARO_OK)
        status = run->launcher == MATRIX_LOCAL ? matrix_run_local(run, err) : matrix_run_cluster(run, err);
    bool interrupted = run->interrupts && *run->interrupts, left = false;
    for (size_t i = 0; i < run->spec->n && status == CARO_OK; i++) {
        enum matrix_state state = (enum matrix_state)run->spec->jobs[i].state;
        if (state == MATRIX_PENDING || state == MATRIX_RUNNING)
            status = interrupted
                         ? matrix_run_drop(run, i, MATRIX_INTERRUPTED, "interrupted before it began", err)
                         : matrix_run_drop(run, i, MATRIX_CANCELLED, "another job failed (--fail-fast)", err);
        left = left || state == MATRIX_INTERRUPTED;
    }
    if (status == CARO_OK && !interrupted && !left) {
        struct timespec t;
        clock_gettime(CLOCK_REALTIME, &t);
        run->spec->run.finished_at = (double)t.tv_sec + (double)t.tv_nsec / 1e9;
        status = store_update_run(run->store, run->number, &run->spec->run, err);
    }
    if (status == CARO_OK && interrupted)
        status = error_set(err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted; --resume goes on with it");
    return status;
}

enum caro_status matrix_lock(const char *dir, int *fd, struct caro_error *err)
{
    char path[MATRIX_PATH + 8], holder[32] = "";
    snprintf(path, sizeof path, "%s/lock", dir);
    *fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (*fd < 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot write %.200s: %s", path, strerror(errno));
    for (int tries = 0; flock(*fd, LOCK_EX | LOCK_NB) != 0; tries++) {
        ssize_t n = pread(*fd, holder, sizeof holder - 1, 0);
        long pid = n > 0 ? strtol(holder, NULL, 10) : 0;
        if (tries == 100 || (pid > 0 && kill((pid_t)pid, 0) == 0)) {
            close(*fd);
            return error_set(
                err, CARO_FAILED, CARO_NO_POS,
                "another caro matrix run (process %ld) uses %.150s; wait for it, or choose another --dir",
                pid, dir);
        }
        struct timespec pause = {0, 100000000};
        nanosleep(&pause, NULL);
    }
    int n = snprintf(holder, sizeof holder, "%ld\n", (long)getpid());
    if (ftruncate(*fd, 0) != 0 || pwrite(*fd, holder, (size_t)n, 0) != n)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot write %.200s: %s", path, strerror(errno));
    return CARO_OK;
}
