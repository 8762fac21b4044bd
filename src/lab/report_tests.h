/* What a job's own test program said of its tests: JUnit XML, CTRF JSON or TAP, from files in its folder or from what it wrote. */
#ifndef LAB_REPORT_TESTS_H
#define LAB_REPORT_TESTS_H

#include "lab/matrix_spec.h"

struct report_tests {
    struct matrix_test_record *list;
    size_t n, room;
};
void report_tests_free(struct report_tests *tests);
/* A new test behind the last; its texts are copied and cleaned (message and details cut at 64 KiB). NULL: out of memory, or more than
 * 100,000. */
struct matrix_test_record *report_tests_add(struct report_tests *tests, const char *suite, const char *name,
                                            enum matrix_state state);
void report_tests_text(char **field, const char *bytes, size_t n);

/* Each appends what it reads. FORMAT with the line when it is malformed: then nothing was appended. */
enum caro_status report_read_junit(struct report_tests *tests, const char *bytes, size_t n,
                                   struct caro_error *err);
enum caro_status report_read_ctrf(struct report_tests *tests, const char *bytes, size_t n,
                                  struct caro_error *err);
enum caro_status report_read_tap(struct report_tests *tests, const char *bytes, size_t n,
                                 struct caro_error *err);
/* Does the text look like TAP: a version or plan line, and a line of a test? */
bool report_looks_like_tap(const char *bytes, size_t n);

/* The tests of an ended job: of the files that the run's --results names in its folder, else of its output when that is one of the
 * three formats; none otherwise. A job that passed although a test failed becomes failed, and one that failed although no test did gets
 * a test that says so. A file that cannot be read becomes a failed test. */
enum caro_status report_tests_of_job(const struct matrix_spec *spec, struct matrix_job_record *job,
                                     struct report_tests *tests, struct caro_error *err);

#endif
