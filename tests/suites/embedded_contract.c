/* embedded-contract: what a program that embeds caro may count on, whatever the model. Over the public headers alone.
 *
 *   embedded_contract MODEL    a GGUF file, or "builtin"
 * Prints TAP. Exit status 1 when a test fails. */
#include <caro/ask.h>

#include <dirent.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char *model_name;
static char note[600];     /* of a failure */
static const char *reason; /* of a skip */

static bool failed(const char *format, ...) __attribute__((format(printf, 1, 2)));
static bool failed(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(note, sizeof note, format, args);
    va_end(args);
    return false;
}

static bool builtin(void) { return strcmp(model_name, "builtin") == 0; }

static enum caro_status open_model(struct caro_model **model, struct caro_error *err)
{
    return builtin() ? caro_model_open_builtin(model, NULL, err)
                     : caro_model_open(model, model_name, NULL, err);
}

static double seconds_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Resident bytes of this process; 0 where the system does not tell. */
static size_t resident(void)
{
    unsigned long pages = 0, unused;
    FILE *f = fopen("/proc/self/statm", "r");
    if (f && fscanf(f, "%lu %lu", &unused, &pages) != 2) pages = 0;
    if (f) fclose(f);
    return pages * (size_t)sysconf(_SC_PAGESIZE);
}

static int count_entries(const char *folder)
{
    int n = 0;
    DIR *dir = opendir(folder);
    for (struct dirent *e; dir && (e = readdir(dir));) n++;
    if (dir) closedir(dir);
    return n;
}

/* --- what a session says, as ids ----------------------------------------------------------------------------------- */

enum { MOST_IDS = 48 };
struct said {
    int32_t ids[MOST_IDS];
    size_t n;
};

static bool keep_id(void *ctx, int32_t id, float logprob)
{
    struct said *said = ctx;
    (void)logprob;
    if (said->n < MOST_IDS) said->ids[said->n++] = id;
    return said->n < MOST_IDS;
}

/* The ids that follow a text, greedily. */
static enum caro_status say(struct caro_session *session, const struct caro_model *model, const char *text,
                            struct said *said, struct caro_error *err)
{
    int32_t ids[256];
    size_t n;
    enum caro_status status = caro_model_tokenize(model, text, strlen(text), false, ids, 256, &n, err);
    *said = (struct said){.n = 0};
    caro_session_reset(session, 0);
    if (status == CARO_OK) status = caro_session_eval(session, ids, n, NULL, err);
    const struct caro_generation how = {
        .max_tokens = MOST_IDS, .ignore_end = true, .on_token = keep_id, .ctx = said};
    enum caro_stop_reason why;
    size_t made;
    return status == CARO_OK ? caro_session_generate(session, &how, &why, &made, err) : status;
}

static enum caro_status say_alone(const struct caro_model *model, int threads, const char *text,
                                  struct said *said, struct caro_error *err)
{
    struct caro_session *session;
    const struct caro_session_options how = {.n_threads = threads, .n_ctx = 256};
    enum caro_status status = caro_session_open(&session, model, &how, err);
    if (status != CARO_OK) return status;
    status = say(session, model, text, said, err);
    caro_session_close(session);
    return status;
}

static bool same(const struct said *a, const struct said *b)
{
    return a->n == b->n && memcmp(a->ids, b->ids, a->n * sizeof *a->ids) == 0;
}

static const char text[] = "list files by size";

/* --- the contract -------------------------------------------------------------------------------------------------- */

static bool it_is_available(void)
{
    struct caro_model *model;
    struct caro_error err = {0};
    if (open_model(&model, &err) != CARO_OK) return failed("%s: %s", model_name, err.msg);
    struct said said;
    enum caro_status status = say_alone(model, 1, text, &said, &err);
    caro_model_close(model);
    if (status != CARO_OK) return failed("%s", err.msg);
    return said.n == MOST_IDS || failed("%zu of %d ids", said.n, MOST_IDS);
}

static bool expect_failure(const char *path, enum caro_status wanted, const char *cause)
{
    struct caro_model *model = NULL;
    struct caro_error err = {0};
    enum caro_status status = caro_model_open(&model, path, NULL, &err);
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    if (status == CARO_OK) return caro_model_close(model), failed("%s was opened", path);
    if (wanted != CARO_OK && status != wanted) return failed("%s: %s", caro_status_name(status), err.msg);
    if (!strstr(err.msg, base)) return failed("the message does not name %s: %s", base, err.msg);
    return strstr(err.msg, cause) ? true : failed("the message does not say '%s': %s", cause, err.msg);
}

static bool a_load_failure_names_the_file_and_the_cause(void)
{
    char folder[] = "/tmp/caro-contract-XXXXXX", path[300], chunk[65536];
    if (!mkdtemp(folder)) return failed("no temporary folder");
    snprintf(path, sizeof path, "%s/not-there.gguf", folder);
    bool good = expect_failure(path, CARO_NOT_FOUND, "");
    snprintf(path, sizeof path, "%s/words.gguf", folder);
    FILE *f = fopen(path, "w");
    if (f) fputs("these are words and no model at all\n", f), fclose(f);
    good = good && expect_failure(path, CARO_FORMAT, "GGUF");
    unlink(path);
    snprintf(path, sizeof path, "%s/cut.gguf", folder); /* the model's own beginning, and no more */
    FILE *from = builtin() ? NULL : fopen(model_name, "rb");
    if (good && from && (f = fopen(path, "w"))) {
        size_t n = fread(chunk, 1, 4000, from);
        fwrite(chunk, 1, n, f);
        fclose(f);
        good = expect_failure(path, CARO_OK, "");
    }
    if (from) fclose(from);
    good = good && expect_failure(folder, CARO_OK, "");
    unlink(path);
    rmdir(folder);
    return good;
}

static bool what_it_says_of_itself_is_true(void)
{
    struct caro_model *model;
    struct caro_model_info info;
    struct caro_error err = {0};
    struct caro_session *session;
    struct stat file;
    if (open_model(&model, &err) != CARO_OK) return failed("%s", err.msg);
    caro_model_info(model, &info);
    bool good = true;
    if (!info.name || !*info.name || !*info.architecture) good = failed("no name or architecture");
    if (good && !builtin() && stat(model_name, &file) == 0 && info.size_bytes != (uint64_t)file.st_size)
        good = failed("size_bytes is %llu, the file has %lld", (unsigned long long)info.size_bytes,
                      (long long)file.st_size);
    if (good && (info.n_layer < 1 || info.n_embd < 1 ||
                 info.n_parameters < (uint64_t)info.n_embd * (uint64_t)info.n_vocab))
        good = failed("%d layers, %d wide, %llu parameters", info.n_layer, info.n_embd,
                      (unsigned long long)info.n_parameters);
    const struct caro_session_options too_long = {.n_ctx = info.n_ctx_train + 1, .n_threads = 1},
                                      whole = {.n_ctx = info.n_ctx_train < 512 ? info.n_ctx_train : 512,
                                               .n_threads = 1};
    if (good && caro_session_open(&session, model, &too_long, &err) != CARO_LIMIT)
        good = failed("a context above n_ctx_train %d was not refused", info.n_ctx_train);
    err = (struct caro_error){0};
    if (good && caro_session_open(&session, model, &whole, &err) != CARO_OK) {
        good = failed("%s", err.msg);
    } else if (good) {
        int32_t last = info.n_vocab - 1, beyond = info.n_vocab;
        if (caro_session_eval(session, &last, 1, NULL, &err) != CARO_OK)
            good = failed("the last id: %s", err.msg);
        if (good && caro_session_eval(session, &beyond, 1, NULL, NULL) == CARO_OK)
            good = failed("an id at n_vocab %d was taken", info.n_vocab);
        caro_session_close(session);
    }
    caro_model_close(model);
    return good;
}

static bool nothing_is_loaded_before_it_is_asked(void)
{
    struct caro_model *model;
    struct caro_model_info info;
    struct caro_error err = {0};
    size_t before = resident();
    double began = seconds_now();
    if (open_model(&model, &err) != CARO_OK) return failed("%s", err.msg);
    double took = seconds_now() - began;
    size_t grown = resident() > before ? resident() - before : 0;
    caro_model_info(model, &info);
    caro_model_close(model);
    /* the vocabulary and the directory are read; the weights, nearly all of a file, are not */
    size_t allowed = (size_t)(info.size_bytes / 4) + (size_t)info.n_vocab * 400 + (4u << 20);
    if (!before) reason = "this system does not tell how much memory is used";
    if (before && grown > allowed)
        return failed("opening took %zu bytes of memory, %zu are expected at most", grown, allowed);
    return took < 5 ? true : failed("opening took %.1f s", took);
}

struct talker {
    pthread_t thread;
    const struct caro_model *model;
    struct caro_session *session;
    enum caro_status status;
    struct said said;
    const char *prompt;
};

static bool go_on(void *ctx, int32_t id, float logprob)
{
    (void)id, (void)logprob;
    ++*(volatile size_t *)ctx;
    return true;
}

/* Generates until it is cancelled, anew whenever the context is full. */
static void *talk_on(void *ctx)
{
    struct talker *t = ctx;
    volatile size_t made = 0;
    int32_t first = 1;
    for (t->status = CARO_OK; t->status == CARO_OK || t->status == CARO_LIMIT;) {
        const struct caro_generation how = {
            .max_tokens = 200, .ignore_end = true, .on_token = go_on, .ctx = (void *)&made};
        enum caro_stop_reason why;
        size_t n;
        t->status = caro_session_eval(t->session, &first, 1, NULL, NULL);
        if (t->status == CARO_OK) t->status = caro_session_generate(t->session, &how, &why, &n, NULL);
        if (t->status == CARO_LIMIT)
            break; /* the context is full: the test looks at what cancelling does then */
    }
    t->said.n = made;
    return NULL;
}

static bool cancelling_ends_it_soon_and_it_goes_on_after(void)
{
    struct caro_model *model;
    struct caro_model_info info;
    struct caro_error err = {0};
    struct said before, after;
    if (open_model(&model, &err) != CARO_OK) return failed("%s", err.msg);
    caro_model_info(model, &info);
    const struct caro_session_options how = {.n_threads = 2};
    struct talker t = {.model = model};
    if (caro_session_open(&t.session, model, &how, &err) != CARO_OK) {
        caro_model_close(model);
        return failed("%s", err.msg);
    }
    bool good = say(t.session, model, text, &before, &err) == CARO_OK || failed("%s", err.msg);
    caro_session_reset(t.session, 0);
    if (good) {
        pthread_create(&t.thread, NULL, talk_on, &t);
        usleep(3000);
        double began = seconds_now();
        caro_session_cancel(t.session);
        pthread_join(t.thread, NULL);
        double took = seconds_now() - began;
        if (took > 5) good = failed("it went on for %.1f s", took);
        if (good && t.status != CARO_INTERRUPTED && t.status != CARO_LIMIT)
            good = failed("it ended with %s", caro_status_name(t.status));
        /* a cancellation that comes while nothing runs counts for the next call */
        caro_session_reset(t.session, 0);
        caro_session_cancel(t.session);
        int32_t one = 1;
        if (good && caro_session_eval(t.session, &one, 1, NULL, NULL) != CARO_INTERRUPTED)
            good = failed("a cancelled session evaluated");
    }
    if (good)
        good = say(t.session, model, text, &after, &err) == CARO_OK || failed("afterwards: %s", err.msg);
    if (good && !same(&before, &after)) good = failed("it says something else after a cancellation");
    caro_session_close(t.session);
    caro_model_close(model);
    return good;
}

static void *talk(void *ctx)
{
    struct talker *t = ctx;
    t->status = say_alone(t->model, 1, t->prompt, &t->said, NULL);
    return NULL;
}

static bool many_sessions_of_one_model_do_not_disturb_each_other(void)
{
    static const char *const prompts[] = {"list files by size", "find empty folders", "show disk usage",
                                          "count lines in notes.txt"};
    struct talker talkers[4] = {0};
    struct caro_model *model;
    struct caro_error err = {0};
    bool good = true;
    if (open_model(&model, &err) != CARO_OK) return failed("%s", err.msg);
    for (int i = 0; i < 4; i++) {
        talkers[i].model = model;
        talkers[i].prompt = prompts[i];
        pthread_create(&talkers[i].thread, NULL, talk, &talkers[i]);
    }
    for (int i = 0; i < 4; i++) pthread_join(talkers[i].thread, NULL);
    for (int i = 0; i < 4 && good; i++) {
        struct said alone;
        if (talkers[i].status != CARO_OK) good = failed("%s", caro_status_name(talkers[i].status));
        if (good && say_alone(model, 1, prompts[i], &alone, &err) != CARO_OK) good = failed("%s", err.msg);
        if (good && !same(&alone, &talkers[i].said))
            good = failed("'%s' is continued otherwise beside others", prompts[i]);
    }
    caro_model_close(model);
    return good;
}

static bool memory_stays_where_it_is(void)
{
    struct caro_model *model;
    struct caro_session *session;
    struct caro_error err = {0};
    struct said said;
    const struct caro_session_options how = {.n_threads = 1, .n_ctx = 256};
    if (open_model(&model, &err) != CARO_OK) return failed("%s", err.msg);
    bool good = caro_session_open(&session, model, &how, &err) == CARO_OK || failed("%s", err.msg);
    if (good) {
        for (int i = 0; i < 3 && good; i++)
            good = say(session, model, text, &said, &err) == CARO_OK || failed("%s", err.msg);
        size_t before = resident();
        for (int i = 0; i < 20 && good; i++)
            good = say(session, model, text, &said, &err) == CARO_OK || failed("%s", err.msg);
        size_t after = resident();
        if (good && after > before + (1u << 20))
            good = failed("20 answers took %zu bytes more", after - before);
        if (!before) reason = "this system does not tell how much memory is used";
        caro_session_close(session);
    }
    caro_model_close(model);
    return good;
}

static bool the_same_text_gets_the_same_ids(void)
{
    struct caro_model *model;
    struct caro_error err = {0};
    struct said first, again;
    if (open_model(&model, &err) != CARO_OK) return failed("%s", err.msg);
    bool good = say_alone(model, 1, text, &first, &err) == CARO_OK || failed("%s", err.msg);
    for (int threads = 1; threads <= 4 && good; threads++) {
        good = say_alone(model, threads, text, &again, &err) == CARO_OK || failed("%s", err.msg);
        if (good && !same(&first, &again)) good = failed("other ids with %d threads", threads);
    }
    caro_model_close(model);
    return good;
}

static bool closing_gives_everything_back(void)
{
    struct caro_error err = {0};
    struct said said;
    int files = 0, threads = 0;
    size_t memory = 0;
    for (int i = 0; i < 24; i++) {
        struct caro_model *model;
        if (open_model(&model, &err) != CARO_OK) return failed("%s", err.msg);
        enum caro_status status = say_alone(model, 3, text, &said, &err);
        caro_model_close(model);
        if (status != CARO_OK) return failed("%s", err.msg);
        if (i != 3) continue;
        files = count_entries("/proc/self/fd");
        threads = count_entries("/proc/self/task");
        memory = resident();
    }
    caro_model_close(NULL);
    if (!memory) {
        reason = "this system does not tell what a process holds";
        return true;
    }
    if (count_entries("/proc/self/fd") != files)
        return failed("descriptors are left: %d before, %d after", files, count_entries("/proc/self/fd"));
    if (count_entries("/proc/self/task") != threads) return failed("threads are left");
    return resident() <= memory + (4u << 20)
               ? true
               : failed("%zu bytes are left after 20 rounds", resident() - memory);
}

static bool an_asker_gives_a_command_or_a_reason(void)
{
    struct caro_asker *asker;
    struct caro_error err = {0};
    struct caro_answer answer = {0};
    const struct caro_ask_options how = {
        .model = builtin() ? NULL : model_name, .n_threads = 1, .max_tokens = 40};
    if (caro_asker_open(&asker, &how, &err) != CARO_OK) return failed("%s", err.msg);
    enum caro_status status = caro_ask(asker, text, strlen(text), &answer, &err);
    bool good = true;
    if (status == CARO_OK) {
        if (!answer.command || !*answer.command || !answer.verdict)
            good = failed("an answer without a command or a verdict");
        caro_answer_free(&answer);
    } else if (status != CARO_FAILED || !err.msg[0]) {
        good = failed("%s: %s", caro_status_name(status), err.msg);
    }
    err = (struct caro_error){0};
    if (good && caro_ask(asker, "", 0, &answer, &err) != CARO_USAGE)
        good = failed("an empty request was taken");
    caro_asker_cancel(asker);
    caro_asker_close(asker);
    return good;
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        bool (*run)(void);
    } tests[] = {
#define TEST(name) {#name, name}
        TEST(it_is_available),
        TEST(a_load_failure_names_the_file_and_the_cause),
        TEST(what_it_says_of_itself_is_true),
        TEST(nothing_is_loaded_before_it_is_asked),
        TEST(cancelling_ends_it_soon_and_it_goes_on_after),
        TEST(many_sessions_of_one_model_do_not_disturb_each_other),
        TEST(memory_stays_where_it_is),
        TEST(the_same_text_gets_the_same_ids),
        TEST(closing_gives_everything_back),
        TEST(an_asker_gives_a_command_or_a_reason),
    };
    const int n = sizeof tests / sizeof *tests;
    int bad = 0;
    model_name = argc > 1 ? argv[1] : "builtin";
    printf("1..%d\n", n);
    for (int i = 0; i < n; i++) {
        char name[100];
        snprintf(name, sizeof name, "contract: %s", tests[i].name);
        for (char *p = name; *p; p++) *p = *p == '_' ? ' ' : *p;
        note[0] = 0;
        reason = NULL;
        bool good = tests[i].run();
        if (!good) printf("# %s\n", note);
        printf("%sok %d - %s%s%s\n", good ? "" : "not ", i + 1, name, good && reason ? " # SKIP " : "",
               good && reason ? reason : "");
        fflush(stdout);
        bad += !good;
    }
    return bad > 0;
}
