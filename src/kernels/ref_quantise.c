/* Owns the reference quantisation of activations: to nearest, ties to even, in blocks of 32. quantise.h has
 * the layout. */
#include "kernels/half.h"
#include "kernels/quantise.h"
#include "kernels/ref.h"

#include <math.h>
#include <string.h>

void ref_quantise_f32(void *row, const float *x, int n) { memcpy(row, x, (size_t)n * sizeof *x); }

static void quantise_block(struct act_q8_block *block, int8_t q[32], const float x[32])
{
    uint32_t largest =
        0; /* bits of |x|: as integers they order like the values, with infinity and NaN on top */
    for (int i = 0; i < 32; i++) {
        uint32_t magnitude = half_float_bits(x[i]) & 0x7fffffff;
        if (magnitude > largest) largest = magnitude;
    }
    const float amax = half_bits_float(largest);
    const int usable = largest < 0x7f800000 && amax >= ACT_Q8_TINY;
    const float inverse = usable ? 127.0f / amax : 0;
    int lo = 0, hi = 0;
    for (int i = 0; i < 32; i++) {
        q[i] = usable ? (int8_t)rintf(x[i] * inverse) : 0;
        *(i < 16 ? &lo : &hi) += q[i];
    }
    block->d = usable ? amax / 127.0f : largest < 0x7f800000 ? 0 : NAN;
    block->nsum = -(lo + hi);
    block->nsum_lo = -lo;
    block->sum = (float)(lo + hi);
}

void ref_quantise_q8(void *row, const float *x, int n)
{
    struct act_q8_block *blocks = (struct act_q8_block *)((uint8_t *)row + act_q8_pad(n));
    for (int b = 0; b < n / 32; b++) quantise_block(blocks + b, (int8_t *)row + 32 * b, x + 32 * b);
}
