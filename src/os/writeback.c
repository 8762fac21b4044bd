/* Owns the system's call that starts writing a file's pages back. (Linux: sync_file_range(2)) */
#include "os/writeback.h"

#include <fcntl.h>

void os_start_writeback(int fd, uint64_t from, uint64_t n)
{
#if defined(__linux__)
    (void)sync_file_range(fd, (off_t)from, (off_t)n, SYNC_FILE_RANGE_WRITE);
#else
    (void)fd, (void)from, (void)n;
#endif
}
