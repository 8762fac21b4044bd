/* How the command lines of utilities are read: which options take a value, which are the same, which do not
 * matter. Data: stubs.json for recorded programs, bsd.json for macOS. */
#ifndef LAB_EVAL_RULES_H
#define LAB_EVAL_RULES_H

#include "base/arena.h"
#include "base/error.h"

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

struct eval_alias {
    const char *from, *to;
};

struct eval_tool {
    const char *name;
    bool always; /* replaced by a recorder for every item */
    bool records_input;
    bool harmless;                                            /* only looks: being called is no harm */
    bool no_clusters;                                         /* -abc is one option */
    bool stop_at_word;                                        /* options end at the first word */
    const char **valued, **ignore, **strip_suffix, **options; /* NULL-terminated, or NULL */
    const char **commands;      /* options whose value is a command, to ";" or "+": find -exec */
    struct eval_alias *aliases; /* ends with from = NULL, or NULL */
    struct eval_tool *subs; /* further rules behind a word: docker run …; ends with name = NULL, or NULL */
};

struct eval_rules {
    struct eval_tool *tools; /* by name */
    size_t n_tools;
    struct eval_alias *same_as; /* other names of a tool; ends with from = NULL */
    bool bsd; /* macOS's utilities: options end at the first operand, find needs a starting point */
};

/* Read {"same_as": {…}, "tools": {NAME: {…}}}. file is for messages. Errors: FORMAT with the tool and the key,
 * NO_MEMORY. Everything lives in the arena. */
enum caro_status eval_rules_read(struct eval_rules *rules, const json_t *json, const char *file,
                                 struct arena *arena, struct caro_error *err);

/* The rules of a tool by its name (another name of it counts too; *name receives the canonical one); NULL when
 * there are none. */
const struct eval_tool *eval_rules_find(const struct eval_rules *rules, const char **name);

#endif
