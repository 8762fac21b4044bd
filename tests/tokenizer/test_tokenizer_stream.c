/* Streaming decode: whatever the tokens' boundaries, only whole characters come out, and all of them. */
#include "vocab_fixture.h"

#include "base/utf8.h"

#include <setjmp.h>

#include <cmocka.h>

/* Feed all ids one by one; after each, what is there must be valid UTF-8 and a prefix of the text. */
static void check_stream(const struct tokenizer *t, struct slice text, const struct token_ids *ids)
{
    struct tokenizer_stream stream;
    struct buffer out;
    buffer_init(&out, text.n * 4 + 64);
    tokenizer_stream_init(&stream, t, TOKENIZER_STRIP_SPACE);
    for (size_t i = 0; i < ids->n; i++) {
        tokenizer_stream_feed(&stream, ids->p[i], &out);
        assert_true(utf8_valid(buffer_slice(&out)));
        assert_true(slice_starts_with(text, buffer_slice(&out)));
        assert_true(stream.n_held < 4);
    }
    tokenizer_stream_end(&stream, &out);
    assert_true(slice_equal(buffer_slice(&out), text));
    buffer_free(&out);
}

/* Stop after k ids, for every k: what came out is valid, and at most one U+FFFD stands for the unfinished
 * character. */
static void check_stops(const struct tokenizer *t, struct slice text, const struct token_ids *ids)
{
    for (size_t k = 0; k <= ids->n; k++) {
        struct tokenizer_stream stream;
        struct buffer out, bytes;
        buffer_init(&out, text.n * 4 + 64);
        buffer_init(&bytes, text.n * 4 + 64);
        tokenizer_stream_init(&stream, t, TOKENIZER_STRIP_SPACE);
        for (size_t i = 0; i < k; i++) tokenizer_stream_feed(&stream, ids->p[i], &out);
        tokenizer_stream_end(&stream, &out);
        tokenizer_decode(t, ids->p, k, TOKENIZER_STRIP_SPACE, &bytes);
        unsigned tail = utf8_incomplete_tail(buffer_slice(&bytes));
        assert_true(utf8_valid(buffer_slice(&out)));
        assert_true(
            slice_starts_with(buffer_slice(&out), slice_sub(buffer_slice(&bytes), 0, bytes.n - tail)));
        assert_int_equal(out.n, bytes.n - tail + (tail ? 3 : 0));
        buffer_free(&out);
        buffer_free(&bytes);
    }
}

static void test_texts(void **state)
{
    (void)state;
    /* clang-format off */
    static const char *const texts[] = {
        "plain words, nothing else",
        "\xF0\x9F\x91\xA9\xF0\x9F\x8F\xBD\xE2\x80\x8D\xF0\x9F\x92\xBB caf\xC3\xA9 \xE4\xBD\xA0\xE5\xA5\xBD \xF0\x92\x80\x80\xF0\x92\x80\x81",
        "\xE1\x9E\x80\xE1\x9E\x96\xE1\x9F\x82\xE1\x9E\x96\xE1\x9E\xB7\xE1\x9E\x9F\xE1\x9F\x81 \xEA\x99\xAE",
        "find . -name '*.c' | xargs grep -n \"TODO\"  \n\t",
    };
    /* clang-format on */
    int vocabs = 0;
    for (int k = 0; k < N_VOCABS; k++) {
        struct vocab v;
        if (!vocab_open(&v, vocab_names[k])) continue;
        for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
            struct token_ids ids;
            token_ids_init(&ids, 1000);
            assert_int_equal(tokenizer_encode(v.t, slice_from_cstr(texts[i]), 0, &ids, NULL), CARO_OK);
            check_stream(v.t, slice_from_cstr(texts[i]), &ids);
            check_stops(v.t, slice_from_cstr(texts[i]), &ids);
            token_ids_free(&ids);
        }
        vocab_close(&v);
        vocabs++;
    }
    if (vocabs == 0) skip();
}

/* Bytes one a token, in every order that random gives: the output equals replacing what is broken in the
 * whole. */
static void test_bytes(void **state)
{
    (void)state;
    struct vocab v;
    if (!vocab_open(&v, "llama-spm")) skip();
    static const unsigned char pool[] = {0x41, 0x80, 0xBF, 0xC3, 0xA9, 0xE4, 0xBD,
                                         0xA0, 0xF0, 0x9F, 0x98, 0xED, 0xFF, 0xC0};
    uint64_t random = 7;
    for (int round = 0; round < 20000; round++) {
        struct tokenizer_stream stream;
        struct buffer out, bytes, expected;
        buffer_init(&out, 1000);
        buffer_init(&bytes, 1000);
        buffer_init(&expected, 1000);
        tokenizer_stream_init(&stream, v.t, 0);
        for (int i = 0; i < 1 + round % 9; i++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            unsigned char byte = pool[(random >> 40) % sizeof pool];
            buffer_add_char(&bytes, (char)byte);
            tokenizer_stream_feed(&stream, 3 + byte, &out); /* <0x00> is token 3 */
            if (round % 3 == 0)
                tokenizer_stream_feed(&stream, 2, &out); /* a control token between changes nothing */
            assert_true(utf8_valid(buffer_slice(&out)));
        }
        tokenizer_stream_end(&stream, &out);
        struct slice all = buffer_slice(&bytes);
        size_t whole = all.n - utf8_incomplete_tail(all);
        for (size_t at = 0; at < whole;) {
            uint32_t cp;
            unsigned n = utf8_decode(slice_sub(all, at, whole), &cp);
            if (n)
                buffer_add(&expected, all.p + at, n);
            else
                buffer_add_cstr(&expected, "\xEF\xBF\xBD");
            at += n ? n : 1;
        }
        if (whole < all.n) buffer_add_cstr(&expected, "\xEF\xBF\xBD");
        if (!slice_equal(buffer_slice(&out), buffer_slice(&expected))) {
            for (size_t i = 0; i < all.n; i++) printf(" %02X", (unsigned char)all.p[i]);
            fail_msg("'%s' where '%s' is expected", buffer_cstr(&out), buffer_cstr(&expected));
        }
        buffer_free(&out);
        buffer_free(&bytes);
        buffer_free(&expected);
    }
    vocab_close(&v);
}

/* A stream may append behind other text, and a full buffer is reported by the buffer. */
static void test_buffer(void **state)
{
    (void)state;
    struct vocab v;
    if (!vocab_open(&v, "llama-spm")) skip();
    struct tokenizer_stream stream;
    struct buffer out;
    buffer_init(&out, 10);
    buffer_add_cstr(&out, "before:");
    tokenizer_stream_init(&stream, v.t, 0);
    tokenizer_stream_feed(&stream, 3 + 0xC3, &out);
    assert_string_equal(out.p, "before:");
    tokenizer_stream_feed(&stream, 3 + 0xA9, &out);
    assert_string_equal(out.p, "before:\xC3\xA9");
    assert_false(out.failed);
    tokenizer_stream_feed(&stream, 3 + 0xFF, &out); /* U+FFFD does not fit */
    tokenizer_stream_feed(&stream, 3 + 'a', &out);
    assert_true(out.failed);
    assert_true(out.n <= 10);
    buffer_free(&out);
    vocab_close(&v);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_texts), cmocka_unit_test(test_bytes),
                                       cmocka_unit_test(test_buffer)};
    return cmocka_run_group_tests_name("tokenizer_stream", tests, NULL, NULL);
}
