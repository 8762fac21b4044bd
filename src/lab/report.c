/* Owns the gathering of a report from stores, and its table. Writes nothing: one file a form does. */
#include "lab/report.h"
#include "lab/store.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static enum caro_status no_memory(struct caro_error *err)
{
    return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the report");
}

void report_time_text(double ms, char text[32])
{
    if (ms < 0.5)
        snprintf(text, 32, "%s", ms > 0 ? "< 1 ms" : "0 ms");
    else if (ms < 1000)
        snprintf(text, 32, "%.0f ms", ms);
    else if (ms < 60000)
        snprintf(text, 32, "%.1f s", ms / 1000);
    else if (ms < 3600000)
        snprintf(text, 32, "%d min %02d s", (int)(ms / 60000), (int)fmod(ms / 1000, 60));
    else
        snprintf(text, 32, "%d h %02d min", (int)(ms / 3600000), (int)fmod(ms / 60000, 60));
}

void report_size_text(double bytes, char text[32])
{
    if (bytes < 1e6)
        snprintf(text, 32, "%.0f KB", bytes / 1e3);
    else if (bytes < 1e9)
        snprintf(text, 32, "%.*f MB", bytes < 1e7 ? 1 : 0, bytes / 1e6);
    else
        snprintf(text, 32, "%.2f GB", bytes / 1e9);
}

void report_close(struct report *r)
{
    for (size_t i = 0; i < r->n; i++) {
        struct report_suite *s = &r->suites[i];
        for (size_t k = 0; k < s->n; k++) matrix_record_free(&matrix_test_fields, &s->tests[k]);
        matrix_record_free(&matrix_job_fields, &s->job);
        free(s->tests);
        free(s->order);
        free(s->name);
    }
    for (size_t i = 0; i < r->n_runs; i++) matrix_record_free(&matrix_run_fields, &r->runs[i]);
    free(r->suites);
    free(r->runs);
    free(r->command);
    *r = (struct report){0};
}

/* ["sh","-c","make test"] → sh -c 'make test' */
static char *command_for_people(const char *json)
{
    json_t *words = json ? json_loads(json, 0, NULL) : NULL;
    struct buffer text;
    buffer_init(&text, 1 << 16);
    for (size_t i = 0; i < json_array_size(words); i++) {
        const char *word = json_string_value(json_array_get(words, i));
        if (i) buffer_add_char(&text, ' ');
        bool plain =
            word && *word &&
            !word[strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./:,@%")];
        buffer_printf(&text, plain ? "%s" : "'%s'", word ? word : "");
    }
    json_decref(words);
    if (!text.n) buffer_add_cstr(&text, "?");
    return text.p;
}

/* A job that told of no tests is one. */
static enum caro_status add_own_test(struct report_suite *s, const char *command, struct caro_error *err)
{
    struct report_tests one = {0};
    enum matrix_state state = (enum matrix_state)s->job.state;
    struct matrix_test_record *test = report_tests_add(&one, "", command, state);
    if (!test) return no_memory(err);
    test->job = s->job.ordinal;
    test->time_ms = s->job.wall_ms;
    if (s->job.reason) report_tests_text(&test->message, s->job.reason, strlen(s->job.reason));
    size_t n = s->job.output.n, from = n > 8192 ? n - 8192 : 0; /* its end says why */
    if (!matrix_state_good(state) && n) report_tests_text(&test->details, s->job.output.p + from, n - from);
    s->tests = one.list;
    s->n = 1;
    return CARO_OK;
}

/* Reasons hold paths, and paths any bytes. */
static enum caro_status clean(const struct matrix_fields *fields, void *record, struct caro_error *err)
{
    for (int i = 0; i < fields->n; i++) {
        char **text = (char **)((char *)record + fields->list[i].offset);
        if (fields->list[i].kind != FIELD_TEXT || !*text) continue;
        char *better = matrix_clean_text(*text, strlen(*text));
        if (!better) return no_memory(err);
        free(*text);
        *text = better;
    }
    return CARO_OK;
}

static void count(struct report *r, struct report_suite *s)
{
    for (size_t k = 0; k < s->n; k++) {
        enum matrix_state state = (enum matrix_state)s->tests[k].state;
        s->passed += state == MATRIX_PASSED;
        s->failed += state == MATRIX_FAILED;
        s->skipped += state == MATRIX_SKIPPED;
    }
    s->errors = s->n - s->passed - s->failed - s->skipped;
    s->time_ms = s->job.wall_ms;
    r->tests += s->n, r->passed += s->passed, r->failed += s->failed, r->skipped += s->skipped,
        r->errors += s->errors;
    r->jobs_passed += matrix_state_good((enum matrix_state)s->job.state);
    double end = s->job.started_at + s->job.wall_ms / 1000;
    if (s->job.started_at > 0 && (r->started_at == 0 || s->job.started_at < r->started_at))
        r->started_at = s->job.started_at;
    if (end > r->finished_at) r->finished_at = end;
}

static enum caro_status add_run(struct report *r, struct store *store, int64_t run, size_t at,
                                struct caro_error *err)
{
    struct matrix_job_record *jobs = NULL;
    struct matrix_test_record *tests = NULL;
    size_t n = 0, n_tests = 0;
    TRY(store_read_run(store, run, &r->runs[at], err));
    r->n_runs = at + 1;
    TRY(clean(&matrix_run_fields, &r->runs[at], err));
    TRY(store_read_jobs(store, run, &jobs, &n, err));
    enum caro_status status = store_read_tests(store, run, &tests, &n_tests, err);
    struct report_suite *suites =
        status == CARO_OK ? realloc(r->suites, (r->n + n + 1) * sizeof *suites) : NULL;
    if (status == CARO_OK && !suites) status = no_memory(err);
    if (suites) r->suites = suites;
    size_t used = 0;
    for (size_t i = 0; i < n; i++) {
        if (status != CARO_OK) {
            matrix_record_free(&matrix_job_fields, &jobs[i]);
            continue;
        }
        struct report_suite *s = &r->suites[r->n++];
        *s = (struct report_suite){.job = jobs[i], .name = strdup(jobs[i].id ? jobs[i].id : "?")};
        size_t end = used;
        while (end < n_tests && tests[end].job == s->job.ordinal) end++;
        if (!s->name || (end > used && !(s->tests = malloc((end - used) * sizeof *tests)))) {
            status = no_memory(err);
            continue;
        }
        for (; used < end; used++) s->tests[s->n++] = tests[used];
    }
    for (; used < n_tests; used++) matrix_record_free(&matrix_test_fields, &tests[used]);
    free(jobs);
    free(tests);
    return status;
}

static bool runs_differ(const struct report *r)
{
    for (size_t i = 1; i < r->n_runs; i++)
        if (strcmp(r->runs[i].os ? r->runs[i].os : "", r->runs[0].os ? r->runs[0].os : "") != 0) return true;
    return false;
}

/* "smollm-135m-q4 (macos arm64)" where systems differ; "… 2" where a name is there already. */
static enum caro_status name_suites(struct report *r, struct caro_error *err)
{
    bool systems = runs_differ(r);
    for (size_t i = 0; i < r->n; i++) {
        struct report_suite *s = &r->suites[i];
        size_t same = 1;
        struct buffer name;
        buffer_init(&name, 4096);
        buffer_add_cstr(&name, s->name);
        if (systems)
            buffer_printf(&name, " (%s %s)", s->run->os ? s->run->os : "?",
                          s->run->arch ? s->run->arch : "?");
        for (size_t k = 0; k < i; k++) same += strcmp(r->suites[k].name, buffer_cstr(&name)) == 0;
        if (same > 1) buffer_printf(&name, " %zu", same);
        if (name.failed) return no_memory(err);
        free(s->name);
        s->name = name.p;
    }
    return CARO_OK;
}

struct ordered {
    struct report_row row;
    size_t place;
};
static int by_name(const void *a, const void *b)
{
    const struct ordered *x = a, *y = b;
    int order = strcmp(x->row.suite, y->row.suite);
    if (!order) order = strcmp(x->row.name, y->row.name);
    return order ? order : (x->place > y->place) - (x->place < y->place);
}
static int by_place(const void *a, const void *b)
{
    const struct ordered *x = a, *y = b;
    return (x->place > y->place) - (x->place < y->place);
}

static enum caro_status sort_tests(struct report_suite *s, struct caro_error *err)
{
    struct ordered *all = malloc(s->n * sizeof *all);
    s->order = malloc(s->n * sizeof *s->order);
    for (size_t k = 0; all && k < s->n; k++)
        all[k] = (struct ordered){
            {s->tests[k].suite ? s->tests[k].suite : "", s->tests[k].name ? s->tests[k].name : ""}, k};
    if (all && s->order) qsort(all, s->n, sizeof *all, by_name);
    for (size_t k = 0; all && s->order && k < s->n; k++) s->order[k] = all[k].place;
    bool good = all && s->order;
    free(all);
    return good ? CARO_OK : no_memory(err);
}

enum caro_status report_open(struct report *r, const char *const *paths, size_t n, int64_t run,
                             struct caro_error *err)
{
    enum caro_status status = CARO_OK;
    *r = (struct report){.runs = calloc(n + 1, sizeof *r->runs)};
    if (!r->runs) return no_memory(err);
    size_t *first = calloc(n + 2, sizeof *first);
    if (!first) status = no_memory(err);
    for (size_t i = 0; i < n && status == CARO_OK; i++) {
        struct store *store;
        int64_t number = run;
        first[i] = r->n;
        status = store_open(&store, paths[i], false, err);
        if (status != CARO_OK) break;
        if (!number) status = store_last_run(store, &number, err);
        if (status == CARO_OK && !number)
            status = error_set(err, CARO_NOT_FOUND, CARO_NO_POS, "%.200s holds no run", paths[i]);
        if (status == CARO_OK) status = add_run(r, store, number, i, err);
        store_close(store);
        first[i + 1] = r->n;
    }
    if (status == CARO_OK) r->command = command_for_people(r->runs[0].command);
    for (size_t i = 0; i < n && status == CARO_OK; i++)
        for (size_t k = first[i]; k < first[i + 1]; k++) r->suites[k].run = &r->runs[i];
    free(first);
    if (status == CARO_OK) status = r->command ? name_suites(r, err) : no_memory(err);
    for (size_t i = 0; i < r->n && status == CARO_OK; i++) {
        status = clean(&matrix_job_fields, &r->suites[i].job, err);
        if (status == CARO_OK && !r->suites[i].n) status = add_own_test(&r->suites[i], r->command, err);
        if (status == CARO_OK) status = sort_tests(&r->suites[i], err);
        if (status == CARO_OK) count(r, &r->suites[i]);
    }
    r->time_ms = (r->finished_at - r->started_at) * 1000;
    if (status != CARO_OK) report_close(r);
    return status;
}

struct report_row *report_rows(const struct report *r, size_t *n)
{
    struct ordered *all = calloc(r->tests + 1, sizeof *all);
    struct report_row *rows = calloc(r->tests + 1, sizeof *rows);
    size_t total = 0, kept = 0;
    *n = 0;
    for (size_t i = 0; all && rows && i < r->n; i++)
        for (size_t k = 0; k < r->suites[i].n; k++) {
            const struct matrix_test_record *t = &r->suites[i].tests[k];
            all[total] = (struct ordered){{t->suite ? t->suite : "", t->name ? t->name : ""}, total};
            total++;
        }
    if (all && rows) {
        qsort(all, total, sizeof *all, by_name);
        for (size_t i = 0; i < total; i++)
            if (i == 0 || strcmp(all[i].row.suite, all[i - 1].row.suite) != 0 ||
                strcmp(all[i].row.name, all[i - 1].row.name) != 0)
                all[kept++] = all[i];
        qsort(all, kept, sizeof *all, by_place);
        for (size_t i = 0; i < kept; i++) rows[i] = all[i].row;
        *n = kept;
    }
    free(all);
    return rows;
}

static int compare_row(const struct report_row *row, const struct matrix_test_record *t)
{
    int order = strcmp(row->suite, t->suite ? t->suite : "");
    return order ? order : strcmp(row->name, t->name ? t->name : "");
}

const struct matrix_test_record *report_cell(const struct report_suite *s, const struct report_row *row)
{
    size_t from = 0, to = s->n;
    while (from < to) { /* the first that is not before the row */
        size_t middle = from + (to - from) / 2;
        if (compare_row(row, &s->tests[s->order[middle]]) > 0)
            from = middle + 1;
        else
            to = middle;
    }
    const struct matrix_test_record *found = NULL;
    for (; from < s->n && compare_row(row, &s->tests[s->order[from]]) == 0; from++) {
        const struct matrix_test_record *t = &s->tests[s->order[from]];
        if (!found || !matrix_state_good((enum matrix_state)t->state)) found = t;
        if (!matrix_state_good((enum matrix_state)found->state)) break;
    }
    return found;
}

static void write_markdown(struct buffer *out, const struct report *r)
{
    report_write_markdown(out, r, SIZE_MAX);
}

static const struct {
    const char *name;
    void (*write)(struct buffer *out, const struct report *report);
} forms[REPORT_FORMAT_COUNT] = {
    [REPORT_JUNIT] = {"junit", report_write_junit}, [REPORT_CTRF] = {"ctrf", report_write_ctrf},
    [REPORT_TAP] = {"tap", report_write_tap},       [REPORT_MARKDOWN] = {"markdown", write_markdown},
    [REPORT_HTML] = {"html", report_write_html},    [REPORT_JSON] = {"json", report_write_json}};

enum report_format report_format_named(const char *name)
{
    int i = 0;
    while (i < REPORT_FORMAT_COUNT && strcmp(forms[i].name, name) != 0) i++;
    return (enum report_format)i;
}

enum caro_status report_write(struct buffer *out, const struct report *report, enum report_format format,
                              struct caro_error *err)
{
    forms[format].write(out, report);
    return out->failed ? no_memory(err) : CARO_OK;
}
