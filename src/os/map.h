/* Read-only maps of whole files. */
#ifndef OS_MAP_H
#define OS_MAP_H

#include "base/error.h"
#include <stddef.h>

struct file_map {
    const void *p; /* NULL for an empty file */
    size_t n;
};

/* Map a regular file read-only. Errors: NOT_FOUND, IO (a directory, a pipe, no permission), each naming the path.
 * The bytes stay valid until file_map_close(), also when the file is removed; a file that another process truncates
 * meanwhile raises SIGBUS on access. O(1). */
enum caro_status file_map_open(struct file_map *map, const char *path, struct caro_error *err);
void file_map_close(struct file_map *map);
/* Tell the kernel that [offset, offset + n) will be read soon. Only a hint. */
void file_map_prefetch(const struct file_map *map, size_t offset, size_t n);

#endif
