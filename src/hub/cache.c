/* Owns the layout of the shared cache: finding a file in it, and giving finished bytes their name. Trusts a
 * name only where it is the bytes' hash, and never hashes by itself (caro_hub_verify() does). */
#include "hub/cache.h"

#include "hub/catalog.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum caro_status cache_format(char path[CACHE_PATH], struct caro_error *err, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(path, CACHE_PATH, fmt, args);
    va_end(args);
    if (n < 0 || n >= CACHE_PATH)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "a path in the cache is longer than %d bytes: %.80s…",
                         CACHE_PATH, path);
    return CARO_OK;
}

enum caro_status cache_repository(char path[CACHE_PATH], const char *cache, const char *repository,
                                  struct caro_error *err)
{
    const char *slash = strchr(repository, '/');
    return cache_format(path, err, "%s/models--%.*s--%s", cache, (int)(slash - repository), repository,
                        slash + 1);
}

enum caro_status cache_make_parents(const char *path, struct caro_error *err)
{
    char folder[CACHE_PATH];
    TRY(cache_format(folder, err, "%s", path));
    for (char *slash = strchr(folder + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        int why = mkdir(folder, 0777) == 0 ? 0 : errno; /* any, such as EROFS, for one that is there */
        if (why && why != EEXIST && access(folder, X_OK) != 0)
            return error_set(
                err, CARO_IO, CARO_NO_POS,
                "cannot make the folder '%.160s': %s; HF_HUB_CACHE names another place for the cache", folder,
                strerror(why));
        *slash = '/';
    }
    return CARO_OK;
}

void cache_identity(const char *path, char sha256[65])
{
    char resolved[PATH_MAX];
    const char *name = realpath(path, resolved) ? strrchr(resolved, '/') : NULL;
    sha256[0] = '\0';
    if (name && catalog_is_hex(name + 1, 64)) memcpy(sha256, name + 1, 65);
}

void cache_commit_of(const char *path, char commit[41])
{
    static const char mark[] = "/snapshots/";
    const char *found = strstr(path, mark);
    commit[0] = '\0';
    if (!found) return;
    found += sizeof mark - 1;
    if (strspn(found, "0123456789abcdef") == 40 && found[40] == '/')
        memcpy(commit, found, 40), commit[40] = '\0';
}

static bool acceptable(const char *path, const struct caro_source *s, bool any_size)
{
    struct stat st;
    char sha256[65];
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode)) return false;
    if (!any_size && s->bytes && (uint64_t)st.st_size != s->bytes) return false;
    if (!s->sha256) return true;
    cache_identity(path, sha256);
    return strcmp(sha256, s->sha256) == 0;
}

/* refs/REV holds a commit. */
static bool read_ref(const char *repository_path, const char *revision, char commit[41])
{
    char path[CACHE_PATH];
    if (cache_format(path, NULL, "%s/refs/%s", repository_path, revision) != CARO_OK) return false;
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    size_t n = fread(commit, 1, 40, file);
    fclose(file);
    commit[n] = '\0';
    return catalog_is_hex(commit, 40);
}

static bool try_snapshot(const char *repository_path, const char *commit, const struct caro_source *s,
                         bool any_size, char path[CACHE_PATH])
{
    return cache_format(path, NULL, "%s/snapshots/%s/%s", repository_path, commit, s->file) == CARO_OK &&
           acceptable(path, s, any_size);
}

/* Any commit's file of this name, when its identity is known or the catalog names no commit. */
static bool try_any_snapshot(const char *repository_path, const struct caro_source *s, bool any_size,
                             char path[CACHE_PATH])
{
    char folder[CACHE_PATH];
    bool found = false;
    if (cache_format(folder, NULL, "%s/snapshots", repository_path) != CARO_OK) return false;
    DIR *dir = opendir(folder);
    for (struct dirent *e; dir && !found && (e = readdir(dir));)
        found = catalog_is_hex(e->d_name, 40) && try_snapshot(repository_path, e->d_name, s, any_size, path);
    if (dir) closedir(dir);
    return found;
}

enum caro_status cache_find(const char *cache, const struct caro_source *s, bool any_size,
                            char path[CACHE_PATH], struct caro_error *err)
{
    char repository[CACHE_PATH], commit[41];
    TRY(cache_repository(repository, cache, s->repository, err));
    if (catalog_is_hex(s->revision, 40))
        memcpy(commit, s->revision, 41);
    else if (!read_ref(repository, s->revision, commit))
        commit[0] = '\0';
    if (commit[0] && try_snapshot(repository, commit, s, any_size, path)) return CARO_OK;
    bool any_commit = s->sha256 || (s->model && !s->model->commit);
    if (any_commit && try_any_snapshot(repository, s, any_size, path)) return CARO_OK;
    if (s->sha256 && cache_format(path, NULL, "%s/blobs/%s", repository, s->sha256) == CARO_OK &&
        acceptable(path, s, any_size))
        return CARO_OK;
    path[0] = '\0';
    return error_set(err, CARO_NOT_FOUND, CARO_NO_POS, "%.80s is not in the cache '%.150s'", s->name, cache);
}

enum caro_status caro_hub_find(const struct caro_hub_options *hub, const struct caro_source *source,
                               char *path, size_t room, struct caro_error *err)
{
    char found[CACHE_PATH];
    TRY(cache_find(hub->cache, source, false, found, err));
    if (strlen(found) >= room)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "the path '%.200s' does not fit", found);
    memcpy(path, found, strlen(found) + 1);
    return CARO_OK;
}

static enum caro_status cannot(const char *what, const char *path, struct caro_error *err)
{
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot %s '%.180s': %s", what, path, strerror(errno));
}

enum caro_status cache_write(const char *path, const char *temporary, const char *text, size_t n,
                             struct caro_error *err)
{
    int fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0) return cannot("write", path, err);
    bool good = write(fd, text, n) == (ssize_t)n && fsync(fd) == 0;
    good = close(fd) == 0 && good;
    if (good && rename(temporary, path) == 0) return CARO_OK;
    enum caro_status status = cannot("write", path, err);
    unlink(temporary);
    return status;
}

static void sync_folder_of(const char *path)
{
    char folder[CACHE_PATH];
    if (cache_format(folder, NULL, "%s", path) != CARO_OK) return;
    char *slash = strrchr(folder, '/');
    if (slash) *slash = '\0';
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    (void)fsync(fd); /* some file systems cannot; the name is then as durable as they make it */
    close(fd);
}

/* snapshots/COMMIT/a/b → ../../../blobs/SHA256: as many steps up as the file's path has parts, and one. */
static enum caro_status link_snapshot(const char *repository, const char *commit, const char *file,
                                      const char *sha256, char path[CACHE_PATH], struct caro_error *err)
{
    char target[CACHE_PATH] = "", temporary[CACHE_PATH], up[CACHE_PATH];
    for (const char *slash = file; slash; slash = strchr(slash + 1, '/')) {
        TRY(cache_format(up, err, "../%s", target));
        memcpy(target, up, strlen(up) + 1);
    }
    TRY(cache_format(up, err, "../%sblobs/%s", target, sha256));
    TRY(cache_format(path, err, "%s/snapshots/%s/%s", repository, commit, file));
    TRY(cache_format(temporary, err, "%s/blobs/%s.caro-link", repository, sha256)); /* the lock is held */
    TRY(cache_make_parents(path, err));
    unlink(temporary);
    if (symlink(up, temporary) == 0 && rename(temporary, path) == 0) return CARO_OK;
    enum caro_status status = cannot("make the link", path, err);
    unlink(temporary);
    return status;
}

enum caro_status cache_link(const char *cache, const struct caro_source *s, const char *sha256,
                            const char *commit, struct caro_pulled *pulled, struct caro_error *err)
{
    char repository[CACHE_PATH], ref[CACHE_PATH], temporary[CACHE_PATH];
    TRY(cache_repository(repository, cache, s->repository, err));
    TRY(link_snapshot(repository, commit, s->file, sha256, pulled->path, err));
    memmove(pulled->commit, commit, strlen(commit) + 1);
    if (catalog_is_hex(s->revision, 40)) return CARO_OK;
    TRY(cache_format(ref, err, "%s/refs/%s", repository, s->revision));
    TRY(cache_format(temporary, err, "%s/blobs/%s.caro-ref", repository, sha256));
    TRY(cache_make_parents(ref, err));
    return cache_write(ref, temporary, commit, 40, err);
}

enum caro_status cache_install(const char *cache, const struct caro_source *s, const char *temporary,
                               const char *sha256, const char *commit, struct caro_pulled *pulled,
                               struct caro_error *err)
{
    char repository[CACHE_PATH], blob[CACHE_PATH];
    TRY(cache_repository(repository, cache, s->repository, err));
    TRY(cache_format(blob, err, "%s/blobs/%s", repository, sha256));
    if (rename(temporary, blob) != 0) return cannot("name", blob, err);
    sync_folder_of(blob);
    memcpy(pulled->sha256, sha256, 65);
    if (!commit[0]) return cache_format(pulled->path, err, "%s", blob);
    return cache_link(cache, s, sha256, commit, pulled, err);
}

enum caro_status cache_lock(const char *cache, const char *repository_path, const char *key,
                            bool (*on_wait)(void *ctx), void *ctx, int *fd, struct caro_error *err)
{
    char path[CACHE_PATH];
    TRY(cache_format(path, err, "%s/.locks/%s/%s.lock", cache, strrchr(repository_path, '/') + 1, key));
    TRY(cache_make_parents(path, err));
    *fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (*fd < 0)
        return error_set(err, CARO_IO, CARO_NO_POS,
                         "cannot write '%.160s': %s; HF_HUB_CACHE names another place for the cache", path,
                         strerror(errno));
    while (flock(*fd, LOCK_EX | LOCK_NB) != 0) {
        const struct timespec slice = {.tv_nsec = 100000000};
        bool held = errno == EWOULDBLOCK || errno == EINTR;
        if (!held || !on_wait || !on_wait(ctx)) {
            close(*fd);
            *fd = -1;
            return held ? CARO_INTERRUPTED : CARO_OK;
        }
        nanosleep(&slice, NULL);
    }
    return CARO_OK;
}
