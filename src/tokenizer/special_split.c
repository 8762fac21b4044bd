/* Owns finding tokens that stand in raw text as they are: user-defined ones always, control ones where the
 * caller allows. Longer tokens are taken first, then the leftmost, as llama.cpp does; a length costs one pass
 * over the raw text that is left, and only when some first two bytes are there. */
#include "tokenizer/tokenizer_internal.h"

#include <stdlib.h>

static bool is_special(unsigned kind)
{
    return kind == TOKEN_CONTROL || kind == TOKEN_UNKNOWN || kind == TOKEN_USER_DEFINED;
}

static void set_bit(uint64_t *set, unsigned char byte) { set[byte / 64] |= (uint64_t)1 << (byte % 64); }
static bool has_bit(const uint64_t *set, unsigned char byte) { return set[byte / 64] >> (byte % 64) & 1; }

static int longer_first(const void *a, const void *b)
{
    uint32_t x = ((const struct special_length *)a)->length, y = ((const struct special_length *)b)->length;
    return x < y ? 1 : x > y ? -1 : 0;
}

bool special_collect(struct tokenizer *t)
{
    /* lengths are found through a table of those seen: there may be as many tokens as the vocabulary has */
    uint32_t *place = calloc((size_t)t->longest + 1, sizeof *place), n = 0;
    if (!place) return false;
    for (int32_t id = 0; id < t->n_vocab; id++) {
        uint32_t length = is_special(t->kinds[id]) ? (uint32_t)token_spelling(t, (uint32_t)id).n : 0;
        if (length && !place[length]) place[length] = ++n;
    }
    t->specials = arena_array(&t->arena, n, sizeof *t->specials);
    t->n_specials = n;
    for (int32_t id = 0; t->specials && id < t->n_vocab; id++) {
        struct slice text = token_spelling(t, (uint32_t)id);
        if (!is_special(t->kinds[id]) || text.n == 0) continue;
        struct special_length *s = &t->specials[place[text.n] - 1];
        s->length = (uint32_t)text.n;
        s->any_user_defined |= t->kinds[id] == TOKEN_USER_DEFINED;
        set_bit(s->first, (unsigned char)text.p[0]);
        if (text.n > 1) set_bit(s->second, (unsigned char)text.p[1]);
        if (text.n == 1) memset(s->second, 0xFF, sizeof s->second);
    }
    free(place);
    if (t->specials && n) qsort(t->specials, n, sizeof *t->specials, longer_first);
    return t->specials != NULL;
}

struct fragments {
    struct text_fragment *p;
    size_t n, capacity;
};

static bool add_fragment(struct fragments *list, size_t from, size_t to, int32_t id)
{
    if (list->n == list->capacity) {
        size_t capacity = list->capacity ? list->capacity * 2 : 16;
        struct text_fragment *p = realloc(list->p, capacity * sizeof *p);
        if (!p) return false;
        list->p = p;
        list->capacity = capacity;
    }
    list->p[list->n++] = (struct text_fragment){from, to, id};
    return true;
}

/* All of [from, to) lies in one range. */
static bool in_range(const struct text_range *ranges, size_t n, size_t from, size_t to)
{
    size_t low = 0, high = n; /* the last range that begins at or before `from` is low - 1 */
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (ranges[middle].from <= from)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 && to <= ranges[low - 1].to;
}

struct search {
    const struct tokenizer *t;
    struct slice text;
    const struct text_range *ranges;
    size_t n_ranges;
};

/* The first token of this length in [at, to), or TOKENIZER_NONE; its place in *found. */
static int32_t find_next(const struct search *s, const struct special_length *length, size_t at, size_t to,
                         size_t *found)
{
    size_t n = length->length;
    for (; at + n <= to; at++) {
        const char *p = s->text.p + at;
        if (!has_bit(length->first, (unsigned char)p[0]) ||
            (n > 1 && !has_bit(length->second, (unsigned char)p[1])))
            continue;
        int32_t id = text_table_find(s->t, p, n, text_hash(p, n));
        if (id == TOKENIZER_NONE || !is_special(s->t->kinds[id])) continue;
        if (s->t->kinds[id] != TOKEN_USER_DEFINED && !in_range(s->ranges, s->n_ranges, at, at + n)) continue;
        *found = at;
        return id;
    }
    return TOKENIZER_NONE;
}

static bool is_white(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* Cut one raw fragment at the tokens of a length. */
static bool cut(const struct search *s, const struct special_length *length, struct text_fragment raw,
                struct fragments *out)
{
    size_t at = raw.from, found;
    int32_t id;
    while ((id = find_next(s, length, at, raw.to, &found)) != TOKENIZER_NONE) {
        if (found > at && !add_fragment(out, at, found, TOKENIZER_NONE)) return false;
        at = found + length->length;
        if (!add_fragment(out, found, at, id)) return false;
        while (s->t->strips && s->t->strips[id] && at < raw.to && is_white(s->text.p[at])) at++;
    }
    return at >= raw.to || add_fragment(out, at, raw.to, TOKENIZER_NONE);
}

/* Whether any two neighbouring bytes of the text could begin a token of this length: saves most passes. */
static bool may_hold(const struct search *s, const struct special_length *length)
{
    if (s->n_ranges == 0 && !length->any_user_defined) return false;
    for (size_t at = 0; at + length->length <= s->text.n; at++)
        if (has_bit(length->first, (unsigned char)s->text.p[at]) &&
            (length->length == 1 || has_bit(length->second, (unsigned char)s->text.p[at + 1])))
            return true;
    return false;
}

bool special_split(const struct tokenizer *t, struct slice text, const struct text_range *ranges,
                   size_t n_ranges, struct text_fragment **fragments, size_t *n_fragments)
{
    struct search s = {t, text, ranges, n_ranges};
    struct fragments now = {0};
    bool ok = text.n == 0 || add_fragment(&now, 0, text.n, TOKENIZER_NONE);
    for (uint32_t i = 0; ok && i < t->n_specials; i++) {
        const struct special_length *length = &t->specials[i];
        if (!may_hold(&s, length)) continue;
        struct fragments next = {0};
        for (size_t k = 0; ok && k < now.n; k++) {
            struct text_fragment f = now.p[k];
            ok = f.id == TOKENIZER_NONE ? cut(&s, length, f, &next) : add_fragment(&next, f.from, f.to, f.id);
        }
        free(now.p);
        now = next;
    }
    if (!ok) free(now.p);
    *fragments = ok ? now.p : NULL;
    *n_fragments = ok ? now.n : 0;
    return ok;
}
