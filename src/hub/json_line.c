/* Owns the finding of a value's line in a JSON text that is known to be well-formed (RFC 8259). Decodes nothing:
 * a key that is written with escapes is not found, and the line of what holds it is given. */
#include "hub/json_line.h"

#include <stdbool.h>
#include <string.h>

struct scan {
    const char *p, *end;
};

static char here(const struct scan *s) { return s->p < s->end ? *s->p : '\0'; }

static void skip_blanks(struct scan *s)
{
    while (s->p < s->end && strchr(" \t\r\n", *s->p)) s->p++;
}

/* Behind a string that begins here; *text and *n receive what stands between its quotes. */
static void skip_string(struct scan *s, const char **text, size_t *n)
{
    *text = ++s->p;
    while (s->p < s->end && *s->p != '"') s->p += *s->p == '\\' ? 2 : 1;
    if (s->p > s->end) s->p = s->end;
    *n = (size_t)(s->p - *text);
    if (s->p < s->end) s->p++;
}

/* Behind a value of any kind: brackets are counted, strings passed over. */
static void skip_value(struct scan *s)
{
    const char *text;
    size_t n, depth = 0;
    while (s->p < s->end) {
        char c = *s->p;
        if (c == '"') {
            skip_string(s, &text, &n);
        } else if (c == '{' || c == '[') {
            depth++;
            s->p++;
        } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
            return;
        } else {
            if (c == '}' || c == ']') depth--;
            s->p++;
        }
        if (depth == 0 && strchr("\"}]", c)) return;
    }
}

/* From the value that begins at s->p to the one that the step names. *at: where that (or its key) begins. */
static bool enter(struct scan *s, const struct json_step *step, const char **at)
{
    bool object = here(s) == '{';
    if (object ? !step->key : step->key || here(s) != '[') return false;
    s->p++;
    for (size_t i = 0;; i++) {
        const char *key = NULL;
        size_t n = 0;
        skip_blanks(s);
        if (s->p >= s->end || *s->p == '}' || *s->p == ']') return false;
        const char *begin = s->p;
        if (object) {
            skip_string(s, &key, &n);
            skip_blanks(s);
            s->p++; /* ':' */
            skip_blanks(s);
        }
        if (object ? strlen(step->key) == n && memcmp(step->key, key, n) == 0 : step->index == i) {
            *at = begin;
            return true;
        }
        skip_value(s);
        skip_blanks(s);
        if (here(s) == ',') s->p++;
    }
}

int json_line(const char *text, size_t n, const struct json_step *steps, size_t n_steps)
{
    struct scan s = {text, text + n};
    skip_blanks(&s);
    const char *at = s.p;
    for (size_t i = 0; i < n_steps && enter(&s, &steps[i], &at); i++) {
    }
    int line = 1;
    for (const char *p = text; p < at; p++) line += *p == '\n';
    return line;
}
