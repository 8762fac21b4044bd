/* Tests of the shell parser and printer: what is accepted, where faults are told, what the tree holds,
 * limits. */
#include "shell/commands.h"
#include "shell/parser.h"
#include "shell/printer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static struct command *parse(struct arena *arena, const char *text)
{
    struct command *tree;
    struct caro_error err = {0};
    enum caro_status status = parser_parse(&tree, slice_from_cstr(text), 0, arena, &err);
    if (status != CARO_OK) fail_msg("%s: %s", text, err.msg);
    return tree;
}

static void faults_have_a_place(void **state)
{
    static const struct {
        const char *text;
        unsigned pos;
    } rows[] = {{"echo 'a", 5},       {"echo \"a", 5},      {"echo $(ls", 5}, {"echo ${x", 5},
                {"echo `ls", 5},      {"a | | b", 4},       {"a &&", 4},      {"; a", 0},
                {"if a; fi", 6},      {"{ a", 0},           {"(a", 0},        {"a )", 2},
                {"for x", 0},         {"case x", 6},        {"[[ a", 0},      {"x=(a", 2},
                {"a >", 3},           {"echo a(b)", 6},     {"done", 0},      {"a; then", 3},
                {"while a; done", 9}, {"echo $(a | )", 11}, {"f() x", 4},     {"echo $((1", 5}};
    (void)state;
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        struct arena arena = {0};
        struct command *tree;
        struct caro_error err = {0};
        assert_int_equal(parser_parse(&tree, slice_from_cstr(rows[k].text), 0, &arena, &err), CARO_FORMAT);
        if (err.pos != rows[k].pos)
            fail_msg("%s: told at %u, not %u: %s", rows[k].text, (unsigned)err.pos, rows[k].pos, err.msg);
        assert_null(tree);
        arena_free(&arena);
    }
}

static void spans_point_into_the_text(void **state)
{
    (void)state;
    struct arena arena = {0};
    const char *text = "a=1 ls -l \"$HOME/x\" >out && `echo \\`pwd\\``";
    struct command *tree = parse(&arena, text);
    assert_int_equal(tree->kind, COMMAND_AND_OR);
    struct command *ls = tree->chain.first;
    assert_int_equal(ls->joint, JOINT_AND);
    assert_int_equal(ls->simple.assigns->span.start, 0);
    assert_int_equal(ls->simple.words->span.start, 4);
    assert_int_equal(ls->simple.words->next->next->span.end, 19);
    assert_int_equal(ls->redirects->span.start, 20);
    struct part *outer = ls->next->simple.words->parts;
    assert_int_equal(outer->kind, PART_BACKQUOTE);
    struct part *inner = outer->body->simple.words->next->parts;
    assert_int_equal(inner->kind,
                     PART_BACKQUOTE); /* behind its backslashes the place in the text is still right */
    assert_memory_equal(text + inner->body->span.start, "pwd", 3);
    arena_free(&arena);
}

static void words_keep_their_quoting(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct command *tree = parse(&arena, "x \\a'b'\"c$d\"$'\\x41\\n'${e:-f}$((1+2))<(g)");
    const enum part_kind want[] = {PART_ESCAPE, PART_SINGLE, PART_DOUBLE,    PART_ANSI,
                                   PART_PARAM,  PART_ARITH,  PART_PROCESS_IN};
    const struct part *p = tree->simple.words->next->parts;
    for (size_t k = 0; k < sizeof want / sizeof *want; k++, p = p->next) {
        assert_non_null(p);
        assert_int_equal(p->kind, want[k]);
        if (p->kind == PART_ANSI) assert_true(slice_equal_cstr(p->text, "A\n"));
        if (p->kind == PART_PARAM) assert_int_equal(p->param->op, PARAM_DEFAULT);
    }
    assert_null(p);
    arena_free(&arena);
}

static void here_documents_are_read(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct command *tree = parse(&arena, "cat <<A; cat <<-'B'\na $x\nA\n\tb $x\n\tB\nls\n");
    assert_int_equal(tree->kind, COMMAND_LIST);
    struct redirect *a = tree->chain.first->redirects, *b = tree->chain.first->next->redirects;
    assert_false(a->literal);
    assert_int_equal(a->body->next->kind, PART_PARAM);
    assert_true(b->literal);
    assert_true(slice_equal_cstr(b->body->text, "b $x\n"));
    assert_non_null(tree->chain.first->next->next);
    arena_free(&arena);
}

static void check_round_trip(const char *text)
{
    struct arena arena = {0};
    struct command *tree, *again;
    struct caro_error err = {0};
    struct buffer out;
    buffer_init(&out, 1 << 22);
    if (parser_parse(&tree, slice_from_cstr(text), 0, &arena, &err) == CARO_OK) {
        printer_print(&out, tree);
        if (parser_parse(&again, buffer_slice(&out), 0, &arena, &err) != CARO_OK)
            fail_msg("%s\nprinted as %s\n%s", text, buffer_cstr(&out), err.msg);
        if (!printer_equal(tree, again)) fail_msg("%s\nprinted as %s", text, buffer_cstr(&out));
    }
    buffer_free(&out);
    arena_free(&arena);
}

/* Every line of syntax_cases.txt, where the sign U+23CE stands for a newline. */
static void printing_round_trips(void **state)
{
    (void)state;
    FILE *file = fopen("tests/shell/syntax_cases.txt", "rb");
    assert_non_null(file);
    char line[512];
    int n = 0;
    while (fgets(line, sizeof line, file)) {
        char *mark;
        line[strcspn(line, "\n")] = '\0';
        while ((mark = strstr(line, "\xe2\x8f\x8e"))) {
            *mark = '\n';
            memmove(mark + 1, mark + 3, strlen(mark + 3) + 1);
        }
        check_round_trip(line);
        n++;
    }
    fclose(file);
    assert_true(n > 200);
}

static void different_trees_differ(void **state)
{
    static const char *const pairs[][2] = {{"a b", "a c"},        {"a 'b'", "a b"}, {"a; b", "a && b"},
                                           {"a | b", "a |& b"},   {"a &", "a"},     {"a >b", "a >>b"},
                                           {"${x-y}", "${x:-y}"}, {"! a", "a"},     {"(a)", "{ a; }"}};
    (void)state;
    for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
        struct arena arena = {0};
        assert_false(printer_equal(parse(&arena, pairs[k][0]), parse(&arena, pairs[k][1])));
        arena_free(&arena);
    }
}

/* n times the text, then parse: deep or long, it ends with a status and not with a crash. */
static enum caro_status parse_repeated(const char *piece, size_t bytes)
{
    size_t n = strlen(piece), at = 0;
    char *text = malloc(bytes + n);
    assert_non_null(text);
    for (; at < bytes; at += n) memcpy(text + at, piece, n);
    struct arena arena = {0};
    struct command *tree;
    struct caro_error err = {0};
    enum caro_status status = parser_parse(&tree, slice_from(text, at), 0, &arena, &err);
    arena_free(&arena);
    free(text);
    return status;
}

static void limits_are_errors(void **state)
{
    static const char *const deep[] = {
        "(",   "$(",     "{ ", "\"$(", "${x:-", "if ", "while ", "case x in a) ",
        "$((", "f() { ", "<(", "a[$(", "[[ ( ", "! "};
    (void)state;
    for (size_t k = 0; k + 1 < sizeof deep / sizeof *deep; k++) {
        enum caro_status status = parse_repeated(deep[k], 65536);
        assert_true(status == CARO_LIMIT || status == CARO_FORMAT);
    }
    assert_int_equal(parse_repeated("( ", 65536), CARO_LIMIT);
    assert_int_equal(parse_repeated("(", 65536), CARO_FORMAT); /* "((" is arithmetic, and never closed */
    assert_int_equal(parse_repeated("a", PARSER_MAX_BYTES + 1), CARO_LIMIT);
    assert_int_equal(parse_repeated("a ", 65536), CARO_OK);
    assert_int_equal(parse_repeated("a;", 2 * PARSER_MAX_PIECES), CARO_OK);
    assert_int_equal(parse_repeated("a;", 2 * PARSER_MAX_PIECES + 2), CARO_LIMIT);
    assert_int_equal(parse_repeated("$x", 65536), CARO_LIMIT);
    struct arena arena = {0};
    struct command *tree;
    struct caro_error err = {0};
    assert_int_equal(parser_parse(&tree, slice_from("a\0b", 3), 0, &arena, &err), CARO_FORMAT);
    assert_int_equal(err.pos, 1);
    arena_free(&arena);
}

static void single_lines_are_known(void **state)
{
    static const struct {
        const char *text;
        bool single;
    } rows[] = {{"ls", true},
                {"ls; pwd", true},
                {"ls\npwd", false},
                {"cat <<E\na\nE\n", true},
                {"cat <<E\na\nE\nls", false},
                {"for i in a\ndo b\ndone", true},
                {"echo 'a\nb'", true},
                {"a &&\nb", true},
                {"", false},
                {"# only a comment", false},
                {"a &\nb", false}};
    (void)state;
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        struct arena arena = {0};
        struct command *tree = parse(&arena, rows[k].text);
        if (commands_is_single(tree, slice_from_cstr(rows[k].text)) != rows[k].single)
            fail_msg("%s", rows[k].text);
        arena_free(&arena);
    }
}

static void names_are_listed(void **state)
{
    (void)state;
    struct arena arena = {0};
    const char *text =
        "sudo -u root env A=1 ls | xargs -n 1 \"gr\"ep x; for i in $(seq 3); do $cmd; done; timeout 5 ping h";
    const char *want[] = {"sudo", "env", "ls", "xargs", "grep", "seq", "$cmd", "timeout", "ping"};
    struct command_name *name;
    struct caro_error err = {0};
    assert_int_equal(commands_list_names(&name, parse(&arena, text), slice_from_cstr(text), &arena, &err),
                     CARO_OK);
    for (size_t k = 0; k < sizeof want / sizeof *want; k++, name = name->next) {
        assert_non_null(name);
        if (!slice_equal_cstr(name->name, want[k]))
            fail_msg("%.*s, not %s", (int)name->name.n, name->name.p, want[k]);
        assert_int_equal(name->exact, want[k][0] != '$');
    }
    assert_null(name);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(faults_have_a_place),      cmocka_unit_test(spans_point_into_the_text),
        cmocka_unit_test(words_keep_their_quoting), cmocka_unit_test(here_documents_are_read),
        cmocka_unit_test(printing_round_trips),     cmocka_unit_test(different_trees_differ),
        cmocka_unit_test(limits_are_errors),        cmocka_unit_test(single_lines_are_known),
        cmocka_unit_test(names_are_listed)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
