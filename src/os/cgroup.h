/* The control groups that this process is in (cgroups(7)), both versions. */
#ifndef OS_CGROUP_H
#define OS_CGROUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Call visit() with the directory of each group that limits this process for a controller ("cpu", "memory"): its own
 * group, then those above it up to what is mounted, in each hierarchy. version: 1 or 2, whose file names differ.
 *   root  what stands before all paths: "" for the system, a folder that looks like it for a test
 * Places come from /proc/self/cgroup and /proc/self/mountinfo, so a container that sees only its own part, hierarchies
 * mounted elsewhere and both versions at once are all right. Nothing happens on systems without groups. */
void cgroup_each(const char *root, const char *controller,
                 void (*visit)(void *ctx, const char *dir, int version), void *ctx);

/* The first line of a group's file, without its end; false when it cannot be read. */
bool cgroup_line(const char *dir, const char *file, char *line, size_t size);
/* The number in a group's file; false when there is none ("max"). */
bool cgroup_number(const char *dir, const char *file, int64_t *number);

#endif
