/* Commands in a form in which those that say the same in another order are equal trees. */
#ifndef LAB_EVAL_NORMAL_H
#define LAB_EVAL_NORMAL_H

#include "base/arena.h"
#include "shell/ast.h"

/* Put the words of every simple command of a utility that the safety rules know into one order, in place: options in
 * front, letters apart and sorted by name, their values behind them, then operands. Of find, whose words are an
 * expression: "." where no starting point is, tests sorted and in front of actions where nothing but "and" joins them,
 * "!" as -not, a closing -print gone. egrep and fgrep are grep -E and -F, "-5" of head and tail is -n 5 (POSIX.1-2017
 * XBD 12.2; GNU findutils 4.9, grep 3.8, coreutils 9.1). bsd: macOS's utilities, whose options end at the first
 * operand and whose find needs a starting point. A command with an option that is not plain text stays as it is. Quotes must be in one form before. False when memory ran out. Linear but for the sorting. */
bool eval_normal(struct command *tree, bool bsd, struct arena *arena);

#endif
