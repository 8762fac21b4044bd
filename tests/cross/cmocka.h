/* What the kernel tests use of cmocka, for targets that this machine has a compiler and an emulator for but no
 * package of cmocka. The first failure ends the program. */
#ifndef TESTS_CROSS_CMOCKA_H
#define TESTS_CROSS_CMOCKA_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CMUnitTest {
    const char *name;
    void (*run)(void **state);
};
#define cmocka_unit_test(test)                                                                               \
    {                                                                                                        \
#test, test                                                                                          \
    }

#define fail_msg(...)                                                                                        \
    (fprintf(stderr, "%s:%d: ", __FILE__, __LINE__), fprintf(stderr, __VA_ARGS__), fputc('\n', stderr),      \
     exit(1))
#define assert_true(c)            ((c) ? (void)0 : fail_msg("not true: %s", #c))
#define assert_int_equal(a, b)    ((a) == (b) ? (void)0 : fail_msg("not equal: %s, %s", #a, #b))
#define assert_string_equal(a, b) (strcmp(a, b) == 0 ? (void)0 : fail_msg("'%s' is not '%s'", a, b))
#define assert_memory_equal(a, b, n)                                                                         \
    (memcmp(a, b, (size_t)(n)) == 0 ? (void)0 : fail_msg("bytes differ: %s, %s", #a, #b))
#define print_message(...)                               printf(__VA_ARGS__)

#define cmocka_run_group_tests(tests, set_up, tear_down) run_tests(tests, sizeof(tests) / sizeof(tests)[0])
static int run_tests(const struct CMUnitTest *tests, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        printf("[ RUN      ] %s\n", tests[i].name);
        tests[i].run(NULL);
    }
    return printf("%zu tests passed\n", n) < 0;
}

#endif
