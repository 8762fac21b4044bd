/* Owns TAP (the Test Anything Protocol, versions 12 to 14, testanything.org): reading a job's, and writing the report's. Subtests are
 * told by their own line at the top level. */
#include "base/buffer.h"
#include "lab/report.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static struct slice next_line(struct slice *rest)
{
    const char *end = memchr(rest->p, '\n', rest->n);
    size_t n = end ? (size_t)(end - rest->p) : rest->n;
    struct slice line = slice_from(rest->p, n);
    *rest = slice_sub(*rest, n + 1, rest->n);
    if (line.n && line.p[line.n - 1] == '\r') line.n--;
    return line;
}

static bool is_test(struct slice line, bool *good)
{
    *good = slice_starts_with(line, SLICE_LIT("ok"));
    size_t n = *good ? 2 : 6;
    if (!*good && !slice_starts_with(line, SLICE_LIT("not ok"))) return false;
    return line.n == n || line.p[n] == ' ' || line.p[n] == '\t';
}

/* "1..12 # SKIP why" */
static bool is_plan(struct slice line, long *count)
{
    char text[64];
    if (!slice_starts_with(line, SLICE_LIT("1.."))) return false;
    size_t n = line.n < sizeof text - 1 ? line.n : sizeof text - 1;
    memcpy(text, line.p, n);
    text[n] = '\0';
    char *end;
    *count = strtol(text + 3, &end, 10);
    return end > text + 3 && (*end == '\0' || *end == ' ' || *end == '\t');
}

bool report_looks_like_tap(const char *bytes, size_t n)
{
    struct slice rest = slice_from(bytes, n);
    bool head = false, test = false, good;
    long count;
    while (rest.n) {
        struct slice line = next_line(&rest);
        head = head || slice_starts_with(line, SLICE_LIT("TAP version 1")) || is_plan(line, &count);
        test = test || is_test(line, &good) || (is_plan(line, &count) && count == 0);
    }
    return head && test;
}

static void trim(struct slice *s)
{
    while (s->n && isspace((unsigned char)s->p[0])) *s = slice_sub(*s, 1, s->n);
    while (s->n && isspace((unsigned char)s->p[s->n - 1])) s->n--;
}

/* "# SKIP why", "# TODO why", "# time=12ms" behind a description; an escaped \# is part of it. */
static struct slice directive(struct slice *text)
{
    for (size_t i = 0; i < text->n; i++)
        if (text->p[i] == '#' && (i == 0 || text->p[i - 1] != '\\')) {
            struct slice found = slice_sub(*text, i + 1, text->n);
            text->n = i;
            trim(&found);
            return found;
        }
    return slice_from("", 0);
}

static struct matrix_test_record *read_test(struct report_tests *tests, struct slice line, bool good)
{
    struct slice text = slice_sub(line, good ? 2 : 6, line.n);
    trim(&text);
    while (text.n && isdigit((unsigned char)text.p[0])) text = slice_sub(text, 1, text.n);
    trim(&text);
    if (text.n && text.p[0] == '-') text = slice_sub(text, 1, text.n);
    struct slice note = directive(&text);
    trim(&text);
    char number[32], *name = text.n ? strndup(text.p, text.n) : NULL;
    snprintf(number, sizeof number, "test %zu", tests->n + 1);
    bool skip = note.n >= 4 && strncasecmp(note.p, "skip", 4) == 0,
         todo = note.n >= 4 && strncasecmp(note.p, "todo", 4) == 0;
    struct matrix_test_record *test = report_tests_add(tests, "", name ? name : number,
                                                       skip || (todo && !good) ? MATRIX_SKIPPED
                                                       : good                  ? MATRIX_PASSED
                                                                               : MATRIX_FAILED);
    free(name);
    if (test && note.n && (skip || todo)) report_tests_text(&test->message, note.p, note.n);
    if (test && slice_starts_with(note, SLICE_LIT("time="))) test->time_ms = strtod(note.p + 5, NULL);
    return test;
}

/* The lines of a YAML block (between "---" and "..."), without their indentation. */
static void read_block(struct slice *rest, struct matrix_test_record *test)
{
    struct buffer text;
    buffer_init(&text, 1 << 17);
    while (rest->n) {
        struct slice line = next_line(rest);
        struct slice bare = line;
        trim(&bare);
        if (slice_equal_cstr(bare, "...")) break;
        buffer_add_slice(&text, slice_starts_with(line, SLICE_LIT("  ")) ? slice_sub(line, 2, line.n) : line);
        buffer_add_char(&text, '\n');
        if (slice_starts_with(bare, SLICE_LIT("duration_ms:"))) test->time_ms = strtod(bare.p + 12, NULL);
        if (slice_starts_with(bare, SLICE_LIT("message:"))) {
            struct slice value = slice_sub(bare, 8, bare.n);
            trim(&value);
            report_tests_text(&test->message, value.p, value.n);
        }
    }
    if (text.n) report_tests_text(&test->details, text.p, text.n);
    buffer_free(&text);
}

enum caro_status report_read_tap(struct report_tests *tests, const char *bytes, size_t n,
                                 struct caro_error *err)
{
    struct slice rest = slice_from(bytes, n);
    struct matrix_test_record *test = NULL;
    size_t before = tests->n;
    long planned = -1, count;
    bool good, room = true;
    while (rest.n && room) {
        struct slice line = next_line(&rest), bare = line;
        trim(&bare);
        if (is_test(line, &good)) {
            test = read_test(tests, line, good);
            room = test != NULL;
        } else if (is_plan(line, &count))
            planned = count;
        else if (test && line.n && line.p[0] == ' ' && slice_equal_cstr(bare, "---"))
            read_block(&rest, test);
        else if (slice_starts_with(line, SLICE_LIT("Bail out!"))) {
            struct slice why = slice_sub(line, 9, line.n);
            trim(&why);
            test = report_tests_add(tests, "", "bail out", MATRIX_CRASHED);
            room = test != NULL;
            if (test) report_tests_text(&test->message, why.p, why.n);
            planned = -1;
            break;
        }
    }
    if (room && planned >= 0 && (size_t)planned != tests->n - before) {
        char text[100];
        snprintf(text, sizeof text, "%ld tests were planned, %zu ran", planned, tests->n - before);
        test = report_tests_add(tests, "", "the plan", MATRIX_FAILED);
        room = test != NULL;
        if (test) report_tests_text(&test->message, text, strlen(text));
    }
    return room ? CARO_OK
                : error_set(err, CARO_LIMIT, CARO_NO_POS, "more than 100,000 tests, or no memory for them");
}

/* A description may hold no line break, and '#' begins a directive. */
static void add_description(struct buffer *out, const char *text)
{
    for (; *text; text++) {
        if (*text == '#' || *text == '\\') buffer_add_char(out, '\\');
        buffer_add_char(out, (unsigned char)*text < 32 ? ' ' : *text);
    }
}

/* A double-quoted YAML scalar, with no other escapes than all readers of TAP know. */
static void add_scalar(struct buffer *out, const char *key, const char *text)
{
    buffer_printf(out, "  %s: \"", key);
    for (; *text; text++) {
        if (*text == '\n')
            buffer_add_cstr(out, "\\n");
        else if (*text == '\t')
            buffer_add_cstr(out, "\\t");
        else {
            if (*text == '"' || *text == '\\') buffer_add_char(out, '\\');
            buffer_add_char(out, *text);
        }
    }
    buffer_add_cstr(out, "\"\n");
}

void report_write_tap(struct buffer *out, const struct report *r)
{
    size_t number = 0;
    buffer_printf(out, "TAP version 13\n1..%zu\n", r->tests);
    for (size_t i = 0; i < r->n; i++) {
        const struct report_suite *s = &r->suites[i];
        buffer_add_cstr(out, "# ");
        add_description(out, s->name);
        buffer_printf(out, ": %s\n", matrix_state_name((enum matrix_state)s->job.state));
        for (size_t k = 0; k < s->n; k++) {
            const struct matrix_test_record *t = &s->tests[k];
            bool skipped = t->state == MATRIX_SKIPPED;
            buffer_printf(out, "%s %zu - ", skipped || t->state == MATRIX_PASSED ? "ok" : "not ok", ++number);
            add_description(out, s->name);
            buffer_add_cstr(out, ": ");
            if (t->suite && *t->suite) {
                add_description(out, t->suite);
                buffer_add_cstr(out, ": ");
            }
            add_description(out, t->name);
            if (skipped) {
                buffer_add_cstr(out, " # SKIP ");
                add_description(out, t->message ? t->message : "");
            }
            buffer_add_char(out, '\n');
            if (skipped || t->state == MATRIX_PASSED) continue;
            buffer_printf(out, "  ---\n  status: %s\n  duration_ms: %.3f\n",
                          matrix_state_name((enum matrix_state)t->state), t->time_ms);
            if (t->message && *t->message) add_scalar(out, "message", t->message);
            if (t->details && *t->details) add_scalar(out, "details", t->details);
            buffer_add_cstr(out, "  ...\n");
        }
    }
}
