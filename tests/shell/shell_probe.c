/* A program for the differential checks: reads commands, each ended by a NUL byte, on standard input and
 * writes one line of JSON for each: whether it parses, where it does not, whether printing and parsing again gives an
 * equal tree, the kinds of commands in the tree, and where the words of simple commands stand. */
#include "shell/parser.h"
#include "shell/printer.h"
#include "shell/visit.h"

#include <stdio.h>
#include <stdlib.h>

static void json_text(FILE *out, const char *p, size_t n)
{
    putc('"', out);
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        if (c == '"' || c == '\\')
            fprintf(out, "\\%c", c);
        else if (c < ' ' || c >= 0x7f)
            fprintf(out, "\\u%04x", c); /* bytes as Latin-1: the script turns them back */
        else
            putc(c, out);
    }
    putc('"', out);
}

static bool count_kind(void *context, const struct command *command)
{
    ((unsigned *)context)[command->kind]++;
    return true;
}

/* How many commands of each kind the tree has, those in substitutions too. */
static void json_kinds(const struct command *tree)
{
    unsigned n[COMMAND_KIND_COUNT] = {0};
    visit_commands(tree, count_kind, n);
    printf("{\"simple\": %u, \"subshell\": %u, \"group\": %u, \"if\": %u, \"while\": %u, \"case\": %u, "
           "\"function\": %u, \"cond\": %u}",
           n[COMMAND_SIMPLE], n[COMMAND_SUBSHELL], n[COMMAND_GROUP], n[COMMAND_IF],
           n[COMMAND_WHILE] + n[COMMAND_UNTIL], n[COMMAND_CASE], n[COMMAND_FUNCTION], n[COMMAND_COND]);
}

static bool is_clause(const struct command *c) /* what shfmt has nodes of their own for */
{
    static const char *const names[] = {"declare",  "typeset", "local", "export",
                                        "readonly", "nameref", "let"};
    const struct part *p = c->simple.words ? c->simple.words->parts : NULL;
    for (size_t k = 0; p && p->kind == PART_LITERAL && !p->next && k < sizeof names / sizeof *names; k++)
        if (slice_equal_cstr(p->text, names[k])) return true;
    return false;
}

static bool print_words(void *context, const struct command *c)
{
    bool *any = context;
    if (c->kind != COMMAND_SIMPLE || is_clause(c)) return true;
    for (const struct word *w = c->simple.words; w; w = w->next) {
        printf("%s[%u, %u]", *any ? ", " : "", (unsigned)w->span.start, (unsigned)w->span.end);
        *any = true;
    }
    return true;
}

static void json_words(const struct command *tree)
{
    bool any = false;
    putchar('[');
    visit_commands(tree, print_words, &any);
    putchar(']');
}

static void probe(struct slice text)
{
    struct arena arena = {0};
    struct caro_error err = {0};
    struct command *tree, *again = NULL;
    if (parser_parse(&tree, text, 0, &arena, &err) != CARO_OK) {
        printf("{\"ok\": false, \"status\": \"%s\", \"pos\": %llu, \"msg\": ", caro_status_name(err.code),
               (unsigned long long)err.pos);
        json_text(stdout, err.msg, strlen(err.msg));
        printf("}\n");
        arena_free(&arena);
        return;
    }
    struct buffer out;
    buffer_init(&out, 1 << 24);
    printer_print(&out, tree);
    struct slice printed = buffer_slice(&out);
    bool parsed = parser_parse(&again, printed, 0, &arena, &err) == CARO_OK;
    printf("{\"ok\": true, \"kinds\": ");
    json_kinds(tree);
    printf(", \"words\": ");
    json_words(tree);
    printf(", \"round\": %s, \"print\": ",
           parsed && !out.failed && printer_equal(tree, again) ? "true" : "false");
    json_text(stdout, printed.n ? printed.p : "", printed.n);
    printf("}\n");
    buffer_free(&out);
    arena_free(&arena);
}

int main(void)
{
    char *line = NULL;
    size_t size = 0;
    ssize_t n;
    while ((n = getdelim(&line, &size, '\0', stdin)) > 0)
        probe(slice_from(line, (size_t)n - (line[n - 1] == '\0')));
    free(line);
    return 0;
}
