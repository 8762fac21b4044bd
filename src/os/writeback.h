/* Asking the system to begin writing a file's pages to disk, so that a later fsync() finds little left. */
#ifndef OS_WRITEBACK_H
#define OS_WRITEBACK_H

#include <stdint.h>

/* Bytes [from, from + n) of fd. Only a hint: promises nothing, and does nothing where the system has no such call. */
void os_start_writeback(int fd, uint64_t from, uint64_t n);

#endif
