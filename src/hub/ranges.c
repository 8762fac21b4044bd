/* Owns the threads that fetch parts of one file, each with a connection of its own, and the window of parts that
 * have arrived before their turn. Writes nothing and retries nothing. */
#include "hub/ranges.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct part {
    char *bytes;
    size_t n; /* arrived */
    bool ready;
};

struct window {
    const struct ranges_job *job;
    size_t part_bytes;
    uint64_t count; /* parts in all */
    pthread_mutex_t lock;
    pthread_cond_t arrived, room;
    /* Under `lock`: */
    uint64_t next, handed; /* the part that is fetched next, and that is handed on next */
    bool stop, failed;
    struct part parts[2 * RANGES_MOST_CONNECTIONS]; /* part i lies in i % n_parts */
    size_t n_parts;
};

/* The part that one thread is fetching. */
struct fetch {
    struct window *window;
    struct part *part;
    uint64_t from, to;
};

static bool on_part_body(void *ctx, const struct http_reply *reply, const char *bytes, size_t n)
{
    struct fetch *f = ctx;
    const struct ranges_job *job = f->window->job;
    if (reply->status != 206 || reply->range_start != f->from || reply->range_total != job->size ||
        strcmp(reply->etag, job->etag) != 0 || n > f->to - f->from - f->part->n)
        return false;
    memcpy(f->part->bytes + f->part->n, bytes, n);
    f->part->n += n;
    return true;
}

static bool on_part_wait(void *ctx)
{
    struct fetch *f = ctx;
    pthread_mutex_lock(&f->window->lock);
    bool go_on = !f->window->stop;
    pthread_mutex_unlock(&f->window->lock);
    return go_on;
}

static bool fetch_part(struct window *w, struct http *http, uint64_t index)
{
    const struct ranges_job *job = w->job;
    char why[300];
    struct http_reply reply;
    struct fetch f = {
        .window = w, .part = &w->parts[index % w->n_parts], .from = job->from + index * w->part_bytes};
    f.to = job->size - f.from > w->part_bytes ? f.from + w->part_bytes : job->size;
    f.part->n = 0;
    const struct http_request q = {.url = job->url,
                                   .token = job->token,
                                   .from = f.from,
                                   .to = f.to,
                                   .if_range = job->etag,
                                   .on_body = on_part_body,
                                   .on_wait = on_part_wait,
                                   .ctx = &f};
    return http_run(http, &q, &reply, why) == HTTP_WHOLE && f.part->n == f.to - f.from;
}

/* One thread: the next part, until there is none, or somebody failed. */
static void *fetch_parts(void *ctx)
{
    struct window *w = ctx;
    struct http *http = NULL;
    bool good = http_open(&http, w->job->options, NULL) == CARO_OK;
    pthread_mutex_lock(&w->lock);
    while (good && !w->stop && w->next < w->count) {
        if (w->next - w->handed >= w->n_parts) {
            pthread_cond_wait(&w->room, &w->lock);
            continue;
        }
        uint64_t index = w->next++;
        pthread_mutex_unlock(&w->lock);
        good = fetch_part(w, http, index);
        pthread_mutex_lock(&w->lock);
        w->parts[index % w->n_parts].ready = good;
        pthread_cond_signal(&w->arrived);
    }
    if (!good) w->failed = true;
    pthread_cond_signal(&w->arrived);
    pthread_mutex_unlock(&w->lock);
    http_close(http);
    return NULL;
}

/* Hand parts on in their order until all were, or the next can no longer come. Holds the lock, and gives it up
 * while a callback runs. */
static void hand_on(struct window *w)
{
    while (w->handed < w->count && !w->stop) {
        struct part *part = &w->parts[w->handed % w->n_parts];
        bool ready = part->ready, go_on;
        if (!ready && w->failed) break;
        if (!ready) {
            struct timespec until;
            clock_gettime(CLOCK_REALTIME, &until);
            until.tv_nsec += 100000000;
            if (until.tv_nsec >= 1000000000) until.tv_sec++, until.tv_nsec -= 1000000000;
            (void)pthread_cond_timedwait(&w->arrived, &w->lock, &until);
        }
        pthread_mutex_unlock(&w->lock);
        go_on =
            (!ready || w->job->on_bytes(w->job->ctx, part->bytes, part->n)) && w->job->on_wait(w->job->ctx);
        pthread_mutex_lock(&w->lock);
        if (!go_on) w->stop = true;
        if (!ready) continue;
        part->ready = false;
        w->handed++;
        pthread_cond_broadcast(&w->room);
    }
}

static bool make_parts(struct window *w)
{
    for (size_t i = 0; i < w->n_parts; i++)
        if (!(w->parts[i].bytes = malloc(w->part_bytes))) return false;
    return true;
}

bool ranges_load(const struct ranges_job *job)
{
    pthread_t threads[RANGES_MOST_CONNECTIONS];
    int wanted = job->connections < RANGES_MOST_CONNECTIONS ? job->connections : RANGES_MOST_CONNECTIONS,
        n = 0;
    struct window w = {.job = job,
                       .lock = PTHREAD_MUTEX_INITIALIZER,
                       .arrived = PTHREAD_COND_INITIALIZER,
                       .room = PTHREAD_COND_INITIALIZER,
                       .part_bytes = job->part < RANGES_LEAST_PART  ? RANGES_LEAST_PART
                                     : job->part > RANGES_MOST_PART ? RANGES_MOST_PART
                                                                    : job->part,
                       .n_parts = 2 * (size_t)wanted};
    w.count = (job->size - job->from + w.part_bytes - 1) / w.part_bytes;
    bool made = make_parts(&w);
    while (made && n < wanted && pthread_create(&threads[n], NULL, fetch_parts, &w) == 0) n++;
    pthread_mutex_lock(&w.lock);
    if (n > 0) hand_on(&w);
    bool whole = w.handed == w.count && !w.stop;
    w.stop = true;
    pthread_cond_broadcast(&w.room);
    pthread_mutex_unlock(&w.lock);
    while (n > 0) pthread_join(threads[--n], NULL);
    for (size_t i = 0; i < w.n_parts; i++) free(w.parts[i].bytes);
    return whole;
}
