/* Owns the first process of a sandbox: it builds the place, runs the jobs one after the other, reaps what is left to it,
 * and ends everything when a limit is reached or the caller is gone: when it exits, the kernel kills all that runs inside.
 * Its memory is a copy of the caller's, in which nothing may be allocated; so /proc is read with plain system calls. */
#include "os/sandbox_box.h"

#ifdef __linux__

#include "os/clock.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <net/if.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

struct watch {
    struct box *box;
    double last_look;
    double start; /* seconds, of the monotonic clock */
    unsigned hits;
    bool ending; /* everything is being ended: no further job is started */
    double ending_since;
    unsigned alive; /* processes at the last look, this one not counted */
    int proc, children;
    pid_t job; /* that is waited for; 0 */
    double job_start, job_term, job_limit;
    bool job_timed_out;
    int job_status;
    struct rusage before, usage; /* of waited-for children */
};

static double now(void) { return (double)os_clock_ns() * 1e-9; }

static void send_report(const struct box *box, const struct box_report *report, int fd)
{
    char space[CMSG_SPACE(sizeof fd)] = {0};
    struct iovec io = {.iov_base = (void *)(uintptr_t)report, .iov_len = sizeof *report};
    struct msghdr message = {.msg_iov = &io, .msg_iovlen = 1};
    if (fd >= 0) {
        message.msg_control = space;
        message.msg_controllen = sizeof space;
        struct cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof fd);
        memcpy(CMSG_DATA(header), &fd, sizeof fd);
    }
    while (sendmsg(box->control, &message, MSG_NOSIGNAL) < 0 && errno == EINTR) {
    }
}

static void fail(const struct box *box, struct box_report *report) __attribute__((noreturn));
static void fail(const struct box *box, struct box_report *report)
{
    report->kind = BOX_FAILED;
    report->error = errno;
    send_report(box, report, -1);
    _exit(1);
}

/* ---- one command ---- */

static const char *find_value(const char *const *environment, const char *name)
{
    size_t n = strlen(name);
    for (; environment && *environment; environment++)
        if (strncmp(*environment, name, n) == 0 && (*environment)[n] == '=') return *environment + n + 1;
    return NULL;
}

/* execve, along PATH for a name without a slash. Returns only on failure. */
static int execute(const char *const *argv, const char *const *environment)
{
    static const char *const none[] = {NULL};
    if (!environment) environment = none;
    char *const *av = (char *const *)(uintptr_t)argv, *const *ev = (char *const *)(uintptr_t)environment;
    if (strchr(argv[0], '/')) return execve(argv[0], av, ev), errno;
    const char *path = find_value(environment, "PATH");
    int error = ENOENT;
    if (!path) path = "/usr/local/bin:/usr/bin:/bin";
    for (;;) {
        char full[PATH_MAX];
        int n = (int)strcspn(path, ":");
        int length = n ? snprintf(full, sizeof full, "%.*s/%s", n, path, argv[0])
                       : snprintf(full, sizeof full, "%s", argv[0]);
        if (length < (int)sizeof full) {
            execve(full, av, ev);
            if (errno != ENOENT && errno != ENOTDIR) error = errno;
        }
        if (!path[n]) return error;
        path += n + 1;
    }
}

static void set_limit(int which, uint64_t soft, uint64_t hard)
{
    struct rlimit limit;
    if (getrlimit((__rlimit_resource_t)which, &limit) != 0) return;
    if (limit.rlim_max != RLIM_INFINITY && hard > limit.rlim_max) hard = limit.rlim_max;
    limit.rlim_max = hard;
    limit.rlim_cur = soft < hard ? soft : hard;
    setrlimit((__rlimit_resource_t)which, &limit);
}

static void set_limits(const struct box *box)
{
    const struct sandbox_limits *l = &box->limits;
    set_limit(RLIMIT_CORE, 0, 0);
    set_limit(RLIMIT_CPU, l->cpu_seconds, l->cpu_seconds + 1);
    set_limit(RLIMIT_DATA, l->memory_bytes, l->memory_bytes);
    set_limit(RLIMIT_FSIZE, l->file_bytes, l->file_bytes);
    set_limit(RLIMIT_NOFILE, l->open_files, l->open_files);
    if (box->count_processes) set_limit(RLIMIT_NPROC, l->processes, l->processes);
    set_limit(RLIMIT_MSGQUEUE, 0, 0);
    set_limit(RLIMIT_MEMLOCK, 64 << 10, 64 << 10);
    set_limit(RLIMIT_SIGPENDING, 1024, 1024);
}

/* A terminal of the sandbox's own devpts; the other end stays open with the first process, and silent. */
static int silent_terminal(void)
{
    int unlock = 0, number, master = open("/dev/pts/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC);
    char path[32];
    if (master < 0 || ioctl(master, TIOCSPTLCK, &unlock) != 0 || ioctl(master, TIOCGPTN, &number) != 0)
        return -1;
    snprintf(path, sizeof path, "/dev/pts/%d", number);
    return open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
}

static void reset_signals(void)
{
    const struct sigaction standard = {.sa_handler = SIG_DFL};
    sigset_t none;
    for (int i = 1; i < 65; i++) sigaction(i, &standard, NULL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/* In the child: become the command, or tell why not through `told`. */
static void become(const struct box *box, const struct box_job *job, int terminal, int told)
{
    const struct sandbox_job *what = job->what;
    const char *cwd = what->cwd ? what->cwd : box->options->cwd ? box->options->cwd : "/";
    int null = open("/dev/null", O_RDWR | O_CLOEXEC), error = 0;
    int in = what->input == SANDBOX_INPUT_TTY ? terminal : job->in;
    if (box->n_words) memcpy(box->words, box->words_copy, box->n_words);
    setsid();
    reset_signals();
    umask(box->mask);
    if (null < 0) error = errno;
    if (!error && (dup2(in < 0 ? null : in, 0) < 0 || dup2(job->out < 0 ? null : job->out, 1) < 0 ||
                   dup2(job->err < 0 ? null : job->err, 2) < 0))
        error = errno;
    if (told > 3) syscall(SYS_close_range, 3, told - 1, 0);
    syscall(SYS_close_range, told + 1, ~0u, 0);
    if (!error && chdir(cwd) != 0) error = errno;
    set_limits(box);
    if (!error && !box_drop_capabilities(box->root)) error = errno;
    if (!error)
        error = execute(what->argv, what->environment ? what->environment : box->options->environment);
    if (write(told, &error, sizeof error) < 0) _exit(126);
    _exit(127);
}

/* fork() would take locks that another thread of the caller may have held when our memory was copied. */
static pid_t plain_fork(void) { return (pid_t)syscall(SYS_clone, (unsigned long)SIGCHLD, 0, 0, 0, 0); }

/* The process, or -1 with errno: what kept the program from running. */
static pid_t start(const struct box *box, struct box_job *job)
{
    int told[2], terminal = -1, error = 0;
    if (job->what->input == SANDBOX_INPUT_TTY && (terminal = silent_terminal()) < 0) return -1;
    if (pipe2(told, O_CLOEXEC) != 0) return -1;
    pid_t pid = plain_fork();
    if (pid == 0) become(box, job, terminal, told[1]);
    if (pid < 0) error = errno;
    close(told[1]);
    if (pid > 0) {
        ssize_t n;
        while ((n = read(told[0], &error, sizeof error)) < 0 && errno == EINTR) {
        }
        if (n != sizeof error) error = 0; /* closed by the new program's start */
    }
    close(told[0]);
    int *const ends[] = {&job->in, &job->out, &job->err, &terminal};
    for (size_t i = 0; i < 4; i++)
        if (*ends[i] >= 0) close(*ends[i]), *ends[i] = -1;
    if (error && pid > 0) waitpid(pid, NULL, 0);
    return error ? (errno = error, -1) : pid;
}

/* ---- watching ---- */

static bool read_of(const struct watch *w, const char *pid, const char *what, char *text, size_t room)
{
    char path[64];
    snprintf(path, sizeof path, "%s/%s", pid, what);
    int fd = openat(w->proc, path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    ssize_t n = read(fd, text, room - 1);
    close(fd);
    text[n > 0 ? n : 0] = '\0';
    return n > 0;
}

static uint64_t field(const char *text, const char *name)
{
    const char *at = strstr(text, name);
    return at ? strtoull(at + strlen(name), NULL, 10) : 0;
}

/* Bytes of memory that a process has: all that is resident (cheap to know), or exactly what nobody else can give back
 * (not mapped files; proc(5)). */
static uint64_t memory_of(const struct watch *w, const char *pid, bool exactly)
{
    char text[4096];
    if (exactly)
        return read_of(w, pid, "status", text, sizeof text)
                   ? (field(text, "\nRssAnon:") + field(text, "\nRssShmem:")) * 1024
                   : 0;
    if (!read_of(w, pid, "statm", text, sizeof text)) return 0;
    const char *resident = strchr(text, ' ');
    return resident ? strtoull(resident, NULL, 10) * (uint64_t)sysconf(_SC_PAGESIZE) : 0;
}

static uint64_t look_around(struct watch *w, bool exactly)
{
    char entries[8192];
    uint64_t bytes = 0;
    long n;
    w->alive = 0;
    lseek(w->proc, 0, SEEK_SET);
    while ((n = syscall(SYS_getdents64, w->proc, entries, sizeof entries)) > 0)
        for (long at = 0; at < n;) {
            const struct dirent64 *e = (const void *)(entries + at);
            at += e->d_reclen;
            if (e->d_name[0] < '1' || e->d_name[0] > '9' || strcmp(e->d_name, "1") == 0) continue;
            w->alive++;
            bytes += memory_of(w, e->d_name, exactly);
        }
    return bytes;
}

static void end_all(struct watch *w, bool at_once)
{
    if (!w->ending) {
        w->ending = true;
        w->ending_since = now();
        if (w->job) w->job_timed_out = (w->hits & SANDBOX_HIT_TIME) != 0;
        kill(-1, SIGTERM);
        kill(-1, SIGCONT);
    }
    if (!at_once) return;
    w->ending_since = 0; /* and again at every turn, for those that were just being started */
    kill(-1, SIGKILL);
}

static void look_at_limits(struct watch *w)
{
    const struct sandbox_limits *l = &w->box->limits;
    struct statvfs store;
    uint64_t memory = look_around(w, false);
    if (memory > l->memory_bytes) memory = look_around(w, true);
    if (fstatvfs(w->box->store, &store) == 0 &&
        (store.f_bfree * store.f_frsize < (64 << 10) || store.f_ffree < 8))
        w->hits |= SANDBOX_HIT_DISK;
    if (w->alive + 1 >= l->processes) w->hits |= SANDBOX_HIT_PROCESSES;
    if (w->alive > l->processes + 16) end_all(w, true);
    if (memory > l->memory_bytes) {
        w->hits |= SANDBOX_HIT_MEMORY;
        end_all(w, true);
    }
}

static void look_at_time(struct watch *w)
{
    const struct sandbox_limits *l = &w->box->limits;
    double t = now();
    if (!w->ending && t - w->start >= l->seconds) {
        w->hits |= SANDBOX_HIT_TIME;
        end_all(w, false);
    }
    if (w->ending && t - w->ending_since >= l->grace_seconds) kill(-1, SIGKILL);
    if (!w->job || w->ending) return;
    if (!w->job_timed_out && w->job_limit > 0 && t - w->job_start >= w->job_limit) {
        w->job_timed_out = true;
        w->hits |= SANDBOX_HIT_TIME;
        w->job_term = t;
        kill(-w->job, SIGTERM);
        kill(-w->job, SIGCONT);
    }
    if (w->job_timed_out && t - w->job_term >= l->grace_seconds) kill(-w->job, SIGKILL);
}

static void reap(struct watch *w)
{
    struct signalfd_siginfo drained;
    int status;
    pid_t pid;
    struct rusage usage;
    while (read(w->children, &drained, sizeof drained) > 0) {
    }
    while ((pid = (pid_t)wait4(-1, &status, WNOHANG, &usage)) > 0)
        if (pid == w->job) {
            w->job = 0;
            w->job_status = status;
            w->usage = usage;
        }
}

/* Look at everything once; waits at most a tick for something to happen. */
static void turn(struct watch *w)
{
    struct pollfd fds[] = {{.fd = w->box->control, .events = POLLIN}, {.fd = w->children, .events = POLLIN}};
    char word;
    poll(fds, 2, BOX_TICK_MS);
    if (fds[0].revents) {
        ssize_t n = recv(w->box->control, &word, 1, MSG_DONTWAIT);
        if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR)) _exit(1); /* the caller is gone */
        if (n == 1 && word == BOX_END_JOB && w->job) kill(-w->job, SIGKILL);
        if (n == 1 && word == BOX_END_ALL) end_all(w, false);
    }
    reap(w);
    double t = now();
    look_at_time(w);
    if (t - w->last_look < BOX_TICK_MS * 0.9e-3) return;
    w->last_look = t;
    look_at_limits(w);
}

static double cpu_of(const struct rusage *u)
{
    return (double)u->ru_utime.tv_sec + (double)u->ru_stime.tv_sec +
           1e-6 * (double)(u->ru_utime.tv_usec + u->ru_stime.tv_usec);
}

static void run_job(struct watch *w, size_t i)
{
    struct box_job *job = &w->box->jobs[i];
    struct box_report report = {.kind = BOX_JOB_STARTED, .job = (int)i, .place = -1};
    pid_t pid = start(w->box, job);
    if (pid < 0) {
        report.kind = BOX_JOB_NOT_STARTED;
        report.error = errno;
        send_report(w->box, &report, -1);
        return;
    }
    send_report(w->box, &report, -1);
    if (job->what->background) return;
    w->job = pid;
    w->job_start = now();
    w->job_limit = job->what->seconds;
    w->job_timed_out = false;
    while (w->job) turn(w);
    if (WIFSIGNALED(w->job_status) && WTERMSIG(w->job_status) == SIGXCPU) w->hits |= SANDBOX_HIT_CPU;
    if (WIFSIGNALED(w->job_status) && WTERMSIG(w->job_status) == SIGXFSZ) w->hits |= SANDBOX_HIT_FILE;
    report.kind = BOX_JOB_ENDED;
    report.wait_status = w->job_status;
    report.timed_out = w->job_timed_out;
    report.seconds = now() - w->job_start;
    report.cpu_seconds = cpu_of(&w->usage);
    report.hits = w->hits;
    send_report(w->box, &report, -1);
}

/* ---- setting up ---- */

static bool start_loopback(void)
{
    struct ifreq request = {.ifr_name = "lo"};
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return errno == EAFNOSUPPORT;
    bool done = ioctl(fd, SIOCGIFFLAGS, &request) == 0;
    request.ifr_flags |= IFF_UP;
    done = done && ioctl(fd, SIOCSIFFLAGS, &request) == 0;
    int error = errno;
    close(fd);
    errno = error;
    return done;
}

/* Of all descriptors of the caller only ours stay open: another sandbox's pipes, say, must see their end. */
static void close_others(struct box *box)
{
    int highest = box->control, null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int fd = 0; fd < 3 && null >= 0; fd++) dup2(null, fd);
    if (null > 2) close(null);
    for (size_t i = 0; i < box->n_jobs; i++) {
        const struct box_job *j = &box->jobs[i];
        if (j->in > highest) highest = j->in;
        if (j->out > highest) highest = j->out;
        if (j->err > highest) highest = j->err;
    }
    for (int fd = 3; fd < highest; fd++) {
        bool ours = fd == box->control;
        for (size_t i = 0; i < box->n_jobs && !ours; i++)
            ours = fd == box->jobs[i].in || fd == box->jobs[i].out || fd == box->jobs[i].err;
        if (!ours) close(fd);
    }
    syscall(SYS_close_range, highest + 1, ~0u, 0);
}

/* Otherwise `pgrep -f` inside would find the words of the request that led to the command. Each command's process puts
 * them back before it becomes the command, whose own words they may be. */
static void hide_words(const struct box *box)
{
    static const char name[] = "init";
    prctl(PR_SET_NAME, name);
    if (box->n_words < sizeof name) return;
    memset(box->words, 0, box->n_words);
    memcpy(box->words, name, sizeof name);
}

static void set_up(struct box *box, struct watch *w)
{
    struct box_report failed = {.place = -1};
    char word;
    sigset_t children;
    ssize_t n;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setsid();
    reset_signals();
    close_others(box);
    while ((n = recv(box->control, &word, 1, 0)) < 0 && errno == EINTR) {
    }
    if (n != 1 || word != BOX_GO) _exit(1); /* the caller could not map our ids, or is gone */
    const char *name = box->options->host_name ? box->options->host_name : "sandbox";
    failed.step = BOX_STEP_NAMES;
    if (sethostname(name, strlen(name)) != 0) fail(box, &failed);
    failed.step = BOX_STEP_LOOPBACK;
    if (!start_loopback()) fail(box, &failed);
    if (!box_build(box, &failed)) fail(box, &failed);
    hide_words(box);
    failed = (struct box_report){.step = BOX_STEP_WATCH, .place = -1};
    int oom = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (oom >= 0 && write(oom, "1000", 4) != 4) errno = 0; /* then the kernel chooses as it likes */
    if (oom >= 0) close(oom);
    w->proc = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    sigprocmask(SIG_BLOCK, &children, NULL);
    w->children = signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
    if (w->proc < 0 || w->children < 0) fail(box, &failed);
    prctl(PR_SET_DUMPABLE, 0, 0, 0,
          0); /* nobody inside looks into the memory that we share with the caller */
    if (!box_landlock(box, &failed)) fail(box, &failed);
    if (!box_seccomp(&failed)) fail(box, &failed);
}

void box_main(struct box *box)
{
    struct watch w = {.box = box, .start = now()};
    set_up(box, &w);
    struct box_report ready = {.kind = BOX_READY, .place = -1, .landlock = box->landlock};
    send_report(box, &ready, box->store);
    for (size_t i = 0; i < box->n_jobs && !w.ending; i++) run_job(&w, i);
    reap(&w);
    look_at_limits(&w);
    struct box_report over = {.kind = BOX_OVER, .place = -1, .hits = w.hits, .left = w.ending ? 0 : w.alive};
    send_report(box, &over, -1);
    _exit(0);
}

#endif
