/* Owns the search of directories for programs. */
#include "os/program.h"

#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#include <stdlib.h>
#endif

bool os_program_exists(struct slice name, const char *path)
{
    if (!path || name.n == 0 || memchr(name.p, '/', name.n)) return false;
    while (*path) {
        size_t n = strcspn(path, ":");
        char full[PATH_MAX];
        int len = snprintf(full, sizeof full, "%.*s/%.*s", (int)n, path, (int)name.n, name.p);
        struct stat st;
        if (n && len > 0 && len < (int)sizeof full && stat(full, &st) == 0 && S_ISREG(st.st_mode) &&
            access(full, X_OK) == 0)
            return true;
        path += n + (path[n] == ':');
    }
    return false;
}

bool os_program_self(char *out, size_t size)
{
#ifdef __APPLE__
    char path[PATH_MAX], real[PATH_MAX];
    uint32_t n = sizeof path;
    if (_NSGetExecutablePath(path, &n) != 0 || !realpath(path, real)) return false;
    return snprintf(out, size, "%s", real) < (int)size;
#else
    ssize_t n = readlink("/proc/self/exe", out, size - 1);
    if (n <= 0 || (size_t)n >= size - 1) return false;
    out[n] = '\0';
    return true;
#endif
}
