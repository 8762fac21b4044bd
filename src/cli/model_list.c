/* Owns the step from --models to files: the catalog's rows, ids and paths that it names, where each file is, and with --pull
 * the download of those that are missing. One that stays missing says why. */
#include "cli/model_list.h"

#include "base/error.h"
#include "cli/pull_screen.h"

#include <stdlib.h>
#include <string.h>

static enum caro_status no_memory(struct caro_error *err)
{
    return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the list of models");
}

/* One that fails stays missing and says why. */
static enum caro_status pull_missing(struct matrix_models *models, struct hub_settings *settings,
                                     const struct options *o, struct caro_error *err)
{
    struct caro_source *sources = calloc(models->n + 1, sizeof *sources);
    struct pull_task *tasks = calloc(models->n + 1, sizeof *tasks);
    const struct pull_view view = {.quiet = o->quiet, .bars = true};
    size_t n = 0;
    enum caro_status status = sources && tasks ? CARO_OK : no_memory(err);
    if (status == CARO_OK) status = hub_settings_need_cache(settings, err);
    hub_settings_read_token(settings);
    for (size_t i = 0; i < models->n && status == CARO_OK; i++) {
        if (models->list[i].path) continue;
        status = caro_source_parse(&sources[n], settings->catalog, models->list[i].model, err);
        if (status == CARO_OK && sources[n].kind != CARO_SOURCE_HUB)
            caro_source_free(&sources[n]);
        else if (status == CARO_OK) {
            tasks[n].source = &sources[n];
            n++;
        }
    }
    if (status == CARO_OK && n) {
        struct caro_error first = {0};
        if (pull_tasks(&settings->hub, tasks, n, &view, &first) == CARO_INTERRUPTED)
            status = error_set(err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted");
        if (status == CARO_OK) status = matrix_models_locate(models, settings->catalog, &settings->hub, err);
        for (size_t i = 0, k = 0; status == CARO_OK && k < n; k++) {
            while (strcmp(models->list[i].model, sources[k].name) != 0) i++;
            if (models->list[i].path || tasks[k].status == CARO_OK) continue;
            free(models->list[i].missing);
            models->list[i].missing = strdup(tasks[k].err.msg);
            if (!models->list[i].missing) status = no_memory(err);
        }
    }
    for (size_t i = 0; sources && i < n; i++) caro_source_free(&sources[i]);
    free(sources);
    free(tasks);
    return status;
}

enum caro_status model_list_choose(struct matrix_models *models, struct hub_settings *settings,
                                   const struct options *o, const char *names, struct caro_error *err)
{
    TRY(matrix_models_select(models, settings->catalog, names, err));
    TRY(matrix_models_locate(models, settings->catalog, &settings->hub, err));
    return o->pull ? pull_missing(models, settings, o, err) : CARO_OK;
}
