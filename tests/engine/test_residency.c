/* Weights that are let go of between their uses: the same bits, less resident memory, and never what is not a map of the
 * model's file. */
#include "engine/residency.h"
#include "engine/engine_model.h"
#include "support/loaded_model.h"
#include "support/tiny_model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { MB = 1 << 20, N_IDS = 70, N_SPLITS = 3 };

struct mapped {
    struct loaded_model m;
    char path[32];
    void *bytes; /* the same file in memory */
    size_t n;
    int n_vocab;
};

static void open_mapped(struct mapped *t, const char *arch)
{
    struct tiny_model options = {.arch = arch,
                                 .n_layer = 8,
                                 .n_embd = 256,
                                 .n_head = 4,
                                 .n_head_kv = strcmp(arch, "starcoder") == 0 ? 1 : 2,
                                 .n_ff = 1024,
                                 .n_vocab = 2048,
                                 .n_ctx = 128,
                                 .seed = 5};
    struct buffer b = {0};
    struct caro_error err = {0};
    assert_true(tiny_model_write(&b, &options));
    memcpy(t->path, "/tmp/caro-residency-XXXXXX", 27);
    int fd = mkstemp(t->path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, b.p, b.n), (ssize_t)b.n);
    close(fd);
    if (loaded_model_open(&t->m, t->path, "native", &err) != CARO_OK) fail_msg("%s", err.msg);
    unlink(t->path);
    t->n = b.n;
    t->bytes = aligned_alloc(64, (b.n + 63) / 64 * 64);
    assert_non_null(t->bytes);
    memcpy(t->bytes, b.p, b.n);
    t->n_vocab = options.n_vocab;
    buffer_free(&b);
}

static void close_mapped(struct mapped *t)
{
    loaded_model_close(&t->m);
    free(t->bytes);
}

/* What is resident of the map, in bytes; −1 where the system does not say. */
static long resident(const struct mapped *t)
{
    char line[256];
    long kb = -1;
    bool here = false;
    FILE *f = fopen("/proc/self/smaps", "r");
    while (f && fgets(line, sizeof line, f)) {
        unsigned long from, to;
        if (sscanf(line, "%lx-%lx ", &from, &to) == 2 && strchr(line, '-') < strchr(line, ' '))
            here = from == (unsigned long)t->m.map.p;
        if (here && sscanf(line, "Rss: %ld", &kb) == 1) break;
    }
    if (f) fclose(f);
    return kb < 0 ? -1 : kb * 1024;
}

static struct engine_session *open_session(const struct engine_model *model,
                                           struct engine_session_options options)
{
    struct engine_session *s;
    struct caro_error err = {0};
    if (engine_session_open(&s, model, &options, &err) != CARO_OK) fail_msg("%s", err.msg);
    return s;
}

/* [N_IDS][n_vocab] logits; the ids go in in pieces of `step`. */
static float *evaluate(const struct mapped *t, struct engine_session *s, int step)
{
    int32_t ids[N_IDS];
    float *logits = calloc((size_t)N_IDS * (size_t)t->n_vocab, sizeof *logits);
    assert_non_null(logits);
    for (int i = 0; i < N_IDS; i++) ids[i] = (i * 37 + 11) % t->n_vocab;
    for (int i = 0; i < N_IDS; i += step) {
        const int n = N_IDS - i < step ? N_IDS - i : step;
        assert_int_equal(
            engine_session_eval(s, ids + i, (size_t)n, logits + (size_t)i * (size_t)t->n_vocab, NULL),
            CARO_OK);
    }
    return logits;
}

static void the_same_bits_whatever_is_let_go_of(void **state)
{
    (void)state;
    static const char *const archs[] = {"llama", "qwen2", "starcoder", "phi2"};
    static const int steps[N_SPLITS] = {N_IDS, 9, 1};
    for (size_t a = 0; a < sizeof archs / sizeof *archs; a++) {
        struct mapped t;
        open_mapped(&t, archs[a]);
        struct engine_session *s = open_session(t.m.model, (struct engine_session_options){.n_threads = 1});
        float *expected = evaluate(&t, s, N_IDS);
        engine_session_close(s);
        for (int i = 0; i < N_SPLITS; i++)
            for (uint64_t room = 0; room <= 20 * MB; room += 10 * MB) {
                s = open_session(t.m.model, (struct engine_session_options){
                                                .n_threads = 1 + i, .map = &t.m.map, .room = room});
                float *logits = evaluate(&t, s, steps[i]);
                assert_memory_equal(logits, expected, (size_t)N_IDS * (size_t)t.n_vocab * sizeof *logits);
                free(logits);
                engine_session_close(s);
            }
        free(expected);
        close_mapped(&t);
    }
}

/* Bytes that are in no map, or in another one, must stay what they are: in anonymous memory they would be lost. */
static void nothing_else_is_touched(void **state)
{
    (void)state;
    struct mapped t;
    struct loaded_model memory;
    struct caro_error err = {0};
    open_mapped(&t, "llama");
    void *before = malloc(t.n);
    assert_non_null(before);
    memcpy(before, t.bytes, t.n);
    if (loaded_model_open_memory(&memory, t.bytes, t.n, "native", &err) != CARO_OK) fail_msg("%s", err.msg);
    const struct file_map none = {.p = NULL};
    const struct file_map *const maps[] = {NULL, &none, &t.m.map};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) {
        struct engine_session *s =
            open_session(memory.model, (struct engine_session_options){.n_threads = 2, .map = maps[i]});
        free(evaluate(&t, s, 16));
        engine_session_close(s);
        assert_memory_equal(t.bytes, before, t.n);
    }
    loaded_model_close(&memory);
    free(before);
    close_mapped(&t);
}

static void as_much_is_absent_as_was_said(void **state)
{
    (void)state;
    static const char *const archs[] = {"llama", "phi2"};
    for (size_t a = 0; a < sizeof archs / sizeof *archs; a++) {
        struct mapped t;
        open_mapped(&t, archs[a]);
        struct engine_session_options how = {.n_threads = 2, .n_ctx = N_IDS};
        struct engine_memory memory;
        engine_memory_estimate(&memory, t.m.model, &how);
        assert_int_equal(memory.absent, 0);
        const uint64_t bytes = memory.kv_cache + memory.scratch;
        long most = 0;
        for (uint64_t wanted = 0; wanted <= 20 * MB; wanted += 5 * MB) {
            how.map = &t.m.map;
            how.room = wanted < bytes ? bytes - wanted : 0;
            engine_memory_estimate(&memory, t.m.model, &how);
            assert_true(memory.absent <= bytes - how.room && memory.absent <= memory.weights);
            if (wanted <= 10 * MB) assert_int_equal(memory.absent, bytes - how.room);
            struct engine_session *s = open_session(t.m.model, how);
            free(evaluate(&t, s, 1));
            const long now = resident(&t);
            engine_session_close(s);
            if (now < 0) continue;
            if (wanted == 0) most = now;
            /* a huge page at both ends of what is let go of may be in use by its neighbours */
            if (now > most - (long)memory.absent + 4 * MB)
                fail_msg("%s: %ld bytes resident with %lu absent; %ld with none", archs[a], now,
                         (unsigned long)memory.absent, most);
        }
        if (most == 0) print_message("[  skip  ] this system does not say what is resident\n");
        close_mapped(&t);
    }
}

/* From the tables on, layer by layer, no more than is asked for. */
static void the_fewest_layers_are_chosen(void **state)
{
    (void)state;
    struct mapped t;
    open_mapped(&t, "llama");
    const struct weights *w = &t.m.model->weights;
    const struct hparams *hp = engine_model_hparams(t.m.model);
    struct residency r;
    residency_open(&r, hp, w, &t.m.map, 1000, 1);
    residency_begin(&r, 1000);
    assert_false(r.let_go);
    residency_begin(&r, 1001);
    assert_true(r.let_go);
    int last = r.n_layers;
    assert_true(last <= 1);
    for (uint64_t bytes = 1001; bytes < 64 * MB; bytes += MB / 2) {
        residency_begin(&r, bytes);
        assert_true(r.n_layers == last || r.n_layers == last + 1);
        last = r.n_layers;
    }
    assert_int_equal(last, hp->n_layer);
    residency_begin(&r, 0);
    assert_false(r.let_go);
    assert_int_equal(r.n_layers, 0);
    close_mapped(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_bits_whatever_is_let_go_of),
        cmocka_unit_test(nothing_else_is_touched),
        cmocka_unit_test(as_much_is_absent_as_was_said),
        cmocka_unit_test(the_fewest_layers_are_chosen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
