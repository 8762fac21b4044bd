/* Owns abstract texts and lists of them: copies, joins, what they could be. */
#include "safety/judge.h"

void fields_add(struct judge *j, struct fields *fields, struct slice text, struct span span, unsigned flags)
{
    if (fields->n >= JUDGE_MAX_FIELDS) { /* too many words to follow: the last one stands for the rest */
        fields->v[fields->n - 1].text = text_lit("\x01");
        fields->v[fields->n - 1].flags |= FIELD_SPLIT;
        return;
    }
    if (fields->n == fields->capacity) {
        size_t capacity = fields->capacity ? 2 * fields->capacity : 8;
        struct field *grown = arena_array(j->arena, capacity, sizeof *grown);
        if (!grown) {
            judge_no_memory(j);
            return;
        }
        if (fields->n) memcpy(grown, fields->v, fields->n * sizeof *grown);
        fields->v = grown;
        fields->capacity = capacity;
    }
    fields->v[fields->n++] = (struct field){text, span, flags};
}

struct slice text_lit(const char *s) { return slice_from_cstr(s); }

struct slice text_copy(struct judge *j, struct slice text)
{
    char *copy = arena_copy(j->arena, text);
    if (!copy) judge_no_memory(j);
    return copy ? slice_from(copy, text.n) : SLICE_LIT("\x01");
}

struct slice text_join(struct judge *j, struct slice a, struct slice b)
{
    if (!a.n) return b;
    if (!b.n) return a;
    char *text = arena_alloc(j->arena, a.n + b.n + 1);
    if (!text) {
        judge_no_memory(j);
        return SLICE_LIT("\x01");
    }
    memcpy(text, a.p, a.n);
    memcpy(text + a.n, b.p, b.n);
    return slice_from(text, a.n + b.n);
}

bool text_exact(struct slice text)
{
    for (size_t i = 0; i < text.n; i++)
        if (is_hole(text.p[i])) return false;
    return true;
}

bool text_has(struct slice text, char hole) { return text.n && memchr(text.p, hole, text.n); }

bool text_unknown(struct slice text)
{
    for (size_t i = 0; i < text.n; i++)
        if (is_unknown(text.p[i])) return true;
    return false;
}

unsigned text_taint(struct slice text)
{
    unsigned taint = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == HOLE_NETWORK) taint |= TAINT_NETWORK;
        if (text.p[i] == HOLE_DECODED) taint |= TAINT_DECODED;
        if (text.p[i] == HOLE_SECRET) taint |= TAINT_SECRET;
    }
    return taint;
}

struct slice text_hole(unsigned taint)
{
    if (taint & TAINT_NETWORK) return SLICE_LIT("\x07");
    if (taint & TAINT_SECRET) return SLICE_LIT("\x0f");
    if (taint & TAINT_DECODED) return SLICE_LIT("\x0e");
    return SLICE_LIT("\x01");
}

/* One hole's worth of literal bytes: can the hole be them? */
static bool hole_takes(char hole, char c)
{
    switch (hole) {
    case HOLE_NUMBER: return (c >= '0' && c <= '9') || c == '-';
    case HOLE_GLOB:
    case HOLE_CHAR:
    case HOLE_NAME: return c != '/';
    default: return true;
    }
}

static bool match(struct slice pattern, const char *literal, size_t n)
{
    /* The classic two-pointer match with one way back: every hole but CHAR is a star over some bytes. */
    size_t i = 0, at = 0, star = SIZE_MAX, back = 0;
    while (at < n) {
        char c = i < pattern.n ? pattern.p[i] : 0;
        if (i < pattern.n && (c == literal[at] || (c == HOLE_CHAR && hole_takes(c, literal[at])))) {
            i++;
            at++;
        } else if (i < pattern.n && is_hole(c) && c != HOLE_CHAR) {
            star = i++;
            back = at;
        } else if (star != SIZE_MAX && hole_takes(pattern.p[star], literal[back])) {
            at = ++back;
            i = star + 1;
        } else {
            return false;
        }
    }
    while (i < pattern.n && is_hole(pattern.p[i]) && pattern.p[i] != HOLE_CHAR) i++;
    return i == pattern.n;
}

bool text_matches(struct slice pattern, const char *literal)
{
    return match(pattern, literal, strlen(literal));
}

bool text_glob(struct slice pattern, struct slice text) { return match(pattern, text.p, text.n); }

struct slice text_basename(struct slice text)
{
    for (size_t i = text.n; i > 0; i--)
        if (text.p[i - 1] == '/') return slice_sub(text, i, text.n);
    return text;
}

struct slice fields_joined(struct judge *j, const struct fields *fields, size_t from)
{
    size_t n = 0;
    for (size_t k = from; k < fields->n; k++) n += fields->v[k].text.n + 1;
    char *text = arena_alloc(j->arena, n + 1);
    if (!text) {
        judge_no_memory(j);
        return SLICE_LIT("\x01");
    }
    size_t at = 0;
    for (size_t k = from; k < fields->n; k++) {
        if (fields->v[k].flags & FIELD_OTHER) continue;
        if (at) text[at++] = ' ';
        if (fields->v[k].text.n) memcpy(text + at, fields->v[k].text.p, fields->v[k].text.n);
        at += fields->v[k].text.n;
    }
    return slice_from(text, at);
}

struct fields fields_from(const struct fields *fields, size_t from)
{
    if (from > fields->n) from = fields->n;
    return (struct fields){.v = fields->v + from, .n = fields->n - from, .capacity = fields->n - from};
}
