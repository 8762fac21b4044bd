/* Conversions between float32 and the 16-bit floats, exact and in plain integers: the same on every
 * processor. */
#ifndef KERNELS_HALF_H
#define KERNELS_HALF_H

#include <stdint.h>
#include <string.h>

static inline uint32_t half_float_bits(float f)
{
    uint32_t u;
    memcpy(&u, &f, 4);
    return u;
}

static inline float half_bits_float(uint32_t u)
{
    float f;
    memcpy(&f, &u, 4);
    return f;
}

/* IEEE 754 binary16 → float32: s eeeee mmmmmmmmmm. Signalling NaNs become quiet, as the hardware's conversion
 * does. */
static inline float half_to_float(uint16_t h)
{
    uint32_t sign = (uint32_t)(h & 0x8000) << 16, exponent = h >> 10 & 31, mantissa = h & 1023;
    if (exponent == 31)
        return half_bits_float(sign | 0x7f800000 | mantissa << 13 | (mantissa ? 0x400000 : 0));
    if (exponent) return half_bits_float(sign | (exponent + 112) << 23 | mantissa << 13);
    float f = (float)mantissa * 0x1p-24f; /* zero and subnormals: exact in float32 */
    return half_bits_float(sign | half_float_bits(f));
}

/* float32 → binary16, to nearest, ties to even; too large becomes infinity, NaN stays NaN. */
static inline uint16_t half_from_float(float f)
{
    uint32_t u = half_float_bits(f), sign = u >> 16 & 0x8000, a = u & 0x7fffffff;
    if (a > 0x7f800000) return (uint16_t)(sign | 0x7e00 | (a >> 13 & 0x3ff));
    if (a >= 0x477ff000) return (uint16_t)(sign | 0x7c00); /* 65520 and above */
    if (a < 0x38800000) {                    /* below 2^-14: a multiple of 2^-24, rounded by the adder */
        float r = half_bits_float(a) + 0.5f; /* 0.5 has an ulp of 2^-24 */
        return (uint16_t)(sign | (half_float_bits(r) - 0x3f000000));
    }
    return (uint16_t)(sign | (a - 0x38000000 + 0xfff + (a >> 13 & 1)) >> 13);
}

/* bfloat16: the upper half of a float32. */
static inline float half_from_bf16(uint16_t h) { return half_bits_float((uint32_t)h << 16); }

static inline uint16_t half_to_bf16(float f)
{
    uint32_t u = half_float_bits(f);
    if ((u & 0x7fffffff) > 0x7f800000) return (uint16_t)(u >> 16 | 64);
    return (uint16_t)((u + 0x7fff + (u >> 16 & 1)) >> 16);
}

#endif
