/* Owns time and what the system says of this process. */
#include "os/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>
#ifdef __APPLE__
#include <sys/sysctl.h>
#endif

static uint64_t read_clock(clockid_t id)
{
    struct timespec t;
    if (clock_gettime(id, &t) != 0) return 0;
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

uint64_t os_clock_ns(void) { return read_clock(CLOCK_MONOTONIC); }

#if defined(__linux__)
/* Field 22 of /proc/self/stat is the start in clock ticks after boot (proc(5)); the name in field 2 may hold
 * spaces. */
static uint64_t start_after_boot_ns(void)
{
    char text[1024];
    FILE *f = fopen("/proc/self/stat", "re");
    if (!f) return 0;
    size_t n = fread(text, 1, sizeof text - 1, f);
    fclose(f);
    text[n] = '\0';
    const char *p = strrchr(text, ')');
    if (!p) return 0;
    p += 1;
    for (int field = 2; field < 21; field++) { /* p stands before field 3; skip to before field 22 */
        p = strchr(p + 1, ' ');
        if (!p) return 0;
    }
    long hertz = sysconf(_SC_CLK_TCK);
    unsigned long long ticks = strtoull(p, NULL, 10);
    return hertz > 0 ? ticks * (1000000000ull / (unsigned long long)hertz) : 0;
}
#endif

uint64_t os_process_start_ns(void)
{
#if defined(__linux__)
    uint64_t start = start_after_boot_ns(), boot = read_clock(CLOCK_BOOTTIME), now = os_clock_ns();
    if (!start || boot < start || now < boot - start) return 0;
    return now - (boot - start);
#elif defined(__APPLE__)
    struct kinfo_proc info;
    size_t n = sizeof info;
    int name[4] = {CTL_KERN, KERN_PROC, KERN_PROC_PID, (int)getpid()};
    if (sysctl(name, 4, &info, &n, NULL, 0) != 0 || n == 0) return 0;
    const struct timeval *t = &info.kp_proc.p_starttime;
    uint64_t start = (uint64_t)t->tv_sec * 1000000000u + (uint64_t)t->tv_usec * 1000u;
    uint64_t real = read_clock(CLOCK_REALTIME), now = os_clock_ns();
    return real < start || now < real - start ? 0 : now - (real - start);
#else
    return 0;
#endif
}

#ifdef __linux__
/* "VmHWM: 1234 kB": of this program alone, while ru_maxrss also remembers the program that it was started from. */
static uint64_t high_water_mark(void)
{
    char line[256];
    unsigned long long kib = 0;
    FILE *status = fopen("/proc/self/status", "r");
    if (!status) return 0;
    while (fgets(line, sizeof line, status))
        if (sscanf(line, "VmHWM: %llu kB", &kib) == 1) break;
    fclose(status);
    return kib * 1024;
}
#endif

bool os_peak_rss_reset(void)
{
#ifdef __linux__
    FILE *f = fopen("/proc/self/clear_refs", "w"); /* proc(5): 5 resets VmHWM */
    if (!f) return false;
    bool good = fputs("5", f) >= 0;
    return fclose(f) == 0 && good;
#else
    return false;
#endif
}

uint64_t os_peak_rss_bytes(void)
{
    struct rusage usage;
#ifdef __linux__
    uint64_t bytes = high_water_mark();
    if (bytes) return bytes;
#endif
    if (getrusage(RUSAGE_SELF, &usage) != 0) return 0;
#ifdef __APPLE__
    return (uint64_t)usage.ru_maxrss;
#else
    return (uint64_t)usage.ru_maxrss * 1024;
#endif
}
