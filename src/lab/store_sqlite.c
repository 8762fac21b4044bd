/* Owns the loading of SQLite. */
#include "lab/store_sqlite.h"

#include <dlfcn.h>
#include <string.h>

enum caro_status store_sqlite_load(struct store_sqlite *q, struct caro_error *err)
{
    static const char *const names[] = {"libsqlite3.so.0", "libsqlite3.so", "libsqlite3.dylib",
                                        "/usr/lib/libsqlite3.dylib"};
    void *library = NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names && !library; i++)
        library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    const struct {
        const char *name;
        void *to;
    } symbols[] = {{"sqlite3_open_v2", &q->open},
                   {"sqlite3_close_v2", &q->close},
                   {"sqlite3_exec", &q->exec},
                   {"sqlite3_prepare_v2", &q->prepare},
                   {"sqlite3_step", &q->step},
                   {"sqlite3_finalize", &q->finalize},
                   {"sqlite3_bind_int64", &q->bind_whole},
                   {"sqlite3_bind_double", &q->bind_real},
                   {"sqlite3_bind_text", &q->bind_text},
                   {"sqlite3_bind_blob", &q->bind_blob},
                   {"sqlite3_column_int64", &q->column_whole},
                   {"sqlite3_column_double", &q->column_real},
                   {"sqlite3_column_text", &q->column_text},
                   {"sqlite3_column_blob", &q->column_blob},
                   {"sqlite3_column_bytes", &q->column_bytes},
                   {"sqlite3_column_type", &q->column_type},
                   {"sqlite3_errmsg", &q->errmsg},
                   {"sqlite3_busy_timeout", &q->busy_timeout},
                   {"sqlite3_last_insert_rowid", &q->last_insert_rowid}};
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
        void *found = library ? dlsym(library, symbols[i].name) : NULL;
        if (!found)
            return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                             "storing results needs SQLite 3, which is not on this machine (packages: "
                             "libsqlite3-0, sqlite-libs)");
        memcpy(symbols[i].to, &found, sizeof found); /* ISO C has no cast from void * to a function */
    }
    return CARO_OK;
}
