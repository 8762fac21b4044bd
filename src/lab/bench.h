/* Speed of models: tokens a second of prompts and of generation, held against the machine's roofline and against a saved run.
 *
 * A test follows llama-bench: "pp128" evaluates 128 ids, "tg64" 64 ids one at a time, "@ d128" behind 128 others. Ids are drawn from
 * the vocabulary by a fixed generator: speed does not depend on them. */
#ifndef LAB_BENCH_H
#define LAB_BENCH_H

#include "base/buffer.h"
#include <caro/model.h>

enum { BENCH_MOST_RUNS = 99, BENCH_MOST_TESTS = 256 };

/* One measured test. */
struct bench_result {
    char model[256]; /* general.name, or the file's */
    char file[256];  /* the file's name; "builtin" */
    char architecture[64], kernels[32];
    uint64_t model_size, n_parameters; /* bytes of the file; values */
    int n_prompt, n_gen, n_depth, n_threads;
    int runs;
    double ts[BENCH_MOST_RUNS]; /* tokens a second of each run */
    double load_ms;             /* opening model and session */
    uint64_t peak_rss; /* bytes; since the model was opened where the system can tell, else of the process */
    struct caro_roofline roof; /* the medians of those measured between the runs; n_threads 0: none was */
    double share; /* of what the roofline allows this test: the median of the runs', each held against the
                                  roofs right before and behind it; 0: not known */
    bool bound_by_memory; /* which of the two roofs is the lower one */
};

double bench_mean(const double *x, int n);
double bench_deviation(const double *x, int n); /* of a sample; 0 for n < 2 */
double bench_median(const double *x, int n);    /* n ≤ BENCH_MOST_RUNS */

/* Two-sided probability that two samples of one distribution differ in rank as much as these (Mann and Whitney 1947), exact;
 * ties count half. n, m ≥ 1, n · m ≤ 99². */
double bench_rank_probability(const double *x, int n, const double *y, int m);

/* What is to be measured. */
struct bench_plan {
    const int *prompts, *gens, *depths, *threads;
    int n_prompts, n_gens, n_depths, n_threads;
    int runs;
    const char *cpu_level;
    bool rooflines; /* measure the machine's own limits between the runs */
    /* Told before each run of each test; false stops with INTERRUPTED. */
    bool (*on_progress)(void *ctx, const struct bench_result *test, int run);
    void *ctx;
};

/* Measure one model: every prompt, then every generation, at each depth and number of threads; one warm run before.
 *   path     a GGUF file; NULL: the built-in model
 *   results  room for bench_plan_tests() of them
 * Errors: as caro_model_open(); LIMIT when a test does not fit the model's context; INTERRUPTED. */
enum caro_status bench_measure(struct bench_result *results, const struct bench_plan *plan, const char *path,
                               struct caro_error *err);
int bench_plan_tests(const struct bench_plan *plan);

/* "pp128", "tg64", "pp128 @ d512" */
void bench_test_name(const struct bench_result *r, char name[64]);

/* How a result stands against the same test of a saved run. */
enum bench_verdict { BENCH_UNKNOWN, BENCH_SAME, BENCH_FASTER, BENCH_SLOWER };
struct bench_comparison {
    enum bench_verdict verdict;
    double ratio;       /* of medians, now ÷ then */
    double probability; /* bench_rank_probability() */
};
/* "Slower" and "faster" need both: medians at least `least` apart (0.02: 2 %), and a probability under 0.05. */
struct bench_comparison bench_compare(const struct bench_result *now, const struct bench_result *then,
                                      double least);

/* What a saved run holds beside the results: figures of another machine are not comparable. */
struct bench_set {
    struct bench_result *results;
    int n;
    char cpu[128];
    int processors;
};

/* Output forms: texts are appended. `comparisons` [n] or NULL. */
void bench_write_markdown(struct buffer *out, const struct bench_set *set,
                          const struct bench_comparison *comparisons);
void bench_write_csv(struct buffer *out, const struct bench_set *set);
/* An array of one object a test; llama-bench's field names where it has them. */
enum caro_status bench_write_json(struct buffer *out, const struct bench_set *set,
                                  const struct bench_comparison *comparisons, struct caro_error *err);
/* The same back. FORMAT names line and field. Free with bench_set_free(). */
enum caro_status bench_read_json(struct bench_set *set, const char *text, size_t n, const char *name,
                                 struct caro_error *err);
void bench_set_free(struct bench_set *set);

#endif
