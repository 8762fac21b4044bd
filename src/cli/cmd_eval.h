/* What the files of caro eval share. */
#ifndef CLI_CMD_EVAL_H
#define CLI_CMD_EVAL_H

#include "cli/options.h"
#include "lab/eval_trial.h"

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

/* caro eval import, judge, self-test. */
enum caro_status eval_cmd_import(const struct options *options, int *exit_code, struct caro_error *err);
enum caro_status eval_cmd_judge(const struct options *options, int *exit_code, struct caro_error *err);
enum caro_status eval_cmd_self_test(const struct options *options, int *exit_code, struct caro_error *err);

#endif
