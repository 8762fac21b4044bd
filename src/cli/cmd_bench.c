/* caro bench: how fast models are here. Owns the options, the progress on standard error, and what a baseline decides; src/lab/bench.h
 * measures. */
#include "cli/facts.h"
#include "cli/model_list.h"
#include "cli/subcommands.h"

#include "base/buffer.h"
#include "base/error.h"
#include "lab/bench.h"
#include "os/clock.h"
#include "os/cpu.h"
#include "os/tty.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_LIST = 32, MOST_BASELINE = 16 << 20 };

struct bench_options {
    const char *prompts, *gens, *depths, *threads, *models, *baseline, *save;
    long runs;
    bool csv, markdown, no_roofline, fail_slower;
    double least;
};

struct list {
    int value[MOST_LIST], n;
};

struct bench {
    const struct options *o;
    const struct bench_options *own;
    struct list prompts, gens, depths, threads;
    struct bench_plan plan;
    struct bench_set set, baseline;
    struct bench_comparison *comparisons;
    uint64_t started_ns;
    int done, total; /* runs */
};

static volatile sig_atomic_t interrupted;
static void on_interrupt(int signal_number)
{
    (void)signal_number;
    interrupted = 1;
}

/* "128,512" */
static enum caro_status read_list(struct list *list, const char *option, const char *text, long least,
                                  long most, struct caro_error *err)
{
    list->n = 0;
    for (const char *c = text;; c++) {
        char *end;
        errno = 0;
        long value = strtol(c, &end, 10);
        if (end == c || errno || value < least || value > most || (*end && *end != ',') ||
            list->n == MOST_LIST)
            return error_set(
                err, CARO_USAGE, (uint64_t)(c - text),
                "%s takes up to %d whole numbers from %ld to %ld, separated by commas, not '%.60s'", option,
                MOST_LIST, least, most, text);
        list->value[list->n++] = (int)value;
        if (!*end) return CARO_OK;
        c = end;
    }
}

static enum caro_status read_lists(struct bench *b, struct caro_error *err)
{
    char threads[16];
    const struct bench_options *own = b->own;
    snprintf(threads, sizeof threads, "%d", os_cpu_count());
    TRY(read_list(&b->prompts, "-p", own->prompts ? own->prompts : "128", 0, 1 << 20, err));
    TRY(read_list(&b->gens, "-n", own->gens ? own->gens : "64", 0, 1 << 20, err));
    TRY(read_list(&b->depths, "-d", own->depths ? own->depths : "0", 0, 1 << 20, err));
    TRY(read_list(&b->threads, "-t", own->threads ? own->threads : threads, 1, 1024, err));
    if (b->prompts.n == 1 && b->prompts.value[0] == 0) b->prompts.n = 0; /* -p 0: no prompts */
    if (b->gens.n == 1 && b->gens.value[0] == 0) b->gens.n = 0;
    b->plan = (struct bench_plan){.prompts = b->prompts.value,
                                  .n_prompts = b->prompts.n,
                                  .gens = b->gens.value,
                                  .n_gens = b->gens.n,
                                  .depths = b->depths.value,
                                  .n_depths = b->depths.n,
                                  .threads = b->threads.value,
                                  .n_threads = b->threads.n,
                                  .runs = own->runs ? (int)own->runs : 5,
                                  .cpu_level = b->o->cpu_level,
                                  .ctx = b};
    for (int i = 0; i < b->prompts.n; i++)
        if (b->prompts.value[i] == 0)
            return error_set(err, CARO_USAGE, CARO_NO_POS, "-p: 0 stands alone: no prompts");
    for (int i = 0; i < b->gens.n; i++)
        if (b->gens.value[i] == 0)
            return error_set(err, CARO_USAGE, CARO_NO_POS, "-n: 0 stands alone: no generation");
    int tests = bench_plan_tests(&b->plan);
    if (tests < 1 || tests > BENCH_MOST_TESTS)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "that makes %d tests a model; 1 to %d can be run",
                         tests, BENCH_MOST_TESTS);
    if (b->o->json + own->csv + own->markdown > 1)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--json, --csv and --markdown exclude each other");
    return CARO_OK;
}

/* "model: pp128, run 3 of 5, 12 s left" on a terminal; a line a test elsewhere. */
static bool on_progress(void *ctx, const struct bench_result *test, int run)
{
    struct bench *b = ctx;
    char name[64];
    bool terminal = os_is_terminal(STDERR_FILENO);
    double seconds = (double)(os_clock_ns() - b->started_ns) * 1e-9;
    double left = b->done ? seconds / b->done * (b->total - b->done) : 0;
    bench_test_name(test, name);
    b->done++;
    if (b->o->quiet || (!terminal && run >= 0)) return !interrupted;
    fprintf(stderr, "%s%.60s: %s, %d thread%s", terminal ? "\r\033[K" : "", test->model, name,
            test->n_threads, test->n_threads == 1 ? "" : "s");
    if (terminal && run >= 0) fprintf(stderr, ", run %d of %d", run + 1, b->plan.runs);
    if (left >= 1) fprintf(stderr, ", about %.0f s left", left);
    if (!terminal) fputc('\n', stderr);
    return !interrupted;
}

static void clear_progress(const struct bench *b)
{
    if (!b->o->quiet && os_is_terminal(STDERR_FILENO)) fputs("\r\033[K", stderr);
}

/* One model's tests behind those of the others. */
static enum caro_status measure_model(struct bench *b, const char *name, struct caro_error *err)
{
    struct facts facts = {0};
    struct options one = *b->o;
    if (name) one.model = name;
    TRY(facts_find_model(&facts, &one, err));
    struct bench_result *more =
        realloc(b->set.results, (size_t)(b->set.n + bench_plan_tests(&b->plan)) * sizeof *more);
    if (!more) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    b->set.results = more;
    TRY(bench_measure(more + b->set.n, &b->plan, facts.model, err));
    b->set.n += bench_plan_tests(&b->plan);
    return CARO_OK;
}

/* Every model of --models: one that is not there is told of, and the others go on. */
static enum caro_status measure_list(struct bench *b, const struct matrix_models *models,
                                     struct caro_error *err)
{
    b->total *= (int)models->n;
    for (size_t i = 0; i < models->n; i++) {
        const struct matrix_model *m = &models->list[i];
        bool last = i + 1 == models->n && b->set.n == 0;
        if (m->path)
            TRY(measure_model(b, m->model, err));
        else if (last)
            return error_set(err, CARO_NO_MODEL, CARO_NO_POS, "%s: %.200s", m->id, m->missing);
        else {
            clear_progress(b);
            fprintf(stderr, "caro: %s: %s\n", m->id, m->missing);
        }
    }
    return CARO_OK;
}

static enum caro_status measure_models(struct bench *b, struct caro_error *err)
{
    struct hub_settings settings;
    struct matrix_models models = {0};
    TRY(hub_settings_read(&settings, b->o, err));
    enum caro_status status = model_list_choose(&models, &settings, b->o, b->own->models, err);
    if (status == CARO_OK) status = measure_list(b, &models, err);
    matrix_models_free(&models);
    hub_settings_free(&settings);
    return status;
}

static enum caro_status read_file(const char *path, struct buffer *text, struct caro_error *err)
{
    char chunk[65536];
    size_t n;
    FILE *f = fopen(path, "rb");
    if (!f) return error_set(err, CARO_IO, CARO_NO_POS, "cannot read '%.200s': %s", path, strerror(errno));
    while (!text->failed && (n = fread(chunk, 1, sizeof chunk, f)) > 0) buffer_add(text, chunk, n);
    bool bad = ferror(f);
    fclose(f);
    if (bad) return error_set(err, CARO_IO, CARO_NO_POS, "cannot read '%.200s'", path);
    return text->failed ? error_set(err, CARO_LIMIT, CARO_NO_POS, "'%.200s' is longer than 16 MiB", path)
                        : CARO_OK;
}

static enum caro_status read_baseline(struct bench *b, struct caro_error *err)
{
    struct buffer text;
    if (!b->own->baseline) return CARO_OK;
    buffer_init(&text, MOST_BASELINE);
    enum caro_status status = read_file(b->own->baseline, &text, err);
    if (status == CARO_OK)
        status = bench_read_json(&b->baseline, buffer_cstr(&text), text.n, b->own->baseline, err);
    buffer_free(&text);
    return status;
}

/* The same file, test, threads and kernels. */
static const struct bench_result *same_test(const struct bench_set *set, const struct bench_result *r)
{
    for (int i = 0; i < set->n; i++) {
        const struct bench_result *x = &set->results[i];
        if (x->n_prompt == r->n_prompt && x->n_gen == r->n_gen && x->n_depth == r->n_depth &&
            x->n_threads == r->n_threads && x->model_size == r->model_size && strcmp(x->file, r->file) == 0 &&
            strcmp(x->kernels, r->kernels) == 0)
            return x;
    }
    return NULL;
}

/* Fills b->comparisons. Figures of another machine say nothing: told, and left out. */
static enum caro_status compare(struct bench *b, int *slower, struct caro_error *err)
{
    *slower = 0;
    if (!b->own->baseline) return CARO_OK;
    if (strcmp(b->baseline.cpu, b->set.cpu) != 0 || b->baseline.processors != b->set.processors)
        return error_set(err, CARO_FAILED, CARO_NO_POS,
                         "%.100s was measured on another machine (%.60s, %d processors)", b->own->baseline,
                         b->baseline.cpu[0] ? b->baseline.cpu : "unknown", b->baseline.processors);
    b->comparisons = calloc((size_t)b->set.n + 1, sizeof *b->comparisons);
    if (!b->comparisons) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (int i = 0; i < b->set.n; i++) {
        const struct bench_result *then = same_test(&b->baseline, &b->set.results[i]);
        double least = b->own->least > 0 ? b->own->least / 100 : 0.02;
        if (then) b->comparisons[i] = bench_compare(&b->set.results[i], then, least);
        *slower += b->comparisons[i].verdict == BENCH_SLOWER;
    }
    return CARO_OK;
}

/* Whole or not at all. */
static enum caro_status save(const char *path, const struct bench_set *set, struct caro_error *err)
{
    struct buffer text;
    char temporary[4096];
    buffer_init(&text, MOST_BASELINE);
    enum caro_status status = bench_write_json(&text, set, NULL, err);
    if (status == CARO_OK &&
        snprintf(temporary, sizeof temporary, "%s.partial", path) >= (int)sizeof temporary)
        status = error_set(err, CARO_USAGE, CARO_NO_POS, "--save: the path is too long");
    if (status == CARO_OK) {
        FILE *f = fopen(temporary, "wb");
        bool good = f && fwrite(text.p, 1, text.n, f) == text.n;
        if (f && fclose(f) != 0) good = false;
        if (!good || rename(temporary, path) != 0) {
            status = error_set(err, CARO_IO, CARO_NO_POS, "cannot write '%.200s': %s", path, strerror(errno));
            remove(temporary);
        }
    }
    buffer_free(&text);
    return status;
}

static enum caro_status print(const struct bench *b, struct caro_error *err)
{
    struct buffer out;
    buffer_init(&out, MOST_BASELINE);
    enum caro_status status = CARO_OK;
    if (b->o->json)
        status = bench_write_json(&out, &b->set, b->comparisons, err);
    else if (b->own->csv)
        bench_write_csv(&out, &b->set);
    else
        bench_write_markdown(&out, &b->set, b->comparisons);
    if (status == CARO_OK && out.failed)
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    if (status == CARO_OK) fwrite(out.p, 1, out.n, stdout);
    buffer_free(&out);
    return status;
}

static enum caro_status cmd_bench(const struct options *options, int *exit_code, struct caro_error *err)
{
    struct bench b = {.o = options, .own = options_own(options)};
    int slower = 0;
    os_cpu_name(b.set.cpu);
    b.set.processors = os_cpu_count();
    TRY(read_lists(&b, err));
    TRY(read_baseline(&b, err)); /* before the time is spent */
    struct sigaction action = {.sa_handler = on_interrupt}, before;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &before);
    b.plan.on_progress = on_progress;
    b.plan.rooflines = !b.own->no_roofline;
    b.total = bench_plan_tests(&b.plan) * (b.plan.runs + 1);
    b.started_ns = os_clock_ns();
    enum caro_status status = b.own->models ? measure_models(&b, err) : measure_model(&b, NULL, err);
    clear_progress(&b);
    sigaction(SIGINT, &before, NULL);
    if (status == CARO_OK) status = compare(&b, &slower, err);
    if (status == CARO_OK) status = print(&b, err);
    if (status == CARO_OK && b.own->save) status = save(b.own->save, &b.set, err);
    if (status == CARO_OK && slower && b.own->fail_slower) {
        fprintf(stderr, "caro: %d of %d tests are slower than the baseline\n", slower, b.set.n);
        *exit_code = 1;
    }
    free(b.comparisons);
    bench_set_free(&b.set);
    bench_set_free(&b.baseline);
    return status;
}

static const struct action actions[] = {{"", 0, 0, NULL}};

static const struct option own_options[] = {
#define AT(field) offsetof(struct bench_options, field)
    {'p', "prompt", OPTION_TEXT, AT(prompts), 0, 0},
    {'n', "gen", OPTION_TEXT, AT(gens), 0, 0},
    {'d', "depth", OPTION_TEXT, AT(depths), 0, 0},
    {'t', "threads", OPTION_TEXT, AT(threads), 0, 0},
    {'r', "runs", OPTION_WHOLE, AT(runs), 1, BENCH_MOST_RUNS},
    {0, "models", OPTION_TEXT, AT(models), 0, 0},
    {0, "csv", OPTION_FLAG, AT(csv), 0, 0},
    {0, "markdown", OPTION_FLAG, AT(markdown), 0, 0},
    {0, "baseline", OPTION_TEXT, AT(baseline), 0, 0},
    {0, "save", OPTION_TEXT, AT(save), 0, 0},
    {0, "least", OPTION_REAL, AT(least), 0, 100},
    {0, "fail-slower", OPTION_FLAG, AT(fail_slower), 0, 0},
    {0, "no-roofline", OPTION_FLAG, AT(no_roofline), 0, 0},
};

const struct subcommand subcommand_bench = {
    .name = "bench",
    .actions = actions,
    .n_actions = 1,
    .options = own_options,
    .n_options = sizeof own_options / sizeof *own_options,
    .run = cmd_bench,
    .help = "caro bench: tokens a second, held against what this machine can do at most\n"
            "\n"
            "  caro bench --model M -p 128,512 -n 64 -t 1,2 -r 5\n"
            "  caro bench --models ci,./my.gguf      several models in one table\n"
            "\n"
            "  -p, --prompt N,...    prompts of N tokens (128; 0: none)\n"
            "  -n, --gen N,...       N tokens one at a time (64; 0: none)\n"
            "  -d, --depth N,...     behind N tokens that are there already (0)\n"
            "  -t, --threads N,...   threads (the processors that are really there)\n"
            "  -r, --runs N          counted runs of each, behind one that is not (5)\n"
            "      --json --csv --markdown      (--markdown is what is printed anyway)\n"
            "      --save FILE       keep this run as JSON\n"
            "      --baseline FILE   compare: slower and faster need medians apart by\n"
            "      --least PERCENT   (2) and p < 0.05 in a rank test of the runs\n"
            "      --fail-slower     exit status 1 when a test is slower\n"
            "      --no-roofline     leave the machine's own limits unmeasured",
};
