/* Owns the report as one HTML page: no script, nothing loaded from anywhere (its policy forbids it), every text from outside escaped. */
#include "lab/report_html.h"
#include "lab/html.h"
#include "lab/report.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *tone(enum matrix_state s)
{
    return s == MATRIX_PASSED                                                    ? "good"
           : s == MATRIX_SKIPPED || s == MATRIX_PENDING || s == MATRIX_CANCELLED ? "none"
           : s == MATRIX_UNAVAILABLE || s == MATRIX_INTERRUPTED                  ? "warn"
                                                                                 : "bad";
}

static const char *sign(enum matrix_state s)
{
    return s == MATRIX_PASSED        ? "✓"
           : s == MATRIX_SKIPPED     ? "–"
           : s == MATRIX_FAILED      ? "✗"
           : s == MATRIX_TIMEOUT     ? "⏱"
           : s == MATRIX_UNAVAILABLE ? "○"
                                     : "!";
}

static void add_fact(struct buffer *out, const char *name, const char *value)
{
    buffer_printf(out, "<div><dt>%s</dt><dd>", name);
    html_text(out, value);
    buffer_add_cstr(out, "</dd></div>\n");
}

static void add_number(struct buffer *out, const char *name, size_t value)
{
    char text[32];
    snprintf(text, sizeof text, "%zu", value);
    add_fact(out, name, text);
}

static void add_head(struct buffer *out, const struct report *r)
{
    char when[64] = "", time_taken[32], title[96];
    time_t started = (time_t)r->started_at;
    struct tm tm;
    if (gmtime_r(&started, &tm)) strftime(when, sizeof when, "%Y-%m-%d %H:%M UTC", &tm);
    report_time_text(r->time_ms > 0 ? r->time_ms : 0, time_taken);
    snprintf(title, sizeof title, "caro matrix: %zu of %zu models passed", r->jobs_passed, r->n);
    html_begin(out, title, report_html_style);
    buffer_add_cstr(out, "<main>\n");
    buffer_printf(out, "<header>\n<h1>%zu of %zu models passed</h1>\n<p class=\"soft\">%s", r->jobs_passed,
                  r->n, r->started_at > 0 ? when : "");
    for (size_t i = 0; i < r->n_runs; i++) {
        buffer_add_cstr(out, " · ");
        html_text(out, r->runs[i].os);
        buffer_add_char(out, ' ');
        html_text(out, r->runs[i].arch);
        buffer_printf(out, ", %lld processors", (long long)r->runs[i].processors);
    }
    buffer_add_cstr(out, "</p>\n<p><code>");
    html_text(out, r->command);
    buffer_add_cstr(out, "</code></p>\n<div class=\"strip\" aria-hidden=\"true\">");
    for (size_t i = 0; i < r->n; i++)
        buffer_printf(out, "<i class=\"%s\" style=\"flex:1\"></i>",
                      tone((enum matrix_state)r->suites[i].job.state));
    buffer_add_cstr(out, "</div>\n<dl class=\"facts\">\n");
    add_number(out, "Models", r->n);
    add_number(out, "Tests", r->tests);
    add_number(out, "Passed", r->passed);
    add_number(out, "Failed", r->failed + r->errors);
    add_number(out, "Skipped", r->skipped);
    add_fact(out, "Time", time_taken);
    buffer_add_cstr(out, "</dl>\n</header>\n");
}

static void add_models(struct buffer *out, const struct report *r)
{
    char time_taken[32], memory[32], size[32];
    buffer_add_cstr(out, "<section>\n<h2>Models</h2>\n<div class=\"models\">\n");
    for (size_t i = 0; i < r->n; i++) {
        const struct report_suite *s = &r->suites[i];
        enum matrix_state state = (enum matrix_state)s->job.state;
        report_time_text(s->time_ms, time_taken);
        report_size_text((double)s->job.peak_bytes, memory);
        report_size_text((double)s->job.bytes, size);
        buffer_add_cstr(out, "<div class=\"model\"><b>");
        html_text(out, s->name);
        buffer_printf(out, "</b><span class=\"pill %s\">%s</span><span class=\"soft\">", tone(state),
                      matrix_state_name(state));
        buffer_printf(out, "%zu of %zu tests passed", s->passed, s->n);
        if (s->job.wall_ms > 0) buffer_printf(out, " · %s · %s at most", time_taken, memory);
        if (s->job.bytes) buffer_printf(out, " · file %s", size);
        if (s->job.attempts > 1) buffer_printf(out, " · %lld attempts", (long long)s->job.attempts);
        if (s->job.leftovers)
            buffer_printf(out, " · left %lld processes running, which were ended",
                          (long long)s->job.leftovers);
        if (s->job.reason && *s->job.reason) {
            buffer_add_cstr(out, " · ");
            html_text(out, s->job.reason);
        }
        buffer_add_cstr(out, "</span></div>\n");
    }
    buffer_add_cstr(out, "</div>\n</section>\n");
}

/* Bars without a viewBox: lengths in percent, texts in the page's own size on every screen. */
static void add_chart(struct buffer *out, const struct report *r, const char *title, bool memory)
{
    enum { ROW = 44 };
    double most = 0;
    size_t rows = 0;
    for (size_t i = 0; i < r->n; i++) {
        double value = memory ? (double)r->suites[i].job.peak_bytes : r->suites[i].time_ms;
        rows += value > 0;
        if (value > most) most = value;
    }
    if (!rows) return;
    buffer_printf(out, "<div class=\"chart\"><h3>%s</h3><svg role=\"img\" aria-label=\"%s\" height=\"%zu\">",
                  title, title, rows * ROW);
    size_t y = 0;
    for (size_t i = 0; i < r->n; i++) {
        const struct report_suite *s = &r->suites[i];
        double value = memory ? (double)s->job.peak_bytes : s->time_ms;
        char text[32];
        if (value <= 0) continue;
        if (memory)
            report_size_text(value, text);
        else
            report_time_text(value, text);
        buffer_printf(out, "<text x=\"0\" y=\"%zu\">", y + 14);
        html_text(out, s->name);
        buffer_printf(out, "</text><text class=\"v\" x=\"100%%\" y=\"%zu\" text-anchor=\"end\">%s</text>",
                      y + 14, text);
        buffer_printf(out, "<rect class=\"t\" x=\"0\" y=\"%zu\" width=\"100%%\" height=\"9\" rx=\"4.5\"/>",
                      y + 21);
        buffer_printf(out, "<rect class=\"%s\" x=\"0\" y=\"%zu\" width=\"%.2f%%\" height=\"9\" rx=\"4.5\"/>",
                      memory ? "m" : "b", y + 21, value / most * 100 < 1.5 ? 1.5 : value / most * 100);
        y += ROW;
    }
    buffer_add_cstr(out, "</svg></div>\n");
}

static void add_cell(struct buffer *out, const struct matrix_test_record *t)
{
    char text[32];
    if (!t) {
        buffer_add_cstr(out, "<td></td>");
        return;
    }
    enum matrix_state state = (enum matrix_state)t->state;
    report_time_text(t->time_ms, text);
    buffer_printf(out, "<td><span class=\"c %s\" title=\"%s", tone(state), matrix_state_name(state));
    if (t->message && *t->message) {
        buffer_add_cstr(out, ": ");
        html_text(out, t->message);
    }
    buffer_printf(out, "\">%s%s%s</span></td>", sign(state), t->time_ms > 0 ? " " : "",
                  t->time_ms > 0 ? text : "");
}

static bool is_fine(const struct report *r, const struct report_row *row)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct matrix_test_record *t = report_cell(&r->suites[i], row);
        if (t && !matrix_state_good((enum matrix_state)t->state)) return false;
    }
    return true;
}

static void add_table(struct buffer *out, const struct report *r)
{
    size_t n;
    struct report_row *rows = report_rows(r, &n);
    const char *suite = "";
    buffer_add_cstr(out,
                    "<section>\n<h2>Tests</h2>\n<label class=\"only\"><input type=\"checkbox\" "
                    "id=\"bad\">only those that did not pass everywhere</label>\n"
                    "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">Test</th>");
    for (size_t i = 0; i < r->n; i++) {
        buffer_add_cstr(out, "<th scope=\"col\">");
        html_text(out, r->suites[i].name);
        buffer_add_cstr(out, "</th>");
    }
    buffer_add_cstr(out, "</tr></thead>\n<tbody>\n");
    for (size_t k = 0; k < n; k++) {
        if (strcmp(rows[k].suite, suite) != 0) {
            suite = rows[k].suite;
            buffer_add_cstr(out, "<tr class=\"suite\"><th scope=\"rowgroup\">");
            html_text(out, *suite ? suite : "the job");
            buffer_printf(out, "</th><td colspan=\"%zu\"></td></tr>\n", r->n);
        }
        buffer_printf(out, "<tr%s><th scope=\"row\">", is_fine(r, &rows[k]) ? " class=\"fine\"" : "");
        html_text(out, rows[k].name);
        buffer_add_cstr(out, "</th>");
        for (size_t i = 0; i < r->n; i++) add_cell(out, report_cell(&r->suites[i], &rows[k]));
        buffer_add_cstr(out, "</tr>\n");
    }
    buffer_add_cstr(out, "</tbody>\n</table></div>\n</section>\n");
    free(rows);
}

static void add_failures(struct buffer *out, const struct report *r)
{
    if (r->failed + r->errors == 0) return;
    buffer_add_cstr(out, "<section>\n<h2>What did not pass</h2>\n");
    for (size_t i = 0; i < r->n; i++)
        for (size_t k = 0; k < r->suites[i].n; k++) {
            const struct matrix_test_record *t = &r->suites[i].tests[k];
            enum matrix_state state = (enum matrix_state)t->state;
            if (matrix_state_good(state)) continue;
            buffer_printf(out, "<details><summary><span class=\"pill %s\">%s</span> <b>", tone(state),
                          matrix_state_name(state));
            html_text(out, r->suites[i].name);
            buffer_add_cstr(out, "</b> ");
            if (t->suite && *t->suite) {
                html_text(out, t->suite);
                buffer_add_cstr(out, ": ");
            }
            html_text(out, t->name);
            buffer_add_cstr(out, "</summary><pre>");
            html_text(out, t->message);
            if (t->message && *t->message && t->details && *t->details) buffer_add_cstr(out, "\n\n");
            html_text(out, t->details);
            buffer_add_cstr(out, "</pre></details>\n");
        }
    buffer_add_cstr(out, "</section>\n");
}

void report_write_html(struct buffer *out, const struct report *r)
{
    add_head(out, r);
    add_models(out, r);
    buffer_add_cstr(out, "<section>\n<h2>Time and memory</h2>\n<div class=\"charts\">\n");
    add_chart(out, r, "Time", false);
    add_chart(out, r, "Peak memory", true);
    buffer_add_cstr(out, "</div>\n</section>\n");
    add_table(out, r);
    add_failures(out, r);
    buffer_add_cstr(out, "<footer>caro " CARO_VERSION
                         " matrix. Memory is the largest sum of what a job's processes held at once, "
                         "sampled.</footer>\n</main>\n</body>\n</html>\n");
}
