/* The layer that everything stands on: arenas, buffers, cursors, UTF-8, errors, checked sizes. */
#include "base/arena.h"
#include "base/buffer.h"
#include "base/checked.h"
#include "base/cursor.h"
#include "base/error.h"
#include "base/tensor_type.h"
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void arena_gives_zeroed_aligned_memory(void **state)
{
    (void)state;
    struct arena arena = {0};
    srand(3);
    for (int i = 0; i < 3000; i++) {
        size_t n = (size_t)rand() % 5000, align = (size_t)1 << (rand() % 13);
        unsigned char *p = arena_alloc_aligned(&arena, n, align);
        assert_non_null(p);
        assert_int_equal((uintptr_t)p % (align < 16 ? 16 : align), 0);
        for (size_t j = 0; j < n; j++) assert_int_equal(p[j], 0);
        memset(p, 0xAB, n); /* overlaps would show as non-zero in a later block */
    }
    arena_free(&arena);
    assert_int_equal(arena.used, 0);
}

static void arena_respects_its_ceiling(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 1000);
    assert_non_null(arena_alloc(&arena, 500));
    assert_null(arena_alloc(&arena, 600));
    assert_non_null(arena_alloc(&arena, 100));
    assert_null(arena_array(&arena, SIZE_MAX / 2, 4));
    assert_null(arena_alloc(&arena, SIZE_MAX - 3));
    arena_free(&arena);
}

static void buffer_grows_and_stops_at_its_ceiling(void **state)
{
    (void)state;
    struct buffer b;
    buffer_init(&b, 10);
    buffer_add_cstr(&b, "12345");
    buffer_printf(&b, "%d", 678);
    assert_string_equal(buffer_cstr(&b), "12345678");
    buffer_add_cstr(&b, "999");
    assert_true(b.failed);
    assert_string_equal(buffer_cstr(&b), "12345678"); /* nothing half-written */
    buffer_add_char(&b, 'x');
    assert_string_equal(buffer_cstr(&b), "12345678");
    buffer_clear(&b);
    buffer_add_cstr(&b, "0123456789");
    assert_false(b.failed);
    buffer_free(&b);
}

static void cursor_fails_once_and_stays(void **state)
{
    (void)state;
    static const unsigned char bytes[] = {1, 2, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0x80};
    struct cursor c = cursor_from(bytes, sizeof bytes);
    assert_int_equal(cursor_u8(&c), 1);
    assert_int_equal(cursor_u16(&c), 2);
    assert_int_equal(cursor_u32(&c), 3);
    assert_true(cursor_u64(&c) == 0x8000000000000004u);
    assert_false(c.failed);
    assert_int_equal(cursor_left(&c), 0);
    assert_int_equal(cursor_u8(&c), 0);
    assert_true(c.failed);
    c = cursor_from(bytes, 3);
    assert_int_equal(cursor_u32(&c), 0);
    assert_int_equal(cursor_u8(&c), 0); /* although a byte is there */
    c = cursor_from(bytes, 3);
    assert_null(cursor_take(&c, UINT64_MAX));
}

/* Every code point there and back; every bad form by RFC 3629's table refused. */
static void utf8_round_trip_and_refusals(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
        char out[4];
        uint32_t back;
        unsigned n = utf8_encode(cp, out);
        bool surrogate = cp >= 0xD800 && cp <= 0xDFFF;
        assert_int_equal(utf8_decode(slice_from(out, n), &back), n);
        assert_int_equal(back, surrogate ? UTF8_REPLACEMENT : cp);
        for (unsigned cut = 1; cut < n; cut++) {
            assert_int_equal(utf8_decode(slice_from(out, cut), &back), 0);
            assert_int_equal(utf8_incomplete_tail(slice_from(out, cut)), cut);
        }
        assert_int_equal(utf8_incomplete_tail(slice_from(out, n)), 0);
    }
    static const char *const bad[] = {"\x80",
                                      "\xC0\x80",
                                      "\xC1\xBF",
                                      "\xE0\x80\x80",
                                      "\xED\xA0\x80",
                                      "\xF0\x80\x80\x80",
                                      "\xF4\x90\x80\x80",
                                      "\xF5\x80\x80\x80",
                                      "\xFF",
                                      "a\xE4z"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(utf8_valid(slice_from_cstr(bad[i])));
}

static void what_drives_a_terminal(void **state)
{
    (void)state;
    static const uint32_t bad[] = {0, 7, 0x1B, 0x7F, 0x9B, 0x200F, 0x2028, 0x202E, 0x2066, 0xFEFF, 0xE0041};
    static const uint32_t good[] = {'\t', '\n', ' ', '~', 0xA0, 0xFC, 0x20AC, 0x65E5, 0x1F600};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_true(utf8_drives_terminal(bad[i]));
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) assert_false(utf8_drives_terminal(good[i]));
}

static void first_error_wins_and_is_cut_between_characters(void **state)
{
    (void)state;
    struct caro_error err = {0};
    assert_int_equal(error_set(&err, CARO_IO, 7, "first"), CARO_IO);
    assert_int_equal(error_set(&err, CARO_LIMIT, 8, "second"), CARO_LIMIT);
    assert_int_equal(err.code, CARO_IO);
    assert_string_equal(err.msg, "first");
    for (size_t lead = 0; lead < 4; lead++) {
        char text[600] = "";
        memset(text, 'x', lead);
        while (strlen(text) < 500) strcat(text, "ü€");
        err = (struct caro_error){0};
        error_set(&err, CARO_IO, 0, "%s", text);
        assert_true(utf8_valid(slice_from_cstr(err.msg)));
        assert_true(strlen(err.msg) > sizeof err.msg - 6);
    }
    assert_int_equal(error_set(NULL, CARO_IO, 0, "x"), CARO_IO);
}

static void statuses_have_the_fixed_exit_codes(void **state)
{
    (void)state;
    assert_int_equal(caro_status_exit_code(CARO_OK), 0);
    assert_int_equal(caro_status_exit_code(CARO_FAILED), 1);
    assert_int_equal(caro_status_exit_code(CARO_USAGE), 2);
    assert_int_equal(caro_status_exit_code(CARO_DANGEROUS), 3);
    assert_int_equal(caro_status_exit_code(CARO_NO_MODEL), 4);
    assert_int_equal(caro_status_exit_code(CARO_NETWORK), 5);
    assert_int_equal(caro_status_exit_code(CARO_INTERRUPTED), 130);
    assert_string_equal(caro_status_name((enum caro_status)999), "UNKNOWN");
}

static void sizes_do_not_wrap(void **state)
{
    (void)state;
    uint64_t n;
    assert_false(checked_add_u64(UINT64_MAX, 1, &n));
    assert_false(checked_mul_u64(1ull << 33, 1ull << 31, &n));
    assert_false(checked_align_u64(UINT64_MAX - 3, 32, &n));
    assert_true(checked_align_u64(33, 32, &n) && n == 64);
}

static void tensor_types_know_their_blocks(void **state)
{
    (void)state;
    assert_int_equal(tensor_row_bytes(TENSOR_Q4_K, 512), 288);
    assert_int_equal(tensor_row_bytes(TENSOR_F16, 7), 14);
    assert_int_equal(tensor_type_from_file(30), TENSOR_BF16);
    assert_int_equal(tensor_type_from_file(4), TENSOR_TYPE_COUNT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_gives_zeroed_aligned_memory),
        cmocka_unit_test(arena_respects_its_ceiling),
        cmocka_unit_test(buffer_grows_and_stops_at_its_ceiling),
        cmocka_unit_test(cursor_fails_once_and_stays),
        cmocka_unit_test(utf8_round_trip_and_refusals),
        cmocka_unit_test(what_drives_a_terminal),
        cmocka_unit_test(first_error_wins_and_is_cut_between_characters),
        cmocka_unit_test(statuses_have_the_fixed_exit_codes),
        cmocka_unit_test(sizes_do_not_wrap),
        cmocka_unit_test(tensor_types_know_their_blocks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
