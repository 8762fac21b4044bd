/* Owns the explanation of one command's words: its name, options and operands, by the table. */
#include "safety/explain.h"

#include <stdio.h>
#include <string.h>

enum { WORDS_MAX = 256, MOST = 64 };

/* The words of a command as they read, quotes taken off; exact false where an expansion stands in one. */
struct line {
    struct slice text[WORDS_MAX];
    struct span span[WORDS_MAX];
    bool used[WORDS_MAX]; /* as the value of an option */
    const struct word *word[WORDS_MAX];
    size_t n;
};

static const struct explain_utility *find(struct slice name)
{
    size_t low = 0, high = explain_tables_count;
    for (size_t i = name.n; i > 0; i--)
        if (name.p[i - 1] == '/') {
            name = slice_sub(name, i, name.n);
            break;
        }
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = slice_compare(name, slice_from_cstr(explain_tables[middle].name));
        if (order == 0) return &explain_tables[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

static struct slice word_text(struct explainer *e, const struct word *w)
{
    struct slice source = slice_sub(e->text, w->span.start, w->span.end);
    char *out = arena_alloc(e->arena, source.n + 1);
    size_t n = 0;
    if (!out) {
        e->failed = true;
        return source;
    }
    for (const struct part *p = w->parts; p; p = p->next) {
        const struct part *q = p->kind == PART_DOUBLE ? p->inner : p;
        for (; q; q = p->kind == PART_DOUBLE ? q->next : NULL) {
            if (q->kind > PART_ANSI || n + q->text.n > source.n) return source;
            if (q->text.n) memcpy(out + n, q->text.p, q->text.n);
            n += q->text.n;
        }
    }
    return slice_from(out, n);
}

/* "{} lines" with its value. */
static const char *filled(struct explainer *e, const char *text, struct slice value)
{
    const char *mark = strstr(text, "{}");
    if (!mark) return text;
    size_t n = value.n < 200 ? value.n : 200, size = strlen(text) + n + 1;
    char *out = arena_alloc(e->arena, size);
    if (!out) {
        e->failed = true;
        return text;
    }
    snprintf(out, size, "%.*s%.*s%s", (int)(mark - text), text, (int)n, value.p, mark + 2);
    return out;
}

/* The entry of this option, and whether it takes a value: the subcommand's own first, then the utility's. */
static const struct explain_entry *option(const struct explain_utility *u, const struct explain_entry *sub,
                                          struct slice name, bool *value)
{
    for (int pass = sub ? 0 : 1; pass < 2 && u->n_entries; pass++) {
        const struct explain_entry *from = pass ? u->entries : sub + 1, *end = u->entries + u->n_entries;
        for (const struct explain_entry *x = from; x < end && (pass || x->depth == 2); x++) {
            if (x->kind != EXPLAIN_OPTION || x->depth != (pass ? 1 : 2)) continue;
            for (const char *p = x->names; *p;) {
                size_t n = strcspn(p, "|=");
                *value = p[n] == '=';
                if (slice_equal(slice_from(p, n), name)) return x;
                p += n + (p[n] == '=');
                p += *p == '|';
            }
        }
    }
    return NULL;
}

static const struct explain_entry *entry_of(const struct explain_utility *u, enum explain_kind kind,
                                            struct slice name)
{
    for (unsigned k = 0; u && k < u->n_entries; k++)
        if (u->entries[k].kind == kind && slice_equal_cstr(name, u->entries[k].names)) return &u->entries[k];
    return NULL;
}

static struct span upto(struct span from, struct span to) { return (struct span){from.start, to.end}; }

/* The option at word k, with the next word where that is its value. */
static void with_value(struct explainer *e, struct line *l, size_t k, const struct explain_entry *x,
                       bool value)
{
    bool next = value && k + 1 < l->n;
    explain_add(e, next ? upto(l->span[k], l->span[k + 1]) : l->span[k], "%s",
                filled(e, x->text, next ? l->text[k + 1] : SLICE_LIT("…")));
    if (next) l->used[k + 1] = true;
}

/* -la: each letter; the last may take a value. False: not all of them are known. */
static bool cluster(struct explainer *e, const struct explain_utility *u, const struct explain_entry *sub,
                    struct line *l, size_t k, size_t from)
{
    struct slice t = l->text[k];
    const char *texts[MOST];
    size_t n = 0;
    for (size_t i = from; i < t.n && n < MOST; i++) {
        char name[2] = {'-', t.p[i]};
        bool value;
        const struct explain_entry *x = option(u, sub, slice_from(name, 2), &value);
        if (!x) return false;
        if (value && i + 1 < t.n) {
            texts[n++] = filled(e, x->text, slice_sub(t, i + 1, t.n));
            break;
        }
        bool next = value && k + 1 < l->n;
        texts[n++] = value ? filled(e, x->text, next ? l->text[k + 1] : SLICE_LIT("…")) : x->text;
        if (next) l->used[k + 1] = true;
    }
    char all[600];
    size_t at = 0;
    for (size_t i = 0; i < n && at < sizeof all; i++)
        at += (size_t)snprintf(all + at, sizeof all - at, "%s%s", i ? "; " : "", texts[i]);
    bool next = k + 1 < l->n && l->used[k + 1];
    explain_add(e, next ? upto(l->span[k], l->span[k + 1]) : l->span[k], "%s", all);
    return true;
}

static void explain_option(struct explainer *e, const struct explain_utility *u,
                           const struct explain_entry *sub, struct line *l, size_t k)
{
    struct slice t = l->text[k];
    bool value;
    const struct explain_entry *x = option(u, sub, t, &value);
    const char *equals = memchr(t.p, '=', t.n);
    if (x) {
        with_value(e, l, k, x, value);
        return;
    }
    if (equals && (x = option(u, sub, slice_sub(t, 0, (size_t)(equals - t.p)), &value))) {
        explain_add(e, l->span[k], "%s", filled(e, x->text, slice_sub(t, (size_t)(equals - t.p) + 1, t.n)));
        return;
    }
    size_t digits = 1;
    while (digits < t.n && t.p[digits] >= '0' && t.p[digits] <= '9') digits++;
    if (digits == t.n && t.n > 1 && (x = option(u, sub, SLICE_LIT("-n"), &value)) && value) {
        explain_add(e, l->span[k], "%s", filled(e, x->text, slice_sub(t, 1, t.n)));
        return;
    }
    if (t.n > 1 && t.p[1] != '-' && cluster(e, u, sub, l, k, 1)) return;
    explain_add(e, l->span[k], "an option of %s", u->name);
}

static void operand(struct explainer *e, const struct explain_utility *u, const struct line *l, size_t k,
                    size_t number, bool last)
{
    const struct explain_entry *x = NULL;
    for (unsigned m = 0; m < u->n_entries; m++) {
        size_t n = strlen(u->entries[m].names);
        if (u->entries[m].kind == EXPLAIN_FORM && l->text[k].n > n &&
            memcmp(l->text[k].p, u->entries[m].names, n) == 0) {
            explain_add(e, l->span[k], "%s",
                        filled(e, u->entries[m].text, slice_sub(l->text[k], n, l->text[k].n)));
            return;
        }
    }
    if (number == 1) x = entry_of(u, EXPLAIN_OPERAND, SLICE_LIT("1"));
    if (!x && last && number > 1) x = entry_of(u, EXPLAIN_OPERAND, SLICE_LIT("last"));
    if (!x) x = entry_of(u, EXPLAIN_OPERAND, SLICE_LIT(""));
    explain_add(e, l->span[k], "%s", x ? x->text : "what it works on");
}

static bool is_option(const struct line *l, size_t k)
{
    return l->text[k].n > 1 && (l->text[k].p[0] == '-' || (l->text[k].p[0] == '[' && k == 0));
}

/* How many operands stand in front of the command that a wrapper runs; -1: it runs none. */
static int wraps(const struct explain_utility *u)
{
    if (entry_of(u, EXPLAIN_OPERAND, SLICE_LIT("command"))) return 0;
    return entry_of(u, EXPLAIN_OPERAND, SLICE_LIT("command 1")) ? 1 : -1;
}

static void line_from(struct explainer *e, const struct word *w, struct line *l)
{
    for (l->n = 0; w && l->n < WORDS_MAX; w = w->next, l->n++) {
        l->text[l->n] = word_text(e, w);
        l->span[l->n] = w->span;
        l->used[l->n] = false;
        l->word[l->n] = w;
    }
}

/* find -exec: the command up to ; or +. */
static size_t inner_command(struct explainer *e, const struct line *l, size_t k)
{
    size_t end = k;
    while (end < l->n && !slice_equal_cstr(l->text[end], ";") && !slice_equal_cstr(l->text[end], "+")) end++;
    struct word words[WORDS_MAX];
    for (size_t i = k; i < end; i++) {
        words[i - k] = *l->word[i];
        words[i - k].next = i + 1 < end ? &words[i - k + 1] : NULL;
    }
    e->depth++;
    if (end > k) explain_words(e, words);
    e->depth--;
    return end < l->n ? end + 1 : end;
}

void explain_words(struct explainer *e, const struct word *words)
{
    struct line l;
    line_from(e, words, &l);
    if (!l.n) return;
    const struct explain_utility *u = find(l.text[0]);
    explain_add(e, l.span[0], "%s", u ? u->text : "runs this program");
    e->depth++;
    explain_word_inside(e, l.word[0]);
    const struct explain_entry *sub = NULL;
    int before = u ? wraps(u) : -1;
    bool letters = u && entry_of(u, EXPLAIN_OPERAND, SLICE_LIT("letters")), ended = false;
    size_t last = 0, number = 0;
    for (size_t k = 1; k < l.n; k++)
        if (!is_option(&l, k)) last = k;
    for (size_t k = 1; k < l.n && e->depth < 60; k++) {
        const struct explain_entry *named = NULL;
        if (l.used[k]) {
            explain_word_inside(e, l.word[k]);
            continue;
        }
        if (slice_equal_cstr(l.text[k], "--") && !ended) {
            explain_add(e, l.span[k], "what follows are no options");
            ended = true;
        } else if (u && is_option(&l, k) && !ended) {
            explain_option(e, u, sub, &l, k);
            bool runs = slice_equal_cstr(l.text[k], "-exec") || slice_equal_cstr(l.text[k], "-execdir") ||
                        slice_equal_cstr(l.text[k], "-ok") || slice_equal_cstr(l.text[k], "-okdir");
            if (runs && strcmp(u->name, "find") == 0) {
                l.used[k + 1 < l.n ? k + 1 : k] = false;
                k = inner_command(e, &l, k + 1) - 1;
            }
        } else if (!u) {
            explain_add(e, l.span[k], is_option(&l, k) ? "an option" : "what it works on");
        } else if (before >= 0 && number == (size_t)before &&
                   !(strcmp(u->name, "env") == 0 && memchr(l.text[k].p, '=', l.text[k].n))) {
            struct word rest = *l.word[k];
            explain_words(e, &rest);
            e->depth--;
            return;
        } else if (!number && (named = entry_of(u, EXPLAIN_SUBCOMMAND, l.text[k]))) {
            explain_add(e, l.span[k], "%s", named->text);
            sub = named;
            number++;
        } else if (letters && k == 1 && cluster(e, u, NULL, &l, k, 0)) {
        } else {
            operand(e, u, &l, k, ++number, k == last);
        }
        explain_word_inside(e, l.word[k]);
    }
    e->depth--;
}
