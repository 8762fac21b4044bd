/* An earlier evaluation, and whether this one is worse.
 *
 * The rule: only items that both judged, unchanged, count. Of those that went the other way, `broken` passed before and
 * `fixed` pass now. It is a drop when broken > fixed and the exact McNemar test says that so uneven a split has a
 * chance of less than 5 % if nothing changed; else it is noise, and no build fails of it. */
#ifndef LAB_EVAL_BASELINE_H
#define LAB_EVAL_BASELINE_H

#include "lab/eval_run.h"

enum eval_change { EVAL_CHANGE_NONE, EVAL_CHANGE_BETTER, EVAL_CHANGE_WORSE };

struct eval_difference {
    bool found;      /* the baseline has this model */
    size_t compared; /* items in both, unchanged */
    size_t passed_before, passed_now, fixed, broken;
    double p;
    enum eval_change change;
};

struct eval_baseline;
/* Read a file that eval_report_json() wrote. Errors: NOT_FOUND, IO, FORMAT (what is missing where). */
enum caro_status eval_baseline_open(struct eval_baseline **baseline, const char *path,
                                    struct caro_error *err);
void eval_baseline_close(struct eval_baseline *baseline);
/* Compare a model with the one of its name; when each side has one model alone, names do not matter. */
struct eval_difference eval_baseline_compare(const struct eval_baseline *baseline,
                                             const struct eval_report *report, size_t column);

#endif
