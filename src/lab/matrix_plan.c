/* Owns plans. Limits: GitHub "a matrix will generate a maximum of 256 jobs per workflow run" (docs.github.com, workflow syntax), GitLab
 * "parallel: a value from 1 to 200" (docs.gitlab.com, CI/CD YAML reference). */
#include "lab/matrix_plan.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_GITHUB = 256, MOST_GITLAB = 200, MOST_SYSTEMS = 3 };

struct system_row {
    const char *name, *runner;
};
static const struct system_row system_rows[MOST_SYSTEMS] = {
    {"linux", "ubuntu-latest"}, {"macos", "macos-latest"}, {"windows", "windows-latest"}};

static enum caro_status read_systems(const char *text, const struct system_row *chosen[MOST_SYSTEMS],
                                     size_t *n, struct caro_error *err)
{
    *n = 0;
    if (!text) text = "linux";
    while (*text) {
        size_t length = strcspn(text, ","), row = 0;
        while (row < MOST_SYSTEMS &&
               (strlen(system_rows[row].name) != length || memcmp(text, system_rows[row].name, length) != 0))
            row++;
        if (row == MOST_SYSTEMS)
            return error_set(err, CARO_USAGE, CARO_NO_POS,
                             "--os is linux, macos or windows (commas between), not '%.*s'", (int)length,
                             text);
        bool again = false;
        for (size_t i = 0; i < *n; i++) again |= chosen[i] == &system_rows[row];
        if (!again) chosen[(*n)++] = &system_rows[row];
        text += length + (text[length] == ',');
    }
    if (*n == 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--os names no system: linux, macos or windows");
    return CARO_OK;
}

/* Setting up, a download at 10 MB/s, and a test run that grows with the model; in steps of five minutes. */
static int timeout_minutes(uint64_t bytes)
{
    double minutes = 15 + (double)bytes / 10e6 / 60 + (double)bytes / 40e6;
    return minutes > 350 ? 350 : ((int)minutes + 4) / 5 * 5;
}

static void cache_key(const struct matrix_model *m, char key[160])
{
    if (m->entry && m->entry->inside)
        snprintf(key, 160, "caro-model-builtin");
    else if (m->sha256[0])
        snprintf(key, 160, "caro-model-%s", m->sha256);
    else
        snprintf(key, 160, "caro-model-%.100s-unpinned",
                 m->id); /* no source says its hash: pinned at the first download */
}

static json_t *job_json(const struct matrix_model *m, const struct system_row *system)
{
    char key[160];
    cache_key(m, key);
    return json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:I, s:I, s:i, s:i, s:b}", "id", m->id, "name",
                     m->entry ? m->entry->name : m->id, "model", m->model, "os", system->name, "runner",
                     system->runner, "cache_key", key, "sha256", m->sha256, "size", (json_int_t)m->bytes,
                     "memory", (json_int_t)m->memory_bytes, "cores", m->cores, "timeout",
                     timeout_minutes(m->bytes), "mlx", m->entry && m->entry->mlx);
}

static enum caro_status write_json(struct buffer *out, const struct matrix_plan *plan,
                                   const struct system_row *const *systems, size_t n, bool github,
                                   struct caro_error *err)
{
    json_t *jobs = json_array();
    for (size_t i = 0; i < plan->models->n; i++)
        for (size_t k = 0; k < n; k++)
            json_array_append_new(jobs, job_json(&plan->models->list[i], systems[k]));
    size_t count = json_array_size(jobs);
    json_t *whole = github ? json_pack("{s:o}", "include", jobs)
                           : json_pack("{s:i, s:i, s:o}", "version", 1, "count", (int)count, "jobs", jobs);
    char *text = whole ? json_dumps(whole, JSON_COMPACT | JSON_PRESERVE_ORDER | JSON_ENSURE_ASCII) : NULL;
    json_decref(whole);
    if (text) buffer_add_cstr(out, text);
    buffer_add_char(out, '\n');
    bool failed = !text || out->failed || count != plan->models->n * n;
    free(text);
    return failed ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the plan") : CARO_OK;
}

/* A text as a YAML 1.2 double-quoted scalar: JSON's form is one. */
static void add_quoted(struct buffer *out, const char *text)
{
    json_t *string = json_string(text);
    char *quoted = string ? json_dumps(string, JSON_ENCODE_ANY | JSON_ENSURE_ASCII) : NULL;
    json_decref(string);
    if (quoted)
        buffer_add_cstr(out, quoted);
    else
        out->failed = true;
    free(quoted);
}

/* A word for sh: in single quotes, each ' as '\''. */
static void add_shell_word(struct buffer *out, const char *word)
{
    buffer_add_cstr(out, " '");
    for (; *word; word++) {
        if (*word == '\'')
            buffer_add_cstr(out, "'\\''");
        else
            buffer_add_char(out, *word);
    }
    buffer_add_char(out, '\'');
}

static void add_gitlab_job(struct buffer *out, const struct matrix_model *m, const struct system_row *system)
{
    char key[160];
    cache_key(m, key);
    buffer_add_cstr(out, "      - CARO_MODELS: ");
    add_quoted(out, m->model);
    buffer_add_cstr(out, "\n        CARO_ID: ");
    add_quoted(out, m->id);
    buffer_add_cstr(out, "\n        CARO_CACHE_KEY: ");
    add_quoted(out, key);
    buffer_printf(out, "\n        CARO_OS: \"%s\"\n", system->name);
}

static enum caro_status write_gitlab(struct buffer *out, const struct matrix_plan *plan,
                                     const struct system_row *const *systems, size_t n,
                                     struct caro_error *err)
{
    struct buffer script;
    int minutes = 0;
    buffer_init(&script, 1 << 20);
    buffer_add_cstr(&script, "caro matrix run --models \"$CARO_MODELS\" --pull --dir caro-matrix --");
    for (int i = 0; i < plan->n_command; i++) add_shell_word(&script, plan->command[i]);
    if (!plan->n_command) buffer_add_cstr(&script, " sh -c \"$CARO_MATRIX_COMMAND\"");
    buffer_add_cstr(
        out, "# Written by caro matrix plan --format gitlab: a child pipeline, one job a model and system.\n"
             "stages: [test]\n\ncaro-matrix:\n  stage: test\n  parallel:\n    matrix:\n");
    for (size_t i = 0; i < plan->models->n; i++)
        for (size_t k = 0; k < n; k++) {
            int needed = timeout_minutes(plan->models->list[i].bytes);
            add_gitlab_job(out, &plan->models->list[i], systems[k]);
            if (needed > minutes) minutes = needed;
        }
    buffer_printf(
        out,
        "  tags: [\"$CARO_OS\"]\n  timeout: %d minutes\n  variables:\n    HF_HOME: "
        "\"$CI_PROJECT_DIR/.cache/huggingface\"\n"
        "  cache:\n    key: \"$CARO_CACHE_KEY\"\n    paths: [.cache/huggingface]\n  script:\n    - ",
        minutes);
    add_quoted(out, buffer_cstr(&script));
    buffer_add_cstr(
        out, "\n  after_script:\n    - \"caro matrix report --format junit --dir caro-matrix > junit.xml\"\n"
             "  artifacts:\n    when: always\n    paths: [caro-matrix, junit.xml]\n    reports:\n      "
             "junit: junit.xml\n");
    bool failed = out->failed || script.failed;
    buffer_free(&script);
    return failed ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the plan") : CARO_OK;
}

enum caro_status matrix_plan_write(struct buffer *out, const struct matrix_plan *plan,
                                   enum matrix_plan_format format, struct caro_error *err)
{
    const struct system_row *systems[MOST_SYSTEMS];
    size_t n, most = format == MATRIX_PLAN_GITLAB ? MOST_GITLAB : MOST_GITHUB;
    TRY(read_systems(plan->systems, systems, &n, err));
    size_t jobs = plan->models->n * n;
    if (jobs > most)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "%zu models on %zu systems are %zu jobs; %s runs at most %zu in one matrix",
                         plan->models->n, n, jobs, format == MATRIX_PLAN_GITLAB ? "GitLab" : "GitHub", most);
    return format == MATRIX_PLAN_GITLAB
               ? write_gitlab(out, plan, systems, n, err)
               : write_json(out, plan, systems, n, format == MATRIX_PLAN_GITHUB, err);
}
