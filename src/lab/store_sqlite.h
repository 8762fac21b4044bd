/* SQLite as a library that is loaded (dlopen) by the first store that is opened: a request never pays for it. */
#ifndef LAB_STORE_SQLITE_H
#define LAB_STORE_SQLITE_H

#include "base/error.h"
#include <stdint.h>

/* The part of its interface that is used here (sqlite3.h, ABI-stable since 3.5); types are left opaque, so that building needs no
 * headers of it. */
enum {
    SQLITE_IS_OK = 0,
    SQLITE_IS_BUSY = 5,
    SQLITE_IS_CORRUPT = 11,
    SQLITE_IS_NOTADB = 26,
    SQLITE_IS_ROW = 100,
    SQLITE_IS_DONE = 101,
    SQLITE_MODE_READONLY = 1,
    SQLITE_MODE_READWRITE = 2,
    SQLITE_MODE_CREATE = 4,
    SQLITE_KIND_NULL = 5
};
struct store_sqlite {
    int (*open)(const char *path, void **db, int flags, const char *vfs);
    int (*close)(void *db);
    int (*exec)(void *db, const char *sql, int (*callback)(void *, int, char **, char **), void *ctx,
                char **message);
    int (*prepare)(void *db, const char *sql, int n, void **statement, const char **tail);
    int (*step)(void *statement);
    int (*finalize)(void *statement);
    int (*bind_whole)(void *statement, int column, int64_t value);
    int (*bind_real)(void *statement, int column, double value);
    int (*bind_text)(void *statement, int column, const char *text, int n, void (*destroy)(void *));
    int (*bind_blob)(void *statement, int column, const void *bytes, int n, void (*destroy)(void *));
    int64_t (*column_whole)(void *statement, int column);
    double (*column_real)(void *statement, int column);
    const unsigned char *(*column_text)(void *statement, int column);
    const void *(*column_blob)(void *statement, int column);
    int (*column_bytes)(void *statement, int column);
    int (*column_type)(void *statement, int column);
    const char *(*errmsg)(void *db);
    int (*busy_timeout)(void *db, int ms);
    int64_t (*last_insert_rowid)(void *db);
};

/* Fill the table. UNSUPPORTED when SQLite is not on this machine, naming the package. The library stays loaded. */
enum caro_status store_sqlite_load(struct store_sqlite *sqlite, struct caro_error *err);

#endif
