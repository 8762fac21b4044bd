/* Owns the reading of JUnit XML with expat (loaded by the first file): testsuite and testcase elements as the common dialects have
 * them. Document types, and so entities, are refused. */
#include "base/buffer.h"
#include "lab/report_tests.h"
#include "os/library.h"

#include <stdlib.h>
#include <string.h>

/* The part of expat's interface that is used here (expat.h), with its types left opaque. */
struct expat {
    void *(*create)(const char *encoding);
    void (*free)(void *parser);
    void (*user_data)(void *parser, void *ctx);
    void (*elements)(void *parser, void (*start)(void *, const char *, const char **),
                     void (*end)(void *, const char *));
    void (*text)(void *parser, void (*on_text)(void *, const char *, int));
    void (*doctype)(void *parser, void (*on_doctype)(void *, const char *, const char *, const char *, int));
    int (*parse)(void *parser, const char *bytes, int n, int final);
    int (*stop)(void *parser, unsigned char resumable);
    int (*error)(void *parser);
    const char *(*error_text)(int code);
    unsigned long (*line)(void *parser);
};

static enum caro_status load(struct expat *e, struct caro_error *err)
{
    static const char *const names[] = {"libexpat.so.1", "libexpat.so", "libexpat.1.dylib", "libexpat.dylib",
                                        NULL};
    const struct os_symbol symbols[] = {{"XML_ParserCreate", &e->create},
                                        {"XML_ParserFree", &e->free},
                                        {"XML_SetUserData", &e->user_data},
                                        {"XML_SetElementHandler", &e->elements},
                                        {"XML_SetCharacterDataHandler", &e->text},
                                        {"XML_SetStartDoctypeDeclHandler", &e->doctype},
                                        {"XML_Parse", &e->parse},
                                        {"XML_StopParser", &e->stop},
                                        {"XML_GetErrorCode", &e->error},
                                        {"XML_ErrorString", &e->error_text},
                                        {"XML_GetCurrentLineNumber", &e->line}};
    if (os_library_load(names, symbols, sizeof symbols / sizeof *symbols)) return CARO_OK;
    return error_set(
        err, CARO_UNSUPPORTED, CARO_NO_POS,
        "reading JUnit XML needs expat, which is not on this machine (packages: libexpat1, expat)");
}

enum { DEEPEST = 64 };

struct reading {
    struct expat *expat;
    void *parser;
    struct report_tests *tests;
    char *suites[DEEPEST]; /* names of the open testsuite elements */
    int depth, suite_depth[DEEPEST];
    int n_suites;
    struct matrix_test_record *test; /* the open testcase; the list does not grow while it is open */
    bool in_detail, refused, no_room;
    struct buffer text; /* of the open failure, error or skipped */
};

static const char *attribute(const char **list, const char *name)
{
    for (; list[0]; list += 2)
        if (strcmp(list[0], name) == 0) return list[1];
    return NULL;
}

static const char *local_name(const char *name)
{
    const char *colon = strrchr(name, ':');
    return colon ? colon + 1 : name;
}

static void begin_case(struct reading *r, const char **list)
{
    const char *suite = attribute(list, "classname"), *name = attribute(list, "name"),
               *time = attribute(list, "time");
    const char *status = attribute(list, "status");
    if (!suite || !*suite) suite = r->n_suites ? r->suites[r->n_suites - 1] : "";
    r->test = report_tests_add(r->tests, suite, name ? name : "?", MATRIX_PASSED);
    r->no_room = r->no_room || !r->test;
    if (r->test && time) r->test->time_ms = strtod(time, NULL) * 1000;
    if (r->test && !(r->test->time_ms >= 0 && r->test->time_ms < 1e12)) r->test->time_ms = 0;
    if (r->test && status && (strcmp(status, "notrun") == 0 || strcmp(status, "disabled") == 0))
        r->test->state = MATRIX_SKIPPED;
}

static void begin_detail(struct reading *r, enum matrix_state state, const char **list)
{
    const char *message = attribute(list, "message"), *type = attribute(list, "type");
    if (!message) message = type;
    if (r->test->state == MATRIX_PASSED || r->test->state == MATRIX_SKIPPED) r->test->state = state;
    if (message && !r->test->message) report_tests_text(&r->test->message, message, strlen(message));
    buffer_clear(&r->text);
    r->in_detail = true;
}

static void on_start(void *ctx, const char *name, const char **list)
{
    struct reading *r = ctx;
    const char *what = local_name(name);
    r->depth++;
    if (strcmp(what, "testsuite") == 0 && r->n_suites < DEEPEST) {
        const char *suite = attribute(list, "name");
        r->suite_depth[r->n_suites] = r->depth;
        r->suites[r->n_suites++] = strdup(suite ? suite : "");
    } else if (strcmp(what, "testcase") == 0 && !r->test)
        begin_case(r, list);
    else if (r->test && strcmp(what, "failure") == 0)
        begin_detail(r, MATRIX_FAILED, list);
    else if (r->test && strcmp(what, "error") == 0)
        begin_detail(r, MATRIX_CRASHED, list);
    else if (r->test && strcmp(what, "skipped") == 0)
        begin_detail(r, MATRIX_SKIPPED, list);
}

static void on_end(void *ctx, const char *name)
{
    struct reading *r = ctx;
    const char *what = local_name(name);
    if (r->n_suites && r->suite_depth[r->n_suites - 1] == r->depth) free(r->suites[--r->n_suites]);
    r->depth--;
    if (strcmp(what, "testcase") == 0) r->test = NULL;
    if (!r->in_detail ||
        (strcmp(what, "failure") != 0 && strcmp(what, "error") != 0 && strcmp(what, "skipped") != 0))
        return;
    if (r->test && r->text.n) report_tests_text(&r->test->details, r->text.p, r->text.n);
    r->in_detail = false;
}

static void on_text(void *ctx, const char *bytes, int n)
{
    struct reading *r = ctx;
    if (r->in_detail) buffer_add(&r->text, bytes, (size_t)n);
}

static void on_doctype(void *ctx, const char *name, const char *system_id, const char *public_id,
                       int internal)
{
    struct reading *r = ctx;
    (void)name, (void)system_id, (void)public_id, (void)internal;
    r->refused = true;
    r->expat->stop(r->parser, 0);
}

enum caro_status report_read_junit(struct report_tests *tests, const char *bytes, size_t n,
                                   struct caro_error *err)
{
    struct expat expat;
    size_t before = tests->n;
    TRY(load(&expat, err));
    struct reading r = {.expat = &expat, .parser = expat.create(NULL), .tests = tests};
    if (!r.parser) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for reading XML");
    buffer_init(&r.text, 1 << 17); /* what is longer is cut at 64 KiB anyhow */
    expat.user_data(r.parser, &r);
    expat.elements(r.parser, on_start, on_end);
    expat.text(r.parser, on_text);
    expat.doctype(r.parser, on_doctype);
    enum caro_status status = CARO_OK;
    if (expat.parse(r.parser, bytes, (int)n, 1) != 1)
        status = error_set(err, CARO_FORMAT, CARO_NO_POS, "XML, line %lu: %s", expat.line(r.parser),
                           r.refused ? "a document type is not accepted here"
                                     : expat.error_text(expat.error(r.parser)));
    else if (r.no_room)
        status = error_set(err, CARO_LIMIT, CARO_NO_POS, "more than 100,000 tests, or no memory for them");
    expat.free(r.parser);
    while (r.n_suites) free(r.suites[--r.n_suites]);
    buffer_free(&r.text);
    while (status != CARO_OK && tests->n > before)
        matrix_record_free(&matrix_test_fields, &tests->list[--tests->n]);
    return status;
}
