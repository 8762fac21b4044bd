/* Owns the angles of rotary positions and the reference rotation. */
#include "kernels/ref.h"
#include "kernels/rope.h"

#include <math.h>

#define PI 3.14159265358979323846

/* The (fractional) pair whose wave turns `turns` times over the training context. */
static double yarn_pair(const struct rope_params *p, double turns)
{
    return p->n_rot * log(p->n_ctx_orig / (turns * 2 * PI)) / (2 * log(p->freq_base));
}

/* How far pair i is extrapolated: 1 for fast waves, 0 for slow ones. */
static double yarn_ramp(const struct rope_params *p, int i)
{
    double low = floor(yarn_pair(p, p->beta_fast)), high = ceil(yarn_pair(p, p->beta_slow));
    low = low > 0 ? low : 0;
    high = high < p->n_rot - 1 ? high : p->n_rot - 1;
    double y = (i - low) / (high - low > 0.001 ? high - low : 0.001);
    return 1 - (y < 0 ? 0 : y > 1 ? 1 : y);
}

void rope_angles(float *angles, const struct rope_params *p, int position)
{
    const int half = p->n_rot / 2;
    double stretch = p->attn_factor;
    if (p->ext_factor != 0) stretch *= 1 + 0.1 * log(1 / (double)p->freq_scale);
    for (int i = 0; i < half; i++) {
        double e = position * pow(p->freq_base, -2.0 * i / p->n_rot);
        if (p->freq_factors) e /= p->freq_factors[i];
        double t = p->freq_scale * e;
        if (p->ext_factor != 0) {
            double mix = yarn_ramp(p, i) * p->ext_factor;
            t = t * (1 - mix) + e * mix;
        }
        angles[i] = (float)(cos(t) * stretch);
        angles[half + i] = (float)(sin(t) * stretch);
    }
}

void ref_rope(const struct rope_op *op)
{
    const int half = op->n_rot / 2;
    for (int t = 0; t < op->n_tok; t++)
        for (int h = 0; h < op->n_head; h++) {
            float *x = op->x + (uint64_t)t * op->x_row_values + (uint64_t)h * (uint64_t)op->head_dim;
            const float *cosine = op->angles + (uint64_t)t * (uint64_t)op->n_rot, *sine = cosine + half;
            for (int i = 0; i < half; i++) {
                int first = op->style == ROPE_NEOX ? i : 2 * i,
                    second = op->style == ROPE_NEOX ? i + half : 2 * i + 1;
                float a = x[first], b = x[second];
                x[first] = fmaf(a, cosine[i], -(b * sine[i]));
                x[second] = fmaf(a, sine[i], b * cosine[i]);
            }
        }
}
