/* Many commands judged side by side. */
#ifndef LAB_EVAL_TRIAL_H
#define LAB_EVAL_TRIAL_H

#include "lab/eval_judge.h"

struct eval_trial {
    size_t item;         /* of the sets */
    const char *command; /* NULL: none */
    enum eval_stop stop;
    bool passed;
    char *why; /* malloc'd; NULL when it passed */
};
void eval_trials_free(struct eval_trial *trials, size_t n); /* their texts, not the array */

struct eval_trial_options {
    size_t jobs;        /* items at a time; 0: as there are processors */
    const char *folder; /* where boxes are made; NULL: eval_box_open()'s choice */
    bool (*stop)(void *context);
    /* Told after each item, from one thread at a time. */
    void (*on_progress)(void *context, const char *what, size_t done, size_t total);
    void *context;
};

/* Judge trials, those of one item next to each other: its files are made once, and equal commands are run once. An item
 * that failed while the clock went on to another minute is judged once more, for commands that tell the time. *runs
 * receives how many commands were run, references among them. Errors: as eval_box_open() and eval_judge_command(); the
 * first one ends everything. */
enum caro_status eval_trials_judge(struct eval_trial *trials, size_t n, const struct eval_sets *sets,
                                   const struct eval_trial_options *options, size_t *runs,
                                   struct caro_error *err);

/* Does each item judge as it says? Accepted commands must pass, wrong ones must not, and neither what a lazy generator
 * might print. quick: one accepted and one wrong command an item. out receives a line a fault and a closing one; *good
 * how many of the items hold. Errors: as eval_trials_judge(). */
enum caro_status eval_self_test(const struct eval_sets *sets, bool quick,
                                const struct eval_trial_options *options, struct buffer *out, size_t *good,
                                struct caro_error *err);

#endif
