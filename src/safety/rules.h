/* Utilities as data: what their options and operands mean. Internal to src/safety.
 *
 * The tables are generated from data/rules/utilities.rules by tools/gen_rules.py, which describes the format.
 */
#ifndef SAFETY_RULES_H
#define SAFETY_RULES_H

#include "safety/effect.h"

enum rule_kind {
    RULE_LEVEL,    /* level, id and text when the pattern matches */
    RULE_OPERANDS, /* effect on every operand */
    RULE_LAST,     /* … on the last of at least two */
    RULE_REST,     /* … on all but the last */
    RULE_FIRST,    /* … on the first */
    RULE_VALUE,    /* … on the value of the option that id names */
    RULE_OUTPUT,   /* what it writes to standard output is tainted */
    RULE_TRUSTED,  /* … is code for the shell that a well-known program writes about itself */
    RULE_SAFER,    /* text: the edits that make it safer, see safer.c */
    RULE_HARMLESS  /* when the pattern matches, no other rule applies: a trial run, a question */
};
enum { RULE_RUN = EFFECT_COUNT }; /* in place of an effect: the text is run by the shell */

struct rule {
    unsigned char kind, level; /* level: enum caro_level, enum effect or enum taint */
    const char *id, *text, *pattern;
};

/* X(NAME): functions of the files handle_*.c, for what tables cannot say */
/* The formatter never comes to rest on this list. */
/* clang-format off */
#define HANDLER_LIST(X)                                                                              \
    X(wrap) X(shell) X(source) X(eval) X(find) X(xargs) X(dd) X(chmod) X(chown) X(echo) X(cat) X(cd) \
    X(export) X(unset) X(alias) X(trap) X(decoder) X(filter) X(tee) X(curl) X(wget) X(kill) X(tar)   \
    X(cp) X(mv) X(ln) X(pwd) X(which) X(mktemp) X(read) X(printf) X(rsync) X(interpreter) X(sed)     \
    X(awk) X(su) X(ssh) X(container) X(crontab) X(sql) X(git) X(editor) X(at) X(parallel) X(watch)   \
    X(multiplexer) X(netcat) X(list) X(fifo) X(dirname) X(openssl) X(allocate) X(set) X(make) X(fd)   \
    X(script) X(terminal) X(ztcp)
/* clang-format on */

enum handler {
    HANDLER_NONE,
#define HANDLER_ENUM(name) HANDLER_##name,
    HANDLER_LIST(HANDLER_ENUM)
#undef HANDLER_ENUM
        HANDLER_COUNT
};

enum utility_flags {
    UTILITY_LONG1 = 1,       /* options of several letters behind one dash: find, java, openssl */
    UTILITY_STOP = 2,        /* options end at the first operand */
    UTILITY_BUNDLE = 4,      /* the first word may be option letters without a dash: tar, ps */
    UTILITY_ASSIGN = 8,      /* name=value words stand in front of the command: env, sudo */
    UTILITY_PRIVILEGED = 16, /* what it runs has the rights of root */
    UTILITY_READER = 32,     /* writes what its operands or its input hold */
    UTILITY_NETWORK = 64,    /* its arguments and its input go to another machine */
    UTILITY_UPLOADS = 128    /* … and the files that it is given */
};

struct utility {
    const char *name, *source;
    const char *values; /* options that take a value, between blanks: " -n --lines " */
    const char *wraps; /* subcommands that run what follows, each with a number of operands: "exec 0 run 1" */
    const struct rule *rules;
    unsigned short n_rules;
    unsigned char handler, flags, skip; /* skip: operands in front of a wrapped command */
    unsigned char default_level;
    const char *default_id, *default_text; /* when no rule with a level matches; NULL for safe */
};

extern const struct utility utility_tables[];
extern const size_t utility_tables_count;

const struct utility *utility_find(struct slice name);

enum { OPTIONS_MAX = 96 };
struct option {
    struct slice name; /* "-r", "--recursive" */
    struct span span;
    bool has_value;
    struct field value;
};

/* A command's arguments as its getopt would see them. */
struct arguments {
    struct slice name;
    struct span span;         /* of the command's name */
    const struct fields *all; /* the name is all->v[0] */
    struct option options[OPTIONS_MAX];
    size_t n_options;
    struct fields operands;
    size_t first; /* index in all of the first operand, all->n when there is none */
    const struct flow *in;
    struct flow *out;
};

/* Fill in all but the options and operands, which are no work to leave as they are. */
static inline void arguments_start(struct arguments *a, struct slice name, struct span span,
                                   const struct flow *in, struct flow *out)
{
    a->name = name;
    a->span = span;
    a->all = NULL;
    a->n_options = a->first = 0;
    a->operands = (struct fields){0};
    a->in = in;
    a->out = out;
}
void arguments_parse(struct judge *j, const struct utility *u, const struct fields *all, struct arguments *a);
/* The last option of these names ("-o|--output"; a long one may be cut short); NULL when not given. */
const struct option *arguments_option(const struct arguments *a, const char *names);
bool rules_match(struct judge *j, const struct arguments *a, const char *pattern);
/* Apply the utility's rules. */
void rules_apply(struct judge *j, const struct utility *u, const struct arguments *a);

/* handle_state.c: an assignment that stops the shell from keeping its history */
void state_tell_history(struct judge *j, struct slice name, struct slice value, struct span span);

/* handle_run.c: what the utility's own subcommands run */
void run_subcommand(struct judge *j, const struct utility *u, const struct arguments *a);

typedef void handler_fn(struct judge *j, const struct utility *u, const struct arguments *a);
#define HANDLER_DECLARE(name) handler_fn handle_##name;
HANDLER_LIST(HANDLER_DECLARE)
#undef HANDLER_DECLARE

#endif
