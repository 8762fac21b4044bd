/* Owns the normalising of output and its comparison. Pure functions over texts. */
#include "lab/eval_text.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static struct slice trim_right(struct slice s)
{
    while (s.n && is_blank(s.p[s.n - 1])) s.n--;
    return s;
}

static struct slice trim_left(struct slice s)
{
    while (s.n && is_blank(s.p[0])) s = slice_sub(s, 1, s.n);
    return s;
}

/* A terminated copy; an empty one when memory ran out, which eval_text_normalise() then finds. */
static struct slice keep(struct arena *arena, struct slice s)
{
    char *copy = arena_copy(arena, s);
    return slice_from(copy, copy ? s.n : 0);
}

static struct slice next_word(struct slice *rest)
{
    struct slice s = trim_left(*rest);
    size_t n = 0;
    while (n < s.n && !is_blank(s.p[n])) n++;
    *rest = slice_sub(s, n, s.n);
    return slice_sub(s, 0, n);
}

/* ./x, the work folder's name and ~/work/x become x; slashes at the end go. out has room for the home's name more. */
static size_t strip_path(struct slice word, char *out)
{
    size_t n = 0;
    if (slice_starts_with(word, SLICE_LIT("~/"))) {
        memcpy(out, EVAL_HOME, sizeof EVAL_HOME - 1);
        n = sizeof EVAL_HOME - 1;
        word = slice_sub(word, 1, word.n);
    }
    memcpy(out + n, word.p, word.n);
    struct slice path = slice_from(out, n + word.n);
    if (slice_starts_with(path, SLICE_LIT(EVAL_WORK "/")))
        path = slice_sub(path, sizeof EVAL_WORK, path.n);
    else if (slice_equal(path, SLICE_LIT(EVAL_WORK)))
        path = SLICE_LIT(".");
    while (path.n > 2 && path.p[0] == '.' && path.p[1] == '/') {
        path = slice_sub(path, 2, path.n);
        while (path.n && path.p[0] == '/') path = slice_sub(path, 1, path.n);
        if (path.n == 0) path = SLICE_LIT(".");
    }
    if (path.n > 1)
        while (path.n && path.p[path.n - 1] == '/') path.n--;
    memmove(out, path.p, path.n);
    return path.n;
}

static struct slice strip_paths(struct slice line, struct arena *arena)
{
    size_t words = 1, n = 0;
    for (size_t i = 0; i < line.n; i++) words += is_blank(line.p[i]);
    char *out = arena_alloc(arena, line.n + words * sizeof EVAL_HOME + 1);
    if (!out) return slice_from(NULL, 0);
    for (size_t i = 0; i < line.n;) {
        size_t from = i;
        while (i < line.n && !is_blank(line.p[i])) i++;
        n += strip_path(slice_sub(line, from, i), out + n);
        while (i < line.n && is_blank(line.p[i])) out[n++] = line.p[i++];
    }
    return slice_from(out, n);
}

static struct slice squeeze(struct slice line, struct arena *arena)
{
    char *out = arena_alloc(arena, line.n + 1);
    size_t n = 0;
    if (!out) return slice_from(NULL, 0);
    for (struct slice word; (word = next_word(&line)).n;) {
        if (n) out[n++] = ' ';
        memcpy(out + n, word.p, word.n);
        n += word.n;
    }
    return slice_from(out, n);
}

static struct slice lower(struct slice line, struct arena *arena)
{
    char *out = arena_copy(arena, line);
    for (size_t i = 0; out && i < line.n; i++) out[i] = (char)tolower((unsigned char)out[i]);
    return slice_from(out, out ? line.n : 0);
}

static struct slice last_part(struct slice line)
{
    while (line.n && line.p[line.n - 1] == '/') line.n--;
    for (size_t i = line.n; i > 0; i--)
        if (line.p[i - 1] == '/') return slice_sub(line, i, line.n);
    return line;
}

static struct slice column(struct slice line, bool last)
{
    struct slice found = next_word(&line), word;
    while (last && (word = next_word(&line)).n) found = word;
    return found;
}

/* A size as ls and du write it: digits, dots and commas, a unit. Returns its length. */
static size_t size_length(struct slice s)
{
    size_t n = 0;
    while (n < s.n && (isdigit((unsigned char)s.p[n]) || s.p[n] == '.' || s.p[n] == ',')) n++;
    return n && n < s.n && strchr("KMGT", s.p[n]) ? n + 1 : n;
}

/* "total 12" of ls, "12 total" of wc and du. */
static bool is_total(struct slice line)
{
    static const struct slice total = SLICE_LIT("total ");
    if (slice_starts_with(line, total)) {
        struct slice number = slice_sub(line, total.n, line.n);
        return number.n && size_length(number) == number.n;
    }
    struct slice s = trim_left(line), rest = slice_sub(s, size_length(s), s.n);
    return rest.n < s.n && rest.n && is_blank(rest.p[0]) && slice_equal(trim_left(rest), SLICE_LIT("total"));
}

/* A line whose last word is "." or "..". */
static bool is_dots(struct slice line)
{
    struct slice word = line;
    for (size_t i = line.n; i > 0; i--)
        if (is_blank(line.p[i - 1])) {
            word = slice_sub(line, i, line.n);
            break;
        }
    return slice_equal(word, SLICE_LIT(".")) || slice_equal(word, SLICE_LIT(".."));
}

/* The replacement with \1 … \9 as the groups of a match. */
struct growing {
    char *p;
    size_t n, room;
};

static void grow(struct growing *g, const char *bytes, size_t n, struct arena *arena)
{
    if (g->n + n + 1 > g->room) {
        size_t room = 2 * (g->n + n + 1);
        char *bigger = arena_alloc(arena, room);
        if (!bigger) return;
        memcpy(bigger, g->p ? g->p : "", g->n);
        g->p = bigger;
        g->room = room;
    }
    memcpy(g->p + g->n, bytes, n);
    g->n += n;
}

static void grow_replacement(struct growing *g, const char *text, const char *line, const regmatch_t *m,
                             struct arena *arena)
{
    for (const char *p = text; *p; p++) {
        if (*p == '\\' && p[1] >= '1' && p[1] <= '9') {
            const regmatch_t *group = &m[*++p - '0'];
            if (group->rm_so >= 0) grow(g, line + group->rm_so, (size_t)(group->rm_eo - group->rm_so), arena);
        } else {
            if (*p == '\\' && p[1]) p++;
            grow(g, p, 1, arena);
        }
    }
}

/* Every match of the pattern replaced. */
static struct slice substitute(struct slice line, const struct eval_step *step, struct arena *arena)
{
    struct growing out = {0};
    regmatch_t m[10];
    const char *p = keep(arena, line).p;
    int flags = 0;
    grow(&out, "", 0, arena);
    while (p && regexec(step->pattern, p, 10, m, flags) == 0) {
        grow(&out, p, (size_t)m[0].rm_so, arena);
        grow_replacement(&out, step->replacement, p, m, arena);
        p += m[0].rm_eo;
        flags = REG_NOTBOL;
        if (m[0].rm_so == m[0].rm_eo) { /* an empty match: go on behind the next character */
            if (!*p) break;
            grow(&out, p++, 1, arena);
        }
    }
    if (p) grow(&out, p, strlen(p), arena);
    return trim_right(slice_from(out.p, out.n));
}

static int in_order(const void *a, const void *b)
{
    return slice_compare(*(const struct slice *)a, *(const struct slice *)b);
}

static struct slice change_line(const struct eval_step *step, struct slice line, struct arena *arena)
{
    switch (step->kind) {
    case EVAL_STEP_STRIP_PATHS: return strip_paths(line, arena);
    case EVAL_STEP_BASENAME: return last_part(line);
    case EVAL_STEP_FIRST_COLUMN: return column(line, false);
    case EVAL_STEP_LAST_COLUMN: return column(line, true);
    case EVAL_STEP_SQUEEZE_SPACE: return squeeze(line, arena);
    case EVAL_STEP_LOWER: return lower(line, arena);
    case EVAL_STEP_SUB: return substitute(line, step, arena);
    default: return line;
    }
}

static bool keeps_line(const struct eval_step *step, struct slice line)
{
    switch (step->kind) {
    case EVAL_STEP_DROP_TOTAL: return !is_total(line);
    case EVAL_STEP_DROP_DOTS: return !is_dots(line);
    case EVAL_STEP_DROP_BLANK: return trim_right(line).n > 0;
    default: return true;
    }
}

static void apply_step(const struct eval_step *step, struct eval_lines *lines, struct arena *arena)
{
    size_t n = 0;
    switch (step->kind) {
    case EVAL_STEP_SORT: qsort(lines->at, lines->n, sizeof *lines->at, in_order); return;
    case EVAL_STEP_FIRST_LINE: lines->n = lines->n > 1 ? 1 : lines->n; return;
    case EVAL_STEP_HEAD: lines->n = lines->n > step->lines ? step->lines : lines->n; return;
    case EVAL_STEP_AFTER:
        for (size_t i = 0; i < lines->n; i++) {
            struct slice line = keep(arena, lines->at[i]);
            if (!line.p || regexec(step->pattern, line.p, 0, NULL, 0) != 0) continue;
            lines->at += i + 1;
            lines->n -= i + 1;
            return;
        }
        return;
    default: break;
    }
    for (size_t i = 0; i < lines->n; i++)
        if (keeps_line(step, lines->at[i])) lines->at[n++] = change_line(step, lines->at[i], arena);
    lines->n = n;
}

struct eval_lines eval_text_normalise(struct slice text, const struct eval_step *steps, size_t n_steps,
                                      struct arena *arena)
{
    size_t count = 1;
    for (size_t i = 0; i < text.n; i++) count += text.p[i] == '\n';
    struct eval_lines lines = {.at = arena_array(arena, count, sizeof *lines.at)};
    if (!lines.at) return lines;
    for (size_t from = 0; lines.n < count;) {
        const char *newline = from < text.n ? memchr(text.p + from, '\n', text.n - from) : NULL;
        size_t to = newline ? (size_t)(newline - text.p) : text.n;
        lines.at[lines.n++] = trim_right(slice_sub(text, from, to));
        from = to + 1;
    }
    while (lines.n && lines.at[lines.n - 1].n == 0) lines.n--;
    for (size_t i = 0; i < n_steps; i++) apply_step(&steps[i], &lines, arena);
    while (lines.n && lines.at[lines.n - 1].n == 0) lines.n--;
    for (size_t i = 0; i < lines.n; i++) lines.at[i] = keep(arena, lines.at[i]);
    return lines;
}

/* Letters, digits, '_', '.', '-': beside them a text is part of a longer name. */
static bool is_name_char(char c) { return isalnum((unsigned char)c) || (c && strchr("_.-", c)); }

/* Does the wanted text stand in the line as a whole word or words? */
static bool holds(struct slice line, struct slice wanted)
{
    for (size_t i = 0; i + wanted.n <= line.n; i++) {
        if (memcmp(line.p + i, wanted.p, wanted.n) != 0) continue;
        if (i > 0 && is_name_char(line.p[i - 1])) continue;
        if (i + wanted.n < line.n && is_name_char(line.p[i + wanted.n])) continue;
        return true;
    }
    return false;
}

static int longest_first(const void *a, const void *b)
{
    const struct slice *x = a, *y = b;
    if (x->n != y->n) return x->n < y->n ? 1 : -1;
    return slice_compare(*x, *y);
}

static void drop_empty(struct eval_lines *lines)
{
    size_t n = 0;
    for (size_t i = 0; i < lines->n; i++)
        if (lines->at[i].n) lines->at[n++] = lines->at[i];
    lines->n = n;
}

#define SHOWN(s) (int)((s).n > 60 ? 60 : (s).n), (s).p ? (s).p : ""

static bool compare_contains(struct eval_lines have, struct eval_lines want, bool any_order, char *why,
                             size_t room)
{
    drop_empty(&have);
    drop_empty(&want);
    if (have.n != want.n) {
        snprintf(why, room, "%zu lines, expected %zu", have.n, want.n);
        return false;
    }
    if (!any_order) {
        for (size_t i = 0; i < want.n; i++)
            if (!holds(have.at[i], want.at[i])) {
                snprintf(why, room, "line %zu lacks '%.*s'", i + 1, SHOWN(want.at[i]));
                return false;
            }
        return true;
    }
    qsort(want.at, want.n, sizeof *want.at, longest_first); /* the most specific takes its line first */
    for (size_t i = 0; i < want.n; i++) {
        size_t k = 0;
        while (k < have.n && !holds(have.at[k], want.at[i])) k++;
        if (k == have.n) {
            snprintf(why, room, "no line holds '%.*s'", SHOWN(want.at[i]));
            return false;
        }
        memmove(have.at + k, have.at + k + 1, (have.n - k - 1) * sizeof *have.at);
        have.n--;
    }
    return true;
}

static bool compare_same(struct eval_lines have, struct eval_lines want, char *why, size_t room)
{
    for (size_t i = 0; i < have.n && i < want.n; i++)
        if (!slice_equal(have.at[i], want.at[i])) {
            snprintf(why, room, "line %zu is '%.*s', expected '%.*s'", i + 1, SHOWN(have.at[i]),
                     SHOWN(want.at[i]));
            return false;
        }
    if (have.n != want.n) snprintf(why, room, "%zu lines, expected %zu", have.n, want.n);
    return have.n == want.n;
}

/* [+-]digits[.digits], as a number. */
static bool read_number(struct slice word, double *number)
{
    char text[64];
    while (word.n && strchr("(),:;%", word.p[0])) word = slice_sub(word, 1, word.n);
    while (word.n && strchr("(),:;%", word.p[word.n - 1])) word.n--;
    if (word.n == 0 || word.n >= sizeof text) return false;
    size_t i = word.p[0] == '+' || word.p[0] == '-', digits = i;
    while (i < word.n && isdigit((unsigned char)word.p[i])) i++;
    if (i == digits) return false;
    if (i < word.n && word.p[i] == '.') {
        size_t fraction = ++i;
        while (i < word.n && isdigit((unsigned char)word.p[i])) i++;
        if (i == fraction) return false;
    }
    if (i != word.n) return false;
    memcpy(text, word.p, word.n);
    text[word.n] = 0;
    *number = strtod(text, NULL);
    return true;
}

static size_t next_numbers(struct eval_lines lines, double *out, size_t room)
{
    size_t n = 0;
    for (size_t i = 0; i < lines.n; i++)
        for (struct slice rest = lines.at[i], word; (word = next_word(&rest)).n;) {
            double number;
            if (read_number(word, &number) && n++ < room) out[n - 1] = number;
        }
    return n;
}

static bool compare_numbers(struct eval_lines have, struct eval_lines want, struct arena *arena, char *why,
                            size_t room)
{
    size_t n = next_numbers(have, NULL, 0), m = next_numbers(want, NULL, 0);
    double *a = arena_array(arena, n + 1, sizeof *a), *b = arena_array(arena, m + 1, sizeof *b);
    if (!a || !b) return false;
    next_numbers(have, a, n);
    next_numbers(want, b, m);
    size_t i = 0;
    while (i < n && i < m && a[i] == b[i]) i++;
    if (m && i == n && i == m) return true;
    if (i < n && i < m)
        snprintf(why, room, "number %zu is %g, expected %g", i + 1, a[i], b[i]);
    else
        snprintf(why, room, "%zu numbers, expected %zu", n, m);
    return false;
}

static struct slice join(struct eval_lines lines, struct arena *arena)
{
    struct growing g = {0};
    grow(&g, "", 0, arena);
    for (size_t i = 0; i < lines.n; i++) {
        if (i) grow(&g, "\n", 1, arena);
        grow(&g, lines.at[i].p ? lines.at[i].p : "", lines.at[i].n, arena);
    }
    return keep(arena, slice_from(g.p, g.n));
}

static bool compare_patterns(const struct eval_check *check, struct eval_lines have, struct arena *arena,
                             char *why, size_t room)
{
    const char *text = join(have, arena).p;
    for (size_t i = 0; i < check->patterns.n; i++)
        if (!text || regexec(check->patterns.at[i].regex, text, 0, NULL, 0) != 0) {
            snprintf(why, room, "output lacks /%s/", check->patterns.at[i].text);
            return false;
        }
    for (size_t i = 0; i < check->reject_patterns.n; i++)
        if (regexec(check->reject_patterns.at[i].regex, text, 0, NULL, 0) == 0) {
            snprintf(why, room, "output holds /%s/", check->reject_patterns.at[i].text);
            return false;
        }
    return true;
}

static bool compare_contains_all(struct eval_lines have, struct eval_lines want, struct arena *arena,
                                 char *why, size_t room)
{
    struct slice text = join(have, arena);
    for (size_t i = 0; i < want.n; i++)
        if (want.at[i].n && !holds(text, want.at[i])) {
            snprintf(why, room, "output lacks '%.*s'", SHOWN(want.at[i]));
            return false;
        }
    return true;
}

static size_t count_filled(struct slice text)
{
    size_t n = 0;
    for (size_t from = 0; from < text.n;) {
        const char *newline = memchr(text.p + from, '\n', text.n - from);
        size_t to = newline ? (size_t)(newline - text.p) : text.n;
        n += trim_right(slice_sub(text, from, to)).n > 0;
        from = to + 1;
    }
    return n;
}

bool eval_text_compare(const struct eval_check *check, struct slice have_text, struct slice want_text,
                       struct arena *arena, char *why, size_t room)
{
    if (check->out == EVAL_STDOUT_IGNORE) return true;
    size_t count = count_filled(have_text);
    if (count < check->lines_least || count > check->lines_most) {
        snprintf(why, room, "%zu lines of output, %zu to %zu expected", count, check->lines_least,
                 check->lines_most);
        return false;
    }
    struct eval_lines have = eval_text_normalise(have_text, check->steps, check->n_steps, arena);
    bool filled = false;
    for (size_t i = 0; i < have.n; i++) filled |= have.at[i].n > 0;
    if (!filled) {
        snprintf(why, room, "no output");
        return false;
    }
    if (check->out == EVAL_STDOUT_MATCHES) return compare_patterns(check, have, arena, why, room);
    struct eval_lines want = eval_text_normalise(want_text, check->steps, check->n_steps, arena);
    switch (check->out) {
    case EVAL_STDOUT_NUMBERS: return compare_numbers(have, want, arena, why, room);
    case EVAL_STDOUT_CONTAINS_ALL: return compare_contains_all(have, want, arena, why, room);
    case EVAL_STDOUT_CONTAINS: return compare_contains(have, want, false, why, room);
    case EVAL_STDOUT_CONTAINS_ANY_ORDER: return compare_contains(have, want, true, why, room);
    case EVAL_STDOUT_SAME_ANY_ORDER:
        qsort(have.at, have.n, sizeof *have.at, in_order);
        qsort(want.at, want.n, sizeof *want.at, in_order);
        return compare_same(have, want, why, room);
    default: return compare_same(have, want, why, room);
    }
}
