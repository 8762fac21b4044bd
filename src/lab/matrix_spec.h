/* Everything that a run's jobs are told, and the folder that they share:
 *
 *     RUN/spec.json          this record, for whoever runs a job on another machine
 *     RUN/jobs/ID/           CARO_JOB_DIR: where a job puts its files; tmp/ and cache/ in it are its own
 *     RUN/logs/ID.log        what it wrote
 *     RUN/results/ID.json    its result, there whole or not at all
 */
#ifndef LAB_MATRIX_SPEC_H
#define LAB_MATRIX_SPEC_H

#include "lab/matrix_record.h"

enum { MATRIX_PATH = 4096 };

struct matrix_spec {
    char dir[MATRIX_PATH]; /* RUN, absolute */
    struct matrix_run_record run;
    char **command; /* NULL-terminated */
    struct matrix_job_record *jobs;
    size_t n;
};

void matrix_spec_free(struct matrix_spec *spec);
/* The words of a command from the record's JSON, and back. FORMAT, NO_MEMORY. */
enum caro_status matrix_command_parse(const char *json, char ***command, struct caro_error *err);
char *matrix_command_text(char *const *command, int n);

/* Make the folders; write and read spec.json. IO, FORMAT, NO_MEMORY, LIMIT (a path too long). */
enum caro_status matrix_spec_write(const struct matrix_spec *spec, struct caro_error *err);
enum caro_status matrix_spec_read(struct matrix_spec *spec, const char *dir, struct caro_error *err);

/* RUN/FOLDER/ID + suffix */
enum caro_status matrix_spec_path(char path[MATRIX_PATH], const struct matrix_spec *spec, const char *folder,
                                  const char *id, const char *suffix, struct caro_error *err);
/* A job's result: written whole or not at all; NOT_FOUND while it is not there, FORMAT when it is damaged. What is known of the job
 * beforehand (id, model, sizes) is kept. */
enum caro_status matrix_result_write(const struct matrix_spec *spec, const struct matrix_job_record *job,
                                     struct caro_error *err);
enum caro_status matrix_result_read(const struct matrix_spec *spec, struct matrix_job_record *job,
                                    struct caro_error *err);
/* Take a job's log into its record (at most the run's output_limit and a line). */
enum caro_status matrix_log_read(const struct matrix_spec *spec, struct matrix_job_record *job,
                                 struct caro_error *err);

#endif
