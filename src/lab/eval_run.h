/* A whole evaluation: every request put to every model, every answer judged. */
#ifndef LAB_EVAL_RUN_H
#define LAB_EVAL_RUN_H

#include "lab/eval_model.h"
#include "lab/eval_score.h"
#include "lab/eval_trial.h"
#include "lab/stat.h"

/* One answer and its judgement. */
struct eval_row {
    struct eval_answer answer;
    bool passed;
    char *why; /* malloc'd, NULL when it passed */
    struct eval_score score;
};

/* One model. */
struct eval_column {
    char *name;
    uint64_t bytes;        /* of the model's file; 0: not known */
    char *missing;         /* why it could not be asked; NULL: it was. rows is NULL then */
    struct eval_row *rows; /* one an item, in their order */
};

struct eval_report {
    const struct eval_sets *sets;
    struct eval_column *columns;
    size_t n_columns;
    size_t runs; /* commands that were run */
};

/* Room for n models; they are filled in by eval_run_ask() or eval_run_skip(). */
enum caro_status eval_report_open(struct eval_report *report, const struct eval_sets *sets, size_t n,
                                  struct caro_error *err);
void eval_report_close(struct eval_report *report);

/* Put all requests to a model, one after the other, so that its times are true. */
enum caro_status eval_run_ask(struct eval_report *report, size_t column, struct eval_model *model,
                              const struct eval_trial_options *options, struct caro_error *err);
/* Note why a model could not be asked. */
enum caro_status eval_run_skip(struct eval_report *report, size_t column, const char *name, const char *why,
                               struct caro_error *err);
/* Judge all answers, several items at a time. Errors: as eval_trials_judge(). */
enum caro_status eval_run_judge(struct eval_report *report, const struct eval_trial_options *options,
                                struct caro_error *err);

/* Sums over the items that `chosen` takes (NULL: all). */
struct eval_sum {
    size_t total, passed, compared, exact, utility, parses, safe, timed, with_tokens;
    struct stat_interval interval; /* of passed, 95 % */
    double flag_f1;                /* mean over the compared */
    double p50_ms, p95_ms, tokens; /* tokens: mean of those that are known */
};
enum caro_status eval_report_sum(struct eval_sum *sum, const struct eval_report *report, size_t column,
                                 bool (*chosen)(const struct eval_item *item, const void *context),
                                 const void *context, struct caro_error *err);
/* Is this item tagged so? context: the tag. "difficulty N" and the set's name count as tags. */
bool eval_item_has_tag(const struct eval_item *item, const void *tag);
/* All tags of the items, sorted, then difficulties; in the arena. */
enum caro_status eval_report_tags(struct eval_texts *tags, const struct eval_report *report,
                                  struct arena *arena, struct caro_error *err);

/* Two models over the same items. */
struct eval_pair {
    size_t only_a, only_b, both, neither;
    double p; /* exact McNemar */
};
struct eval_pair eval_report_pair(const struct eval_report *report, size_t a, size_t b);

#endif
