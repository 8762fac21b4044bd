/* Owns what a word can become: quotes, tildes, braces, splitting, globs, in the shell's order (POSIX
 * XCU 2.6). Parameters are param.c's. What is not known becomes a hole. */
#include "safety/judge.h"

#include <stdio.h>
#include <stdlib.h>

/* A byte with how it came there. */
enum { CELL_QUOTED = 0x100, CELL_EXPANDED = 0x200, CELL_BREAK = 0x400, CELL_MAX = 1 << 15, BUILDS_MAX = 24 };

struct cells {
    uint16_t *v;
    size_t n, capacity;
    bool quoted; /* something was, even if empty */
};

/* What a word may be so far: more than one where a variable has more than one value. */
struct builds {
    struct cells v[BUILDS_MAX];
    size_t n;
};

static void cell_add(struct judge *j, struct cells *c, uint16_t cell)
{
    if (c->n >= CELL_MAX) {
        c->v[c->n - 1] = HOLE_ANY | CELL_EXPANDED;
        return;
    }
    if (c->n == c->capacity) {
        size_t capacity = c->capacity ? 2 * c->capacity : 48;
        uint16_t *grown = arena_array(j->arena, capacity, sizeof *grown);
        if (!grown) {
            judge_no_memory(j);
            return;
        }
        if (c->n) memcpy(grown, c->v, c->n * sizeof *grown);
        c->v = grown;
        c->capacity = capacity;
    }
    c->v[c->n++] = cell;
}

static void cells_text(struct judge *j, struct cells *c, struct slice text, unsigned flags, bool literal)
{
    for (size_t i = 0; i < text.n; i++) {
        unsigned char b = (unsigned char)text.p[i];
        if (literal && is_hole((char)b)) b = HOLE_ANY; /* a literal byte of a hole's value */
        cell_add(j, c, (uint16_t)(b | flags));
    }
    j->steps += (unsigned)(text.n / 64);
}

static void all_text(struct judge *j, struct builds *b, struct slice text, unsigned flags, bool literal)
{
    for (size_t k = 0; k < b->n; k++) {
        cells_text(j, &b->v[k], text, flags, literal);
        if (flags & CELL_QUOTED) b->v[k].quoted = true;
    }
}

static struct cells cells_clone(struct judge *j, const struct cells *c)
{
    struct cells copy = {.quoted = c->quoted};
    j->steps += (unsigned)(c->n / 64);
    for (size_t i = 0; i < c->n; i++) cell_add(j, &copy, c->v[i]);
    return copy;
}

/* Append an expansion's values: separate words get a break between them, alternatives fork. */
static void all_values(struct judge *j, struct builds *b, const struct fields *values, unsigned flags)
{
    size_t before = b->n;
    struct builds *start = NULL;
    for (size_t v = 0; v < values->n; v++)
        if (values->v[v].flags & FIELD_OTHER) start = b;
    struct builds kept;
    kept.n = 0;
    if (start && b->n < BUILDS_MAX) {
        kept.n = before < BUILDS_MAX - b->n ? before : BUILDS_MAX - b->n; /* no more than will find room */
        for (size_t k = 0; k < kept.n; k++) kept.v[k] = cells_clone(j, &b->v[k]);
    }
    if (flags & CELL_QUOTED)
        for (size_t k = 0; k < before; k++) b->v[k].quoted |= values->n > 0;
    size_t from = 0, to = before; /* the builds that this value goes to */
    for (size_t v = 0; v < values->n; v++) {
        const struct field *f = &values->v[v];
        if (f->flags & FIELD_OTHER) {
            from = b->n;
            for (size_t k = 0; k < kept.n && b->n < BUILDS_MAX; k++) {
                b->v[b->n] = cells_clone(j, &kept.v[k]);
                b->v[b->n].quoted |= (flags & CELL_QUOTED) != 0;
                b->n++;
            }
            to = b->n;
        } else if (v) {
            for (size_t k = from; k < to; k++) cell_add(j, &b->v[k], ' ' | CELL_BREAK | CELL_EXPANDED);
        }
        for (size_t k = from; k < to; k++) cells_text(j, &b->v[k], f->text, flags, false);
    }
}

static struct slice flow_text(struct judge *j, const struct flow *flow)
{
    if (!flow->known) return text_hole(flow->taint);
    struct slice text = flow->text;
    if (text.n && memchr(text.p, NUL_BYTE[0], text.n)) {
        char *copy = arena_alloc(j->arena, text.n);
        size_t n = 0;
        for (size_t i = 0; copy && i < text.n; i++)
            if (text.p[i] != NUL_BYTE[0]) copy[n++] = text.p[i];
        if (!copy) judge_no_memory(j);
        text = slice_from(copy, n);
    }
    while (text.n && text.p[text.n - 1] == '\n') text.n--;
    return text;
}

static struct slice substitute(struct judge *j, const struct command *body)
{
    struct flow in = {0}, out = {0};
    const struct variable *variables = j->variables;
    const struct definition *definitions = j->definitions;
    struct slice cwd = j->cwd;
    if (!body) return SLICE_LIT("");
    judge_tree(j, body, &in, &out);
    j->variables = variables;
    for (const struct definition *d = j->definitions; d && d != definitions; d = d->next)
        if (d->kind == DEFINITION_FILE) { /* files outlive the subshell */
            definitions = j->definitions;
            break;
        }
    j->definitions = definitions;
    j->cwd = cwd;
    return flow_text(j, &out);
}

/* <(…) and >(…): a file that holds what the commands write. */
static struct slice process_file(struct judge *j, const struct part *part)
{
    char name[32];
    struct flow in = {0}, out = {0};
    if (part->kind == PART_PROCESS_OUT)
        in = j->around && j->around->given ? *j->around : (struct flow){.given = true};
    snprintf(name, sizeof name, "/dev/fd/%u", 63 + j->n_files++);
    judge_tree(j, part->body, &in, &out);
    struct slice path = text_copy(j, slice_from_cstr(name));
    if (part->kind == PART_PROCESS_IN) run_define(j, DEFINITION_FILE, path, NULL, out);
    return path;
}

static struct slice arithmetic(const struct part *inner)
{
    if (!inner || inner->next || inner->kind != PART_LITERAL) return SLICE_LIT("\x04");
    struct slice t = inner->text;
    while (t.n && t.p[0] == ' ') t = slice_sub(t, 1, t.n);
    while (t.n && t.p[t.n - 1] == ' ') t.n--;
    for (size_t i = 0; i < t.n; i++)
        if (t.p[i] < '0' || t.p[i] > '9' || t.p[0] == '0')
            return t.n == 1 && t.p[0] == '0' ? t : SLICE_LIT("\x04");
    return t.n ? t : SLICE_LIT("0");
}

/* The parts of arithmetic are judged for the substitutions in them. */
static void arith_substitutions(struct judge *j, const struct part *part)
{
    for (; part; part = part->next) {
        if (part->kind == PART_COMMAND || part->kind == PART_BACKQUOTE) substitute(j, part->body);
        if (part->kind == PART_PARAM) {
            struct fields ignored = {0};
            resolve_param(j, part->param, true, &ignored);
        }
        if (part->kind == PART_ARITH || part->kind == PART_DOUBLE) arith_substitutions(j, part->inner);
    }
}

static void add_parts(struct judge *j, const struct part *part, bool quoted, struct builds *b)
{
    unsigned plain = quoted ? CELL_QUOTED : 0, expanded = quoted ? CELL_QUOTED : CELL_EXPANDED;
    for (; part && judge_step(j); part = part->next) {
        switch (part->kind) {
        case PART_LITERAL: all_text(j, b, part->text, plain, true); break;
        case PART_ESCAPE:
        case PART_SINGLE:
        case PART_ANSI: all_text(j, b, part->text, CELL_QUOTED, true); break;
        case PART_DOUBLE:
        case PART_LOCALE:
            all_text(j, b, SLICE_LIT(""), CELL_QUOTED, true);
            /* "$@" of nothing is no word at all, all else in quotes is one */
            add_parts(j, part->inner, true, b);
            break;
        case PART_PARAM: {
            struct fields values = {0};
            resolve_param(j, part->param, quoted, &values);
            all_values(j, b, &values, expanded);
            break;
        }
        case PART_COMMAND:
        case PART_BACKQUOTE: all_text(j, b, substitute(j, part->body), expanded, false); break;
        case PART_ARITH:
            arith_substitutions(j, part->inner);
            all_text(j, b, arithmetic(part->inner), expanded, false);
            break;
        case PART_PROCESS_IN:
        case PART_PROCESS_OUT: all_text(j, b, process_file(j, part), CELL_QUOTED, false); break;
        case PART_ARRAY:
        case PART_KIND_COUNT: break;
        }
    }
}

static void builds_make(struct judge *j, const struct part *parts, bool quoted, struct builds *b)
{
    b->n = 1;
    b->v[0] = (struct cells){0};
    add_parts(j, parts, quoted, b);
}

/* ~ and ~user in front. Returns the number of cells that it stands for; *text gets what it becomes. */
static size_t tilde(struct judge *j, const struct cells *c, struct slice *text)
{
    size_t n = 1;
    if (!c->n || c->v[0] != '~') return 0;
    while (n < c->n && c->v[n] != '/' && c->v[n] != ':') {
        if (c->v[n] & (CELL_QUOTED | CELL_EXPANDED)) return 0;
        n++;
    }
    if (n == 1)
        *text = j->home;
    else if (n == 2 && c->v[1] == '+')
        *text = j->cwd;
    else if (n == 2 && c->v[1] == '-')
        *text = SLICE_LIT("\x01");
    else {
        char name[64] = "";
        for (size_t i = 1; i < n && i < sizeof name; i++) name[i - 1] = (char)c->v[i];
        bool root = strcmp(name, "root") == 0;
        const char *base = j->options && j->options->platform == CARO_PLATFORM_MACOS ? "/Users/" : "/home/";
        *text = root ? SLICE_LIT("/root")
                     : text_join(j, slice_from_cstr(base), text_copy(j, slice_from_cstr(name)));
    }
    return n;
}

/* The cell behind the bracket expression that starts at i; i when none does. *one gets its only byte, or 0.
 */
static size_t bracket_end(const struct cells *c, size_t i, size_t end, char *one)
{
    size_t k = i + 1, members = 0;
    bool negated = k < end && (c->v[k] == '!' || c->v[k] == '^');
    if (negated) k++;
    size_t first = k;
    for (; k < end && k < i + 64; k++) {
        if (c->v[k] == ']' && k > first) {
            *one = members == 1 && !negated ? (char)c->v[first] : 0;
            return k + 1;
        }
        if ((c->v[k] & 0xff) == '/') return i;
        members++;
    }
    return i;
}

/* Cells [from, end) as an abstract text, globs as holes. */
static struct slice cells_slice(struct judge *j, const struct cells *c, size_t from, size_t end, bool globs)
{
    char *text = arena_alloc(j->arena, end - from + 1);
    size_t n = 0;
    if (!text) {
        judge_no_memory(j);
        return SLICE_LIT("\x01");
    }
    for (size_t i = from; i < end; i++) {
        uint16_t cell = c->v[i];
        char b = (char)(cell & 0xff), one = 0;
        bool active = globs && !(cell & CELL_QUOTED);
        bool list = active && i + 1 < end && c->v[i + 1] == '(' && strchr("?*+@!", b) && b;
        if (list) { /* an extended glob: whatever it lists */
            int level = 0;
            while (++i < end) {
                if (c->v[i] == '(') level++;
                if (c->v[i] == ')' && --level == 0) break;
            }
            b = HOLE_GLOB;
        } else if (active && b == '*') {
            b = HOLE_GLOB;
        } else if (active && b == '?') {
            b = HOLE_CHAR;
        } else if (active && b == '[') {
            size_t close = bracket_end(c, i, end, &one);
            if (close > i) {
                i = close - 1;
                b = one ? one : HOLE_CHAR;
            }
        }
        if (b == HOLE_GLOB && n && text[n - 1] == HOLE_GLOB) continue;
        text[n++] = b;
    }
    return slice_from(text, n);
}

static bool is_ifs(struct slice ifs, uint16_t cell)
{
    return (cell & CELL_EXPANDED) && ifs.n && memchr(ifs.p, cell & 0xff, ifs.n);
}

/* One build as fields: split and globbed. */
static void emit(struct judge *j, const struct cells *whole, struct span span, unsigned flags,
                 struct fields *out)
{
    struct cells c = *whole;
    struct slice text;
    size_t marks = tilde(j, &c, &text);
    if (marks) {
        struct cells with = {.quoted = c.quoted};
        cells_text(j, &with, text, CELL_QUOTED, false);
        for (size_t i = marks; i < c.n; i++) cell_add(j, &with, c.v[i]);
        c = with;
    }
    const struct variable *var = resolve_variable(j, SLICE_LIT("IFS"));
    struct slice ifs = SLICE_LIT(" \t\n");
    if (var && var->values.n && text_exact(var->values.v[0].text)) ifs = var->values.v[0].text;
    bool any = false;
    for (size_t i = 0; i <= c.n;) {
        while (i < c.n && (is_ifs(ifs, c.v[i]) || (c.v[i] & CELL_BREAK))) i++;
        size_t end = i;
        unsigned extra = 0;
        while (end < c.n && !is_ifs(ifs, c.v[end]) && !(c.v[end] & CELL_BREAK)) {
            if ((c.v[end] & CELL_EXPANDED) && is_unknown((char)(c.v[end] & 0xff))) extra |= FIELD_SPLIT;
            end++;
        }
        if (end > i || (!any && c.quoted && i >= c.n)) {
            fields_add(j, out, cells_slice(j, &c, i, end, true), span,
                       flags | extra | (c.quoted ? FIELD_QUOTED : 0));
            any = true;
        }
        if (end >= c.n) break;
        i = end;
    }
}

/* The brace expression that begins at cell i: its end, and whether it has a comma or is a range. */
static bool brace_find(const struct cells *c, size_t i, size_t *end, bool *range)
{
    int level = 0;
    bool comma = false, dots = false;
    for (size_t k = i; k < c->n; k++) {
        if (c->v[k] == '{')
            level++;
        else if (c->v[k] == ',' && level == 1)
            comma = true;
        else if (c->v[k] == '.' && level == 1 && k + 1 < c->n && c->v[k + 1] == '.')
            dots = true;
        else if (c->v[k] == '}' && --level == 0) {
            *end = k;
            *range = !comma;
            return comma || dots;
        }
    }
    return false;
}

static void expand_braces(struct judge *j, const struct cells *c, size_t from, unsigned depth,
                          struct span span, unsigned flags, struct fields *out);

static void with_middle(struct judge *j, const struct cells *c, size_t open, size_t from, size_t to,
                        size_t close, unsigned depth, struct span span, unsigned flags, struct fields *out)
{
    struct cells made = {.quoted = c->quoted};
    j->steps += (unsigned)(c->n / 8);
    for (size_t k = 0; k < open; k++) cell_add(j, &made, c->v[k]);
    for (size_t k = from; k < to; k++) cell_add(j, &made, c->v[k]);
    for (size_t k = close + 1; k < c->n; k++) cell_add(j, &made, c->v[k]);
    expand_braces(j, &made, open, depth + 1, span, flags, out);
}

/* {1..5}, {a..e}, {1..9..2}: each value where they are few, else a number or a byte that is not known. */
static bool expand_range(struct judge *j, const struct cells *c, size_t open, size_t close, unsigned depth,
                         struct span span, unsigned flags, struct fields *out)
{
    char text[64];
    size_t n = 0;
    for (size_t k = open + 1; k < close && n < sizeof text - 1; k++) text[n++] = (char)c->v[k];
    text[n] = '\0';
    long a, b, step = 1;
    char x, y, tail;
    bool letters = false;
    int got = sscanf(text, "%ld..%ld..%ld%c", &a, &b, &step, &tail);
    if (got != 2 && got != 3) {
        got = sscanf(text, "%c..%c..%ld%c", &x, &y, &step, &tail);
        if (got != 2 && got != 3) return false;
        letters = true;
        a = (unsigned char)x;
        b = (unsigned char)y;
    }
    if (step < 0) step = -step;
    if (step == 0) step = 1;
    if (step > 1000000) step = 1000000;
    if (a > 1000000000 || a < -1000000000 || b > 1000000000 || b < -1000000000) return false;
    long count = (a < b ? b - a : a - b) / step + 1;
    for (long k = 0; k < count && judge_step(j); k++) {
        struct cells made = {.quoted = c->quoted};
        j->steps += (unsigned)(c->n / 8);
        for (size_t q = 0; q < open; q++) cell_add(j, &made, c->v[q]);
        long value = a < b ? a + k * step : a - k * step;
        if (letters)
            snprintf(text, sizeof text, "%c", (char)value);
        else
            snprintf(text, sizeof text, "%ld", value);
        if (count > 64) snprintf(text, sizeof text, "%c", letters ? HOLE_CHAR : HOLE_NUMBER);
        cells_text(j, &made, slice_from_cstr(text), CELL_QUOTED, false);
        made.quoted = c->quoted;
        for (size_t q = close + 1; q < c->n; q++) cell_add(j, &made, c->v[q]);
        expand_braces(j, &made, open, depth + 1, span, flags, out);
        if (count > 64) break;
    }
    return true;
}

static void expand_braces(struct judge *j, const struct cells *c, size_t from, unsigned depth,
                          struct span span, unsigned flags, struct fields *out)
{
    size_t end = 0;
    bool range = false;
    if (!judge_step(j)) return;
    if (depth < JUDGE_MAX_DEPTH && out->n < JUDGE_MAX_FIELDS) {
        for (size_t i = from; i < c->n; i++) {
            if (c->v[i] != '{' || !brace_find(c, i, &end, &range)) {
                if (c->v[i] == '{') j->steps += (unsigned)(c->n / 64);
                continue;
            }
            if (range) {
                if (expand_range(j, c, i, end, depth, span, flags, out)) return;
                continue;
            }
            size_t start = i + 1;
            int level = 1;
            for (size_t k = i + 1; k <= end; k++) {
                if (c->v[k] == '{') level++;
                if (c->v[k] == '}') level--;
                if ((c->v[k] == ',' && level == 1) || k == end) {
                    with_middle(j, c, i, start, k, end, depth, span, flags, out);
                    start = k + 1;
                }
            }
            return;
        }
    }
    emit(j, c, span, flags, out);
}

/* Most words are one plain literal. */
static bool resolve_plain(struct judge *j, const struct word *word, struct fields *out)
{
    const struct part *p = word->parts;
    if (!p || p->next || (p->kind != PART_LITERAL && p->kind != PART_SINGLE)) return false;
    for (size_t i = 0; i < p->text.n; i++) {
        char c = p->text.p[i];
        if (is_hole(c) || (p->kind == PART_LITERAL && strchr("*?[{~(", c))) return false;
    }
    fields_add(j, out, p->text, judge_span(j, word->span), p->kind == PART_SINGLE ? FIELD_QUOTED : 0);
    return true;
}

void resolve_word(struct judge *j, const struct word *word, struct fields *out)
{
    if (!judge_step(j) || resolve_plain(j, word, out)) return;
    struct builds b;
    builds_make(j, word->parts, false, &b);
    struct span span = judge_span(j, word->span);
    size_t before = out->n;
    for (size_t k = 0; k < b.n; k++)
        expand_braces(j, &b.v[k], 0, 0, span, k && out->n > before ? FIELD_OTHER : 0, out);
}

void resolve_value(struct judge *j, const struct word *word, struct fields *out)
{
    struct builds b;
    builds_make(j, word->parts, false, &b);
    for (size_t k = 0; k < b.n; k++) {
        struct slice text;
        struct cells *c = &b.v[k];
        size_t marks = tilde(j, c, &text);
        struct slice rest = cells_slice(j, c, marks, c->n, false);
        fields_add(j, out, marks ? text_join(j, text, rest) : rest, judge_span(j, word->span),
                   k ? FIELD_OTHER : 0);
    }
}

struct slice resolve_text(struct judge *j, const struct word *word)
{
    struct fields values = {0};
    if (!word) return SLICE_LIT("");
    resolve_value(j, word, &values);
    return values.n ? values.v[0].text : SLICE_LIT("\x01");
}

struct flow resolve_parts_flow(struct judge *j, const struct part *parts)
{
    struct builds b;
    builds_make(j, parts, true, &b);
    struct slice text = cells_slice(j, &b.v[0], 0, b.v[0].n, false);
    return (struct flow){.text = text, .known = true, .given = true, .taint = text_taint(text)};
}
