/* Owns the searches for scales that quantising weights is made of. Least squares: for fixed codes q the best
 * scale is Σ w x q / Σ w q². */
#include "kernels/quantise_weights.h"

#include <math.h>

static int code_of(float x, int low, int high)
{
    const float r = rintf(x);
    return r < (float)low ? low : r > (float)high ? high : (int)r;
}

float quantise_codes(int *q, const float *x, const float *w, int n, float scale, float min, int low, int high)
{
    const float inverse = scale != 0 ? 1 / scale : 0;
    float error = 0;
    for (int i = 0; i < n; i++) {
        q[i] = code_of((x[i] + min) * inverse, low, high);
        const float off = x[i] - (scale * (float)q[i] - min);
        error += w[i] * off * off;
    }
    return error;
}

float quantise_fit_scale(const float *x, const float *w, int n, int low, int high)
{
    float extreme = 0;
    for (int i = 0; i < n; i++)
        if (fabsf(x[i]) > fabsf(extreme)) extreme = x[i];
    if (extreme == 0) return 0;
    float best = extreme / (float)low, best_gain = -1;
    /* The value of largest magnitude goes to about `low` (the longer side) or to about `high`. */
    for (int step = -12; step <= 12; step++)
        for (int side = 0; side < 2; side++) {
            const float inverse =
                ((float)(side ? high : low) + (side ? 0.08f : -0.08f) * (float)step) / extreme;
            double xq = 0, qq = 0;
            for (int i = 0; i < n; i++) {
                const int q = code_of(x[i] * inverse, low, high);
                xq += (double)w[i] * x[i] * q;
                qq += (double)w[i] * q * q;
            }
            if (qq > 0 && xq * xq / qq > best_gain) {
                best_gain = (float)(xq * xq / qq);
                best = (float)(xq / qq);
            }
        }
    return best;
}

/* The least squares scale and minimum for codes q; keeps the minimum from going below 0. False when the codes
 * are all alike. */
static int solve_affine(float *scale, float *min, const int *q, const float *x, const float *w, int n)
{
    double sw = 0, sq = 0, sx = 0, sqq = 0, sxq = 0;
    for (int i = 0; i < n; i++) {
        sw += w[i], sx += (double)w[i] * x[i], sq += (double)w[i] * q[i];
        sqq += (double)w[i] * q[i] * q[i], sxq += (double)w[i] * x[i] * q[i];
    }
    const double determinant = sw * sqq - sq * sq;
    if (!(determinant > 1e-9 * sw * sqq)) return 0;
    double a = (sw * sxq - sx * sq) / determinant, b = (sqq * sx - sq * sxq) / determinant;
    if (b > 0) a = sxq / sqq, b = 0;
    *scale = (float)a;
    *min = (float)-b;
    return a > 0;
}

void quantise_fit_affine(float *scale, float *min, const float *x, const float *w, int n, int high)
{
    float low_x = x[0], high_x = x[0];
    for (int i = 1; i < n; i++) {
        if (x[i] < low_x) low_x = x[i];
        if (x[i] > high_x) high_x = x[i];
    }
    if (low_x > 0) low_x = 0;
    *min = -low_x;
    *scale = high_x > low_x ? (high_x - low_x) / (float)high : 0;
    if (*scale <= 0) {
        *scale = 0;
        return;
    }
    int q[256];
    float best = quantise_codes(q, x, w, n, *scale, *min, 0, high);
    for (int step = -6; step <= 16; step++) {
        float s = (high_x - low_x) / ((float)high + 0.1f * (float)step), m = -low_x;
        for (int round = 0; round < 2; round++) {
            quantise_codes(q, x, w, n, s, m, 0, high);
            if (!solve_affine(&s, &m, q, x, w, n)) break;
            const float error = quantise_codes(q, x, w, n, s, m, 0, high);
            if (error >= best) continue;
            best = error, *scale = s, *min = m;
        }
    }
}
