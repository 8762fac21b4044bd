/* Owns what a dollar, a backquote and <( >( begin: parameters, substitutions, arithmetic, $'…' and $"…"
 * (POSIX XCU 2.6, bash manual 3.5). */
#include "base/utf8.h"
#include "shell/lex.h"

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/* Up to max digits of a base at s[*i]; -1 when there is none. */
static long digits(const char *s, size_t end, size_t *i, int max, int base)
{
    long value = -1;
    for (; max-- > 0 && *i < end; ++*i) {
        int d = hex_digit(s[*i]);
        if (d < 0 || d >= base) break;
        value = (value < 0 ? 0 : value) * base + d;
    }
    return value;
}

/* The escape behind the backslash at s[*i - 1]: bytes into out (at most 4), their number returned (bash
 * manual 3.1.2.4). */
static unsigned decode_escape(const char *s, size_t end, size_t *i, char *out)
{
    static const char letters[] = "abefnrtvE\\'\"?", values[] = "\a\b\033\f\n\r\t\v\033\\'\"?";
    char c = s[*i];
    const char *hit = memchr(letters, c, sizeof letters - 1);
    if (hit) {
        ++*i;
        out[0] = values[hit - letters];
        return 1;
    }
    size_t at = *i;
    long value = -1;
    if (c >= '0' && c <= '7') {
        value = digits(s, end, &at, 3, 8);
    } else if (c == 'x' || c == 'u' || c == 'U') {
        at++;
        value = digits(s, end, &at, c == 'x' ? 2 : c == 'u' ? 4 : 8, 16);
    } else if (c == 'c' && at + 1 < end) {
        value = s[at + 1] & 0x1f;
        at += 2;
    }
    if (value < 0) { /* no escape: the backslash stays */
        out[0] = '\\';
        return 1;
    }
    *i = at;
    if (c == 'u' || c == 'U') return utf8_encode(value > 0x10ffff ? UTF8_REPLACEMENT : (uint32_t)value, out);
    out[0] = (char)value;
    return 1;
}

/* $'…' with the cursor on the quote. */
static enum caro_status parse_ansi(struct lex *l, size_t start, struct part **part)
{
    size_t i = l->i + 1, n = 0;
    size_t end = i;
    while (end < l->n && l->s[end] != '\'') end += l->s[end] == '\\' ? 2 : 1;
    if (end >= l->n) return lex_fail(l, start, "this $' quote is never closed");
    char *text = arena_alloc(l->shared->arena, end - i + 5);
    if (!text) return lex_no_memory(l);
    while (i < end) {
        if (l->s[i] != '\\') {
            text[n++] = l->s[i++];
            continue;
        }
        i++;
        unsigned wrote = decode_escape(l->s, end, &i, text + n);
        if (wrote == 1 && text[n] == '\0') break; /* a NUL ends the string, as in bash */
        n += wrote;
    }
    l->i = end + 1;
    if (!(*part = parse_part_new(l, PART_ANSI, start))) return lex_no_memory(l);
    (*part)->text = slice_from(text, n);
    return CARO_OK;
}

enum caro_status parse_arith(struct lex *l, size_t start, struct part **parts, bool *found)
{
    struct lex_mark mark = lex_mark(l);
    TRY(lex_enter(l));
    TRY(parse_parts(l, PARTS_ARITH, false, parts));
    lex_leave(l);
    if (lex_peek(l) < 0) return lex_fail(l, start, "this \"((\" is never closed");
    l->i++;
    *found = lex_take(l, ')');
    return *found ? CARO_OK : lex_back(l, mark);
}

/* The old $[…] of bash, with the cursor on the bracket. */
static enum caro_status parse_old_arith(struct lex *l, size_t start, struct part **part)
{
    struct part *inner;
    l->i++;
    TRY(lex_enter(l));
    TRY(parse_parts(l, PARTS_INDEX, false, &inner));
    lex_leave(l);
    if (!lex_take(l, ']')) return lex_fail(l, start, "this \"$[\" is never closed");
    if (!(*part = parse_part_new(l, PART_ARITH, start))) return lex_no_memory(l);
    (*part)->text = SLICE_LIT("[");
    (*part)->inner = inner;
    return CARO_OK;
}

enum caro_status parse_index(struct lex *l, bool subscript, struct word **word)
{
    struct lex_mark mark = lex_mark(l);
    l->i++;
    TRY(lex_enter(l));
    TRY(parse_word(l, subscript ? PARTS_SUBSCRIPT : PARTS_INDEX, false, word));
    lex_leave(l);
    if (lex_take(l, ']')) return CARO_OK;
    *word = NULL;
    return lex_back(l, mark);
}

enum caro_status parse_parens(struct lex *l, enum part_kind kind, size_t start, struct part **part)
{
    struct redirect *kept[16];
    unsigned n_kept = l->n_heredocs;
    memcpy(kept, l->heredocs, sizeof kept);
    l->n_heredocs = 0;
    l->i++;
    struct command *body;
    TRY(lex_enter(l));
    TRY(parse_list(l, 0, &body));
    if (lex_peek(l) != ')') return lex_fail(l, start, "this parenthesis is never closed");
    l->i++;
    lex_leave(l);
    for (unsigned k = 0; k < l->n_heredocs; k++) /* "$(cat <<E)": the body is empty, as bash has it */
        l->heredocs[k]->body = NULL;
    memcpy(l->heredocs, kept, sizeof kept);
    l->n_heredocs = n_kept;
    if (!(*part = parse_part_new(l, kind, start))) return lex_no_memory(l);
    (*part)->body = body;
    return CARO_OK;
}

/* The text between backquotes: in place, or as a copy without the backslashes that protect its $ ` \ (and ").
 */
static enum caro_status backquoted(struct lex *l, bool quoted, size_t from, size_t end, bool escapes,
                                   struct lex *inner)
{
    *inner = lex_range(l, from, end);
    if (!escapes) return CARO_OK;
    TRY(lex_charge(l, end - from));
    char *text = arena_alloc(l->shared->arena, end - from);
    uint32_t *map = arena_array(l->shared->arena, end - from + 1, sizeof *map);
    if (!text || !map) return lex_no_memory(l);
    size_t n = 0;
    for (size_t i = from; i < end; i++) {
        char c = i + 1 < end && l->s[i] == '\\' ? l->s[i + 1] : 0;
        if (c == '$' || c == '`' || c == '\\' || (c == '"' && quoted)) i++;
        map[n] = lex_pos(l, i);
        text[n++] = l->s[i];
    }
    map[n] = lex_pos(l, end);
    inner->s = text;
    inner->n = n;
    inner->map = map;
    return CARO_OK;
}

enum caro_status parse_backquote(struct lex *l, bool quoted, struct part **part)
{
    size_t start = l->i, end = start + 1;
    bool escapes = false;
    while (end < l->n && l->s[end] != '`') {
        if (l->s[end] == '\\') {
            escapes = true;
            end++;
        }
        end++;
    }
    if (end >= l->n) return lex_fail(l, start, "this backquote is never closed");
    struct lex inner;
    TRY(backquoted(l, quoted, start + 1, end, escapes, &inner));
    struct command *body;
    char text[24];
    TRY(lex_enter(l));
    TRY(parse_list(&inner, 0, &body));
    if (lex_peek(&inner) >= 0)
        return lex_fail(&inner, inner.i, "unexpected %s in backquotes", lex_found(&inner, text));
    for (unsigned k = 0; k < inner.n_heredocs; k++) TRY(parse_heredoc(&inner, inner.heredocs[k]));
    lex_leave(l);
    l->i = end + 1;
    if (!(*part = parse_part_new(l, PART_BACKQUOTE, start))) return lex_no_memory(l);
    (*part)->body = body;
    return CARO_OK;
}

static bool is_special(int c) { return c > 0 && strchr("@*#?-$!", c) != NULL; }

/* The name at the cursor, line continuations inside it left out; empty when there is none, or no memory. */
static struct slice param_name(struct lex *l)
{
    int c = lex_peek(l);
    size_t start = l->i, n = 0;
    if (is_special(c)) {
        l->i++;
        return slice_from(l->s + start, 1);
    }
    bool digits = lex_is_digit(c);
    while (digits ? lex_is_digit(c) : lex_is_name(c)) {
        l->i++;
        n++;
        c = lex_peek(l);
    }
    size_t end = start;
    while (end < l->n && lex_is_name((unsigned char)l->s[end])) end++;
    if (digits)
        for (end = start; end < l->n && lex_is_digit((unsigned char)l->s[end]);) end++;
    if (end - start == n) return slice_from(l->s + start, n);
    char *name = arena_alloc(l->shared->arena, n + 1);
    size_t at = 0;
    for (size_t i = start; name && at < n; i++) /* the bytes between are continuations */
        if (lex_is_name((unsigned char)l->s[i])) name[at++] = l->s[i];
    return slice_from(name, name ? n : 0);
}

/* The operator at the cursor, taken; its bytes without line continuations into *text, empty when there is none. */
static enum param_op param_operator(struct lex *l, struct slice *text)
{
    static const struct {
        char text[3];
        enum param_op op;
    } rows[] = {
        {":-", PARAM_DEFAULT},   {":=", PARAM_ASSIGN},    {":?", PARAM_ERROR},     {":+", PARAM_ALTERNATE},
        {"##", PARAM_PREFIX},    {"%%", PARAM_SUFFIX},    {"//", PARAM_REPLACE},   {"/#", PARAM_REPLACE},
        {"/%", PARAM_REPLACE},   {"^^", PARAM_UPPER},     {",,", PARAM_LOWER},     {"@U", PARAM_TRANSFORM},
        {"@u", PARAM_TRANSFORM}, {"@L", PARAM_TRANSFORM}, {"@Q", PARAM_TRANSFORM}, {"@E", PARAM_TRANSFORM},
        {"@P", PARAM_TRANSFORM}, {"@A", PARAM_TRANSFORM}, {"@K", PARAM_TRANSFORM}, {"@a", PARAM_TRANSFORM},
        {"@k", PARAM_TRANSFORM}, {"-", PARAM_DEFAULT},    {"=", PARAM_ASSIGN},     {"?", PARAM_ERROR},
        {"+", PARAM_ALTERNATE},  {":", PARAM_SUBSTRING},  {"#", PARAM_PREFIX},     {"%", PARAM_SUFFIX},
        {"/", PARAM_REPLACE},    {"^", PARAM_UPPER},      {",", PARAM_LOWER}};
    int first = lex_peek(l), second = lex_peek2(l);
    *text = SLICE_LIT("");
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        const char *t = rows[k].text;
        if (first != t[0] || (t[1] && second != t[1])) continue;
        *text = slice_from_cstr(t);
        lex_take(l, t[0]);
        if (t[1]) lex_take(l, t[1]);
        return rows[k].op;
    }
    return PARAM_PLAIN;
}

/* What follows the name and index in ${…}, up to the brace. */
static enum caro_status param_tail(struct lex *l, bool quoted, struct param *param)
{
    param->op = param_operator(l, &param->op_text);
    if (!param->op_text.n || param->op == PARAM_TRANSFORM) return CARO_OK; /* the caller wants the brace */
    bool replace = param->op == PARAM_REPLACE, cut = param->op == PARAM_SUBSTRING;
    /* In double quotes a ' is a character behind - = ? +, and quotes behind the pattern operators (POSIX
     * XCU 2.2.3). */
    bool inner_quoted = quoted && (param->op == PARAM_DEFAULT || param->op == PARAM_ASSIGN ||
                                   param->op == PARAM_ERROR || param->op == PARAM_ALTERNATE);
    TRY(parse_word(l, replace ? PARTS_SLASH : cut ? PARTS_COLON : PARTS_BRACE, inner_quoted, &param->arg));
    int c = lex_peek(l);
    if ((replace && c == '/') || (cut && c == ':')) {
        l->i++;
        TRY(parse_word(l, PARTS_BRACE, inner_quoted, &param->arg2));
    }
    return CARO_OK;
}

/* Behind "${": the marks # and !, where they are not the name itself. */
static void param_marks(struct lex *l, struct param *param)
{
    int c = lex_peek(l), next = lex_peek2(l);
    bool ends = next == '}' || next < 0;
    if (c == '#' && !ends && (lex_is_name(next) || is_special(next))) {
        /* ${#-w}, ${#?w} and ${##w} have an operator on $#; ${#-}, ${#?}, ${##} are lengths */
        size_t at = l->i++;
        int third = lex_peek2(l);
        l->i = at;
        bool operand = !lex_is_name(next) && next != '@' && next != '*' && third != '}';
        if (!operand) {
            param->op = PARAM_LENGTH;
            l->i++;
        }
    } else if (c == '!' && !ends &&
               (lex_is_name(next) || next == '@' || next == '*' || next == '#' || next == '?')) {
        param->indirect = true;
        l->i++;
    }
}

/* ${…} with the cursor on the brace. */
static enum caro_status parse_braces(struct lex *l, bool quoted, size_t start, struct param *param)
{
    char text[24];
    l->i++;
    param->braces = true;
    param_marks(l, param);
    size_t name_at = l->i;
    param->name = param_name(l);
    if (!param->name.n && lex_peek(l) >= 0)
        return lex_fail(l, name_at, "bad substitution: no name behind \"${\"");
    if (lex_peek(l) == '[' && lex_is_name_start((unsigned char)param->name.p[0])) {
        TRY(parse_index(l, false, &param->index));
        if (!param->index) return lex_fail(l, l->i, "this \"[\" is never closed");
    }
    if (param->op != PARAM_LENGTH) {
        bool names = param->indirect && !param->index && (lex_peek(l) == '*' || lex_peek(l) == '@') &&
                     lex_peek2(l) == '}';
        if (names) {
            param->op = PARAM_NAMES;
            param->op_text = lex_peek(l) == '*' ? SLICE_LIT("*") : SLICE_LIT("@");
            l->i++;
        } else {
            TRY(param_tail(l, quoted, param));
        }
    }
    int c = lex_peek(l);
    if (c < 0) return lex_fail(l, start, "this \"${\" is never closed");
    if (c != '}') return lex_fail(l, l->i, "bad substitution: unexpected %s", lex_found(l, text));
    l->i++;
    return CARO_OK;
}

static enum caro_status parse_param(struct lex *l, bool quoted, size_t start, int c, struct part **part)
{
    struct param *param = arena_alloc(l->shared->arena, sizeof *param);
    if (!param) return lex_no_memory(l);
    TRY(lex_enter(l));
    if (c == '{') {
        TRY(parse_braces(l, quoted, start, param));
    } else if (lex_is_digit(c)) {
        param->name = slice_from(l->s + l->i++, 1);
    } else {
        param->name = param_name(l);
    }
    lex_leave(l);
    if (!(*part = parse_part_new(l, PART_PARAM, start))) return lex_no_memory(l);
    (*part)->param = param;
    return CARO_OK;
}

enum caro_status parse_dollar(struct lex *l, bool quoted, struct part **part)
{
    size_t start = l->i++;
    int c = lex_peek(l);
    *part = NULL;
    if (c == '(') {
        size_t at = l->i;
        bool arith = false;
        struct part *inner = NULL;
        if (lex_peek2(l) == '(') {
            lex_take(l, '(');
            lex_take(l, '(');
            TRY(parse_arith(l, start, &inner, &arith));
        }
        if (!arith) { /* a substitution, perhaps one that begins with a subshell */
            l->i = at;
            return parse_parens(l, PART_COMMAND, start, part);
        }
        if (!(*part = parse_part_new(l, PART_ARITH, start))) return lex_no_memory(l);
        (*part)->inner = inner;
        return CARO_OK;
    }
    if (c == '\'' && !quoted) return parse_ansi(l, start, part);
    if (c == '"' && !quoted) {
        struct part *inner;
        TRY(lex_enter(l));
        l->i++;
        TRY(parse_parts(l, PARTS_DOUBLE, true, &inner));
        if (lex_peek(l) != '"') return lex_fail(l, start, "this double quote is never closed");
        l->i++;
        lex_leave(l);
        if (!(*part = parse_part_new(l, PART_LOCALE, start))) return lex_no_memory(l);
        (*part)->inner = inner;
        return CARO_OK;
    }
    if (c == '[') return parse_old_arith(l, start, part);
    if (c == '{' || lex_is_name(c) || is_special(c)) return parse_param(l, quoted, start, c, part);
    return CARO_OK; /* a plain dollar: the caller goes back to it */
}
