/* What lies in a sandbox's root folder: kinds, contents, modes; and whether two of them are the same. */
#ifndef LAB_EVAL_TREE_H
#define LAB_EVAL_TREE_H

#include "base/arena.h"
#include "base/error.h"
#include "lab/eval_set.h"

struct eval_entry {
    const char *path;    /* from the root, without a leading slash */
    char kind;           /* 'f' file, 'd' folder, 'l' link, 's' anything else */
    const char *content; /* of a file its sha256, of a link its target, else "" */
    unsigned mode;
};

struct eval_tree {
    struct eval_entry *at; /* by path */
    size_t n;
};

/* Read all below the folder `root` that a command may change: not what is mounted there, not /tmp, /run, nor what
 * shells and pagers leave by habit. Links are never followed. Errors: LIMIT (more than 100,000 entries), UNSUPPORTED
 * (no libcrypto), IO, NO_MEMORY. */
enum caro_status eval_tree_read(struct eval_tree *tree, const char *root, struct arena *arena,
                                struct caro_error *err);

/* Are they the same, but for ignored paths? why receives the first difference. */
bool eval_tree_same(struct eval_tree have, struct eval_tree want, struct eval_texts ignore, bool modes,
                    char *why, size_t room);

#endif
