/* Owns the running of jobs on this machine: one keeper process a job (matrix_job.c), started as the packing allows. Where the system can
 * do it, what a keeper that was killed left behind comes to this process, which ends it. */
#include "lab/matrix_job.h"
#include "lab/matrix_pack.h"
#include "lab/matrix_run.h"
#include "os/process_tree.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct keeper {
    pid_t pid; /* 0: none */
    int fd;    /* its progress */
};
struct local {
    struct matrix_run *run;
    struct keeper *keepers; /* one a job */
    struct pollfd *fds;
    pid_t *pids;
    struct matrix_need *needs;
    size_t n;
    int told; /* how often the keepers were asked to end */
};

/* The child's part: never returns. */
static void keep(const struct matrix_run *run, size_t i, int fd, pid_t parent)
{
    struct caro_error err = {0};
    setpgid(0, 0); /* the terminal's signals are the parent's alone */
    if (getppid() != parent) _exit(1);
    enum caro_status status = matrix_job_run(run->spec, i, fd, parent, &err);
    _exit(status == CARO_OK ? 0 : 1);
}

static enum caro_status start(struct local *l, size_t i, struct caro_error *err)
{
    int ends[2];
    pid_t parent = getpid();
    TRY(matrix_run_begin_job(l->run, i, err));
    if (pipe(ends) != 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot make a pipe: %s", strerror(errno));
    for (int k = 0; k < 2; k++) {
        fcntl(ends[k], F_SETFD, FD_CLOEXEC);
        fcntl(ends[k], F_SETFL, O_NONBLOCK);
    }
    sigset_t ending, before; /* the child lets them in again when it can deal with them */
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGHUP);
    sigprocmask(SIG_BLOCK, &ending, &before);
    pid_t pid = fork();
    if (pid == 0) {
        close(ends[0]);
        keep(l->run, i, ends[1], parent);
    }
    sigprocmask(SIG_SETMASK, &before, NULL);
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot start a process: %s", strerror(errno));
    }
    l->keepers[i] = (struct keeper){pid, ends[0]};
    return CARO_OK;
}

static size_t running(const struct local *l)
{
    size_t n = 0;
    for (size_t i = 0; i < l->n; i++) n += l->keepers[i].pid > 0;
    return n;
}

static enum caro_status start_what_fits(struct local *l, struct caro_error *err)
{
    const struct matrix_run *run = l->run;
    const struct matrix_room room = {run->memory_bytes, run->cores, run->jobs};
    for (;;) {
        for (size_t i = 0; i < l->n; i++) {
            const struct matrix_job_record *job = &run->spec->jobs[i];
            l->needs[i] = (struct matrix_need){(uint64_t)job->memory_bytes, (int)job->cores,
                                               matrix_run_waits(run, i), l->keepers[i].pid > 0};
        }
        size_t next = matrix_pack_next(l->needs, l->n, &room);
        if (next == l->n) return CARO_OK;
        TRY(start(l, next, err));
    }
}

static void read_progress(struct local *l, size_t i)
{
    struct matrix_progress p;
    struct matrix_live *live = &l->run->live[i];
    ssize_t n;
    while (l->keepers[i].fd >= 0 && (n = read(l->keepers[i].fd, &p, sizeof p)) != 0) {
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return;
        if (n != (ssize_t)sizeof p) continue;
        live->memory = p.memory, live->peak = p.peak, live->attempt = p.attempt;
        memcpy(live->line, p.line, sizeof live->line);
        live->line[sizeof live->line - 1] = '\0';
    }
    if (l->keepers[i].fd >= 0) close(l->keepers[i].fd);
    l->keepers[i].fd = -1;
}

static enum caro_status gather_ended(struct local *l, struct caro_error *err)
{
    for (size_t i = 0; i < l->n; i++) {
        int status;
        if (l->keepers[i].pid <= 0 || waitpid(l->keepers[i].pid, &status, WNOHANG) != l->keepers[i].pid)
            continue;
        char why[120];
        read_progress(l, i);
        if (l->keepers[i].fd >= 0) close(l->keepers[i].fd);
        l->keepers[i] = (struct keeper){0, -1};
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
            size_t known = 0;
            for (size_t k = 0; k < l->n; k++)
                if (l->keepers[k].pid > 0) l->pids[known++] = l->keepers[k].pid;
            process_end_strangers(l->pids, known);
        }
        if (WIFSIGNALED(status))
            snprintf(why, sizeof why, "the process that watched it was ended by signal %d", WTERMSIG(status));
        else
            snprintf(why, sizeof why, "its result could not be written");
        TRY(matrix_run_gather(l->run, i, why, err));
    }
    return CARO_OK;
}

/* SIGTERM once asks politely, twice ends at once. */
static void ask_to_end(struct local *l, int times)
{
    for (; l->told < times; l->told++)
        for (size_t i = 0; i < l->n; i++)
            if (l->keepers[i].pid > 0) kill(l->keepers[i].pid, SIGTERM);
}

static enum caro_status loop(struct local *l, struct caro_error *err)
{
    for (;;) {
        bool stop = matrix_run_wants_stop(l->run);
        if (!stop) TRY(start_what_fits(l, err));
        if (stop) ask_to_end(l, l->run->interrupts && *l->run->interrupts > 1 ? 2 : 1);
        if (running(l) == 0) return CARO_OK;
        for (size_t i = 0; i < l->n; i++)
            l->fds[i] =
                (struct pollfd){.fd = l->keepers[i].pid > 0 ? l->keepers[i].fd : -1, .events = POLLIN};
        poll(l->fds, l->n, 100);
        for (size_t i = 0; i < l->n; i++)
            if (l->keepers[i].pid > 0 && l->fds[i].revents) read_progress(l, i);
        TRY(gather_ended(l, err));
        if (l->run->on_event) l->run->on_event(l->run->ctx, l->run, l->n);
    }
}

/* Nothing may outlive a failure of ours either (of the store, say). */
static void end_all(struct local *l)
{
    ask_to_end(l, 2);
    for (size_t i = 0; i < l->n; i++) {
        if (l->keepers[i].pid <= 0) continue;
        while (waitpid(l->keepers[i].pid, NULL, 0) < 0 && errno == EINTR) {
        }
        if (l->keepers[i].fd >= 0) close(l->keepers[i].fd);
    }
    process_end_strangers(NULL, 0);
}

enum caro_status matrix_run_local(struct matrix_run *run, struct caro_error *err)
{
    size_t n = run->spec->n;
    struct local l = {.run = run,
                      .keepers = calloc(n, sizeof *l.keepers),
                      .fds = calloc(n, sizeof *l.fds),
                      .pids = calloc(n, sizeof *l.pids),
                      .needs = calloc(n, sizeof *l.needs),
                      .n = n};
    enum caro_status status = l.keepers && l.fds && l.pids && l.needs
                                  ? CARO_OK
                                  : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a matrix");
    for (size_t i = 0; i < n && status == CARO_OK; i++) l.keepers[i].fd = -1;
    process_become_reaper();
    if (status == CARO_OK) status = loop(&l, err);
    if (status != CARO_OK && l.keepers) end_all(&l);
    free(l.keepers);
    free(l.fds);
    free(l.pids);
    free(l.needs);
    return status;
}
