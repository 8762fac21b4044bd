/* Times the products of the kernel table: 10⁹ multiply-add operations (counted as two) a second and 10⁹ bytes
 * of weights a second.
 *
 *   bench_matmul [--level ref|avx2|avxvnni|avx512vnni] [--type NAME|all] [--rows N] [--cols N] [--tokens N]
 * [--threads N]
 *                [--seconds S] [--weights-mb N] [--peak]
 *
 * The weights are --weights-mb of matrices (256 by default), taken in turn, so that one token finds them in
 * memory rather than in a cache; a matrix that is smaller than the last-level cache is thus read as decoding
 * reads it. --peak prints the machine's own limits first: 8-bit dot products from registers and reading
 * speed, both with the same threads. */
#include "kernels/kernels.h"
#include "os/cpu.h"
#include "os/memory.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

struct options {
    unsigned flags; /* that --level leaves of the machine's */
    int type;       /* TENSOR_TYPE_COUNT: all */
    int rows, cols, tokens, threads, weights_mb, peak;
    double seconds;
};

struct worker {
    const struct options *options;
    const struct kernel_table *table;
    enum tensor_type type;
    const uint8_t *weights;
    uint64_t matrix_bytes;
    int n_matrices, index;
    const void *x;
    float *y;
    pthread_barrier_t *start;
    double spent;
    uint64_t runs;
};

/* The calling thread's own processor time: what else runs on the machine counts less. */
static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void *bytes(uint64_t n)
{
    const uint64_t room = (n + OS_HUGE_PAGE - 1) / OS_HUGE_PAGE * OS_HUGE_PAGE; /* as the engine has */
    void *p = aligned_alloc(OS_HUGE_PAGE, room);
    if (!p) {
        fprintf(stderr, "bench_matmul: no memory for %llu bytes\n", (unsigned long long)n);
        exit(1);
    }
    memset(p, 0, (n + 127) & ~(uint64_t)63);
    os_memory_pages(p, room, OS_PAGES_HUGE);
    return p;
}

/* This thread's share of all matrices, again and again, until the time is over. */
static void *work(void *arg)
{
    struct worker *w = arg;
    const struct options *o = w->options;
    void *scratch = bytes(kernel_scratch_bytes(o->cols, o->tokens));
    const int share = (o->rows / o->threads + KERNEL_ROW_GRAIN - 1) / KERNEL_ROW_GRAIN * KERNEL_ROW_GRAIN;
    const int from = w->index * share < o->rows ? w->index * share : o->rows;
    const int to = w->index == o->threads - 1 || from + share > o->rows ? o->rows : from + share;
    struct matmul_op op = {.w_row_bytes = w->matrix_bytes / (uint64_t)o->rows,
                           .x = w->x,
                           .x_row_bytes = kernel_act_row_bytes(w->table->weight[w->type].act, o->cols),
                           .y = w->y,
                           .y_row_values = (uint64_t)o->rows,
                           .n_cols = o->cols,
                           .n_tok = o->tokens,
                           .row_from = from,
                           .row_to = to,
                           .scratch = scratch};
    pthread_barrier_wait(w->start);
    const double begin = now();
    do {
        op.w = w->weights + w->matrix_bytes * (w->runs % (uint64_t)w->n_matrices);
        if (from < to) w->table->weight[w->type].matmul(&op);
        w->runs++;
        w->spent = now() - begin;
    } while (w->spent < o->seconds);
    free(scratch);
    return NULL;
}

static void bench_type(const struct options *o, const struct kernel_table *table, enum tensor_type type)
{
    const struct tensor_type_info *info = tensor_type_info(type);
    if (o->cols % (int)info->block_values) return;
    const uint64_t matrix = tensor_row_bytes(type, (size_t)o->cols) * (uint64_t)o->rows;
    const int n_matrices = (int)((uint64_t)o->weights_mb * 1000000 / matrix) + 1;
    uint8_t *weights = bytes(matrix * (uint64_t)n_matrices);
    for (uint64_t i = 0; i < matrix * (uint64_t)n_matrices; i += 3)
        weights[i] = (uint8_t)(i * 2654435761u >> 13 & 0x3b);
    float *x = bytes((uint64_t)o->cols * 4), *y = bytes((uint64_t)o->rows * (uint64_t)o->tokens * 4);
    const enum act_format format = table->weight[type].act;
    const uint64_t act_bytes = kernel_act_row_bytes(format, o->cols);
    uint8_t *act = bytes(act_bytes * (uint64_t)o->tokens);
    for (int t = 0; t < o->tokens; t++) {
        for (int i = 0; i < o->cols; i++) x[i] = (float)((i * 7 + t * 13) % 31 - 15) * 0.1f;
        table->quantise[format](act + act_bytes * (uint64_t)t, x, o->cols);
    }
    pthread_barrier_t start;
    pthread_barrier_init(&start, NULL, (unsigned)o->threads);
    struct worker *workers = calloc((size_t)o->threads, sizeof *workers);
    pthread_t *threads = calloc((size_t)o->threads, sizeof *threads);
    for (int i = 0; i < o->threads; i++) {
        workers[i] = (struct worker){o, table, type, weights, matrix, n_matrices, i, act, y, &start, 0, 0};
        if (i) pthread_create(threads + i, NULL, work, workers + i);
    }
    work(workers);
    double a_second = 0;
    for (int i = 0; i < o->threads; i++) {
        if (i) pthread_join(threads[i], NULL);
        a_second += (double)workers[i].runs / workers[i].spent / o->threads;
    }
    const double operations = 2.0 * o->rows * o->cols * o->tokens;
    printf("%-10s %-7s %6d x %-6d tokens %4d threads %d  %9.1f GOP/s  %7.2f GB/s\n", table->name, info->name,
           o->rows, o->cols, o->tokens, o->threads, a_second * operations * 1e-9,
           a_second * (double)matrix * 1e-9);
    fflush(stdout);
    free(weights), free(x), free(y), free(act), free(workers), free(threads);
    pthread_barrier_destroy(&start);
}

#if defined(__x86_64__)
/* 10⁹ 8-bit operations a second of one thread: 12 independent chains of vpdpbusd on 512-bit registers. */
__attribute__((target("avx512f,avx512vnni"))) static double peak_avx512(double seconds)
{
    __m512i sum[12], a = _mm512_set1_epi8(3), b = _mm512_set1_epi8(5);
#pragma GCC unroll 12
    for (int i = 0; i < 12; i++) sum[i] = _mm512_set1_epi32(i); /* equal chains would be merged */
    const double begin = now();
    double spent = 0;
    uint64_t rounds = 0;
    for (; spent < seconds; rounds++) {
        for (int n = 0; n < 200000; n++) {
#pragma GCC unroll 12
            for (int i = 0; i < 12; i++) sum[i] = _mm512_dpbusd_epi32(sum[i], a, b);
            __asm__ volatile("" : "+v"(a), "+v"(b));
        }
        spent = now() - begin;
    }
#pragma GCC unroll 12
    for (int i = 1; i < 12; i++) sum[0] = _mm512_add_epi32(sum[0], sum[i]);
    volatile int keep = _mm512_reduce_add_epi32(sum[0]);
    (void)keep;
    return (double)rounds * 200000 * 12 * 64 * 2 / spent * 1e-9;
}
#endif

struct reader {
    const uint64_t *from;
    uint64_t words, sum;
    double seconds, rate;
    int peak;
    double peak_rate;
};

static void *read_all(void *arg)
{
    struct reader *r = arg;
    const double begin = now();
    double spent = 0;
    uint64_t rounds = 0;
    for (; spent < r->seconds; rounds++) {
        uint64_t a = 0, b = 0, c = 0, d = 0;
        for (uint64_t i = 0; i + 8 <= r->words; i += 8) {
            a += r->from[i] ^ r->from[i + 1], b += r->from[i + 2] ^ r->from[i + 3];
            c += r->from[i + 4] ^ r->from[i + 5], d += r->from[i + 6] ^ r->from[i + 7];
        }
        r->sum += a + b + c + d;
        spent = now() - begin;
    }
    r->rate = (double)rounds * (double)r->words * 8 / spent * 1e-9;
#if defined(__x86_64__)
    if (r->peak) r->peak_rate = peak_avx512(r->seconds);
#endif
    return NULL;
}

static void bench_peak(const struct options *o)
{
    int vnni = 0;
#if defined(__x86_64__)
    vnni = __builtin_cpu_supports("avx512vnni");
#endif
    struct reader *readers = calloc((size_t)o->threads, sizeof *readers);
    pthread_t *threads = calloc((size_t)o->threads, sizeof *threads);
    const uint64_t each = (uint64_t)o->weights_mb * 1000000 / (uint64_t)o->threads & ~(uint64_t)63;
    uint64_t *area = bytes(each * (uint64_t)o->threads);
    double rate = 0, peak = 0;
    for (int i = 0; i < o->threads; i++) {
        readers[i] = (struct reader){
            .from = area + each / 8 * (uint64_t)i, .words = each / 8, .seconds = o->seconds, .peak = vnni};
        if (i) pthread_create(threads + i, NULL, read_all, readers + i);
    }
    read_all(readers);
    for (int i = 0; i < o->threads; i++) {
        if (i) pthread_join(threads[i], NULL);
        rate += readers[i].rate, peak += readers[i].peak_rate;
    }
    printf("peak: reading %.2f GB/s", rate);
    if (vnni) printf(", vpdpbusd (512 bits) %.0f GOP/s", peak);
    printf(" with %d threads\n", o->threads);
    free(area), free(readers), free(threads);
}

static int parse_type(const char *name)
{
    for (int type = 0; type < TENSOR_TYPE_COUNT; type++)
        if (!strcasecmp(name, tensor_type_info((enum tensor_type)type)->name)) return type;
    return !strcmp(name, "all") ? TENSOR_TYPE_COUNT : -1;
}

static int parse(struct options *o, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const char *name = argv[i], *value = i + 1 < argc ? argv[i + 1] : "";
        int *number = !strcmp(name, "--rows")         ? &o->rows
                      : !strcmp(name, "--cols")       ? &o->cols
                      : !strcmp(name, "--tokens")     ? &o->tokens
                      : !strcmp(name, "--threads")    ? &o->threads
                      : !strcmp(name, "--weights-mb") ? &o->weights_mb
                                                      : NULL;
        if (!strcmp(name, "--peak")) {
            o->peak = 1;
            continue;
        }
        i++;
        if (number && (*number = atoi(value)) > 0) continue;
        if (!strcmp(name, "--seconds") && (o->seconds = atof(value)) > 0) continue;
        if (!strcmp(name, "--level") && os_cpu_mask(value, &o->flags)) continue;
        if (!strcmp(name, "--type") && (o->type = parse_type(value)) >= 0) continue;
        fprintf(stderr, "bench_matmul: cannot use \"%s %s\"; see the head of bench_matmul.c\n", name, value);
        return 0;
    }
    return 1;
}

int main(int argc, char **argv)
{
    struct options o = {.flags = ~0u,
                        .type = TENSOR_TYPE_COUNT,
                        .rows = 2048,
                        .cols = 2048,
                        .tokens = 1,
                        .threads = 1,
                        .weights_mb = 256,
                        .seconds = 0.5};
    if (!parse(&o, argc, argv)) return 2;
    struct kernel_table table;
    kernel_table_init(&table, os_cpu_flags() & o.flags);
    if (o.peak) bench_peak(&o);
    for (int type = 0; type < TENSOR_TYPE_COUNT; type++)
        if (o.type == TENSOR_TYPE_COUNT || o.type == type) bench_type(&o, &table, (enum tensor_type)type);
    return 0;
}
