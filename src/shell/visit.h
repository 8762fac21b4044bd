/* Walking a syntax tree. */
#ifndef SHELL_VISIT_H
#define SHELL_VISIT_H

#include "shell/ast.h"

/* Call fn for every command of the tree, those inside substitutions, here-documents, arrays and function
 * bodies too, each before what it holds, in the order of the text. fn returns false to end the walk, and then
 * so does this. tree may be NULL. Linear; the parser's depth limit bounds the recursion. */
typedef bool visit_fn(void *context, const struct command *command);
bool visit_commands(const struct command *tree, visit_fn *fn, void *context);

#endif
