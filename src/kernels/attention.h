/* Attention over a key-value cache, and the layout of that cache.
 *
 * The layout is the kernels' own: callers ask for sizes, hand rows to kernel_table.kv_store and never look inside. KV_GROUP
 * positions of all layers lie side by side, so that what is known of the first positions is one run of bytes: it is kept and put
 * back as it lies, and becomes resident as positions are written. A group of one layer with n_kv_head heads of k_dim / v_dim values:
 *
 *   [kv head]  keys    [k_dim][16 positions]   so that 16 scores grow side by side, one a vector lane
 *              values  [16 positions][v_dim]   so that the output's values do
 *
 * each of the two padded to 64 bytes, with elements float16 (KV_F16), float32 (KV_F32) or, for KV_Q8_0, int8 with a float32 scale
 * for every 32 values of one position: keys    float d[ceil(k_dim / 32)][16], then int8 q[k_dim][16];  values  a row: float
 * d[ceil(v_dim / 32)], then int8 q[v_dim], padded to 4 bytes.
 *
 * KV_INT16 has one float32 scale for a head's values of one position and integers of 12 to 13 bits, as exact as float16 at
 * the scale's end, in pairs, so that products of pairs are added up in int32 (VNNI's vpdpwssd and its like), exactly:
 *
 *   [kv head]  keys    float d[16 positions], then int16 q[ceil(k_dim / 2)][16 positions][2 dimensions]
 *              values  float d[16 positions], then int16 q[8][v_dim, up to a multiple of 16][2 positions] */
#ifndef KERNELS_ATTENTION_H
#define KERNELS_ATTENTION_H

#include <stdint.h>

#define KV_GROUP 16 /* positions that share one group of keys */
#define ATTENTION_KEYS                                                                                       \
    128 /* keys that one step of the online softmax takes; steps begin at multiples of it                     \
        */

enum kv_type { KV_INT16, KV_F16, KV_F32, KV_Q8_0, KV_TYPE_COUNT };

/* One layer's cache. */
struct kv_layer {
    void *p;         /* the layer's part of the first group, 64-byte aligned */
    uint64_t stride; /* bytes from one group to the next: kv_group_bytes() of all the layers between */
    enum kv_type type;
    int n_kv_head, k_dim, v_dim;
};

/* Bytes of one layer's part of a group; a multiple of 64. p and stride are not looked at. */
uint64_t kv_group_bytes(const struct kv_layer *layer);

/* Write the keys and values of n_tok tokens from position `pos` on, for heads [head_from, head_to).
 * Threads may store at once when they take different heads, or different groups of KV_GROUP positions. */
struct kv_store_op {
    const struct kv_layer *layer;
    const float *k, *v; /* [n_tok][n_kv_head][k_dim] and [n_tok][n_kv_head][v_dim], row 0 at `pos` */
    uint64_t k_row_values, v_row_values; /* floats from one token's row to the next */
    int pos, n_tok, head_from, head_to;
};

/* y[t][h] = sum over p of softmax_p(scale · q[t][h] · K[p]) V[p]  over the positions p in (pos + t − window,
 * pos + t] (causal; Vaswani et al. 2017), kv head = h / (n_head / n_kv_head). Online softmax over steps of
 * ATTENTION_KEYS (Milakov & Gimelshein 2018), each row on its own: the same bits for any split of heads and
 * tokens. */
struct attention_op {
    const struct kv_layer *layer;
    const float *q;                      /* [n_tok][n_head][k_dim]: row 0 at position `pos` */
    float *y;                            /* [n_tok][n_head][v_dim] */
    uint64_t q_row_values, y_row_values; /* floats from one token's row to the next */
    int n_head;                          /* a multiple of layer->n_kv_head */
    int head_from, head_to;              /* query heads; whole groups of n_head / n_kv_head share work best */
    int tok_from, tok_to;                /* rows of q and y */
    int pos;
    int window;    /* positions that a row sees at most, its own included; 0: all */
    float scale;   /* 1 / sqrt(k_dim) as a rule */
    void *scratch; /* attention_scratch_bytes() of this thread's own, 64-byte aligned */
};
uint64_t attention_scratch_bytes(int k_dim, int v_dim);

#endif
