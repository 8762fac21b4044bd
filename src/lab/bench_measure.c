/* Owns the measurement of one model. Uses the public interface alone, as an embedding program would. */
#include "lab/bench.h"

#include "base/error.h"
#include "os/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A model, a session long enough for every test at one number of threads. */
struct bench_bed {
    struct caro_model *model;
    struct caro_session *session;
    struct caro_model_info info;
    struct caro_model_cost cost;
    int32_t *ids;
    int n_ids;
    uint64_t peak_rss; /* bytes, of the tests so far */
};

int bench_plan_tests(const struct bench_plan *plan)
{
    return (plan->n_prompts + plan->n_gens) * plan->n_depths * plan->n_threads;
}

void bench_test_name(const struct bench_result *r, char name[64])
{
    int n = r->n_gen ? snprintf(name, 64, "tg%d", r->n_gen) : snprintf(name, 64, "pp%d", r->n_prompt);
    if (r->n_depth) snprintf(name + n, 64 - (size_t)n, " @ d%d", r->n_depth);
}

static int longest(const struct bench_plan *plan)
{
    int most = 0, depth = 0;
    for (int i = 0; i < plan->n_prompts; i++)
        if (plan->prompts[i] > most) most = plan->prompts[i];
    for (int i = 0; i < plan->n_gens; i++)
        if (plan->gens[i] > most) most = plan->gens[i];
    for (int i = 0; i < plan->n_depths; i++)
        if (plan->depths[i] > depth) depth = plan->depths[i];
    return most + depth;
}

static enum caro_status open_bed(struct bench_bed *bed, const struct bench_plan *plan, const char *path,
                                 int n_threads, struct caro_error *err)
{
    const struct caro_model_options how = {.cpu_level = plan->cpu_level};
    bed->n_ids = longest(plan);
    const struct caro_session_options session = {.n_ctx = bed->n_ids < 16 ? 16 : bed->n_ids,
                                                 .n_threads = n_threads};
    if (path)
        TRY(caro_model_open(&bed->model, path, &how, err));
    else
        TRY(caro_model_open_builtin(&bed->model, &how, err));
    TRY(caro_session_open(&bed->session, bed->model, &session, err));
    caro_model_info(bed->model, &bed->info);
    caro_model_cost(bed->model, &bed->cost);
    bed->ids = calloc((size_t)bed->n_ids + 1, sizeof *bed->ids);
    if (!bed->ids) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for %d ids", bed->n_ids);
    uint32_t x = 1;
    for (int i = 0; i < bed->n_ids; i++) {
        x = x * 1664525u + 1013904223u; /* Knuth, TAOCP 2, 3.3.4: table 1, line 16 */
        bed->ids[i] = (int32_t)((x >> 8) % (uint32_t)bed->info.n_vocab);
    }
    return CARO_OK;
}

static void close_bed(struct bench_bed *bed)
{
    free(bed->ids);
    caro_session_close(bed->session);
    caro_model_close(bed->model);
}

/* One run of a test; *seconds counts what comes behind the depth. */
static enum caro_status run_test(struct bench_bed *bed, const struct bench_result *test, double *seconds,
                                 struct caro_error *err)
{
    const int32_t *ids = bed->ids;
    if (caro_session_n_past(bed->session) < test->n_depth)
        caro_session_reset(bed->session, 0);
    else
        caro_session_reset(bed->session, test->n_depth); /* the depth of the last run is still there */
    int past = caro_session_n_past(bed->session);
    if (past < test->n_depth)
        TRY(caro_session_eval(bed->session, ids + past, (size_t)(test->n_depth - past), NULL, err));
    ids += test->n_depth;
    uint64_t start = os_clock_ns();
    if (test->n_prompt) TRY(caro_session_eval(bed->session, ids, (size_t)test->n_prompt, NULL, err));
    for (int i = 0; i < test->n_gen; i++) TRY(caro_session_eval(bed->session, ids + i, 1, NULL, err));
    *seconds = (double)(os_clock_ns() - start) * 1e-9;
    return CARO_OK;
}

/* Seconds that a roof allows at least: generation reads all weights and the cache for each token; a prompt reads the weights once
 * and does its products, with the weights and with what each token looks back at (the model's arithmetic and no more, as
 * Chowdhery et al. 2022, appendix B, count it). The higher of the two is the bound. */
static double least_seconds(const struct bench_result *r, const struct caro_model_cost *c,
                            const struct caro_roofline *roof, bool *by_memory)
{
    double tokens = r->n_gen ? r->n_gen : r->n_prompt;
    double positions = tokens * (r->n_depth + (tokens + 1) / 2); /* looked back at by all tokens together */
    double bytes = (double)(c->layer_bytes + c->output_bytes), outputs = r->n_gen ? tokens : 1;
    double ops = tokens * (double)c->layer_ops + outputs * (double)c->output_ops +
                 positions * (double)c->attention_ops;
    if (r->n_gen) bytes = bytes * tokens + positions * (double)c->kv_bytes;
    double memory = bytes / roof->read_bytes_per_s, products = ops / roof->int8_ops_per_s;
    *by_memory = memory > products;
    return *by_memory ? memory : products;
}

/* The roofs measured before the first run and behind each: roof[i] and roof[i + 1] stand beside run i. */
static void hold_against_roofs(struct bench_result *r, const struct caro_model_cost *c,
                               const struct caro_roofline *roof)
{
    double share[BENCH_MOST_RUNS], reads[BENCH_MOST_RUNS], products[BENCH_MOST_RUNS];
    const double tokens = r->n_gen ? r->n_gen : r->n_prompt;
    r->roof = *roof;
    for (int i = 0; i < r->runs; i++) {
        struct caro_roofline beside = roof[i];
        reads[i] = beside.read_bytes_per_s = (roof[i].read_bytes_per_s + roof[i + 1].read_bytes_per_s) / 2;
        products[i] = beside.int8_ops_per_s = (roof[i].int8_ops_per_s + roof[i + 1].int8_ops_per_s) / 2;
        if (!(reads[i] > 0 && products[i] > 0)) return;
        share[i] = least_seconds(r, c, &beside, &r->bound_by_memory) * r->ts[i] / tokens;
    }
    r->roof.read_bytes_per_s = bench_median(reads, r->runs);
    r->roof.int8_ops_per_s = bench_median(products, r->runs);
    r->share = bench_median(share, r->runs);
}

static enum caro_status measure_runs(struct bench_bed *bed, const struct bench_plan *plan,
                                     struct bench_result *r, struct caro_roofline_meter *meter,
                                     struct caro_error *err)
{
    struct caro_roofline roofs[BENCH_MOST_RUNS + 1] = {0};
    if (meter) caro_roofline_measure(meter, &roofs[0]);
    for (int run = 0; run < plan->runs; run++) {
        double seconds;
        if (plan->on_progress && !plan->on_progress(plan->ctx, r, run))
            return error_set(err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted");
        TRY(run_test(bed, r, &seconds, err));
        if (seconds <= 0) continue;
        r->ts[r->runs++] = (r->n_gen ? r->n_gen : r->n_prompt) / seconds;
        if (meter) caro_roofline_measure(meter, &roofs[r->runs]);
    }
    if (meter) hold_against_roofs(r, &bed->cost, roofs);
    return CARO_OK;
}

/* The first run is not counted: pages come in, threads wake. It tells the memory too, before the meter takes some. */
static enum caro_status measure_test(struct bench_bed *bed, const struct bench_plan *plan,
                                     struct bench_result *r, struct caro_error *err)
{
    double seconds;
    struct caro_roofline_meter *meter = NULL;
    if (plan->on_progress && !plan->on_progress(plan->ctx, r, -1))
        return error_set(err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted");
    TRY(run_test(bed, r, &seconds, err));
    if (os_peak_rss_bytes() > bed->peak_rss) bed->peak_rss = os_peak_rss_bytes();
    r->peak_rss = bed->peak_rss;
    if (plan->rooflines) TRY(caro_roofline_open(&meter, plan->cpu_level, r->n_threads, err));
    enum caro_status status = measure_runs(bed, plan, r, meter, err);
    caro_roofline_close(meter);
    os_peak_rss_reset();
    return status;
}

static enum caro_status measure_all(struct bench_bed *bed, const struct bench_plan *plan, int t,
                                    double load_ms, const char *path, struct bench_result **next,
                                    struct caro_error *err)
{
    const char *slash = path ? strrchr(path, '/') : NULL;
    for (int d = 0; d < plan->n_depths; d++)
        for (int k = 0; k < plan->n_prompts + plan->n_gens; k++) {
            bool prompt = k < plan->n_prompts;
            struct bench_result *r = (*next)++;
            *r = (struct bench_result){.n_prompt = prompt ? plan->prompts[k] : 0,
                                       .n_gen = prompt ? 0 : plan->gens[k - plan->n_prompts],
                                       .n_depth = plan->depths[d],
                                       .n_threads = plan->threads[t],
                                       .model_size = bed->info.size_bytes,
                                       .n_parameters = bed->info.n_parameters,
                                       .load_ms = load_ms};
            snprintf(r->model, sizeof r->model, "%s", bed->info.name);
            snprintf(r->file, sizeof r->file, "%.255s", !path ? "builtin" : slash ? slash + 1 : path);
            snprintf(r->architecture, sizeof r->architecture, "%s", bed->info.architecture);
            snprintf(r->kernels, sizeof r->kernels, "%s", bed->info.kernels);
            TRY(measure_test(bed, plan, r, err));
        }
    return CARO_OK;
}

enum caro_status bench_measure(struct bench_result *results, const struct bench_plan *plan, const char *path,
                               struct caro_error *err)
{
    struct bench_result *next = results;
    for (int t = 0; t < plan->n_threads; t++) {
        struct bench_bed bed = {0};
        os_peak_rss_reset();
        uint64_t start = os_clock_ns();
        enum caro_status status = open_bed(&bed, plan, path, plan->threads[t], err);
        double load_ms = (double)(os_clock_ns() - start) * 1e-6;
        if (status == CARO_OK) status = measure_all(&bed, plan, t, load_ms, path, &next, err);
        close_bed(&bed);
        TRY(status);
    }
    return CARO_OK;
}
