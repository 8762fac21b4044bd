/* A command held against the request that it answers: what nobody asked for, what got lost, what is turned round.
 * Text against text; it knows nothing of models. */
#ifndef ASK_FAITHFUL_H
#define ASK_FAITHFUL_H

#include "ask/lift.h"
#include "shell/ast.h"
#include <caro/shell.h>

/* X(NAME, id, nats that it costs, what is wrong) */
#define FAULT_LIST(X)                                                                                        \
    X(DESTROYS, "destroys", 4.0, "it destroys something, and the request does not ask for that")             \
    X(LOST, "lost-value", 2.5, "a value of the request is not in it")                                        \
    X(LOST_WORD, "lost-word", 0.7, "a word of the request is not in it")                                     \
    X(INVENTED, "invented-value", 2.5, "it has a value that the request does not have")                      \
    X(FLIPPED, "flipped", 3.5, "it goes the other way round")                                                \
    X(OPERANDS, "missing-operand", 3.0, "a utility has too few operands")                                    \
    X(ODD_TOOL, "odd-tool", 2.0, "it does not read that kind of file as what it is")                         \
    X(FOLDER, "folder-as-file", 2.5, "it treats a folder as a file")                                         \
    X(SAME, "same-twice", 3.0, "it takes one name as both what is read and what is written")                 \
    X(UNDONE, "nothing-removed", 3.0, "the request asks to remove something, and it removes nothing")        \
    X(HOLE, "missing-value", 0.5, "a value is missing in the request")                                       \
    X(SWAPPED, "swapped-value", 2.0, "it misses a value although the request has one that it leaves out")

enum fault {
#define FAULT_ENUM(name, id, cost, text) FAULT_##name,
    FAULT_LIST(FAULT_ENUM)
#undef FAULT_ENUM
        FAULT_COUNT
};

/* What is wrong: bit f for fault f. lifted: the request; answer: the lifted command; filled: what became of the
 * slots; tree: the command itself, parsed; verdict: what it would do. Linear. */
unsigned faithful_faults(const struct lifted *lifted, struct slice answer, const struct lift_filled *filled,
                         const struct command *tree, const struct caro_verdict *verdict);

/* The sum of what they cost, in nats of log-probability. */
double faithful_cost(unsigned faults);
/* The gravest one's sentence; NULL for none. */
const char *faithful_text(unsigned faults);

#endif
