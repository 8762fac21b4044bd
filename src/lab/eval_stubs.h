/* Programs that record how they are called instead of doing it. */
#ifndef LAB_EVAL_STUBS_H
#define LAB_EVAL_STUBS_H

#include "lab/eval_calls.h"

/* Write the folder of recorders: all that are always there, and those of the item (NULL: none). Errors: IO. */
enum caro_status eval_stubs_write(const char *folder, const struct eval_rules *rules,
                                  const struct eval_item *item, struct caro_error *err);

/* What they wrote to the file /run/calls, normalised. Errors: NO_MEMORY. All in the arena. */
enum caro_status eval_stubs_read(struct eval_calls *calls, struct slice text, const struct eval_rules *rules,
                                 struct arena *arena, struct caro_error *err);

#endif
