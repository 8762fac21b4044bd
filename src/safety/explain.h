/* What each part of a command does, in a few words: out of the syntax tree and a table of utilities and their options.
 * Internal to src/safety; the public face is caro_explain_*. */
#ifndef SAFETY_EXPLAIN_H
#define SAFETY_EXPLAIN_H

#include "base/arena.h"
#include "shell/ast.h"
#include <caro/shell.h>

enum explain_kind {
    EXPLAIN_OPTION,     /* names "-n|--lines=": the = when it takes a value */
    EXPLAIN_SUBCOMMAND, /* its own options follow, one deeper */
    EXPLAIN_OPERAND,    /* names: "1", "last", "" (any other), "command", "command 1", "letters" */
    EXPLAIN_FORM        /* an operand of the form names… : "if=" */
};

struct explain_entry {
    unsigned char kind, depth;
    const char *names, *text; /* {} in text is the value */
};

struct explain_utility {
    const char *name, *text;
    const struct explain_entry *entries;
    unsigned short n_entries;
};

extern const struct explain_utility explain_tables[];
extern const size_t explain_tables_count;

/* The list that is being made. */
struct explainer {
    struct arena *arena;
    struct slice text;
    struct caro_part *v;
    size_t n, capacity;
    int depth;
    bool failed; /* no memory */
};

/* explain.c */
void explain_add(struct explainer *e, struct span span, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void explain_tree(struct explainer *e, const struct command *c);
void explain_word_inside(struct explainer *e, const struct word *word); /* the substitutions in it */
/* explain_words.c: a command's name and arguments */
void explain_words(struct explainer *e, const struct word *words);

#endif
