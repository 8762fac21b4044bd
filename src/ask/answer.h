/* From candidates to the public answer. */
#ifndef ASK_ANSWER_H
#define ASK_ANSWER_H

#include "ask/choice.h"
#include <caro/ask.h>

/* Confidence below which an answer of the built-in model is called unsure. */
#define ANSWER_UNSURE_BELOW 0.45

/* Set request, command and verdict. Errors: NO_MEMORY. */
enum caro_status answer_make(struct caro_answer *answer, struct slice request, const struct buffer *command,
                             const struct caro_verdict_options *judge, struct caro_error *err);

/* Make the answer of the best of at least one candidate. FAILED when that says that this is no request. */
enum caro_status answer_choose(struct caro_answer *answer, struct slice request, const struct choice *choice,
                               const struct caro_verdict_options *judge, struct caro_error *err);

/* Free what the answer owns; its figures stay. */
void answer_forget_texts(struct caro_answer *answer);

/* FAILED, and what to say to what is no request for a command. */
enum caro_status answer_nothing(struct caro_error *err);

#endif
