/* Owns the statistics of the bench: mean, deviation, median, and the exact rank test that tells noise from change. */
#include "lab/bench.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

double bench_mean(const double *x, int n)
{
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[i];
    return n > 0 ? sum / n : 0;
}

double bench_deviation(const double *x, int n)
{
    double mean = bench_mean(x, n), sum = 0;
    for (int i = 0; i < n; i++) sum += (x[i] - mean) * (x[i] - mean);
    return n > 1 ? sqrt(sum / (n - 1)) : 0;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

double bench_median(const double *x, int n)
{
    double sorted[BENCH_MOST_RUNS];
    if (n < 1) return 0;
    memcpy(sorted, x, (size_t)n * sizeof *x);
    qsort(sorted, (size_t)n, sizeof *sorted, ascending);
    return n % 2 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}

/* The number of orders of n and m values in which U = u, for u = 0 … n·m, by the recurrence
 *   f(n, m, u) = f(n − 1, m, u − m) + f(n, m − 1, u)         (Mann and Whitney 1947)
 * over rows of n; as shares of all orders, so that nothing overflows: p(n, m, u) = (n p(n−1, m, u−m) + m p(n, m−1, u)) / (n + m).
 * NULL without memory. Free it. */
static double *rank_distribution(int n, int m)
{
    size_t width = (size_t)n * (size_t)m + 1;
    double *before = calloc(width * ((size_t)m + 1), sizeof *before),
           *now = calloc(width * ((size_t)m + 1), sizeof *now);
    if (!before || !now) {
        free(before);
        free(now);
        return NULL;
    }
    for (int j = 0; j <= m; j++) before[(size_t)j * width] = 1; /* n = 0: U = 0 */
    for (int i = 1; i <= n; i++) {
        memset(now, 0, width * ((size_t)m + 1) * sizeof *now);
        now[0] = 1; /* m = 0 */
        for (int j = 1; j <= m; j++)
            for (size_t u = 0; u <= (size_t)i * (size_t)j; u++) {
                double first = u >= (size_t)j ? before[(size_t)j * width + u - (size_t)j] : 0;
                double last = now[(size_t)(j - 1) * width + u];
                now[(size_t)j * width + u] = (i * first + j * last) / (i + j);
            }
        double *swap = before;
        before = now;
        now = swap;
    }
    free(now);
    memmove(before, before + (size_t)m * width, width * sizeof *before);
    return before;
}

double bench_rank_probability(const double *x, int n, const double *y, int m)
{
    double u = 0, tail = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) u += x[i] > y[j] ? 1 : x[i] == y[j] ? 0.5 : 0;
    double *share = rank_distribution(n, m);
    if (!share) return 1;
    double least = fmin(u, (double)n * m - u);
    for (int k = 0; (double)k <= least; k++) tail += share[k];
    free(share);
    return fmin(1, 2 * tail);
}

struct bench_comparison bench_compare(const struct bench_result *now, const struct bench_result *then,
                                      double least)
{
    struct bench_comparison c = {.verdict = BENCH_SAME};
    double before = bench_median(then->ts, then->runs);
    if (before <= 0) return (struct bench_comparison){.verdict = BENCH_UNKNOWN};
    c.ratio = bench_median(now->ts, now->runs) / before;
    c.probability = bench_rank_probability(now->ts, now->runs, then->ts, then->runs);
    if (c.probability < 0.05 && c.ratio >= 1 + least) c.verdict = BENCH_FASTER;
    if (c.probability < 0.05 && c.ratio <= 1 - least) c.verdict = BENCH_SLOWER;
    return c;
}
