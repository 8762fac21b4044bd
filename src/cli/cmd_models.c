/* caro models list|show|path|verify|rm|import: the catalog and the cache. cmd_models_pull.c has what fetches
 * and locks. */
#include "cli/cmd_models.h"
#include "cli/subcommands.h"

#include "base/error.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char later[] = "pinned at first download";

enum caro_status models_print_json(json_t *object, struct caro_error *err)
{
    int failed =
        object ? json_dumpf(object, stdout, JSON_PRESERVE_ORDER | JSON_COMPACT | JSON_ENSURE_ASCII) : -1;
    json_decref(object);
    if (failed) return error_set(err, CARO_FAILED, CARO_NO_POS, "cannot write JSON to standard output");
    putchar('\n');
    return fflush(stdout) == 0 ? CARO_OK
                               : error_set(err, CARO_IO, CARO_NO_POS, "cannot write to standard output");
}

void models_size_text(uint64_t n, char text[24])
{
    if (n >= 1000000000)
        snprintf(text, 24, "%.2f GB", (double)n / 1e9);
    else
        snprintf(text, 24, n >= 1000000 ? "%.0f MB" : "%.3f MB", (double)n / 1e6);
}

/* Where the model is in the cache; false when it is not. */
static bool cached_path(const struct hub_settings *s, const struct caro_catalog_model *m, char path[4096])
{
    struct caro_source source;
    if (m->inside || caro_source_parse(&source, s->catalog, m->id, NULL) != CARO_OK) return false;
    bool found = caro_hub_find(&s->hub, &source, path, 4096, NULL) == CARO_OK;
    caro_source_free(&source);
    return found;
}

static void set_text(json_t *o, const char *key, const char *text)
{
    if (text) json_object_set_new(o, key, json_string(text));
}

/* Every key that is known; one that is not is left out. */
static json_t *model_json(const struct hub_settings *s, const struct caro_catalog_model *m)
{
    char path[4096];
    json_t *o = json_object();
    bool cached = cached_path(s, m, path);
    set_text(o, "id", m->id);
    set_text(o, "name", m->name);
    set_text(o, "family", m->family);
    set_text(o, "parameters", m->parameters);
    set_text(o, "repository", m->repository);
    set_text(o, "file", m->file);
    set_text(o, "commit", m->commit);
    if (m->bytes) json_object_set_new(o, "bytes", json_integer((json_int_t)m->bytes));
    if (m->about_bytes) json_object_set_new(o, "about_bytes", json_integer((json_int_t)m->about_bytes));
    set_text(o, "sha256", m->sha256);
    set_text(o, "licence", m->licence);
    set_text(o, "restriction", m->restriction);
    if (m->context) json_object_set_new(o, "context", json_integer(m->context));
    set_text(o, "architecture", m->architecture);
    set_text(o, "tensors", m->tensors);
    set_text(o, "prompt_format", m->prompt_format);
    set_text(o, "category", caro_category_name(m->category));
    json_object_set_new(o, "ci_suitable", json_boolean(m->ci_suitable));
    json_object_set_new(o, "mlx", json_boolean(m->mlx));
    json_object_set_new(o, "default", json_boolean(m == caro_catalog_default(s->catalog)));
    set_text(o, "good_for", m->good_for);
    json_object_set_new(o, "cached", json_boolean(cached || m->inside));
    if (cached) set_text(o, "path", path);
    return o;
}

static void list_row(const struct hub_settings *s, const struct caro_catalog_model *m)
{
    char size[24] = "inside", path[4096];
    if (!m->inside && !m->bytes && !m->about_bytes)
        snprintf(size, sizeof size, "?");
    else if (!m->inside)
        models_size_text(m->bytes ? m->bytes : m->about_bytes, size);
    bool cached = m->inside || cached_path(s, m, path);
    printf("%-18s %8s  %-6s  %-3s %-3s  %-6s  %s%s\n", m->id, size, caro_category_name(m->category),
           m->ci_suitable ? "ci" : "-", m->mlx ? "mlx" : "-", cached ? "yes" : "no",
           m->licence ? m->licence : later,
           m == caro_catalog_default(s->catalog) ? "  (default when cached)" : "");
}

/* What of the cache is no model of the catalog, or one: with size and last use. */
static enum caro_status list_cache(const struct hub_settings *s, json_t *rows, struct caro_error *err)
{
    struct caro_cached *list;
    size_t n;
    TRY(caro_hub_list(&s->hub, &list, &n, err));
    if (n && !rows) printf("\nin the cache %s:\n", s->cache);
    for (size_t i = 0; i < n; i++) {
        char size[24], day[32] = "?";
        time_t used = (time_t)list[i].last_used;
        struct tm tm;
        if (gmtime_r(&used, &tm)) strftime(day, sizeof day, "%Y-%m-%d", &tm);
        models_size_text(list[i].bytes, size);
        if (!rows) {
            printf("%9s  used %s  hf:", size, day);
            output_text(stdout, list[i].repository);
            putchar('/');
            output_text(stdout, list[i].file);
            printf("@%.7s\n", list[i].commit);
            continue;
        }
        json_array_append_new(rows, json_pack("{s:s+++++, s:s, s:s, s:s, s:s, s:I, s:s}", "id",
                                              "hf:", list[i].repository, "/", list[i].file, "@",
                                              list[i].commit, "repository", list[i].repository, "file",
                                              list[i].file, "commit", list[i].commit, "path", list[i].path,
                                              "bytes", (json_int_t)list[i].bytes, "last_used", day));
    }
    caro_hub_list_free(list, n);
    return CARO_OK;
}

static enum caro_status cmd_list(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    const struct models_options *own = options_own(o);
    struct caro_catalog_filter filter = {.ci_suitable = own->tier && strcmp(own->tier, "ci") == 0};
    if (own->tier && !filter.ci_suitable && strcmp(own->tier, "all") != 0)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--tier is ci or all, not '%.60s'", own->tier);
    size_t n = caro_catalog_select(s->catalog, &filter, NULL, 0);
    const struct caro_catalog_model **models = calloc(n + 1, sizeof *models);
    if (!models) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the list");
    caro_catalog_select(s->catalog, &filter, models, n);
    enum caro_status status = CARO_OK;
    if (o->json) {
        json_t *rows = json_array(), *cache = json_array();
        for (size_t i = 0; i < n; i++) json_array_append_new(rows, model_json(s, models[i]));
        status = list_cache(s, cache, err);
        json_t *whole =
            json_pack("{s:o, s:o, s:s}", "models", rows, "cache", cache, "cache_folder", s->cache);
        if (status == CARO_OK)
            status = models_print_json(whole, err);
        else
            json_decref(whole);
    } else {
        printf("%-18s %8s  %-6s  %-3s %-3s  %-6s  %s\n", "id", "size", "kind", "ci", "mlx", "cached",
               "licence");
        for (size_t i = 0; i < n; i++) list_row(s, models[i]);
        status = list_cache(s, NULL, err);
    }
    free(models);
    return status;
}

static void show_line(const char *key, const char *text)
{
    printf("%-14s ", key);
    output_text(stdout, text ? text : later);
    putchar('\n');
}

static void show_model(const struct hub_settings *s, const struct caro_catalog_model *m)
{
    char path[4096], text[64];
    show_line("id", m->id);
    show_line("name", m->name);
    show_line("good for", m->good_for);
    show_line("family", m->family);
    if (!m->inside) {
        show_line("parameters", m->parameters);
        show_line("repository", m->repository);
        show_line("file", m->file);
        show_line("commit", m->commit);
        snprintf(text, sizeof text, "%" PRIu64 "%s", m->bytes, "");
        show_line("bytes", m->bytes ? text : NULL);
        if (m->about_bytes) {
            snprintf(text, sizeof text, "%.2f GB", (double)m->about_bytes / 1e9);
            show_line("about", text);
        }
        show_line("sha256", m->sha256);
        snprintf(text, sizeof text, "%d tokens", m->context);
        show_line("context", m->context ? text : NULL);
        show_line("tensors", m->tensors);
    }
    show_line("licence", m->licence);
    if (m->restriction) show_line("restriction", m->restriction);
    show_line("architecture", m->architecture);
    show_line("prompt format", m->prompt_format);
    show_line("category", caro_category_name(m->category));
    show_line("ci-suitable", m->ci_suitable ? "yes" : "no");
    show_line("mlx-optimised", m->mlx ? "yes" : "no");
    show_line("in the cache", m->inside ? "inside the program" : cached_path(s, m, path) ? path : "no");
}

/* A model's name as an operand: of the hub. */
enum caro_status models_source(const struct hub_settings *s, const char *name, struct caro_source *source,
                               struct caro_error *err)
{
    TRY(caro_source_parse(source, s->catalog, name, err));
    if (source->kind == CARO_SOURCE_HUB) return CARO_OK;
    caro_source_free(source);
    return error_set(err, CARO_USAGE, CARO_NO_POS,
                     "'%.100s' is no model of the hub: expected a catalog id or hf:ORG/REPO/FILE", name);
}

static enum caro_status cmd_show(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    struct caro_source source;
    const struct caro_catalog_model *m = caro_catalog_find(s->catalog, o->operands[0]);
    if (!m) {
        TRY(caro_source_parse(&source, s->catalog, o->operands[0], err)); /* names the nearest ids */
        caro_source_free(&source);
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS, "'%.100s' is not in the catalog", o->operands[0]);
    }
    if (o->json) return models_print_json(model_json(s, m), err);
    show_model(s, m);
    return CARO_OK;
}

static enum caro_status cmd_path(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    struct caro_source source;
    char path[4096];
    TRY(models_source(s, o->operands[0], &source, err));
    enum caro_status status = caro_hub_find(&s->hub, &source, path, sizeof path, NULL);
    caro_source_free(&source);
    if (status != CARO_OK)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                         "'%.100s' is not in the cache; caro models pull %.100s", o->operands[0],
                         o->operands[0]);
    puts(path);
    return CARO_OK;
}

static enum caro_status verify_one(const struct hub_settings *s, const char *name, struct caro_error *err)
{
    struct caro_source source;
    struct caro_pulled verified;
    TRY(models_source(s, name, &source, err));
    enum caro_status status = caro_hub_verify(&s->hub, &source, &verified, err);
    caro_source_free(&source);
    if (status == CARO_NOT_FOUND && err) err->code = CARO_NO_MODEL;
    if (status == CARO_NOT_FOUND) return CARO_NO_MODEL;
    if (status == CARO_OK) printf("ok  %s  %s\n", verified.sha256, name);
    return status;
}

/* The named models, or all that is cached: every one is looked at, the first failure is the result. */
static enum caro_status cmd_verify(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    struct caro_cached *list = NULL;
    size_t n = 0;
    enum caro_status status = CARO_OK;
    if (o->n_operands == 0) TRY(caro_hub_list(&s->hub, &list, &n, err));
    size_t count = n ? n : (size_t)o->n_operands;
    for (size_t i = 0; i < count; i++) {
        char name[4096];
        struct caro_error one = {0};
        if (n)
            snprintf(name, sizeof name, "hf:%s/%s@%s", list[i].repository, list[i].file, list[i].commit);
        else
            snprintf(name, sizeof name, "%s", o->operands[i]);
        enum caro_status now = verify_one(s, name, &one);
        if (now == CARO_OK) continue;
        if (status != CARO_OK) output_error(&one, now);
        if (status == CARO_OK) status = error_set(err, now, one.pos, "%s", one.msg);
    }
    caro_hub_list_free(list, n);
    return status;
}

static enum caro_status cmd_rm(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    for (int i = 0; i < o->n_operands; i++) {
        struct caro_source source;
        struct caro_removed removed;
        char size[24];
        TRY(models_source(s, o->operands[i], &source, err));
        enum caro_status status = caro_hub_remove(&s->hub, &source, &removed, err);
        caro_source_free(&source);
        if (status == CARO_NOT_FOUND && err) err->code = CARO_NO_MODEL;
        if (status != CARO_OK) return status == CARO_NOT_FOUND ? CARO_NO_MODEL : status;
        models_size_text(removed.freed, size);
        if (!o->quiet) fprintf(stderr, "removed %s: %s freed", o->operands[i], size);
        if (!o->quiet && removed.others)
            fprintf(stderr, "; its bytes stay for %zu other snapshot%s", removed.others,
                    removed.others == 1 ? "" : "s");
        if (!o->quiet) fputc('\n', stderr);
    }
    return CARO_OK;
}

/* import FILE [ID]: without an id the file's hash finds it. */
static enum caro_status cmd_import(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    struct caro_source source;
    struct caro_pulled imported;
    char sha256[65];
    uint64_t bytes;
    const char *file = o->operands[0], *id = o->n_operands > 1 ? o->operands[1] : NULL;
    if (!id) {
        TRY(caro_hub_hash_file(file, sha256, &bytes, err));
        for (size_t i = 0; i < caro_catalog_count(s->catalog) && !id; i++) {
            const struct caro_catalog_model *m = caro_catalog_at(s->catalog, i);
            if (m->sha256 && strcmp(m->sha256, sha256) == 0) id = m->id;
        }
        if (!id)
            return error_set(
                err, CARO_NO_MODEL, CARO_NO_POS,
                "'%.100s' is no model of the catalog (sha256 %.12s…); it can be used as it is: --model %.80s",
                file, sha256, file);
    }
    TRY(models_source(s, id, &source, err));
    enum caro_status status = caro_hub_import(&s->hub, &source, file, &imported, err);
    caro_source_free(&source);
    if (status == CARO_OK) puts(imported.path);
    return status;
}

static enum caro_status cmd_models(const struct options *o, int *exit_code, struct caro_error *err)
{
    static const struct {
        const char *name;
        enum caro_status (*run)(struct hub_settings *s, const struct options *o, struct caro_error *err);
    } table[] = {{"list", cmd_list}, {"show", cmd_show},     {"path", cmd_path},    {"verify", cmd_verify},
                 {"rm", cmd_rm},     {"import", cmd_import}, {"pull", models_pull}, {"lock", models_lock}};
    struct hub_settings s;
    (void)exit_code;
    TRY(hub_settings_read(&s, o, err));
    enum caro_status status = CARO_OK;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (strcmp(o->action, table[i].name) == 0) status = table[i].run(&s, o, err);
    hub_settings_free(&s);
    return status;
}

/* Behind more than one operand only what looks like a model's name (a digit, a slash): "models show me the cars" is a request. */
static bool is_request(const struct options *o)
{
    for (int i = 0; o->n_operands > 1 && i < o->n_operands; i++)
        if (!strpbrk(o->operands[i], "0123456789/")) return true;
    return false;
}

static const struct action actions[] = {
    {"list", 0, 0, NULL},     {"show", 1, 1, "a model's id"}, {"path", 1, 1, "a model's id"},
    {"pull", 0, 100, NULL},   {"lock", 0, 100, NULL},         {"rm", 1, 100, "a model's id"},
    {"verify", 0, 100, NULL}, {"import", 1, 2, "a file"},
};

static const struct option own_options[] = {
    {0, "tier", OPTION_TEXT, offsetof(struct models_options, tier), 0, 0},
    {0, "frozen", OPTION_FLAG, offsetof(struct models_options, frozen), 0, 0},
};

const struct subcommand subcommand_models = {
    .name = "models",
    .actions = actions,
    .n_actions = sizeof actions / sizeof *actions,
    .options = own_options,
    .n_options = sizeof own_options / sizeof *own_options,
    .is_request = is_request,
    .run = cmd_models,
    .help = "caro models: the catalog, and the cache that other programs share\n"
            "\n"
            "  caro models list [--tier ci|all]   what there is, what is cached\n"
            "  caro models show ID                all that is known of one\n"
            "  caro models pull ID...             download, checked against size and sha256\n"
            "  caro models path ID                its file, for scripts\n"
            "  caro models verify [ID...]         hash again; what is wrong is put aside\n"
            "  caro models rm ID...               remove from the cache\n"
            "  caro models lock ID...             pin in caro.lock, for pull --frozen\n"
            "  caro models import FILE [ID]       take a local file in by its hash\n"
            "\n"
            "      --json --offline",
};
