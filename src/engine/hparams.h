/* The numbers that define a model, read from its file's keys and checked. */
#ifndef ENGINE_HPARAMS_H
#define ENGINE_HPARAMS_H

#include "gguf/gguf.h"
#include "kernels/rope.h"

struct architecture; /* engine/architectures.h */

struct hparams {
    const struct architecture *arch;
    int n_vocab, n_embd, n_layer, n_ff;
    int n_head, n_head_kv; /* query heads; key-value heads, which divides n_head (Ainslie et al. 2023) */
    int k_dim, v_dim;      /* values of one head's keys (and queries), of its values */
    int n_ctx_train;       /* longest context the model was made for, in tokens */
    int window;            /* tokens that one attends to at most, itself included; 0: all before it */
    float norm_eps;
    float attn_scale;        /* what q · k is multiplied by */
    struct rope_params rope; /* n_rot 0: no rotation; freq_factors is filled in by weights_bind() */
};

/* Read and check the keys of a file whose general.architecture is a known one.
 *   hp    receives the numbers; freq_factors stays NULL
 * Returns CARO_OK; FORMAT (a key missing, of the wrong type, or out of range: named in the message);
 * UNSUPPORTED (an unknown architecture: its name and the list of known ones; a key that asks for mathematics
 * that is not here: its name and value); NO_MEMORY never. Thread-safe. O(1). */
enum caro_status hparams_read(struct hparams *hp, const struct gguf_file *file, struct caro_error *err);

#endif
