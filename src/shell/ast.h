/* The syntax tree of a POSIX shell or bash command line.
 *
 * Every node lives in the arena that the parser was given, and its texts in that arena or in the parsed text.
 * Nodes of one kind are chained by `next`. Spans are byte ranges [start, end) of the parsed text. Read-only
 * once parsed. */
#ifndef SHELL_AST_H
#define SHELL_AST_H

#include "base/slice.h"
#include <stdint.h>

struct span {
    uint32_t start, end;
};

/* X(NAME, what it is) */
#define PART_KIND_LIST(X)                                                                                    \
    X(LITERAL, "plain characters, where globs, braces and a leading tilde are still active")                 \
    X(ESCAPE, "one byte behind a backslash")                                                                 \
    X(SINGLE, "'…': text")                                                                                   \
    X(ANSI, "$'…': text is decoded")                                                                         \
    X(DOUBLE, "\"…\": inner")                                                                                \
    X(LOCALE, "$\"…\": inner")                                                                               \
    X(PARAM, "$x or ${x…}: param")                                                                           \
    X(COMMAND, "$(…): body")                                                                                 \
    X(BACKQUOTE, "`…`: body")                                                                                \
    X(ARITH, "$((…)): inner; text \"[\" where it was written $[…]")                                          \
    X(PROCESS_IN, "<(…): body")                                                                              \
    X(PROCESS_OUT, ">(…): body")                                                                             \
    X(ARRAY, "(a b [k]=c), only as the value of an assignment: items")

enum part_kind {
#define PART_KIND_ENUM(name, text) PART_##name,
    PART_KIND_LIST(PART_KIND_ENUM)
#undef PART_KIND_ENUM
        PART_KIND_COUNT
};

struct command;
struct word;

enum param_op {
    PARAM_PLAIN,     /* $x ${x} ${!x} */
    PARAM_LENGTH,    /* ${#x} */
    PARAM_NAMES,     /* ${!x*} ${!x@}: text "*" or "@" */
    PARAM_DEFAULT,   /* ${x-w} ${x:-w} */
    PARAM_ASSIGN,    /* ${x=w} ${x:=w} */
    PARAM_ERROR,     /* ${x?w} ${x:?w} */
    PARAM_ALTERNATE, /* ${x+w} ${x:+w} */
    PARAM_PREFIX,    /* ${x#w} ${x##w} */
    PARAM_SUFFIX,    /* ${x%w} ${x%%w} */
    PARAM_REPLACE,   /* ${x/w/w2} ${x//w/w2} ${x/#w/w2} ${x/%w/w2} */
    PARAM_SUBSTRING, /* ${x:w:w2} */
    PARAM_UPPER,     /* ${x^w} ${x^^w} */
    PARAM_LOWER,     /* ${x,w} ${x,,w} */
    PARAM_TRANSFORM  /* ${x@Q} */
};

struct param {
    struct slice name; /* a name, digits, or one of @*#?-$! */
    enum param_op op;
    struct slice op_text;  /* as written: ":-", "##", "@Q" */
    bool braces, indirect; /* ${…}; ${!x} */
    struct word *index;    /* x[index], NULL when none */
    struct word *arg, *arg2;
};

struct array_item {
    struct word *key;   /* [key]=value, NULL when none */
    bool append;        /* [key]+=value */
    struct word *value; /* may be NULL behind a key: [key]= */
    struct array_item *next;
};

struct part {
    enum part_kind kind;
    struct span span;
    struct slice text; /* LITERAL, ESCAPE, SINGLE, ANSI */
    union {
        struct part *inner;       /* DOUBLE, LOCALE, ARITH; may be NULL */
        struct command *body;     /* COMMAND, BACKQUOTE, PROCESS_*; NULL when empty */
        struct param *param;      /* PARAM */
        struct array_item *items; /* ARRAY; may be NULL */
    };
    struct part *next;
};

struct word {
    struct span span;
    struct part *parts; /* NULL: an empty word, as behind "x=" or in "${x:-}" */
    struct word *next;
};

struct assign {
    struct span span;
    struct slice name;
    struct word *index; /* name[index]=, NULL when none */
    bool append;        /* += */
    struct word *value; /* never NULL */
    struct assign *next;
};

/* X(NAME, operator) */
#define REDIRECT_LIST(X)                                                                                     \
    X(READ, "<")                                                                                             \
    X(WRITE, ">")                                                                                            \
    X(APPEND, ">>")                                                                                          \
    X(CLOBBER, ">|")                                                                                         \
    X(READ_WRITE, "<>")                                                                                      \
    X(DUP_IN, "<&")                                                                                          \
    X(DUP_OUT, ">&")                                                                                         \
    X(WRITE_BOTH, "&>")                                                                                      \
    X(APPEND_BOTH, "&>>")                                                                                    \
    X(HERE_STRING, "<<<")                                                                                    \
    X(HEREDOC, "<<")                                                                                         \
    X(HEREDOC_TABS, "<<-")

enum redirect_op {
#define REDIRECT_ENUM(name, text) REDIRECT_##name,
    REDIRECT_LIST(REDIRECT_ENUM)
#undef REDIRECT_ENUM
        REDIRECT_COUNT
};

struct redirect {
    struct span span;
    enum redirect_op op;
    int fd;                 /* -1: the operator's own */
    struct slice fd_name;   /* {name}>; empty when none */
    struct word *target;    /* for a here-document the delimiter as written */
    bool literal;           /* HEREDOC: the delimiter was quoted, so the body is taken as it stands */
    struct slice delimiter; /* HEREDOC: without its quotes */
    struct part *body;      /* HEREDOC: LITERAL, ESCAPE and expansions; NULL when empty */
    struct redirect *next;
};

/* X(NAME) */
#define COMMAND_KIND_LIST(X)                                                                                 \
    X(SIMPLE)                                                                                                \
    X(PIPELINE)                                                                                              \
    X(AND_OR)                                                                                                \
    X(LIST)                                                                                                  \
    X(GROUP)                                                                                                 \
    X(SUBSHELL)                                                                                              \
    X(IF) X(FOR) X(SELECT) X(FOR_ARITH) X(WHILE) X(UNTIL) X(CASE) X(FUNCTION) X(COND) X(ARITHMETIC) X(COPROC)

enum command_kind {
#define COMMAND_KIND_ENUM(name) COMMAND_##name,
    COMMAND_KIND_LIST(COMMAND_KIND_ENUM)
#undef COMMAND_KIND_ENUM
        COMMAND_KIND_COUNT
};

/* How a member of a chain is joined to the next one (in a LIST the last one has a joint too). */
enum joint {
    JOINT_SEQUENCE,   /* ; or a newline: LIST */
    JOINT_BACKGROUND, /* &: LIST */
    JOINT_AND,        /* &&: AND_OR */
    JOINT_OR,         /* ||: AND_OR */
    JOINT_PIPE,       /* |: PIPELINE */
    JOINT_PIPE_BOTH   /* |&: PIPELINE */
};

struct clause { /* one arm of if: condition NULL for else */
    struct command *condition, *body;
    struct clause *next;
};

struct case_arm {
    struct span span;
    struct word *patterns;                                  /* at least one */
    struct command *body;                                   /* NULL when empty */
    enum case_end { CASE_BREAK, CASE_FALL, CASE_TEST } end; /* ;; ;& ;;& */
    struct case_arm *next;
};

enum cond_kind { COND_WORD, COND_UNARY, COND_BINARY, COND_NOT, COND_AND, COND_OR, COND_GROUP };

struct cond {
    enum cond_kind kind;
    struct span span;
    struct slice op;           /* UNARY "-f", BINARY "==" … */
    struct word *left, *right; /* WORD and UNARY: left alone */
    struct cond *a, *b;        /* NOT and GROUP: a alone */
};

struct command {
    enum command_kind kind;
    struct span span;
    struct redirect *redirects; /* in the order written */
    union {
        struct {
            struct assign *assigns;
            struct word *words;
        } simple;
        struct {
            struct command *first; /* PIPELINE: NULL for a bare "!" or "time" */
            bool negated, timed, time_posix;
        } chain; /* PIPELINE, AND_OR, LIST */
        struct {
            struct command *condition, *body; /* GROUP, SUBSHELL: body alone; WHILE, UNTIL */
        } block;
        struct clause *clauses; /* IF */
        struct {
            struct slice name;
            bool has_in;
            struct word *words;
            struct command *body;
        } loop; /* FOR, SELECT */
        struct {
            struct part *init, *test, *step;
            struct command *body;
        } loop_arith; /* FOR_ARITH */
        struct {
            struct word *subject;
            struct case_arm *arms;
        } choice; /* CASE */
        struct {
            struct slice name;
            struct command *body;
        } named;            /* FUNCTION, COPROC (name may be empty) */
        struct cond *cond;  /* COND */
        struct part *arith; /* ARITHMETIC */
    };
    enum joint joint;
    struct command *next;
};

#endif
