/* The phases that a model's forward() is written in.
 *
 * forward() runs in every thread of the team at once. Each phase splits its own work (rows of a matrix,
 * tokens, heads) and ends so that the next one may read everything; no phase splits a sum, so that the bits
 * are the same at any number of threads.
 *
 * Rows of tokens: a chunk has n_tok of them; [row0, n_tok) are the live ones. row0 is 0 until the last layer
 * has stored its keys and values: behind that only rows whose logits are asked for are worth computing. */
#ifndef ENGINE_FORWARD_H
#define ENGINE_FORWARD_H

#include "engine/kv_cache.h"
#include "engine/plan.h"
#include "engine/residency.h"
#include "os/thread.h"
#include <stdatomic.h>

/* What a chunk's threads share beside the plan. */
struct forward_shared {
    const atomic_bool *cancel; /* set from outside, at any time */
    bool stop; /* what thread 0 saw of it in this layer's attention, the same for all threads */
};

/* One thread's view of one chunk of tokens. */
struct forward {
    const struct hparams *hp;
    const struct weights *weights;
    const struct kernel_table *kernels;
    const struct kv_cache *cache;
    const struct plan *plan;
    const struct residency *residency;
    const int32_t *ids; /* [n_tok], each below n_vocab */
    int pos, n_tok;     /* the chunk's first position, its tokens */
    int row0;           /* the first live row */
    int n_out;          /* rows at the chunk's end whose logits are asked for */
    float *logits;      /* [n_out][n_vocab] */
    struct forward_shared *shared;
    struct thread_team team;
    const struct plan_thread *mine;
    struct act_rows
        act[SLOT_COUNT]; /* of row row0: this thread's own copy while one row is live, else the plan's */
};

/* Rows that are computed: all until the last layer has stored its keys and values. */
static inline int forward_live_rows(const struct forward *f) { return f->n_tok - f->row0; }
/* The live rows, at their front, whose quantised activations have a second row: at index live rows + i. */
static inline int forward_fine_rows(const struct forward *f)
{
    const int n = PLAN_FINE_POSITIONS - (f->pos + f->row0), live = forward_live_rows(f);
    return n < 0 ? 0 : n < live ? n : live;
}

/* x[t] = E[id[t]] (+ P[pos + t]), and the angles of each position. */
void forward_embed(struct forward *f);

/* SLOT_NORM = norm(x). */
void forward_norm(struct forward *f, const struct norm *norm);

/* plan.qkv = the queries, keys and values of SLOT_NORM. With `also`, another product of SLOT_NORM in the same
 * phase. */
struct product;
void forward_qkv(struct forward *f, const struct layer_weights *w, const struct product *also);

/* SLOT_ATTN = softmax(q · kᵀ · scale) · v over all positions so far, behind rotation and storing of the new
 * ones. In the last layer row0 moves to the first row whose logits are asked for. */
void forward_attention(struct forward *f, int layer);

/* What happens to the rows of y = W · in, by the thread that computed them. */
enum product_then {
    THEN_NOTHING,
    THEN_GELU,  /* y = gelu(y) */
    THEN_GATE,  /* y = silu(y) · (W2 · in) */
    THEN_ADD_X, /* x += y, x += W2 · in2; y is not used */
};

struct product {
    const struct matrix *w;
    enum act_slot in;
    enum product_then then;
    float *y; /* row of the first live token; NULL for THEN_ADD_X */
    int y_row_values;
    const struct matrix *w2; /* NULL where there is none */
    enum act_slot in2;
};

/* Compute up to FORWARD_PRODUCTS products in one phase, their rows shared among the threads. */
enum { FORWARD_PRODUCTS = 4 };
void forward_matmul(struct forward *f, const struct product *products, int n);

/* plan.hidden = silu(Wgate · SLOT_NORM) · (Wup · SLOT_NORM), in SLOT_FF.  (Shazeer 2020) */
void forward_gated_hidden(struct forward *f, const struct layer_weights *w);
/* plan.hidden = gelu(Wup · SLOT_NORM), in SLOT_FF. */
void forward_gelu_hidden(struct forward *f, const struct layer_weights *w);
struct product forward_gelu_product(const struct forward *f, const struct layer_weights *w);
/* SLOT_FF = plan.hidden, SLOT_ATTN = plan.attn. */
void forward_quantise(struct forward *f, enum act_slot slot);
/* x += W · in (+ W2 · in2). */
void forward_add(struct forward *f, const struct matrix *w, enum act_slot in, const struct matrix *w2,
                 enum act_slot in2);

/* False when the caller has cancelled: forward() then returns at once, in all threads alike. */
bool forward_goes_on(struct forward *f);

/* logits[t] = Wout · norm(x[t]) for the last n_out rows. */
void forward_logits(struct forward *f);

#endif
