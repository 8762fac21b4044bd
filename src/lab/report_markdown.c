/* Owns the report as Markdown (GitHub's), and what GitHub shows of it: the step's summary and annotations. Limits: 1 MiB a step for
 * summaries, ten annotations of a kind a step (docs.github.com, workflow commands). */
#include "lab/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { SUMMARY_CEILING = 1024 * 1024, NOTE_ROOM = 256, MOST_ANNOTATIONS = 10 };

/* In a table's cell or a line: no markup of theirs, no line break, no link. */
static void add_text(struct buffer *out, const char *text, size_t most)
{
    for (size_t i = 0; text && text[i] && i < most; i++) {
        char c = text[i];
        if (c == '\n' || c == '\t')
            buffer_add_char(out, ' ');
        else if (c == '<')
            buffer_add_cstr(out, "&lt;");
        else if (c == '&')
            buffer_add_cstr(out, "&amp;");
        else if (strchr("\\`*_{}[]()#+!|~>@", c)) {
            buffer_add_char(out, '\\');
            buffer_add_char(out, c);
        } else if ((c & 0xC0) == 0x80 || (unsigned char)c < 128 ||
                   i + 4 < most) /* no half of a character at the cut */
            buffer_add_char(out, c);
        else
            break;
    }
}

static const char *mark(enum matrix_state state)
{
    return state == MATRIX_PASSED        ? "✅"
           : state == MATRIX_SKIPPED     ? "⏭️"
           : state == MATRIX_FAILED      ? "❌"
           : state == MATRIX_TIMEOUT     ? "⏱️"
           : state == MATRIX_UNAVAILABLE ? "🚫"
                                         : "💥";
}

static void add_models(struct buffer *out, const struct report *r)
{
    char size[32], time[32], memory[32];
    buffer_add_cstr(out, "| model | state | passed | failed | skipped | time | peak memory | file "
                         "|\n|---|---|--:|--:|--:|--:|--:|--:|\n");
    for (size_t i = 0; i < r->n; i++) {
        const struct report_suite *s = &r->suites[i];
        report_time_text(s->time_ms, time);
        report_size_text((double)s->job.peak_bytes, memory);
        report_size_text((double)s->job.bytes, size);
        buffer_add_cstr(out, "| ");
        add_text(out, s->name, 200);
        buffer_printf(out, " | %s %s", mark((enum matrix_state)s->job.state),
                      matrix_state_name((enum matrix_state)s->job.state));
        if (s->job.reason && *s->job.reason) {
            buffer_add_cstr(out, ": ");
            add_text(out, s->job.reason, 200);
        }
        buffer_printf(out, " | %zu | %zu | %zu | %s | %s | %s |\n", s->passed, s->failed + s->errors,
                      s->skipped, s->job.wall_ms > 0 ? time : "–", s->job.peak_bytes ? memory : "–",
                      s->job.bytes ? size : "–");
    }
}

static void add_table(struct buffer *out, const struct report *r)
{
    size_t n;
    struct report_row *rows = report_rows(r, &n);
    buffer_add_cstr(out, "\n### Tests\n\n| test |");
    for (size_t i = 0; i < r->n; i++) {
        buffer_add_char(out, ' ');
        add_text(out, r->suites[i].name, 200);
        buffer_add_cstr(out, " |");
    }
    buffer_add_cstr(out, "\n|---|");
    for (size_t i = 0; i < r->n; i++) buffer_add_cstr(out, ":-:|");
    buffer_add_char(out, '\n');
    for (size_t k = 0; k < n; k++) {
        buffer_add_cstr(out, "| ");
        if (*rows[k].suite) {
            add_text(out, rows[k].suite, 200);
            buffer_add_cstr(out, ": ");
        }
        add_text(out, rows[k].name, 200);
        for (size_t i = 0; i < r->n; i++) {
            const struct matrix_test_record *t = report_cell(&r->suites[i], &rows[k]);
            buffer_printf(out, " | %s", t ? mark((enum matrix_state)t->state) : "");
        }
        buffer_add_cstr(out, " |\n");
    }
    free(rows);
}

/* A fence longer than any run of backticks in the text. */
static void add_fenced(struct buffer *out, const char *text)
{
    size_t longest = 2, run = 0;
    for (const char *p = text; *p; p++) {
        run = *p == '`' ? run + 1 : 0;
        if (run > longest) longest = run;
    }
    for (size_t i = 0; i <= longest; i++) buffer_add_char(out, '`');
    buffer_printf(out, "text\n%s\n", text);
    for (size_t i = 0; i <= longest; i++) buffer_add_char(out, '`');
    buffer_add_char(out, '\n');
}

static void add_failure(struct buffer *out, const struct report_suite *s, const struct matrix_test_record *t)
{
    buffer_add_cstr(out, "\n<details><summary>");
    add_text(out, s->name, 200);
    buffer_add_cstr(out, ": ");
    add_text(out, t->name, 300);
    buffer_printf(out, " (%s)</summary>\n\n", matrix_state_name((enum matrix_state)t->state));
    if (t->message && *t->message) add_fenced(out, t->message);
    if (t->details && *t->details) add_fenced(out, t->details);
    buffer_add_cstr(out, "\n</details>\n");
}

void report_write_markdown(struct buffer *out, const struct report *r, size_t ceiling)
{
    char time[32];
    size_t start = out->n, whole = 0, left = 0;
    report_time_text(r->time_ms > 0 ? r->time_ms : 0, time);
    buffer_printf(out,
                  "## caro matrix: %zu of %zu models passed\n\n%zu tests: %zu passed, %zu failed, %zu "
                  "errors, %zu skipped, in %s. Command: ",
                  r->jobs_passed, r->n, r->tests, r->passed, r->failed, r->errors, r->skipped, time);
    add_text(out, r->command, 300);
    buffer_add_cstr(out, "\n\n");
    add_models(out, r);
    whole = out->n;
    add_table(out, r);
    if (out->n - start > ceiling / 2 && !out->failed) { /* of very many tests only the failures are told */
        out->n = whole;
        out->p[whole] = '\0';
        buffer_add_cstr(out, "\nThe table of tests is too large for this page; the HTML report has it.\n");
    }
    buffer_add_cstr(out, "\n");
    for (size_t i = 0; i < r->n; i++)
        for (size_t k = 0; k < r->suites[i].n; k++) {
            const struct matrix_test_record *t = &r->suites[i].tests[k];
            if (t->state == MATRIX_PASSED || t->state == MATRIX_SKIPPED) continue;
            size_t before = out->n;
            if (!left) add_failure(out, &r->suites[i], t);
            if (!left && out->n - start <= ceiling) continue;
            if (!left && out->p) out->n = before, out->p[before] = '\0';
            left++;
        }
    if (left) buffer_printf(out, "\n%zu more failures do not fit on this page.\n", left);
}

/* Workflow commands: %, carriage return and line feed are escaped; in properties also : and , */
static void add_escaped(struct buffer *out, const char *text, size_t most, bool property)
{
    for (size_t i = 0; text && text[i] && i < most; i++) {
        char c = text[i];
        if (c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ',')))
            buffer_printf(out, "%%%02X", (unsigned)c);
        else
            buffer_add_char(out, c);
    }
}

/* kind 0: errors, 1: warnings (a model that is not there, a job that passed only when it was repeated). */
static void add_annotations(struct buffer *out, const struct report *r, int kind)
{
    size_t total = 0, shown = 0;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < r->n; i++)
            for (size_t k = 0; k < r->suites[i].n; k++) {
                const struct report_suite *s = &r->suites[i];
                const struct matrix_test_record *t = &s->tests[k];
                bool missing = t->state == MATRIX_UNAVAILABLE,
                     flaky = k == 0 && s->job.attempts > 1 && s->job.state == MATRIX_PASSED;
                bool wanted =
                    kind ? missing || flaky : !missing && !matrix_state_good((enum matrix_state)t->state);
                if (!wanted) continue;
                if (pass == 0) {
                    total++;
                    continue;
                }
                if (shown == (total > MOST_ANNOTATIONS ? MOST_ANNOTATIONS - 1 : MOST_ANNOTATIONS)) continue;
                shown++;
                buffer_printf(out, "::%s title=", kind ? "warning" : "error");
                add_escaped(out, s->name, 200, true);
                buffer_add_cstr(out, "%3A ");
                add_escaped(out, t->name, 200, true);
                buffer_add_cstr(out, "::");
                add_escaped(out,
                            t->message && *t->message ? t->message
                            : flaky                   ? s->job.reason
                                                      : matrix_state_name((enum matrix_state)t->state),
                            1000, false);
                buffer_add_char(out, '\n');
            }
    if (total > shown)
        buffer_printf(out, "::%s title=caro matrix::%zu more; the summary lists them\n",
                      kind ? "warning" : "error", total - shown);
}

enum caro_status report_write_github(struct buffer *out, const struct report *r, const char *summary_file,
                                     struct caro_error *err)
{
    struct buffer page;
    struct stat st = {0};
    char mark_line[128];
    bool good = true;
    buffer_init(&page, (size_t)64 * SUMMARY_CEILING);
    snprintf(mark_line, sizeof mark_line, "<!-- caro matrix %.6f %zu -->\n", r->started_at, r->n);
    if (summary_file && stat(summary_file, &st) == 0 && st.st_size > 0 &&
        st.st_size < SUMMARY_CEILING) { /* told in this step already? */
        FILE *file = fopen(summary_file, "re");
        char *old = malloc((size_t)st.st_size + 1);
        size_t n = file && old ? fread(old, 1, (size_t)st.st_size, file) : 0;
        bool told = old && memmem(old, n, mark_line, strlen(mark_line));
        if (file) fclose(file);
        free(old);
        if (told) return CARO_OK;
    }
    add_annotations(out, r, 0);
    add_annotations(out, r, 1);
    size_t used = st.st_size > 0 ? (size_t)st.st_size : 0;
    if (summary_file && used + 4096 < SUMMARY_CEILING) {
        buffer_add_cstr(&page, mark_line);
        report_write_markdown(&page, r, SUMMARY_CEILING - used - NOTE_ROOM - strlen(mark_line));
        if (page.n + used >= SUMMARY_CEILING && !page.failed) { /* thousands of models: a word instead */
            page.n = strlen(mark_line);
            buffer_printf(&page,
                          "## caro matrix: %zu of %zu models passed\n\nThe report is too large for this "
                          "page; the HTML report has it all.\n",
                          r->jobs_passed, r->n);
        }
        FILE *file = page.failed ? NULL : fopen(summary_file, "ae");
        good = file && fwrite(page.p, 1, page.n, file) == page.n;
        if (file && fclose(file) != 0) good = false;
    }
    buffer_free(&page);
    if (out->failed) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the report");
    return good ? CARO_OK
                : error_set(err, CARO_IO, CARO_NO_POS, "cannot write the step's summary %.200s: %s",
                            summary_file, strerror(errno));
}
