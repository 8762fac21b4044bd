/* Owns the search of directories for programs. */
#include "os/program.h"

#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

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
