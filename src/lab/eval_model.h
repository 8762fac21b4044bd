/* What is judged: a model asked in this process, another program, or answers in a file. All three see the request and
 * nothing else of an item. */
#ifndef LAB_EVAL_MODEL_H
#define LAB_EVAL_MODEL_H

#include "lab/eval_judge.h"

#include <caro/ask.h>

struct eval_model;

/* One answer. Texts are malloc'd: eval_answer_free(). */
struct eval_answer {
    char *command;       /* NULL: none */
    enum eval_stop stop; /* what the answer itself says: a verdict that stops it */
    double ms;           /* from request to answer */
    int tokens;          /* generated; -1: not known */
    char note[300];      /* why there is no command, or "" */
};
void eval_answer_free(struct eval_answer *answer);

/* name: for reports; it is copied. Errors: as caro_asker_open(). */
enum caro_status eval_model_open_asker(struct eval_model **model, const char *name,
                                       const struct caro_ask_options *options, struct caro_error *err);
/* A program: words split as a shell would at blanks and quotes, without expansions; in every word {request} becomes
 * the request, in one argument. It gets an empty standard input; of its standard output the first 256 KiB count: an
 * object as `caro --json` prints it, else the whole text. It and its process group are killed after `seconds`. Errors:
 * USAGE (no {request}, an open quote), NOT_FOUND (no such program). */
enum caro_status eval_model_open_command(struct eval_model **model, const char *name, const char *words,
                                         double seconds, struct caro_error *err);
/* Lines {"id": …, "command": …}, and "verdict", "ms", "tokens" where they are known. An id without a line has no
 * command. Errors: NOT_FOUND, IO, FORMAT (the line and the key), LIMIT. */
enum caro_status eval_model_open_answers(struct eval_model **model, const char *name, const char *path,
                                         struct caro_error *err);
void eval_model_close(struct eval_model *model);

const char *eval_model_name(const struct eval_model *model);
uint64_t eval_model_bytes(const struct eval_model *model); /* of the model's file; 0: not known */

/* Put an item's request. No command is an answer too (note says why); errors are those of the machine: INTERRUPTED,
 * NO_MEMORY, NOT_FOUND (the program went away). One caller at a time. */
enum caro_status eval_model_ask(struct eval_model *model, const struct eval_item *item,
                                struct eval_answer *answer, struct caro_error *err);
/* Make a running ask return INTERRUPTED soon. From any thread or a signal handler. */
void eval_model_cancel(struct eval_model *model);

#endif
