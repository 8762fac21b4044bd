/* Owns the measurement of what the machine can do at most: bytes read from memory, int8 products in registers. */
#include "model/model.h"

#include "base/error.h"
#include "os/clock.h"
#include "os/cpu.h"
#include "os/memory.h"
#include "os/thread.h"

#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 3, BUFFER_BYTES = 256 << 20, WORDS = BUFFER_BYTES / 8, PEAK_ROUNDS = 1 << 22 };

struct caro_roofline_meter {
    struct thread_pool *pool;
    struct kernel_table kernels;
    uint64_t *words;
    uint64_t rounds;
    uint64_t ops[1024]; /* of each thread */
    volatile uint64_t sink;
};

static void read_part(void *ctx, struct thread_team team)
{
    struct caro_roofline_meter *meter = ctx;
    int from, to;
    thread_team_split(team, WORDS, 64, &from, &to);
    uint64_t sum[8] = {0};
    for (int i = from; i + 8 <= to; i += 8)
        for (int k = 0; k < 8; k++) sum[k] += meter->words[i + k];
    for (int k = 1; k < 8; k++) sum[0] ^= sum[k];
    if (sum[0] == 1) meter->sink = sum[0]; /* never: but the sums must be made */
}

static void multiply(void *ctx, struct thread_team team)
{
    struct caro_roofline_meter *meter = ctx;
    int32_t sink;
    meter->ops[team.index] = meter->kernels.int8_peak(meter->rounds, 0x02030405 + team.index, &sink);
    if (sink == 1) meter->sink = 1;
}

/* Units a second, the best of some rounds: a ceiling is what was reached once. */
static double best(struct caro_roofline_meter *meter, void (*run)(void *, struct thread_team), bool ops)
{
    double most = 0;
    for (int r = 0; r < ROUNDS; r++) {
        uint64_t start = os_clock_ns(), total = ops ? 0 : BUFFER_BYTES;
        thread_pool_run(meter->pool, run, meter);
        double seconds = (double)(os_clock_ns() - start) * 1e-9;
        for (int i = 0; ops && i < thread_pool_count(meter->pool); i++) total += meter->ops[i];
        if (seconds > 0 && (double)total / seconds > most) most = (double)total / seconds;
    }
    return most;
}

enum caro_status caro_roofline_open(struct caro_roofline_meter **meter, const char *cpu_level, int n_threads,
                                    struct caro_error *err)
{
    unsigned mask = ~0u;
    *meter = NULL;
    if (cpu_level && !os_cpu_mask(cpu_level, &mask))
        return error_set(err, CARO_USAGE, CARO_NO_POS, "unknown cpu level '%s'", cpu_level);
    struct caro_roofline_meter *m = calloc(1, sizeof *m);
    uint64_t *words = aligned_alloc(OS_HUGE_PAGE, BUFFER_BYTES);
    enum caro_status status = CARO_OK;
    if (m && words) {
        m->words = words;
        kernel_table_init(&m->kernels, os_cpu_flags() & mask);
        m->rounds = strcmp(m->kernels.name, "ref") == 0 ? PEAK_ROUNDS / 4 : PEAK_ROUNDS;
        status = thread_pool_open(&m->pool, n_threads, err);
    }
    if (status == CARO_OK && (!m || !words || thread_pool_count(m->pool) > 1024))
        status =
            error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for measuring: %d bytes", BUFFER_BYTES);
    if (status != CARO_OK) {
        if (m) thread_pool_close(m->pool);
        free(words);
        free(m);
        return status;
    }
    os_memory_pages(words, BUFFER_BYTES, OS_PAGES_HUGE); /* as weights are mapped */
    memset(words, 0x55, BUFFER_BYTES);
    *meter = m;
    return CARO_OK;
}

void caro_roofline_measure(struct caro_roofline_meter *meter, struct caro_roofline *roofline)
{
    *roofline = (struct caro_roofline){.read_bytes_per_s = best(meter, read_part, false),
                                       .int8_ops_per_s = best(meter, multiply, true),
                                       .n_threads = thread_pool_count(meter->pool),
                                       .kernels = meter->kernels.name};
}

void caro_roofline_close(struct caro_roofline_meter *meter)
{
    if (!meter) return;
    thread_pool_close(meter->pool);
    free(meter->words);
    free(meter);
}

void caro_model_cost(const struct caro_model *model, struct caro_model_cost *cost)
{
    struct engine_traffic t = {0};
    if (model->engine) engine_traffic_count(&t, model->engine, KV_INT16);
    *cost = (struct caro_model_cost){.layer_bytes = t.layer_bytes,
                                     .output_bytes = t.output_bytes,
                                     .layer_ops = t.layer_ops,
                                     .output_ops = t.output_ops,
                                     .kv_bytes = t.kv_bytes,
                                     .attention_ops = t.attention_ops};
}
