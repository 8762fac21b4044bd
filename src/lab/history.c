/* Owns the history file. */
#include "lab/history.h"

#include "lab/store_sqlite.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_ROWS = 10000, APPLICATION_ID = 0x6361726f, WAIT_MS = 2000 }; /* "caro" */

struct history {
    struct store_sqlite q;
    void *db;
    bool is_new; /* no table yet */
};

static enum caro_status failed(struct history *h, const char *path, struct caro_error *err)
{
    return error_set(err, CARO_IO, CARO_NO_POS, "history '%.180s': %.100s", path,
                     h->db ? h->q.errmsg(h->db) : "cannot be opened");
}

/* The folders above a file, mode 0700. */
static void make_folders(const char *path)
{
    char folder[4096];
    snprintf(folder, sizeof folder, "%s", path);
    for (char *slash = strchr(folder + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(folder, 0700);
        *slash = '/';
    }
}

static void take_number(void *statement, const struct store_sqlite *q, int64_t *number)
{
    if (q->step(statement) == SQLITE_IS_ROW) *number = q->column_whole(statement, 0);
}

static int64_t number_of(struct history *h, const char *sql)
{
    void *statement;
    int64_t number = -1;
    if (h->q.prepare(h->db, sql, -1, &statement, NULL) != SQLITE_IS_OK) return -1;
    take_number(statement, &h->q, &number);
    h->q.finalize(statement);
    return number;
}

/* End the transaction that history_open began, keeping what it wrote if all went well, and close. */
static enum caro_status history_close(struct history *h, const char *path, enum caro_status status,
                                      struct caro_error *err)
{
    if (h->db) {
        if (status == CARO_OK && h->q.exec(h->db, "COMMIT", NULL, NULL, NULL) != SQLITE_IS_OK)
            status = failed(h, path, err);
        h->q.close(h->db);
    }
    h->db = NULL;
    return status;
}

/* Open the file in one transaction, so that what is read of it holds until history_close: between two looks at a new file
 * another caro may make its table. Only one that is `writing` makes the table of a new file. */
static enum caro_status history_open(struct history *h, const char *path, bool writing,
                                     struct caro_error *err)
{
    *h = (struct history){0};
    TRY(store_sqlite_load(&h->q, err));
    make_folders(path);
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) return error_set(err, CARO_IO, CARO_NO_POS, "history '%.200s': %s", path, strerror(errno));
    close(fd);
    enum caro_status status = CARO_OK;
    if (h->q.open(path, &h->db, SQLITE_MODE_READWRITE, NULL) != SQLITE_IS_OK ||
        h->q.busy_timeout(h->db, WAIT_MS) != SQLITE_IS_OK ||
        /* a row lost with the machine's power is no harm; a request that waits for a disk is */
        h->q.exec(h->db, "PRAGMA synchronous=OFF; PRAGMA secure_delete=ON", NULL, NULL, NULL) !=
            SQLITE_IS_OK ||
        h->q.exec(h->db, writing ? "BEGIN IMMEDIATE" : "BEGIN", NULL, NULL, NULL) != SQLITE_IS_OK)
        status = failed(h, path, err);
    if (status == CARO_OK) {
        int64_t id = number_of(h, "PRAGMA application_id"),
                tables = number_of(h, "SELECT count(*) FROM sqlite_master");
        h->is_new = id == 0 && tables == 0;
        if (!h->is_new && id != APPLICATION_ID)
            status = error_set(err, CARO_FORMAT, CARO_NO_POS,
                               "'%.200s' is not caro's history; move it away to begin a new one", path);
    }
    if (status == CARO_OK && h->is_new && writing &&
        h->q.exec(h->db,
                  "PRAGMA application_id=1667330671;"
                  "CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL,"
                  " request TEXT NOT NULL, command TEXT NOT NULL, verdict TEXT NOT NULL,"
                  " model TEXT NOT NULL, cwd TEXT NOT NULL, executed INTEGER NOT NULL, exit_code INTEGER)",
                  NULL, NULL, NULL) != SQLITE_IS_OK)
        status = failed(h, path, err);
    return status == CARO_OK ? status : history_close(h, path, status, err);
}

enum caro_status history_add(const char *path, const struct history_row *row, struct caro_error *err)
{
    struct history h;
    void *statement;
    char sweep[128];
    TRY(history_open(&h, path, true, err));
    bool good =
        h.q.prepare(h.db,
                    "INSERT INTO history (time, request, command, verdict, model, cwd, executed, exit_code)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    -1, &statement, NULL) == SQLITE_IS_OK;
    if (good) {
        const char *const texts[] = {row->request, row->command, row->verdict, row->model,
                                     row->cwd ? row->cwd : ""};
        h.q.bind_whole(statement, 1, row->time);
        for (int i = 0; i < 5; i++) h.q.bind_text(statement, 2 + i, texts[i], -1, NULL);
        h.q.bind_whole(statement, 7, row->executed);
        if (row->executed) h.q.bind_whole(statement, 8, row->exit_code);
        good = h.q.step(statement) == SQLITE_IS_DONE;
        h.q.finalize(statement);
        snprintf(sweep, sizeof sweep, "DELETE FROM history WHERE id <= %lld",
                 (long long)h.q.last_insert_rowid(h.db) - MOST_ROWS);
        good = good && h.q.exec(h.db, sweep, NULL, NULL, NULL) == SQLITE_IS_OK;
    }
    return history_close(&h, path, good ? CARO_OK : failed(&h, path, err), err);
}

static const char *text_at(struct history *h, void *statement, int column)
{
    const unsigned char *text = h->q.column_text(statement, column);
    return text ? (const char *)text : "";
}

enum caro_status history_read(const char *path, int most, const char *search,
                              void (*fn)(void *ctx, const struct history_row *row), void *ctx,
                              struct caro_error *err)
{
    struct history h;
    void *statement;
    int step = SQLITE_IS_DONE;
    if (access(path, F_OK) != 0) return CARO_OK;
    TRY(history_open(&h, path, false, err));
    if (h.is_new) return history_close(&h, path, CARO_OK, err);
    bool good =
        h.q.prepare(
            h.db,
            "SELECT * FROM (SELECT id, time, request, command, verdict, model, cwd, executed, exit_code FROM "
            "history"
            " WHERE ?1 IS NULL OR instr(lower(request), lower(?1)) OR instr(lower(command), lower(?1))"
            " ORDER BY id DESC LIMIT ?2) ORDER BY id",
            -1, &statement, NULL) == SQLITE_IS_OK;
    if (good) {
        if (search) h.q.bind_text(statement, 1, search, -1, NULL);
        h.q.bind_whole(statement, 2, most);
        while ((step = h.q.step(statement)) == SQLITE_IS_ROW) {
            const struct history_row row = {.id = h.q.column_whole(statement, 0),
                                            .time = h.q.column_whole(statement, 1),
                                            .request = text_at(&h, statement, 2),
                                            .command = text_at(&h, statement, 3),
                                            .verdict = text_at(&h, statement, 4),
                                            .model = text_at(&h, statement, 5),
                                            .cwd = text_at(&h, statement, 6),
                                            .executed = h.q.column_whole(statement, 7) != 0,
                                            .exit_code = (int)h.q.column_whole(statement, 8)};
            fn(ctx, &row);
        }
        h.q.finalize(statement);
    }
    return history_close(&h, path, good && step == SQLITE_IS_DONE ? CARO_OK : failed(&h, path, err), err);
}

enum caro_status history_clear(const char *path, struct caro_error *err)
{
    struct history h;
    if (access(path, F_OK) != 0) return CARO_OK;
    TRY(history_open(&h, path, true, err));
    bool good =
        h.q.exec(h.db, "DELETE FROM history; COMMIT; VACUUM; BEGIN", NULL, NULL, NULL) == SQLITE_IS_OK;
    return history_close(&h, path, good ? CARO_OK : failed(&h, path, err), err);
}
