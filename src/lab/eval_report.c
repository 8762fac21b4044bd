/* Owns the sums over judged answers. */
#include "lab/eval_run.h"

#include <stdlib.h>
#include <string.h>

bool eval_item_has_tag(const struct eval_item *item, const void *context)
{
    const char *tag = context;
    for (size_t i = 0; i < item->tags.n; i++)
        if (strcmp(item->tags.at[i], tag) == 0) return true;
    if (strcmp(tag, item->source) == 0) return true;
    return strncmp(tag, "difficulty ", 11) == 0 && atoi(tag + 11) == item->difficulty;
}

enum caro_status eval_report_sum(struct eval_sum *sum, const struct eval_report *report, size_t column,
                                 bool (*chosen)(const struct eval_item *item, const void *context),
                                 const void *context, struct caro_error *err)
{
    size_t n = eval_sets_count(report->sets);
    double *times = calloc(n ? n : 1, sizeof *times);
    *sum = (struct eval_sum){0};
    if (!times) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (size_t i = 0; report->columns[column].rows && i < n; i++) {
        const struct eval_row *row = &report->columns[column].rows[i];
        if (chosen && !chosen(eval_sets_at(report->sets, i), context)) continue;
        sum->total++;
        sum->passed += row->passed;
        sum->compared += row->score.compared;
        sum->exact += row->score.compared && row->score.exact;
        sum->utility += row->score.compared && row->score.utility;
        sum->flag_f1 += row->score.compared ? row->score.flag_f1 : 0;
        sum->parses += row->score.parses;
        sum->safe += row->score.parses && row->score.level == CARO_LEVEL_SAFE;
        if (row->answer.ms > 0) times[sum->timed++] = row->answer.ms;
        if (row->answer.tokens >= 0) sum->with_tokens++, sum->tokens += row->answer.tokens;
    }
    if (sum->compared) sum->flag_f1 /= (double)sum->compared;
    if (sum->with_tokens) sum->tokens /= (double)sum->with_tokens;
    sum->p50_ms = stat_percentile(times, sum->timed, 0.5);
    sum->p95_ms = stat_percentile(times, sum->timed, 0.95);
    sum->interval = stat_wilson(sum->passed, sum->total, STAT_Z95);
    free(times);
    return CARO_OK;
}

static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

enum caro_status eval_report_tags(struct eval_texts *tags, const struct eval_report *report,
                                  struct arena *arena, struct caro_error *err)
{
    static const char *const difficulties[] = {"difficulty 1", "difficulty 2", "difficulty 3"};
    size_t n = 3, used = 0, kept = 0, items = eval_sets_count(report->sets);
    for (size_t i = 0; i < items; i++) n += eval_sets_at(report->sets, i)->tags.n;
    const char **list = arena_array(arena, n, sizeof *list);
    if (!list) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (size_t i = 0; i < items; i++) {
        const struct eval_item *item = eval_sets_at(report->sets, i);
        for (size_t k = 0; k < item->tags.n; k++) list[used++] = item->tags.at[k];
    }
    qsort(list, used, sizeof *list, by_text);
    for (size_t i = 0; i < used; i++)
        if (i == 0 || strcmp(list[i], list[kept - 1]) != 0) list[kept++] = list[i];
    for (size_t d = 0; d < 3; d++) {
        bool any = false;
        for (size_t i = 0; i < items; i++) any |= eval_sets_at(report->sets, i)->difficulty == (int)d + 1;
        if (any) list[kept++] = difficulties[d];
    }
    *tags = (struct eval_texts){list, kept};
    return CARO_OK;
}

struct eval_pair eval_report_pair(const struct eval_report *report, size_t a, size_t b)
{
    struct eval_pair pair = {0};
    const struct eval_row *x = report->columns[a].rows, *y = report->columns[b].rows;
    for (size_t i = 0; x && y && i < eval_sets_count(report->sets); i++) {
        pair.both += x[i].passed && y[i].passed;
        pair.only_a += x[i].passed && !y[i].passed;
        pair.only_b += !x[i].passed && y[i].passed;
        pair.neither += !x[i].passed && !y[i].passed;
    }
    pair.p = stat_mcnemar(pair.only_a, pair.only_b);
    return pair;
}
