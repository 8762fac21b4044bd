/* Owns the reference quantisation of activations: to nearest, ties to even, in blocks of 32, with a scale for each or for
 * eight. quantise.h has the layout. */
#include "kernels/half.h"
#include "kernels/quantise.h"
#include "kernels/ref.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

void ref_quantise_f32(void *row, const float *x, int n) { memcpy(row, x, (size_t)n * sizeof *x); }

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

/* n codes of x, in out, and their scale. */
static float quantise(int8_t *out, const float *x, int n)
{
    const float amax = largest_of(x, n);
    if (!isfinite(amax) || amax < ACT_Q8_TINY) {
        for (int i = 0; i < n; i++) out[i] = 0;
        return isfinite(amax) ? 0 : NAN;
    }
    for (int i = 0; i < n; i++) out[i] = (int8_t)rintf(x[i] * (ACT_Q8_TOP / amax));
    return amax / ACT_Q8_TOP;
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

void ref_quantise_q8_k(void *row, const float *x, int n)
{
    struct act_q8_k_block *block = (struct act_q8_k_block *)((uint8_t *)row + act_q8_pad(n));
    int8_t *out = row;
    for (; n > 0; n -= ACT_Q8_K_VALUES, x += ACT_Q8_K_VALUES, out += ACT_Q8_K_VALUES, block++) {
        *block = (struct act_q8_k_block){.d = quantise(out, x, ACT_Q8_K_VALUES)};
        for (int i = 0; i < ACT_Q8_K_VALUES; i++) {
            block->nsum -= out[i];
            block->sum[i / 32] = (int16_t)(block->sum[i / 32] + out[i]);
            block->half[i / 16] = (int16_t)(block->half[i / 16] + out[i]);
            block->nhalf[i / 16] -= out[i];
        }
    }
}

void ref_quantise_q8(void *row, const float *x, int n)
{
    struct act_q8_block *block = (struct act_q8_block *)((uint8_t *)row + act_q8_pad(n));
    int8_t *out = row;
    for (; n > 0; n -= 32, x += 32, out += 32, block++) {
        *block = (struct act_q8_block){.d = quantise(out, x, 32)};
        for (int i = 0; i < 32; i++) block->nsum -= out[i];
        block->sum = (float)-block->nsum;
    }
}
