/* What is known of a run, of its jobs and of their tests: three plain records, and one table of fields for each by which they are
 * stored, sent and read back. */
#ifndef LAB_MATRIX_RECORD_H
#define LAB_MATRIX_RECORD_H

#include "base/error.h"
#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* X(NAME, text, is it over?, is it good?) */
#define MATRIX_STATE_LIST(X)                                                                                 \
    X(PENDING, "pending", false, false)                                                                      \
    X(RUNNING, "running", false, false)                                                                      \
    X(PASSED, "passed", true, true)                                                                          \
    X(FAILED, "failed", true, false)                                                                         \
    X(CRASHED, "crashed", true, false) /* ended by a signal */                                               \
    X(TIMEOUT, "timeout", true, false)                                                                       \
    X(SKIPPED, "skipped", true, true)          /* of tests */                                                \
    X(UNAVAILABLE, "unavailable", true, false) /* no model to run it with */                                 \
    X(CANCELLED, "cancelled", false, false)    /* --fail-fast */                                             \
    X(INTERRUPTED, "interrupted", false, false)                                                              \
    X(LOST, "lost", false, false) /* whoever ran it was lost with the result */

enum matrix_state {
#define MATRIX_STATE_ENUM(name, text, over, good) MATRIX_##name,
    MATRIX_STATE_LIST(MATRIX_STATE_ENUM)
#undef MATRIX_STATE_ENUM
        MATRIX_STATE_COUNT
};
const char *matrix_state_name(enum matrix_state state);
bool matrix_state_over(enum matrix_state state); /* --resume does not run it again */
bool matrix_state_good(enum matrix_state state);

struct matrix_bytes {
    char *p; /* n bytes and a terminator, or NULL */
    size_t n;
};

/* Times are seconds since 1970 or milliseconds, sizes bytes. Texts are the record's own, or NULL. */
struct matrix_run_record {
    char *command; /* a JSON array of words */
    char *cwd, *launcher, *launcher_id, *host, *os, *arch, *version;
    char *results;   /* --results: a pattern in a job's folder, or NULL */
    char *hub_cache; /* where downloaded models are */
    int64_t processors, memory_bytes, retries, output_limit, keep;
    double timeout_s, started_at, finished_at; /* finished_at 0: it was interrupted, or goes on */
};
struct matrix_job_record {
    int64_t ordinal;
    char *id, *model, *path, *sha256;
    int64_t bytes, memory_bytes, cores;
    int64_t state;                                         /* enum matrix_state */
    char *reason;                                          /* one sentence on why it did not pass */
    int64_t exit_code, signal_number, attempts, leftovers; /* leftovers: processes that it left behind */
    double started_at, wall_ms, user_ms, system_ms;
    int64_t peak_bytes, output_bytes; /* output_bytes: all that was written, also what is not kept */
    char *host;
    struct matrix_bytes output;
};
struct matrix_test_record {
    int64_t job, ordinal; /* job: the ordinal of its job */
    char *suite, *name;
    int64_t state; /* PASSED, FAILED, CRASHED (an error), SKIPPED, PENDING (to do) */
    double time_ms;
    char *message, *details;
};

enum matrix_field_kind { FIELD_TEXT, FIELD_WHOLE, FIELD_REAL, FIELD_STATE, FIELD_BYTES };
struct matrix_field {
    const char *name;
    enum matrix_field_kind kind;
    size_t offset;
};
struct matrix_fields {
    const char *table;
    const struct matrix_field *list;
    int n;
};
extern const struct matrix_fields matrix_run_fields, matrix_job_fields, matrix_test_fields;

void matrix_record_free(const struct matrix_fields *fields, void *record);
/* A new object without the fields of kind BYTES; NULL when memory is out. Text that is not UTF-8 is repaired. */
json_t *matrix_record_to_json(const struct matrix_fields *fields, const void *record);
/* Fill a zeroed record; what is missing stays zero. FORMAT names the field; NO_MEMORY. */
enum caro_status matrix_record_from_json(const struct matrix_fields *fields, const json_t *object,
                                         void *record, struct caro_error *err);

/* A copy in which whatever is no UTF-8, and control characters but tab and newline, is U+FFFD. NULL: out of memory. */
char *matrix_clean_text(const char *bytes, size_t n);

#endif
