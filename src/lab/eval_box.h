/* Commands run on prepared files in the sandbox, and what they did.
 *
 * Each item's files are made once; each command gets a copy of its own. data/eval/README.md says what the place looks
 * like from inside. Nothing is ever run when the sandbox does not stand. */
#ifndef LAB_EVAL_BOX_H
#define LAB_EVAL_BOX_H

#include "lab/eval_calls.h"
#include "lab/eval_set.h"
#include "lab/eval_tree.h"

struct eval_box;
struct eval_prepared; /* the files of one item, ready to be copied */

/* What one command did. All of it lives in the arena that the run was given. */
struct eval_result {
    struct slice out, probe; /* standard output (its first MiB) of the command and of the probe */
    int status;              /* exit status, or 128 + signal */
    bool timed_out;
    bool broke; /* it killed all there was, or ran into a limit that ends everything */
    struct eval_tree tree;
    struct eval_calls calls;
};

/* Make a place for boxes below folder (NULL: memory where there is some, else the temporary folder) and try the
 * sandbox. Errors: UNSUPPORTED with what is missing (nothing is run then), IO. Serves any number of threads. */
enum caro_status eval_box_open(struct eval_box **box, const struct eval_rules *stubs, const char *folder,
                               struct caro_error *err);
void eval_box_close(struct eval_box *box); /* removes all that was written */

/* Make the files of an item. Errors: FAILED when its prepare script does (with what it said), IO, UNSUPPORTED. The item
 * must outlive it. */
enum caro_status eval_box_prepare(struct eval_prepared **prepared, struct eval_box *box,
                                  const struct eval_item *item, struct caro_error *err);
void eval_box_forget(struct eval_prepared *prepared);

/* Run a command on a fresh copy. What the command does is never an error. stop: asked now and then; NULL: never.
 * Errors: IO, UNSUPPORTED, NO_MEMORY, INTERRUPTED. */
enum caro_status eval_box_run(struct eval_prepared *prepared, const char *command,
                              bool (*stop)(void *context), void *context, struct eval_result *result,
                              struct arena *arena, struct caro_error *err);

#endif
