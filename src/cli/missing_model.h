/* What happens when the model that was chosen is not in the cache. */
#ifndef CLI_MISSING_MODEL_H
#define CLI_MISSING_MODEL_H

#include "cli/hub_settings.h"

/* With --pull it is downloaded. Without, a person at a terminal (standard input and error, not --json, not -q) is asked,
 * with its size and licence; everybody else, and whoever is offline, gets NO_MODEL and what to do. path receives the
 * file. from: where the name stood, such as "--model". Errors: of caro_hub_pull() too. */
enum caro_status missing_model_fetch(const struct hub_settings *s, const struct options *options,
                                     const struct caro_source *source, const char *from, char path[4096],
                                     struct caro_error *err);

#endif
