/* Owns the question whether a name is a known utility. */
#include "safety/utilities.h"

#include "safety/rules.h"

bool safety_knows_utility(struct slice name) { return utility_find(name) != NULL; }
