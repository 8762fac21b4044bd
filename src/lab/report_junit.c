/* Owns the writing of JUnit XML in the dialect that build services read: testsuites, testsuite, properties, testcase with failure, error or
 * skipped, system-out. */
#include "lab/report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Texts are clean already (matrix_clean_text), so that only markup is to be escaped. */
static void add_text(struct buffer *out, const char *text)
{
    for (; text && *text; text++) switch (*text) {
        case '&': buffer_add_cstr(out, "&amp;"); break;
        case '<': buffer_add_cstr(out, "&lt;"); break;
        case '>': buffer_add_cstr(out, "&gt;"); break;
        case '"': buffer_add_cstr(out, "&quot;"); break;
        case '\n': buffer_add_cstr(out, "&#10;"); break;
        case '\t': buffer_add_cstr(out, "&#9;"); break;
        default: buffer_add_char(out, *text);
        }
}

static void add_attribute(struct buffer *out, const char *name, const char *text)
{
    buffer_printf(out, " %s=\"", name);
    add_text(out, text);
    buffer_add_char(out, '"');
}

static void add_property(struct buffer *out, const char *name, const char *value)
{
    if (!value || !*value) return;
    buffer_add_cstr(out, "      <property");
    add_attribute(out, "name", name);
    add_attribute(out, "value", value);
    buffer_add_cstr(out, "/>\n");
}

static void add_number(struct buffer *out, const char *name, int64_t value)
{
    char text[32];
    snprintf(text, sizeof text, "%lld", (long long)value);
    add_property(out, name, text);
}

static void add_case(struct buffer *out, const struct report_suite *s, const struct matrix_test_record *t)
{
    enum matrix_state state = (enum matrix_state)t->state;
    buffer_add_cstr(out, "    <testcase");
    add_attribute(out, "classname", t->suite && *t->suite ? t->suite : s->name);
    add_attribute(out, "name", t->name);
    buffer_printf(out, " time=\"%.3f\"", t->time_ms / 1000);
    if (state == MATRIX_PASSED) {
        buffer_add_cstr(out, "/>\n");
        return;
    }
    const char *element = state == MATRIX_SKIPPED ? "skipped" : state == MATRIX_FAILED ? "failure" : "error";
    buffer_printf(out, ">\n      <%s", element);
    add_attribute(out, "message", t->message && *t->message ? t->message : matrix_state_name(state));
    if (state != MATRIX_SKIPPED) add_attribute(out, "type", matrix_state_name(state));
    buffer_add_char(out, '>');
    add_text(out, t->details);
    buffer_printf(out, "</%s>\n    </testcase>\n", element);
}

static void add_suite(struct buffer *out, const struct report_suite *s)
{
    char when[40] = "1970-01-01T00:00:00";
    time_t started = (time_t)s->job.started_at;
    struct tm tm;
    if (gmtime_r(&started, &tm)) strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%S", &tm);
    buffer_add_cstr(out, "  <testsuite");
    add_attribute(out, "name", s->name);
    buffer_printf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\" time=\"%.3f\"", s->n,
                  s->failed, s->errors, s->skipped, s->time_ms / 1000);
    add_attribute(out, "timestamp", when);
    add_attribute(out, "hostname", s->job.host && *s->job.host ? s->job.host : "unknown");
    buffer_add_cstr(out, ">\n    <properties>\n");
    add_property(out, "model", s->job.model);
    add_property(out, "sha256", s->job.sha256);
    add_property(out, "state", matrix_state_name((enum matrix_state)s->job.state));
    add_property(out, "reason", s->job.reason);
    add_number(out, "model_bytes", s->job.bytes);
    add_number(out, "peak_memory_bytes", s->job.peak_bytes);
    add_number(out, "attempts", s->job.attempts);
    buffer_add_cstr(out, "    </properties>\n");
    for (size_t k = 0; k < s->n; k++) add_case(out, s, &s->tests[k]);
    char *output = s->job.output.n ? matrix_clean_text(s->job.output.p, s->job.output.n) : NULL;
    if (output) {
        buffer_add_cstr(out, "    <system-out>");
        for (const char *p = output; *p; p++) { /* here lines may stay lines */
            if (*p == '\n')
                buffer_add_char(out, '\n');
            else
                add_text(out, (char[]){*p, '\0'});
        }
        buffer_add_cstr(out, "</system-out>\n");
    }
    free(output);
    buffer_add_cstr(out, "  </testsuite>\n");
}

void report_write_junit(struct buffer *out, const struct report *r)
{
    buffer_add_cstr(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
    add_attribute(out, "name", "caro matrix");
    buffer_printf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\" time=\"%.3f\">\n",
                  r->tests, r->failed, r->errors, r->skipped, fmax(r->time_ms, 0) / 1000);
    for (size_t i = 0; i < r->n; i++) add_suite(out, &r->suites[i]);
    buffer_add_cstr(out, "</testsuites>\n");
}
