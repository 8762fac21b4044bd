/* Read-only maps of whole files. */
#ifndef OS_MAP_H
#define OS_MAP_H

#include "base/error.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What changes with every change of a file's bytes: on one machine, no two contents have the same, but for changes
 * within the resolution of the file system's clock (a few milliseconds). */
struct file_identity {
    uint64_t device, inode, size;
    int64_t modified_ns, changed_ns; /* since 1970; `changed` cannot be set by anyone */
};

struct file_map {
    const void *p; /* NULL for an empty file */
    size_t n;
    struct file_identity identity; /* when it was mapped */
};

/* The identity of what is at `path` now; false when there is no such file. */
bool file_identity_now(struct file_identity *identity, const char *path);

/* Map a regular file read-only. Errors: NOT_FOUND, IO (a directory, a pipe, no permission), each naming the path.
 * The bytes stay valid until file_map_close(), also when the file is removed; a file that another process truncates
 * meanwhile raises SIGBUS on access. O(1). */
enum caro_status file_map_open(struct file_map *map, const char *path, struct caro_error *err);
void file_map_close(struct file_map *map);
/* Take the whole pages inside the n bytes at p, a part of the map, out of this process's resident memory. They stay in
 * the system's cache of files as long as it has room, and come back when they are read: the bytes never change. Threads may read
 * them meanwhile. Nothing happens where the system cannot do this (only Linux can).
 * Cost, there and back: 3 µs a MB where the file system caches in huge pages (ext4, XFS), 75 µs a MB where it does not. */
void file_map_release(const struct file_map *map, const void *p, size_t n);

#endif
