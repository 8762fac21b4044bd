/* The models that a subcommand with --models works on, and their files. */
#ifndef CLI_MODEL_LIST_H
#define CLI_MODEL_LIST_H

#include "cli/hub_settings.h"
#include "cli/options.h"
#include "lab/matrix_models.h"

/* Fill `models` (matrix_models_free() by the caller, also after an error) from a list such as "ci,builtin,a.gguf"; with --pull,
 * download what is missing and can be. USAGE, NO_MODEL for an unknown id, INTERRUPTED; a model without a file is none of these:
 * its `missing` says why. */
enum caro_status model_list_choose(struct matrix_models *models, struct hub_settings *settings,
                                   const struct options *o, const char *names, struct caro_error *err);

#endif
