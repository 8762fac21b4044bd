/* Owns mapping files. Refuses whatever is no regular file: a pipe cannot be mapped, a directory is a mistake.
 */
#include "os/map.h"

#include "os/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#if defined(__APPLE__)
#define MODIFIED st_mtimespec
#define CHANGED  st_ctimespec
#else
#define MODIFIED st_mtim
#define CHANGED  st_ctim
#endif

static int64_t nanoseconds(struct timespec t) { return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec; }

static struct file_identity identity_of(const struct stat *st)
{
    return (struct file_identity){.device = (uint64_t)st->st_dev,
                                  .inode = (uint64_t)st->st_ino,
                                  .size = (uint64_t)st->st_size,
                                  .modified_ns = nanoseconds(st->MODIFIED),
                                  .changed_ns = nanoseconds(st->CHANGED)};
}

bool file_identity_now(struct file_identity *identity, const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0) return false;
    *identity = identity_of(&st);
    return true;
}

enum { HUGE_FROM = 8 << 20 };

/* mmap() of a file; a large one begins at a multiple of a huge page, and the kernel is asked for such pages: it then
 * reads the file in pieces of that size (measured: 0.9 s instead of 4 s for 600 MB from a disk), and walking through
 * it misses no translations (30 GB/s instead of 18 with one thread of a virtual machine). */
static void *map_whole(int fd, size_t size)
{
#if defined(MADV_HUGEPAGE)
    if (size >= HUGE_FROM && size <= SIZE_MAX - OS_HUGE_PAGE) {
        uint8_t *area =
            mmap(NULL, size + OS_HUGE_PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (area != MAP_FAILED) {
            const size_t page = (size_t)sysconf(_SC_PAGESIZE), lead = -(uintptr_t)area % OS_HUGE_PAGE;
            uint8_t *p = mmap(area + lead, size, PROT_READ, MAP_SHARED | MAP_FIXED, fd, 0);
            const size_t end = (lead + size + page - 1) / page * page; /* all but the file goes back */
            if (p == MAP_FAILED) {
                munmap(area, size + OS_HUGE_PAGE);
                return MAP_FAILED;
            }
            if (lead) munmap(area, lead);
            if (size + OS_HUGE_PAGE > end) munmap(area + end, size + OS_HUGE_PAGE - end);
            madvise(p, size, MADV_HUGEPAGE);
            return p;
        }
    }
#endif
    return mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0);
}

static enum caro_status map_descriptor(struct file_map *map, int fd, const char *path, struct caro_error *err)
{
    struct stat st;
    if (fstat(fd, &st) != 0)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot examine '%s': %s", path, strerror(errno));
    if (S_ISDIR(st.st_mode))
        return error_set(err, CARO_IO, CARO_NO_POS, "'%s' is a directory, not a file", path);
    if (!S_ISREG(st.st_mode)) return error_set(err, CARO_IO, CARO_NO_POS, "'%s' is not a regular file", path);
    map->identity = identity_of(&st);
    if (st.st_size == 0) return CARO_OK;
    if ((uint64_t)st.st_size > SIZE_MAX)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "'%s' is larger than the address space", path);
    void *p = map_whole(fd, (size_t)st.st_size);
    if (p == MAP_FAILED)
        return error_set(err, errno == ENOMEM ? CARO_NO_MEMORY : CARO_IO, CARO_NO_POS,
                         "cannot map '%s' (%.0f MiB): %s%s", path, (double)st.st_size / 1048576,
                         strerror(errno),
                         errno == ENOMEM ? "; is the address space limited (ulimit -v)?" : "");
    map->p = p;
    map->n = (size_t)st.st_size;
    return CARO_OK;
}

enum caro_status file_map_open(struct file_map *map, const char *path, struct caro_error *err)
{
    *map = (struct file_map){.p = NULL};
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
    *map = (struct file_map){.p = NULL};
}

void file_map_release(const struct file_map *map, const void *p, size_t n)
{
#if defined(__linux__)
    const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), map_end = (uintptr_t)map->p + map->n;
    const uintptr_t begin = (uintptr_t)p, end = begin + n;
    if (!map->p || begin < (uintptr_t)map->p || end < begin || end > map_end) return; /* not ours */
    /* a page that the map's last byte is in holds nothing else */
    const uintptr_t from = (begin + page - 1) / page * page;
    const uintptr_t to = end == map_end ? (end + page - 1) / page * page : end / page * page;
    if (from < to) madvise((void *)from, to - from, MADV_DONTNEED);
#else
    (void)map, (void)p, (void)n;
#endif
}
