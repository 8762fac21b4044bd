/* caro matrix: the table of its actions, plan, and the running of one job for a launcher. cmd_matrix_run.c and cmd_matrix_report.c have the
 * rest. */
#include "cli/cmd_matrix.h"
#include "base/buffer.h"
#include "base/error.h"
#include "cli/subcommands.h"
#include "lab/matrix_guard.h"
#include "lab/matrix_plan.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum caro_status matrix_read_seconds(const char *option, const char *text, double *seconds,
                                     struct caro_error *err)
{
    char *end;
    *seconds = strtod(text, &end);
    double unit = *end == 'm' ? 60 : *end == 'h' ? 3600 : 1;
    if (*end && strchr("smh", *end)) end++;
    *seconds *= unit;
    if (end != text && !*end && *seconds > 0 && *seconds <= 30 * 86400.0 && isdigit((unsigned char)*text))
        return CARO_OK;
    return error_set(err, CARO_USAGE, CARO_NO_POS, "--%s needs a time like 90, 90s, 10m or 2h, not '%.40s'",
                     option, text);
}

enum caro_status matrix_read_bytes(const char *option, const char *text, uint64_t *bytes,
                                   struct caro_error *err)
{
    char *end;
    double value = strtod(text, &end);
    const char *letters = "KMGT", *letter = *end ? strchr(letters, toupper((unsigned char)*end)) : NULL;
    for (long i = letter ? letter - letters : -1; i >= 0; i--) value *= 1024;
    if (letter) end++;
    if (strcmp(end, "iB") == 0 || strcmp(end, "B") == 0) end += strlen(end);
    *bytes = value > 0 && value < 1e15 ? (uint64_t)value : 0;
    if (end != text && !*end && *bytes && isdigit((unsigned char)*text)) return CARO_OK;
    return error_set(err, CARO_USAGE, CARO_NO_POS, "--%s needs a size like 512M or 2G, not '%.40s'", option,
                     text);
}

const char *matrix_dir(const struct matrix_options *own) { return own->dir ? own->dir : "caro-matrix"; }

enum caro_status matrix_write_out(const char *out, const char *text, size_t n, struct caro_error *err)
{
    char temporary[4200];
    if (!out || strcmp(out, "-") == 0) {
        fwrite(text, 1, n, stdout);
        return CARO_OK; /* main() tells when it did not arrive */
    }
    snprintf(temporary, sizeof temporary, "%.4000s.%d.part", out, (int)getpid());
    FILE *file = fopen(temporary, "we");
    bool good = file && fwrite(text, 1, n, file) == n;
    if (file && fclose(file) != 0) good = false;
    if (good && rename(temporary, out) == 0) return CARO_OK;
    int why = errno;
    unlink(temporary);
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot write %.200s: %s", out, strerror(why));
}

/* "matrix=…" for ${{ fromJSON(needs.plan.outputs.matrix) }}; the text is one line. */
static enum caro_status write_github_output(const struct buffer *plan, size_t count, struct caro_error *err)
{
    const char *path = getenv("GITHUB_OUTPUT");
    if (!path || !*path)
        return error_set(
            err, CARO_USAGE, CARO_NO_POS,
            "--github-output: GITHUB_OUTPUT names no file; it is set in a step of GitHub Actions");
    FILE *file = fopen(path, "ae");
    bool good = file && fprintf(file, "matrix=%scount=%zu\n", buffer_cstr(plan), count) > 0;
    if (file && fclose(file) != 0) good = false;
    return good ? CARO_OK
                : error_set(err, CARO_IO, CARO_NO_POS, "cannot write %.200s: %s", path, strerror(errno));
}

enum caro_status cmd_matrix_plan(const struct options *o, int *exit_code, struct caro_error *err)
{
    const struct matrix_options *own = options_own(o);
    const char *name = own->format ? own->format : "json";
    enum matrix_plan_format format = strcmp(name, "github") == 0   ? MATRIX_PLAN_GITHUB
                                     : strcmp(name, "gitlab") == 0 ? MATRIX_PLAN_GITLAB
                                                                   : MATRIX_PLAN_JSON;
    struct hub_settings settings;
    struct matrix_models models;
    struct buffer text;
    (void)exit_code;
    if (format == MATRIX_PLAN_JSON && strcmp(name, "json") != 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "--format of a plan is github, gitlab or json, not '%.40s'", name);
    if (own->github_output && format != MATRIX_PLAN_GITHUB)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--github-output goes with --format github");
    TRY(hub_settings_read(&settings, o, err));
    enum caro_status status =
        matrix_models_select(&models, settings.catalog, own->models ? own->models : "ci", err);
    buffer_init(&text, 16 << 20);
    if (status == CARO_OK) {
        const struct matrix_plan plan = {&models, own->systems, o->command, o->n_command};
        status = matrix_plan_write(&text, &plan, format, err);
        if (status == CARO_OK && own->github_output) status = write_github_output(&text, models.n, err);
        if (status == CARO_OK) status = matrix_write_out(own->out, text.p, text.n, err);
        matrix_models_free(&models);
    }
    buffer_free(&text);
    hub_settings_free(&settings);
    return status;
}

/* caro matrix job RUN N: what a launcher starts on another machine. */
static enum caro_status run_job(const struct options *o, int *exit_code, struct caro_error *err)
{
    struct matrix_spec spec;
    char *end;
    unsigned long index = strtoul(o->operands[1], &end, 10);
    pid_t parent = getppid();
    if (!isdigit((unsigned char)*o->operands[1]) || *end)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "caro matrix job needs a run's folder and a job's number, not '%.40s'",
                         o->operands[1]);
    TRY(matrix_spec_read(&spec, o->operands[0], err));
    enum caro_status status =
        index < spec.n ? matrix_guard(&spec, index, parent, err)
                       : error_set(err, CARO_USAGE, CARO_NO_POS, "%.200s has %zu jobs, and so no job %lu",
                                   o->operands[0], spec.n, index);
    if (status == CARO_OK) *exit_code = spec.jobs[index].state == MATRIX_PASSED ? 0 : 1;
    matrix_spec_free(&spec);
    return status;
}

static enum caro_status cmd_matrix(const struct options *o, int *exit_code, struct caro_error *err)
{
    static const struct {
        const char *name;
        enum caro_status (*run)(const struct options *o, int *exit_code, struct caro_error *err);
        bool command;
    } actions[] = {{"plan", cmd_matrix_plan, true},
                   {"run", cmd_matrix_run, true},
                   {"report", cmd_matrix_report, false},
                   {"job", run_job, false}};
    size_t i = 0;
    while (strcmp(o->action, actions[i].name) != 0) i++;
    if (o->n_command && !actions[i].command)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "caro matrix %s takes no command", o->action);
    return actions[i].run(o, exit_code, err);
}

/* "matrix report on the figures of spring" */
static bool is_request(const struct options *o)
{
    for (int i = 0; i < o->n_operands; i++)
        if (access(o->operands[i], F_OK) == 0 || strchr(o->operands[i], '/')) return false;
    return o->n_operands > 1 || (o->n_operands == 1 && strcmp(o->action, "job") == 0);
}

#define OWN(field) offsetof(struct matrix_options, field)
static const struct action actions[] = {{"plan", 0, 0, NULL},
                                        {"run", 0, 0, NULL},
                                        {"report", 0, 256, NULL},
                                        {"job", 2, 2, "a run's folder and a number"}};
static const struct option own_options[] = {
    {0, "models", OPTION_TEXT, OWN(models), 0, 0},
    {0, "os", OPTION_TEXT, OWN(systems), 0, 0},
    {0, "format", OPTION_TEXT, OWN(format), 0, 0},
    {0, "dir", OPTION_TEXT, OWN(dir), 0, 0},
    {'o', "out", OPTION_TEXT, OWN(out), 0, 0},
    {'j', "jobs", OPTION_TEXT, OWN(jobs), 0, 0},
    {0, "memory", OPTION_TEXT, OWN(memory), 0, 0},
    {0, "timeout", OPTION_TEXT, OWN(timeout), 0, 0},
    {0, "output-limit", OPTION_TEXT, OWN(output_limit), 0, 0},
    {0, "results", OPTION_TEXT, OWN(results), 0, 0},
    {0, "launcher", OPTION_TEXT, OWN(launcher), 0, 0},
    {0, "hosts", OPTION_TEXT, OWN(hosts), 0, 0},
    {0, "slurm-options", OPTION_TEXT, OWN(slurm_options), 0, 0},
    {0, "retries", OPTION_WHOLE, OWN(retries), 0, 100},
    {0, "run", OPTION_WHOLE, OWN(run), 1, 1e9},
    {0, "github-output", OPTION_FLAG, OWN(github_output), 0, 0},
    {0, "fail-fast", OPTION_FLAG, OWN(fail_fast), 0, 0},
    {0, "resume", OPTION_FLAG, OWN(resume), 0, 0},
    {0, "keep", OPTION_FLAG, OWN(keep), 0, 0},
};

const struct subcommand subcommand_matrix = {
    .name = "matrix",
    .actions = actions,
    .n_actions = sizeof actions / sizeof *actions,
    .options = own_options,
    .n_options = sizeof own_options / sizeof *own_options,
    .takes_command = true,
    .is_request = is_request,
    .run = cmd_matrix,
    .help = "caro matrix: the same command over many models, side by side\n"
            "\n"
            "  caro matrix plan [--os linux,macos,windows] [--format json|github|gitlab]\n"
            "      --github-output   also into the file that GITHUB_OUTPUT names\n"
            "  caro matrix run [OPTIONS] -- COMMAND...   with CARO_MODEL, CARO_MODEL_PATH,\n"
            "                        CARO_MODEL_ID and CARO_JOB_DIR, once a model\n"
            "  -j, --jobs N|auto     at once; auto packs by memory and cores\n"
            "      --memory SIZE     what may be filled     --timeout TIME    of an attempt\n"
            "      --retries N       attempts after the first     --fail-fast\n"
            "      --resume          go on with the last run      --pull      download first\n"
            "      --results GLOB    JUnit, CTRF or TAP files in CARO_JOB_DIR\n"
            "      --output-limit SIZE   kept of each job         --keep      tmp and cache\n"
            "      --launcher local|slurm|ssh   --hosts A,B   --slurm-options 'WORDS'\n"
            "  caro matrix report [--format markdown|html|junit|ctrf|tap|json] [DIR...]\n"
            "      --run N           not the last one\n"
            "\n"
            "      --models LIST     ci, all, tiny, ids, builtin, GGUF files, with commas\n"
            "      --dir DIR         where results are (caro-matrix)   -o, --out FILE\n"
            "Exit: 0 all passed, 1 some did not, 4 only models were missing.",
};
