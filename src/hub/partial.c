/* Owns the temporary file of a download and the thread that hashes it as it grows. */
#include "hub/partial.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK = 1 << 20 };

static enum caro_status failed_io(const struct partial *p, const char *what, struct caro_error *err)
{
    int why = errno;
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot %s '%.160s': %s%s", what, p->path, strerror(why),
                     why == ENOSPC || why == EDQUOT
                         ? "; free some space, then pull again: it goes on from here"
                     : why == EROFS || why == EACCES ? "; HF_HUB_CACHE names another place for the cache"
                                                     : "");
}

/* Hash the file from its start, as far as it is visible, until it has ended. */
static void *follow(void *ctx)
{
    struct partial *p = ctx;
    char *chunk = malloc(CHUNK);
    uint64_t at = 0;
    bool failed = !chunk;
    while (!failed) {
        pthread_mutex_lock(&p->lock);
        while (p->visible == at && !p->ended) pthread_cond_wait(&p->grown, &p->lock);
        uint64_t until = p->visible;
        bool ended = p->ended;
        pthread_mutex_unlock(&p->lock);
        if (at == until && ended) break;
        size_t want = until - at < CHUNK ? (size_t)(until - at) : CHUNK;
        ssize_t n = pread(p->fd, chunk, want, (off_t)at);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) failed = true;
        if (n > 0) sha256_add(p->hash, chunk, (size_t)n), at += (uint64_t)n;
    }
    free(chunk);
    pthread_mutex_lock(&p->lock);
    p->failed = failed;
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

static void tell(struct partial *p, bool ended)
{
    pthread_mutex_lock(&p->lock);
    p->visible = p->n;
    p->ended = ended;
    pthread_cond_signal(&p->grown);
    pthread_mutex_unlock(&p->lock);
}

static void stop_follower(struct partial *p)
{
    if (!p->started) return;
    tell(p, true);
    pthread_join(p->follower, NULL);
    p->started = false;
}

static enum caro_status start_follower(struct partial *p, struct caro_error *err)
{
    sha256_start(p->hash);
    p->visible = p->n;
    p->ended = p->failed = false;
    if (pthread_create(&p->follower, NULL, follow, p) != 0)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "cannot start a thread for hashing");
    p->started = true;
    return CARO_OK;
}

static void read_etag(struct partial *p)
{
    FILE *file = fopen(p->etag_path, "rb");
    size_t n = file ? fread(p->etag, 1, sizeof p->etag - 1, file) : 0;
    if (file) fclose(file);
    p->etag[n] = '\0';
}

enum caro_status partial_open(struct partial *p, const char *path, struct caro_error *err)
{
    struct stat st;
    *p = (struct partial){.fd = -1, .lock = PTHREAD_MUTEX_INITIALIZER, .grown = PTHREAD_COND_INITIALIZER};
    TRY(cache_format(p->path, err, "%s", path));
    TRY(cache_format(p->etag_path, err, "%s.etag", path));
    TRY(cache_format(p->etag_new_path, err, "%s.etag.new", path));
    TRY(cache_make_parents(path, err));
    TRY(sha256_open(&p->hash, err));
    p->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (p->fd < 0 || fstat(p->fd, &st) != 0) return failed_io(p, "write", err);
    p->n = (uint64_t)st.st_size;
    read_etag(p);
    return start_follower(p, err);
}

enum caro_status partial_restart(struct partial *p, const char *etag, struct caro_error *err)
{
    stop_follower(p);
    unlink(p->etag_path); /* first: bytes and validator of different files must never meet */
    p->etag[0] = '\0';
    p->n = 0;
    if (ftruncate(p->fd, 0) != 0) return failed_io(p, "empty", err);
    size_t n = strlen(etag);
    if (n && n < sizeof p->etag &&
        strncmp(etag, "W/", 2) != 0) { /* a weak one promises no equal bytes (RFC 9110, 8.8.1) */
        memcpy(p->etag, etag, n + 1);
        TRY(cache_write(p->etag_path, p->etag_new_path, etag, n, err));
    }
    return start_follower(p, err);
}

enum caro_status partial_add(struct partial *p, const char *bytes, size_t n, struct caro_error *err)
{
    while (n) {
        ssize_t done = pwrite(p->fd, bytes, n, (off_t)p->n);
        if (done < 0 && errno == EINTR) continue;
        if (done == 0) errno = ENOSPC;
        if (done <= 0) return failed_io(p, "write", err);
        p->n += (uint64_t)done;
        bytes += done;
        n -= (size_t)done;
    }
    tell(p, false);
    return CARO_OK;
}

enum caro_status partial_finish(struct partial *p, char sha256[65], struct caro_error *err)
{
    bool on_disk = fsync(p->fd) == 0; /* while the hash catches up */
    int why = errno;
    stop_follower(p);
    errno = why;
    if (!on_disk) return failed_io(p, "write", err);
    if (p->failed || !sha256_finish(p->hash, sha256))
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot read '%.200s' back", p->path);
    return CARO_OK;
}

void partial_forget_etag(struct partial *p)
{
    unlink(p->etag_path);
    p->etag[0] = '\0';
}

void partial_close(struct partial *p, bool remove)
{
    stop_follower(p);
    if (p->fd >= 0) close(p->fd);
    if (p->fd >= 0 && (remove || p->n == 0 || !p->etag[0])) {
        unlink(p->path);
        unlink(p->etag_path);
    }
    if (p->fd >= 0) unlink(p->etag_new_path); /* of a process that was killed */
    p->fd = -1;
    sha256_close(p->hash);
    p->hash = NULL;
}
