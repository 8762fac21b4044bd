/* Owns the JSON form of a bench, written and read: what --json prints and what --save keeps. */
#include "lab/bench.h"

#include "base/error.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const verdict_names[] = {"unknown", "same", "faster", "slower"};

static json_t *result_json(const struct bench_set *set, const struct bench_result *r,
                           const struct bench_comparison *c)
{
    char test[64];
    bench_test_name(r, test);
    double mean = bench_mean(r->ts, r->runs), tokens = r->n_gen ? r->n_gen : r->n_prompt;
    json_t *samples = json_array(), *o = json_object();
    for (int i = 0; i < r->runs; i++) json_array_append_new(samples, json_real(r->ts[i]));
#define TEXT(key, value)  json_object_set_new(o, key, json_string(value))
#define WHOLE(key, value) json_object_set_new(o, key, json_integer((json_int_t)(value)))
#define REAL(key, value)  json_object_set_new(o, key, json_real(value))
    TEXT("build", "caro " CARO_VERSION);
    TEXT("cpu_info", set->cpu);
    WHOLE("processors", set->processors);
    TEXT("model_filename", r->file);
    TEXT("model_name", r->model);
    TEXT("model_type", r->architecture);
    WHOLE("model_size", r->model_size);
    WHOLE("model_n_params", r->n_parameters);
    TEXT("kernels", r->kernels);
    WHOLE("n_threads", r->n_threads);
    TEXT("test", test);
    WHOLE("n_prompt", r->n_prompt);
    WHOLE("n_gen", r->n_gen);
    WHOLE("n_depth", r->n_depth);
    WHOLE("avg_ns", mean > 0 ? tokens / mean * 1e9 : 0);
    REAL("avg_ts", mean);
    REAL("stddev_ts", bench_deviation(r->ts, r->runs));
    REAL("median_ts", bench_median(r->ts, r->runs));
    json_object_set_new(o, "samples_ts", samples);
    REAL("load_ms", r->load_ms);
    WHOLE("peak_rss_bytes", r->peak_rss);
    if (r->share > 0) {
        REAL("roof_share", r->share);
        TEXT("roof", r->bound_by_memory ? "memory" : "int8");
    }
    if (c) {
        json_t *against = json_object();
        json_object_set_new(against, "verdict", json_string(verdict_names[c->verdict]));
        if (c->verdict != BENCH_UNKNOWN) {
            json_object_set_new(against, "ratio", json_real(c->ratio));
            json_object_set_new(against, "p", json_real(c->probability));
        }
        json_object_set_new(o, "baseline", against);
    }
    return o;
}

enum caro_status bench_write_json(struct buffer *out, const struct bench_set *set,
                                  const struct bench_comparison *comparisons, struct caro_error *err)
{
    json_t *all = json_array();
    for (int i = 0; i < set->n; i++)
        json_array_append_new(all, result_json(set, &set->results[i], comparisons ? &comparisons[i] : NULL));
    char *text = json_dumps(all, JSON_INDENT(2) | JSON_REAL_PRECISION(9));
    json_decref(all);
    if (text) {
        buffer_add_cstr(out, text);
        buffer_add_char(out, '\n');
    }
    free(text);
    return text && !out->failed ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
}

static const char *text_of(const json_t *o, const char *key)
{
    return json_string_value(json_object_get(o, key));
}

static enum caro_status whole_of(const json_t *o, const char *key, int i, const char *name, json_int_t *value,
                                 struct caro_error *err)
{
    const json_t *v = json_object_get(o, key);
    if (!json_is_integer(v) || json_integer_value(v) < 0)
        return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s: test %d: \"%s\" must be a whole number", name,
                         i + 1, key);
    *value = json_integer_value(v);
    return CARO_OK;
}

static enum caro_status read_result(struct bench_result *r, const json_t *o, int i, const char *name,
                                    struct caro_error *err)
{
    json_int_t prompt, gen, depth, threads, size;
    const json_t *samples = json_object_get(o, "samples_ts");
    const char *file = text_of(o, "model_filename"), *kernels = text_of(o, "kernels");
    TRY(whole_of(o, "n_prompt", i, name, &prompt, err));
    TRY(whole_of(o, "n_gen", i, name, &gen, err));
    TRY(whole_of(o, "n_depth", i, name, &depth, err));
    TRY(whole_of(o, "n_threads", i, name, &threads, err));
    TRY(whole_of(o, "model_size", i, name, &size, err));
    if (!file || !kernels)
        return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s: test %d: \"%s\" must be a text", name, i + 1,
                         file ? "kernels" : "model_filename");
    size_t n = json_array_size(samples);
    if (n < 1 || n > BENCH_MOST_RUNS || prompt > 1 << 24 || gen > 1 << 24 || depth > 1 << 24 ||
        threads > 1024)
        return error_set(err, CARO_FORMAT, CARO_NO_POS,
                         "%s: test %d: \"samples_ts\" must hold 1 to %d numbers, and counts be sensible",
                         name, i + 1, BENCH_MOST_RUNS);
    *r = (struct bench_result){.n_prompt = (int)prompt,
                               .n_gen = (int)gen,
                               .n_depth = (int)depth,
                               .n_threads = (int)threads,
                               .model_size = (uint64_t)size};
    snprintf(r->file, sizeof r->file, "%.255s", file);
    snprintf(r->kernels, sizeof r->kernels, "%.31s", kernels);
    for (size_t k = 0; k < n; k++) {
        const json_t *x = json_array_get(samples, k);
        if (!json_is_number(x) || json_number_value(x) <= 0)
            return error_set(err, CARO_FORMAT, CARO_NO_POS,
                             "%s: test %d: \"samples_ts\" must hold numbers above 0", name, i + 1);
        r->ts[r->runs++] = json_number_value(x);
    }
    return CARO_OK;
}

enum caro_status bench_read_json(struct bench_set *set, const char *text, size_t n, const char *name,
                                 struct caro_error *err)
{
    json_error_t why;
    *set = (struct bench_set){0};
    json_t *all = json_loadb(text, n, JSON_REJECT_DUPLICATES, &why);
    if (!all)
        return error_set(err, CARO_FORMAT, (uint64_t)why.position, "%s: line %d: %.160s", name, why.line,
                         why.text);
    enum caro_status status = CARO_OK;
    size_t count = json_array_size(all);
    if (!json_is_array(all) || count < 1 || count > BENCH_MOST_TESTS)
        status = error_set(err, CARO_FORMAT, CARO_NO_POS,
                           "%s: expected an array of 1 to %d tests, as caro bench --save writes it", name,
                           BENCH_MOST_TESTS);
    if (status == CARO_OK && !(set->results = calloc(count, sizeof *set->results)))
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (size_t i = 0; status == CARO_OK && i < count; i++) {
        status = read_result(&set->results[i], json_array_get(all, i), (int)i, name, err);
        set->n++;
    }
    const char *cpu = count ? text_of(json_array_get(all, 0), "cpu_info") : NULL;
    snprintf(set->cpu, sizeof set->cpu, "%.127s", cpu ? cpu : "");
    set->processors = (int)json_integer_value(json_object_get(json_array_get(all, 0), "processors"));
    json_decref(all);
    if (status != CARO_OK) bench_set_free(set);
    return status;
}

void bench_set_free(struct bench_set *set)
{
    free(set->results);
    *set = (struct bench_set){0};
}
