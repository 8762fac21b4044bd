/* Evaluations for people and for programs: a table, JSON, CSV, Markdown, one HTML page. */
#ifndef LAB_EVAL_REPORT_H
#define LAB_EVAL_REPORT_H

#include "base/buffer.h"
#include "lab/eval_baseline.h"
#include "lab/eval_run.h"

struct eval_report_options {
    const struct eval_difference *differences; /* one a model, from a baseline; NULL: none was given */
    bool rows;                                 /* in the table: every answer, not only the wrong ones */
    bool quiet;                                /* in the table: no answers at all */
    const char *date;                          /* "2026-01-31", for the page */
    const char *section;                       /* markup for the page behind its plots; NULL: none */
};

/* Append a report. Texts of models are taken as hostile: control characters and markup are escaped. Errors: NO_MEMORY,
 * LIMIT. */
enum caro_status eval_report_table(struct buffer *out, const struct eval_report *report,
                                   const struct eval_report_options *options, struct caro_error *err);
enum caro_status eval_report_markdown(struct buffer *out, const struct eval_report *report,
                                      const struct eval_report_options *options, struct caro_error *err);
enum caro_status eval_report_html(struct buffer *out, const struct eval_report *report,
                                  const struct eval_report_options *options, struct caro_error *err);
/* A line an answer. */
enum caro_status eval_report_csv(struct buffer *out, const struct eval_report *report,
                                 struct caro_error *err);
/* One object with everything; what --save writes and --baseline reads. */
enum caro_status eval_report_json(struct buffer *out, const struct eval_report *report,
                                  const struct eval_report_options *options, struct caro_error *err);

#endif
