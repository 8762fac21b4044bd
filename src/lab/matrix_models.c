/* Owns the reading of --models. Chooses; downloads nothing. */
#include "lab/matrix_models.h"
#include "base/slice.h"

#include <ctype.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Weights are mapped; beside them lie the KV cache, scratch and the program under test. */
uint64_t matrix_memory_for(uint64_t bytes) { return bytes + bytes / 8 + 128ull * 1024 * 1024; }

int matrix_cores_for(uint64_t bytes) { return bytes < 150000000ull ? 1 : bytes < 2000000000ull ? 2 : 4; }

static enum caro_status no_memory(struct caro_error *err)
{
    return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the list of models");
}

void matrix_models_free(struct matrix_models *m)
{
    for (size_t i = 0; i < m->n; i++) {
        free(m->list[i].id);
        free(m->list[i].model);
        free(m->list[i].path);
        free(m->list[i].missing);
    }
    free(m->list);
    *m = (struct matrix_models){0};
}

/* "/x/My Model.Q4.gguf" → "My-Model.Q4": what can be a file's and a suite's name. */
static char *id_of_path(const char *path)
{
    const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path;
    size_t n = strlen(base);
    if (n > 5 && strcmp(base + n - 5, ".gguf") == 0) n -= 5;
    if (n > 100) n = 100;
    char *id = malloc(n + 8); /* room for "-1234" */
    if (!id) return NULL;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)base[i];
        id[i] = isalnum(c) || c == '.' || c == '_' || c == '-' ? (char)c : '-';
    }
    id[n] = '\0';
    if (n == 0 || id[0] == '.' || id[0] == '-') {
        if (n == 0) id[1] = '\0';
        id[0] = 'm';
    }
    return id;
}

static bool id_is_taken(const struct matrix_models *m, const char *id)
{
    for (size_t i = 0; i < m->n; i++)
        if (strcasecmp(m->list[i].id, id) == 0) return true; /* also where file names know no case */
    return false;
}

static void make_unique(const struct matrix_models *m, char *id)
{
    size_t n = strlen(id);
    for (int k = 2; k < 10000 && id_is_taken(m, id); k++) snprintf(id + n, 8, "-%u", (unsigned)k % 10000u);
}

/* Takes id and model over, also on failure. */
static enum caro_status append(struct matrix_models *m, struct matrix_model one, struct caro_error *err)
{
    for (size_t i = 0; one.model && i < m->n; i++)
        if (strcmp(m->list[i].model, one.model) == 0) { /* chosen already */
            free(one.id);
            free(one.model);
            return CARO_OK;
        }
    struct matrix_model *list = one.id && one.model ? realloc(m->list, (m->n + 1) * sizeof *list) : NULL;
    if (!list) {
        free(one.id);
        free(one.model);
        return no_memory(err);
    }
    m->list = list;
    make_unique(m, one.id);
    one.memory_bytes = matrix_memory_for(one.bytes);
    one.cores = matrix_cores_for(one.bytes);
    m->list[m->n++] = one;
    return CARO_OK;
}

static char *id_copy(const char *id)
{
    size_t n = strlen(id);
    char *copy = malloc(n + 8);
    if (copy) memcpy(copy, id, n + 1);
    return copy;
}

static enum caro_status append_entry(struct matrix_models *m, const struct caro_catalog_model *e,
                                     struct caro_error *err)
{
    struct matrix_model one = {.entry = e,
                               .id = id_copy(e->id),
                               .model = strdup(e->id),
                               .bytes = e->bytes ? e->bytes : e->about_bytes};
    if (e->sha256) snprintf(one.sha256, sizeof one.sha256, "%s", e->sha256);
    return append(m, one, err);
}

/* False when the word names no group. */
static bool group_filter(const char *word, struct caro_catalog_filter *f)
{
    *f =
        (struct caro_catalog_filter){.ci_suitable = strcmp(word, "ci") == 0, .mlx = strcmp(word, "mlx") == 0};
    for (int c = 0; c < CARO_CATEGORY_COUNT; c++)
        if (strcmp(word, caro_category_name((enum caro_category)c)) == 0)
            f->by_category = true, f->category = (enum caro_category)c;
    return f->ci_suitable || f->mlx || f->by_category || strcmp(word, "all") == 0;
}

static enum caro_status append_group(struct matrix_models *m, const struct caro_catalog *catalog,
                                     const struct caro_catalog_filter *f, struct caro_error *err)
{
    size_t n = caro_catalog_select(catalog, f, NULL, 0);
    const struct caro_catalog_model **rows = calloc(n + 1, sizeof *rows);
    if (!rows) return no_memory(err);
    caro_catalog_select(catalog, f, rows, n);
    enum caro_status status = CARO_OK;
    for (size_t i = 0; i < n && status == CARO_OK; i++)
        if (!rows[i]->inside) status = append_entry(m, rows[i], err);
    free(rows);
    return status;
}

static enum caro_status append_file(struct matrix_models *m, const char *path, struct caro_error *err)
{
    struct stat st;
    char *absolute = realpath(path, NULL);
    struct matrix_model one = {.id = id_of_path(path), .model = absolute ? absolute : strdup(path)};
    if (absolute && stat(absolute, &st) == 0 && S_ISDIR(st.st_mode)) {
        free(one.id);
        free(one.model);
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--models: '%.200s' is a folder; name its GGUF files",
                         path);
    }
    if (absolute && stat(absolute, &st) == 0 && st.st_size > 0) one.bytes = (uint64_t)st.st_size;
    return append(m, one, err);
}

static enum caro_status append_word(struct matrix_models *m, const struct caro_catalog *catalog,
                                    const char *word, struct caro_error *err)
{
    struct caro_catalog_filter filter;
    struct caro_source source;
    if (group_filter(word, &filter)) return append_group(m, catalog, &filter, err);
    TRY(caro_source_parse(&source, catalog, word, err));
    enum caro_status status = CARO_OK;
    if (source.kind == CARO_SOURCE_AUTO)
        status = error_set(err, CARO_USAGE, CARO_NO_POS,
                           "--models: auto is one model of this machine's choice; name models");
    else if (source.kind == CARO_SOURCE_PATH)
        status = append_file(m, source.path, err);
    else if (source.model && strcmp(source.model->id, word) == 0)
        status = append_entry(m, source.model, err);
    else { /* hf:ORG/REPO/FILE */
        struct matrix_model one = {.entry = source.model,
                                   .id = id_of_path(source.file),
                                   .model = strdup(word),
                                   .bytes = source.bytes};
        if (source.sha256) snprintf(one.sha256, sizeof one.sha256, "%s", source.sha256);
        status = append(m, one, err);
    }
    caro_source_free(&source);
    return status;
}

enum caro_status matrix_models_select(struct matrix_models *m, const struct caro_catalog *catalog,
                                      const char *text, struct caro_error *err)
{
    *m = (struct matrix_models){0};
    enum caro_status status = CARO_OK;
    while (*text && status == CARO_OK) {
        size_t n = strcspn(text, ",");
        size_t from = strspn(text, " \t");
        size_t to = n;
        while (to > from && isspace((unsigned char)text[to - 1])) to--;
        char *word = from < to ? strndup(text + from, to - from) : NULL;
        if (from < to) status = word ? append_word(m, catalog, word, err) : no_memory(err);
        free(word);
        text += n + (text[n] == ',');
    }
    if (status == CARO_OK && m->n == 0)
        status = error_set(
            err, CARO_USAGE, CARO_NO_POS,
            "--models names no model: ci, all, tiny, or ids, builtin and GGUF files with commas between");
    if (status != CARO_OK) matrix_models_free(m);
    return status;
}

static enum caro_status locate(struct matrix_model *one, const struct caro_catalog *catalog,
                               const struct caro_hub_options *hub, struct caro_error *err)
{
    char path[PATH_MAX], why[400] = "";
    struct stat st;
    struct caro_source source;
    TRY(caro_source_parse(&source, catalog, one->model, err));
    free(one->path);
    free(one->missing);
    one->path = one->missing = NULL;
    if (source.kind == CARO_SOURCE_BUILTIN) {
        one->path = strdup("");
    } else if (source.kind == CARO_SOURCE_PATH) {
        if (stat(source.path, &st) == 0 && S_ISREG(st.st_mode))
            one->path = strdup(source.path);
        else
            snprintf(why, sizeof why, "%.300s is not there", source.path);
    } else if (caro_hub_find(hub, &source, path, sizeof path, NULL) == CARO_OK) {
        one->path = realpath(path, NULL);
        if (!one->path) one->path = strdup(path);
        if (!one->bytes && stat(path, &st) == 0) {
            one->bytes = (uint64_t)st.st_size;
            one->memory_bytes = matrix_memory_for(one->bytes);
            one->cores = matrix_cores_for(one->bytes);
        }
    } else {
        snprintf(why, sizeof why, "not in the cache; caro models pull %.100s, or --pull", one->model);
    }
    caro_source_free(&source);
    if (!one->path) one->missing = strdup(why);
    return one->path || one->missing ? CARO_OK : no_memory(err);
}

enum caro_status matrix_models_locate(struct matrix_models *m, const struct caro_catalog *catalog,
                                      const struct caro_hub_options *hub, struct caro_error *err)
{
    for (size_t i = 0; i < m->n; i++) TRY(locate(&m->list[i], catalog, hub, err));
    return CARO_OK;
}
