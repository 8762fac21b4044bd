/* Questions to the person at the terminal. */
#ifndef CLI_INTERACTIVE_H
#define CLI_INTERACTIVE_H

#include <caro/shell.h>
#include <stdbool.h>

enum choice { CHOICE_NO, CHOICE_RUN, CHOICE_EDIT };

/* "run it? [y]es [e]dit [N]o". With CHOICE_EDIT *edited is the changed command (malloc'd), NULL when it was
 * left empty. End of input is a no. `refused`: only editing is offered. */
enum choice interactive_choice(bool refused, const char *command, char **edited);
/* A question that only "y" or "yes" agrees to. */
bool interactive_yes(const char *question);
/* A line that the person types behind "NAME: "; malloc'd, NULL at the end of input or when it was left empty. */
char *interactive_value(const char *name);
/* Does a reason tell of something that cannot be brought back? Then a yes is typed as a word. */
bool interactive_irreversible(const struct caro_verdict *verdict);
/* The target of an irreversible command must be typed to agree. */
bool interactive_typed(const char *command, const struct caro_verdict *verdict);

#endif
