/* The shared vocabularies' own texts: exactly the expected ids, and back to the text. */
#include "vocab_fixture.h"

#include <setjmp.h>

#include <cmocka.h>

static const char separator[] = "\n__ggml_vocab_test__\n";

/* The expected ids of one line. */
static struct token_ids read_ids(char **line)
{
    struct token_ids ids;
    token_ids_init(&ids, 1 << 20);
    while (**line && **line != '\n') {
        char *end;
        long id = strtol(*line, &end, 10);
        if (end == *line) {
            ++*line;
            continue;
        }
        token_ids_add(&ids, (int32_t)id);
        *line = end;
    }
    if (**line) ++*line;
    return ids;
}

static void check_text(const struct vocab *v, const char *name, int number, struct slice text,
                       const struct token_ids *expected)
{
    struct token_ids ids;
    token_ids_init(&ids, 1 << 20);
    struct caro_error err = {0};
    if (tokenizer_encode(v->t, text, 0, &ids, &err) != CARO_OK) fail_msg("%s %d: %s", name, number, err.msg);
    bool same = ids.n == expected->n;
    for (size_t i = 0; same && i < ids.n; i++) same = ids.p[i] == expected->p[i];
    if (!same) {
        printf("%s, text %d: '%.*s'\n  got     ", name, number, (int)text.n, text.p);
        for (size_t i = 0; i < ids.n; i++) printf(" %d", ids.p[i]);
        printf("\n  expected");
        for (size_t i = 0; i < expected->n; i++) printf(" %d", expected->p[i]);
        printf("\n");
        fail_msg("%s: text %d has other ids", name, number);
    }
    struct buffer out;
    buffer_init(&out, 1 << 20);
    tokenizer_decode(v->t, ids.p, ids.n, TOKENIZER_STRIP_SPACE, &out);
    if (out.n != text.n || (text.n && memcmp(out.p, text.p, text.n) != 0))
        fail_msg("%s: text %d decodes to '%s'", name, number, buffer_cstr(&out));
    buffer_free(&out);
    token_ids_free(&ids);
}

static void test_texts(void **state)
{
    (void)state;
    int vocabs = 0;
    for (int k = 0; k < N_VOCABS; k++) {
        struct vocab v;
        char path[512];
        size_t n_in, n_out;
        if (!vocab_open(&v, vocab_names[k])) continue;
        char *in = read_whole(
            shared_path(path, sizeof path, "fixtures/vocab/ggml-vocab-%s.gguf.inp", vocab_names[k]), &n_in);
        char *out = read_whole(
            shared_path(path, sizeof path, "fixtures/vocab/ggml-vocab-%s.gguf.out", vocab_names[k]), &n_out);
        assert_true(in && out);
        int number = 0;
        for (char *at = in, *line = out; at;) {
            char *end = strstr(at, separator);
            if (!end) break; /* the last separator ends the file */
            struct token_ids expected = read_ids(&line);
            check_text(&v, vocab_names[k], number++, slice_from(at, (size_t)(end - at)), &expected);
            token_ids_free(&expected);
            at = end + sizeof separator - 1;
        }
        if (number != 46) fail_msg("%s: only %d texts", vocab_names[k], number);
        printf("%s: %d texts\n", vocab_names[k], number);
        vocabs++;
        free(in);
        free(out);
        vocab_close(&v);
    }
    if (vocabs == 0) skip();
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_texts)};
    return cmocka_run_group_tests_name("tokenizer_vocab", tests, NULL, NULL);
}
