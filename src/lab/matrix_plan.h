/* The plan of a matrix for a build service: one job a model and system. */
#ifndef LAB_MATRIX_PLAN_H
#define LAB_MATRIX_PLAN_H

#include "base/buffer.h"
#include "lab/matrix_models.h"

enum matrix_plan_format { MATRIX_PLAN_JSON, MATRIX_PLAN_GITHUB, MATRIX_PLAN_GITLAB };

struct matrix_plan {
    const struct matrix_models *models;
    const char *systems;  /* "linux,macos"; NULL: linux */
    char *const *command; /* what the jobs run (GitLab); n_command 0: $CARO_MATRIX_COMMAND */
    int n_command;
};

/* Append the plan. JSON and GITHUB are one line; GITHUB is {"include": [...]} for fromJSON; GITLAB a child pipeline with
 * parallel: matrix. Errors: USAGE (an unknown system; more jobs than the service runs in one matrix: 256 for GitHub, 200 for GitLab),
 * NO_MEMORY. */
enum caro_status matrix_plan_write(struct buffer *out, const struct matrix_plan *plan,
                                   enum matrix_plan_format format, struct caro_error *err);

#endif
