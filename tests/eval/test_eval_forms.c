/* Forms in which equal things are equal: lines, calls, syntax; and what schemas refuse. */
#include "lab/eval_calls.h"
#include "lab/eval_import.h"
#include "lab/eval_schema.h"
#include "lab/eval_static.h"
#include "shell/printer.h"
#include "lab/eval_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

static struct arena arena;
static char why[300];

static bool same(enum eval_stdout mode, const struct eval_step *steps, size_t n, const char *have,
                 const char *want)
{
    const struct eval_check check = {.out = mode, .steps = steps, .n_steps = n, .lines_most = SIZE_MAX};
    why[0] = 0;
    return eval_text_compare(&check, slice_from_cstr(have), slice_from_cstr(want), &arena, why, sizeof why);
}

static void test_comparisons(void **state)
{
    (void)state;
    assert_true(same(EVAL_STDOUT_SAME, NULL, 0, "a \nb\n\n", "a\nb"));
    assert_false(same(EVAL_STDOUT_SAME, NULL, 0, "a\nc\n", "a\nb\n"));
    assert_non_null(strstr(why, "line 2 is 'c', expected 'b'"));
    assert_false(same(EVAL_STDOUT_SAME, NULL, 0, "", ""));
    assert_string_equal(why, "no output");
    assert_true(same(EVAL_STDOUT_SAME_ANY_ORDER, NULL, 0, "b\na\n", "a\nb\n"));
    assert_true(same(EVAL_STDOUT_CONTAINS, NULL, 0, "-rw 12 a.txt\n-rw 9 b\n", "a.txt\nb\n"));
    assert_false(same(EVAL_STDOUT_CONTAINS, NULL, 0, "-rw 12 old_a.txt\n-rw 9 b\n", "a.txt\nb\n"));
    assert_false(same(EVAL_STDOUT_CONTAINS, NULL, 0, "a.txt\nb\nc\n", "a.txt\nb\n"));
    assert_true(same(EVAL_STDOUT_CONTAINS_ANY_ORDER, NULL, 0, "x/b a\nx/b\n", "x/b\nx/b a\n"));
    assert_true(same(EVAL_STDOUT_CONTAINS_ALL, NULL, 0, "one two\nthree", "three\ntwo"));
    assert_false(same(EVAL_STDOUT_CONTAINS_ALL, NULL, 0, "one two\nthree", "four"));
    assert_true(same(EVAL_STDOUT_NUMBERS, NULL, 0, "there are 12 files, 3.50 MB", "12 3.5"));
    assert_false(same(EVAL_STDOUT_NUMBERS, NULL, 0, "there are 13 files", "12"));
    assert_false(same(EVAL_STDOUT_NUMBERS, NULL, 0, "none", "none"));
    assert_true(same(EVAL_STDOUT_IGNORE, NULL, 0, "", "x"));
}

static const char *normal(struct eval_step step, const char *text)
{
    static char out[500];
    struct eval_lines lines = eval_text_normalise(slice_from_cstr(text), &step, 1, &arena);
    out[0] = 0;
    for (size_t i = 0; i < lines.n; i++) {
        strcat(out, i ? "|" : "");
        strncat(out, lines.at[i].p, lines.at[i].n);
    }
    return out;
}
#define NORMAL(k, text) normal((struct eval_step){.kind = EVAL_STEP_##k}, text)

static void test_normalisers(void **state)
{
    (void)state;
    assert_string_equal(NORMAL(STRIP_PATHS, "./a  ~/work/b/ /home/sam/work/c ~/work . ./ ././d\n"),
                        "a  b c . . . d");
    assert_string_equal(NORMAL(BASENAME, "a/b/c/\nd\n"), "c|d");
    assert_string_equal(NORMAL(FIRST_COLUMN, "  a b\n\nc d"), "a||c");
    assert_string_equal(NORMAL(LAST_COLUMN, "a b \nc"), "b|c");
    assert_string_equal(NORMAL(SQUEEZE_SPACE, " a \t b"), "a b");
    assert_string_equal(NORMAL(DROP_TOTAL, "total 12\na\n  3,4M total\ntotal x\ntotal 8K"), "a|total x");
    assert_string_equal(NORMAL(DROP_DOTS, ".\n..\ndrwx ..\na..\n-rw b."), "a..|-rw b.");
    assert_string_equal(NORMAL(DROP_BLANK, "a\n  \n\nb"), "a|b");
    assert_string_equal(NORMAL(FIRST_LINE, "a\nb"), "a");
    assert_string_equal(NORMAL(LOWER, "AbC"), "abc");
    assert_string_equal(NORMAL(SORT, "b\na\nc"), "a|b|c");
    regex_t regex;
    assert_int_equal(regcomp(&regex, "([0-9]+)[:.]? *", REG_EXTENDED), 0);
    assert_string_equal(
        normal((struct eval_step){.kind = EVAL_STEP_SUB, .pattern = &regex, .replacement = "<\\1> "},
               "12: a 3.b\nx"),
        "<12> a <3> b|x");
    regfree(&regex);
    assert_int_equal(regcomp(&regex, "x*", REG_EXTENDED),
                     0); /* it matches nothing, everywhere: this must end */
    assert_string_equal(
        normal((struct eval_step){.kind = EVAL_STEP_SUB, .pattern = &regex, .replacement = "-"}, "axb"),
        "-a--b-");
    assert_string_equal(normal((struct eval_step){.kind = EVAL_STEP_HEAD, .lines = 2}, "a\nb\nc"), "a|b");
    regfree(&regex);
    assert_int_equal(regcomp(&regex, "PID", REG_EXTENDED | REG_NOSUB), 0);
    assert_string_equal(normal((struct eval_step){.kind = EVAL_STEP_AFTER, .pattern = &regex}, "a\nPID b\nc"),
                        "c");
    regfree(&regex);
}

static struct eval_rules rules_of(const char *text)
{
    struct eval_rules rules;
    struct caro_error err = {0};
    json_t *json = json_loads(text, 0, NULL);
    assert_non_null(json);
    assert_int_equal(eval_rules_read(&rules, json, "rules.json", &arena, &err), CARO_OK);
    json_decref(json);
    return rules;
}

static const char rule_text[] =
    "{\"same_as\": {\"apt-get\": \"apt\"}, \"tools\": {\"apt\": {\"ignore\": [\"-y\"]},"
    "\"curl\": {\"valued\": [\"-o\"], \"aliases\": {\"--output\": \"-o\"}}, \"find\": {\"no_clusters\": "
    "true, \"valued\": [\"-name\"],"
    "\"commands\": [\"-exec\"], \"options\": [\"-print\"]}, \"head\": {\"valued\": [\"-n\"], \"options\": "
    "[\"-NUM\"]},"
    "\"docker\": {\"sub\": {\"ps\": {\"aliases\": {\"--all\": \"-a\"}}}}, \"ls\": {\"strip_suffix\": "
    "[\"/\"], \"options\": [\"-l\", \"-a\"]}}}";

static const char *shown(const struct eval_rules *rules, const char *command)
{
    static char out[400];
    struct eval_static read;
    struct buffer text;
    assert_int_equal(eval_static_read(&read, command, rules, &arena, NULL), CARO_OK);
    buffer_init(&text, 400);
    for (size_t i = 0; i < read.calls.n; i++) {
        if (i) buffer_add_cstr(&text, "; ");
        eval_call_show(&text, &read.calls.at[i]);
    }
    snprintf(out, sizeof out, "%s", buffer_cstr(&text));
    buffer_free(&text);
    return out;
}

static void test_calls(void **state)
{
    (void)state;
    struct eval_rules rules = rules_of(rule_text);
    assert_string_equal(shown(&rules, "/usr/bin/apt-get -y install x"), "apt install x");
    assert_string_equal(shown(&rules, "curl --output=f -sL u"), shown(&rules, "curl -Ls -o f u"));
    assert_string_equal(shown(&rules, "curl -of u -- -x"), "curl -o f u -x");
    assert_string_equal(shown(&rules, "docker ps --all"), "docker -a ps");
    assert_string_equal(shown(&rules, "head -20 f"), "head -n 20 f");
    assert_string_equal(shown(&rules, "ls -la ./d/ | sudo head -n 5"), "ls -a -l d; head -n 5");
    assert_string_equal(shown(&rules, "find . -name '*.c' -exec rm -rf {} + -print"),
                        "find -exec rm -rf {} + -name \\*.c -print .");
    assert_string_equal(shown(&rules, "find . -name *.c"), "find -name *.c .");
    assert_string_equal(shown(&rules, "ls > ./out 2>&1"), "ls > out 2>& 1");
    assert_string_equal(shown(&rules, "echo \"$HOME/x y\" $(ls -a)"), "echo $HOME/x y $(ls -a); ls -a");
    struct eval_static read;
    assert_int_equal(eval_static_read(&read, "ls -la --color", &rules, &arena, NULL), CARO_OK);
    assert_false(eval_static_options_known(read.calls, &rules, why, sizeof why));
    assert_string_equal(why, "ls has no option --color here");
    assert_int_equal(eval_static_read(&read, "ls 'unclosed", &rules, &arena, NULL), CARO_OK);
    assert_false(read.parses);
}

/* Are two commands the same after normalising? */
static bool alike_commands(const struct eval_rules *rules, const char *a, const char *b)
{
    struct eval_static x, y;
    assert_int_equal(eval_static_read(&x, a, rules, &arena, NULL), CARO_OK);
    assert_int_equal(eval_static_read(&y, b, rules, &arena, NULL), CARO_OK);
    assert_true(x.parses && y.parses);
    return printer_equal(x.tree, y.tree);
}

static void test_normal(void **state)
{
    (void)state;
    static const char *const alike[][2] = {
        {"sort -r -n f | uniq -c", "sort -nr \"f\" | uniq -c"},
        {"tar xzf a.tgz", "tar -xzf a.tgz"},
        {"tar -x -z -f a.tgz", "tar -xzfa.tgz"},
        {"head -5 f", "head f -n 5"},
        {"paste -sd, f", "paste -d ',' -s f"},
        {"egrep -i 'a|b' f", "grep -Ei 'a|b' f"},
        {"grep -r x --include='*.c' .", "grep --include='*.c' -r x ."},
        {"rm -rf -- d", "rm -fr d"},
        {"find -name '*.c' -print", "find . -name \"*.c\""},
        {"find d/ -type f -name x", "find d -name x -type f"},
        {"find . ! -name x -type f -delete", "find . -type f -not -name x -delete"},
        {"find . -mtime +3 -type f -exec rm {} \\;", "find . -type f -mtime +3 -exec rm {} ';'"},
        {"for f in *; do ls -l -a $f; done", "for f in *; do ls -al $f; done"},
        {"find . -exec rm \"{}\" +", "find . -exec rm {} +"},
        {"echo $(sort -rn f)", "echo $(sort -nr f)"},
    };
    static const char *const other[][2] = {
        {"sort -k1 -k2 f", "sort -k2 -k1 f"},
        {"cp a b", "cp b a"},
        {"head -n 5 f", "head -c 5 f"},
        {"rm -- -r d", "rm -r d"},
        {"find . -delete -name x", "find . -name x -delete"},
        {"find . -name a -o -name b -print", "find . -name b -o -name a -print"},
        {"find . -name a -o -type f", "find . -type f -o -name a"},
        {"find . -exec a {} + -exec b {} +", "find . -exec b {} + -exec a {} +"},
        {"find . -exec a {} +", "find . -exec a {} \\;"},
        {"find a b -type f", "find b a -type f"},
        {"find . -name \"$x\"", "find . -name '$x'"},
        {"ls -l$x", "ls -$x -l"},
        {"echo {a}", "echo '{a,b}'"},
        {"sudo rm x", "rm x"},
        {"find . -regextype sed -regex x", "find . -regex x -regextype sed"},
        {"find . -fprintf a b -name x", "find . -name x -fprintf a b"},
        {"awk -F: '{print $1}' f", "awk '{print $1}' -F: f"},
        {"grep -A1 x f", "grep -A 2 x f"},
        {"find .", "find / "},
    };
    const struct eval_rules rules = rules_of(rule_text);
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++)
        if (!alike_commands(&rules, alike[i][0], alike[i][1]))
            fail_msg("%s and %s differ", alike[i][0], alike[i][1]);
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (alike_commands(&rules, other[i][0], other[i][1]))
            fail_msg("%s and %s are the same", other[i][0], other[i][1]);
    char many[520] = "tar "; /* more letters than there is room for: left as it is */
    memset(many + 4, 'v', 500);
    char more[600];
    snprintf(more, sizeof more, "%sf", many);
    assert_true(alike_commands(&rules, many, many));
    assert_false(alike_commands(&rules, many, more));
    struct eval_rules bsd = rules;
    bsd.bsd = true;
    assert_true(alike_commands(&bsd, "ls -l -a d", "ls -al d"));
    assert_true(alike_commands(&bsd, "find . -type f -name x", "find . -name x -type f"));
    assert_true(alike_commands(&rules, "ls d -l", "ls -l d"));
    assert_false(alike_commands(&bsd, "ls d -l", "ls -l d"));
    assert_true(alike_commands(&rules, "find -name x", "find . -name x"));
    assert_false(alike_commands(&bsd, "find -name x", "find . -name x"));
}

static void test_bad_rules(void **state)
{
    (void)state;
    static const char *const bad[] = {"{}", "{\"tools\": {\"a\": {\"valud\": []}}}",
                                      "{\"tools\": {\"a\": {\"valued\": 1}}}", "{\"tools\": {\"../a\": {}}}",
                                      "{\"tools\": {\"a\": {\"always\": 1}}}"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct eval_rules rules;
        struct caro_error err = {0};
        json_t *json = json_loads(bad[i], 0, NULL);
        assert_int_equal(eval_rules_read(&rules, json, "rules.json", &arena, &err), CARO_FORMAT);
        assert_non_null(strstr(err.msg, "rules.json"));
        json_decref(json);
    }
}

static void test_schema(void **state)
{
    (void)state;
    static const char schema[] =
        "{\"type\": \"object\", \"required\": [\"id\"], \"additionalProperties\": false, \"properties\": {"
        "\"id\": {\"type\": \"string\", \"pattern\": \"^[a-z]+$\"}, \"n\": {\"type\": \"integer\", "
        "\"minimum\": 1, \"maximum\": 3},"
        "\"l\": {\"type\": \"array\", \"minItems\": 1, \"maxItems\": 2, \"items\": {\"$ref\": "
        "\"#/$defs/e\"}},"
        "\"m\": {\"type\": \"object\", \"additionalProperties\": {\"type\": \"boolean\"}}},"
        "\"$defs\": {\"e\": {\"anyOf\": [{\"enum\": [\"a\", \"b\"]}, {\"type\": \"object\", \"required\": "
        "[\"k\"]}]}}}";
    static const struct {
        const char *value, *expected; /* NULL: it fits */
    } rows[] = {
        {"{\"id\": \"x\", \"n\": 2, \"l\": [\"a\", {\"k\": 1}], \"m\": {\"y\": true}}", NULL},
        {"{}", "f:3: the item lacks the key 'id'"},
        {"{\"id\": \"X\"}", "f:3: key 'id' must look like"},
        {"{\"id\": 1}", "key 'id' must be of type string"},
        {"{\"id\": \"x\", \"n\": 4}", "key 'n' must be 3 at most"},
        {"{\"id\": \"x\", \"n\": 0}", "key 'n' must be 1 at least"},
        {"{\"id\": \"x\", \"n\": 1.5}", "key 'n' must be of type integer"},
        {"{\"id\": \"x\", \"l\": []}", "key 'l' needs 1 entries at least"},
        {"{\"id\": \"x\", \"l\": [\"c\"]}", "key 'l[0]' must be one of a, b"},
        {"{\"id\": \"x\", \"l\": [\"a\", {}]}", "key 'l[1]' lacks the key 'k'"},
        {"{\"id\": \"x\", \"m\": {\"y\": 1}}", "key 'm.y' must be of type boolean"},
        {"{\"id\": \"x\", \"z\": 1}", "key 'z' is not known here; known: id"},
        {"[]", "f:3: the item must be of type object"},
    };
    json_t *rule = json_loads(schema, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct caro_error err = {0};
        json_t *value = json_loads(rows[i].value, 0, NULL);
        enum caro_status status = eval_schema_check(rule, value, "f:3", &err);
        assert_int_equal(status, rows[i].expected ? CARO_FORMAT : CARO_OK);
        if (rows[i].expected && !strstr(err.msg, rows[i].expected))
            fail_msg("%s: %s", rows[i].value, err.msg);
        json_decref(value);
    }
    json_decref(rule);
    json_t *odd = json_loads("{\"multipleOf\": 2}", 0, NULL), *one = json_integer(1);
    assert_int_equal(eval_schema_check(odd, one, "f:1", NULL), CARO_UNSUPPORTED);
    json_decref(odd);
    json_decref(one);
}

/* --- importers ----------------------------------------------------------------------------------------------------- */

static char *put_file(const char *text)
{
    static char path[64];
    strcpy(path, "/tmp/caro-import-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    close(fd);
    return strdup(path);
}

static enum caro_status import(const char *format, const char *a, const char *b, struct buffer *out,
                               struct eval_imported *imported, struct caro_error *err)
{
    char *paths[2] = {put_file(a), b ? put_file(b) : NULL};
    buffer_init(out, 1 << 20);
    enum caro_status status = eval_import(out, format, (const char *const *)paths, b ? 2 : 1, imported, err);
    for (int i = 0; i < 2; i++) {
        if (paths[i]) unlink(paths[i]);
        free(paths[i]);
    }
    return status;
}

static void imports(const char *format, const char *a, const char *b, size_t items, const char *const *parts)
{
    struct buffer out;
    struct eval_imported imported;
    struct caro_error err = {0};
    if (import(format, a, b, &out, &imported, &err) != CARO_OK) fail_msg("%s: %s", format, err.msg);
    assert_int_equal(imported.items, items);
    for (; *parts; parts++)
        if (!strstr(buffer_cstr(&out), *parts)) fail_msg("no %s in %s", *parts, buffer_cstr(&out));
    buffer_free(&out);
}
#define PARTS(...) ((const char *const[]){__VA_ARGS__, NULL})

static void refuses(const char *format, const char *a, const char *b, const char *expected)
{
    struct buffer out;
    struct eval_imported imported;
    struct caro_error err = {0};
    assert_int_not_equal(import(format, a, b, &out, &imported, &err), CARO_OK);
    if (!strstr(err.msg, expected)) fail_msg("%s, expected %s", err.msg, expected);
    buffer_free(&out);
}

static void test_import_icalfa(void **state)
{
    (void)state;
    imports(
        "icalfa",
        "nl,bash,bash2,difficulty\r\n\"list, all\",ls -a,\"ls \"\"-A\"\"\",0\r\n\"two\nlines\",pwd,,2\r\n",
        NULL, 2,
        PARTS("\"icalfa-001\"", "\"list, all\"", "[\"ls -a\",\"ls \\\"-A\\\"\"]", "\"difficulty\":1",
              "two\\nlines", "\"difficulty\":3", "{\"static\":\"calls\"}"));
    imports("icalfa",
            "[{\"query\": \"where am I\", \"gold\": \"pwd\"}, {\"nl\": \"x\", \"bash\": \"ls\", \"bash2\": "
            "\"ls -1\", \"difficulty\": 1}]",
            NULL, 2, PARTS("where am I", "[\"pwd\"]", "[\"ls\",\"ls -1\"]", "\"difficulty\":2"));
    imports("icalfa", "{\"query\": \"a\", \"gold\": \"pwd\"}\n\n{\"query\": \"b\", \"gold\": \"ls\"}\n", NULL,
            2, PARTS("\"icalfa-002\""));
    refuses("icalfa", "a,b\n1,2\n", NULL, ":1: the header names no columns nl and bash");
    refuses("icalfa", "nl,bash\nx,\"ls\n", NULL, ":3: a quote is not closed");
    refuses("icalfa", "nl,bash,difficulty\nx,ls,7\n", NULL, ":2: the column difficulty");
    refuses("icalfa", "nl,bash\nx,\n", NULL, ":2: an item without a command");
    refuses("icalfa", "[{\"query\": 3, \"gold\": \"pwd\"}]", NULL, ":1: none of the keys nl");
}

static void test_import_nl2bash(void **state)
{
    (void)state;
    imports("nl2bash", "show files\ncount lines\n", "ls\nwc -l f\n", 2,
            PARTS("\"nl2bash-002\"", "count lines", "[\"wc -l f\"]"));
    imports("nl2bash",
            "{\n \"1\": {\"invocation\": \"show files\", \"cmd\": \"ls\"},\n \"2\": {\"invocation\": \"x\", "
            "\"cmd\": \"pwd\"}\n}",
            NULL, 2, PARTS("show files", "[\"pwd\"]"));
    refuses("nl2bash", "a\nb\n", "ls\n", ":2: the file of commands ends here");
    refuses("nl2bash", "a\n", "ls\npwd\n", ":2: the file of requests ends here");
    refuses("nl2bash", "a\n\n", "ls\npwd\n", ":2: an item without a request");
    refuses("nl2bash", "show files\n", NULL, "neither a JSON object nor one of two files");
}

static void test_import_plain(void **state)
{
    (void)state;
    imports("plain", "show files\tls\tls -1\n\nwhere\tpwd\r\n", NULL, 2,
            PARTS("[\"ls\",\"ls -1\"]", "[\"pwd\"]"));
    imports("plain",
            "{\"request\": \"x\", \"command\": [\"ls\", \"ls -1\"]}\n{\"nl\": \"y\", \"cmd\": \"pwd\"}\n",
            NULL, 2, PARTS("[\"ls\",\"ls -1\"]", "\"plain-002\""));
    refuses("plain", "show files ls\n", NULL, ":1: no TAB");
    refuses("plain", "", NULL, "no item in it");
    refuses("plain", "x\tls 'unclosed\n", NULL, "no item in it whose command parses");
    refuses("tsv", "x\tls\n", NULL, "--format is icalfa, nl2bash or plain");
    refuses("plain", "\xff\tls\n", NULL, ":1: its text is not valid UTF-8");
}

static int clean(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_comparisons, clean),
        cmocka_unit_test_teardown(test_normalisers, clean),
        cmocka_unit_test_teardown(test_calls, clean),
        cmocka_unit_test_teardown(test_normal, clean),
        cmocka_unit_test_teardown(test_bad_rules, clean),
        cmocka_unit_test_teardown(test_schema, clean),
        cmocka_unit_test_teardown(test_import_icalfa, clean),
        cmocka_unit_test_teardown(test_import_nl2bash, clean),
        cmocka_unit_test_teardown(test_import_plain, clean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
