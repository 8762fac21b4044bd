/* Is a text one shell command, and not prose, several commands, or something that would talk to a terminal?
 */
#ifndef ASK_PLAUSIBLE_H
#define ASK_PLAUSIBLE_H

#include "base/buffer.h"
#include "base/error.h"

struct lift_filled;

struct plausibility {
    struct slice request;             /* a name that the request has is believed */
    const char *search_path;          /* directories of programs, as PATH lists them; NULL: none */
    const struct lift_filled *filled; /* its placeholders are believed: "watch CMD"; NULL: none */
};

/* Cut `command` to the first complete command line in it. Errors (FAILED, with what is wrong in the message):
 * empty, control characters or text-direction overrides, does not parse, or it runs something that is no
 * utility anyone knows. Linear. */
enum caro_status plausible_command(struct buffer *command, const struct plausibility *facts,
                                   struct caro_error *err);

#endif
