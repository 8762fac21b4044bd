/* Owns the expressions of [[ ]] (bash manual 3.2.5.2 and 6.4). */
#include "shell/lex.h"

static enum caro_status parse_or(struct lex *l, size_t open, struct cond **cond);

static struct cond *cond_new(struct lex *l, enum cond_kind kind, size_t start)
{
    struct cond *c = arena_alloc(l->shared->arena, sizeof *c);
    if (c) *c = (struct cond){.kind = kind, .span = lex_span(l, start)};
    return c;
}

static bool literal_is(const struct word *w, const char *text)
{
    return w->parts && !w->parts->next && w->parts->kind == PART_LITERAL &&
           slice_equal_cstr(w->parts->text, text);
}

static bool is_unary(const struct word *w)
{
    const struct part *p = w->parts;
    return p && !p->next && p->kind == PART_LITERAL && p->text.n == 2 && p->text.p[0] == '-' &&
           strchr("abcdefghkprstuvwxGLNORSnzo", p->text.p[1]);
}

static bool is_binary(const struct word *w)
{
    static const char *const names[] = {"=",   "==",  "!=",  "=~",  "-eq", "-ne", "-lt",
                                        "-le", "-gt", "-ge", "-nt", "-ot", "-ef"};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (literal_is(w, names[k])) return true;
    return false;
}

/* Take the ]] that closes, if the cursor is there. */
static bool take_close(struct lex *l)
{
    size_t at = l->i;
    if (lex_take(l, ']') && lex_take(l, ']') && lex_is_end(lex_peek(l))) return true;
    l->i = at;
    return false;
}

static bool at_close(struct lex *l)
{
    size_t at = l->i;
    bool close = take_close(l);
    l->i = at;
    return close;
}

static enum caro_status operand(struct lex *l, size_t open, enum parts_mode mode, struct word **word)
{
    char text[24];
    TRY(lex_skip_newlines(l));
    int c = lex_peek(l);
    if (c < 0) return lex_fail(l, open, "this \"[[\" is never closed");
    bool allowed = !lex_is_end(c) || (mode == PARTS_REGEX && (c == '(' || c == '|')) ||
                   ((c == '<' || c == '>') && lex_peek2(l) == '(');
    if (!allowed || at_close(l))
        return lex_fail(l, l->i, "an operand is missing before %s", lex_found(l, text));
    return parse_word(l, mode, false, word);
}

static enum caro_status parse_term(struct lex *l, size_t open, struct cond **cond)
{
    TRY(lex_skip_newlines(l));
    size_t start = l->i;
    int c = lex_peek(l), next = lex_peek2(l);
    if (c == '(' || (c == '!' && lex_is_end(next))) {
        l->i++;
        struct cond *node = cond_new(l, c == '(' ? COND_GROUP : COND_NOT, start);
        if (!node) return lex_no_memory(l);
        TRY(lex_enter(l));
        if (c == '(') {
            TRY(parse_or(l, open, &node->a));
            TRY(lex_skip_newlines(l));
            if (lex_peek(l) != ')') return lex_fail(l, start, "this parenthesis is never closed");
            l->i++;
        } else {
            TRY(parse_term(l, open, &node->a));
        }
        lex_leave(l);
        node->span = lex_span(l, start);
        *cond = node;
        return CARO_OK;
    }
    struct cond *node = cond_new(l, COND_WORD, start);
    if (!node) return lex_no_memory(l);
    TRY(operand(l, open, PARTS_COND, &node->left));
    lex_skip_blanks(l);
    c = lex_peek(l);
    *cond = node;
    node->span = lex_span(l, start);
    bool order = (c == '<' || c == '>') && lex_peek2(l) != '(';
    if (!order && (lex_is_end(c) || at_close(l))) return CARO_OK; /* a word alone */
    size_t at = l->i;
    struct word *op;
    if (order) {
        node->op = slice_from(l->s + l->i++, 1);
    } else {
        TRY(parse_word(l, PARTS_COND, false, &op));
        if (!is_binary(op)) {
            if (!is_unary(node->left)) return lex_fail(l, at, "this is no operator of \"[[\"");
            node->kind = COND_UNARY;
            node->op = node->left->parts->text;
            node->left = op;
            node->span = lex_span(l, start);
            return CARO_OK;
        }
        node->op = op->parts->text;
    }
    node->kind = COND_BINARY;
    TRY(operand(l, open, slice_equal_cstr(node->op, "=~") ? PARTS_REGEX : PARTS_COND, &node->right));
    node->span = lex_span(l, start);
    return CARO_OK;
}

/* One level of the ladder: terms joined by && (and = true) or || . */
static enum caro_status parse_joined(struct lex *l, size_t open, bool and_level, struct cond **cond)
{
    TRY(lex_skip_newlines(l));
    size_t start = l->i;
    TRY(and_level ? parse_term(l, open, cond) : parse_joined(l, open, true, cond));
    char joint = and_level ? '&' : '|';
    for (;;) {
        TRY(lex_skip_newlines(l));
        if (lex_peek(l) != joint || lex_peek2(l) != joint) break;
        l->i++;
        lex_peek(l);
        l->i++;
        TRY(lex_enter(l)); /* the tree leans to the left: each link is a level, given back by parse_cond() */
        struct cond *node = cond_new(l, and_level ? COND_AND : COND_OR, start);
        if (!node) return lex_no_memory(l);
        node->a = *cond;
        TRY(and_level ? parse_term(l, open, &node->b) : parse_joined(l, open, true, &node->b));
        node->span = lex_span(l, start);
        *cond = node;
    }
    return CARO_OK;
}

static enum caro_status parse_or(struct lex *l, size_t open, struct cond **cond)
{
    return parse_joined(l, open, false, cond);
}

enum caro_status parse_cond(struct lex *l, size_t open, struct cond **cond)
{
    char text[24];
    unsigned depth = l->shared->depth;
    TRY(parse_or(l, open, cond));
    l->shared->depth = depth;
    TRY(lex_skip_newlines(l));
    if (lex_peek(l) < 0) return lex_fail(l, open, "this \"[[\" is never closed");
    return take_close(l) ? CARO_OK : lex_fail(l, l->i, "unexpected %s in \"[[\"", lex_found(l, text));
}
