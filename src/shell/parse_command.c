/* Owns lists, and-or chains, pipelines and simple commands with their assignments (POSIX XCU 2.9 and 2.10).
 */
#include "shell/lex.h"

struct command *parse_command_new(struct lex *l, enum command_kind kind, size_t start)
{
    struct command *c = arena_alloc(l->shared->arena, sizeof *c);
    if (c) *c = (struct command){.kind = kind, .span = lex_span(l, start)};
    return c;
}

/* A chain of one member is that member; else a node of the kind around them. */
static enum caro_status chain_close(struct lex *l, enum command_kind kind, size_t start,
                                    struct command *first, bool wrap, struct command **out)
{
    *out = first;
    if (!wrap && (!first || !first->next)) return CARO_OK;
    struct command *chain = parse_command_new(l, kind, start);
    if (!chain) return lex_no_memory(l);
    chain->chain.first = first;
    const struct command *last = first;
    while (last && last->next) last = last->next;
    if (last && kind != COMMAND_LIST) chain->span.end = last->span.end;
    *out = chain;
    return CARO_OK;
}

/* What stands in front of the value of an assignment. */
struct prefix {
    bool found, append;
    size_t start, name_end,
        end;            /* end: behind the =; the name's bytes may have line continuations between them */
    struct word *index; /* NULL when none */
};

/* name=, name[index]=, and both with += at the cursor, taken; the cursor stays where it is when there is none. */
static enum caro_status take_prefix(struct lex *l, struct prefix *p)
{
    int c = lex_peek(l);
    struct lex_mark mark = lex_mark(l);
    *p = (struct prefix){.start = l->i};
    if (!lex_is_name_start(c)) return CARO_OK;
    while (lex_is_name(lex_peek(l))) l->i++;
    p->name_end = l->i;
    if (lex_peek(l) == '[') TRY(parse_index(l, true, &p->index));
    p->append = lex_peek(l) == '+' && lex_peek2(l) == '=';
    if (p->append) lex_take(l, '+');
    p->found = lex_take(l, '=');
    p->end = l->i;
    return p->found ? CARO_OK : p->index ? lex_back(l, mark) : (l->i = mark.i, CARO_OK);
}

/* Bytes [start, end) without line continuations. */
static enum caro_status joined(struct lex *l, size_t start, size_t end, struct slice *out)
{
    *out = slice_from(l->s + start, end - start);
    if (!memchr(l->s + start, '\\', end - start)) return CARO_OK;
    char *copy = arena_alloc(l->shared->arena, end - start + 1);
    size_t n = 0;
    if (!copy) return lex_no_memory(l);
    for (size_t i = start; i < end; i++)
        if (l->s[i] == '\\' && i + 1 < end && l->s[i + 1] == '\n')
            i++;
        else
            copy[n++] = l->s[i];
    *out = slice_from(copy, n);
    return CARO_OK;
}

/* One element of an array at the cursor. */
static enum caro_status parse_item(struct lex *l, struct array_item *item)
{
    struct lex_mark mark;
    if (lex_peek(l) == '[') {
        mark = lex_mark(l);
        TRY(parse_index(l, true, &item->key));
        item->append = item->key && lex_peek(l) == '+' && lex_peek2(l) == '=';
        if (item->append) lex_take(l, '+');
        if (item->key && !lex_take(l, '=')) {
            item->key = NULL;
            item->append = false;
            TRY(lex_back(l, mark));
        }
    }
    return parse_word(l, PARTS_WORD, false, &item->value);
}

enum caro_status parse_array(struct lex *l, struct part **part)
{
    size_t start = l->i++;
    char text[24];
    struct array_item *first = NULL, **tail = &first;
    TRY(lex_enter(l));
    for (;;) {
        TRY(lex_skip_newlines(l));
        int c = lex_peek(l);
        if (c == ')') break;
        if (c < 0) return lex_fail(l, start, "this parenthesis of an array is never closed");
        if (lex_is_operator(c) && !((c == '<' || c == '>') && lex_peek2(l) == '('))
            return lex_fail(l, l->i, "unexpected %s in an array", lex_found(l, text));
        struct array_item *item = arena_alloc(l->shared->arena, sizeof *item);
        if (!item) return lex_no_memory(l);
        TRY(parse_item(l, item));
        *tail = item;
        tail = &item->next;
    }
    lex_leave(l);
    l->i++;
    if (!(*part = parse_part_new(l, PART_ARRAY, start))) return lex_no_memory(l);
    (*part)->items = first;
    return CARO_OK;
}

static enum caro_status array_word(struct lex *l, struct word **word)
{
    size_t start = l->i;
    struct word *made = arena_alloc(l->shared->arena, sizeof *made);
    if (!made) return lex_no_memory(l);
    TRY(parse_array(l, &made->parts));
    made->span = lex_span(l, start);
    *word = made;
    return CARO_OK;
}

/* Behind a prefix: its value. */
static enum caro_status parse_assign(struct lex *l, const struct prefix *p, struct assign ***tail)
{
    struct assign *a = arena_alloc(l->shared->arena, sizeof *a);
    if (!a) return lex_no_memory(l);
    TRY(joined(l, p->start, p->name_end, &a->name));
    a->append = p->append;
    a->index = p->index;
    if (lex_peek(l) == '(')
        TRY(array_word(l, &a->value));
    else
        TRY(parse_word(l, PARTS_WORD, false, &a->value));
    a->span = lex_span(l, p->start);
    **tail = a;
    *tail = &a->next;
    return CARO_OK;
}

/* "name=(" as an argument of declare and its kin, behind the prefix: LITERAL and ARRAY. */
static enum caro_status parse_declaration(struct lex *l, const struct prefix *p, struct word **word)
{
    struct word *made = arena_alloc(l->shared->arena, sizeof *made);
    struct part *literal = parse_part_new(l, PART_LITERAL, p->start);
    if (!made || !literal) return lex_no_memory(l);
    TRY(joined(l, p->start, p->end, &literal->text));
    TRY(parse_array(l, &literal->next));
    made->parts = literal;
    made->span = lex_span(l, p->start);
    *word = made;
    return CARO_OK;
}

static bool is_declaration(const struct word *first)
{
    static const char *const names[] = {"declare", "typeset", "local", "readonly",
                                        "export",  "alias",   "eval",  "let"};
    const struct part *p = first ? first->parts : NULL;
    if (!p || p->kind != PART_LITERAL || p->next) return false;
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (slice_equal_cstr(p->text, names[k])) return true;
    return false;
}

/* Behind "name" with the cursor on "(": the rest of a function definition. */
static enum caro_status parse_function(struct lex *l, size_t start, const struct word *name,
                                       struct command **out)
{
    char text[24];
    size_t open = l->i++;
    lex_skip_blanks(l);
    if (lex_peek(l) != ')') return lex_fail(l, open, "unexpected \"(\"");
    l->i++;
    const struct part *part = name->parts;
    if (!part || part->next || part->kind != PART_LITERAL)
        return lex_fail(l, start, "a function's name must be a plain word");
    struct command *f = parse_command_new(l, COMMAND_FUNCTION, start);
    if (!f) return lex_no_memory(l);
    f->named.name = part->text;
    TRY(lex_skip_newlines(l));
    if (!parse_at_compound(l))
        return lex_fail(l, l->i, "a function needs a body in braces, not %s", lex_found(l, text));
    TRY(parse_compound(l, &f->named.body));
    f->span = lex_span(l, start);
    *out = f;
    return CARO_OK;
}

static enum caro_status parse_simple(struct lex *l, struct command **out)
{
    char text[24];
    lex_peek(l);
    size_t start = l->i, end = start;
    struct command *c = parse_command_new(l, COMMAND_SIMPLE, start);
    if (!c) return lex_no_memory(l);
    struct assign **assigns = &c->simple.assigns;
    struct redirect **redirects = &c->redirects;
    struct word **words = &c->simple.words;
    bool declaration = false;
    for (;; end = l->i) {
        lex_skip_blanks(l);
        int ch = lex_peek(l);
        if (parse_at_redirect(l)) {
            TRY(parse_redirect(l, &redirects));
            continue;
        }
        bool process = (ch == '<' || ch == '>') && lex_peek2(l) == '(';
        if (lex_is_end(ch) && !process) {
            if (ch != '(') break;
            if (c->simple.words && !c->simple.words->next && !c->simple.assigns && !c->redirects)
                return parse_function(l, start, c->simple.words, out);
            return lex_fail(l, l->i, "unexpected %s", lex_found(l, text));
        }
        struct prefix prefix = {0};
        struct lex_mark mark = lex_mark(l);
        if (!c->simple.words || declaration) TRY(take_prefix(l, &prefix));
        if (prefix.found && !c->simple.words) {
            TRY(parse_assign(l, &prefix, &assigns));
            continue;
        }
        if (prefix.found && lex_peek(l) == '(') {
            TRY(parse_declaration(l, &prefix, words));
        } else {
            if (prefix.found) TRY(lex_back(l, mark));
            TRY(parse_word(l, PARTS_WORD, false, words));
        }
        if (words == &c->simple.words) declaration = is_declaration(*words);
        words = &(*words)->next;
    }
    if (!c->simple.words && !c->simple.assigns && !c->redirects)
        return lex_fail(l, l->i, "a command is missing before %s", lex_found(l, text));
    c->span = (struct span){lex_pos(l, start), lex_pos(l, end)};
    *out = c;
    return CARO_OK;
}

enum caro_status parse_command(struct lex *l, struct command **command)
{
    static const unsigned misplaced = 1u << RESERVED_THEN | 1u << RESERVED_ELSE | 1u << RESERVED_ELIF |
                                      1u << RESERVED_FI | 1u << RESERVED_DO | 1u << RESERVED_DONE |
                                      1u << RESERVED_ESAC | 1u << RESERVED_BRACE_END | 1u << RESERVED_BANG;
    char text[24];
    if (misplaced >> lex_reserved(l, NULL) & 1) return lex_fail(l, l->i, "unexpected %s", lex_found(l, text));
    TRY(lex_enter(l));
    if (parse_at_compound(l))
        TRY(parse_compound(l, command));
    else
        TRY(parse_simple(l, command));
    lex_leave(l);
    return CARO_OK;
}

/* time [-p] [--], and !, in any number, in front of a pipeline. */
static bool pipeline_marks(struct lex *l, bool *negated, bool *timed, bool *posix)
{
    bool any = false;
    for (;; any = true) {
        lex_skip_blanks(l);
        if (lex_take_reserved(l, RESERVED_BANG)) {
            *negated = !*negated;
        } else if (lex_take_reserved(l, RESERVED_TIME)) {
            *timed = true;
            lex_skip_blanks(l);
            size_t at = l->i;
            bool p = lex_take(l, '-') && lex_take(l, 'p') && lex_is_end(lex_peek(l));
            if (!p) l->i = at;
            *posix |= p;
        } else {
            return any;
        }
    }
}

static enum caro_status parse_pipeline(struct lex *l, struct command **out)
{
    bool negated = false, timed = false, posix = false;
    lex_peek(l);
    size_t start = l->i;
    struct command *first = NULL, **tail = &first;
    bool marks = pipeline_marks(l, &negated, &timed, &posix);
    int c = lex_peek(l);
    if (!marks || !(c < 0 || c == '\n' || c == ';' || c == ')' || (c == '&' && lex_peek2(l) != '>'))) {
        for (;;) {
            TRY(parse_command(l, tail));
            lex_skip_blanks(l);
            if (lex_peek(l) != '|' || lex_peek2(l) == '|') break;
            l->i++;
            (*tail)->joint = JOINT_PIPE;
            if (lex_peek(l) == '&') {
                l->i++;
                (*tail)->joint = JOINT_PIPE_BOTH;
            }
            tail = &(*tail)->next;
            TRY(lex_skip_newlines(l));
        }
    }
    bool wrap = negated || timed || !first; /* "! ! a" is a */
    TRY(chain_close(l, COMMAND_PIPELINE, start, first, wrap, out));
    if (!wrap) return CARO_OK;
    (*out)->chain.negated = negated;
    (*out)->chain.timed = timed;
    (*out)->chain.time_posix = posix;
    return CARO_OK;
}

static enum caro_status parse_and_or(struct lex *l, struct command **out)
{
    lex_peek(l);
    size_t start = l->i;
    struct command *first = NULL, **tail = &first;
    for (;;) {
        TRY(parse_pipeline(l, tail));
        lex_skip_blanks(l);
        int c = lex_peek(l);
        if ((c != '&' && c != '|') || lex_peek2(l) != c) break;
        l->i++;
        lex_peek(l);
        l->i++;
        (*tail)->joint = c == '&' ? JOINT_AND : JOINT_OR;
        tail = &(*tail)->next;
        TRY(lex_skip_newlines(l));
    }
    return chain_close(l, COMMAND_AND_OR, start, first, false, out);
}

static bool at_case_end(struct lex *l)
{
    if (lex_peek(l) != ';') return false;
    int c = lex_peek2(l);
    return c == ';' || c == '&';
}

static bool at_list_end(struct lex *l, unsigned stop)
{
    int c = lex_peek(l);
    if (c < 0 || c == ')') return true;
    if ((stop & PARSE_STOP_CASE) && at_case_end(l)) return true;
    enum reserved word = stop ? lex_reserved(l, NULL) : RESERVED_NONE;
    return word != RESERVED_NONE && (stop >> word & 1);
}

/* Behind a command: its separator. *more tells whether another command may follow. */
static enum caro_status take_separator(struct lex *l, unsigned stop, struct command *item, bool *more)
{
    char text[24];
    lex_skip_blanks(l);
    int c = lex_peek(l);
    *more = true;
    if (c == '\n') return CARO_OK;
    if (c == '&') {
        item->joint = JOINT_BACKGROUND;
        l->i++;
        return CARO_OK;
    }
    if (c == ';' && !at_case_end(l)) {
        l->i++;
        return CARO_OK;
    }
    *more = false;
    if (c < 0 || c == ')' || ((stop & PARSE_STOP_CASE) && at_case_end(l))) return CARO_OK;
    if (item->kind != COMMAND_SIMPLE && at_list_end(l, stop)) return CARO_OK; /* { (a) } */
    return lex_fail(l, l->i, "unexpected %s", lex_found(l, text));
}

enum caro_status parse_list(struct lex *l, unsigned stop, struct command **list)
{
    struct command *first = NULL, **tail = &first;
    bool more = true;
    lex_peek(l);
    size_t start = l->i;
    while (more) {
        TRY(lex_skip_newlines(l));
        if (at_list_end(l, stop)) break;
        if (!first) start = l->i;
        TRY(parse_and_or(l, tail));
        TRY(take_separator(l, stop, *tail, &more));
        tail = &(*tail)->next;
    }
    bool wrap = first && (first->next || first->joint == JOINT_BACKGROUND);
    return chain_close(l, COMMAND_LIST, start, first, wrap, list);
}
