/* Owns the table of options and their reading. Changes nothing outside the record that it fills. */
#include "cli/options.h"

#include "base/error.h"

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum option_kind { FLAG, TEXT, WHOLE, SEED, REAL };

static const struct option {
    char letter;
    const char *name;
    enum option_kind kind;
    size_t offset;
    double low, high; /* of numbers */
} table[] = {
#define AT(field) offsetof(struct options, field)
    {'x', "execute", FLAG, AT(execute), 0, 0},
    {'n', "print-only", FLAG, AT(print_only), 0, 0},
    {'y', "yes", FLAG, AT(yes), 0, 0},
    {'i', "interactive", FLAG, AT(interactive), 0, 0},
    {0, "json", FLAG, AT(json), 0, 0},
    {'v', "verbose", FLAG, AT(verbose), 0, 0},
    {'q', "quiet", FLAG, AT(quiet), 0, 0},
    {'h', "help", FLAG, AT(help), 0, 0},
    {'V', "version", FLAG, AT(version), 0, 0},
    {'m', "model", TEXT, AT(model), 0, 0},
    {0, "shell", TEXT, AT(shell), 0, 0},
    {0, "safety", TEXT, AT(safety), 0, 0},
    {0, "color", TEXT, AT(color), 0, 0},
    {'t', "threads", WHOLE, AT(threads), 1, 1024},
    {0, "max-tokens", WHOLE, AT(max_tokens), 1, 1000000},
    {0, "seed", SEED, AT(seed), 0, 0},
    {0, "temperature", REAL, AT(temperature), 0, 10},
    {0, "cpu-mask", TEXT, AT(cpu_level), 0, 0},
    /* of caro debug */
    {0, "ids", TEXT, AT(ids), 0, 0},
    {0, "out", TEXT, AT(output), 0, 0},
    {0, "special", FLAG, AT(special), 0, 0},
    /* of caro models */
    {0, "tier", TEXT, AT(tier), 0, 0},
    {0, "frozen", FLAG, AT(frozen), 0, 0},
    {0, "offline", FLAG, AT(offline), 0, 0},
};
enum { N_OPTIONS = sizeof table / sizeof *table };

static const struct option *by_letter(char c)
{
    for (int i = 0; i < N_OPTIONS; i++)
        if (table[i].letter == c && c) return &table[i];
    return NULL;
}

static const struct option *by_name(const char *name, size_t n)
{
    for (int i = 0; i < N_OPTIONS; i++)
        if (strlen(table[i].name) == n && memcmp(table[i].name, name, n) == 0) return &table[i];
    return NULL;
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

static const char *nearest(const char *name, size_t n)
{
    const char *best = NULL;
    int least = 4;
    for (int i = 0; i < N_OPTIONS; i++) {
        int d = distance(name, n, table[i].name, strlen(table[i].name));
        if (d < least) least = d, best = table[i].name;
    }
    return best;
}

static enum caro_status unknown(const char *arg, struct caro_error *err)
{
    const char *name = arg + strspn(arg, "-"), *near = nearest(name, strcspn(name, "="));
    if (near)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "unknown option '%s'; did you mean --%s? (a request may be quoted, or follow --)",
                         arg, near);
    return error_set(err, CARO_USAGE, CARO_NO_POS,
                     "unknown option '%s'; caro --help lists them (a request may be quoted, or follow --)",
                     arg);
}

static enum caro_status store(struct options *o, const struct option *opt, const char *value,
                              struct caro_error *err)
{
    char *field = (char *)o + opt->offset, *end = NULL;
    errno = 0;
    switch (opt->kind) {
    case FLAG: *(bool *)field = true; return CARO_OK;
    case TEXT: *(const char **)field = value; return CARO_OK;
    case WHOLE: {
        long number = strtol(value, &end, 10);
        if (errno || !*value || *end || number < opt->low || number > opt->high) break;
        *(long *)field = number;
        return CARO_OK;
    }
    case SEED: {
        unsigned long long number = strtoull(value, &end, 10);
        if (errno || !*value || *end || *value == '-')
            return error_set(err, CARO_USAGE, CARO_NO_POS, "--seed needs a whole number, not '%s'", value);
        *(unsigned long long *)field = number;
        return CARO_OK;
    }
    case REAL: {
        double number = strtod(value, &end);
        if (errno || !*value || *end || !(number >= opt->low && number <= opt->high)) break;
        *(double *)field = number;
        return CARO_OK;
    }
    }
    return error_set(err, CARO_USAGE, CARO_NO_POS, "--%s needs a number from %g to %g, not '%s'", opt->name,
                     opt->low, opt->high, value);
}

/* "-xzf" in "what does tar -xzf do": some letter of it is no option, so it is a word of the request. */
static bool is_word_of_request(const struct options *o, const char *arg)
{
    if (o->n_words == 0 || arg[1] == '-' || o->subcommand) return false;
    for (const char *c = arg + 1; *c; c++) {
        const struct option *opt = by_letter(*c);
        if (!opt) return true;
        if (opt->kind != FLAG) return false;
    }
    return false;
}

/* "--name", "--name=value", "-n", "-nv", "-t2": *i is moved over a value that stands in the next argument. */
static enum caro_status read_option(struct options *o, int argc, char **argv, int *i, struct caro_error *err)
{
    const char *arg = argv[*i];
    if (arg[1] == '-') {
        const char *name = arg + 2, *equals = strchr(name, '=');
        size_t n = equals ? (size_t)(equals - name) : strlen(name);
        const struct option *opt = by_name(name, n);
        if (!opt) return unknown(arg, err);
        if (opt->kind == FLAG && equals)
            return error_set(err, CARO_USAGE, CARO_NO_POS, "--%s takes no value", opt->name);
        if (opt->kind == FLAG) return store(o, opt, NULL, err);
        if (equals) return store(o, opt, equals + 1, err);
        if (*i + 1 >= argc) return error_set(err, CARO_USAGE, CARO_NO_POS, "--%s needs a value", opt->name);
        return store(o, opt, argv[++*i], err);
    }
    for (const char *c = arg + 1; *c; c++) {
        const struct option *opt = by_letter(*c);
        bool count =
            *c == 'n' && o->subcommand && strcmp(o->subcommand, "debug") == 0; /* debug generate -n N */
        static const struct option count_option = {'n', "n", WHOLE, AT(count), 1, 1000000};
        if (count) opt = &count_option;
        if (!opt) return unknown(arg, err);
        if (opt->kind == FLAG) {
            TRY(store(o, opt, NULL, err));
            continue;
        }
        if (c[1]) return store(o, opt, c + 1, err);
        if (*i + 1 >= argc) return error_set(err, CARO_USAGE, CARO_NO_POS, "-%c needs a value", *c);
        return store(o, opt, argv[++*i], err);
    }
    return CARO_OK;
}

/* "caro models ACTION …" when it has the action's number of operands; behind more than one, only what looks
 * like a model's name (a digit, a slash): "models show me the cars" is a request. */
static enum caro_status decide_models(struct options *o, struct caro_error *err)
{
    static const struct {
        const char *name;
        int least, most;
    } actions[] = {{"list", 0, 0},   {"show", 1, 1}, {"path", 1, 1},     {"pull", 0, 100},
                   {"lock", 0, 100}, {"rm", 1, 100}, {"verify", 0, 100}, {"import", 1, 2}};
    int operands = o->n_words - 2;
    if (operands < 0) {
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "caro models is followed by list, show, pull, path, verify, rm, lock or import");
    }
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        if (strcmp(o->words[1], actions[i].name) != 0) continue;
        if (operands == 0 && actions[i].least > 0)
            return error_set(err, CARO_USAGE, CARO_NO_POS, "caro models %s needs %s", o->words[1],
                             strcmp(o->words[1], "import") == 0 ? "a file" : "a model's id");
        for (int k = 2; operands > 1 && k < o->n_words; k++)
            if (!strpbrk(o->words[k], "0123456789/")) return CARO_OK;
        if (operands > actions[i].most) return CARO_OK;
        o->action = actions[i].name;
        o->subcommand = "models";
    }
    return CARO_OK;
}

/* Subcommands are told from requests by their shape: "caro check 'COMMAND'" has one operand, "caro check if
 * port 80 is open" is a request. Decided once all words are known. */
static enum caro_status decide_subcommand(struct options *o, struct caro_error *err)
{
    const char *first = o->n_words ? o->words[0] : "";
    o->subcommand = "ask";
    if (o->help)
        o->subcommand = "help";
    else if (o->version)
        o->subcommand = "version";
    else if (o->n_words == 1 && (strcmp(first, "version") == 0 || strcmp(first, "help") == 0))
        o->subcommand = first;
    else if (o->n_words == 2 && strcmp(first, "check") == 0)
        o->subcommand = "check";
    else if (o->n_words == 1 && strcmp(first, "check") == 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "caro check needs one command, quoted: caro check 'rm -r build'");
    else if (o->n_words && strcmp(first, "models") == 0)
        return decide_models(o, err);
    else if (o->n_words && strcmp(first, "debug") == 0) {
        static const char *const actions[] = {"tokenize", "logits", "generate"};
        for (int i = 0; o->n_words == 2 && i < 3; i++)
            if (strcmp(o->words[1], actions[i]) == 0) o->action = actions[i];
        if (o->action)
            o->subcommand = "debug";
        else if (o->n_words <= 2)
            return error_set(err, CARO_USAGE, CARO_NO_POS,
                             "caro debug is followed by tokenize, logits or generate");
    }
    return CARO_OK;
}

enum caro_status options_read(struct options *o, int argc, char **argv, struct caro_error *err)
{
    *o = (struct options){.max_tokens = 0};
    o->words = argv + 1; /* the plain words are moved to the front, in their order */
    bool options_ended = false;
    for (int i = 1; i < argc; i++) {
        char *arg = argv[i];
        bool option = !options_ended && arg[0] == '-' && arg[1];
        if (option && strcmp(arg, "--") == 0) {
            options_ended = true;
            continue;
        }
        if (o->n_words && strcmp(o->words[0], "debug") == 0) o->subcommand = "debug";
        if (option && !is_word_of_request(o, arg)) {
            TRY(read_option(o, argc, argv, &i, err));
            continue;
        }
        o->words[o->n_words++] = arg;
    }
    if (o->color && strcmp(o->color, "auto") != 0 && strcmp(o->color, "always") != 0 &&
        strcmp(o->color, "never") != 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--color is auto, always or never, not '%s'",
                         o->color);
    return decide_subcommand(o, err);
}

void options_print_help(void)
{
    puts("caro turns words into one shell command, offline.\n"
         "\n"
         "  caro show the five largest files here    prints one command and its verdict\n"
         "  caro -x find empty directories           runs it (asks where it should)\n"
         "  caro check 'rm -rf build'                safe, caution or dangerous, and why\n"
         "  caro models list|show|pull|path|verify|rm|lock|import [ID] other models\n"
         "  caro version | help | debug tokenize|logits|generate --model M ...\n"
         "\n"
         "  -n, --print-only      the command alone  -i, --interactive  run, edit, leave\n"
         "  -x, --execute         run it             -y, --yes          do not ask\n"
         "  -v, --verbose         model and timings  -q, --quiet        errors only\n"
         "      --json            one JSON object        --color auto|always|never\n"
         "  -m, --model NAME      an id, a GGUF file, builtin, auto (also CARO_MODEL)\n"
         "      --shell NAME      who runs it: bash, zsh, fish or sh\n"
         "      --safety POLICY   strict, moderate or permissive (also CARO_SAFETY)\n"
         "  -t, --threads N       --max-tokens N   --seed N   --temperature T\n"
         "      --cpu-mask LEVEL  ref, avx2, avx512, native ...\n"
         "  debug: --ids 1,2,3 --out FILE --special -n N\n"
         "  models: --tier ci|all --frozen --offline\n"
         "Without words the request is read from standard input. Standard output\n"
         "carries only the answer. Exit: 0 done, 1 failed, 2 usage, 3 refused as\n"
         "dangerous, 4 no model, 5 network, 130 interrupted; with -x the command's.");
}
