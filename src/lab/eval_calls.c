/* Owns the form of calls and their comparison. Knows no utility by itself: the rules are data. */
#include "lab/eval_calls.h"

#include "lab/eval_text.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_ARGUMENTS = 65536 };

struct normalising {
    const struct eval_tool *tool, *sub; /* NULL: none */
    struct eval_call *call;
    struct arena *arena;
    bool failed;
};

static bool in(const char *const *list, const char *text)
{
    for (; list && *list; list++)
        if (strcmp(*list, text) == 0) return true;
    return false;
}

#define IN(n, field, text)                                                                                   \
    (((n)->tool && in((n)->tool->field, text)) || ((n)->sub && in((n)->sub->field, text)))

static const char *alias(const struct normalising *n, const char *name)
{
    const struct eval_alias *lists[] = {n->sub ? n->sub->aliases : NULL, n->tool ? n->tool->aliases : NULL};
    for (size_t i = 0; i < 2; i++)
        for (const struct eval_alias *a = lists[i]; a && a->from; a++)
            if (strcmp(a->from, name) == 0) return a->to;
    return name;
}

/* Suffixes that do not matter off, the work folder's name off. */
static const char *tidy(struct normalising *n, const char *word)
{
    char *text = arena_copy(n->arena, slice_from_cstr(word));
    if (!text) {
        n->failed = true;
        return "";
    }
    const char *const *lists[] = {n->tool ? n->tool->strip_suffix : NULL,
                                  n->sub ? n->sub->strip_suffix : NULL};
    for (size_t i = 0; i < 2; i++)
        for (const char *const *s = lists[i]; s && *s; s++) {
            size_t length = strlen(text), end = strlen(*s);
            if (length > end && strcmp(text + length - end, *s) == 0) text[length - end] = 0;
        }
    if (strncmp(text, EVAL_WORK "/", sizeof EVAL_WORK) == 0) text += sizeof EVAL_WORK;
    if (strncmp(text, "./", 2) == 0 && text[2]) text += 2;
    return text;
}

static void add_option(struct normalising *n, const char *name, const char *value)
{
    if (IN(n, ignore, name)) return;
    n->call->options[n->call->n_options++] =
        (struct eval_option){arena_copy(n->arena, slice_from_cstr(name)), tidy(n, value)};
    if (!n->call->options[n->call->n_options - 1].name) n->failed = true;
}

/* "--name", "--name=value", or one option behind one dash where letters do not cluster. Returns how many arguments
 * behind this one were used. */
static size_t read_long(struct normalising *n, const char *word, const char *next)
{
    const char *equals = strchr(word, '='), *value = equals ? equals + 1 : "";
    char *name = arena_copy(n->arena, slice_from(word, equals ? (size_t)(equals - word) : strlen(word)));
    if (!name) {
        n->failed = true;
        return 0;
    }
    const char *known = alias(n, name);
    bool takes = !equals && next && IN(n, valued, known);
    add_option(n, known, takes ? next : value);
    return takes;
}

/* "-exec command … ;" of find: one option. Returns how many arguments behind it were used; 0 when it is none. */
static size_t read_command(struct normalising *n, const char *const *argv, size_t argc)
{
    size_t used = 1;
    if (!IN(n, commands, argv[0])) return 0;
    while (used < argc && strcmp(argv[used], ";") != 0 && strcmp(argv[used], "+") != 0) used++;
    struct buffer text;
    buffer_init(&text, 1 << 16);
    for (size_t i = 1; i < used; i++) buffer_printf(&text, "%s%s", i > 1 ? " " : "", argv[i]);
    buffer_printf(&text, " %s", used < argc ? argv[used] : "");
    add_option(n, argv[0], buffer_cstr(&text));
    buffer_free(&text);
    return used < argc ? used : used - 1;
}

static size_t read_cluster(struct normalising *n, const char *word, const char *next)
{
    for (const char *p = word + 1; *p;) {
        char letter[] = {'-', *p++, 0};
        const char *name = alias(n, letter);
        if (!IN(n, valued, name)) {
            add_option(n, name, "");
            continue;
        }
        add_option(n, name, *p ? p : next ? next : "");
        return !*p && next;
    }
    return 0;
}

/* "-20", as head and tail take it: -n 20 where the rules say so. */
static bool read_number(struct normalising *n, const char *word)
{
    if (word[1 + strspn(word + 1, "0123456789")]) return false;
    if (IN(n, options, "-NUM") && IN(n, valued, "-n"))
        add_option(n, "-n", word + 1);
    else
        add_option(n, word, "");
    return true;
}

static int by_option(const void *a, const void *b)
{
    const struct eval_option *x = a, *y = b;
    int order = strcmp(x->name, y->name);
    return order ? order : strcmp(x->value, y->value);
}

/* A word in front of which all are words too may bring further rules: docker run …, git commit … */
static const struct eval_tool *find_sub(const struct eval_tool *tool, const char *const *argv, size_t argc)
{
    for (size_t i = 1; tool && tool->subs && i < argc; i++) {
        for (const struct eval_tool *s = tool->subs; s->name; s++)
            if (strcmp(s->name, argv[i]) == 0) return s;
        if (argv[i][0] != '-') break;
    }
    return NULL;
}

static void read_arguments(struct normalising *n, const char *const *argv, size_t argc)
{
    struct eval_call *call = n->call;
    bool stop = (n->tool && n->tool->stop_at_word) || (n->sub && n->sub->stop_at_word);
    bool single = (n->tool && n->tool->no_clusters) || (n->sub && n->sub->no_clusters), ended = false;
    for (size_t i = 1; i < argc; i++) {
        const char *word = argv[i], *next = i + 1 < argc ? argv[i + 1] : NULL;
        size_t used = ended ? 0 : read_command(n, argv + i, argc - i);
        i += used;
        if (used) continue;
        if (!ended && strcmp(word, "--") == 0)
            ended = true;
        else if (ended || word[0] != '-' || !word[1] || (stop && call->n_words))
            call->words[call->n_words++] = tidy(n, word);
        else if (read_number(n, word))
            continue;
        else if (word[1] == '-' || single)
            i += read_long(n, word, next);
        else
            i += read_cluster(n, word, next);
    }
}

bool eval_call_normalise(struct eval_call *call, const char *const *argv, size_t argc,
                         const struct eval_rules *rules, struct arena *arena)
{
    const char *name = strrchr(argv[0], '/') ? strrchr(argv[0], '/') + 1 : argv[0];
    struct normalising n = {.call = call, .arena = arena};
    size_t letters = 0;
    if (argc > MAX_ARGUMENTS) argc = MAX_ARGUMENTS;
    for (size_t i = 0; i < argc; i++) letters += argv[i][0] == '-' ? strlen(argv[i]) : 1;
    n.tool = eval_rules_find(rules, &name);
    n.sub = find_sub(n.tool, argv, argc);
    *call = (struct eval_call){.tool = arena_copy(arena, slice_from_cstr(name)),
                               .options = arena_array(arena, letters + 1, sizeof *call->options),
                               .words = arena_array(arena, argc + 1, sizeof *call->words)};
    if (!call->tool || !call->options || !call->words) return false;
    read_arguments(&n, argv, argc);
    if (n.failed) return false;
    qsort(call->options, call->n_options, sizeof *call->options, by_option);
    size_t kept = 0;
    for (size_t i = 0; i < call->n_options; i++)
        if (i == 0 || by_option(&call->options[i], &call->options[i - 1]) != 0)
            call->options[kept++] = call->options[i];
    call->n_options = kept;
    return true;
}

void eval_call_show(struct buffer *out, const struct eval_call *call)
{
    buffer_add_cstr(out, call->tool);
    for (size_t i = 0; i < call->n_options; i++) {
        buffer_printf(out, " %s", call->options[i].name);
        if (call->options[i].value[0]) buffer_printf(out, " %s", call->options[i].value);
    }
    for (size_t i = 0; i < call->n_words; i++) buffer_printf(out, " %s", call->words[i]);
}

int eval_call_compare(const struct eval_call *a, const struct eval_call *b)
{
    int order = strcmp(a->tool, b->tool);
    for (size_t i = 0; !order && i < a->n_options && i < b->n_options; i++)
        order = by_option(&a->options[i], &b->options[i]);
    if (!order) order = (a->n_options > b->n_options) - (a->n_options < b->n_options);
    for (size_t i = 0; !order && i < a->n_words && i < b->n_words; i++)
        order = strcmp(a->words[i], b->words[i]);
    return order ? order : (a->n_words > b->n_words) - (a->n_words < b->n_words);
}

static int by_call(const void *a, const void *b) { return eval_call_compare(a, b); }

static void show_all(char *out, size_t room, struct eval_calls calls)
{
    struct buffer text;
    buffer_init(&text, 4096);
    for (size_t i = 0; i < calls.n; i++) {
        if (i) buffer_add_cstr(&text, "; ");
        eval_call_show(&text, &calls.at[i]);
    }
    snprintf(out, room, "%s", calls.n == 0 ? "none" : buffer_cstr(&text));
    buffer_free(&text);
}

/* The index of the first call that the pattern is found in; calls.n: none. */
static size_t find_call(const struct eval_pattern *pattern, struct eval_calls calls)
{
    struct buffer text;
    size_t i = 0;
    buffer_init(&text, 1 << 20);
    for (; i < calls.n; i++) {
        buffer_clear(&text);
        eval_call_show(&text, &calls.at[i]);
        if (regexec(pattern->regex, buffer_cstr(&text), 0, NULL, 0) == 0) break;
    }
    buffer_free(&text);
    return i;
}

static bool agree_by_patterns(const struct eval_check *check, struct eval_calls have, char *why, size_t room)
{
    char shown[200];
    show_all(shown, sizeof shown, have);
    for (size_t i = 0; i < check->call_patterns.n; i++)
        if (find_call(&check->call_patterns.at[i], have) == have.n) {
            snprintf(why, room, "calls: %s; expected /%s/", shown, check->call_patterns.at[i].text);
            return false;
        }
    for (size_t i = 0; i < check->reject_call_patterns.n; i++)
        if (find_call(&check->reject_call_patterns.at[i], have) < have.n) {
            snprintf(why, room, "calls: %s; unwanted /%s/", shown, check->reject_call_patterns.at[i].text);
            return false;
        }
    return true;
}

bool eval_calls_agree(const struct eval_check *check, struct eval_calls have, struct eval_calls want,
                      char *why, size_t room)
{
    if (check->by_call_patterns) return agree_by_patterns(check, have, why, room);
    if (check->calls == EVAL_CALLS_IGNORE) return true;
    if (check->calls == EVAL_CALLS_ANY_ORDER) {
        if (have.n) qsort(have.at, have.n, sizeof *have.at, by_call);
        if (want.n) qsort(want.at, want.n, sizeof *want.at, by_call);
    }
    bool same = have.n == want.n;
    for (size_t i = 0; same && i < have.n; i++) same = eval_call_compare(&have.at[i], &want.at[i]) == 0;
    if (!same) {
        char a[140], b[140];
        show_all(a, sizeof a, have);
        show_all(b, sizeof b, want);
        snprintf(why, room, "calls: %s; expected: %s", a, b);
    }
    return same;
}

bool eval_calls_harm(const struct eval_check *check, struct eval_calls have, const struct eval_rules *rules,
                     char *why, size_t room)
{
    for (size_t i = 0; i < have.n; i++) {
        const struct eval_calls one = {&have.at[i], 1};
        bool harm = false;
        if (check->has_reject_calls) {
            for (size_t k = 0; k < check->reject_call_patterns.n; k++)
                harm |= find_call(&check->reject_call_patterns.at[k], one) == 0;
        } else if (check->calls != EVAL_CALLS_IGNORE) {
            const char *name = have.at[i].tool;
            const struct eval_tool *tool = eval_rules_find(rules, &name);
            harm = !tool || !tool->harmless;
        }
        if (!harm) continue;
        char shown[200];
        show_all(shown, sizeof shown, one);
        snprintf(why, room, "called %s", shown);
        return true;
    }
    return false;
}
