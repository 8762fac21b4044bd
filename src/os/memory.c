/* Owns asking the system for memory and disk space. */
#include "os/memory.h"

#include <stdio.h>
#include <string.h>
#include <sys/statvfs.h>
#include <unistd.h>

/* cgroup v2, then v1. "max" and absurdly high numbers mean no limit. */
static uint64_t cgroup_limit(void)
{
    static const char *const files[] = {"/sys/fs/cgroup/memory.max",
                                        "/sys/fs/cgroup/memory/memory.limit_in_bytes"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        unsigned long long limit;
        FILE *file = fopen(files[i], "r");
        if (!file) continue;
        int got = fscanf(file, "%llu", &limit);
        fclose(file);
        if (got == 1) return limit;
    }
    return UINT64_MAX;
}

uint64_t os_memory_bytes(void)
{
    long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    uint64_t physical = pages > 0 && size > 0 ? (uint64_t)pages * (uint64_t)size : 0, limit = cgroup_limit();
    return physical && limit < physical ? limit : physical;
}

uint64_t os_disk_free_bytes(const char *path)
{
    char folder[4096];
    size_t n = strlen(path);
    struct statvfs fs;
    if (n >= sizeof folder) return UINT64_MAX;
    memcpy(folder, path, n + 1);
    while (statvfs(n ? folder : "/", &fs) != 0) { /* the nearest folder above that exists */
        if (n == 0) return UINT64_MAX;
        char *slash = strrchr(folder, '/');
        n = slash ? (size_t)(slash - folder) : 0;
        folder[n] = '\0';
        if (!slash) return UINT64_MAX;
    }
    return (uint64_t)fs.f_bavail * fs.f_frsize;
}
