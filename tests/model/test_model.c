/* The public interface over whole models: two sessions at once, cancelling, determinism, the two cache types, and errors that name the
 * file and the cause. */
#include "base/buffer.h"
#include "support/tiny_model.h"
#include <caro/model.h>

#include <math.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

static const struct tiny_model models[] = {
    {.arch = "llama", .type = TENSOR_Q8_0, .vocabulary = true, .n_ctx = 256},
    {.arch = "qwen2", .type = TENSOR_Q8_0, .vocabulary = true, .n_ctx = 256, .tied = true},
    {.arch = "starcoder", .type = TENSOR_Q8_0, .vocabulary = true, .n_ctx = 256, .n_head_kv = 1},
    {.arch = "phi2", .type = TENSOR_Q8_0, .vocabulary = true, .n_ctx = 256, .n_head_kv = 4, .n_rot = 6},
};
enum { N_MODELS = sizeof models / sizeof *models, N_PROMPT = 40, N_ANSWER = 60 };

struct tiny {
    void *bytes;
    struct caro_model *model;
};

static struct tiny open_tiny(struct tiny_model options)
{
    struct buffer b;
    struct tiny t;
    struct caro_error err = {0};
    assert_true(tiny_model_write(&b, &options));
    t.bytes = aligned_alloc(64, (b.n + 63) / 64 * 64);
    memcpy(t.bytes, b.p, b.n);
    if (caro_model_open_memory(&t.model, t.bytes, b.n, "tiny", NULL, &err) != CARO_OK)
        fail_msg("%s", err.msg);
    buffer_free(&b);
    return t;
}

static void close_tiny(struct tiny *t)
{
    caro_model_close(t->model);
    free(t->bytes);
}

/* A text of one session: its ids. */
struct text {
    const struct caro_model *model;
    int threads, first;
    enum caro_kv_type kv_type;
    int32_t ids[N_ANSWER];
    size_t n;
    bool good;
};

static bool collect(void *ctx, int32_t id, float logprob)
{
    struct text *t = ctx;
    (void)logprob;
    if (t->n < N_ANSWER) t->ids[t->n++] = id;
    return true;
}

static void *write_text(void *ctx)
{
    struct text *t = ctx;
    struct caro_session *s;
    int32_t prompt[N_PROMPT];
    enum caro_stop_reason reason;
    size_t n;
    t->n = 0;
    for (int i = 0; i < N_PROMPT; i++) prompt[i] = 3 + (t->first + i * 37) % 250;
    const struct caro_session_options how = {.n_threads = t->threads, .n_ctx = 128, .kv_type = t->kv_type};
    const struct caro_generation generation = {.sampling = {.temperature = 0.8f, .top_p = 0.9f, .seed = 11},
                                               .max_tokens = N_ANSWER,
                                               .ignore_end = true,
                                               .on_token = collect,
                                               .ctx = t};
    t->good = caro_session_open(&s, t->model, &how, NULL) == CARO_OK &&
              caro_session_eval(s, prompt, N_PROMPT, NULL, NULL) == CARO_OK &&
              caro_session_generate(s, &generation, &reason, &n, NULL) == CARO_OK && t->n == N_ANSWER;
    caro_session_close(s);
    return NULL;
}

static void two_sessions_at_once(void **state)
{
    (void)state;
    for (int m = 0; m < N_MODELS; m++) {
        struct tiny t = open_tiny(models[m]);
        struct text alone[2], beside[2];
        pthread_t thread[2];
        for (int i = 0; i < 2; i++) {
            alone[i] = (struct text){.model = t.model, .threads = 1, .first = 5 + 100 * i};
            beside[i] = (struct text){.model = t.model, .threads = 1 + i, .first = 5 + 100 * i};
            write_text(&alone[i]);
            assert_true(alone[i].good);
        }
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 2; i++)
                assert_int_equal(pthread_create(&thread[i], NULL, write_text, &beside[i]), 0);
            for (int i = 0; i < 2; i++) pthread_join(thread[i], NULL);
            for (int i = 0; i < 2; i++) {
                assert_true(beside[i].good);
                assert_memory_equal(beside[i].ids, alone[i].ids, sizeof alone[i].ids);
            }
        }
        assert_true(memcmp(alone[0].ids, alone[1].ids, sizeof alone[0].ids) != 0);
        close_tiny(&t);
    }
}

/* What an 8-bit cache costs in exactness: the distance of its logits over their spread. */
static void a_q8_cache_is_near(void **state)
{
    (void)state;
    for (int m = 0; m < N_MODELS; m++) {
        enum { N = 120, VOCAB = 300 };
        struct tiny t = open_tiny(models[m]);
        static const char *const names[] = {"int16", "f16", "q8_0"};
        float *logits[3];
        int32_t ids[N];
        for (int i = 0; i < N; i++) ids[i] = 3 + (i * 37 + m) % 250;
        for (int type = CARO_KV_INT16; type <= CARO_KV_Q8_0; type++) {
            struct caro_session *s;
            const struct caro_session_options how = {
                .n_threads = 1, .n_ctx = 128, .kv_type = (enum caro_kv_type)type};
            logits[type] = malloc(sizeof(float) * N * VOCAB);
            assert_int_equal(caro_session_open(&s, t.model, &how, NULL), CARO_OK);
            assert_int_equal(caro_session_eval(s, ids, N, logits[type], NULL), CARO_OK);
            caro_session_close(s);
        }
        for (int type = CARO_KV_INT16; type <= CARO_KV_Q8_0; type += 2) {
            /* from f16; any change at all moves some activations over a rounding's edge, to 1e-4 or so */
            double distance = 0, spread = 0, mean = 0;
            for (int i = 0; i < N * VOCAB; i++) mean += (double)logits[CARO_KV_F16][i] / (N * VOCAB);
            for (int i = 0; i < N * VOCAB; i++) {
                distance += pow((double)logits[type][i] - (double)logits[CARO_KV_F16][i], 2);
                spread += pow((double)logits[CARO_KV_F16][i] - mean, 2);
            }
            print_message("%s: %s beside f16 moves the logits by %.1e of their variance\n", models[m].arch,
                          names[type], distance / spread);
            assert_true(distance / spread > 0 && distance / spread < 1e-3);
        }
        struct caro_memory int16, q8;
        caro_model_memory(t.model, &(struct caro_session_options){.n_ctx = 128, .n_threads = 1}, &int16);
        caro_model_memory(
            t.model, &(struct caro_session_options){.n_ctx = 128, .n_threads = 1, .kv_type = CARO_KV_Q8_0},
            &q8);
        assert_true(q8.kv_cache < int16.kv_cache * 2 / 3 + 4096);
        assert_int_equal(int16.total, int16.file + int16.kv_cache + int16.working);
        for (int type = 0; type < 3; type++) free(logits[type]);
        close_tiny(&t);
    }
}

static void *cancel_later(void *session)
{
    nanosleep(&(struct timespec){.tv_nsec = 20000000}, NULL);
    caro_session_cancel(session);
    return NULL;
}

static void cancelling_ends_a_text(void **state)
{
    (void)state;
    struct tiny t = open_tiny((struct tiny_model){.vocabulary = true, .n_ctx = 16384, .n_layer = 4});
    struct caro_session *s;
    pthread_t thread;
    const int32_t one = 5;
    const struct caro_generation how = {.ignore_end = true, .max_tokens = 16000};
    enum caro_stop_reason reason;
    size_t n;
    assert_int_equal(
        caro_session_open(&s, t.model, &(struct caro_session_options){.n_ctx = 16384, .n_threads = 1}, NULL),
        CARO_OK);
    assert_int_equal(caro_session_eval(s, &one, 1, NULL, NULL), CARO_OK);
    assert_int_equal(pthread_create(&thread, NULL, cancel_later, s), 0);
    assert_int_equal(caro_session_generate(s, &how, &reason, &n, NULL), CARO_INTERRUPTED);
    pthread_join(thread, NULL);
    assert_true(n < 16000);
    assert_int_equal(caro_session_eval(s, &one, 1, NULL, NULL), CARO_INTERRUPTED); /* until it is lifted */
    caro_session_reset(s, 0);
    assert_int_equal(caro_session_eval(s, &one, 1, NULL, NULL), CARO_OK);
    caro_session_close(s);
    close_tiny(&t);
}

/* Another prompt on the same session: what both share stays, and the bits are those of a session of its own. */
static void a_session_goes_back_to_what_is_shared(void **state)
{
    (void)state;
    for (int m = 0; m < N_MODELS; m++) {
        struct tiny t = open_tiny(models[m]);
        struct caro_session *s, *fresh;
        int32_t a[50], b[50];
        for (int i = 0; i < 50; i++) a[i] = 3 + i * 37 % 250, b[i] = i < 21 ? a[i] : 3 + i * 31 % 250;
        const struct caro_session_options how = {.n_threads = 1, .n_ctx = 64};
        assert_int_equal(caro_session_open(&s, t.model, &how, NULL), CARO_OK);
        assert_int_equal(caro_session_open(&fresh, t.model, &how, NULL), CARO_OK);
        assert_int_equal(caro_session_rewind(s, a, 50), 0);
        assert_int_equal(caro_session_eval(s, a, 50, NULL, NULL), CARO_OK);
        assert_int_equal(caro_session_rewind(s, b, 49), 21);
        assert_int_equal(caro_session_n_past(s), 21);
        assert_int_equal(caro_session_eval(s, b + 21, 29, NULL, NULL), CARO_OK);
        assert_int_equal(caro_session_eval(fresh, b, 50, NULL, NULL), CARO_OK);
        assert_memory_equal(caro_session_logits(s), caro_session_logits(fresh), 300 * sizeof(float));
        assert_int_equal(caro_session_rewind(s, b, 50), 50); /* all of it: the logits stay */
        assert_memory_equal(caro_session_logits(s), caro_session_logits(fresh), 300 * sizeof(float));
        assert_int_equal(caro_session_rewind(s, b, 49), 49);
        assert_null(caro_session_logits(s));
        caro_session_close(fresh);
        caro_session_close(s);
        close_tiny(&t);
    }
}

static enum caro_consider in_order(void *ctx, int32_t id, const char *text, size_t n, bool ends)
{
    int32_t *seen = ctx;
    (void)text, (void)n, (void)ends;
    seen[++seen[0]] = id;
    return seen[0] < 4 ? CARO_CONSIDER_NEXT : CARO_CONSIDER_TAKE;
}

static enum caro_consider refuse_all(void *ctx, int32_t id, const char *text, size_t n, bool ends)
{
    (void)id, (void)text, (void)n, (void)ends;
    ++*(int32_t *)ctx;
    return CARO_CONSIDER_NEXT;
}

static enum caro_consider stop_now(void *ctx, int32_t id, const char *text, size_t n, bool ends)
{
    (void)ctx, (void)id, (void)text, (void)n, (void)ends;
    return CARO_CONSIDER_STOP;
}

/* Candidates are asked about from the most likely down; the one that is taken is the text's. */
static void the_most_likely_is_considered_first(void **state)
{
    (void)state;
    struct tiny t = open_tiny(models[0]);
    struct caro_session *s;
    const int32_t prompt[] = {9, 8, 7, 60, 70};
    int32_t seen[64] = {0}, asked = 0;
    struct text got = {.n = 0};
    enum caro_stop_reason reason;
    size_t n;
    assert_int_equal(
        caro_session_open(&s, t.model, &(struct caro_session_options){.n_threads = 1, .n_ctx = 64}, NULL),
        CARO_OK);
    assert_int_equal(caro_session_eval(s, prompt, 5, NULL, NULL), CARO_OK);
    const float *logits = caro_session_logits(s);
    assert_int_equal(
        caro_session_generate(
            s,
            &(struct caro_generation){.max_tokens = 1, .ignore_end = true, .consider = in_order, .ctx = seen},
            &reason, &n, NULL),
        CARO_OK);
    assert_int_equal(seen[0], 4);
    for (int i = 1; i < 4; i++) assert_true(logits[seen[i]] >= logits[seen[i + 1]]);
    for (int i = 0; i < 300; i++) {
        int above = 0;
        for (int k = 1; k <= 4; k++) above += i == seen[k] || logits[seen[k]] >= logits[i];
        assert_true(above == 4 || logits[i] >= logits[seen[4]]);
    }
    assert_int_equal(n, 1);
    assert_int_equal(
        caro_session_generate(s,
                              &(struct caro_generation){
                                  .max_tokens = 1, .ignore_end = true, .consider = refuse_all, .ctx = &asked},
                              &reason, &n, NULL),
        CARO_OK);
    assert_int_equal(n, 1); /* the first is taken in the end */
    assert_true(asked >= 16 && asked < 20);
    assert_int_equal(
        caro_session_generate(s,
                              &(struct caro_generation){
                                  .max_tokens = 9, .consider = stop_now, .on_token = collect, .ctx = &got},
                              &reason, &n, NULL),
        CARO_OK);
    assert_int_equal(reason, CARO_STOP_CALLER);
    assert_int_equal(n, 0);
    assert_int_equal(got.n, 0);
    caro_session_close(s);
    close_tiny(&t);
}

static void failures_name_file_and_cause(void **state)
{
    (void)state;
    static const struct {
        const char *content, *says;
    } files[] = {{"", "GGUF"}, {"not a model at all, really", "GGUF"}, {"GGUF\3\0\0\0", "ends"}};
    char path[] = "/tmp/caro-model-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct caro_model *m = (void *)&path;
        struct caro_error err = {0};
        FILE *f = fopen(path, "wb");
        fwrite(files[i].content, 1, i == 2 ? 8 : strlen(files[i].content), f);
        fclose(f);
        assert_int_not_equal(caro_model_open(&m, path, NULL, &err), CARO_OK);
        assert_null(m);
        assert_non_null(strstr(err.msg, path));
        assert_non_null(strstr(err.msg, files[i].says));
    }
    struct caro_model *m;
    struct caro_error err = {0};
    unlink(path);
    assert_int_equal(caro_model_open(&m, path, NULL, &err), CARO_NOT_FOUND);
    assert_non_null(strstr(err.msg, path));
    struct tiny t = open_tiny(models[0]);
    struct caro_session *s;
    err = (struct caro_error){0};
    assert_int_equal(caro_session_open(&s, t.model, &(struct caro_session_options){.n_ctx = 257}, &err),
                     CARO_LIMIT);
    assert_non_null(strstr(err.msg, "257"));
    close_tiny(&t);
    err = (struct caro_error){0};
    assert_int_equal(
        caro_model_open_builtin(&m, &(struct caro_model_options){.prompt_format = "nonsense"}, &err),
        CARO_USAGE);
    assert_non_null(strstr(err.msg, "chatml"));
}

static void shapes_give_memory(void **state)
{
    (void)state;
    const struct caro_shape qwen = {24, 896, 14, 2, 4864, 151936}, part = {24, 896, 14, 2, 4864, 0};
    const struct caro_session_options how = {.n_ctx = 2048, .n_threads = 2};
    struct caro_memory m, q8;
    assert_true(caro_shape_memory(&qwen, 491400064, &how, &m));
    /* layers, heads, keys and values, positions; a scale and two bytes a value */
    assert_int_equal(m.kv_cache, 24u * 2 * 2 * 2048 * (4 + 64 * 2));
    assert_int_equal(m.total, m.file + m.kv_cache + m.working);
    assert_true(m.working > 5000000 && m.working < 40000000);
    assert_true(caro_shape_memory(
        &qwen, 491400064,
        &(struct caro_session_options){.n_ctx = 2048, .n_threads = 2, .kv_type = CARO_KV_Q8_0}, &q8));
    assert_true(q8.kv_cache < m.kv_cache * 6 / 10);
    assert_false(caro_shape_memory(&part, 491400064, &how, &m));
    assert_false(caro_shape_memory(&qwen, 0, &how, &m));
    struct caro_memory_limit limit;
    caro_memory_available(&limit);
    assert_true(limit.available > 1000000 && limit.by[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_sessions_at_once),
        cmocka_unit_test(a_q8_cache_is_near),
        cmocka_unit_test(cancelling_ends_a_text),
        cmocka_unit_test(the_most_likely_is_considered_first),
        cmocka_unit_test(a_session_goes_back_to_what_is_shared),
        cmocka_unit_test(failures_name_file_and_cause),
        cmocka_unit_test(shapes_give_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
