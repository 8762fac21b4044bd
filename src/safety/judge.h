/* What the files of the judge share: abstract texts, state, flows, reports. Internal to src/safety.
 *
 * An abstract text is a run of bytes in which some stand for what is not known: the holes below. A literal
 * byte of these values in a command becomes HOLE_ANY, which is never taken for less than unknown. */
#ifndef SAFETY_JUDGE_H
#define SAFETY_JUDGE_H

#include "safety/verdict.h"

#define HOLE_ANY    '\x01' /* any text, empty too */
#define HOLE_GLOB   '\x02' /* an active *: any text without / */
#define HOLE_CHAR   '\x03' /* an active ? or […]: one byte but / */
#define HOLE_NUMBER '\x04' /* a number */
#define HOLE_NAME                                                                                            \
    '\x05' /* some harmless text without /, not empty, no leading dash: a date, a user's name                \
            */
#define HOLE_UNSET   '\x06' /* a variable that nothing on this line sets: any text, and often empty */
#define HOLE_NETWORK '\x07' /* unknown text that came over the network */
#define HOLE_DECODED '\x0e' /* … out of a decoder */
#define HOLE_SECRET  '\x0f' /* … out of a file with keys or passwords */
#define NUL_BYTE                                                                                             \
    "\x1f" /* stands for a NUL byte that printf wrote: the shell drops it, xargs -0 splits there */
static inline bool is_hole(char c)
{
    return (c >= HOLE_ANY && c <= HOLE_NETWORK) || c == HOLE_DECODED || c == HOLE_SECRET;
}
static inline bool is_unknown(char c)
{
    return c == HOLE_ANY || c == HOLE_UNSET || c == HOLE_NETWORK || c == HOLE_DECODED || c == HOLE_SECRET;
}

enum {
    JUDGE_MAX_DEPTH = 40,
    JUDGE_MAX_NESTING = 220,
    JUDGE_MAX_STEPS = 16000,
    JUDGE_MAX_FIELDS = 512,
    JUDGE_MAX_REASONS = 64
};

enum field_flags {
    FIELD_SPLIT = 1, /* unquoted and unknown: may be several words, or none */
    FIELD_OTHER = 2, /* another value that the field before may have, not a word of its own */
    FIELD_QUOTED = 4 /* some part was quoted: no reserved word, no alias */
};

struct field {
    struct slice text; /* abstract */
    struct span span;
    unsigned flags;
};

/* Fields in the arena. v is valid for n. */
struct fields {
    struct field *v;
    size_t n, capacity;
};

enum taint {
    TAINT_NETWORK = 1, /* came over the network */
    TAINT_DECODED = 2, /* came out of a decoder: nobody has read it */
    TAINT_SECRET = 4,  /* holds keys or passwords */
    TAINT_ENDLESS = 8, /* never ends */
    TAINT_LOCAL = 16   /* from a file or a program of this machine */
};

/* What stands on a pipe or in a file. */
struct flow {
    struct slice text; /* abstract; meaningful when known */
    bool known;
    bool given; /* something is connected at all */
    unsigned taint;
};

struct variable { /* a persistent list: the newest first, so a subshell ends by going back to the old head */
    struct slice name;
    struct fields values; /* alternatives; an array's elements */
    bool array;
    const struct variable *next;
};

enum definition_kind { DEFINITION_FUNCTION, DEFINITION_ALIAS, DEFINITION_FILE, DEFINITION_LINK };
struct definition {
    enum definition_kind kind;
    struct slice name;
    const struct command *body; /* FUNCTION */
    struct flow flow;           /* ALIAS: known text; FILE: what was written to it; LINK: where it leads */
    const struct definition *next;
};

/* A path that was looked at, and what that depended on: a command looks at the same one several times. */
struct path_memo {
    struct slice text, cwd, normal;
    const struct definition *definitions;
    bool has_links, known, placed;
    int place;
};

struct judge {
    struct arena *arena;
    struct caro_error *err;
    enum caro_status status; /* sticky: NO_MEMORY */
    struct slice text;
    const struct caro_verdict_options *options;
    struct slice home, cwd; /* absolute; cwd may hold holes */
    const struct variable *variables;
    const struct definition *definitions;
    unsigned defined;          /* bit set of the kinds that were ever defined */
    const struct flow *around; /* what the command whose words are being resolved reads; may be NULL */
    bool has_socket;           /* a descriptor was opened to another machine */
    bool has_links;            /* this line made a symbolic link */
    bool persistent;           /* what is judged will run by itself, whenever a shell starts */
    unsigned n_files;          /* process substitutions so far */
    const struct fields
        *parameters;  /* $1 … of the function or script that is being judged, NULL at the top */
    bool conditional; /* what is judged may not happen: assignments add to what a variable may be */
    bool in_loop, privileged, background;
    bool contained; /* inside a container: nothing there is worse than caution */
    bool foreign;   /* code that is judged again out of a string: its spans are the string's */
    struct span foreign_span;
    unsigned depth, nesting, steps;
    size_t errors_in_code; /* of strings that no shell would parse */
    struct caro_reason reasons[JUDGE_MAX_REASONS];
    size_t n_reasons;
    struct path_memo paths[16]; /* by the path's bytes; a newer one takes the place */
};

/* judge.c */
bool judge_step(struct judge *j); /* false: out of steps or memory; stop */
void judge_no_memory(struct judge *j);
void judge_report(struct judge *j, enum caro_level level, const char *id, struct span span, const char *fmt,
                  ...) __attribute__((format(printf, 5, 6)));
/* The same, for a field: its span. */
struct span judge_span(const struct judge *j, struct span span);
const char *judge_show(struct judge *j, struct slice text); /* for sentences: holes as …, at most 60 bytes */
/* endless.c: tell of a loop of any kind that starts processes without end. */
void endless_tell(struct judge *j, const struct command *loop);
void judge_tree(struct judge *j, const struct command *tree, const struct flow *in, struct flow *out);
/* Judge the text of a program for the shell, found at span. */
void judge_code(struct judge *j, struct slice code, struct span span, const struct flow *in,
                struct flow *out);

/* value.c: texts and fields */
void fields_add(struct judge *j, struct fields *fields, struct slice text, struct span span, unsigned flags);
struct slice text_copy(struct judge *j, struct slice text);
struct slice text_join(struct judge *j, struct slice a, struct slice b);
struct slice text_lit(const char *s);
bool text_exact(struct slice text); /* no hole */
bool text_has(struct slice text, char hole);
bool text_unknown(struct slice text);   /* a hole that may be any text is in it */
unsigned text_taint(struct slice text); /* of its holes */
struct slice text_hole(unsigned taint); /* one hole of the gravest of these taints */
bool text_glob(struct slice pattern,
               struct slice text); /* does this shell pattern match the whole exact text? */
bool text_matches(struct slice pattern,
                  const char *literal); /* could the abstract text be this one? bounded */
struct slice text_basename(struct slice text);
struct slice fields_joined(struct judge *j, const struct fields *fields, size_t from); /* by blanks */
struct fields fields_from(const struct fields *fields, size_t from); /* the tail, sharing memory */

/* resolve.c: words → fields */
void resolve_word(struct judge *j, const struct word *word, struct fields *out);
void resolve_value(struct judge *j, const struct word *word,
                   struct fields *out); /* no splitting, braces or globs: alternatives */
struct slice resolve_text(struct judge *j, const struct word *word); /* the first of them; "" for NULL */
void resolve_param(struct judge *j, const struct param *param, bool quoted, struct fields *out); /* param.c */
void resolve_assign(struct judge *j, struct slice name, const struct word *value, bool append);
void resolve_set(struct judge *j, struct slice name, const struct fields *values, bool array);
const struct variable *resolve_variable(const struct judge *j, struct slice name);
struct flow resolve_parts_flow(struct judge *j, const struct part *parts); /* a here-document's body */

/* run.c: an argument vector → effects */
void run_arguments(struct judge *j, const struct fields *args, const struct flow *in, struct flow *out);
void run_code_flow(struct judge *j, const struct flow *in, struct span span, const char *shell,
                   struct flow *out);
const struct definition *run_definition(const struct judge *j, enum definition_kind kind, struct slice name);
void run_define(struct judge *j, enum definition_kind kind, struct slice name, const struct command *body,
                struct flow flow);
void run_file_written(struct judge *j, struct slice path, const struct flow *flow);
/* What the environment variable makes other programs run, as far as its name and value tell. */
void run_environment(struct judge *j, struct slice name, struct slice value, struct span span);

#endif
