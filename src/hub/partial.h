/* A file on its way: its bytes so far, their hash, and the validator under which they may be continued. */
#ifndef HUB_PARTIAL_H
#define HUB_PARTIAL_H

#include "base/error.h"
#include "hub/cache.h"
#include "hub/sha256.h"
#include "os/memory.h"

#include <pthread.h>

/* A block is written at a multiple of its size, a huge page's, when it is full or nothing more comes; a process that is
 * killed loses the one that was being filled. The system then keeps the file in such pages
 * (Linux 6.16 on ext4, XFS), and mapping it costs neither faults nor misses of translations. */
enum { PARTIAL_BLOCK = OS_HUGE_PAGE, PARTIAL_BLOCKS = 8 };

struct partial {
    char path[CACHE_PATH], etag_path[CACHE_PATH], etag_new_path[CACHE_PATH];
    char etag[160]; /* of what is there; "" when it must not be continued */
    int fd;
    uint64_t n;     /* bytes taken, those that are not written yet too */
    uint64_t begin; /* bytes that were in the file when the worker began */
    struct sha256 *hash;
    /* Bytes are gathered in blocks. A thread writes these and hashes the file, so that the socket waits for neither
     * until all blocks are full. */
    char *blocks; /* [PARTIAL_BLOCKS][PARTIAL_BLOCK] */
    size_t
        filled; /* end of the bytes in the block that is being filled, number `given`; the first begins at `begin` */
    pthread_t worker;
    pthread_mutex_t lock;
    pthread_cond_t given_one, taken_one;
    /* Under `lock`: */
    uint64_t given,
        taken;   /* blocks handed to the worker, and written by it; block i lies in i % PARTIAL_BLOCKS */
    size_t last; /* end of the bytes in the last block, once `ended` */
    bool started, ended, unreadable;
    int failed; /* errno of a failed write, or 0 */
};

/* Open, or take over what an earlier process left; nobody else may have it open. Bytes without an ETag cannot be
 * continued, but may be all. Errors: IO (read-only, full), UNSUPPORTED (libcrypto), NO_MEMORY (16 MiB). */
enum caro_status partial_open(struct partial *p, const char *path, struct caro_error *err);
/* Forget the bytes; the next come under this ETag ("": cannot be continued). */
enum caro_status partial_restart(struct partial *p, const char *etag, struct caro_error *err);
/* Take the next bytes. A write that failed is told here or by partial_finish(). */
enum caro_status partial_add(struct partial *p, const char *bytes, size_t n, struct caro_error *err);
/* Before the bytes get their name: a process that is killed just then leaves nothing but them. */
void partial_forget_etag(struct partial *p);
/* The hash of all, on disk. Ends the file's growth. */
enum caro_status partial_finish(struct partial *p, char sha256[65], struct caro_error *err);
/* Close. With `remove` nothing stays; else what can be continued does. */
void partial_close(struct partial *p, bool remove);

#endif
