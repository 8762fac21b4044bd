/* Owns the removal of a cached file: its link, its bytes when nothing else needs them, and what an unfinished or
 * quarantined download of it left. Removes nothing outside the repository's folder, wherever a link leads. */
#include "hub/cache.h"

#include "hub/catalog.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static enum caro_status cannot_remove(const char *path, struct caro_error *err)
{
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot remove '%.180s': %s", path, strerror(errno));
}

/* Remove a file and count what that frees: nothing while another name has the same bytes. */
static enum caro_status remove_bytes(const char *path, uint64_t *freed, struct caro_error *err)
{
    struct stat st;
    if (lstat(path, &st) != 0) return errno == ENOENT ? CARO_OK : cannot_remove(path, err);
    if (unlink(path) != 0) return cannot_remove(path, err);
    if (S_ISREG(st.st_mode) && st.st_nlink == 1) *freed += (uint64_t)st.st_blocks * 512;
    return CARO_OK;
}

/* What downloads of `sha256` left beside its bytes. Not while one is running: it has the lock. */
static enum caro_status remove_leftovers(const char *cache, const char *repository, const char *sha256,
                                         uint64_t *freed, struct caro_error *err)
{
    static const char *const endings[] = {".caro-part",   ".caro-part.etag", ".caro-part.etag.new",
                                          ".caro-import", ".caro-link",      ".caro-ref",
                                          ".quarantined"};
    char path[CACHE_PATH];
    struct stat st;
    bool any = false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings && !any; i++)
        any = cache_format(path, NULL, "%s/blobs/%s%s", repository, sha256, endings[i]) == CARO_OK &&
              lstat(path, &st) == 0;
    if (!any) return CARO_OK;
    int lock;
    enum caro_status status = cache_lock(cache, repository, sha256, NULL, NULL, &lock, err);
    if (status == CARO_INTERRUPTED)
        return error_set(err, CARO_FAILED, CARO_NO_POS,
                         "it is being loaded by another program; stop that first");
    for (size_t i = 0; i < sizeof endings / sizeof *endings && status == CARO_OK; i++) {
        status = cache_format(path, err, "%s/blobs/%s%s", repository, sha256, endings[i]);
        if (status == CARO_OK) status = remove_bytes(path, freed, err);
    }
    if (lock >= 0) close(lock);
    return status;
}

/* Refs that mean a commit whose snapshot is gone would only confuse the other programs; a ref such as pr/1 lies in
 * a folder of its own, which goes with its last one. */
static void remove_refs_to(const char *folder, const char *commit, int depth)
{
    char path[CACHE_PATH], text[41];
    DIR *dir = depth > 0 ? opendir(folder) : NULL;
    for (struct dirent *e; dir && (e = readdir(dir));) {
        struct stat st;
        if (e->d_name[0] == '.' || cache_format(path, NULL, "%s/%s", folder, e->d_name) != CARO_OK ||
            lstat(path, &st) != 0)
            continue;
        if (S_ISDIR(st.st_mode)) {
            remove_refs_to(path, commit, depth - 1);
            (void)rmdir(path);
            continue;
        }
        FILE *file = S_ISREG(st.st_mode) ? fopen(path, "rb") : NULL;
        size_t n = file ? fread(text, 1, 40, file) : 0;
        if (file) fclose(file);
        text[n] = '\0';
        if (file && strcmp(text, commit) == 0) unlink(path);
    }
    if (dir) closedir(dir);
}

/* Folders that are empty now: from the file's own up to the repository's. rmdir() refuses the others. */
static void remove_empty_folders(const char *repository, const char *path, const char *commit)
{
    static const char *const kinds[] = {"/snapshots", "/blobs", "/refs", ""};
    char folder[CACHE_PATH], refs[CACHE_PATH];
    size_t top = strlen(repository) + sizeof "/snapshots" - 1;
    if (commit[0] && cache_format(folder, NULL, "%s", path) == CARO_OK)
        for (char *slash = strrchr(folder, '/'); slash && slash > folder + top;
             slash = strrchr(folder, '/')) {
            *slash = '\0';
            if (rmdir(folder) != 0) break;
            if (strcmp(strrchr(folder, '/') + 1, commit) == 0 &&
                cache_format(refs, NULL, "%s/refs", repository) == CARO_OK)
                remove_refs_to(refs, commit, 5);
        }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (cache_format(folder, NULL, "%s%s", repository, kinds[i]) == CARO_OK) (void)rmdir(folder);
}

/* The link at `path`, and the bytes behind it when they are the repository's own and no other link leads there. */
static enum caro_status remove_found(const char *repository, const char *path, uint64_t *freed,
                                     size_t *others, struct caro_error *err)
{
    char blob[PATH_MAX], own[PATH_MAX], commit[41];
    if (!realpath(path, blob) || !realpath(repository, own)) return cannot_remove(path, err);
    size_t n = strlen(own);
    bool inside = strncmp(blob, own, n) == 0 && blob[n] == '/';
    TRY(cache_unlink_all(repository, blob, path, others, err));
    if (inside && *others == 0) TRY(remove_bytes(blob, freed, err));
    cache_commit_of(path, commit);
    remove_empty_folders(repository, path, commit);
    return CARO_OK;
}

enum caro_status caro_hub_remove(const struct caro_hub_options *hub, const struct caro_source *s,
                                 struct caro_removed *removed, struct caro_error *err)
{
    char path[CACHE_PATH], repository[CACHE_PATH], sha256[65] = "";
    struct caro_error not_found = {0};
    *removed = (struct caro_removed){0};
    TRY(cache_repository(repository, hub->cache, s->repository, err));
    enum caro_status found = cache_find(hub->cache, s, true, path, &not_found);
    if (s->sha256)
        memcpy(sha256, s->sha256, 65);
    else if (found == CARO_OK)
        cache_identity(path, sha256);
    if (found == CARO_OK) TRY(remove_found(repository, path, &removed->freed, &removed->others, err));
    if (sha256[0]) TRY(remove_leftovers(hub->cache, repository, sha256, &removed->freed, err));
    if (found == CARO_OK) return CARO_OK;
    if (removed->freed == 0) return error_set(err, found, CARO_NO_POS, "%s", not_found.msg);
    remove_empty_folders(repository, repository, "");
    return CARO_OK;
}
