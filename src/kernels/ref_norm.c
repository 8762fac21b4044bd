/* Owns the reference sums and normalisations, and softmax. */
#include "kernels/ref.h"

#include <math.h>

float ref_fold(float lane[REF_LANES])
{
    for (int half = REF_LANES / 2; half > 0; half /= 2)
        for (int i = 0; i < half; i++) lane[i] += lane[i + half];
    return lane[0];
}

float ref_fold_max(float lane[REF_LANES])
{
    for (int half = REF_LANES / 2; half > 0; half /= 2)
        for (int i = 0; i < half; i++) lane[i] = lane[i + half] > lane[i] ? lane[i + half] : lane[i];
    return lane[0];
}

void ref_rms_norm(float *y, const float *x, const float *w, int n, float eps)
{
    float lane[REF_LANES] = {0};
    for (int i = 0; i < n; i++) lane[i % REF_LANES] = fmaf(x[i], x[i], lane[i % REF_LANES]);
    const float scale = 1.0f / sqrtf(ref_fold(lane) / (float)n + eps);
    for (int i = 0; i < n; i++) y[i] = x[i] * scale * w[i];
}

void ref_layer_norm(float *y, const float *x, const float *w, const float *b, int n, float eps)
{
    float lane[REF_LANES] = {0};
    for (int i = 0; i < n; i++) lane[i % REF_LANES] += x[i];
    const float mean = ref_fold(lane) / (float)n;
    float square[REF_LANES] = {0};
    for (int i = 0; i < n; i++) square[i % REF_LANES] = fmaf(x[i] - mean, x[i] - mean, square[i % REF_LANES]);
    const float scale = 1.0f / sqrtf(ref_fold(square) / (float)n + eps);
    for (int i = 0; i < n; i++) y[i] = fmaf((x[i] - mean) * scale, w[i], b ? b[i] : 0);
}

void ref_softmax(float *x, int n)
{
    if (n <= 0) return;
    float most[REF_LANES], lane[REF_LANES] = {0};
    for (int i = 0; i < REF_LANES; i++) most[i] = -INFINITY;
    for (int i = 0; i < n; i++) most[i % REF_LANES] = x[i] > most[i % REF_LANES] ? x[i] : most[i % REF_LANES];
    const float max = ref_fold_max(most);
    for (int i = 0; i < n; i++) {
        x[i] = ref_exp(x[i] - max);
        lane[i % REF_LANES] += x[i];
    }
    const float scale = 1.0f / ref_fold(lane);
    for (int i = 0; i < n; i++) x[i] *= scale;
}
