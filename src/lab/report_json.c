/* Owns the report as JSON: all that the stores know but the output that passed jobs wrote. */
#include "lab/report.h"

#include <stdlib.h>
#include <string.h>

static json_t *suite_json(const struct report_suite *s)
{
    json_t *o = matrix_record_to_json(&matrix_job_fields, &s->job), *tests = json_array();
    char *output = matrix_clean_text(s->job.output.p, s->job.output.n);
    json_object_set_new(o, "name", json_string(s->name));
    json_object_set_new(o, "os", json_string(s->run->os ? s->run->os : ""));
    json_object_set_new(o, "arch", json_string(s->run->arch ? s->run->arch : ""));
    json_object_set_new(o, "counts",
                        json_pack("{s:I, s:I, s:I, s:I, s:I}", "tests", (json_int_t)s->n, "passed",
                                  (json_int_t)s->passed, "failed", (json_int_t)s->failed, "errors",
                                  (json_int_t)s->errors, "skipped", (json_int_t)s->skipped));
    if (output && s->job.state != MATRIX_PASSED) json_object_set_new(o, "output", json_string(output));
    for (size_t k = 0; k < s->n; k++) {
        json_t *test = matrix_record_to_json(&matrix_test_fields, &s->tests[k]);
        json_object_del(test, "job");
        json_object_del(test, "ordinal");
        json_array_append_new(tests, test);
    }
    json_object_set_new(o, "tests", tests);
    free(output);
    return o;
}

void report_write_json(struct buffer *out, const struct report *r)
{
    json_t *runs = json_array(), *suites = json_array();
    for (size_t i = 0; i < r->n_runs; i++) {
        json_t *run = matrix_record_to_json(&matrix_run_fields, &r->runs[i]),
               *words = r->runs[i].command ? json_loads(r->runs[i].command, 0, NULL) : NULL;
        if (words) json_object_set_new(run, "command", words);
        json_array_append_new(runs, run);
    }
    for (size_t i = 0; i < r->n; i++) json_array_append_new(suites, suite_json(&r->suites[i]));
    json_t *counts = json_pack("{s:I, s:I, s:I, s:I, s:I, s:I, s:I}", "jobs", (json_int_t)r->n, "jobs_passed",
                               (json_int_t)r->jobs_passed, "tests", (json_int_t)r->tests, "passed",
                               (json_int_t)r->passed, "failed", (json_int_t)r->failed, "errors",
                               (json_int_t)r->errors, "skipped", (json_int_t)r->skipped);
    json_t *root =
        json_pack("{s:i, s:o, s:o, s:o}", "version", 1, "counts", counts, "runs", runs, "jobs", suites);
    char *text = root ? json_dumps(root, JSON_INDENT(1) | JSON_PRESERVE_ORDER) : NULL;
    json_decref(root);
    if (text)
        buffer_add_cstr(out, text);
    else
        out->failed = true;
    buffer_add_char(out, '\n');
    free(text);
}
