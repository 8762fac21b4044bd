/* Several answers: the first is the greedy one, each has the likelihood that the model gives it, and no two are
 * the same. On the built-in model. */
#include "ask/nbest.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 64 };
static struct caro_model *model;
static struct caro_session *session;
static struct caro_model_info info;

static int open_builtin(void **state)
{
    (void)state;
    struct caro_error err = {0};
    if (caro_model_open(&model, "data/builtin.gguf", NULL, &err) != CARO_OK)
        return printf("%s\n", err.msg), 1;
    caro_model_info(model, &info);
    return caro_session_open(&session, model, NULL, &err) != CARO_OK;
}

static int close_builtin(void **state)
{
    (void)state;
    caro_session_close(session);
    caro_model_close(model);
    return 0;
}

static size_t prompt_of(const char *request, int32_t *ids)
{
    char text[256];
    size_t n;
    snprintf(text, sizeof text, "<|bos|><|gnu|>%s<|sep|>", request);
    assert_int_equal(caro_model_tokenize(model, text, strlen(text), true, ids, MOST, &n, NULL), CARO_OK);
    return n;
}

static void start(const int32_t *ids, size_t n)
{
    caro_session_reset(session, 0);
    assert_int_equal(caro_session_eval(session, ids, n, NULL, NULL), CARO_OK);
}

/* The log-probability of an answer behind a prompt, from one evaluation of all of it. */
static double teacher(const int32_t *prompt, size_t n_prompt, const struct nbest_path *path)
{
    size_t n = n_prompt + (size_t)path->n;
    int32_t ids[2 * MOST + 64];
    memcpy(ids, prompt, n_prompt * sizeof *ids);
    memcpy(ids + n_prompt, path->ids, ((size_t)path->n + 1) * sizeof *ids); /* with the id that ended it */
    float *all = malloc(n * (size_t)info.n_vocab * sizeof *all);
    caro_session_reset(session, 0);
    assert_int_equal(caro_session_eval(session, ids, n, all, NULL), CARO_OK);
    double sum = 0;
    for (size_t at = n_prompt - 1; at < n; at++) {
        const float *row = all + at * (size_t)info.n_vocab;
        double norm = 0;
        for (int v = 0; v < info.n_vocab; v++) norm += exp((double)row[v]);
        sum += (double)row[ids[at + 1]] - log(norm);
    }
    free(all);
    return sum;
}

struct taken {
    int32_t ids[MOST];
    int n;
};

static bool take(void *ctx, int32_t id, float logprob)
{
    struct taken *t = ctx;
    (void)logprob;
    t->ids[t->n++] = id;
    return true;
}

static void answers_are_what_the_model_holds(void **state)
{
    (void)state;
    static const char *const requests[] = {"list files", "biggest files", "format the disk",
                                           "show me",    "zip it",        "frobnicate the widget"};
    int more = 0;
    for (size_t r = 0; r < sizeof requests / sizeof *requests; r++) {
        struct arena arena = {0};
        struct nbest b;
        int32_t prompt[MOST];
        size_t n = prompt_of(requests[r], prompt), given;
        struct taken greedy = {.n = 0};
        enum caro_stop_reason reason;
        start(prompt, n);
        const struct caro_generation how = {.max_tokens = 48, .on_token = take, .ctx = &greedy};
        assert_int_equal(caro_session_generate(session, &how, &reason, &given, NULL), CARO_OK);

        start(prompt, n);
        assert_int_equal(nbest_first(&b, model, session, prompt[n - 1], 48, &arena, NULL), CARO_OK);
        assert_int_equal(b.paths[0].n, greedy.n);
        assert_memory_equal(b.paths[0].ids, greedy.ids, (size_t)greedy.n * sizeof *greedy.ids);
        for (bool found = true; found;) assert_int_equal(nbest_next(&b, 6.0, &found, NULL), CARO_OK);
        more += b.n - 1;
        for (int i = 0; i < b.n; i++) {
            const struct nbest_path *p = &b.paths[i];
            if (p->ended) assert_true(fabs(teacher(prompt, n, p) - p->logprob) < 0.02);
            for (int j = 0; j < i; j++)
                assert_false(b.paths[j].n == p->n &&
                             memcmp(b.paths[j].ids, p->ids, (size_t)p->n * sizeof *p->ids) == 0);
        }
        for (int i = 0; i < b.n; i++) { /* and the same when it is asked about them */
            double logprob;
            if (!b.paths[i].ended || b.paths[i].n == 0) continue;
            assert_int_equal(nbest_likelihood(&b, b.paths[i].ids, b.paths[i].n, &logprob, NULL), CARO_OK);
            assert_true(fabs(logprob - b.paths[i].logprob) < 0.02);
        }
        arena_free(&arena);
    }
    assert_true(more >= 3);
}

static void a_window_of_nothing_gives_one_answer(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct nbest b;
    int32_t prompt[MOST];
    size_t n = prompt_of("list files", prompt);
    bool found = true;
    start(prompt, n);
    assert_int_equal(nbest_first(&b, model, session, prompt[n - 1], 48, &arena, NULL), CARO_OK);
    assert_int_equal(nbest_next(&b, -1000.0, &found, NULL), CARO_OK);
    assert_false(found);
    assert_int_equal(b.n, 1);
    arena_free(&arena);
}

static void a_short_limit_is_kept(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct nbest b;
    int32_t prompt[MOST];
    size_t n = prompt_of("show the files here sorted by size and then by name", prompt);
    start(prompt, n);
    assert_int_equal(nbest_first(&b, model, session, prompt[n - 1], 2, &arena, NULL), CARO_OK);
    for (bool found = true; found;) assert_int_equal(nbest_next(&b, 20.0, &found, NULL), CARO_OK);
    for (int i = 0; i < b.n; i++) assert_true(b.paths[i].n <= 2);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_are_what_the_model_holds),
        cmocka_unit_test(a_window_of_nothing_gives_one_answer),
        cmocka_unit_test(a_short_limit_is_kept),
    };
    return cmocka_run_group_tests(tests, open_builtin, close_builtin);
}
