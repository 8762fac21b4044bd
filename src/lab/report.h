/* One report from one or more stores: a suite a model, its tests, and the six forms in which it is written. */
#ifndef LAB_REPORT_H
#define LAB_REPORT_H

#include "base/buffer.h"
#include "lab/report_tests.h"

struct report_suite {
    char *name; /* the model's id; with its system behind it when a model was run on several */
    struct matrix_job_record job;
    const struct matrix_run_record *run;
    struct matrix_test_record *tests; /* at least one: a job without results of its own is one test */
    size_t *order;                    /* their numbers in the order of (suite, name), for report_cell() */
    size_t n, passed, failed, errors, skipped;
    double time_ms; /* of the whole job */
};
struct report {
    struct matrix_run_record *runs;
    size_t n_runs;
    struct report_suite *suites;
    size_t n;
    size_t tests, passed, failed, errors, skipped; /* of all suites */
    size_t jobs_passed;
    double started_at, finished_at, time_ms;
    char *command; /* for people */
};

/* Read one run of each store (run 0: its last). Errors: those of the store. */
enum caro_status report_open(struct report *report, const char *const *stores, size_t n, int64_t run,
                             struct caro_error *err);
void report_close(struct report *report);

enum report_format {
    REPORT_JUNIT,
    REPORT_CTRF,
    REPORT_TAP,
    REPORT_MARKDOWN,
    REPORT_HTML,
    REPORT_JSON,
    REPORT_FORMAT_COUNT
};
/* By name ("junit"); REPORT_FORMAT_COUNT when there is none. */
enum report_format report_format_named(const char *name);
/* Append the report; NO_MEMORY. Everything from outside is escaped as the form asks. */
enum caro_status report_write(struct buffer *out, const struct report *report, enum report_format format,
                              struct caro_error *err);

void report_write_junit(struct buffer *out, const struct report *report);
void report_write_ctrf(struct buffer *out, const struct report *report);
void report_write_tap(struct buffer *out, const struct report *report);
void report_write_markdown(struct buffer *out, const struct report *report, size_t ceiling);
void report_write_html(struct buffer *out, const struct report *report);
void report_write_json(struct buffer *out, const struct report *report);

/* The table of model × test: the distinct (suite, name) of all tests in the order of their first appearance. */
struct report_row {
    const char *suite, *name;
};
struct report_row *report_rows(const struct report *report, size_t *n);
/* The suite's test of that row (of several, one that did not pass), or NULL. O(log n). */
const struct matrix_test_record *report_cell(const struct report_suite *suite, const struct report_row *row);

/* GitHub: append the summary to the file that $GITHUB_STEP_SUMMARY names (never above 1 MiB; once a run and step), and at most ten
 * annotations of a kind to `out`. */
enum caro_status report_write_github(struct buffer *out, const struct report *report,
                                     const char *summary_file, struct caro_error *err);

/* "12.3 s", "4 min 05 s", "431 MB" */
void report_time_text(double ms, char text[32]);
void report_size_text(double bytes, char text[32]);

#endif
