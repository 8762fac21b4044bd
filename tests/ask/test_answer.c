/* Putting in the values that a request leaves out: quoted for the place, judged again, and never half done. */
#include "ask/answer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* An answer whose placeholders are found by their names, in the order of the command. */
static struct caro_answer answer_of(const char *command, const char *const *names, const char *kinds)
{
    struct caro_answer answer = {0};
    struct buffer text;
    buffer_init(&text, 4096);
    buffer_add_cstr(&text, command);
    assert_int_equal(answer_make(&answer, SLICE_LIT("a request"), &text, NULL, NULL), CARO_OK);
    buffer_free(&text);
    answer.placeholders = calloc(8, sizeof *answer.placeholders);
    size_t from = 0;
    for (size_t i = 0; names[i]; i++) {
        struct caro_placeholder *p = &answer.placeholders[answer.n_placeholders++];
        const char *at = strstr(command + from, names[i]);
        assert_non_null(at);
        strcpy(p->name, names[i]);
        p->start = (size_t)(at - command), p->end = p->start + strlen(names[i]);
        p->kind = kinds[i];
        from = p->end;
    }
    return answer;
}

static void values_are_quoted_for_their_place(void **state)
{
    (void)state;
    static const struct {
        const char *command, *names[4], *kinds, *values[4], *want;
        enum caro_level level;
    } rows[] = {
        {"mv FILE FILE2",
         {"FILE", "FILE2"},
         "pp",
         {"my file.txt", "b.txt"},
         "mv 'my file.txt' b.txt",
         CARO_LEVEL_SAFE},
        {"cat FILE", {"FILE"}, "p", {"a; rm -rf ~"}, "cat 'a; rm -rf ~'", CARO_LEVEL_SAFE},
        {"cat FILE", {"FILE"}, "p", {"~/notes.txt"}, "cat ~/notes.txt", CARO_LEVEL_SAFE},
        {"cat FILE", {"FILE"}, "p", {"it's"}, "cat 'it'\\''s'", CARO_LEVEL_SAFE},
        {"cat FILE", {"FILE"}, "p", {"$(reboot)"}, "cat '$(reboot)'", CARO_LEVEL_SAFE},
        {"grep -n 'PATTERN' FILE",
         {"PATTERN", "FILE"},
         "wp",
         {"it's", "a b"},
         "grep -n 'it'\\''s' 'a b'",
         CARO_LEVEL_SAFE},
        {"sed 's/TEXT/TEXT2/g' FILE",
         {"TEXT", "TEXT2", "FILE"},
         "wwp",
         {"a/b.c", "x&y", "f"},
         "sed 's/a\\/b\\.c/x\\&y/g' f",
         CARO_LEVEL_SAFE},
        {"cp FILE FILE.bak", {"FILE", "FILE"}, "pp", {"a b"}, "cp 'a b' 'a b'.bak", CARO_LEVEL_SAFE},
        {"rm -r DIR", {"DIR"}, "p", {"/"}, "rm -r /", CARO_LEVEL_DANGEROUS},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct caro_answer answer = answer_of(rows[i].command, rows[i].names, rows[i].kinds);
        for (int v = 0; answer.n_placeholders; v++) {
            char name[16];
            strcpy(name, answer.placeholders[0].name);
            assert_int_equal(caro_answer_fill(&answer, name, rows[i].values[v], NULL, NULL), CARO_OK);
            for (size_t p = 0; p < answer.n_placeholders; p++)
                assert_memory_equal(answer.command + answer.placeholders[p].start,
                                    answer.placeholders[p].name, strlen(answer.placeholders[p].name));
        }
        assert_string_equal(answer.command, rows[i].want);
        if (rows[i].level == CARO_LEVEL_DANGEROUS)
            assert_int_equal(caro_verdict_level(answer.verdict), CARO_LEVEL_DANGEROUS);
        caro_answer_free(&answer);
    }
}

static void a_refused_value_changes_nothing(void **state)
{
    (void)state;
    static const char *const names[] = {"FILE", NULL};
    struct caro_answer answer = answer_of("cat FILE", names, "p");
    assert_int_equal(caro_answer_fill(&answer, "PID", "1", NULL, NULL), CARO_NOT_FOUND);
    assert_int_equal(caro_answer_fill(&answer, "FILE", "", NULL, NULL), CARO_USAGE);
    assert_string_equal(answer.command, "cat FILE");
    assert_int_equal(answer.n_placeholders, 1);
    caro_answer_free(&answer);
}

static void confidence_rises_with_the_score(void **state)
{
    (void)state;
    double last = 0;
    for (double score = -20; score <= 0.01; score += 0.05) {
        double now = choice_confidence(score);
        assert_true(now >= last && now > 0 && now < 1);
        last = now;
    }
    assert_true(choice_confidence(0) > choice_confidence(-3));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_quoted_for_their_place),
        cmocka_unit_test(a_refused_value_changes_nothing),
        cmocka_unit_test(confidence_rises_with_the_score),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
