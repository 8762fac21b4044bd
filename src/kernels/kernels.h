/* The mathematics of the engine behind one table of function pointers.
 *
 * No malloc, no I/O, no threads: the caller splits rows among threads and hands in every scratch byte.
 * Results never depend on how rows or tokens are split. The ref_*.c files are the specification; x86/ and
 * arm/ override entries of the table. */
#ifndef KERNELS_KERNELS_H
#define KERNELS_KERNELS_H

#include "base/tensor_type.h"
#include <stdint.h>

/* Threads share a product's rows best in multiples of this (any split gives the same bits). */
#define KERNEL_ROW_GRAIN 32

/* How the activations of a product are stored before it. */
enum act_format {
    ACT_F32,  /* as they are: for F32, F16, BF16 weights */
    ACT_Q8,   /* int8 in blocks of 32 (struct in quantise.h), with what each weight type needs beside them */
    ACT_Q8_K, /* the same with one scale for 256: for the K types, whose blocks are of 256 */
    ACT_FORMAT_COUNT
};

/* y[t][r] = sum over c of W[r][c] * x[t][c] (+ bias[r]), for rows r in [row_from, row_to) and tokens t in [0,
 * n_tok). One token or many; an implementation chooses its own tiling.
 *
 * n_extra more rows of x lie behind the n_tok: their products go to y_extra, without a bias. They are what
 * rounding took from other rows (quantise_rest), and read the same weights in the same pass. */
struct matmul_op {
    const void *w; /* n_rows rows of n_cols values in a tensor type's blocks, w_row_bytes apart */
    uint64_t w_row_bytes;
    const void *x; /* [n_tok] rows in the weight type's act_format, x_row_bytes apart */
    uint64_t x_row_bytes;
    float *y; /* [n_tok] rows, y_row_values floats apart; y[t][r] at index r */
    uint64_t y_row_values;
    const float *bias; /* [n_rows] or NULL */
    int n_cols, n_tok, row_from, row_to;
    int n_extra;
    float *y_extra; /* [n_extra] rows, y_extra_row_values floats apart */
    uint64_t y_extra_row_values;
    const void *then; /* rows that this thread will multiply next, or NULL: a hint for prefetching them */
    void *scratch;    /* kernel_scratch_bytes() bytes of this thread's own, 64-byte aligned */
};

/* The row that row t of x is multiplied into. */
static inline float *matmul_out(const struct matmul_op *op, int t)
{
    return t < op->n_tok ? op->y + (uint64_t)t * op->y_row_values
                         : op->y_extra + (uint64_t)(t - op->n_tok) * op->y_extra_row_values;
}

struct attention_op; /* kernels/attention.h */
struct kv_store_op;  /* kernels/attention.h */
struct rope_op;      /* kernels/rope.h */

struct kernel_table {
    const char *name; /* the level in use, for people */
    struct {
        enum act_format act;
        void (*matmul)(const struct matmul_op *op);
        void (*dequantise)(float *y, const void *row, int n); /* one row, n a multiple of the block */
    } weight[TENSOR_TYPE_COUNT];
    /* x: n floats → one activation row of kernel_act_row_bytes(format, n) bytes; n a multiple of 32 for
     * ACT_Q8, of 256 for ACT_Q8_K */
    void (*quantise[ACT_FORMAT_COUNT])(void *row, const float *x, int n);
    /* What a row lost of x, as another such row: the two together have twice the bits. Changes x. NULL for ACT_F32, which
     * loses nothing. */
    void (*quantise_rest[ACT_FORMAT_COUNT])(void *rest, const void *row, float *x, int n);
    /* y = x / sqrt(mean(x²) + eps) · w                 (Zhang & Sennrich 2019) */
    void (*rms_norm)(float *y, const float *x, const float *w, int n, float eps);
    /* y = (x − mean) / sqrt(variance + eps) · w + b    (Ba et al. 2016) */
    void (*layer_norm)(float *y, const float *x, const float *w, const float *b, int n, float eps);
    void (*silu_mul)(float *y, const float *gate, const float *up,
                     int n);                       /* y = silu(gate) · up  (Shazeer 2020) */
    void (*gelu)(float *y, const float *x, int n); /* tanh form (Hendrycks & Gimpel 2016) */
    void (*add)(float *y, const float *x, int n);  /* y += x */
    void (*softmax)(float *x, int n);              /* in place, over all n */
    void (*rope)(const struct rope_op *op);
    void (*kv_store)(const struct kv_store_op *op); /* new keys and values into the cache */
    void (*attention)(const struct attention_op *op);
    /* As many int8 products and additions as registers alone allow, for a roofline. seed: any number; sink
     * receives what keeps the work from being left out. Returns the operations done, two a product. */
    uint64_t (*int8_peak)(uint64_t rounds, int32_t seed, int32_t *sink);
};

/* Fill the table with the best that `cpu_flags` (enum cpu_flag bits; 0 gives the reference) allow. Once, at
 * load. */
void kernel_table_init(struct kernel_table *table, unsigned cpu_flags);

/* Bytes of one activation row of n values; a multiple of 64. */
uint64_t kernel_act_row_bytes(enum act_format format, int n);
/* Scratch that one thread needs for any matmul over rows of up to n_cols values and up to n_tok tokens. */
uint64_t kernel_scratch_bytes(int n_cols, int n_tok);

#endif
