/* Owns the processor's name as its maker writes it. */
#include "os/cpu.h"

#include <stdio.h>
#include <string.h>
#ifdef __APPLE__
#include <sys/sysctl.h>
#endif

void os_cpu_name(char name[128])
{
    name[0] = '\0';
#ifdef __APPLE__
    size_t n = 128;
    if (sysctlbyname("machdep.cpu.brand_string", name, &n, NULL, 0) != 0) name[0] = '\0';
#elif defined(__linux__)
    char line[256];
    FILE *f = fopen("/proc/cpuinfo", "r");
    if (!f) return;
    while (!name[0] && fgets(line, sizeof line, f)) {
        char *colon = strchr(line, ':');
        if (!colon || strncmp(line, "model name", 10) != 0) continue;
        snprintf(name, 128, "%.120s", colon + 1 + strspn(colon + 1, " "));
        name[strcspn(name, "\n")] = '\0';
    }
    fclose(f);
#endif
}
