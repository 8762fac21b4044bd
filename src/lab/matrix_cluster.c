/* Owns the gathering of jobs that run elsewhere: results appear, whole, in the run's folder, which all machines share. A job that its
 * launcher no longer has, and that left no result, is lost; the others are gathered all the same. */
#include "lab/matrix_cluster.h"
#include "os/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* A result may take that long to be seen through a shared file system. */
static const double settle_s = 10;

void cluster_add_word(struct buffer *out, const char *word)
{
    buffer_add_char(out, '\'');
    for (; *word; word++) {
        if (*word == '\'')
            buffer_add_cstr(out, "'\\''");
        else
            buffer_add_char(out, *word);
    }
    buffer_add_char(out, '\'');
}

/* Whole and of this job: a result that a shared file system shows in part is looked at again. */
static bool has_result(const struct matrix_run *run, size_t i)
{
    const struct matrix_job_record *job = &run->spec->jobs[i];
    struct matrix_job_record probe = {.ordinal = job->ordinal, .id = strdup(job->id)};
    bool whole = probe.id && matrix_result_read(run->spec, &probe, NULL) == CARO_OK;
    matrix_record_free(&matrix_job_fields, &probe);
    return whole;
}

/* The last line of what the job wrote so far, when its log can be seen from here. */
static void look_at_log(struct matrix_run *run, size_t i)
{
    char path[MATRIX_PATH], text[2 * MATRIX_LINE];
    struct stat st;
    FILE *log = matrix_spec_path(path, run->spec, "logs", run->spec->jobs[i].id, ".log", NULL) == CARO_OK
                    ? fopen(path, "re")
                    : NULL;
    if (!log) return;
    if (fstat(fileno(log), &st) == 0 && st.st_size > (off_t)sizeof text)
        fseeko(log, -(off_t)sizeof text + 1, SEEK_END);
    size_t n = fread(text, 1, sizeof text - 1, log);
    fclose(log);
    while (n && (text[n - 1] == '\n' || text[n - 1] == '\r')) n--;
    text[n] = '\0';
    const char *line = strrchr(text, '\n');
    snprintf(run->live[i].line, MATRIX_LINE, "%.*s", MATRIX_LINE - 1, line ? line + 1 : text);
}

/* absent[i]: since when the launcher does not have the job (0: it does). *open: how many are still to be gathered. */
static enum caro_status gather_all(struct cluster *c, double *absent, bool known, bool stopped, size_t *open,
                                   struct caro_error *err)
{
    struct matrix_run *run = c->run;
    double now = (double)os_clock_ns() / 1e9;
    *open = 0;
    for (size_t i = 0; i < run->spec->n; i++) {
        if (run->spec->jobs[i].state != MATRIX_RUNNING) continue;
        if (c->alive[i] || !known) absent[i] = 0;
        if (known && !c->alive[i] && !absent[i]) absent[i] = now;
        if (has_result(run, i))
            TRY(matrix_run_gather(run, i, "", err));
        else if (absent[i] && stopped)
            TRY(matrix_run_drop(run, i, MATRIX_INTERRUPTED, "ended before it had a result", err));
        else if (absent[i] && now - absent[i] >= settle_s)
            TRY(matrix_run_gather(run, i, "it left no result: its machine or the launcher ended it", err));
        else {
            look_at_log(run, i);
            ++*open;
        }
    }
    return CARO_OK;
}

static enum caro_status loop(struct cluster *c, const struct cluster_launcher *l, double *absent,
                             struct caro_error *err)
{
    size_t open = 1;
    bool stopped = false, known = true;
    double asked = 0, every = 0.5, unknown_since = 0;
    while (open) {
        double now = (double)os_clock_ns() / 1e9;
        if (!stopped && matrix_run_wants_stop(c->run)) {
            l->stop(c);
            stopped = true;
            asked = 0;
        }
        if (now - asked >= every) {
            TRY(l->ask(c, &known, err));
            asked = now;
            if (every < 5 && !stopped) every *= 1.2;
            unknown_since = known ? 0 : unknown_since ? unknown_since : now;
            if (!known && now - unknown_since > 600)
                return error_set(err, CARO_FAILED, CARO_NO_POS,
                                 "%s has not answered for ten minutes; --resume gathers what it still runs",
                                 l->name);
        }
        TRY(gather_all(c, absent, known, stopped, &open, err));
        if (c->run->on_event) c->run->on_event(c->run->ctx, c->run, c->run->spec->n);
        struct timespec pause = {0, 200000000};
        if (open) nanosleep(&pause, NULL);
        if (stopped && c->run->interrupts && *c->run->interrupts > 1) break;
    }
    return CARO_OK;
}

enum caro_status matrix_run_cluster(struct matrix_run *run, struct caro_error *err)
{
    const struct cluster_launcher *l = run->launcher == MATRIX_SLURM ? &cluster_slurm : &cluster_ssh;
    struct cluster c = {.run = run, .alive = calloc(run->spec->n, 1)};
    double *absent = calloc(run->spec->n, sizeof *absent);
    bool known = true;
    enum caro_status status = c.alive && absent
                                  ? CARO_OK
                                  : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a matrix");
    if (status == CARO_OK && run->launcher == MATRIX_SLURM)
        status = l->ask(&c, &known, err); /* of an earlier submission */
    for (size_t i = 0; i < run->spec->n && status == CARO_OK; i++)
        if (run->spec->jobs[i].state == MATRIX_RUNNING && known && !c.alive[i])
            run->spec->jobs[i].state = MATRIX_PENDING;
    if (status == CARO_OK) status = l->submit(&c, err);
    if (status == CARO_OK) status = loop(&c, l, absent, err);
    if (status != CARO_OK && c.alive) l->stop(&c);
    free(absent);
    free(c.alive);
    return status;
}
