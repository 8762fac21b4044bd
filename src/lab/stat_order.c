/* Owns what needs values in order. */
#include "lab/stat.h"

#include <stdlib.h>

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

double stat_percentile(double *values, size_t n, double share)
{
    if (n == 0) return 0;
    qsort(values, n, sizeof *values, ascending);
    double at = (share < 0 ? 0 : share > 1 ? 1 : share) * (double)(n - 1);
    size_t below = (size_t)at;
    if (below + 1 >= n) return values[n - 1];
    return values[below] + (at - (double)below) * (values[below + 1] - values[below]);
}
