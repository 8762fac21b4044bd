/* What the files of caro eval share. */
#ifndef CLI_CMD_EVAL_H
#define CLI_CMD_EVAL_H

#include "cli/options.h"
#include "lab/eval_run.h"

struct eval_options {
    const char *data, *models, *command, *answers, *name, *tag, *set, *id, *baseline, *save, *fail_below,
        *data_dir, *format;
    long jobs, limit, timeout;
    bool csv, html, markdown, quick;
};

/* The folder of evaluation data: --data-dir, CARO_EVAL_DATA, else where the program is installed or was built. Errors:
 * NOT_FOUND with what to do. */
enum caro_status eval_find_data(char folder[4096], const struct eval_options *own, struct caro_error *err);
/* Open the sets that the operands and --data name; without any: `otherwise`, separated by commas. */
enum caro_status eval_open_sets(struct eval_sets **sets, const struct options *options, const char *otherwise,
                                struct caro_error *err);

/* Interrupts and progress of an evaluation. */
struct eval_work {
    const struct options *options;
    const char *what; /* of the step at hand */
    uint64_t began_ns, told_ns;
};
/* From here on an interrupt ends the work (and the model that is named with eval_work_model()) and not the process. */
void eval_work_begin(struct eval_work *work, const struct options *options,
                     struct eval_trial_options *trials);
void eval_work_end(struct eval_work *work);
struct eval_model;
void eval_work_model(struct eval_model *model); /* NULL: none */

/* Put all requests to a model and close it; an interrupt ends it. */
enum caro_status eval_put_requests(struct eval_report *report, const struct eval_trial_options *how,
                                   size_t column, struct eval_model *model, struct caro_error *err);
/* The same with a model of this process: `name` (NULL: what --model, CARO_MODEL and the config say), shown as `label`, else `id`,
 * else its name. One that is not here is a column that says so, unless it is `alone`: then an error. */
enum caro_status eval_ask_model(struct eval_report *report, const struct eval_trial_options *how,
                                const struct options *options, const char *label, size_t column,
                                const char *name, const char *id, bool alone, struct caro_error *err);

/* caro eval import, judge, self-test. */
enum caro_status eval_cmd_import(const struct options *options, int *exit_code, struct caro_error *err);
enum caro_status eval_cmd_judge(const struct options *options, int *exit_code, struct caro_error *err);
enum caro_status eval_cmd_self_test(const struct options *options, int *exit_code, struct caro_error *err);

#endif
