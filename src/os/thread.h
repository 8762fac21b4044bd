/* A pool of threads that run one function together, with barriers inside it. */
#ifndef OS_THREAD_H
#define OS_THREAD_H

#include "base/error.h"
#include <stdbool.h>

struct thread_pool;

/* What the running function sees of its team. */
struct thread_team {
    int index; /* 0 … count-1; 0 is the thread that called thread_pool_run() */
    int count;
    struct thread_pool *pool;
};

/* A pool of `count` threads, the caller's own included: count - 1 are started; 0 means os_cpu_count(). They
 * sleep (after a brief spin) between runs. Errors: NO_MEMORY, LIMIT (threads could not be started). */
enum caro_status thread_pool_open(struct thread_pool **pool, int count, struct caro_error *err);
void thread_pool_close(struct thread_pool *pool);
int thread_pool_count(const struct thread_pool *pool);

/* Call fn(ctx, team) once in each thread and return when all have. One run at a time a pool. */
void thread_pool_run(struct thread_pool *pool, void (*fn)(void *ctx, struct thread_team team), void *ctx);
/* Inside fn: wait until every thread of the team is here; what each wrote before it is visible to all after
 * it. */
void thread_team_barrier(struct thread_team team);

/* Hand out the numbers 0 … n - 1, each to one thread of the team, for work that is shared as it goes: false
 * when none is left. Counting starts anew behind every barrier and run; all threads use the same n between
 * two barriers. */
bool thread_team_next(struct thread_team team, int n, int *item);

/* The part [*from, *to) of n items that this thread owns, in multiples of `grain` (the last part may be
 * shorter). */
void thread_team_split(struct thread_team team, int n, int grain, int *from, int *to);

#endif
