/* Owns the pool of threads: starting, the common run, the barrier inside it. Knows nothing of what is run.
 *
 * Every wait is for a 32-bit word to change: first by looking at it for some microseconds, as the others are
 * about to arrive as a rule, then asleep in the kernel. A waker makes a system call only when somebody
 * sleeps. */
#include "os/thread.h"
#include "os/cpu.h"

#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#if defined(__linux__) && !defined(OS_THREAD_PORTABLE)
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>
#define USE_FUTEX 1
#else
#define USE_FUTEX 0
#endif

enum {
    MAX_THREADS = 1024,
    SPIN_TURNS = 4000,        /* looks before sleeping: some 30 to 100 µs */
    STACK_BYTES = 512 * 1024, /* of a worker: kernels keep their tiles on it */
};

/* A word that is waited for, on cache lines of its own. */
struct gate {
    _Alignas(128) atomic_uint word;
    atomic_int sleepers;
#if !USE_FUTEX
    pthread_mutex_t lock;
    pthread_cond_t changed;
#endif
};

struct worker {
    struct thread_pool *pool;
    pthread_t thread;
    int index;
};

struct thread_pool {
    struct gate start;                /* counts runs */
    struct gate phase;                /* counts barriers */
    _Alignas(128) atomic_int arrived; /* threads at the barrier */
    _Alignas(128) atomic_int next;    /* what thread_team_next() gives out */
    _Alignas(128) int count, n_started, spin;
    void (*fn)(void *ctx, struct thread_team team); /* NULL: the workers end */
    void *ctx;
    struct worker *workers; /* [count]; 0 is unused */
};

static inline void pause_cpu(void)
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb" ::: "memory"); /* longer than yield, which most cores treat as nothing */
#endif
}

static void gate_init(struct gate *gate)
{
    atomic_init(&gate->word, 0);
    atomic_init(&gate->sleepers, 0);
#if !USE_FUTEX
    pthread_mutex_init(&gate->lock, NULL);
    pthread_cond_init(&gate->changed, NULL);
#endif
}

static void gate_free(struct gate *gate)
{
#if !USE_FUTEX
    pthread_mutex_destroy(&gate->lock);
    pthread_cond_destroy(&gate->changed);
#else
    (void)gate;
#endif
}

/* Return when the word is no longer `old`.
 * No wake-up is lost: the sleeper is counted before the word is looked at for the last time (by the kernel,
 * or under the lock), the waker changes the word before it looks at the count; both in one total order. */
static void gate_wait(struct gate *gate, unsigned old, int spin)
{
    for (int i = 0; i < spin; i++) {
        if (atomic_load_explicit(&gate->word, memory_order_acquire) != old) return;
        pause_cpu();
    }
    atomic_fetch_add(&gate->sleepers, 1);
#if USE_FUTEX
    while (atomic_load(&gate->word) == old)
        syscall(SYS_futex, &gate->word, FUTEX_WAIT_PRIVATE, old, NULL, NULL, 0);
#else
    pthread_mutex_lock(&gate->lock);
    while (atomic_load(&gate->word) == old) pthread_cond_wait(&gate->changed, &gate->lock);
    pthread_mutex_unlock(&gate->lock);
#endif
    atomic_fetch_sub(&gate->sleepers, 1);
}

static void gate_advance(struct gate *gate)
{
    atomic_fetch_add(&gate->word, 1);
    if (atomic_load(&gate->sleepers) == 0) return;
#if USE_FUTEX
    syscall(SYS_futex, &gate->word, FUTEX_WAKE_PRIVATE, INT_MAX, NULL, NULL, 0);
#else
    pthread_mutex_lock(&gate->lock);
    pthread_cond_broadcast(&gate->changed);
    pthread_mutex_unlock(&gate->lock);
#endif
}

void thread_team_barrier(struct thread_team team)
{
    struct thread_pool *pool = team.pool;
    if (pool->count == 1) {
        atomic_store_explicit(&pool->next, 0, memory_order_relaxed);
        return;
    }
    unsigned phase = atomic_load_explicit(&pool->phase.word, memory_order_acquire);
    if (atomic_fetch_add_explicit(&pool->arrived, 1, memory_order_acq_rel) == pool->count - 1) {
        atomic_store_explicit(&pool->arrived, 0, memory_order_relaxed); /* published by the phase */
        atomic_store_explicit(&pool->next, 0, memory_order_relaxed);
        gate_advance(&pool->phase);
    } else {
        gate_wait(&pool->phase, phase, pool->spin);
    }
}

static void *worker_main(void *arg)
{
    const struct worker *worker = arg;
    struct thread_pool *pool = worker->pool;
    struct thread_team team = {worker->index, pool->count, pool};
    for (unsigned seen = 0;; seen++) { /* the n-th run moves `start` from n to n + 1 */
        gate_wait(&pool->start, seen, pool->spin);
        if (!pool->fn) return NULL;
        pool->fn(pool->ctx, team);
        thread_team_barrier(team);
    }
}

void thread_pool_run(struct thread_pool *pool, void (*fn)(void *ctx, struct thread_team team), void *ctx)
{
    struct thread_team team = {0, pool->count, pool};
    if (pool->count > 1) {
        pool->fn = fn;
        pool->ctx = ctx;
        gate_advance(&pool->start);
    }
    fn(ctx, team);
    thread_team_barrier(team);
}

/* Signals are for the threads of the program, not for ours: workers block all. */
static int start_worker(struct worker *worker)
{
    sigset_t all, old;
    pthread_attr_t attr;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, STACK_BYTES);
    int failed = pthread_create(&worker->thread, &attr, worker_main, worker);
    pthread_attr_destroy(&attr);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    return failed;
}

enum caro_status thread_pool_open(struct thread_pool **out, int count, struct caro_error *err)
{
    *out = NULL;
    int processors = os_cpu_count();
    if (count <= 0) count = processors;
    if (count > MAX_THREADS)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "%d threads asked for; %d are the most", count,
                         MAX_THREADS);
    struct thread_pool *pool = aligned_alloc(_Alignof(struct thread_pool), sizeof *pool);
    struct worker *workers = calloc((size_t)count, sizeof *workers);
    if (!pool || !workers) {
        free(pool);
        free(workers);
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for %d threads", count);
    }
    memset(pool, 0, sizeof *pool);
    gate_init(&pool->start);
    gate_init(&pool->phase);
    atomic_init(&pool->arrived, 0);
    atomic_init(&pool->next, 0);
    pool->count = count;
    pool->n_started = 1;
    pool->spin = count <= processors ? SPIN_TURNS : 0; /* whoever we wait for may need this very processor */
    pool->workers = workers;
    for (int i = 1; i < count; i++) {
        workers[i] = (struct worker){.pool = pool, .index = i};
        int failed = start_worker(&workers[i]);
        if (failed) {
            error_set(err, CARO_LIMIT, CARO_NO_POS, "cannot start thread %d of %d: %s; ask for fewer threads",
                      i + 1, count, strerror(failed));
            thread_pool_close(pool);
            return CARO_LIMIT;
        }
        pool->n_started++;
    }
    *out = pool;
    return CARO_OK;
}

void thread_pool_close(struct thread_pool *pool)
{
    if (!pool) return;
    pool->fn = NULL;
    gate_advance(&pool->start);
    for (int i = 1; i < pool->n_started; i++) pthread_join(pool->workers[i].thread, NULL);
    gate_free(&pool->start);
    gate_free(&pool->phase);
    free(pool->workers);
    free(pool);
}

int thread_pool_count(const struct thread_pool *pool) { return pool->count; }

bool thread_team_next(struct thread_team team, int n, int *item)
{
    *item = atomic_fetch_add_explicit(&team.pool->next, 1, memory_order_relaxed);
    return *item < n;
}

void thread_team_split(struct thread_team team, int n, int grain, int *from, int *to)
{
    int64_t parts = ((int64_t)n + grain - 1) / grain;
    int64_t a = parts * team.index / team.count * grain, b = parts * (team.index + 1) / team.count * grain;
    *from = (int)(a < n ? a : n);
    *to = (int)(b < n ? b : n);
}
