/* Placeholders for values that a request leaves out. Used by lift_fill.c alone. */
#ifndef ASK_LIFT_HOLES_H
#define ASK_LIFT_HOLES_H

#include "ask/lift.h"

/* Write the placeholder of the missing slot (kind, index) to out and enter it in filled. tool: the utility of
 * the simple command that it stands in; before: what that command has before it. */
void lift_hole_put(struct lift_filled *filled, enum lift_kind kind, int index, enum lift_form form,
                   struct slice tool, struct slice before, struct buffer *out);

#endif
