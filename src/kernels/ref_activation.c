/* Owns the reference exponential and the elementwise functions. */
#include "kernels/half.h"
#include "kernels/ref.h"

#include <math.h>

/* x = n ln 2 + r with |r| <= ln 2 / 2; e^r = 1 + r + r² g(r), g of degree 4 through its five Chebyshev
 * points; 2^n by the exponent field, in two factors so that n = 128 needs no special case. */
float ref_exp(float x)
{
    if (x < REF_EXP_LOW) return 0;
    if (!(x < REF_EXP_HIGH)) return x >= REF_EXP_HIGH ? INFINITY : x;
    const float n = rintf(x * REF_EXP_LOG2E);
    float r = fmaf(n, -REF_EXP_LN2_HIGH, x);
    r = fmaf(n, -REF_EXP_LN2_LOW, r);
    float p = REF_EXP_C6;
    p = fmaf(p, r, REF_EXP_C5);
    p = fmaf(p, r, REF_EXP_C4);
    p = fmaf(p, r, REF_EXP_C3);
    p = fmaf(p, r, 0.5f);
    p = fmaf(p, r, 1.0f);
    p = fmaf(p, r, 1.0f);
    return p * half_bits_float((uint32_t)((int)n + 126) << 23) * 2.0f;
}

/* x = n + r with |r| <= 1/2; 2^r = 1 + r g(r), g of degree 3, fitted to the least relative error. */
float ref_exp2(float x)
{
    if (x < REF_EXP2_LOW) x = REF_EXP2_LOW;
    if (!(x <= 126)) return x;
    const float n = rintf(x), r = x - n;
    float p = REF_EXP2_C4;
    p = fmaf(p, r, REF_EXP2_C3);
    p = fmaf(p, r, REF_EXP2_C2);
    p = fmaf(p, r, REF_EXP2_C1);
    p = fmaf(p, r, 1.0f);
    return p * half_bits_float((uint32_t)((int)n + 127) << 23);
}

void ref_silu_mul(float *y, const float *gate, const float *up, int n)
{
    for (int i = 0; i < n; i++) y[i] = gate[i] / (1.0f + ref_exp(-gate[i])) * up[i];
}

/* x/2 (1 + tanh(√(2/π) (x + 0.044715 x³))) = x / (1 + e^(−2√(2/π) (x + 0.044715 x³))) */
void ref_gelu(float *y, const float *x, int n)
{
    for (int i = 0; i < n; i++) {
        float inner = fmaf(x[i] * x[i], REF_GELU_CUBE * x[i], x[i]);
        y[i] = x[i] / (1.0f + ref_exp(inner * -REF_GELU_SCALE));
    }
}

void ref_add(float *y, const float *x, int n)
{
    for (int i = 0; i < n; i++) y[i] += x[i];
}
