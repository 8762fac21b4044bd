/* The catalog in memory, for the files of this folder. */
#ifndef HUB_CATALOG_H
#define HUB_CATALOG_H

#include "base/arena.h"
#include "base/error.h"
#include <caro/hub.h>

struct caro_catalog {
    const struct caro_catalog_model **models; /* [count], the smallest first; in the arena */
    size_t count;
    const char *default_id;
    struct arena arena; /* owns the user's rows and the list */
};

enum { CATALOG_MAX_MODELS = 1000, CATALOG_MAX_FILE = 1 << 20 };

/* Read a user's file into `rows` (in the arena). *n is 0 when there is no such file. */
enum caro_status catalog_file_read(const char *path, struct arena *arena, struct caro_catalog_model **rows,
                                   size_t *n, const char **default_id, struct caro_error *err);

/* "ORG/NAME", a file's path inside a repository without ".." or an empty part, 40 / 64 hexadecimal digits. */
bool catalog_is_repository(const char *text);
bool catalog_is_file(const char *text);
bool catalog_is_hex(const char *text, size_t digits);

#endif
