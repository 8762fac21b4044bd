/* Owns the dealings with Slurm: one job array for each size of job (sbatch), whose tasks run `caro matrix job`; squeue tells which are
 * still there, scancel ends them. Slurm schedules; nothing here does. */
#include "lab/matrix_cluster.h"
#include "os/process_capture.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_WORDS = 64, GIB = 1 << 30 };

/* RUN/slurm.sh, which every task runs. */
static enum caro_status write_script(const struct matrix_run *run, char path[MATRIX_PATH],
                                     struct caro_error *err)
{
    struct buffer text;
    TRY(matrix_spec_path(path, run->spec, "slurm.sh", "", "", err));
    buffer_init(&text, 1 << 16);
    buffer_add_cstr(&text, "#!/bin/sh\n# One task of a matrix: its job's number is the task's.\nexec ");
    cluster_add_word(&text, run->program);
    buffer_add_cstr(&text, " matrix job ");
    cluster_add_word(&text, run->spec->dir);
    buffer_add_cstr(&text, " \"$SLURM_ARRAY_TASK_ID\"\n");
    FILE *file = text.failed ? NULL : fopen(path, "we");
    bool good = file && fwrite(text.p, 1, text.n, file) == text.n;
    if (file && fclose(file) != 0) good = false;
    buffer_free(&text);
    return good ? CARO_OK
                : error_set(err, CARO_IO, CARO_NO_POS, "cannot write %.200s: %s", path, strerror(errno));
}

static int gib(const struct matrix_job_record *job) { return (int)((job->memory_bytes + GIB - 1) / GIB); }

static bool same_size(const struct matrix_job_record *a, const struct matrix_job_record *b)
{
    return a->cores == b->cores && gib(a) == gib(b);
}

/* The number that sbatch --parsable prints: "123" or "123;cluster", perhaps behind warnings. */
static bool take_number(const char *text, char number[24])
{
    for (const char *line = text; line && *line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
        size_t n = strspn(line, "0123456789");
        if (n == 0 || n > 20 || (line[n] != '\n' && line[n] != ';' && line[n] != '\0')) continue;
        memcpy(number, line, n);
        number[n] = '\0';
        return true;
    }
    return false;
}

/* "12,15": the arrays of this run, kept in its record so that --resume finds them. */
static enum caro_status remember(struct matrix_run *run, const char *number, struct caro_error *err)
{
    char *old = run->spec->run.launcher_id, *both = malloc((old ? strlen(old) : 0) + 32);
    if (!both) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    sprintf(both, "%s%s%s", old ? old : "", old && *old ? "," : "", number);
    free(old);
    run->spec->run.launcher_id = both;
    return store_update_run(run->store, run->number, &run->spec->run, err);
}

struct sbatch {
    char *words[MOST_WORDS + 16];
    int n;
    char array[8192], cores[40], memory[40], time[40], output[MATRIX_PATH + 40], dir[MATRIX_PATH + 16],
        script[MATRIX_PATH];
};

static void fill(struct sbatch *b, const struct matrix_run *run, const struct matrix_job_record *job)
{
    const struct matrix_run_record *r = &run->spec->run;
    snprintf(b->cores, sizeof b->cores, "--cpus-per-task=%lld", (long long)job->cores);
    snprintf(b->memory, sizeof b->memory, "--mem=%dG", gib(job));
    snprintf(b->output, sizeof b->output, "--output=%s/logs/slurm-%%a.out", run->spec->dir);
    snprintf(b->dir, sizeof b->dir, "--chdir=%s", r->cwd ? r->cwd : "/");
    char *fixed[] = {(char *)"sbatch",
                     (char *)"--parsable",
                     (char *)"--job-name=caro-matrix",
                     b->array,
                     b->cores,
                     b->memory,
                     b->output,
                     b->dir};
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++) b->words[b->n++] = fixed[i];
    if (r->timeout_s > 0) { /* Slurm's own limit lies behind ours, so that the job can still tell */
        snprintf(b->time, sizeof b->time, "--time=%d",
                 (int)(r->timeout_s * (double)(r->retries + 1) / 60) + 2);
        b->words[b->n++] = b->time;
    }
}

static enum caro_status submit_size(struct cluster *c, size_t first, struct sbatch *b, struct caro_error *err)
{
    struct matrix_run *run = c->run;
    char answer[2048], number[24];
    int status = 0;
    size_t used = (size_t)snprintf(b->array, sizeof b->array, "--array=");
    for (size_t i = first; i < run->spec->n; i++) {
        if (!matrix_run_waits(run, i) || !same_size(&run->spec->jobs[first], &run->spec->jobs[i])) continue;
        if (used + 24 > sizeof b->array) break; /* the rest makes another array */
        if (i != first) TRY(matrix_run_begin_job(run, i, err));
        used += (size_t)snprintf(b->array + used, sizeof b->array - used, "%s%zu", i == first ? "" : ",", i);
        c->alive[i] = true;
    }
    TRY(matrix_run_begin_job(run, first, err));
    if (run->jobs) snprintf(b->array + used, sizeof b->array - used, "%%%d", run->jobs);
    TRY(process_capture(b->words, answer, sizeof answer, &status, err));
    answer[strcspn(answer, "\n")] = status ? '\0' : answer[strcspn(answer, "\n")];
    if (status != 0 || !take_number(answer, number))
        return error_set(err, CARO_FAILED, CARO_NO_POS, "sbatch refused the job array: %.200s", answer);
    return remember(run, number, err);
}

static enum caro_status submit(struct cluster *c, struct caro_error *err)
{
    struct matrix_run *run = c->run;
    char *more = run->slurm_options ? strdup(run->slurm_options) : NULL;
    enum caro_status status = CARO_OK;
    for (size_t i = 0; i < run->spec->n && status == CARO_OK; i++) {
        if (!matrix_run_waits(run, i)) continue;
        struct sbatch *b = calloc(1, sizeof *b);
        if (!b) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
        char *rest = more ? strdup(more) : NULL, *save = NULL;
        fill(b, run, &run->spec->jobs[i]);
        for (char *word = rest ? strtok_r(rest, " ", &save) : NULL; word && b->n < MOST_WORDS;
             word = strtok_r(NULL, " ", &save))
            b->words[b->n++] = word;
        status = write_script(run, b->script, err);
        b->words[b->n++] = b->script;
        if (status == CARO_OK) status = submit_size(c, i, b, err);
        free(rest);
        free(b);
    }
    free(more);
    return status;
}

static enum caro_status ask(struct cluster *c, bool *known, struct caro_error *err)
{
    struct matrix_run *run = c->run;
    const char *ids = run->spec->run.launcher_id;
    size_t room = 64 + run->spec->n * 64;
    char jobs[1024], *answer;
    int status = 0;
    memset(c->alive, 0, run->spec->n);
    *known = true;
    if (!ids || !*ids) return CARO_OK;
    snprintf(jobs, sizeof jobs, "--jobs=%.1000s", ids);
    char *const words[] = {
        (char *)"squeue", (char *)"--noheader", (char *)"--array", (char *)"--format=%i", jobs, NULL};
    if (!(answer = malloc(room))) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    enum caro_status ran = process_capture(words, answer, room, &status, err);
    if (ran == CARO_OK && status != 0 && !strstr(answer, "Invalid job id"))
        *known = false; /* that one it has forgotten: all are over */
    for (char *line = answer; ran == CARO_OK && status == 0 && *line;) { /* "12_3" */
        char *under = line + strspn(line, "0123456789");
        if (*under == '_' && isdigit((unsigned char)under[1])) {
            unsigned long task = strtoul(under + 1, NULL, 10);
            if (task < run->spec->n) c->alive[task] = true;
        }
        line += strcspn(line, "\n");
        line += *line == '\n';
    }
    free(answer);
    return ran;
}

static void stop(struct cluster *c)
{
    char answer[256], *ids = c->run->spec->run.launcher_id ? strdup(c->run->spec->run.launcher_id) : NULL,
                      *save = NULL;
    for (char *id = ids ? strtok_r(ids, ",", &save) : NULL; id; id = strtok_r(NULL, ",", &save)) {
        char *const words[] = {(char *)"scancel", id, NULL};
        int status;
        process_capture(words, answer, sizeof answer, &status, NULL);
    }
    free(ids);
}

const struct cluster_launcher cluster_slurm = {"Slurm", submit, ask, stop};
