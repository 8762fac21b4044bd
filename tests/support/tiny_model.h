/* Small model files made in memory, right or deliberately wrong. */
#ifndef SUPPORT_TINY_MODEL_H
#define SUPPORT_TINY_MODEL_H

#include "base/buffer.h"
#include "gguf/gguf.h"

struct tiny_key {
    const char *name;
    enum gguf_kind kind; /* U32, F32, BOOL or STRING */
    double number;
    const char *text;
};

/* All zero gives a llama of 2 layers, 64 wide, 4 heads on 2, 96 hidden, 50 tokens, 64 positions, float32. */
struct tiny_model {
    const char *arch;      /* "llama", "qwen2", "starcoder", "phi2", or anything else */
    enum tensor_type type; /* of matrices: F32, F16, BF16 or Q8_0 */
    int n_layer, n_embd, n_head, n_head_kv, n_ff, n_vocab, n_ctx;
    int k_dim, v_dim; /* 0: n_embd / n_head; else written as attention.key_length and value_length */
    int n_rot;        /* 0: the whole head */
    bool tied;
    unsigned seed;

    const char *skip;         /* a key or tensor that is left out, by its full name */
    const char *reshape;      /* a tensor that gets one row more (a vector: one value) */
    const char *transpose;    /* a matrix with rows and columns exchanged */
    const char *extra_tensor; /* a tensor of 32 values that nobody asked for */
    const char *key;          /* a key that is added, or takes the place of the usual one */
    enum gguf_kind key_kind;  /* U32, F32, BOOL or STRING */
    double number;
    const char *text;
    const struct tiny_key *more_keys; /* up to one without a name; NULL for none */
    const float *rope_freqs;          /* [n_rot / 2] */
    bool
        vocabulary; /* a SentencePiece vocabulary of n_vocab (300) tokens: <unk>, <s>, </s>, all bytes, fillers */
};

/* Fill in the defaults and write the file; the caller frees the buffer. False when the writer failed. */
bool tiny_model_write(struct buffer *out, struct tiny_model *options);

#endif
