/* Which models a matrix is over, and what each needs of a machine. */
#ifndef LAB_MATRIX_MODELS_H
#define LAB_MATRIX_MODELS_H

#include "base/error.h"
#include <caro/hub.h>
#include <stdbool.h>

/* One model. All texts belong to the list. */
struct matrix_model {
    const struct caro_catalog_model *entry; /* the catalog's, or NULL for a file */
    char *id;              /* letters, digits, ".", "_", "-": unique in the list, a file name */
    char *model;           /* what caro --model takes: an id, "builtin", "hf:…", an absolute path */
    char *path;            /* the GGUF file; "" for the built-in model; NULL: not on this machine */
    char *missing;         /* why path is NULL */
    char sha256[65];       /* "" : not known */
    uint64_t bytes;        /* of the file; 0: not known */
    uint64_t memory_bytes; /* what a job with it may need: an estimate from the size */
    int cores;             /* how many a job with it can use well */
};
struct matrix_models {
    struct matrix_model *list;
    size_t n;
};

/* Read "ci", "all", "tiny|small|medium|large", "mlx", ids, "builtin", GGUF files and hf:… names, separated by commas; each model
 * once, in the order given. "ci", "all" and the rest are of those that can be downloaded. Touches files only to learn a path's size.
 * Errors: USAGE (nothing chosen, a malformed name, "auto"), NO_MODEL (an unknown id, with the nearest), NO_MEMORY. */
enum caro_status matrix_models_select(struct matrix_models *models, const struct caro_catalog *catalog,
                                      const char *text, struct caro_error *err);
void matrix_models_free(struct matrix_models *models);

/* Fill path or missing of each, looking into the cache. May be called again after a download. NO_MEMORY. */
enum caro_status matrix_models_locate(struct matrix_models *models, const struct caro_catalog *catalog,
                                      const struct caro_hub_options *hub, struct caro_error *err);

/* The memory and the cores that a job with a model file of so many bytes is counted as. */
uint64_t matrix_memory_for(uint64_t bytes);
int matrix_cores_for(uint64_t bytes);

#endif
