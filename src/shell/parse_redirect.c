/* Owns redirections and the bodies of here-documents (POSIX XCU 2.7, bash manual 3.6). */
#include "shell/lex.h"

/* A descriptor in front of < or >: digits, or {name}; taken into *r. The cursor stays when there is none. */
static bool take_descriptor(struct lex *l, struct redirect *r)
{
    lex_peek(l);
    size_t at = l->i, n = 0;
    bool named = lex_take(l, '{');
    r->fd = -1;
    for (int c = lex_peek(l); named ? lex_is_name(c) && (n || !lex_is_digit(c)) : lex_is_digit(c);
         c = lex_peek(l)) {
        if (!named) r->fd = r->fd < 0 ? c - '0' : r->fd > 1000000 ? r->fd : r->fd * 10 + (c - '0');
        l->i++;
        n++;
    }
    bool found = n && (!named || lex_take(l, '}')) && (lex_peek(l) == '<' || lex_peek(l) == '>');
    if (!found) {
        l->i = at;
        r->fd = -1;
    } else if (named) {
        r->fd_name = slice_from(l->s + at + 1, n); /* put right below if continuations are in it */
    }
    return found;
}

bool parse_at_redirect(struct lex *l)
{
    int c = lex_peek(l);
    if (c == '<' || c == '>') return lex_peek2(l) != '(';
    if (c == '&') return lex_peek2(l) == '>';
    if (c != '{' && !lex_is_digit(c)) return false;
    struct redirect ignored = {0};
    size_t at = l->i;
    bool found = take_descriptor(l, &ignored);
    l->i = at;
    return found;
}

static enum redirect_op read_operator(struct lex *l)
{
    static const struct {
        char text[4];
        enum redirect_op op;
    } rows[] = {{"&>>", REDIRECT_APPEND_BOTH}, {"<<<", REDIRECT_HERE_STRING}, {"<<-", REDIRECT_HEREDOC_TABS},
                {"&>", REDIRECT_WRITE_BOTH},   {">>", REDIRECT_APPEND},       {">|", REDIRECT_CLOBBER},
                {">&", REDIRECT_DUP_OUT},      {"<<", REDIRECT_HEREDOC},      {"<>", REDIRECT_READ_WRITE},
                {"<&", REDIRECT_DUP_IN},       {"<", REDIRECT_READ},          {">", REDIRECT_WRITE}};
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        size_t start = l->i, n = strlen(rows[k].text), hit = 0;
        while (hit < n && lex_peek(l) == rows[k].text[hit]) {
            l->i++;
            hit++;
        }
        if (hit == n) return rows[k].op;
        l->i = start;
    }
    return REDIRECT_READ;
}

/* The delimiter of a here-document as it must stand alone on a line, and whether any of it was quoted. */
static enum caro_status read_delimiter(struct lex *l, struct redirect *r, size_t start)
{
    size_t n = 0;
    char *text = arena_alloc(l->shared->arena, l->i - start + 1);
    if (!text) return lex_no_memory(l);
    char quote = 0;
    for (size_t i = start; i < l->i; i++) {
        char c = l->s[i];
        if (c == '\\' && quote != '\'' && i + 1 == l->i) {
            r->literal = true;
            text[n++] = c;
        } else if (c == '\\' && quote != '\'' && i + 1 < l->i) {
            i++;
            if (l->s[i] == '\n') continue; /* joins lines, and quotes nothing */
            r->literal = true;
            text[n++] = l->s[i];
        } else if (!quote && c == '$' && i + 1 < l->i && (l->s[i + 1] == '\'' || l->s[i + 1] == '"')) {
            continue; /* $'…' and $"…" are quotes */
        } else if (quote && c == quote) {
            quote = 0;
        } else if (!quote && (c == '\'' || c == '"')) {
            quote = c;
            r->literal = true;
        } else {
            text[n++] = c;
        }
    }
    r->delimiter = slice_from(text, n);
    if (n && memchr(text, '\n', n))
        return lex_fail(l, start, "the delimiter of a here-document cannot go over several lines");
    return CARO_OK;
}

/* The name in {name}, line continuations left out. */
static enum caro_status named_descriptor(struct lex *l, size_t start, struct redirect *r)
{
    char *name = arena_alloc(l->shared->arena, r->fd_name.n + 1);
    size_t n = 0;
    if (!name) return lex_no_memory(l);
    for (size_t i = start; n < r->fd_name.n && i < l->i; i++)
        if (lex_is_name((unsigned char)l->s[i])) name[n++] = l->s[i];
    r->fd_name = slice_from(name, n);
    return CARO_OK;
}

enum caro_status parse_redirect(struct lex *l, struct redirect ***tail)
{
    char text[24];
    lex_peek(l);
    size_t start = l->i;
    struct redirect *r = arena_alloc(l->shared->arena, sizeof *r);
    if (!r) return lex_no_memory(l);
    TRY(lex_enter(l));
    lex_leave(l);
    if (take_descriptor(l, r) && r->fd_name.n) TRY(named_descriptor(l, start, r));
    r->op = read_operator(l);
    lex_skip_blanks(l);
    if (lex_is_end(lex_peek(l)) && !((lex_peek(l) == '<' || lex_peek(l) == '>') && lex_peek2(l) == '('))
        return lex_fail(l, l->i, "a redirection needs a file name, not %s", lex_found(l, text));
    size_t target = l->i;
    TRY(parse_word(l, PARTS_WORD, false, &r->target));
    r->span = lex_span(l, start);
    **tail = r;
    *tail = &r->next;
    if (r->op != REDIRECT_HEREDOC && r->op != REDIRECT_HEREDOC_TABS) return CARO_OK;
    TRY(read_delimiter(l, r, target));
    if (l->n_heredocs == sizeof l->heredocs / sizeof *l->heredocs)
        return error_set(l->shared->err, CARO_LIMIT, lex_pos(l, start),
                         "more than %u here-documents on one line, at byte %u", l->n_heredocs,
                         (unsigned)lex_pos(l, start));
    l->heredocs[l->n_heredocs++] = r;
    return CARO_OK;
}

/* The end of the body that begins at the cursor, and where the text goes on behind the delimiter's line. */
static size_t heredoc_end(const struct lex *l, const struct redirect *r, size_t *next)
{
    size_t i = l->i;
    bool joined = false; /* the line before ends in a backslash that joins this one to it */
    while (i < l->n) {
        const char *newline = memchr(l->s + i, '\n', l->n - i);
        size_t end = newline ? (size_t)(newline - l->s) : l->n, from = i;
        if (r->op == REDIRECT_HEREDOC_TABS)
            while (from < end && l->s[from] == '\t') from++;
        if (!joined && slice_equal(slice_from(l->s + from, end - from), r->delimiter)) {
            *next = newline ? end + 1 : end;
            return i;
        }
        size_t slashes = 0;
        while (slashes < end - i && l->s[end - 1 - slashes] == '\\') slashes++;
        joined = !r->literal && slashes % 2 == 1;
        i = newline ? end + 1 : end;
    }
    *next = l->n;
    return l->n;
}

/* <<-: a copy without the tabs that lines begin with. */
static enum caro_status strip_tabs(struct lex *l, struct lex *body)
{
    TRY(lex_charge(l, body->n));
    char *text = arena_alloc(l->shared->arena, body->n + 1);
    uint32_t *map = arena_array(l->shared->arena, body->n + 1, sizeof *map);
    if (!text || !map) return lex_no_memory(l);
    size_t n = 0;
    bool line_start = true;
    for (size_t i = 0; i < body->n; i++) {
        char c = body->s[i];
        if (line_start && c == '\t') continue;
        line_start = c == '\n';
        map[n] = lex_pos(body, i);
        text[n++] = c;
    }
    map[n] = lex_pos(body, body->n);
    body->s = text;
    body->n = n;
    body->map = map;
    return CARO_OK;
}

/* A body whose last line the text does not end: with its newline, so that every body is whole lines. A
 * backslash that would then join it to the next line stands for itself. */
static enum caro_status end_line(struct lex *l, const struct redirect *r, struct lex *body)
{
    TRY(lex_charge(l, body->n));
    char *text = arena_alloc(l->shared->arena, body->n + 2);
    uint32_t *map = arena_array(l->shared->arena, body->n + 3, sizeof *map);
    if (!text || !map) return lex_no_memory(l);
    size_t n = body->n, slashes = 0;
    while (slashes < n && body->s[n - 1 - slashes] == '\\') slashes++;
    memcpy(text, body->s, n);
    if (!r->literal && slashes % 2 == 1) text[n++] = '\\';
    text[n++] = '\n';
    for (size_t i = 0; i <= n; i++) map[i] = lex_pos(body, i < body->n ? i : body->n);
    body->s = text;
    body->n = n;
    body->map = map;
    return CARO_OK;
}

/* Does its last line end in a backslash that joins it to the next one? */
static bool ends_joined(const struct lex *body)
{
    size_t slashes = 0, n = body->n;
    if (!n || body->s[n - 1] != '\n') return false;
    while (slashes + 1 < n && body->s[n - 2 - slashes] == '\\') slashes++;
    return slashes % 2 == 1;
}

enum caro_status parse_heredoc(struct lex *l, struct redirect *r)
{
    size_t next, start = l->i, end = heredoc_end(l, r, &next);
    struct lex body = lex_range(l, start, end);
    l->i = next;
    if (r->op == REDIRECT_HEREDOC_TABS) TRY(strip_tabs(l, &body));
    while (!r->literal && ends_joined(&body)) body.n -= 2; /* the text ends where a line should be joined */
    if (body.n && body.s[body.n - 1] != '\n') TRY(end_line(l, r, &body));
    if (!body.n) return CARO_OK;
    if (!r->literal) {
        TRY(lex_enter(l));
        TRY(parse_parts(&body, PARTS_TEXT, true, &r->body));
        lex_leave(l);
        return CARO_OK;
    }
    if (!(r->body = parse_part_new(l, PART_LITERAL, start))) return lex_no_memory(l);
    r->body->span.end = lex_pos(l, end);
    r->body->text = slice_from(body.s, body.n);
    return CARO_OK;
}
