/* The control groups that this process is in (cgroups(7)), both versions. */
#ifndef OS_CGROUP_H
#define OS_CGROUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Call visit() with the directory of each group that limits this process for a controller ("cpu", "memory"): its own
 * group, then those above it up to the root, in each hierarchy. version: 1 or 2, whose file names differ. Directories
 * may be missing, as in a container that sees only its own part. Nothing happens on systems without them. */
void cgroup_each(const char *controller, void (*visit)(void *ctx, const char *dir, int version), void *ctx);

/* The first line of a group's file, without its end; false when it cannot be read. */
bool cgroup_line(const char *dir, const char *file, char *line, size_t size);
/* The number in a group's file; false when there is none ("max"). */
bool cgroup_number(const char *dir, const char *file, int64_t *number);

#endif
