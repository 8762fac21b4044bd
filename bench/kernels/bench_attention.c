/* Times attention over the usual cache (int16), and the quantisation of activations, at every level of this machine.
 *
 *   bench_attention [N_HEAD N_KV_HEAD HEAD_DIM]      9 3 64 by default (SmolLM 135M)
 *
 * One line a level and context: microseconds a token for a prompt's last 64 tokens and for one token alone,
 * with what share of multiply-adds (counted as two) a second that is. Times are the thread's own processor
 * time. */
#include "kernels/attention.h"
#include "kernels/kernels.h"
#include "os/cpu.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void *floats(uint64_t bytes)
{
    float *p = aligned_alloc(64, (bytes + 63) & ~(uint64_t)63);
    if (!p) exit(1);
    for (uint64_t i = 0; i < bytes / 4; i++) p[i] = (float)((i * 7919) % 31) * 0.05f - 0.75f;
    return p;
}

/* Seconds that one run takes: the median of five. */
static double seconds_of(const struct kernel_table *table, const struct attention_op *op)
{
    double times[5];
    for (int i = 0; i < 5; i++) {
        const double from = now();
        table->attention(op);
        times[i] = now() - from;
        for (int j = i; j > 0 && times[j] < times[j - 1]; j--) {
            const double t = times[j];
            times[j] = times[j - 1], times[j - 1] = t;
        }
    }
    return times[2];
}

static void bench_level(const struct kernel_table *table, int n_head, int n_kv_head, int dim, int context)
{
    enum { TOKENS = 64 };
    struct kv_layer layer = {.type = KV_INT16, .n_kv_head = n_kv_head, .k_dim = dim, .v_dim = dim};
    layer.stride = kv_group_bytes(&layer);
    layer.p = floats(layer.stride * (uint64_t)((context + KV_GROUP - 1) / KV_GROUP));
    const uint64_t kv_row = (uint64_t)(n_kv_head * dim), row = (uint64_t)(n_head * dim);
    float *kv = floats((uint64_t)context * kv_row * 4), *q = floats(TOKENS * row * 4),
          *y = floats(TOKENS * row * 4);
    void *scratch = floats(attention_scratch_bytes(dim, dim));
    const struct kv_store_op store = {.layer = &layer,
                                      .k = kv,
                                      .v = kv,
                                      .k_row_values = kv_row,
                                      .v_row_values = kv_row,
                                      .n_tok = context,
                                      .head_to = n_kv_head};
    table->kv_store(&store);
    struct attention_op op = {.layer = &layer,
                              .q = q,
                              .y = y,
                              .q_row_values = row,
                              .y_row_values = row,
                              .n_head = n_head,
                              .head_to = n_head,
                              .tok_to = TOKENS,
                              .pos = context - TOKENS,
                              .scale = 0.125f,
                              .scratch = scratch};
    const double many = seconds_of(table, &op) / TOKENS;
    op.tok_to = 1, op.pos = context - 1;
    const double one = seconds_of(table, &op), work = 4.0 * n_head * dim * 1e-9;
    printf("%-10s context %5d  prompt %8.2f us a token %6.1f GFLOP/s   one token %8.2f us %6.1f GFLOP/s\n",
           table->name, context, many * 1e6, work * (context - TOKENS / 2.0) / many, one * 1e6,
           work * context / one);
    free(layer.p), free(kv), free(q), free(y), free(scratch);
}

static void bench_quantise(const struct kernel_table *table)
{
    enum { N = 2048, RUNS = 2000 };
    float *x = floats(N * 4);
    void *row = floats(kernel_act_row_bytes(ACT_Q8, N));
    const double from = now();
    for (int i = 0; i < RUNS; i++) table->quantise[ACT_Q8](row, x, N);
    printf("%-10s quantise %d values %8.3f us\n", table->name, N, (now() - from) / RUNS * 1e6);
    free(x), free(row);
}

int main(int argc, char **argv)
{
    static const char *const names[] = {"ref", "avx2", "avxvnni", "avx512vnni", "native"};
    const int n_head = argc == 4 ? atoi(argv[1]) : 9, n_kv_head = argc == 4 ? atoi(argv[2]) : 3;
    const int dim = argc == 4 ? atoi(argv[3]) : 64;
    if ((argc != 1 && argc != 4) || n_kv_head < 1 || n_head < 1 || n_head % n_kv_head || dim < 1 ||
        dim > 1024) {
        fprintf(stderr,
                "usage: bench_attention [N_HEAD N_KV_HEAD HEAD_DIM], the first a multiple of the second\n");
        return 2;
    }
    const char *last = "";
    for (size_t l = 0; l < sizeof names / sizeof *names; l++) {
        unsigned mask = 0;
        struct kernel_table table;
        if (!os_cpu_mask(names[l], &mask)) continue;
        kernel_table_init(&table, os_cpu_flags() & mask);
        if (!strcmp(table.name, last)) continue;
        last = table.name;
        bench_quantise(&table);
        for (int context = 128; context <= 2048; context *= 4)
            bench_level(&table, n_head, n_kv_head, dim, context);
    }
    return 0;
}
