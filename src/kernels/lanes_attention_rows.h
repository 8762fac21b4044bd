/* The rows that go past the keys together: what all kinds of attention in vectors of 16 share. */
#ifndef KERNELS_LANES_ATTENTION_ROWS_H
#define KERNELS_LANES_ATTENTION_ROWS_H

#include "kernels/kv_layout.h"
#include "kernels/lanes_vector.h"
#include "kernels/scratch.h"

#define STEP_VECTORS (ATTENTION_KEYS / 16)

/* The rows in flight, and the scratch: attention_scratch_bytes() counts its parts. */
struct attention_work {
    const struct attention_op *op;
    float *k;                         /* [STEP_VECTORS][k_dim][16] */
    float *v;                         /* [ATTENTION_KEYS][v_padded] */
    float *y;                         /* [ATTENTION_ROWS][v_padded] */
    float *p;                         /* [ATTENTION_ROWS][ATTENTION_KEYS]: scores, then weights */
    float *lane;                      /* [ATTENTION_ROWS][16] */
    float *max;                       /* [ATTENTION_ROWS] */
    float *q_scale;                   /* KV_INT16: [ATTENTION_ROWS], times the op's scale … */
    int16_t *q_int;                   /* … and [ATTENTION_ROWS][k_dim up to a multiple of 16] */
    bool begun;                       /* y holds something; KV_INT16 alone begins without */
    int v_padded;                     /* v_dim up to a multiple of 16 */
    int kv_head, first_head, n_heads; /* the query heads that these rows take, of one group */
    int first_row, n_rows;            /* rows are counted over tokens, then heads */
};

INLINE int row_token(const struct attention_work *w, int i)
{
    return w->op->tok_from + (w->first_row + i) / w->n_heads;
}
INLINE int row_head(const struct attention_work *w, int i)
{
    return w->first_head + (w->first_row + i) % w->n_heads;
}

/* The keys [from, to) that row i sees. */
INLINE int row_to(const struct attention_work *w, int i) { return w->op->pos + row_token(w, i) + 1; }
INLINE int row_from(const struct attention_work *w, int i)
{
    const int to = row_to(w, i), window = w->op->window;
    return window > 0 && to > window ? to - window : 0;
}

/* Ask for what comes a group of positions later: it lies a stride away, where the processor would not look by itself. */
INLINE void ask_ahead(const struct kv_layer *layer, const void *at, uint64_t bytes)
{
    const uint8_t *next = (const uint8_t *)at + layer->stride;
    for (uint64_t i = 0; i < bytes; i += 64) __builtin_prefetch(next + i, 0, 3);
}

#endif
