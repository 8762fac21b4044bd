/* Owns the parser's entry, its limits, and the cursor that all its files move.
 * Refuses text with NUL bytes, over PARSER_MAX_BYTES, or nested deeper than PARSER_MAX_DEPTH. */
#include "shell/parser.h"
#include "shell/lex.h"

#include <stdarg.h>
#include <stdio.h>

uint32_t lex_pos(const struct lex *l, size_t i) { return l->map ? l->map[i] : l->base + (uint32_t)i; }

struct span lex_span(const struct lex *l, size_t start)
{
    return (struct span){lex_pos(l, start), lex_pos(l, l->i)};
}

enum caro_status lex_fail(const struct lex *l, size_t at, const char *fmt, ...)
{
    char text[200];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    uint32_t pos = lex_pos(l, at);
    return error_set(l->shared->err, CARO_FORMAT, pos, "%s, at byte %u", text, (unsigned)pos);
}

enum caro_status lex_no_memory(const struct lex *l)
{
    return error_set(l->shared->err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the syntax tree");
}

enum caro_status lex_enter(struct lex *l)
{
    if (++l->shared->depth > PARSER_MAX_DEPTH)
        return error_set(l->shared->err, CARO_LIMIT, lex_pos(l, l->i),
                         "nested deeper than %d levels, at byte %u", PARSER_MAX_DEPTH,
                         (unsigned)lex_pos(l, l->i));
    if (++l->shared->pieces > PARSER_MAX_PIECES)
        return error_set(l->shared->err, CARO_LIMIT, lex_pos(l, l->i),
                         "more than %d commands, redirections and expansions, at byte %u", PARSER_MAX_PIECES,
                         (unsigned)lex_pos(l, l->i));
    return CARO_OK;
}

enum caro_status lex_charge(struct lex *l, size_t bytes)
{
    if (bytes > l->shared->budget)
        return error_set(l->shared->err, CARO_LIMIT, lex_pos(l, l->i),
                         "too tangled to be read in reasonable time, at byte %u", (unsigned)lex_pos(l, l->i));
    l->shared->budget -= bytes;
    return CARO_OK;
}

void lex_skip_continuations(struct lex *l)
{
    while (l->i + 1 < l->n && l->s[l->i] == '\\' && l->s[l->i + 1] == '\n') l->i += 2;
}

int lex_peek2(struct lex *l)
{
    lex_skip_continuations(l);
    if (l->i >= l->n) return -1;
    size_t i = l->i++;
    int c = lex_peek(l);
    l->i = i;
    return c;
}

void lex_skip_blanks(struct lex *l)
{
    int c;
    while (lex_is_blank(c = lex_peek(l))) l->i++;
    if (c != '#') return;
    while (l->i < l->n && l->s[l->i] != '\n') l->i++;
}

enum caro_status lex_take_newline(struct lex *l)
{
    l->i++;
    unsigned n = l->n_heredocs;
    l->n_heredocs = 0;
    for (unsigned k = 0; k < n; k++) TRY(parse_heredoc(l, l->heredocs[k]));
    return CARO_OK;
}

enum caro_status lex_skip_newlines(struct lex *l)
{
    for (;;) {
        lex_skip_blanks(l);
        if (lex_peek(l) != '\n') return CARO_OK;
        TRY(lex_take_newline(l));
    }
}

enum reserved lex_reserved(struct lex *l, size_t *length)
{
    static const struct {
        char text[9];
        enum reserved word;
    } rows[] = {{"if", RESERVED_IF},         {"then", RESERVED_THEN},
                {"else", RESERVED_ELSE},     {"elif", RESERVED_ELIF},
                {"fi", RESERVED_FI},         {"do", RESERVED_DO},
                {"done", RESERVED_DONE},     {"case", RESERVED_CASE},
                {"esac", RESERVED_ESAC},     {"while", RESERVED_WHILE},
                {"until", RESERVED_UNTIL},   {"for", RESERVED_FOR},
                {"select", RESERVED_SELECT}, {"function", RESERVED_FUNCTION},
                {"{", RESERVED_BRACE},       {"}", RESERVED_BRACE_END},
                {"!", RESERVED_BANG},        {"[[", RESERVED_COND},
                {"time", RESERVED_TIME},     {"coproc", RESERVED_COPROC}};
    int c = lex_peek(l);
    if (l->reserved_word && l->reserved_at == l->i) {
        if (length) *length = l->reserved_length;
        return (enum reserved)(l->reserved_word - 1);
    }
    char text[9] = "";
    size_t n = 0, start = l->i;
    if (length) *length = 0;
    switch (c) { /* most words are none by their first letter */
    case 'c':
    case 'd':
    case 'e':
    case 'f':
    case 'i':
    case 's':
    case 't':
    case 'u':
    case 'w':
    case '{':
    case '}':
    case '!':
    case '[': break;
    default: return RESERVED_NONE;
    }
    while (!lex_is_end(c = lex_peek(l)) && n < 8) {
        text[n++] = (char)c;
        l->i++;
    }
    c = lex_peek(l);
    enum reserved word = RESERVED_NONE;
    for (size_t k = 0; n && lex_is_end(c) && k < sizeof rows / sizeof *rows; k++)
        if (rows[k].text[0] == text[0] && memcmp(rows[k].text, text, n) == 0 && rows[k].text[n] == '\0')
            word = rows[k].word;
    l->reserved_at = start;
    l->reserved_length = l->i - start;
    l->reserved_word = (int)word + 1;
    l->i = start;
    if (length) *length = l->reserved_length;
    return word;
}

bool lex_take_reserved(struct lex *l, enum reserved want)
{
    size_t length;
    if (lex_reserved(l, &length) != want) return false;
    l->i += length;
    return true;
}

const char *lex_found(struct lex *l, char text[static 24])
{
    int c = lex_peek(l);
    if (c < 0) return "the end";
    if (c == '\n') return "the end of the line";
    size_t n = 1;
    if (lex_is_operator(c)) {
        while (n < 3 && l->i + n < l->n && l->s[l->i + n] == c && c != '(' && c != ')') n++;
    } else {
        while (n < 16 && l->i + n < l->n && !lex_is_end((unsigned char)l->s[l->i + n])) n++;
    }
    snprintf(text, 24, "\"%.*s\"", (int)n, l->s + l->i);
    for (char *p = text; *p; p++)
        if ((unsigned char)*p < ' ' || (unsigned char)*p >= 0x7f) *p = '?';
    return text;
}

bool lex_take(struct lex *l, char c)
{
    bool here = lex_peek(l) == (unsigned char)c;
    l->i += here;
    return here;
}

struct lex_mark lex_mark(const struct lex *l)
{
    return (struct lex_mark){l->i, l->shared->scratch.n, l->shared->depth, l->n_heredocs};
}

enum caro_status lex_back(struct lex *l, struct lex_mark mark)
{
    TRY(lex_charge(l, l->i - mark.i));
    l->i = mark.i;
    l->shared->scratch.n = mark.scratch;
    l->shared->depth = mark.depth;
    l->n_heredocs = mark.n_heredocs;
    return CARO_OK;
}

struct lex lex_range(const struct lex *l, size_t start, size_t end)
{
    return (struct lex){.s = l->s + start,
                        .n = end - start,
                        .map = l->map ? l->map + start : NULL,
                        .base = l->base + (uint32_t)start,
                        .shared = l->shared};
}

static enum caro_status parse_all(struct lex *l, struct command **tree)
{
    char text[24];
    TRY(parse_list(l, 0, tree));
    if (lex_peek(l) >= 0) return lex_fail(l, l->i, "unexpected %s", lex_found(l, text));
    for (unsigned k = 0; k < l->n_heredocs; k++) TRY(parse_heredoc(l, l->heredocs[k]));
    l->n_heredocs = 0;
    return CARO_OK;
}

enum caro_status parser_parse(struct command **tree, struct slice text, unsigned depth, struct arena *arena,
                              struct caro_error *err)
{
    *tree = NULL;
    if (text.n > PARSER_MAX_BYTES)
        return error_set(err, CARO_LIMIT, PARSER_MAX_BYTES, "the command is longer than %d bytes",
                         PARSER_MAX_BYTES);
    const char *nul = text.n ? memchr(text.p, '\0', text.n) : NULL;
    if (nul)
        return error_set(err, CARO_FORMAT, (uint64_t)(nul - text.p),
                         "a NUL byte cannot be part of a command, at byte %zu", (size_t)(nul - text.p));
    struct lex_shared shared = {.arena = arena, .err = err, .depth = depth, .budget = 8 * text.n + 4096};
    buffer_init(&shared.scratch, 2 * PARSER_MAX_BYTES);
    struct lex l = {.s = text.p, .n = text.n, .shared = &shared};
    enum caro_status status = parse_all(&l, tree);
    buffer_free(&shared.scratch);
    if (status != CARO_OK) *tree = NULL;
    return status;
}
