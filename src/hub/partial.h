/* A file on its way: its bytes so far, their hash, and the validator under which they may be continued. */
#ifndef HUB_PARTIAL_H
#define HUB_PARTIAL_H

#include "base/error.h"
#include "hub/cache.h"
#include "hub/sha256.h"

#include <pthread.h>

struct partial {
    char path[CACHE_PATH], etag_path[CACHE_PATH], etag_new_path[CACHE_PATH];
    char etag[160]; /* of what is there; "" when it must not be continued */
    int fd;
    uint64_t n; /* bytes there */
    struct sha256 *hash;
    /* A thread follows the file and hashes what was written, so that the socket never waits for the hash.
     * Under `lock`: */
    pthread_t follower;
    pthread_mutex_t lock;
    pthread_cond_t grown;
    uint64_t visible; /* bytes that it may read */
    bool started, ended, failed;
};

/* Open, or take over what an earlier process left; nobody else may have it open. Bytes without an ETag cannot be
 * continued, but may be all. Errors: IO (read-only,
 * full), UNSUPPORTED (libcrypto). */
enum caro_status partial_open(struct partial *p, const char *path, struct caro_error *err);
/* Forget the bytes; the next come under this ETag ("": cannot be continued). */
enum caro_status partial_restart(struct partial *p, const char *etag, struct caro_error *err);
enum caro_status partial_add(struct partial *p, const char *bytes, size_t n, struct caro_error *err);
/* Before the bytes get their name: a process that is killed just then leaves nothing but them. */
void partial_forget_etag(struct partial *p);
/* The hash of all, on disk. Ends the file's growth. */
enum caro_status partial_finish(struct partial *p, char sha256[65], struct caro_error *err);
/* Close. With `remove` nothing stays; else what can be continued does. */
void partial_close(struct partial *p, bool remove);

#endif
