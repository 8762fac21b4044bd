/* caro lab: quality and speed of many models in one report. Owns the order: download what may be downloaded, ask every model every
 * request, judge, measure, write. */
#include "cli/cmd_eval.h"
#include "cli/cmd_matrix.h"
#include "cli/model_list.h"
#include "cli/subcommands.h"

#include "base/error.h"
#include "lab/lab_report.h"
#include "os/cpu.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_SETS = 16, REPORT_LIMIT = 256 << 20 };
static const char begin_mark[] = "<!-- caro lab -->\n", end_mark[] = "<!-- end of caro lab -->";

struct lab_options {
    struct eval_options eval; /* first: what opens the sets reads it */
    const char *out, *into;
    long prompt, gen, runs;
};

struct lab {
    const struct options *o;
    const struct lab_options *own;
    struct matrix_models models;
    struct eval_sets *sets;
    struct eval_report quality;
    struct lab_speed *speeds;
    struct bench_result *results;
    char set_text[1024];
    const char *set_names[MOST_SETS + 1];
};

static enum caro_status choose_models(struct lab *l, struct caro_error *err)
{
    struct hub_settings settings;
    TRY(hub_settings_read(&settings, l->o, err));
    const char *names = l->own->eval.models ? l->own->eval.models : "builtin,all";
    enum caro_status status = model_list_choose(&l->models, &settings, l->o, names, err);
    hub_settings_free(&settings);
    return status;
}

/* The sets' names as the tags that eval_item_has_tag() knows them by: "dir/mine.jsonl" is "mine". */
static void name_sets(struct lab *l, const char *list)
{
    size_t n = 0;
    snprintf(l->set_text, sizeof l->set_text, "%s", list);
    for (char *name = strtok(l->set_text, ","); name && n < MOST_SETS; name = strtok(NULL, ",")) {
        char *slash = strrchr(name, '/'), *ending = strstr(name, ".jsonl");
        if (ending) *ending = '\0';
        l->set_names[n++] = slash ? slash + 1 : name;
    }
    l->set_names[n] = NULL;
}

static enum caro_status measure_quality(struct lab *l, struct caro_error *err)
{
    struct eval_work work;
    struct eval_trial_options how;
    eval_work_begin(&work, l->o, &how);
    enum caro_status status = eval_report_open(&l->quality, l->sets, l->models.n, err);
    for (size_t i = 0; i < l->models.n && status == CARO_OK; i++) {
        const struct matrix_model *m = &l->models.list[i];
        status = m->path ? eval_ask_model(&l->quality, &how, l->o, NULL, i, m->model, m->id, false, err)
                         : eval_run_skip(&l->quality, i, m->id, m->missing, err);
        if (status == CARO_OK && !l->quality.columns[i].bytes) l->quality.columns[i].bytes = m->bytes;
    }
    if (status == CARO_OK) status = eval_run_judge(&l->quality, &how, err);
    eval_work_end(&work);
    return status;
}

static enum caro_status measure_speed(struct lab *l, struct caro_error *err)
{
    const int prompt = l->own->prompt ? (int)l->own->prompt : 128, gen = l->own->gen ? (int)l->own->gen : 64,
              none = 0, threads = l->o->threads ? (int)l->o->threads : os_cpu_count();
    const struct bench_plan plan = {.prompts = &prompt,
                                    .n_prompts = 1,
                                    .gens = &gen,
                                    .n_gens = 1,
                                    .depths = &none,
                                    .n_depths = 1,
                                    .threads = &threads,
                                    .n_threads = 1,
                                    .runs = l->own->runs ? (int)l->own->runs : 5,
                                    .cpu_level = l->o->cpu_level};
    for (size_t i = 0; i < l->models.n; i++) {
        const struct matrix_model *m = &l->models.list[i];
        if (!l->quality.columns[i].rows) continue; /* not here, or it could not be opened */
        if (!l->o->quiet) fprintf(stderr, "caro: measuring the speed of %s\n", m->id);
        l->speeds[i].results = l->results + 2 * i;
        TRY(bench_measure(l->speeds[i].results, &plan, m->path[0] ? m->path : NULL, err));
        l->speeds[i].n = 2;
    }
    return CARO_OK;
}

static enum caro_status write_report(const struct lab *l, struct buffer *out, struct caro_error *err)
{
    char cpu[128], date[32];
    time_t now = time(NULL);
    struct tm tm;
    os_cpu_name(cpu);
    strftime(date, sizeof date, "%Y-%m-%d", gmtime_r(&now, &tm));
    const struct lab_report report = {.quality = &l->quality,
                                      .speeds = l->speeds,
                                      .sets = l->set_names,
                                      .date = date,
                                      .cpu = cpu,
                                      .processors = os_cpu_count()};
    if (l->o->json) return lab_report_json(out, &report, err);
    return l->own->eval.html ? lab_report_html(out, &report, err) : lab_report_markdown(out, &report, err);
}

/* Replace what stands between the marks of a page. */
static enum caro_status put_into(const char *path, const struct buffer *text, struct caro_error *err)
{
    struct buffer page, whole;
    char chunk[65536];
    size_t n;
    FILE *f = fopen(path, "rb");
    if (!f) return error_set(err, CARO_IO, CARO_NO_POS, "cannot read '%.200s': %s", path, strerror(errno));
    buffer_init(&page, REPORT_LIMIT);
    buffer_init(&whole, REPORT_LIMIT);
    while ((n = fread(chunk, 1, sizeof chunk, f)) > 0) buffer_add(&page, chunk, n);
    fclose(f);
    const char *begin = strstr(buffer_cstr(&page), begin_mark), *end = begin ? strstr(begin, end_mark) : NULL;
    enum caro_status status = CARO_OK;
    if (!end)
        status = error_set(err, CARO_FORMAT, CARO_NO_POS, "'%.200s' has no lines %.17s and %s", path,
                           begin_mark, end_mark);
    if (end) {
        buffer_add(&whole, page.p, (size_t)(begin - page.p) + strlen(begin_mark));
        buffer_add(&whole, text->p, text->n);
        buffer_add_cstr(&whole, end);
        status = matrix_write_out(path, buffer_cstr(&whole), whole.n, err);
    }
    buffer_free(&whole);
    buffer_free(&page);
    return status;
}

static enum caro_status work(struct lab *l, struct caro_error *err)
{
    static const char standard[] = "everyday,underspecified,hostile";
    struct buffer out;
    TRY(choose_models(l, err));
    name_sets(l, l->own->eval.data ? l->own->eval.data : standard);
    TRY(eval_open_sets(&l->sets, l->o, standard, err));
    l->speeds = calloc(l->models.n + 1, sizeof *l->speeds);
    l->results = calloc(2 * l->models.n + 1, sizeof *l->results);
    if (!l->speeds || !l->results) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    TRY(measure_quality(l, err));
    TRY(measure_speed(l, err));
    buffer_init(&out, REPORT_LIMIT);
    enum caro_status status = write_report(l, &out, err);
    if (status == CARO_OK)
        status = l->own->into ? put_into(l->own->into, &out, err)
                              : matrix_write_out(l->own->out, buffer_cstr(&out), out.n, err);
    buffer_free(&out);
    return status;
}

static enum caro_status cmd_lab(const struct options *options, int *exit_code, struct caro_error *err)
{
    struct lab l = {.o = options, .own = options_own(options)};
    if (options->json && l.own->eval.html)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--json and --html exclude each other");
    if ((options->json || l.own->eval.html) && l.own->into)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--into takes Markdown, not --json or --html");
    enum caro_status status = work(&l, err);
    size_t measured = 0;
    for (size_t i = 0; status == CARO_OK && i < l.quality.n_columns; i++)
        measured += l.quality.columns[i].rows != NULL;
    if (status == CARO_OK && measured == 0) *exit_code = caro_status_exit_code(CARO_NO_MODEL);
    if (l.sets) eval_report_close(&l.quality);
    eval_sets_close(l.sets);
    matrix_models_free(&l.models);
    free(l.results);
    free(l.speeds);
    return status;
}

static const struct action actions[] = {{"", 0, 0, NULL}};

static const struct option own_options[] = {
#define AT(field) offsetof(struct lab_options, field)
    {0, "models", OPTION_TEXT, AT(eval.models), 0, 0},
    {0, "data", OPTION_TEXT, AT(eval.data), 0, 0},
    {0, "data-dir", OPTION_TEXT, AT(eval.data_dir), 0, 0},
    {0, "limit", OPTION_WHOLE, AT(eval.limit), 1, 1000000},
    {0, "jobs", OPTION_WHOLE, AT(eval.jobs), 1, 256},
    {0, "html", OPTION_FLAG, AT(eval.html), 0, 0},
    {'p', "prompt", OPTION_WHOLE, AT(prompt), 1, 1 << 20},
    {'n', "gen", OPTION_WHOLE, AT(gen), 1, 1 << 20},
    {'r', "runs", OPTION_WHOLE, AT(runs), 1, BENCH_MOST_RUNS},
    {0, "out", OPTION_TEXT, AT(out), 0, 0},
    {0, "into", OPTION_TEXT, AT(into), 0, 0},
};

const struct subcommand subcommand_lab = {
    .name = "lab",
    .actions = actions,
    .n_actions = 1,
    .options = own_options,
    .n_options = sizeof own_options / sizeof *own_options,
    .run = cmd_lab,
    .help = "caro lab: quality and speed of many models, in one report\n"
            "\n"
            "  caro lab --models builtin,ci           Markdown: a row a model\n"
            "  caro lab --models ci --pull --html --out report.html\n"
            "\n"
            "      --models LIST     ci, all, ids, files, builtin (builtin,all)\n"
            "      --pull            download what is missing; without it a missing model\n"
            "                        is a row that says so\n"
            "      --data SETS       everyday,underspecified,hostile\n"
            "      --data-dir DIR    the folder of sets (also CARO_EVAL_DATA)\n"
            "      --limit N         only the first N requests of each set\n"
            "      --jobs N          so many commands judged at a time\n"
            "  -p, --prompt N        tokens of the measured prompt (128)\n"
            "  -n, --gen N           tokens generated (64)\n"
            "  -r, --runs N          counted runs of each (5)\n"
            "      --json --html     instead of Markdown\n"
            "      --out FILE        write there\n"
            "      --into FILE       put it between a page's two marks for it",
};
