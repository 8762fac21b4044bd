/* Owns the temporary file of a download and the thread that writes and hashes it while bytes arrive. At every moment
 * the file on disk is a beginning of what came, whoever is killed when. */
#include "hub/partial.h"

#include "os/writeback.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { WRITEBACK = 16 << 20 }; /* bytes between two hints to the system */

static enum caro_status failed_io(const struct partial *p, const char *what, int why, struct caro_error *err)
{
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot %s '%.160s': %s%s", what, p->path, strerror(why),
                     why == ENOSPC || why == EDQUOT
                         ? "; free some space, then pull again: it goes on from here"
                     : why == EROFS || why == EACCES ? "; HF_HUB_CACHE names another place for the cache"
                                                     : "");
}

/* What the worker knows by itself. */
struct progress {
    uint64_t written, hashed, hinted;
};

/* 0, or errno. */
static int write_block(int fd, const char *bytes, size_t n, uint64_t at)
{
    while (n) {
        ssize_t done = pwrite(fd, bytes, n, (off_t)at);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return done < 0 ? errno : ENOSPC;
        bytes += done;
        at += (uint64_t)done;
        n -= (size_t)done;
    }
    return 0;
}

/* Write one block; its hash is made from memory when the hash has come so far. */
static int take_block(struct partial *p, struct progress *at, const char *bytes, size_t n)
{
    int why = write_block(p->fd, bytes, n, at->written);
    if (why) return why;
    if (at->hashed == at->written) {
        sha256_add(p->hash, bytes, n);
        at->hashed += n;
    }
    at->written += n;
    if (at->written - at->hinted >= WRITEBACK) {
        os_start_writeback(p->fd, at->hinted, at->written - at->hinted);
        at->hinted = at->written;
    }
    return 0;
}

/* Hash a piece of what is in the file already: what an earlier process left. */
static bool catch_up(struct partial *p, struct progress *at, char *piece)
{
    uint64_t left = at->written - at->hashed;
    ssize_t n = pread(p->fd, piece, left < PARTIAL_BLOCK ? (size_t)left : PARTIAL_BLOCK, (off_t)at->hashed);
    if (n < 0 && errno == EINTR) return true;
    if (n <= 0) return false;
    sha256_add(p->hash, piece, (size_t)n);
    at->hashed += (uint64_t)n;
    return true;
}

/* Blocks come first, so that the socket does not wait; the hash catches up when there is none. */
static void *work(void *ctx)
{
    struct partial *p = ctx;
    struct progress at = {.written = p->begin, .hinted = p->begin};
    char *piece = at.written ? malloc(PARTIAL_BLOCK) : NULL;
    bool readable = piece || !at.written;
    pthread_mutex_lock(&p->lock);
    while (!p->failed) {
        bool behind = readable && at.hashed < at.written;
        if (p->taken < p->given) {
            char *block = p->blocks + p->taken % PARTIAL_BLOCKS * PARTIAL_BLOCK;
            size_t from = p->taken ? 0 : p->begin % PARTIAL_BLOCK;
            size_t to = p->ended && p->taken + 1 == p->given ? p->last : PARTIAL_BLOCK;
            pthread_mutex_unlock(&p->lock);
            int why = take_block(p, &at, block + from, to - from);
            pthread_mutex_lock(&p->lock);
            p->failed = why;
            p->taken++;
            pthread_cond_signal(&p->taken_one);
        } else if (behind) {
            pthread_mutex_unlock(&p->lock);
            readable = catch_up(p, &at, piece);
            pthread_mutex_lock(&p->lock);
        } else if (p->ended)
            break;
        else
            pthread_cond_wait(&p->given_one, &p->lock);
    }
    p->unreadable = !readable;
    pthread_cond_signal(&p->taken_one);
    pthread_mutex_unlock(&p->lock);
    free(piece);
    return NULL;
}

/* Hand over the block that is being filled, and wait for a free one. 0, or errno of a write that failed. */
static int give_block(struct partial *p, bool last)
{
    pthread_mutex_lock(&p->lock);
    if (p->filled) {
        p->last = p->filled;
        p->given++;
        p->filled = 0;
    } else
        p->last = PARTIAL_BLOCK;
    p->ended = last;
    pthread_cond_signal(&p->given_one);
    while (!last && !p->failed && p->given - p->taken >= PARTIAL_BLOCKS)
        pthread_cond_wait(&p->taken_one, &p->lock);
    int why = p->failed;
    pthread_mutex_unlock(&p->lock);
    return why;
}

/* All that was taken is written, or failed is set. */
static void stop_worker(struct partial *p)
{
    if (!p->started) return;
    (void)give_block(p, true);
    pthread_join(p->worker, NULL);
    p->started = false;
}

static enum caro_status start_worker(struct partial *p, struct caro_error *err)
{
    sha256_start(p->hash);
    p->begin = p->n;
    p->given = p->taken = 0;
    p->filled = p->begin % PARTIAL_BLOCK;
    p->ended = p->unreadable = false;
    p->failed = 0;
    if (pthread_create(&p->worker, NULL, work, p) != 0)
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
    *p = (struct partial){.fd = -1,
                          .lock = PTHREAD_MUTEX_INITIALIZER,
                          .given_one = PTHREAD_COND_INITIALIZER,
                          .taken_one = PTHREAD_COND_INITIALIZER};
    TRY(cache_format(p->path, err, "%s", path));
    TRY(cache_format(p->etag_path, err, "%s.etag", path));
    TRY(cache_format(p->etag_new_path, err, "%s.etag.new", path));
    TRY(cache_make_parents(path, err));
    TRY(sha256_open(&p->hash, err));
    p->blocks = aligned_alloc(4096, (size_t)PARTIAL_BLOCKS * PARTIAL_BLOCK);
    if (!p->blocks) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for a download");
    p->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (p->fd < 0 || fstat(p->fd, &st) != 0) return failed_io(p, "write", errno, err);
    p->n = (uint64_t)st.st_size;
    read_etag(p);
    return start_worker(p, err);
}

enum caro_status partial_restart(struct partial *p, const char *etag, struct caro_error *err)
{
    stop_worker(p);
    unlink(p->etag_path); /* first: bytes and validator of different files must never meet */
    p->etag[0] = '\0';
    p->n = 0;
    if (ftruncate(p->fd, 0) != 0) return failed_io(p, "empty", errno, err);
    size_t n = strlen(etag);
    if (n && n < sizeof p->etag &&
        strncmp(etag, "W/", 2) != 0) { /* a weak one promises no equal bytes (RFC 9110, 8.8.1) */
        memcpy(p->etag, etag, n + 1);
        TRY(cache_write(p->etag_path, p->etag_new_path, etag, n, err));
    }
    return start_worker(p, err);
}

enum caro_status partial_add(struct partial *p, const char *bytes, size_t n, struct caro_error *err)
{
    while (n) {
        size_t room = PARTIAL_BLOCK - p->filled, part = n < room ? n : room;
        memcpy(p->blocks + p->given % PARTIAL_BLOCKS * PARTIAL_BLOCK + p->filled, bytes, part);
        p->filled += part;
        p->n += part;
        bytes += part;
        n -= part;
        int why = p->filled == PARTIAL_BLOCK ? give_block(p, false) : 0;
        if (why) return failed_io(p, "write", why, err);
    }
    return CARO_OK;
}

enum caro_status partial_finish(struct partial *p, char sha256[65], struct caro_error *err)
{
    stop_worker(p);
    if (p->failed) return failed_io(p, "write", p->failed, err);
    if (fsync(p->fd) != 0) return failed_io(p, "write", errno, err);
    if (p->unreadable || !sha256_finish(p->hash, sha256))
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
    struct stat st;
    stop_worker(p);
    bool empty = p->fd >= 0 && fstat(p->fd, &st) == 0 && st.st_size == 0;
    if (p->fd >= 0) close(p->fd);
    if (p->fd >= 0 && (remove || empty || !p->etag[0])) {
        unlink(p->path);
        unlink(p->etag_path);
    }
    if (p->fd >= 0) unlink(p->etag_new_path); /* of a process that was killed */
    p->fd = -1;
    free(p->blocks);
    p->blocks = NULL;
    sha256_close(p->hash);
    p->hash = NULL;
}
