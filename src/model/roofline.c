/* Owns the measurement of what the machine can do at most: bytes read from memory, int8 products in registers. */
#include "model/model.h"

#include "base/error.h"
#include "os/clock.h"
#include "os/cpu.h"
#include "os/memory.h"
#include "os/thread.h"

#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 7, BUFFER_BYTES = 256 << 20, WORDS = BUFFER_BYTES / 8, PEAK_ROUNDS = 1 << 22 };

struct work {
    const uint64_t *words;
    const struct kernel_table *kernels;
    uint64_t ops[1024]; /* of each thread */
    uint64_t rounds;
    volatile uint64_t sink;
};

static void read_part(void *ctx, struct thread_team team)
{
    struct work *work = ctx;
    int from, to;
    thread_team_split(team, WORDS, 64, &from, &to);
    uint64_t sum[8] = {0};
    for (int i = from; i + 8 <= to; i += 8)
        for (int k = 0; k < 8; k++) sum[k] += work->words[i + k];
    for (int k = 1; k < 8; k++) sum[0] ^= sum[k];
    if (sum[0] == 1) work->sink = sum[0]; /* never: but the sums must be made */
}

static void multiply(void *ctx, struct thread_team team)
{
    struct work *work = ctx;
    int32_t sink;
    work->ops[team.index] = work->kernels->int8_peak(work->rounds, 0x02030405 + team.index, &sink);
    if (sink == 1) work->sink = 1;
}

/* Units a second, the best of some rounds: a ceiling is what was reached once. */
static double best(struct thread_pool *pool, void (*run)(void *, struct thread_team), struct work *work,
                   bool ops)
{
    double most = 0;
    for (int r = 0; r < ROUNDS; r++) {
        uint64_t start = os_clock_ns(), total = ops ? 0 : BUFFER_BYTES;
        thread_pool_run(pool, run, work);
        double seconds = (double)(os_clock_ns() - start) * 1e-9;
        for (int i = 0; ops && i < thread_pool_count(pool); i++) total += work->ops[i];
        if (seconds > 0 && (double)total / seconds > most) most = (double)total / seconds;
    }
    return most;
}

enum caro_status caro_roofline_measure(struct caro_roofline *roofline, const char *cpu_level, int n_threads,
                                       struct caro_error *err)
{
    unsigned mask = ~0u;
    struct kernel_table kernels;
    struct thread_pool *pool;
    *roofline = (struct caro_roofline){0};
    if (cpu_level && !os_cpu_mask(cpu_level, &mask))
        return error_set(err, CARO_USAGE, CARO_NO_POS, "unknown cpu level '%s'", cpu_level);
    kernel_table_init(&kernels, os_cpu_flags() & mask);
    TRY(thread_pool_open(&pool, n_threads, err));
    struct work *work = calloc(1, sizeof *work);
    uint64_t *words = aligned_alloc(OS_HUGE_PAGE, BUFFER_BYTES);
    enum caro_status status = CARO_OK;
    if (work && words && thread_pool_count(pool) <= 1024) {
        os_memory_pages(words, BUFFER_BYTES, OS_PAGES_HUGE); /* as weights are mapped */
        memset(words, 0x55, BUFFER_BYTES);
        *work = (struct work){.words = words, .kernels = &kernels, .rounds = PEAK_ROUNDS};
        roofline->read_bytes_per_s = best(pool, read_part, work, false);
        if (strcmp(kernels.name, "ref") == 0) work->rounds /= 4;
        roofline->int8_ops_per_s = best(pool, multiply, work, true);
        roofline->n_threads = thread_pool_count(pool);
        roofline->kernels = kernels.name;
    } else
        status =
            error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for measuring: %d bytes", BUFFER_BYTES);
    free(words);
    free(work);
    thread_pool_close(pool);
    return status;
}

void caro_model_cost(const struct caro_model *model, struct caro_model_cost *cost)
{
    struct engine_traffic t = {0};
    if (model->engine) engine_traffic_count(&t, model->engine, KV_F16);
    *cost = (struct caro_model_cost){.layer_bytes = t.layer_bytes,
                                     .output_bytes = t.output_bytes,
                                     .layer_ops = t.layer_ops,
                                     .output_ops = t.output_ops,
                                     .kv_bytes = t.kv_bytes};
}
