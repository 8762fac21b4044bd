/* Keeping a model's text a command while it is written: the most likely token is looked at first, then the next best, so
 * that nothing is computed over the vocabulary (which would cost more than it gains: docs/MODELS.md). */
#ifndef ASK_CONSTRAIN_H
#define ASK_CONSTRAIN_H

#include "base/buffer.h"
#include <caro/model.h>

/* What was taken so far. */
struct constraint {
    struct buffer text;
    int ends_refused; /* a model that does not find out of a quote may end in it, after some tries */
};

void constraint_init(struct constraint *c);
void constraint_clear(struct constraint *c);
void constraint_free(struct constraint *c);

/* For caro_generation.consider. Refuses, where the answer begins, what begins no command (a fence, a comment, a line's
 * end, a word of courtesy) and an end of the answer; later, an end inside an open quote or behind a pipe, while the text
 * so far does not parse. Ends the answer in front of what follows a line that is a whole command. */
enum caro_consider constraint_consider(struct constraint *c, const char *text, size_t n, bool ends);

#endif
