/* Owns the finding of a command in free text. Never cuts inside a command: what encloses it decides where it
 * ends. */
#include "chat/extract.h"

#include <ctype.h>
#include <stdbool.h>

static bool blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

static struct slice trim(struct slice s)
{
    while (s.n && blank(s.p[0])) s = slice_sub(s, 1, s.n);
    while (s.n && blank(s.p[s.n - 1])) {
        if (s.n > 1 && s.p[s.n - 1] == ' ' && s.p[s.n - 2] == '\\')
            break; /* an escaped blank belongs to the command */
        s.n--;
    }
    return s;
}

static size_t find(struct slice s, size_t from, const char *what)
{
    size_t n = strlen(what);
    if (from > s.n || s.n - from < n) return s.n;
    const char *at = memmem(s.p + from, s.n - from, what, n);
    return at ? (size_t)(at - s.p) : s.n;
}

static size_t line_end(struct slice s, size_t from)
{
    const char *at = from < s.n ? memchr(s.p + from, '\n', s.n - from) : NULL;
    return at ? (size_t)(at - s.p) : s.n;
}

/* "$ ls", "% ls", "> ls", "# ls": a shell's prompt before the command. A "#" may be a comment, so it is not
 * taken. */
static struct slice without_prompt(struct slice s)
{
    s = trim(s);
    if (s.n > 2 && strchr("$%>", s.p[0]) && s.p[1] == ' ') return trim(slice_sub(s, 2, s.n));
    return s;
}

/* Leading comment lines are prose about the command. */
static struct slice without_comments(struct slice s)
{
    s = trim(s);
    while (s.n && s.p[0] == '#') {
        size_t end = line_end(s, 0);
        if (end == s.n) return slice_sub(s, s.n, s.n);
        s = trim(slice_sub(s, end, s.n));
    }
    return s;
}

/* Between ``` and the line that closes it, without the word that names a language. Open until the end when
 * never closed. */
static bool fenced(struct slice s, struct slice *body)
{
    size_t open = find(s, 0, "```");
    if (open == s.n) return false;
    bool prose = open == 0 || isupper((unsigned char)s.p[0]) || (open > 1 && s.p[open - 2] == ':');
    if (!prose) return false; /* a here-document that holds a fence is no prose before one */
    size_t start = open + 3, eol = line_end(s, start);
    bool word = eol < s.n;
    for (size_t i = start; i < eol; i++)
        word &= isalnum((unsigned char)s.p[i]) || strchr("_+-. \r", s.p[i]) != NULL;
    size_t close;
    if (word) {
        start = eol + 1;
        close = find(s, start, "\n```");
        if (slice_starts_with(slice_sub(s, start, s.n), SLICE_LIT("```"))) close = start;
    } else { /* ```ls -l``` on one line */
        close = find(s, start, "```");
    }
    *body = slice_sub(s, start, close);
    return true;
}

/* A line that is nothing but `…`, or the only `…` in a sentence. */
static bool back_quoted(struct slice s, struct slice *body)
{
    size_t open = find(s, 0, "`");
    if (open == s.n) return false;
    size_t close = find(s, open + 1, "`");
    if (close == s.n || close > line_end(s, open)) return false;
    bool alone = open == 0 && close + 1 == s.n;
    bool prose =
        open > 1 && s.p[open - 1] == ' ' && isupper((unsigned char)s.p[0]) && find(s, close + 1, "`") == s.n;
    if (!alone && !prose) return false;
    *body = slice_sub(s, open + 1, close);
    return body->n > 0;
}

static bool labelled(struct slice s, struct slice *body)
{
    static const char *const labels[] = {
        "Command:", "command:", "Answer:", "Output:", "Shell command:", "Bash:", "CMD:"};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (slice_starts_with(s, slice_from_cstr(labels[i]))) {
            *body = slice_sub(s, strlen(labels[i]), s.n);
            return true;
        }
    return false;
}

/* A later line that begins with a prompt, below a sentence that ends with a colon. */
static bool below_colon(struct slice s, struct slice *body)
{
    size_t end = line_end(s, 0);
    if (end == s.n || end == 0 || !isupper((unsigned char)s.p[0])) return false;
    struct slice first = trim(slice_sub(s, 0, end));
    if (first.n == 0 || first.p[first.n - 1] != ':') return false;
    *body = slice_sub(s, end + 1, s.n);
    return true;
}

struct slice chat_extract_command(struct slice answer)
{
    struct slice s = trim(answer), body;
    for (int depth = 0; depth < 4; depth++) { /* a label before a fence before a prompt */
        if (fenced(s, &body) || back_quoted(s, &body) || labelled(s, &body) || below_colon(s, &body))
            s = trim(body);
        else
            break;
    }
    return without_prompt(without_comments(s));
}
