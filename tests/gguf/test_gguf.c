/* The reader on good files, the typed look-ups, and the writer: what is written is read back the same. */
#include "gguf/gguf.h"
#include "gguf/gguf_writer.h"
#include "gguf_assemble.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static struct gguf_file *open_line(const char *line, void **bytes)
{
    struct buffer b;
    buffer_init(&b, 1 << 22);
    gguf_assemble(&b, line);
    *bytes = gguf_aligned_copy(b.p, b.n);
    struct gguf_file *file;
    struct caro_error err = {0};
    if (gguf_open(&file, *bytes, b.n, "t.gguf", &err) != CARO_OK) fail_msg("%s", err.msg);
    buffer_free(&b);
    return file;
}

#define KEY(name, kind) "s:" name " u32:" #kind " "
#define KINDS                                                                                                                                                                                 \
    "raw:GGUF u32:2 u64:0 u64:13 " KEY("u8", 0) "u8:200 " KEY("i8", 1) "u8:200 " KEY(                                                                                                         \
        "u16",                                                                                                                                                                                \
        2) "u16:60000 " KEY("i16",                                                                                                                                                            \
                            3) "u16:60000 " KEY("u32",                                                                                                                                        \
                                                4) "u32:4000000000 " KEY("i32",                                                                                                               \
                                                                         5) "u32:4000000000 " KEY("f32",                                                                                      \
                                                                                                  6) "f32:"                                                                                   \
                                                                                                     "0."                                                                                     \
                                                                                                     "5"                                                                                      \
                                                                                                     " " KEY("bool", 7) "u8:1 " KEY("u64", 10) "u64:-1 " KEY(                                 \
                                                                                                         "i"                                                                                  \
                                                                                                         "6"                                                                                  \
                                                                                                         "4",                                                                                 \
                                                                                                         11) "u64:77 " KEY("f64",                                                             \
                                                                                                                           12) "u64:0x3FF8000000000000 " KEY("nan",                           \
                                                                                                                                                             6) "u32:0x7FC00000 " KEY("text", \
                                                                                                                                                                                      8) "s:two_words "

static void test_kinds(void **state)
{
    (void)state;
    void *bytes;
    struct gguf_file *f = open_line(KINDS, &bytes);
    assert_int_equal(gguf_version(f), 2);
    assert_int_equal(gguf_n_values(f), 13);
    uint32_t u = 1;
    struct caro_error err = {0};
    assert_int_equal(gguf_get_u32(f, "u8", true, &u, NULL), CARO_OK);
    assert_int_equal(u, 200);
    assert_int_equal(gguf_get_u32(f, "u16", true, &u, NULL), CARO_OK);
    assert_int_equal(u, 60000);
    assert_int_equal(gguf_get_u32(f, "u32", true, &u, NULL), CARO_OK);
    assert_int_equal(u, 4000000000u);
    assert_int_equal(gguf_get_u32(f, "i64", true, &u, NULL), CARO_OK);
    assert_int_equal(u, 77);
    assert_int_equal(gguf_get_u32(f, "i8", true, &u, &err), CARO_FORMAT); /* -56 */
    assert_non_null(strstr(err.msg, "key 'i8'"));
    assert_non_null(strstr(err.msg, "-56"));
    const char *refused[] = {"i16", "i32", "u64", "f32", "bool", "text"};
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        u = 5;
        assert_int_equal(gguf_get_u32(f, refused[i], false, &u, NULL), CARO_FORMAT);
        assert_int_equal(u, 5);
    }
    float x = 0;
    assert_int_equal(gguf_get_f32(f, "f32", true, &x, NULL), CARO_OK);
    assert_true(x == 0.5f);
    assert_int_equal(gguf_get_f32(f, "f64", true, &x, NULL), CARO_OK);
    assert_true(x == 1.5f);
    assert_int_equal(gguf_get_f32(f, "nan", true, &x, NULL), CARO_FORMAT);
    assert_int_equal(gguf_get_f32(f, "u8", true, &x, NULL), CARO_FORMAT);
    bool truth = false;
    assert_int_equal(gguf_get_bool(f, "bool", true, &truth, NULL), CARO_OK);
    assert_true(truth);
    assert_int_equal(gguf_get_bool(f, "u8", true, &truth, NULL), CARO_FORMAT);
    struct slice s = {0};
    assert_int_equal(gguf_get_string(f, "text", true, &s, NULL), CARO_OK);
    assert_true(slice_equal_cstr(s, "two words"));
    assert_int_equal(gguf_get_string(f, "u8", true, &s, NULL), CARO_FORMAT);
    gguf_close(f);
    free(bytes);
}

static void test_absent(void **state)
{
    (void)state;
    void *bytes;
    struct gguf_file *f = open_line(KINDS, &bytes);
    uint32_t u = 9;
    float x = 9;
    bool truth = true;
    struct slice s = SLICE_LIT("kept");
    const struct gguf_value *v;
    assert_null(gguf_find(f, "U8"));
    assert_null(gguf_find_tensor(f, "u8"));
    assert_int_equal(gguf_get_u32(f, "none", false, &u, NULL), CARO_OK);
    assert_int_equal(gguf_get_f32(f, "none", false, &x, NULL), CARO_OK);
    assert_int_equal(gguf_get_bool(f, "none", false, &truth, NULL), CARO_OK);
    assert_int_equal(gguf_get_string(f, "none", false, &s, NULL), CARO_OK);
    assert_int_equal(gguf_get_array(f, "none", false, GGUF_STRING, &v, NULL), CARO_OK);
    assert_true(u == 9 && x == 9 && truth && slice_equal_cstr(s, "kept") && v == NULL);
    struct caro_error err = {0};
    assert_int_equal(gguf_get_u32(f, "none", true, &u, &err), CARO_FORMAT);
    assert_string_equal(err.msg, "t.gguf: key 'none' is missing");
    gguf_close(f);
    free(bytes);
}

static void test_arrays(void **state)
{
    (void)state;
    void *bytes;
    struct gguf_file *f =
        open_line("raw:GGUF u32:3 u64:0 u64:3 " KEY("s", 9) "u32:8 u64:3 s:a s: s:cd " KEY(
                      "i", 9) "u32:5 u64:2 u32:7 u32:-7 " KEY("f", 9) "u32:6 u64:2 f32:1.5 f32:-2",
                  &bytes);
    const struct gguf_value *v;
    assert_int_equal(gguf_get_array(f, "s", true, GGUF_STRING, &v, NULL), CARO_OK);
    uint64_t at = 0;
    struct slice s;
    assert_true(gguf_next_string(v, &at, &s) && slice_equal_cstr(s, "a"));
    assert_true(gguf_next_string(v, &at, &s) && s.n == 0);
    assert_true(gguf_next_string(v, &at, &s) && slice_equal_cstr(s, "cd"));
    assert_false(gguf_next_string(v, &at, &s));
    assert_int_equal(gguf_get_array(f, "i", true, GGUF_I32, &v, NULL), CARO_OK);
    assert_int_equal(gguf_item_i32(v, 1), -7);
    assert_int_equal(gguf_item_u32(v, 0), 7);
    assert_true(gguf_item_f32(v, 1) == -7.0f);
    assert_int_equal(gguf_get_array(f, "f", true, GGUF_F32, &v, NULL), CARO_OK);
    assert_true(gguf_item_f32(v, 0) == 1.5f);
    assert_int_equal(gguf_item_i32(v, 1), -2);
    struct caro_error err = {0};
    assert_int_equal(gguf_get_array(f, "f", true, GGUF_STRING, &v, &err), CARO_FORMAT);
    assert_non_null(strstr(err.msg, "an array of f32 where an array of string is needed"));
    gguf_close(f);
    free(bytes);
}

/* One file written in pieces of `piece` bytes and read back. */
static void round_trip(uint32_t alignment, size_t piece)
{
    struct buffer out;
    buffer_init(&out, 1 << 22);
    struct gguf_writer *w;
    struct caro_error err = {0};
    unsigned char data[68 + 36 + 4];
    for (size_t i = 0; i < sizeof data; i++) data[i] = (unsigned char)(i * 7 + 1);
    const struct slice words[] = {SLICE_LIT("a"), SLICE_LIT(""), SLICE_LIT("\xFF\x00z")};
    const float scores[] = {1, -2.5f};
    assert_int_equal(gguf_writer_open(&w, alignment, &err), CARO_OK);
    gguf_add_string(w, "general.architecture", SLICE_LIT("llama"), &err);
    gguf_add_u32(w, "n", 4000000000u, &err);
    gguf_add_f32(w, "x", 0.25f, &err);
    gguf_add_bool(w, "b", true, &err);
    gguf_add_strings(w, "words", words, 3, &err);
    gguf_add_array(w, "scores", GGUF_F32, scores, 2, &err);
    gguf_add_tensor(w, SLICE_LIT("q"), TENSOR_Q8_0, 2, (uint64_t[]){32, 2}, &err);
    gguf_add_tensor(w, SLICE_LIT("v"), TENSOR_F32, 1, (uint64_t[]){9}, &err);
    gguf_add_tensor(w, SLICE_LIT("h"), TENSOR_F16, 4, (uint64_t[]){1, 1, 2, 1}, &err);
    gguf_writer_begin(w, gguf_sink_buffer(&out), &err);
    for (size_t at = 0; at < sizeof data; at += piece)
        gguf_writer_data(w, data + at, piece < sizeof data - at ? piece : sizeof data - at, &err);
    if (gguf_writer_end(w, &err) != CARO_OK) fail_msg("%s", err.msg);
    gguf_writer_close(w);

    void *bytes = gguf_aligned_copy(out.p, out.n);
    struct gguf_file *f;
    if (gguf_open(&f, bytes, out.n, "t", &err) != CARO_OK) fail_msg("%s", err.msg);
    assert_int_equal(out.n % gguf_alignment(f), 0);
    assert_int_equal(gguf_alignment(f), alignment ? alignment : 32);
    assert_int_equal(gguf_n_tensors(f), 3);
    const struct gguf_tensor *q = gguf_find_tensor(f, "q"), *v = gguf_find_tensor(f, "v"),
                             *h = gguf_find_tensor(f, "h");
    assert_true(q && v && h && q->type == TENSOR_Q8_0 && q->dims[1] == 2 && h->n_dims == 4 &&
                h->dims[2] == 2);
    assert_memory_equal(q->data, data, 68);
    assert_memory_equal(v->data, data + 68, 36);
    assert_memory_equal(h->data, data + 104, 4);
    const struct gguf_value *value = gguf_find(f, "words");
    uint64_t at = 0;
    struct slice s;
    for (int i = 0; i < 3; i++) assert_true(gguf_next_string(value, &at, &s) && slice_equal(s, words[i]));
    assert_true(gguf_item_f32(gguf_find(f, "scores"), 1) == -2.5f);

    /* copy every value into a second file: the keys come out the same */
    struct buffer again;
    buffer_init(&again, 1 << 22);
    assert_int_equal(gguf_writer_open(&w, 0, &err), CARO_OK);
    for (uint64_t i = 0; i < gguf_n_values(f); i++) gguf_add_value(w, gguf_value_at(f, i), &err);
    gguf_writer_begin(w, gguf_sink_buffer(&again), &err);
    assert_int_equal(gguf_writer_end(w, &err), CARO_OK);
    gguf_writer_close(w);
    void *bytes2 = gguf_aligned_copy(again.p, again.n);
    struct gguf_file *f2;
    assert_int_equal(gguf_open(&f2, bytes2, again.n, "t2", &err), CARO_OK);
    assert_int_equal(gguf_n_values(f2), 6);
    for (uint64_t i = 0; i < 6; i++) {
        const struct gguf_value *a = gguf_value_at(f2, i);
        char key[64];
        snprintf(key, sizeof key, "%.*s", (int)a->key.n, a->key.p);
        const struct gguf_value *b = gguf_find(f, key);
        assert_true(b && a->kind == b->kind && a->count == b->count && a->size == b->size);
        assert_memory_equal(a->bytes, b->bytes, a->size);
    }
    gguf_close(f2);
    gguf_close(f);
    free(bytes);
    free(bytes2);
    buffer_free(&out);
    buffer_free(&again);
}

static void test_round_trip(void **state)
{
    (void)state;
    const uint32_t alignments[] = {0, 8, 32, 64, 4096};
    for (size_t i = 0; i < 5; i++)
        for (size_t piece = 1; piece < 120; piece += 13) round_trip(alignments[i], piece);
}

/* Each misuse is refused, and the refusal stays. */
static void test_writer_misuse(void **state)
{
    (void)state;
    const uint64_t dims[] = {33, 0};
    for (int misuse = 0; misuse < 12; misuse++) {
        struct gguf_writer *w;
        struct buffer out;
        buffer_init(&out, misuse == 11 ? 30 : 1 << 20);
        struct caro_error err = {0};
        assert_int_equal(gguf_writer_open(&w, 0, &err), CARO_OK);
        gguf_add_u32(w, "k", 1, &err);
        enum caro_status status = CARO_OK;
        switch (misuse) {
        case 0: status = gguf_add_u32(w, "k", 2, &err); break;
        case 1: status = gguf_add_u32(w, "", 2, &err); break;
        case 2: status = gguf_add_string(w, "\xC0\xAF", SLICE_LIT("x"), &err); break;
        case 3: status = gguf_add_u32(w, "general.alignment", 64, &err); break;
        case 4: status = gguf_add_tensor(w, SLICE_LIT("t"), TENSOR_Q4_0, 1, dims, &err); break;
        case 5: status = gguf_add_tensor(w, SLICE_LIT("t"), TENSOR_F32, 2, dims, &err); break;
        case 6: status = gguf_add_tensor(w, SLICE_LIT("t"), TENSOR_TYPE_COUNT, 1, dims, &err); break;
        case 7: status = gguf_add_array(w, "a", GGUF_STRING, dims, 1, &err); break;
        case 8: status = gguf_writer_data(w, dims, 1, &err); break;
        case 9:
            gguf_writer_begin(w, gguf_sink_buffer(&out), &err);
            status = gguf_writer_data(w, dims, 1, &err);
            break;
        case 10:
            gguf_add_tensor(w, SLICE_LIT("t"), TENSOR_F32, 1, dims, &err);
            gguf_writer_begin(w, gguf_sink_buffer(&out), &err);
            status = gguf_writer_end(w, &err);
            break;
        default: status = gguf_writer_begin(w, gguf_sink_buffer(&out), &err); break;
        }
        assert_int_equal(status, misuse == 11 ? CARO_LIMIT : CARO_USAGE);
        assert_int_equal(err.code, status);
        struct caro_error again = {0};
        assert_int_equal(gguf_add_u32(w, "later", 1, &again), status);
        assert_string_equal(again.msg, err.msg);
        gguf_writer_close(w);
        buffer_free(&out);
    }
    struct gguf_writer *w;
    assert_int_equal(gguf_writer_open(&w, 48, NULL), CARO_USAGE);
    assert_null(w);
}

/* Thousands of keys and tensors: the indexes grow and find each. */
static void test_many(void **state)
{
    (void)state;
    struct buffer out;
    buffer_init(&out, 1 << 24);
    struct gguf_writer *w;
    struct caro_error err = {0};
    char name[32];
    assert_int_equal(gguf_writer_open(&w, 0, &err), CARO_OK);
    for (uint32_t i = 0; i < 5000; i++) {
        snprintf(name, sizeof name, "key.%u", i * 7919);
        gguf_add_u32(w, name, i, &err);
        snprintf(name, sizeof name, "blk.%u.weight", i);
        gguf_add_tensor(w, slice_from_cstr(name), TENSOR_F32, 1, (uint64_t[]){1 + i % 3}, &err);
    }
    gguf_writer_begin(w, gguf_sink_buffer(&out), &err);
    for (uint32_t i = 0; i < 5000; i++) gguf_writer_data(w, (uint32_t[]){i, i, i}, 4 * (1 + i % 3), &err);
    if (gguf_writer_end(w, &err) != CARO_OK) fail_msg("%s", err.msg);
    gguf_writer_close(w);
    void *bytes = gguf_aligned_copy(out.p, out.n);
    struct gguf_file *f;
    if (gguf_open(&f, bytes, out.n, "t", &err) != CARO_OK) fail_msg("%s", err.msg);
    for (uint32_t i = 0; i < 5000; i++) {
        uint32_t value = 0;
        snprintf(name, sizeof name, "key.%u", i * 7919);
        assert_int_equal(gguf_get_u32(f, name, true, &value, NULL), CARO_OK);
        assert_int_equal(value, i);
        snprintf(name, sizeof name, "blk.%u.weight", i);
        const struct gguf_tensor *t = gguf_find_tensor(f, name);
        assert_true(t && t->dims[0] == 1 + i % 3 && *(const uint32_t *)t->data == i);
    }
    gguf_close(f);
    free(bytes);
    buffer_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kinds),         cmocka_unit_test(test_absent),
        cmocka_unit_test(test_arrays),        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_writer_misuse), cmocka_unit_test(test_many)};
    return cmocka_run_group_tests_name("gguf", tests, NULL, NULL);
}
