/* Bad GGUF files: each must be refused with the right status, position and words; cut and damaged files never
 * crash. */
#include "gguf/gguf.h"
#include "gguf_assemble.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#define HEAD3(tensors, keys) "raw:GGUF u32:3 u64:" #tensors " u64:" #keys " "
#define KEY(name, kind)      "s:" name " u32:" #kind " "
#define ROOM                 " zero:400"
#define TENSOR(name)         "s:" name " u32:1 u64:8 u32:0 " /* an entry without its offset: 8 values of F32 */

static const struct bad {
    const char *line;
    enum caro_status status;
    const char *words; /* must stand in the message */
} bad_files[] = {
    /* the header */
    {"@", CARO_FORMAT, "not a GGUF file"},
    {"raw:GGU", CARO_FORMAT, "not a GGUF file"},
    {"raw:GGML u32:3 u64:0 u64:0", CARO_FORMAT, "does not begin with \"GGUF\""},
    {"raw:GGUF u16:3 ", CARO_FORMAT, "ends inside the version at byte 4"},
    {"raw:GGUF @ u32:0 u64:0 u64:0", CARO_UNSUPPORTED, "version 0 is not supported; 2 and 3 are"},
    {"raw:GGUF @ u32:1 u64:0 u64:0", CARO_UNSUPPORTED, "version 1 is not supported"},
    {"raw:GGUF @ u32:4 u64:0 u64:0", CARO_UNSUPPORTED, "version 4 is not supported"},
    {"raw:GGUF @ x:00000003 u64:0 u64:0", CARO_UNSUPPORTED, "big-endian GGUF file (version 3"},
    {"raw:GGUF @ x:00000002 u64:0 u64:0", CARO_UNSUPPORTED, "big-endian GGUF file (version 2"},
    {"raw:GGUF u32:3 u64:0 @ u32:0", CARO_FORMAT, "ends inside its header"},
    {"raw:GGUF u32:3 @ u64:0xFFFFFFFFFFFFFFFF u64:0" ROOM, CARO_FORMAT,
     "18446744073709551615 tensors, more than"},
    {"raw:GGUF u32:3 u64:0 @ u64:0x8000000000000000" ROOM, CARO_FORMAT, "keys, more than the file"},
    {"raw:GGUF u32:3 @ u64:65537 u64:0 zero:2200000", CARO_LIMIT, "65537 tensors; at most 65536"},
    {"raw:GGUF u32:3 u64:0 @ u64:16385 zero:300000", CARO_LIMIT, "16385 keys; at most 16384"},
    /* keys */
    {HEAD3(0, 1) "@ u64:1000" ROOM, CARO_FORMAT,
     "length of key number 0 at byte 24 is 1000, but only 400 bytes"},
    {HEAD3(0, 1) "@ u64:-1" ROOM, CARO_FORMAT, "is 18446744073709551615, but only 400"},
    {HEAD3(0, 1) "@ s: u32:4 u32:1" ROOM, CARO_FORMAT, "it is empty"},
    {HEAD3(0, 1) "@ u64:3 x:41FF42 u32:4 u32:1" ROOM, CARO_FORMAT, "'A?B' at byte 24: it is not valid UTF-8"},
    {HEAD3(0, 1) "@ u64:3 x:410042 u32:4 u32:1" ROOM, CARO_FORMAT, "it holds a zero byte"},
    {HEAD3(0, 1) "u64:4 x:1B5B324A @ u32:99 u32:1" ROOM, CARO_FORMAT, "key '?[2J'"},
    {HEAD3(0, 1) "@ u64:70000 zero:71000", CARO_FORMAT, "longer than 65535 bytes"},
    {HEAD3(0, 2) KEY("a.b", 4) "u32:1 @ " KEY("a.b", 4) "u32:1" ROOM, CARO_FORMAT,
     "given already, at byte 24"},
    {HEAD3(0, 1) "s:k @ u32:13 u32:1" ROOM, CARO_FORMAT, "key 'k' at byte 24: 13 is no kind of value"},
    {HEAD3(0, 1) "s:abcdef @ u16:1", CARO_FORMAT, "key 'abcdef' at byte 24: the file ends inside its value"},
    {HEAD3(0, 1) KEY("k", 4) "@ u16:1", CARO_FORMAT, "the file ends inside its value"},
    {HEAD3(0, 1) KEY("k", 7) "@ u8:2" ROOM, CARO_FORMAT, "a truth value is 2"},
    {HEAD3(0, 1) KEY("k", 9) "u32:7 u64:3 u8:0 u8:1 @ u8:255" ROOM, CARO_FORMAT, "a truth value is 255"},
    {HEAD3(0, 1) KEY("k", 8) "@ u64:401 zero:400", CARO_FORMAT,
     "value of key 'k' at byte 37 is 401, but only 400"},
    {HEAD3(0, 1) KEY("k", 8) "@ u32:1", CARO_FORMAT, "ends inside the length of the value of key 'k'"},
    /* arrays */
    {HEAD3(0, 1) KEY("k", 9) "@ u32:9 u64:1" ROOM, CARO_UNSUPPORTED, "array of arrays"},
    {HEAD3(0, 1) KEY("k", 9) "@ u32:77 u64:1" ROOM, CARO_FORMAT, "77 is no kind"},
    {HEAD3(0, 1) KEY("k", 9) "u32:4 @ u64:101" ROOM, CARO_FORMAT,
     "an array of 101 u32 needs more than the 400"},
    {HEAD3(0, 1) KEY("k", 9) "u32:12 @ u64:0x2000000000000001" ROOM, CARO_FORMAT, "f64 needs more than"},
    {HEAD3(0, 1) KEY("k", 9) "u32:8 @ u64:51" ROOM, CARO_FORMAT, "an array of 51 string needs more"},
    {HEAD3(0, 1) KEY("k", 9) "u32:8 u64:2 s:ab @ u64:391 zero:390", CARO_FORMAT, "string 1 of 2 at byte"},
    {HEAD3(0, 1) KEY("k", 9) "u32:4 @ u32:1", CARO_FORMAT, "the file ends inside its value"},
    /* alignment */
    {HEAD3(0, 1) "@ " KEY("general.alignment", 4) "u32:0" ROOM, CARO_FORMAT,
     "is 0; it must be a power of two"},
    {HEAD3(0, 1) "@ " KEY("general.alignment", 4) "u32:24" ROOM, CARO_FORMAT,
     "is 24; it must be a power of two"},
    {HEAD3(0, 1) "@ " KEY("general.alignment", 4) "u32:4" ROOM, CARO_FORMAT,
     "is 4; it must be a power of two"},
    {HEAD3(0, 1) "@ " KEY("general.alignment", 4) "u32:131072" ROOM, CARO_FORMAT, "from 8 to 65536"},
    {HEAD3(0, 1) "@ " KEY("general.alignment", 8) "s:32" ROOM, CARO_FORMAT,
     "of kind string where an integer is needed"},
    /* tensors */
    {HEAD3(1, 0) "@ u64:500" ROOM, CARO_FORMAT, "name of tensor number 0 at byte 24 is 500"},
    {HEAD3(1, 0) "@ s: u32:1 u64:8 u32:0 u64:0" ROOM, CARO_FORMAT, "its name is empty"},
    {HEAD3(1, 0) "@ u64:65 zero:65" ROOM, CARO_FORMAT, "its name is longer than 64 bytes"},
    {HEAD3(1, 0) "@ u64:2 x:C0AF" ROOM, CARO_FORMAT, "?' at byte 24: its name is not valid UTF-8"},
    {HEAD3(2, 0) TENSOR("w") "u64:0 @ " TENSOR("w") "u64:32 pad:32" ROOM, CARO_FORMAT,
     "'w' at byte 57: the name was given"},
    {HEAD3(1, 0) "s:w @ u32:0 u32:0 u64:0" ROOM, CARO_FORMAT, "tensor 'w' at byte 24: it has 0 dimensions"},
    {HEAD3(1, 0) "s:w @ u32:5 u64:1 u64:1 u64:1 u64:1 u64:1 u32:0 u64:0" ROOM, CARO_FORMAT,
     "it has 5 dimensions"},
    {HEAD3(1, 0) "s:w u32:2 u64:8 @ u64:0 u32:0 u64:0" ROOM, CARO_FORMAT, "dimension 1 is 0"},
    {HEAD3(1, 0) "s:w u32:1 @ u64:0x8000000000000000 u32:0 u64:0" ROOM, CARO_FORMAT,
     "multiply to more than 2^63"},
    {HEAD3(1, 0) "s:w u32:2 u64:0x100000000 @ u64:0x100000000 u32:0 u64:0" ROOM, CARO_FORMAT,
     "multiply to more than"},
    {HEAD3(1, 0) "s:w u32:1 u64:1048576 @ u32:0 u64:0" ROOM, CARO_FORMAT,
     "'w' at byte 24: 1048576 values of F32 are more than the file of 457 bytes"},
    {HEAD3(1, 0) "s:w u32:1 u64:0x4000000000000000 @ u32:0 u64:0" ROOM, CARO_FORMAT,
     "are more than the file"},
    {HEAD3(1, 0) "s:w u32:1 u64:8 @ u32:9 u64:0" ROOM, CARO_UNSUPPORTED,
     "tensor type Q8_1 (9) is not supported; these are: F32 F16"},
    {HEAD3(1, 0) "s:w u32:1 u64:8 @ u32:16 u64:0" ROOM, CARO_UNSUPPORTED,
     "tensor type IQ2_XXS (16) is not supported; these are: F32 F16"},
    {HEAD3(1, 0) "s:w u32:1 u64:8 @ u32:40 u64:0" ROOM, CARO_UNSUPPORTED,
     "tensor type 40 is unknown; supported are: F32 F16"},
    {HEAD3(1, 0) "s:w u32:1 u64:8 @ u32:0xffffffff u64:0" ROOM, CARO_UNSUPPORTED,
     "tensor type 4294967295 is unknown"},
    {HEAD3(1, 0) "s:w u32:1 u64:33 @ u32:2 u64:0" ROOM, CARO_FORMAT,
     "rows of 33 values do not fill blocks of 32 (Q4_0)"},
    {HEAD3(1, 0) "s:w u32:2 u64:128 u64:2 @ u32:12 u64:0" ROOM, CARO_FORMAT, "blocks of 256 (Q4_K)"},
    {HEAD3(1, 0) TENSOR("w") "@ u64:8 pad:32" ROOM, CARO_FORMAT,
     "data offset 8 is no multiple of the alignment, 32"},
    {HEAD3(1, 0) "@ " TENSOR("w") "u64:0 pad:32 zero:31", CARO_FORMAT,
     "lies outside the file: the section has 31"},
    {HEAD3(1, 0) "@ " TENSOR("w") "u64:0xFFFFFFFFFFFFFFE0 pad:32" ROOM, CARO_FORMAT, "lies outside the file"},
    {HEAD3(1, 0) "@ " TENSOR("w") "u64:0", CARO_FORMAT, "lies outside the file: the section has 0"},
    {HEAD3(1, 1) KEY("general.alignment", 4) "u32:64 " TENSOR("w") "@ u64:32 pad:64" ROOM, CARO_FORMAT,
     "no multiple of the alignment, 64"},
    {HEAD3(2, 0) "@ " TENSOR("w") "u64:32 s:v u32:1 u64:16 u32:0 u64:0 pad:32" ROOM, CARO_FORMAT,
     "tensor 'w' at byte 24: its data overlaps that of tensor 'v'"},
    {HEAD3(2, 0) TENSOR("w") "u64:0 @ " TENSOR("v") "u64:0 pad:32" ROOM, CARO_FORMAT,
     "overlaps that of tensor 'w'"},
    {HEAD3(1, 0) "s:abcdefghijklmnopqrst u32:1 @ u32:8", CARO_FORMAT,
     "the file ends inside its entry, after byte 60"},
    {HEAD3(1, 0) "s:abcdefghijklmnopqrst u32:1 u64:8 @ u16:0", CARO_FORMAT,
     "the file ends inside its entry, after byte 66"},
    {HEAD3(1, 0) "s:abcdefghijklmnopqrst u32:1 u64:8 u32:0 @ u32:0", CARO_FORMAT,
     "the file ends inside its entry"},
};

static void test_bad_files(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad_files / sizeof *bad_files; i++) {
        const struct bad *row = &bad_files[i];
        struct buffer b;
        buffer_init(&b, 1 << 24);
        uint64_t mark = gguf_assemble(&b, row->line);
        void *bytes = gguf_aligned_copy(b.p, b.n);
        struct gguf_file *file;
        struct caro_error err = {0};
        enum caro_status status = gguf_open(&file, bytes, b.n, "bad.gguf", &err);
        if (status != row->status || err.code != row->status || (row->words && !strstr(err.msg, row->words)))
            fail_msg("row %zu (%s): %s: %s", i, row->words ? row->words : "", caro_status_name(status),
                     err.msg);
        assert_null(file);
        if (strchr(row->line, '@') && err.pos != mark)
            fail_msg("row %zu (%s): position %llu, not %llu", i, err.msg, (unsigned long long)err.pos,
                     (unsigned long long)mark);
        assert_ptr_equal(strstr(err.msg, "bad.gguf"), err.msg);
        free(bytes);
        buffer_free(&b);
    }
}

/* A small file with a value of every kind and two tensors; its last byte is the last tensor's. */
#define GOOD                                                                                                                                                                                                                   \
    "raw:GGUF u32:3 u64:2 u64:15 " KEY("general.architecture", 8) "s:llama " KEY("u8", 0) "u8:200 " KEY(                                                                                                                       \
        "i8",                                                                                                                                                                                                                  \
        1) "u8:200 " KEY("u16",                                                                                                                                                                                                \
                         2) "u16:60000 " KEY("i16",                                                                                                                                                                            \
                                             3) "u16:60000 " KEY("u32",                                                                                                                                                        \
                                                                 4) "u32:4000000000 " KEY("i32",                                                                                                                               \
                                                                                          5) "u32:"                                                                                                                            \
                                                                                             "4000000000"                                                                                                                      \
                                                                                             " " KEY(                                                                                                                          \
                                                                                                 "f32",                                                                                                                        \
                                                                                                 6) "f3"                                                                                                                       \
                                                                                                    "2:"                                                                                                                       \
                                                                                                    "0."                                                                                                                       \
                                                                                                    "5"                                                                                                                        \
                                                                                                    " " KEY("bool", 7) "u8:1 " KEY("u64", 10) "u64:-1 " KEY("i64", 11) "u64:-2 " KEY("f64", 12) "u64:0x3FF8000000000000 " KEY( \
                                                                                                        "st"                                                                                                                   \
                                                                                                        "ri"                                                                                                                   \
                                                                                                        "ng"                                                                                                                   \
                                                                                                        "s",                                                                                                                   \
                                                                                                        9) "u32:8 u64:3 s:a s: s:caro " KEY("ints",                                                                            \
                                                                                                                                            9) "u32:5 u64:2 u32:7 u32:-7 " KEY("empty",                                        \
                                                                                                                                                                               9) "u32:8 u64:0 "                               \
                                                                                                                                                                                  "s:one u32:2 u64:4 u64:2 u32:0 u64:0 s:two u32:1 u64:64 u32:8 u64:32 pad:32 zero:32 zero:68"

static void test_truncation(void **state)
{
    (void)state;
    struct buffer b;
    buffer_init(&b, 1 << 20);
    gguf_assemble(&b, GOOD);
    for (size_t n = 0; n <= b.n; n++) {
        void *bytes = gguf_aligned_copy(b.p, n);
        struct gguf_file *file;
        struct caro_error err = {0};
        enum caro_status status = gguf_open(&file, bytes, n, "cut.gguf", &err);
        if (n == b.n) {
            if (status != CARO_OK) fail_msg("the whole file: %s", err.msg);
            gguf_close(file);
        } else {
            if (status != CARO_FORMAT) fail_msg("cut to %zu bytes: %s", n, caro_status_name(status));
            assert_true(err.pos <= n);
            assert_true(err.msg[0] != '\0');
        }
        free(bytes);
    }
    buffer_free(&b);
}

/* Touch everything that an open file offers, so that a wrong pointer shows. */
static uint64_t touch(const struct gguf_file *file)
{
    uint64_t sum = gguf_data_offset(file);
    for (uint64_t i = 0; i < gguf_n_values(file); i++) {
        const struct gguf_value *v = gguf_value_at(file, i);
        for (uint64_t k = 0; k < v->size; k++) sum += ((const unsigned char *)v->bytes)[k];
        struct slice s;
        uint64_t at = 0;
        if (v->kind == GGUF_ARRAY && v->item_kind == GGUF_STRING)
            while (gguf_next_string(v, &at, &s)) sum += s.n ? (unsigned char)s.p[s.n - 1] : 0;
        else if (v->kind == GGUF_ARRAY)
            for (uint64_t k = 0; k < v->count; k++) sum += gguf_item_u32(v, k);
    }
    for (uint64_t i = 0; i < gguf_n_tensors(file); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(file, i);
        for (uint64_t k = 0; k < t->size; k++) sum += ((const unsigned char *)t->data)[k];
    }
    return sum;
}

static void test_bit_flips(void **state)
{
    (void)state;
    struct buffer b;
    buffer_init(&b, 1 << 20);
    gguf_assemble(&b, GOOD);
    uint64_t random = 0x9E3779B97F4A7C15u, sum = 0;
    unsigned accepted = 0, refused = 0;
    for (int round = 0; round < 20000; round++) {
        unsigned char *bytes = gguf_aligned_copy(b.p, b.n);
        int flips = 1 + round % 4;
        while (flips-- > 0) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            bytes[(random >> 33) % b.n] ^= (unsigned char)(1u << (random >> 61));
        }
        struct gguf_file *file;
        struct caro_error err = {0};
        enum caro_status status = gguf_open(&file, bytes, b.n, "flipped.gguf", &err);
        if (status == CARO_OK) {
            sum += touch(file);
            accepted++;
            gguf_close(file);
        } else {
            assert_int_equal(err.code, status);
            refused++;
        }
        free(bytes);
    }
    assert_true(sum > 0 && accepted > 100 && refused > 100); /* both happen, or the test shows nothing */
    buffer_free(&b);
}

/* Keys chosen to fall on one place of the hash table, as a hostile file would: refused, not searched without
 * end. */
static void test_colliding_keys(void **state)
{
    (void)state;
    enum { KEYS = 700, SLOTS = 2048 }; /* what the reader makes of so many keys */
    struct buffer b;
    const uint64_t counts[2] = {0, KEYS};
    buffer_init(&b, 1 << 20);
    gguf_assemble(&b, "raw:GGUF u32:3");
    buffer_add(&b, counts, sizeof counts);
    for (unsigned made = 0, n = 0; made < KEYS; n++) {
        char key[16];
        uint64_t length = (uint64_t)snprintf(key, sizeof key, "k%u", n);
        uint64_t hash = slice_hash(slice_from(key, length)) * 0x9E3779B97F4A7C15u;
        if ((hash >> 32) % SLOTS != 5) continue;
        buffer_add(&b, &length, 8);
        buffer_add(&b, key, length);
        gguf_assemble(&b, "u32:0 u8:1");
        made++;
    }
    void *bytes = gguf_aligned_copy(b.p, b.n);
    struct gguf_file *file;
    struct caro_error err = {0};
    assert_int_equal(gguf_open(&file, bytes, b.n, "made.gguf", &err), CARO_LIMIT);
    assert_non_null(strstr(err.msg, "too many keys collide"));
    free(bytes);
    buffer_free(&b);
}

static void test_misplaced(void **state)
{
    (void)state;
    char *bytes = gguf_aligned_copy("                                        ", 40);
    struct gguf_file *file;
    struct caro_error err = {0};
    assert_int_equal(gguf_open(&file, bytes + 8, 24, "x", &err), CARO_USAGE);
    assert_non_null(strstr(err.msg, "multiple of 32"));
    free(bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_bad_files), cmocka_unit_test(test_truncation),
                                       cmocka_unit_test(test_bit_flips), cmocka_unit_test(test_misplaced),
                                       cmocka_unit_test(test_colliding_keys)};
    return cmocka_run_group_tests_name("gguf_bad", tests, NULL, NULL);
}
