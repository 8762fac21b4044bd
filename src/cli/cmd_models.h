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
/* "491 MB", "1.12 GB" */
void models_size_text(uint64_t bytes, char text[24]);
/* An operand that must be a model of the hub. */
enum caro_status models_source(const struct hub_settings *s, const char *name, struct caro_source *source,
                               struct caro_error *err);

/* pull [--frozen] ID…, lock ID…: cmd_models_pull.c */
enum caro_status models_pull(struct hub_settings *s, const struct options *o, struct caro_error *err);
enum caro_status models_lock(struct hub_settings *s, const struct options *o, struct caro_error *err);

#endif
