/* Owns the dealings with GNU parallel, which runs `caro matrix job` over ssh on the machines of --hosts (":" is this one). parallel
 * schedules; nothing here does. */
#include "lab/matrix_cluster.h"
#include "os/process_tree.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static enum caro_status start_parallel(struct cluster *c, char **words, struct caro_error *err)
{
    char log[MATRIX_PATH];
    TRY(matrix_spec_path(log, c->run->spec, "logs", "parallel", ".out", err));
    int fd = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (fd < 0) return error_set(err, CARO_IO, CARO_NO_POS, "cannot write %.200s: %s", log, strerror(errno));
    const struct process_start start = {.argv = words, .envp = environ, .output_fd = fd};
    enum caro_status status = process_tree_start(&start, &c->pid, err);
    close(fd);
    if (status == CARO_NOT_FOUND && err)
        snprintf(err->msg, sizeof err->msg,
                 "--launcher ssh needs GNU parallel, which is not on this machine (package: parallel)");
    return status;
}

static enum caro_status submit(struct cluster *c, struct caro_error *err)
{
    struct matrix_run *run = c->run;
    size_t n = run->spec->n, used = 0;
    struct buffer command;
    char jobs[24];
    char **words = calloc(n + 24, sizeof *words), *numbers = malloc(n * 24 + 1);
    buffer_init(&command, 1 << 16);
    cluster_add_word(&command, run->program);
    buffer_add_cstr(&command, " matrix job ");
    cluster_add_word(&command, run->spec->dir);
    buffer_add_cstr(&command, " {}");
    snprintf(jobs, sizeof jobs, "%d", run->jobs ? run->jobs : 1);
    bool good = words && numbers && !command.failed;
    if (good) {
        const char *const fixed[] = {"parallel",
                                     "--will-cite",
                                     "--plain",
                                     "--line-buffer",
                                     "--tag",
                                     "--jobs",
                                     jobs,
                                     "--sshlogin",
                                     run->hosts ? run->hosts : ":",
                                     "--workdir",
                                     run->spec->run.cwd ? run->spec->run.cwd : "/",
                                     buffer_cstr(&command),
                                     ":::"};
        for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++) words[used++] = (char *)fixed[i];
    }
    size_t sent = 0;
    enum caro_status status = good ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (size_t i = 0; i < n && status == CARO_OK; i++) {
        if (!matrix_run_waits(run, i)) continue;
        char *number = numbers + i * 24;
        snprintf(number, 24, "%zu", i);
        words[used++] = number;
        status = matrix_run_begin_job(run, i, err);
        c->alive[i] = true;
        sent++;
    }
    c->ended = sent == 0;
    if (status == CARO_OK && sent) status = start_parallel(c, words, err);
    free(words);
    free(numbers);
    buffer_free(&command);
    return status;
}

/* Whether parallel runs: it ends when its last job has. */
static enum caro_status ask(struct cluster *c, bool *known, struct caro_error *err)
{
    int status;
    (void)err;
    *known = true;
    if (!c->ended && c->pid > 0 && waitpid(c->pid, &status, WNOHANG) == c->pid) c->ended = true;
    if (c->ended) memset(c->alive, 0, c->run->spec->n);
    return CARO_OK;
}

/* The signal twice: parallel ends what it started, there too. */
static void stop(struct cluster *c)
{
    const struct process_end how = {.grace_ms = 8000};
    const struct timespec pause = {0, 200000000};
    if (c->pid <= 0 || c->ended) return;
    kill(c->pid, SIGTERM);
    nanosleep(&pause, NULL);
    kill(c->pid, SIGTERM);
    process_tree_end(c->pid, &how);
    c->ended = true;
}

const struct cluster_launcher cluster_ssh = {"GNU parallel", submit, ask, stop};
