/* Owns finding a job's test results and the list of them. The three formats are read in report_junit_read.c, report_ctrf.c and
 * report_tap.c. */
#include "lab/report_tests.h"

#include <errno.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_TESTS = 100000, MOST_TEXT = 65536, MOST_FILE = 64 << 20 };

void report_tests_free(struct report_tests *t)
{
    for (size_t i = 0; i < t->n; i++) matrix_record_free(&matrix_test_fields, &t->list[i]);
    free(t->list);
    *t = (struct report_tests){0};
}

void report_tests_text(char **field, const char *bytes, size_t n)
{
    free(*field);
    if (n > MOST_TEXT) n = MOST_TEXT;
    *field = matrix_clean_text(bytes, n);
}

struct matrix_test_record *report_tests_add(struct report_tests *t, const char *suite, const char *name,
                                            enum matrix_state state)
{
    if (t->n >= MOST_TESTS) return NULL;
    if (t->n == t->room) {
        size_t room = t->room ? t->room * 2 : 32;
        struct matrix_test_record *list = realloc(t->list, room * sizeof *list);
        if (!list) return NULL;
        t->list = list;
        t->room = room;
    }
    struct matrix_test_record *test = &t->list[t->n];
    *test = (struct matrix_test_record){.ordinal = (int64_t)t->n, .state = state};
    report_tests_text(&test->suite, suite ? suite : "", suite ? strlen(suite) : 0);
    report_tests_text(&test->name, name ? name : "", name ? strlen(name) : 0);
    if (!test->suite || !test->name) {
        matrix_record_free(&matrix_test_fields, test);
        return NULL;
    }
    t->n++;
    return test;
}

static bool begins(const char *bytes, size_t n, const char *text)
{
    return n >= strlen(text) && memcmp(bytes, text, strlen(text)) == 0;
}

/* By what the bytes are, not by the file's name. *known: whether they are one of the three formats at all. */
static enum caro_status read_any(struct report_tests *tests, const char *bytes, size_t n, bool *known,
                                 struct caro_error *err)
{
    if (begins(bytes, n, "\xEF\xBB\xBF")) bytes += 3, n -= 3;
    size_t blank = 0;
    while (blank < n && strchr(" \t\r\n", bytes[blank]) && bytes[blank]) blank++;
    const char *p = bytes + blank;
    size_t rest = n - blank;
    *known = true;
    if (begins(p, rest, "<?xml") || begins(p, rest, "<testsuite"))
        return report_read_junit(tests, p, rest, err);
    if (begins(p, rest, "{") && memmem(p, rest, "\"results\"", 9))
        return report_read_ctrf(tests, p, rest, err);
    if (report_looks_like_tap(bytes, n)) return report_read_tap(tests, bytes, n, err);
    *known = false;
    return CARO_OK;
}

/* A test that has no suite, or only its own name for one (as CTest writes it), belongs to the file: "e2e-cli.xml" → "e2e-cli". */
static void name_suites(struct report_tests *tests, size_t from, const char *path)
{
    const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path, *dot = strrchr(base, '.');
    for (size_t i = from; i < tests->n; i++)
        if (!*tests->list[i].suite || strcmp(tests->list[i].suite, tests->list[i].name) == 0)
            report_tests_text(&tests->list[i].suite, base,
                              dot && dot > base ? (size_t)(dot - base) : strlen(base));
}

static enum caro_status read_file(struct report_tests *tests, const char *path, struct caro_error *err)
{
    struct stat st;
    bool known = false;
    FILE *file = fopen(path, "re");
    if (!file || fstat(fileno(file), &st) != 0 || !S_ISREG(st.st_mode) || st.st_size > MOST_FILE) {
        enum caro_status status = error_set(err, CARO_IO, CARO_NO_POS, "%s",
                                            !file ? strerror(errno) : "no regular file of at most 64 MiB");
        if (file) fclose(file);
        return status;
    }
    char *bytes = malloc((size_t)st.st_size + 1);
    size_t n = bytes ? fread(bytes, 1, (size_t)st.st_size, file) : 0;
    fclose(file);
    enum caro_status status = bytes ? read_any(tests, bytes, n, &known, err)
                                    : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    if (status == CARO_OK && !known)
        status = error_set(err, CARO_FORMAT, CARO_NO_POS, "neither JUnit XML nor CTRF JSON nor TAP");
    free(bytes);
    return status;
}

/* *files: how many the pattern names. One that cannot be read is a failed test: results must not vanish. */
static enum caro_status read_files(const struct matrix_spec *spec, const struct matrix_job_record *job,
                                   struct report_tests *tests, size_t *files, struct caro_error *err)
{
    char pattern[MATRIX_PATH + 1024], dir[MATRIX_PATH];
    glob_t found = {0};
    *files = 0;
    TRY(matrix_spec_path(dir, spec, "jobs", job->id, "", err));
    if (snprintf(pattern, sizeof pattern, "%s/%s", dir, spec->run.results) >= (int)sizeof pattern)
        return CARO_OK;
    if (glob(pattern, GLOB_NOSORT, NULL, &found) == 0)
        for (size_t i = 0; i < found.gl_pathc; i++) {
            struct caro_error why = {0};
            size_t before = tests->n;
            ++*files;
            enum caro_status status = read_file(tests, found.gl_pathv[i], &why);
            name_suites(tests, before, found.gl_pathv[i]);
            if (status == CARO_OK && tests->n > before) continue;
            const char *name = strrchr(found.gl_pathv[i], '/');
            struct matrix_test_record *test =
                report_tests_add(tests, "results", name ? name + 1 : found.gl_pathv[i], MATRIX_CRASHED);
            if (test)
                report_tests_text(&test->message, why.msg[0] ? why.msg : "it holds no test",
                                  strlen(why.msg[0] ? why.msg : "it holds no test"));
        }
    globfree(&found);
    return CARO_OK;
}

enum caro_status report_tests_of_job(const struct matrix_spec *spec, struct matrix_job_record *job,
                                     struct report_tests *tests, struct caro_error *err)
{
    char text[160];
    size_t files = 0, failed = 0;
    bool known = false;
    if (job->state == MATRIX_UNAVAILABLE || job->state == MATRIX_CANCELLED || job->state == MATRIX_LOST)
        return CARO_OK;
    if (spec->run.results) TRY(read_files(spec, job, tests, &files, err));
    if (!files && !spec->run.results && job->output.n &&
        read_any(tests, job->output.p, job->output.n, &known, NULL) != CARO_OK)
        report_tests_free(tests); /* it only looked like results */
    for (size_t i = 0; i < tests->n; i++) {
        tests->list[i].job = job->ordinal;
        failed += tests->list[i].state == MATRIX_FAILED || tests->list[i].state == MATRIX_CRASHED;
    }
    bool bad = job->state == MATRIX_FAILED || job->state == MATRIX_CRASHED || job->state == MATRIX_TIMEOUT;
    if (job->state == MATRIX_PASSED && spec->run.results && !files) {
        job->state = MATRIX_FAILED;
        snprintf(text, sizeof text, "the command ended well, but there is no file that --results names");
    } else if (job->state == MATRIX_PASSED && failed) {
        job->state = MATRIX_FAILED;
        snprintf(text, sizeof text, "%zu of %zu tests failed (the command itself ended with 0)", failed,
                 tests->n);
    } else if (bad && tests->n && !failed) {
        struct matrix_test_record *test =
            report_tests_add(tests, "", "the command itself", (enum matrix_state)job->state);
        if (test && job->reason) report_tests_text(&test->message, job->reason, strlen(job->reason));
        if (test) test->job = job->ordinal;
        return CARO_OK;
    } else
        return CARO_OK;
    free(job->reason);
    job->reason = strdup(text);
    return CARO_OK;
}
