/* Owns judging side by side: a thread takes an item, makes its files, judges all its commands, and cleans up. */
#include "lab/eval_trial.h"

#include "os/cpu.h"
#include "os/thread.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void eval_trials_free(struct eval_trial *trials, size_t n)
{
    for (size_t i = 0; trials && i < n; i++) {
        free(trials[i].why);
        trials[i].why = NULL;
    }
}

/* What the threads share. */
struct judging {
    struct eval_trial *trials;
    const size_t *starts; /* of each item's trials; one more behind the last */
    size_t n_groups;
    const struct eval_sets *sets;
    const struct eval_trial_options *options;
    struct eval_box *box;
    pthread_mutex_t lock; /* over all below */
    size_t done, runs;
    enum caro_status status;
    struct caro_error *err;
    atomic_bool over;
};

static bool is_over(void *context)
{
    struct judging *j = context;
    return atomic_load(&j->over) || (j->options->stop && j->options->stop(j->options->context));
}

static bool same_text(const char *a, const char *b) { return a == b || (a && b && strcmp(a, b) == 0); }

static enum caro_status judge_trial(struct eval_judge *judge, struct eval_trial *group, size_t i,
                                    struct caro_error *err)
{
    char why[400] = "";
    struct eval_trial *t = &group[i];
    size_t k = 0;
    while (k < i && !(group[k].stop == t->stop && same_text(group[k].command, t->command))) k++;
    if (k < i) {
        t->passed = group[k].passed;
        snprintf(why, sizeof why, "%s", group[k].why ? group[k].why : "");
    } else {
        TRY(eval_judge_command(judge, t->command, t->stop, &t->passed, why, sizeof why, err));
    }
    if (!t->passed && !(t->why = strdup(why)))
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory while judging");
    return CARO_OK;
}

/* Judge an item's trials, its files made anew; *failed: one of them did not pass. */
static enum caro_status judge_once(struct judging *j, struct eval_trial *trials, size_t n, bool *failed,
                                   struct caro_error *err)
{
    struct eval_judge *judge;
    eval_trials_free(trials, n);
    TRY(eval_judge_open(&judge, j->box, j->sets, eval_sets_at(j->sets, trials->item), is_over, j, err));
    enum caro_status status = CARO_OK;
    *failed = false;
    for (size_t i = 0; status == CARO_OK && i < n; i++) {
        status = judge_trial(judge, trials, i, err);
        *failed |= !trials[i].passed;
    }
    pthread_mutex_lock(&j->lock);
    j->runs += eval_judge_runs(judge);
    pthread_mutex_unlock(&j->lock);
    eval_judge_close(judge);
    return status;
}

static time_t minute_now(void) { return time(NULL) / 60; }

/* A command and its reference that tell the time differ when a minute passes between them, so an item that failed across
 * one is judged once more. */
static enum caro_status judge_group(struct judging *j, size_t group, struct caro_error *err)
{
    struct eval_trial *trials = j->trials + j->starts[group];
    size_t n = j->starts[group + 1] - j->starts[group];
    time_t began = minute_now();
    bool failed;
    TRY(judge_once(j, trials, n, &failed, err));
    return failed && minute_now() != began ? judge_once(j, trials, n, &failed, err) : CARO_OK;
}

static void judge_groups(void *context, struct thread_team team)
{
    struct judging *j = context;
    int group;
    while (thread_team_next(team, (int)j->n_groups, &group)) {
        struct caro_error err = {0};
        if (is_over(j)) continue;
        enum caro_status status = judge_group(j, (size_t)group, &err);
        pthread_mutex_lock(&j->lock);
        if (status != CARO_OK && j->status == CARO_OK) {
            j->status = error_set(j->err, status, err.pos, "%s", err.msg);
            atomic_store(&j->over, true);
        }
        j->done++;
        if (status == CARO_OK && j->options->on_progress)
            j->options->on_progress(j->options->context, "judging", j->done, j->n_groups);
        pthread_mutex_unlock(&j->lock);
    }
}

static enum caro_status judge_all(struct judging *j, bool needs_box)
{
    struct thread_pool *pool = NULL;
    int jobs = j->options->jobs ? (int)j->options->jobs : os_cpu_count();
    enum caro_status status = CARO_OK;
    if (needs_box) status = eval_box_open(&j->box, eval_sets_rules(j->sets), j->options->folder, j->err);
    if (status == CARO_OK) status = thread_pool_open(&pool, jobs, j->err);
    if (status == CARO_OK) {
        pthread_mutex_init(&j->lock, NULL);
        thread_pool_run(pool, judge_groups, j);
        pthread_mutex_destroy(&j->lock);
        status = j->status;
        if (status == CARO_OK && is_over(j))
            status = error_set(j->err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted");
    }
    thread_pool_close(pool);
    eval_box_close(j->box);
    return status;
}

enum caro_status eval_trials_judge(struct eval_trial *trials, size_t n, const struct eval_sets *sets,
                                   const struct eval_trial_options *options, size_t *runs,
                                   struct caro_error *err)
{
    size_t *starts = calloc(n + 1, sizeof *starts);
    struct judging j = {.trials = trials, .starts = starts, .sets = sets, .options = options, .err = err};
    bool needs_box = false;
    if (!starts) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory while judging");
    for (size_t i = 0; i < n; i++) {
        if (i == 0 || trials[i].item != trials[i - 1].item) starts[j.n_groups++] = i;
        needs_box |= !eval_sets_at(sets, trials[i].item)->check.static_only;
    }
    starts[j.n_groups] = n;
    enum caro_status status = n ? judge_all(&j, needs_box) : CARO_OK;
    if (runs) *runs = j.runs;
    free(starts);
    return status;
}
