/* Owns reading and checking hyper-parameters. Refuses by name what it would have to ignore. */
#include "engine/hparams.h"
#include "engine/architectures.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    MOST_LAYERS = 4096,
    MOST_WIDTH = 1 << 18, /* n_embd, and heads × their size */
    MOST_FF = 1 << 20,
    MOST_HEAD_DIM = 1024,
    MOST_CONTEXT = 1 << 24,
    MOST_VOCAB = 1 << 24,
    KEY_BYTES = 128,
};

struct reader {
    const struct gguf_file *file;
    const char *arch;
    struct caro_error *err;
    char key[KEY_BYTES]; /* the last one that was asked for */
};

static const char *full_key(struct reader *r, const char *name)
{
    snprintf(r->key, sizeof r->key, "%s.%s", r->arch, name);
    return r->key;
}

static uint64_t key_offset(const struct reader *r)
{
    const struct gguf_value *value = gguf_find(r->file, r->key);
    return value ? value->offset : CARO_NO_POS;
}

static enum caro_status read_int(struct reader *r, const char *name, bool required, int least, int most,
                                 int *out)
{
    uint32_t value = 0;
    full_key(r, name);
    if (!required && !gguf_find(r->file, r->key)) return CARO_OK;
    TRY(gguf_get_u32(r->file, r->key, required, &value, r->err));
    if (value < (uint32_t)least || value > (uint32_t)most)
        return error_set(r->err, CARO_FORMAT, key_offset(r), "key '%s' is %u; expected %d to %d", r->key,
                         value, least, most);
    *out = (int)value;
    return CARO_OK;
}

static enum caro_status read_float(struct reader *r, const char *name, bool required, float least, float most,
                                   float *out)
{
    float value = *out;
    TRY(gguf_get_f32(r->file, full_key(r, name), required, &value, r->err));
    if (!gguf_find(r->file, r->key)) return CARO_OK;
    if (!(value >= least && value <= most)) /* NaN included */
        return error_set(r->err, CARO_FORMAT, key_offset(r), "key '%s' is %g; expected %g to %g", r->key,
                         (double)value, (double)least, (double)most);
    *out = value;
    return CARO_OK;
}

/* Keys that change the mathematics in ways that are not implemented, and the values at which they change
 * nothing. */
static enum caro_status refuse_foreign_keys(struct reader *r)
{
    static const struct {
        const char *name;
        float neutral, also;
    } keys[] = {
        {"expert_count", 0, 0},
        {"attention.clamp_kqv", 0, 0},
        {"attention.max_alibi_bias", 0, 0},
        {"attention.sliding_window_pattern", 0, 1},
        {"attention.q_lora_rank", 0, 0},
        {"attention.kv_lora_rank", 0, 0},
        {"attention.key_length_mla", 0, 0},
        {"attn_logit_softcapping", 0, 0},
        {"final_logit_softcapping", 0, 0},
        {"logit_scale", 0, 1},
        {"residual_scale", 0, 1},
        {"embedding_scale", 0, 1},
        {"rope.scaling.yarn_log_multiplier", 0, 0},
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const struct gguf_value *value = gguf_find(r->file, full_key(r, keys[i].name));
        if (!value) continue;
        float number = NAN;
        uint32_t integer;
        if (value->kind == GGUF_F32 || value->kind == GGUF_F64) {
            TRY(gguf_get_f32(r->file, r->key, true, &number, r->err));
        } else if (value->kind != GGUF_ARRAY) {
            TRY(gguf_get_u32(r->file, r->key, true, &integer, r->err));
            number = (float)integer;
        }
        if (number != keys[i].neutral && number != keys[i].also)
            return error_set(
                r->err, CARO_UNSUPPORTED, value->offset,
                "key '%s' (%g) asks for something that is not implemented for the architecture %s", r->key,
                (double)number, r->arch);
    }
    bool causal = true;
    TRY(gguf_get_bool(r->file, full_key(r, "attention.causal"), false, &causal, r->err));
    if (!causal)
        return error_set(r->err, CARO_UNSUPPORTED, key_offset(r),
                         "key '%s' is false: only causal models generate text", r->key);
    if (gguf_find(r->file, full_key(r, "rope.dimension_sections")))
        return error_set(r->err, CARO_UNSUPPORTED, key_offset(r),
                         "key '%s': positions in several dimensions are not "
                         "implemented",
                         r->key);
    return CARO_OK;
}

/* Whatever is said of attention or of rotation changes the mathematics: what is not read here is refused, not ignored. */
static enum caro_status refuse_unknown_keys(struct reader *r)
{
    static const char *const known[] = {"attention.head_count",
                                        "attention.head_count_kv",
                                        "attention.key_length",
                                        "attention.value_length",
                                        "attention.layer_norm_epsilon",
                                        "attention.layer_norm_rms_epsilon",
                                        "attention.scale",
                                        "attention.causal",
                                        "attention.sliding_window",
                                        "attention.sliding_window_pattern",
                                        "attention.clamp_kqv",
                                        "attention.max_alibi_bias",
                                        "attention.q_lora_rank",
                                        "attention.kv_lora_rank",
                                        "attention.key_length_mla",
                                        "rope.dimension_count",
                                        "rope.freq_base",
                                        "rope.scale_linear",
                                        "rope.scaling.type",
                                        "rope.scaling.factor",
                                        "rope.scaling.attn_factor",
                                        "rope.scaling.original_context_length",
                                        "rope.scaling.yarn_ext_factor",
                                        "rope.scaling.yarn_attn_factor",
                                        "rope.scaling.yarn_beta_fast",
                                        "rope.scaling.yarn_beta_slow",
                                        "rope.scaling.yarn_log_multiplier",
                                        "rope.scaling.finetuned" /* how it was trained, not how it is run */};
    const size_t n = strlen(r->arch);
    for (uint64_t i = 0; i < gguf_n_values(r->file); i++) {
        const struct gguf_value *value = gguf_value_at(r->file, i);
        const struct slice key = value->key;
        if (key.n <= n || memcmp(key.p, r->arch, n) != 0 || key.p[n] != '.') continue;
        const struct slice name = slice_sub(key, n + 1, key.n);
        if (!slice_starts_with(name, SLICE_LIT("attention.")) && !slice_starts_with(name, SLICE_LIT("rope.")))
            continue;
        size_t k = 0;
        while (k < sizeof known / sizeof *known && !slice_equal_cstr(name, known[k])) k++;
        if (k == sizeof known / sizeof *known)
            return error_set(r->err, CARO_UNSUPPORTED, value->offset,
                             "key '%.*s' asks for something that is not implemented for the architecture %s",
                             (int)(key.n < 100 ? key.n : 100), key.p, r->arch);
    }
    return CARO_OK;
}

static enum caro_status read_heads(struct reader *r, struct hparams *hp)
{
    TRY(read_int(r, "attention.head_count", true, 1, MOST_WIDTH, &hp->n_head));
    hp->n_head_kv = hp->n_head;
    TRY(read_int(r, "attention.head_count_kv", false, 1, MOST_WIDTH, &hp->n_head_kv));
    if (hp->n_head % hp->n_head_kv)
        return error_set(r->err, CARO_FORMAT, key_offset(r),
                         "key '%s' is %d, which does not divide the %d query heads", r->key, hp->n_head_kv,
                         hp->n_head);
    int head = hp->n_embd / hp->n_head;
    hp->k_dim = hp->v_dim = head;
    TRY(read_int(r, "attention.key_length", false, 1, MOST_HEAD_DIM, &hp->k_dim));
    TRY(read_int(r, "attention.value_length", false, 1, MOST_HEAD_DIM, &hp->v_dim));
    full_key(r, "attention.head_count");
    if (head * hp->n_head != hp->n_embd && !gguf_find(r->file, full_key(r, "attention.key_length")))
        return error_set(r->err, CARO_FORMAT, key_offset(r),
                         "key '%s.attention.head_count' is %d, which does not divide the embedding length %d",
                         r->arch, hp->n_head, hp->n_embd);
    if (hp->k_dim < 1 || hp->k_dim > MOST_HEAD_DIM || (int64_t)hp->n_head * hp->k_dim > MOST_WIDTH ||
        (int64_t)hp->n_head * hp->v_dim > MOST_WIDTH)
        return error_set(r->err, CARO_FORMAT, CARO_NO_POS,
                         "%d heads of %d and %d values (keys '%s.attention.*'); a head has 1 to %d, all "
                         "together %d at most",
                         hp->n_head, hp->k_dim, hp->v_dim, r->arch, MOST_HEAD_DIM, MOST_WIDTH);
    hp->attn_scale = 1.0f / sqrtf((float)hp->k_dim);
    TRY(read_float(r, "attention.scale", false, 0.0f, 1000.0f, &hp->attn_scale));
    if (hp->attn_scale == 0) hp->attn_scale = 1.0f / sqrtf((float)hp->k_dim); /* 0 stands for the default */
    return read_int(r, "attention.sliding_window", false, 0, MOST_CONTEXT, &hp->window);
}

static enum caro_status read_yarn(struct reader *r, struct rope_params *rope)
{
    rope->ext_factor = 1;
    TRY(read_float(r, "rope.scaling.yarn_ext_factor", false, 0, 1, &rope->ext_factor));
    float stretch = 1;
    TRY(read_float(r, "rope.scaling.yarn_attn_factor", false, 0.01f, 100, &stretch));
    rope->attn_factor *= stretch;
    TRY(read_float(r, "rope.scaling.yarn_beta_fast", false, 0.01f, 10000, &rope->beta_fast));
    return read_float(r, "rope.scaling.yarn_beta_slow", false, 0.001f, 10000, &rope->beta_slow);
}

/* rope.scaling.type and what belongs to it: "none", "linear" (Chen et al. 2023), "yarn" (Peng et al. 2023).
 */
static enum caro_status read_rope_scaling(struct reader *r, struct hparams *hp)
{
    struct rope_params *rope = &hp->rope;
    struct slice type = {NULL, 0};
    TRY(gguf_get_string(r->file, full_key(r, "rope.scaling.type"), false, &type, r->err));
    uint64_t type_offset = key_offset(r);
    float factor = 0;
    TRY(read_float(r, "rope.scale_linear", false, 0, 100000, &factor)); /* the key's name before 2024 */
    TRY(read_float(r, "rope.scaling.factor", false, 0, 100000, &factor));
    if (factor == 0) factor = 1; /* 0 stands for none */
    TRY(read_float(r, "rope.scaling.attn_factor", false, 0.01f, 100, &rope->attn_factor));
    rope->n_ctx_orig = hp->n_ctx_train;
    TRY(read_int(r, "rope.scaling.original_context_length", false, 1, MOST_CONTEXT, &rope->n_ctx_orig));
    if (slice_equal_cstr(type, "none")) return CARO_OK;
    rope->freq_scale = 1 / factor;
    if (type.n == 0 || slice_equal_cstr(type, "linear")) return CARO_OK;
    if (slice_equal_cstr(type, "yarn")) return read_yarn(r, rope);
    return error_set(r->err, CARO_UNSUPPORTED, type_offset,
                     "key '%s.rope.scaling.type' is '%.*s'; only none, linear and yarn are implemented",
                     r->arch, (int)(type.n < 40 ? type.n : 40), type.p);
}

static enum caro_status read_rope(struct reader *r, struct hparams *hp)
{
    hp->rope = (struct rope_params){
        .freq_base = 10000, .freq_scale = 1, .attn_factor = 1, .beta_fast = 32, .beta_slow = 1};
    if (hp->arch->position == POSITION_LEARNED) return CARO_OK;
    hp->rope.n_rot = hp->k_dim;
    TRY(read_int(r, "rope.dimension_count", false, 2, hp->k_dim, &hp->rope.n_rot));
    if (hp->rope.n_rot % 2)
        return error_set(r->err, CARO_FORMAT, CARO_NO_POS,
                         "%d values of a head are rotated (key '%s.rope.dimension_count' "
                         "or the head's size); an even number is needed",
                         hp->rope.n_rot, r->arch);
    TRY(read_float(r, "rope.freq_base", false, 1.0001f, 1e12f, &hp->rope.freq_base));
    return read_rope_scaling(r, hp);
}

/* The vocabulary's size is what token_embd.weight says; a key that says otherwise is an error. */
static enum caro_status read_vocab(struct reader *r, struct hparams *hp)
{
    const struct gguf_tensor *embd = gguf_find_tensor(r->file, "token_embd.weight");
    if (!embd)
        return error_set(r->err, CARO_FORMAT, CARO_NO_POS,
                         "tensor 'token_embd.weight' is missing: '%s' holds no whole model",
                         gguf_name(r->file));
    if (embd->dims[1] < 1 || embd->dims[1] > MOST_VOCAB)
        return error_set(r->err, CARO_FORMAT, embd->offset,
                         "tensor 'token_embd.weight' has %llu rows; expected 1 to %d",
                         (unsigned long long)embd->dims[1], MOST_VOCAB);
    hp->n_vocab = (int)embd->dims[1];
    int said = hp->n_vocab;
    TRY(read_int(r, "vocab_size", false, 1, MOST_VOCAB, &said));
    if (said != hp->n_vocab)
        return error_set(r->err, CARO_FORMAT, key_offset(r),
                         "key '%s' is %d, but tensor 'token_embd.weight' has %d rows", r->key, said,
                         hp->n_vocab);
    return CARO_OK;
}

enum caro_status hparams_read(struct hparams *hp, const struct gguf_file *file, struct caro_error *err)
{
    memset(hp, 0, sizeof *hp);
    struct slice name;
    TRY(gguf_get_string(file, "general.architecture", true, &name, err));
    hp->arch = architecture_find(name);
    if (!hp->arch)
        return error_set(err, CARO_UNSUPPORTED, gguf_find(file, "general.architecture")->offset,
                         "the architecture '%.*s' is not supported; these are: %s",
                         (int)(name.n < 60 ? name.n : 60), name.n ? name.p : "", architecture_names());
    struct reader r = {.file = file, .arch = hp->arch->name, .err = err};
    TRY(read_int(&r, "context_length", true, 1, MOST_CONTEXT, &hp->n_ctx_train));
    TRY(read_int(&r, "embedding_length", true, 1, MOST_WIDTH, &hp->n_embd));
    TRY(read_int(&r, "block_count", true, 1, MOST_LAYERS, &hp->n_layer));
    TRY(read_int(&r, "feed_forward_length", true, 1, MOST_FF, &hp->n_ff));
    TRY(read_heads(&r, hp));
    TRY(read_float(
        &r, hp->arch->norm == NORM_RMS ? "attention.layer_norm_rms_epsilon" : "attention.layer_norm_epsilon",
        true, 0, 1, &hp->norm_eps));
    TRY(read_rope(&r, hp));
    TRY(refuse_foreign_keys(&r));
    TRY(refuse_unknown_keys(&r));
    return read_vocab(&r, hp);
}
