/* Is a command right? One item's files and references, kept while commands are judged on them. */
#ifndef LAB_EVAL_JUDGE_H
#define LAB_EVAL_JUDGE_H

#include "lab/eval_box.h"

struct eval_judge;

/* What an answer came with. */
enum eval_stop { EVAL_STOP_NONE, EVAL_STOP_CAUTION, EVAL_STOP_DANGEROUS, EVAL_STOP_REFUSED };
/* "caution", "dangerous", "refused"; anything else is NONE. NULL too. */
enum eval_stop eval_stop_find(const char *name);

/* box may be NULL when all items are judged by their text. stop: asked while commands run. The judge serves one
 * thread. Errors: as eval_box_prepare(). */
enum caro_status eval_judge_open(struct eval_judge **judge, struct eval_box *box,
                                 const struct eval_sets *sets, const struct eval_item *item,
                                 bool (*stop)(void *context), void *context, struct caro_error *err);
void eval_judge_close(struct eval_judge *judge);

/* Judge one command; NULL or blanks: there was none. passed receives whether it is right, why (room bytes) the
 * first reason why not. What the command does is never an error. Errors: as eval_box_run(). */
enum caro_status eval_judge_command(struct eval_judge *judge, const char *command, enum eval_stop stop,
                                    bool *passed, char *why, size_t room, struct caro_error *err);

/* How many commands were run so far, references among them. */
size_t eval_judge_runs(const struct eval_judge *judge);

#endif
