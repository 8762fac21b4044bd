/* Kept prefixes: the same bits with and without, for every architecture; what is damaged, foreign or somebody else's is not used;
 * limits; several processes at once. */
#include "base/buffer.h"
#include "support/tiny_model.h"
#include <caro/model.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

enum { N_PROMPT = 45, N_STABLE = 37, N_KEPT = N_STABLE };

static char folder[64], store_path[96];
static struct caro_prefix_store store;

static int make_folder(void **state)
{
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/caro-prefix-XXXXXX");
    if (!mkdtemp(folder)) return -1;
    snprintf(store_path, sizeof store_path, "%s/a/b", folder);
    store = (struct caro_prefix_store){.directory = store_path};
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    char command[160];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

/* A file in the store whose name begins so, or NULL. */
static const char *stored(const char *start)
{
    static char path[400];
    DIR *dir = opendir(store_path);
    const char *found = NULL;
    for (struct dirent *e; dir && !found && (e = readdir(dir));)
        if (strncmp(e->d_name, start, strlen(start)) == 0) {
            snprintf(path, sizeof path, "%s/%s", store_path, e->d_name);
            found = path;
        }
    if (dir) closedir(dir);
    return found;
}

static int count(const char *start)
{
    int n = 0;
    DIR *dir = opendir(store_path);
    for (struct dirent *e; dir && (e = readdir(dir));) n += strncmp(e->d_name, start, strlen(start)) == 0;
    if (dir) closedir(dir);
    return n;
}

static void write_file(const char *path, const void *bytes, size_t n)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, n, f), n);
    fclose(f);
}

static void write_model(const char *path, struct tiny_model options)
{
    struct buffer b;
    options.vocabulary = true;
    assert_true(tiny_model_write(&b, &options));
    write_file(path, b.p, b.n);
    buffer_free(&b);
}

struct opened {
    struct caro_model *model;
    struct caro_session *session;
    int n_vocab;
};

static struct opened open_model(const char *path, struct caro_session_options how)
{
    struct opened o;
    struct caro_model_info info;
    struct caro_error err = {0};
    if (caro_model_open(&o.model, path, NULL, &err) != CARO_OK) fail_msg("%s", err.msg);
    if (how.n_threads == 0) how.n_threads = 1;
    if (caro_session_open(&o.session, o.model, &how, &err) != CARO_OK) fail_msg("%s", err.msg);
    caro_model_info(o.model, &info);
    o.n_vocab = info.n_vocab;
    return o;
}

static void close_model(struct opened *o)
{
    caro_session_close(o->session);
    caro_model_close(o->model);
}

static void prompt(int32_t *ids, unsigned tail)
{
    for (int i = 0; i < N_PROMPT; i++) ids[i] = 3 + (int32_t)((unsigned)(i * 7919 + 13) % 250);
    for (int i = N_STABLE; i < N_PROMPT; i++) ids[i] = 3 + (int32_t)((unsigned)(i * 31) + tail) % 250;
}

/* The logits behind the prompt and 8 ids that follow, with what is in the store; how many ids came from there. */
static size_t answer(struct opened *o, const int32_t *ids, float *logits, int32_t follow[8])
{
    size_t n = 0;
    assert_int_equal(caro_session_prefix_load(o->session, &store, ids, N_STABLE, &n, NULL), CARO_OK);
    assert_int_equal(caro_session_n_past(o->session), n);
    assert_int_equal(caro_session_eval(o->session, ids + n, N_PROMPT - n, NULL, NULL), CARO_OK);
    memcpy(logits, caro_session_logits(o->session), (size_t)o->n_vocab * sizeof *logits);
    for (int i = 0; i < 8; i++) {
        const float *l = caro_session_logits(o->session);
        int32_t best = 0;
        for (int k = 1; k < o->n_vocab; k++)
            if (l[k] > l[best]) best = k;
        follow[i] = best;
        assert_int_equal(caro_session_eval(o->session, &best, 1, NULL, NULL), CARO_OK);
    }
    return n;
}

static void same_answer(const char *path, struct caro_session_options how, unsigned tail, size_t expected)
{
    int32_t ids[N_PROMPT], a[8], b[8];
    float x[300], y[300];
    prompt(ids, tail);
    struct caro_prefix_store kept = store;
    store.directory = NULL;
    struct opened o = open_model(path, how);
    assert_int_equal(answer(&o, ids, x, a), 0);
    close_model(&o);
    store = kept;
    how.n_ctx = how.n_ctx ? how.n_ctx - 7 : 0; /* another capacity, the same positions */
    o = open_model(path, how);
    assert_int_equal(answer(&o, ids, y, b), expected);
    assert_memory_equal(x, y, sizeof x);
    assert_memory_equal(a, b, sizeof a);
    struct caro_error err = {0};
    if (caro_session_prefix_save(o.session, &store, N_STABLE, &err) != CARO_OK) fail_msg("%s", err.msg);
    close_model(&o);
}

static void every_architecture_answers_alike(void **state)
{
    (void)state;
    static const struct tiny_model models[] = {
        {.arch = "llama", .type = TENSOR_Q8_0},
        {.arch = "llama", .type = TENSOR_F16, .k_dim = 24, .v_dim = 40, .n_rot = 10},
        {.arch = "llama", .key = "llama.attention.sliding_window", .key_kind = GGUF_U32, .number = 9},
        {.arch = "qwen2", .type = TENSOR_Q8_0, .tied = true},
        {.arch = "starcoder", .type = TENSOR_Q8_0, .n_head_kv = 1},
        {.arch = "phi2", .type = TENSOR_Q8_0, .n_head_kv = 4, .n_rot = 6},
    };
    char path[128];
    for (size_t i = 0; i < sizeof models / sizeof *models; i++)
        for (int type = CARO_KV_INT16; type <= CARO_KV_Q8_0; type++)
            for (int threads = 1; threads <= 3; threads += 2) {
                const struct caro_session_options how = {
                    .n_ctx = 64, .n_threads = threads, .kv_type = (enum caro_kv_type)type};
                snprintf(path, sizeof path, "%s/%zu-%d-%d.gguf", folder, i, type, threads);
                struct tiny_model m = models[i];
                m.seed = (unsigned)(100 * i + 10 * (size_t)type) + (unsigned)threads;
                write_model(path, m);
                same_answer(path, how, 1, 0);
                same_answer(path, how, 1, N_KEPT);
                same_answer(path, how, 77, N_KEPT); /* another ending */
            }
}

static void modes_are_private(void **state)
{
    (void)state;
    char path[128], above[128];
    struct stat st;
    snprintf(path, sizeof path, "%s/m.gguf", folder);
    write_model(path, (struct tiny_model){0});
    mode_t before = umask(0);
    same_answer(path, (struct caro_session_options){0}, 1, 0);
    umask(before);
    assert_int_equal(stat(stored("prefix-"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_int_equal(stat(store_path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
    snprintf(above, sizeof above, "%s/a", folder);
    assert_int_equal(stat(above, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
    assert_int_equal(count("prefix-"), 1);
    /* files that others may write are not believed */
    chmod(stored("prefix-"), 0666);
    same_answer(path, (struct caro_session_options){0}, 1, 0);
}

/* Another model, other ids, another cache type, another instruction set: nothing is shared. */
static void nothing_foreign_is_used(void **state)
{
    (void)state;
    char a[128], b[128];
    int32_t ids[N_PROMPT];
    size_t n;
    snprintf(a, sizeof a, "%s/a.gguf", folder);
    snprintf(b, sizeof b, "%s/b.gguf", folder);
    write_model(a, (struct tiny_model){.seed = 1});
    write_model(b, (struct tiny_model){.seed = 2}); /* the same keys, shapes and size: only weights differ */
    same_answer(a, (struct caro_session_options){0}, 1, 0);
    same_answer(b, (struct caro_session_options){0}, 1, 0);
    same_answer(a, (struct caro_session_options){.kv_type = CARO_KV_Q8_0}, 1, 0);
    assert_int_equal(count("prefix-"), 3);
    prompt(ids, 1);
    ids[3]++;
    struct opened o = open_model(a, (struct caro_session_options){0});
    assert_int_equal(caro_session_prefix_load(o.session, &store, ids, N_STABLE, &n, NULL), CARO_OK);
    assert_int_equal(n, 0);
    close_model(&o);
    struct caro_model *m;
    struct caro_session *s;
    ids[3]--;
    assert_int_equal(caro_model_open(&m, a, &(struct caro_model_options){.cpu_level = "ref"}, NULL), CARO_OK);
    assert_int_equal(caro_session_open(&s, m, NULL, NULL), CARO_OK);
    assert_int_equal(caro_session_prefix_load(s, &store, ids, N_STABLE, &n, NULL), CARO_OK);
    struct caro_model_info info;
    caro_model_info(m, &info);
    caro_session_close(s);
    caro_model_close(m);
    assert_true(n == 0 || strcmp(info.kernels, "ref") != 0);
    /* what is at a's place is now b, with the times of a */
    struct stat st;
    assert_int_equal(stat(a, &st), 0);
    assert_int_equal(rename(b, a), 0);
    const struct timespec times[] = {st.st_atim, st.st_mtim};
    assert_int_equal(utimensat(AT_FDCWD, a, times, 0), 0);
    same_answer(a, (struct caro_session_options){0}, 1, N_KEPT); /* b's own, known by content */
    /* and changed in place */
    int fd = open(a, O_RDWR);
    assert_int_equal(pwrite(fd, "\x11\x22", 2, (off_t)st.st_size - 300), 2);
    close(fd);
    utimensat(AT_FDCWD, a, times, 0);
    same_answer(a, (struct caro_session_options){0}, 1, 0);
}

static void a_copy_is_the_same_model(void **state)
{
    (void)state;
    char a[128], b[128];
    snprintf(a, sizeof a, "%s/a.gguf", folder);
    snprintf(b, sizeof b, "%s/b.gguf", folder);
    write_model(a, (struct tiny_model){.seed = 5});
    write_model(b, (struct tiny_model){.seed = 5});
    same_answer(a, (struct caro_session_options){0}, 1, 0);
    same_answer(b, (struct caro_session_options){0}, 1, N_KEPT);
    assert_int_equal(count("prefix-"), 1);
}

/* The content's digest is remembered for a file that has been at rest. */
static void a_settled_file_is_read_through_once(void **state)
{
    (void)state;
    char a[128];
    snprintf(a, sizeof a, "%s/a.gguf", folder);
    write_model(a, (struct tiny_model){.seed = 5});
    same_answer(a, (struct caro_session_options){0}, 1, 0);
    assert_int_equal(count("file-"), 0); /* it may still change unseen */
    nanosleep(&(struct timespec){.tv_sec = 2, .tv_nsec = 100000000}, NULL);
    same_answer(a, (struct caro_session_options){0}, 1, N_KEPT);
    assert_int_equal(count("file-"), 1);
    const char *id = stored("file-");
    char garbage[200];
    memset(garbage, 7, sizeof garbage);
    truncate(id, 20);
    same_answer(a, (struct caro_session_options){0}, 1, N_KEPT);
    write_file(stored("file-"), garbage, sizeof garbage);
    same_answer(a, (struct caro_session_options){0}, 1, N_KEPT);
}

static void damage_is_found(void **state)
{
    (void)state;
    char path[128], saved[400];
    struct stat st;
    snprintf(path, sizeof path, "%s/m.gguf", folder);
    write_model(path, (struct tiny_model){.n_layer = 1});
    same_answer(path, (struct caro_session_options){0}, 1, 0);
    snprintf(saved, sizeof saved, "%s", stored("prefix-"));
    assert_int_equal(stat(saved, &st), 0);
    const size_t n = (size_t)st.st_size;
    char *bytes = malloc(n);
    FILE *f = fopen(saved, "rb");
    assert_int_equal(fread(bytes, 1, n, f), n);
    fclose(f);
    unsigned random = 99;
    for (int i = 0; i < 150; i++) { /* one bit of it, everywhere at the ends, somewhere between */
        size_t at = i < 60   ? (size_t)i
                    : i < 80 ? n - 1 - (size_t)(i - 60)
                             : (random = random * 1103515245u + 12345u) % n;
        bytes[at] = (char)(bytes[at] ^ (1 << i % 8));
        write_file(saved, bytes, n);
        bytes[at] = (char)(bytes[at] ^ (1 << i % 8));
        chmod(saved, 0600);
        same_answer(path, (struct caro_session_options){0}, 1, 0); /* and it is made anew */
        assert_int_equal(count("prefix-"), 1);
    }
    for (size_t cut = 0; cut < n; cut += n / 13) {
        write_file(saved, bytes, cut);
        same_answer(path, (struct caro_session_options){0}, 1, 0);
    }
    same_answer(path, (struct caro_session_options){0}, 1, N_KEPT);
    char *longer = calloc(1, n + 64);
    memcpy(longer, bytes, n);
    write_file(saved, longer, n + 64);
    same_answer(path, (struct caro_session_options){0}, 1, 0);
    /* something else of its name */
    unlink(saved);
    assert_int_equal(symlink("/etc/passwd", saved), 0);
    same_answer(path, (struct caro_session_options){0}, 1, 0);
    unlink(saved);
    assert_int_equal(mkfifo(saved, 0600), 0);
    same_answer(path, (struct caro_session_options){0}, 1, 0);
    free(longer);
    free(bytes);
}

static void the_longest_unused_leave(void **state)
{
    (void)state;
    char path[128];
    snprintf(path, sizeof path, "%s/m.gguf", folder);
    write_model(path, (struct tiny_model){0});
    int32_t ids[N_PROMPT];
    char names[6][400];
    struct stat st;
    size_t loaded;
    struct opened o = open_model(path, (struct caro_session_options){0});
    for (unsigned i = 0; i < 6; i++) {
        prompt(ids, 1);
        ids[0] = (int32_t)(3 + i);
        caro_session_reset(o.session, 0);
        assert_int_equal(caro_session_eval(o.session, ids, N_STABLE, NULL, NULL), CARO_OK);
        if (i == 3) { /* room for three and a half from now on */
            assert_int_equal(stat(names[0], &st), 0);
            store.max_bytes = (uint64_t)st.st_size * 7 / 2;
            caro_session_reset(o.session, 0); /* the first is used: the second is now the oldest */
            ids[0] = 3;
            assert_int_equal(caro_session_prefix_load(o.session, &store, ids, N_STABLE, &loaded, NULL),
                             CARO_OK);
            assert_int_equal(loaded, N_KEPT);
            nanosleep(&(struct timespec){.tv_nsec = 20000000}, NULL); /* file times count in ticks */
            caro_session_reset(o.session, 0);
            ids[0] = 6;
            assert_int_equal(caro_session_eval(o.session, ids, N_STABLE, NULL, NULL), CARO_OK);
        }
        assert_int_equal(caro_session_prefix_save(o.session, &store, N_STABLE, NULL), CARO_OK);
        DIR *dir = opendir(store_path);
        for (struct dirent *e; (e = readdir(dir));) {
            char name[400];
            bool known = e->d_name[0] == '.';
            snprintf(name, sizeof name, "%s/%s", store_path, e->d_name);
            for (unsigned k = 0; k < i; k++) known |= strcmp(name, names[k]) == 0;
            if (!known) snprintf(names[i], sizeof names[i], "%s", name);
        }
        closedir(dir);
        nanosleep(&(struct timespec){.tv_nsec = 20000000}, NULL);
    }
    assert_int_equal(count("prefix-"), 3);
    static const bool there[] = {false, false, false, true, true, true};
    for (int i = 0; i < 6; i++) assert_int_equal(access(names[i], F_OK) == 0, there[i]);
    store.max_bytes = 1000; /* not even one */
    prompt(ids, 1);
    ids[0] = 99;
    caro_session_reset(o.session, 0);
    assert_int_equal(caro_session_eval(o.session, ids, N_STABLE, NULL, NULL), CARO_OK);
    assert_int_equal(caro_session_prefix_save(o.session, &store, N_STABLE, NULL), CARO_LIMIT);
    close_model(&o);
}

/* A disk without room, a folder that cannot be: an error that says so, and nothing is left. */
static void failures_leave_nothing(void **state)
{
    (void)state;
    char path[128];
    int32_t ids[N_PROMPT];
    struct caro_error err = {0};
    snprintf(path, sizeof path, "%s/m.gguf", folder);
    write_model(path, (struct tiny_model){0});
    struct opened o = open_model(path, (struct caro_session_options){0});
    prompt(ids, 1);
    assert_int_equal(caro_session_eval(o.session, ids, N_STABLE, NULL, NULL), CARO_OK);
    signal(SIGXFSZ, SIG_IGN);
    struct rlimit before, small = {.rlim_cur = 4096};
    getrlimit(RLIMIT_FSIZE, &before);
    small.rlim_max = before.rlim_max;
    setrlimit(RLIMIT_FSIZE, &small);
    enum caro_status status = caro_session_prefix_save(o.session, &store, N_STABLE, &err);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_int_equal(status, CARO_IO);
    assert_non_null(strstr(err.msg, "prefix-"));
    assert_int_equal(count("prefix-"), 0);
    err = (struct caro_error){0};
    struct caro_prefix_store nowhere = {.directory = "/dev/null/x"};
    assert_int_equal(caro_session_prefix_save(o.session, &nowhere, N_STABLE, &err), CARO_IO);
    assert_non_null(strstr(err.msg, "/dev/null/x"));
    assert_int_equal(caro_session_prefix_save(o.session, &store, N_STABLE + 1, NULL), CARO_USAGE);
    size_t n;
    assert_int_equal(caro_session_prefix_load(o.session, &store, ids, N_STABLE, &n, NULL),
                     CARO_USAGE); /* not empty */
    caro_session_reset(o.session, 0);
    assert_int_equal(
        caro_session_prefix_load(o.session, &(struct caro_prefix_store){0}, ids, N_STABLE, &n, NULL),
        CARO_OK);
    assert_int_equal(n, 0);
    close_model(&o);
}

/* Many processes fill and use one folder at once, some killed on the way: answers never change. */
static void processes_share_a_folder(void **state)
{
    (void)state;
    enum { WORKERS = 8, ROUNDS = 25 };
    char path[128];
    snprintf(path, sizeof path, "%s/m.gguf", folder);
    write_model(path, (struct tiny_model){0});
    store.max_bytes = 200000; /* some of them only: files leave all the time */
    pid_t pid[WORKERS];
    for (int w = 0; w < WORKERS; w++) {
        pid[w] = fork();
        assert_true(pid[w] >= 0);
        if (pid[w] > 0) continue;
        for (int r = 0; r < ROUNDS || w == 0; r++) { /* the first goes on until it is killed */
            int32_t ids[N_PROMPT], a[8], b[8];
            float x[300], y[300];
            prompt(ids, (unsigned)r);
            ids[0] = 3 + (r + w) % 5;
            struct caro_prefix_store kept = store;
            struct opened o = open_model(path, (struct caro_session_options){0});
            answer(&o, ids, y, b);
            if (caro_session_prefix_save(o.session, &store, N_STABLE, NULL) != CARO_OK) _exit(2);
            close_model(&o);
            store.directory = NULL;
            o = open_model(path, (struct caro_session_options){0});
            answer(&o, ids, x, a);
            close_model(&o);
            store = kept;
            if (memcmp(x, y, sizeof x) != 0 || memcmp(a, b, sizeof a) != 0) _exit(1);
        }
        _exit(0);
    }
    for (int w = 1; w < WORKERS; w++) {
        int status;
        assert_int_equal(waitpid(pid[w], &status, 0), pid[w]);
        assert_true(WIFEXITED(status));
        assert_int_equal(WEXITSTATUS(status), 0);
    }
    int status;
    kill(pid[0], SIGKILL);
    waitpid(pid[0], &status, 0);
    assert_true(WIFSIGNALED(status));
}

/* The file holds the beginning alone: whatever followed it, its bytes are the same. */
static void nothing_later_is_kept(void **state)
{
    (void)state;
    char path[128];
    int32_t ids[N_PROMPT];
    snprintf(path, sizeof path, "%s/m.gguf", folder);
    write_model(path, (struct tiny_model){.arch = "llama", .k_dim = 24, .v_dim = 40, .n_rot = 10});
    for (int type = CARO_KV_INT16; type <= CARO_KV_Q8_0; type++) {
        const struct caro_session_options how = {.n_threads = 1, .kv_type = (enum caro_kv_type)type};
        char *bytes[2];
        long n[2];
        for (int i = 0; i < 2; i++) {
            struct opened o = open_model(path, how);
            prompt(ids, i ? 91 : 1);
            assert_int_equal(caro_session_eval(o.session, ids, N_PROMPT, NULL, NULL), CARO_OK);
            assert_int_equal(caro_session_prefix_save(o.session, &store, N_STABLE, NULL), CARO_OK);
            close_model(&o);
            FILE *f = fopen(stored("prefix-"), "rb");
            fseek(f, 0, SEEK_END);
            n[i] = ftell(f);
            rewind(f);
            bytes[i] = malloc((size_t)n[i]);
            assert_int_equal(fread(bytes[i], 1, (size_t)n[i], f), n[i]);
            fclose(f);
            unlink(stored("prefix-"));
        }
        assert_int_equal(n[0], n[1]);
        assert_memory_equal(bytes[0], bytes[1], (size_t)n[0]);
        free(bytes[0]);
        free(bytes[1]);
    }
}

static void sessions_share_in_memory(void **state)
{
    (void)state;
    char path[128];
    int32_t ids[N_PROMPT];
    snprintf(path, sizeof path, "%s/m.gguf", folder);
    write_model(path, (struct tiny_model){.arch = "phi2", .n_head_kv = 4});
    struct opened o = open_model(path, (struct caro_session_options){.n_ctx = 64});
    struct caro_session *to, *other;
    prompt(ids, 1);
    assert_int_equal(
        caro_session_open(&to, o.model, &(struct caro_session_options){.n_ctx = 50, .n_threads = 2}, NULL),
        CARO_OK);
    assert_int_equal(caro_session_eval(o.session, ids, N_PROMPT, NULL, NULL), CARO_OK);
    assert_int_equal(caro_session_prefix_share(to, o.session, N_STABLE, NULL), CARO_OK);
    assert_int_equal(caro_session_eval(to, ids + N_STABLE, N_PROMPT - N_STABLE, NULL, NULL), CARO_OK);
    assert_memory_equal(caro_session_logits(to), caro_session_logits(o.session),
                        (size_t)o.n_vocab * sizeof(float));
    assert_int_equal(
        caro_session_open(&other, o.model, &(struct caro_session_options){.n_ctx = 20, .n_threads = 1}, NULL),
        CARO_OK);
    assert_int_equal(caro_session_prefix_share(other, o.session, N_STABLE, NULL), CARO_USAGE); /* too short */
    assert_int_equal(caro_session_prefix_share(other, o.session, 16, NULL), CARO_OK);
    assert_int_equal(caro_session_prefix_share(other, o.session, N_PROMPT + 1, NULL), CARO_USAGE);
    assert_int_equal(caro_session_prefix_share(other, other, 16, NULL), CARO_USAGE);
    caro_session_close(other);
    assert_int_equal(
        caro_session_open(&other, o.model,
                          &(struct caro_session_options){.kv_type = CARO_KV_Q8_0, .n_threads = 1}, NULL),
        CARO_OK);
    assert_int_equal(caro_session_prefix_share(other, o.session, 16, NULL), CARO_USAGE);
    caro_session_close(other);
    caro_session_close(to);
    close_model(&o);
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, make_folder, remove_folder)
    const struct CMUnitTest tests[] = {
        TEST(every_architecture_answers_alike),
        TEST(modes_are_private),
        TEST(nothing_foreign_is_used),
        TEST(a_copy_is_the_same_model),
        TEST(a_settled_file_is_read_through_once),
        TEST(damage_is_found),
        TEST(the_longest_unused_leave),
        TEST(failures_leave_nothing),
        TEST(processes_share_a_folder),
        TEST(nothing_later_is_kept),
        TEST(sessions_share_in_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
