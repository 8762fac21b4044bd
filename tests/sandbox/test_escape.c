/* Every way out that we know, tried from inside: the attempt must fail, and the outside must be what it was. As the user who
 * runs the tests, and when that is root, as an ordinary user too. The attempts run in this same program, started inside. */
#include "os/overlay_view.h"
#include "os/sandbox.h"
#include "sandbox/escape_attempts.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <netinet/in.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { ORDINARY = 64124, FD = 50, LEFT = 20 /* a signal was seen */ };

/* The sanitizers lay claim to terabytes of addresses, which counts against a process's own limit. */
#if defined(__SANITIZE_ADDRESS__)
#define MEMORY (UINT64_C(1) << 46)
#else
#define MEMORY 0
#endif

static struct outside {
    struct target target;
    char folder[64], program[96], victim[96], name[64];
    int tcp, udp, abstract, path;
    struct stat before;
} out;

/* ---- inside ---- */

static int attempt(char **argv)
{
    const struct target t = {
        .folder = argv[3], .pid = atoi(argv[4]), .port = atoi(argv[5]), .name = argv[6], .fd = atoi(argv[7])};
    signal(SIGUSR1, SIG_IGN);
    for (size_t i = 0; i < n_escape_attempts; i++)
        if (strcmp(escape_attempts[i].name, argv[2]) == 0) return escape_attempts[i].gets_out(&t) ? 0 : 42;
    return 1;
}

/* ---- outside ---- */

static volatile sig_atomic_t signalled;
static void on_signal(int number) { signalled = number; }

static void wait_as_victim(void)
{
    for (int i = 1; i < 32; i++) signal(i, on_signal);
    while (!signalled) pause();
    _exit(LEFT);
}

static int listening(int domain, int type, const void *address, socklen_t n)
{
    int fd = socket(domain, type | SOCK_CLOEXEC, 0);
    assert_true(fd >= 0);
    assert_int_equal(bind(fd, address, n), 0);
    if (type == SOCK_STREAM) assert_int_equal(listen(fd, 4), 0);
    return fd;
}

static void copy_program(const char *to, mode_t mode)
{
    char command[256];
    snprintf(command, sizeof command, "cp /proc/%d/exe %s", getpid(), to);
    assert_int_equal(system(command), 0);
    assert_int_equal(chmod(to, mode), 0);
}

static int set_up(void **state)
{
    (void)state;
    struct sockaddr_in in = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct sockaddr_un un = {.sun_family = AF_UNIX}, abstract = {.sun_family = AF_UNIX};
    socklen_t n = sizeof in;
    snprintf(out.folder, sizeof out.folder, "/var/tmp/caro-escape-XXXXXX");
    if (!mkdtemp(out.folder) || chmod(out.folder, 0777) != 0) return -1;
    snprintf(out.victim, sizeof out.victim, "%s/victim", out.folder);
    int fd = open(out.victim, O_RDWR | O_CREAT, 0666);
    if (fd < 0 || write(fd, "untouched", 9) != 9 || fchmod(fd, 0666) != 0 || dup2(fd, FD) != FD) return -1;
    close(fd); /* FD stays open and is inherited */
    snprintf(out.program, sizeof out.program, "%s/program", out.folder);
    copy_program(out.program, 0755);
    char suid[96];
    snprintf(suid, sizeof suid, "%s/suid", out.folder);
    if (geteuid() == 0) copy_program(suid, 04755);
    out.tcp = listening(AF_INET, SOCK_STREAM, &in, sizeof in);
    getsockname(out.tcp, (void *)&in, &n);
    out.udp = listening(AF_INET, SOCK_DGRAM, &in, sizeof in);
    snprintf(un.sun_path, sizeof un.sun_path, "%s/socket", out.folder);
    out.path = listening(AF_UNIX, SOCK_STREAM, &un, sizeof un);
    chmod(un.sun_path, 0777);
    snprintf(out.name, sizeof out.name, "caro-escape-%d", getpid());
    memcpy(abstract.sun_path + 1, out.name, strlen(out.name));
    out.abstract = listening(AF_UNIX, SOCK_STREAM, &abstract,
                             (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + strlen(out.name)));
    pid_t pid = fork();
    if (pid == 0) execl(out.program, out.program, "--victim", ESCAPE_MARKER, (char *)NULL);
    out.target = (struct target){
        .folder = out.folder, .pid = pid, .port = ntohs(in.sin_port), .name = out.name, .fd = FD};
    usleep(50000);
    return stat(out.victim, &out.before);
}

static int tear_down(void **state)
{
    (void)state;
    char command[128];
    kill(out.target.pid, SIGKILL);
    waitpid(out.target.pid, NULL, 0);
    close(FD);
    snprintf(command, sizeof command, "rm -rf %s", out.folder);
    return system(command);
}

static void assert_untouched(const char *name)
{
    char text[64] = "";
    struct stat now;
    struct pollfd fds[] = {
        {out.tcp, POLLIN, 0}, {out.udp, POLLIN, 0}, {out.abstract, POLLIN, 0}, {out.path, POLLIN, 0}};
    int fd = open(out.victim, O_RDONLY);
    if (fd < 0 || read(fd, text, sizeof text - 1) != 9 || strcmp(text, "untouched") != 0)
        fail_msg("%s: the file outside holds '%s'", name, text);
    close(fd);
    assert_int_equal(stat(out.victim, &now), 0);
    if (memcmp(&now.st_ctim, &out.before.st_ctim, sizeof now.st_ctim) != 0 ||
        now.st_mode != out.before.st_mode || now.st_nlink != 1 || now.st_ino != out.before.st_ino)
        fail_msg("%s: the file outside was touched", name);
    if (poll(fds, 4, 0) != 0) fail_msg("%s: something arrived at a socket outside", name);
    if (waitpid(out.target.pid, NULL, WNOHANG) != 0) fail_msg("%s: the process outside was reached", name);
    if (access("/tmp/way", F_OK) == 0 || access("/tmp/device", F_OK) == 0)
        fail_msg("%s: a file appeared outside", name);
}

/* The exit status of the attempt inside, 42: it was refused; 99 when the sandbox could not be built. */
static int run_inside(const char *name)
{
    char pid[16], port[16], fd[16];
    struct overlay_view view;
    struct sandbox_result result;
    struct caro_error err = {0};
    const char *const paths[] = {out.folder, NULL};
    snprintf(pid, sizeof pid, "%d", out.target.pid);
    snprintf(port, sizeof port, "%d", out.target.port);
    snprintf(fd, sizeof fd, "%d", out.target.fd);
    const char *const argv[] = {out.program, "--attempt", name, out.folder, pid, port, out.name, fd, NULL};
    const char *const environment[] = {"PATH=/usr/bin:/bin", "ASAN_OPTIONS=detect_leaks=0", NULL};
    const struct sandbox_job job = {
        .argv = argv, .keep_out = 4096, .keep_err = 4096, .input = SANDBOX_INPUT_FD, .input_fd = FD};
    if (overlay_view_open(&view, paths, &err) != CARO_OK) return fprintf(stderr, "%s\n", err.msg), 99;
    const struct sandbox_options o = {.places = view.places,
                                      .n_places = view.n_places,
                                      .environment = environment,
                                      .cwd = out.folder,
                                      .same_ids = true,
                                      .limits = {.seconds = 10, .memory_bytes = MEMORY}};
    enum caro_status status = sandbox_run(&o, &job, 1, &result, &err);
    overlay_view_free(&view);
    if (status != CARO_OK) return fprintf(stderr, "%s\n", err.msg), 99;
    int code = result.jobs[0].started ? result.jobs[0].status : 98;
    if (code != 42) fprintf(stderr, "%s: %s%s\n", name, result.jobs[0].out, result.jobs[0].err);
    sandbox_result_free(&result);
    return code;
}

static void try_all(bool ordinary)
{
    for (size_t i = 0; i < n_escape_attempts; i++) {
        const char *name = escape_attempts[i].name;
        lseek(FD, 0, SEEK_SET);
        int status;
        pid_t pid = fork();
        if (pid == 0) {
            if (ordinary && (setgroups(0, NULL) != 0 || setresgid(ORDINARY, ORDINARY, ORDINARY) != 0 ||
                             setresuid(ORDINARY, ORDINARY, ORDINARY) != 0 || prctl(PR_SET_DUMPABLE, 1) != 0))
                _exit(97);
            _exit(run_inside(name));
        }
        assert_int_equal(waitpid(pid, &status, 0), pid);
        assert_true(WIFEXITED(status));
        if (WEXITSTATUS(status) != 42)
            fail_msg("%s as %s: %d instead of refused", name, ordinary ? "an ordinary user" : "the same user",
                     WEXITSTATUS(status));
        assert_untouched(name);
    }
}

static void nobody_gets_out(void **state)
{
    (void)state;
    try_all(false);
}

static void no_ordinary_user_gets_out(void **state)
{
    (void)state;
    if (geteuid() != 0) skip(); /* the other test has been run by one */
    try_all(true);
}

/* The attempts themselves work: what they do outside is noticed. Otherwise all of the above could never fail. */
static void outside_the_attempts_succeed(void **state)
{
    (void)state;
    static const char *const harmless[] = {"tcp",
                                           "udp",
                                           "abstract-socket",
                                           "path-socket",
                                           "proc-of-outside",
                                           "inherited-descriptor",
                                           "standard-streams",
                                           "uncounted-memory"};
    for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++) {
        int status;
        pid_t echo = fork();
        if (echo == 0) { /* the answer to udp */
            struct sockaddr_in from;
            socklen_t n = sizeof from;
            char word[8];
            for (;;)
                if (recvfrom(out.udp, word, sizeof word, 0, (void *)&from, &n) > 0)
                    sendto(out.udp, "yes", 3, 0, (void *)&from, n);
        }
        pid_t pid = fork();
        if (pid == 0) {
            for (size_t k = 0; k < n_escape_attempts; k++)
                if (strcmp(escape_attempts[k].name, harmless[i]) == 0) {
                    lseek(FD, 0, SEEK_SET);
                    struct target t = out.target;
                    t.fd = dup(open("/dev/null", O_RDWR));
                    if (strcmp(harmless[i], "standard-streams") == 0) dup2(FD, 0);
                    int keep =
                        strcmp(harmless[i], "standard-streams") == 0 ? open("/dev/null", O_RDONLY) : -1;
                    (void)keep;
                    _exit(escape_attempts[k].gets_out(&t) ? 0 : 42);
                }
            _exit(1);
        }
        waitpid(pid, &status, 0);
        kill(echo, SIGKILL);
        waitpid(echo, NULL, 0);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            fail_msg("%s does not even work outside", harmless[i]);
    }
}

int main(int argc, char **argv)
{
    if (argc == 8 && strcmp(argv[1], "--attempt") == 0) return attempt(argv);
    if (argc == 3 && strcmp(argv[1], "--victim") == 0) wait_as_victim();
    if (argc == 2 && strcmp(argv[1], "--am-i-root") == 0) return geteuid() == 0 ? 0 : 1;
    struct caro_error err = {0};
    if (sandbox_probe(true, NULL, &err) != CARO_OK) {
        printf("skipped: %s\n", err.msg);
        return 77;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(nobody_gets_out),
                                       cmocka_unit_test(no_ordinary_user_gets_out),
                                       cmocka_unit_test(outside_the_attempts_succeed)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
