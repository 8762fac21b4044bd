/* The sampler: what each filter leaves, that draws follow the distribution, that seeds reproduce. */
#include "engine/random.h"
#include "engine/sampler.h"
#include "kernels/kernels.h"
#include "engine/sampler_select.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { DRAWS = 20000 };

static struct sampler *open_sampler(struct sampler_params params, int n)
{
    struct sampler *s;
    struct caro_error err = {0};
    if (sampler_open(&s, &params, n, &err) != CARO_OK) fail_msg("%s", err.msg);
    return s;
}

/* Draw many times and compare with the expected probabilities by Pearson's chi-square. Ids of probability 0
 * must never come. The bound is the 99.99 % quantile (Wilson-Hilferty); seeds are fixed, so that the outcome
 * is too. */
static void check_distribution(struct sampler_params params, const float *logits, const double *p, int n)
{
    struct sampler *s = open_sampler(params, n);
    int *count = calloc((size_t)n, sizeof *count), freedom = -1;
    for (int i = 0; i < DRAWS; i++) {
        int32_t id = sampler_pick(s, logits);
        assert_true(id >= 0 && id < n);
        count[id]++;
    }
    double chi = 0;
    for (int i = 0; i < n; i++) {
        if (p[i] == 0) {
            assert_int_equal(count[i], 0);
            continue;
        }
        double expected = p[i] * DRAWS;
        assert_true(expected >= 5); /* else the test statistic is none */
        chi += (count[i] - expected) * (count[i] - expected) / expected;
        freedom++;
    }
    if (freedom > 0) {
        double a = 2.0 / (9.0 * freedom), bound = freedom * pow(1 - a + 3.719 * sqrt(a), 3);
        if (!(chi < bound))
            fail_msg("chi-square %g with %d degrees of freedom; at most %g", chi, freedom, bound);
    }
    free(count);
    sampler_close(s);
}

static void expect_softmax(double *p, const float *logits, const int *kept, int n_kept, int n, double t)
{
    double total = 0;
    for (int i = 0; i < n; i++) p[i] = 0;
    for (int i = 0; i < n_kept; i++) total += p[kept[i]] = exp((double)logits[kept[i]] / t);
    for (int i = 0; i < n; i++) p[i] /= total;
}

static const float mixed[8] = {1.0f, -2.0f, 0.5f, 1.5f, -0.5f, 1.0f, 0.0f, -1.0f};
static const int by_likelihood[8] = {3, 0, 5, 2, 6, 4, 7, 1}; /* 0 before 5: equal, and the lower id first */

static void draws_follow_the_softmax(void **state)
{
    (void)state;
    double p[8];
    expect_softmax(p, mixed, by_likelihood, 8, 8, 1);
    check_distribution((struct sampler_params){.temperature = 1, .seed = 1}, mixed, p, 8);
    check_distribution((struct sampler_params){.temperature = 1, .seed = 2, .top_k = 8, .top_p = 1}, mixed, p,
                       8);
    expect_softmax(p, mixed, by_likelihood, 8, 8, 2.5);
    check_distribution((struct sampler_params){.temperature = 2.5f, .seed = 3}, mixed, p, 8);
}

static void top_k_keeps_k(void **state)
{
    (void)state;
    double p[8];
    for (int k = 1; k <= 8; k++) {
        expect_softmax(p, mixed, by_likelihood, k, 8, 1);
        check_distribution((struct sampler_params){.temperature = 1, .seed = (uint64_t)k, .top_k = k}, mixed,
                           p, 8);
    }
}

/* Probabilities 0.5, 0.25, 0.125, 0.125: the borders are exact in binary. */
static void top_p_keeps_the_fewest_that_reach_p(void **state)
{
    (void)state;
    const float logits[4] = {logf(0.125f), logf(0.5f), logf(0.25f), logf(0.125f)};
    static const int order[4] = {1, 2, 0, 3};
    static const struct {
        float top_p;
        int kept;
    } rows[] = {{0.1f, 1}, {0.49f, 1}, {0.51f, 2}, {0.74f, 2}, {0.76f, 3},
                {0.9f, 4}, {0.99f, 4}, {1.0f, 4},  {0.0f, 4}};
    double p[4];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect_softmax(p, logits, order, rows[i].kept, 4, 1);
        check_distribution((struct sampler_params){.temperature = 1, .seed = i, .top_p = rows[i].top_p},
                           logits, p, 4);
    }
}

/* top_p looks at what top_k left: of 0.5, 0.25 two thirds and one third. */
static void filters_work_on_what_is_left(void **state)
{
    (void)state;
    const float logits[4] = {logf(0.125f), logf(0.5f), logf(0.25f), logf(0.125f)};
    static const int order[4] = {1, 2, 0, 3};
    double p[4];
    expect_softmax(p, logits, order, 1, 4, 1);
    check_distribution((struct sampler_params){.temperature = 1, .top_k = 2, .top_p = 0.6f}, logits, p, 4);
    expect_softmax(p, logits, order, 2, 4, 1);
    check_distribution((struct sampler_params){.temperature = 1, .top_k = 2, .top_p = 0.7f}, logits, p, 4);
    expect_softmax(p, logits, order, 2, 4, 0.7);
    check_distribution((struct sampler_params){.temperature = 0.7f, .top_k = 3, .min_p = 0.4f}, logits, p, 4);
}

static void min_p_is_relative_to_the_most_likely(void **state)
{
    (void)state;
    const float logits[4] = {logf(0.125f), logf(0.5f), logf(0.25f), logf(0.125f)};
    static const int order[4] = {1, 2, 0, 3};
    double p[4];
    static const struct {
        float min_p;
        int kept;
    } rows[] = {{0.51f, 1}, {0.49f, 2}, {0.26f, 2}, {0.24f, 4}, {0.999f, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect_softmax(p, logits, order, rows[i].kept, 4, 1);
        check_distribution((struct sampler_params){.temperature = 1, .seed = i, .min_p = rows[i].min_p},
                           logits, p, 4);
    }
}

/* A large vocabulary, so that the pieces of top_p and both kinds of selection are used. */
static void large_vocabularies_are_filtered_alike(void **state)
{
    (void)state;
    enum { N = 5000 };
    float *logits = malloc(N * sizeof *logits);
    struct random_state random;
    random_seed(&random, 11);
    for (int i = 0; i < N; i++) logits[i] = (float)(random_unit(&random) * 4);
    struct candidate *sorted = malloc(N * sizeof *sorted);
    for (int i = 0; i < N; i++) sorted[i] = (struct candidate){logits[i], i};
    sampler_select(sorted, N, N);
    double total = 0, mass = 0;
    for (int i = 0; i < N; i++) total += exp((double)logits[i]);
    int kept = 0;
    while (mass < 0.3 * total) mass += exp((double)sorted[kept++].logit);
    assert_true(kept > 200 && kept < N / 2);
    struct sampler *s = open_sampler((struct sampler_params){.temperature = 5, .top_p = 0.3f, .seed = 9}, N);
    int most = 0;
    for (int i = 0; i < DRAWS; i++) {
        int32_t id = sampler_pick(s, logits);
        int place = 0;
        while (sorted[place].id != id) place++;
        assert_true(place <= kept); /* p as a float may end one later than as a double */
        if (place > most) most = place;
    }
    assert_true(most >= kept - 20); /* and the border is reached, not some smaller one */
    sampler_close(s);
    free(sorted);
    free(logits);
}

static int compare(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    return x->logit != y->logit ? (x->logit < y->logit) - (x->logit > y->logit)
                                : (x->id > y->id) - (x->id < y->id);
}

static void selection_agrees_with_sorting(void **state)
{
    (void)state;
    static const int sizes[] = {1, 2, 3, 31, 33, 500, 5000};
    struct random_state random;
    random_seed(&random, 5);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int kind = 0; kind < 5; kind++)
            for (int part = 0; part <= 8; part++) {
                const int n = sizes[i], k = (int)((long)n * part / 8);
                struct candidate *a = malloc((size_t)n * sizeof *a), *b = malloc((size_t)n * sizeof *b);
                for (int j = 0; j < n; j++) {
                    float value = kind == 0   ? (float)random_unit(&random)
                                  : kind == 1 ? (float)j
                                  : kind == 2 ? (float)-j
                                  : kind == 3 ? 1.0f
                                              : (float)(random_next(&random) % 4);
                    a[j] = b[j] = (struct candidate){value, j};
                }
                qsort(a, (size_t)n, sizeof *a, compare);
                sampler_select(b, n, k);
                for (int j = 0; j < k; j++) assert_int_equal(a[j].id, b[j].id);
                free(a);
                free(b);
            }
}

static void greedy_takes_the_first_largest(void **state)
{
    (void)state;
    struct sampler *s = open_sampler((struct sampler_params){0}, 8);
    assert_int_equal(sampler_pick(s, mixed), 3);
    const float equal[8] = {0, 2, 2, 2, 1, 2, 0, 0};
    assert_int_equal(sampler_pick(s, equal), 1);
    const float broken[8] = {NAN, NAN, -5, NAN, -4, NAN, -6, NAN};
    assert_int_equal(sampler_pick(s, broken), 4);
    const float nothing[8] = {NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN};
    assert_in_range(sampler_pick(s, nothing), 0, 7);
    int32_t best[10];
    assert_int_equal(sampler_best(s, mixed, 10, best), 8);
    for (int i = 0; i < 8; i++) assert_int_equal(best[i], by_likelihood[i]);
    sampler_close(s);
}

static void odd_logits_never_win(void **state)
{
    (void)state;
    const float logits[6] = {NAN, -INFINITY, 1, NAN, 0, -INFINITY};
    const struct sampler_params all[] = {{.temperature = 1},
                                         {.temperature = 1, .top_k = 4},
                                         {.temperature = 1, .top_p = 0.999f},
                                         {.temperature = 1, .min_p = 0.01f},
                                         {.temperature = 1, .repeat_penalty = 1.5f}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        struct sampler *s = open_sampler(all[i], 6);
        for (int j = 0; j < 500; j++) {
            int32_t id = sampler_pick(s, logits);
            assert_true(id == 2 || id == 4);
        }
        sampler_close(s);
    }
    const float infinite[3] = {0, INFINITY, 5}, none[3] = {-INFINITY, -INFINITY, NAN};
    struct sampler *s = open_sampler((struct sampler_params){.temperature = 1, .top_k = 2, .min_p = 0.1f}, 3);
    assert_int_equal(sampler_pick(s, infinite), 1);
    assert_in_range(sampler_pick(s, none), 0, 1);
    sampler_close(s);
}

static void cold_draws_are_greedy(void **state)
{
    (void)state;
    struct sampler *s = open_sampler((struct sampler_params){.temperature = 1e-30f}, 8);
    for (int i = 0; i < 100; i++) assert_int_equal(sampler_pick(s, mixed), 3);
    sampler_close(s);
}

static void seeds_reproduce(void **state)
{
    (void)state;
    const struct sampler_params params = {.temperature = 1, .seed = 42},
                                other = {.temperature = 1, .seed = 43};
    struct sampler *a = open_sampler(params, 8), *b = open_sampler(params, 8), *c = open_sampler(other, 8);
    int differ = 0;
    for (int i = 0; i < 200; i++) {
        int32_t x = sampler_pick(a, mixed);
        assert_int_equal(x, sampler_pick(b, mixed));
        differ += x != sampler_pick(c, mixed);
    }
    assert_true(differ > 50);
    sampler_close(a);
    sampler_close(b);
    sampler_close(c);
}

/* The reference outputs of splitmix64 from seed 0 are published with the algorithm; xoshiro256**'s first
 * number from that state follows by hand: rotl(s1 · 5, 7) · 9. */
static void random_numbers_are_the_documented_ones(void **state)
{
    (void)state;
    struct random_state r;
    random_seed(&r, 0);
    assert_true(r.s[0] == 0xe220a8397b1dcdafu && r.s[1] == 0x6e789e6aa1b965f4u &&
                r.s[2] == 0x06c45d188009454fu);
    uint64_t five = r.s[1] * 5, expected = (five << 7 | five >> 57) * 9;
    assert_true(random_next(&r) == expected);
    for (int i = 0; i < 10000; i++) {
        double u = random_unit(&r);
        assert_true(u >= 0 && u < 1);
    }
}

static void repetition_is_penalised(void **state)
{
    (void)state;
    const float logits[4] = {2.0f, 1.5f, -1.0f, -1.2f};
    struct sampler *s = open_sampler((struct sampler_params){.repeat_penalty = 2, .repeat_last = 2}, 4);
    assert_int_equal(sampler_pick(s, logits), 0);
    sampler_accept(s, 0);
    sampler_accept(s, 0); /* 2 / 2 = 1, once however often it came */
    assert_int_equal(sampler_pick(s, logits), 1);
    sampler_accept(s, 1); /* recent: 0, 1 → 1.0 and 0.75 */
    assert_int_equal(sampler_pick(s, logits), 0);
    sampler_accept(s, 3);
    sampler_accept(s, 3); /* both forgotten */
    assert_int_equal(sampler_pick(s, logits), 0);
    sampler_accept(s, -7); /* ids that are none are no harm */
    sampler_accept(s, 1 << 30);
    assert_int_equal(sampler_pick(s, logits), 0);
    sampler_close(s);
    const float negative[2] = {-1.0f, -1.5f}; /* · 2 when negative: −2 falls behind */
    s = open_sampler((struct sampler_params){.repeat_penalty = 2}, 2);
    sampler_accept(s, 0);
    assert_int_equal(sampler_pick(s, negative), 1);
    sampler_close(s);
}

static void log_probabilities_are_those_of_the_softmax(void **state)
{
    (void)state;
    double p[8];
    expect_softmax(p, mixed, by_likelihood, 8, 8, 1);
    struct kernel_table kernels;
    kernel_table_init(&kernels, 0);
    struct sampler *s = open_sampler((struct sampler_params){0}, 8);
    for (int i = 0; i < 8; i++)
        assert_true(fabs((double)sampler_logprob(s, &kernels, mixed, i) - log(p[i])) < 1e-6);
    sampler_close(s);
    s = open_sampler((struct sampler_params){0}, 2);
    const float far[2] = {10000, -10000};
    assert_true(sampler_logprob(s, &kernels, far, 0) == 0);
    assert_true(sampler_logprob(s, &kernels, far, 1) == -20000);
    sampler_close(s);
}

static void wrong_parameters_are_named(void **state)
{
    (void)state;
    const struct {
        struct sampler_params params;
        const char *name;
    } rows[] = {
        {{.temperature = -1}, "temperature"},
        {{.temperature = NAN}, "temperature"},
        {{.temperature = INFINITY}, "temperature"},
        {{.top_k = -1}, "top_k"},
        {{.top_p = -0.5f}, "top_p"},
        {{.min_p = 1}, "min_p"},
        {{.min_p = -0.1f}, "min_p"},
        {{.repeat_penalty = -2}, "repeat_penalty"},
        {{.repeat_last = 5000}, "repeat_last"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct sampler *s;
        struct caro_error err = {0};
        assert_int_equal(sampler_open(&s, &rows[i].params, 8, &err), CARO_USAGE);
        assert_null(s);
        assert_non_null(strstr(err.msg, rows[i].name));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(draws_follow_the_softmax),
        cmocka_unit_test(top_k_keeps_k),
        cmocka_unit_test(top_p_keeps_the_fewest_that_reach_p),
        cmocka_unit_test(filters_work_on_what_is_left),
        cmocka_unit_test(min_p_is_relative_to_the_most_likely),
        cmocka_unit_test(large_vocabularies_are_filtered_alike),
        cmocka_unit_test(selection_agrees_with_sorting),
        cmocka_unit_test(greedy_takes_the_first_largest),
        cmocka_unit_test(odd_logits_never_win),
        cmocka_unit_test(cold_draws_are_greedy),
        cmocka_unit_test(seeds_reproduce),
        cmocka_unit_test(random_numbers_are_the_documented_ones),
        cmocka_unit_test(repetition_is_penalised),
        cmocka_unit_test(log_probabilities_are_those_of_the_softmax),
        cmocka_unit_test(wrong_parameters_are_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
