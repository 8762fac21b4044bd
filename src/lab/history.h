/* What was asked and answered: one SQLite file of the user's own, mode 0600, the newest ten thousand rows. */
#ifndef LAB_HISTORY_H
#define LAB_HISTORY_H

#include "base/error.h"
#include <stdbool.h>
#include <stdint.h>

struct history_row {
    int64_t id;   /* counts up */
    int64_t time; /* seconds since 1970, UTC */
    const char *request, *command, *verdict, *model, *cwd;
    bool executed;
    int exit_code; /* of the executed command */
};

/* Add a row; the file and its folder (mode 0700) are made. Errors: IO, FORMAT (another program's file), UNSUPPORTED (no SQLite). */
enum caro_status history_add(const char *path, const struct history_row *row, struct caro_error *err);
/* Newest last: the last `most` rows whose request or command holds `search` (NULL: all). The row's texts live for the call of fn.
 * No file: no rows. */
enum caro_status history_read(const char *path, int most, const char *search,
                              void (*fn)(void *ctx, const struct history_row *row), void *ctx,
                              struct caro_error *err);
/* Forget all rows; nothing of them stays in the file. */
enum caro_status history_clear(const char *path, struct caro_error *err);

#endif
