/* The rules for tokens of an answer, one by one; what they cost is measured by the last test. */
#include "ask/constrain.h"
#include "os/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static enum caro_consider consider(struct constraint *c, const char *text)
{
    return constraint_consider(c, text, strlen(text), false);
}

static void beginnings(void **state)
{
    (void)state;
    static const char *const refused[] = {"```",  "`ls`",  "\n",  " \n",  "#",  "# list",
                                          "Sure", " Sure", "The", "Here", "To", ""};
    static const char *const taken[] = {"ls",  " ls",     "find", "./x", "/bin/ls", "(",  "{", "!",   "[",
                                        "FOO", "Rscript", "T",    "7z",  " ",       "\"", "~", "sudo"};
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct constraint c;
        constraint_init(&c);
        if (consider(&c, refused[i]) != CARO_CONSIDER_NEXT) fail_msg("'%s' was taken", refused[i]);
        constraint_free(&c);
    }
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++) {
        struct constraint c;
        constraint_init(&c);
        if (consider(&c, taken[i]) != CARO_CONSIDER_TAKE) fail_msg("'%s' was not taken", taken[i]);
        constraint_free(&c);
    }
    struct constraint c;
    constraint_init(&c);
    assert_int_equal(constraint_consider(&c, "", 0, true), CARO_CONSIDER_NEXT); /* no answer is no answer */
    constraint_free(&c);
}

static void ends(void **state)
{
    (void)state;
    static const struct {
        const char *before;
        bool whole;
    } rows[] = {{"ls -l", true},
                {"echo 'a", false},
                {"a |", false},
                {"for i in 1 2; do", false},
                {"if true; then ls; fi", true},
                {"grep \"x\" f", true},
                {"ls $(", false},
                {"a && ", false},
                {"ls | wc -l", true}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct constraint c;
        constraint_init(&c);
        assert_int_equal(consider(&c, rows[i].before), CARO_CONSIDER_TAKE);
        assert_int_equal(constraint_consider(&c, "", 0, true),
                         rows[i].whole ? CARO_CONSIDER_TAKE : CARO_CONSIDER_NEXT);
        assert_int_equal(consider(&c, "```"), rows[i].whole ? CARO_CONSIDER_TAKE : CARO_CONSIDER_NEXT);
        assert_int_equal(consider(&c, "\n"), rows[i].whole ? CARO_CONSIDER_STOP : CARO_CONSIDER_TAKE);
        for (int k = 0; k < 8; k++) constraint_consider(&c, "", 0, true);
        assert_int_equal(constraint_consider(&c, "", 0, true), CARO_CONSIDER_TAKE); /* not for ever */
        constraint_free(&c);
    }
}

static void first_whole_line_ends_the_answer(void **state)
{
    (void)state;
    struct constraint c;
    constraint_init(&c);
    assert_int_equal(consider(&c, "ls"), CARO_CONSIDER_TAKE);
    assert_int_equal(consider(&c, " -l\nThis"), CARO_CONSIDER_TAKE); /* one token with a line's end inside */
    assert_int_equal(consider(&c, " lists"), CARO_CONSIDER_STOP);
    constraint_clear(&c);
    static const char *const lines[] = {"awk '{", "\n", "print", "\n", "}'", " f"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_int_equal(consider(&c, lines[i]), CARO_CONSIDER_TAKE);
    assert_int_equal(consider(&c, "\n"), CARO_CONSIDER_STOP);
    constraint_free(&c);
}

/* A token that is taken costs next to nothing; one with a line's end costs a parse. */
static void costs(void **state)
{
    (void)state;
    enum { N = 2000 };
    struct constraint c;
    constraint_init(&c);
    consider(&c, "find . -type f -name '*.log' -size +5M -exec du -h {} + | sort -rh | head -n 20");
    uint64_t start = os_clock_ns();
    for (int i = 0; i < N; i++) consider(&c, " x");
    const double plain = (double)(os_clock_ns() - start) / N;
    constraint_clear(&c);
    consider(&c, "find . -type f -name '*.log' -size +5M -exec du -h {} + | sort -rh | head -n 20");
    start = os_clock_ns();
    for (int i = 0; i < N; i++) assert_int_equal(consider(&c, "\n"), CARO_CONSIDER_STOP);
    const double parsed = (double)(os_clock_ns() - start) / N;
    print_message("a token: %.0f ns; at a line's end: %.0f ns\n", plain, parsed);
    assert_true(plain < 100000 && parsed < 1000000);
    constraint_free(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(beginnings),
        cmocka_unit_test(ends),
        cmocka_unit_test(first_whole_line_ends_the_answer),
        cmocka_unit_test(costs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
