/* Owns the loading of SQLite. */
#include "lab/store_sqlite.h"
#include "os/library.h"

enum caro_status store_sqlite_load(struct store_sqlite *q, struct caro_error *err)
{
    static const char *const names[] = {"libsqlite3.so.0", "libsqlite3.so", "libsqlite3.dylib",
                                        "/usr/lib/libsqlite3.dylib", NULL};
    const struct os_symbol symbols[] = {{"sqlite3_open_v2", &q->open},
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
    if (os_library_load(names, symbols, sizeof symbols / sizeof *symbols)) return CARO_OK;
    return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                     "storing results needs SQLite 3, which is not on this machine (packages: "
                     "libsqlite3-0, sqlite-libs)");
}
