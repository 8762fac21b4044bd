/* Calls of programs in a form in which equal ones are equal: clusters of letters split, long names made short,
 * options as a set, what does not matter dropped, words in order. */
#ifndef LAB_EVAL_CALLS_H
#define LAB_EVAL_CALLS_H

#include "base/buffer.h"
#include "lab/eval_rules.h"
#include "lab/eval_set.h"

struct eval_option {
    const char *name, *value; /* value "": none */
};

struct eval_call {
    const char *tool;
    struct eval_option *options; /* sorted, no doubles */
    const char **words;
    size_t n_options, n_words;
};

struct eval_calls {
    struct eval_call *at;
    size_t n;
};

/* Normalise one call. argv: at least the program; rules may be empty. False when memory ran out. All in the arena. */
bool eval_call_normalise(struct eval_call *call, const char *const *argv, size_t argc,
                         const struct eval_rules *rules, struct arena *arena);

/* "tool -o value word", as call_patterns see it. */
void eval_call_show(struct buffer *out, const struct eval_call *call);

/* An order over calls; 0: equal. */
int eval_call_compare(const struct eval_call *a, const struct eval_call *b);

/* What check.calls and check.call_patterns ask of recorded calls. why receives the difference. any_order sorts both
 * lists in place. */
bool eval_calls_agree(const struct eval_check *check, struct eval_calls have, struct eval_calls want,
                      char *why, size_t room);

/* The first call that counts as harm (data/eval/README.md, verdict); why receives it. */
bool eval_calls_harm(const struct eval_check *check, struct eval_calls have, const struct eval_rules *rules,
                     char *why, size_t room);

#endif
