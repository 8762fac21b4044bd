/* caro matrix report: one report of one or more folders of results, and GitHub's summary and annotations in a step of GitHub Actions. */
#include "base/error.h"
#include "cli/cmd_matrix.h"
#include "lab/report.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* DIR → DIR/results.db; the path of a file stays as it is. NULL: out of memory. */
static char *store_path(const char *dir)
{
    struct stat st;
    bool file = stat(dir, &st) == 0 && S_ISREG(st.st_mode);
    char *path = malloc(strlen(dir) + 16);
    if (path) sprintf(path, "%s%s", dir, file ? "" : "/results.db");
    return path;
}

static enum caro_status tell_github(const struct report *report, struct caro_error *err)
{
    const char *actions = getenv("GITHUB_ACTIONS"), *summary = getenv("GITHUB_STEP_SUMMARY");
    struct buffer annotations;
    if (!actions || strcmp(actions, "true") != 0) return CARO_OK;
    buffer_init(&annotations, 1 << 20);
    enum caro_status status =
        report_write_github(&annotations, report, summary && *summary ? summary : NULL, err);
    if (status == CARO_OK) fputs(buffer_cstr(&annotations), stderr);
    buffer_free(&annotations);
    return status;
}

enum caro_status cmd_matrix_report(const struct options *o, int *exit_code, struct caro_error *err)
{
    const struct matrix_options *own = options_own(o);
    const char *name = own->format ? own->format : o->json ? "json" : "markdown", *only = matrix_dir(own);
    enum report_format format = report_format_named(name);
    size_t n = o->n_operands ? (size_t)o->n_operands : 1;
    struct report report;
    struct buffer text;
    (void)exit_code;
    if (format == REPORT_FORMAT_COUNT)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "--format of a report is junit, ctrf, tap, markdown, html or json, not '%.40s'",
                         name);
    char **paths = calloc(n + 1, sizeof *paths);
    bool memory = paths != NULL;
    for (size_t i = 0; i < n && memory; i++)
        memory = (paths[i] = store_path(o->n_operands ? o->operands[i] : only)) != NULL;
    enum caro_status status =
        memory ? report_open(&report, (const char *const *)paths, n, own->run, err)
               : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the report");
    if (status == CARO_OK) {
        buffer_init(&text, (size_t)1 << 30);
        status = report_write(&text, &report, format, err);
        if (status == CARO_OK) status = matrix_write_out(own->out, text.p, text.n, err);
        if (status == CARO_OK) status = tell_github(&report, err);
        buffer_free(&text);
        report_close(&report);
    }
    for (size_t i = 0; paths && i < n; i++) free(paths[i]);
    free(paths);
    return status;
}
