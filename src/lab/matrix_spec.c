/* Owns the shared folder of a run: its layout, spec.json, and results that appear whole. */
#include "lab/matrix_spec.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static enum caro_status no_memory(struct caro_error *err)
{
    return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a matrix");
}

void matrix_spec_free(struct matrix_spec *s)
{
    for (size_t i = 0; i < s->n; i++) matrix_record_free(&matrix_job_fields, &s->jobs[i]);
    free(s->jobs);
    matrix_record_free(&matrix_run_fields, &s->run);
    for (size_t i = 0; s->command && s->command[i]; i++) free(s->command[i]);
    free(s->command);
    *s = (struct matrix_spec){0};
}

enum caro_status matrix_command_parse(const char *json, char ***command, struct caro_error *err)
{
    json_t *words = json ? json_loads(json, 0, NULL) : NULL;
    size_t n = json_array_size(words);
    bool good = n > 0;
    char **list = good ? calloc(n + 1, sizeof *list) : NULL;
    for (size_t i = 0; list && i < n; i++) {
        const char *word = json_string_value(json_array_get(words, i));
        if (!word)
            good = false;
        else
            list[i] = strdup(word);
        if (!list[i]) break;
    }
    bool whole = list && list[n - 1];
    json_decref(words);
    if (!whole) {
        for (size_t i = 0; list && list[i]; i++) free(list[i]);
        free(list);
        return good ? no_memory(err)
                    : error_set(err, CARO_FORMAT, CARO_NO_POS, "the command of this run cannot be read");
    }
    *command = list;
    return CARO_OK;
}

char *matrix_command_text(char *const *command, int n)
{
    json_t *words = json_array();
    bool good = true;
    for (int i = 0; i < n; i++) good = json_array_append_new(words, json_string(command[i])) == 0 && good;
    char *text = good ? json_dumps(words, JSON_COMPACT) : NULL;
    json_decref(words);
    return text;
}

enum caro_status matrix_spec_path(char path[MATRIX_PATH], const struct matrix_spec *spec, const char *folder,
                                  const char *id, const char *suffix, struct caro_error *err)
{
    int n = snprintf(path, MATRIX_PATH, "%s/%s%s%s%s", spec->dir, folder, *id ? "/" : "", id, suffix);
    if (n > 0 && n < MATRIX_PATH) return CARO_OK;
    return error_set(err, CARO_LIMIT, CARO_NO_POS, "a path in %.100s is too long", spec->dir);
}

static enum caro_status make_folders(const struct matrix_spec *spec, struct caro_error *err)
{
    static const char *const names[] = {"", "jobs", "logs", "results"};
    char path[MATRIX_PATH + 16];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s%s%s", spec->dir, *names[i] ? "/" : "", names[i]);
        if (mkdir(path, 0777) != 0 && errno != EEXIST)
            return error_set(err, CARO_IO, CARO_NO_POS, "cannot make the folder %.200s: %s", path,
                             strerror(errno));
    }
    return CARO_OK;
}

/* Beside its place, synced, then renamed: also on a file system that several machines share. Takes the object. */
static enum caro_status write_whole(const char *path, json_t *object, struct caro_error *err)
{
    char temporary[MATRIX_PATH + 64];
    char *text = object ? json_dumps(object, JSON_INDENT(1) | JSON_PRESERVE_ORDER) : NULL;
    json_decref(object);
    if (!text) return no_memory(err);
    snprintf(temporary, sizeof temporary, "%s.%d.part", path, (int)getpid());
    int fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    size_t n = strlen(text), done = 0;
    bool good = fd >= 0;
    while (good && done < n) {
        ssize_t got = write(fd, text + done, n - done);
        if (got < 0 && errno == EINTR) continue;
        good = got > 0;
        if (good) done += (size_t)got;
    }
    good = good && fsync(fd) == 0;
    int why = errno;
    if (fd >= 0 && close(fd) != 0) good = false;
    if (good) good = rename(temporary, path) == 0, why = errno;
    if (!good) unlink(temporary);
    free(text);
    return good ? CARO_OK
                : error_set(err, CARO_IO, CARO_NO_POS, "cannot write %.200s: %s", path, strerror(why));
}

enum caro_status matrix_spec_write(const struct matrix_spec *spec, struct caro_error *err)
{
    char path[MATRIX_PATH];
    TRY(make_folders(spec, err));
    TRY(matrix_spec_path(path, spec, "spec.json", "", "", err));
    json_t *jobs = json_array();
    for (size_t i = 0; i < spec->n; i++)
        json_array_append_new(jobs, matrix_record_to_json(&matrix_job_fields, &spec->jobs[i]));
    return write_whole(path,
                       json_pack("{s:i, s:o, s:o}", "version", 1, "run",
                                 matrix_record_to_json(&matrix_run_fields, &spec->run), "jobs", jobs),
                       err);
}

static enum caro_status load(const char *path, json_t **object, struct caro_error *err)
{
    json_error_t where;
    FILE *file = fopen(path, "re");
    if (!file)
        return error_set(err, errno == ENOENT ? CARO_NOT_FOUND : CARO_IO, CARO_NO_POS, "%.200s: %s", path,
                         strerror(errno));
    *object = json_loadf(file, JSON_REJECT_DUPLICATES, &where);
    fclose(file);
    if (!*object)
        return error_set(err, CARO_FORMAT, (uint64_t)where.position, "%.150s: line %d: %.100s", path,
                         where.line, where.text);
    return CARO_OK;
}

enum caro_status matrix_spec_read(struct matrix_spec *spec, const char *dir, struct caro_error *err)
{
    char path[MATRIX_PATH + 16];
    json_t *root;
    *spec = (struct matrix_spec){0};
    if (strlen(dir) >= sizeof spec->dir)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "the path of the run is too long");
    memcpy(spec->dir, dir, strlen(dir) + 1);
    snprintf(path, sizeof path, "%s/spec.json", dir);
    TRY(load(path, &root, err));
    json_t *jobs = json_object_get(root, "jobs");
    size_t n = json_array_size(jobs);
    enum caro_status status = CARO_OK;
    if (json_integer_value(json_object_get(root, "version")) != 1 || n == 0 || n > 100000)
        status = error_set(err, CARO_FORMAT, CARO_NO_POS,
                           "%.200s: not the description of a run that this caro knows", path);
    if (status == CARO_OK)
        status = matrix_record_from_json(&matrix_run_fields, json_object_get(root, "run"), &spec->run, err);
    if (status == CARO_OK) status = matrix_command_parse(spec->run.command, &spec->command, err);
    if (status == CARO_OK && !(spec->jobs = calloc(n, sizeof *spec->jobs))) status = no_memory(err);
    for (size_t i = 0; i < n && status == CARO_OK; i++) {
        spec->n = i + 1;
        status = matrix_record_from_json(&matrix_job_fields, json_array_get(jobs, i), &spec->jobs[i], err);
        if (status == CARO_OK && (!spec->jobs[i].id || !spec->jobs[i].model || strchr(spec->jobs[i].id, '/')))
            status = error_set(err, CARO_FORMAT, CARO_NO_POS, "%.200s: job %zu has no name", path, i);
    }
    json_decref(root);
    if (status != CARO_OK) matrix_spec_free(spec);
    return status;
}

enum caro_status matrix_result_write(const struct matrix_spec *spec, const struct matrix_job_record *job,
                                     struct caro_error *err)
{
    char path[MATRIX_PATH];
    TRY(matrix_spec_path(path, spec, "results", job->id, ".json", err));
    return write_whole(path, matrix_record_to_json(&matrix_job_fields, job), err);
}

enum caro_status matrix_result_read(const struct matrix_spec *spec, struct matrix_job_record *job,
                                    struct caro_error *err)
{
    char path[MATRIX_PATH];
    json_t *object;
    struct matrix_job_record got = {0};
    TRY(matrix_spec_path(path, spec, "results", job->id, ".json", err));
    TRY(load(path, &object, err));
    enum caro_status status = matrix_record_from_json(&matrix_job_fields, object, &got, err);
    json_decref(object);
    if (status == CARO_OK && (got.ordinal != job->ordinal || !got.id || strcmp(got.id, job->id) != 0 ||
                              got.state <= MATRIX_RUNNING))
        status = error_set(err, CARO_FORMAT, CARO_NO_POS, "%.200s: not the result of this job", path);
    if (status != CARO_OK) {
        matrix_record_free(&matrix_job_fields, &got);
        return status;
    }
    got.output = job->output;
    job->output = (struct matrix_bytes){0};
    got.memory_bytes = job->memory_bytes, got.cores = job->cores, got.bytes = job->bytes;
    matrix_record_free(&matrix_job_fields, job);
    *job = got;
    return CARO_OK;
}

enum caro_status matrix_log_read(const struct matrix_spec *spec, struct matrix_job_record *job,
                                 struct caro_error *err)
{
    char path[MATRIX_PATH];
    size_t room = (size_t)spec->run.output_limit + 4096, n = 0;
    TRY(matrix_spec_path(path, spec, "logs", job->id, ".log", err));
    free(job->output.p);
    job->output = (struct matrix_bytes){0};
    FILE *file = fopen(path, "re");
    if (!file) return CARO_OK; /* it never began */
    if (!(job->output.p = malloc(room + 1))) {
        fclose(file);
        return no_memory(err);
    }
    n = fread(job->output.p, 1, room, file);
    fclose(file);
    job->output.p[n] = '\0';
    job->output.n = n;
    return CARO_OK;
}
