/* Owns walking the shared cache: what is in it, and which links lead to which bytes. Follows no link out of a
 * snapshot but to files. */
#include "hub/cache.h"

#include "hub/catalog.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DEEPEST = 6, MOST_FILES = 100000 };

/* Called for every file below a snapshot; path is FOLDER/name… and file the part below the snapshot. */
struct visitor {
    enum caro_status (*visit)(void *ctx, const char *path, const char *commit, const char *file,
                              struct caro_error *err);
    void *ctx;
};

static enum caro_status walk(const char *folder, const char *commit, size_t prefix, int depth,
                             const struct visitor *v, struct caro_error *err)
{
    enum caro_status status = CARO_OK;
    DIR *dir = opendir(folder);
    for (struct dirent *e; dir && status == CARO_OK && (e = readdir(dir));) {
        char path[CACHE_PATH];
        struct stat st;
        if (e->d_name[0] == '.' || cache_format(path, NULL, "%s/%s", folder, e->d_name) != CARO_OK) continue;
        if (lstat(path, &st) != 0) continue;
        if (S_ISDIR(st.st_mode))
            status = depth < DEEPEST ? walk(path, commit, prefix, depth + 1, v, err) : CARO_OK;
        else
            status = v->visit(v->ctx, path, commit, path + prefix, err);
    }
    if (dir) closedir(dir);
    return status;
}

/* Every file of every snapshot of one repository. */
static enum caro_status walk_repository(const char *repository_path, const struct visitor *v,
                                        struct caro_error *err)
{
    char snapshots[CACHE_PATH], folder[CACHE_PATH];
    enum caro_status status = CARO_OK;
    TRY(cache_format(snapshots, err, "%s/snapshots", repository_path));
    DIR *dir = opendir(snapshots);
    for (struct dirent *e; dir && status == CARO_OK && (e = readdir(dir));)
        if (catalog_is_hex(e->d_name, 40) &&
            cache_format(folder, NULL, "%s/%s", snapshots, e->d_name) == CARO_OK)
            status = walk(folder, e->d_name, strlen(folder) + 1, 0, v, err);
    if (dir) closedir(dir);
    return status;
}

struct listing {
    struct caro_cached *rows;
    size_t n, room;
    const char *repository;
};

static enum caro_status add_row(void *ctx, const char *path, const char *commit, const char *file,
                                struct caro_error *err)
{
    struct listing *l = ctx;
    struct stat st;
    size_t length = strlen(file);
    if (length < 6 || strcmp(file + length - 5, ".gguf") != 0 || stat(path, &st) != 0 || !S_ISREG(st.st_mode))
        return CARO_OK;
    if (l->n == MOST_FILES)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "more than %d files in the cache", MOST_FILES);
    if (l->n == l->room) {
        size_t room = l->room ? 2 * l->room : 16;
        struct caro_cached *rows = realloc(l->rows, room * sizeof *rows);
        if (!rows) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the list of models");
        l->rows = rows;
        l->room = room;
    }
    struct caro_cached *row = &l->rows[l->n++];
    *row = (struct caro_cached){.repository = strdup(l->repository),
                                .file = strdup(file),
                                .commit = strdup(commit),
                                .path = strdup(path),
                                .bytes = (uint64_t)st.st_size,
                                .last_used = st.st_atime > st.st_mtime ? st.st_atime : st.st_mtime};
    cache_identity(path, row->sha256);
    if (row->repository && row->file && row->commit && row->path) return CARO_OK;
    return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the list of models");
}

/* "models--ORG--NAME" → "ORG/NAME" */
static bool repository_of(const char *folder, char name[CACHE_PATH])
{
    const char *org = folder + 8, *dashes = strncmp(folder, "models--", 8) == 0 ? strstr(org, "--") : NULL;
    return dashes && cache_format(name, NULL, "%.*s/%s", (int)(dashes - org), org, dashes + 2) == CARO_OK &&
           catalog_is_repository(name);
}

static int by_name(const void *a, const void *b)
{
    const struct caro_cached *x = a, *y = b;
    int order = strcmp(x->repository, y->repository);
    if (!order) order = strcmp(x->file, y->file);
    return order ? order : strcmp(x->commit, y->commit);
}

enum caro_status caro_hub_list(const struct caro_hub_options *hub, struct caro_cached **list, size_t *n,
                               struct caro_error *err)
{
    struct listing l = {0};
    enum caro_status status = CARO_OK;
    *list = NULL;
    *n = 0;
    DIR *dir = opendir(hub->cache);
    if (!dir && errno != ENOENT && errno != ENOTDIR)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot read the cache '%.200s': %s", hub->cache,
                         strerror(errno));
    for (struct dirent *e; dir && status == CARO_OK && (e = readdir(dir));) {
        char name[CACHE_PATH], path[CACHE_PATH];
        if (!repository_of(e->d_name, name) ||
            cache_format(path, NULL, "%s/%s", hub->cache, e->d_name) != CARO_OK)
            continue;
        l.repository = name;
        status = walk_repository(path, &(struct visitor){add_row, &l}, err);
    }
    if (dir) closedir(dir);
    if (status != CARO_OK) {
        caro_hub_list_free(l.rows, l.n);
        return status;
    }
    if (l.n) qsort(l.rows, l.n, sizeof *l.rows, by_name);
    *list = l.rows;
    *n = l.n;
    return CARO_OK;
}

void caro_hub_list_free(struct caro_cached *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        free(list[i].repository);
        free(list[i].file);
        free(list[i].commit);
        free(list[i].path);
    }
    free(list);
}

struct unlinking {
    const char *blob, *only;
    size_t others;
};

static enum caro_status unlink_one(void *ctx, const char *path, const char *commit, const char *file,
                                   struct caro_error *err)
{
    struct unlinking *u = ctx;
    char resolved[PATH_MAX];
    struct stat st;
    (void)commit, (void)file;
    if (lstat(path, &st) != 0 || !S_ISLNK(st.st_mode) || !realpath(path, resolved) ||
        strcmp(resolved, u->blob) != 0)
        return CARO_OK;
    if (u->only && strcmp(path, u->only) != 0) {
        u->others++;
        return CARO_OK;
    }
    if (unlink(path) != 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot remove '%.180s': %s", path, strerror(errno));
    return CARO_OK;
}

enum caro_status cache_unlink_all(const char *repository_path, const char *blob, const char *only,
                                  size_t *others, struct caro_error *err)
{
    struct unlinking u = {blob, only, 0};
    TRY(walk_repository(repository_path, &(struct visitor){unlink_one, &u}, err));
    *others = u.others;
    return CARO_OK;
}
