/* One asker, many requests: each answer is the one that an asker of its own gives, and what prompts share is evaluated once. */
#include "base/buffer.h"
#include "support/tiny_model.h"
#include <caro/ask.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static char path[] = "/tmp/caro-asker-XXXXXX";

/* What one request gives: its command, or what was wrong with the answer. */
static void ask(struct caro_asker *asker, const char *request, char text[400], int *cached)
{
    struct caro_answer answer;
    struct caro_error err = {0};
    enum caro_status status = caro_ask(asker, request, strlen(request), &answer, &err);
    *cached = status == CARO_OK ? answer.cached_tokens : -1;
    snprintf(text, 400, "%d %s", (int)status, status == CARO_OK ? answer.command : err.msg);
    if (status == CARO_FAILED) { /* what it took is told, and nothing is owned */
        assert_true(answer.first_token_ms > 0 && answer.first_token_ms <= answer.total_ms);
        assert_true(!answer.request && !answer.command && !answer.verdict && answer.n_alternatives == 0);
    }
    if (status == CARO_OK) caro_answer_free(&answer);
}

static const char *const requests[] = {"list all files here", "count the lines in notes.txt",
                                       "list all files here", "show the date",
                                       "list all files",      "what is the time"};
enum { N_REQUESTS = sizeof requests / sizeof *requests };

static void same_as_alone(const struct caro_ask_options *options, bool shares)
{
    struct caro_asker *together;
    int shared = 0, unused;
    assert_int_equal(caro_asker_open(&together, options, NULL), CARO_OK);
    for (int i = 0; i < N_REQUESTS; i++) {
        struct caro_asker *alone;
        char a[400], b[400];
        assert_int_equal(caro_asker_open(&alone, options, NULL), CARO_OK);
        ask(alone, requests[i], a, &unused);
        ask(together, requests[i], b, &shared);
        assert_string_equal(a, b);
        if (shares && i && shared >= 0) assert_true(shared > 100);
        caro_asker_close(alone);
    }
    caro_asker_close(together);
}

static void the_built_in_model(void **state)
{
    (void)state;
    struct caro_asker *asker;
    struct caro_ask_options options = {.search_path = getenv("PATH")};
    if (caro_asker_open(&asker, &options, NULL) == CARO_NO_MODEL) skip();
    caro_asker_close(asker);
    same_as_alone(&options, false);
    options.temperature = 0.9f;
    options.seed = 5;
    same_as_alone(&options, false);
}

static void a_model_of_free_text(void **state)
{
    (void)state;
    struct buffer b;
    struct tiny_model tiny = {.vocabulary = true, .n_ctx = 4096, .type = TENSOR_Q8_0};
    assert_true(tiny_model_write(&b, &tiny));
    FILE *f = fopen(path, "wb");
    assert_int_equal(fwrite(b.p, 1, b.n, f), b.n);
    fclose(f);
    buffer_free(&b);
    const struct caro_ask_options options = {.model = path, .max_tokens = 8, .n_threads = 1};
    same_as_alone(&options, true);
}

static int make_file(void **state)
{
    (void)state;
    int fd = mkstemp(path);
    return fd < 0 ? -1 : close(fd);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_built_in_model),
        cmocka_unit_test(a_model_of_free_text),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
