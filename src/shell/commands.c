/* Owns the questions of the asking side: is this one command line, and which utilities does it name?
 * What those utilities would do is src/safety's matter. */
#include "shell/commands.h"
#include "shell/visit.h"

bool commands_is_single(const struct command *tree, struct slice text)
{
    if (!tree) return false;
    if (tree->kind != COMMAND_LIST) return true;
    for (const struct command *m = tree->chain.first; m && m->next; m = m->next) {
        uint32_t from = m->span.end, to = m->next->span.start;
        if (to > text.n || from > to) return false;
        if (memchr(text.p + from, '\n', to - from)) return false;
    }
    return true;
}

struct names {
    struct command_name **tail;
    struct slice text;
    struct arena *arena;
};

/* A word without its quotes; exact is false where an expansion stands in it, and then the source text is
 * given. */
static bool word_text(const struct names *n, const struct word *word, struct slice *out, bool *exact)
{
    size_t length = 0;
    *exact = true;
    for (const struct part *p = word->parts; p; p = p->next) {
        const struct part *q = p->kind == PART_DOUBLE ? p->inner : p;
        for (; q; q = p->kind == PART_DOUBLE ? q->next : NULL) {
            if (q->kind > PART_ANSI) *exact = false;
            length += q->text.n;
        }
    }
    if (!*exact) {
        *out = slice_sub(n->text, word->span.start, word->span.end);
        return true;
    }
    char *copy = arena_alloc(n->arena, length + 1);
    if (!copy) return false;
    *out = slice_from(copy, length);
    for (const struct part *p = word->parts; p; p = p->next) {
        const struct part *q = p->kind == PART_DOUBLE ? p->inner : p;
        for (; q; q = p->kind == PART_DOUBLE ? q->next : NULL) {
            if (q->text.n) memcpy(copy, q->text.p, q->text.n);
            copy += q->text.n;
        }
    }
    return true;
}

/* The wrappers of everyday use: options that take a value, and how many words stand before the command. */
static const struct wrapper {
    const char *name, *with_value;
    int words;
    bool assignments;
} wrappers[] = {{"sudo", "CDghpRrTtUu", 0, true},
                {"doas", "Cu", 0, false},
                {"env", "CSu", 0, true},
                {"nohup", "", 0, false},
                {"nice", "n", 0, false},
                {"ionice", "cnpPu", 0, false},
                {"time", "fo", 0, false},
                {"timeout", "ks", 1, false},
                {"setsid", "", 0, false},
                {"stdbuf", "eio", 0, false},
                {"command", "", 0, false},
                {"builtin", "", 0, false},
                {"exec", "a", 0, false},
                {"xargs", "EILPadns", 0, false},
                {"watch", "nq", 0, false},
                {"busybox", "", 0, false},
                {"strace", "EIOPSabeopsuX", 0, false}};

static const struct wrapper *wrapper_find(struct slice name)
{
    for (size_t i = name.n; i > 0; i--)
        if (name.p[i - 1] == '/') {
            name = slice_sub(name, i, name.n);
            break;
        }
    for (size_t k = 0; k < sizeof wrappers / sizeof *wrappers; k++)
        if (slice_equal_cstr(name, wrappers[k].name)) return &wrappers[k];
    return NULL;
}

/* The word of the command that stands behind the wrapper's own options; NULL when there is none. */
static bool skip_wrapper(const struct names *n, const struct wrapper *w, const struct word *word,
                         const struct word **out)
{
    int words = w->words;
    struct slice text;
    bool exact;
    for (; word; word = word->next) {
        if (!word_text(n, word, &text, &exact)) return false;
        if (exact && text.n > 1 && text.p[0] == '-') {
            bool value = text.n == 2 && strchr(w->with_value, text.p[1]);
            if (value && word->next) word = word->next;
        } else if (w->assignments && text.n && memchr(text.p, '=', text.n) && text.p[0] != '=') {
            continue;
        } else if (words-- == 0) {
            break;
        }
    }
    *out = word;
    return true;
}

static bool visit_names(void *context, const struct command *c)
{
    struct names *n = context;
    if (c->kind != COMMAND_SIMPLE) return true;
    const struct word *word = c->simple.words;
    for (bool wrapped = false; word; wrapped = true) {
        struct command_name *name = arena_alloc(n->arena, sizeof *name);
        if (!name || !word_text(n, word, &name->name, &name->exact)) return false;
        name->span = word->span;
        name->wrapped = wrapped;
        *n->tail = name;
        n->tail = &name->next;
        const struct wrapper *w = name->exact ? wrapper_find(name->name) : NULL;
        if (!w) return true;
        if (!skip_wrapper(n, w, word->next, &word)) return false;
    }
    return true;
}

enum caro_status commands_list_names(struct command_name **names, const struct command *tree,
                                     struct slice text, struct arena *arena, struct caro_error *err)
{
    *names = NULL;
    struct names n = {.tail = names, .text = text, .arena = arena};
    if (visit_commands(tree, visit_names, &n)) return CARO_OK;
    *names = NULL;
    return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the names of a command");
}
