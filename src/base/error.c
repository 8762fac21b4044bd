/* Owns the texts of the status codes and the filling of error records. Prints nothing. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const struct {
    const char *name, *text;
    int exit_code;
} status_rows[CARO_STATUS_COUNT] = {
#define STATUS_ROW(name, exit_code, sentence) [CARO_##name] = {#name, sentence, exit_code},
    CARO_STATUS_LIST(STATUS_ROW)
#undef STATUS_ROW
};

static int known(enum caro_status status) { return (unsigned)status < CARO_STATUS_COUNT; }

const char *caro_status_name(enum caro_status status)
{
    return known(status) ? status_rows[status].name : "UNKNOWN";
}

const char *caro_status_text(enum caro_status status)
{
    return known(status) ? status_rows[status].text : "unknown status";
}

int caro_status_exit_code(enum caro_status status)
{
    return known(status) ? status_rows[status].exit_code : 1;
}

enum caro_status error_set(struct caro_error *err, enum caro_status code, uint64_t pos, const char *fmt, ...)
{
    if (!err || err->code != CARO_OK) return code;
    err->code = code;
    err->pos = pos;
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(err->msg, sizeof err->msg, fmt, args);
    va_end(args);
    if (n >= (int)sizeof err->msg) { /* cut: drop the bytes of a character that did not fit whole */
        size_t end = sizeof err->msg - 1, start = end;
        while (start > 0 && ((unsigned char)err->msg[start - 1] & 0xC0) == 0x80) start--;
        if (start > 0 && ((unsigned char)err->msg[start - 1] & 0x80)) start--;
        err->msg[start < end && end - start < 4 ? start : end] = '\0';
    }
    return code;
}

void error_name(struct caro_error *err, const char *what)
{
    if (!err || err->code == CARO_OK || strstr(err->msg, what)) return;
    const struct caro_error was = *err;
    err->code = CARO_OK;
    error_set(err, was.code, was.pos, "%s: %s", what, was.msg);
}
