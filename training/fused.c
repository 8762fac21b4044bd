/* The element-wise parts of the trainer for processors, each in one pass over memory: torch's own take several and leave AVX-512 and
 * bf16 unused (they were 60 % of a step where products are AMX).  training/fused.py compiles and calls this; training/model.py is the reference.
 * Tensors are dense, row-major; elements are float, or bf16 with -DBF16.  Sums are in float. */
#include <math.h>
#include <stdint.h>
#include <string.h>

#define MOST 1024 /* tokens of a text; training/fused.py refuses more */

#ifdef BF16
typedef uint16_t elem;

static inline float get(elem e)
{
    union {
        uint32_t bits;
        float value;
    } v = {(uint32_t)e << 16};
    return v.value;
}

static inline elem put(float f)
{
    union {
        float value;
        uint32_t bits;
    } v = {f};
    return (elem)((v.bits + 0x7fff + ((v.bits >> 16) & 1)) >> 16); /* to nearest, ties to even */
}
#else
typedef float elem;
static inline float get(elem e) { return e; }
static inline elem put(float f) { return f; }
#endif

/* sum = x + d (d may be NULL: then sum is not written), y = sum / rms(sum) * w, r = 1 / rms.  x, d, sum, y: [rows, n]; w: [n]; r: [rows]. */
void norm_forward(const elem *x, const elem *d, const elem *w, elem *sum, elem *y, float *r, int64_t rows,
                  int64_t n, float eps)
{
    for (int64_t i = 0; i < rows; i++, x += n, y += n) {
        const elem *s = x;
        float square = 0;
        if (d) {
            for (int64_t j = 0; j < n; j++) sum[j] = put(get(x[j]) + get(d[j]));
            s = sum, d += n, sum += n;
        }
        for (int64_t j = 0; j < n; j++) square += get(s[j]) * get(s[j]);
        r[i] = 1 / sqrtf(square / (float)n + eps);
        for (int64_t j = 0; j < n; j++) y[j] = put(get(s[j]) * r[i] * get(w[j]));
    }
}

/* dx = dsum (may be NULL) + the gradient through y; dw [n] is added to. */
void norm_backward(const elem *sum, const float *r, const elem *w, const elem *dsum, const elem *dy, elem *dx,
                   float *dw, int64_t rows, int64_t n)
{
    for (int64_t i = 0; i < rows; i++, sum += n, dy += n, dx += n) {
        float dot = 0;
        for (int64_t j = 0; j < n; j++) {
            float unit = get(sum[j]) * r[i], g = get(dy[j]);
            dw[j] += g * unit;
            dot += g * get(w[j]) * unit;
        }
        dot /= (float)n;
        for (int64_t j = 0; j < n; j++) {
            float unit = get(sum[j]) * r[i];
            dx[j] = put((get(dy[j]) * get(w[j]) - unit * dot) * r[i] + (dsum ? get(dsum[j]) : 0));
        }
        if (dsum) dsum += n;
    }
}

/* gu: [rows, 2 ff], gate before up; y = silu(gate) * up: [rows, ff]. */
void swiglu_forward(const elem *gu, elem *y, int64_t rows, int64_t ff)
{
    for (int64_t i = 0; i < rows; i++, gu += 2 * ff, y += ff)
        for (int64_t j = 0; j < ff; j++) {
            float g = get(gu[j]);
            y[j] = put(g / (1 + expf(-g)) * get(gu[ff + j]));
        }
}

void swiglu_backward(const elem *gu, const elem *dy, elem *dgu, int64_t rows, int64_t ff)
{
    for (int64_t i = 0; i < rows; i++, gu += 2 * ff, dgu += 2 * ff, dy += ff)
        for (int64_t j = 0; j < ff; j++) {
            float g = get(gu[j]), s = 1 / (1 + expf(-g)), d = get(dy[j]);
            dgu[ff + j] = put(d * g * s);
            dgu[j] = put(d * get(gu[ff + j]) * s * (1 + g * (1 - s)));
        }
}

/* Between qkv [B, T, H + 2K, D] and q [B, H, T, D], k, v [B, K, T, D], q and k turned by their position (RoPE over pairs (j, j + D/2);
 * cos, sin: [T, D/2]).  back: the gradients the other way, turned back. */
void split_heads(elem *qkv, const float *cos, const float *sin, elem *q, elem *k, elem *v, int64_t B,
                 int64_t T, int64_t H, int64_t K, int64_t D, int back)
{
    int64_t half = D / 2;
    for (int64_t b = 0; b < B; b++)
        for (int64_t t = 0; t < T; t++)
            for (int64_t h = 0; h < H + 2 * K; h++) {
                elem *in = qkv + ((b * T + t) * (H + 2 * K) + h) * D;
                elem *out = h < H       ? q + ((b * H + h) * T + t) * D
                            : h < H + K ? k + ((b * K + h - H) * T + t) * D
                                        : v + ((b * K + h - H - K) * T + t) * D;
                elem *to = back ? in : out;
                const elem *from = back ? out : in;
                if (h >= H + K) {
                    memcpy(to, from, (size_t)D * sizeof *to);
                    continue;
                }
                const float *c = cos + t * half, *s = sin + t * half, sign = back ? -1 : 1;
                for (int64_t j = 0; j < half; j++) {
                    float x = get(from[j]), y = get(from[half + j]);
                    to[j] = put(x * c[j] - y * s[j] * sign);
                    to[half + j] = put(x * s[j] * sign + y * c[j]);
                }
            }
}

/* Between [B, H, T, D] and [B, T, H, D]. */
void swap_heads(const elem *from, elem *to, int64_t B, int64_t rows, int64_t columns, int64_t D)
{
    for (int64_t b = 0; b < B; b++)
        for (int64_t i = 0; i < rows; i++)
            for (int64_t j = 0; j < columns; j++)
                memcpy(to + ((b * columns + j) * rows + i) * D, from + ((b * rows + i) * columns + j) * D,
                       (size_t)D * sizeof *to);
}

/* Scores [n, T, T], T at most MOST, become probabilities in place: row t over its first t + 1 scores, each times scale; 0 behind them. */
void causal_softmax_forward(elem *s, int64_t n, int64_t T, float scale)
{
    for (int64_t i = 0; i < n * T; i++, s += T) {
        int64_t seen = i % T + 1;
        float most = get(s[0]), row[MOST], sum = 0;
        for (int64_t j = 1; j < seen; j++) most = fmaxf(most, get(s[j]));
        for (int64_t j = 0; j < seen; j++) row[j] = expf((get(s[j]) - most) * scale);
        for (int64_t j = 0; j < seen; j++) sum += row[j];
        for (int64_t j = 0; j < seen; j++) s[j] = put(row[j] / sum);
        memset(s + seen, 0, (size_t)(T - seen) * sizeof *s);
    }
}

/* Gradients of the probabilities p become those of the scores, in place. */
void causal_softmax_backward(const elem *p, elem *d, int64_t n, int64_t T, float scale)
{
    for (int64_t i = 0; i < n * T; i++, p += T, d += T) {
        int64_t seen = i % T + 1;
        float dot = 0;
        for (int64_t j = 0; j < seen; j++) dot += get(p[j]) * get(d[j]);
        for (int64_t j = 0; j < seen; j++) d[j] = put(get(p[j]) * (get(d[j]) - dot) * scale);
        memset(d + seen, 0, (size_t)(T - seen) * sizeof *d);
    }
}

/* → the sum over rows of weight times the negative log-likelihood of the target; logits [rows, n] become its gradient, in place. */
double cross_entropy(elem *logits, const int64_t *target, const float *weight, int64_t rows, int64_t n)
{
    double loss = 0;
    for (int64_t i = 0; i < rows; i++, logits += n) {
        float most = get(logits[0]), sum = 0;
        for (int64_t j = 1; j < n; j++) most = fmaxf(most, get(logits[j]));
        for (int64_t j = 0; j < n; j++) sum += expf(get(logits[j]) - most);
        float own = get(logits[target[i]]) - most, part = weight[i] / sum;
        loss += weight[i] * (logf(sum) - own);
        for (int64_t j = 0; j < n; j++) logits[j] = put(expf(get(logits[j]) - most) * part);
        logits[target[i]] = put(expf(own) * part - weight[i]);
    }
    return loss;
}

/* Rows of a table: y[i] = table[ids[i]]. */
void embed_forward(const elem *table, const int64_t *ids, elem *y, int64_t rows, int64_t n)
{
    for (int64_t i = 0; i < rows; i++) memcpy(y + i * n, table + ids[i] * n, (size_t)n * sizeof *y);
}

/* dtable [vocabulary, n], in float, is added to. */
void embed_backward(const elem *dy, const int64_t *ids, float *dtable, int64_t rows, int64_t n)
{
    for (int64_t i = 0; i < rows; i++)
        for (int64_t j = 0; j < n; j++) dtable[ids[i] * n + j] += get(dy[i * n + j]);
}
