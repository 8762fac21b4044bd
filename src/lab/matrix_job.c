/* Owns the life of one job. Judges nothing but exit status, signal and time; what its tests say is read by whoever gathers. */
#include "lab/matrix_job.h"
#include "base/buffer.h"
#include "os/clock.h"
#include "os/process_tree.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static volatile sig_atomic_t stops; /* how often this process was asked to end */
static void on_stop(int signal_number)
{
    (void)signal_number;
    stops++;
}

/* One attempt, as it runs. */
struct attempt {
    const struct matrix_spec *spec;
    struct matrix_job_record *job;
    struct matrix_output output;
    int pipe_fd, progress_fd;
    pid_t pid, parent;
    bool ended;
    int wait_status;
    uint64_t started_ns, sampled_ns, sample_every_ns, told_ns;
    uint64_t memory, peak, own_peak;
};

static double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    (void)st, (void)kind, (void)at;
    if (remove(path) != 0 && errno == EACCES) chmod(path, 0700);
    return 0;
}

/* A folder without rights for its owner must be opened before what is in it can go. */
static int open_up(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    (void)at;
    if (kind == FTW_DNR || (kind == FTW_D && (st->st_mode & 0700) != 0700)) chmod(path, 0700);
    return 0;
}

void matrix_remove_tree(const char *path)
{
    struct stat st;
    for (int round = 0; round < 3 && lstat(path, &st) == 0; round++) {
        if (round) nftw(path, open_up, 32, FTW_PHYS);
        nftw(path, remove_one, 32, FTW_DEPTH | FTW_PHYS);
    }
}

/* What the command is told beside the environment that we have. */
struct variable {
    const char *name;
    const char *value; /* NULL: not set */
};

static bool is_one_of(const char *setting, const struct variable *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        size_t length = strlen(list[i].name);
        if (strncmp(setting, list[i].name, length) == 0 && setting[length] == '=') return true;
    }
    return false;
}

/* One block: the pointers, then the new texts. NULL: out of memory. */
static char **make_environment(const struct variable *list, size_t n)
{
    size_t count = 0, bytes = 0;
    while (environ[count]) count++;
    for (size_t i = 0; i < n; i++)
        bytes += strlen(list[i].name) + (list[i].value ? strlen(list[i].value) : 0) + 2;
    size_t pointers = (count + n + 1) * sizeof(char *);
    char **env = malloc(pointers + bytes), *text = (char *)env + pointers;
    if (!env) return NULL;
    size_t used = 0;
    for (size_t i = 0; i < count; i++)
        if (!is_one_of(environ[i], list, n)) env[used++] = environ[i];
    for (size_t i = 0; i < n; i++) {
        if (!list[i].value) continue;
        env[used++] = text;
        text += sprintf(text, "%s=%s", list[i].name, list[i].value) + 1;
    }
    env[used] = NULL;
    return env;
}

static enum caro_status prepare_folders(const struct matrix_spec *spec, const struct matrix_job_record *job,
                                        char dir[MATRIX_PATH], char tmp[MATRIX_PATH], char cache[MATRIX_PATH],
                                        struct caro_error *err)
{
    TRY(matrix_spec_path(dir, spec, "jobs", job->id, "", err));
    TRY(matrix_spec_path(tmp, spec, "jobs", job->id, "/tmp", err));
    TRY(matrix_spec_path(cache, spec, "jobs", job->id, "/cache", err));
    matrix_remove_tree(dir); /* of an earlier attempt */
    if (mkdir(dir, 0777) != 0 || mkdir(tmp, 0700) != 0 || mkdir(cache, 0700) != 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot make the job's folder %.200s: %s", dir,
                         strerror(errno));
    return CARO_OK;
}

static enum caro_status begin(struct attempt *a, struct caro_error *err)
{
    const struct matrix_job_record *job = a->job;
    char dir[MATRIX_PATH], tmp[MATRIX_PATH], cache[MATRIX_PATH], log[MATRIX_PATH], cores[24];
    int ends[2];
    TRY(prepare_folders(a->spec, job, dir, tmp, cache, err));
    TRY(matrix_spec_path(log, a->spec, "logs", job->id, ".log", err));
    snprintf(cores, sizeof cores, "%lld", (long long)(job->cores ? job->cores : 1));
    const struct variable variables[] = {{"CARO_MODEL", job->model},
                                         {"CARO_MODEL_PATH", job->path ? job->path : ""},
                                         {"CARO_MODEL_ID", job->id},
                                         {"CARO_JOB_DIR", dir},
                                         {"CARO_JOB_CORES", cores},
                                         {"TMPDIR", tmp},
                                         {"TMP", tmp},
                                         {"TEMP", tmp},
                                         {"XDG_CACHE_HOME", cache},
                                         {"HF_HUB_CACHE", a->spec->run.hub_cache}};
    if (a->spec->run.cwd && chdir(a->spec->run.cwd) != 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot enter the folder %.200s: %s", a->spec->run.cwd,
                         strerror(errno));
    if (!matrix_output_open(&a->output, log, (size_t)a->spec->run.output_limit))
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot write %.200s: %s", log, strerror(errno));
    if (pipe(ends) != 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot make a pipe: %s", strerror(errno));
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    a->pipe_fd = ends[0];
    char **env = make_environment(variables, sizeof variables / sizeof *variables);
    struct process_start start = {.argv = a->spec->command, .envp = env, .output_fd = ends[1]};
    a->own_peak = os_peak_rss_bytes();
    a->started_ns = os_clock_ns();
    enum caro_status status =
        env ? process_tree_start(&start, &a->pid, err)
            : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a job's environment");
    close(ends[1]);
    free(env);
    return status;
}

/* False at the end of the output. */
static bool read_output(struct attempt *a)
{
    char chunk[65536];
    for (int round = 0; round < 16; round++) { /* a flood must not keep us from looking at the clock */
        ssize_t n = read(a->pipe_fd, chunk, sizeof chunk);
        if (n > 0) matrix_output_add(&a->output, chunk, (size_t)n);
        if (n == 0) return false;
        if (n < 0 && errno != EINTR) return true;
    }
    return true;
}

static void on_reaped(void *ctx, pid_t pid, int wait_status)
{
    struct attempt *a = ctx;
    if (pid != a->pid || a->ended) return;
    a->ended = true;
    a->wait_status = wait_status;
    a->job->wall_ms = (double)(os_clock_ns() - a->started_ns) / 1e6;
}

/* At most a fiftieth of the time goes into looking. */
static void sample_memory(struct attempt *a, uint64_t now)
{
    uint64_t highest = 0;
    if (now - a->sampled_ns < a->sample_every_ns) return;
    a->memory = process_tree_memory(a->pid, &highest);
    a->sampled_ns = os_clock_ns();
    uint64_t cost = (a->sampled_ns - now) * 50, age = a->sampled_ns - a->started_ns;
    a->sample_every_ns = age < 500000000u ? age / 4 : 200000000u;
    if (a->sample_every_ns < cost) a->sample_every_ns = cost;
    if (a->memory > a->peak) a->peak = a->memory;
    if (highest > a->peak) a->peak = highest;
}

static void tell(struct attempt *a, uint64_t now)
{
    if (a->progress_fd < 0 || now - a->told_ns < 200000000u) return;
    struct matrix_progress p = {.attempt = (int)a->job->attempts, .memory = a->memory, .peak = a->peak};
    memcpy(p.line, a->output.line, sizeof p.line);
    a->told_ns = now;
    if (write(a->progress_fd, &p, sizeof p) < 0) a->told_ns = now; /* whoever reads is slow, or gone */
}

static enum matrix_state watch(struct attempt *a)
{
    double limit = a->spec->run.timeout_s;
    bool open = true;
    while (!a->ended) {
        struct pollfd fd = {.fd = open ? a->pipe_fd : -1, .events = POLLIN};
        uint64_t now = os_clock_ns();
        int wait = now - a->started_ns < 200000000u ? 5 : 50;
        poll(&fd, 1, wait);
        if (open && fd.revents) open = read_output(a);
        int status;
        for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;) on_reaped(a, pid, status);
        now = os_clock_ns();
        if (a->ended) break;
        if (getppid() != a->parent || stops) return MATRIX_INTERRUPTED;
        if (limit > 0 && (double)(now - a->started_ns) / 1e9 >= limit) return MATRIX_TIMEOUT;
        sample_memory(a, now);
        tell(a, now);
    }
    /* whoever cancels a whole job, as a queue does, signals both: ours may come a moment later */
    int signal_number = WIFSIGNALED(a->wait_status) ? WTERMSIG(a->wait_status) : 0;
    if (signal_number == SIGTERM || signal_number == SIGINT || signal_number == SIGHUP)
        for (int i = 0; i < 20 && !stops; i++) poll(NULL, 0, 10);
    if (signal_number && stops) return MATRIX_INTERRUPTED;
    return signal_number ? MATRIX_CRASHED : WEXITSTATUS(a->wait_status) == 0 ? MATRIX_PASSED : MATRIX_FAILED;
}

static bool on_wait(void *ctx)
{
    struct attempt *a = ctx;
    read_output(a);
    tell(a, os_clock_ns());
    return stops < 2;
}

/* End what is left, and read what it still had to say. */
static void finish(struct attempt *a, enum matrix_state state)
{
    bool asked = state == MATRIX_TIMEOUT || state == MATRIX_INTERRUPTED, orphan = getppid() != a->parent;
    struct process_end how = {.grace_ms = stops > 1 ? 0
                                          : orphan  ? 1000
                                          : asked   ? MATRIX_GRACE_MS
                                                    : 300,
                              .on_wait = on_wait,
                              .on_reaped = on_reaped,
                              .ctx = a};
    size_t there = process_tree_end(a->pid, &how);
    if (!asked) a->job->leftovers = (int64_t)there;
    if (!a->ended) a->job->wall_ms = (double)(os_clock_ns() - a->started_ns) / 1e6;
    char chunk[65536];
    for (ssize_t n; (n = read(a->pipe_fd, chunk, sizeof chunk)) > 0 || (n < 0 && errno == EINTR);)
        if (n > 0) matrix_output_add(&a->output, chunk, (size_t)n);
}

static void set_reason(struct matrix_job_record *job, const char *text)
{
    free(job->reason);
    job->reason = strdup(text);
}

static void explain(struct attempt *a, enum matrix_state state)
{
    struct matrix_job_record *job = a->job;
    char text[300] = "";
    job->state = state;
    job->exit_code = a->ended && WIFEXITED(a->wait_status) ? WEXITSTATUS(a->wait_status) : 0;
    job->signal_number = a->ended && WIFSIGNALED(a->wait_status) ? WTERMSIG(a->wait_status) : 0;
    if (state == MATRIX_FAILED) snprintf(text, sizeof text, "exit status %lld", (long long)job->exit_code);
    if (state == MATRIX_CRASHED)
        snprintf(text, sizeof text, "ended by signal %lld (%s)", (long long)job->signal_number,
                 strsignal((int)job->signal_number));
    if (state == MATRIX_TIMEOUT) snprintf(text, sizeof text, "not done after %g s", a->spec->run.timeout_s);
    if (state == MATRIX_INTERRUPTED) snprintf(text, sizeof text, "interrupted");
    if (state == MATRIX_PASSED && job->attempts > 1)
        snprintf(text, sizeof text, "passed at attempt %lld", (long long)job->attempts);
    if (a->output.failed)
        snprintf(text + strlen(text), sizeof text - strlen(text),
                 "; its output could not be kept: the disk is full?");
    set_reason(job, text);
}

static void count_use(struct attempt *a, const struct rusage *before)
{
    struct rusage use;
    if (getrusage(RUSAGE_CHILDREN, &use) != 0) return;
    a->job->user_ms = (double)(use.ru_utime.tv_sec - before->ru_utime.tv_sec) * 1e3 +
                      (double)(use.ru_utime.tv_usec - before->ru_utime.tv_usec) / 1e3;
    a->job->system_ms = (double)(use.ru_stime.tv_sec - before->ru_stime.tv_sec) * 1e3 +
                        (double)(use.ru_stime.tv_usec - before->ru_stime.tv_usec) / 1e3;
    uint64_t largest = (uint64_t)use.ru_maxrss;
#ifndef __APPLE__
    largest *= 1024;
#endif
    if (largest > a->peak && largest > a->own_peak + a->own_peak / 8)
        a->peak = largest; /* below that it may be our own, from the fork */
    a->job->peak_bytes = (int64_t)a->peak;
}

static enum matrix_state run_attempt(const struct matrix_spec *spec, struct matrix_job_record *job,
                                     int progress_fd, pid_t parent)
{
    struct attempt a = {.spec = spec,
                        .job = job,
                        .output = {.fd = -1},
                        .pipe_fd = -1,
                        .progress_fd = progress_fd,
                        .parent = parent};
    struct caro_error err = {0};
    struct rusage before;
    getrusage(RUSAGE_CHILDREN, &before);
    job->leftovers = job->output_bytes = 0;
    enum caro_status status = begin(&a, &err);
    enum matrix_state state = MATRIX_FAILED;
    if (status == CARO_OK) {
        state = watch(&a);
        finish(&a, state);
        count_use(&a, &before);
        explain(&a, state);
        job->output_bytes = (int64_t)a.output.total;
    } else {
        job->state = MATRIX_FAILED;
        job->exit_code = status == CARO_NOT_FOUND ? 127 : 126;
        set_reason(job, err.msg);
    }
    if (a.output.fd >= 0) matrix_output_close(&a.output);
    if (a.pipe_fd >= 0) close(a.pipe_fd);
    return state;
}

static void clean_folders(const struct matrix_spec *spec, const struct matrix_job_record *job)
{
    static const char *const own[] = {"/tmp", "/cache"};
    char path[MATRIX_PATH];
    for (size_t i = 0; i < 2 && !spec->run.keep; i++)
        if (matrix_spec_path(path, spec, "jobs", job->id, own[i], NULL) == CARO_OK) matrix_remove_tree(path);
}

enum caro_status matrix_job_run(const struct matrix_spec *spec, size_t index, int progress_fd, pid_t parent,
                                struct caro_error *err)
{
    struct sigaction stop = {.sa_handler = on_stop};
    struct matrix_job_record *job = &spec->jobs[index];
    char host[256] = "";
    sigemptyset(&stop.sa_mask);
    sigaction(SIGTERM, &stop, NULL);
    sigaction(SIGINT, &stop, NULL);
    sigaction(SIGHUP, &stop, NULL);
    signal(SIGPIPE, SIG_IGN);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    process_become_reaper();
    gethostname(host, sizeof host - 1);
    free(job->host);
    job->host = strdup(host);
    job->started_at = now_s();
    job->attempts = 0;
    if (!job->path) { /* on this machine it may be there, or not, as on ours */
        job->state = MATRIX_UNAVAILABLE;
        return matrix_result_write(spec, job, err);
    }
    enum matrix_state state;
    do {
        job->attempts++;
        state = run_attempt(spec, job, progress_fd, parent);
    } while (state != MATRIX_PASSED && state != MATRIX_INTERRUPTED && job->attempts <= spec->run.retries &&
             !stops);
    clean_folders(spec, job);
    return matrix_result_write(spec, job, err);
}
