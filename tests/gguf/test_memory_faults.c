/* Allocation N fails, for every N: opening files and vocabularies, encoding, decoding and writing must each
 * report it, leak nothing and leave nothing half made. malloc, calloc and realloc are wrapped by the linker
 * (see CMakeLists.txt). */
#include "gguf/gguf_writer.h"
#include "tokenizer/tokenizer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

void *__real_malloc(size_t n);
void *__real_calloc(size_t count, size_t n);
void *__real_realloc(void *p, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t count, size_t n);
void *__wrap_realloc(void *p, size_t n);

static long left = -1; /* allocations until all fail; negative: none fails */
static long failures;

static int fails(void)
{
    if (left < 0) return 0;
    if (left > 0) return left--, 0;
    failures++;
    return 1;
}

void *__wrap_malloc(size_t n) { return fails() ? NULL : __real_malloc(n); }
void *__wrap_calloc(size_t count, size_t n) { return fails() ? NULL : __real_calloc(count, n); }
void *__wrap_realloc(void *p, size_t n) { return fails() ? NULL : __real_realloc(p, n); }

/* A file with a vocabulary of the model, two tensors, and enough keys and tokens that tables grow. */
static enum caro_status write_file(bool spm, struct buffer *out, struct caro_error *err)
{
    struct gguf_writer *w;
    struct slice tokens[300];
    static char texts[300][8], key[32];
    static const float scores[300];
    const struct slice merges[] = {SLICE_LIT("a b"), SLICE_LIT("ab ab")};
    for (int i = 0; i < 300; i++) {
        int n = i < 256 && spm ? snprintf(texts[i], 8, "<0x%02X>", i)
                               : snprintf(texts[i], 8, "%c%s", 'a' + i % 26, i > 26 ? "x" : "");
        tokens[i] = slice_from(texts[i], (size_t)n);
    }
    enum caro_status status = gguf_writer_open(&w, 64, err);
    if (status != CARO_OK) return status;
    gguf_add_string(w, "tokenizer.ggml.model", slice_from_cstr(spm ? "llama" : "gpt2"), err);
    gguf_add_strings(w, "tokenizer.ggml.tokens", tokens, 300, err);
    gguf_add_array(w, "tokenizer.ggml.scores", GGUF_F32, scores, 300, err);
    gguf_add_strings(w, "tokenizer.ggml.merges", merges, 2, err);
    gguf_add_string(w, "general.name", SLICE_LIT("Phi-3"), err);
    for (int i = 0; i < 100; i++) {
        snprintf(key, sizeof key, "filler.%d", i);
        gguf_add_u32(w, key, 1, err);
        gguf_add_tensor(w, slice_from_cstr(key), TENSOR_F32, 1, (uint64_t[]){1}, err);
    }
    gguf_writer_begin(w, gguf_sink_buffer(out), err);
    for (int i = 0; i < 100; i++) gguf_writer_data(w, &scores[i], 4, err);
    status = gguf_writer_end(w, err);
    gguf_writer_close(w);
    return status;
}

static enum caro_status encode_all(const struct tokenizer *t, struct caro_error *err)
{
    static char text[3000];
    struct token_ids ids;
    struct buffer out;
    for (size_t i = 0; i < sizeof text; i++) text[i] = (char)('a' + i % 7 % 3);
    const struct text_part parts[] = {{slice_from(text, 1000), true}, {slice_from(text, 2000), false}};
    token_ids_init(&ids, 1 << 20);
    buffer_init(&out, 1 << 20);
    enum caro_status status =
        tokenizer_encode(t, slice_from(text, sizeof text), TOKENIZER_PARSE_SPECIAL, &ids, err);
    if (status == CARO_OK) status = tokenizer_encode_parts(t, parts, 2, 0, &ids, err);
    if (status == CARO_OK) {
        tokenizer_decode(t, ids.p, ids.n, 0, &out);
        if (out.failed) status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory to decode");
    }
    token_ids_free(&ids);
    buffer_free(&out);
    return status;
}

/* Everything from a file's bytes on. */
static enum caro_status use_file(const void *bytes, size_t n, struct caro_error *err)
{
    struct gguf_file *file;
    struct tokenizer *t = NULL;
    enum caro_status status = gguf_open(&file, bytes, n, "t", err);
    if (status != CARO_OK) {
        assert_null(file);
        return status;
    }
    status = tokenizer_open(&t, file, err);
    assert_true((status == CARO_OK) == (t != NULL));
    if (status == CARO_OK) status = encode_all(t, err);
    tokenizer_close(t);
    gguf_close(file);
    return status;
}

/* Out of memory, or a ceiling that a growing buffer could not reach. */
static void check_failed(enum caro_status status, const struct caro_error *err)
{
    assert_true(status == CARO_NO_MEMORY || status == CARO_LIMIT);
    assert_int_equal(err->code, status);
    if (!strstr(err->msg, "memory")) fail_msg("the message does not speak of memory: %s", err->msg);
}

static void test_reading(void **state)
{
    (void)state;
    for (int spm = 0; spm < 2; spm++) {
        struct buffer out;
        struct caro_error err = {0};
        void *bytes = NULL;
        buffer_init(&out, 1 << 20);
        assert_int_equal(write_file(spm, &out, &err), CARO_OK);
        assert_int_equal(posix_memalign(&bytes, 64, out.n), 0);
        memcpy(bytes, out.p, out.n);
        long n = 0;
        for (;; n++) {
            err = (struct caro_error){0};
            left = n;
            failures = 0;
            enum caro_status status = use_file(bytes, out.n, &err);
            left = -1;
            if (failures == 0) {
                assert_int_equal(status, CARO_OK);
                break;
            }
            check_failed(status, &err);
        }
        printf("%s: %ld allocations, failing from each on\n", spm ? "SentencePiece" : "BPE", n);
        assert_true(n > 10);
        free(bytes);
        buffer_free(&out);
    }
}

static void test_writing(void **state)
{
    (void)state;
    long n = 0;
    for (;; n++) {
        struct buffer out;
        struct caro_error err = {0};
        buffer_init(&out, 1 << 20);
        left = n;
        failures = 0;
        enum caro_status status = write_file(n % 2, &out, &err);
        left = -1;
        buffer_free(&out);
        if (failures == 0) {
            assert_int_equal(status, CARO_OK);
            break;
        }
        check_failed(status, &err);
    }
    printf("writing: %ld allocations, failing from each on\n", n);
    assert_true(n > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_reading), cmocka_unit_test(test_writing)};
    return cmocka_run_group_tests_name("memory_faults", tests, NULL, NULL);
}
