/* Owns mapping files. Refuses whatever is no regular file: a pipe cannot be mapped, a directory is a mistake.
 */
#include "os/map.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static enum caro_status map_descriptor(struct file_map *map, int fd, const char *path, struct caro_error *err)
{
    struct stat st;
    if (fstat(fd, &st) != 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot examine '%s': %s", path, strerror(errno));
    if (S_ISDIR(st.st_mode))
        return error_set(err, CARO_IO, CARO_NO_POS, "'%s' is a directory, not a file", path);
    if (!S_ISREG(st.st_mode)) return error_set(err, CARO_IO, CARO_NO_POS, "'%s' is not a regular file", path);
    if (st.st_size == 0) return CARO_OK;
    if ((uint64_t)st.st_size > SIZE_MAX)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "'%s' is larger than the address space", path);
    void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0);
    if (p == MAP_FAILED)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot map '%s': %s", path, strerror(errno));
    *map = (struct file_map){p, (size_t)st.st_size};
    return CARO_OK;
}

enum caro_status file_map_open(struct file_map *map, const char *path, struct caro_error *err)
{
    *map = (struct file_map){NULL, 0};
    /* not blocking: opening a named pipe would otherwise wait for a writer before it can be refused */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return error_set(err, errno == ENOENT || errno == ENOTDIR ? CARO_NOT_FOUND : CARO_IO, CARO_NO_POS,
                         "cannot open '%s': %s", path, strerror(errno));
    enum caro_status status = map_descriptor(map, fd, path, err);
    close(fd);
    return status;
}

void file_map_close(struct file_map *map)
{
    if (map->p) munmap((void *)map->p, map->n);
    *map = (struct file_map){NULL, 0};
}

void file_map_prefetch(const struct file_map *map, size_t offset, size_t n)
{
    if (!map->p || offset >= map->n) return;
    if (n > map->n - offset) n = map->n - offset;
    size_t page = (size_t)sysconf(_SC_PAGESIZE), from = offset / page * page;
    madvise((char *)map->p + from, n + (offset - from), MADV_WILLNEED);
}
