/* Memory that this process may use, disk space, and whether it runs on a build machine's behalf. */
#ifndef OS_MEMORY_H
#define OS_MEMORY_H

#include <stdint.h>

uint64_t os_memory_bytes(void);                /* the machine's, cut to the cgroup's limit; 0 if unknown */
uint64_t os_disk_free_bytes(const char *path); /* where this path is, or would be; UINT64_MAX if unknown */

#endif
