/* The catalog's look-ups and the pure choice behind "auto", as programs call them; names of models; lines in JSON. */
#include "hub/json_line.h"

#include <caro/hub.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct caro_catalog *catalog;

static int open_catalog(void **state)
{
    (void)state;
    return caro_catalog_open(&catalog, NULL, NULL) == CARO_OK ? 0 : -1;
}

static int close_catalog(void **state)
{
    (void)state;
    caro_catalog_close(catalog);
    return 0;
}

static void rows_are_sorted_by_size(void **state)
{
    (void)state;
    uint64_t before = 0;
    assert_string_equal(caro_catalog_at(catalog, 0)->id, "builtin");
    assert_true(caro_catalog_at(catalog, 0)->inside);
    for (size_t i = 1; i < caro_catalog_count(catalog); i++) {
        const struct caro_catalog_model *m = caro_catalog_at(catalog, i);
        uint64_t n = m->bytes ? m->bytes : m->about_bytes;
        assert_true(n >= before);
        before = n;
        assert_ptr_equal(caro_catalog_find(catalog, m->id), m);
        assert_int_equal(m->category, n < 150000000    ? CARO_CATEGORY_TINY
                                      : n < 1000000000 ? CARO_CATEGORY_SMALL
                                      : n < 2000000000 ? CARO_CATEGORY_MEDIUM
                                                       : CARO_CATEGORY_LARGE);
        assert_non_null(m->licence);
        assert_non_null(m->good_for);
        assert_true(m->context > 0);
    }
    assert_null(caro_catalog_at(catalog, caro_catalog_count(catalog)));
    assert_null(caro_catalog_find(catalog, "gpt-5"));
    assert_string_equal(caro_catalog_smallest(catalog)->id, "smollm-135m-q4");
    assert_string_equal(caro_catalog_default(catalog)->id, "qwen-1.5b-q4");
}

static void filters_combine(void **state)
{
    (void)state;
    const struct caro_catalog_model *found[4];
    const struct caro_catalog_filter both = {.ci_suitable = true, .mlx = true},
                                     large = {.by_category = true, .category = CARO_CATEGORY_LARGE};
    assert_int_equal(caro_catalog_select(catalog, &both, found, 4), 1);
    assert_string_equal(found[0]->id, "qwen-0.5b-q4");
    assert_int_equal(caro_catalog_select(catalog, &large, found, 1), 2); /* more than there is room for */
    assert_int_equal(caro_catalog_select(catalog, NULL, NULL, 0), caro_catalog_count(catalog));
}

static void nearest_ids(void **state)
{
    (void)state;
    const char *ids[3];
    static const char *const pairs[][2] = {
        {"qwen-0.5-q4", "qwen-0.5b-q4"},    {"Phi2", "phi-2-q4"},    {"mistral-7b", "mistral-7b-q3"},
        {"tinyllama", "tinyllama-1.1b-q4"}, {"built-in", "builtin"}, {"smolm", "smollm-135m-q4"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        assert_int_equal(caro_catalog_nearest(catalog, pairs[i][0], ids, 3), 3);
        assert_string_equal(ids[0], pairs[i][1]);
    }
    assert_int_equal(caro_catalog_nearest(catalog, "", ids, 1), 1);
}

/* Which models are in the cache: a comma-separated list. */
static bool in_list(void *ctx, const struct caro_catalog_model *m)
{
    const char *found = strstr(ctx, m->id);
    return found && strcspn(found, ",") == strlen(m->id);
}

static const char *choose(struct caro_machine machine, char *cached, char reason[300])
{
    return caro_catalog_choose(catalog, &machine, in_list, cached, reason, 300)->id;
}

static void automatic_choice(void **state)
{
    (void)state;
    char reason[300],
        all[] = "smollm-135m-q4,qwen-0.5b-q4,tinyllama-1.1b-q4,starcoder-1b-q4,qwen-1.5b-q4,phi-2-q4,mistral-"
                "7b-q4",
        none[] = "", one[] = "starcoder-1b-q4";
    const struct caro_machine desk = {
        .memory_bytes = 16000000000u, .disk_bytes = 100000000000u, .processors = 8, .seconds = 30};
    struct caro_machine m = desk;
    assert_string_equal(choose(m, all, reason), "mistral-7b-q4");
    assert_non_null(strstr(reason, "16.0 GB of memory, 8 processors, 30 s"));
    m.seconds = 0; /* the standard 15 s are not enough for it */
    assert_string_equal(choose(m, all, reason), "phi-2-q4");
    m.seconds = 0.5;
    assert_string_equal(choose(m, all, reason), "smollm-135m-q4");
    m = desk, m.memory_bytes = 2000000000; /* a control group's */
    assert_string_equal(choose(m, all, reason), "qwen-1.5b-q4");
    m.memory_bytes = 1000000000;
    assert_string_equal(choose(m, all, reason), "qwen-0.5b-q4");
    m.memory_bytes = 100000000;
    assert_string_equal(choose(m, all, reason), "builtin");
    m = desk, m.processors = 1;
    assert_string_equal(choose(m, all, reason), "phi-2-q4");
    m = desk, m.ci = true;
    assert_string_equal(choose(m, all, reason), "tinyllama-1.1b-q4");
    assert_non_null(strstr(reason, "build machine"));
    assert_string_equal(choose(desk, one, reason), "builtin"); /* its licence restricts: by name alone */
    assert_string_equal(choose(desk, none, reason), "builtin");
    assert_non_null(strstr(reason, "caro models pull mistral-7b-q4"));
    m = desk, m.disk_bytes = 500000000;
    assert_string_equal(choose(m, none, reason), "builtin");
    assert_non_null(strstr(reason, "caro models pull qwen-0.5b-q4")); /* what there is room for */
    m.fetch = true;
    assert_string_equal(choose(m, none, reason), "qwen-0.5b-q4");
    assert_non_null(strstr(reason, "0.5 GB of disk"));
}

static void names_of_models(void **state)
{
    (void)state;
    struct caro_source s;
    struct caro_error err = {0};
    assert_int_equal(caro_source_parse(&s, catalog, "hf:a/b/dir/x.gguf@v1.0", NULL), CARO_OK);
    assert_string_equal(s.repository, "a/b");
    assert_string_equal(s.file, "dir/x.gguf");
    assert_string_equal(s.revision, "v1.0");
    assert_null(s.sha256);
    caro_source_free(&s);
    /* A row of the catalog under its long name knows the same hash. */
    assert_int_equal(
        caro_source_parse(&s, catalog,
                          "hf:TheBloke/phi-2-GGUF/phi-2.Q4_K_M.gguf@5a454d977c6438bb9fb2df233c8ca70f21c87420",
                          NULL),
        CARO_OK);
    assert_string_equal(s.sha256, caro_catalog_find(catalog, "phi-2-q4")->sha256);
    assert_int_equal(s.bytes, 1789239136);
    caro_source_free(&s);
    static const struct {
        const char *text;
        enum caro_source_kind kind;
    } good[] = {{"builtin", CARO_SOURCE_BUILTIN}, {"auto", CARO_SOURCE_AUTO},
                {"x.gguf", CARO_SOURCE_PATH},     {"./x", CARO_SOURCE_PATH},
                {"phi-2-q4", CARO_SOURCE_HUB},    {"hf:a/b/x.gguf", CARO_SOURCE_HUB}};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_int_equal(caro_source_parse(&s, catalog, good[i].text, NULL), CARO_OK);
        assert_int_equal(s.kind, good[i].kind);
        caro_source_free(&s);
    }
    static const char *const bad[] = {"hf:",
                                      "hf:a/b",
                                      "hf:a/b/x.bin",
                                      "hf:../b/x.gguf",
                                      "hf:a/b/../x.gguf",
                                      "hf:a/b/x.gguf@",
                                      "hf:a/b//x.gguf",
                                      "hf:a--c/b/x.gguf",
                                      "hf:a/b/x.gguf@../y"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(caro_source_parse(&s, catalog, bad[i], NULL), CARO_USAGE);
    assert_int_equal(caro_source_parse(&s, catalog, "qwen", &err), CARO_NO_MODEL);
    assert_non_null(strstr(err.msg, "qwen-0.5b-q4"));
}

static void lines_in_json(void **state)
{
    (void)state;
    static const char text[] =
        "{ \"a\": [1,\n {\"}]\": \"\\\"]\",\n \"k\":\n 2}, [\n], 3 ],\n\"b\": {\"c\": null,\n \"d\": 1}}";
    const struct json_step k[] = {{"a", 0}, {NULL, 1}, {"k", 0}}, third[] = {{"a", 0}, {NULL, 3}},
                           d[] = {{"b", 0}, {"d", 0}}, missing[] = {{"b", 0}, {"e", 0}},
                           nowhere[] = {{NULL, 0}};
    assert_int_equal(json_line(text, sizeof text - 1, k, 3), 3);
    assert_int_equal(json_line(text, sizeof text - 1, third, 2), 5);
    assert_int_equal(json_line(text, sizeof text - 1, d, 2), 7);
    assert_int_equal(json_line(text, sizeof text - 1, missing, 2), 6);
    assert_int_equal(json_line(text, sizeof text - 1, nowhere, 1), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_sorted_by_size),
        cmocka_unit_test(filters_combine),
        cmocka_unit_test(nearest_ids),
        cmocka_unit_test(automatic_choice),
        cmocka_unit_test(names_of_models),
        cmocka_unit_test(lines_in_json),
    };
    return cmocka_run_group_tests(tests, open_catalog, close_catalog);
}
