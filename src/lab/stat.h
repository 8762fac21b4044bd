/* Statistics of shares and times: intervals, tests, percentiles. Pure functions over plain numbers. */
#ifndef LAB_STAT_H
#define LAB_STAT_H

#include <stddef.h>

struct stat_interval {
    double low, high; /* shares, 0 to 1 */
};

/* The score interval of a share (Wilson 1927), at z standard deviations: 1.959964 for 95 %. total 0: all of
 * [0, 1]. passed is at most total. O(1). */
#define STAT_Z95 1.959963984540054
struct stat_interval stat_wilson(size_t passed, size_t total, double z);

/* P(X <= k) for X binomial with n trials of probability p. Exact to about 1e-12 for n up to 1e6. O(k). */
double stat_binomial_cdf(size_t k, size_t n, double p);

/* The exact two-sided test of McNemar (1947) by the binomial: of the items on which two judged alike, nothing
 * is said; of the b + c on which they differ, b went one way and c the other. The chance to see a split at
 * least as uneven when both are equally good; 1 when they never differ. O(b + c). */
double stat_mcnemar(size_t b, size_t c);

/* The value below which this share of n values lies, interpolated between neighbours (type 7 of Hyndman and
 * Fan 1996); 0 for none. Sorts the values in place. */
double stat_percentile(double *values, size_t n, double share);

/* 2PR/(P+R) of `common` things that two sets of a and b things share; 1 when both are empty. */
double stat_f1(size_t common, size_t a, size_t b);

#endif
