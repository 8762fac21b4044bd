/* Owns the question whether a missing model is to be downloaded. --yes does not answer it: only --pull, or a yes typed
 * here, asks for a download. */
#include "cli/missing_model.h"

#include "cli/interactive.h"
#include "cli/output.h"
#include "cli/pull_screen.h"

#include "base/error.h"
#include "os/tty.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* "491 MB, Apache-2.0" and what the licence forbids, as far as it is known. */
static void print_terms(const struct caro_source *source)
{
    const struct caro_catalog_model *m = source->model;
    uint64_t bytes = source->bytes ? source->bytes : m ? m->about_bytes : 0;
    char size[24] = "size not known yet";
    if (bytes) pull_size_text(bytes, size);
    fprintf(stderr, "%s, licence ", size);
    output_text(stderr, m && m->licence ? m->licence : "not known: see the page of ");
    if (!m || !m->licence) output_text(stderr, source->repository);
    if (m && m->restriction) {
        fputs(": ", stderr);
        output_text(stderr, m->restriction);
    }
    fputc('\n', stderr);
}

static bool ask(const struct hub_settings *s, const struct caro_source *source)
{
    output_text(stderr, source->name);
    fputs(" is not on this machine. It can be downloaded from ", stderr);
    output_text(stderr, s->hub.endpoint ? s->hub.endpoint : "https://huggingface.co");
    fputs(":\n  ", stderr);
    print_terms(source);
    return interactive_yes("download it?");
}

static enum caro_status fetch(const struct hub_settings *s, const struct options *o,
                              const struct caro_source *source, char path[4096], struct caro_error *err)
{
    struct hub_settings with_token = *s;
    struct pull_task task = {.source = source};
    const struct pull_view view = {.quiet = o->quiet, .bars = s->progress_bars};
    hub_settings_read_token(&with_token);
    TRY(pull_tasks(&with_token.hub, &task, 1, &view, err));
    memcpy(path, task.pulled.path, strlen(task.pulled.path) + 1);
    return CARO_OK;
}

enum caro_status missing_model_fetch(const struct hub_settings *s, const struct options *o,
                                     const struct caro_source *source, const char *from, char path[4096],
                                     struct caro_error *err)
{
    bool person = os_is_terminal(STDIN_FILENO) && os_is_terminal(STDERR_FILENO) && !o->json && !o->quiet;
    if (s->hub.offline)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                         "no model: '%.100s' (%s) is not in the cache, and caro is offline (--offline or "
                         "HF_HUB_OFFLINE)",
                         source->name, from);
    if (o->pull || (person && ask(s, source))) return fetch(s, o, source, path, err);
    return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                     "no model: '%.100s' (%s) is not in the cache; caro models pull %.100s, or --pull",
                     source->name, from, source->name);
}
