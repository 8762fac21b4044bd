/* caro models lock, and the reading of what it wrote: caro.lock pins commit, sha256 and size of every model that a
 * project uses. It lies in the working directory, is written by `lock` alone, and holds no model. */
#include "cli/cmd_models.h"

#include "base/error.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char lock_name[] = "caro.lock";

static enum caro_status lock_read(json_t **root, struct caro_error *err)
{
    json_error_t where;
    FILE *file = fopen(lock_name, "rb");
    *root = NULL;
    if (!file)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                         "cannot read %s here: %s; caro models lock ID writes it", lock_name,
                         strerror(errno));
    *root = json_loadf(file, JSON_REJECT_DUPLICATES, &where);
    fclose(file);
    if (!*root)
        return error_set(err, CARO_FORMAT, (uint64_t)where.position, "%s: line %d: %.120s", lock_name,
                         where.line, where.text);
    if (json_is_object(json_object_get(*root, "models")) &&
        json_integer_value(json_object_get(*root, "version")) == 1)
        return CARO_OK;
    json_decref(*root);
    *root = NULL;
    return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s: expected \"version\": 1 and an object \"models\"",
                     lock_name);
}

static bool is_hex(const char *text, size_t n)
{
    return text && strlen(text) == n && strspn(text, "0123456789abcdef") == n;
}

/* The source that a row of the lock file pins. */
static enum caro_status lock_source(const struct hub_settings *s, const char *id, const json_t *row,
                                    struct caro_source *source, struct caro_error *err)
{
    char text[2048];
    const char *repository = json_string_value(json_object_get(row, "repository")),
               *file = json_string_value(json_object_get(row, "file")),
               *commit = json_string_value(json_object_get(row, "commit")),
               *sha256 = json_string_value(json_object_get(row, "sha256"));
    json_int_t bytes = json_integer_value(json_object_get(row, "bytes"));
    if (!row)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS, "%.100s is not in %s; --frozen loads nothing else",
                         id, lock_name);
    if (!repository || !file || !is_hex(commit, 40) || !is_hex(sha256, 64) || bytes < 1)
        return error_set(err, CARO_FORMAT, CARO_NO_POS,
                         "%s: %.100s needs repository, file, commit, sha256 and bytes", lock_name, id);
    snprintf(text, sizeof text, "hf:%.200s/%.600s@%s", repository, file, commit);
    TRY(caro_source_parse(source, s->catalog, text, err));
    char *pinned = strdup(sha256), *name = strdup(id);
    if (!pinned || !name) {
        free(pinned);
        free(name);
        caro_source_free(source);
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    }
    free(source->sha256);
    free(source->name);
    source->sha256 = pinned;
    source->name = name;
    source->bytes = (uint64_t)bytes;
    return CARO_OK;
}

static enum caro_status add_locked(const struct hub_settings *s, const json_t *rows, const char *id,
                                   struct caro_source *sources, size_t *n, struct caro_error *err)
{
    TRY(lock_source(s, id, json_object_get(rows, id), &sources[*n], err));
    ++*n;
    return CARO_OK;
}

enum caro_status models_lock_sources(const struct hub_settings *s, const char *const *names, size_t n,
                                     struct caro_source **sources, size_t *n_sources, struct caro_error *err)
{
    json_t *root, *row;
    const char *id;
    *n_sources = 0;
    TRY(lock_read(&root, err));
    json_t *rows = json_object_get(root, "models");
    *sources = calloc((n ? n : json_object_size(rows)) + 1, sizeof **sources);
    enum caro_status status =
        *sources ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for %s", lock_name);
    for (size_t i = 0; i < n && status == CARO_OK; i++)
        status = add_locked(s, rows, names[i], *sources, n_sources, err);
    if (n == 0)
        json_object_foreach(rows, id, row) if (status == CARO_OK) status =
            add_locked(s, rows, id, *sources, n_sources, err);
    json_decref(root);
    for (size_t i = 0; status != CARO_OK && i < *n_sources; i++) caro_source_free(&(*sources)[i]);
    if (status != CARO_OK) free(*sources);
    return status;
}

/* What pins a model: the catalog, and for what it does not know the file in the cache. */
static enum caro_status lock_row(const struct hub_settings *s, const char *id, json_t *rows,
                                 struct caro_error *err)
{
    struct caro_source source;
    struct caro_pulled cached = {0};
    TRY(models_source(s, id, &source, err));
    const char *commit = is_hex(source.revision, 40) ? source.revision : cached.commit,
               *sha256 = source.sha256;
    uint64_t bytes = source.bytes;
    enum caro_status status = CARO_OK;
    if (!commit[0] || !sha256 || !bytes) { /* hashes the file, so that what is pinned was seen */
        status = caro_hub_verify(&s->hub, &source, &cached, NULL);
        if (!sha256) sha256 = cached.sha256;
        if (!bytes) bytes = cached.bytes;
    }
    if (status != CARO_OK || !commit[0])
        status = error_set(
            err, CARO_NO_MODEL, CARO_NO_POS,
            "%.80s cannot be locked yet: its commit or sha256 is pinned at the first download; caro "
            "models pull %.80s",
            id, id);
    else
        json_object_set_new(rows, id,
                            json_pack("{s:s, s:s, s:s, s:s, s:I}", "repository", source.repository, "file",
                                      source.file, "commit", commit, "sha256", sha256, "bytes",
                                      (json_int_t)bytes));
    caro_source_free(&source);
    return status;
}

/* Whole or not at all. */
static enum caro_status lock_write(json_t *root, struct caro_error *err)
{
    static const char temporary[] = "caro.lock.partial";
    if (json_dump_file(root, temporary, JSON_INDENT(2) | JSON_SORT_KEYS) == 0) {
        FILE *file = fopen(temporary, "ab");
        bool good = file && fputc('\n', file) != EOF;
        if (file && fclose(file) != 0) good = false;
        if (good && rename(temporary, lock_name) == 0) return CARO_OK;
    }
    enum caro_status status =
        error_set(err, CARO_IO, CARO_NO_POS, "cannot write %s here: %s", lock_name, strerror(errno));
    remove(temporary);
    return status;
}

enum caro_status models_lock(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    json_t *root = NULL;
    const char **names;
    size_t n;
    TRY(models_names(s, o, &names, &n, err));
    enum caro_status status =
        n ? CARO_OK
          : error_set(err, CARO_USAGE, CARO_NO_POS,
                      "caro models lock needs the ids that this project uses, or --tier");
    if (status == CARO_OK && access(lock_name, F_OK) == 0)
        status = lock_read(&root, err);
    else if (status == CARO_OK && !(root = json_pack("{s:i, s:{}}", "version", 1, "models")))
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    for (size_t i = 0; i < n && status == CARO_OK; i++)
        status = lock_row(s, names[i], json_object_get(root, "models"), err);
    if (status == CARO_OK) status = lock_write(root, err);
    json_decref(root);
    free(names);
    return status;
}
