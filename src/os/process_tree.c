/* Owns families of processes: Linux finds them through /proc and keeps orphans with PR_SET_CHILD_SUBREAPER; macOS lists all
 * processes and has the process group alone for those that detached themselves. */
#include "os/process_tree.h"
#include "os/clock.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#if defined(__linux__)
#include <dirent.h>
#include <sys/prctl.h>
#elif defined(__APPLE__)
#include <libproc.h>
#endif

extern char **environ;

enum { MOST_PROCESSES = 16384, MOST_FOUND = 4096 };

struct process_row {
    pid_t pid, parent, group;
    uint64_t memory; /* resident bytes */
    bool zombie, found;
};

#if defined(__linux__)
bool process_become_reaper(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0; }
static void die_with_parent(void) { prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); }

/* Fields 3 to 5 and 24 of /proc/PID/stat (proc(5)); the name in field 2 may hold anything. */
static bool read_row(const char *name, struct process_row *row)
{
    char path[64], text[1024], state;
    int parent, group;
    snprintf(path, sizeof path, "/proc/%.20s/stat", name);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    ssize_t n = read(fd, text, sizeof text - 1);
    close(fd);
    if (n <= 0) return false;
    text[n] = '\0';
    char *p = strrchr(text, ')');
    if (!p || sscanf(p + 1, " %c %d %d", &state, &parent, &group) != 3) return false;
    for (int field = 2; field < 24 && p; field++) p = strchr(p + 1, ' ');
    long pages = p ? strtol(p, NULL, 10) : 0;
    *row = (struct process_row){.pid = (pid_t)strtol(name, NULL, 10),
                                .parent = parent,
                                .group = group,
                                .memory = pages > 0 ? (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE) : 0,
                                .zombie = state == 'Z' || state == 'X'};
    return true;
}

static size_t read_table(struct process_row *rows, size_t room)
{
    size_t n = 0;
    DIR *all = opendir("/proc");
    if (!all) return 0;
    for (struct dirent *entry; n < room && (entry = readdir(all)) != NULL;)
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9' && read_row(entry->d_name, &rows[n])) n++;
    closedir(all);
    return n;
}

/* "VmHWM: 1234 kB" of /proc/PID/status. */
static uint64_t highest_of(pid_t pid)
{
    char path[64], line[256];
    unsigned long long kib = 0;
    snprintf(path, sizeof path, "/proc/%d/status", (int)pid);
    FILE *status = fopen(path, "re");
    if (!status) return 0;
    while (fgets(line, sizeof line, status))
        if (sscanf(line, "VmHWM: %llu kB", &kib) == 1) break;
    fclose(status);
    return kib * 1024;
}

#elif defined(__APPLE__)
bool process_become_reaper(void) { return false; }
static void die_with_parent(void) {}

static size_t read_table(struct process_row *rows, size_t room)
{
    static pid_t pids[MOST_PROCESSES];
    int got = proc_listallpids(pids, (int)sizeof pids);
    size_t n = 0;
    for (int i = 0; i < got && n < room; i++) {
        struct proc_bsdinfo info;
        struct proc_taskinfo task = {0};
        if (proc_pidinfo(pids[i], PROC_PIDTBSDINFO, 0, &info, sizeof info) != (int)sizeof info) continue;
        proc_pidinfo(pids[i], PROC_PIDTASKINFO, 0, &task, sizeof task);
        rows[n++] = (struct process_row){.pid = pids[i],
                                         .parent = (pid_t)info.pbi_ppid,
                                         .group = (pid_t)info.pbi_pgid,
                                         .memory = task.pti_resident_size,
                                         .zombie = info.pbi_status == 5};
    }
    return n;
}
static uint64_t highest_of(pid_t pid)
{
    (void)pid;
    return 0;
}

#else
bool process_become_reaper(void) { return false; }
static void die_with_parent(void) {}
static size_t read_table(struct process_row *rows, size_t room)
{
    (void)rows, (void)room;
    return 0;
}
static uint64_t highest_of(pid_t pid)
{
    (void)pid;
    return 0;
}
#endif

/* Mark what descends from root or is in the group. Each found one is looked at once: O(found × all). */
static void mark(struct process_row *rows, size_t n, pid_t root, pid_t group)
{
    pid_t queue[MOST_FOUND];
    size_t begin = 0, end = 0;
    queue[end++] = root;
    for (size_t i = 0; i < n && group > 0; i++)
        if (rows[i].group == group && rows[i].pid != root && end < MOST_FOUND)
            rows[i].found = true, queue[end++] = rows[i].pid;
    for (; begin < end; begin++)
        for (size_t i = 0; i < n; i++)
            if (!rows[i].found && rows[i].parent == queue[begin] && rows[i].pid != root && end < MOST_FOUND)
                rows[i].found = true, queue[end++] = rows[i].pid;
}

static struct process_row *family(pid_t root, pid_t group, size_t *n)
{
    struct process_row *rows = malloc(MOST_PROCESSES * sizeof *rows);
    *n = rows ? read_table(rows, MOST_PROCESSES) : 0;
    if (rows) mark(rows, *n, root, group);
    return rows;
}

size_t process_descendants(pid_t root, pid_t group, pid_t *list, size_t room)
{
    size_t n, found = 0;
    struct process_row *rows = family(root, group, &n);
    for (size_t i = 0; i < n && found < room; i++)
        if (rows[i].found && !rows[i].zombie) list[found++] = rows[i].pid;
    free(rows);
    return found;
}

uint64_t process_tree_memory(pid_t group, uint64_t *highest)
{
    size_t n;
    uint64_t sum = 0;
    struct process_row *rows = family(getpid(), group, &n);
    for (size_t i = 0; i < n; i++) {
        if (!rows[i].found || rows[i].zombie) continue;
        uint64_t most = highest_of(rows[i].pid);
        sum += rows[i].memory;
        if (most > *highest) *highest = most;
    }
    free(rows);
    return sum;
}

size_t process_tree_signal(pid_t group, int signal_number)
{
    pid_t list[MOST_FOUND];
    size_t n = process_descendants(getpid(), group, list, MOST_FOUND);
    for (size_t i = 0; i < n; i++) kill(list[i], signal_number);
    return n;
}

/* Wait for every child that has ended; false when there is no child at all. */
static bool reap(const struct process_end *how)
{
    int status;
    for (;;) {
        pid_t pid = waitpid(-1, &status, WNOHANG);
        if (pid > 0 && how->on_reaped) how->on_reaped(how->ctx, pid, status);
        if (pid == 0) return true;
        if (pid < 0 && errno != EINTR) return false;
    }
}

static void pause_ms(long ms)
{
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&t, NULL);
}

/* Stop all, so that none can start another while they are being killed. */
static void stop_all(pid_t group)
{
    for (size_t before = 0, round = 0; round < 20; round++) {
        size_t n = process_tree_signal(group, SIGSTOP);
        if (n == before) return;
        before = n;
    }
}

size_t process_tree_end(pid_t group, const struct process_end *how)
{
    reap(how);
    size_t there = process_tree_signal(group, how->grace_ms ? SIGTERM : 0);
    uint64_t end = os_clock_ns() + (uint64_t)how->grace_ms * 1000000;
    bool patient = there > 0;
    if (there && how->grace_ms)
        process_tree_signal(group, SIGCONT); /* a stopped one must be able to hear it */
    while (patient && os_clock_ns() < end) {
        bool children = reap(how);
        if (!children && process_tree_signal(group, 0) == 0) return there;
        patient = !how->on_wait || how->on_wait(how->ctx);
        pause_ms(5);
    }
    for (int round = 0; round < 500; round++) {
        bool children = reap(how);
        if (process_tree_signal(group, 0) == 0 && !children) break;
        stop_all(group);
        process_tree_signal(group, SIGKILL);
        pause_ms(round < 20 ? 2 : 20);
    }
    return there;
}

void process_end_strangers(const pid_t *known, size_t n)
{
    for (int round = 0; round < 100; round++) {
        size_t count, strangers = 0;
        struct process_row *rows = malloc(MOST_PROCESSES * sizeof *rows);
        count = rows ? read_table(rows, MOST_PROCESSES) : 0;
        for (size_t i = 0; i < count; i++) { /* roots: our children that are not known */
            bool ours = rows[i].parent == getpid();
            for (size_t k = 0; k < n && ours; k++) ours = rows[i].pid != known[k];
            if (!ours) continue;
            strangers++;
            pid_t list[MOST_FOUND];
            size_t below = process_descendants(rows[i].pid, 0, list, MOST_FOUND);
            kill(rows[i].pid, SIGKILL);
            for (size_t k = 0; k < below; k++) kill(list[k], SIGKILL);
            waitpid(rows[i].pid, NULL, WNOHANG);
        }
        free(rows);
        if (!strangers) return;
        pause_ms(2);
    }
}

/* In the child, between fork and exec: nothing but what POSIX allows there. */
static void become(const struct process_start *s, int report_fd)
{
    sigset_t none;
    sigemptyset(&none);
    setsid();
    die_with_parent();
    int null = open("/dev/null", O_RDONLY);
    if (null >= 0) dup2(null, STDIN_FILENO);
    dup2(s->output_fd, STDOUT_FILENO);
    dup2(s->output_fd, STDERR_FILENO);
    for (int i = 1; i < NSIG; i++) signal(i, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    environ = (char **)s->envp;
    execvp(s->argv[0], s->argv);
    int why = errno;
    if (write(report_fd, &why, sizeof why) < 0) _exit(126);
    _exit(127);
}

enum caro_status process_tree_start(const struct process_start *s, pid_t *pid, struct caro_error *err)
{
    int report[2], why = 0;
    if (pipe(report) != 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot make a pipe: %s", strerror(errno));
    fcntl(report[0], F_SETFD, FD_CLOEXEC);
    fcntl(report[1], F_SETFD, FD_CLOEXEC);
    *pid = fork();
    if (*pid == 0) become(s, report[1]);
    why = *pid < 0 ? errno : 0;
    close(report[1]);
    if (*pid > 0) {
        ssize_t n;
        while ((n = read(report[0], &why, sizeof why)) < 0 && errno == EINTR) {
        }
        if (n == (ssize_t)sizeof why) waitpid(*pid, NULL, 0);
    }
    close(report[0]);
    if (!why) return CARO_OK;
    return error_set(err, why == ENOENT ? CARO_NOT_FOUND : CARO_IO, CARO_NO_POS, "cannot start '%.200s': %s",
                     s->argv[0], strerror(why));
}
