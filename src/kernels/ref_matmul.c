/* Owns the reference matrix products.
 *
 * Types with blocks of 32 columns, per block, with the integer dot product i (exact), weight scale s, minimum m, activation
 * scale d and sum:  t = i · s;  t = fma(m, sum, t) where a type has minima;  y = fma(t, d, y).
 * K types, per 256 columns:  u = Σ small · i and v = Σ least · sum, integers to the last (|u| < 2^27);  t = u · d;
 * t = fma(v, −dmin, t) where a type has minima;  y = fma(t, d of the activations, y).
 * Float weights, per block of 32 columns:  p = fma(w, x, p) from 0 on;  y = y + p.
 * Blocks go from left to right; the bias is added last. One y has one chain of operations: neither rows nor tokens change it. */
#include "kernels/half.h"
#include "kernels/quantise.h"
#include "kernels/ref.h"

#include <math.h>
#include <stdbool.h>

static bool has_min(enum tensor_type type)
{
    return type == TENSOR_Q4_1 || type == TENSOR_Q5_1 || type == TENSOR_Q2_K || type == TENSOR_Q4_K ||
           type == TENSOR_Q5_K;
}

static bool is_k(enum tensor_type type) { return tensor_type_info(type)->block_values == 256; }

/* y + the products of a block with 32 activations q. */
static float add_block(float y, const struct ref_block *w, bool min, const int8_t *q,
                       const struct act_q8_block *x)
{
    int sum = 0;
    for (int i = 0; i < 32; i++) sum += w->q[i] * q[i];
    float t = (float)sum * w->scale[0];
    if (min) t = fmaf(w->min[0], x->sum, t);
    return fmaf(t, x->d, y);
}

/* The same with a K type's block, in eight parts. */
static float add_block_k(float y, const struct ref_block w[8], bool min, const int8_t *q,
                         const struct act_q8_k_block *x)
{
    int u = 0, v = 0;
    for (int i = 0; i < 256; i++) {
        const struct ref_block *part = w + i / 32;
        u += part->small[i / 16 % 2] * part->q[i % 32] * q[i];
        v += part->least[i / 16 % 2] * q[i];
    }
    float t = (float)u * w->d;
    if (min) t = fmaf((float)v, -w->dmin, t);
    return fmaf(t, x->d, y);
}

static void matmul_blocks(const struct matmul_op *op, enum tensor_type type)
{
    const bool k = is_k(type), min = has_min(type);
    const int parts = k ? 8 : 1;
    for (int r = op->row_from; r < op->row_to; r++) {
        const uint8_t *row = (const uint8_t *)op->w + (uint64_t)r * op->w_row_bytes;
        for (int t = 0; t < op->n_tok + op->n_extra; t++) matmul_out(op, t)[r] = 0;
        for (int b = 0; b < op->n_cols / 32 / parts; b++) {
            struct ref_block w[8];
            for (int i = 0; i < parts; i++) ref_unpack(&w[i], type, row, parts * b + i);
            for (int t = 0; t < op->n_tok + op->n_extra; t++) {
                const uint8_t *x = (const uint8_t *)op->x + (uint64_t)t * op->x_row_bytes;
                const int8_t *q = (const int8_t *)x + 32 * parts * b;
                float *y = matmul_out(op, t) + r;
                *y = k ? add_block_k(*y, w, min, q, act_q8_k_blocks(x, op->n_cols) + b)
                       : add_block(*y, w, min, q, act_q8_blocks(x, op->n_cols) + b);
            }
        }
        for (int t = 0; op->bias && t < op->n_tok; t++)
            op->y[(uint64_t)t * op->y_row_values + (uint64_t)r] += op->bias[r];
    }
}

static float float_weight(enum tensor_type type, const void *row, int c)
{
    if (type == TENSOR_F32) return ((const float *)row)[c];
    uint16_t h = ((const uint16_t *)row)[c];
    return type == TENSOR_F16 ? half_to_float(h) : half_from_bf16(h);
}

static void matmul_floats(const struct matmul_op *op, enum tensor_type type)
{
    for (int r = op->row_from; r < op->row_to; r++) {
        const uint8_t *row = (const uint8_t *)op->w + (uint64_t)r * op->w_row_bytes;
        for (int t = 0; t < op->n_tok + op->n_extra; t++) {
            const float *x = (const float *)((const uint8_t *)op->x + (uint64_t)t * op->x_row_bytes);
            float y = 0;
            for (int c = 0; c < op->n_cols; c += 32) {
                float p = 0;
                for (int i = c; i < c + 32 && i < op->n_cols; i++)
                    p = fmaf(float_weight(type, row, i), x[i], p);
                y += p;
            }
            matmul_out(op, t)[r] = op->bias && t < op->n_tok ? y + op->bias[r] : y;
        }
    }
}

#define QUANTISED(X) X(Q4_0) X(Q4_1) X(Q5_0) X(Q5_1) X(Q8_0) X(IQ4_NL) X(Q2_K) X(Q3_K) X(Q4_K) X(Q5_K) X(Q6_K)
#define FLOATS(X)    X(F32) X(F16) X(BF16)
#define ENTRY(type)                                                                                          \
    static void matmul_##type(const struct matmul_op *op) { matmul_blocks(op, TENSOR_##type); }
QUANTISED(ENTRY)
#undef ENTRY
#define ENTRY(type)                                                                                          \
    static void matmul_##type(const struct matmul_op *op) { matmul_floats(op, TENSOR_##type); }
FLOATS(ENTRY)
#undef ENTRY

void ref_matmul_init(struct kernel_table *table)
{
#define ENTRY(type)                                                                                          \
    table->weight[TENSOR_##type].matmul = matmul_##type;                                                     \
    table->weight[TENSOR_##type].act = is_k(TENSOR_##type) ? ACT_Q8_K : ACT_Q8;
    QUANTISED(ENTRY)
#undef ENTRY
#define ENTRY(type)                                                                                          \
    table->weight[TENSOR_##type].matmul = matmul_##type;                                                     \
    table->weight[TENSOR_##type].act = ACT_F32;
    FLOATS(ENTRY)
#undef ENTRY
}
