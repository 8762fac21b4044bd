/* Memory that this process may use, disk space, and whether it runs on a build machine's behalf. */
#ifndef OS_MEMORY_H
#define OS_MEMORY_H

#include <stddef.h>
#include <stdint.h>

/* What this process may still use. */
struct os_memory {
    uint64_t total; /* bytes there are, or that a group may use */
    uint64_t
        available; /* of them, without pushing out what cannot be read again: pages of files count as free; 0:
                               not known */
    uint64_t
        address_space; /* addresses left below RLIMIT_AS (mapped files take theirs too); UINT64_MAX: no limit */
    char limit[300];   /* what sets `available`: "the machine", "the control group /sys/fs/cgroup/x" */
};
/* The tightest of the machine and the control groups. */
void os_memory_available(struct os_memory *memory);
/* The same of what is described below `root`, a folder with /proc and control groups like the system's; address_space stays this
 * process's own. */
void os_memory_available_below(const char *root, struct os_memory *memory);

uint64_t os_memory_bytes(void); /* the machine's, cut to the cgroup's limit; 0 if unknown */
uint64_t os_memory_page_bytes(void);
/* Let an area become resident in the smallest pages, as it is touched, also where the system prefers huge ones. */
void os_memory_small_pages(void *p, size_t n);
/* Ask for the largest pages in an area that is not touched yet. */
void os_memory_huge_pages(void *p, size_t n);
uint64_t os_disk_free_bytes(const char *path); /* where this path is, or would be; UINT64_MAX if unknown */

#endif
