/* Quality and speed of models in one report: what `caro lab` makes, and docs/MODELS.md holds. */
#ifndef LAB_LAB_REPORT_H
#define LAB_LAB_REPORT_H

#include "lab/bench.h"
#include "lab/eval_report.h"

/* One model's speeds; n 0: not measured, `missing` of its column in the evaluation says why. */
struct lab_speed {
    struct bench_result *results; /* a prompt, a generation */
    int n;
};

struct lab_report {
    const struct eval_report *quality; /* columns: the models */
    const struct lab_speed *speeds;    /* [n_columns] */
    const char *const *sets;           /* names of the sets, each a column of its own; NULL-terminated */
    const char *date;                  /* "2026-01-31" */
    const char *cpu;
    int processors;
};

/* Append the report. Texts of models are taken as hostile. Errors: NO_MEMORY. */
enum caro_status lab_report_markdown(struct buffer *out, const struct lab_report *report,
                                     struct caro_error *err);
enum caro_status lab_report_html(struct buffer *out, const struct lab_report *report, struct caro_error *err);
/* {"date", "cpu", "processors", "caro", "quality": as caro eval --json, "speed": as caro bench --json}. */
enum caro_status lab_report_json(struct buffer *out, const struct lab_report *report, struct caro_error *err);

#endif
