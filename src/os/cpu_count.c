/* Owns the question how many processors this process may really use. */
#include "os/cgroup.h"
#include "os/cpu.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#if defined(__linux__)
#include <sched.h>
#elif defined(__APPLE__)
#include <sys/sysctl.h>
#endif

#if defined(__linux__)
/* The first line of a small file without its end; false when it cannot be read. */
static bool read_line(const char *path, char *line, size_t size)
{
    FILE *f = fopen(path, "re");
    if (!f) return false;
    bool got = fgets(line, (int)size, f) != NULL;
    fclose(f);
    if (got) line[strcspn(line, "\n")] = '\0';
    return got;
}

static long read_number(const char *path)
{
    char line[64];
    return read_line(path, line, sizeof line) ? strtol(line, NULL, 10) : -1;
}

/* Processors' worth of time that a group may use, rounded up; 0: no limit here. v2 has "max 100000" or "150000 100000"
 * in cpu.max, v1 two files, -1 for none. */
static int group_quota(const char *dir, int version)
{
    char line[64];
    int64_t quota = -1, period = 0;
    if (version == 2) {
        long long a, b;
        if (!cgroup_line(dir, "cpu.max", line, sizeof line) || sscanf(line, "%lld %lld", &a, &b) != 2)
            return 0;
        quota = a, period = b;
    } else if (!cgroup_number(dir, "cpu.cfs_quota_us", &quota) ||
               !cgroup_number(dir, "cpu.cfs_period_us", &period)) {
        return 0;
    }
    if (quota <= 0 || period <= 0) return 0;
    int64_t n = (quota + period - 1) / period;
    return n < 1 ? 1 : n > 100000 ? 100000 : (int)n;
}

/* The smallest quota so far. */
static void take_quota(void *least, const char *dir, int version)
{
    int n = group_quota(dir, version);
    if (n && (!*(int *)least || n < *(int *)least)) *(int *)least = n;
}

static int quota(void)
{
    int least = 0;
    cgroup_each("", "cpu", take_quota, &least);
    return least;
}

/* Whether processor i is to be counted: not when an allowed sibling of the same core was, nor when it has
 * less than half of the largest one's capacity (big.LITTLE): the others would wait for it at every barrier.
 */
static bool counts(int i, const cpu_set_t *allowed, long most_capacity)
{
    char path[128], line[256];
    snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/cpu_capacity", i);
    long capacity = read_number(path);
    if (capacity > 0 && capacity * 2 < most_capacity) return false;
    snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/topology/thread_siblings_list", i);
    if (!read_line(path, line, sizeof line)) return true;
    for (char *p = line; *p >= '0' && *p <= '9';) { /* "0,64" or "0-1" */
        long from = strtol(p, &p, 10), to = from;
        if (*p == '-') to = strtol(p + 1, &p, 10);
        for (long k = from; k <= to && k < i; k++)
            if (k < CPU_SETSIZE && CPU_ISSET((size_t)k, allowed)) return false;
        if (*p == ',') p++;
    }
    return true;
}

int os_cpu_count(void)
{
    cpu_set_t allowed;
    int n = 0;
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) { /* more than CPU_SETSIZE processors */
        n = (int)sysconf(_SC_NPROCESSORS_ONLN);
    } else {
        long most = 0;
        for (int i = 0; i < CPU_SETSIZE; i++) {
            char path[128];
            if (!CPU_ISSET((size_t)i, &allowed)) continue;
            snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/cpu_capacity", i);
            long capacity = read_number(path);
            if (capacity < 0) break; /* all have it or none */
            if (capacity > most) most = capacity;
        }
        for (int i = 0; i < CPU_SETSIZE; i++)
            if (CPU_ISSET((size_t)i, &allowed) && counts(i, &allowed, most)) n++;
    }
    int limit = quota();
    if (limit && n > limit) n = limit;
    return n < 1 ? 1 : n;
}

#elif defined(__APPLE__)
int os_cpu_count(void)
{
    int n = 0;
    size_t size = sizeof n;
    if (sysctlbyname("hw.perflevel0.physicalcpu", &n, &size, NULL, 0) == 0 && n > 0)
        return n; /* fast cores */
    size = sizeof n;
    if (sysctlbyname("hw.physicalcpu", &n, &size, NULL, 0) == 0 && n > 0) return n;
    return 1;
}

#else
int os_cpu_count(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : (int)n;
}
#endif
