/* Owns the putting of an evaluation's requests to a model of this process. */
#include "cli/cmd_eval.h"

#include "base/error.h"
#include "cli/facts.h"

#include <stdlib.h>

enum caro_status eval_put_requests(struct eval_report *report, const struct eval_trial_options *how,
                                   size_t column, struct eval_model *model, struct caro_error *err)
{
    eval_work_model(model);
    enum caro_status status = eval_run_ask(report, column, model, how, err);
    eval_work_model(NULL);
    eval_model_close(model);
    return status;
}

enum caro_status eval_ask_model(struct eval_report *report, const struct eval_trial_options *trials,
                                const struct options *options, const char *label, size_t column,
                                const char *name, const char *id, bool alone, struct caro_error *err)
{
    struct options one = *options;
    struct facts facts;
    struct caro_error why = {0};
    struct eval_model *model = NULL;
    if (name) one.model = name;
    TRY(facts_gather(&facts, &one, err));
    facts_free(&facts); /* a person's own rules are no part of an evaluation */
    enum caro_status status = facts_find_model(&facts, &one, &why);
    /* the sets are of another machine, whose user is called sam */
    facts.judge.home = "/home/sam";
    facts.judge.user = "sam";
    facts.judge.cwd = "/home/sam/work";
    facts.judge.is_root = 0;
    const struct caro_ask_options how = {.model = facts.model,
                                         .shell = "bash",
                                         .cpu_level = one.cpu_level,
                                         .n_threads = (int)one.threads,
                                         .max_tokens = (int)one.max_tokens,
                                         .temperature = (float)one.temperature,
                                         .seed = one.seed,
                                         .search_path = getenv("PATH"),
                                         .judge = facts.judge};
    const char *shown = label                                           ? label
                        : id                                            ? id
                        : one.model                                     ? one.model
                        : getenv("CARO_MODEL") && *getenv("CARO_MODEL") ? getenv("CARO_MODEL")
                        : facts.model                                   ? facts.model
                                                                        : "builtin";
    if (status == CARO_OK) status = eval_model_open_asker(&model, shown, &how, &why);
    if (status != CARO_OK && alone) return error_set(err, status, why.pos, "%s", why.msg);
    if (status != CARO_OK) return eval_run_skip(report, column, shown, why.msg, err);
    return eval_put_requests(report, trials, column, model, err);
}
