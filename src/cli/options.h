/* The command line: one table of options, read into one record. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <caro/ask.h>
#include <stdbool.h>

struct options {
    const char *subcommand; /* "ask", "check", "debug", "models", "version", "help" */
    const char *action;     /* of debug ("tokenize", …) and models ("list", …) */
    char **words;           /* what is no option, in order */
    int n_words;

    bool execute, print_only, yes, interactive, json, verbose, quiet, special, help, version;
    bool frozen, offline; /* of models */
    const char *model, *shell, *safety, *cpu_level, *ids, *output, *color, *tier;
    long threads, max_tokens, count;
    unsigned long long seed;
    double temperature;
};

/* Read the arguments. Options may stand anywhere; "--" ends them. Behind the first plain word a cluster of
 * letters that is no option of caro's belongs to the request ("what does tar -xzf do"); an unknown long
 * option is always an error. Errors: USAGE, which names the option and the nearest one. */
enum caro_status options_read(struct options *o, int argc, char **argv, struct caro_error *err);

/* The page of --help; fits a screen of 80 × 24. */
void options_print_help(void);

#endif
