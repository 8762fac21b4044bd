/* The command line: one table of options that every subcommand knows, one of each subcommand's own, read into one record. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <caro/ask.h>
#include <stdbool.h>
#include <stddef.h>

enum option_kind { OPTION_FLAG, OPTION_TEXT, OPTION_WHOLE, OPTION_SEED, OPTION_REAL };

/* One option. Its value goes to `offset` of struct options, or, for a subcommand's own, of that subcommand's record: a bool, const
 * char *, long, unsigned long long or double by kind. */
struct option {
    char letter; /* 0: none */
    const char *name;
    enum option_kind kind;
    size_t offset;
    double low, high; /* of WHOLE and REAL */
};

/* What may follow a subcommand's name: "show" with one operand. */
struct action {
    const char *name;  /* "": the operands follow the subcommand itself */
    int least, most;   /* operands */
    const char *wants; /* what is missing when there are too few: "a model's id" */
};

struct options;
struct subcommand {
    const char *name;
    const struct action *actions;
    int n_actions;
    const struct option *options; /* its own; they hide common ones of the same name or letter */
    int n_options;
    bool without_config; /* a broken config.json must not stop it */
    bool takes_command;  /* what stands behind "--" is a command line of its own, left as it is */
    /* False: these words are a request after all ("models show me the cars"). Asked when the number of operands is right and no
     * option of its own was given; NULL: never. */
    bool (*is_request)(const struct options *options);
    enum caro_status (*run)(const struct options *options, int *exit_code, struct caro_error *err);
    const char *help; /* the page of `caro NAME --help`, at most 24 lines of 80 */
};

struct options {
    const struct subcommand *subcommand;
    const char *action; /* "show", or "" */
    char **words;       /* what is no option, in order, the subcommand's name and action too */
    int n_words;
    char **operands; /* the words behind the subcommand and its action */
    int n_operands;
    char **command; /* behind "--", when the subcommand takes a command; n_command 0: none was given */
    int n_command;

    bool execute, try_first, print_only, yes, interactive, explain, json, verbose, quiet, help, version, pull;
    bool offline;
    bool no_snapshot, any_memory, no_history;
    const char *model, *backend, *shell, *platform, *safety, *rules, *cpu_level, *color, *kv_type;
    enum caro_kv_type kv; /* kv_type, read */
    long threads, max_tokens;
    unsigned long long seed;
    double temperature;

    union {
        max_align_t align;
        char bytes[512];
    } own; /* the subcommand's own record, all zero where nothing was given: options_own() */
};

/* Read the arguments. Options may stand anywhere, a subcommand's own behind its name; "--" ends them. Behind the first plain word a
 * cluster of letters that is no option belongs to the request ("what does tar -xzf do"); an unknown long option is always an error.
 * Subcommands are told from requests by their shape: "caro check 'COMMAND'" has one operand, "caro check if port 80 is open" is a
 * request. Errors: USAGE, which names the option and the nearest one. */
enum caro_status options_read(struct options *o, int argc, char **argv, struct caro_error *err);

/* The record in which the subcommand's own options were stored. */
static inline const void *options_own(const struct options *o) { return o->own.bytes; }

/* The table of common options; *n receives how many. For completion scripts. */
const struct option *options_common(int *n);

#endif
