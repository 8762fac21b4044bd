/* The check before a session is opened. */
#ifndef MODEL_MEMORY_NEED_H
#define MODEL_MEMORY_NEED_H

#include "base/error.h"
#include "engine/engine.h"
#include <caro/model.h>

/* What the engine is told for these options (NULL: defaults), n_ctx as it is there. */
struct engine_session_options memory_need_options(const struct caro_model *model,
                                                  const struct caro_session_options *options);

/* Complete options->n_ctx: what was asked for, else the model's own, at most 4096, and down to 1024 where memory is
 * short. LIMIT with the numbers when even that does not fit. */
enum caro_status memory_need_check(const struct caro_model *model, struct caro_session_options *options,
                                   struct caro_error *err);

#endif
