/* caro matrix run: from the command line to a run in the store, its going on after an interruption, and what it came to. */
#include "base/error.h"
#include "cli/cmd_matrix.h"
#include "cli/model_list.h"
#include "cli/output.h"
#include "lab/report.h"
#include "os/clock.h"
#include "os/cpu.h"
#include "os/memory.h"
#include "os/program.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

/* Counted by the signals that ask for an end; a handler has no other way to the loop. */
static volatile sig_atomic_t interrupts;
static void on_interrupt(int signal_number)
{
    (void)signal_number;
    interrupts++;
}

static enum caro_status no_memory(struct caro_error *err)
{
    return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a matrix");
}

/* Make the folder with all above it, keep it out of version control, and find its absolute path. */
static enum caro_status make_dir(const char *name, char dir[MATRIX_PATH], struct caro_error *err)
{
    char path[MATRIX_PATH + 16];
    if (snprintf(path, MATRIX_PATH, "%s", name) >= MATRIX_PATH || !*name)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--dir: the path is empty or too long");
    for (char *p = path + 1; *p; p++) {
        if (*p != '/') continue;
        *p = '\0';
        mkdir(path, 0777);
        *p = '/';
    }
    if ((mkdir(path, 0777) != 0 && errno != EEXIST) || !realpath(name, dir))
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot make the folder %.200s: %s", name,
                         strerror(errno));
    if (strlen(dir) > PATH_MAX - 400)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--dir: the path is too long");
    snprintf(path, sizeof path, "%s/.gitignore", dir);
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd >= 0 && write(fd, "*\n", 2) != 2) unlink(path);
    if (fd >= 0) close(fd);
    return CARO_OK;
}

static enum caro_status read_limits(struct matrix_run_record *r, const struct matrix_options *own, bool fresh,
                                    struct caro_error *err)
{
    uint64_t limit = 1 << 20;
    if (own->output_limit) TRY(matrix_read_bytes("output-limit", own->output_limit, &limit, err));
    if (limit > 256 << 20) return error_set(err, CARO_USAGE, CARO_NO_POS, "--output-limit is at most 256M");
    if (fresh || own->output_limit) r->output_limit = (int64_t)limit;
    if (own->timeout) TRY(matrix_read_seconds("timeout", own->timeout, &r->timeout_s, err));
    if (fresh || own->retries) r->retries = own->retries;
    if (fresh || own->keep) r->keep = own->keep;
    return CARO_OK;
}

static enum caro_status describe(struct matrix_run_record *r, const struct options *o,
                                 const struct hub_settings *settings, struct caro_error *err)
{
    const struct matrix_options *own = options_own(o);
    struct utsname name;
    char cwd[MATRIX_PATH];
    struct timespec t;
    bool here = getcwd(cwd, sizeof cwd) != NULL;
    if (!here)
        return error_set(err, CARO_IO, CARO_NO_POS, "the working directory is not there: %s",
                         strerror(errno));
    uname(&name);
    clock_gettime(CLOCK_REALTIME, &t);
    *r = (struct matrix_run_record){.command = matrix_command_text(o->command, o->n_command),
                                    .cwd = strdup(cwd),
                                    .launcher = strdup(own->launcher ? own->launcher : "local"),
                                    .host = strdup(name.nodename),
                                    .os = strdup(strcmp(name.sysname, "Darwin") == 0 ? "macos" : "linux"),
                                    .arch = strdup(name.machine),
                                    .version = strdup(CARO_VERSION),
                                    .results = own->results ? strdup(own->results) : NULL,
                                    .hub_cache = strdup(settings->cache),
                                    .processors = os_cpu_count(),
                                    .memory_bytes = (int64_t)os_memory_bytes(),
                                    .started_at = (double)t.tv_sec + (double)t.tv_nsec / 1e9};
    if (!r->command)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "the command holds bytes that are no UTF-8");
    return r->cwd && r->launcher && r->host && r->os && r->arch && r->version && r->hub_cache
               ? CARO_OK
               : no_memory(err);
}

static enum caro_status fill_job(struct matrix_job_record *job, const struct matrix_model *m, size_t ordinal,
                                 struct caro_error *err)
{
    *job = (struct matrix_job_record){.ordinal = (int64_t)ordinal,
                                      .id = strdup(m->id),
                                      .model = strdup(m->model),
                                      .path = m->path ? strdup(m->path) : NULL,
                                      .reason = m->path ? NULL : strdup(m->missing),
                                      .sha256 = m->sha256[0] ? strdup(m->sha256) : NULL,
                                      .bytes = (int64_t)m->bytes,
                                      .memory_bytes = (int64_t)m->memory_bytes,
                                      .cores = m->cores,
                                      .state = MATRIX_PENDING};
    return job->id && job->model && (m->path ? job->path : job->reason) ? CARO_OK : no_memory(err);
}

static enum caro_status new_run(struct matrix_run *run, const struct matrix_models *models,
                                const struct hub_settings *settings, const struct options *o, const char *dir,
                                struct caro_error *err)
{
    struct matrix_spec *spec = run->spec;
    spec->jobs = calloc(models->n, sizeof *spec->jobs);
    if (!spec->jobs) return no_memory(err);
    for (size_t i = 0; i < models->n; i++) {
        spec->n = i + 1;
        TRY(fill_job(&spec->jobs[i], &models->list[i], i, err));
    }
    TRY(describe(&spec->run, o, settings, err));
    TRY(read_limits(&spec->run, options_own(o), true, err));
    TRY(matrix_command_parse(spec->run.command, &spec->command, err));
    TRY(store_begin_run(run->store, &spec->run, spec->jobs, spec->n, &run->number, err));
    if (snprintf(spec->dir, sizeof spec->dir, "%s/run-%lld", dir, (long long)run->number) >=
        (int)sizeof spec->dir)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--dir: the path is too long");
    return matrix_spec_write(spec, err);
}

/* What was given again must be what it was. */
static enum caro_status check_same(const struct matrix_run *run, const struct matrix_models *models,
                                   const struct options *o, struct caro_error *err)
{
    const struct matrix_options *own = options_own(o);
    char *command = matrix_command_text(o->command, o->n_command);
    bool same = !o->n_command || (command && strcmp(command, run->spec->run.command) == 0);
    free(command);
    if (!same)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--resume: the last run had another command: %.150s",
                         run->spec->run.command);
    for (size_t i = 0; own->models && i < models->n; i++)
        same = same && i < run->spec->n && strcmp(models->list[i].model, run->spec->jobs[i].model) == 0;
    if (own->models && (!same || models->n != run->spec->n))
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "--resume: the last run had other models; leave --models out");
    return CARO_OK;
}

static enum caro_status old_run(struct matrix_run *run, struct hub_settings *settings,
                                const struct options *o, const char *dir, struct caro_error *err)
{
    struct matrix_spec *spec = run->spec;
    const struct matrix_options *own = options_own(o);
    struct matrix_models models = {0};
    TRY(store_read_run(run->store, run->number, &spec->run, err));
    TRY(store_read_jobs(run->store, run->number, &spec->jobs, &spec->n, err));
    TRY(matrix_command_parse(spec->run.command, &spec->command, err));
    TRY(read_limits(&spec->run, own, false, err));
    if (snprintf(spec->dir, sizeof spec->dir, "%s/run-%lld", dir, (long long)run->number) >=
        (int)sizeof spec->dir)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--dir: the path is too long");
    if (own->launcher && strcmp(own->launcher, spec->run.launcher ? spec->run.launcher : "local") != 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--resume: the last run was with --launcher %.20s",
                         spec->run.launcher);
    for (size_t i = 0; i < spec->n; i++) { /* what was missing may be there by now */
        if (spec->jobs[i].path) continue;
        enum caro_status status = model_list_choose(&models, settings, o, spec->jobs[i].model, err);
        if (status == CARO_OK && models.list[0].path) {
            matrix_record_free(&matrix_job_fields, &spec->jobs[i]);
            status = fill_job(&spec->jobs[i], &models.list[0], i, err);
        }
        matrix_models_free(&models);
        TRY(status);
    }
    if (own->models) TRY(matrix_models_select(&models, settings->catalog, own->models, err));
    enum caro_status status = check_same(run, &models, o, err);
    matrix_models_free(&models);
    return status == CARO_OK ? matrix_spec_write(spec, err) : status;
}

static enum caro_status read_how(struct matrix_run *run, const struct options *o, char program[MATRIX_PATH],
                                 struct caro_error *err)
{
    const struct matrix_options *own = options_own(o);
    const char *launcher = own->launcher             ? own->launcher
                           : run->spec->run.launcher ? run->spec->run.launcher
                                                     : "local";
    char *end = NULL;
    if (strcmp(launcher, "slurm") == 0)
        run->launcher = MATRIX_SLURM;
    else if (strcmp(launcher, "ssh") == 0)
        run->launcher = MATRIX_SSH;
    else if (strcmp(launcher, "local") != 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--launcher is local, slurm or ssh, not '%.40s'",
                         launcher);
    if (own->hosts && run->launcher != MATRIX_SSH)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--hosts goes with --launcher ssh");
    if (own->slurm_options && run->launcher != MATRIX_SLURM)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--slurm-options goes with --launcher slurm");
    if (run->launcher == MATRIX_SSH && !own->hosts)
        return error_set(
            err, CARO_USAGE, CARO_NO_POS,
            "--launcher ssh needs --hosts, as parallel --sshlogin takes them (':' is this machine)");
    run->memory_bytes = os_memory_bytes() / 10 * 9;
    run->cores = os_cpu_count();
    if (own->memory) TRY(matrix_read_bytes("memory", own->memory, &run->memory_bytes, err));
    if (own->jobs && strcmp(own->jobs, "auto") != 0) {
        long n = strtol(own->jobs, &end, 10);
        if (!*own->jobs || *end || n < 1 || n > 1024)
            return error_set(err, CARO_USAGE, CARO_NO_POS,
                             "--jobs is auto or a number from 1 to 1024, not '%.40s'", own->jobs);
        run->jobs = (int)n;
        run->cores = 0; /* so many were asked for; memory counts all the same */
    }
    run->fail_fast = own->fail_fast;
    run->hosts = own->hosts;
    run->slurm_options = own->slurm_options;
    if (!os_program_self(program, MATRIX_PATH))
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot find caro's own file");
    run->program = program;
    return CARO_OK;
}

/* The answer: a line a job. */
static void print_table(const struct matrix_run *run)
{
    int width = 8;
    for (size_t i = 0; i < run->spec->n; i++) {
        int n = (int)strlen(run->spec->jobs[i].id);
        if (n > width && n < 60) width = n;
    }
    for (size_t i = 0; i < run->spec->n; i++) {
        const struct matrix_job_record *job = &run->spec->jobs[i];
        char time[32] = "-", memory[32] = "-";
        if (job->wall_ms > 0) report_time_text(job->wall_ms, time);
        if (job->peak_bytes > 0) report_size_text((double)job->peak_bytes, memory);
        printf("%-*s  %-11s  %10s  %8s%s", width, job->id, matrix_state_name((enum matrix_state)job->state),
               time, memory, job->reason && *job->reason ? "  " : "");
        output_text(stdout, job->reason ? job->reason : "");
        putchar('\n');
    }
}

static void conclude(const struct matrix_run *run, const struct options *o, int *exit_code)
{
    const struct matrix_options *own = options_own(o);
    size_t good = 0, missing = 0, n = run->spec->n;
    for (size_t i = 0; i < n; i++) {
        good += matrix_state_good((enum matrix_state)run->spec->jobs[i].state);
        missing += run->spec->jobs[i].state == MATRIX_UNAVAILABLE;
    }
    *exit_code = good == n ? 0 : good + missing == n ? caro_status_exit_code(CARO_NO_MODEL) : 1;
    if (!o->quiet) {
        fprintf(stderr, "caro: %zu of %zu passed; caro matrix report --format html -o report.html", good, n);
        if (own->dir) fputs(" --dir ", stderr);
        if (own->dir) output_text(stderr, own->dir);
        fputc('\n', stderr);
    }
}

static enum caro_status print_json(const char *dir, int64_t number, struct caro_error *err)
{
    char path[MATRIX_PATH + 16];
    const char *const paths[] = {path};
    struct report report;
    struct buffer text;
    snprintf(path, sizeof path, "%s/results.db", dir);
    TRY(report_open(&report, paths, 1, number, err));
    buffer_init(&text, (size_t)1 << 30);
    enum caro_status status = report_write(&text, &report, REPORT_JSON, err);
    if (status == CARO_OK) fwrite(text.p, 1, text.n, stdout);
    buffer_free(&text);
    report_close(&report);
    return status;
}

/* With the folder locked and the store open. */
static enum caro_status run_it(struct matrix_run *run, struct hub_settings *settings, const struct options *o,
                               const char *dir, int *exit_code, struct caro_error *err)
{
    const struct matrix_options *own = options_own(o);
    struct matrix_models models = {0};
    struct matrix_screen screen = {0};
    char program[MATRIX_PATH];
    TRY(store_last_run(run->store, &run->number, err));
    bool resume = own->resume && run->number > 0;
    enum caro_status status = CARO_OK;
    if (!resume && !o->n_command)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         own->resume
                             ? "--resume: there is no run in %.100s to go on with"
                             : "caro matrix run needs a command: caro matrix run --models ci -- COMMAND...",
                         dir);
    if (!resume) TRY(read_how(run, o, program, err)); /* bad words make no run */
    if (resume)
        status = old_run(run, settings, o, dir, err);
    else {
        status = model_list_choose(&models, settings, o, own->models ? own->models : "ci", err);
        if (status == CARO_OK) status = new_run(run, &models, settings, o, dir, err);
        matrix_models_free(&models);
    }
    if (status == CARO_OK) status = read_how(run, o, program, err);
    if (status == CARO_OK) status = matrix_screen_open(&screen, o, run->spec->n, err);
    if (status != CARO_OK) return status;
    run->interrupts = &interrupts;
    run->on_event = matrix_screen_event;
    run->ctx = &screen;
    status = matrix_run(run, err);
    matrix_screen_close(&screen);
    if (status != CARO_OK && status != CARO_INTERRUPTED) return status;
    if (!o->json) print_table(run);
    fflush(stdout);
    if (status == CARO_OK) conclude(run, o, exit_code);
    return status;
}

enum caro_status cmd_matrix_run(const struct options *o, int *exit_code, struct caro_error *err)
{
    struct sigaction action = {.sa_handler = on_interrupt};
    struct matrix_spec spec = {0};
    struct matrix_run run = {.spec = &spec};
    struct hub_settings settings;
    char dir[MATRIX_PATH], path[MATRIX_PATH + 16];
    int lock;
    TRY(hub_settings_read(&settings, o, err));
    enum caro_status status = make_dir(matrix_dir(options_own(o)), dir, err);
    if (status == CARO_OK) status = matrix_lock(dir, &lock, err);
    if (status == CARO_OK) {
        sigemptyset(&action.sa_mask);
        sigaction(SIGINT, &action, NULL);
        sigaction(SIGTERM, &action, NULL);
        sigaction(SIGHUP, &action, NULL);
        signal(SIGPIPE, SIG_IGN);
        snprintf(path, sizeof path, "%s/results.db", dir);
        status = store_open(&run.store, path, true, err);
        if (status == CARO_OK) status = run_it(&run, &settings, o, dir, exit_code, err);
        store_close(run.store);
        if (status == CARO_OK && o->json) status = print_json(dir, run.number, err);
        close(lock);
    }
    free(run.live);
    matrix_spec_free(&spec);
    hub_settings_free(&settings);
    return status;
}
