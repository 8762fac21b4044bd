/* Owns finding this process's control groups. */
#include "os/cgroup.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool cgroup_line(const char *dir, const char *file, char *line, size_t size)
{
    char path[4200];
    if (snprintf(path, sizeof path, "%s/%s", dir, file) >= (int)sizeof path) return false;
    FILE *f = fopen(path, "re");
    if (!f) return false;
    bool got = fgets(line, (int)size, f) != NULL;
    fclose(f);
    if (got) line[strcspn(line, "\n")] = '\0';
    return got;
}

bool cgroup_number(const char *dir, const char *file, int64_t *number)
{
    char line[64], *end;
    if (!cgroup_line(dir, file, line, sizeof line)) return false;
    *number = strtoll(line, &end, 10);
    return end != line;
}

/* The group and all above it, in the hierarchy mounted at `mount`. */
static void each_above(const char *mount, const char *group, int version,
                       void (*visit)(void *ctx, const char *dir, int version), void *ctx)
{
    char dir[4096];
    int written = snprintf(dir, sizeof dir, "%s%s", mount, strcmp(group, "/") == 0 ? "" : group);
    if (written < 0 || written >= (int)sizeof dir) return;
    const size_t root = strlen(mount);
    for (;;) {
        visit(ctx, dir, version);
        char *slash = strrchr(dir + root, '/');
        if (!slash) return;
        *slash = '\0';
    }
}

static bool lists(const char *controllers, const char *wanted)
{
    const size_t length = strlen(wanted);
    for (const char *p = controllers; *p;) {
        size_t n = strcspn(p, ",");
        if (n == length && memcmp(p, wanted, n) == 0) return true;
        p += n + (p[n] == ',');
    }
    return false;
}

/* /proc/self/cgroup: "0::/path" for version 2, "4:cpu,cpuacct:/path" for version 1. */
void cgroup_each(const char *controller, void (*visit)(void *ctx, const char *dir, int version), void *ctx)
{
    char line[4096], mount[256];
    FILE *f = fopen("/proc/self/cgroup", "re");
    if (!f) return;
    while (fgets(line, sizeof line, f)) {
        line[strcspn(line, "\n")] = '\0';
        char *controllers = strchr(line, ':');
        char *group = controllers ? strchr(controllers + 1, ':') : NULL;
        if (!group) continue;
        *group++ = '\0';
        controllers++;
        if (!*controllers) {
            each_above("/sys/fs/cgroup", group, 2, visit, ctx);
        } else if (lists(controllers, controller)) {
            snprintf(mount, sizeof mount, "/sys/fs/cgroup/%s", controller);
            if (access(mount, F_OK) != 0) snprintf(mount, sizeof mount, "/sys/fs/cgroup/%.200s", controllers);
            each_above(mount, group, 1, visit, ctx);
        }
    }
    fclose(f);
}
