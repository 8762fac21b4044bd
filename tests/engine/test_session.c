/* Sessions: the same bits however work is divided, limits, truncation, cancelling, and that decoding
 * allocates nothing. */
#include "support/loaded_model.h"
#include "support/tiny_model.h"

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

#include <cmocka.h>

/* Counting allocations: this program's own malloc stands before libc's, where libc lets it. */
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define COUNTS_ALLOCATIONS 1
static atomic_long allocations, failing = -1; /* how many so far; the number of one that fails */
static bool fails(void) { return atomic_fetch_add(&allocations, 1) == atomic_load(&failing); }
extern void *__libc_malloc(size_t n);
extern void *__libc_calloc(size_t n, size_t size);
extern void *__libc_realloc(void *p, size_t n);
void *malloc(size_t n) { return fails() ? NULL : __libc_malloc(n); }
void *calloc(size_t n, size_t size) { return fails() ? NULL : __libc_calloc(n, size); }
void *realloc(void *p, size_t n) { return fails() ? NULL : __libc_realloc(p, n); }
#else
#define COUNTS_ALLOCATIONS 0
#endif

struct tiny {
    struct loaded_model m;
    void *bytes;
    int n_vocab;
};

static void open_tiny(struct tiny *t, struct tiny_model options)
{
    struct buffer b;
    struct caro_error err = {0};
    assert_true(tiny_model_write(&b, &options));
    t->bytes = aligned_alloc(64, (b.n + 63) / 64 * 64);
    memcpy(t->bytes, b.p, b.n);
    if (loaded_model_open_memory(&t->m, t->bytes, b.n, "native", &err) != CARO_OK) fail_msg("%s", err.msg);
    t->n_vocab = engine_model_hparams(t->m.model)->n_vocab;
    buffer_free(&b);
}

static void close_tiny(struct tiny *t)
{
    loaded_model_close(&t->m);
    free(t->bytes);
}

static struct engine_session *open_session(const struct tiny *t, struct engine_session_options options)
{
    struct engine_session *s;
    struct caro_error err = {0};
    if (engine_session_open(&s, t->m.model, &options, &err) != CARO_OK) fail_msg("%s", err.msg);
    return s;
}

static void some_ids(int32_t *ids, int n, int n_vocab)
{
    unsigned x = 12345;
    for (int i = 0; i < n; i++) {
        x = x * 1103515245u + 12345u;
        ids[i] = (int32_t)((x >> 8) % (unsigned)n_vocab);
    }
}

/* All logits of one evaluation at once with one thread are what every other way must give. */
static void check_division(struct tiny_model options, enum kv_type kv_type)
{
    enum { N = 60 };
    struct tiny t;
    open_tiny(&t, options);
    int32_t ids[N];
    some_ids(ids, N, t.n_vocab);
    const size_t values = (size_t)N * (size_t)t.n_vocab, row = (size_t)t.n_vocab;
    float *whole = malloc(values * sizeof *whole), *other = malloc(values * sizeof *other);
    struct engine_session *s =
        open_session(&t, (struct engine_session_options){.n_threads = 1, .kv_type = kv_type});
    assert_int_equal(engine_session_eval(s, ids, N, whole, NULL), CARO_OK);
    engine_session_close(s);
    for (size_t i = 0; i < values; i++) assert_true(isfinite(whole[i]));

    for (int threads = 1; threads <= 4; threads++)
        for (int batch = 1; batch <= 64; batch = batch * 3 + 1) {
            s = open_session(&t, (struct engine_session_options){
                                     .n_threads = threads, .n_batch = batch, .kv_type = kv_type});
            memset(other, 0xff, values * sizeof *other);
            for (int i = 0, piece; i < N; i += piece) { /* pieces of 1, 2, 3, … */
                piece = 1 + i / 3;
                if (piece > N - i) piece = N - i;
                assert_int_equal(
                    engine_session_eval(s, ids + i, (size_t)piece, other + (size_t)i * row, NULL), CARO_OK);
            }
            if (memcmp(whole, other, values * sizeof *whole) != 0)
                fail_msg("%s: %d threads and batches of %d give other bits", options.arch, threads, batch);
            /* only the last row asked for: the last layer then skips the others */
            engine_session_truncate(s, 0);
            assert_null(engine_session_logits(s));
            assert_int_equal(engine_session_eval(s, ids, N, NULL, NULL), CARO_OK);
            assert_memory_equal(engine_session_logits(s), whole + values - row, row * sizeof *whole);
            /* back by some, then on again */
            engine_session_truncate(s, 23);
            assert_int_equal(engine_session_n_past(s), 23);
            assert_int_equal(engine_session_eval(s, ids + 23, 10, NULL, NULL), CARO_OK);
            assert_memory_equal(engine_session_logits(s), whole + 32 * row, row * sizeof *whole);
            engine_session_close(s);
        }
    free(whole);
    free(other);
    close_tiny(&t);
}

static void division_changes_nothing(void **state)
{
    (void)state;
    check_division((struct tiny_model){.arch = "llama", .type = TENSOR_Q8_0}, KV_F16);
    check_division(
        (struct tiny_model){.arch = "llama", .type = TENSOR_F16, .n_head = 6, .n_head_kv = 3, .n_embd = 96},
        KV_F32);
    check_division(
        (struct tiny_model){
            .arch = "llama", .key = "llama.attention.sliding_window", .key_kind = GGUF_U32, .number = 7},
        KV_F16);
    check_division(
        (struct tiny_model){.arch = "llama", .k_dim = 24, .v_dim = 40, .n_rot = 10, .type = TENSOR_BF16},
        KV_F16);
    check_division((struct tiny_model){.arch = "qwen2", .type = TENSOR_Q8_0, .tied = true, .n_layer = 1},
                   KV_F16);
    check_division((struct tiny_model){.arch = "starcoder", .type = TENSOR_Q8_0, .n_head_kv = 1}, KV_F16);
    check_division(
        (struct tiny_model){.arch = "starcoder", .n_head = 3, .n_head_kv = 1, .n_embd = 48, .n_ff = 80},
        KV_F16);
    check_division((struct tiny_model){.arch = "phi2", .type = TENSOR_Q8_0, .n_head_kv = 4, .n_rot = 6},
                   KV_F16);
}

static void the_context_has_an_end(void **state)
{
    (void)state;
    struct tiny t;
    open_tiny(&t, (struct tiny_model){0});
    int32_t ids[70];
    some_ids(ids, 70, t.n_vocab);
    struct engine_session *s;
    struct caro_error err = {0};
    const struct engine_session_options too_long = {.n_ctx = 100, .n_threads = 1};
    assert_int_equal(engine_session_open(&s, t.m.model, &too_long, &err), CARO_LIMIT);
    assert_null(s);
    assert_string_equal(err.msg,
                        "a context of 100 tokens was asked for; the model was made for 64: 36 too many");

    s = open_session(&t, (struct engine_session_options){.n_ctx = 40, .n_threads = 2});
    assert_int_equal(engine_session_n_ctx(s), 40);
    assert_int_equal(engine_session_eval(s, ids, 38, NULL, NULL), CARO_OK);
    float *before = malloc((size_t)t.n_vocab * sizeof *before);
    memcpy(before, engine_session_logits(s), (size_t)t.n_vocab * sizeof *before);
    err = (struct caro_error){0};
    assert_int_equal(engine_session_eval(s, ids, 5, NULL, &err), CARO_LIMIT);
    assert_string_equal(err.msg, "43 tokens are needed and the context has 40: 3 too many");
    assert_int_equal(err.pos, 2); /* as many would fit */
    assert_int_equal(engine_session_n_past(s), 38);
    assert_memory_equal(engine_session_logits(s), before, (size_t)t.n_vocab * sizeof *before);
    assert_int_equal(engine_session_eval(s, ids, 2, NULL, NULL), CARO_OK); /* full to the last position */
    assert_int_equal(engine_session_eval(s, ids, 1, NULL, NULL), CARO_LIMIT);
    assert_int_equal(engine_session_eval(s, ids, 0, NULL, NULL), CARO_OK);
    free(before);
    engine_session_close(s);
    close_tiny(&t);
}

static void ids_outside_the_vocabulary_are_refused(void **state)
{
    (void)state;
    struct tiny t;
    open_tiny(&t, (struct tiny_model){0});
    struct engine_session *s = open_session(&t, (struct engine_session_options){.n_threads = 1});
    static const int32_t bad[] = {50, -1, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const int32_t ids[3] = {1, 2, bad[i]};
        struct caro_error err = {0};
        assert_int_equal(engine_session_eval(s, ids, 3, NULL, &err), CARO_LIMIT);
        assert_int_equal(err.pos, 2);
        assert_non_null(strstr(err.msg, "vocabulary of 50"));
        assert_int_equal(engine_session_n_past(s), 0);
    }
    engine_session_close(s);
    close_tiny(&t);
}

static void *cancel_soon(void *session)
{
    struct timespec t = {0, 30000000};
    nanosleep(&t, NULL);
    engine_session_cancel(session);
    return NULL;
}

static void cancelling_ends_an_evaluation(void **state)
{
    (void)state;
    enum { N = 1000 };
    struct tiny t;
    open_tiny(&t, (struct tiny_model){.n_ctx = 100000, .n_layer = 8});
    static int32_t ids[N];
    some_ids(ids, N, t.n_vocab);
    struct engine_session *s =
        open_session(&t, (struct engine_session_options){.n_ctx = 60000, .n_threads = 2});
    assert_int_equal(engine_session_eval(s, ids, 10, NULL, NULL), CARO_OK);
    engine_session_cancel(s); /* before: the next evaluation does not begin */
    struct caro_error err = {0};
    assert_int_equal(engine_session_eval(s, ids, 10, NULL, &err), CARO_INTERRUPTED);
    assert_int_equal(engine_session_n_past(s), 10);
    engine_session_resume(s);

    pthread_t thread; /* during: within a layer's time */
    assert_int_equal(pthread_create(&thread, NULL, cancel_soon, s), 0);
    enum caro_status status = CARO_OK;
    while (status == CARO_OK && engine_session_n_past(s) + N <= 60000) {
        int past = engine_session_n_past(s);
        status = engine_session_eval(s, ids, N, NULL, NULL);
        assert_int_equal(engine_session_n_past(s), status == CARO_OK ? past + N : past);
    }
    pthread_join(thread, NULL);
    assert_int_equal(status, CARO_INTERRUPTED);
    assert_null(engine_session_logits(s));
    engine_session_resume(s);
    engine_session_truncate(s, 0);

    struct engine_session *fresh =
        open_session(&t, (struct engine_session_options){.n_ctx = 64, .n_threads = 1});
    assert_int_equal(engine_session_eval(s, ids, 20, NULL, NULL), CARO_OK); /* nothing of it is left */
    assert_int_equal(engine_session_eval(fresh, ids, 20, NULL, NULL), CARO_OK);
    assert_memory_equal(engine_session_logits(s), engine_session_logits(fresh),
                        (size_t)t.n_vocab * sizeof(float));
    engine_session_close(fresh);
    engine_session_close(s);
    close_tiny(&t);
}

static void evaluating_allocates_nothing(void **state)
{
    (void)state;
#if COUNTS_ALLOCATIONS
    struct tiny t;
    open_tiny(&t, (struct tiny_model){.type = TENSOR_Q8_0});
    int32_t ids[64];
    some_ids(ids, 64, t.n_vocab);
    struct engine_session *s = open_session(&t, (struct engine_session_options){.n_threads = 2});
    long before = atomic_load(&allocations);
    void *volatile one = malloc(1); /* the counter counts */
    free(one);
    assert_true(atomic_load(&allocations) > before);
    before = atomic_load(&allocations);
    enum caro_status status = engine_session_eval(s, ids, 30, NULL, NULL);
    for (int i = 30; i < 64 && status == CARO_OK; i++)
        status = engine_session_eval(s, ids + i, 1, NULL, NULL);
    long after = atomic_load(&allocations);
    assert_int_equal(status, CARO_OK);
    assert_int_equal(after, before);
    engine_session_close(s);
    close_tiny(&t);
#else
    print_message("skipped: this libc or sanitizer keeps malloc to itself\n");
    skip();
#endif
}

/* Every allocation of opening a model and a session fails in turn: an error each time, nothing is left
 * behind, no crash. */
static void memory_may_run_out_anywhere(void **state)
{
    (void)state;
#if COUNTS_ALLOCATIONS
    struct buffer b;
    struct tiny_model options = {.type = TENSOR_F16};
    const struct engine_session_options how = {.n_threads = 2};
    assert_true(tiny_model_write(&b, &options));
    void *bytes = aligned_alloc(64, (b.n + 63) / 64 * 64);
    memcpy(bytes, b.p, b.n);
    int failures = 0, refused = 0;
    for (bool failed = true; failed; failures += failed) {
        struct loaded_model m;
        struct engine_session *session = NULL;
        struct caro_error err = {0};
        long target = atomic_load(&allocations) + failures;
        atomic_store(&failing, target);
        enum caro_status status = loaded_model_open_memory(&m, bytes, b.n, "native", &err);
        if (status == CARO_OK) status = engine_session_open(&session, m.model, &how, &err);
        failed = atomic_load(&allocations) > target;
        atomic_store(&failing, -1);
        /* counting processors opens files: where that fails it falls back, and all the same succeeds */
        assert_true(status == CARO_OK || (failed && (status == CARO_NO_MEMORY || status == CARO_LIMIT)));
        refused += status == CARO_NO_MEMORY;
        assert_true(status == CARO_OK ? session != NULL : session == NULL && err.msg[0]);
        engine_session_close(session);
        loaded_model_close(&m);
    }
    assert_true(refused >= 6);
    free(bytes);
    buffer_free(&b);
#else
    print_message("skipped: this libc or sanitizer keeps malloc to itself\n");
    skip();
#endif
}

static void memory_is_estimated(void **state)
{
    (void)state;
    struct tiny t;
    open_tiny(&t, (struct tiny_model){0});
    struct engine_memory memory, twice;
    struct engine_session_options options = {.n_ctx = 32, .n_threads = 2};
    engine_memory_estimate(&memory, t.m.model, &options);
    /* 2 layers, keys and values, 32 positions, 2 heads of 16 of 2 bytes and a scale; of a group, up to a multiple of 64 */
    assert_int_equal(memory.kv_cache, 2 * 2 * 32 * 2 * (16 * 2 + 4));
    assert_true(memory.scratch > 0 && memory.scratch < (16u << 20));
    options.n_ctx = 64;
    engine_memory_estimate(&twice, t.m.model, &options);
    assert_int_equal(twice.kv_cache, 2 * memory.kv_cache);
    options.kv_type = KV_F32;
    engine_memory_estimate(&memory, t.m.model, &options);
    assert_int_equal(memory.kv_cache, 2 * 2 * 64 * 2 * 16 * 4);
    uint64_t weights = 0;
    for (uint64_t i = 0; i < gguf_n_tensors(t.m.file); i++) weights += gguf_tensor_at(t.m.file, i)->size;
    assert_int_equal(memory.weights, weights);
    assert_int_equal(engine_model_parameters(t.m.model) * 4, weights);
    close_tiny(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(division_changes_nothing),
        cmocka_unit_test(the_context_has_an_end),
        cmocka_unit_test(ids_outside_the_vocabulary_are_refused),
        cmocka_unit_test(cancelling_ends_an_evaluation),
        cmocka_unit_test(evaluating_allocates_nothing),
        cmocka_unit_test(memory_may_run_out_anywhere),
        cmocka_unit_test(memory_is_estimated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
