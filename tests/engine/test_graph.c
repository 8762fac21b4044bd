/* Every architecture against its equations, worked out here a second time: naively, in double precision, one
 * position after the other and without a cache. Odd shapes, partial and scaled rotations, windows. */
#include "support/loaded_model.h"
#include "support/tiny_model.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { N = 40, WIDEST = 512 };

/* What a case changes of the ordinary model, told to the oracle apart from the file. */
struct scaling {
    double base;     /* of the frequencies */
    double linear;   /* positions are divided by it */
    double yarn;     /* factor, 0 for none */
    double original; /* context before YaRN */
    int window;      /* 0: all */
    const float *factors;
};

struct oracle {
    const struct tiny_model *o;
    const struct gguf_file *file;
    struct scaling s;
    bool rms, fused, gated, learned, parallel, neighbours;
    double (*x)[WIDEST];                                           /* [N] residual stream */
    double (*k)[WIDEST], (*v)[WIDEST], (*q)[WIDEST], (*y)[WIDEST]; /* [N] of one layer */
};

static const float *tensor(const struct oracle *c, int layer, const char *name, const char *suffix)
{
    char full[64];
    if (layer >= 0)
        snprintf(full, sizeof full, "blk.%d.%s.%s", layer, name, suffix);
    else
        snprintf(full, sizeof full, "%s.%s", name, suffix);
    const struct gguf_tensor *t = gguf_find_tensor(c->file, full);
    return t ? t->data : NULL;
}

static void multiply(const struct oracle *c, int layer, const char *name, double *y, const double *x,
                     int rows, int cols)
{
    const float *w = tensor(c, layer, name, "weight"), *b = tensor(c, layer, name, "bias");
    assert_non_null(w);
    for (int r = 0; r < rows; r++) {
        double sum = b ? (double)b[r] : 0;
        for (int i = 0; i < cols; i++) sum += (double)w[r * cols + i] * x[i];
        y[r] = sum;
    }
}

static void normalise(const struct oracle *c, int layer, const char *name, double *y, const double *x)
{
    const float *w = tensor(c, layer, name, "weight"), *b = tensor(c, layer, name, "bias");
    const int n = c->o->n_embd;
    double mean = 0, square = 0;
    for (int i = 0; i < n && !c->rms; i++) mean += x[i] / n;
    for (int i = 0; i < n; i++) square += (x[i] - mean) * (x[i] - mean) / n;
    for (int i = 0; i < n; i++)
        y[i] = (x[i] - mean) / sqrt(square + (double)1e-5f) * (double)w[i] + (b ? (double)b[i] : 0);
}

/* The angle of pair i at a position and the stretch of its length, by the formulas of the YaRN paper
 * (section 3.4; its γ with α = 1 and β = 32 turns, taken over whole pairs as the reference implementation
 * does). */
static double angle(const struct oracle *c, int position, int i, double *stretch)
{
    const double d = c->o->n_rot, turn = 6.283185307179586;
    double theta = pow(c->s.base, -2.0 * i / d) / (c->s.factors ? (double)c->s.factors[i] : 1);
    *stretch = 1;
    if (c->s.yarn == 0) return position * theta / c->s.linear;
    double low = floor(d * log(c->s.original / (32 * turn)) / (2 * log(c->s.base)));
    double high = ceil(d * log(c->s.original / (1 * turn)) / (2 * log(c->s.base)));
    low = fmax(low, 0);
    high = fmin(high, d - 1);
    double gamma = 1 - fmin(1, fmax(0, (i - low) / fmax(0.001, high - low)));
    *stretch = 0.1 * log(c->s.yarn) + 1;
    return position * theta * (gamma + (1 - gamma) / c->s.yarn);
}

static void rotate(const struct oracle *c, double *head, int position)
{
    const int half = c->o->n_rot / 2;
    for (int i = 0; i < half; i++) {
        double stretch, t = angle(c, position, i, &stretch);
        double *a = &head[c->neighbours ? 2 * i : i], *b = &head[c->neighbours ? 2 * i + 1 : i + half],
               re = *a, im = *b;
        *a = stretch * (re * cos(t) - im * sin(t));
        *b = stretch * (re * sin(t) + im * cos(t));
    }
}

static void attend(const struct oracle *c, int t)
{
    const struct tiny_model *o = c->o;
    for (int h = 0; h < o->n_head; h++) {
        const int g = h / (o->n_head / o->n_head_kv);
        double score[N], total = 0;
        int first = c->s.window && t - c->s.window + 1 > 0 ? t - c->s.window + 1 : 0;
        for (int p = first; p <= t; p++) {
            score[p] = 0;
            for (int i = 0; i < o->k_dim; i++)
                score[p] += c->q[t][h * o->k_dim + i] * c->k[p][g * o->k_dim + i];
            total += score[p] = exp(score[p] / sqrt(o->k_dim));
        }
        for (int i = 0; i < o->v_dim; i++) {
            double sum = 0;
            for (int p = first; p <= t; p++) sum += score[p] / total * c->v[p][g * o->v_dim + i];
            c->y[t][h * o->v_dim + i] = sum;
        }
    }
}

static double gelu(double x) { return 0.5 * x * (1 + tanh(0.7978845608028654 * (x + 0.044715 * x * x * x))); }

static void mlp(const struct oracle *c, int layer, double *out, const double *in)
{
    double hidden[WIDEST], gate[WIDEST];
    const int n = c->o->n_embd, n_ff = c->o->n_ff;
    multiply(c, layer, "ffn_up", hidden, in, n_ff, n);
    if (c->gated) multiply(c, layer, "ffn_gate", gate, in, n_ff, n);
    for (int i = 0; i < n_ff; i++)
        hidden[i] = c->gated ? gate[i] / (1 + exp(-gate[i])) * hidden[i] : gelu(hidden[i]);
    multiply(c, layer, "ffn_down", out, hidden, n, n_ff);
}

static void project(const struct oracle *c, int layer, int t, const double *in)
{
    const struct tiny_model *o = c->o;
    const int n_q = o->n_head * o->k_dim, n_k = o->n_head_kv * o->k_dim, n_v = o->n_head_kv * o->v_dim;
    if (c->fused) {
        double all[3 * WIDEST];
        multiply(c, layer, "attn_qkv", all, in, n_q + n_k + n_v, o->n_embd);
        memcpy(c->q[t], all, (size_t)n_q * sizeof *all);
        memcpy(c->k[t], all + n_q, (size_t)n_k * sizeof *all);
        memcpy(c->v[t], all + n_q + n_k, (size_t)n_v * sizeof *all);
    } else {
        multiply(c, layer, "attn_q", c->q[t], in, n_q, o->n_embd);
        multiply(c, layer, "attn_k", c->k[t], in, n_k, o->n_embd);
        multiply(c, layer, "attn_v", c->v[t], in, n_v, o->n_embd);
    }
    for (int h = 0; h < o->n_head && !c->learned; h++) rotate(c, c->q[t] + h * o->k_dim, t);
    for (int h = 0; h < o->n_head_kv && !c->learned; h++) rotate(c, c->k[t] + h * o->k_dim, t);
}

static void run_layer(const struct oracle *c, int layer)
{
    const struct tiny_model *o = c->o;
    for (int t = 0; t < N; t++) {
        double in[WIDEST], out[WIDEST], more[WIDEST] = {0};
        normalise(c, layer, "attn_norm", in, c->x[t]);
        project(c, layer, t, in);
        attend(c, t);
        multiply(c, layer, "attn_output", out, c->y[t], o->n_embd, o->n_head * o->v_dim);
        if (c->parallel) mlp(c, layer, more, in);
        for (int i = 0; i < o->n_embd; i++) c->x[t][i] += out[i] + more[i];
        if (c->parallel) continue;
        normalise(c, layer, "ffn_norm", in, c->x[t]);
        mlp(c, layer, out, in);
        for (int i = 0; i < o->n_embd; i++) c->x[t][i] += out[i];
    }
}

static void run_oracle(struct oracle *c, const int32_t *ids, double (*logits)[WIDEST])
{
    const struct tiny_model *o = c->o;
    const float *e = tensor(c, -1, "token_embd", "weight"), *p = tensor(c, -1, "position_embd", "weight");
    void *rows[5];
    for (int i = 0; i < 5; i++) assert_non_null(rows[i] = calloc(N, sizeof *c->x));
    c->x = rows[0], c->k = rows[1], c->v = rows[2], c->q = rows[3], c->y = rows[4];
    for (int t = 0; t < N; t++)
        for (int i = 0; i < o->n_embd; i++)
            c->x[t][i] = (double)e[ids[t] * o->n_embd + i] + (c->learned ? (double)p[t * o->n_embd + i] : 0);
    for (int i = 0; i < o->n_layer; i++) run_layer(c, i);
    for (int t = 0; t < N; t++) {
        double in[WIDEST];
        normalise(c, -1, "output_norm", in, c->x[t]);
        multiply(c, -1, o->tied ? "token_embd" : "output", logits[t], in, o->n_vocab, o->n_embd);
    }
    for (int i = 0; i < 5; i++) free(rows[i]);
}

static void check(struct tiny_model options, struct scaling scaling)
{
    struct buffer b;
    struct loaded_model m;
    struct engine_session *session;
    struct caro_error err = {0};
    assert_true(tiny_model_write(&b, &options));
    void *bytes = aligned_alloc(64, (b.n + 63) / 64 * 64);
    memcpy(bytes, b.p, b.n);
    if (loaded_model_open_memory(&m, bytes, b.n, "native", &err) != CARO_OK) fail_msg("%s", err.msg);
    int32_t ids[N];
    for (int i = 0; i < N; i++) ids[i] = (i * 31 + (int)options.seed * 7) % options.n_vocab;

    struct engine_session_options how = {.n_threads = 2, .kv_type = KV_F32};
    float *found = malloc(sizeof(float) * N * (size_t)options.n_vocab);
    assert_int_equal(engine_session_open(&session, m.model, &how, &err), CARO_OK);
    assert_int_equal(engine_session_eval(session, ids, N, found, &err), CARO_OK);

    struct oracle c = {.o = &options, .file = m.file, .s = scaling};
    c.rms = c.gated = strcmp(options.arch, "llama") == 0 || strcmp(options.arch, "qwen2") == 0;
    c.fused = !c.rms;
    c.learned = strcmp(options.arch, "starcoder") == 0;
    c.parallel = strcmp(options.arch, "phi2") == 0;
    c.neighbours = strcmp(options.arch, "llama") == 0;
    double(*exact)[WIDEST] = calloc(N, sizeof *exact), error = 0, sum = 0, squares = 0;
    run_oracle(&c, ids, exact);
    for (int t = 0; t < N; t++)
        for (int i = 0; i < options.n_vocab; i++) {
            double d = (double)found[t * options.n_vocab + i] - exact[t][i];
            error += d * d;
            sum += exact[t][i];
            squares += exact[t][i] * exact[t][i];
        }
    double nmse = error / (squares - sum * sum / (N * options.n_vocab));
    if (!(nmse < 1e-11))
        fail_msg("%s, seed %u, key %s: distance %g from the equations", options.arch, options.seed,
                 options.key ? options.key : "none", nmse);
    free(exact);
    free(found);
    engine_session_close(session);
    loaded_model_close(&m);
    free(bytes);
    buffer_free(&b);
}

static const struct scaling plain = {.base = 10000, .linear = 1};

static void architectures_follow_their_equations(void **state)
{
    (void)state;
    for (unsigned seed = 1; seed <= 3; seed++) {
        check((struct tiny_model){.arch = "llama", .seed = seed}, plain);
        check((struct tiny_model){.arch = "llama",
                                  .seed = seed,
                                  .n_embd = 60,
                                  .n_head = 6,
                                  .n_head_kv = 3,
                                  .n_ff = 77,
                                  .tied = true},
              plain);
        check(
            (struct tiny_model){
                .arch = "llama", .seed = seed, .k_dim = 12, .v_dim = 20, .n_rot = 8, .n_vocab = 33},
            plain);
        check((struct tiny_model){.arch = "qwen2", .seed = seed, .n_head = 8, .n_head_kv = 1, .n_layer = 3},
              plain);
        check((struct tiny_model){.arch = "starcoder", .seed = seed, .n_head_kv = 1, .n_ff = 256}, plain);
        check((struct tiny_model){.arch = "phi2", .seed = seed, .n_head_kv = 4, .n_rot = 6}, plain);
    }
}

static void rotations_are_scaled(void **state)
{
    (void)state;
    static const float factors[8] = {1, 1.5f, 2, 3, 4, 6, 8, 32};
    check((struct tiny_model){.key = "llama.rope.freq_base", .key_kind = GGUF_F32, .number = 500},
          (struct scaling){.base = 500, .linear = 1});
    check((struct tiny_model){.key = "llama.rope.scaling.factor", .key_kind = GGUF_F32, .number = 4},
          (struct scaling){.base = 10000, .linear = 4}); /* without a type: linear */
    check((struct tiny_model){.key = "llama.rope.scale_linear", .key_kind = GGUF_F32, .number = 2.5},
          (struct scaling){.base = 10000, .linear = 2.5});
    check((struct tiny_model){.rope_freqs = factors},
          (struct scaling){.base = 10000, .linear = 1, .factors = factors});
    check((struct tiny_model){.arch = "qwen2", .rope_freqs = factors},
          (struct scaling){.base = 10000, .linear = 1, .factors = factors});
}

static void yarn_mixes_both(void **state)
{
    (void)state;
    static const struct tiny_key keys[] = {
        {"llama.rope.scaling.type", GGUF_STRING, 0, "yarn"},
        {"llama.rope.scaling.factor", GGUF_F32, 8, NULL},
        {"llama.rope.scaling.original_context_length", GGUF_U32, 2048, NULL},
        {NULL, GGUF_U32, 0, NULL},
    };
    check((struct tiny_model){.more_keys = keys, .n_embd = 128, .n_head = 2, .n_head_kv = 2},
          (struct scaling){.base = 10000, .linear = 1, .yarn = 8, .original = 2048});
}

static void windows_hide_what_is_far(void **state)
{
    (void)state;
    static const int windows[] = {1, 5, 16, 39, 40, 1000};
    for (size_t i = 0; i < sizeof windows / sizeof *windows; i++)
        check((struct tiny_model){.key = "llama.attention.sliding_window",
                                  .key_kind = GGUF_U32,
                                  .number = windows[i]},
              (struct scaling){.base = 10000, .linear = 1, .window = windows[i]});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(architectures_follow_their_equations),
        cmocka_unit_test(rotations_are_scaled),
        cmocka_unit_test(yarn_mixes_both),
        cmocka_unit_test(windows_hide_what_is_far),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
