/* A small backtracking matcher for the regular expressions of pre-tokenisers, slow and plain: for tests only.
 * Knows | at the top, ? + * {1,3}, [...] with ranges and ^, \s \S \r \n \p{L} \p{N} \p{P}, (?!\S). */
#ifndef TESTS_NAIVE_REGEX_H
#define TESTS_NAIVE_REGEX_H

#include "base/utf8.h"
#include "tokenizer/unicode_class.h"

#include <assert.h>
#include <stdlib.h>

struct naive_text {
    const uint32_t *cps;
    size_t end; /* matching must not look beyond */
};

static inline bool naive_space(uint32_t cp)
{
    enum unicode_class c = unicode_class_of(cp);
    return c == UNICODE_SPACE || c == UNICODE_SPACE_CONTROL;
}

/* One character or escape of a pattern at *p: a literal in *cp, or a class in the result ('s', 'S', 'L', 'N',
 * 'P'). */
static inline char naive_item(const char **p, uint32_t *cp)
{
    const char *s = *p;
    if (s[0] == '\\' && s[1] == 'p') return *p += 5, s[3];
    if (s[0] == '\\') {
        *p += 2;
        *cp = s[1] == 'r' ? '\r' : s[1] == 'n' ? '\n' : (uint32_t)(unsigned char)s[1];
        return s[1] == 's' || s[1] == 'S' ? s[1] : 0;
    }
    *p += utf8_decode(slice_from_cstr(s), cp);
    return 0;
}

static inline bool naive_is(char class, uint32_t literal, uint32_t cp)
{
    switch (class) {
    case 's': return naive_space(cp);
    case 'S': return !naive_space(cp);
    case 'L': return unicode_class_of(cp) == UNICODE_LETTER;
    case 'N': return unicode_class_of(cp) == UNICODE_NUMBER;
    case 'P': return unicode_class_of(cp) == UNICODE_PUNCTUATION;
    default: return literal == cp;
    }
}

/* Whether cp fits the atom at *p; moves *p behind the atom. */
static inline bool naive_atom(const char **p, uint32_t cp)
{
    uint32_t low = 0, high = 0;
    bool found = false;
    if (**p != '[') {
        char class = naive_item(p, &low);
        return naive_is(class, low, cp);
    }
    ++*p;
    bool negated = **p == '^';
    *p += negated;
    while (**p != ']') {
        char class = naive_item(p, &low);
        high = low;
        if (!class && **p == '-' && (*p)[1] != ']') {
            ++*p;
            naive_item(p, &high);
        }
        /* as in llama.cpp, white space is in no range but by itself */
        found |=
            class || low == high ? naive_is(class, low, cp) : cp >= low && cp <= high && !naive_space(cp);
    }
    ++*p;
    return found != negated;
}

/* The end of the match of a branch from `at` on, SIZE_MAX when there is none. The branch ends at | or the
 * pattern's end. */
static inline size_t naive_branch(const char *p, const struct naive_text *t, size_t at)
{
    if (*p == '\0' || *p == '|') return at;
    if (strncmp(p, "(?!\\S)", 6) == 0)
        return at < t->end && !naive_space(t->cps[at]) ? SIZE_MAX : naive_branch(p + 6, t, at);
    const char *rest = p;
    naive_atom(&rest, 0);
    size_t least = 1, most = 1, n = 0;
    if (*rest == '?')
        least = 0, rest++;
    else if (*rest == '*')
        least = 0, most = SIZE_MAX, rest++;
    else if (*rest == '+')
        most = SIZE_MAX, rest++;
    else if (strncmp(rest, "{1,3}", 5) == 0)
        most = 3, rest += 5;
    while (n < most && at + n < t->end) {
        const char *atom = p;
        if (!naive_atom(&atom, t->cps[at + n])) break;
        n++;
    }
    for (;; n--) {
        size_t end = n >= least ? naive_branch(rest, t, at + n) : SIZE_MAX;
        if (end != SIZE_MAX) return end;
        if (n == 0) return SIZE_MAX;
    }
}

/* The first branch that matches at `at`. */
static inline size_t naive_match(const char *pattern, const struct naive_text *t, size_t at)
{
    for (const char *p = pattern;;) {
        size_t end = naive_branch(p, t, at);
        if (end != SIZE_MAX) return end;
        while (*p && *p != '|') { /* to the next branch */
            const char *atom = p;
            if (strncmp(p, "(?!\\S)", 6) == 0)
                p += 6;
            else if (strchr("?*+", *p))
                p++;
            else if (*p == '{')
                p += 5;
            else
                naive_atom(&atom, 0), p = atom;
        }
        if (*p == '\0') return SIZE_MAX;
        p++;
    }
}

#endif
