/* Long and hostile texts: a megabyte of anything takes well under a second and comes back byte for byte. */
#include "vocab_fixture.h"

#include <setjmp.h>
#include <time.h>

#include <cmocka.h>

/* Bytes of the texts that have broken tokenisers elsewhere, and of the others. */
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
enum { LENGTH = 100000, SHORTER = 20000 };
#else
enum { LENGTH = 1000000, SHORTER = 100000 };
#endif

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void fill(char *text, size_t n, const char *part)
{
    size_t length = strlen(part);
    for (size_t i = 0; i < n; i++) text[i] = part[i % length];
}

static void check(const struct vocab *v, const char *name, const char *what, struct slice text,
                  bool comes_back)
{
    struct token_ids ids;
    struct buffer out;
    struct caro_error err = {0};
    token_ids_init(&ids, text.n * 2 + 16);
    buffer_init(&out, text.n * 4 + 16);
    double start = seconds();
    if (tokenizer_encode(v->t, text, TOKENIZER_PARSE_SPECIAL, &ids, &err) != CARO_OK)
        fail_msg("%s: %s", name, err.msg);
    double taken = seconds() - start;
#ifdef __SANITIZE_ADDRESS__
    double limit = 20;
#else
    double limit =
        2; /* about 0.2 is usual; the limit leaves room for a busy machine, a quadratic step takes minutes */
#endif
    if (taken > limit) fail_msg("%s: %s took %.1f s", name, what, taken);
    tokenizer_decode(v->t, ids.p, ids.n, TOKENIZER_STRIP_SPACE | TOKENIZER_SHOW_SPECIAL, &out);
    if (comes_back && (out.n != text.n || memcmp(out.p, text.p, text.n) != 0))
        fail_msg("%s: %s comes back changed", name, what);
    printf("%-14s %-12s %7zu ids %6.1f ms\n", name, what, ids.n, 1e3 * taken);
    token_ids_free(&ids);
    buffer_free(&out);
}

static void check_all(const struct vocab *v, const char *name)
{
    static const struct {
        const char *what, *part;
        size_t length;
    } fills[] = {
        {"one letter", "a", LENGTH},
        {"spaces", " ", LENGTH},
        {"emoji", "\xF0\x9F\x98\x80", LENGTH},
        {"newlines", "\n", SHORTER},
        {"space letter", " a", SHORTER},
        {"digits", "7", SHORTER},
        {"marks", "!?", SHORTER},
        {"letters", "the", SHORTER},
        {"brackets", "<|im_", SHORTER},
        {"continuations", "\x80", SHORTER},
        {"half characters", "\xE4\xBD", SHORTER},
        {"cjk", "\xE4\xBD\xA0", SHORTER},
        {"apostrophes", "'", SHORTER},
        {"backslashes", "\\", SHORTER},
    };
    /* only these have tokens for the bytes that are in no valid text */
    bool bytes = strcmp(name, "gpt-2") == 0 || strcmp(name, "qwen2") == 0 || strcmp(name, "llama-spm") == 0 ||
                 strcmp(name, "phi-3") == 0;
    char *text = malloc(LENGTH);
    assert_non_null(text);
    for (size_t i = 0; i < sizeof fills / sizeof *fills; i++) {
        fill(text, fills[i].length, fills[i].part);
        check(v, name, fills[i].what, slice_from(text, fills[i].length), true);
    }
    uint64_t random = 1;
    for (size_t i = 0; i < LENGTH; i++) {
        random = random * 6364136223846793005u + 1442695040888963407u;
        text[i] = (char)(random >> 56);
    }
    check(v, name, "random bytes", slice_from(text, LENGTH), bytes);
    for (size_t i = 0; i < LENGTH; i++) text[i] = (char)('a' + (unsigned char)text[i] % 26);
    check(v, name, "one word", slice_from(text, LENGTH), true);
    memset(text, 0, SHORTER);
    check(v, name, "zero bytes", slice_from(text, SHORTER), true);
    free(text);
}

static void test_long_texts(void **state)
{
    (void)state;
    int vocabs = 0;
    for (int k = 0; k < N_VOCABS; k++) {
        struct vocab v;
        if (!vocab_open(&v, vocab_names[k])) continue;
        check_all(&v, vocab_names[k]);
        vocab_close(&v);
        vocabs++;
    }
    if (vocabs == 0) skip();
}

static void test_limits(void **state)
{
    (void)state;
    struct vocab v;
    if (!vocab_open(&v, "gpt-2")) skip();
    struct token_ids ids;
    struct caro_error err = {0};
    token_ids_init(&ids, 3);
    assert_int_equal(tokenizer_encode(v.t, SLICE_LIT("one two three four five"), 0, &ids, &err), CARO_LIMIT);
    assert_non_null(strstr(err.msg, "more than 3 tokens"));
    assert_true(ids.n <= 3);
    token_ids_free(&ids);
    err = (struct caro_error){0};
    assert_int_equal(tokenizer_encode(v.t, slice_from("x", (size_t)TOKENIZER_TEXT_MAX + 1), 0, &ids, &err),
                     CARO_LIMIT);
    assert_non_null(strstr(err.msg, "too long"));
    vocab_close(&v);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_long_texts), cmocka_unit_test(test_limits)};
    return cmocka_run_group_tests_name("tokenizer_long", tests, NULL, NULL);
}
