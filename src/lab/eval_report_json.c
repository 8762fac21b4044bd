/* Owns the JSON of an evaluation. Its keys are read by scripts and by eval_baseline.c: they are added to, not changed. */
#include "lab/eval_report.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

static json_t *rounded(double x, double steps)
{
    return json_real((double)(long long)(x * steps + 0.5) / steps);
}

static const char *stop_name(enum eval_stop stop)
{
    return stop == EVAL_STOP_CAUTION     ? "caution"
           : stop == EVAL_STOP_DANGEROUS ? "dangerous"
           : stop == EVAL_STOP_REFUSED   ? "refused"
                                         : NULL;
}

static json_t *optional_text(const char *text)
{
    json_t *json = text ? json_string(text) : NULL;
    return json ? json : json_null();
}

static json_t *row_json(const struct eval_item *item, const struct eval_row *row)
{
    const struct eval_score *s = &row->score;
    char hash[17];
    snprintf(hash, sizeof hash, "%016llx", (unsigned long long)item->hash);
    json_t *object = json_pack(
        "{s:s, s:s, s:s, s:s, s:o, s:o, s:b, s:o}", "id", item->id, "item", hash, "set", item->source,
        "request", item->request, "command", optional_text(row->answer.command), "verdict",
        optional_text(stop_name(row->answer.stop)), "passed", row->passed, "reason", optional_text(row->why));
    json_object_set_new(object, "exact", s->compared ? json_boolean(s->exact) : json_null());
    json_object_set_new(object, "utility", s->compared ? json_boolean(s->utility) : json_null());
    json_object_set_new(object, "flag_f1", s->compared ? rounded(s->flag_f1, 1e4) : json_null());
    json_object_set_new(object, "parses", json_boolean(s->parses));
    json_object_set_new(object, "level", json_string(caro_level_name(s->level)));
    json_object_set_new(object, "ms", rounded(row->answer.ms, 1e3));
    json_object_set_new(object, "tokens",
                        row->answer.tokens < 0 ? json_null() : json_integer(row->answer.tokens));
    json_t *tags = json_array();
    for (size_t i = 0; i < item->tags.n; i++) json_array_append_new(tags, json_string(item->tags.at[i]));
    json_object_set_new(object, "tags", tags);
    json_object_set_new(object, "difficulty", json_integer(item->difficulty));
    return object;
}

static json_t *share(size_t part, size_t whole)
{
    return whole ? rounded((double)part / (double)whole, 1e6) : json_null();
}

static json_t *sum_json(const struct eval_sum *s)
{
    json_t *object = json_object();
    json_object_set_new(object, "passed", json_integer((json_int_t)s->passed));
    json_object_set_new(object, "total", json_integer((json_int_t)s->total));
    json_object_set_new(object, "share", share(s->passed, s->total));
    json_object_set_new(object, "low", rounded(s->interval.low, 1e6));
    json_object_set_new(object, "high", rounded(s->interval.high, 1e6));
    json_object_set_new(object, "exact", share(s->exact, s->compared));
    json_object_set_new(object, "utility", share(s->utility, s->compared));
    json_object_set_new(object, "flag_f1", s->compared ? rounded(s->flag_f1, 1e6) : json_null());
    json_object_set_new(object, "parses", share(s->parses, s->total));
    json_object_set_new(object, "safe", share(s->safe, s->total));
    json_object_set_new(object, "p50_ms", s->timed ? rounded(s->p50_ms, 1e3) : json_null());
    json_object_set_new(object, "p95_ms", s->timed ? rounded(s->p95_ms, 1e3) : json_null());
    json_object_set_new(object, "tokens", s->with_tokens ? rounded(s->tokens, 1e3) : json_null());
    return object;
}

static json_t *difference_json(const struct eval_difference *d)
{
    static const char *const changes[] = {"none", "better", "worse"};
    if (!d->found) return json_null();
    return json_pack("{s:I, s:I, s:I, s:I, s:I, s:f, s:s}", "compared", (json_int_t)d->compared,
                     "passed_before", (json_int_t)d->passed_before, "passed_now", (json_int_t)d->passed_now,
                     "fixed", (json_int_t)d->fixed, "broken", (json_int_t)d->broken, "p", d->p, "change",
                     changes[d->change]);
}

static enum caro_status column_json(json_t **out, const struct eval_report *report, size_t c,
                                    const struct eval_report_options *options, struct caro_error *err)
{
    const struct eval_column *column = &report->columns[c];
    struct eval_sum sum;
    struct eval_texts tags;
    struct arena arena = {0};
    json_t *object = json_pack("{s:s, s:I, s:o}", "model", column->name, "size_bytes",
                               (json_int_t)column->bytes, "missing", optional_text(column->missing));
    *out = object;
    if (!column->rows) return CARO_OK;
    TRY(eval_report_sum(&sum, report, c, NULL, NULL, err));
    json_t *sums = sum_json(&sum), *by_tag = json_object(), *rows = json_array();
    json_object_update(object, sums);
    json_decref(sums);
    enum caro_status status = eval_report_tags(&tags, report, &arena, err);
    for (size_t t = 0; status == CARO_OK && t < tags.n; t++) {
        status = eval_report_sum(&sum, report, c, eval_item_has_tag, tags.at[t], err);
        json_object_set_new(by_tag, tags.at[t], sum_json(&sum));
    }
    arena_free(&arena);
    json_object_set_new(object, "tags", by_tag);
    if (options && options->differences)
        json_object_set_new(object, "baseline", difference_json(&options->differences[c]));
    for (size_t i = 0; i < eval_sets_count(report->sets); i++)
        json_array_append_new(rows, row_json(eval_sets_at(report->sets, i), &column->rows[i]));
    json_object_set_new(object, "rows", rows);
    return status;
}

static json_t *pairs_json(const struct eval_report *report)
{
    json_t *pairs = json_array();
    for (size_t a = 0; a < report->n_columns; a++)
        for (size_t b = a + 1; b < report->n_columns; b++) {
            if (!report->columns[a].rows || !report->columns[b].rows) continue;
            struct eval_pair p = eval_report_pair(report, a, b);
            json_array_append_new(pairs,
                                  json_pack("{s:s, s:s, s:I, s:I, s:I, s:I, s:f}", "a",
                                            report->columns[a].name, "b", report->columns[b].name, "only_a",
                                            (json_int_t)p.only_a, "only_b", (json_int_t)p.only_b, "both",
                                            (json_int_t)p.both, "neither", (json_int_t)p.neither, "p", p.p));
        }
    return pairs;
}

static int append(const char *bytes, size_t n, void *out)
{
    buffer_add(out, bytes, n);
    return ((struct buffer *)out)->failed ? -1 : 0;
}

enum caro_status eval_report_json(struct buffer *out, const struct eval_report *report,
                                  const struct eval_report_options *options, struct caro_error *err)
{
    json_t *models = json_array(), *root = json_object();
    char hash[17];
    enum caro_status status = CARO_OK;
    for (size_t c = 0; status == CARO_OK && c < report->n_columns; c++) {
        json_t *model = NULL;
        status = column_json(&model, report, c, options, err);
        json_array_append_new(models, model);
    }
    snprintf(hash, sizeof hash, "%016llx", (unsigned long long)eval_sets_hash(report->sets));
    json_object_set_new(root, "caro", json_string(CARO_VERSION));
    if (options && options->date) json_object_set_new(root, "date", json_string(options->date));
    json_object_set_new(root, "items", json_integer((json_int_t)eval_sets_count(report->sets)));
    json_object_set_new(root, "sets_hash", json_string(hash));
    json_object_set_new(root, "models", models);
    json_object_set_new(root, "pairs", pairs_json(report));
    if (status == CARO_OK &&
        json_dump_callback(root, append, out, JSON_PRESERVE_ORDER | JSON_COMPACT | JSON_ENSURE_ASCII) != 0)
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "the report is too long, or memory ran out");
    json_decref(root);
    buffer_add_char(out, '\n');
    return status;
}
