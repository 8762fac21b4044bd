/* Owns the making of small model files for tests. */
#include "support/tiny_model.h"
#include "gguf/gguf_writer.h"
#include "kernels/half.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_TENSORS = 256 };

struct planned {
    char name[64];
    enum tensor_type type;
    uint32_t n_dims;
    uint64_t dims[2];
    float mean, spread;
    const float *values; /* given ones, else drawn */
};

struct making {
    const struct tiny_model *o;
    struct gguf_writer *w;
    struct planned tensor[MOST_TENSORS];
    int n;
    uint64_t random;
    enum caro_status status;
};

static void note(struct making *m, enum caro_status status)
{
    if (m->status == CARO_OK) m->status = status;
}

static bool named(const char *wanted, const char *name) { return wanted && strcmp(wanted, name) == 0; }

static void add_tensor(struct making *m, struct planned t)
{
    if (named(m->o->skip, t.name)) return;
    if (named(m->o->reshape, t.name)) t.dims[t.n_dims - 1]++;
    if (named(m->o->transpose, t.name)) {
        uint64_t rows = t.dims[1];
        t.dims[1] = t.dims[0];
        t.dims[0] = rows;
    }
    assert(m->n < MOST_TENSORS);
    m->tensor[m->n++] = t;
    note(m, gguf_add_tensor(m->w, slice_from_cstr(t.name), t.type, t.n_dims, t.dims, NULL));
}

static void add_matrix(struct making *m, const char *prefix, const char *name, int rows, int cols)
{
    struct planned t = {.type = m->o->type, .n_dims = 2, .dims = {(uint64_t)cols, (uint64_t)rows}};
    t.spread = 1.7f / sqrtf((float)cols); /* uniform in ±spread: the products stay near 1 */
    snprintf(t.name, sizeof t.name, "%s%s.weight", prefix, name);
    add_tensor(m, t);
}

static void add_vector(struct making *m, const char *prefix, const char *name, const char *suffix, int n,
                       float mean)
{
    struct planned t = {
        .type = TENSOR_F32, .n_dims = 1, .dims = {(uint64_t)n, 1}, .mean = mean, .spread = 0.2f};
    snprintf(t.name, sizeof t.name, "%s%s.%s", prefix, name, suffix);
    add_tensor(m, t);
}

static void add_norm(struct making *m, const char *prefix, const char *name, bool bias)
{
    add_vector(m, prefix, name, "weight", m->o->n_embd, 1);
    if (bias) add_vector(m, prefix, name, "bias", m->o->n_embd, 0);
}

static void add_layer(struct making *m, int i)
{
    const struct tiny_model *o = m->o;
    const bool layer_norm = strcmp(o->arch, "starcoder") == 0 || strcmp(o->arch, "phi2") == 0;
    const bool fused = layer_norm, qwen = strcmp(o->arch, "qwen2") == 0;
    const int q = o->n_head * o->k_dim, k = o->n_head_kv * o->k_dim, v = o->n_head_kv * o->v_dim;
    char p[32];
    snprintf(p, sizeof p, "blk.%d.", i);
    add_norm(m, p, "attn_norm", layer_norm);
    if (fused) {
        add_matrix(m, p, "attn_qkv", q + k + v, o->n_embd);
        add_vector(m, p, "attn_qkv", "bias", q + k + v, 0);
    } else {
        add_matrix(m, p, "attn_q", q, o->n_embd);
        add_matrix(m, p, "attn_k", k, o->n_embd);
        add_matrix(m, p, "attn_v", v, o->n_embd);
    }
    if (qwen) {
        add_vector(m, p, "attn_q", "bias", q, 0);
        add_vector(m, p, "attn_k", "bias", k, 0);
        add_vector(m, p, "attn_v", "bias", v, 0);
    }
    add_matrix(m, p, "attn_output", o->n_embd, o->n_head * o->v_dim);
    if (layer_norm) add_vector(m, p, "attn_output", "bias", o->n_embd, 0);
    if (strcmp(o->arch, "phi2") != 0) add_norm(m, p, "ffn_norm", layer_norm);
    if (!layer_norm) add_matrix(m, p, "ffn_gate", o->n_ff, o->n_embd);
    add_matrix(m, p, "ffn_up", o->n_ff, o->n_embd);
    add_matrix(m, p, "ffn_down", o->n_embd, o->n_ff);
    if (layer_norm) {
        add_vector(m, p, "ffn_up", "bias", o->n_ff, 0);
        add_vector(m, p, "ffn_down", "bias", o->n_embd, 0);
    }
}

static void add_tensors(struct making *m)
{
    const struct tiny_model *o = m->o;
    const bool layer_norm = strcmp(o->arch, "starcoder") == 0 || strcmp(o->arch, "phi2") == 0;
    add_matrix(m, "", "token_embd", o->n_vocab, o->n_embd);
    add_norm(m, "", "output_norm", layer_norm);
    if (!o->tied) add_matrix(m, "", "output", o->n_vocab, o->n_embd);
    if (strcmp(o->arch, "phi2") == 0) add_vector(m, "", "output", "bias", o->n_vocab, 0);
    if (strcmp(o->arch, "starcoder") == 0) add_matrix(m, "", "position_embd", o->n_ctx, o->n_embd);
    if (o->rope_freqs) {
        struct planned t = {.name = "rope_freqs.weight",
                            .n_dims = 1,
                            .dims = {(uint64_t)o->n_rot / 2, 1},
                            .values = o->rope_freqs};
        add_tensor(m, t);
    }
    if (o->extra_tensor) {
        struct planned t = {.n_dims = 1, .dims = {32, 1}};
        snprintf(t.name, sizeof t.name, "%s", o->extra_tensor);
        add_tensor(m, t);
    }
    for (int i = 0; i < o->n_layer; i++) add_layer(m, i);
}

static void add_u32(struct making *m, const char *name, int value)
{
    char key[96];
    snprintf(key, sizeof key, "%s.%s", m->o->arch, name);
    if (!named(m->o->skip, key) && !named(m->o->key, key))
        note(m, gguf_add_u32(m->w, key, (uint32_t)value, NULL));
}

static void add_f32(struct making *m, const char *name, float value)
{
    char key[96];
    snprintf(key, sizeof key, "%s.%s", m->o->arch, name);
    if (!named(m->o->skip, key) && !named(m->o->key, key)) note(m, gguf_add_f32(m->w, key, value, NULL));
}

static void add_key(struct making *m, struct tiny_key k)
{
    switch (k.kind) {
    case GGUF_U32: note(m, gguf_add_u32(m->w, k.name, (uint32_t)k.number, NULL)); break;
    case GGUF_F32: note(m, gguf_add_f32(m->w, k.name, (float)k.number, NULL)); break;
    case GGUF_BOOL: note(m, gguf_add_bool(m->w, k.name, k.number != 0, NULL)); break;
    default: note(m, gguf_add_string(m->w, k.name, slice_from_cstr(k.text), NULL)); break;
    }
}

static void add_vocabulary(struct making *m)
{
    const int n = m->o->n_vocab;
    char(*text)[16] = calloc((size_t)n, sizeof *text);
    struct slice *tokens = calloc((size_t)n, sizeof *tokens);
    float *scores = calloc((size_t)n, sizeof *scores);
    int32_t *kinds = calloc((size_t)n, sizeof *kinds);
    assert(n > 259 && text && tokens && scores && kinds);
    for (int i = 0; i < n; i++) {
        if (i < 3)
            snprintf(text[i], sizeof *text, "%s", i == 0 ? "<unk>" : i == 1 ? "<s>" : "</s>");
        else
            snprintf(text[i], sizeof *text, i < 259 ? "<0x%02X>" : " filler%d", i < 259 ? i - 3 : i);
        tokens[i] = slice_from_cstr(text[i]);
        kinds[i] = i == 0 ? 2 : i < 3 ? 3 : i < 259 ? 6 : 1; /* unknown, control, byte, normal */
        scores[i] = (float)-i;
    }
    note(m, gguf_add_string(m->w, "tokenizer.ggml.model", SLICE_LIT("llama"), NULL));
    note(m, gguf_add_strings(m->w, "tokenizer.ggml.tokens", tokens, (uint64_t)n, NULL));
    note(m, gguf_add_array(m->w, "tokenizer.ggml.scores", GGUF_F32, scores, (uint64_t)n, NULL));
    note(m, gguf_add_array(m->w, "tokenizer.ggml.token_type", GGUF_I32, kinds, (uint64_t)n, NULL));
    note(m, gguf_add_u32(m->w, "tokenizer.ggml.bos_token_id", 1, NULL));
    note(m, gguf_add_u32(m->w, "tokenizer.ggml.eos_token_id", 2, NULL));
    free(text);
    free(tokens);
    free(scores);
    free(kinds);
}

static void add_keys(struct making *m)
{
    const struct tiny_model *o = m->o;
    const bool rms = strcmp(o->arch, "llama") == 0 || strcmp(o->arch, "qwen2") == 0;
    if (!named(o->skip, "general.architecture") && !named(o->key, "general.architecture"))
        note(m, gguf_add_string(m->w, "general.architecture", slice_from_cstr(o->arch), NULL));
    add_u32(m, "context_length", o->n_ctx);
    add_u32(m, "embedding_length", o->n_embd);
    add_u32(m, "block_count", o->n_layer);
    add_u32(m, "feed_forward_length", o->n_ff);
    add_u32(m, "attention.head_count", o->n_head);
    add_u32(m, "attention.head_count_kv", o->n_head_kv);
    if (o->k_dim * o->n_head != o->n_embd) add_u32(m, "attention.key_length", o->k_dim);
    if (o->v_dim * o->n_head != o->n_embd) add_u32(m, "attention.value_length", o->v_dim);
    if (o->n_rot != o->k_dim) add_u32(m, "rope.dimension_count", o->n_rot);
    add_f32(m, rms ? "attention.layer_norm_rms_epsilon" : "attention.layer_norm_epsilon", 1e-5f);
    if (o->key) add_key(m, (struct tiny_key){o->key, o->key_kind, o->number, o->text});
    for (const struct tiny_key *k = o->more_keys; k && k->name; k++) add_key(m, *k);
    if (o->vocabulary) add_vocabulary(m);
}

static float draw(struct making *m, const struct planned *t, uint64_t i)
{
    if (t->values) return t->values[i];
    m->random = m->random * 6364136223846793005u + 1442695040888963407u;
    return t->mean + t->spread * ((float)(m->random >> 40) * 0x1p-23f - 1);
}

static void write_tensor(struct making *m, const struct planned *t)
{
    const uint64_t n = t->dims[0] * (t->n_dims > 1 ? t->dims[1] : 1);
    float block[32];
    for (uint64_t i = 0; i < n; i += 32) {
        const int k = n - i < 32 ? (int)(n - i) : 32;
        uint16_t half[32];
        for (int j = 0; j < k; j++) block[j] = draw(m, t, i + (uint64_t)j);
        for (int j = 0; j < k; j++)
            half[j] = t->type == TENSOR_BF16 ? half_to_bf16(block[j]) : half_from_float(block[j]);
        if (t->type == TENSOR_F32) {
            note(m, gguf_writer_data(m->w, block, (uint64_t)k * 4, NULL));
        } else if (t->type != TENSOR_Q8_0) {
            note(m, gguf_writer_data(m->w, half, (uint64_t)k * 2, NULL));
        } else {
            uint8_t q8[34];
            uint16_t d = half_from_float(t->spread / 127);
            memcpy(q8, &d, 2);
            for (int j = 0; j < 32; j++) q8[2 + j] = (uint8_t)(int8_t)lrintf(block[j] / t->spread * 127);
            note(m, gguf_writer_data(m->w, q8, sizeof q8, NULL));
        }
    }
}

static void set_default(int *value, int usual)
{
    if (*value == 0) *value = usual;
}

bool tiny_model_write(struct buffer *out, struct tiny_model *o)
{
    if (!o->arch) o->arch = "llama";
    set_default(&o->n_layer, 2);
    set_default(&o->n_embd, 64);
    set_default(&o->n_head, 4);
    set_default(&o->n_head_kv, 2);
    set_default(&o->n_ff, 96);
    set_default(&o->n_vocab, o->vocabulary ? 300 : 50);
    set_default(&o->n_ctx, 64);
    set_default(&o->k_dim, o->n_embd / o->n_head);
    set_default(&o->v_dim, o->n_embd / o->n_head);
    set_default(&o->n_rot, o->k_dim);
    struct making *m = calloc(1, sizeof *m);
    if (!m) return false;
    m->o = o;
    m->random = o->seed * 7919u + 17;
    buffer_init(out, 64u << 20);
    note(m, gguf_writer_open(&m->w, 0, NULL));
    if (m->status == CARO_OK) {
        add_keys(m);
        add_tensors(m);
        note(m, gguf_writer_begin(m->w, gguf_sink_buffer(out), NULL));
        for (int i = 0; i < m->n; i++) write_tensor(m, &m->tensor[i]);
        note(m, gguf_writer_end(m->w, NULL));
    }
    gguf_writer_close(m->w);
    bool done = m->status == CARO_OK && !out->failed;
    free(m);
    if (!done) buffer_free(out);
    return done;
}
