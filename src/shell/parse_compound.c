/* Owns compound commands: groups, subshells, if, loops, case, functions, coproc, [[ ]] and (( ))
 * (POSIX XCU 2.9.4, bash manual 3.2.5). */
#include "shell/lex.h"

#define STOP(word) (1u << RESERVED_##word)

bool parse_at_compound(struct lex *l)
{
    if (lex_peek(l) == '(') return true;
    switch (lex_reserved(l, NULL)) {
    case RESERVED_IF:
    case RESERVED_CASE:
    case RESERVED_WHILE:
    case RESERVED_UNTIL:
    case RESERVED_FOR:
    case RESERVED_SELECT:
    case RESERVED_FUNCTION:
    case RESERVED_BRACE:
    case RESERVED_COND:
    case RESERVED_COPROC: return true;
    default: return false;
    }
}

/* A list that must hold a command, up to one of the stop words. opener: where the construct began. */
static enum caro_status parse_body(struct lex *l, unsigned stop, size_t opener, const char *name,
                                   struct command **body)
{
    char text[24];
    TRY(parse_list(l, stop, body));
    int c = lex_peek(l);
    if (c < 0) return lex_fail(l, opener, "this \"%s\" is never finished", name);
    if (!*body) return lex_fail(l, l->i, "a command is missing before %s", lex_found(l, text));
    if (c == ')') return lex_fail(l, l->i, "unexpected \")\" inside \"%s\"", name);
    return CARO_OK;
}

static enum caro_status parse_group(struct lex *l, size_t start, struct command *c)
{
    TRY(parse_body(l, STOP(BRACE_END), start, "{", &c->block.body));
    lex_take_reserved(l, RESERVED_BRACE_END);
    return CARO_OK;
}

static enum caro_status parse_subshell(struct lex *l, size_t start, struct command *c)
{
    char text[24];
    l->i++;
    TRY(parse_list(l, 0, &c->block.body));
    if (lex_peek(l) != ')') return lex_fail(l, start, "this parenthesis is never closed");
    if (!c->block.body) return lex_fail(l, l->i, "a command is missing before %s", lex_found(l, text));
    l->i++;
    return CARO_OK;
}

static enum caro_status parse_if(struct lex *l, size_t start, struct command *c)
{
    struct clause **tail = &c->clauses;
    for (;;) {
        struct clause *clause = arena_alloc(l->shared->arena, sizeof *clause);
        if (!clause) return lex_no_memory(l);
        TRY(parse_body(l, STOP(THEN), start, "if", &clause->condition));
        lex_take_reserved(l, RESERVED_THEN);
        TRY(parse_body(l, STOP(ELSE) | STOP(ELIF) | STOP(FI), start, "if", &clause->body));
        *tail = clause;
        tail = &clause->next;
        if (!lex_take_reserved(l, RESERVED_ELIF)) break;
    }
    if (lex_take_reserved(l, RESERVED_ELSE)) {
        struct clause *clause = arena_alloc(l->shared->arena, sizeof *clause);
        if (!clause) return lex_no_memory(l);
        TRY(parse_body(l, STOP(FI), start, "if", &clause->body));
        *tail = clause;
    }
    lex_take_reserved(l, RESERVED_FI);
    return CARO_OK;
}

/* do … done, or the braces that bash allows in its place for the for loops. */
static enum caro_status parse_do(struct lex *l, size_t start, const char *name, bool braces,
                                 struct command **body)
{
    char text[24];
    TRY(lex_skip_newlines(l));
    if (lex_take_reserved(l, RESERVED_DO)) {
        TRY(parse_body(l, STOP(DONE), start, name, body));
        lex_take_reserved(l, RESERVED_DONE);
        return CARO_OK;
    }
    if (braces && lex_take_reserved(l, RESERVED_BRACE)) {
        TRY(parse_body(l, STOP(BRACE_END), start, name, body));
        lex_take_reserved(l, RESERVED_BRACE_END);
        return CARO_OK;
    }
    if (lex_peek(l) < 0) return lex_fail(l, start, "this \"%s\" is never finished", name);
    return lex_fail(l, l->i, "\"%s\" needs \"do\", not %s", name, lex_found(l, text));
}

static enum caro_status parse_while(struct lex *l, size_t start, const char *name, struct command *c)
{
    TRY(parse_body(l, STOP(DO), start, name, &c->block.condition));
    return parse_do(l, start, name, false, &c->block.body);
}

/* for (( at the cursor. */
static enum caro_status parse_for_arith(struct lex *l, size_t start, struct command *c)
{
    struct part **parts[3] = {&c->loop_arith.init, &c->loop_arith.test, &c->loop_arith.step};
    lex_take(l, '(');
    lex_take(l, '(');
    TRY(lex_enter(l));
    for (int k = 0; k < 3; k++) {
        TRY(parse_parts(l, k < 2 ? PARTS_THIRD : PARTS_ARITH, false, parts[k]));
        if (k < 2 && lex_peek(l) >= 0 && !lex_take(l, ';'))
            return lex_fail(l, start, "\"for ((\" needs three parts with \";\" between them");
    }
    lex_leave(l);
    if (!lex_take(l, ')') || !lex_take(l, ')')) return lex_fail(l, start, "this \"for ((\" is never closed");
    lex_skip_blanks(l);
    lex_take(l, ';');
    return parse_do(l, start, "for", true, &c->loop_arith.body);
}

/* The words behind "in", up to ; or a newline. */
static enum caro_status parse_in_words(struct lex *l, struct word **tail)
{
    char text[24];
    for (;;) {
        lex_skip_blanks(l);
        int c = lex_peek(l);
        bool process = (c == '<' || c == '>') && lex_peek2(l) == '(';
        if (lex_is_end(c) && !process) {
            if (c == ';' || c == '\n') {
                if (c == ';') l->i++;
                return CARO_OK;
            }
            return lex_fail(l, l->i, "unexpected %s", lex_found(l, text));
        }
        TRY(parse_word(l, PARTS_WORD, false, tail));
        tail = &(*tail)->next;
    }
}

/* A name at the cursor, line continuations left out; empty when there is none. */
static enum caro_status take_name(struct lex *l, struct slice *name)
{
    size_t mark = l->shared->scratch.n;
    for (int c = lex_peek(l); lex_is_name(c); c = lex_peek(l)) {
        buffer_add_char(&l->shared->scratch, (char)c);
        l->i++;
    }
    struct buffer *scratch = &l->shared->scratch;
    size_t n = scratch->n - mark;
    char *copy = NULL;
    if (n && !scratch->failed) copy = arena_copy(l->shared->arena, slice_from(scratch->p + mark, n));
    scratch->n = mark;
    if (n && !copy) return lex_no_memory(l);
    *name = slice_from(copy, n);
    return CARO_OK;
}

static bool take_in(struct lex *l)
{
    lex_peek(l);
    size_t at = l->i;
    if (lex_take(l, 'i') && lex_take(l, 'n') && lex_is_end(lex_peek(l))) return true;
    l->i = at;
    return false;
}

static enum caro_status parse_for(struct lex *l, size_t start, const char *name, struct command *c)
{
    char text[24];
    lex_skip_blanks(l);
    lex_peek(l);
    size_t at = l->i;
    TRY(take_name(l, &c->loop.name));
    bool ok =
        c->loop.name.n && lex_is_name_start((unsigned char)c->loop.name.p[0]) && lex_is_end(lex_peek(l));
    l->i = ok ? l->i : at;
    if (!ok) return lex_fail(l, at, "\"%s\" needs a variable's name, not %s", name, lex_found(l, text));
    lex_skip_blanks(l);
    if (lex_peek(l) == ';') {
        l->i++;
    } else {
        TRY(lex_skip_newlines(l));
        if (take_in(l)) {
            c->loop.has_in = true;
            TRY(parse_in_words(l, &c->loop.words));
        }
    }
    return parse_do(l, start, name, true, &c->loop.body);
}

static enum caro_status parse_arm(struct lex *l, size_t opener, struct case_arm *arm)
{
    char text[24];
    size_t start = l->i;
    struct word **tail = &arm->patterns;
    if (lex_peek(l) == '(') l->i++;
    for (;;) {
        lex_skip_blanks(l);
        if (lex_is_end(lex_peek(l)))
            return lex_fail(l, l->i, "a pattern is missing before %s", lex_found(l, text));
        TRY(parse_word(l, PARTS_WORD, false, tail));
        tail = &(*tail)->next;
        lex_skip_blanks(l);
        if (lex_peek(l) != '|') break;
        l->i++;
    }
    if (lex_peek(l) != ')')
        return lex_fail(l, l->i, "a pattern of \"case\" ends in \")\", not %s", lex_found(l, text));
    l->i++;
    TRY(parse_list(l, PARSE_STOP_CASE | STOP(ESAC), &arm->body));
    if (lex_peek(l) < 0) return lex_fail(l, opener, "this \"case\" is never finished");
    if (lex_peek(l) == ')') return lex_fail(l, l->i, "unexpected \")\" inside \"case\"");
    if (lex_peek(l) == ';') {
        l->i++;
        bool test = lex_peek(l) == ';';
        l->i++;
        arm->end = test ? CASE_BREAK : CASE_FALL;
        if (test && lex_peek(l) == '&') {
            l->i++;
            arm->end = CASE_TEST;
        }
    }
    arm->span = lex_span(l, start);
    return CARO_OK;
}

static enum caro_status parse_case(struct lex *l, size_t start, struct command *c)
{
    char text[24];
    lex_skip_blanks(l);
    if (lex_is_end(lex_peek(l)))
        return lex_fail(l, l->i, "\"case\" needs a word, not %s", lex_found(l, text));
    TRY(parse_word(l, PARTS_WORD, false, &c->choice.subject));
    TRY(lex_skip_newlines(l));
    if (!take_in(l)) return lex_fail(l, l->i, "\"case\" needs \"in\", not %s", lex_found(l, text));
    struct case_arm **tail = &c->choice.arms;
    for (;;) {
        TRY(lex_skip_newlines(l));
        if (lex_take_reserved(l, RESERVED_ESAC)) return CARO_OK;
        if (lex_peek(l) < 0) return lex_fail(l, start, "this \"case\" is never finished");
        struct case_arm *arm = arena_alloc(l->shared->arena, sizeof *arm);
        if (!arm) return lex_no_memory(l);
        TRY(parse_arm(l, start, arm));
        *tail = arm;
        tail = &arm->next;
    }
}

/* Behind the word "function". */
static enum caro_status parse_function_word(struct lex *l, struct command *c)
{
    char text[24];
    lex_skip_blanks(l);
    if (lex_is_end(lex_peek(l)))
        return lex_fail(l, l->i, "\"function\" needs a name, not %s", lex_found(l, text));
    struct word *name;
    size_t at = l->i;
    TRY(parse_word(l, PARTS_WORD, false, &name));
    if (name->parts->next || name->parts->kind != PART_LITERAL)
        return lex_fail(l, at, "a function's name must be a plain word");
    c->named.name = name->parts->text;
    lex_skip_blanks(l);
    if (lex_peek(l) == '(' && lex_peek2(l) == ')') {
        l->i++;
        lex_peek(l);
        l->i++;
    }
    TRY(lex_skip_newlines(l));
    if (!parse_at_compound(l))
        return lex_fail(l, l->i, "a function needs a body in braces, not %s", lex_found(l, text));
    return parse_command(l, &c->named.body);
}

/* Behind the word "coproc": [NAME] compound, or a simple command. */
static enum caro_status parse_coproc(struct lex *l, struct command *c)
{
    lex_skip_blanks(l);
    size_t at = l->i;
    if (!parse_at_compound(l) && lex_is_name_start(lex_peek(l))) {
        struct slice name;
        TRY(take_name(l, &name));
        bool blank = lex_is_blank(lex_peek(l));
        lex_skip_blanks(l);
        if (blank && parse_at_compound(l))
            c->named.name = name;
        else
            l->i = at;
    }
    return parse_command(l, &c->named.body);
}

static enum caro_status parse_parenthesis(struct lex *l, size_t start, struct command *c)
{
    bool arith = false;
    if (lex_peek2(l) == '(') {
        lex_take(l, '(');
        lex_take(l, '(');
        TRY(parse_arith(l, start, &c->arith, &arith));
    }
    c->kind = COMMAND_ARITHMETIC;
    if (arith) return CARO_OK;
    l->i = start; /* a subshell that begins with a subshell */
    c->arith = NULL;
    c->kind = COMMAND_SUBSHELL;
    return parse_subshell(l, start, c);
}

static enum caro_status parse_kind(struct lex *l, enum reserved word, size_t start, struct command *c)
{
    switch (word) {
    case RESERVED_IF: c->kind = COMMAND_IF; return parse_if(l, start, c);
    case RESERVED_CASE: c->kind = COMMAND_CASE; return parse_case(l, start, c);
    case RESERVED_WHILE: c->kind = COMMAND_WHILE; return parse_while(l, start, "while", c);
    case RESERVED_UNTIL: c->kind = COMMAND_UNTIL; return parse_while(l, start, "until", c);
    case RESERVED_SELECT: c->kind = COMMAND_SELECT; return parse_for(l, start, "select", c);
    case RESERVED_FUNCTION: c->kind = COMMAND_FUNCTION; return parse_function_word(l, c);
    case RESERVED_BRACE: c->kind = COMMAND_GROUP; return parse_group(l, start, c);
    case RESERVED_COPROC: c->kind = COMMAND_COPROC; return parse_coproc(l, c);
    case RESERVED_COND: c->kind = COMMAND_COND; return parse_cond(l, start, &c->cond);
    default: break;
    }
    lex_skip_blanks(l);
    c->kind = COMMAND_FOR;
    if (lex_peek(l) != '(' || lex_peek2(l) != '(') return parse_for(l, start, "for", c);
    c->kind = COMMAND_FOR_ARITH;
    return parse_for_arith(l, start, c);
}

enum caro_status parse_compound(struct lex *l, struct command **command)
{
    lex_peek(l);
    size_t start = l->i, length;
    struct command *c = parse_command_new(l, COMMAND_GROUP, start);
    if (!c) return lex_no_memory(l);
    TRY(lex_enter(l));
    if (lex_peek(l) == '(') {
        TRY(parse_parenthesis(l, start, c));
    } else {
        enum reserved word = lex_reserved(l, &length);
        l->i += length;
        TRY(parse_kind(l, word, start, c));
    }
    lex_leave(l);
    struct redirect **tail = &c->redirects;
    size_t end = l->i;
    if (c->kind != COMMAND_FUNCTION && c->kind != COMMAND_COPROC) {
        for (;; end = l->i) {
            lex_skip_blanks(l);
            if (!parse_at_redirect(l)) break;
            TRY(parse_redirect(l, &tail));
        }
    }
    c->span = (struct span){lex_pos(l, start), lex_pos(l, end)};
    *command = c;
    return CARO_OK;
}
