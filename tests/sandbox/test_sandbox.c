/* What the sandbox promises to its callers: places, ids, jobs, input, output, limits, and that it ends with its caller. */
#include "os/clock.h"
#include "os/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static const char *const environment[] = {"PATH=/usr/bin:/bin:/usr/sbin:/sbin", "HOME=/home/sam",
                                          "WORD=given", NULL};

/* A small machine: /usr of this one, the rest in memory. */
enum { N_BASE = 6 };
static const struct sandbox_place base[N_BASE] = {
    {.kind = SANDBOX_BIND_RO, .target = "/usr", .source = "/usr"},
    {.kind = SANDBOX_BIND_RO, .target = "/bin", .source = "/bin", .optional = true},
    {.kind = SANDBOX_BIND_RO, .target = "/lib", .source = "/lib", .optional = true},
    {.kind = SANDBOX_BIND_RO, .target = "/lib64", .source = "/lib64", .optional = true},
    {.kind = SANDBOX_TMPFS, .target = "/tmp", .mode = 01777},
    {.kind = SANDBOX_TMPFS, .target = "/home/sam", .mode = 0755},
};

static struct sandbox_result result;

static void run_with(struct sandbox_options o, const struct sandbox_job *jobs, size_t n)
{
    struct caro_error err = {0};
    if (!o.places) {
        o.places = base;
        o.n_places = N_BASE;
    }
    o.environment = environment;
    if (!o.limits.seconds) o.limits.seconds = 10;
    if (sandbox_run(&o, jobs, n, &result, &err) != CARO_OK) fail_msg("%s", err.msg);
}

static struct sandbox_job shell(const char *const *argv)
{
    return (struct sandbox_job){.argv = argv, .keep_out = 1 << 16, .keep_err = 1 << 16};
}

/* One command in the small machine. */
static void run(struct sandbox_options o, const char *command)
{
    const char *const argv[] = {"bash", "-c", command, NULL};
    struct sandbox_job job = shell(argv);
    run_with(o, &job, 1);
}

static void assert_out(const char *expected)
{
    if (strcmp(result.jobs[0].out, expected) != 0)
        fail_msg("'%s' instead of '%s' (%s)", result.jobs[0].out, expected, result.jobs[0].err);
}

static void free_result(void) { sandbox_result_free(&result); }

static void it_runs_and_tells_the_status(void **state)
{
    (void)state;
    run((struct sandbox_options){0}, "echo $WORD; echo no >&2; exit 7");
    assert_out("given\n");
    assert_string_equal(result.jobs[0].err, "no\n");
    assert_int_equal(result.jobs[0].status, 7);
    assert_int_equal(result.jobs[0].signal, 0);
    assert_int_equal(result.hits, 0);
    free_result();
    run((struct sandbox_options){0}, "kill -9 $$");
    assert_int_equal(result.jobs[0].signal, SIGKILL);
    assert_int_equal(result.jobs[0].status, 137);
    free_result();
}

static void what_cannot_start_is_told(void **state)
{
    (void)state;
    const char *const missing[] = {"none-such", NULL}, *const folder[] = {"/usr", NULL},
                      *const good[] = {"true", NULL};
    struct sandbox_job jobs[] = {
        {.argv = missing}, {.argv = folder}, {.argv = good, .cwd = "/none"}, {.argv = good}};
    run_with((struct sandbox_options){0}, jobs, 4);
    assert_int_equal(result.jobs[0].exec_errno, ENOENT);
    assert_int_equal(result.jobs[1].exec_errno, EACCES);
    assert_int_equal(result.jobs[2].exec_errno, ENOENT);
    assert_false(result.jobs[0].started);
    assert_true(result.jobs[3].started);
    assert_int_equal(result.jobs[3].exec_errno, 0);
    free_result();
}

static void bad_options_are_refused(void **state)
{
    (void)state;
    const char *const argv[] = {"true", NULL};
    const struct sandbox_job job = {.argv = argv}, empty = {.argv = NULL};
    const struct sandbox_place wrong[] = {{.kind = SANDBOX_TMPFS, .target = "tmp"},
                                          {.kind = SANDBOX_BIND, .target = "/a", .source = "b"},
                                          {.kind = SANDBOX_LINK, .target = "/a"},
                                          {.kind = SANDBOX_FOLDER, .target = "/"}};
    for (size_t i = 0; i < 4; i++) {
        struct caro_error err = {0};
        const struct sandbox_options o = {.places = &wrong[i], .n_places = 1};
        assert_int_equal(sandbox_run(&o, &job, 1, &result, &err), CARO_USAGE);
        assert_true(err.msg[0]);
    }
    struct caro_error err = {0};
    const struct sandbox_options plain = {.same_ids = true};
    assert_int_equal(sandbox_run(&plain, &empty, 1, &result, &err), CARO_USAGE);
    const struct sandbox_place gone[] = {{.kind = SANDBOX_FOLDER, .target = "/a"},
                                         {.kind = SANDBOX_BIND, .target = "/b", .source = "/none-such"}};
    const struct sandbox_options missing = {.places = gone, .n_places = 2};
    err = (struct caro_error){0};
    assert_int_equal(sandbox_run(&missing, &job, 1, &result, &err), CARO_IO);
    assert_non_null(strstr(err.msg, "/none-such"));
    assert_int_equal(result.failed_place, 1);
}

static void ids_and_names_are_as_asked(void **state)
{
    (void)state;
    run((struct sandbox_options){.uid = 1000, .gid = 1001, .host_name = "box"},
        "id -u; id -g; uname -n; touch /tmp/f; stat -c %u:%g /tmp/f; grep -c . /proc/self/uid_map");
    assert_out("1000\n1001\nbox\n1000:1001\n1\n");
    free_result();
    char expected[64];
    snprintf(expected, sizeof expected, "%u\n", (unsigned)geteuid());
    run((struct sandbox_options){.same_ids = true}, "id -u");
    assert_out(expected);
    free_result();
}

static void places_are_put(void **state)
{
    (void)state;
    char folder[] = "/var/tmp/caro-places-XXXXXX", path[128], text[64] = "";
    assert_non_null(mkdtemp(folder));
    chmod(folder, 0777);
    snprintf(path, sizeof path, "%s/real", folder);
    FILE *f = fopen(path, "w");
    fputs("real\n", f);
    fclose(f);
    chmod(path, 0666);
    struct sandbox_place places[N_BASE + 6];
    memcpy(places, base, sizeof base);
    places[N_BASE] =
        (struct sandbox_place){.kind = SANDBOX_OVERLAY, .target = "/deep/er/over", .source = folder};
    places[N_BASE + 1] = (struct sandbox_place){.kind = SANDBOX_BIND_RO, .target = "/ro", .source = folder};
    places[N_BASE + 2] = (struct sandbox_place){.kind = SANDBOX_BIND, .target = "/rw", .source = folder};
    places[N_BASE + 3] = (struct sandbox_place){
        .kind = SANDBOX_FILE, .target = "/etc/motd", .source = "a\0b", .n = 3, .mode = 0600};
    places[N_BASE + 4] = (struct sandbox_place){.kind = SANDBOX_COPY, .target = "/copied", .source = path};
    places[N_BASE + 5] = (struct sandbox_place){.kind = SANDBOX_LINK, .target = "/way", .source = "/copied"};
    run((struct sandbox_options){.places = places, .n_places = N_BASE + 6, .same_ids = true},
        "cat /deep/er/over/real /ro/real /rw/real /way; wc -c < /etc/motd; stat -c %a /etc/motd; echo x > "
        "/ro/real && echo written;"
        "echo over > /deep/er/over/real; rm /deep/er/over/real; echo new > /deep/er/over/new; echo kept > "
        "/home/sam/kept; echo out > /rw/out");
    assert_out("real\nreal\nreal\nreal\n3\n600\n");
    int upper = sandbox_store_open(&result, N_BASE), home = sandbox_store_open(&result, 5);
    struct stat st;
    assert_true(upper >= 0 && home >= 0);
    assert_int_equal(sandbox_store_open(&result, 0), -1);
    assert_int_equal(fstatat(upper, "real", &st, AT_SYMLINK_NOFOLLOW), 0);
    assert_true(S_ISCHR(st.st_mode) && st.st_rdev == 0); /* a whiteout */
    assert_int_equal(fstatat(upper, "new", &st, 0), 0);
    int kept = openat(home, "kept", O_RDONLY);
    assert_int_equal(read(kept, text, sizeof text), 5);
    assert_string_equal(text, "kept\n");
    close(kept), close(home), close(upper);
    free_result();
    f = fopen(path, "r"); /* the overlay has left it alone, the bind has written beside it */
    assert_non_null(fgets(text, sizeof text, f));
    fclose(f);
    assert_string_equal(text, "real\n");
    snprintf(path, sizeof path, "%s/out", folder);
    assert_int_equal(unlink(path), 0);
    snprintf(path, sizeof path, "%s/new", folder);
    assert_int_equal(access(path, F_OK), -1);
    snprintf(path, sizeof path, "%s/real", folder);
    unlink(path);
    rmdir(folder);
}

/* A link in a prepared tree must not lead a mount out of it. */
static void links_lead_no_mount_astray(void **state)
{
    (void)state;
    const struct sandbox_place places[] = {
        {.kind = SANDBOX_LINK, .target = "/in", .source = "../../../../old/etc"},
        {.kind = SANDBOX_TMPFS, .target = "/in/here", .mode = 0755}};
    const char *const argv[] = {"true", NULL};
    const struct sandbox_job job = {.argv = argv};
    const struct sandbox_options o = {.places = places, .n_places = 2, .same_ids = true};
    struct caro_error err = {0};
    enum caro_status status = sandbox_run(&o, &job, 1, &result, &err);
    if (status == CARO_OK) free_result();
    assert_int_equal(access("/etc/here", F_OK), -1);
}

static void input_is_what_was_asked_for(void **state)
{
    (void)state;
    static const char command[] = "tty; timeout 0.2 cat; echo $?";
    const char *const argv[] = {"bash", "-c", command, NULL}, *const count[] = {"wc", "-c", NULL};
    struct sandbox_job jobs[] = {shell(argv), shell(argv), shell(count)};
    int ends[2];
    jobs[1].input = SANDBOX_INPUT_TTY;
    jobs[2].input = SANDBOX_INPUT_FD;
    assert_int_equal(pipe(ends), 0);
    jobs[2].input_fd = ends[0];
    pid_t writer = fork();
    if (writer == 0) {
        char block[4096] = {0};
        for (int i = 0; i < 100; i++)
            if (write(ends[1], block, sizeof block) < 0) _exit(1);
        _exit(0);
    }
    close(ends[1]);
    run_with((struct sandbox_options){0}, jobs, 3);
    waitpid(writer, NULL, 0);
    close(ends[0]);
    assert_out("not a tty\n0\n");
    assert_string_equal(result.jobs[1].out, "/dev/pts/0\n124\n"); /* silent, and no end */
    assert_string_equal(result.jobs[2].out, "409600\n");
    free_result();
}

static void jobs_share_a_place(void **state)
{
    (void)state;
    const char *const server[] = {"sleep", "100", NULL};
    const char *const first[] = {
        "bash", "-c", "pgrep -x sleep | wc -l; echo x > /tmp/f; pkill sleep; (sleep 200 &) ; echo done",
        NULL};
    const char *const second[] = {"bash", "-c", "cat /tmp/f; sleep 0.1; pgrep -x sleep | wc -l", NULL};
    struct sandbox_job jobs[] = {{.argv = server, .background = true}, shell(first), shell(second)};
    run_with((struct sandbox_options){0}, jobs, 3);
    assert_string_equal(result.jobs[1].out, "1\ndone\n");
    assert_string_equal(result.jobs[2].out, "x\n1\n");
    assert_int_equal(result.left, 1);
    free_result();
}

/* `pkill -f` finds the words of commands, not of those who run them. */
static void no_words_of_the_caller_are_seen(void **state)
{
    (void)state;
    run((struct sandbox_options){0}, "tr '\\0' ' ' < /proc/1/cmdline; ls /proc | grep -c '^[0-9]'");
    assert_true(strncmp(result.jobs[0].out, "init ", 5) == 0 && !strstr(result.jobs[0].out, "test_sandbox"));
    free_result();
}

static char heard[64];
static void hear(void *context, int stream, const char *bytes, size_t n)
{
    (void)context;
    if (stream == 2 && n < sizeof heard) memcpy(heard, bytes, n);
}

static void output_is_kept_up_to_a_point(void **state)
{
    (void)state;
    const char *const argv[] = {"bash", "-c", "head -c 100000 /dev/zero; echo heard >&2", NULL};
    struct sandbox_job job = {.argv = argv, .keep_out = 1000, .on_output = hear};
    run_with((struct sandbox_options){0}, &job, 1);
    assert_int_equal(result.jobs[0].n_out, 1000);
    assert_int_equal(result.jobs[0].all_out, 100000);
    assert_null(result.jobs[0].err);
    assert_string_equal(heard, "heard\n");
    free_result();
}

/* ---- limits: the machine survives, and is told which was hit ---- */

static void assert_hit(unsigned hit, double most_seconds)
{
    if (!(result.hits & hit)) fail_msg("hits %x instead of %x: %s", result.hits, hit, result.jobs[0].err);
    if (result.seconds > most_seconds)
        fail_msg("%.2f s instead of at most %.1f", result.seconds, most_seconds);
}

static void time_is_limited(void **state)
{
    (void)state;
    run((struct sandbox_options){.limits = {.seconds = 0.4}}, "echo before; sleep 100");
    assert_hit(SANDBOX_HIT_TIME, 3);
    assert_out("before\n");
    assert_true(result.jobs[0].timed_out);
    assert_int_equal(result.jobs[0].signal, SIGTERM);
    free_result();
    run((struct sandbox_options){.limits = {.seconds = 0.4, .grace_seconds = 0.2}},
        "trap '' TERM HUP INT; while :; do sleep 1; done");
    assert_hit(SANDBOX_HIT_TIME, 3);
    assert_int_equal(result.jobs[0].signal, SIGKILL);
    free_result();
    run((struct sandbox_options){.limits = {.seconds = 0.4}}, "kill -STOP $$"); /* stopped ones end too */
    assert_hit(SANDBOX_HIT_TIME, 3);
    free_result();
}

static void time_of_a_job_is_limited(void **state)
{
    (void)state;
    const char *const slow[] = {"bash", "-c", "trap '' TERM; sleep 100; sleep 100", NULL}, *const next[] = {
                                                                                               "echo", "next",
                                                                                               NULL};
    struct sandbox_job jobs[] = {shell(slow), shell(next)};
    jobs[0].seconds = 0.3;
    run_with((struct sandbox_options){.limits = {.grace_seconds = 0.2}}, jobs, 2);
    assert_true(result.jobs[0].timed_out);
    assert_false(result.jobs[1].timed_out);
    assert_string_equal(result.jobs[1].out, "next\n");
    assert_hit(SANDBOX_HIT_TIME, 4);
    free_result();
}

static void processor_time_is_limited(void **state)
{
    (void)state;
    run((struct sandbox_options){.limits = {.cpu_seconds = 1, .seconds = 20}}, "while :; do :; done");
    assert_hit(SANDBOX_HIT_CPU, 15);
    free_result();
}

static void memory_is_limited(void **state)
{
    (void)state;
    const uint64_t most = 200 << 20;
    run((struct sandbox_options){.limits = {.memory_bytes = most}},
        "head -c 1G /dev/zero | tail -c 1G | wc -c"); /* one process: it is told */
    assert_true(strtoull(result.jobs[0].out, NULL, 10) < most);
    free_result();
    run((struct sandbox_options){.limits = {.memory_bytes =
                                                most}}, /* together: each has far less than the limit */
        "for i in 1 2 3 4 5 6 7 8; do (x=$(head -c 40M /dev/zero | tr '\\0' x); sleep 20) & done; wait");
    assert_hit(SANDBOX_HIT_MEMORY, 12);
    free_result();
    run((struct sandbox_options){.limits = {.memory_bytes =
                                                most}}, /* shared and anonymous: of nobody's data segment */
        "python3 -c 'import mmap\nm = mmap.mmap(-1, 1 << 30)\nfor i in range(0, 1 << 30, 4096): m[i] = "
        "1\nprint(1)'");
    assert_hit(SANDBOX_HIT_MEMORY, 12);
    assert_out("");
    free_result();
}

static void fork_bombs_end(void **state)
{
    (void)state;
    for (int same = 0; same < 2; same++) { /* root inside and out is not counted by the kernel */
        run((struct sandbox_options){.same_ids = same, .limits = {.processes = 40, .seconds = 1.5}},
            "b() { b | b & }; b 2>/dev/null; sleep 10");
        assert_hit(SANDBOX_HIT_PROCESSES, 6);
        free_result();
    }
}

static void disks_are_small(void **state)
{
    (void)state;
    const struct sandbox_limits limits = {.disk_bytes = 16 << 20, .seconds = 10};
    run((struct sandbox_options){.limits = limits},
        "cat /dev/zero > /tmp/a || cat /dev/zero > /home/sam/b || cat /dev/zero > /dev/shm/c || echo full");
    assert_out("full\n");
    assert_hit(SANDBOX_HIT_DISK, 8);
    assert_true(result.written <= (17 << 20));
    free_result();
    run((struct sandbox_options){.limits = limits},
        "cd /tmp; seq 1 40000 | xargs touch 2>/dev/null || echo full"); /* by number */
    assert_out("full\n");
    free_result();
    run((struct sandbox_options){.limits = {.file_bytes = 1 << 20, .seconds = 10}},
        "exec head -c 10M /dev/zero > /tmp/a");
    assert_hit(SANDBOX_HIT_FILE, 8);
    free_result();
}

static void endless_output_ends(void **state)
{
    (void)state;
    const char *const argv[] = {"yes", NULL};
    struct sandbox_job job = shell(argv);
    job.output_bytes = 4 << 20;
    run_with((struct sandbox_options){0}, &job, 1);
    assert_hit(SANDBOX_HIT_OUTPUT, 8);
    assert_int_equal(result.jobs[0].n_out, 1 << 16);
    assert_int_equal(result.jobs[0].signal, SIGKILL);
    free_result();
}

static bool at_once(void *context) { return ++*(int *)context > 2; }

static void it_can_be_stopped(void **state)
{
    (void)state;
    int asked = 0;
    run((struct sandbox_options){.stop = at_once, .context = &asked}, "sleep 100");
    assert_hit(SANDBOX_HIT_STOP, 5);
    free_result();
}

/* A process outside with this word in its command line; only the sandbox's are meant. */
static bool is_running(const char *word)
{
    char command[128];
    snprintf(command, sizeof command, "pgrep -f '%c%c[%c]%s' >/dev/null", word[0], word[1], word[2],
             word + 3);
    return system(command) == 0;
}

static void nothing_is_left_running(void **state)
{
    (void)state;
    run((struct sandbox_options){0},
        "(setsid nohup sleep 4711.25 >/dev/null 2>&1 &) ; sleep 0.2; trap '' HUP; exit 0");
    assert_int_equal(result.left, 1);
    assert_false(is_running("4711.25"));
    free_result();
}

static void it_dies_with_its_caller(void **state)
{
    (void)state;
    pid_t caller = fork();
    if (caller == 0) {
        const char *const argv[] = {"bash", "-c", "trap '' TERM HUP; sleep 4712.25; sleep 4712.25", NULL};
        const struct sandbox_job job = {.argv = argv};
        const struct sandbox_options o = {.places = base, .n_places = N_BASE, .environment = environment};
        sandbox_run(&o, &job, 1, &result, NULL);
        _exit(0);
    }
    for (int i = 0; i < 100 && !is_running("4712.25"); i++) usleep(20000);
    assert_true(is_running("4712.25"));
    kill(caller, SIGKILL);
    waitpid(caller, NULL, 0);
    for (int i = 0; i < 100 && is_running("4712.25"); i++) usleep(20000);
    assert_false(is_running("4712.25"));
}

static void it_starts_fast(void **state)
{
    (void)state;
    const char *const argv[] = {"true", NULL};
    const struct sandbox_job job = {.argv = argv};
    double best = 10;
    for (int i = 0; i < 20; i++) {
        run_with((struct sandbox_options){0}, &job, 1);
        if (result.seconds < best) best = result.seconds;
        free_result();
    }
    print_message("a sandbox around true: %.1f ms\n", best * 1e3);
    assert_true(best < 0.5);
}

int main(void)
{
    struct caro_error err = {0};
    if (sandbox_probe(true, NULL, &err) != CARO_OK) {
        printf("skipped: %s\n", err.msg);
        return 77;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_runs_and_tells_the_status),
        cmocka_unit_test(what_cannot_start_is_told),
        cmocka_unit_test(bad_options_are_refused),
        cmocka_unit_test(ids_and_names_are_as_asked),
        cmocka_unit_test(places_are_put),
        cmocka_unit_test(links_lead_no_mount_astray),
        cmocka_unit_test(input_is_what_was_asked_for),
        cmocka_unit_test(jobs_share_a_place),
        cmocka_unit_test(no_words_of_the_caller_are_seen),
        cmocka_unit_test(output_is_kept_up_to_a_point),
        cmocka_unit_test(time_is_limited),
        cmocka_unit_test(time_of_a_job_is_limited),
        cmocka_unit_test(processor_time_is_limited),
        cmocka_unit_test(memory_is_limited),
        cmocka_unit_test(fork_bombs_end),
        cmocka_unit_test(disks_are_small),
        cmocka_unit_test(endless_output_ends),
        cmocka_unit_test(it_can_be_stopped),
        cmocka_unit_test(nothing_is_left_running),
        cmocka_unit_test(it_dies_with_its_caller),
        cmocka_unit_test(it_starts_fast),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
