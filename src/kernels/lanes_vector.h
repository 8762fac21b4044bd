/* Norms, activations, softmax, RoPE and quantisation over vectors of 16 floats: one text for all widths; see
 * lanes.h. Each function is the reference's (ref_norm.c, ref_activation.c, ref_rope.c, ref_quantise.c),
 * operation by operation. */
#ifndef KERNELS_LANES_VECTOR_H
#define KERNELS_LANES_VECTOR_H

#include "kernels/half.h"
#include "kernels/lanes.h"
#include "kernels/quantise.h"
#include "kernels/ref.h"
#include "kernels/rope.h"

#include <math.h>
#include <string.h>

/* ref_exp() of 16 values. */
INLINE wf wf_exp(wf x)
{
    const wf limited = wf_min(wf_set(REF_EXP_HIGH), x); /* the second operand where either is NaN */
    const wf n = wf_round(wf_mul(limited, wf_set(REF_EXP_LOG2E)));
    wf r = wf_fma(n, wf_set(-REF_EXP_LN2_HIGH), limited);
    r = wf_fma(n, wf_set(-REF_EXP_LN2_LOW), r);
    wf p = wf_set(REF_EXP_C6);
    p = wf_fma(p, r, wf_set(REF_EXP_C5));
    p = wf_fma(p, r, wf_set(REF_EXP_C4));
    p = wf_fma(p, r, wf_set(REF_EXP_C3));
    p = wf_fma(p, r, wf_set(0.5f));
    p = wf_fma(p, r, wf_set(1.0f));
    p = wf_fma(p, r, wf_set(1.0f));
    p = wf_mul(wf_mul(p, wf_power(n, 126)), wf_set(2.0f));
    return wf_zero_below(p, x, wf_set(REF_EXP_LOW));
}

INLINE wf wf_exp2(wf x)
{
    const wf limited = wf_max(wf_set(REF_EXP2_LOW), x);      /* the second operand where either is NaN */
    const wf bits = wf_add(limited, wf_set(REF_EXP2_ROUND)); /* the exponent's bits are the lowest */
    const wf r = wf_sub(limited, wf_sub(bits, wf_set(REF_EXP2_ROUND)));
    wf p = wf_fma(wf_set(REF_EXP2_C4), r, wf_set(REF_EXP2_C3));
    p = wf_fma(p, r, wf_set(REF_EXP2_C2));
    p = wf_fma(p, r, wf_set(REF_EXP2_C1));
    p = wf_fma(p, r, wf_set(1.0f));
    return wf_mul(p, wf_exponent(bits));
}

/* Values i … i + 15 of n: all of them, or those that are left (perhaps none) with zeros behind. */
INLINE wf take(const float *x, int i, int n)
{
    return n - i >= 16 ? wf_load(x + i) : n > i ? wf_load_n(x + i, n - i) : wf_zero();
}
INLINE void put(float *y, int i, int n, wf value)
{
    if (n - i >= 16)
        wf_store(y + i, value);
    else if (n > i)
        wf_store_n(y + i, value, n - i);
}

static void lanes_rms_norm(float *y, const float *x, const float *w, int n, float eps)
{
    wf sum = wf_zero();
    for (int i = 0; i < n; i += 16) {
        const wf v = take(x, i, n);
        sum = wf_fma(v, v, sum);
    }
    const wf scale = wf_set(1.0f / sqrtf(wf_fold(sum) / (float)n + eps));
    for (int i = 0; i < n; i += 16) put(y, i, n, wf_mul(wf_mul(take(x, i, n), scale), take(w, i, n)));
}

static void lanes_layer_norm(float *y, const float *x, const float *w, const float *b, int n, float eps)
{
    wf sum = wf_zero(), square = wf_zero();
    for (int i = 0; i < n; i += 16) sum = wf_add(sum, take(x, i, n));
    const wf mean = wf_set(wf_fold(sum) / (float)n);
    for (int i = 0; i < n; i += 16) {
        const wf v = wf_sub(take(x, i, n), mean);
        square = n - i >= 16 ? wf_fma(v, v, square) : wf_first(wf_fma(v, v, square), square, n - i);
    }
    const wf scale = wf_set(1.0f / sqrtf(wf_fold(square) / (float)n + eps));
    for (int i = 0; i < n; i += 16) {
        const wf v = wf_mul(wf_sub(take(x, i, n), mean), scale);
        put(y, i, n, wf_fma(v, take(w, i, n), b ? take(b, i, n) : wf_zero()));
    }
}

static void lanes_softmax(float *x, int n)
{
    if (n <= 0) return;
    wf most = wf_set(-INFINITY), sum = wf_zero();
    for (int i = 0; i < n; i += 16) {
        const wf larger = wf_max(take(x, i, n), most);
        most = n - i >= 16 ? larger : wf_first(larger, most, n - i);
    }
    const wf max = wf_set(wf_fold_max(most));
    for (int i = 0; i < n; i += 16) {
        const wf p = wf_exp(wf_sub(take(x, i, n), max));
        put(x, i, n, p);
        sum = n - i >= 16 ? wf_add(sum, p) : wf_first(wf_add(sum, p), sum, n - i);
    }
    const wf scale = wf_set(1.0f / wf_fold(sum));
    for (int i = 0; i < n; i += 16) put(x, i, n, wf_mul(take(x, i, n), scale));
}

static void lanes_silu_mul(float *y, const float *gate, const float *up, int n)
{
    for (int i = 0; i < n; i += 16) {
        const wf g = take(gate, i, n), below = wf_add(wf_set(1.0f), wf_exp(wf_neg(g)));
        put(y, i, n, wf_mul(wf_div(g, below), take(up, i, n)));
    }
}

static void lanes_gelu(float *y, const float *x, int n)
{
    for (int i = 0; i < n; i += 16) {
        const wf v = take(x, i, n);
        const wf inner = wf_fma(wf_mul(v, v), wf_mul(wf_set(REF_GELU_CUBE), v), v);
        const wf e = wf_exp(wf_mul(inner, wf_set(-REF_GELU_SCALE)));
        put(y, i, n, wf_div(v, wf_add(wf_set(1.0f), e)));
    }
}

static void lanes_add(float *y, const float *x, int n)
{
    for (int i = 0; i < n; i += 16) put(y, i, n, wf_add(take(y, i, n), take(x, i, n)));
}

/* One head's n_rot/2 pairs (i, i + n_rot/2). */
INLINE void rotate_halves(float *x, const float *cosine, const float *sine, int half)
{
    for (int i = 0; i < half; i += 16) {
        const wf a = take(x, i, half), b = take(x + half, i, half);
        const wf c = take(cosine, i, half), s = take(sine, i, half);
        put(x, i, half, wf_fma(a, c, wf_neg(wf_mul(b, s))));
        put(x + half, i, half, wf_fma(a, s, wf_mul(b, c)));
    }
}

/* One head's n_rot/2 pairs (2 i, 2 i + 1). */
INLINE void rotate_pairs(float *x, const float *cosine, const float *sine, int half)
{
    for (int i = 0; i < half; i += 16) {
        const wf low = take(x, 2 * i, 2 * half), high = take(x, 2 * i + 16, 2 * half);
        const wf a = wf_even(low, high), b = wf_odd(low, high);
        const wf c = take(cosine, i, half), s = take(sine, i, half);
        const wf first = wf_fma(a, c, wf_neg(wf_mul(b, s))), second = wf_fma(a, s, wf_mul(b, c));
        put(x, 2 * i, 2 * half, wf_zip_low(first, second));
        put(x, 2 * i + 16, 2 * half, wf_zip_high(first, second));
    }
}

static void lanes_rope(const struct rope_op *op)
{
    const int half = op->n_rot / 2;
    for (int t = 0; t < op->n_tok; t++)
        for (int h = 0; h < op->n_head; h++) {
            float *x = op->x + (uint64_t)t * op->x_row_values + (uint64_t)h * (uint64_t)op->head_dim;
            const float *cosine = op->angles + (uint64_t)t * (uint64_t)op->n_rot;
            if (op->style == ROPE_NEOX)
                rotate_halves(x, cosine, cosine + half, half);
            else
                rotate_pairs(x, cosine, cosine + half, half);
        }
}

/* Four blocks of 32 values at once, so that sums and maxima over a block, and what is one number a block, are of four in a
 * vector: group j, lanes 4 j … 4 j + 3, holds block j's. */
struct four_blocks {
    wf lo[4], hi[4];
};

/* q = x · factor of its block, rounded. */
INLINE void round_four(struct four_blocks *q, const struct four_blocks *x, wf factor)
{
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        const wf one = wf_group(factor, j);
        q->lo[j] = wf_round(wf_mul(x->lo[j], one)), q->hi[j] = wf_round(wf_mul(x->hi[j], one));
    }
}

/* Blocks at[0] … at[3] of x; one may come twice. */
INLINE void quantise_four(struct act_q8_block *blocks, int8_t *codes, const float *x, const int at[4])
{
    struct four_blocks in, q;
    float largest[16], d[16], sum[16];
    wf both[4];
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) in.lo[j] = wf_load(x + 32 * at[j]), in.hi[j] = wf_load(x + 32 * at[j] + 16);
    const wf amax = wf_magnitude_four(in.lo, in.hi), top = wf_set(ACT_Q8_TOP);
    round_four(&q, &in, wf_div(top, amax));
    wf_store(largest, amax);
    wf_store(d, wf_div(amax, top));
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) both[j] = wf_add(q.lo[j], q.hi[j]);
    wf_store(sum, wf_fold_four(both));
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        const uint32_t bits = half_float_bits(largest[4 * j]); /* of a magnitude, infinity and NaN on top */
        int8_t *out = codes + 32 * at[j];
        if (bits < 0x7f800000 && largest[4 * j] >= ACT_Q8_TINY) {
            wf_put_bytes(out, q.lo[j]);
            wf_put_bytes(out + 16, q.hi[j]);
            blocks[at[j]] = (struct act_q8_block){.d = d[4 * j], .sum = sum[4 * j], .nsum = -(int)sum[4 * j]};
        } else {
            memset(out, 0, 32);
            blocks[at[j]] = (struct act_q8_block){.d = bits >= 0x7f800000 ? NAN : 0};
        }
    }
}

static void lanes_quantise_q8(void *row, const float *x, int n)
{
    struct act_q8_block *blocks = (struct act_q8_block *)((uint8_t *)row + act_q8_pad(n));
    for (int b = 0, last = n / 32 - 1; b <= last; b += 4) {
        int at[4];
        for (int j = 0; j < 4; j++) at[j] = b + j < last ? b + j : last;
        quantise_four(blocks, row, x, at);
    }
}

/* Half `h`, 128 values, of a block of 256 whose scale is not 0. */
INLINE void quantise_four_k(struct act_q8_k_block *block, int h, int8_t *codes, const struct four_blocks *in,
                            float factor)
{
    struct four_blocks q;
    float sum_lo[16], sum_hi[16];
    round_four(&q, in, wf_set(factor));
    wf_store(sum_lo, wf_fold_four(q.lo));
    wf_store(sum_hi, wf_fold_four(q.hi));
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        const int at = 4 * h + j, lo = (int)sum_lo[4 * j], hi = (int)sum_hi[4 * j];
        wf_put_bytes(codes + 32 * j, q.lo[j]);
        wf_put_bytes(codes + 32 * j + 16, q.hi[j]);
        block->nsum -= lo + hi;
        block->sum[at] = (int16_t)(lo + hi);
        block->half[2 * at] = (int16_t)lo, block->half[2 * at + 1] = (int16_t)hi;
        block->nhalf[2 * at] = -lo, block->nhalf[2 * at + 1] = -hi;
    }
}

static void lanes_quantise_q8_k(void *row, const float *x, int n)
{
    struct act_q8_k_block *block = (struct act_q8_k_block *)((uint8_t *)row + act_q8_pad(n));
    int8_t *codes = row;
    for (; n > 0; n -= ACT_Q8_K_VALUES, x += ACT_Q8_K_VALUES, codes += ACT_Q8_K_VALUES, block++) {
        struct four_blocks in[2];
        float magnitude[32];
        uint32_t largest = 0;
#pragma GCC unroll 2
        for (int h = 0; h < 2; h++) {
#pragma GCC unroll 4
            for (int j = 0; j < 4; j++) {
                in[h].lo[j] = wf_load(x + 128 * h + 32 * j);
                in[h].hi[j] = wf_load(x + 128 * h + 32 * j + 16);
            }
            wf_store(magnitude + 16 * h, wf_magnitude_four(in[h].lo, in[h].hi));
        }
        for (int i = 0; i < 32; i += 4)
            if (half_float_bits(magnitude[i]) > largest) largest = half_float_bits(magnitude[i]);
        const float amax = half_bits_float(largest);
        if (largest >= 0x7f800000 || amax < ACT_Q8_TINY) {
            memset(codes, 0, ACT_Q8_K_VALUES);
            *block = (struct act_q8_k_block){.d = largest >= 0x7f800000 ? NAN : 0};
            continue;
        }
        block->d = amax / ACT_Q8_TOP;
        block->nsum = 0;
#pragma GCC unroll 2
        for (int h = 0; h < 2; h++) quantise_four_k(block, h, codes + 128 * h, &in[h], ACT_Q8_TOP / amax);
    }
}

/* Take from x what n codes and their scale have of it. */
INLINE void take_away(float *x, const int8_t *q, float d, int n)
{
    for (int i = 0; i < n; i += 16) wf_store(x + i, wf_fma(wf_from_bytes(q + i), wf_set(-d), wf_load(x + i)));
}

static void lanes_quantise_rest(void *rest, const void *row, float *x, int n)
{
    for (int i = 0; i < n; i += 32)
        take_away(x + i, (const int8_t *)row + i, act_q8_blocks(row, n)[i / 32].d, 32);
    lanes_quantise_q8(rest, x, n);
}

static void lanes_quantise_rest_k(void *rest, const void *row, float *x, int n)
{
    for (int i = 0; i < n; i += ACT_Q8_K_VALUES)
        take_away(x + i, (const int8_t *)row + i, act_q8_k_blocks(row, n)[i / ACT_Q8_K_VALUES].d,
                  ACT_Q8_K_VALUES);
    lanes_quantise_q8_k(rest, x, n);
}

INLINE void lanes_vector_init(struct kernel_table *table)
{
    table->rms_norm = lanes_rms_norm;
    table->layer_norm = lanes_layer_norm;
    table->silu_mul = lanes_silu_mul;
    table->gelu = lanes_gelu;
    table->add = lanes_add;
    table->softmax = lanes_softmax;
    table->rope = lanes_rope;
    table->quantise[ACT_Q8] = lanes_quantise_q8;
    table->quantise[ACT_Q8_K] = lanes_quantise_q8_k;
    table->quantise_rest[ACT_Q8] = lanes_quantise_rest;
    table->quantise_rest[ACT_Q8_K] = lanes_quantise_rest_k;
}

#endif
