/* Running another program for what it prints. */
#ifndef OS_PROCESS_CAPTURE_H
#define OS_PROCESS_CAPTURE_H

#include "base/error.h"
#include <stddef.h>

/* Run argv (found on PATH) with an empty standard input and take what it writes, on both streams, into out (cut at room - 1, always
 * terminated). status: its exit status, or 128 + a signal's number. Errors: NOT_FOUND or IO when it cannot be started. */
enum caro_status process_capture(char *const *argv, char *out, size_t room, int *status,
                                 struct caro_error *err);

#endif
