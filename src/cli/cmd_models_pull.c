/* caro models pull and lock: downloads with their progress, and the file caro.lock that pins what a project uses. The lock file lies in the
 * working directory, is written by `lock` alone, and holds no model. */
#include "cli/cmd_models.h"
#include "cli/subcommands.h"

#include "base/error.h"
#include "os/clock.h"
#include "os/tty.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char lock_name[] = "caro.lock";

/* Set by the interrupt key; a signal handler has no other way to a download. */
static volatile sig_atomic_t interrupted;
static void on_interrupt(int signal_number)
{
    (void)signal_number;
    interrupted = 1;
}

struct screen {
    bool json, quiet, terminal;
    uint64_t started_ns, shown_ns, start_bytes;
    enum caro_pull_state state;
    bool begun;
};

static void show_json(const struct caro_pull_progress *now)
{
    static const char *const names[] = {"asking",   "waiting",  "resuming", "loading",
                                        "retrying", "checking", "done",     "present"};
    json_t *o = json_pack("{s:s, s:s, s:I}", "event", names[now->state], "model", now->name, "done",
                          (json_int_t)now->done);
    if (now->total) json_object_set_new(o, "total", json_integer((json_int_t)now->total));
    if (now->state == CARO_PULL_RETRYING) json_object_set_new(o, "seconds", json_real(now->seconds));
    if (now->reason) json_object_set_new(o, "reason", json_string(now->reason));
    (void)models_print_json(o, NULL);
}

/* "name  42 %  471 MB of 1.12 GB  12.3 MB/s  53 s left" */
static void show_bytes(struct screen *s, const struct caro_pull_progress *now, uint64_t clock)
{
    char done[24], total[24];
    double seconds = (double)(clock - s->started_ns) / 1e9;
    double rate = seconds > 0.2 ? (double)(now->done - s->start_bytes) / seconds : 0;
    models_size_text(now->done, done);
    models_size_text(now->total, total);
    fprintf(stderr, "%s%.60s  ", s->terminal ? "\r\033[K" : "", now->name);
    if (now->total)
        fprintf(stderr, "%.0f %%  %s of %s", 100.0 * (double)now->done / (double)now->total, done, total);
    if (rate > 0) fprintf(stderr, "  %.1f MB/s", rate / 1e6);
    if (rate > 0 && now->total > now->done)
        fprintf(stderr, "  %.0f s left", (double)(now->total - now->done) / rate);
    if (!s->terminal) fputc('\n', stderr);
}

static bool on_progress(void *ctx, const struct caro_pull_progress *now)
{
    struct screen *s = ctx;
    uint64_t clock = os_clock_ns();
    bool changed = !s->begun || now->state != s->state;
    if (changed && now->state == CARO_PULL_LOADING) s->started_ns = clock, s->start_bytes = now->done;
    if (now->done < s->start_bytes) s->start_bytes = now->done, s->started_ns = clock; /* it began anew */
    s->begun = true;
    s->state = now->state;
    uint64_t every = s->json || s->terminal ? 200000000u : 10000000000u; /* a log gets a line now and then */
    bool due = changed || clock - s->shown_ns > every;
    if (due) s->shown_ns = clock;
    if (due && s->json)
        show_json(now);
    else if (due && !s->quiet && (now->state == CARO_PULL_LOADING || now->state == CARO_PULL_CHECKING))
        show_bytes(s, now, clock);
    else if (changed && !s->quiet && (now->state == CARO_PULL_RETRYING || now->state == CARO_PULL_WAITING))
        fprintf(stderr, "%s%.60s: %s%s\n", s->terminal ? "\r\033[K" : "", now->name,
                now->reason ? now->reason : "", now->state == CARO_PULL_RETRYING ? "; trying again" : "");
    if (changed && s->terminal && now->state == CARO_PULL_DONE) fputc('\n', stderr);
    return !interrupted;
}

static enum caro_status pull_source(const struct hub_settings *s, const struct options *o,
                                    const struct caro_source *source, struct caro_error *err)
{
    const char *bars = getenv("HF_HUB_DISABLE_PROGRESS_BARS");
    bool hidden = bars && *bars && strcmp(bars, "0") != 0;
    struct screen screen = {
        .json = o->json, .quiet = o->quiet || hidden, .terminal = os_is_terminal(STDERR_FILENO)};
    struct caro_pulled pulled;
    struct sigaction action = {.sa_handler = on_interrupt}, before;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &before);
    const struct caro_pull how = {on_progress, &screen};
    enum caro_status status = caro_hub_pull(&s->hub, source, &how, &pulled, err);
    sigaction(SIGINT, &before, NULL);
    if (screen.terminal && !screen.quiet && status != CARO_OK) fputc('\n', stderr);
    if (status == CARO_OK && !o->json) puts(pulled.path);
    if (status == CARO_OK) fflush(stdout);
    return status;
}

static enum caro_status lock_read(json_t **root, struct caro_error *err)
{
    json_error_t where;
    FILE *file = fopen(lock_name, "rb");
    *root = NULL;
    if (!file)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                         "cannot read %s here: %s; caro models lock ID writes it", lock_name,
                         strerror(errno));
    *root = json_loadf(file, JSON_REJECT_DUPLICATES, &where);
    fclose(file);
    if (!*root)
        return error_set(err, CARO_FORMAT, (uint64_t)where.position, "%s: line %d: %.120s", lock_name,
                         where.line, where.text);
    if (json_is_object(json_object_get(*root, "models")) &&
        json_integer_value(json_object_get(*root, "version")) == 1)
        return CARO_OK;
    json_decref(*root);
    *root = NULL;
    return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s: expected \"version\": 1 and an object \"models\"",
                     lock_name);
}

static bool is_hex(const char *text, size_t n)
{
    return text && strlen(text) == n && strspn(text, "0123456789abcdef") == n;
}

/* The source that a row of the lock file pins. */
static enum caro_status lock_source(const struct hub_settings *s, const char *id, const json_t *row,
                                    struct caro_source *source, struct caro_error *err)
{
    char text[2048];
    const char *repository = json_string_value(json_object_get(row, "repository")),
               *file = json_string_value(json_object_get(row, "file")),
               *commit = json_string_value(json_object_get(row, "commit")),
               *sha256 = json_string_value(json_object_get(row, "sha256"));
    json_int_t bytes = json_integer_value(json_object_get(row, "bytes"));
    if (!row)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS, "%.100s is not in %s; --frozen loads nothing else",
                         id, lock_name);
    if (!repository || !file || !is_hex(commit, 40) || !is_hex(sha256, 64) || bytes < 1)
        return error_set(err, CARO_FORMAT, CARO_NO_POS,
                         "%s: %.100s needs repository, file, commit, sha256 and bytes", lock_name, id);
    snprintf(text, sizeof text, "hf:%.200s/%.600s@%s", repository, file, commit);
    TRY(caro_source_parse(source, s->catalog, text, err));
    char *pinned = strdup(sha256), *name = strdup(id);
    if (!pinned || !name) {
        free(pinned);
        free(name);
        caro_source_free(source);
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    }
    free(source->sha256);
    free(source->name);
    source->sha256 = pinned;
    source->name = name;
    source->bytes = (uint64_t)bytes;
    return CARO_OK;
}

static enum caro_status pull_locked(const struct hub_settings *s, const struct options *o, const json_t *rows,
                                    const char *id, struct caro_error *err)
{
    struct caro_source source;
    TRY(lock_source(s, id, json_object_get(rows, id), &source, err));
    enum caro_status status = pull_source(s, o, &source, err);
    caro_source_free(&source);
    return status;
}

static enum caro_status pull_frozen(const struct hub_settings *s, const struct options *o,
                                    struct caro_error *err)
{
    json_t *root, *row;
    const char *id;
    TRY(lock_read(&root, err));
    json_t *rows = json_object_get(root, "models");
    enum caro_status status = CARO_OK;
    for (int i = 0; i < o->n_operands && status == CARO_OK; i++)
        status = pull_locked(s, o, rows, o->operands[i], err);
    if (o->n_operands == 0)
        json_object_foreach(rows, id, row) if (status == CARO_OK) status = pull_locked(s, o, rows, id, err);
    json_decref(root);
    return status;
}

enum caro_status models_pull(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    hub_settings_read_token(s);
    const struct models_options *own = options_own(o);
    if (own->frozen) return pull_frozen(s, o, err);
    if (o->n_operands == 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "caro models pull needs ids (caro models list), or --frozen and a %s", lock_name);
    for (int i = 0; i < o->n_operands; i++) {
        struct caro_source source;
        TRY(models_source(s, o->operands[i], &source, err));
        enum caro_status status = pull_source(s, o, &source, err);
        caro_source_free(&source);
        TRY(status);
    }
    return CARO_OK;
}

/* What pins a model: the catalog, and for what it does not know the file in the cache. */
static enum caro_status lock_row(const struct hub_settings *s, const char *id, json_t *rows,
                                 struct caro_error *err)
{
    struct caro_source source;
    struct caro_pulled cached = {0};
    TRY(models_source(s, id, &source, err));
    const char *commit = is_hex(source.revision, 40) ? source.revision : cached.commit,
               *sha256 = source.sha256;
    uint64_t bytes = source.bytes;
    enum caro_status status = CARO_OK;
    if (!commit[0] || !sha256 || !bytes) { /* hashes the file, so that what is pinned was seen */
        status = caro_hub_verify(&s->hub, &source, &cached, NULL);
        if (!sha256) sha256 = cached.sha256;
        if (!bytes) bytes = cached.bytes;
    }
    if (status != CARO_OK || !commit[0])
        status = error_set(
            err, CARO_NO_MODEL, CARO_NO_POS,
            "%.80s cannot be locked yet: its commit or sha256 is pinned at the first download; caro "
            "models pull %.80s",
            id, id);
    else
        json_object_set_new(rows, id,
                            json_pack("{s:s, s:s, s:s, s:s, s:I}", "repository", source.repository, "file",
                                      source.file, "commit", commit, "sha256", sha256, "bytes",
                                      (json_int_t)bytes));
    caro_source_free(&source);
    return status;
}

/* Whole or not at all. */
static enum caro_status lock_write(json_t *root, struct caro_error *err)
{
    static const char temporary[] = "caro.lock.partial";
    if (json_dump_file(root, temporary, JSON_INDENT(2) | JSON_SORT_KEYS) == 0) {
        FILE *file = fopen(temporary, "ab");
        bool good = file && fputc('\n', file) != EOF;
        if (file && fclose(file) != 0) good = false;
        if (good && rename(temporary, lock_name) == 0) return CARO_OK;
    }
    enum caro_status status =
        error_set(err, CARO_IO, CARO_NO_POS, "cannot write %s here: %s", lock_name, strerror(errno));
    remove(temporary);
    return status;
}

enum caro_status models_lock(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    json_t *root = NULL;
    if (access(lock_name, F_OK) == 0)
        TRY(lock_read(&root, err));
    else
        root = json_pack("{s:i, s:{}}", "version", 1, "models");
    if (!root) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    json_t *rows = json_object_get(root, "models");
    enum caro_status status = CARO_OK;
    if (o->n_operands == 0)
        status =
            error_set(err, CARO_USAGE, CARO_NO_POS, "caro models lock needs the ids that this project uses");
    for (int i = 0; i < o->n_operands && status == CARO_OK; i++)
        status = lock_row(s, o->operands[i], rows, err);
    if (status == CARO_OK) status = lock_write(root, err);
    json_decref(root);
    return status;
}
