/* Owns what looks into the bytes of cached files: verify, import. What is wrong is moved aside, never
 * left under a good name. */
#include "hub/cache.h"

#include "hub/catalog.h"
#include "hub/sha256.h"
#include "os/memory.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    PIECE = 256 << 10,    /* is hashed while it lies in the cache */
    CHUNK = OS_HUGE_PAGE, /* is written: see hub/partial.h */
};

static enum caro_status io_error(const char *what, const char *path, struct caro_error *err)
{
    return error_set(
        err, CARO_IO, CARO_NO_POS, "cannot %s '%.180s': %s%s", what, path, strerror(errno),
        errno == ENOSPC || errno == EDQUOT ? "; free some space (caro models rm ID says what it frees)" : "");
}

static bool write_all(int fd, const char *p, size_t n)
{
    while (n) {
        ssize_t done = write(fd, p, n);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return false;
        p += done;
        n -= (size_t)done;
    }
    return true;
}

/* Hash all of `in`, and copy it to `out` unless that is -1. */
static enum caro_status hash_stream(int in, int out, const char *path, char sha256[65], uint64_t *bytes,
                                    struct caro_error *err)
{
    struct sha256 *hash;
    TRY(sha256_open(&hash, err));
    char *chunk = aligned_alloc(4096, CHUNK); /* aligned: the kernel copies faster */
    enum caro_status status = chunk ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    *bytes = 0;
    for (size_t held = 0; status == CARO_OK;) {
        ssize_t n = read(in, chunk + held, PIECE);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) status = io_error("read", path, err);
        if (n > 0) sha256_add(hash, chunk + held, (size_t)n);
        if (n > 0) *bytes += (uint64_t)n;
        if (out >= 0 && n > 0) held += (size_t)n;
        if (held && (n == 0 || held > CHUNK - PIECE)) {
            if (!write_all(out, chunk, held)) status = io_error("copy", path, err);
            held = 0;
        }
        if (n <= 0) break;
    }
    if (status == CARO_OK && !sha256_finish(hash, sha256))
        status = error_set(err, CARO_FAILED, CARO_NO_POS, "libcrypto could not hash '%.200s'", path);
    free(chunk);
    sha256_close(hash);
    return status;
}

enum caro_status caro_hub_hash_file(const char *path, char sha256[65], uint64_t *bytes,
                                    struct caro_error *err)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot read '%.200s': %s", path, strerror(errno));
    enum caro_status status = fstat(fd, &st) == 0 && S_ISREG(st.st_mode)
                                  ? hash_stream(fd, -1, path, sha256, bytes, err)
                                  : error_set(err, CARO_IO, CARO_NO_POS, "'%.200s' is no regular file", path);
    close(fd);
    return status;
}

/* Move a wrong file to NAME.quarantined, and remove every link to it. */
static enum caro_status quarantine(const char *cache, const struct caro_source *s, const char *path,
                                   struct caro_error *err)
{
    char repository[CACHE_PATH], aside[CACHE_PATH], blob[PATH_MAX], own[PATH_MAX];
    size_t others;
    TRY(cache_repository(repository, cache, s->repository, err));
    if (!realpath(path, blob)) return io_error("find", path, err);
    TRY(cache_format(aside, err, "%s/blobs/", repository));
    if (!realpath(aside, own) || strncmp(blob, own, strlen(own)) != 0)
        return error_set(err, CARO_NETWORK, CARO_NO_POS,
                         "%.80s is wrong, but '%.140s' lies outside the cache and is left as it is", s->name,
                         blob);
    TRY(cache_format(aside, err, "%s.quarantined", blob));
    TRY(cache_unlink_all(repository, blob, NULL, &others, err));
    return rename(blob, aside) == 0 ? CARO_OK : io_error("move aside", blob, err);
}

enum caro_status caro_hub_verify(const struct caro_hub_options *hub, const struct caro_source *s,
                                 struct caro_pulled *verified, struct caro_error *err)
{
    char named[65], want[65];
    *verified = (struct caro_pulled){.was_present = true};
    TRY(cache_find(hub->cache, s, true, verified->path, err));
    cache_identity(verified->path, named);
    cache_commit_of(verified->path, verified->commit);
    memcpy(want, s->sha256 ? s->sha256 : named, 65);
    TRY(caro_hub_hash_file(verified->path, verified->sha256, &verified->bytes, err));
    if (!want[0] || strcmp(want, verified->sha256) == 0) return CARO_OK;
    struct caro_error why = {0};
    errno = 0;
    bool aside = quarantine(hub->cache, s, verified->path, &why) == CARO_OK;
    const char *then = aside   ? "is quarantined, caro models pull fetches it anew"
                       : errno ? strerror(errno)
                               : why.msg;
    return error_set(
        err, CARO_NETWORK, CARO_NO_POS,
        "%.60s was wrong in the cache: its %" PRIu64 " bytes hash to %.12s…, not %.12s…; it %s%.110s",
        s->name, verified->bytes, verified->sha256, want, aside ? "" : "cannot be quarantined: ", then);
}

enum caro_status cache_adopt(const char *cache, const struct caro_source *s, struct caro_pulled *adopted,
                             struct caro_error *err)
{
    char repository[CACHE_PATH], path[CACHE_PATH], blob[CACHE_PATH];
    TRY(cache_repository(repository, cache, s->repository, err));
    TRY(cache_format(path, err, "%s/snapshots", repository));
    TRY(cache_format(blob, err, "%s/blobs/%s", repository, s->sha256));
    enum caro_status status = CARO_NOT_FOUND;
    DIR *dir = opendir(path);
    for (struct dirent *e; dir && status == CARO_NOT_FOUND && (e = readdir(dir));) {
        struct stat st;
        if (!catalog_is_hex(e->d_name, 40) ||
            cache_format(path, NULL, "%s/snapshots/%s/%s", repository, e->d_name, s->file) != CARO_OK ||
            lstat(path, &st) != 0 || !S_ISREG(st.st_mode) || (s->bytes && (uint64_t)st.st_size != s->bytes) ||
            caro_hub_hash_file(path, adopted->sha256, &adopted->bytes, NULL) != CARO_OK ||
            strcmp(adopted->sha256, s->sha256) != 0)
            continue;
        status = cache_make_parents(blob, err);
        if (status == CARO_OK && link(path, blob) != 0 && errno != EEXIST)
            status = io_error("name", blob, err);
        if (status == CARO_OK) status = cache_link(cache, s, s->sha256, e->d_name, adopted, err);
    }
    if (dir) closedir(dir);
    return status;
}

/* Copy, hash, compare, name; the lock is held. */
static enum caro_status take_in(const struct caro_hub_options *hub, const struct caro_source *s,
                                const char *file, int in, const char *temporary, struct caro_pulled *imported,
                                struct caro_error *err)
{
    int out = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (out < 0) return io_error("write", temporary, err);
    enum caro_status status = hash_stream(in, out, file, imported->sha256, &imported->bytes, err);
    if (status == CARO_OK && strcmp(imported->sha256, s->sha256) != 0)
        status = error_set(err, CARO_NETWORK, CARO_NO_POS,
                           "'%.100s' is not %.60s: its sha256 is %.12s…, not %.12s…", file, s->name,
                           imported->sha256, s->sha256);
    if (status == CARO_OK && fsync(out) != 0) status = io_error("write", temporary, err);
    if (close(out) != 0 && status == CARO_OK) status = io_error("write", temporary, err);
    if (status == CARO_OK)
        status = cache_install(hub->cache, s, temporary, s->sha256,
                               catalog_is_hex(s->revision, 40) ? s->revision : "", imported, err);
    if (status != CARO_OK) unlink(temporary);
    return status;
}

static bool wait_for_lock(void *ctx)
{
    (void)ctx;
    return true;
}

enum caro_status caro_hub_import(const struct caro_hub_options *hub, const struct caro_source *s,
                                 const char *file, struct caro_pulled *imported, struct caro_error *err)
{
    char repository[CACHE_PATH], temporary[CACHE_PATH];
    struct stat st;
    int lock = -1;
    *imported = (struct caro_pulled){0};
    if (!s->sha256)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                         "the sha256 of %.80s is not known, so no file can be taken for it; caro models "
                         "pull gets it from the hub",
                         s->name);
    int in = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (in < 0) return io_error("read", file, err);
    enum caro_status status = fstat(in, &st) == 0 && S_ISREG(st.st_mode)
                                  ? CARO_OK
                                  : error_set(err, CARO_IO, CARO_NO_POS, "'%.200s' is no regular file", file);
    if (status == CARO_OK) status = cache_repository(repository, hub->cache, s->repository, err);
    if (status == CARO_OK)
        status = cache_format(temporary, err, "%s/blobs/%s.caro-import", repository, s->sha256);
    if (status == CARO_OK) status = cache_make_parents(temporary, err);
    if (status == CARO_OK)
        status = cache_lock(hub->cache, repository, s->sha256, wait_for_lock, NULL, &lock, err);
    if (status == CARO_OK) status = take_in(hub, s, file, in, temporary, imported, err);
    if (lock >= 0) close(lock);
    close(in);
    return status;
}
