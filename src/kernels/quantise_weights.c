/* Owns writing rows of the float types and of the types with blocks of 32; the K types are in
 * quantise_weights_k.c. */
#include "kernels/quantise_weights.h"

#include "kernels/blocks.h"
#include "kernels/half.h"

#include <math.h>
#include <string.h>

static float put_half(uint8_t out[2], float x)
{
    const uint16_t h = half_from_float(x);
    out[0] = (uint8_t)h, out[1] = (uint8_t)(h >> 8);
    return half_to_float(h);
}

static void put_nibbles(uint8_t qs[16], const int *code)
{
    for (int i = 0; i < 16; i++) qs[i] = (uint8_t)((code[i] & 15) | (code[i + 16] & 15) << 4);
}

static void put_fifth_bits(uint8_t qh[4], const int *code)
{
    memset(qh, 0, 4);
    for (int i = 0; i < 32; i++) qh[i / 8] |= (uint8_t)((code[i] >> 4 & 1) << i % 8);
}

static bool block_q8_0(struct block_q8_0 *b, const float *x)
{
    float amax = 0;
    for (int i = 0; i < 32; i++) amax = fabsf(x[i]) > amax ? fabsf(x[i]) : amax;
    const float d = put_half(b->d, amax / 127);
    for (int i = 0; i < 32; i++) {
        const float q = d != 0 ? rintf(x[i] / d) : 0;
        b->q[i] = (int8_t)(q > 127 ? 127 : q < -127 ? -127 : q);
    }
    return isfinite(d);
}

/* Q4_0 and Q5_0: codes [0, 2 · middle), x ≈ d (q − middle). */
static bool block_offset(uint8_t d[2], uint8_t *qh, uint8_t qs[16], const float *x, const float *w,
                         int middle)
{
    int q[32];
    const float scale = put_half(d, quantise_fit_scale(x, w, 32, -middle, middle - 1));
    quantise_codes(q, x, w, 32, scale, 0, -middle, middle - 1);
    for (int i = 0; i < 32; i++) q[i] += middle;
    if (qh) put_fifth_bits(qh, q);
    put_nibbles(qs, q);
    return isfinite(scale);
}

/* Q4_1 and Q5_1: x ≈ d q + m. The fit wants a minimum of 0 or below: other blocks are moved before and back
 * after. */
static bool block_affine(uint8_t d[2], uint8_t m[2], uint8_t *qh, uint8_t qs[16], const float *x,
                         const float *w, int high)
{
    int q[32];
    float moved[32], lowest = x[0], scale, min;
    for (int i = 1; i < 32; i++) lowest = x[i] < lowest ? x[i] : lowest;
    const float shift = lowest > 0 ? lowest : 0;
    for (int i = 0; i < 32; i++) moved[i] = x[i] - shift;
    quantise_fit_affine(&scale, &min, moved, w, 32, high);
    scale = put_half(d, scale);
    min = put_half(m, shift - min);
    quantise_codes(q, x, w, 32, scale, -min, 0, high);
    if (qh) put_fifth_bits(qh, q);
    put_nibbles(qs, q);
    return isfinite(scale) && isfinite(min);
}

static int nearest_iq4_nl(float x)
{
    static const int8_t values[16] = BLOCK_IQ4_NL_VALUES;
    int best = 0;
    for (int i = 1; i < 16; i++)
        if (fabsf(x - values[i]) < fabsf(x - values[best])) best = i;
    return best;
}

/* x ≈ d · codebook[q]: candidates for d bring the extreme value near either end of the book. */
static bool block_iq4_nl(struct block_iq4_nl *b, const float *x, const float *w)
{
    static const int8_t values[16] = BLOCK_IQ4_NL_VALUES;
    float extreme = 0, best = 0;
    double best_gain = -1;
    for (int i = 0; i < 32; i++)
        if (fabsf(x[i]) > fabsf(extreme)) extreme = x[i];
    for (int step = -8; step <= 8 && extreme != 0; step++)
        for (int side = 0; side < 2; side++) {
            const float inverse = ((float)values[side ? 15 : 0] + 2 * (float)step) / extreme;
            double xq = 0, qq = 0;
            for (int i = 0; i < 32; i++) {
                const double v = values[nearest_iq4_nl(x[i] * inverse)];
                xq += (double)w[i] * x[i] * v;
                qq += (double)w[i] * v * v;
            }
            if (qq > 0 && xq * xq / qq > best_gain) best_gain = xq * xq / qq, best = (float)(xq / qq);
        }
    const float d = put_half(b->d, best);
    int q[32];
    for (int i = 0; i < 32; i++) q[i] = nearest_iq4_nl(d != 0 ? x[i] / d : 0);
    put_nibbles(b->qs, q);
    return isfinite(d);
}

static bool block_32(enum tensor_type type, void *block, const float *x, const float *w)
{
    struct block_q4_1 *q4_1 = block;
    struct block_q5_0 *q5_0 = block;
    struct block_q5_1 *q5_1 = block;
    switch (type) {
    case TENSOR_Q8_0: return block_q8_0(block, x);
    case TENSOR_Q4_0:
        return block_offset(((struct block_q4_0 *)block)->d, NULL, ((struct block_q4_0 *)block)->qs, x, w, 8);
    case TENSOR_Q5_0: return block_offset(q5_0->d, q5_0->qh, q5_0->qs, x, w, 16);
    case TENSOR_Q4_1: return block_affine(q4_1->d, q4_1->m, NULL, q4_1->qs, x, w, 15);
    case TENSOR_Q5_1: return block_affine(q5_1->d, q5_1->m, q5_1->qh, q5_1->qs, x, w, 31);
    default: return block_iq4_nl(block, x, w);
    }
}

static bool quantise_floats(enum tensor_type type, void *row, const float *x, int n)
{
    bool finite = true;
    for (int i = 0; i < n; i++) {
        uint16_t h = type == TENSOR_F16 ? half_from_float(x[i]) : half_to_bf16(x[i]);
        if (type == TENSOR_F32)
            memcpy((uint8_t *)row + 4 * (size_t)i, x + i, 4);
        else
            memcpy((uint8_t *)row + 2 * (size_t)i, &h, 2);
        finite = finite && isfinite(x[i]) && (type != TENSOR_F16 || (h & 0x7c00) != 0x7c00);
    }
    return finite;
}

/* What an error matters, where nobody says: more for larger values, and something for small ones too. */
static void default_weights(float *w, const float *x, int n)
{
    double mean =
        0; /* in double: squares of what no scale can hold must still end in a refusal, not in NaN */
    for (int i = 0; i < n; i++) mean += (double)x[i] * x[i] / n;
    for (int i = 0; i < n; i++) w[i] = mean > 0 ? (float)(1 + (double)x[i] * x[i] / mean) : 1;
}

bool kernel_quantise_weights(enum tensor_type type, void *row, const float *x, int n, const float *importance)
{
    const struct tensor_type_info *info = tensor_type_info(type);
    const int values = (int)info->block_values;
    if (values == 1) return quantise_floats(type, row, x, n);
    for (int i = 0; i < n; i++)
        if (!isfinite(x[i])) return false;
    for (int b = 0; b < n / values; b++) {
        float w[256];
        const float *block_x = x + b * values;
        void *block = (uint8_t *)row + (size_t)b * info->block_bytes;
        default_weights(w, block_x, values);
        for (int i = 0; importance && i < values; i++) w[i] = importance[b * values + i] + 1e-8f;
        if (!(values == 32 ? block_32(type, block, block_x, w) : quantise_block_k(type, block, block_x, w)))
            return false;
    }
    return true;
}
