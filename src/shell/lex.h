/* What the files of the parser share: a cursor over text, limits, and the functions of each file. Internal to
 * src/shell.
 *
 * A cursor runs over the text itself or over a copy with some bytes left out (the inside of backquotes
 * without their backslashes, a here-document without its tabs); pos() tells where a byte stands in the text.
 */
#ifndef SHELL_LEX_H
#define SHELL_LEX_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/error.h"
#include "shell/ast.h"

/* What all cursors of one parse share. */
struct lex_shared {
    struct arena *arena;
    struct caro_error *err;
    struct buffer scratch; /* the literal that is being read */
    unsigned depth;        /* levels of nesting entered */
    unsigned pieces;       /* how often one was entered */
    size_t budget;         /* bytes that may still be looked at a second time */
};

struct lex {
    const char *s;
    size_t n, i;
    const uint32_t *map; /* where s[k] stands in the text, n + 1 entries; NULL: base + k */
    uint32_t base;
    struct lex_shared *shared;
    struct redirect *heredocs[16]; /* whose bodies begin behind the next newline */
    unsigned n_heredocs;
    /* What lex_reserved found last, and where: it is asked several times at a place. */
    size_t reserved_at, reserved_length;
    int reserved_word; /* + 1; 0: nothing yet */
};

enum reserved {
    RESERVED_NONE,
    RESERVED_IF,
    RESERVED_THEN,
    RESERVED_ELSE,
    RESERVED_ELIF,
    RESERVED_FI,
    RESERVED_DO,
    RESERVED_DONE,
    RESERVED_CASE,
    RESERVED_ESAC,
    RESERVED_WHILE,
    RESERVED_UNTIL,
    RESERVED_FOR,
    RESERVED_SELECT,
    RESERVED_FUNCTION,
    RESERVED_BRACE,
    RESERVED_BRACE_END,
    RESERVED_BANG,
    RESERVED_COND,
    RESERVED_TIME,
    RESERVED_COPROC
};

/* What ends a run of word parts, and how quotes count in it. */
enum parts_mode {
    PARTS_WORD,      /* a blank or an operator */
    PARTS_COND,      /* the same inside [[ ]] */
    PARTS_REGEX,     /* the pattern behind =~: parentheses belong to it */
    PARTS_DOUBLE,    /* the closing " */
    PARTS_TEXT,      /* the end of the cursor, where " is a character (here-documents) */
    PARTS_INDEX,     /* the ] that closes: ${x[…]}, $[…] */
    PARTS_SUBSCRIPT, /* the same, or what shows that "x[" is no assignment: subscript_ends() */
    PARTS_ARITH,     /* the ) that closes: $((…)), ((…)) */
    PARTS_THIRD,     /* the same, or the ; of for ((…; …; …)) */
    PARTS_BRACE,     /* the } of ${…} */
    PARTS_SLASH,     /* the same, or a / */
    PARTS_COLON,     /* the same, or a : */
    PARTS_PATTERN    /* the ) of an extended glob */
};

/* parser.c: the cursor */
uint32_t lex_pos(const struct lex *l, size_t i);
struct span lex_span(const struct lex *l, size_t start);
enum caro_status lex_fail(const struct lex *l, size_t at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
enum caro_status lex_no_memory(const struct lex *l);
enum caro_status lex_enter(struct lex *l); /* one level deeper, a piece more, or LIMIT */
static inline void lex_leave(struct lex *l) { l->shared->depth--; }
enum caro_status lex_charge(struct lex *l, size_t bytes); /* for a second look, or LIMIT */
/* The byte at the cursor, or the one behind it, line continuations skipped; -1 at the end. */
void lex_skip_continuations(struct lex *l);
static inline int lex_peek(struct lex *l)
{
    if (l->i < l->n && l->s[l->i] == '\\') lex_skip_continuations(l);
    return l->i < l->n ? (unsigned char)l->s[l->i] : -1;
}
int lex_peek2(struct lex *l);
void lex_skip_blanks(struct lex *l);              /* and comments */
enum caro_status lex_take_newline(struct lex *l); /* and the here-documents behind it */
enum caro_status lex_skip_newlines(struct lex *l);
enum reserved lex_reserved(struct lex *l, size_t *length);
bool lex_take_reserved(struct lex *l, enum reserved want);
const char *lex_found(struct lex *l, char text[static 24]); /* the token at the cursor, for messages */
bool lex_take(struct lex *l, char c); /* this byte, if it is next, line continuations skipped */
/* Where a reading begins that may turn out to be the wrong one, and the way back to it: LIMIT when too much was
 * read in vain. */
struct lex_mark {
    size_t i, scratch;
    unsigned depth, n_heredocs;
};
struct lex_mark lex_mark(const struct lex *l);
enum caro_status lex_back(struct lex *l, struct lex_mark mark);
/* A cursor over bytes [start, end) of this one. */
struct lex lex_range(const struct lex *l, size_t start, size_t end);

static inline bool lex_is_name_start(int c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
static inline bool lex_is_digit(int c) { return c >= '0' && c <= '9'; }
static inline bool lex_is_name(int c) { return lex_is_name_start(c) || lex_is_digit(c); }
static inline bool lex_is_blank(int c) { return c == ' ' || c == '\t'; }
static inline bool lex_is_operator(int c)
{
    return c == ';' || c == '&' || c == '|' || c == '<' || c == '>' || c == '(' || c == ')';
}
/* Ends an unquoted word. */
static inline bool lex_is_end(int c) { return c < 0 || lex_is_blank(c) || c == '\n' || lex_is_operator(c); }

/* parse_word.c */
enum caro_status parse_parts(struct lex *l, enum parts_mode mode, bool quoted, struct part **parts);
enum caro_status parse_word(struct lex *l, enum parts_mode mode, bool quoted, struct word **word);
struct part *parse_part_new(struct lex *l, enum part_kind kind, size_t start);

/* parse_expansion.c: at $, ` and <( */
enum caro_status parse_dollar(struct lex *l, bool quoted, struct part **part); /* *part NULL: a plain $ */
enum caro_status parse_backquote(struct lex *l, bool quoted, struct part **part);
enum caro_status parse_parens(struct lex *l, enum part_kind kind, size_t start, struct part **part);
/* Behind "((": what stands up to "))", with the cursor behind it; *found false and the cursor at its old place when
 * the first parenthesis closes elsewhere, so that it is one of a list. */
enum caro_status parse_arith(struct lex *l, size_t start, struct part **parts, bool *found);
/* [i] at the cursor; *word NULL: unclosed. subscript: it may turn out to be no index at all. */
enum caro_status parse_index(struct lex *l, bool subscript, struct word **word);

/* parse_redirect.c */
bool parse_at_redirect(struct lex *l);
enum caro_status parse_redirect(struct lex *l, struct redirect ***tail);
enum caro_status parse_heredoc(struct lex *l, struct redirect *redirect);

/* parse_command.c */
/* stop: bit set of enum reserved that end the list; a ) and the end always do. *list NULL when empty. */
#define PARSE_STOP_CASE 1u /* bit of RESERVED_NONE: also ;; ;& ;;& */
enum caro_status parse_list(struct lex *l, unsigned stop, struct command **list);
enum caro_status parse_command(struct lex *l, struct command **command);
struct command *parse_command_new(struct lex *l, enum command_kind kind, size_t start);
enum caro_status parse_array(struct lex *l, struct part **part);

/* parse_compound.c */
bool parse_at_compound(struct lex *l);
enum caro_status parse_compound(struct lex *l, struct command **command);
enum caro_status parse_function_body(struct lex *l, struct command **command);

/* parse_cond.c */
enum caro_status parse_cond(struct lex *l, size_t open, struct cond **cond);

#endif
