/* Is one output as good as another? Normalising of lines, and the comparisons of check.stdout. */
#ifndef LAB_EVAL_TEXT_H
#define LAB_EVAL_TEXT_H

#include "base/arena.h"
#include "lab/eval_set.h"

/* Where commands run, inside: data/eval/README.md. */
#define EVAL_HOME "/home/sam"
#define EVAL_WORK EVAL_HOME "/work"

struct eval_lines {
    struct slice *at; /* terminated texts in the arena */
    size_t n;
};

/* The lines of a text after normalising. Blanks at line ends and empty lines at the end never count. at is NULL
 * when memory ran out (n is 0 then). */
struct eval_lines eval_text_normalise(struct slice text, const struct eval_step *steps, size_t n_steps,
                                      struct arena *arena);

/* Does `have` do where `want` is right? why (room bytes) receives the first difference, for people. Pure; what it
 * allocates stays in the arena. */
bool eval_text_compare(const struct eval_check *check, struct slice have, struct slice want,
                       struct arena *arena, char *why, size_t room);

#endif
