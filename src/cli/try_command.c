/* Owns the course of a trial: run in the sandbox, compare, ask, commit. Applies nothing that was not agreed to. */
#include "cli/try_command.h"
#include "cli/interactive.h"
#include "cli/output.h"

#include "base/error.h"
#include "base/utf8.h"
#include "os/tty.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { KEPT_OUTPUT = 1 << 20, MOST_OUTPUT = 64 << 20 };

extern char **environ;

static volatile sig_atomic_t interrupted;
static void on_interrupt(int number) { interrupted = number; }
static bool stop(void *context)
{
    (void)context;
    return interrupted != 0;
}

const char *try_limit_name(unsigned hits, int i)
{
    static const char *const names[] = {"time",      "processor time", "memory", "processes",
                                        "file size", "disk",           "output"};
    for (int bit = 0; bit < 7; bit++)
        if ((hits >> bit & 1) && i-- == 0) return names[bit];
    return NULL;
}

/* What it writes, as it comes; nothing that drives a terminal. Nothing at all into JSON's way. */
static void show_output(void *context, int stream, const char *bytes, size_t n)
{
    const struct trial *t = context;
    FILE *to = stream == 1 ? stdout : stderr;
    if (t->options->json) return;
    if (!os_is_terminal(fileno(to))) {
        fwrite(bytes, 1, n, to);
    } else {
        for (struct slice s = slice_from(bytes, n); s.n;) {
            uint32_t cp;
            unsigned length = utf8_decode(s, &cp);
            if (length == 0)
                fputc('?', to), length = 1;
            else if (utf8_drives_terminal(cp) && cp != '\r')
                fprintf(to, "<U+%04X>", cp);
            else
                fwrite(s.p, 1, length, to);
            s = slice_sub(s, length, s.n);
        }
    }
    fflush(to);
}

/* The absolute paths that a command names, for the user's rights there matter: "/", "~/" at the beginning of a word. */
static size_t find_paths(struct trial *t, const char **paths, size_t room)
{
    size_t n = 0;
    const char *home = getenv("HOME");
    paths[n++] = t->facts->cwd;
    if (home && home[0] == '/') paths[n++] = home;
    const char *const more[] = {getenv("TMPDIR"), "/var/tmp", "/tmp"};
    for (size_t i = 0; i < 3; i++)
        if (more[i] && more[i][0] == '/') paths[n++] = more[i];
    for (const char *at = t->command; *at && n + 1 < room;) {
        size_t length = strcspn(at, " \t\n\"'<>|&;()=:");
        if (at[0] == '/' && length > 1) {
            const char *path = arena_copy(&t->view.arena, slice_from(at, length));
            if (path) paths[n++] = path;
        }
        at += length + (at[length] != '\0');
    }
    paths[n] = NULL;
    return n;
}

static bool is_shown(const char *cwd)
{
    static const char *const hidden[] = {"/proc", "/sys", "/dev", "/run"};
    for (size_t i = 0; i < 4; i++) {
        size_t n = strlen(hidden[i]);
        if (strncmp(cwd, hidden[i], n) == 0 && (cwd[n] == '/' || !cwd[n])) return false;
    }
    return cwd[0] == '/';
}

static bool holds(const char *folder, const char *path)
{
    size_t n = strlen(folder);
    return strncmp(path, folder, n) == 0 && (path[n] == '/' || !path[n] || n == 1);
}

/* A place that takes no overlay is shown read-only, unless the work is done there. */
static bool give_up_place(struct trial *t, int place)
{
    const char *path = place >= 0 && (size_t)place < t->view.n_places ? t->view.places[place].target : NULL;
    if (!path || holds(path, t->facts->cwd) || !overlay_view_give_up(&t->view, place)) return false;
    size_t used = strlen(t->view.note);
    snprintf(t->view.note + used, sizeof t->view.note - used, "%s%s is shown read-only", used ? "; " : "",
             path);
    return true;
}

static enum caro_status run(struct trial *t, struct caro_error *err)
{
    const char *const argv[] = {t->facts->shell, "-c", t->command, NULL};
    bool input = !os_is_terminal(STDIN_FILENO);
    const struct sandbox_job job = {.argv = argv,
                                    .input = input ? SANDBOX_INPUT_FD : SANDBOX_INPUT_EMPTY,
                                    .input_fd = STDIN_FILENO,
                                    .keep_out = KEPT_OUTPUT,
                                    .keep_err = KEPT_OUTPUT,
                                    .output_bytes = MOST_OUTPUT,
                                    .on_output = show_output,
                                    .context = t};
    char host[256] = "";
    struct sandbox_options o = {
        .environment = (const char *const *)environ,
        .cwd = t->facts->cwd,
        .same_ids = true,
        .stop = stop,
        .limits = {.seconds = t->limits.seconds,
                   .memory_bytes = (uint64_t)t->limits.memory << 20,
                   .processes = (unsigned)t->limits.processes,
                   .disk_bytes = (uint64_t)(t->limits.disk ? t->limits.disk : 1024) << 20}};
    if (gethostname(host, sizeof host - 1) == 0 && host[0]) o.host_name = host;
    o.limits.file_bytes = o.limits.disk_bytes;
    o.limits.cpu_seconds = t->limits.seconds > 60 ? (unsigned)t->limits.seconds + 1 : 0;
    for (int tries = 0;; tries++) {
        struct caro_error why = {0};
        o.places = t->view.places;
        o.n_places = t->view.n_places;
        overlay_view_start(&t->view);
        enum caro_status status = sandbox_run(&o, &job, 1, &t->result, &why);
        if (status == CARO_OK) break;
        if (tries < 20 && give_up_place(t, t->result.failed_place)) continue;
        return error_set(err, status, why.pos, "not run: %s", why.msg);
    }
    const struct sandbox_job_result *j = &t->result.jobs[0];
    t->ran = j->started;
    if (!j->started)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot start the shell '%s' in %.150s: %s",
                         t->facts->shell, t->facts->cwd, strerror(j->exec_errno));
    return CARO_OK;
}

static size_t count_changes(const struct overlay_diff *d)
{
    size_t n = 0;
    for (size_t i = 0; i < d->n; i++) n += d->changes[i].kind != OVERLAY_SAME;
    return n;
}

/* Why what was agreed to beforehand is not done after all; NULL. */
static const char *objection(const struct trial *t)
{
    if (t->result.jobs[0].status != 0) return "the command failed";
    if (t->result.hits) return "a limit ended or disturbed it";
    return NULL;
}

static enum caro_status agree(struct trial *t, bool *agreed, struct caro_error *err)
{
    enum caro_action action = caro_verdict_action(t->verdict);
    bool terminal = os_is_terminal(STDIN_FILENO) && os_is_terminal(STDERR_FILENO) && !t->options->json;
    *agreed = false;
    if (action == CARO_ACTION_REFUSE) {
        t->kept_back = "it is dangerous";
        return t->commit ? error_set(err, CARO_DANGEROUS, CARO_NO_POS,
                                     "not applied: a dangerous command can be tried, but not committed")
                         : CARO_OK;
    }
    if (t->commit) {
        t->kept_back = objection(t);
        if (!t->kept_back && action == CARO_ACTION_ASK_TYPED && !terminal)
            t->kept_back = "it cannot be undone, and must be agreed to at a terminal";
        if (t->kept_back) return error_set(err, CARO_FAILED, CARO_NO_POS, "not applied: %s", t->kept_back);
        *agreed = action != CARO_ACTION_ASK_TYPED || interactive_typed(t->command, t->verdict);
        return CARO_OK;
    }
    if (!terminal) return CARO_OK;
    *agreed = action == CARO_ACTION_ASK_TYPED ? interactive_typed(t->command, t->verdict)
                                              : interactive_yes("apply these changes?");
    return CARO_OK;
}

static enum caro_status commit(struct trial *t, struct caro_error *err)
{
    overlay_conflicts_find(&t->conflicts, &t->diff, &t->view);
    if (t->conflicts.n) {
        char text[200] = "";
        for (size_t i = 0, used = 0; i < t->conflicts.n && i < OVERLAY_MOST_CONFLICTS && used < sizeof text;
             i++)
            used += (size_t)snprintf(text + used, sizeof text - used, "%s%s %s", i ? "; " : "",
                                     t->conflicts.list[i].path, t->conflicts.list[i].why);
        return error_set(err, CARO_FAILED, CARO_NO_POS,
                         "nothing was applied: the files are not what they were: %s", text);
    }
    enum caro_status status = overlay_commit(&t->diff, &t->view, &t->result, err);
    size_t done = 0;
    for (size_t i = 0; i < t->diff.n; i++) done += t->diff.changes[i].applied;
    t->committed = status == CARO_OK;
    t->partly = !t->committed && done;
    return status;
}

static void tell_outcome(const struct trial *t, size_t n, bool asked)
{
    if (t->options->json || t->options->quiet) return;
    if (t->committed) {
        fprintf(stderr, "applied\n");
    } else if (t->partly) {
        fprintf(stderr, "caro: stopped half-way. Applied:\n");
        for (int done = 1; done >= 0; done--) {
            if (!done) fprintf(stderr, "Not applied:\n");
            for (size_t i = 0; i < t->diff.n; i++) {
                const struct overlay_change *c = &t->diff.changes[i];
                if (c->kind == OVERLAY_SAME || c->applied != (bool)done) continue;
                fputs("  ", stderr);
                output_text(stderr, c->path);
                fputc('\n', stderr);
            }
        }
    } else if (n && caro_verdict_action(t->verdict) == CARO_ACTION_REFUSE) {
        fprintf(stderr, "nothing was changed; a dangerous command can be tried, but not committed\n");
    } else if (n) {
        fprintf(stderr, "nothing was changed%s\n", asked ? "" : " (--commit applies it)");
    }
}

static enum caro_status try_and_decide(struct trial *t, int *exit_code, struct caro_error *err)
{
    const char *paths[64];
    if (!is_shown(t->facts->cwd))
        return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                         "not run: %.150s is not shown to a command that is tried; change to another folder",
                         t->facts->cwd);
    struct arena names = {0};
    find_paths(t, paths, sizeof paths / sizeof *paths);
    names = t->view.arena; /* overlay_view_open() begins a new one */
    struct caro_error why = {0};
    enum caro_status status = overlay_view_open(&t->view, paths, &why);
    arena_free(&names);
    if (status != CARO_OK) return error_set(err, status, why.pos, "not run: %s", why.msg);
    status = run(t, err);
    if (status != CARO_OK) return status;
    if (t->options->verbose && !t->result.landlock)
        fprintf(stderr, "caro: this kernel has no Landlock: one wall fewer, all others stand\n");
    if (interrupted || (t->result.hits & SANDBOX_HIT_STOP))
        return error_set(err, CARO_INTERRUPTED, CARO_NO_POS, "interrupted; nothing was changed");
    TRY(overlay_diff_read(&t->diff, &t->view, &t->result, err));
    size_t n = count_changes(&t->diff);
    if (!t->options->json) try_report(t);
    fflush(stdout);
    *exit_code = caro_verdict_action(t->verdict) == CARO_ACTION_REFUSE ? caro_status_exit_code(CARO_DANGEROUS)
                                                                       : t->result.jobs[0].status;
    bool agreed = false, asked = !t->commit && !t->options->json && os_is_terminal(STDIN_FILENO) &&
                                 os_is_terminal(STDERR_FILENO);
    if (n) status = agree(t, &agreed, err);
    if (status == CARO_OK && agreed) status = commit(t, err);
    if (status == CARO_OK || t->partly) tell_outcome(t, n, asked);
    return status;
}

enum caro_status try_command(struct trial *t, int *exit_code, struct caro_error *err)
{
    struct sigaction action = {.sa_handler = on_interrupt}, before;
    sigemptyset(&action.sa_mask);
    interrupted = 0;
    sigaction(SIGINT, &action, &before);
    t->result = (struct sandbox_result){.store = -1};
    enum caro_status status = try_and_decide(t, exit_code, err);
    sigaction(SIGINT, &before, NULL);
    if (t->options->json && t->ran) {
        struct caro_error json_err = {0};
        enum caro_status json = try_json(t, status == CARO_OK ? NULL : err, &json_err);
        if (status == CARO_OK && json != CARO_OK)
            status = error_set(err, json, json_err.pos, "%s", json_err.msg);
    }
    overlay_diff_free(&t->diff);
    sandbox_result_free(&t->result);
    overlay_view_free(&t->view);
    return status;
}
