/* Owns the schema of the store and its versions. Each record's table has its fields' columns, by the tables of matrix_record.c, behind
 * the number of the run. The file says that it is ours (application_id) and which schema it has (user_version). */
#include "lab/store.h"
#include "base/buffer.h"
#include "lab/store_sqlite.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { APPLICATION = 0x4341524F /* "CARO" */, VERSION = 1, SQL_CEILING = 1 << 16 };

struct store {
    struct store_sqlite q;
    void *db;
    char path[4096];
};

static enum caro_status failed(struct store *s, const char *doing, int code, struct caro_error *err)
{
    const char *message = s->q.errmsg(s->db);
    if (code == SQLITE_IS_CORRUPT || code == SQLITE_IS_NOTADB)
        return error_set(
            err, CARO_FORMAT, CARO_NO_POS,
            "%.150s: not a store of caro's, or damaged (%.60s); it is left as it is: choose another --dir",
            s->path, message);
    return error_set(err, CARO_IO, CARO_NO_POS, "%.150s: cannot %s: %.80s", s->path, doing, message);
}

static enum caro_status run_sql(struct store *s, const char *doing, const char *sql, struct caro_error *err)
{
    int code = s->q.exec(s->db, sql, NULL, NULL, NULL);
    return code == SQLITE_IS_OK ? CARO_OK : failed(s, doing, code, err);
}

static enum caro_status ask_number(struct store *s, const char *sql, int64_t *number, struct caro_error *err)
{
    void *statement = NULL;
    *number = 0;
    int code = s->q.prepare(s->db, sql, -1, &statement, NULL);
    if (code == SQLITE_IS_OK) code = s->q.step(statement);
    if (code == SQLITE_IS_ROW) *number = s->q.column_whole(statement, 0);
    enum caro_status status =
        code == SQLITE_IS_ROW || code == SQLITE_IS_DONE ? CARO_OK : failed(s, "read", code, err);
    s->q.finalize(statement);
    return status;
}

static const char *column_type(enum matrix_field_kind kind)
{
    return kind == FIELD_TEXT || kind == FIELD_STATE ? "TEXT"
           : kind == FIELD_WHOLE                     ? "INTEGER"
           : kind == FIELD_REAL                      ? "REAL"
                                                     : "BLOB";
}

static void add_table(struct buffer *sql, const struct matrix_fields *f, const char *key)
{
    buffer_printf(sql, "CREATE TABLE %s (run_id INTEGER %s", f->table,
                  f == &matrix_run_fields ? "PRIMARY KEY" : "NOT NULL REFERENCES run");
    for (int i = 0; i < f->n; i++)
        buffer_printf(sql, ", %s %s", f->list[i].name, column_type(f->list[i].kind));
    buffer_printf(sql, "%s);\n", key);
}

static enum caro_status create_schema(struct store *s, struct caro_error *err)
{
    struct buffer sql;
    buffer_init(&sql, SQL_CEILING);
    buffer_add_cstr(&sql, "BEGIN IMMEDIATE;\n");
    add_table(&sql, &matrix_run_fields, "");
    add_table(&sql, &matrix_job_fields, ", PRIMARY KEY (run_id, ordinal)");
    add_table(&sql, &matrix_test_fields, ", PRIMARY KEY (run_id, job, ordinal)");
    buffer_printf(&sql, "PRAGMA application_id = %d;\nPRAGMA user_version = %d;\nCOMMIT;", APPLICATION,
                  VERSION);
    enum caro_status status = sql.failed
                                  ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the store")
                                  : run_sql(s, "create the tables", buffer_cstr(&sql), err);
    if (status != CARO_OK) s->q.exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    buffer_free(&sql);
    return status;
}

static enum caro_status check_schema(struct store *s, bool create, struct caro_error *err)
{
    int64_t application, version, tables, sound;
    TRY(ask_number(s, "PRAGMA application_id", &application, err));
    TRY(ask_number(s, "PRAGMA user_version", &version, err));
    TRY(ask_number(s, "SELECT count(*) FROM sqlite_master", &tables, err));
    if (tables == 0 && application == 0 && create) return create_schema(s, err);
    if (application != APPLICATION)
        return error_set(err, CARO_FORMAT, CARO_NO_POS,
                         "%.200s: a database of another program; it is left as it is: choose another --dir",
                         s->path);
    if (version != VERSION)
        return error_set(
            err, CARO_FORMAT, CARO_NO_POS,
            "%.150s: a store of version %lld, and this caro knows version %d: use the caro that wrote it",
            s->path, (long long)version, VERSION);
    TRY(ask_number(s, "SELECT 1 FROM pragma_quick_check(1) WHERE quick_check = 'ok'", &sound, err));
    if (!sound) return failed(s, "read", SQLITE_IS_CORRUPT, err);
    return CARO_OK;
}

enum caro_status store_open(struct store **store, const char *path, bool create, struct caro_error *err)
{
    struct store *s = calloc(1, sizeof *s);
    *store = NULL;
    if (!s) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the store");
    enum caro_status status = store_sqlite_load(&s->q, err);
    if (status == CARO_OK && !create && access(path, R_OK) != 0)
        status =
            error_set(err, errno == ENOENT ? CARO_NOT_FOUND : CARO_IO, CARO_NO_POS, "%.200s: %s", path,
                      errno == ENOENT ? "no results here; caro matrix run writes them" : strerror(errno));
    if (status != CARO_OK) {
        free(s);
        return status;
    }
    strncpy(s->path, path, sizeof s->path - 1);
    int code = s->q.open(path, &s->db,
                         create ? SQLITE_MODE_READWRITE | SQLITE_MODE_CREATE : SQLITE_MODE_READONLY, NULL);
    if (code == SQLITE_IS_OK) {
        s->q.busy_timeout(s->db, 10000);
        status = check_schema(s, create, err);
    } else
        status = failed(s, "open", code, err);
    if (status == CARO_OK)
        *store = s;
    else
        store_close(s);
    return status;
}

void store_close(struct store *s)
{
    if (!s) return;
    if (s->db) s->q.close(s->db);
    free(s);
}

/* Bind the record's fields to parameters 1 … n. */
static int bind_fields(struct store *s, void *statement, const struct matrix_fields *f, const void *record)
{
    int code = SQLITE_IS_OK;
    for (int i = 0; i < f->n && code == SQLITE_IS_OK; i++) {
        const char *at = (const char *)record + f->list[i].offset;
        const struct matrix_bytes *bytes = (const struct matrix_bytes *)at;
        switch (f->list[i].kind) {
        case FIELD_TEXT: code = s->q.bind_text(statement, i + 1, *(char *const *)at, -1, NULL); break;
        case FIELD_WHOLE: code = s->q.bind_whole(statement, i + 1, *(const int64_t *)at); break;
        case FIELD_REAL: code = s->q.bind_real(statement, i + 1, *(const double *)at); break;
        case FIELD_STATE:
            code = s->q.bind_text(statement, i + 1,
                                  matrix_state_name((enum matrix_state) * (const int64_t *)at), -1, NULL);
            break;
        case FIELD_BYTES: code = s->q.bind_blob(statement, i + 1, bytes->p, (int)bytes->n, NULL); break;
        }
    }
    return code;
}

/* INSERT OR REPLACE of one record; run 0 lets SQLite choose the number. */
static enum caro_status put(struct store *s, int64_t run, const struct matrix_fields *f, const void *record,
                            struct caro_error *err)
{
    struct buffer sql;
    void *statement = NULL;
    buffer_init(&sql, SQL_CEILING);
    buffer_printf(&sql, "INSERT OR REPLACE INTO %s (", f->table);
    for (int i = 0; i < f->n; i++) buffer_printf(&sql, "%s, ", f->list[i].name);
    buffer_add_cstr(&sql, "run_id) VALUES (");
    for (int i = 0; i < f->n; i++) buffer_add_cstr(&sql, "?, ");
    buffer_add_cstr(&sql, "?)");
    int code = s->q.prepare(s->db, buffer_cstr(&sql), -1, &statement, NULL);
    if (code == SQLITE_IS_OK) code = bind_fields(s, statement, f, record);
    if (code == SQLITE_IS_OK && run) code = s->q.bind_whole(statement, f->n + 1, run);
    if (code == SQLITE_IS_OK) code = s->q.step(statement);
    enum caro_status status = code == SQLITE_IS_DONE ? CARO_OK : failed(s, "write", code, err);
    s->q.finalize(statement);
    buffer_free(&sql);
    return status;
}

/* COMMIT when all went well, else ROLLBACK. */
static enum caro_status end(struct store *s, enum caro_status status, struct caro_error *err)
{
    if (status == CARO_OK) status = run_sql(s, "write", "COMMIT", err);
    if (status != CARO_OK) s->q.exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    return status;
}

enum caro_status store_begin_run(struct store *s, const struct matrix_run_record *record,
                                 const struct matrix_job_record *jobs, size_t n, int64_t *run,
                                 struct caro_error *err)
{
    TRY(run_sql(s, "write", "BEGIN IMMEDIATE", err));
    enum caro_status status = put(s, 0, &matrix_run_fields, record, err);
    *run = s->q.last_insert_rowid(s->db);
    for (size_t i = 0; i < n && status == CARO_OK; i++)
        status = put(s, *run, &matrix_job_fields, &jobs[i], err);
    return end(s, status, err);
}

enum caro_status store_update_run(struct store *s, int64_t run, const struct matrix_run_record *record,
                                  struct caro_error *err)
{
    return put(s, run, &matrix_run_fields, record, err);
}

enum caro_status store_update_job(struct store *s, int64_t run, const struct matrix_job_record *job,
                                  const struct matrix_test_record *tests, size_t n, struct caro_error *err)
{
    char sql[160];
    snprintf(sql, sizeof sql, "DELETE FROM test WHERE run_id = %lld AND job = %lld", (long long)run,
             (long long)job->ordinal);
    TRY(run_sql(s, "write", "BEGIN IMMEDIATE", err));
    enum caro_status status = put(s, run, &matrix_job_fields, job, err);
    if (status == CARO_OK) status = run_sql(s, "write", sql, err);
    for (size_t i = 0; i < n && status == CARO_OK; i++)
        status = put(s, run, &matrix_test_fields, &tests[i], err);
    return end(s, status, err);
}

enum caro_status store_last_run(struct store *s, int64_t *run, struct caro_error *err)
{
    return ask_number(s, "SELECT max(run_id) FROM run", run, err);
}

static bool take_bytes(struct store *s, void *statement, int column, struct matrix_bytes *bytes)
{
    const void *p = s->q.column_blob(statement, column);
    size_t n = p ? (size_t)s->q.column_bytes(statement, column) : 0;
    if (!p) return true;
    bytes->p = malloc(n + 1);
    if (!bytes->p) return false;
    memcpy(bytes->p, p, n);
    bytes->p[n] = '\0';
    bytes->n = n;
    return true;
}

static enum caro_status take_record(struct store *s, void *statement, const struct matrix_fields *f,
                                    void *record, struct caro_error *err)
{
    bool memory = true;
    for (int i = 0; i < f->n && memory; i++) {
        char *at = (char *)record + f->list[i].offset;
        if (s->q.column_type(statement, i) == SQLITE_KIND_NULL) continue;
        const char *text;
        switch (f->list[i].kind) {
        case FIELD_TEXT:
            text = (const char *)s->q.column_text(statement, i);
            memory = text && (*(char **)at = strdup(text));
            break;
        case FIELD_WHOLE: *(int64_t *)at = s->q.column_whole(statement, i); break;
        case FIELD_REAL: *(double *)at = s->q.column_real(statement, i); break;
        case FIELD_STATE:
            text = (const char *)s->q.column_text(statement, i);
            for (int k = 0; text && k < MATRIX_STATE_COUNT; k++)
                if (strcmp(text, matrix_state_name((enum matrix_state)k)) == 0) *(int64_t *)at = k;
            break;
        case FIELD_BYTES: memory = take_bytes(s, statement, i, (struct matrix_bytes *)at); break;
        }
    }
    return memory ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for results");
}

/* All records of one run, as one grown list of `size` bytes each. */
static enum caro_status read_list(struct store *s, int64_t run, const struct matrix_fields *f,
                                  const char *order, size_t size, void **list, size_t *n,
                                  struct caro_error *err)
{
    struct buffer sql;
    void *statement = NULL;
    char *rows = NULL;
    enum caro_status status = CARO_OK;
    buffer_init(&sql, SQL_CEILING);
    buffer_add_cstr(&sql, "SELECT ");
    for (int i = 0; i < f->n; i++) buffer_printf(&sql, "%s%s", i ? ", " : "", f->list[i].name);
    buffer_printf(&sql, " FROM %s WHERE run_id = %lld ORDER BY %s", f->table, (long long)run, order);
    int code = s->q.prepare(s->db, buffer_cstr(&sql), -1, &statement, NULL);
    buffer_free(&sql);
    *n = 0;
    for (size_t room = 0; code == SQLITE_IS_OK && status == CARO_OK;) {
        int step = s->q.step(statement);
        if (step == SQLITE_IS_DONE) break;
        if (step != SQLITE_IS_ROW) code = step;
        if (code == SQLITE_IS_OK && *n == room) {
            char *more = realloc(rows, (room = room ? room * 2 : 16) * size);
            if (!more) status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for results");
            rows = more ? more : rows;
        }
        if (code != SQLITE_IS_OK || status != CARO_OK) break;
        memset(rows + *n * size, 0, size);
        status = take_record(s, statement, f, rows + (*n)++ * size, err);
    }
    if (code != SQLITE_IS_OK) status = failed(s, "read", code, err);
    s->q.finalize(statement);
    if (status != CARO_OK) {
        for (size_t i = 0; i < *n; i++) matrix_record_free(f, rows + i * size);
        free(rows);
        rows = NULL, *n = 0;
    }
    *list = rows;
    return status;
}

enum caro_status store_read_run(struct store *s, int64_t run, struct matrix_run_record *record,
                                struct caro_error *err)
{
    void *list;
    size_t n;
    *record = (struct matrix_run_record){0};
    TRY(read_list(s, run, &matrix_run_fields, "run_id", sizeof *record, &list, &n, err));
    if (n) *record = *(struct matrix_run_record *)list;
    free(list);
    return n ? CARO_OK
             : error_set(err, CARO_NOT_FOUND, CARO_NO_POS, "%.200s: there is no run %lld", s->path,
                         (long long)run);
}

enum caro_status store_read_jobs(struct store *s, int64_t run, struct matrix_job_record **jobs, size_t *n,
                                 struct caro_error *err)
{
    return read_list(s, run, &matrix_job_fields, "ordinal", sizeof **jobs, (void **)jobs, n, err);
}

enum caro_status store_read_tests(struct store *s, int64_t run, struct matrix_test_record **tests, size_t *n,
                                  struct caro_error *err)
{
    return read_list(s, run, &matrix_test_fields, "job, ordinal", sizeof **tests, (void **)tests, n, err);
}
