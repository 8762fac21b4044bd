/* Where every byte of a session's scratch lies: carved once, before the first token. */
#ifndef ENGINE_PLAN_H
#define ENGINE_PLAN_H

#include "engine/weights.h"

/* Inputs of matrix products, each with rows of its own length. */
enum act_slot {
    SLOT_NORM, /* [n_embd] normalised residual stream */
    SLOT_ATTN, /* [n_head · v_dim] attention's output */
    SLOT_FF,   /* [n_ff] hidden values of the MLP */
    SLOT_COUNT
};

/* Tokens at positions below this go through the products with 16 bits instead of 8: as a row and what rounding
 * took from it (kernel_table.quantise_rest). Every later token looks at the keys and values of the first ones,
 * and in the first rows those are nearly all there is to look at: what is lost there is never averaged out.
 * The rest is worth a few percent of a prompt's time and nothing of a generated token's. */
enum { PLAN_FINE_POSITIONS = 8 };

/* Activation rows of one slot, in each format that the model's products take (NULL for the others). */
struct act_rows {
    uint8_t *p[ACT_FORMAT_COUNT];
};

struct plan_thread {
    float *row; /* [the widest slot] a row before it is quantised */
    struct act_rows
        act[SLOT_COUNT]; /* one row each and its rest, for single tokens: nobody has to be waited for */
    float *part;         /* [part_values] products of a few rows that are then combined with others */
    void *scratch;       /* of the kernels */
};

struct plan {
    int n_batch; /* tokens at once, at most */
    int n_fine;  /* of them with a second row, at most */
    int n_threads;
    int part_values;
    uint64_t bytes;
    void *memory;                    /* what was allocated */
    float *x;                        /* [n_batch][n_embd] residual stream */
    float *qkv;                      /* [n_batch][(n_head + n_head_kv) · k_dim + n_head_kv · v_dim] */
    float *attn;                     /* [n_batch][n_head · v_dim] */
    float *hidden;                   /* [n_batch][n_ff] */
    float *angles;                   /* [n_batch][n_rot] */
    float *logits;                   /* [n_vocab] behind the last token */
    struct act_rows act[SLOT_COUNT]; /* [n_batch + n_fine] rows each */
    struct plan_thread *thread;      /* [n_threads] */
};

/* Lay out the scratch for a model. n_batch 0 chooses one that keeps the scratch small; it is cut to n_ctx.
 * The memory becomes resident as it is used, not before. Returns NO_MEMORY. */
enum caro_status plan_open(struct plan *plan, const struct hparams *hp, const struct weights *weights,
                           int n_ctx, int n_batch, int n_threads, struct caro_error *err);
void plan_close(struct plan *plan);
/* The bytes that plan_open() would take. */
uint64_t plan_bytes(const struct hparams *hp, const struct weights *weights, int n_ctx, int n_batch,
                    int n_threads);

/* Values of one slot's rows, and of one row of plan.qkv. */
int plan_slot_values(const struct hparams *hp, enum act_slot slot);
int plan_qkv_values(const struct hparams *hp);

#endif
