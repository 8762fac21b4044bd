/* caro debug tokenize|logits|generate: the engine without the product around it, for tests and measurements.
 */
#include "cli/subcommands.h"
#include "cli/facts.h"

#include "base/buffer.h"
#include "base/checked.h"
#include "base/error.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_STDIN = 1 << 30 };

struct debug_options {
    const char *ids, *output;
    long count;
    bool special;
};

static enum caro_status open_model(const struct options *o, bool vocabulary_only, struct caro_model **model,
                                   struct caro_error *err)
{
    struct facts facts;
    TRY(facts_gather(&facts, o, err));
    facts_free(&facts); /* judges nothing */
    TRY(facts_find_model(&facts, o, err));
    const struct caro_model_options how = {.cpu_level = o->cpu_level, .vocabulary_only = vocabulary_only};
    return facts.model ? caro_model_open(model, facts.model, &how, err)
                       : caro_model_open_builtin(model, &how, err);
}

static void print_ids(const int32_t *ids, size_t n)
{
    for (size_t i = 0; i < n; i++) printf("%s%d", i ? " " : "", (int)ids[i]);
    putchar('\n');
}

/* "1,2,3" */
static enum caro_status read_ids(const char *text, int32_t **ids, size_t *n, struct caro_error *err)
{
    if (!text || !*text) return error_set(err, CARO_USAGE, CARO_NO_POS, "caro debug needs --ids 1,2,3");
    size_t room = 1;
    for (const char *c = text; *c; c++) room += *c == ',';
    *n = 0;
    *ids = calloc(room, sizeof **ids);
    if (!*ids) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (const char *c = text;; c++) {
        char *end;
        errno = 0;
        long id = strtol(c, &end, 10);
        if (end == c || errno || id < 0 || id > INT32_MAX || (*end && *end != ','))
            return error_set(err, CARO_USAGE, (uint64_t)(c - text),
                             "--ids: expected a token id at character %zu of '%.40s'", (size_t)(c - text) + 1,
                             text);
        (*ids)[(*n)++] = (int32_t)id;
        if (!*end) return CARO_OK;
        c = end;
    }
}

static enum caro_status tokenize(const struct options *o, struct caro_error *err)
{
    const struct debug_options *debug = options_own(o);
    struct caro_model *model;
    struct buffer text;
    char chunk[65536];
    size_t n, n_ids = 0;
    TRY(open_model(o, true, &model, err));
    buffer_init(&text, MAX_STDIN);
    while (!text.failed && (n = fread(chunk, 1, sizeof chunk, stdin)) > 0) buffer_add(&text, chunk, n);
    enum caro_status status =
        text.failed ? error_set(err, CARO_LIMIT, MAX_STDIN, "standard input is longer than 1 GiB or memory")
                    : CARO_OK;
    size_t room = text.n + 16;
    int32_t *ids = status == CARO_OK ? calloc(room, sizeof *ids) : NULL;
    if (status == CARO_OK && !ids) status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    if (status == CARO_OK)
        status =
            caro_model_tokenize(model, buffer_cstr(&text), text.n, debug->special, ids, room, &n_ids, err);
    if (status == CARO_OK) print_ids(ids, n_ids);
    free(ids);
    buffer_free(&text);
    caro_model_close(model);
    return status;
}

/* A model, a session on it, and the ids of --ids. */
struct run {
    struct caro_model *model;
    struct caro_session *session;
    int32_t *ids;
    size_t n_ids;
    struct caro_model_info info;
};

static void run_close(struct run *run)
{
    free(run->ids);
    caro_session_close(run->session);
    caro_model_close(run->model);
}

static enum caro_status run_open(struct run *run, const struct options *o, struct caro_error *err)
{
    const struct debug_options *debug = options_own(o);
    *run = (struct run){0};
    TRY(read_ids(debug->ids, &run->ids, &run->n_ids, err));
    TRY(open_model(o, false, &run->model, err));
    caro_model_info(run->model, &run->info);
    size_t need = run->n_ids + (size_t)debug->count;
    size_t n_ctx = need < 16 ? 16 : need; /* short contexts cost little */
    if (n_ctx > (size_t)run->info.n_ctx_train) n_ctx = (size_t)run->info.n_ctx_train;
    const struct caro_session_options how = {
        .n_ctx = (int)n_ctx, .n_threads = (int)o->threads, .any_memory = o->any_memory, .kv_type = o->kv};
    return caro_session_open(&run->session, run->model, &how, err);
}

/* Write rows to a temporary name beside F and rename, so that a failure leaves no half-written file. */
static enum caro_status write_rows(const char *path, const float *rows, size_t n, struct caro_error *err)
{
    char temporary[4096];
    if (snprintf(temporary, sizeof temporary, "%s.partial", path) >= (int)sizeof temporary)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--out: the path is too long");
    FILE *file = fopen(temporary, "wb");
    if (!file) return error_set(err, CARO_IO, CARO_NO_POS, "cannot write '%s': %s", path, strerror(errno));
    bool good = fwrite(rows, sizeof *rows, n, file) == n;
    good = fclose(file) == 0 && good;
    if (good && rename(temporary, path) == 0) return CARO_OK;
    int why = errno;
    remove(temporary);
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot write '%s': %s", path, strerror(why));
}

static enum caro_status logits(const struct options *o, struct caro_error *err)
{
    const struct debug_options *debug = options_own(o);
    struct run run;
    float *rows = NULL;
    size_t n_values;
    if (!debug->output) return error_set(err, CARO_USAGE, CARO_NO_POS, "caro debug logits needs --out FILE");
    enum caro_status status = run_open(&run, o, err);
    if (status == CARO_OK && (!checked_mul_size(run.n_ids, (size_t)run.info.n_vocab, &n_values) ||
                              !(rows = calloc(n_values, sizeof *rows))))
        status =
            error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for %zu rows of logits", run.n_ids);
    if (status == CARO_OK) status = caro_session_eval(run.session, run.ids, run.n_ids, rows, err);
    if (status == CARO_OK) status = write_rows(debug->output, rows, n_values, err);
    free(rows);
    run_close(&run);
    return status;
}

struct collected {
    int32_t *ids;
    size_t n;
};

static bool collect(void *ctx, int32_t id, float logprob)
{
    struct collected *c = ctx;
    (void)logprob;
    c->ids[c->n++] = id;
    return true;
}

static enum caro_status generate(const struct options *o, struct caro_error *err)
{
    const struct debug_options *debug = options_own(o);
    struct run run;
    struct collected out = {0};
    size_t n = 0;
    enum caro_stop_reason reason;
    if (debug->count < 1) return error_set(err, CARO_USAGE, CARO_NO_POS, "caro debug generate needs -n N");
    enum caro_status status = run_open(&run, o, err);
    if (status == CARO_OK && !(out.ids = calloc((size_t)debug->count, sizeof *out.ids)))
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    if (status == CARO_OK) status = caro_session_eval(run.session, run.ids, run.n_ids, NULL, err);
    const struct caro_generation how = {
        .sampling = {.temperature = (float)o->temperature, .seed = o->seed},
        .max_tokens = (int)debug->count,
        .ignore_end = true,
        .on_token = collect,
        .ctx = &out,
    };
    if (status == CARO_OK) status = caro_session_generate(run.session, &how, &reason, &n, err);
    if (status == CARO_OK) print_ids(out.ids, out.n);
    free(out.ids);
    run_close(&run);
    return status;
}

static enum caro_status cmd_debug(const struct options *options, int *exit_code, struct caro_error *err)
{
    (void)exit_code;
    if (strcmp(options->action, "tokenize") == 0) return tokenize(options, err);
    if (strcmp(options->action, "logits") == 0) return logits(options, err);
    return generate(options, err);
}

static const struct action actions[] = {
    {"tokenize", 0, 0, NULL}, {"logits", 0, 0, NULL}, {"generate", 0, 0, NULL}};

static const struct option own[] = {
#define AT(field) offsetof(struct debug_options, field)
    {0, "ids", OPTION_TEXT, AT(ids), 0, 0},
    {0, "out", OPTION_TEXT, AT(output), 0, 0},
    {0, "special", OPTION_FLAG, AT(special), 0, 0},
    {'n', "count", OPTION_WHOLE, AT(count), 1, 1000000},
};

const struct subcommand subcommand_debug = {
    .name = "debug",
    .actions = actions,
    .n_actions = sizeof actions / sizeof *actions,
    .options = own,
    .n_options = sizeof own / sizeof *own,
    .without_config = true,
    .run = cmd_debug,
    .help = "caro debug: the engine without the product around it\n"
            "\n"
            "  caro debug tokenize --model M [--special]        text on stdin to ids\n"
            "  caro debug logits --model M --ids 1,2,3 --out F  float32 rows\n"
            "  caro debug generate --model M --ids 1,2,3 -n N   the N greedy ids that follow\n"
            "\n"
            "      --special         the texts of special tokens become those tokens\n"
            "  -n N   -t, --threads N   --cpu-mask LEVEL  ref, avx2, avx512 ...",
};
