/* Owns the order of an evaluation: asking alone, then judging side by side. */
#include "lab/eval_run.h"

#include <stdlib.h>
#include <string.h>

static enum caro_status no_memory(struct caro_error *err)
{
    return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory while evaluating");
}

enum caro_status eval_report_open(struct eval_report *report, const struct eval_sets *sets, size_t n,
                                  struct caro_error *err)
{
    *report = (struct eval_report){.sets = sets, .n_columns = n};
    report->columns = calloc(n ? n : 1, sizeof *report->columns);
    return report->columns ? CARO_OK : no_memory(err);
}

void eval_report_close(struct eval_report *report)
{
    for (size_t c = 0; report->columns && c < report->n_columns; c++) {
        struct eval_column *column = &report->columns[c];
        for (size_t i = 0; column->rows && i < eval_sets_count(report->sets); i++) {
            eval_answer_free(&column->rows[i].answer);
            free(column->rows[i].why);
        }
        free(column->rows);
        free(column->name);
        free(column->missing);
    }
    free(report->columns);
    *report = (struct eval_report){0};
}

static bool stopped(const struct eval_trial_options *o) { return o->stop && o->stop(o->context); }

enum caro_status eval_run_ask(struct eval_report *report, size_t at, struct eval_model *model,
                              const struct eval_trial_options *options, struct caro_error *err)
{
    struct eval_column *column = &report->columns[at];
    size_t n = eval_sets_count(report->sets);
    char what[120];
    column->name = strdup(eval_model_name(model));
    column->rows = calloc(n ? n : 1, sizeof *column->rows);
    if (!column->name || !column->rows) return no_memory(err);
    column->bytes = eval_model_bytes(model);
    snprintf(what, sizeof what, "asking %s", column->name);
    for (size_t i = 0; i < n; i++) {
        if (stopped(options)) return error_set(err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted");
        const struct eval_item *item = eval_sets_at(report->sets, i);
        TRY(eval_model_ask(model, item, &column->rows[i].answer, err));
        TRY(eval_score_command(&column->rows[i].score, report->sets, item, column->rows[i].answer.command,
                               err));
        if (options->on_progress) options->on_progress(options->context, what, i + 1, n);
    }
    return CARO_OK;
}

enum caro_status eval_run_skip(struct eval_report *report, size_t at, const char *name, const char *why,
                               struct caro_error *err)
{
    report->columns[at].name = strdup(name);
    report->columns[at].missing = strdup(why);
    return report->columns[at].name && report->columns[at].missing ? CARO_OK : no_memory(err);
}

/* The answers of all models, those to one item next to each other. */
static struct eval_trial *collect(const struct eval_report *report, size_t *n)
{
    size_t items = eval_sets_count(report->sets);
    struct eval_trial *trials = calloc(items * report->n_columns + 1, sizeof *trials);
    *n = 0;
    for (size_t i = 0; trials && i < items; i++)
        for (size_t c = 0; c < report->n_columns; c++) {
            const struct eval_row *rows = report->columns[c].rows;
            if (rows)
                trials[(*n)++] = (struct eval_trial){
                    .item = i, .command = rows[i].answer.command, .stop = rows[i].answer.stop};
        }
    return trials;
}

enum caro_status eval_run_judge(struct eval_report *report, const struct eval_trial_options *options,
                                struct caro_error *err)
{
    size_t n, at = 0;
    struct eval_trial *trials = collect(report, &n);
    if (!trials) return no_memory(err);
    enum caro_status status = eval_trials_judge(trials, n, report->sets, options, &report->runs, err);
    for (size_t i = 0; status == CARO_OK && i < eval_sets_count(report->sets); i++)
        for (size_t c = 0; c < report->n_columns; c++) {
            struct eval_row *row = report->columns[c].rows ? &report->columns[c].rows[i] : NULL;
            if (!row) continue;
            row->passed = trials[at].passed;
            row->why = trials[at].why;
            trials[at++].why = NULL;
            if (row->passed || row->answer.command || !row->answer.note[0]) continue;
            free(row->why);
            if (!(row->why = strdup(row->answer.note))) status = no_memory(err);
        }
    eval_trials_free(trials, n);
    free(trials);
    return status;
}
