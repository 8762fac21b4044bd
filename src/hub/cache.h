/* The cache that several programs share, as a layout of files:
 *
 *     models--ORG--NAME/refs/REV                    the commit that a branch or tag meant
 *     models--ORG--NAME/blobs/SHA256                the bytes
 *     models--ORG--NAME/snapshots/COMMIT/FILE  →    ../../blobs/SHA256
 *     .locks/models--ORG--NAME/SHA256.lock          held (flock) by whoever loads those bytes
 */
#ifndef HUB_CACHE_H
#define HUB_CACHE_H

#include "base/error.h"
#include <caro/hub.h>

enum { CACHE_PATH = 4096 };

/* A formatted path. LIMIT when it does not fit. */
enum caro_status cache_format(char path[CACHE_PATH], struct caro_error *err, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* CACHE/models--ORG--NAME */
enum caro_status cache_repository(char path[CACHE_PATH], const char *cache, const char *repository,
                                  struct caro_error *err);
/* All folders above `path` (not itself). IO, naming the folder. */
enum caro_status cache_make_parents(const char *path, struct caro_error *err);

/* Where the source's file is: a link in a snapshot, else the bytes themselves. With `any_size` a file of the
 * wrong size is found too: to be judged or removed. NOT_FOUND. */
enum caro_status cache_find(const char *cache, const struct caro_source *source, bool any_size,
                            char path[CACHE_PATH], struct caro_error *err);
/* The last part of what a path leads to, when it is 64 hexadecimal digits; "" otherwise. */
void cache_identity(const char *path, char sha256[65]);
/* The commit in .../snapshots/COMMIT/..., or "". */
void cache_commit_of(const char *path, char commit[41]);

/* Give the finished bytes in `temporary` (in the repository's blobs folder, synced) their name and links.
 * commit "" : no link. pulled->path receives where it is now. */
enum caro_status cache_install(const char *cache, const struct caro_source *source, const char *temporary,
                               const char *sha256, const char *commit, struct caro_pulled *pulled,
                               struct caro_error *err);
/* The links alone, to bytes that are in the repository's blobs folder. */
enum caro_status cache_link(const char *cache, const struct caro_source *source, const char *sha256,
                            const char *commit, struct caro_pulled *pulled, struct caro_error *err);
/* A regular file in a snapshot, as a program writes it where it cannot make links: hashed (1 GB/s), and when it is the
 * source's (whose hash must be known) given its name among the bytes and a link in its place, with no second copy.
 * NOT_FOUND, IO. */
enum caro_status cache_adopt(const char *cache, const struct caro_source *source, struct caro_pulled *adopted,
                             struct caro_error *err);
/* Write a small file whole or not at all, by way of `temporary` in the same file system. */
enum caro_status cache_write(const char *path, const char *temporary, const char *text, size_t n,
                             struct caro_error *err);
/* Hold the lock of the bytes `key` in *fd until that is closed; while another program has it, on_wait (NULL: do
 * not wait) is called ten times a second, and INTERRUPTED is returned once it says false. *fd is -1 on a file
 * system without locks. IO. */
enum caro_status cache_lock(const char *cache, const char *repository_path, const char *key,
                            bool (*on_wait)(void *ctx), void *ctx, int *fd, struct caro_error *err);

/* Remove every link in the repository's snapshots that leads to `blob`; with `only`, a path, none but that.
 * *others receives how many links to it remain. */
enum caro_status cache_unlink_all(const char *repository_path, const char *blob, const char *only,
                                  size_t *others, struct caro_error *err);

#endif
