/* caro eval: how often a model gives the right command. Owns the options, which models are asked, and when a build
 * fails of it. */
#include "cli/cmd_eval.h"

#include "base/error.h"
#include "cli/model_list.h"
#include "cli/subcommands.h"
#include "lab/eval_report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { REPORT_LIMIT = 256 << 20 };

struct evaluation {
    const struct options *options;
    const struct eval_options *own;
    struct eval_sets *sets;
    struct eval_report report;
    struct eval_trial_options how;
    struct eval_baseline *baseline;
    struct eval_difference *differences;
};

static enum caro_status check_options(const struct options *o, const struct eval_options *own,
                                      struct caro_error *err)
{
    if ((own->command != NULL) + (own->answers != NULL) + (own->models != NULL) + (o->model != NULL) > 1)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "--model, --models, --command and --answers exclude each other");
    if (o->json + own->csv + own->html + own->markdown > 1)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "--json, --csv, --html and --markdown exclude each other");
    return CARO_OK;
}

/* --- asking -------------------------------------------------------------------------------------------------------- */

static enum caro_status ask_list(struct evaluation *e, const struct matrix_models *models,
                                 struct caro_error *err)
{
    size_t asked = 0;
    TRY(eval_report_open(&e->report, e->sets, models->n, err));
    for (size_t i = 0; i < models->n; i++) {
        const struct matrix_model *m = &models->list[i];
        if (!m->path)
            TRY(eval_run_skip(&e->report, i, m->id, m->missing, err));
        else
            TRY(eval_ask_model(&e->report, &e->how, e->options, models->n == 1 ? e->own->name : NULL, i,
                               m->model, m->id, models->n == 1, err));
        asked += e->report.columns[i].rows != NULL;
    }
    if (asked) return CARO_OK;
    return error_set(err, CARO_NO_MODEL, CARO_NO_POS, "none of these models is here: %.200s",
                     e->report.columns[0].missing);
}

static enum caro_status ask_models(struct evaluation *e, struct caro_error *err)
{
    struct hub_settings settings;
    struct matrix_models models = {0};
    TRY(hub_settings_read(&settings, e->options, err));
    enum caro_status status = model_list_choose(&models, &settings, e->options, e->own->models, err);
    if (status == CARO_OK) status = ask_list(e, &models, err);
    matrix_models_free(&models);
    hub_settings_free(&settings);
    return status;
}

static enum caro_status ask_other(struct evaluation *e, struct caro_error *err)
{
    const struct eval_options *own = e->own;
    struct eval_model *model;
    TRY(eval_report_open(&e->report, e->sets, 1, err));
    if (own->command) {
        TRY(eval_model_open_command(&model, own->name ? own->name : "command", own->command,
                                    own->timeout ? (double)own->timeout : 60, err));
    } else {
        TRY(eval_model_open_answers(&model, own->name ? own->name : "answers", own->answers, err));
    }
    return eval_put_requests(&e->report, &e->how, 0, model, err);
}

static enum caro_status ask(struct evaluation *e, struct caro_error *err)
{
    if (e->own->command || e->own->answers) return ask_other(e, err);
    if (e->own->models) return ask_models(e, err);
    TRY(eval_report_open(&e->report, e->sets, 1, err));
    return eval_ask_model(&e->report, &e->how, e->options, e->own->name, 0, NULL, NULL, true, err);
}

/* --- the end of a build -------------------------------------------------------------------------------------------- */

/* "70", "70%" or "0.7" as a share. */
static enum caro_status read_share(const char *text, double *share, struct caro_error *err)
{
    char *end;
    errno = 0;
    double number = strtod(text, &end);
    bool percent = *end == '%' || number > 1;
    if (*end == '%') end++;
    if (errno || end == text || *end || !(number >= 0 && number <= 100))
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "--fail-below takes a percentage (70, 70%%) or a share (0.7), not '%.60s'", text);
    *share = percent ? number / 100 : number;
    return CARO_OK;
}

/* A model is below a share when all of its interval is: what a few requests more or less could turn is no failure. */
static enum caro_status gate(struct evaluation *e, double least, int *exit_code, struct caro_error *err)
{
    for (size_t c = 0; c < e->report.n_columns; c++) {
        const char *name = e->report.columns[c].name;
        struct eval_sum sum;
        if (!e->report.columns[c].rows) continue;
        TRY(eval_report_sum(&sum, &e->report, c, NULL, NULL, err));
        if (sum.interval.high < least) {
            fprintf(stderr, "caro: %s is below %.1f %%: %zu of %zu right, 95 %% interval %.1f to %.1f %%\n",
                    name, 100 * least, sum.passed, sum.total, 100 * sum.interval.low,
                    100 * sum.interval.high);
            *exit_code = 1;
        }
        if (e->differences && e->differences[c].change == EVAL_CHANGE_WORSE) {
            fprintf(stderr, "caro: %s is worse than its baseline: %zu requests broken, %zu fixed, p = %.3g\n",
                    name, e->differences[c].broken, e->differences[c].fixed, e->differences[c].p);
            *exit_code = 1;
        }
    }
    return CARO_OK;
}

static enum caro_status compare(struct evaluation *e, struct caro_error *err)
{
    if (!e->baseline) return CARO_OK;
    e->differences = calloc(e->report.n_columns + 1, sizeof *e->differences);
    if (!e->differences) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (size_t c = 0; c < e->report.n_columns; c++)
        e->differences[c] = eval_baseline_compare(e->baseline, &e->report, c);
    return CARO_OK;
}

/* --- output -------------------------------------------------------------------------------------------------------- */

/* Whole or not at all. */
static enum caro_status save(const char *path, const struct buffer *text, struct caro_error *err)
{
    char temporary[4096];
    if (snprintf(temporary, sizeof temporary, "%s.partial", path) >= (int)sizeof temporary)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--save: the path is too long");
    FILE *file = fopen(temporary, "wb");
    bool good = file && fwrite(text->p, 1, text->n, file) == text->n && fflush(file) == 0;
    if (file && fclose(file) != 0) good = false;
    if (good && rename(temporary, path) == 0) return CARO_OK;
    enum caro_status status =
        error_set(err, CARO_IO, CARO_NO_POS, "cannot write %.200s: %s", path, strerror(errno));
    if (file) remove(temporary);
    return status;
}

static enum caro_status print(struct evaluation *e, struct caro_error *err)
{
    const struct options *o = e->options;
    char date[32];
    time_t now = time(NULL);
    struct tm tm;
    struct buffer out;
    strftime(date, sizeof date, "%Y-%m-%d", gmtime_r(&now, &tm));
    const struct eval_report_options how = {
        .differences = e->differences, .rows = o->verbose, .quiet = o->quiet, .date = date};
    buffer_init(&out, REPORT_LIMIT);
    enum caro_status status = CARO_OK;
    if (e->own->save) {
        status = eval_report_json(&out, &e->report, &how, err);
        if (status == CARO_OK) status = save(e->own->save, &out, err);
        buffer_clear(&out);
    }
    if (status == CARO_OK)
        status = o->json            ? eval_report_json(&out, &e->report, &how, err)
                 : e->own->csv      ? eval_report_csv(&out, &e->report, err)
                 : e->own->html     ? eval_report_html(&out, &e->report, &how, err)
                 : e->own->markdown ? eval_report_markdown(&out, &e->report, &how, err)
                                    : eval_report_table(&out, &e->report, &how, err);
    if (status == CARO_OK) fwrite(out.p, 1, out.n, stdout);
    buffer_free(&out);
    return status;
}

static enum caro_status evaluate(struct evaluation *e, int *exit_code, struct caro_error *err)
{
    struct eval_work work;
    double least = 0;
    if (e->own->fail_below) TRY(read_share(e->own->fail_below, &least, err));
    if (e->own->baseline)
        TRY(eval_baseline_open(&e->baseline, e->own->baseline, err)); /* before the time is spent */
    TRY(eval_open_sets(&e->sets, e->options, "everyday", err));
    eval_work_begin(&work, e->options, &e->how);
    enum caro_status status = ask(e, err);
    if (status == CARO_OK) status = eval_run_judge(&e->report, &e->how, err);
    eval_work_end(&work);
    if (status == CARO_OK) status = compare(e, err);
    if (status == CARO_OK) status = print(e, err);
    if (status == CARO_OK) status = gate(e, least, exit_code, err);
    return status;
}

static enum caro_status cmd_eval(const struct options *options, int *exit_code, struct caro_error *err)
{
    struct evaluation e = {.options = options, .own = options_own(options)};
    if (strcmp(options->action, "import") == 0) return eval_cmd_import(options, exit_code, err);
    if (strcmp(options->action, "judge") == 0) return eval_cmd_judge(options, exit_code, err);
    if (strcmp(options->action, "self-test") == 0) return eval_cmd_self_test(options, exit_code, err);
    TRY(check_options(options, e.own, err));
    enum caro_status status = evaluate(&e, exit_code, err);
    free(e.differences);
    if (e.sets) eval_report_close(&e.report);
    eval_baseline_close(e.baseline);
    eval_sets_close(e.sets);
    return status;
}

/* "caro eval the expression 2+2" is a request: its words are neither files nor names of sets. */
static bool is_request(const struct options *options)
{
    char folder[4096], path[8300];
    const struct eval_options none = {0};
    if (strcmp(options->action, "judge") == 0 || strcmp(options->action, "import") == 0)
        return access(options->operands[0], F_OK) != 0 && !strpbrk(options->operands[0], "./");
    bool known = eval_find_data(folder, &none, NULL) == CARO_OK;
    for (int i = 0; i < options->n_operands; i++) {
        const char *name = options->operands[i];
        size_t n = strlen(name);
        if (strchr(name, '/') || (n > 6 && strcmp(name + n - 6, ".jsonl") == 0)) continue;
        snprintf(path, sizeof path, "%s/%.4000s.jsonl", known ? folder : ".", name);
        if (!known || access(path, F_OK) != 0) return true;
    }
    return false;
}

static const struct action actions[] = {{"self-test", 0, 60, NULL},
                                        {"judge", 1, 1, "a file of commands"},
                                        {"import", 1, 2, "a file"},
                                        {"", 0, 60, NULL}};

static const struct option own_options[] = {
#define AT(field) offsetof(struct eval_options, field)
    {0, "data", OPTION_TEXT, AT(data), 0, 0},
    {0, "data-dir", OPTION_TEXT, AT(data_dir), 0, 0},
    {0, "models", OPTION_TEXT, AT(models), 0, 0},
    {0, "command", OPTION_TEXT, AT(command), 0, 0},
    {0, "answers", OPTION_TEXT, AT(answers), 0, 0},
    {0, "name", OPTION_TEXT, AT(name), 0, 0},
    {0, "timeout", OPTION_WHOLE, AT(timeout), 1, 86400},
    {0, "jobs", OPTION_WHOLE, AT(jobs), 1, 256},
    {0, "limit", OPTION_WHOLE, AT(limit), 1, 1000000},
    {0, "tag", OPTION_TEXT, AT(tag), 0, 0},
    {0, "set", OPTION_TEXT, AT(set), 0, 0},
    {0, "id", OPTION_TEXT, AT(id), 0, 0},
    {0, "csv", OPTION_FLAG, AT(csv), 0, 0},
    {0, "html", OPTION_FLAG, AT(html), 0, 0},
    {0, "markdown", OPTION_FLAG, AT(markdown), 0, 0},
    {0, "baseline", OPTION_TEXT, AT(baseline), 0, 0},
    {0, "save", OPTION_TEXT, AT(save), 0, 0},
    {0, "fail-below", OPTION_TEXT, AT(fail_below), 0, 0},
    {0, "format", OPTION_TEXT, AT(format), 0, 0},
    {0, "quick", OPTION_FLAG, AT(quick), 0, 0},
};

const struct subcommand subcommand_eval = {
    .name = "eval",
    .actions = actions,
    .n_actions = sizeof actions / sizeof *actions,
    .options = own_options,
    .n_options = sizeof own_options / sizeof *own_options,
    .is_request = is_request,
    .run = cmd_eval,
    .help = "caro eval: how often a model gives the right command, in a sandbox\n"
            "\n"
            "  caro eval [SET|FILE ...]           everyday (default), underspecified,\n"
            "                                     hostile, macos; or --data LIST\n"
            "  caro eval --models ci,FILE.gguf    several models, compared in pairs\n"
            "  caro eval --command 'PROG {request}' | --answers FILE    something else\n"
            "  caro eval self-test [--quick]      do the sets judge as they say?\n"
            "  caro eval judge FILE               lines of id and command, each judged\n"
            "  caro eval import --format icalfa|nl2bash|plain FILE [FILE]\n"
            "\n"
            "      --json --csv --html --markdown     instead of the table; -v all, -q less\n"
            "      --tag T --set S --id A,B --limit N     only some requests\n"
            "      --jobs N          so many commands at a time (the processors)\n"
            "      --save FILE       keep the result; --name NAME names the model in it\n"
            "      --baseline FILE   exit 1 when it got worse beyond noise (McNemar)\n"
            "      --fail-below X    exit 1 when all of the 95 % interval is below X %\n"
            "      --timeout S       seconds that --command may take a request (60)\n"
            "      --data-dir DIR    the folder of sets (also CARO_EVAL_DATA)",
};
