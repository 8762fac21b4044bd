/* Measures caro's engine beside llama.cpp on one file: tokens a second for a prompt and for generation, both
 * sides in turns, and the ratio of the medians. Also how far the last logits of the prompt are apart.
 *
 *   speed_peer LIBDIR MODEL.gguf [-p PROMPT] [-n GENERATED] [-t THREADS] [-r RUNS] [-l CPU_LEVEL] [-c]
 *
 * -c takes processor time instead of wall time: with -t 1 the ratio then holds on a busy machine too.
 * LD_LIBRARY_PATH must name LIBDIR; with - in its place caro runs alone, for a profiler. */
#include "llama_peer.h"

#include "engine/engine.h"
#include "os/clock.h"
#include "os/cpu.h"
#include "os/map.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MOST_RUNS = 99 };

struct bench {
    struct llama_peer *peer;
    struct engine_session *session;
    int32_t *ids;
    int n_prompt, n_gen, runs;
    bool processor_time;
};

static double seconds(const struct bench *b)
{
    struct timespec now;
    clock_gettime(b->processor_time ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void stop(const char *what, const char *why)
{
    fprintf(stderr, "speed_peer: %s: %s\n", what, why);
    exit(1);
}

/* Seconds of a prompt and of the tokens behind it, one at a time. */
static void run_caro(struct bench *b, double *prompt, double *gen)
{
    struct caro_error err = {0};
    engine_session_truncate(b->session, 0);
    double start = seconds(b);
    if (b->n_prompt && engine_session_eval(b->session, b->ids, (size_t)b->n_prompt, NULL, &err))
        stop("caro", err.msg);
    *prompt = seconds(b) - start;
    start = seconds(b);
    for (int i = 0; i < b->n_gen; i++)
        if (engine_session_eval(b->session, b->ids + b->n_prompt + i, 1, NULL, &err)) stop("caro", err.msg);
    *gen = seconds(b) - start;
}

static void run_peer(struct bench *b, double *prompt, double *gen)
{
    llama_peer_clear(b->peer);
    double start = seconds(b);
    if (b->n_prompt && !llama_peer_eval(b->peer, b->ids, b->n_prompt))
        stop("llama.cpp", "cannot evaluate the prompt");
    *prompt = seconds(b) - start;
    start = seconds(b);
    for (int i = 0; i < b->n_gen; i++)
        if (!llama_peer_eval(b->peer, b->ids + b->n_prompt + i, 1))
            stop("llama.cpp", "cannot evaluate a token");
    *gen = seconds(b) - start;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *x, int n)
{
    qsort(x, (size_t)n, sizeof *x, compare);
    return n % 2 ? x[n / 2] : (x[n / 2 - 1] + x[n / 2]) / 2;
}

static void compare_logits(struct bench *b)
{
    struct caro_error err = {0};
    if (!b->n_prompt) return;
    engine_session_truncate(b->session, 0);
    llama_peer_clear(b->peer);
    if (engine_session_eval(b->session, b->ids, (size_t)b->n_prompt, NULL, &err)) stop("caro", err.msg);
    if (!llama_peer_eval(b->peer, b->ids, b->n_prompt)) stop("llama.cpp", "cannot evaluate the prompt");
    const float *x = engine_session_logits(b->session), *y = llama_peer_logits(b->peer);
    int n = llama_peer_vocab(b->peer), best_x = 0, best_y = 0;
    double error = 0, sum = 0, squares = 0;
    for (int i = 0; i < n; i++) {
        error += ((double)x[i] - (double)y[i]) * ((double)x[i] - (double)y[i]);
        sum += (double)y[i];
        squares += (double)y[i] * (double)y[i];
        if (x[i] > x[best_x]) best_x = i;
        if (y[i] > y[best_y]) best_y = i;
    }
    printf("logits behind the prompt: NMSE %.2e between the two, most likely id %d and %d\n",
           error / (squares - sum * sum / n), best_x, best_y);
}

static void measure_alone(struct bench *b)
{
    static double t[2][MOST_RUNS];
    const int n[2] = {b->n_prompt, b->n_gen};
    for (int i = 0; i < b->runs; i++) run_caro(b, &t[0][i], &t[1][i]);
    for (int k = 0; k < 2; k++)
        if (n[k])
            printf("%-8s %4d  caro %9.2f t/s\n", k ? "generate" : "prompt", n[k],
                   n[k] / median(t[k], b->runs));
}

static void measure(struct bench *b)
{
    static double t[4][MOST_RUNS];
    double ignored[2];
    run_caro(b, &ignored[0], &ignored[1]); /* warm: pages in, threads awake */
    run_peer(b, &ignored[0], &ignored[1]);
    for (int i = 0; i < b->runs; i++) {
        run_caro(b, &t[0][i], &t[1][i]);
        run_peer(b, &t[2][i], &t[3][i]);
    }
    const int n[2] = {b->n_prompt, b->n_gen};
    for (int k = 0; k < 2; k++) {
        if (!n[k]) continue;
        double caro = n[k] / median(t[k], b->runs), peer = n[k] / median(t[k + 2], b->runs);
        printf("%-8s %4d  caro %9.2f t/s  llama.cpp %9.2f t/s  ratio %.2f\n", k ? "generate" : "prompt", n[k],
               caro, peer, caro / peer);
    }
}

static struct engine_session *open_caro(const char *path, const char *level, int n_ctx, int threads)
{
    static struct file_map map;
    static struct kernel_table kernels;
    struct gguf_file *file;
    struct engine_model *model;
    struct engine_session *session;
    struct caro_error err = {0};
    unsigned mask;
    const struct engine_session_options options = {.n_ctx = n_ctx, .n_threads = threads};
    if (!os_cpu_mask(level, &mask)) stop("-l", "unknown level");
    kernel_table_init(&kernels, os_cpu_flags() & mask);
    uint64_t start = os_clock_ns();
    if (file_map_open(&map, path, &err) || gguf_open(&file, map.p, map.n, path, &err) ||
        engine_model_open(&model, file, &kernels, &err) ||
        engine_session_open(&session, model, &options, &err))
        stop("caro", err.msg);
    printf("caro: kernels %s, opened in %.2f ms\n", kernels.name, 1e-6 * (double)(os_clock_ns() - start));
    return session;
}

int main(int argc, char **argv)
{
    struct bench b = {.n_prompt = 128, .n_gen = 64, .runs = 5};
    const char *level = "native";
    int threads = 2, option;
    double load;
    while ((option = getopt(argc, argv, "p:n:t:r:l:c")) != -1) switch (option) {
        case 'p': b.n_prompt = atoi(optarg); break;
        case 'n': b.n_gen = atoi(optarg); break;
        case 't': threads = atoi(optarg); break;
        case 'r': b.runs = atoi(optarg); break;
        case 'l': level = optarg; break;
        case 'c': b.processor_time = true; break;
        default: return 2;
        }
    if (argc - optind != 2 || b.n_prompt < 0 || b.n_gen < 0 || b.runs < 1 || b.runs > MOST_RUNS ||
        threads < 1) {
        fprintf(stderr, "usage: speed_peer LIBDIR MODEL.gguf [-p PROMPT] [-n GENERATED] [-t THREADS] [-r "
                        "RUNS] [-l LEVEL] [-c]\n");
        return 2;
    }
    const int n_ctx = b.n_prompt + b.n_gen + 1;
    b.session = open_caro(argv[optind + 1], level, n_ctx, threads);
    const bool alone = strcmp(argv[optind], "-") == 0;
    if (!alone) {
        b.peer = llama_peer_open(argv[optind], argv[optind + 1], n_ctx, threads, &load);
        if (!b.peer) return 1;
        printf("llama.cpp: model loaded in %.1f ms\n", 1e3 * load);
    }
    const int n_vocab = engine_model_hparams(engine_session_model(b.session))->n_vocab;
    b.ids = calloc((size_t)n_ctx, sizeof *b.ids);
    unsigned x = 1;
    for (int i = 0; i < n_ctx; i++) {
        x = x * 1103515245u + 12345u;
        b.ids[i] = (int32_t)((x >> 8) % (unsigned)n_vocab);
    }
    if (alone) {
        measure_alone(&b);
    } else {
        compare_logits(&b);
        measure(&b);
    }
    llama_peer_close(b.peer);
    engine_session_close(b.session);
    free(b.ids);
    return 0;
}
