/* What the files of `caro matrix` share. */
#ifndef CLI_CMD_MATRIX_H
#define CLI_CMD_MATRIX_H

#include "cli/hub_settings.h"
#include "cli/options.h"
#include "lab/matrix_models.h"
#include "lab/matrix_run.h"

struct matrix_options {
    const char *models, *systems, *format, *dir, *out;
    const char *jobs, *memory, *timeout, *output_limit, *results, *launcher, *hosts, *slurm_options;
    long retries, run;
    bool github_output, fail_fast, resume, keep;
};

enum caro_status cmd_matrix_plan(const struct options *o, int *exit_code, struct caro_error *err);
enum caro_status cmd_matrix_run(const struct options *o, int *exit_code, struct caro_error *err);
enum caro_status cmd_matrix_report(const struct options *o, int *exit_code, struct caro_error *err);

/* "90", "90s", "10m", "2h" → seconds; "512M", "2G", "1048576" → bytes (powers of 1024). USAGE names the option. */
enum caro_status matrix_read_seconds(const char *option, const char *text, double *seconds,
                                     struct caro_error *err);
enum caro_status matrix_read_bytes(const char *option, const char *text, uint64_t *bytes,
                                   struct caro_error *err);
/* --dir, else "caro-matrix". */
const char *matrix_dir(const struct matrix_options *own);
/* Write text to the file `out`, whole or not at all, or to standard output when it is NULL or "-". */
enum caro_status matrix_write_out(const char *out, const char *text, size_t n, struct caro_error *err);

/* What people see of a run: one line a job on a terminal, lines in a log. */
struct matrix_screen {
    bool terminal, colour, quiet;
    int drawn; /* lines on the terminal */
    uint64_t drawn_ns, told_ns, started_ns;
    int64_t *shown; /* the state that was told of, one a job */
};
enum caro_status matrix_screen_open(struct matrix_screen *screen, const struct options *o, size_t jobs,
                                    struct caro_error *err);
void matrix_screen_event(void *screen, const struct matrix_run *run, size_t job);
void matrix_screen_close(struct matrix_screen *screen); /* leaves the terminal as it was */

#endif
