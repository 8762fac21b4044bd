/* Owns the reference quantisation of activations: to nearest, ties to even, in blocks of 32, with a scale for each or for
 * eight. quantise.h has the layout. */
#include "kernels/half.h"
#include "kernels/quantise.h"
#include "kernels/ref.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

void ref_quantise_f32(void *row, const float *x, int n) { memcpy(row, x, (size_t)n * sizeof *x); }

/* Σ a · b over 32 values, in lanes. */
static float dot32(const float a[32], const float b[32])
{
    float lane[REF_LANES];
    for (int i = 0; i < 16; i++) lane[i] = fmaf(a[i], b[i], a[i + 16] * b[i + 16]);
    return ref_fold(lane);
}

/* Round x · top / amax; returns the squared error in units of (amax / 127)². */
static float round_block(float q[32], const float x[32], float amax, int top)
{
    const float inverse = (float)top / amax;
    float off[32];
    for (int i = 0; i < 32; i++) {
        const float scaled = x[i] * inverse;
        q[i] = rintf(scaled);
        off[i] = scaled - q[i];
    }
    return dot32(off, off) * (ACT_Q8_TOP * ACT_Q8_TOP / (float)(top * top));
}

/* The top to round to; q is left with anything. */
static int best_top(float q[32], const float x[32], float amax)
{
    int best = ACT_Q8_TOP;
    float least = round_block(q, x, amax, best);
    for (int top = ACT_Q8_TOP - 1; top > ACT_Q8_TOP - ACT_Q8_TRIES; top--) {
        const float error = round_block(q, x, amax, top);
        if (error < least) least = error, best = top;
    }
    return best;
}

/* The largest magnitude of n values; with infinity and NaN on top, as which it then is. */
static float largest_of(const float *x, int n)
{
    uint32_t largest = 0; /* bits of |x|: as integers they order like the values */
    for (int i = 0; i < n; i++) {
        uint32_t magnitude = half_float_bits(x[i]) & 0x7fffffff;
        if (magnitude > largest) largest = magnitude;
    }
    return half_bits_float(largest);
}

/* Has a block of such a largest magnitude codes. */
static bool has_codes(float amax) { return isfinite(amax) && amax >= ACT_Q8_TINY; }

/* The scale of one that has none. */
static float scale_without(float amax) { return isfinite(amax) ? 0 : NAN; }

static void put_codes(struct act_q8_block *block, int8_t out[32], const float q[32], float d)
{
    int sum = 0;
    for (int i = 0; i < 32; i++) {
        out[i] = (int8_t)q[i];
        sum += out[i];
    }
    *block = (struct act_q8_block){.d = d, .sum = (float)sum, .nsum = -sum};
}

static void quantise_block(struct act_q8_block *block, int8_t out[32], const float x[32])
{
    const float amax = largest_of(x, 32);
    if (!has_codes(amax)) {
        memset(out, 0, 32);
        *block = (struct act_q8_block){.d = scale_without(amax)};
        return;
    }
    float q[32], scaled[32];
    const int top = best_top(q, x, amax);
    round_block(q, x, amax, top);
    for (int i = 0; i < 32; i++) scaled[i] = x[i] * ((float)top / amax);
    put_codes(block, out, q, amax / (float)top * (dot32(scaled, q) / dot32(q, q)));
}

/* Take from x what n codes and their scale have of it. */
static void take_away(float *x, const int8_t *q, float d, int n)
{
    for (int i = 0; i < n; i++) x[i] = fmaf((float)q[i], -d, x[i]);
}

void ref_quantise_rest(void *rest, const void *row, float *x, int n)
{
    for (int b = 0; b < n / 32; b++)
        take_away(x + 32 * b, (const int8_t *)row + 32 * b, act_q8_blocks(row, n)[b].d, 32);
    ref_quantise_q8(rest, x, n);
}

void ref_quantise_rest_k(void *rest, const void *row, float *x, int n)
{
    for (int b = 0; b < n / ACT_Q8_K_VALUES; b++)
        take_away(x + ACT_Q8_K_VALUES * b, (const int8_t *)row + ACT_Q8_K_VALUES * b,
                  act_q8_k_blocks(row, n)[b].d, ACT_Q8_K_VALUES);
    ref_quantise_q8_k(rest, x, n);
}

static void quantise_block_k(struct act_q8_k_block *block, int8_t out[ACT_Q8_K_VALUES],
                             const float x[ACT_Q8_K_VALUES])
{
    const float amax = largest_of(x, ACT_Q8_K_VALUES);
    const bool codes = has_codes(amax);
    *block = (struct act_q8_k_block){.d = codes ? amax / ACT_Q8_TOP : scale_without(amax)};
    for (int i = 0; i < ACT_Q8_K_VALUES; i++) {
        out[i] = codes ? (int8_t)rintf(x[i] * (ACT_Q8_TOP / amax)) : 0;
        block->nsum -= out[i];
        block->sum[i / 32] = (int16_t)(block->sum[i / 32] + out[i]);
        block->half[i / 16] = (int16_t)(block->half[i / 16] + out[i]);
        block->nhalf[i / 16] -= out[i];
    }
}

void ref_quantise_q8_k(void *row, const float *x, int n)
{
    struct act_q8_k_block *blocks = (struct act_q8_k_block *)((uint8_t *)row + act_q8_pad(n));
    for (int b = 0; b < n / ACT_Q8_K_VALUES; b++)
        quantise_block_k(blocks + b, (int8_t *)row + ACT_Q8_K_VALUES * b, x + ACT_Q8_K_VALUES * b);
}

void ref_quantise_q8(void *row, const float *x, int n)
{
    struct act_q8_block *blocks = (struct act_q8_block *)((uint8_t *)row + act_q8_pad(n));
    for (int b = 0; b < n / 32; b++) quantise_block(blocks + b, (int8_t *)row + 32 * b, x + 32 * b);
}
