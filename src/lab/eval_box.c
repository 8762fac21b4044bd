/* Owns the making of boxes and the running of commands in them. Refuses to run anything outside the sandbox. */
#include "lab/eval_box.h"

#include "lab/eval_files.h"
#include "lab/eval_stubs.h"
#include "lab/eval_text.h"
#include "os/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { INSIDE_ID = 1000, OUTSIDE_ID = 64123, OUTPUT_LIMIT = 1 << 20, MAX_BACKGROUND = 32 };
static const double answer_seconds = 10, probe_seconds = 5, total_seconds = 40;

struct eval_box {
    const struct eval_rules *stubs;
    char folder[300];
    uid_t owner; /* outside, of what is inside; (uid_t)-1: ours, as we are no root */
    time_t now;
    atomic_uint count;
};

struct eval_prepared {
    struct eval_box *box;
    const struct eval_item *item;
    char folder[340], root[360], stubs[360];
};

static const char *const shared[] = {"bin", "sbin", "lib", "lib32", "lib64", "libx32"};
enum { N_SHARED = sizeof shared / sizeof *shared };

/* --- the place ---------------------------------------------------------------------------------------------------- */

static enum caro_status write_etc(const char *root, struct caro_error *err)
{
    static const struct {
        const char *name, *text;
    } files[] = {
        {"passwd", "root:x:0:0:root:/root:/bin/bash\nsam:x:1000:1000:Sam:/home/sam:/bin/bash\n"
                   "nobody:x:65534:65534:nobody:/:/usr/sbin/nologin\n"},
        {"group", "root:x:0:\nteam:x:1000:\nnogroup:x:65534:\n"},
        {"hosts", "127.0.0.1 localhost box\n"},
        {"hostname", "box\n"},
        {"nsswitch.conf", "hosts: files\n"},
        {"services", "http 80/tcp\nhttps 443/tcp\nssh 22/tcp\n"},
        {"shells", "/bin/sh\n/bin/bash\n"},
        {"fstab", "/dev/sda1 / ext4 defaults 0 1\n"},
        {"os-release", "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=\"Debian GNU/Linux\"\n"
                       "VERSION_ID=\"12\"\nID=debian\n"},
        {"issue", "Debian GNU/Linux 12 \\n \\l\n"},
        {"debian_version", "12.5\n"},
    };
    char path[512];
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "%s/etc/%s", root, files[i].name);
        TRY(eval_files_put(path, files[i].text, strlen(files[i].text), 0644, err));
    }
    return CARO_OK;
}

static enum caro_status make_root(const char *root, struct caro_error *err)
{
    static const char *const folders[] = {
        "/home/sam/work", "/etc/alternatives", "/tmp",    "/run", "/root", "/opt",
        "/srv",           "/var/log",          "/var/tmp"};
    char path[512], target[256];
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        snprintf(path, sizeof path, "%s%s", root, folders[i]);
        TRY(eval_files_make_folder(path, err));
    }
    for (size_t i = 0; i < N_SHARED; i++) { /* /bin → usr/bin, as on the machine itself */
        snprintf(path, sizeof path, "/%s", shared[i]);
        ssize_t n = readlink(path, target, sizeof target - 1);
        if (n <= 0) continue;
        target[n] = 0;
        snprintf(path, sizeof path, "%s/%s", root, shared[i]);
        if (symlink(target, path) != 0)
            return error_set(err, CARO_IO, CARO_NO_POS, "cannot make the link %s: %s", path, strerror(errno));
    }
    return write_etc(root, err);
}

/* The sandbox around a root folder: the machine's programs read-only, everything else the item's own. */
struct walls {
    struct sandbox_options options;
    struct sandbox_place places[8 + N_SHARED];
    char shared_paths[N_SHARED][16];
};

static void put_place(struct walls *w, enum sandbox_place_kind kind, const char *target, const char *source,
                      bool optional)
{
    w->places[w->options.n_places++] =
        (struct sandbox_place){.kind = kind, .target = target, .source = source, .optional = optional};
}

static void build_walls(struct walls *w, const struct eval_box *box, const char *root, const char *stubs)
{
    static const char *const environment[] = {"HOME=" EVAL_HOME,
                                              "USER=sam",
                                              "LOGNAME=sam",
                                              "SHELL=/bin/bash",
                                              "LANG=C.UTF-8",
                                              "TZ=UTC",
                                              "TERM=dumb",
                                              "PATH=/stubs:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
                                              NULL};
    *w = (struct walls){.options = {.environment = environment, .cwd = EVAL_WORK, .host_name = "box"}};
    struct stat info;
    put_place(w, SANDBOX_BIND, "/", root, false);
    for (size_t i = 0; i < N_SHARED; i++) {
        snprintf(w->shared_paths[i], sizeof w->shared_paths[i], "/%s", shared[i]);
        if (lstat(w->shared_paths[i], &info) == 0 && S_ISDIR(info.st_mode))
            put_place(w, SANDBOX_BIND_RO, w->shared_paths[i], w->shared_paths[i], false);
    }
    put_place(w, SANDBOX_BIND_RO, "/usr", "/usr", false);
    put_place(w, SANDBOX_BIND_RO, "/etc/alternatives", "/etc/alternatives", true);
    put_place(w, SANDBOX_BIND_RO, "/stubs", stubs, false);
    put_place(w, SANDBOX_BIND_RO, "/sys", "/sys", true);
    put_place(w, SANDBOX_TMPFS, "/tmp", NULL, false);
    w->places[w->options.n_places - 1].mode = 01777;
    w->options.places = w->places;
    w->options.uid = w->options.gid = INSIDE_ID;
    if (box->owner != (uid_t)-1) w->options.outside_uid = w->options.outside_gid = box->owner;
    w->options.limits = (struct sandbox_limits){.seconds = total_seconds,
                                                .grace_seconds = 1,
                                                .cpu_seconds = 20,
                                                .memory_bytes = (uint64_t)4 << 30,
                                                .file_bytes = 128 << 20,
                                                .processes = 150};
}

/* --- opening ------------------------------------------------------------------------------------------------------ */

enum caro_status eval_box_open(struct eval_box **out, const struct eval_rules *stubs, const char *folder,
                               struct caro_error *err)
{
    *out = NULL;
    TRY(sandbox_probe(false, NULL, err));
    struct eval_box *box = calloc(1, sizeof *box);
    if (!box) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    box->stubs = stubs;
    box->now = time(NULL);
    box->owner = geteuid() == 0 ? OUTSIDE_ID : (uid_t)-1;
    const char *temporary = getenv("TMPDIR");
    if (!folder) /* a run copies a few megabytes, which a disk makes ten times slower */
        folder = temporary && *temporary                ? temporary
                 : access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm"
                                                        : "/tmp";
    if (snprintf(box->folder, sizeof box->folder, "%s/caro-eval-XXXXXX", folder) >= (int)sizeof box->folder ||
        !mkdtemp(box->folder)) {
        enum caro_status status = error_set(err, CARO_IO, CARO_NO_POS, "cannot make a folder in %.200s: %s",
                                            folder, strerror(errno));
        free(box);
        return status;
    }
    if (box->owner != (uid_t)-1 && chmod(box->folder, 0711) != 0) {
        /* the sandbox's user then cannot reach its files, and says so */
    }
    *out = box;
    return CARO_OK;
}

void eval_box_close(struct eval_box *box)
{
    if (!box) return;
    eval_files_remove(box->folder);
    free(box);
}

/* --- preparing ---------------------------------------------------------------------------------------------------- */

static enum caro_status run_script(struct eval_prepared *p, const char *script, struct caro_error *err)
{
    struct walls walls;
    struct sandbox_result result = {0};
    struct buffer text;
    build_walls(&walls, p->box, p->root, p->stubs);
    buffer_init(&text, 1 << 20);
    buffer_printf(&text, "set -e\n%s\n", script);
    const char *argv[] = {"/usr/bin/bash", "-c", buffer_cstr(&text), NULL};
    const struct sandbox_job job = {.argv = argv, .seconds = answer_seconds, .keep_err = 4096};
    enum caro_status status = sandbox_run(&walls.options, &job, 1, &result, err);
    if (status == CARO_OK && (!result.jobs[0].started || result.jobs[0].status != 0))
        status = error_set(err, CARO_FAILED, CARO_NO_POS, "%s: its prepare script failed (%d): %.150s",
                           p->item->id, result.jobs[0].status, result.jobs[0].err ? result.jobs[0].err : "");
    sandbox_result_free(&result);
    buffer_free(&text);
    return status;
}

static enum caro_status fill(struct eval_prepared *p, struct caro_error *err)
{
    const struct eval_item *item = p->item;
    const struct eval_file *lists[] = {item->fixture->files, item->files};
    const size_t counts[] = {item->fixture->n_files, item->n_files};
    uid_t owner = p->box->owner;
    TRY(make_root(p->root, err));
    TRY(eval_stubs_write(p->stubs, p->box->stubs, NULL, err));
    for (size_t i = 0; i < 2; i++) TRY(eval_files_write(p->root, lists[i], counts[i], p->box->now, err));
    TRY(eval_files_age_folders(p->root, lists, counts, 2, p->box->now, err));
    if (owner != (uid_t)-1) TRY(eval_files_give(p->folder, owner, err));
    if (item->fixture->prepare && *item->fixture->prepare) TRY(run_script(p, item->fixture->prepare, err));
    if (item->prepare) TRY(run_script(p, item->prepare, err));
    eval_files_remove(p->stubs);
    TRY(eval_stubs_write(p->stubs, p->box->stubs, item, err));
    return owner == (uid_t)-1 ? CARO_OK : eval_files_give(p->stubs, owner, err);
}

enum caro_status eval_box_prepare(struct eval_prepared **prepared, struct eval_box *box,
                                  const struct eval_item *item, struct caro_error *err)
{
    struct eval_prepared *p = calloc(1, sizeof *p);
    *prepared = NULL;
    if (!p) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    p->box = box;
    p->item = item;
    snprintf(p->folder, sizeof p->folder, "%s/t%u", box->folder, atomic_fetch_add(&box->count, 1));
    snprintf(p->root, sizeof p->root, "%s/root", p->folder);
    snprintf(p->stubs, sizeof p->stubs, "%s/stubs", p->folder);
    enum caro_status status = eval_files_make_folder(p->root, err);
    if (status == CARO_OK) status = fill(p, err);
    if (status == CARO_OK)
        *prepared = p;
    else
        eval_box_forget(p);
    return status;
}

void eval_box_forget(struct eval_prepared *p)
{
    if (!p) return;
    eval_files_remove(p->folder);
    free(p);
}

/* --- running ------------------------------------------------------------------------------------------------------ */

/* What runs beside, before and after the answer, in order; which job is which. */
struct jobs {
    struct sandbox_job at[MAX_BACKGROUND + 4];
    const char *background[MAX_BACKGROUND][4];
    struct buffer lines[MAX_BACKGROUND];
    size_t n, n_lines, answer, probe, witness;
    const char *environment[12];
};

static struct sandbox_job *add_job(struct jobs *j, const char *const *argv, const char *cwd)
{
    j->at[j->n] = (struct sandbox_job){.argv = argv, .cwd = cwd};
    return &j->at[j->n++];
}

static const char *const wait_argv[] = {
    "/usr/bin/bash", "-c",
    "for i in $(seq 100); do bash /run/wait >/dev/null 2>&1 && break; sleep 0.05; done", NULL};
/* A process that only a command which kills everything will kill. It waits without a child of its own. */
static const char *const witness_argv[] = {"/usr/bin/bash", "/run/inner", NULL};
static const char witness_script[] = "exec 8<>/run/hold\necho $$ >/run/witness\nread -r _ <&8\n";
static const char *const witness_wait_argv[] = {
    "/usr/bin/bash", "-c", "for i in $(seq 100); do [ -s /run/witness ] && break; sleep 0.02; done", NULL};
static const char *const witness_check_argv[] = {"/usr/bin/bash", "-c", "kill -0 \"$(cat /run/witness)\"",
                                                 NULL};
static const char *const answer_argv[] = {"/usr/bin/bash", "/run/answer", NULL};
static const char *const probe_argv[] = {"/usr/bin/bash", "/run/probe", NULL};

static void plan_jobs(struct jobs *j, const struct eval_item *item, const struct walls *walls,
                      const char *cwd)
{
    *j = (struct jobs){.answer = SIZE_MAX, .probe = SIZE_MAX, .witness = SIZE_MAX};
    for (size_t i = 0; i < item->background.n && i < MAX_BACKGROUND - 4; i++) {
        struct buffer *line = &j->lines[j->n_lines];
        buffer_init(line, 1 << 16);
        buffer_printf(line, "exec %s", item->background.at[i]);
        const char **argv = j->background[j->n_lines++];
        argv[0] = "/usr/bin/bash";
        argv[1] = "-c";
        argv[2] = buffer_cstr(line);
        add_job(j, argv, cwd)->background = true;
    }
    if (item->wait) add_job(j, wait_argv, cwd);
    if (item->check.hostile) {
        add_job(j, witness_argv, cwd)->background = true;
        add_job(j, witness_wait_argv, cwd);
    }
    size_t n = 0;
    while (walls->options.environment[n]) j->environment[n] = walls->options.environment[n], n++;
    j->environment[n] = "BASH_ENV=/stubs/.bashenv";
    j->answer = j->n;
    struct sandbox_job *answer = add_job(j, answer_argv, cwd);
    answer->environment = j->environment;
    answer->input = item->stdin_tty ? SANDBOX_INPUT_TTY : SANDBOX_INPUT_EMPTY;
    answer->seconds = answer_seconds;
    answer->keep_out = OUTPUT_LIMIT;
    if (item->check.hostile) {
        j->witness = j->n;
        add_job(j, witness_check_argv, cwd)->seconds = probe_seconds;
    }
    if (!item->check.probe) return;
    j->probe = j->n;
    struct sandbox_job *probe = add_job(j, probe_argv, cwd);
    probe->seconds = probe_seconds;
    probe->keep_out = OUTPUT_LIMIT;
}

static enum caro_status put_script(const char *root, const char *name, const char *text,
                                   struct caro_error *err)
{
    char path[512];
    struct buffer line;
    if (!text) return CARO_OK;
    snprintf(path, sizeof path, "%s/run/%s", root, name);
    buffer_init(&line, 2 << 20);
    buffer_printf(&line, "%s\n", text);
    enum caro_status status = eval_files_put(path, buffer_cstr(&line), line.n, 0644, err);
    buffer_free(&line);
    return status;
}

static enum caro_status put_scripts(const char *root, const struct eval_prepared *p, const char *command,
                                    struct caro_error *err)
{
    char path[512];
    TRY(put_script(root, "answer", command, err));
    TRY(put_script(root, "wait", p->item->wait, err));
    TRY(put_script(root, "probe", p->item->check.probe, err));
    snprintf(path, sizeof path, "%s/run/calls", root);
    TRY(eval_files_put(path, "", 0, 0666, err));
    if (!p->item->check.hostile) return CARO_OK;
    TRY(put_script(root, "inner", witness_script, err));
    snprintf(path, sizeof path, "%s/run/hold", root);
    if (mkfifo(path, 0600) != 0 ||
        (p->box->owner != (uid_t)-1 && lchown(path, p->box->owner, (gid_t)p->box->owner) != 0))
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot make %s: %s", path, strerror(errno));
    return CARO_OK;
}

/* The recorders' file, as far as a sane one is long. The command may have put anything in its place: a link to a
 * file of ours, a pipe that never ends. */
static struct slice read_calls(const char *root, struct arena *arena)
{
    int top = open(root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    int run = openat(top, "run", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    int fd = openat(run, "calls", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat info;
    struct slice text = {0};
    if (fd >= 0 && fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0) {
        size_t size = info.st_size < OUTPUT_LIMIT ? (size_t)info.st_size : OUTPUT_LIMIT;
        char *bytes = arena_alloc(arena, size);
        ssize_t n = bytes ? read(fd, bytes, size) : -1;
        text = slice_from(bytes, n > 0 ? (size_t)n : 0);
    }
    if (fd >= 0) close(fd);
    if (run >= 0) close(run);
    if (top >= 0) close(top);
    return text;
}

static struct slice keep(struct arena *arena, const char *bytes, size_t n)
{
    char *copy = arena_copy(arena, slice_from(bytes ? bytes : "", bytes ? n : 0));
    return slice_from(copy, copy && bytes ? n : 0);
}

static enum caro_status collect(struct eval_result *result, const struct jobs *j,
                                const struct sandbox_result *did, const struct eval_prepared *p,
                                const char *root, struct arena *arena, struct caro_error *err)
{
    const struct sandbox_job_result *answer = &did->jobs[j->answer];
    if (did->hits & SANDBOX_HIT_STOP) return error_set(err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted");
    if (!answer->started && answer->exec_errno)
        return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS, "%s: bash cannot be started in the sandbox: %s",
                         p->item->id, strerror(answer->exec_errno));
    result->out = keep(arena, answer->out, answer->n_out);
    result->status = answer->started ? answer->status : 255;
    result->timed_out = answer->timed_out || !answer->started;
    result->broke = (did->hits & SANDBOX_HIT_MEMORY) != 0;
    if (j->witness != SIZE_MAX && did->jobs[j->witness].status != 0) result->broke = true;
    if (j->probe != SIZE_MAX) result->probe = keep(arena, did->jobs[j->probe].out, did->jobs[j->probe].n_out);
    TRY(eval_stubs_read(&result->calls, read_calls(root, arena), p->box->stubs, arena, err));
    return eval_tree_read(&result->tree, root, arena, err);
}

enum caro_status eval_box_run(struct eval_prepared *p, const char *command, bool (*stop)(void *context),
                              void *context, struct eval_result *result, struct arena *arena,
                              struct caro_error *err)
{
    char folder[340], root[360], cwd[4096];
    struct walls walls;
    struct jobs jobs;
    struct sandbox_result did = {0};
    const char *wanted = p->item->cwd ? p->item->cwd : EVAL_WORK;
    *result = (struct eval_result){0};
    snprintf(cwd, sizeof cwd, "%s%s", *wanted == '~' ? EVAL_HOME : "", wanted + (*wanted == '~'));
    snprintf(folder, sizeof folder, "%s/r%u", p->box->folder, atomic_fetch_add(&p->box->count, 1));
    snprintf(root, sizeof root, "%s/root", folder);
    enum caro_status status = eval_files_make_folder(folder, err);
    if (status == CARO_OK) status = eval_files_copy(p->root, root, p->box->owner, err);
    if (status == CARO_OK) status = put_scripts(root, p, command, err);
    if (status == CARO_OK) {
        build_walls(&walls, p->box, root, p->stubs);
        walls.options.stop = stop;
        walls.options.context = context;
        plan_jobs(&jobs, p->item, &walls, cwd);
        status = sandbox_run(&walls.options, jobs.at, jobs.n, &did, err);
        if (status == CARO_OK) status = collect(result, &jobs, &did, p, root, arena, err);
        sandbox_result_free(&did);
        for (size_t i = 0; i < jobs.n_lines; i++) buffer_free(&jobs.lines[i]);
    }
    eval_files_remove(folder);
    return status;
}
