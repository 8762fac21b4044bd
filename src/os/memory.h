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

/* Bytes of a huge page on nearly every machine; where it is not, files and areas are only not laid out for one. */
#define OS_HUGE_PAGE (2 << 20)

uint64_t os_memory_bytes(void); /* the machine's, cut to the cgroup's limit; 0 if unknown */
uint64_t os_memory_page_bytes(void);
/* In which pages an area becomes resident, as it is touched, if the system can choose: advice. */
enum os_pages { OS_PAGES_SMALL, OS_PAGES_HUGE };
void os_memory_pages(void *p, size_t n, enum os_pages pages);
/* Make an area's pages resident that are going to be read, or written, soon: one call for all of them costs less than a
 * fault for each, which on a virtual machine can be 30 µs (Linux 5.14's MADV_POPULATE_READ and _WRITE; elsewhere nothing is done).
 * What the area holds stays. A map's bytes are read from the disk when they are not in memory. */
void os_memory_read_in(const void *p, size_t n);
void os_memory_touch(void *p, size_t n);
uint64_t os_disk_free_bytes(const char *path); /* where this path is, or would be; UINT64_MAX if unknown */

#endif
