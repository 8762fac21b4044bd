/* The parts of a matrix that are pure or stand alone: packing, names of models, records, what is kept of an output. */
#include "lab/matrix_models.h"
#include "lab/matrix_output.h"
#include "lab/matrix_pack.h"
#include "lab/matrix_record.h"
#include "lab/report_tests.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* Run random jobs through the packing, one ends at a time: the room is never exceeded but by a job alone, nothing starves, nothing idles. */
static void packing_fills_the_room_and_no_more(void **state)
{
    (void)state;
    srand(11);
    for (int round = 0; round < 2000; round++) {
        struct matrix_need needs[24];
        size_t n = 1 + (size_t)rand() % 24, over = 0;
        struct matrix_room room = {rand() % 4 ? (uint64_t)(1 + rand() % 100) : 0,
                                   rand() % 4 ? 1 + rand() % 8 : 0, rand() % 4 ? 0 : 1 + rand() % 4};
        for (size_t i = 0; i < n; i++)
            needs[i] = (struct matrix_need){(uint64_t)(rand() % 60), 1 + rand() % 4, true, false};
        while (over < n) {
            for (size_t next; (next = matrix_pack_next(needs, n, &room)) < n;) {
                assert_true(needs[next].waiting);
                needs[next].waiting = false, needs[next].running = true;
            }
            uint64_t memory = 0;
            int cores = 0, running = 0;
            for (size_t i = 0; i < n; i++)
                if (needs[i].running) memory += needs[i].memory, cores += needs[i].cores, running++;
            assert_true(running > 0); /* something always runs until all is done */
            if (running > 1) {
                assert_true(!room.memory || memory <= room.memory);
                assert_true(!room.cores || cores <= room.cores);
            }
            assert_true(!room.jobs || running <= room.jobs);
            size_t i = (size_t)rand() % n;
            while (!needs[i].running) i = (i + 1) % n;
            needs[i].running = false;
            over++;
        }
    }
}

static void the_largest_that_fits_goes_first(void **state)
{
    (void)state;
    struct matrix_need needs[] = {
        {10, 1, true, false}, {90, 1, true, false}, {40, 1, true, false}, {500, 1, true, false}};
    struct matrix_room room = {100, 8, 0};
    assert_int_equal(matrix_pack_next(needs, 4, &room), 3); /* larger than the machine: alone */
    needs[3] = (struct matrix_need){500, 1, false, true};
    assert_int_equal(matrix_pack_next(needs, 4, &room), 4);
    needs[3].running = false;
    assert_int_equal(matrix_pack_next(needs, 4, &room), 1);
    needs[1] = (struct matrix_need){90, 1, false, true};
    assert_int_equal(matrix_pack_next(needs, 4, &room), 0); /* the gap */
}

/* Whatever the pieces and the limit: the file is the whole text, or its two ends with a line between that counts what is missing. */
static void output_keeps_both_ends(void **state)
{
    (void)state;
    char path[] = "/tmp/caro-output-XXXXXX", text[4000], got[6000];
    close(mkstemp(path));
    srand(5);
    for (int round = 0; round < 400; round++) {
        size_t n = (size_t)rand() % sizeof text, limit = 1 + (size_t)rand() % 3000, at = 0;
        struct matrix_output o;
        for (size_t i = 0; i < n; i++) text[i] = (char)('a' + rand() % 26);
        assert_true(matrix_output_open(&o, path, limit));
        while (at < n) {
            size_t piece = 1 + (size_t)rand() % 700;
            if (piece > n - at) piece = n - at;
            matrix_output_add(&o, text + at, piece);
            at += piece;
        }
        matrix_output_close(&o);
        assert_false(o.failed);
        assert_int_equal(o.total, n);
        FILE *file = fopen(path, "rb");
        size_t size = fread(got, 1, sizeof got, file);
        fclose(file);
        if (n <= limit) {
            assert_int_equal(size, n);
            assert_memory_equal(got, text, n);
            continue;
        }
        char note[80];
        size_t head = limit / 2, tail = limit - head;
        int length = snprintf(note, sizeof note, "\n[caro: %zu bytes left out]\n", n - limit);
        assert_int_equal(size, limit + (size_t)length);
        assert_memory_equal(got, text, head);
        assert_memory_equal(got + head, note, (size_t)length);
        assert_memory_equal(got + size - tail, text + n - tail, tail);
    }
    unlink(path);
}

static void the_last_line_is_followed(void **state)
{
    (void)state;
    static const struct {
        const char *text, *line;
    } rows[] = {{"", ""}, {"one", "one"}, {"one\n\n\n", "one"}, {"10 %\r20 %\r", "20 %"}, {"a\nb\nc", "c"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct matrix_output o;
        assert_true(matrix_output_open(&o, "/dev/null", 100));
        for (const char *p = rows[i].text; *p; p++) matrix_output_add(&o, p, 1);
        matrix_output_close(&o);
        assert_string_equal(o.line, rows[i].line);
    }
}

static void records_survive_json(void **state)
{
    (void)state;
    struct matrix_job_record job = {.ordinal = 3,
                                    .id = strdup("a"),
                                    .reason = strdup("bad \xFF byte"),
                                    .state = MATRIX_TIMEOUT,
                                    .exit_code = -1,
                                    .wall_ms = 12.5,
                                    .peak_bytes = INT64_C(1) << 40},
                             back = {0};
    struct caro_error err = {0};
    json_t *o = matrix_record_to_json(&matrix_job_fields, &job);
    assert_int_equal(matrix_record_from_json(&matrix_job_fields, o, &back, &err), CARO_OK);
    assert_int_equal(back.ordinal, 3);
    assert_int_equal(back.state, MATRIX_TIMEOUT);
    assert_int_equal(back.peak_bytes, INT64_C(1) << 40);
    assert_string_equal(back.reason, "bad \xEF\xBF\xBD byte");
    assert_null(back.host);
    json_object_set_new(o, "state", json_string("splendid"));
    struct matrix_job_record wrong = {0};
    assert_int_equal(matrix_record_from_json(&matrix_job_fields, o, &wrong, NULL), CARO_FORMAT);
    matrix_record_free(&matrix_job_fields, &wrong);
    json_decref(o);
    matrix_record_free(&matrix_job_fields, &job);
    matrix_record_free(&matrix_job_fields, &back);
}

static void names_of_models(void **state)
{
    (void)state;
    struct caro_catalog *catalog;
    struct matrix_models m;
    struct caro_error err = {0};
    assert_int_equal(caro_catalog_open(&catalog, NULL, &err), CARO_OK);
    assert_int_equal(matrix_models_select(&m, catalog,
                                          " builtin , ci,/x/a b.gguf,/y/a b.gguf,/x/A-B.gguf,hf:o/r/z.gguf",
                                          &err),
                     CARO_OK);
    assert_int_equal(m.n, 9);
    assert_string_equal(m.list[0].id, "builtin");
    assert_string_equal(m.list[5].id, "a-b");
    assert_string_equal(m.list[6].id, "a-b-2");
    assert_string_equal(m.list[7].id, "A-B-3"); /* also where case does not count in file names */
    assert_string_equal(m.list[8].model, "hf:o/r/z.gguf");
    for (size_t i = 0; i < m.n; i++)
        assert_true(m.list[i].memory_bytes > m.list[i].bytes && m.list[i].cores >= 1);
    matrix_models_free(&m);
    static const char *const bad[] = {"", ",,", "auto", "no-such-model", "hf:x"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_not_equal(matrix_models_select(&m, catalog, bad[i], NULL), CARO_OK);
    caro_catalog_close(catalog);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(packing_fills_the_room_and_no_more),
        cmocka_unit_test(the_largest_that_fits_goes_first),
        cmocka_unit_test(output_keeps_both_ends),
        cmocka_unit_test(the_last_line_is_followed),
        cmocka_unit_test(records_survive_json),
        cmocka_unit_test(names_of_models),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
