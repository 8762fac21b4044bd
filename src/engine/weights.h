/* A model's tensors by name: found, checked against the hyper-parameters, never copied. */
#ifndef ENGINE_WEIGHTS_H
#define ENGINE_WEIGHTS_H

#include "base/arena.h"
#include "engine/hparams.h"
#include "kernels/kernels.h"
#include <stdbool.h>

/* W [n_rows][n_cols] with an optional bias b [n_rows]; data NULL: the model has none. */
struct matrix {
    const void *data; /* in the file's map */
    uint64_t row_bytes;
    const float *bias; /* NULL for none */
    enum tensor_type type;
    int n_rows, n_cols;
    int layer; /* −1 outside the layers */
};

struct norm {
    const float *w; /* [n_embd]; NULL: the model has none */
    const float *b; /* [n_embd] for LayerNorm, else NULL */
};

struct layer_weights {
    struct norm attn_norm, ffn_norm;
    struct matrix q, k, v;  /* [n_head · k_dim], [n_head_kv · k_dim], [n_head_kv · v_dim] rows of n_embd */
    struct matrix qkv;      /* the three in one, in this order; q, k, v are then empty */
    struct matrix o;        /* [n_embd][n_head · v_dim] */
    struct matrix gate, up; /* [n_ff][n_embd] */
    struct matrix down;     /* [n_embd][n_ff] */
};

struct weights {
    struct matrix token_embd;    /* [n_vocab][n_embd] */
    struct matrix position_embd; /* [n_ctx_train][n_embd] */
    struct norm output_norm;
    struct matrix output;        /* [n_vocab][n_embd]; token_embd itself when tied */
    struct layer_weights *layer; /* [n_layer] */
    uint64_t n_parameters;
    int act_cols[ACT_FORMAT_COUNT]
                [3]; /* the lengths of rows that its products take in a format; 0: no more */
};

/* Whether any of the products takes rows of n_cols values in this format. */
bool weights_take(const struct weights *weights, enum act_format format, int n_cols);
/* Note that one does. There are as many lengths as there are kinds of input (enum act_slot). */
void weights_note_act(struct weights *weights, enum act_format format, int n_cols);

/* Bind all tensors of hp->arch. The vectors that are not stored as float32 are widened into the arena;
 * nothing else is copied. hp->rope.freq_factors is set when the file has rope_freqs.weight. Returns CARO_OK;
 * FORMAT (a tensor missing, or of another shape than expected: name, both shapes; a tensor that the
 * architecture has no use for: its name), UNSUPPORTED, NO_MEMORY. O(tensors). */
enum caro_status weights_bind(struct weights *weights, struct hparams *hp, const struct gguf_file *file,
                              const struct kernel_table *kernels, struct arena *arena,
                              struct caro_error *err);

/* For the bind() of an architecture. `layer` is −1 for tensors outside the layers; `name` is without "blk.N."
 * and ".weight". */
struct weight_binder {
    const struct hparams *hp;
    const struct gguf_file *file;
    const struct kernel_table *kernels;
    struct weights *weights;
    struct arena *arena;
    struct caro_error *err;
    bool *used; /* [tensors of the file] */
};
enum bias_rule { BIAS_OPTIONAL, BIAS_REQUIRED };
enum caro_status weights_matrix(struct weight_binder *b, struct matrix *out, int layer, const char *name,
                                int n_rows, int n_cols, enum bias_rule bias);
/* A matrix whose rows are looked up, not multiplied. */
enum caro_status weights_table(struct weight_binder *b, struct matrix *out, int layer, const char *name,
                               int n_rows, int n_cols);
enum caro_status weights_norm(struct weight_binder *b, struct norm *out, int layer, const char *name);
bool weights_has(const struct weight_binder *b, int layer, const char *name);
/* attn_qkv when the file has it, else attn_q, attn_k and attn_v; and attn_output. */
enum caro_status weights_attention(struct weight_binder *b, int layer, enum bias_rule qkv_bias,
                                   enum bias_rule o_bias);
/* token_embd, output_norm and output (or token_embd in its place when the file has none). */
enum caro_status weights_ends(struct weight_binder *b);

#endif
