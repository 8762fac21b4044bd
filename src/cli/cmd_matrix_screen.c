/* Owns what people see while a matrix runs. On a terminal every picture is written at once, over the last one; in a log each change of a job
 * is a line, and now and then a line says what still runs. */
#include "base/buffer.h"
#include "base/error.h"
#include "base/utf8.h"
#include "cli/cmd_matrix.h"
#include "cli/output.h"
#include "lab/report.h"
#include "os/clock.h"
#include "os/tty.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ID_WIDTH = 28, LOG_LINES = 20, MOST_SCREEN = 1 << 20 };

enum caro_status matrix_screen_open(struct matrix_screen *s, const struct options *o, size_t jobs,
                                    struct caro_error *err)
{
    const char *term = getenv("TERM");
    *s = (struct matrix_screen){.terminal = os_is_terminal(STDERR_FILENO) &&
                                            !(term && strcmp(term, "dumb") == 0) && !o->quiet,
                                .colour = output_colour(o, stderr),
                                .quiet = o->quiet,
                                .started_ns = os_clock_ns(),
                                .told_ns = os_clock_ns(),
                                .shown = calloc(jobs + 1, sizeof *s->shown)};
    return s->shown ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
}

/* Wide characters take two columns (Unicode's East Asian Wide and emoji blocks, roughly). */
static int columns_of(uint32_t cp)
{
    if (cp >= 0x300 && cp < 0x370) return 0;
    bool wide = (cp >= 0x1100 && cp < 0x1160) || (cp >= 0x2E80 && cp < 0xA4D0) ||
                (cp >= 0xAC00 && cp < 0xD7A4) || (cp >= 0xF900 && cp < 0xFB00) ||
                (cp >= 0xFE30 && cp < 0xFE70) || (cp >= 0xFF00 && cp < 0xFF61) ||
                (cp >= 0x1F300 && cp < 0x1FB00) || (cp >= 0x20000 && cp < 0x3FFFE);
    return wide ? 2 : 1;
}

/* At most `room` columns of a text that may hold anything; pads when asked. */
static void add_fitted(struct buffer *out, const char *text, int room, bool pad)
{
    for (struct slice s = slice_from_cstr(text); s.n && room > 0;) {
        uint32_t cp;
        unsigned n = utf8_decode(s, &cp);
        if (n == 0 || utf8_drives_terminal(cp) || cp == '\t' || cp == '\n') {
            if (cp == 0x1B && s.n > 1 && s.p[1] == '[') { /* a colour of theirs: leave it out */
                size_t k = 2;
                while (k < s.n && (unsigned char)s.p[k] < 0x40) k++;
                s = slice_sub(s, k + 1, s.n);
                continue;
            }
            buffer_add_char(out, cp == '\t' ? ' ' : '?');
            room--;
        } else {
            int width = columns_of(cp);
            if (width > room) break;
            buffer_add(out, s.p, n);
            room -= width;
        }
        s = slice_sub(s, n ? n : 1, s.n);
    }
    for (; pad && room > 0; room--) buffer_add_char(out, ' ');
}

static const char *colour_of(enum matrix_state state)
{
    return state == MATRIX_PASSED    ? "\033[32m"
           : state == MATRIX_RUNNING ? "\033[36m"
           : state == MATRIX_PENDING ? "\033[2m"
           : state == MATRIX_UNAVAILABLE || state == MATRIX_CANCELLED || state == MATRIX_INTERRUPTED
               ? "\033[33m"
               : "\033[31m";
}

static void clock_text(double ms, char text[32])
{
    long s = (long)(ms / 1000);
    if (s < 60)
        snprintf(text, 32, "%.1f s", ms / 1000);
    else if (s < 3600)
        snprintf(text, 32, "%ld:%02ld", s / 60, s % 60);
    else
        snprintf(text, 32, "%ld:%02ld:%02ld", s / 3600, s / 60 % 60, s % 60);
}

static int id_width(const struct matrix_run *run)
{
    int width = 8;
    for (size_t i = 0; i < run->spec->n; i++) {
        int n = (int)strlen(run->spec->jobs[i].id);
        if (n > width) width = n;
    }
    return width < ID_WIDTH ? width : ID_WIDTH;
}

static void add_job(struct buffer *out, const struct matrix_screen *s, const struct matrix_run *run, size_t i,
                    int width)
{
    const struct matrix_job_record *job = &run->spec->jobs[i];
    const struct matrix_live *live = &run->live[i];
    enum matrix_state state = (enum matrix_state)job->state;
    bool running = state == MATRIX_RUNNING;
    char time[32] = "", memory[32] = "", attempt[32] = "";
    double ms = running && live->started_ns ? (double)(os_clock_ns() - live->started_ns) / 1e6 : job->wall_ms;
    double bytes = running ? (double)live->memory : (double)job->peak_bytes;
    if (ms > 0) clock_text(ms, time);
    if (bytes > 0) report_size_text(bytes, memory);
    if (running && live->attempt > 1) snprintf(attempt, sizeof attempt, "attempt %d: ", live->attempt);
    int ids = id_width(run);
    add_fitted(out, job->id, ids, true);
    buffer_printf(out, "  %s%-11s%s  %8s  %8s  ", s->colour ? colour_of(state) : "", matrix_state_name(state),
                  s->colour ? "\033[0m" : "", time, memory);
    buffer_add_cstr(out, attempt);
    int room = width - (ids + 2 + 11 + 2 + 8 + 2 + 8 + 2) - (int)strlen(attempt) - 1;
    add_fitted(out, running ? live->line : job->reason ? job->reason : "", room, false);
}

struct tally {
    size_t over, bad, running;
    double done_ms;
};
static struct tally tally_of(const struct matrix_run *run)
{
    struct tally t = {0};
    for (size_t i = 0; i < run->spec->n; i++) {
        enum matrix_state state = (enum matrix_state)run->spec->jobs[i].state;
        if (state == MATRIX_RUNNING) t.running++;
        if (state == MATRIX_RUNNING || state == MATRIX_PENDING) continue;
        t.over++;
        t.bad += !matrix_state_good(state);
        t.done_ms += run->spec->jobs[i].wall_ms;
    }
    return t;
}

/* "2 of 7 done, 1 not passed, 2 running, 12.0 s, about 30 s left" */
static void add_summary(struct buffer *out, const struct matrix_screen *s, const struct matrix_run *run)
{
    struct tally t = tally_of(run);
    char time[32], left[32];
    clock_text((double)(os_clock_ns() - s->started_ns) / 1e6, time);
    buffer_printf(out, "%zu of %zu done, %zu not passed, %zu running, %s", t.over, run->spec->n, t.bad,
                  t.running, time);
    if (t.done_ms > 0 && t.running) {
        clock_text(t.done_ms / (double)t.over * (double)(run->spec->n - t.over) / (double)t.running, left);
        buffer_printf(out, ", about %s left", left);
    }
    if (run->interrupts && *run->interrupts) buffer_add_cstr(out, "; ending the jobs (again: at once)");
}

/* What runs first, then what is over, then what waits. */
static int rank(enum matrix_state state)
{
    return state == MATRIX_RUNNING ? 0 : state == MATRIX_PENDING ? 2 : 1;
}

static void draw(struct matrix_screen *s, const struct matrix_run *run)
{
    struct buffer out;
    int width = os_terminal_width(STDERR_FILENO), room = os_terminal_height(STDERR_FILENO) - 2, lines = 1;
    size_t n = run->spec->n;
    bool all = (int)n <= room;
    buffer_init(&out, MOST_SCREEN);
    buffer_add_cstr(&out, "\033[?2026h\r"); /* terminals that know it show the picture when it is whole */
    if (s->drawn) buffer_printf(&out, "\033[%dA", s->drawn);
    for (int wanted = 0; wanted < 3; wanted++)
        for (size_t i = 0; i < n; i++) {
            bool now = all ? wanted == 0 : rank((enum matrix_state)run->spec->jobs[i].state) == wanted;
            if (!now || lines > room) continue;
            add_job(&out, s, run, i, width);
            buffer_add_cstr(&out, "\033[K\n");
            lines++;
        }
    struct buffer summary;
    buffer_init(&summary, 4096);
    add_summary(&summary, s, run);
    add_fitted(&out, buffer_cstr(&summary), width - 1, false);
    buffer_add_cstr(&out, "\033[K\n\033[J\033[?2026l");
    buffer_free(&summary);
    if (!out.failed) fwrite(out.p, 1, out.n, stderr);
    fflush(stderr);
    buffer_free(&out);
    s->drawn = lines;
    s->drawn_ns = os_clock_ns();
}

/* The end of what a failed job wrote. */
static void log_output(const struct matrix_job_record *job)
{
    if (!job->output.n) return;
    const char *p = job->output.p + job->output.n;
    if (p[-1] == '\n') p--;
    for (int lines = 0; p > job->output.p && (lines += p[-1] == '\n') < LOG_LINES;) p--;
    char *text = matrix_clean_text(p, (size_t)(job->output.p + job->output.n - p));
    for (char *line = text, *end; line && *line; line = end) {
        end = line + strcspn(line, "\n");
        if (*end) *end++ = '\0';
        fputs("    | ", stderr);
        output_text(stderr, line);
        fputc('\n', stderr);
    }
    free(text);
}

static void log_change(struct matrix_screen *s, const struct matrix_run *run, size_t i)
{
    const struct matrix_job_record *job = &run->spec->jobs[i];
    enum matrix_state state = (enum matrix_state)job->state;
    char time[32], memory[32];
    if (s->shown[i] == job->state) return;
    s->shown[i] = job->state;
    report_time_text(job->wall_ms, time);
    report_size_text((double)job->peak_bytes, memory);
    fprintf(stderr, "caro: %s: %s", job->id, state == MATRIX_RUNNING ? "started" : matrix_state_name(state));
    if (state != MATRIX_RUNNING && job->reason && *job->reason) {
        fputs(": ", stderr);
        output_text(stderr, job->reason);
    }
    if (state != MATRIX_RUNNING && job->wall_ms > 0) fprintf(stderr, " (%s, %s)", time, memory);
    fputc('\n', stderr);
    if (state == MATRIX_FAILED || state == MATRIX_CRASHED || state == MATRIX_TIMEOUT) log_output(job);
}

void matrix_screen_event(void *screen, const struct matrix_run *run, size_t job)
{
    struct matrix_screen *s = screen;
    uint64_t now = os_clock_ns();
    if (s->quiet) return;
    if (s->terminal) {
        if (job < run->spec->n || now - s->drawn_ns > 200000000u) draw(s, run);
        return;
    }
    if (job < run->spec->n)
        log_change(s, run, job);
    else if (now - s->told_ns < 60000000000u)
        return;
    else {
        struct buffer line;
        buffer_init(&line, 4096);
        add_summary(&line, s, run);
        fprintf(stderr, "caro: %s\n", buffer_cstr(&line));
        buffer_free(&line);
    }
    s->told_ns = now;
}

void matrix_screen_close(struct matrix_screen *s)
{
    if (s->drawn) fprintf(stderr, "\r\033[%dA\033[J", s->drawn);
    fflush(stderr);
    s->drawn = 0;
    free(s->shown);
    s->shown = NULL;
}
