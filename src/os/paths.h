/* Where a user's files belong: configuration, cached data. */
#ifndef OS_PATHS_H
#define OS_PATHS_H

#include "base/error.h"
#include <stddef.h>

enum os_path {
    OS_PATH_HOME,   /* HOME, else the password database's */
    OS_PATH_CONFIG, /* XDG_CONFIG_HOME, else ~/.config; macOS: ~/Library/Application Support */
    OS_PATH_CACHE,  /* XDG_CACHE_HOME, else ~/.cache; macOS: ~/Library/Caches */
    OS_PATH_DATA,   /* XDG_DATA_HOME, else ~/.local/share; macOS: ~/Library/Application Support */
};

/* The directory of a kind, with "/name" behind it when name is not NULL, into out. Nothing is created. As the
 * XDG base directory specification asks, a variable that is empty or no absolute path counts as unset; XDG
 * variables count on macOS too. Returns NOT_FOUND (this user has no home), LIMIT (longer than `size`). Reads
 * the environment: for programs, not the library. */
enum caro_status os_path(char *out, size_t size, enum os_path kind, const char *name, struct caro_error *err);

#endif
