/* What the verdict may know of this machine, and the shell that would run a command: with hub_settings.h the
 * place that reads the environment. */
#ifndef CLI_FACTS_H
#define CLI_FACTS_H

#include "cli/options.h"

struct facts {
    struct caro_verdict_options judge; /* points into cwd below and into the environment */
    const char *shell;                 /* a path or name to start */
    const char *dialect;               /* "bash", "zsh", "fish" or "sh" */
    enum caro_platform platform;       /* whose tools; ANY: this system's */
    const char *model;                 /* a path, or NULL for the built-in one */
    char model_path[4096];
    char prompt_format[32]; /* the catalog's, or "" */
    char model_reason[300]; /* why "auto" chose it, or "" */
    char cwd[4096];
    struct caro_rules *rules; /* the user's own, or NULL */
};

/* From options, then the environment, then defaults; no model yet; facts_free() what it gathered. Errors: USAGE for an unknown
 * --safety, --shell or --platform; of the rule file IO, NOT_FOUND, and FORMAT with its line: a rule that does not hold must not be left out
 * in silence. */
enum caro_status facts_gather(struct facts *facts, const struct options *options, struct caro_error *err);
void facts_free(struct facts *facts);

/* The model that answers, as hub_settings_choose() finds it. Errors: NO_MODEL with what to do. */
enum caro_status facts_find_model(struct facts *facts, const struct options *options, struct caro_error *err);

#endif
