/* What the files of `caro models` share. */
#ifndef CLI_CMD_MODELS_H
#define CLI_CMD_MODELS_H

#include "cli/hub_settings.h"
#include <jansson.h>

struct models_options {
    const char *tier;
    bool frozen;
};

/* One object (its reference is taken) as one line on standard output. */
enum caro_status models_print_json(json_t *object, struct caro_error *err);
/* An operand that must be a model of the hub. */
enum caro_status models_source(const struct hub_settings *s, const char *name, struct caro_source *source,
                               struct caro_error *err);
/* The catalog's models of a --tier: all, ci, mlx, tiny, small, medium, large, smallest or default; NULL: all. *models
 * is the caller's to free. Errors: USAGE for another word. */
enum caro_status models_of_tier(const struct hub_settings *s, const char *tier,
                                const struct caro_catalog_model ***models, size_t *n, struct caro_error *err);
/* The names to work on: the operands, then with --tier its models that can be downloaded. *names is the caller's to
 * free, the texts live with the options and the catalog. */
enum caro_status models_names(const struct hub_settings *s, const struct options *o, const char ***names,
                              size_t *n, struct caro_error *err);

/* list, show ID: cmd_models_list.c */
enum caro_status models_list(struct hub_settings *s, const struct options *o, struct caro_error *err);
enum caro_status models_show(struct hub_settings *s, const struct options *o, struct caro_error *err);
/* show PATH: models_file.c. Errors: those of caro_model_open(). */
enum caro_status models_show_file(const char *path, bool json, struct caro_error *err);
/* pull [--frozen] ID…: cmd_models_pull.c */
enum caro_status models_pull(struct hub_settings *s, const struct options *o, struct caro_error *err);
/* lock ID…, and what it wrote: cmd_models_lock.c */
enum caro_status models_lock(struct hub_settings *s, const struct options *o, struct caro_error *err);
/* The sources that caro.lock pins: the named ones, or with n 0 all. *sources [*n_sources] are the caller's, each for
 * caro_source_free(). Errors: NO_MODEL (no lock file here, or a name is not in it), FORMAT. */
enum caro_status models_lock_sources(const struct hub_settings *s, const char *const *names, size_t n,
                                     struct caro_source **sources, size_t *n_sources, struct caro_error *err);

#endif
