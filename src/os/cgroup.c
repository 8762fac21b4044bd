/* Owns finding this process's control groups: where each hierarchy is mounted, and where in it the process is. */
#include "os/cgroup.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PATH_BYTES = 4096 };

/* One hierarchy that limits for the controller. */
struct hierarchy {
    int version;
    char group[PATH_BYTES]; /* this process's place in it: "/a/b", "/" */
    char mount[PATH_BYTES]; /* where it is mounted, behind the root; "" until found */
    char from[PATH_BYTES];  /* the group that is seen at the mount: "/", or "/docker/3f" in a container */
};

bool cgroup_line(const char *dir, const char *file, char *line, size_t size)
{
    char path[PATH_BYTES + 128];
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

static FILE *open_below(const char *root, const char *file)
{
    char path[PATH_BYTES];
    return snprintf(path, sizeof path, "%s%s", root, file) < (int)sizeof path ? fopen(path, "re") : NULL;
}

/* Whether `wanted` is one of a list with commas. */
static bool lists(const char *list, const char *wanted)
{
    const size_t length = strlen(wanted);
    for (const char *p = list; *p;) {
        size_t n = strcspn(p, ",");
        if (n == length && memcmp(p, wanted, n) == 0) return true;
        p += n + (p[n] == ',');
    }
    return false;
}

/* Where `group` goes on behind `from`: "/b" for "/a/b" behind "/a", "" for the same; NULL when it is not below it. */
static const char *below(const char *group, const char *from)
{
    size_t n = strcmp(from, "/") == 0 ? 0 : strlen(from);
    if (strncmp(group, from, n) != 0 || (group[n] != '/' && group[n] != '\0')) return NULL;
    return strcmp(group + n, "/") == 0 ? "" : group + n;
}

/* mountinfo writes blanks, tabs, ends of lines and backslashes as \040 … */
static void unescape(char *s)
{
    char *to = s;
    for (; *s; s++)
        if (s[0] == '\\' && s[1] >= '0' && s[1] <= '3' && s[2] >= '0' && s[2] <= '7' && s[3] >= '0' &&
            s[3] <= '7') {
            *to++ = (char)((s[1] - '0') * 64 + (s[2] - '0') * 8 + (s[3] - '0'));
            s += 3;
        } else
            *to++ = *s;
    *to = '\0';
}

/* /proc/self/cgroup: "0::/path" for version 2, "4:cpu,cpuacct:/path" for version 1. At most one hierarchy of each. */
static int read_groups(const char *root, const char *controller, struct hierarchy all[2])
{
    char line[PATH_BYTES];
    int n = 0;
    FILE *f = open_below(root, "/proc/self/cgroup");
    while (f && n < 2 && fgets(line, sizeof line, f)) {
        line[strcspn(line, "\n")] = '\0';
        char *controllers = strchr(line, ':');
        char *group = controllers ? strchr(controllers + 1, ':') : NULL;
        if (!group || group[1] != '/') continue;
        *group++ = '\0';
        controllers++;
        if (*controllers && !lists(controllers, controller)) continue;
        all[n].version = *controllers ? 1 : 2;
        snprintf(all[n].group, sizeof all[n].group, "%s", group);
        all[n].mount[0] = '\0';
        n++;
    }
    if (f) fclose(f);
    return n;
}

/* "36 35 98:0 /from /mounted rw,… shared:1 - cgroup source rw,memory" (proc(5)). The first mount that shows the process's own group is
 * taken, else any: a namespace may hide it. */
static void read_mounts(const char *root, const char *controller, struct hierarchy *all, int n)
{
    char line[2 * PATH_BYTES];
    FILE *f = open_below(root, "/proc/self/mountinfo");
    while (f && fgets(line, sizeof line, f)) {
        char from[PATH_BYTES], mount[PATH_BYTES], type[32], options[512];
        const char *behind = strstr(line, " - ");
        if (!behind || sscanf(line, "%*s %*s %*s %4095s %4095s", from, mount) != 2 ||
            sscanf(behind, " - %31s %*s %511s", type, options) != 2)
            continue;
        const int version = strcmp(type, "cgroup2") == 0 ? 2 : strcmp(type, "cgroup") == 0 ? 1 : 0;
        if (version == 0 || (version == 1 && !lists(options, controller))) continue;
        unescape(from);
        unescape(mount);
        for (int i = 0; i < n; i++) {
            struct hierarchy *h = &all[i];
            if (h->version != version) continue;
            if (h->mount[0] && (below(h->group, h->from) || !below(h->group, from))) continue;
            snprintf(h->mount, sizeof h->mount, "%s", mount);
            snprintf(h->from, sizeof h->from, "%s", from);
        }
    }
    if (f) fclose(f);
}

/* The group and all above it that are seen at the mount. */
static void each_above(const char *root, const struct hierarchy *h,
                       void (*visit)(void *ctx, const char *dir, int version), void *ctx)
{
    char dir[2 * PATH_BYTES];
    const char *rest = below(h->group, h->from);
    if (rest && strncmp(rest, "/..", 3) == 0) rest = NULL; /* outside of the namespace */
    const int written = snprintf(dir, sizeof dir, "%s%s%s", root, h->mount, rest ? rest : "");
    if (written < 0 || written >= (int)sizeof dir) return;
    const size_t least = strlen(root) + strlen(h->mount);
    for (;;) {
        visit(ctx, dir, h->version);
        char *slash = strrchr(dir + least, '/');
        if (!slash) return;
        *slash = '\0';
    }
}

void cgroup_each(const char *root, const char *controller,
                 void (*visit)(void *ctx, const char *dir, int version), void *ctx)
{
    struct hierarchy all[2];
    const int n = read_groups(root, controller, all);
    if (n) read_mounts(root, controller, all, n);
    for (int i = 0; i < n; i++)
        if (all[i].mount[0]) each_above(root, &all[i], visit, ctx);
}
