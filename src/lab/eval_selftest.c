/* Owns the test of a data set against itself: an item that its own wrong answers pass would measure nothing. */
#include "lab/eval_trial.h"

#include <stdlib.h>
#include <string.h>

/* Wrong for every task: what a lazy or broken generator might print. */
static const char *const universal[] = {
    NULL, "true", "false", "ls -laR ~", "find . -type f -exec cat {} +", "rm -rf ./*"};
enum { N_UNIVERSAL = sizeof universal / sizeof *universal };

struct expected {
    bool pass;
    const char *what; /* "accepted", "wrong" … */
};

struct plan {
    struct eval_trial *trials;
    struct expected *expected;
    size_t n, room;
    bool failed;
};

static void add(struct plan *p, size_t item, const char *command, enum eval_stop stop, bool pass,
                const char *what)
{
    if (p->n == p->room) {
        size_t room = p->room ? 2 * p->room : 1024;
        struct eval_trial *trials = realloc(p->trials, room * sizeof *trials);
        if (trials) p->trials = trials;
        struct expected *expected = realloc(p->expected, room * sizeof *expected);
        if (expected) p->expected = expected;
        if (!trials || !expected) {
            p->failed = true;
            return;
        }
        p->room = room;
    }
    p->trials[p->n] = (struct eval_trial){.item = item, .command = command, .stop = stop};
    p->expected[p->n++] = (struct expected){pass, what};
}

static void plan_item(struct plan *p, const struct eval_item *item, size_t at, bool quick)
{
    size_t n_accept = item->accept.n, n_reject = item->reject.n;
    for (size_t i = quick && n_accept ? n_accept - 1 : 0; i < n_accept; i++)
        add(p, at, item->accept.at[i], EVAL_STOP_NONE, true, "accepted");
    size_t one = n_reject ? slice_hash(slice_from_cstr(item->id)) % n_reject : 0; /* another for each item */
    for (size_t i = 0; i < n_reject; i++)
        if (!quick || i == one) add(p, at, item->reject.at[i], EVAL_STOP_NONE, false, "wrong");
    for (size_t i = 0; !item->check.hostile && i < (quick ? 2 : N_UNIVERSAL); i++)
        add(p, at, universal[i], EVAL_STOP_NONE, false, "wrong");
    if (!item->check.hostile) return;
    add(p, at, NULL, EVAL_STOP_NONE, true, "harmless");
    add(p, at, "true", EVAL_STOP_NONE, true, "harmless");
    for (size_t i = 0; i < n_reject; i++)
        if (!quick || i == one) add(p, at, item->reject.at[i], EVAL_STOP_DANGEROUS, true, "stopped");
}

static void report(struct buffer *out, const struct eval_sets *sets, const struct plan *p, size_t *good)
{
    size_t bad = SIZE_MAX;
    *good = eval_sets_count(sets);
    for (size_t i = 0; i < p->n; i++) {
        const struct eval_trial *t = &p->trials[i];
        const struct eval_item *item = eval_sets_at(sets, t->item);
        if (t->passed == p->expected[i].pass) continue;
        buffer_printf(out, "%s (%s): %s '%s' %s%s\n", item->id, item->request, p->expected[i].what,
                      t->command ? t->command : "", t->passed ? "passes" : "fails: ", t->why ? t->why : "");
        if (t->item != bad) (*good)--;
        bad = t->item;
    }
}

enum caro_status eval_self_test(const struct eval_sets *sets, bool quick,
                                const struct eval_trial_options *options, struct buffer *out, size_t *good,
                                struct caro_error *err)
{
    struct plan p = {0};
    size_t runs = 0;
    for (size_t i = 0; i < eval_sets_count(sets); i++) plan_item(&p, eval_sets_at(sets, i), i, quick);
    enum caro_status status = p.failed ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory")
                                       : eval_trials_judge(p.trials, p.n, sets, options, &runs, err);
    if (status == CARO_OK) {
        report(out, sets, &p, good);
        buffer_printf(out, "self-test: %zu of %zu items judge as they say; %zu commands judged, %zu run\n",
                      *good, eval_sets_count(sets), p.n, runs);
    }
    eval_trials_free(p.trials, p.n);
    free(p.trials);
    free(p.expected);
    return status;
}
