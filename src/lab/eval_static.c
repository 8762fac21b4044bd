/* Owns the reading of calls from a syntax tree. Runs nothing. */
#include "lab/eval_static.h"

#include "lab/eval_normal.h"
#include "shell/parser.h"
#include "shell/printer.h"
#include "shell/visit.h"

#include <string.h>

enum { MAX_CALLS = 1000, MAX_WORDS = 4000 };

struct collecting {
    const struct eval_rules *rules;
    struct arena *arena;
    struct eval_calls *calls;
    bool failed;
};

/* Quoted text, with a backslash before what would mean something unquoted: '*.c' is another word than *.c. */
static void add_quoted(struct buffer *out, struct slice text)
{
    for (size_t i = 0; i < text.n; i++) {
        if (strchr("*?[$`~{\\", text.p[i]) && text.p[i]) buffer_add_char(out, '\\');
        buffer_add_char(out, text.p[i]);
    }
}

/* The text of parts without their quotes; an expansion as it is written. */
static void add_parts(struct buffer *out, const struct part *part, bool quoted)
{
    for (; part; part = part->next) {
        switch (part->kind) {
        case PART_LITERAL:
            if (quoted)
                add_quoted(out, part->text);
            else
                buffer_add_slice(out, part->text);
            break;
        case PART_ESCAPE:
        case PART_SINGLE:
        case PART_ANSI: add_quoted(out, part->text); break;
        case PART_DOUBLE:
        case PART_LOCALE: add_parts(out, part->inner, true); break;
        default: {
            struct part alone = *part;
            alone.next = NULL;
            const struct word word = {.parts = &alone};
            printer_print_word(out, &word);
        }
        }
    }
}

/* Is this word plain text, however it is quoted? An unquoted glob, brace or tilde is more than its text. */
static bool is_plain(const struct part *part, bool quoted)
{
    for (; part; part = part->next) {
        bool inner = part->kind == PART_DOUBLE && is_plain(part->inner, true);
        bool text = part->kind == PART_ESCAPE || part->kind == PART_SINGLE || part->kind == PART_ANSI;
        if (part->kind == PART_LITERAL) {
            text = true; /* {} is no brace expansion */
            for (size_t i = 0; !quoted && !slice_equal_cstr(part->text, "{}") && i < part->text.n; i++)
                text = text && !strchr("*?[{}~", part->text.p[i]);
        }
        if (!inner && !text) return false;
    }
    return true;
}

static void add_text(struct buffer *out, const struct part *part)
{
    for (; part; part = part->next) {
        if (part->kind == PART_DOUBLE)
            add_text(out, part->inner);
        else
            buffer_add_slice(out, part->text);
    }
}

/* One way of quoting for all plain words: none where none is needed, else single quotes. */
static void unify_word(struct collecting *c, struct word *word)
{
    static const char unquoted[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-";
    if (!word || !word->parts || !is_plain(word->parts, false)) return;
    struct buffer text;
    buffer_init(&text, 4 << 20);
    add_text(&text, word->parts);
    char *copy = arena_copy(c->arena, buffer_slice(&text));
    struct part *part = arena_alloc(c->arena, sizeof *part);
    if (copy && part && !text.failed) {
        part->text = slice_from(copy, text.n);
        part->kind = text.n && copy[strspn(copy, unquoted)] == 0 ? PART_LITERAL : PART_SINGLE;
        word->parts = part;
    } else {
        c->failed = true;
    }
    buffer_free(&text);
}

static bool unify(void *context, const struct command *command)
{
    struct collecting *c = context;
    for (struct redirect *r = command->redirects; r; r = r->next)
        if (r->op != REDIRECT_HEREDOC && r->op != REDIRECT_HEREDOC_TABS) unify_word(c, r->target);
    if (command->kind != COMMAND_SIMPLE) return true;
    for (struct assign *a = command->simple.assigns; a; a = a->next) unify_word(c, a->value);
    for (struct word *w = command->simple.words; w; w = w->next) unify_word(c, w);
    return !c->failed;
}

static const char *word_text(struct collecting *c, const struct word *word)
{
    struct buffer text;
    buffer_init(&text, 4 << 20);
    add_parts(&text, word->parts, false);
    const char *copy = arena_copy(c->arena, buffer_slice(&text));
    if (!copy || text.failed) c->failed = true;
    buffer_free(&text);
    return copy ? copy : "";
}

static void add_redirects(struct collecting *c, struct eval_call *call, const struct redirect *redirect)
{
    static const char *const operators[] = {
#define REDIRECT_TEXT(name, text) text,
        REDIRECT_LIST(REDIRECT_TEXT)
#undef REDIRECT_TEXT
    };
    size_t n = call->n_options;
    for (const struct redirect *r = redirect; r; r = r->next) n++;
    struct eval_option *options = arena_array(c->arena, n + 1, sizeof *options);
    if (!options) {
        c->failed = true;
        return;
    }
    if (call->n_options) memcpy(options, call->options, call->n_options * sizeof *options);
    for (const struct redirect *r = redirect; r; r = r->next) {
        char name[32];
        int fd = r->fd;
        if ((fd == 1 && r->op != REDIRECT_READ) || (fd == 0 && r->op == REDIRECT_READ)) fd = -1;
        if (fd >= 0)
            snprintf(name, sizeof name, "%d%s", fd, operators[r->op]);
        else
            snprintf(name, sizeof name, "%s", operators[r->op]);
        const char *value = word_text(c, r->target);
        if (strncmp(value, "./", 2) == 0 && value[2]) value += 2;
        options[call->n_options++] = (struct eval_option){arena_copy(c->arena, slice_from_cstr(name)), value};
        if (!options[call->n_options - 1].name) c->failed = true;
    }
    call->options = options;
}

/* How many words in front only pass the rest on: sudo with its options. */
static size_t skip_wrapper(const char *const *argv, size_t argc)
{
    if (argc < 2 || strcmp(argv[0], "sudo") != 0) return 0;
    size_t i = 1;
    while (i < argc && argv[i][0] == '-' && argv[i][1]) {
        bool takes = strcmp(argv[i], "-u") == 0 || strcmp(argv[i], "-g") == 0;
        if (strcmp(argv[i], "-s") == 0 || strcmp(argv[i], "-i") == 0) return 0;
        i += takes ? 2 : 1;
    }
    return i < argc ? i : 0;
}

static bool collect(void *context, const struct command *command)
{
    struct collecting *c = context;
    if (command->kind != COMMAND_SIMPLE || !command->simple.words || c->calls->n == MAX_CALLS) return true;
    size_t argc = 0;
    for (const struct word *w = command->simple.words; w && argc < MAX_WORDS; w = w->next) argc++;
    const char **argv = arena_array(c->arena, argc + 1, sizeof *argv);
    if (!argv) return c->failed = true, false;
    size_t i = 0;
    for (const struct word *w = command->simple.words; w && i < argc; w = w->next)
        argv[i++] = word_text(c, w);
    size_t from = skip_wrapper(argv, argc);
    struct eval_call *call = &c->calls->at[c->calls->n];
    if (!eval_call_normalise(call, argv + from, argc - from, c->rules, c->arena))
        return c->failed = true, false;
    add_redirects(c, call, command->redirects);
    c->calls->n++;
    return !c->failed;
}

enum caro_status eval_static_read(struct eval_static *out, const char *command,
                                  const struct eval_rules *rules, struct arena *arena, struct caro_error *err)
{
    struct caro_error syntax = {0};
    *out = (struct eval_static){0};
    enum caro_status status = parser_parse(&out->tree, slice_from_cstr(command), 0, arena, &syntax);
    if (status == CARO_NO_MEMORY) return error_set(err, status, CARO_NO_POS, "%s", syntax.msg);
    if (status != CARO_OK) out->tree = NULL;
    out->parses = status == CARO_OK && out->tree;
    out->calls.at = arena_array(arena, MAX_CALLS, sizeof *out->calls.at);
    if (!out->calls.at) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    struct collecting c = {rules, arena, &out->calls, false};
    visit_commands(out->tree, collect, &c);
    visit_commands(out->tree, unify, &c);
    if (!c.failed && !eval_normal(out->tree, rules->bsd, arena)) c.failed = true;
    return c.failed ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory") : CARO_OK;
}

static bool in(const char *const *list, const char *text)
{
    for (; list && *list; list++)
        if (strcmp(*list, text) == 0) return true;
    return false;
}

static bool takes(const struct eval_tool *tool, const char *name)
{
    if (in(tool->options, name) || in(tool->valued, name) || in(tool->ignore, name) ||
        in(tool->commands, name))
        return true;
    /* -5 of head and tail */
    if (in(tool->options, "-NUM") && name[0] == '-' && name[1] && !name[1 + strspn(name + 1, "0123456789")])
        return true;
    for (const struct eval_tool *s = tool->subs; s && s->name; s++)
        if (takes(s, name)) return true;
    return false;
}

bool eval_static_options_known(struct eval_calls calls, const struct eval_rules *rules, char *why,
                               size_t room)
{
    for (size_t i = 0; i < calls.n; i++) {
        const char *name = calls.at[i].tool;
        const struct eval_tool *tool = eval_rules_find(rules, &name);
        for (size_t k = 0; tool && tool->options && k < calls.at[i].n_options; k++) {
            const char *option = calls.at[i].options[k].name;
            if (option[0] != '-' || takes(tool, option)) continue;
            snprintf(why, room, "%s has no option %.60s here", tool->name, option);
            return false;
        }
    }
    return true;
}
