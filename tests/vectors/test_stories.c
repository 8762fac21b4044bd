/* A small model that was really trained, against the continuations of the program it was trained for
 * (float32, temperature 0): fixtures/stories260K of the shared folder. */
#include "support/loaded_model.h"
#include "support/shared_files.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { BOS = 1, MOST_IDS = 256, N_VOCAB = 512 };

struct story {
    int32_t ids[MOST_IDS]; /* behind BOS: the prompt's tokens, then the greedy continuation */
    int n;
    float logits[N_VOCAB]; /* behind the prompt's last token */
};

static char model_path[512], story_path[512];

static int set_up(void **state)
{
    (void)state;
    if (shared_file(model_path, sizeof model_path, "fixtures/stories260K/stories260K.gguf") &&
        shared_file(story_path, sizeof story_path, "fixtures/stories260K/stories260K.greedy.jsonl"))
        return 0;
    printf("skipped: no ../shared/fixtures/stories260K (set CARO_SHARED to the folder with fixtures/)\n");
    exit(77);
}

/* The numbers of `"key": [ … ]`. */
static int read_numbers(const char *line, const char *key, double *out, int most)
{
    const char *p = strstr(line, key);
    assert_non_null(p);
    char *at = strchr(p, '[') + 1;
    int n = 0;
    do {
        assert_true(n < most);
        char *end;
        out[n++] = strtod(at, &end);
        assert_true(end > at);
        at = end + strspn(end, " ");
    } while (*at++ == ',');
    return n;
}

static void read_story(struct story *s, const char *line)
{
    double numbers[N_VOCAB];
    s->n = read_numbers(line, "\"ids\":", numbers, MOST_IDS);
    for (int i = 0; i < s->n; i++) s->ids[i] = (int32_t)numbers[i];
    assert_int_equal(read_numbers(line, "\"logits\":", numbers, N_VOCAB), N_VOCAB);
    for (int i = 0; i < N_VOCAB; i++) s->logits[i] = (float)numbers[i];
}

static int32_t largest(const float *x)
{
    int32_t best = 0;
    for (int32_t i = 1; i < N_VOCAB; i++)
        if (x[i] > x[best]) best = i;
    return best;
}

static double most_difference(const float *a, const float *b)
{
    double most = 0;
    for (int i = 0; i < N_VOCAB; i++) most = fmax(most, fabs((double)a[i] - (double)b[i]));
    return most;
}

/* Feed BOS and the story's tokens. The prompt ends where the recorded logits stand; from there on every token
 * must be ours. */
static void check_story(const struct story *s, struct engine_session *session, double noise)
{
    int32_t id = BOS;
    int prompt = -1;
    struct caro_error err = {0};
    engine_session_truncate(session, 0);
    for (int i = 0; i < s->n; i++) {
        assert_int_equal(engine_session_eval(session, &id, 1, NULL, &err), CARO_OK);
        const float *logits = engine_session_logits(session);
        if (prompt < 0 && most_difference(logits, s->logits) < noise) prompt = i;
        if (prompt >= 0 && largest(logits) != s->ids[i])
            fail_msg("token %d: %d, expected %d", i, (int)largest(logits), (int)s->ids[i]);
        id = s->ids[i];
    }
    if (prompt < 0) fail_msg("the recorded logits appear nowhere");
    print_message("%d of %d tokens are the continuation\n", s->n - prompt, s->n);
    assert_true(s->n - prompt >= 32);
}

static void check_file(const char *level, enum kv_type kv_type, double noise)
{
    struct loaded_model m;
    struct caro_error err = {0};
    struct engine_session *session;
    const struct engine_session_options options = {.n_threads = 2, .kv_type = kv_type};
    if (loaded_model_open(&m, model_path, level, &err) != CARO_OK) fail_msg("%s", err.msg);
    assert_int_equal(engine_model_hparams(m.model)->n_vocab, N_VOCAB);
    assert_int_equal(engine_session_open(&session, m.model, &options, &err), CARO_OK);
    FILE *f = fopen(story_path, "r");
    assert_non_null(f);
    static char line[1 << 16];
    int stories = 0;
    while (fgets(line, sizeof line, f)) {
        struct story s;
        read_story(&s, line);
        check_story(&s, session, noise);
        stories++;
    }
    fclose(f);
    assert_true(stories >= 4);
    engine_session_close(session);
    loaded_model_close(&m);
}

static void greedy_continuations_are_the_same(void **state)
{
    (void)state;
    for (const char *const *level = loaded_model_levels(); *level; level++) check_file(*level, KV_F32, 2e-3);
    for (const char *const *level = loaded_model_levels(); *level; level++) check_file(*level, KV_INT16, 0.1);
    check_file("native", KV_F16, 0.1); /* caches of 11 to 13 bits move the logits, not the choice */
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(greedy_continuations_are_the_same)};
    return cmocka_run_group_tests(tests, set_up, NULL);
}
