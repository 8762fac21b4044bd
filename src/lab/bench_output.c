/* Owns the forms that a bench is written in for people and spreadsheets: a Markdown table, CSV. */
#include "lab/bench.h"

#include <string.h>

static void add_size(struct buffer *out, uint64_t bytes)
{
    if (bytes >= 1000000000)
        buffer_printf(out, "%.2f GB", (double)bytes / 1e9);
    else
        buffer_printf(out, "%.1f MB", (double)bytes / 1e6);
}

static const char *verdict_text(enum bench_verdict v)
{
    return v == BENCH_FASTER   ? "faster"
           : v == BENCH_SLOWER ? "**slower**"
           : v == BENCH_SAME   ? "same"
                               : "not in the baseline";
}

/* A cell's text must not end the cell. */
static void add_cell(struct buffer *out, const char *text)
{
    for (; *text; text++)
        if (*text == '|')
            buffer_add_cstr(out, "\\|");
        else
            buffer_add_char(out, (unsigned char)*text < ' ' ? ' ' : *text);
}

/* The roofs of each number of threads: the median over its tests. */
static void add_roofs(struct buffer *out, const struct bench_set *set)
{
    double reads[BENCH_MOST_RUNS], products[BENCH_MOST_RUNS];
    for (int i = 0; i < set->n; i++) {
        const struct caro_roofline *roof = &set->results[i].roof;
        int n = 0, told = 0;
        while (told < i && set->results[told].roof.n_threads != roof->n_threads) told++;
        if (told < i || roof->n_threads == 0) continue;
        for (int k = i; k < set->n && n < BENCH_MOST_RUNS; k++)
            if (set->results[k].roof.n_threads == roof->n_threads) {
                reads[n] = set->results[k].roof.read_bytes_per_s;
                products[n++] = set->results[k].roof.int8_ops_per_s;
            }
        buffer_printf(out, "\nroofline, %d thread%s: reads %.1f GB/s, int8 %.0f Gop/s (%s)", roof->n_threads,
                      roof->n_threads == 1 ? "" : "s", bench_median(reads, n) / 1e9,
                      bench_median(products, n) / 1e9, roof->kernels);
    }
}

void bench_write_markdown(struct buffer *out, const struct bench_set *set,
                          const struct bench_comparison *comparisons)
{
    bool shares = set->n > 0 && set->results[0].roof.n_threads > 0;
    buffer_printf(out,
                  "| model | size | parameters | load | memory | kernels | threads | test | tokens/s |%s%s\n",
                  shares ? " of the roof |" : "", comparisons ? " against the baseline |" : "");
    buffer_printf(out, "|---|---:|---:|---:|---:|---|---:|---|---:|%s%s\n", shares ? "---:|" : "",
                  comparisons ? "---|" : "");
    for (int i = 0; i < set->n; i++) {
        const struct bench_result *r = &set->results[i];
        char test[64];
        bench_test_name(r, test);
        buffer_add_cstr(out, "| ");
        add_cell(out, r->model);
        buffer_add_cstr(out, " | ");
        add_size(out, r->model_size);
        buffer_printf(out, " | %.1f M | %.1f ms | ", (double)r->n_parameters / 1e6, r->load_ms);
        add_size(out, r->peak_rss);
        buffer_printf(out, " | %s | %d | %s | %.2f ± %.2f |", r->kernels, r->n_threads, test,
                      bench_mean(r->ts, r->runs), bench_deviation(r->ts, r->runs));
        if (shares && r->share > 0)
            buffer_printf(out, " %.0f %% %s |", 100 * r->share, r->bound_by_memory ? "memory" : "int8");
        else if (shares)
            buffer_add_cstr(out, " |");
        if (comparisons && comparisons[i].verdict != BENCH_UNKNOWN)
            buffer_printf(out, " %.3f × %s (p = %.3f) |", comparisons[i].ratio,
                          verdict_text(comparisons[i].verdict), comparisons[i].probability);
        else if (comparisons)
            buffer_printf(out, " %s |", verdict_text(BENCH_UNKNOWN));
        buffer_add_char(out, '\n');
    }
    add_roofs(out, set);
    if (shares) buffer_add_char(out, '\n');
}

static void add_quoted(struct buffer *out, const char *text)
{
    buffer_add_char(out, '"');
    for (; *text; text++) {
        if (*text == '"') buffer_add_char(out, '"'); /* RFC 4180, 2.7 */
        buffer_add_char(out, *text);
    }
    buffer_add_char(out, '"');
}

void bench_write_csv(struct buffer *out, const struct bench_set *set)
{
    buffer_add_cstr(
        out, "model,file,architecture,kernels,model_size,model_n_params,n_prompt,n_gen,n_depth,n_threads,"
             "avg_ts,stddev_ts,median_ts,load_ms,peak_rss_bytes,roof_share,roof\n");
    for (int i = 0; i < set->n; i++) {
        const struct bench_result *r = &set->results[i];
        add_quoted(out, r->model);
        buffer_add_char(out, ',');
        add_quoted(out, r->file);
        buffer_printf(out, ",%s,%s,%llu,%llu,%d,%d,%d,%d,%.4f,%.4f,%.4f,%.3f,%llu,", r->architecture,
                      r->kernels, (unsigned long long)r->model_size, (unsigned long long)r->n_parameters,
                      r->n_prompt, r->n_gen, r->n_depth, r->n_threads, bench_mean(r->ts, r->runs),
                      bench_deviation(r->ts, r->runs), bench_median(r->ts, r->runs), r->load_ms,
                      (unsigned long long)r->peak_rss);
        if (r->share > 0)
            buffer_printf(out, "%.4f,%s\n", r->share, r->bound_by_memory ? "memory" : "int8");
        else
            buffer_add_cstr(out, ",\n");
    }
}
