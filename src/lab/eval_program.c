/* Owns running another system under test. Gives it the request and nothing else: no data, no descriptor of ours. */
#include "lab/eval_program.h"

#include "os/clock.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum caro_status eval_program_split(char ***out, const char *words, struct caro_error *err)
{
    size_t n = strlen(words), argc = 0;
    /* pointers first, then the texts; at most one word for two bytes */
    char **argv = malloc((n / 2 + 2) * sizeof *argv + n + 2), *to;
    if (!argv) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    to = (char *)(argv + n / 2 + 2);
    for (const char *p = words; *p;) {
        while (*p == ' ' || *p == '\t' || *p == '\n') p++;
        if (!*p) break;
        argv[argc++] = to;
        char quote = 0;
        for (; *p && (quote || !strchr(" \t\n", *p)); p++) {
            if (quote && *p == quote)
                quote = 0;
            else if (!quote && (*p == '\'' || *p == '"'))
                quote = *p;
            else if (*p == '\\' && quote != '\'' && p[1] && (!quote || strchr("\"\\$`", p[1])))
                *to++ = *++p;
            else
                *to++ = *p;
        }
        *to++ = 0;
        if (quote) {
            free(argv);
            return error_set(err, CARO_USAGE, CARO_NO_POS, "--command: the quote %c is not closed", quote);
        }
    }
    argv[argc] = NULL;
    if (argc) {
        *out = argv;
        return CARO_OK;
    }
    free(argv);
    return error_set(err, CARO_USAGE, CARO_NO_POS, "--command needs a program");
}

/* A word with every {request} replaced. */
static char *fill_in(const char *word, const char *request)
{
    static const char mark[] = "{request}";
    struct buffer text;
    buffer_init(&text, 1 << 20);
    for (const char *p = word, *found;; p = found + sizeof mark - 1) {
        found = strstr(p, mark);
        buffer_add(&text, p, found ? (size_t)(found - p) : strlen(p));
        if (!found) break;
        buffer_add_cstr(&text, request);
    }
    char *copy = text.failed ? NULL : strdup(buffer_cstr(&text));
    buffer_free(&text);
    return copy;
}

/* Our environment but for what names evaluation data. NULL-terminated; only the list is allocated. */
static char **clean_environment(void)
{
    size_t n = 0, kept = 0;
    while (environ[n]) n++;
    char **list = malloc((n + 1) * sizeof *list);
    for (size_t i = 0; list && i < n; i++)
        if (strncmp(environ[i], "CARO_EVAL_", 10) != 0) list[kept++] = environ[i];
    if (list) list[kept] = NULL;
    return list;
}

static enum caro_status start(char *const *argv, int output, pid_t *pid, struct caro_error *err)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none;
    char **environment = clean_environment();
    if (!environment) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    sigemptyset(&none);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setsigmask(&attributes, &none);
    int code = posix_spawnp(pid, argv[0], &actions, &attributes, argv, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    free(environment);
    if (code == 0) return CARO_OK;
    return error_set(err, code == ENOENT ? CARO_NOT_FOUND : CARO_IO, CARO_NO_POS,
                     "--command: cannot start %.150s: %s", argv[0], strerror(code));
}

/* Read until its end, the time's end, or a cancellation. Returns false for the latter two. */
static bool read_output(int fd, uint64_t end, const atomic_bool *cancelled, struct buffer *out)
{
    char chunk[16384];
    for (;;) {
        uint64_t now = os_clock_ns();
        if (now >= end || (cancelled && atomic_load(cancelled))) return false;
        uint64_t wait = (end - now) / 1000000 + 1;
        struct pollfd p = {.fd = fd, .events = POLLIN};
        if (poll(&p, 1, wait > 50 ? 50 : (int)wait) <= 0) continue;
        ssize_t n = read(fd, chunk, sizeof chunk);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return true;
        size_t room = EVAL_PROGRAM_OUTPUT - out->n;
        buffer_add(out, chunk, (size_t)n < room ? (size_t)n : room);
    }
}

/* Its output ended; it may still run. It is left to be waited for, so that its number stays taken. */
static bool has_ended(pid_t pid, uint64_t end, const atomic_bool *cancelled)
{
    while (os_clock_ns() < end && !(cancelled && atomic_load(cancelled))) {
        siginfo_t info = {0};
        if (waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == pid)
            return true;
        usleep(1000);
    }
    return false;
}

enum caro_status eval_program_run(char *const *template, const char *request, double seconds,
                                  const atomic_bool *cancelled, struct buffer *out, int *status,
                                  struct caro_error *err)
{
    size_t argc = 0;
    int ends[2], code = 0;
    pid_t pid;
    while (template[argc]) argc++;
    char **argv = calloc(argc + 1, sizeof *argv);
    bool good = argv != NULL;
    for (size_t i = 0; good && i < argc; i++) good = (argv[i] = fill_in(template[i], request)) != NULL;
    enum caro_status result = good ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    if (good && pipe2(ends, O_CLOEXEC) != 0)
        result = error_set(err, CARO_IO, CARO_NO_POS, "cannot make a pipe: %s", strerror(errno));
    if (result == CARO_OK) {
        uint64_t end = os_clock_ns() + (uint64_t)(seconds * 1e9);
        result = start(argv, ends[1], &pid, err);
        close(ends[1]);
        if (result == CARO_OK) {
            bool ended = read_output(ends[0], end, cancelled, out) && has_ended(pid, end, cancelled);
            kill(-pid, SIGKILL); /* and whatever it left running */
            while (waitpid(pid, &code, 0) < 0 && errno == EINTR) {
            }
            *status = !ended ? -1 : WIFSIGNALED(code) ? 128 + WTERMSIG(code) : WEXITSTATUS(code);
            if (cancelled && atomic_load(cancelled))
                result = error_set(err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted");
        }
        close(ends[0]);
    }
    for (size_t i = 0; argv && i < argc; i++) free(argv[i]);
    free(argv);
    return result;
}
