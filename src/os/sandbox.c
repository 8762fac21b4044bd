/* Owns the caller's side of a sandbox: checks what is asked for, has the inner side started,
 * carries input and output, and collects what happened. Everything is prepared before the start, since the inner side
 * may not allocate. */
#include "os/sandbox.h"
#include "os/sandbox_box.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void sandbox_result_free(struct sandbox_result *r)
{
    for (size_t i = 0; r->jobs && i < r->n_jobs; i++) {
        free(r->jobs[i].out);
        free(r->jobs[i].err);
    }
    free(r->jobs);
    if (r->store >= 0) close(r->store);
    *r = (struct sandbox_result){.store = -1, .failed_place = -1};
}

#ifdef __linux__

#include "base/buffer.h"
#include "os/clock.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <sys/utsname.h>
#include <sys/wait.h>

enum { STREAMS = 2, CHUNK = 64 << 10 };

/* The outer ends of one job, and what came through them. */
struct flow {
    int in, out[STREAMS];
    struct buffer kept[STREAMS];
    uint64_t all[STREAMS];
    char *pending; /* input that the pipe did not take yet */
    size_t n_pending, at_pending;
    bool ended; /* its output grew beyond the limit */
};

struct run {
    const struct sandbox_options *options;
    const struct sandbox_job *jobs;
    struct box *box;
    struct flow *flows;
    struct sandbox_result *result;
    struct caro_error *err;
    enum caro_status status;
    int control;
    pid_t pid;
    bool over, ready;
    int failed_place;
    double start;
};

static double now(void) { return (double)os_clock_ns() * 1e-9; }

/* ---- preparing ---- */

static enum caro_status check_options(const struct sandbox_options *o, const struct sandbox_job *jobs,
                                      size_t n_jobs, struct caro_error *err)
{
    if (o->n_places > BOX_MAX_PLACES || n_jobs > BOX_MAX_JOBS)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "a sandbox takes at most %d places and %d jobs",
                         BOX_MAX_PLACES, BOX_MAX_JOBS);
    for (size_t i = 0; i < o->n_places; i++) {
        const struct sandbox_place *p = &o->places[i];
        bool outside = p->kind <= SANDBOX_OVERLAY || p->kind == SANDBOX_COPY;
        bool root = p->target && strcmp(p->target, "/") == 0;
        if (!p->target || p->target[0] != '/' || (root && (i > 0 || p->kind > SANDBOX_TMPFS)))
            return error_set(err, CARO_USAGE, CARO_NO_POS, "place %zu of the sandbox has no usable target",
                             i);
        if ((outside && (!p->source || p->source[0] != '/')) || (p->kind == SANDBOX_LINK && !p->source) ||
            (p->kind == SANDBOX_FILE && p->n && !p->source))
            return error_set(err, CARO_USAGE, CARO_NO_POS, "place %s of the sandbox has no usable source",
                             p->target);
    }
    for (size_t i = 0; i < n_jobs; i++)
        if (!jobs[i].argv || !jobs[i].argv[0] || !jobs[i].argv[0][0])
            return error_set(err, CARO_USAGE, CARO_NO_POS, "job %zu of the sandbox has no program", i);
    if (!o->same_ids && geteuid() != 0 &&
        ((o->outside_uid != 0 && o->outside_uid != geteuid()) ||
         (o->outside_gid != 0 && o->outside_gid != getegid())))
        return error_set(err, CARO_USAGE, CARO_NO_POS, "only root can run a sandbox as another user");
    return CARO_OK;
}

static void fill_limits(struct sandbox_limits *l, const struct sandbox_limits *given)
{
    *l = *given;
    if (l->seconds <= 0) l->seconds = 60;
    if (l->grace_seconds <= 0) l->grace_seconds = 0.5;
    if (!l->cpu_seconds) l->cpu_seconds = 60;
    if (!l->memory_bytes) l->memory_bytes = UINT64_C(2) << 30;
    if (!l->file_bytes) l->file_bytes = 256 << 20;
    if (!l->disk_bytes) l->disk_bytes = 512 << 20;
    if (!l->processes) l->processes = 256;
    if (!l->open_files) l->open_files = 512;
}

/* Before Linux 5.14 RLIMIT_NPROC counts the user's processes on the whole machine. */
static bool kernel_at_least(int major, int minor)
{
    struct utsname name;
    int a = 0, b = 0;
    return uname(&name) == 0 && sscanf(name.release, "%d.%d", &a, &b) == 2 &&
           (a > major || (a == major && b >= minor));
}

/* Fields 48 and 49 of proc(5)'s stat: where the words of the command line lie. */
static void find_words(struct box *box)
{
    char text[2048];
    FILE *f = fopen("/proc/self/stat", "re");
    size_t n = f ? fread(text, 1, sizeof text - 1, f) : 0;
    if (f) fclose(f);
    text[n] = '\0';
    const char *at = strrchr(text, ')');
    for (int field = 2; at && field < 48; field++) at = strchr(at + 1, ' ');
    unsigned long long from = 0, to = 0;
    if (!at || sscanf(at, "%llu %llu", &from, &to) != 2 || to <= from) return;
    box->words_copy = malloc((size_t)(to - from));
    if (!box->words_copy) return; /* then they stay */
    box->words = (char *)(uintptr_t)from;
    box->n_words = (size_t)(to - from);
    memcpy(box->words_copy, box->words, box->n_words);
}

static bool make_pipe(int *read_end, int *write_end)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return false;
    *read_end = box_above_standard(ends[0]);
    *write_end = box_above_standard(ends[1]);
    return *read_end >= 0 && *write_end >= 0;
}

static void not_blocking(int fd) { fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK); }

static void close_end(int *fd)
{
    if (*fd >= 0) close(*fd);
    *fd = -1;
}

static enum caro_status open_flows(struct run *run)
{
    for (size_t i = 0; i < run->box->n_jobs; i++) {
        const struct sandbox_job *job = &run->jobs[i];
        struct box_job *inner = &run->box->jobs[i];
        struct flow *f = &run->flows[i];
        bool done = true;
        buffer_init(&f->kept[0], job->keep_out + 1);
        buffer_init(&f->kept[1], job->keep_err + 1);
        if (job->keep_out || job->on_output) done = make_pipe(&f->out[0], &inner->out);
        if (done && (job->keep_err || job->on_output)) done = make_pipe(&f->out[1], &inner->err);
        if (done && job->input == SANDBOX_INPUT_FD) {
            done = make_pipe(&inner->in, &f->in) && (f->pending = malloc(CHUNK));
            if (done) not_blocking(f->in);
        }
        if (!done)
            return error_set(run->err, CARO_IO, CARO_NO_POS, "cannot make the pipes of a sandbox: %s",
                             strerror(errno));
        for (int k = 0; k < STREAMS; k++)
            if (f->out[k] >= 0) not_blocking(f->out[k]);
    }
    return CARO_OK;
}

static void close_inner(struct box *box)
{
    close_end(&box->control);
    for (size_t i = 0; box->jobs && i < box->n_jobs; i++) {
        close_end(&box->jobs[i].in);
        close_end(&box->jobs[i].out);
        close_end(&box->jobs[i].err);
    }
}

/* ---- while it runs ---- */

static void tell(const struct run *run, char word)
{
    if (send(run->control, &word, 1, MSG_NOSIGNAL | MSG_DONTWAIT) < 0) return; /* it is over already */
}

static void keep_job(struct run *run, const struct box_report *r)
{
    if (r->job < 0 || (size_t)r->job >= run->result->n_jobs) return;
    struct sandbox_job_result *j = &run->result->jobs[r->job];
    j->started = r->kind != BOX_JOB_NOT_STARTED;
    j->exec_errno = r->kind == BOX_JOB_NOT_STARTED ? r->error : 0;
    if (r->kind != BOX_JOB_ENDED) return;
    j->signal = WIFSIGNALED(r->wait_status) ? WTERMSIG(r->wait_status) : 0;
    j->status = j->signal ? 128 + j->signal : WEXITSTATUS(r->wait_status);
    j->timed_out = r->timed_out;
    j->seconds = r->seconds;
    j->cpu_seconds = r->cpu_seconds;
    run->result->hits |= r->hits;
}

static void read_report(struct run *run)
{
    struct box_report r;
    char space[CMSG_SPACE(sizeof(int))];
    struct iovec io = {.iov_base = &r, .iov_len = sizeof r};
    struct msghdr message = {
        .msg_iov = &io, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space};
    ssize_t n = recvmsg(run->control, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (n != sizeof r) {
        run->over = true;
        return;
    }
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (header && header->cmsg_type == SCM_RIGHTS)
        memcpy(&run->result->store, CMSG_DATA(header), sizeof(int));
    switch (r.kind) {
    case BOX_FAILED:
        run->status = box_step_failed(run->box, &r, run->err);
        run->failed_place = r.place;
        break;
    case BOX_READY:
        run->ready = true;
        run->result->landlock = r.landlock;
        break;
    case BOX_JOB_STARTED:
    case BOX_JOB_NOT_STARTED:
    case BOX_JOB_ENDED: keep_job(run, &r); break;
    case BOX_OVER:
        run->result->hits |= r.hits;
        run->result->left = r.left;
        break;
    }
}

/* Read what is there; false at the end of it. */
static bool read_output(struct run *run, size_t i, int stream, char *chunk)
{
    const struct sandbox_job *job = &run->jobs[i];
    struct flow *f = &run->flows[i];
    uint64_t most = job->output_bytes ? job->output_bytes : 64 << 20;
    ssize_t n = read(f->out[stream], chunk, CHUNK);
    if (n < 0) return errno == EAGAIN || errno == EINTR;
    if (n == 0) return false;
    f->all[stream] += (uint64_t)n;
    size_t room = (stream ? job->keep_err : job->keep_out) - f->kept[stream].n;
    buffer_add(&f->kept[stream], chunk, (size_t)n < room ? (size_t)n : room);
    if (job->on_output) job->on_output(job->context, stream + 1, chunk, (size_t)n);
    if (f->all[0] + f->all[1] > most && !f->ended) {
        f->ended = true;
        run->result->hits |= SANDBOX_HIT_OUTPUT;
        tell(run, job->background ? BOX_END_ALL : BOX_END_JOB);
    }
    return true;
}

/* Carry input: from the caller's descriptor when nothing is pending, else into the pipe. */
static void carry_input(struct run *run, size_t i)
{
    struct flow *f = &run->flows[i];
    if (f->at_pending == f->n_pending) {
        ssize_t n = read(run->jobs[i].input_fd, f->pending, CHUNK);
        if (n < 0 && (errno == EINTR || errno == EAGAIN)) return;
        if (n <= 0) {
            close_end(&f->in);
            return;
        }
        f->n_pending = (size_t)n;
        f->at_pending = 0;
    }
    ssize_t n = write(f->in, f->pending + f->at_pending, f->n_pending - f->at_pending);
    if (n > 0) f->at_pending += (size_t)n;
    if (n < 0 && errno != EAGAIN && errno != EINTR) close_end(&f->in);
}

static size_t list_polls(const struct run *run, struct pollfd *polls)
{
    size_t n = 0;
    polls[n++] = (struct pollfd){.fd = run->over ? -1 : run->control, .events = POLLIN};
    for (size_t i = 0; i < run->box->n_jobs; i++) {
        const struct flow *f = &run->flows[i];
        for (int k = 0; k < STREAMS; k++) polls[n++] = (struct pollfd){.fd = f->out[k], .events = POLLIN};
        bool full = f->at_pending < f->n_pending;
        polls[n++] = f->in < 0 ? (struct pollfd){.fd = -1}
                     : full    ? (struct pollfd){.fd = f->in, .events = POLLOUT}
                               : (struct pollfd){.fd = run->jobs[i].input_fd, .events = POLLIN};
    }
    return n;
}

static void serve(struct run *run, const struct pollfd *polls, char *chunk)
{
    if (polls[0].revents) read_report(run);
    for (size_t i = 0; i < run->box->n_jobs; i++) {
        struct flow *f = &run->flows[i];
        for (int k = 0; k < STREAMS; k++)
            if (polls[1 + 3 * i + (size_t)k].revents && f->out[k] >= 0 && !read_output(run, i, k, chunk))
                close_end(&f->out[k]);
        if (polls[3 + 3 * i].revents && f->in >= 0) carry_input(run, i);
    }
}

/* The pipes' ends come when all processes are gone; the control socket's when the first process is. */
static bool anything_open(const struct run *run)
{
    for (size_t i = 0; i < run->box->n_jobs; i++)
        if (run->flows[i].out[0] >= 0 || run->flows[i].out[1] >= 0) return true;
    return !run->over;
}

static enum caro_status follow(struct run *run)
{
    struct pollfd *polls = calloc(1 + 3 * run->box->n_jobs, sizeof *polls);
    char *chunk = malloc(CHUNK);
    double last_stop = run->start,
           latest = run->start + run->box->limits.seconds + run->box->limits.grace_seconds + 3;
    bool stopped = false;
    if (!polls || !chunk)
        run->status = error_set(run->err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a sandbox");
    while (polls && chunk && anything_open(run)) {
        size_t n = list_polls(run, polls);
        if (poll(polls, n, 50) < 0 && errno != EINTR) break;
        serve(run, polls, chunk);
        double t = now();
        if (!stopped && run->options->stop && t - last_stop > 0.04) {
            last_stop = t;
            stopped = run->options->stop(run->options->context);
            if (stopped) run->result->hits |= SANDBOX_HIT_STOP, tell(run, BOX_END_ALL);
        }
        if (t > latest) kill(run->pid, SIGKILL); /* it does not answer any more; all in it die with it */
    }
    free(polls);
    free(chunk);
    return run->status;
}

static void collect(struct run *run)
{
    struct sandbox_result *r = run->result;
    struct statvfs store;
    for (size_t i = 0; i < r->n_jobs; i++) {
        struct sandbox_job_result *j = &r->jobs[i];
        struct flow *f = &run->flows[i];
        buffer_add(&f->kept[0], "", 1); /* so that there is a terminated text, also an empty one */
        buffer_add(&f->kept[1], "", 1);
        j->out = run->jobs[i].keep_out ? f->kept[0].p : NULL;
        j->err = run->jobs[i].keep_err ? f->kept[1].p : NULL;
        j->n_out = j->out ? f->kept[0].n - 1 : 0;
        j->n_err = j->err ? f->kept[1].n - 1 : 0;
        j->all_out = f->all[0];
        j->all_err = f->all[1];
        if (j->out) f->kept[0].p = NULL;
        if (j->err) f->kept[1].p = NULL;
        if (f->kept[0].failed || f->kept[1].failed)
            run->status =
                error_set(run->err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a command's output");
    }
    if (r->store >= 0 && fstatvfs(r->store, &store) == 0)
        r->written = (store.f_blocks - store.f_bfree) * store.f_frsize;
    r->seconds = now() - run->start;
}

static void tidy(struct run *run)
{
    if (run->pid > 0) {
        kill(run->pid, SIGKILL);
        while (waitpid(run->pid, NULL, 0) < 0 && errno == EINTR) {
        }
    }
    close_inner(run->box);
    close_end(&run->control);
    for (size_t i = 0; run->flows && i < run->box->n_jobs; i++) {
        struct flow *f = &run->flows[i];
        close_end(&f->in);
        for (int k = 0; k < STREAMS; k++) {
            close_end(&f->out[k]);
            buffer_free(&f->kept[k]);
        }
        free(f->pending);
    }
    free(run->flows);
    free(run->box->words_copy);
    free(run->box->jobs);
    free(run->box);
}

static enum caro_status prepare(struct run *run, size_t n_jobs)
{
    const struct sandbox_options *o = run->options;
    struct box *box = run->box;
    box->options = o;
    box->control = run->control = box->store = -1;
    box->root = o->same_ids && geteuid() == 0;
    box->switch_ids = !o->same_ids && geteuid() == 0;
    box->root_given = o->n_places && strcmp(o->places[0].target, "/") == 0;
    box->count_processes = kernel_at_least(5, 14);
    fill_limits(&box->limits, &o->limits);
    find_words(box);
    box->jobs = calloc(n_jobs + 1, sizeof *box->jobs);
    run->flows = calloc(n_jobs + 1, sizeof *run->flows);
    run->result->jobs = calloc(n_jobs + 1, sizeof *run->result->jobs);
    if (!box->jobs || !run->flows || !run->result->jobs)
        return error_set(run->err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a sandbox");
    box->n_jobs = run->result->n_jobs = n_jobs;
    for (size_t i = 0; i < n_jobs; i++) {
        box->jobs[i] = (struct box_job){.what = &run->jobs[i], .in = -1, .out = -1, .err = -1};
        run->flows[i].in = run->flows[i].out[0] = run->flows[i].out[1] = -1;
    }
    return open_flows(run);
}

enum caro_status sandbox_run(const struct sandbox_options *options, const struct sandbox_job *jobs,
                             size_t n_jobs, struct sandbox_result *result, struct caro_error *err)
{
    *result = (struct sandbox_result){.store = -1, .failed_place = -1};
    TRY(check_options(options, jobs, n_jobs, err));
    struct run run = {
        .options = options, .jobs = jobs, .result = result, .err = err, .start = now(), .failed_place = -1};
    run.box = calloc(1, sizeof *run.box);
    if (!run.box) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a sandbox");
    run.status = prepare(&run, n_jobs);
    if (run.status == CARO_OK) run.status = box_start(run.box, &run.pid, &run.control, err);
    close_inner(run.box);
    if (run.status == CARO_OK) run.status = follow(&run);
    if (run.status == CARO_OK && !run.ready)
        run.status = error_set(err, CARO_UNSUPPORTED, CARO_NO_POS, "the sandbox ended before it was built");
    if (run.status == CARO_OK) collect(&run);
    tidy(&run);
    if (run.status != CARO_OK) {
        sandbox_result_free(result);
        result->failed_place = run.failed_place;
    }
    return run.status;
}

int sandbox_store_open(const struct sandbox_result *result, size_t place)
{
    char name[32];
    if (result->store < 0) return -1;
    snprintf(name, sizeof name, "%zu.upper", place);
    int fd = openat(result->store, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd >= 0) return fd;
    snprintf(name, sizeof name, "%zu", place);
    return openat(result->store, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

enum caro_status sandbox_probe(bool overlay, bool *landlock, struct caro_error *err)
{
    const struct sandbox_place place = {.kind = SANDBOX_OVERLAY, .target = "/etc", .source = "/etc"};
    const struct sandbox_options options = {.places = &place, .n_places = overlay, .same_ids = true};
    struct sandbox_result result;
    TRY(sandbox_run(&options, NULL, 0, &result, err));
    if (landlock) *landlock = result.landlock;
    sandbox_result_free(&result);
    return CARO_OK;
}

#else

static enum caro_status not_here(struct caro_error *err)
{
    return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                     "there is no sandbox on this system: it needs Linux");
}

enum caro_status sandbox_run(const struct sandbox_options *options, const struct sandbox_job *jobs,
                             size_t n_jobs, struct sandbox_result *result, struct caro_error *err)
{
    (void)options, (void)jobs, (void)n_jobs;
    *result = (struct sandbox_result){.store = -1, .failed_place = -1};
    return not_here(err);
}

int sandbox_store_open(const struct sandbox_result *result, size_t place)
{
    (void)result, (void)place;
    return -1;
}

enum caro_status sandbox_probe(bool overlay, bool *landlock, struct caro_error *err)
{
    (void)overlay, (void)landlock;
    return not_here(err);
}

#endif
