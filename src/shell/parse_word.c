/* Owns words: the run of parts between two word ends, with every kind of quoting (POSIX XCU 2.2, bash
 * manual 3.1.2). */
#include "base/utf8.h"
#include "shell/lex.h"

struct part *parse_part_new(struct lex *l, enum part_kind kind, size_t start)
{
    struct part *part = arena_alloc(l->shared->arena, sizeof *part);
    if (part) *part = (struct part){.kind = kind, .span = lex_span(l, start)};
    return part;
}

/* The list of parts under construction. The literal under construction is the bytes [literal_start, literal_end) of the
 * cursor, or, once something was left out between two of them (a line continuation), shared->scratch[mark..]. */
struct builder {
    struct part *first, **tail;
    size_t mark, literal_start, literal_end;
    bool in_literal, in_scratch;
};

static enum caro_status literal_end(struct lex *l, struct builder *b, size_t end)
{
    struct buffer *scratch = &l->shared->scratch;
    if (!b->in_literal) return CARO_OK;
    struct part *part = parse_part_new(l, PART_LITERAL, b->literal_start);
    if (!part) return lex_no_memory(l);
    part->text = slice_from(l->s + b->literal_start, b->literal_end - b->literal_start);
    if (b->in_scratch) {
        const size_t n = scratch->n - b->mark;
        char *copy =
            scratch->failed ? NULL : arena_copy(l->shared->arena, slice_from(scratch->p + b->mark, n));
        if (!copy) return lex_no_memory(l);
        part->text = slice_from(copy, n);
        scratch->n = b->mark;
    }
    b->in_literal = b->in_scratch = false;
    part->span.end = lex_pos(l, end);
    *b->tail = part;
    b->tail = &part->next;
    return CARO_OK;
}

/* Bytes [at, end) of the cursor belong to a literal. */
static void literal_add(struct lex *l, struct builder *b, size_t at, size_t end)
{
    struct buffer *scratch = &l->shared->scratch;
    if (!b->in_literal) {
        b->in_literal = true;
        b->literal_start = b->literal_end = at;
    }
    if (!b->in_scratch && at != b->literal_end) {
        b->in_scratch = true;
        buffer_add(scratch, l->s + b->literal_start, b->literal_end - b->literal_start);
    }
    if (b->in_scratch) buffer_add(scratch, l->s + at, end - at);
    b->literal_end = end;
}

/* A byte that means itself wherever it stands. */
static bool is_plain(char c) { return lex_is_name((unsigned char)c) || c == '-' || c == '.'; }

static void part_add(struct builder *b, struct part *part)
{
    *b->tail = part;
    b->tail = &part->next;
}

/* '…' at the cursor. */
static enum caro_status parse_single(struct lex *l, struct part **part)
{
    size_t start = l->i;
    const char *close = memchr(l->s + start + 1, '\'', l->n - start - 1);
    if (!close) return lex_fail(l, start, "this single quote is never closed");
    l->i = (size_t)(close - l->s) + 1;
    if (!(*part = parse_part_new(l, PART_SINGLE, start))) return lex_no_memory(l);
    (*part)->text = slice_from(l->s + start + 1, l->i - start - 2);
    return CARO_OK;
}

/* "…" at the cursor. */
static enum caro_status parse_double(struct lex *l, struct part **part)
{
    size_t start = l->i++;
    struct part *inner;
    TRY(lex_enter(l));
    TRY(parse_parts(l, PARTS_DOUBLE, true, &inner));
    if (lex_peek(l) != '"') return lex_fail(l, start, "this double quote is never closed");
    l->i++;
    lex_leave(l);
    if (!(*part = parse_part_new(l, PART_DOUBLE, start))) return lex_no_memory(l);
    (*part)->inner = inner;
    return CARO_OK;
}

static bool at_stop(enum parts_mode mode, int c, int depth)
{
    switch (mode) {
    case PARTS_WORD:
    case PARTS_COND: return lex_is_end(c);
    case PARTS_REGEX: return depth ? c < 0 || c == '\n' : lex_is_end(c) && c != '(' && c != '|';
    case PARTS_DOUBLE: return c < 0 || c == '"';
    case PARTS_TEXT: return c < 0;
    case PARTS_INDEX:
    case PARTS_SUBSCRIPT: return c < 0 || (c == ']' && depth == 0);
    case PARTS_ARITH: return c < 0 || (c == ')' && depth == 0);
    case PARTS_THIRD: return c < 0 || ((c == ')' || c == ';') && depth == 0);
    case PARTS_BRACE: return c < 0 || c == '}';
    case PARTS_SLASH: return c < 0 || c == '}' || c == '/';
    case PARTS_COLON: return c < 0 || c == '}' || c == ':';
    case PARTS_PATTERN: return c < 0 || (c == ')' && depth == 0);
    }
    return true;
}

/* A backslash at the cursor, not before a newline. */
static enum caro_status parse_escape(struct lex *l, enum parts_mode mode, bool quoted, struct builder *b)
{
    size_t start = l->i;
    if (start + 1 >= l->n) { /* the last byte: bash keeps it, as if it were escaped */
        TRY(literal_end(l, b, start));
        l->i++;
        struct part *last = parse_part_new(l, PART_ESCAPE, start);
        if (!last) return lex_no_memory(l);
        last->text = slice_from(l->s + start, 1);
        part_add(b, last);
        return CARO_OK;
    }
    char c = l->s[start + 1];
    if (quoted) {
        bool special = c == '$' || c == '`' || c == '\\' || (c == '"' && mode != PARTS_TEXT) ||
                       (c == '}' && (mode == PARTS_BRACE || mode == PARTS_SLASH || mode == PARTS_COLON));
        if (!special) {
            literal_add(l, b, start, ++l->i);
            return CARO_OK;
        }
    }
    TRY(literal_end(l, b, start));
    l->i += 2;
    struct part *part = parse_part_new(l, PART_ESCAPE, start);
    if (!part) return lex_no_memory(l);
    part->text = slice_from(l->s + start + 1, 1);
    part_add(b, part);
    return CARO_OK;
}

/* An extended glob's "(…)" with the cursor on its parenthesis: its characters join the literal, its quotes
 * are parts. */
static enum caro_status parse_pattern_list(struct lex *l, bool quoted, struct builder *b)
{
    size_t start = l->i;
    struct part *inner;
    l->i++;
    literal_add(l, b, l->i - 1, l->i);
    TRY(literal_end(l, b, l->i));
    TRY(lex_enter(l));
    TRY(parse_parts(l, PARTS_PATTERN, quoted, &inner));
    lex_leave(l);
    if (lex_peek(l) != ')') return lex_fail(l, start, "this parenthesis of a pattern is never closed");
    if (inner) {
        *b->tail = inner;
        while (*b->tail) b->tail = &(*b->tail)->next;
    }
    l->i++;
    literal_add(l, b, l->i - 1, l->i);
    return CARO_OK;
}

/* Whatever begins with this special byte, as one part in *part; NULL when it is a plain character. */
static enum caro_status parse_special(struct lex *l, enum parts_mode mode, bool quoted, int c,
                                      struct part **part)
{
    *part = NULL;
    switch (c) {
    case '$': return parse_dollar(l, quoted, part);
    case '`': return parse_backquote(l, quoted, part);
    case '\'': return quoted ? CARO_OK : parse_single(l, part);
    case '"': return mode == PARTS_TEXT ? CARO_OK : parse_double(l, part);
    default: return CARO_OK;
    }
}

/* Neighbouring literals become one, so that a tree does not depend on where a literal was interrupted. */
static enum caro_status literals_join(struct lex *l, struct part *first)
{
    for (struct part *p = first; p; p = p->next) {
        if (p->kind != PART_LITERAL || !p->next || p->next->kind != PART_LITERAL) continue;
        size_t n = 0;
        struct part *end = p;
        for (; end && end->kind == PART_LITERAL; end = end->next) n += end->text.n;
        char *text = arena_alloc(l->shared->arena, n + 1);
        if (!text) return lex_no_memory(l);
        size_t at = 0;
        for (struct part *q = p; q != end; q = q->next) {
            if (q->text.n) memcpy(text + at, q->text.p, q->text.n);
            at += q->text.n;
            p->span.end = q->span.end;
        }
        p->text = slice_from(text, n);
        p->next = end;
    }
    return CARO_OK;
}

/* "x[" is no assignment when its line, its parenthesis, or its word with a separator behind it ends before the ]. A tree
 * printed on one line has the same separators, with a blank in front, so it is read back the same. */
static bool subscript_ends(int c, int last, int parens)
{
    bool separator = c == '|' || c == '&' || c == '<' || c == '>';
    return c == '\n' || c == ';' || (c == ')' && parens == 0) || (c == '(' && last == '=') ||
           (separator && lex_is_blank(last));
}

enum caro_status parse_parts(struct lex *l, enum parts_mode mode, bool quoted, struct part **parts)
{
    struct builder b = {.mark = l->shared->scratch.n};
    b.tail = &b.first;
    int parens = 0, last = 0; /* the plain byte before */
    int depth = 0;            /* of plain parentheses in REGEX, PATTERN, ARITH; of brackets in INDEX */
    bool process = mode == PARTS_WORD || mode == PARTS_COND || (mode == PARTS_BRACE && !quoted),
         joins = false;
    for (;;) {
        int c = lex_peek(l);
        if (c >= 0 && is_plain((char)c)) {
            const size_t start = l->i;
            while (l->i < l->n && is_plain(l->s[l->i])) l->i++;
            literal_add(l, &b, start, l->i);
            last = l->s[l->i - 1];
            continue;
        }
        if (process && (c == '<' || c == '>') && lex_peek2(l) == '(') {
            size_t start = l->i++;
            struct part *part;
            TRY(literal_end(l, &b, start));
            lex_peek(l);
            TRY(parse_parens(l, c == '<' ? PART_PROCESS_IN : PART_PROCESS_OUT, start, &part));
            part_add(&b, part);
            continue;
        }
        if (at_stop(mode, c, depth) || (mode == PARTS_SUBSCRIPT && subscript_ends(c, last, parens))) break;
        if (c == '\\') {
            TRY(parse_escape(l, mode, quoted, &b));
            continue;
        }
        if (c == '$' || c == '`' || c == '\'' || c == '"') {
            struct part *part;
            size_t start = l->i;
            TRY(literal_end(l, &b, start));
            TRY(parse_special(l, mode, quoted, c, &part));
            if (part) {
                part_add(&b, part);
                continue;
            }
            joins = true; /* a plain character after all */
            l->i = start;
        }
        if (mode == PARTS_REGEX || mode == PARTS_PATTERN || mode == PARTS_ARITH || mode == PARTS_THIRD)
            depth += (c == '(') - (c == ')');
        else if (mode == PARTS_INDEX || mode == PARTS_SUBSCRIPT)
            depth += (c == '[') - (c == ']');
        parens += (c == '(') - (c == ')');
        last = c;
        l->i++;
        literal_add(l, &b, l->i - 1, l->i);
        bool lists = c == '?' || c == '*' || c == '+' || c == '@' || c == '!';
        if (lists && !quoted && (mode == PARTS_WORD || mode == PARTS_COND) && lex_peek(l) == '(') {
            TRY(parse_pattern_list(l, quoted, &b));
            joins = true;
        }
    }
    if (mode == PARTS_REGEX && depth > 0)
        return lex_fail(l, l->i, "a parenthesis of this pattern is not closed on its line");
    TRY(literal_end(l, &b, l->i));
    if (joins) TRY(literals_join(l, b.first));
    *parts = b.first;
    return CARO_OK;
}

enum caro_status parse_word(struct lex *l, enum parts_mode mode, bool quoted, struct word **word)
{
    lex_peek(l);
    size_t start = l->i;
    struct word *made = arena_alloc(l->shared->arena, sizeof *made);
    if (!made) return lex_no_memory(l);
    TRY(parse_parts(l, mode, quoted, &made->parts));
    made->span = lex_span(l, start);
    *word = made;
    return CARO_OK;
}
