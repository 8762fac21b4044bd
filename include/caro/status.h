/* Status codes and the error record that every fallible libcaro function shares. */
#ifndef CARO_STATUS_H
#define CARO_STATUS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Symbols that the shared library exports; everything else in it is hidden. */
#if defined(__GNUC__) || defined(__clang__)
#define CARO_API __attribute__((visibility("default")))
#else
#define CARO_API
#endif

/* X(NAME, process exit code, sentence) */
#define CARO_STATUS_LIST(X)                                                                                  \
    X(OK, 0, "done")                                                                                         \
    X(FAILED, 1, "failed")                                                                                   \
    X(USAGE, 2, "wrong usage")                                                                               \
    X(DANGEROUS, 3, "refused as dangerous")                                                                  \
    X(NO_MODEL, 4, "no model available")                                                                     \
    X(NETWORK, 5, "network or integrity failure")                                                            \
    X(INTERRUPTED, 130, "interrupted")                                                                       \
    X(NO_MEMORY, 1, "out of memory")                                                                         \
    X(IO, 1, "input or output failed")                                                                       \
    X(FORMAT, 1, "malformed data")                                                                           \
    X(UNSUPPORTED, 1, "not supported")                                                                       \
    X(LIMIT, 1, "a limit was exceeded")                                                                      \
    X(NOT_FOUND, 1, "not found")

enum caro_status {
#define CARO_STATUS_ENUM(name, exit_code, sentence) CARO_##name,
    CARO_STATUS_LIST(CARO_STATUS_ENUM)
#undef CARO_STATUS_ENUM
        CARO_STATUS_COUNT
};

/* What went wrong first. Plain data: the caller owns it, zero-initialise it before use.
 *   code  CARO_OK while nothing has failed
 *   pos   where: a byte offset in the input at fault, or CARO_NO_POS
 *   msg   one sentence for people: what, where, what to do; UTF-8, always terminated */
#define CARO_NO_POS UINT64_MAX
struct caro_error {
    enum caro_status code;
    uint64_t pos;
    char msg[300];
};

/* The short name ("FORMAT"), the sentence, and the process exit code of a status. Thread-safe, O(1). */
CARO_API const char *caro_status_name(enum caro_status status);
CARO_API const char *caro_status_text(enum caro_status status);
CARO_API int caro_status_exit_code(enum caro_status status);

#ifdef __cplusplus
}
#endif
#endif
