/* The store of results: one SQLite file with runs, their jobs, and the jobs' tests. */
#ifndef LAB_STORE_H
#define LAB_STORE_H

#include "lab/matrix_record.h"

struct store;

/* Open a store; create: make one where there is none, else it is opened for reading alone. Errors: NOT_FOUND, FORMAT (another program's
 * file, a newer caro's store, a damaged one: it is left as it is), IO, UNSUPPORTED (no SQLite on this machine). */
enum caro_status store_open(struct store **store, const char *path, bool create, struct caro_error *err);
void store_close(struct store *store);

/* Insert a run with all its jobs, in one transaction; *run receives its number. */
enum caro_status store_begin_run(struct store *store, const struct matrix_run_record *record,
                                 const struct matrix_job_record *jobs, size_t n, int64_t *run,
                                 struct caro_error *err);
/* Write a run's or a job's record anew; a job's tests too (they replace those that were there), in one transaction. */
enum caro_status store_update_run(struct store *store, int64_t run, const struct matrix_run_record *record,
                                  struct caro_error *err);
enum caro_status store_update_job(struct store *store, int64_t run, const struct matrix_job_record *job,
                                  const struct matrix_test_record *tests, size_t n, struct caro_error *err);

/* The number of the last run; 0: there is none. */
enum caro_status store_last_run(struct store *store, int64_t *run, struct caro_error *err);
/* Read back; free each record with matrix_record_free(), and the lists with free(). NOT_FOUND: no run of this number. */
enum caro_status store_read_run(struct store *store, int64_t run, struct matrix_run_record *record,
                                struct caro_error *err);
enum caro_status store_read_jobs(struct store *store, int64_t run, struct matrix_job_record **jobs, size_t *n,
                                 struct caro_error *err);
enum caro_status store_read_tests(struct store *store, int64_t run, struct matrix_test_record **tests,
                                  size_t *n, struct caro_error *err);

#endif
