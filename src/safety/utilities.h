/* Which utilities the rules know. */
#ifndef SAFETY_UTILITIES_H
#define SAFETY_UTILITIES_H

#include "base/slice.h"

/* Is this the name of a utility or shell builtin in the rule tables? O(log n). Thread-safe. */
bool safety_knows_utility(struct slice name);

#endif
