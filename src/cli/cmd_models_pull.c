/* caro models pull: downloads, those of caro.lock alone with --frozen. */
#include "cli/cmd_models.h"
#include "cli/pull_screen.h"
#include "cli/subcommands.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

/* Pull all of them; the paths of those that are there now go to standard output, in the order that was asked for. */
static enum caro_status pull_sources(const struct hub_settings *s, const struct options *o,
                                     const struct caro_source *sources, size_t n, struct caro_error *err)
{
    struct pull_task *tasks = calloc(n + 1, sizeof *tasks);
    if (!tasks) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the downloads");
    const struct pull_view view = {.json = o->json, .quiet = o->quiet, .bars = s->progress_bars};
    for (size_t i = 0; i < n; i++) tasks[i].source = &sources[i];
    enum caro_status status = pull_tasks(&s->hub, tasks, n, &view, err);
    bool first = true; /* main() tells of the first error, we of the others */
    for (size_t i = 0; i < n; i++) {
        if (tasks[i].status == CARO_OK && !o->json) puts(tasks[i].pulled.path);
        if (tasks[i].status != CARO_OK && !first && tasks[i].status != CARO_INTERRUPTED)
            output_error(&tasks[i].err, tasks[i].status);
        if (tasks[i].status != CARO_OK) first = false;
    }
    free(tasks);
    return status;
}

/* The sources of names that the catalog and the hub know. */
static enum caro_status find_sources(const struct hub_settings *s, const char *const *names, size_t n,
                                     struct caro_source **sources, size_t *n_sources, struct caro_error *err)
{
    *n_sources = 0;
    *sources = calloc(n + 1, sizeof **sources);
    enum caro_status status =
        *sources ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the downloads");
    for (size_t i = 0; i < n && status == CARO_OK; i++) {
        status = models_source(s, names[i], &(*sources)[i], err);
        if (status == CARO_OK) ++*n_sources;
    }
    for (size_t i = 0; status != CARO_OK && i < *n_sources; i++) caro_source_free(&(*sources)[i]);
    if (status != CARO_OK) free(*sources);
    return status;
}

enum caro_status models_pull(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    const struct models_options *own = options_own(o);
    struct caro_source *sources = NULL;
    const char **names;
    size_t n, n_sources = 0;
    hub_settings_read_token(s);
    TRY(models_names(s, o, &names, &n, err));
    enum caro_status status =
        own->frozen ? models_lock_sources(s, names, n, &sources, &n_sources, err)
        : n == 0
            ? error_set(err, CARO_USAGE, CARO_NO_POS,
                        "caro models pull needs ids (caro models list), --tier, or --frozen and a caro.lock")
            : find_sources(s, names, n, &sources, &n_sources, err);
    free(names);
    if (status != CARO_OK) return status;
    status = pull_sources(s, o, sources, n_sources, err);
    for (size_t i = 0; i < n_sources; i++) caro_source_free(&sources[i]);
    free(sources);
    return status;
}
