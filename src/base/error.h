/* Filling struct caro_error and passing a failure upwards. */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include <caro/status.h>

/* Record a failure and return its code. The first error wins: an err that already holds one is left alone.
 * err may be NULL. The text is cut at the record's size, never in the middle of a UTF-8 character. */
enum caro_status error_set(struct caro_error *err, enum caro_status code, uint64_t pos, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* Put "what: " in front of a recorded failure that does not name it yet. err may be NULL. */
void error_name(struct caro_error *err, const char *what);

/* Return from the calling function with the status of EXPR unless it is CARO_OK. */
#define TRY(EXPR)                                                                                            \
    do {                                                                                                     \
        enum caro_status try_status_ = (EXPR);                                                               \
        if (try_status_ != CARO_OK) return try_status_;                                                      \
    } while (0)

#endif
