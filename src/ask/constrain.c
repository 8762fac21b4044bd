/* Owns the rules for tokens of an answer. They speak of its shape alone: never of which utility it names. */
#include "ask/constrain.h"

#include "shell/commands.h"
#include "shell/parser.h"

#include <ctype.h>

enum { MAX_TEXT = 64 * 1024, MOST_ENDS_REFUSED = 4 };

void constraint_init(struct constraint *c)
{
    *c = (struct constraint){0};
    buffer_init(&c->text, MAX_TEXT);
}

void constraint_clear(struct constraint *c)
{
    buffer_clear(&c->text);
    c->ends_refused = 0;
}

void constraint_free(struct constraint *c) { buffer_free(&c->text); }

static struct slice trimmed(struct slice s)
{
    while (s.n && isspace((unsigned char)s.p[0])) s = slice_sub(s, 1, s.n);
    while (s.n && isspace((unsigned char)s.p[s.n - 1])) s.n--;
    return s;
}

/* Whole words that open prose and are no utility's name. */
static bool is_courtesy(struct slice word)
{
    static const char *const words[] = {
        "Sure", "Here", "The", "To",   "You", "This", "Yes", "Answer", "Use", "Output", "Command", "Please",
        "It",   "If",   "For", "Note", "As",  "Okay", "Ok",  "Run",    "We",  "Let",    "Sorry"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (slice_equal_cstr(word, words[i])) return true;
    return false;
}

/* May an answer begin so? */
static bool begins_command(struct slice text)
{
    struct slice word = trimmed(text);
    if (word.n == 0) return text.n > 0 && memchr(text.p, '\n', text.n) == NULL; /* a blank is harmless */
    return !strchr("`#", word.p[0]) && !is_courtesy(word);
}

/* One whole command as it stands. */
static bool is_whole(struct slice text)
{
    struct arena arena = {0};
    struct command *tree = NULL;
    bool whole =
        parser_parse(&tree, text, 0, &arena, NULL) == CARO_OK && tree && commands_is_single(tree, text);
    arena_free(&arena);
    return whole;
}

/* Does the answer hold a line's end behind a whole command? */
static bool has_whole_line(struct slice text)
{
    const char *newline = text.n ? memrchr(text.p, '\n', text.n) : NULL;
    return newline && is_whole(slice_sub(text, 0, (size_t)(newline - text.p)));
}

enum caro_consider constraint_consider(struct constraint *c, const char *text, size_t n, bool ends)
{
    const struct slice piece = slice_from(text, n), so_far = trimmed(buffer_slice(&c->text));
    if (so_far.n == 0 && (ends || !begins_command(piece))) return CARO_CONSIDER_NEXT;
    if (ends || slice_starts_with(trimmed(piece), SLICE_LIT("```"))) {
        if (c->ends_refused >= MOST_ENDS_REFUSED || is_whole(so_far)) return CARO_CONSIDER_TAKE;
        c->ends_refused++;
        return CARO_CONSIDER_NEXT;
    }
    if (so_far.n && n && ((text[0] == '\n' && is_whole(so_far)) || has_whole_line(buffer_slice(&c->text))))
        return CARO_CONSIDER_STOP;
    buffer_add_slice(&c->text, piece);
    return CARO_CONSIDER_TAKE;
}
