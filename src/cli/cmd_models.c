/* caro models path|verify|rm|import, and the table of all its actions: cmd_models_*.c has the others. */
#include "cli/cmd_models.h"
#include "cli/pull_screen.h"
#include "cli/subcommands.h"

#include "base/error.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

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

/* What the word of --tier chooses from the catalog; false for another word. */
static bool read_tier(const char *tier, struct caro_catalog_filter *filter)
{
    *filter =
        (struct caro_catalog_filter){.ci_suitable = strcmp(tier, "ci") == 0, .mlx = strcmp(tier, "mlx") == 0};
    for (int c = 0; c < CARO_CATEGORY_COUNT; c++)
        if (strcmp(tier, caro_category_name((enum caro_category)c)) == 0) {
            filter->by_category = true;
            filter->category = (enum caro_category)c;
        }
    return filter->ci_suitable || filter->mlx || filter->by_category || strcmp(tier, "all") == 0;
}

enum caro_status models_of_tier(const struct hub_settings *s, const char *tier,
                                const struct caro_catalog_model ***models, size_t *n, struct caro_error *err)
{
    struct caro_catalog_filter filter;
    const struct caro_catalog_model *one = NULL;
    if (!tier) tier = "all";
    if (strcmp(tier, "smallest") == 0) one = caro_catalog_smallest(s->catalog);
    if (strcmp(tier, "default") == 0) one = caro_catalog_default(s->catalog);
    if (!one && !read_tier(tier, &filter))
        return error_set(
            err, CARO_USAGE, CARO_NO_POS,
            "--tier is all, ci, mlx, tiny, small, medium, large, smallest or default, not '%.60s'", tier);
    *n = one ? 1 : caro_catalog_select(s->catalog, &filter, NULL, 0);
    *models = calloc(*n + 1, sizeof **models);
    if (!*models) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the list");
    if (one)
        (*models)[0] = one;
    else
        caro_catalog_select(s->catalog, &filter, *models, *n);
    return CARO_OK;
}

enum caro_status models_names(const struct hub_settings *s, const struct options *o, const char ***names,
                              size_t *n, struct caro_error *err)
{
    const struct models_options *own = options_own(o);
    const struct caro_catalog_model **models = NULL;
    size_t n_models = 0;
    if (own->tier) TRY(models_of_tier(s, own->tier, &models, &n_models, err));
    *n = 0;
    *names = calloc((size_t)o->n_operands + n_models + 1, sizeof **names);
    for (int i = 0; *names && i < o->n_operands; i++) (*names)[(*n)++] = o->operands[i];
    for (size_t i = 0; *names && i < n_models; i++)
        if (!models[i]->inside) (*names)[(*n)++] = models[i]->id;
    free(models);
    return *names ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the list");
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

/* The named models, those of --tier, or all that is cached: every one is looked at, the first failure is the result. */
static enum caro_status verify_all(const struct hub_settings *s, const char *const *names, size_t n,
                                   struct caro_error *err)
{
    enum caro_status status = CARO_OK;
    for (size_t i = 0; i < n; i++) {
        struct caro_error one = {0};
        enum caro_status now = verify_one(s, names[i], &one);
        if (now == CARO_OK) continue;
        if (status != CARO_OK) output_error(&one, now);
        if (status == CARO_OK) status = error_set(err, now, one.pos, "%s", one.msg);
    }
    return status;
}

static enum caro_status verify_cached(const struct hub_settings *s, struct caro_error *err)
{
    struct caro_cached *list;
    size_t n;
    TRY(caro_hub_list(&s->hub, &list, &n, err));
    char(*texts)[4096] = calloc(n + 1, sizeof *texts);
    const char **names = calloc(n + 1, sizeof *names);
    enum caro_status status =
        texts && names ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the list");
    for (size_t i = 0; i < n && status == CARO_OK; i++) {
        snprintf(texts[i], sizeof texts[i], "hf:%s/%s@%s", list[i].repository, list[i].file, list[i].commit);
        names[i] = texts[i];
    }
    if (status == CARO_OK) status = verify_all(s, names, n, err);
    free(names);
    free(texts);
    caro_hub_list_free(list, n);
    return status;
}

static enum caro_status cmd_verify(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    const struct models_options *own = options_own(o);
    const char **names;
    size_t n;
    if (o->n_operands == 0 && !own->tier) return verify_cached(s, err);
    TRY(models_names(s, o, &names, &n, err));
    enum caro_status status = verify_all(s, names, n, err);
    free(names);
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
        pull_size_text(removed.freed, size);
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
    } table[] = {{"list", models_list}, {"show", models_show},  {"path", cmd_path},    {"verify", cmd_verify},
                 {"rm", cmd_rm},        {"import", cmd_import}, {"pull", models_pull}, {"lock", models_lock}};
    struct hub_settings s;
    (void)exit_code;
    TRY(hub_settings_read(&s, o, err));
    enum caro_status status = hub_settings_need_cache(&s, err);
    for (size_t i = 0; status == CARO_OK && i < sizeof table / sizeof *table; i++)
        if (strcmp(o->action, table[i].name) == 0) status = table[i].run(&s, o, err);
    hub_settings_free(&s);
    return status;
}

/* Of several operands one must look like a model's name (a digit, a slash): "models pull the cart" is a request. */
static bool is_request(const struct options *o)
{
    for (int i = 0; i < o->n_operands; i++)
        if (strpbrk(o->operands[i], "0123456789/")) return false;
    return o->n_operands > 1;
}

static const struct action actions[] = {
    {"list", 0, 0, NULL},           {"show", 1, 1, "a model's id or file"},
    {"path", 1, 1, "a model's id"}, {"pull", 0, 100, NULL},
    {"lock", 0, 100, NULL},         {"rm", 1, 100, "a model's id"},
    {"verify", 0, 100, NULL},       {"import", 1, 2, "a file"},
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
            "  caro models list               what there is and what is cached, by size\n"
            "  caro models show ID|PATH       all that is known of one, or of a GGUF file\n"
            "  caro models pull ID...         download, checked against size and sha256\n"
            "  caro models path ID            its file, for scripts\n"
            "  caro models verify [ID...]     hash again; what is wrong is put aside\n"
            "  caro models rm ID...           remove from the cache, and say what that frees\n"
            "  caro models lock ID...         pin in caro.lock\n"
            "  caro models import FILE [ID]   take a local file in by its hash\n"
            "\n"
            "An ID is one of the list, or hf:ORG/REPO/FILE.gguf[@REV].\n"
            "      --tier T    list, pull, verify, lock: all, ci, mlx, tiny, small, medium,\n"
            "                  large, smallest or default\n"
            "      --frozen    pull: what caro.lock pins and nothing else\n"
            "      --offline   make no connection\n"
            "      --json      objects; of pull, an event a line",
};
