/* Owns the list of backends: the one that is there, and why the others that people ask for are not. With a single one there is
 * nothing to dispatch: the pipeline calls src/model/ itself. A second one brings the table of functions with it. */
#include "backend/backend.h"

#include <caro/ask.h>
#include <string.h>

static const char embedded[] = "embedded";

static const struct {
    const char *name, *why;
} absent[] = {
    {"mlx", "it needs Apple's GPU and MLX, a C++ library on Metal"},
    {"remote", "a request never leaves this machine"},
};

enum caro_status backend_choose(const char *name, const char **chosen, struct caro_error *err)
{
    *chosen = embedded;
    if (!name || strcmp(name, embedded) == 0) return CARO_OK;
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++)
        if (strcmp(name, absent[i].name) == 0)
            return error_set(err, CARO_USAGE, CARO_NO_POS,
                             "this caro has no backend '%s' (%s); 'embedded' runs models on the processor",
                             name, absent[i].why);
    return error_set(err, CARO_USAGE, CARO_NO_POS,
                     "unknown backend '%.40s'; there is 'embedded', which runs models on the processor",
                     name);
}

enum caro_status caro_backend_check(const char *name, struct caro_error *err)
{
    const char *chosen;
    return backend_choose(name, &chosen, err);
}
