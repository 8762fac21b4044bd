/* Logits of small models against the exact ones: fixtures/logits of the shared folder, with its index.json.
 *
 * For every entry: distance at most 1.1 times llama.cpp's own (or 2e-6), at every instruction-set level; and
 * the same bits at any number of threads, at every level, however the prompt is divided. */
#include "support/loaded_model.h"
#include "support/shared_files.h"

#include <errno.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { MOST_TOKENS = 64, MOST_ENTRIES = 64 };

struct entry {
    char name[48];
    double nmse;
    int32_t ids[MOST_TOKENS];
    int n;
};
static struct entry entries[MOST_ENTRIES];
static int n_entries;
static char temporary[] = "/tmp/caro-vectors-XXXXXX";

/* {"tiny-llama.F32": {"nmse": 5.1e-08, …, "tokens": [1, 417, …]}, …}: flat enough for strstr. */
static void read_index(const char *text)
{
    const char *p = text;
    while ((p = strstr(p, "\"tiny-")) != NULL) {
        assert_true(n_entries < MOST_ENTRIES);
        struct entry *e = &entries[n_entries++];
        assert_int_equal(sscanf(p, "\"%47[^\"]\"", e->name), 1);
        const char *end = strchr(p, '}'), *nmse = strstr(p, "\"nmse\":"), *tokens = strstr(p, "\"tokens\":");
        assert_true(end && nmse && tokens && nmse < end && tokens < end);
        e->nmse = strtod(nmse + 7, NULL);
        assert_true(e->nmse > 0);
        char *at = strchr(tokens, '[') + 1;
        do {
            assert_true(e->n < MOST_TOKENS);
            e->ids[e->n++] = (int32_t)strtol(at, &at, 10);
            while (*at == ' ' || *at == '\n') at++;
        } while (*at++ == ',');
        p = end;
    }
}

static int set_up(void **state)
{
    (void)state;
    char path[512];
    if (!shared_file(path, sizeof path, "fixtures/logits/index.json")) {
        printf("skipped: no %s (set CARO_SHARED to the folder with fixtures/)\n",
               "../shared/fixtures/logits/index.json");
        exit(77);
    }
    struct file_map map;
    assert_int_equal(file_map_open(&map, path, NULL), CARO_OK);
    char *text = calloc(1, map.n + 1);
    memcpy(text, map.p, map.n);
    read_index(text);
    free(text);
    file_map_close(&map);
    assert_true(n_entries >= 20);
    return mkdtemp(temporary) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    char path[512];
    snprintf(path, sizeof path, "%s/model.gguf", temporary);
    unlink(path);
    return rmdir(temporary);
}

/* The model file of an entry: a fixture, or made now by tools/synth_gguf.py of the shared folder. False:
 * neither is there. */
static bool model_path(const struct entry *e, char *out, size_t size)
{
    char relative[160], tool[512], command[1400];
    snprintf(relative, sizeof relative, "fixtures/logits/%.47s.gguf", e->name);
    if (shared_file(out, size, relative)) return true;
    if (strcmp(e->name, "tiny-llama.F32") != 0 || !shared_file(tool, sizeof tool, "tools/synth_gguf.py"))
        return false;
    snprintf(out, size, "%s/model.gguf", temporary);
    snprintf(command, sizeof command,
             "for p in python3 /usr/bin/python3; do $p '%s' tiny-llama '%s' --type F32 --seed 100 "
             "2>/dev/null && exit 0; done; exit 1",
             tool, out);
    return system(command) == 0; /* the first python3 on PATH may lack numpy where the system's has it */
}

static struct engine_session *open_session(const struct loaded_model *m, int threads, int batch)
{
    struct engine_session *session;
    struct caro_error err = {0};
    const struct engine_session_options options = {.n_threads = threads, .n_batch = batch};
    if (engine_session_open(&session, m->model, &options, &err) != CARO_OK) fail_msg("%s", err.msg);
    return session;
}

/* Evaluate in pieces of the given size (0: at once). */
static void evaluate(struct engine_session *session, const struct entry *e, int piece, float *logits)
{
    const size_t n_vocab = (size_t)engine_model_hparams(engine_session_model(session))->n_vocab;
    struct caro_error err = {0};
    engine_session_truncate(session, 0);
    for (int i = 0; i < e->n;) {
        int n = piece && piece < e->n - i ? piece : e->n - i;
        if (engine_session_eval(session, e->ids + i, (size_t)n, logits + (size_t)i * n_vocab, &err) !=
            CARO_OK)
            fail_msg("%s: %s", e->name, err.msg);
        i += n;
        assert_memory_equal(engine_session_logits(session), logits + (size_t)(i - 1) * n_vocab,
                            n_vocab * sizeof(float));
    }
}

/* Sum of squared differences over the variance of the exact values, per value. */
static double distance(const float *y, const float *exact, size_t n)
{
    double sum = 0, squares = 0, error = 0;
    for (size_t i = 0; i < n; i++) {
        sum += (double)exact[i];
        squares += (double)exact[i] * (double)exact[i];
        error += ((double)y[i] - (double)exact[i]) * ((double)y[i] - (double)exact[i]);
    }
    return error / (squares - sum * sum / (double)n);
}

static void check_distance(const struct entry *e, const char *level, const float *logits, size_t n)
{
    char path[512], relative[160];
    struct file_map exact;
    snprintf(relative, sizeof relative, "fixtures/logits/%.47s.exact.f32", e->name);
    assert_true(shared_file(path, sizeof path, relative));
    assert_int_equal(file_map_open(&exact, path, NULL), CARO_OK);
    assert_int_equal(exact.n, n * sizeof(float));
    double found = distance(logits, exact.p, n), most = fmax(1.1 * e->nmse, 2e-6);
    if (strcmp(level, "ref") == 0)
        print_message("%-24s %.3g (llama.cpp %.3g, ratio %.3f)\n", e->name, found, e->nmse, found / e->nmse);
    if (!(found <= most)) fail_msg("%s at %s: distance %g, at most %g allowed", e->name, level, found, most);
    file_map_close(&exact);
}

static void check_level(const struct entry *e, const char *path, const char *level, float **first)
{
    struct loaded_model m;
    struct caro_error err = {0};
    if (loaded_model_open(&m, path, level, &err) != CARO_OK) fail_msg("%s: %s", e->name, err.msg);
    const size_t n = (size_t)e->n * (size_t)engine_model_hparams(m.model)->n_vocab;
    float *logits = malloc(n * sizeof *logits);
    const bool best = strcmp(level, "native") == 0; /* every combination there, the telling ones elsewhere */
    for (int threads = best ? 1 : 2; threads <= (best ? 4 : 2); threads++) {
        static const int pieces[] = {0, 1, 5, 16};
        for (size_t i = 0; i < (best ? 4 : 2); i++) {
            struct engine_session *session =
                open_session(&m, threads, i == 3 ? 3 : 0); /* and in batches of 3 */
            evaluate(session, e, pieces[i], logits);
            engine_session_close(session);
            if (!*first) {
                *first = malloc(n * sizeof **first);
                memcpy(*first, logits, n * sizeof **first);
            }
            if (memcmp(logits, *first, n * sizeof *logits) != 0)
                fail_msg("%s at %s: %d threads in pieces of %d give other bits", e->name, level, threads,
                         pieces[i]);
        }
    }
    check_distance(e, level, logits, n);
    free(logits);
    loaded_model_close(&m);
}

static void all_entries_at_all_levels(void **state)
{
    (void)state;
    int checked = 0;
    for (int i = 0; i < n_entries; i++) {
        char path[512];
        if (!model_path(&entries[i], path, sizeof path)) {
            print_message("%s left out: no file and no python3-numpy to make it\n", entries[i].name);
            continue;
        }
        float *first = NULL;
        for (const char *const *level = loaded_model_levels(); *level; level++)
            check_level(&entries[i], path, *level, &first);
        free(first);
        checked++;
    }
    assert_true(checked >= n_entries - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(all_entries_at_all_levels)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
