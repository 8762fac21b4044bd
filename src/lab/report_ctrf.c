/* Owns CTRF (the Common Test Report Format, ctrf.io; its JSON schema): reading a job's, and writing the report's. */
#include "lab/report.h"

#include <stdlib.h>
#include <string.h>

/* suite: an array of names from the outermost on; one text in older files. */
static char *suite_of(const json_t *test)
{
    const json_t *suite = json_object_get(test, "suite");
    struct buffer text;
    buffer_init(&text, 4096);
    if (json_is_string(suite)) buffer_add_cstr(&text, json_string_value(suite));
    for (size_t i = 0; i < json_array_size(suite); i++) {
        const char *part = json_string_value(json_array_get(suite, i));
        if (part) buffer_printf(&text, "%s%s", i ? " > " : "", part);
    }
    return text.p;
}

static enum matrix_state state_of(const char *status)
{
    if (strcmp(status, "passed") == 0) return MATRIX_PASSED;
    if (strcmp(status, "failed") == 0) return MATRIX_FAILED;
    if (strcmp(status, "skipped") == 0 || strcmp(status, "pending") == 0) return MATRIX_SKIPPED;
    return MATRIX_CRASHED;
}

enum caro_status report_read_ctrf(struct report_tests *tests, const char *bytes, size_t n,
                                  struct caro_error *err)
{
    json_error_t where;
    size_t before = tests->n;
    json_t *root = json_loadb(bytes, n, 0, &where);
    if (!root)
        return error_set(err, CARO_FORMAT, (uint64_t)where.position, "JSON, line %d: %.100s", where.line,
                         where.text);
    const json_t *list = json_object_get(json_object_get(root, "results"), "tests");
    enum caro_status status = CARO_OK;
    if (!json_is_array(list))
        status = error_set(err, CARO_FORMAT, CARO_NO_POS, "CTRF: there is no array results.tests");
    for (size_t i = 0; i < json_array_size(list) && status == CARO_OK; i++) {
        const json_t *one = json_array_get(list, i);
        const char *name = json_string_value(json_object_get(one, "name")),
                   *what = json_string_value(json_object_get(one, "status"));
        const char *message = json_string_value(json_object_get(one, "message")),
                   *trace = json_string_value(json_object_get(one, "trace"));
        if (!name || !what) {
            status =
                error_set(err, CARO_FORMAT, CARO_NO_POS, "CTRF: results.tests[%zu] needs name and status", i);
            break;
        }
        char *suite = suite_of(one);
        struct matrix_test_record *test = report_tests_add(tests, suite, name, state_of(what));
        free(suite);
        if (!test) {
            status =
                error_set(err, CARO_LIMIT, CARO_NO_POS, "more than 100,000 tests, or no memory for them");
            break;
        }
        test->time_ms = json_number_value(json_object_get(one, "duration"));
        if (message) report_tests_text(&test->message, message, strlen(message));
        if (trace) report_tests_text(&test->details, trace, strlen(trace));
    }
    json_decref(root);
    while (status != CARO_OK && tests->n > before)
        matrix_record_free(&matrix_test_fields, &tests->list[--tests->n]);
    return status;
}

static json_t *test_json(const struct report_suite *s, const struct matrix_test_record *t)
{
    enum matrix_state state = (enum matrix_state)t->state;
    const char *status = state == MATRIX_PASSED    ? "passed"
                         : state == MATRIX_SKIPPED ? "skipped"
                         : state == MATRIX_FAILED || state == MATRIX_CRASHED || state == MATRIX_TIMEOUT
                             ? "failed"
                             : "other";
    json_t *suite = json_pack("[s]", s->name);
    if (t->suite && *t->suite) json_array_append_new(suite, json_string(t->suite));
    json_t *o =
        json_pack("{s:s, s:s, s:I, s:o, s:s}", "name", t->name, "status", status, "duration",
                  (json_int_t)(t->time_ms + 0.5), "suite", suite, "rawStatus", matrix_state_name(state));
    if (t->message && *t->message) json_object_set_new(o, "message", json_string(t->message));
    if (t->details && *t->details) json_object_set_new(o, "trace", json_string(t->details));
    if (s->job.attempts > 1) json_object_set_new(o, "retries", json_integer((json_int_t)s->job.attempts - 1));
    if (s->job.attempts > 1) json_object_set_new(o, "flaky", json_boolean(state == MATRIX_PASSED));
    return o;
}

void report_write_ctrf(struct buffer *out, const struct report *r)
{
    json_t *tests = json_array(), *models = json_array();
    size_t failed = 0, other = 0;
    for (size_t i = 0; i < r->n; i++) {
        const struct report_suite *s = &r->suites[i];
        for (size_t k = 0; k < s->n; k++) {
            json_t *one = test_json(s, &s->tests[k]);
            const char *status = json_string_value(json_object_get(one, "status"));
            failed += status && strcmp(status, "failed") == 0;
            other += status && strcmp(status, "other") == 0;
            json_array_append_new(tests, one);
        }
        json_array_append_new(models, json_pack("{s:s, s:s, s:I, s:I}", "name", s->name, "state",
                                                matrix_state_name((enum matrix_state)s->job.state),
                                                "peakMemoryBytes", (json_int_t)s->job.peak_bytes, "duration",
                                                (json_int_t)(s->time_ms + 0.5)));
    }
    json_t *summary =
        json_pack("{s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I}", "tests", (json_int_t)r->tests, "passed",
                  (json_int_t)r->passed, "failed", (json_int_t)failed, "pending", (json_int_t)0, "skipped",
                  (json_int_t)r->skipped, "other", (json_int_t)other, "suites", (json_int_t)r->n, "start",
                  (json_int_t)(r->started_at * 1000), "stop", (json_int_t)(r->finished_at * 1000));
    json_t *results = json_pack("{s:{s:s, s:s}, s:o, s:o, s:{s:o}}", "tool", "name", "caro", "version",
                                CARO_VERSION, "summary", summary, "tests", tests, "extra", "models", models);
    json_t *root = json_pack("{s:s, s:s, s:s, s:o}", "reportFormat", "CTRF", "specVersion", "0.0.0",
                             "generatedBy", "caro matrix report", "results", results);
    char *text = root ? json_dumps(root, JSON_INDENT(1) | JSON_PRESERVE_ORDER) : NULL;
    json_decref(root);
    if (text)
        buffer_add_cstr(out, text);
    else
        out->failed = true;
    buffer_add_char(out, '\n');
    free(text);
}
