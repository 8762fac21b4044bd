/* Owns finding tensors and checking their shapes. Every tensor of the file must have a place: one that is
 * left over would mean mathematics that we do not do. */
#include "engine/weights.h"
#include "engine/architectures.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { NAME_BYTES = 96, SHAPE_BYTES = 96 };

static void full_name(char out[NAME_BYTES], int layer, const char *name, const char *suffix)
{
    if (layer >= 0)
        snprintf(out, NAME_BYTES, "blk.%d.%s.%s", layer, name, suffix);
    else
        snprintf(out, NAME_BYTES, "%s.%s", name, suffix);
}

static void mark_used(struct weight_binder *b, const struct gguf_tensor *tensor)
{
    for (uint64_t i = (uint64_t)(tensor - gguf_tensor_at(b->file, 0)), n = gguf_n_tensors(b->file); i < n;
         i++)
        if (gguf_tensor_at(b->file, i) == tensor) {
            if (!b->used[i]) b->weights->n_parameters += tensor->dims[0] * tensor->dims[1];
            b->used[i] = true;
            return;
        }
}

/* "896 × 4864": the row's length first, as GGUF stores it. */
static const char *shape_text(char out[SHAPE_BYTES], const uint64_t dims[4], uint32_t n_dims)
{
    size_t at = 0;
    for (uint32_t i = 0; i < n_dims && at < SHAPE_BYTES; i++)
        at += (size_t)snprintf(out + at, SHAPE_BYTES - at, "%s%" PRIu64, i ? " × " : "", dims[i]);
    return out;
}

/* The tensor, which must have this shape: n_rows rows of n_cols values; n_rows 1 and `vector`: one dimension.
 */
static enum caro_status find(struct weight_binder *b, const struct gguf_tensor **out, const char *name,
                             int n_rows, int n_cols, bool vector)
{
    const struct gguf_tensor *tensor = gguf_find_tensor(b->file, name);
    if (!tensor)
        return error_set(b->err, CARO_FORMAT, CARO_NO_POS,
                         "tensor '%s' is missing, which the architecture %s needs", name, b->hp->arch->name);
    const uint64_t expected[4] = {(uint64_t)n_cols, (uint64_t)n_rows, 1, 1};
    if (memcmp(tensor->dims, expected, sizeof expected) != 0) {
        char found_text[SHAPE_BYTES], expected_text[SHAPE_BYTES];
        return error_set(b->err, CARO_FORMAT, tensor->offset, "tensor '%s' has the shape %s; expected %s",
                         name, shape_text(found_text, tensor->dims, tensor->n_dims),
                         shape_text(expected_text, expected, vector ? 1 : 2));
    }
    mark_used(b, tensor);
    *out = tensor;
    return CARO_OK;
}

/* n floats. Where the file has them as aligned float32 they are used in place. */
static enum caro_status bind_vector(struct weight_binder *b, const float **out, const char *name, int n)
{
    const struct gguf_tensor *tensor;
    TRY(find(b, &tensor, name, 1, n, true));
    if (tensor->type == TENSOR_F32 && (uintptr_t)tensor->data % _Alignof(float) == 0) {
        *out = tensor->data;
        return CARO_OK;
    }
    float *wide = arena_alloc_aligned(b->arena, (size_t)n * sizeof *wide, 64);
    if (!wide) return error_set(b->err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for tensor '%s'", name);
    b->kernels->weight[tensor->type].dequantise(wide, tensor->data, n);
    *out = wide;
    return CARO_OK;
}

bool weights_has(const struct weight_binder *b, int layer, const char *name)
{
    char full[NAME_BYTES];
    full_name(full, layer, name, "weight");
    return gguf_find_tensor(b->file, full) != NULL;
}

enum caro_status weights_table(struct weight_binder *b, struct matrix *out, int layer, const char *name,
                               int n_rows, int n_cols)
{
    const struct gguf_tensor *tensor;
    char full[NAME_BYTES];
    full_name(full, layer, name, "weight");
    TRY(find(b, &tensor, full, n_rows, n_cols, false));
    *out = (struct matrix){.data = tensor->data,
                           .row_bytes = tensor_row_bytes(tensor->type, (size_t)n_cols),
                           .type = tensor->type,
                           .n_rows = n_rows,
                           .n_cols = n_cols,
                           .layer = layer};
    return CARO_OK;
}

bool weights_take(const struct weights *weights, enum act_format format, int n_cols)
{
    const int *cols = weights->act_cols[format];
    return cols[0] == n_cols || cols[1] == n_cols || cols[2] == n_cols;
}

void weights_note_act(struct weights *weights, enum act_format format, int n_cols)
{
    int *cols = weights->act_cols[format];
    while (*cols && *cols != n_cols) cols++;
    *cols = n_cols;
}

static void note_act(struct weight_binder *b, const struct matrix *matrix)
{
    weights_note_act(b->weights, b->kernels->weight[matrix->type].act, matrix->n_cols);
}

enum caro_status weights_matrix(struct weight_binder *b, struct matrix *out, int layer, const char *name,
                                int n_rows, int n_cols, enum bias_rule bias)
{
    char full[NAME_BYTES];
    TRY(weights_table(b, out, layer, name, n_rows, n_cols));
    note_act(b, out);
    full_name(full, layer, name, "bias");
    if (bias == BIAS_OPTIONAL && !gguf_find_tensor(b->file, full)) return CARO_OK;
    return bind_vector(b, &out->bias, full, n_rows);
}

enum caro_status weights_norm(struct weight_binder *b, struct norm *out, int layer, const char *name)
{
    char full[NAME_BYTES];
    full_name(full, layer, name, "weight");
    TRY(bind_vector(b, &out->w, full, b->hp->n_embd));
    if (b->hp->arch->norm == NORM_RMS) return CARO_OK;
    full_name(full, layer, name, "bias");
    return bind_vector(b, &out->b, full, b->hp->n_embd);
}

enum caro_status weights_attention(struct weight_binder *b, int layer, enum bias_rule qkv_bias,
                                   enum bias_rule o_bias)
{
    const struct hparams *hp = b->hp;
    struct layer_weights *w = &b->weights->layer[layer];
    const int n_q = hp->n_head * hp->k_dim, n_k = hp->n_head_kv * hp->k_dim, n_v = hp->n_head_kv * hp->v_dim;
    if (weights_has(b, layer, "attn_qkv") ||
        !(weights_has(b, layer, "attn_q") || weights_has(b, layer, "attn_k"))) {
        TRY(weights_matrix(b, &w->qkv, layer, "attn_qkv", n_q + n_k + n_v, hp->n_embd, qkv_bias));
    } else {
        TRY(weights_matrix(b, &w->q, layer, "attn_q", n_q, hp->n_embd, qkv_bias));
        TRY(weights_matrix(b, &w->k, layer, "attn_k", n_k, hp->n_embd, qkv_bias));
        TRY(weights_matrix(b, &w->v, layer, "attn_v", n_v, hp->n_embd, qkv_bias));
    }
    return weights_matrix(b, &w->o, layer, "attn_output", hp->n_embd, hp->n_head * hp->v_dim, o_bias);
}

enum caro_status weights_ends(struct weight_binder *b)
{
    struct weights *w = b->weights;
    const struct hparams *hp = b->hp;
    TRY(weights_table(b, &w->token_embd, -1, "token_embd", hp->n_vocab, hp->n_embd));
    TRY(weights_norm(b, &w->output_norm, -1, "output_norm"));
    if (weights_has(b, -1, "output"))
        return weights_matrix(b, &w->output, -1, "output", hp->n_vocab, hp->n_embd, BIAS_OPTIONAL);
    w->output = w->token_embd; /* tied (Press & Wolf 2017) */
    note_act(b, &w->output);
    if (gguf_find_tensor(b->file, "output.bias"))
        return bind_vector(b, &w->output.bias, "output.bias", hp->n_vocab);
    return CARO_OK;
}

static enum caro_status refuse_left_over(const struct weight_binder *b)
{
    for (uint64_t i = 0, n = gguf_n_tensors(b->file); i < n; i++) {
        const struct gguf_tensor *tensor = gguf_tensor_at(b->file, i);
        if (!b->used[i])
            return error_set(b->err, CARO_UNSUPPORTED, tensor->offset,
                             "tensor '%.*s' has no place in the architecture %s as implemented here",
                             (int)(tensor->name.n < 80 ? tensor->name.n : 80), tensor->name.p,
                             b->hp->arch->name);
    }
    return CARO_OK;
}

enum caro_status weights_bind(struct weights *weights, struct hparams *hp, const struct gguf_file *file,
                              const struct kernel_table *kernels, struct arena *arena, struct caro_error *err)
{
    memset(weights, 0, sizeof *weights);
    struct weight_binder b = {hp, file, kernels, weights, arena, err, NULL};
    b.used = arena_array(arena, (size_t)gguf_n_tensors(file), sizeof *b.used);
    weights->layer = arena_array(arena, (size_t)hp->n_layer, sizeof *weights->layer);
    if (!b.used || !weights->layer)
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the list of %d layers",
                         hp->n_layer);
    if (hp->rope.n_rot && gguf_find_tensor(file, "rope_freqs.weight")) {
        TRY(bind_vector(&b, &hp->rope.freq_factors, "rope_freqs.weight", hp->rope.n_rot / 2));
        for (int i = 0; i < hp->rope.n_rot / 2; i++)
            if (!(hp->rope.freq_factors[i] > 0))
                return error_set(err, CARO_FORMAT, gguf_find_tensor(file, "rope_freqs.weight")->offset,
                                 "tensor 'rope_freqs.weight': value %d is %g; expected more than 0", i,
                                 (double)hp->rope.freq_factors[i]);
    }
    TRY(hp->arch->bind(&b, weights));
    return refuse_left_over(&b);
}
