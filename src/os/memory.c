/* Owns asking the system for memory and disk space. */
#include "os/memory.h"
#include "os/cgroup.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

/* Numbers as large as this mean that there is no limit. */
static const int64_t NO_LIMIT = INT64_MAX / 2;

/* A line "NAME 123" or "NAME: 123 kB" of a file of such lines; 0 when there is none. */
static uint64_t named_number(const char *path, const char *name)
{
    char line[256];
    unsigned long long number = 0;
    const size_t n = strlen(name);
    FILE *file = fopen(path, "re");
    if (!file) return 0;
    while (fgets(line, sizeof line, file)) {
        if (strncmp(line, name, n) != 0 || !strchr(": ", line[n])) continue;
        char unit[8] = "";
        if (sscanf(line + n + 1, "%llu %7s", &number, unit) >= 1 && strcmp(unit, "kB") == 0) number *= 1024;
        break;
    }
    fclose(file);
    return number;
}

static uint64_t group_available(const char *dir, int version, uint64_t limit)
{
    char stat[4200];
    int64_t used = 0;
    const bool v2 = version == 2;
    cgroup_number(dir, v2 ? "memory.current" : "memory.usage_in_bytes", &used);
    snprintf(stat, sizeof stat, "%s/memory.stat", dir);
    uint64_t files = named_number(stat, v2 ? "active_file" : "total_active_file") +
                     named_number(stat, v2 ? "inactive_file" : "total_inactive_file");
    uint64_t held = (uint64_t)used > files ? (uint64_t)used - files : 0;
    return limit > held ? limit - held : 1;
}

static void take_group(void *ctx, const char *dir, int version)
{
    struct os_memory *memory = ctx;
    int64_t limit;
    if (!cgroup_number(dir, version == 2 ? "memory.max" : "memory.limit_in_bytes", &limit)) return;
    if (limit < 0 || limit >= NO_LIMIT) return;
    if (limit == 0) limit = 1; /* 0 stands for "not known" */
    if (memory->total == 0 || (uint64_t)limit < memory->total) memory->total = (uint64_t)limit;
    uint64_t available = group_available(dir, version, (uint64_t)limit);
    if (memory->available && available >= memory->available) return;
    memory->available = available;
    snprintf(memory->limit, sizeof memory->limit, "the control group %.250s", dir);
}

static uint64_t address_space(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return UINT64_MAX;
    long page = sysconf(_SC_PAGESIZE);
    unsigned long long pages = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    if (file && fscanf(file, "%llu", &pages) != 1) pages = 0;
    if (file) fclose(file);
    const uint64_t used = pages * (uint64_t)(page > 0 ? page : 4096), all = (uint64_t)limit.rlim_cur;
    return all > used ? all - used : 0;
}

void os_memory_available_below(const char *root, struct os_memory *memory)
{
    char meminfo[4096];
    snprintf(meminfo, sizeof meminfo, "%s/proc/meminfo", root);
    uint64_t machine = named_number(meminfo, "MemTotal"), available = named_number(meminfo, "MemAvailable");
    if (!machine) {
        const long pages = sysconf(_SC_PHYS_PAGES);
        machine = pages > 0 ? (uint64_t)pages * os_memory_page_bytes() : 0;
    }
    *memory = (struct os_memory){
        .total = machine, .available = available ? available : machine, .limit = "the machine"};
    cgroup_each(root, "memory", take_group, memory);
    memory->address_space = address_space();
}

void os_memory_available(struct os_memory *memory) { os_memory_available_below("", memory); }

uint64_t os_memory_bytes(void)
{
    struct os_memory memory;
    os_memory_available(&memory);
    return memory.total;
}

uint64_t os_memory_page_bytes(void)
{
    const long page = sysconf(_SC_PAGESIZE);
    return page > 0 ? (uint64_t)page : 4096;
}

void os_memory_pages(void *p, size_t n, enum os_pages pages)
{
#if defined(MADV_NOHUGEPAGE) && defined(MADV_HUGEPAGE)
    const uintptr_t page = (uintptr_t)os_memory_page_bytes(), from = ((uintptr_t)p + page - 1) / page * page;
    const uintptr_t to = ((uintptr_t)p + n) / page * page;
    if (to > from && to - from >= OS_HUGE_PAGE)
        madvise((void *)from, to - from, pages == OS_PAGES_HUGE ? MADV_HUGEPAGE : MADV_NOHUGEPAGE);
#else
    (void)p, (void)n, (void)pages;
#endif
}

#if defined(MADV_POPULATE_WRITE)
static void populate(const void *p, size_t n, int how)
{
    const uintptr_t page = (uintptr_t)os_memory_page_bytes(), from = (uintptr_t)p / page * page;
    const uintptr_t to = ((uintptr_t)p + n + page - 1) / page * page;
    if (to - from > 2 * page) madvise((void *)from, to - from, how);
}

void os_memory_read_in(const void *p, size_t n) { populate(p, n, MADV_POPULATE_READ); }
void os_memory_touch(void *p, size_t n) { populate(p, n, MADV_POPULATE_WRITE); }
#else
void os_memory_read_in(const void *p, size_t n) { (void)p, (void)n; }
void os_memory_touch(void *p, size_t n) { (void)p, (void)n; }
#endif

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
