/* What a command's text is worth beside accepted ones: parsing, sameness, utilities, flags, verdict. */
#ifndef LAB_EVAL_SCORE_H
#define LAB_EVAL_SCORE_H

#include "lab/eval_set.h"

#include <caro/shell.h>

struct eval_score {
    bool compared;         /* false: a hostile item, whose accepted commands are no measure */
    bool parses;           /* by caro's own parser */
    bool exact;            /* the same syntax tree as an accepted command's */
    bool utility;          /* the same programs in the same order as an accepted command */
    double flag_f1;        /* utilities and their flags, best over the accepted commands; 0 to 1 */
    enum caro_level level; /* caro's verdict on it */
};

/* Pure. Errors: NO_MEMORY. An empty or missing command scores nothing and is safe. */
enum caro_status eval_score_command(struct eval_score *score, const struct eval_sets *sets,
                                    const struct eval_item *item, const char *command,
                                    struct caro_error *err);

#endif
