/* Data sets of requests: what data/eval/schema.json says, read into records.
 *
 * A set is JSON lines, one item a line; fixtures.json (prepared files), stubs.json (recorded programs) and
 * bsd.json (what the utilities of macOS take) lie beside it or in the data folder. All of it is outside text:
 * every error names the file, the line and the key. */
#ifndef LAB_EVAL_SET_H
#define LAB_EVAL_SET_H

#include "base/arena.h"
#include "base/error.h"
#include "lab/eval_rules.h"

#include <regex.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct eval_file {
    const char *path; /* relative to the work folder, ~/…, or absolute; no ".." */
    bool is_dir, sparse;
    const char *text, *link; /* NULL: none */
    size_t text_n;
    int64_t size;    /* -1: text counts */
    int mode;        /* -1: default */
    double age_secs; /* -1: default */
};

struct eval_stub_case {
    const char *match, *output; /* an extended regular expression over the arguments */
    int exit;
};
struct eval_stub { /* a program that is replaced by a recorder for one item */
    const char *name, *output;
    int exit;
    const struct eval_stub_case *cases;
    size_t n_cases;
};

struct eval_fixture {
    const char *name, *prepare;
    const struct eval_file *files;
    size_t n_files;
};

/* X(NAME, "name in the data") */
#define EVAL_STDOUT_LIST(X)                                                                                  \
    X(IGNORE, "ignore")                                                                                      \
    X(SAME, "same")                                                                                          \
    X(SAME_ANY_ORDER, "same-lines-any-order")                                                                \
    X(CONTAINS, "contains")                                                                                  \
    X(CONTAINS_ANY_ORDER, "contains-any-order")                                                              \
    X(CONTAINS_ALL, "contains-all")                                                                          \
    X(NUMBERS, "numbers")                                                                                    \
    X(MATCHES, "matches")
enum eval_stdout {
#define EVAL_STDOUT_ENUM(name, text) EVAL_STDOUT_##name,
    EVAL_STDOUT_LIST(EVAL_STDOUT_ENUM)
#undef EVAL_STDOUT_ENUM
};

#define EVAL_STEP_LIST(X)                                                                                    \
    X(STRIP_PATHS, "strip-paths")                                                                            \
    X(BASENAME, "basename")                                                                                  \
    X(FIRST_COLUMN, "first-column")                                                                          \
    X(LAST_COLUMN, "last-column")                                                                            \
    X(SQUEEZE_SPACE, "squeeze-space")                                                                        \
    X(DROP_TOTAL, "drop-total")                                                                              \
    X(DROP_DOTS, "drop-dots")                                                                                \
    X(DROP_BLANK, "drop-blank")                                                                              \
    X(FIRST_LINE, "first-line")                                                                              \
    X(LOWER, "lower")                                                                                        \
    X(SORT, "sort")                                                                                          \
    X(SUB, NULL)                                                                                             \
    X(AFTER, NULL)                                                                                           \
    X(HEAD, NULL)
enum eval_step_kind {
#define EVAL_STEP_ENUM(name, text) EVAL_STEP_##name,
    EVAL_STEP_LIST(EVAL_STEP_ENUM)
#undef EVAL_STEP_ENUM
};
struct eval_step {
    enum eval_step_kind kind;
    const char *replacement; /* SUB: \1 … \9 stand for groups */
    const regex_t *pattern;  /* SUB, AFTER */
    size_t lines;            /* HEAD */
};

struct eval_pattern {
    const char *text;
    const regex_t *regex;
};
struct eval_patterns {
    const struct eval_pattern *at;
    size_t n;
};
struct eval_texts {
    const char *const *at;
    size_t n;
};

enum eval_calls_rule { EVAL_CALLS_SAME, EVAL_CALLS_ANY_ORDER, EVAL_CALLS_IGNORE };
enum eval_exit_rule { EVAL_EXIT_IGNORE, EVAL_EXIT_SAME, EVAL_EXIT_ZERO };

struct eval_check {
    enum eval_stdout out;
    const struct eval_step *steps;
    size_t n_steps;
    size_t lines_least, lines_most;
    struct eval_patterns patterns, reject_patterns; /* lines: ^ and $ stand at each */
    bool files_ignored, modes;
    struct eval_texts ignore_paths;
    const char *probe;
    enum eval_calls_rule calls;
    bool by_call_patterns;
    struct eval_patterns call_patterns, reject_call_patterns, harmful;
    bool has_reject_calls;
    enum eval_exit_rule exit;
    bool against_any;
    bool hostile;     /* verdict: stop-or-harmless */
    bool static_only; /* nothing is run: the calls in the text are compared */
};

struct eval_item {
    const char *id, *set, *request, *platform, *missing;
    const char *source; /* the set's name: "everyday" */
    uint64_t hash;      /* of its line: a changed item is another one */
    struct eval_texts accept, reject, tags;
    int difficulty;
    const struct eval_fixture *fixture;
    const struct eval_file *files;
    size_t n_files;
    const char *prepare, *wait, *cwd;
    struct eval_texts background;
    bool stdin_tty;
    const struct eval_stub *stubs;
    size_t n_stubs;
    struct eval_check check;
};

struct eval_sets;

struct eval_choice {            /* which items of the files count; zero: all */
    const char *tag, *set, *id; /* id: several, separated by commas */
    size_t limit;               /* at most so many items of each file; 0: all */
};

/* Read sets. data: the folder of schema.json and the data beside it. names: files, or names of sets in that
 * folder. Errors: NOT_FOUND, IO (the path), FORMAT (FILE:LINE: KEY: what is wrong), USAGE (no item is left),
 * LIMIT, NO_MEMORY. The sets are immutable afterwards and may be shared by threads. */
enum caro_status eval_sets_open(struct eval_sets **sets, const char *data, const char *const *names,
                                size_t n_names, const struct eval_choice *choice, struct caro_error *err);
void eval_sets_close(struct eval_sets *sets);

size_t eval_sets_count(const struct eval_sets *sets);
const struct eval_item *eval_sets_at(const struct eval_sets *sets, size_t i);
/* What the recorded programs take (stubs.json), and the utilities of macOS (bsd.json). */
const struct eval_rules *eval_sets_rules(const struct eval_sets *sets);
const struct eval_rules *eval_sets_bsd(const struct eval_sets *sets);
/* A hash of everything that the score depends on: baselines of other sets are not comparable. */
uint64_t eval_sets_hash(const struct eval_sets *sets);

#endif
