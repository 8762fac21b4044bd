/* Intervals and tests against published values, and against brute force. */
#include "lab/stat.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static void near_to(double have, double want, double within)
{
    if (!(fabs(have - want) <= within)) fail_msg("%.9g, expected %.9g within %g", have, want, within);
}

/* Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3. */
static void test_wilson_published(void **state)
{
    (void)state;
    static const struct {
        size_t passed, total;
        double low, high;
    } rows[] = {
        {81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0, 0.1611}, {1, 29, 0.0061, 0.1718}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct stat_interval w = stat_wilson(rows[i].passed, rows[i].total, STAT_Z95);
        near_to(w.low, rows[i].low, 5e-5);
        near_to(w.high, rows[i].high, 5e-5);
        struct stat_interval mirror = stat_wilson(rows[i].total - rows[i].passed, rows[i].total, STAT_Z95);
        near_to(mirror.low, 1 - w.high, 1e-12);
        near_to(mirror.high, 1 - w.low, 1e-12);
    }
    struct stat_interval none = stat_wilson(0, 0, STAT_Z95);
    assert_true(none.low == 0 && none.high == 1);
}

/* Its ends are the shares p whose distance from the observed one is z deviations of p: found here by halving. */
static double solve_end(double share, double n, double from, double to)
{
    for (int i = 0; i < 200; i++) {
        double p = (from + to) / 2;
        if (fabs(share - p) > STAT_Z95 * sqrt(p * (1 - p) / n))
            from = p;
        else
            to = p;
    }
    return from;
}

static void test_wilson_brute_force(void **state)
{
    (void)state;
    for (size_t n = 1; n < 60; n++)
        for (size_t k = 0; k <= n; k++) {
            double share = (double)k / (double)n;
            struct stat_interval w = stat_wilson(k, n, STAT_Z95);
            near_to(w.low, k == 0 ? 0 : solve_end(share, (double)n, 0, share), 1e-9);
            near_to(w.high, k == n ? 1 : solve_end(share, (double)n, 1, share), 1e-9);
            assert_true(w.low <= share && share <= w.high);
        }
}

/* Every one of 2^n outcomes counted. */
static void test_mcnemar_brute_force(void **state)
{
    (void)state;
    for (unsigned n = 0; n <= 14; n++)
        for (unsigned b = 0; b <= n; b++) {
            unsigned c = n - b, apart = b > c ? b - c : c - b, as_uneven = 0;
            for (unsigned outcome = 0; outcome < 1u << n; outcome++) {
                unsigned ones = (unsigned)__builtin_popcount(outcome), zeros = n - ones;
                as_uneven += (ones > zeros ? ones - zeros : zeros - ones) >= apart;
            }
            near_to(stat_mcnemar(b, c), (double)as_uneven / (double)(1u << n), 1e-12);
        }
}

/* Textbook values of the two-sided sign test. */
static void test_mcnemar_published(void **state)
{
    (void)state;
    near_to(stat_mcnemar(0, 6), 0.03125, 1e-12);
    near_to(stat_mcnemar(5, 15), 0.041389465, 1e-9);
    near_to(stat_mcnemar(1, 9), 0.021484375, 1e-12);
    near_to(stat_mcnemar(0, 0), 1, 0);
    near_to(stat_mcnemar(7, 7), 1, 0);
    near_to(stat_mcnemar(3, 11), stat_mcnemar(11, 3), 0);
}

/* By Pascal's rule, one trial after the other. */
static void test_binomial_brute_force(void **state)
{
    (void)state;
    static const double shares[] = {0.5, 0.1, 0.93, 0.001};
    enum { N = 80 };
    for (size_t s = 0; s < sizeof shares / sizeof *shares; s++) {
        long double p = shares[s], row[N + 2] = {1};
        for (size_t n = 1; n <= N; n++) {
            for (size_t k = n + 1; k-- > 0;) row[k] = row[k] * (1 - p) + (k ? row[k - 1] * p : 0);
            long double sum = 0;
            for (size_t k = 0; k <= n; k++) {
                sum += row[k];
                near_to(stat_binomial_cdf(k, n, shares[s]), (double)sum, 1e-12);
            }
        }
    }
    near_to(stat_binomial_cdf(499999, 1000000, 0.5), 0.5 - 0.5 * 0.000797884,
            1e-6); /* half, less half the middle term */
}

static void test_percentile(void **state)
{
    (void)state;
    double few[] = {4, 1, 3, 2}, one[] = {7};
    near_to(stat_percentile(few, 4, 0.5), 2.5, 1e-12);
    near_to(stat_percentile(few, 4, 0), 1, 0);
    near_to(stat_percentile(few, 4, 1), 4, 0);
    near_to(stat_percentile(few, 4, 0.95), 3.85, 1e-12);
    near_to(stat_percentile(one, 1, 0.95), 7, 0);
    near_to(stat_percentile(NULL, 0, 0.5), 0, 0);
    double many[1001];
    for (int i = 0; i <= 1000; i++) many[i] = (i * 367) % 1001;
    near_to(stat_percentile(many, 1001, 0.5), 500, 1e-9);
    near_to(stat_percentile(many, 1001, 0.95), 950, 1e-9);
}

static void test_f1(void **state)
{
    (void)state;
    near_to(stat_f1(2, 3, 4), 4.0 / 7, 1e-12); /* precision 2/3, recall 1/2 */
    near_to(stat_f1(0, 3, 4), 0, 0);
    near_to(stat_f1(3, 3, 3), 1, 0);
    near_to(stat_f1(0, 0, 0), 1, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wilson_published),
        cmocka_unit_test(test_wilson_brute_force),
        cmocka_unit_test(test_mcnemar_brute_force),
        cmocka_unit_test(test_mcnemar_published),
        cmocka_unit_test(test_binomial_brute_force),
        cmocka_unit_test(test_percentile),
        cmocka_unit_test(test_f1),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
