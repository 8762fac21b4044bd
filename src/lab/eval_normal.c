/* Owns what may change its place in a command without changing what it does. Knows options by the safety rules' tables. */
#include "lab/eval_normal.h"

#include "safety/rules.h"
#include "shell/visit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_WORDS = 256 };

/* One option or test with what belongs to it: words first … last of a chain. */
struct unit {
    struct slice name;
    struct word *first, *last;
    size_t place; /* for a sort that keeps the order of equal names */
};

struct ordering {
    struct arena *arena;
    struct unit units[MAX_WORDS];
    size_t n_units;
    struct word *rest[MAX_WORDS]; /* operands; of find: actions */
    size_t n_rest;
    bool bsd, failed;
};

/* A word's text where it is plain, else an empty one. */
static struct slice plain(const struct word *w)
{
    const struct part *p = w ? w->parts : NULL;
    const bool text = p && !p->next && (p->kind == PART_LITERAL || p->kind == PART_SINGLE);
    return text ? p->text : (struct slice){0};
}

static bool is(const struct word *w, const char *text) { return slice_equal_cstr(plain(w), text); }

static bool is_one_of(const struct word *w, const char *const *list)
{
    for (; *list; list++)
        if (is(w, *list)) return true;
    return false;
}

static struct word *new_word(struct ordering *o, struct slice text)
{
    struct word *w = arena_alloc(o->arena, sizeof *w);
    struct part *p = arena_alloc(o->arena, sizeof *p);
    char *copy = arena_copy(o->arena, text);
    if (!w || !p || !copy) {
        o->failed = true;
        return NULL;
    }
    *p = (struct part){.kind = PART_LITERAL, .text = slice_from(copy, text.n)};
    *w = (struct word){.parts = p};
    return w;
}

/* An option with its words, which are taken out of their chain. value may be NULL. */
static void add_unit(struct ordering *o, struct word *name, struct word *value)
{
    if (!name || o->n_units == MAX_WORDS) {
        o->failed |= !name;
        return;
    }
    name->next = value;
    if (value) value->next = NULL;
    o->units[o->n_units] = (struct unit){plain(name), name, value ? value : name, o->n_units};
    o->n_units++;
}

static int by_name(const void *a, const void *b)
{
    const struct unit *x = a, *y = b;
    const size_t n = x->name.n < y->name.n ? x->name.n : y->name.n;
    const int order = memcmp(x->name.p, y->name.p, n);
    if (order) return order;
    if (x->name.n != y->name.n) return x->name.n < y->name.n ? -1 : 1;
    return x->place < y->place ? -1 : x->place > y->place;
}

/* Units sorted, then the rest, behind the word `at`. */
static void put_back(struct ordering *o, struct word *at)
{
    qsort(o->units, o->n_units, sizeof *o->units, by_name);
    for (size_t i = 0; i < o->n_units; i++) {
        at->next = o->units[i].first;
        at = o->units[i].last;
    }
    for (size_t i = 0; i < o->n_rest; i++) {
        at->next = o->rest[i];
        at = o->rest[i];
    }
    at->next = NULL;
}

/* ---- options and operands ---- */

static bool takes_value(const struct utility *u, struct slice name)
{
    char padded[64];
    if (!u->values || name.n > sizeof padded - 3) return false;
    snprintf(padded, sizeof padded, " %.*s ", (int)name.n, name.p);
    return strstr(u->values, padded) != NULL;
}

static bool is_number(struct slice s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return s.n > 0;
}

/* The letters of "-abc"; returns the word behind what was used. */
static struct word *read_letters(struct ordering *o, const struct utility *u, struct slice letters,
                                 struct word *next)
{
    const bool counts = strcmp(u->name, "head") == 0 || strcmp(u->name, "tail") == 0;
    if (counts && is_number(letters)) { /* head -5 */
        add_unit(o, new_word(o, SLICE_LIT("-n")), new_word(o, letters));
        return next;
    }
    for (size_t i = 0; i < letters.n && !o->failed; i++) {
        const char name[] = {'-', letters.p[i], 0};
        if (!takes_value(u, slice_from_cstr(name))) {
            add_unit(o, new_word(o, slice_from_cstr(name)), NULL);
            continue;
        }
        const struct slice attached = slice_sub(letters, i + 1, letters.n);
        struct word *value = attached.n ? new_word(o, attached) : next;
        if (!attached.n && next) next = next->next;
        add_unit(o, new_word(o, slice_from_cstr(name)), value);
        break;
    }
    return next;
}

/* Can all options of the command be read, and do their letters have room? The first word may be a bundle of them. */
static bool readable(const struct word *command)
{
    size_t n = 0;
    for (const struct word *w = command->next; w; w = w->next) {
        const struct part *p = w->parts;
        const bool half = p && p->next && p->kind == PART_LITERAL && p->text.n && p->text.p[0] == '-';
        const struct slice s = plain(w);
        if (half) return false;
        n += w == command->next || (s.n && s.p[0] == '-') ? s.n + 2 : 2;
    }
    return n < MAX_WORDS;
}

static void order_options(struct ordering *o, const struct utility *u, struct word *command)
{
    struct word *w = command->next;
    if (u->flags & UTILITY_BUNDLE && w && plain(w).n && plain(w).p[0] != '-') {
        struct word *next = w->next;
        w = read_letters(o, u, plain(w), next); /* tar xzf */
    }
    for (bool ended = false; w && !o->failed;) {
        struct word *next = w->next;
        const struct slice text = plain(w);
        if (ended || text.n < 2 || text.p[0] != '-') {
            o->rest[o->n_rest++] = w;
            ended |= o->bsd;
        } else if (slice_equal_cstr(text, "--")) {
            ended = true;
            for (const struct word *v = next; v; v = v->next)
                if (plain(v).n && plain(v).p[0] == '-') { /* needed */
                    o->rest[o->n_rest++] = w;
                    break;
                }
        } else if (text.p[1] == '-') {
            const bool takes = !memchr(text.p, '=', text.n) && takes_value(u, text) && next;
            struct word *value = takes ? next : NULL;
            if (takes) next = next->next;
            add_unit(o, w, value);
        } else {
            next = read_letters(o, u, slice_sub(text, 1, text.n), next);
        }
        w = next;
    }
}

/* ---- find ---- */

static const char *const joining[] = {"-o",    "-or",       ",",          "(",       ")", "-prune",
                                      "-quit", "-daystart", "-regextype", "-follow", NULL};
static const char *const commands[] = {"-exec", "-execdir", "-ok", "-okdir", NULL};
static const char *const actions[] = {"-delete", "-print", "-print0", "-ls", NULL};
static const char *const written[] = {"-printf", "-fprint", "-fprint0", "-fls", NULL};
static const char *const alone[] = {"-empty", "-nouser",     "-nogroup",  "-depth",    "-xdev",
                                    "-mount", "-executable", "-readable", "-writable", "-noleaf",
                                    "-true",  "-false",      NULL};

static bool starts_expression(const struct word *w)
{
    const struct slice s = plain(w);
    return s.n && (s.p[0] == '-' || is(w, "!") || is(w, "("));
}

/* How many words belong to the test at w; 0: it is cut off, or none. */
static size_t test_words(const struct word *w)
{
    const size_t negated = is(w, "!") || is(w, "-not");
    if (negated) w = w->next;
    if (!w || plain(w).n == 0 || plain(w).p[0] != '-' || is(w, "-not")) return 0;
    return negated + (is_one_of(w, alone) ? 1 : w->next ? 2 : 0);
}

static struct word *skip(struct word *w, size_t n)
{
    while (w && n--) w = w->next;
    return w;
}

/* The words of the action at w, or 0: it is none. */
static size_t action_words(const struct word *w)
{
    if (is_one_of(w, actions)) return 1;
    if (is_one_of(w, written)) return 2;
    if (!is_one_of(w, commands)) return 0;
    size_t n = 1;
    for (w = w->next; w; w = w->next, n++)
        if (is(w, ";") || is(w, "+")) return n + 1;
    return n;
}

static bool only_and(const struct word *w)
{
    bool acted = false;
    while (w) {
        const size_t act = action_words(w);
        if (is_one_of(w, joining)) return false;
        if (!act && (acted || !test_words(w))) return false; /* a test behind an action depends on it */
        acted |= act > 0;
        w = skip((struct word *)w, act ? act : test_words(w));
    }
    return true;
}

/* "dir/" is "dir". */
static void cut_slash(struct word *w)
{
    const struct slice s = plain(w);
    if (s.n > 1 && s.p[s.n - 1] == '/') w->parts->text = slice_sub(s, 0, s.n - 1);
}

static void order_find(struct ordering *o, struct word *command)
{
    struct word *at = command, *w = command->next;
    if (!o->bsd && (!w || starts_expression(w))) {
        struct word *here = new_word(o, SLICE_LIT("."));
        if (!here) return;
        here->next = w;
        command->next = here;
    }
    for (w = command->next; w && !starts_expression(w); w = w->next) {
        cut_slash(w);
        at = w;
    }
    for (struct word *n = w; n; n = n->next)
        if (is(n, "!")) *n->parts = (struct part){.kind = PART_LITERAL, .text = SLICE_LIT("-not")};
    if (!only_and(w)) return;
    while (w && !o->failed) {
        const size_t act = action_words(w), n = act ? act : test_words(w);
        struct word *next = skip(w, n), *last = skip(w, n - 1);
        if (!act) {
            o->units[o->n_units] = (struct unit){plain(w), w, last, o->n_units};
            /* a negated test stands by its own name */
            if (is(w, "-not")) o->units[o->n_units].name = plain(w->next);
            o->n_units++;
        } else if (!(is(w, "-print") && !next && !o->n_rest)) {
            for (; w != next; w = w->next) o->rest[o->n_rest++] = w;
        }
        w = next;
    }
    put_back(o, at);
}

/* ---- */

static bool order(void *context, const struct command *command)
{
    struct ordering *o = context;
    if (command->kind != COMMAND_SIMPLE || !command->simple.words) return true;
    struct word *w = command->simple.words;
    const bool extended = is(w, "egrep"), fixed = is(w, "fgrep");
    o->n_units = o->n_rest = 0;
    if (!readable(w)) return true;
    if (extended || fixed) {
        struct word *option = new_word(o, extended ? SLICE_LIT("-E") : SLICE_LIT("-F"));
        if (!option) return false;
        w->parts->text = SLICE_LIT("grep");
        option->next = w->next;
        w->next = option;
    }
    const struct utility *u = utility_find(plain(w));
    if (is(w, "find")) {
        order_find(o, w);
    } else if (u && !(u->flags & (UTILITY_LONG1 | UTILITY_STOP))) {
        order_options(o, u, w);
        if (!o->failed) put_back(o, w);
    }
    return !o->failed;
}

bool eval_normal(struct command *tree, bool bsd, struct arena *arena)
{
    struct ordering *o = arena_alloc(arena, sizeof *o);
    if (!o) return false;
    *o = (struct ordering){.arena = arena, .bsd = bsd};
    visit_commands(tree, order, o);
    return !o->failed;
}
