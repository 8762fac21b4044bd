/* Owns the account of a trial: for people a line a change, for scripts one JSON object. */
#include "cli/output.h"
#include "cli/try_command.h"

#include "base/buffer.h"
#include "base/error.h"
#include "base/utf8.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

enum { MOST_LINES = 60 };

/* ---- for people ---- */

static const char *short_path(const struct trial *t, const char *path)
{
    size_t n = strlen(t->facts->cwd);
    return strncmp(path, t->facts->cwd, n) == 0 && path[n] == '/' && n > 1 ? path + n + 1 : path;
}

static void print_size(uint64_t bytes)
{
    static const char *const units[] = {"KiB", "MiB", "GiB", "TiB"};
    double size = (double)bytes / 1024;
    int unit = 0;
    if (bytes < 10240) {
        printf("%llu byte%s", (unsigned long long)bytes, bytes == 1 ? "" : "s");
        return;
    }
    while (size >= 1024 && unit < 3) size /= 1024, unit++;
    printf("%.1f %s", size, units[unit]);
}

static const char *type_name(mode_t mode)
{
    return S_ISREG(mode)    ? "file"
           : S_ISDIR(mode)  ? "folder"
           : S_ISLNK(mode)  ? "link"
           : S_ISFIFO(mode) ? "pipe"
                            : "special";
}

static void print_changed(const struct overlay_change *c)
{
    const char *comma = "";
    if (c->what & OVERLAY_TYPE) {
        printf("%s becomes a %s", type_name(c->before.st_mode), type_name(c->after.st_mode));
        return;
    }
    if ((c->what & OVERLAY_CONTENT) && S_ISREG(c->after.st_mode)) {
        print_size((uint64_t)c->before.st_size);
        fputs(" → ", stdout);
        print_size((uint64_t)c->after.st_size);
        comma = ", ";
    } else if (c->what & OVERLAY_CONTENT) {
        fputs("leads elsewhere", stdout);
        comma = ", ";
    }
    if (c->what & OVERLAY_MODE) {
        printf("%smode %04o → %04o", comma, c->before.st_mode & 07777, c->after.st_mode & 07777);
        comma = ", ";
    }
    if (c->what & OVERLAY_OWNER)
        printf("%sowner %u:%u → %u:%u", comma, c->before.st_uid, c->before.st_gid, c->after.st_uid,
               c->after.st_gid);
    if (c->what & OVERLAY_TIME) fputs("only its time", stdout);
}

static void print_change(const struct trial *t, const struct overlay_change *c, bool colour)
{
    static const char *const signs[] = {"+ added    ", "~ changed  ", "- removed  ", "> renamed  ", ""};
    static const char *const colours[] = {"\033[32m", "\033[33m", "\033[31m", "\033[36m", ""};
    printf("  %s%s%s", colour ? colours[c->kind] : "", signs[c->kind], colour ? "\033[0m" : "");
    if (c->kind == OVERLAY_RENAMED) {
        output_text(stdout, short_path(t, c->from));
        fputs(" → ", stdout);
    }
    output_text(stdout, short_path(t, c->path));
    const struct stat *st = c->kind == OVERLAY_REMOVED ? &c->before : &c->after;
    fputs(S_ISDIR(st->st_mode) ? "/  (" : "  (", stdout);
    if (c->kind == OVERLAY_CHANGED) {
        print_changed(c);
    } else if (S_ISREG(st->st_mode)) {
        print_size((uint64_t)st->st_size);
    } else if (c->kind == OVERLAY_REMOVED && S_ISDIR(st->st_mode)) {
        printf("folder with %llu file%s, ", (unsigned long long)c->files, c->files == 1 ? "" : "s");
        print_size(c->bytes);
    } else {
        fputs(type_name(st->st_mode), stdout);
    }
    fputs(")\n", stdout);
}

static void print_notes(const struct trial *t)
{
    const struct sandbox_result *r = &t->result;
    const struct sandbox_job_result *j = &r->jobs[0];
    const char *name;
    if (j->signal)
        fprintf(stderr, "ended by signal %d (%s) after %.1f s\n", j->signal, strsignal(j->signal),
                j->seconds);
    else if (j->status)
        fprintf(stderr, "exit status %d\n", j->status);
    for (int i = 0; (name = try_limit_name(r->hits, i)); i++)
        fprintf(stderr, "caro: it reached the limit on %s\n", name);
    if (r->left) fprintf(stderr, "caro: %u processes that it left running were ended\n", r->left);
    if (t->view.note[0]) fprintf(stderr, "caro: %s\n", t->view.note);
}

void try_report(const struct trial *t)
{
    size_t n = 0, shown = 0;
    bool colour = output_colour(t->options, stdout);
    for (size_t i = 0; i < t->diff.n; i++) n += t->diff.changes[i].kind != OVERLAY_SAME;
    const struct sandbox_job_result *j = &t->result.jobs[0];
    if (j->n_out && j->all_out == j->n_out && j->out[j->n_out - 1] != '\n') putchar('\n');
    fflush(stdout);
    if (!t->options->quiet) print_notes(t);
    if (n == 0)
        printf("would change nothing\n");
    else
        printf("would change %zu thing%s:\n", n, n == 1 ? "" : "s");
    for (size_t i = 0; i < t->diff.n && shown < MOST_LINES; i++)
        if (t->diff.changes[i].kind != OVERLAY_SAME) print_change(t, &t->diff.changes[i], colour), shown++;
    if (shown < n) printf("  … and %zu more (--json lists all)\n", n - shown);
}

/* ---- for scripts ---- */

/* JSON holds text: bytes that are no UTF-8 become U+FFFD. */
static json_t *text(const char *bytes, size_t n)
{
    if (utf8_valid(slice_from(bytes, n))) return json_stringn(n ? bytes : "", n);
    struct buffer b;
    buffer_init(&b, 4 * n + 4);
    for (struct slice s = slice_from(bytes, n); s.n;) {
        uint32_t cp;
        char out[4];
        unsigned length = utf8_decode(s, &cp);
        buffer_add(&b, out, utf8_encode(cp, out));
        s = slice_sub(s, length ? length : 1, s.n);
    }
    json_t *value = json_stringn(buffer_cstr(&b), b.n);
    buffer_free(&b);
    return value;
}

static json_t *path_text(const char *path) { return text(path, strlen(path)); }

static json_t *thing(const struct stat *st)
{
    char mode[8];
    snprintf(mode, sizeof mode, "%04o", st->st_mode & 07777);
    return json_pack("{s:s, s:I, s:s, s:I, s:I}", "type", type_name(st->st_mode), "size",
                     (json_int_t)(S_ISDIR(st->st_mode) ? 0 : st->st_size), "mode", mode, "uid",
                     (json_int_t)st->st_uid, "gid", (json_int_t)st->st_gid);
}

static json_t *change_json(const struct overlay_change *c)
{
    static const char *const kinds[] = {"added", "changed", "removed", "renamed", "same"};
    static const char *const whats[] = {"type", "content", "mode", "owner", "time"};
    json_t *row = json_pack("{s:s, s:o}", "kind", kinds[c->kind], "path", path_text(c->path));
    if (c->kind == OVERLAY_RENAMED) json_object_set_new(row, "from", path_text(c->from));
    if (c->kind == OVERLAY_CHANGED) {
        json_t *what = json_array();
        for (int i = 0; i < 5; i++)
            if (c->what >> i & 1) json_array_append_new(what, json_string(whats[i]));
        json_object_set_new(row, "what", what);
    }
    if (c->kind != OVERLAY_ADDED) json_object_set_new(row, "before", thing(&c->before));
    if (c->kind != OVERLAY_REMOVED) json_object_set_new(row, "after", thing(&c->after));
    if (c->kind == OVERLAY_REMOVED && S_ISDIR(c->before.st_mode)) {
        json_object_set_new(row, "files", json_integer((json_int_t)c->files));
        json_object_set_new(row, "bytes", json_integer((json_int_t)c->bytes));
    }
    json_object_set_new(row, "applied", json_boolean(c->applied));
    return row;
}

static json_t *changes_json(const struct overlay_diff *d)
{
    json_t *list = json_array();
    for (size_t i = 0; i < d->n; i++)
        if (d->changes[i].kind != OVERLAY_SAME) json_array_append_new(list, change_json(&d->changes[i]));
    return list;
}

static json_t *run_json(const struct trial *t)
{
    const struct sandbox_job_result *j = &t->result.jobs[0];
    json_t *limits = json_array();
    const char *name;
    for (int i = 0; (name = try_limit_name(t->result.hits, i)); i++)
        json_array_append_new(limits, json_string(name));
    return json_pack(
        "{s:i, s:i, s:b, s:o, s:f, s:I, s:o, s:o, s:I, s:I, s:I, s:b, s:o}", "exit_code", j->status, "signal",
        j->signal, "timed_out", (int)j->timed_out, "limits", limits, "seconds", j->seconds, "left_running",
        (json_int_t)t->result.left, "stdout", text(j->out, j->n_out), "stderr", text(j->err, j->n_err),
        "stdout_bytes", (json_int_t)j->all_out, "stderr_bytes", (json_int_t)j->all_err, "written_bytes",
        (json_int_t)t->result.written, "landlock", (int)t->result.landlock, "note", path_text(t->view.note));
}

enum caro_status try_json(const struct trial *t, const struct caro_error *failure, struct caro_error *err)
{
    json_t *conflicts = json_array();
    for (size_t i = 0; i < t->conflicts.n && i < OVERLAY_MOST_CONFLICTS; i++)
        json_array_append_new(conflicts, json_pack("{s:o, s:s}", "path", path_text(t->conflicts.list[i].path),
                                                   "why", t->conflicts.list[i].why));
    json_t *object = json_pack("{s:o, s:o}", "command", path_text(t->command), "verdict",
                               output_verdict_object(t->verdict));
    json_t *run = run_json(t);
    if (object && run) json_object_update(object, run);
    json_decref(run);
    if (object && t->request) json_object_set_new(object, "request", path_text(t->request));
    if (object) {
        json_object_set_new(object, "changes", changes_json(&t->diff));
        json_object_set_new(object, "committed", json_boolean(t->committed));
        json_object_set_new(object, "conflicts", conflicts);
        json_object_set_new(object, "error", failure ? path_text(failure->msg) : json_null());
    }
    return output_json(object, err);
}
