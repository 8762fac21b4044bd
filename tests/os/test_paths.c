/* Where a user's files belong, by the environment. */
#include "os/paths.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void expect(enum os_path kind, const char *name, const char *path)
{
    char out[256];
    struct caro_error err = {0};
    if (os_path(out, sizeof out, kind, name, &err) != CARO_OK) fail_msg("%s", err.msg);
    assert_string_equal(out, path);
}

static int clear_environment(void **state)
{
    (void)state;
    setenv("HOME", "/home/somebody", 1);
    unsetenv("XDG_CONFIG_HOME");
    unsetenv("XDG_CACHE_HOME");
    unsetenv("XDG_DATA_HOME");
    return 0;
}

static void defaults_lie_below_home(void **state)
{
    (void)state;
    expect(OS_PATH_HOME, NULL, "/home/somebody");
    expect(OS_PATH_HOME, ".bashrc", "/home/somebody/.bashrc");
#ifdef __APPLE__
    expect(OS_PATH_CACHE, "caro", "/home/somebody/Library/Caches/caro");
#else
    expect(OS_PATH_CONFIG, "caro", "/home/somebody/.config/caro");
    expect(OS_PATH_CACHE, "caro/models", "/home/somebody/.cache/caro/models");
    expect(OS_PATH_DATA, NULL, "/home/somebody/.local/share");
#endif
}

static void variables_are_preferred_when_absolute(void **state)
{
    (void)state;
    setenv("XDG_CONFIG_HOME", "/etc/x y", 1);
    setenv("XDG_CACHE_HOME", "/var/c", 1);
    expect(OS_PATH_CONFIG, "caro", "/etc/x y/caro");
    expect(OS_PATH_CACHE, NULL, "/var/c");
    char before[256], out[256];
    unsetenv("XDG_CACHE_HOME");
    assert_int_equal(os_path(before, sizeof before, OS_PATH_CACHE, NULL, NULL), CARO_OK);
    static const char *const ignored[] = {"", "relative/path", "~/cache"};
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) {
        setenv("XDG_CACHE_HOME", ignored[i], 1);
        assert_int_equal(os_path(out, sizeof out, OS_PATH_CACHE, NULL, NULL), CARO_OK);
        assert_string_equal(out, before);
    }
}

static void without_home_the_password_database_is_asked(void **state)
{
    (void)state;
    unsetenv("HOME");
    char out[256];
    struct caro_error err = {0};
    enum caro_status status = os_path(out, sizeof out, OS_PATH_HOME, NULL, &err);
    assert_true((status == CARO_OK && out[0] == '/') ||
                (status == CARO_NOT_FOUND && strstr(err.msg, "HOME")));
}

static void too_long_is_an_error(void **state)
{
    (void)state;
    char out[18];
    struct caro_error err = {0};
    assert_int_equal(os_path(out, sizeof out, OS_PATH_HOME, "12", NULL), CARO_OK);
    assert_int_equal(os_path(out, sizeof out, OS_PATH_HOME, "123", &err), CARO_LIMIT);
    assert_non_null(strstr(err.msg, "18 bytes"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(defaults_lie_below_home, clear_environment),
        cmocka_unit_test_setup(variables_are_preferred_when_absolute, clear_environment),
        cmocka_unit_test_setup(without_home_the_password_database_is_asked, clear_environment),
        cmocka_unit_test_setup(too_long_is_an_error, clear_environment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
