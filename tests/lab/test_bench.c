/* The bench: its statistics against known tables and brute force, its forms, its comparison, and what it measures of a real model. */
#include "lab/bench.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void test_mean_deviation_median(void **state)
{
    (void)state;
    const double x[] = {2, 4, 4, 4, 5, 5, 7, 9};
    assert_true(fabs(bench_mean(x, 8) - 5) < 1e-12);
    assert_true(fabs(bench_deviation(x, 8) - sqrt(32.0 / 7)) < 1e-12);
    assert_true(bench_median(x, 8) == 4.5);
    assert_true(bench_median(x, 7) == 4);
    assert_true(bench_deviation(x, 1) == 0);
}

/* Shares of the C(n + m, n) orders, as the tables of Mann and Whitney 1947 have them. */
static void test_rank_probability_against_tables(void **state)
{
    (void)state;
    const double low[] = {1, 2, 3, 4, 5}, high[] = {6, 7, 8, 9, 10}, three[] = {1, 2, 3},
                 four[] = {4, 5, 6, 7};
    assert_true(fabs(bench_rank_probability(low, 5, high, 5) - 2.0 / 252) < 1e-12);
    assert_true(fabs(bench_rank_probability(high, 5, low, 5) - 2.0 / 252) < 1e-12);
    assert_true(fabs(bench_rank_probability(three, 3, four, 4) - 2.0 / 35) < 1e-12);
    const double mixed[] = {1, 2, 3, 4.5, 6.5}, other[] = {4, 6, 7, 8, 9}; /* U = 3 */
    assert_true(fabs(bench_rank_probability(mixed, 5, other, 5) - 2.0 * 7 / 252) < 1e-12);
    assert_true(bench_rank_probability(low, 5, low, 5) == 1);
}

/* All ways to choose which places are the first sample's. */
static void test_rank_probability_against_brute_force(void **state)
{
    (void)state;
    for (int n = 1; n <= 6; n++)
        for (int m = 1; m <= 6; m++) {
            int counts[37] = {0}, all = 0;
            for (unsigned set = 0; set < 1u << (n + m); set++) {
                if (__builtin_popcount(set) != n) continue;
                int u = 0;
                for (int i = 0; i < n + m; i++)
                    for (int j = 0; j < i; j++) u += (set >> i & 1) && !(set >> j & 1);
                counts[u]++, all++;
            }
            for (int want = 0; want <= n * m / 2; want++) {
                double x[6], y[6]; /* samples with U = want: x all low, then y's lowered one by one */
                int left = want, nx = 0, ny = 0, cum = 0;
                unsigned found = 0;
                for (unsigned set = 0; set < 1u << (n + m) && !found; set++) {
                    if (__builtin_popcount(set) != n) continue;
                    int u = 0;
                    for (int i = 0; i < n + m; i++)
                        for (int j = 0; j < i; j++) u += (set >> i & 1) && !(set >> j & 1);
                    if (u == left) found = set;
                }
                for (int i = 0; i < n + m; i++)
                    if (found >> i & 1)
                        x[nx++] = i;
                    else
                        y[ny++] = i;
                for (int u = 0; u <= want; u++) cum += counts[u];
                assert_true(fabs(bench_rank_probability(x, n, y, m) - fmin(1, 2.0 * cum / all)) < 1e-9);
            }
        }
}

static struct bench_result result_of(double ts, double step)
{
    struct bench_result r = {.n_prompt = 128, .n_threads = 2, .model_size = 1000, .runs = 5, .share = 0.5};
    snprintf(r.model, sizeof r.model, "a \"model\" | one");
    snprintf(r.file, sizeof r.file, "m.gguf");
    snprintf(r.kernels, sizeof r.kernels, "ref");
    for (int i = 0; i < 5; i++) r.ts[i] = ts + step * i;
    return r;
}

static void test_comparison(void **state)
{
    (void)state;
    struct bench_result then = result_of(100, 1), same = result_of(100.5, 1), slow = result_of(90, 1),
                        fast = result_of(120, 1), little = result_of(105, 0.1), noisy = result_of(60, 20);
    assert_int_equal(bench_compare(&same, &then, 0.02).verdict, BENCH_SAME);
    assert_int_equal(bench_compare(&slow, &then, 0.02).verdict, BENCH_SLOWER);
    assert_int_equal(bench_compare(&fast, &then, 0.02).verdict, BENCH_FASTER);
    assert_int_equal(bench_compare(&little, &then, 0.10).verdict,
                     BENCH_SAME); /* sure, but too little to matter */
    assert_int_equal(bench_compare(&noisy, &then, 0.02).verdict, BENCH_SAME); /* much, but noise */
}

static void test_json_round_trip(void **state)
{
    (void)state;
    struct bench_result r = result_of(100, 1);
    struct bench_set set = {.results = &r, .n = 1, .processors = 2}, back;
    struct buffer text;
    struct caro_error err = {0};
    snprintf(set.cpu, sizeof set.cpu, "A CPU");
    buffer_init(&text, 1 << 20);
    assert_int_equal(bench_write_json(&text, &set, NULL, &err), CARO_OK);
    assert_non_null(strstr(text.p, "\"avg_ts\": 102"));
    assert_int_equal(bench_read_json(&back, text.p, text.n, "t", &err), CARO_OK);
    assert_int_equal(back.n, 1);
    assert_string_equal(back.cpu, "A CPU");
    assert_string_equal(back.results[0].file, "m.gguf");
    assert_int_equal(back.results[0].runs, 5);
    assert_true(back.results[0].ts[4] == 104);
    for (size_t cut = 0; cut < text.n - 1; cut++) { /* every truncation is told, none is believed */
        struct bench_set bad;
        struct caro_error why = {0};
        assert_int_not_equal(bench_read_json(&bad, text.p, cut, "t", &why), CARO_OK);
        assert_true(why.msg[0] != '\0');
    }
    bench_set_free(&back);
    buffer_free(&text);
}

static void test_bad_baselines_name_the_field(void **state)
{
    (void)state;
    static const char *const bad[][2] = {
        {"{}", "array"},
        {"[]", "array"},
        {"[{\"n_prompt\": \"x\"}]", "n_prompt"},
        {"[{\"n_prompt\":1,\"n_gen\":0,\"n_depth\":0,\"n_threads\":1,\"model_size\":1,\"model_filename\":"
         "\"f\",\"kernels\":\"k\",\"samples_ts\":[-1]}]",
         "samples_ts"},
        {"[{\"n_prompt\":1,\"n_gen\":0,\"n_depth\":0,\"n_threads\":1,\"model_size\":1,\"model_filename\":"
         "\"f\",\"samples_ts\":[1]}]",
         "kernels"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct bench_set set;
        struct caro_error err = {0};
        assert_int_equal(bench_read_json(&set, bad[i][0], strlen(bad[i][0]), "base.json", &err), CARO_FORMAT);
        assert_non_null(strstr(err.msg, bad[i][1]));
        assert_non_null(strstr(err.msg, "base.json"));
    }
}

static void test_forms(void **state)
{
    (void)state;
    struct bench_result r = result_of(100, 1);
    struct bench_set set = {.results = &r, .n = 1};
    struct buffer text;
    buffer_init(&text, 1 << 20);
    bench_write_markdown(&text, &set, NULL);
    assert_non_null(strstr(text.p, "a \"model\" \\| one"));
    assert_non_null(strstr(text.p, "| pp128 | 102.00 ± 1.58 |"));
    buffer_clear(&text);
    bench_write_csv(&text, &set);
    assert_non_null(strstr(text.p, "\"a \"\"model\"\" | one\""));
    buffer_free(&text);
}

static bool count_runs(void *ctx, const struct bench_result *test, int run)
{
    (void)test, (void)run;
    return ++*(int *)ctx < 100;
}

static void test_a_real_model(void **state)
{
    (void)state;
    const int prompts[] = {8}, gens[] = {4}, depths[] = {0, 16}, threads[] = {1};
    int calls = 0;
    const struct bench_plan plan = {prompts, gens, depths, threads, 1,          1,     2,
                                    1,       3,    NULL,   true,    count_runs, &calls};
    struct bench_result r[4];
    struct caro_error err = {0};
    assert_int_equal(bench_plan_tests(&plan), 4);
    enum caro_status status = bench_measure(r, &plan, NULL, &err);
    if (status == CARO_NO_MODEL) skip();
    assert_int_equal(status, CARO_OK);
    assert_int_equal(calls, 4 * 4);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(r[i].runs, 3);
        assert_true(bench_mean(r[i].ts, 3) > 0);
        assert_true(r[i].share > 0);
        assert_true(r[i].roof.int8_ops_per_s > 1e7 && r[i].roof.n_threads == 1);
        assert_true(r[i].peak_rss > 1 << 20);
        assert_int_equal(r[i].n_depth, i < 2 ? 0 : 16);
    }
    calls = 98;
    assert_int_equal(bench_measure(r, &plan, NULL, &err), CARO_INTERRUPTED);
}

/* What is held against the roofs: one run of a prompt at a depth, where products are the bound. */
static void test_a_share(void **state)
{
    (void)state;
    const int prompts[] = {32}, depths[] = {64}, threads[] = {1};
    const struct bench_plan plan = {.prompts = prompts,
                                    .depths = depths,
                                    .threads = threads,
                                    .n_prompts = 1,
                                    .n_depths = 1,
                                    .n_threads = 1,
                                    .runs = 1,
                                    .rooflines = true};
    struct bench_result r;
    struct caro_error err = {0};
    struct caro_model *model;
    struct caro_model_info info;
    struct caro_model_cost cost;
    if (caro_model_open_builtin(&model, NULL, &err) == CARO_NO_MODEL) skip();
    caro_model_info(model, &info);
    caro_model_cost(model, &cost);
    caro_model_close(model);
    assert_int_equal(bench_measure(&r, &plan, NULL, &err), CARO_OK);
    const double positions = 32 * 64 + 32 * 33 / 2;
    const double ops =
        32.0 * (double)cost.layer_ops + (double)cost.output_ops + positions * (double)cost.attention_ops;
    assert_int_equal(cost.attention_ops,
                     4 * info.n_layer * info.n_embd); /* its heads are as wide as the model */
    if (!r.bound_by_memory)
        assert_float_equal(r.share, ops / r.roof.int8_ops_per_s * r.ts[0] / 32, 1e-6 * r.share);
}

static void test_a_roofline(void **state)
{
    (void)state;
    struct caro_roofline all, ref;
    struct caro_roofline_meter *meter;
    struct caro_error err = {0};
    assert_int_equal(caro_roofline_open(&meter, NULL, 1, &err), CARO_OK);
    caro_roofline_measure(meter, &all);
    caro_roofline_close(meter);
    assert_int_equal(caro_roofline_open(&meter, "ref", 1, &err), CARO_OK);
    caro_roofline_measure(meter, &ref);
    caro_roofline_close(meter);
    assert_true(all.read_bytes_per_s > 1e7);
    assert_true(all.int8_ops_per_s > 1e7);
    assert_string_equal(ref.kernels, "ref");
    if (strcmp(all.kernels, "ref") != 0) assert_true(all.int8_ops_per_s > ref.int8_ops_per_s);
    assert_int_equal(caro_roofline_open(&meter, "mmx", 1, &err), CARO_USAGE);
    assert_null(meter);
    caro_roofline_close(meter);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mean_deviation_median),
        cmocka_unit_test(test_rank_probability_against_tables),
        cmocka_unit_test(test_rank_probability_against_brute_force),
        cmocka_unit_test(test_comparison),
        cmocka_unit_test(test_json_round_trip),
        cmocka_unit_test(test_bad_baselines_name_the_field),
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_a_real_model),
        cmocka_unit_test(test_a_share),
        cmocka_unit_test(test_a_roofline),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
