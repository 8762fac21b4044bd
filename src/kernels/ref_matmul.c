/* Owns the reference matrix products.
 *
 * Quantised weights, per block b of 32 columns, with integer dot products i (exact), weight scales s, minima
 * m, activation scale d and activation sums: t = i₀ · s₀;  t = fma(i₁, s₁, t) where a type has two scales;  t
 * = fma(m, sum, t) where it has minima;  y = fma(t, d, y), in the K types, whose activations have one d for eight blocks,
 * u = u + t from 0 on, then y = fma(u, d, y). Q3_K's small scales are integers that the codes are multiplied by: u = i · s, i of all
 * 256 columns. Float weights, per block of 32 columns:  p = fma(w,
 * x, p) from 0 on;  y = y + p. Blocks go from left to right; the bias is added last. One y has one chain of
 * operations: neither rows nor tokens change it. */
#include "kernels/half.h"
#include "kernels/quantise.h"
#include "kernels/ref.h"

#include <math.h>
#include <stdbool.h>

static float block_term(const struct ref_block *w, enum ref_kind kind, const int8_t *q,
                        const struct act_q8_block *x)
{
    int lo = 0, hi = 0;
    for (int i = 0; i < 16; i++) {
        lo += w->q[i] * q[i];
        hi += w->q[i + 16] * q[i + 16];
    }
    switch (kind) {
    case REF_SCALE: return (float)(lo + hi) * w->scale[0];
    case REF_SCALE_MIN: return fmaf(w->min[0], x->sum, (float)(lo + hi) * w->scale[0]);
    case REF_SCALE2: return fmaf((float)hi, w->scale[1], (float)lo * w->scale[0]);
    case REF_SCALE2_MIN2:
    case REF_WHOLE:
    default: break;
    }
    float t = fmaf((float)hi, w->scale[1], (float)lo * w->scale[0]);
    t = fmaf(w->min[0], (float)-x->nsum_lo, t);
    return fmaf(w->min[1], (float)(x->nsum_lo - x->nsum), t);
}

/* REF_WHOLE: the term of n blocks. */
static float whole_term(const struct ref_block *w, int n, const int8_t *q)
{
    int sum = 0;
    for (int i = 0; i < 32 * n; i++) sum += w[i / 32].q[i % 32] * q[i];
    return (float)sum * w->scale[0];
}

static bool is_k(enum tensor_type type) { return tensor_type_info(type)->block_values == 256; }

static void matmul_blocks(const struct matmul_op *op, enum tensor_type type)
{
    const enum ref_kind kind = ref_kind(type);
    const int together = is_k(type) ? ACT_Q8_K_BLOCKS : 1;
    for (int r = op->row_from; r < op->row_to; r++) {
        const uint8_t *row = (const uint8_t *)op->w + (uint64_t)r * op->w_row_bytes;
        for (int t = 0; t < op->n_tok + op->n_extra; t++) matmul_out(op, t)[r] = 0;
        for (int b = 0; b < op->n_cols / 32; b += together) {
            struct ref_block w[ACT_Q8_K_BLOCKS];
            for (int i = 0; i < together; i++) ref_unpack(&w[i], type, row, b + i);
            for (int t = 0; t < op->n_tok + op->n_extra; t++) {
                const uint8_t *x = (const uint8_t *)op->x + (uint64_t)t * op->x_row_bytes;
                const struct act_q8_block *block = act_q8_blocks(x, op->n_cols) + b;
                const int8_t *q = (const int8_t *)x + 32 * b;
                float *y = matmul_out(op, t) + r, u = 0;
                if (kind == REF_WHOLE)
                    u = whole_term(w, together, q);
                else
                    for (int i = 0; i < together; i++) u += block_term(&w[i], kind, q + 32 * i, &block[i]);
                *y = fmaf(u, block->d, *y);
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
