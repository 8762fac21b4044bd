/* Owns the table of options and their reading. Changes nothing outside the record that it fills. */
#include "cli/subcommands.h"

#include "base/error.h"
#include <caro/ask.h>

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct option common[] = {
#define AT(field) offsetof(struct options, field)
    {'x', "execute", OPTION_FLAG, AT(execute), 0, 0},
    {0, "try", OPTION_FLAG, AT(try_first), 0, 0},
    {'n', "print-only", OPTION_FLAG, AT(print_only), 0, 0},
    {'y', "yes", OPTION_FLAG, AT(yes), 0, 0},
    {'i', "interactive", OPTION_FLAG, AT(interactive), 0, 0},
    {'e', "explain", OPTION_FLAG, AT(explain), 0, 0},
    {0, "json", OPTION_FLAG, AT(json), 0, 0},
    {'v', "verbose", OPTION_FLAG, AT(verbose), 0, 0},
    {'q', "quiet", OPTION_FLAG, AT(quiet), 0, 0},
    {'h', "help", OPTION_FLAG, AT(help), 0, 0},
    {'V', "version", OPTION_FLAG, AT(version), 0, 0},
    {'m', "model", OPTION_TEXT, AT(model), 0, 0},
    {0, "backend", OPTION_TEXT, AT(backend), 0, 0},
    {0, "shell", OPTION_TEXT, AT(shell), 0, 0},
    {0, "platform", OPTION_TEXT, AT(platform), 0, 0},
    {0, "safety", OPTION_TEXT, AT(safety), 0, 0},
    {0, "rules", OPTION_TEXT, AT(rules), 0, 0},
    {0, "color", OPTION_TEXT, AT(color), 0, 0},
    {'t', "threads", OPTION_WHOLE, AT(threads), 1, 1024},
    {0, "max-tokens", OPTION_WHOLE, AT(max_tokens), 1, 1000000},
    {0, "seed", OPTION_SEED, AT(seed), 0, 0},
    {0, "temperature", OPTION_REAL, AT(temperature), 0, 10},
    {0, "cpu-mask", OPTION_TEXT, AT(cpu_level), 0, 0},
    {0, "kv-type", OPTION_TEXT, AT(kv_type), 0, 0},
    {0, "no-snapshot", OPTION_FLAG, AT(no_snapshot), 0, 0},
    {0, "pull", OPTION_FLAG, AT(pull), 0, 0},
    {0, "any-memory", OPTION_FLAG, AT(any_memory), 0, 0},
    {0, "offline", OPTION_FLAG, AT(offline), 0, 0},
};
enum { N_COMMON = sizeof common / sizeof *common };

const struct option *options_common(int *n)
{
    *n = N_COMMON;
    return common;
}

static const struct option *find(const struct option *list, int n_list, char letter, const char *name,
                                 size_t n)
{
    for (int i = 0; i < n_list; i++) {
        if (letter && list[i].letter == letter) return &list[i];
        if (name && strlen(list[i].name) == n && memcmp(list[i].name, name, n) == 0) return &list[i];
    }
    return NULL;
}

/* What is read so far, and what the first word makes of it. */
struct reader {
    struct options *o;
    const struct subcommand *maybe; /* the subcommand that the first word names */
    const char *own_used;           /* the first of its own options that was given: it is no request then */
    bool own;                       /* the option found last is its own */
};

/* The subcommand's own option, else the common one. */
static const struct option *look_up(struct reader *r, char letter, const char *name, size_t n)
{
    const struct option *opt =
        r->maybe ? find(r->maybe->options, r->maybe->n_options, letter, name, n) : NULL;
    r->own = opt != NULL;
    return opt ? opt : find(common, N_COMMON, letter, name, n);
}

/* How many single edits (insert, delete, change) lie between two names (Levenshtein 1966); names are short.
 */
static int distance(const char *a, size_t an, const char *b, size_t bn)
{
    enum { MOST = 32 };
    int row[MOST + 1];
    if (an > MOST || bn > MOST) return MOST;
    for (size_t j = 0; j <= bn; j++) row[j] = (int)j;
    for (size_t i = 1; i <= an; i++) {
        int diagonal = row[0];
        row[0] = (int)i;
        for (size_t j = 1; j <= bn; j++) {
            int change = diagonal + (a[i - 1] != b[j - 1]),
                step = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
            diagonal = row[j];
            row[j] = change < step ? change : step;
        }
    }
    return row[bn];
}

static void nearest_of(const struct option *list, int n_list, const char *name, size_t n, const char **best,
                       int *least)
{
    for (int i = 0; i < n_list; i++) {
        int d = distance(name, n, list[i].name, strlen(list[i].name));
        if (d < *least) *least = d, *best = list[i].name;
    }
}

static enum caro_status unknown(const struct reader *r, const char *arg, struct caro_error *err)
{
    const char *name = arg + strspn(arg, "-"), *near = NULL;
    size_t n = strcspn(name, "=");
    int least = 4;
    if (r->maybe) nearest_of(r->maybe->options, r->maybe->n_options, name, n, &near, &least);
    nearest_of(common, N_COMMON, name, n, &near, &least);
    if (near)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "unknown option '%s'; did you mean --%s? (a request may be quoted, or follow --)",
                         arg, near);
    return error_set(
        err, CARO_USAGE, CARO_NO_POS,
        "unknown option '%s'; caro %s%s--help lists them (a request may be quoted, or follow --)", arg,
        r->maybe ? r->maybe->name : "", r->maybe ? " " : "");
}

static enum caro_status store(struct reader *r, const struct option *opt, const char *value,
                              struct caro_error *err)
{
    char *record = r->own ? r->o->own.bytes : (char *)r->o, *field = record + opt->offset, *end = NULL;
    if (r->own && !r->own_used) r->own_used = opt->name;
    errno = 0;
    switch (opt->kind) {
    case OPTION_FLAG: *(bool *)field = true; return CARO_OK;
    case OPTION_TEXT: *(const char **)field = value; return CARO_OK;
    case OPTION_WHOLE: {
        long number = strtol(value, &end, 10);
        if (errno || !*value || *end || number < opt->low || number > opt->high) break;
        *(long *)field = number;
        return CARO_OK;
    }
    case OPTION_SEED: {
        unsigned long long number = strtoull(value, &end, 10);
        if (errno || !*value || *end || *value == '-')
            return error_set(err, CARO_USAGE, CARO_NO_POS, "--%s needs a whole number, not '%s'", opt->name,
                             value);
        *(unsigned long long *)field = number;
        return CARO_OK;
    }
    case OPTION_REAL: {
        double number = strtod(value, &end);
        if (errno || !*value || *end || !(number >= opt->low && number <= opt->high)) break;
        *(double *)field = number;
        return CARO_OK;
    }
    }
    return error_set(err, CARO_USAGE, CARO_NO_POS, "--%s needs a number from %g to %g, not '%s'", opt->name,
                     opt->low, opt->high, value);
}

/* "models show …": an action by name makes it a request only if the number of operands does. */
static bool has_action(const struct reader *r)
{
    for (int i = 0; r->maybe && r->o->n_words > 1 && i < r->maybe->n_actions; i++)
        if (strcmp(r->o->words[1], r->maybe->actions[i].name) == 0) return true;
    return false;
}

/* "-xzf" in "what does tar -xzf do": some letter of it is no option, so it is a word of the request. */
static bool is_word_of_request(struct reader *r, const char *arg)
{
    if (r->o->n_words == 0 || arg[1] == '-' || r->own_used || has_action(r)) return false;
    for (const char *c = arg + 1; *c; c++) {
        const struct option *opt = look_up(r, *c, NULL, 0);
        if (!opt) return true;
        if (opt->kind != OPTION_FLAG) return false;
    }
    return false;
}

/* "--name", "--name=value", "-n", "-nv", "-t2": *i is moved over a value that stands in the next argument. */
static enum caro_status read_option(struct reader *r, int argc, char **argv, int *i, struct caro_error *err)
{
    const char *arg = argv[*i];
    if (arg[1] == '-') {
        const char *name = arg + 2, *equals = strchr(name, '=');
        size_t n = equals ? (size_t)(equals - name) : strlen(name);
        const struct option *opt = look_up(r, 0, name, n);
        if (!opt) return unknown(r, arg, err);
        if (opt->kind == OPTION_FLAG && equals)
            return error_set(err, CARO_USAGE, CARO_NO_POS, "--%s takes no value", opt->name);
        if (opt->kind == OPTION_FLAG) return store(r, opt, NULL, err);
        if (equals) return store(r, opt, equals + 1, err);
        if (*i + 1 >= argc) return error_set(err, CARO_USAGE, CARO_NO_POS, "--%s needs a value", opt->name);
        return store(r, opt, argv[++*i], err);
    }
    for (const char *c = arg + 1; *c; c++) {
        const struct option *opt = look_up(r, *c, NULL, 0);
        if (!opt) return unknown(r, arg, err);
        if (opt->kind == OPTION_FLAG) {
            TRY(store(r, opt, NULL, err));
            continue;
        }
        if (c[1]) return store(r, opt, c + 1, err);
        if (*i + 1 >= argc) return error_set(err, CARO_USAGE, CARO_NO_POS, "-%c needs a value", *c);
        return store(r, opt, argv[++*i], err);
    }
    return CARO_OK;
}

/* "caro models is followed by list, show, … or import" */
static enum caro_status wants_action(const struct subcommand *s, struct caro_error *err)
{
    char text[300];
    size_t used = 0;
    for (int i = 0; i < s->n_actions && used < sizeof text; i++)
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%s",
                                 i == 0                 ? ""
                                 : i + 1 < s->n_actions ? ", "
                                                        : " or ",
                                 s->actions[i].name);
    return error_set(err, CARO_USAGE, CARO_NO_POS, "caro %s is followed by %s", s->name, text);
}

/* Decided once all words are known. */
static enum caro_status decide_subcommand(struct reader *r, struct caro_error *err)
{
    struct options *o = r->o;
    const struct subcommand *s = r->maybe;
    const struct action *action = NULL;
    o->subcommand = &subcommand_ask;
    o->action = "";
    o->operands = o->words;
    o->n_operands = o->n_words;
    bool surely = r->own_used || o->n_command; /* no request has these */
    if (o->help || o->version) {
        o->subcommand = o->help ? &subcommand_help : &subcommand_version;
        return CARO_OK;
    }
    if (!s) return CARO_OK;
    int before = 1;
    for (int i = 0; i < s->n_actions && !action; i++) {
        before = s->actions[i].name[0] ? 2 : 1;
        if (before == 1 || (o->n_words > 1 && strcmp(o->words[1], s->actions[i].name) == 0))
            action = &s->actions[i];
    }
    if (!action && (o->n_words == 1 || surely)) return wants_action(s, err);
    if (!action) return CARO_OK;
    int n = o->n_words - before;
    bool fits = n >= action->least && n <= action->most;
    if (n < action->least && (n == 0 || surely))
        return error_set(err, CARO_USAGE, CARO_NO_POS, "caro %s%s%s needs %s", s->name,
                         action->name[0] ? " " : "", action->name, action->wants);
    if (!fits && surely)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "caro %s%s%s takes no '%.60s'; caro %s --help",
                         s->name, action->name[0] ? " " : "", action->name, o->words[before + action->most],
                         s->name);
    if (!fits) return CARO_OK;
    struct options as_request = *o;
    o->action = action->name;
    o->operands = o->words + before;
    o->n_operands = n;
    if (!surely && s->is_request && s->is_request(o))
        *o = as_request;
    else
        o->subcommand = s;
    return CARO_OK;
}

static enum caro_status read_kv_type(struct options *o, struct caro_error *err)
{
    static const char *const names[] = {
        [CARO_KV_INT16] = "int16", [CARO_KV_F16] = "f16", [CARO_KV_Q8_0] = "q8_0"};
    for (size_t i = 0; o->kv_type && i < sizeof names / sizeof *names; i++)
        if (!strcmp(o->kv_type, names[i])) {
            o->kv = (enum caro_kv_type)i;
            return CARO_OK;
        }
    if (!o->kv_type) return CARO_OK;
    return error_set(err, CARO_USAGE, CARO_NO_POS, "--kv-type is int16, f16 or q8_0, not '%s'", o->kv_type);
}

enum caro_status options_read(struct options *o, int argc, char **argv, struct caro_error *err)
{
    struct reader r = {.o = o};
    *o = (struct options){.max_tokens = 0};
    o->words = argv + 1; /* the plain words are moved to the front, in their order */
    bool options_ended = false;
    for (int i = 1; i < argc; i++) {
        char *arg = argv[i];
        bool option = !options_ended && arg[0] == '-' && arg[1];
        if (option && strcmp(arg, "--") == 0) {
            options_ended = true;
            if (!r.maybe || !r.maybe->takes_command) continue;
            o->command = argv + i + 1;
            o->n_command = argc - i - 1;
            break;
        }
        if (option && !is_word_of_request(&r, arg)) {
            TRY(read_option(&r, argc, argv, &i, err));
            continue;
        }
        o->words[o->n_words++] = arg;
        if (o->n_words == 1 && !options_ended) r.maybe = subcommand_find(arg);
    }
    if (o->color && strcmp(o->color, "auto") != 0 && strcmp(o->color, "always") != 0 &&
        strcmp(o->color, "never") != 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--color is auto, always or never, not '%s'",
                         o->color);
    TRY(read_kv_type(o, err));
    TRY(caro_backend_check(o->backend, err));
    return decide_subcommand(&r, err);
}
