/* Owns finding a user's directories. (XDG Base Directory Specification 0.8) Creates nothing. */
#include "os/paths.h"

#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#ifdef __APPLE__
#define CONFIG_BELOW_HOME "/Library/Application Support"
#define CACHE_BELOW_HOME  "/Library/Caches"
#define DATA_BELOW_HOME   "/Library/Application Support"
#else
#define CONFIG_BELOW_HOME "/.config"
#define CACHE_BELOW_HOME  "/.cache"
#define DATA_BELOW_HOME   "/.local/share"
#endif

static const char *absolute_variable(const char *name)
{
    const char *value = name ? getenv(name) : NULL;
    return value && value[0] == '/' ? value : NULL;
}

static const char *home(void)
{
    const char *value = absolute_variable("HOME");
    if (value) return value;
    const struct passwd *entry = getpwuid(getuid());
    return entry && entry->pw_dir && entry->pw_dir[0] == '/' ? entry->pw_dir : NULL;
}

enum caro_status os_path(char *out, size_t size, enum os_path kind, const char *name, struct caro_error *err)
{
    static const struct {
        const char *variable, *below_home;
    } rows[] = {
        [OS_PATH_HOME] = {NULL, ""},
        [OS_PATH_CONFIG] = {"XDG_CONFIG_HOME", CONFIG_BELOW_HOME},
        [OS_PATH_CACHE] = {"XDG_CACHE_HOME", CACHE_BELOW_HOME},
        [OS_PATH_DATA] = {"XDG_DATA_HOME", DATA_BELOW_HOME},
    };
    const char *base = absolute_variable(rows[kind].variable), *below = "";
    if (!base) {
        base = home();
        below = rows[kind].below_home;
    }
    if (!base)
        return error_set(err, CARO_NOT_FOUND, CARO_NO_POS,
                         "this user has no home directory; set HOME to an absolute path");
    int n = snprintf(out, size, "%s%s%s%s", base, below, name ? "/" : "", name ? name : "");
    if (n < 0 || (size_t)n >= size)
        return error_set(err, CARO_LIMIT, CARO_NO_POS,
                         "a path of %d bytes is longer than the %zu that there is room for", n, size - 1);
    return CARO_OK;
}
