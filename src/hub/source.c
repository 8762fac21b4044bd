/* Owns what a model's name means: catalog id, builtin, auto, path, or hf:ORG/REPO/FILE[@REV]. Touches no
 * file. */
#include "hub/catalog.h"

#include <stdlib.h>
#include <string.h>

static enum caro_status no_memory(struct caro_error *err)
{
    return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a model's name");
}

static enum caro_status copy(char **to, const char *from, size_t n, struct caro_error *err)
{
    *to = strndup(from, n);
    return *to ? CARO_OK : no_memory(err);
}

/* Branch, tag or commit, such as main or refs/pr/1: names that can stand in an address and in a folder as they are. */
static bool is_revision(const char *text) { return strlen(text) <= 128 && catalog_is_file(text); }

/* "ORG/REPO/FILE[@REV]" */
static enum caro_status parse_hub(struct caro_source *s, const char *text, struct caro_error *err)
{
    const char *at = strrchr(text, '@'), *end = at ? at : text + strlen(text);
    const char *slash = memchr(text, '/', (size_t)(end - text));
    slash = slash ? memchr(slash + 1, '/', (size_t)(end - slash - 1)) : NULL;
    s->kind = CARO_SOURCE_HUB;
    if (slash) {
        TRY(copy(&s->repository, text, (size_t)(slash - text), err));
        TRY(copy(&s->file, slash + 1, (size_t)(end - slash - 1), err));
        TRY(copy(&s->revision, at ? at + 1 : "main", at ? strlen(at + 1) : 4, err));
    }
    size_t n = s->file ? strlen(s->file) : 0;
    if (!slash || !catalog_is_repository(s->repository) || !catalog_is_file(s->file) ||
        !is_revision(s->revision) || n < 6 || strcmp(s->file + n - 5, ".gguf") != 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "'hf:%.200s': expected hf:ORG/REPO/FILE.gguf or hf:ORG/REPO/FILE.gguf@REV", text);
    return CARO_OK;
}

static enum caro_status take_model(struct caro_source *s, const struct caro_catalog_model *m,
                                   struct caro_error *err)
{
    const char *revision = m->commit ? m->commit : "main";
    s->kind = CARO_SOURCE_HUB;
    s->model = m;
    s->bytes = m->bytes;
    TRY(copy(&s->repository, m->repository, strlen(m->repository), err));
    TRY(copy(&s->file, m->file, strlen(m->file), err));
    TRY(copy(&s->revision, revision, strlen(revision), err));
    return m->sha256 ? copy(&s->sha256, m->sha256, strlen(m->sha256), err) : CARO_OK;
}

/* A row of the catalog that is exactly this file of the hub knows its size and hash. */
static const struct caro_catalog_model *same_file(const struct caro_catalog *c, const struct caro_source *s)
{
    for (size_t i = 0; i < caro_catalog_count(c); i++) {
        const struct caro_catalog_model *m = caro_catalog_at(c, i);
        if (!m->inside && m->commit && strcmp(m->repository, s->repository) == 0 &&
            strcmp(m->file, s->file) == 0 && strcmp(m->commit, s->revision) == 0)
            return m;
    }
    return NULL;
}

static enum caro_status parse(struct caro_source *s, const struct caro_catalog *catalog, const char *text,
                              struct caro_error *err)
{
    size_t n = strlen(text);
    if (strncmp(text, "hf:", 3) == 0) {
        TRY(parse_hub(s, text + 3, err));
        const struct caro_catalog_model *same = same_file(catalog, s);
        if (same && same->sha256) TRY(copy(&s->sha256, same->sha256, 64, err));
        if (same) s->bytes = same->bytes;
        return CARO_OK;
    }
    const struct caro_catalog_model *m = caro_catalog_find(catalog, text);
    if (strcmp(text, "builtin") == 0) {
        s->kind = CARO_SOURCE_BUILTIN;
        s->model = m;
        return CARO_OK;
    }
    if (strcmp(text, "auto") == 0) {
        s->kind = CARO_SOURCE_AUTO;
        return CARO_OK;
    }
    if (m) return take_model(s, m, err);
    if (strchr(text, '/') || (n > 5 && strcmp(text + n - 5, ".gguf") == 0)) {
        s->kind = CARO_SOURCE_PATH;
        return copy(&s->path, text, n, err);
    }
    const char *near[3] = {"builtin", "builtin", "builtin"};
    caro_catalog_nearest(catalog, text, near, 3);
    return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                     "unknown model '%.60s': the nearest ids are %s, %s and %s (caro models list shows all); "
                     "or give builtin, "
                     "auto, a GGUF file's path, hf:ORG/REPO/FILE",
                     text, near[0], near[1], near[2]);
}

enum caro_status caro_source_parse(struct caro_source *source, const struct caro_catalog *catalog,
                                   const char *text, struct caro_error *err)
{
    *source = (struct caro_source){0};
    enum caro_status status = copy(&source->name, text, strlen(text), err);
    if (status == CARO_OK) status = parse(source, catalog, text, err);
    if (status != CARO_OK) caro_source_free(source);
    return status;
}

void caro_source_free(struct caro_source *s)
{
    free(s->name);
    free(s->path);
    free(s->repository);
    free(s->file);
    free(s->revision);
    free(s->sha256);
    *s = (struct caro_source){0};
}
