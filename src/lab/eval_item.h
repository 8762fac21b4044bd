/* One line of a set into a record. Internal to src/lab/eval_set.c and eval_item.c. */
#ifndef LAB_EVAL_ITEM_H
#define LAB_EVAL_ITEM_H

#include "lab/eval_set.h"

struct eval_regex { /* compiled patterns must be freed one by one */
    regex_t regex;
    struct eval_regex *next;
};

struct eval_reading {
    struct arena *arena;
    struct eval_regex **regexes;
    const struct eval_fixture *fixtures;
    size_t n_fixtures;
    const struct eval_rules *stubs;
    char where[200]; /* "FILE:LINE" */
    struct caro_error *err;
};

/* Fill a record from an object that the schema has passed. Errors: FORMAT (what the schema cannot say: an
 * unknown fixture, a bad path, a pattern that is none, a command both accepted and rejected …), NO_MEMORY. */
enum caro_status eval_item_read(struct eval_item *item, const struct eval_reading *r, const json_t *json);
/* The same for the files of a fixture. */
enum caro_status eval_files_read(const struct eval_file **files, size_t *n, const struct eval_reading *r,
                                 const json_t *json);

#endif
