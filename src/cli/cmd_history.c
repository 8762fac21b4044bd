/* caro history: what was asked here, and what became of it. Owns where the file is and when a request is kept. */
#include "cli/config.h"
#include "cli/keep_history.h"
#include "cli/subcommands.h"

#include "base/error.h"
#include "lab/history.h"
#include "os/paths.h"
#include "os/tty.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct history_options {
    const char *search;
    long count;
};

static enum caro_status history_path(char path[4096], struct caro_error *err)
{
    return os_path(path, 4096, OS_PATH_DATA, "caro/history.db", err);
}

void keep_history(const struct options *o, const struct caro_answer *answer, const char *cwd, bool executed,
                  int exit_code)
{
    char path[4096];
    struct caro_error err = {0};
    bool person = os_is_terminal(STDERR_FILENO) || executed;
    if (!person || o->no_history || history_path(path, NULL) != CARO_OK) return;
    const struct history_row row = {.time = (int64_t)time(NULL),
                                    .request = answer->request,
                                    .command = answer->command,
                                    .verdict = caro_level_name(caro_verdict_level(answer->verdict)),
                                    .model = answer->model,
                                    .cwd = cwd,
                                    .executed = executed,
                                    .exit_code = exit_code};
    enum caro_status status = history_add(path, &row, &err);
    if (status != CARO_OK && status != CARO_UNSUPPORTED && o->verbose) output_error(&err, status);
}

static void print_row(void *ctx, const struct history_row *row)
{
    const struct options *o = ctx;
    char when[32] = "";
    time_t time = (time_t)row->time;
    struct tm local;
    if (localtime_r(&time, &local)) strftime(when, sizeof when, "%Y-%m-%d %H:%M", &local);
    printf("%lld  %s  ", (long long)row->id, when);
    output_text(stdout, row->request);
    printf("\n    ");
    output_text(stdout, row->command);
    printf("   (%s", row->verdict);
    if (row->executed) printf(", run: %d", row->exit_code);
    puts(")");
    (void)o;
}

static void add_row(void *ctx, const struct history_row *row)
{
    json_t *o = json_pack("{s:I, s:I, s:s, s:s, s:s, s:s, s:s, s:b}", "id", (json_int_t)row->id, "time",
                          (json_int_t)row->time, "request", row->request, "command", row->command, "verdict",
                          row->verdict, "model", row->model, "cwd", row->cwd, "executed", row->executed);
    if (o && row->executed) json_object_set_new(o, "exit_code", json_integer(row->exit_code));
    if (o) json_array_append_new(ctx, o);
}

static enum caro_status cmd_history(const struct options *o, int *exit_code, struct caro_error *err)
{
    const struct history_options *own = options_own(o);
    char path[4096];
    (void)exit_code;
    TRY(history_path(path, err));
    if (strcmp(o->action, "clear") == 0) return history_clear(path, err);
    int most = own->count ? (int)own->count : 20;
    if (!o->json) return history_read(path, most, own->search, print_row, (void *)o, err);
    json_t *rows = json_array();
    enum caro_status status = history_read(path, most, own->search, add_row, rows, err);
    char *text = status == CARO_OK ? json_dumps(rows, JSON_INDENT(2)) : NULL;
    json_decref(rows);
    if (text) puts(text);
    free(text);
    return status;
}

static const struct action actions[] = {{"list", 0, 0, NULL}, {"clear", 0, 0, NULL}, {"", 0, 0, NULL}};

static const struct option own_options[] = {
    {'n', "count", OPTION_WHOLE, offsetof(struct history_options, count), 1, 10000},
    {0, "search", OPTION_TEXT, offsetof(struct history_options, search), 0, 0},
};

const struct subcommand subcommand_history = {
    .name = "history",
    .actions = actions,
    .n_actions = sizeof actions / sizeof *actions,
    .options = own_options,
    .n_options = sizeof own_options / sizeof *own_options,
    .run = cmd_history,
    .help = "caro history: what was asked, what was answered, what was run\n"
            "\n"
            "  caro history [list] [-n N] [--search TEXT] [--json]   the last 20, newest last\n"
            "  caro history clear                                    forget all of it\n"
            "\n"
            "      -n, --count N     so many\n"
            "      --search TEXT     whose request or command holds it\n"
            "\n"
            "Kept for what is asked at a terminal or run with -x, in a file of your own\n"
            "(~/.local/share/caro/history.db, SQLite); caro config set history off ends it.",
};
