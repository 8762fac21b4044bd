/* The plain C kernels: the specification that every other implementation equals bit for bit.
 *
 * All levels compute a value by the same operations in the same order, so that an answer does not depend on
 * the processor:
 *   - fused multiply-adds where written fmaf(), nowhere else (the build sets -ffp-contract=off);
 *   - sums over many values run in REF_LANES interleaved partial sums, folded by halves at the end
 * (ref_fold);
 *   - exp() is ref_exp(), never libm's. */
#ifndef KERNELS_REF_H
#define KERNELS_REF_H

#include "kernels/kernels.h"

#define REF_LANES 16

/* 32 consecutive values of a quantised row: w[i] = scale[i / 16] · q[i] + min[i / 16]. In the K types scale is d · small and min
 * −dmin · least, rounded; Q3_K's q has the small scales in it, which are 1 here. */
struct ref_block {
    int q[32];
    float scale[2], min[2];
    int small[2], least[2];
    float d, dmin;
};

/* Unpack values 32·index … 32·index + 31 of a quantised row. `type` must be one of the quantised types. */
void ref_unpack(struct ref_block *out, enum tensor_type type, const void *row, int index);
void ref_unpack_k(struct ref_block *out, enum tensor_type type, const void *row,
                  int index); /* the K types' share */

/* Entries of the table. */
void ref_matmul_init(struct kernel_table *table);
void ref_dequantise_init(struct kernel_table *table);
void ref_quantise_f32(void *row, const float *x, int n);
void ref_quantise_q8(void *row, const float *x, int n);
void ref_quantise_rest(void *rest, const void *row, float *x, int n);
void ref_quantise_q8_k(void *row, const float *x, int n);
void ref_quantise_rest_k(void *rest, const void *row, float *x, int n);
void ref_rms_norm(float *y, const float *x, const float *w, int n, float eps);
void ref_layer_norm(float *y, const float *x, const float *w, const float *b, int n, float eps);
void ref_silu_mul(float *y, const float *gate, const float *up, int n);
void ref_gelu(float *y, const float *x, int n);
void ref_add(float *y, const float *x, int n);
void ref_softmax(float *x, int n);
void ref_rope(const struct rope_op *op);
void ref_kv_store(const struct kv_store_op *op);
void ref_attention(const struct attention_op *op);
/* KV_INT16: the largest magnitude of n values, with infinity and NaN on top; and the integer of one. */
float ref_int16_most(const float *x, int n);
int16_t ref_int16_value(float x, float inverse);

/* e^x: relative error below 2e-7 (measured by the tests); 0 below −86.6, infinity from 88.7228 on; NaN for
 * NaN. */
float ref_exp(float x);
#define REF_EXP_LOW      -86.6f
#define REF_EXP_HIGH     89.0f /* e^x is infinite from 88.7228 on by its own rounding */
#define REF_EXP_LOG2E    0x1.715476p+0f
#define REF_EXP_LN2_HIGH 0x1.62e400p-1f /* 15 bits: n times it is exact */
#define REF_EXP_LN2_LOW  0x1.7f7d1cp-20f
#define REF_EXP_C3       0x1.5554dep-3f
#define REF_EXP_C4       0x1.55551ap-5f
#define REF_EXP_C5       0x1.120b62p-7f
#define REF_EXP_C6       0x1.6d10fcp-10f
/* 2^x for softmax weights that become integers of 13 bits: relative error below 3e-6 (measured by the tests), 2^−126 below
 * −126; x at most 126; NaN for NaN. */
float ref_exp2(float x);
#define REF_EXP2_LOW -126.0f
#define REF_EXP2_ROUND                                                                                       \
    0x1.8000fep+23f /* 1.5 · 2^23 + 127: adding it rounds, and n + 127 are the lowest bits */
#define REF_EXP2_C1    0x1.62e12cp-1f
#define REF_EXP2_C2    0x1.ec0378p-3f
#define REF_EXP2_C3    0x1.c9fc46p-5f
#define REF_EXP2_C4    0x1.3a02ccp-7f
#define REF_GELU_CUBE  0.044715f
#define REF_GELU_SCALE 0x1.988454p+0f /* 2 √(2/π) */
/* The sum of the REF_LANES partial sums: lane i + lane i + 8, then + 4, + 2, + 1. */
float ref_fold(float lane[REF_LANES]);
/* The same with a maximum. */
float ref_fold_max(float lane[REF_LANES]);

/* kernel_table.int8_peak */
uint64_t ref_int8_peak(uint64_t rounds, int32_t seed, int32_t *sink);

#endif
