/* Owns the walk over a syntax tree that explains its parts: pipelines, lists, redirections, loops. Says nothing of danger. */
#include "safety/explain.h"
#include "base/error.h"
#include "shell/parser.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PARTS_LIMIT = 4096, DEPTH_LIMIT = 60 };

struct caro_explanation {
    struct arena arena;
    struct explainer made;
};

void explain_add(struct explainer *e, struct span span, const char *fmt, ...)
{
    char text[700];
    va_list args;
    if (e->failed || e->n == PARTS_LIMIT) return;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    if (e->n == e->capacity) {
        size_t capacity = e->capacity ? 2 * e->capacity : 32;
        struct caro_part *grown = arena_array(e->arena, capacity, sizeof *grown);
        if (grown && e->n) memcpy(grown, e->v, e->n * sizeof *grown);
        e->v = grown ? grown : e->v;
        e->failed |= !grown;
        if (!grown) return;
        e->capacity = capacity;
    }
    char *kept = arena_copy(e->arena, slice_from_cstr(text));
    e->failed |= !kept;
    if (kept)
        e->v[e->n++] =
            (struct caro_part){.start = span.start, .end = span.end, .depth = e->depth, .text = kept};
}

static void explain_parts(struct explainer *e, const struct part *p)
{
    for (; p && !e->failed; p = p->next) {
        switch (p->kind) {
        case PART_COMMAND:
        case PART_BACKQUOTE:
        case PART_PROCESS_IN:
        case PART_PROCESS_OUT:
            explain_add(e, p->span,
                        p->kind == PART_PROCESS_IN    ? "a file that holds the output of this"
                        : p->kind == PART_PROCESS_OUT ? "a file whose content this reads"
                                                      : "the output of this is put here");
            e->depth++;
            if (e->depth < DEPTH_LIMIT) explain_tree(e, p->body);
            e->depth--;
            break;
        case PART_ARITH: explain_add(e, p->span, "the result of this calculation"); break;
        case PART_PARAM:
            explain_add(e, p->span,
                        p->param->braces && p->param->op != PARAM_PLAIN
                            ? "the value of the variable %.*s, changed"
                            : "the value of the variable %.*s",
                        (int)(p->param->name.n < 60 ? p->param->name.n : 60), p->param->name.p);
            break;
        case PART_DOUBLE:
        case PART_LOCALE: explain_parts(e, p->inner); break;
        case PART_ARRAY:
            for (const struct array_item *i = p->items; i; i = i->next)
                if (i->value) explain_parts(e, i->value->parts);
            break;
        default: break;
        }
    }
}

void explain_word_inside(struct explainer *e, const struct word *word)
{
    e->depth++;
    if (e->depth < DEPTH_LIMIT) explain_parts(e, word->parts);
    e->depth--;
}

static void explain_redirect(struct explainer *e, const struct redirect *r)
{
    struct slice t = slice_sub(e->text, r->target->span.start, r->target->span.end);
    const char *what = r->fd == 2 ? "errors" : r->fd > 2 ? "this descriptor" : "the output";
    bool null = slice_equal_cstr(t, "/dev/null");
    int n = (int)(t.n < 100 ? t.n : 100);
    switch (r->op) {
    case REDIRECT_READ: explain_add(e, r->span, "reads its input from %.*s", n, t.p); break;
    case REDIRECT_WRITE:
    case REDIRECT_CLOBBER:
        if (null)
            explain_add(e, r->span, "throws %s away", what);
        else
            explain_add(e, r->span, "writes %s to %.*s, in the place of what is there", what, n, t.p);
        break;
    case REDIRECT_APPEND: explain_add(e, r->span, "adds %s to %.*s", what, n, t.p); break;
    case REDIRECT_READ_WRITE: explain_add(e, r->span, "opens %.*s for reading and writing", n, t.p); break;
    case REDIRECT_WRITE_BOTH:
        explain_add(e, r->span,
                    null ? "throws output and errors away" : "writes output and errors to the file");
        break;
    case REDIRECT_APPEND_BOTH: explain_add(e, r->span, "adds output and errors to %.*s", n, t.p); break;
    case REDIRECT_DUP_OUT:
        if (slice_equal_cstr(t, "1"))
            explain_add(e, r->span, "sends %s where the output goes", what);
        else if (slice_equal_cstr(t, "2"))
            explain_add(e, r->span, "sends %s where errors go", what);
        else if (slice_equal_cstr(t, "-"))
            explain_add(e, r->span, "closes %s", what);
        else
            explain_add(e, r->span, "sends %s where %.*s goes", what, n, t.p);
        break;
    case REDIRECT_DUP_IN: explain_add(e, r->span, "reads from the descriptor %.*s", n, t.p); break;
    case REDIRECT_HERE_STRING: explain_add(e, r->span, "gives it this text as input"); break;
    case REDIRECT_HEREDOC:
    case REDIRECT_HEREDOC_TABS: explain_add(e, r->span, "gives it the lines that follow as input"); return;
    case REDIRECT_COUNT: break;
    }
    explain_word_inside(e, r->target);
}

static void explain_simple(struct explainer *e, const struct command *c)
{
    for (const struct assign *a = c->simple.assigns; a; a = a->next) {
        explain_add(e, a->span,
                    c->simple.words ? "sets the variable %.*s for this command" : "sets the variable %.*s",
                    (int)(a->name.n < 60 ? a->name.n : 60), a->name.p);
        explain_word_inside(e, a->value);
    }
    if (c->simple.words) explain_words(e, c->simple.words);
}

/* The text of the operator between two members. */
static struct span between(const struct explainer *e, struct span a, struct span b)
{
    struct span s = {a.end, b.start};
    while (s.start < s.end && strchr(" \t\n", e->text.p[s.start])) s.start++;
    uint32_t end = s.start;
    while (end < s.end && strchr("|&;", e->text.p[end])) end++;
    return (struct span){s.start, end};
}

static void explain_chain(struct explainer *e, const struct command *c)
{
    static const char *const joints[] = {"then",
                                         "goes on at once, without waiting for it",
                                         "and only if that went well",
                                         "or else, if that failed",
                                         "gives its output as input to",
                                         "gives its output and errors as input to"};
    if (c->kind == COMMAND_PIPELINE && c->chain.timed) explain_add(e, c->span, "tells how long this takes");
    if (c->kind == COMMAND_PIPELINE && c->chain.negated)
        explain_add(e, c->span, "counts as failed when it goes well");
    for (const struct command *m = c->chain.first; m && !e->failed; m = m->next) {
        explain_tree(e, m);
        bool background = c->kind == COMMAND_LIST && m->joint == JOINT_BACKGROUND;
        struct span joint =
            m->next ? between(e, m->span, m->next->span)
                    : between(e, m->span, (struct span){(uint32_t)e->text.n, (uint32_t)e->text.n});
        if (m->next || background)
            if (joint.end > joint.start) explain_add(e, joint, "%s", joints[m->joint]);
    }
}

static void inside(struct explainer *e, const struct command *c)
{
    e->depth++;
    if (e->depth < DEPTH_LIMIT) explain_tree(e, c);
    e->depth--;
}

static void explain_compound(struct explainer *e, const struct command *c)
{
    switch (c->kind) {
    case COMMAND_GROUP:
        explain_add(e, c->span, "these commands together");
        inside(e, c->block.body);
        break;
    case COMMAND_SUBSHELL:
        explain_add(e, c->span, "these commands in a shell of their own");
        inside(e, c->block.body);
        break;
    case COMMAND_IF:
        for (const struct clause *k = c->clauses; k; k = k->next) {
            if (k->condition) {
                explain_add(e, k->condition->span,
                            k == c->clauses ? "if this goes well" : "else, if this goes well");
                inside(e, k->condition);
            }
            explain_add(e, k->body->span, k->condition ? "then this" : "else this");
            inside(e, k->body);
        }
        break;
    case COMMAND_FOR:
    case COMMAND_SELECT:
        explain_add(e, c->span,
                    c->kind == COMMAND_FOR ? "once for each of these, as the variable %.*s"
                                           : "asks for one of these, as the variable %.*s",
                    (int)(c->loop.name.n < 60 ? c->loop.name.n : 60), c->loop.name.p);
        for (const struct word *w = c->loop.words; w; w = w->next) explain_word_inside(e, w);
        inside(e, c->loop.body);
        break;
    case COMMAND_FOR_ARITH:
        explain_add(e, c->span, "again and again, counting");
        inside(e, c->loop_arith.body);
        break;
    case COMMAND_WHILE:
    case COMMAND_UNTIL:
        explain_add(e, c->block.condition->span,
                    c->kind == COMMAND_WHILE ? "as long as this goes well" : "until this goes well");
        inside(e, c->block.condition);
        explain_add(e, c->block.body->span, "do this");
        inside(e, c->block.body);
        break;
    case COMMAND_CASE:
        explain_add(e, c->choice.subject->span, "compares this with patterns");
        for (const struct case_arm *a = c->choice.arms; a; a = a->next) {
            explain_add(e, a->patterns->span, "when it is this");
            inside(e, a->body);
        }
        break;
    case COMMAND_FUNCTION:
        explain_add(e, c->span, "defines the command %.*s",
                    (int)(c->named.name.n < 60 ? c->named.name.n : 60), c->named.name.p);
        inside(e, c->named.body);
        break;
    case COMMAND_COPROC:
        explain_add(e, c->span, "runs beside this shell, joined to it by pipes");
        inside(e, c->named.body);
        break;
    case COMMAND_COND: explain_add(e, c->span, "checks a condition"); break;
    case COMMAND_ARITHMETIC: explain_add(e, c->span, "calculates"); break;
    default: break;
    }
}

void explain_tree(struct explainer *e, const struct command *c)
{
    if (!c || e->failed) return;
    if (c->kind == COMMAND_SIMPLE)
        explain_simple(e, c);
    else if (c->kind == COMMAND_PIPELINE || c->kind == COMMAND_AND_OR || c->kind == COMMAND_LIST)
        explain_chain(e, c);
    else
        explain_compound(e, c);
    e->depth++;
    for (const struct redirect *r = c->redirects; r; r = r->next) explain_redirect(e, r);
    e->depth--;
}

enum caro_status caro_explanation_new(struct caro_explanation **out, const char *command, size_t n,
                                      struct caro_error *err)
{
    struct command *tree;
    *out = NULL;
    struct caro_explanation *x = calloc(1, sizeof *x);
    char *copy = x ? arena_copy(&x->arena, slice_from(command, n)) : NULL;
    if (!copy) {
        free(x);
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for an explanation");
    }
    x->made = (struct explainer){.arena = &x->arena, .text = slice_from(copy, n)};
    enum caro_status status = parser_parse(&tree, x->made.text, 0, &x->arena, err);
    if (status == CARO_OK) explain_tree(&x->made, tree);
    if (status == CARO_OK && x->made.failed)
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for an explanation");
    if (status != CARO_OK) {
        caro_explanation_free(x);
        return status;
    }
    *out = x;
    return CARO_OK;
}

size_t caro_explanation_count(const struct caro_explanation *x) { return x->made.n; }

const struct caro_part *caro_explanation_part(const struct caro_explanation *x, size_t i)
{
    return i < x->made.n ? &x->made.v[i] : NULL;
}

void caro_explanation_free(struct caro_explanation *x)
{
    if (!x) return;
    arena_free(&x->arena);
    free(x);
}
