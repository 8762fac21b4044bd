/* Owns what is seen of downloads, and the threads in which several run at once. On a terminal each has a line with a
 * bar, rate and time left; a log gets a line now and then; with JSON every change is an event. Standard output gets
 * events alone. */
#include "cli/pull_screen.h"

#include "base/error.h"
#include "os/clock.h"
#include "os/tty.h"

#include <jansson.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Set by the interrupt key; a signal handler has no other way to a download. */
static volatile sig_atomic_t interrupted;
static void on_interrupt(int signal_number)
{
    (void)signal_number;
    interrupted = 1;
}

enum { SAMPLES = 8, LINE = 256, NAME = 18 };

/* One download on the screen. */
struct row {
    struct screen *screen;
    struct pull_task *task;
    struct caro_pull_progress now;
    bool begun, active;
    uint64_t loading_ns, shown_ns, start_bytes;
    struct {
        uint64_t ns, done;
    } samples[SAMPLES]; /* the last seconds, a ring: the rate of now, not of an hour ago */
    unsigned n_samples;
};

struct screen {
    const struct caro_hub_options *hub;
    const struct pull_view *view;
    bool terminal;        /* lines may be drawn over */
    size_t n, name_width; /* columns of the longest name, NAME at most */
    struct row *rows;
    pthread_mutex_t lock;
    size_t next; /* the task that is begun next */
    int drawn;   /* lines of the block that is on the terminal */
    uint64_t drawn_ns;
};

void pull_size_text(uint64_t n, char text[24])
{
    if (n >= 1000000000)
        snprintf(text, 24, "%.2f GB", (double)n / 1e9);
    else
        snprintf(text, 24,
                 n >= 10000000        ? "%.0f MB"
                 : n >= 1000000 || !n ? "%.1f MB"
                                      : "%.3f MB",
                 (double)n / 1e6);
}

static void time_text(double seconds, char text[32])
{
    unsigned s = seconds < 359999 ? (unsigned)(seconds + 0.5) : 359999;
    if (s < 90)
        snprintf(text, 32, "%u s", s);
    else if (s < 5400)
        snprintf(text, 32, "%u min %02u s", s / 60, s % 60);
    else
        snprintf(text, 32, "%u h %02u min", s / 3600, s / 60 % 60);
}

/* Bytes a second over the last seconds; 0 while it is too early to say. */
static double rate_of(const struct row *r, uint64_t clock)
{
    if (r->n_samples == 0) return 0;
    unsigned oldest = r->n_samples > SAMPLES ? r->n_samples % SAMPLES : 0;
    double seconds = (double)(clock - r->samples[oldest].ns) / 1e9;
    return seconds > 0.3 ? (double)(r->now.done - r->samples[oldest].done) / seconds : 0;
}

static void take_sample(struct row *r, uint64_t clock)
{
    if (r->n_samples && clock - r->samples[(r->n_samples - 1) % SAMPLES].ns < 1000000000u) return;
    r->samples[r->n_samples % SAMPLES].ns = clock;
    r->samples[r->n_samples++ % SAMPLES].done = r->now.done;
}

/* "42 %  471 MB of 1.12 GB  12.3 MB/s  53 s left", or what it is doing instead. */
static void state_text(const struct row *r, uint64_t clock, char *text, size_t room)
{
    const struct caro_pull_progress *now = &r->now;
    char done[24], total[24], left[32];
    double rate = rate_of(r, clock);
    switch (now->state) {
    case CARO_PULL_ASKING: snprintf(text, room, "asking the hub"); return;
    case CARO_PULL_WAITING: snprintf(text, room, "waiting: %s", now->reason ? now->reason : ""); return;
    case CARO_PULL_RETRYING:
        snprintf(text, room, "%s; again in %.0f s", now->reason ? now->reason : "", now->seconds);
        return;
    case CARO_PULL_CHECKING: snprintf(text, room, "checking the sha256"); return;
    default: break;
    }
    pull_size_text(now->done, done);
    pull_size_text(now->total, total);
    int n = now->total ? snprintf(text, room, "%3.0f %%  %s of %s",
                                  100.0 * (double)now->done / (double)now->total, done, total)
                       : snprintf(text, room, "%s", done);
    if (rate > 0) n += snprintf(text + n, room - (size_t)n, "  %.1f MB/s", rate / 1e6);
    if (rate > 0 && now->total > now->done) {
        time_text((double)(now->total - now->done) / rate + 0.5, left); /* never "0 s left" */
        snprintf(text + n, room - (size_t)n, "  %s left", left);
    }
}

/* The name, a bar where there is room for one, and the state, cut to the terminal's width. */
static void draw_row(const struct row *r, uint64_t clock, size_t width)
{
    char state[LINE], line[LINE + 160], bar[64] = "";
    const char *name = r->task->source->name;
    size_t name_width = r->screen->name_width, length = strlen(name);
    bool cut = length > name_width; /* of a long name the end is what tells files apart */
    state_text(r, clock, state, sizeof state);
    size_t used = name_width + 2 + strlen(state), room = width > used + 4 ? width - used - 4 : 0;
    bool loading = r->now.state == CARO_PULL_LOADING || r->now.state == CARO_PULL_RESUMING;
    if (loading && r->now.total && room >= 8) {
        size_t cells = room > 32 ? 30 : room - 2,
               full = (size_t)((double)cells * (double)r->now.done / (double)r->now.total);
        bar[0] = '[';
        for (size_t i = 0; i < cells; i++) bar[1 + i] = i < full ? '#' : '.';
        memcpy(bar + 1 + cells, "] ", 3);
    }
    snprintf(line, sizeof line, "%s%-*s  %s%s", cut ? "~" : "", (int)(name_width - cut),
             cut ? name + length - (name_width - 1) : name, bar, state);
    if (width && strlen(line) >= width) line[width - 1] = '\0';
    fprintf(stderr, "\r\033[K%s\n", line);
}

/* Take the block of lines off the terminal; the cursor is then where it began. */
static void erase(struct screen *s)
{
    if (s->drawn) fprintf(stderr, "\033[%dA\r\033[J", s->drawn);
    s->drawn = 0;
}

static void draw(struct screen *s, uint64_t clock)
{
    int width = os_terminal_width(STDERR_FILENO);
    if (!s->terminal || !s->view->bars || s->view->quiet || s->view->json) return;
    erase(s);
    for (size_t i = 0; i < s->n; i++)
        if (s->rows[i].active) {
            draw_row(&s->rows[i], clock, width > 0 ? (size_t)width : 80);
            s->drawn++;
        }
    s->drawn_ns = clock;
    fflush(stderr);
}

/* A line that stays, above the block. */
static void say(struct screen *s, const struct row *r, const char *text)
{
    if (s->view->quiet) return;
    erase(s);
    fprintf(stderr, "%.100s: %s\n", r->task->source->name, text);
}

static void print_event(json_t *o)
{
    if (o) json_dumpf(o, stdout, JSON_PRESERVE_ORDER | JSON_COMPACT | JSON_ENSURE_ASCII);
    json_decref(o);
    putchar('\n');
    fflush(stdout);
}

/* DONE and PRESENT are told by show_end(), which knows the path. */
static void show_event(const struct row *r)
{
    static const char *const names[] = {"asking", "waiting", "resuming", "loading", "retrying", "checking"};
    const struct caro_pull_progress *now = &r->now;
    if ((size_t)now->state >= sizeof names / sizeof *names) return;
    json_t *o = json_pack("{s:s, s:s, s:I}", "event", names[now->state], "model", now->name, "done",
                          (json_int_t)now->done);
    if (now->total) json_object_set_new(o, "total", json_integer((json_int_t)now->total));
    if (now->state == CARO_PULL_RETRYING) json_object_set_new(o, "seconds", json_real(now->seconds));
    if (now->reason) json_object_set_new(o, "reason", json_string(now->reason));
    double rate = rate_of(r, os_clock_ns());
    if (now->state == CARO_PULL_LOADING && rate > 0)
        json_object_set_new(o, "bytes_per_second", json_real(rate));
    print_event(o);
}

static void show_change(struct screen *s, struct row *r, bool changed, uint64_t clock)
{
    char text[LINE];
    bool live = s->terminal && s->view->bars && !s->view->json;
    bool trouble = r->now.state == CARO_PULL_RETRYING || r->now.state == CARO_PULL_WAITING,
         loading = r->now.state == CARO_PULL_LOADING || r->now.state == CARO_PULL_RESUMING;
    uint64_t every = s->view->json || live ? 200000000u : 10000000000u;
    bool due = changed || clock - (live ? s->drawn_ns : r->shown_ns) > every;
    if (!due) return;
    r->shown_ns = clock;
    if (s->view->json) {
        show_event(r);
    } else if (live) {
        draw(s, clock);
    } else if ((trouble && changed) || (loading && s->view->bars)) {
        state_text(r, clock, text, sizeof text);
        say(s, r, text);
    }
}

static bool on_progress(void *ctx, const struct caro_pull_progress *now)
{
    struct row *r = ctx;
    struct screen *s = r->screen;
    uint64_t clock = os_clock_ns();
    pthread_mutex_lock(&s->lock);
    bool changed = !r->begun || now->state != r->now.state;
    bool began = now->state == CARO_PULL_LOADING && (!r->loading_ns || now->done < r->now.done);
    r->begun = true;
    r->now = *now;
    if (began) r->loading_ns = clock, r->start_bytes = now->done, r->n_samples = 0;
    if (now->state == CARO_PULL_LOADING) take_sample(r, clock);
    show_change(s, r, changed, clock);
    pthread_mutex_unlock(&s->lock);
    return !interrupted;
}

/* "1.12 GB in 34 s, 33 MB/s, sha256 cc324af070c2…" */
static void show_end(struct screen *s, struct row *r)
{
    const struct pull_task *t = r->task;
    char text[LINE], size[24], took[32];
    uint64_t loaded = t->pulled.bytes - (t->pulled.bytes > r->start_bytes ? r->start_bytes : 0);
    double seconds = r->loading_ns ? (double)(os_clock_ns() - r->loading_ns) / 1e9 : 0;
    if (s->view->json && t->status == CARO_OK)
        print_event(json_pack("{s:s, s:s, s:s, s:s, s:s, s:I}", "event",
                              t->pulled.was_present ? "present" : "done", "model", t->source->name, "path",
                              t->pulled.path, "sha256", t->pulled.sha256, "commit", t->pulled.commit, "bytes",
                              (json_int_t)t->pulled.bytes));
    else if (s->view->json)
        print_event(json_pack("{s:s, s:s, s:s, s:s}", "event", "failed", "model", t->source->name, "status",
                              caro_status_name(t->status), "reason", t->err.msg));
    if (s->view->json || !s->view->bars || t->status != CARO_OK || t->pulled.was_present) return;
    pull_size_text(t->pulled.bytes, size);
    time_text(seconds, took);
    snprintf(text, sizeof text, "%s in %s, %.1f MB/s, sha256 %.12s… is right", size, took,
             seconds > 0 ? (double)loaded / seconds / 1e6 : 0, t->pulled.sha256);
    say(s, r, text);
}

/* One thread: the next task until there is none. */
static void *work(void *ctx)
{
    struct screen *s = ctx;
    pthread_mutex_lock(&s->lock);
    while (s->next < s->n) {
        struct row *r = &s->rows[s->next++];
        const struct caro_pull how = {on_progress, r};
        r->active = true;
        pthread_mutex_unlock(&s->lock);
        r->task->status = interrupted
                              ? error_set(&r->task->err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted")
                              : caro_hub_pull(s->hub, r->task->source, &how, &r->task->pulled, &r->task->err);
        if (r->task->status == CARO_IO || r->task->status == CARO_UNSUPPORTED)
            r->task->status = CARO_NO_MODEL; /* whatever the reason: there is none to work with */
        pthread_mutex_lock(&s->lock);
        r->active = false;
        show_end(s, r);
        draw(s, os_clock_ns());
    }
    pthread_mutex_unlock(&s->lock);
    return NULL;
}

static void run(struct screen *s)
{
    pthread_t threads[PULLS_AT_ONCE];
    size_t n = 0;
    struct sigaction action = {.sa_handler = on_interrupt}, before;
    sigemptyset(&action.sa_mask);
    interrupted = 0;
    sigaction(SIGINT, &action, &before);
    while (n + 1 < s->n && n + 1 < PULLS_AT_ONCE && pthread_create(&threads[n], NULL, work, s) == 0) n++;
    work(s);
    while (n > 0) pthread_join(threads[--n], NULL);
    sigaction(SIGINT, &before, NULL);
    erase(s);
}

enum caro_status pull_tasks(const struct caro_hub_options *hub, struct pull_task *tasks, size_t n,
                            const struct pull_view *view, struct caro_error *err)
{
    const char *term = getenv("TERM");
    struct screen s = {.hub = hub,
                       .view = view,
                       .terminal = os_is_terminal(STDERR_FILENO) && !(term && strcmp(term, "dumb") == 0),
                       .n = n,
                       .rows = calloc(n, sizeof *s.rows),
                       .lock = PTHREAD_MUTEX_INITIALIZER};
    if (!s.rows) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the downloads");
    for (size_t i = 0; i < n; i++) {
        size_t width = strlen(tasks[i].source->name);
        s.rows[i] = (struct row){.screen = &s, .task = &tasks[i]};
        if (width > s.name_width) s.name_width = width < NAME ? width : NAME;
    }
    run(&s);
    free(s.rows);
    for (size_t i = 0; i < n; i++)
        if (tasks[i].status != CARO_OK)
            return error_set(err, tasks[i].status, tasks[i].err.pos, "%s", tasks[i].err.msg);
    return CARO_OK;
}
