/* A program that is given a request and prints an answer. */
#ifndef LAB_EVAL_PROGRAM_H
#define LAB_EVAL_PROGRAM_H

#include "base/buffer.h"
#include "base/error.h"

#include <stdatomic.h>

enum { EVAL_PROGRAM_OUTPUT = 256 << 10 };

/* Split into words at blanks; '…', "…" and \ quote. *argv is NULL-terminated, one allocation: free() it. Errors: USAGE
 * (an open quote, nothing at all), NO_MEMORY. */
enum caro_status eval_program_split(char ***argv, const char *words, struct caro_error *err);

/* Run it with {request} replaced, with an empty standard input, and wait. out receives the first 256 KiB of its
 * standard output; what it writes beyond is thrown away. When `seconds` are up or *cancelled is set, its process group
 * is killed. *status: its exit status, 128 + signal, or -1 when time was up. Errors: NOT_FOUND, IO, INTERRUPTED. */
enum caro_status eval_program_run(char *const *argv, const char *request, double seconds,
                                  const atomic_bool *cancelled, struct buffer *out, int *status,
                                  struct caro_error *err);

#endif
