/* Fuzz target: any bytes as a job's test results, in each of the three forms. What is appended is whole and clean, and a form that is
 * refused appends nothing. */
#include "base/utf8.h"
#include "lab/report_tests.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const struct report_tests *tests)
{
    for (size_t i = 0; i < tests->n; i++) {
        const struct matrix_test_record *t = &tests->list[i];
        const char *texts[] = {t->suite, t->name, t->message, t->details};
        if (!t->suite || !t->name || t->state <= MATRIX_RUNNING || t->state >= MATRIX_STATE_COUNT) abort();
        for (size_t k = 0; k < 4; k++)
            if (texts[k] && (!utf8_valid(slice_from_cstr(texts[k])) || strchr(texts[k], '\033'))) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static enum caro_status (*const readers[])(struct report_tests *, const char *, size_t,
                                               struct caro_error *) = {report_read_junit, report_read_ctrf,
                                                                       report_read_tap};
    const char *bytes = (const char *)data;
    report_looks_like_tap(bytes, size);
    for (size_t i = 0; i < 3; i++) {
        struct report_tests tests = {0};
        struct caro_error err = {0};
        enum caro_status status = readers[i](&tests, bytes, size, &err);
        if (status != CARO_OK && i < 2 && tests.n) abort();
        if (status != CARO_OK && !err.msg[0]) abort();
        check(&tests);
        report_tests_free(&tests);
    }
    return 0;
}
