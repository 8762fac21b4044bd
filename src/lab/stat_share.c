/* Owns intervals and tests of shares. Refuses nothing: every count has an answer. */
#include "lab/stat.h"

#include <math.h>

struct stat_interval stat_wilson(size_t passed, size_t total, double z)
{
    if (total == 0) return (struct stat_interval){0, 1};
    double n = (double)total, share = (double)passed / n, z2 = z * z;
    double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half = z * sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    /* at the ends the formula is exact, rounding is not */
    double low = passed == 0 ? 0 : middle - half, high = passed == total ? 1 : middle + half;
    return (struct stat_interval){low > 0 ? low : 0, high < 1 ? high : 1};
}

/* lgamma() writes a global, so threads may not share it. */
static double log_factorial(double n)
{
    int sign;
    return lgamma_r(n + 1, &sign);
}

double stat_binomial_cdf(size_t k, size_t n, double p)
{
    if (k >= n || p <= 0) return 1;
    if (p >= 1) return 0;
    double sum = 0, carry = 0, log_p = log(p), log_q = log1p(-p), whole = log_factorial((double)n);
    for (size_t i = 0; i <= k; i++) { /* with the lost low bits carried (Kahan 1965) */
        double term = exp(whole - log_factorial((double)i) - log_factorial((double)(n - i)) +
                          (double)i * log_p + (double)(n - i) * log_q) -
                      carry;
        double next = sum + term;
        carry = (next - sum) - term;
        sum = next;
    }
    return sum < 1 ? sum : 1;
}

double stat_mcnemar(size_t b, size_t c)
{
    double p = 2 * stat_binomial_cdf(b < c ? b : c, b + c, 0.5);
    return p < 1 ? p : 1;
}

double stat_f1(size_t common, size_t a, size_t b)
{
    return a + b == 0 ? 1 : 2 * (double)common / (double)(a + b);
}
