/* caro models list and show: what is known of models, and what of them is in the cache. Hashes nothing and makes no
 * connection. */
#include "cli/cmd_models.h"
#include "cli/models_memory.h"
#include "cli/pull_screen.h"
#include "cli/subcommands.h"

#include "base/error.h"

#include <caro/model.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

static const char later[] = "pinned at first download";

/* Where a model is, and when it was used last. */
struct presence {
    bool cached;
    char path[4096];
    int64_t last_used; /* seconds since 1970 */
};

static void look(const struct hub_settings *s, const struct caro_catalog_model *m, struct presence *p)
{
    struct caro_source source;
    struct stat st;
    p->cached = false;
    if (m->inside || caro_source_parse(&source, s->catalog, m->id, NULL) != CARO_OK) return;
    p->cached =
        caro_hub_find(&s->hub, &source, p->path, sizeof p->path, NULL) == CARO_OK && stat(p->path, &st) == 0;
    if (p->cached) p->last_used = st.st_atime > st.st_mtime ? st.st_atime : st.st_mtime;
    caro_source_free(&source);
}

/* "2026-11-25", or with `exact` "2026-11-25T22:40:00Z". */
static const char *time_text(int64_t seconds, bool exact, char text[32])
{
    time_t when = (time_t)seconds;
    struct tm tm;
    if (!gmtime_r(&when, &tm) || !strftime(text, 32, exact ? "%Y-%m-%dT%H:%M:%SZ" : "%Y-%m-%d", &tm))
        memcpy(text, "?", 2);
    return text;
}

static void set_text(json_t *o, const char *key, const char *text)
{
    if (text) json_object_set_new(o, key, json_string(text));
}

static void set_number(json_t *o, const char *key, uint64_t n)
{
    if (n) json_object_set_new(o, key, json_integer((json_int_t)n));
}

/* What the model inside the program says of itself. */
struct builtin_facts {
    uint64_t bytes, parameters;
    int context;
};

static void read_builtin(struct builtin_facts *facts)
{
    struct caro_model *model = NULL;
    struct caro_model_info info;
    *facts = (struct builtin_facts){0};
    if (caro_model_open_builtin(&model, NULL, NULL) != CARO_OK) return;
    caro_model_info(model, &info);
    *facts = (struct builtin_facts){info.size_bytes, info.n_parameters, info.n_ctx_train};
    caro_model_close(model);
}

/* Every key that is known; one that is not is left out. alone: its file may be looked into. */
static json_t *model_json(const struct hub_settings *s, const struct caro_catalog_model *m, bool alone)
{
    struct presence p;
    char text[32];
    json_t *o = json_object();
    look(s, m, &p);
    set_text(o, "id", m->id);
    set_text(o, "name", m->name);
    set_text(o, "family", m->family);
    set_text(o, "parameters", m->parameters);
    if (m->inside) {
        struct builtin_facts facts;
        read_builtin(&facts);
        set_number(o, "bytes", facts.bytes);
        set_number(o, "context", (uint64_t)facts.context);
    }
    set_text(o, "repository", m->repository);
    set_text(o, "file", m->file);
    set_text(o, "commit", m->commit);
    set_number(o, "bytes", m->bytes);
    set_number(o, "about_bytes", m->about_bytes);
    set_text(o, "sha256", m->sha256);
    set_text(o, "licence", m->licence);
    set_text(o, "restriction", m->restriction);
    set_number(o, "context", (uint64_t)m->context);
    set_text(o, "architecture", m->architecture);
    set_text(o, "tensors", m->tensors);
    set_text(o, "prompt_format", m->prompt_format);
    set_text(o, "category", caro_category_name(m->category));
    json_object_set_new(o, "ci_suitable", json_boolean(m->ci_suitable));
    json_object_set_new(o, "mlx", json_boolean(m->mlx));
    json_object_set_new(o, "default", json_boolean(m == caro_catalog_default(s->catalog)));
    set_text(o, "good_for", m->good_for);
    struct caro_memory memory;
    if (models_memory(m, p.cached && alone ? p.path : NULL, &memory))
        json_object_set_new(o, "memory", models_memory_json(&memory));
    json_object_set_new(o, "cached", json_boolean(p.cached || m->inside));
    if (p.cached) set_text(o, "path", p.path);
    if (p.cached) set_text(o, "last_used", time_text(p.last_used, true, text));
    return o;
}

static void list_row(const struct hub_settings *s, const struct caro_catalog_model *m)
{
    char size[24] = "inside", id[72], day[32];
    struct presence p;
    look(s, m, &p);
    if (!m->inside && !m->bytes && !m->about_bytes)
        snprintf(size, sizeof size, "?");
    else if (!m->inside)
        pull_size_text(m->bytes ? m->bytes : m->about_bytes, size);
    snprintf(id, sizeof id, "%s%s", m->id, m == caro_catalog_default(s->catalog) ? " *" : "");
    printf("%-18s %8s  %-6s  %-2s  %-3s  %-10s  %s%s\n", id, size, caro_category_name(m->category),
           m->ci_suitable ? "ci" : "-", m->mlx ? "mlx" : "-",
           m->inside  ? "inside"
           : p.cached ? time_text(p.last_used, false, day)
                      : "-",
           m->licence ? m->licence : later, m->restriction ? " (restricted)" : "");
}

static void print_cached(const struct caro_cached *c)
{
    char size[24], day[32];
    pull_size_text(c->bytes, size);
    printf("%9s  used %s  hf:", size, time_text(c->last_used, false, day));
    output_text(stdout, c->repository);
    putchar('/');
    output_text(stdout, c->file);
    printf("@%.7s\n", c->commit);
}

static json_t *cached_json(const struct caro_cached *c)
{
    char when[32];
    json_t *o =
        json_pack("{s:s+++++, s:s, s:s, s:s, s:s, s:I, s:s}", "id", "hf:", c->repository, "/", c->file, "@",
                  c->commit, "repository", c->repository, "file", c->file, "commit", c->commit, "path",
                  c->path, "bytes", (json_int_t)c->bytes, "last_used", time_text(c->last_used, true, when));
    if (o && c->sha256[0]) set_text(o, "sha256", c->sha256);
    return o;
}

/* All that is in the cache, of the catalog or not, with size and last use. */
static enum caro_status list_cache(const struct hub_settings *s, json_t *rows, struct caro_error *err)
{
    struct caro_cached *list;
    size_t n;
    uint64_t bytes = 0;
    char total[24];
    TRY(caro_hub_list(&s->hub, &list, &n, err));
    for (size_t i = 0; i < n; i++) { /* several links may lead to the same bytes */
        bool first = true;
        for (size_t k = 0; k < i && first; k++)
            first = !list[i].sha256[0] || strcmp(list[i].sha256, list[k].sha256) != 0;
        if (first) bytes += list[i].bytes;
    }
    pull_size_text(bytes, total);
    if (n && !rows) printf("\nin the cache %s: %s in %zu file%s\n", s->cache, total, n, n == 1 ? "" : "s");
    for (size_t i = 0; i < n; i++) {
        if (rows)
            json_array_append_new(rows, cached_json(&list[i]));
        else
            print_cached(&list[i]);
    }
    caro_hub_list_free(list, n);
    return CARO_OK;
}

enum caro_status models_list(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    const struct models_options *own = options_own(o);
    const struct caro_catalog_model **models, *preferred = caro_catalog_default(s->catalog);
    size_t n;
    bool starred = false;
    enum caro_status status = CARO_OK;
    TRY(models_of_tier(s, own->tier, &models, &n, err));
    if (o->json) {
        json_t *rows = json_array(), *cache = json_array();
        for (size_t i = 0; i < n; i++) json_array_append_new(rows, model_json(s, models[i], false));
        status = list_cache(s, cache, err);
        json_t *whole =
            json_pack("{s:o, s:o, s:s}", "models", rows, "cache", cache, "cache_folder", s->cache);
        if (status == CARO_OK)
            status = models_print_json(whole, err);
        else
            json_decref(whole);
    } else {
        printf("%-18s %8s  %-6s  %-2s  %-3s  %-10s  %s\n", "id", "size", "kind", "ci", "mlx", "last used",
               "licence");
        for (size_t i = 0; i < n; i++) {
            list_row(s, models[i]);
            starred = starred || models[i] == preferred;
        }
        if (starred) puts("* answers when it is in the cache and no other is named");
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

static void show_bytes(const char *key, uint64_t n)
{
    char text[64];
    snprintf(text, sizeof text, "%" PRIu64, n);
    show_line(key, n ? text : NULL);
}

static void show_context(int tokens)
{
    char text[64];
    snprintf(text, sizeof text, "%d tokens", tokens);
    show_line("context", tokens ? text : NULL);
}

/* What only a file of the hub has. */
static void show_file(const struct caro_catalog_model *m)
{
    char text[64];
    show_line("parameters", m->parameters);
    show_line("repository", m->repository);
    show_line("file", m->file);
    show_line("commit", m->commit);
    show_bytes("bytes", m->bytes);
    snprintf(text, sizeof text, "%.2f GB", (double)m->about_bytes / 1e9);
    if (m->about_bytes) show_line("about", text);
    show_line("sha256", m->sha256);
    show_context(m->context);
    show_line("tensors", m->tensors);
}

static void show_inside(void)
{
    struct builtin_facts facts;
    char text[64];
    read_builtin(&facts);
    snprintf(text, sizeof text, "%.1fM", (double)facts.parameters / 1e6);
    show_line("parameters", facts.parameters ? text : NULL);
    show_bytes("bytes", facts.bytes);
    show_context(facts.context);
}

static void show_model(const struct hub_settings *s, const struct caro_catalog_model *m)
{
    struct presence p;
    char day[32];
    look(s, m, &p);
    show_line("id", m->id);
    show_line("name", m->name);
    show_line("good for", m->good_for);
    show_line("family", m->family);
    if (m->inside)
        show_inside();
    else
        show_file(m);
    show_line("licence", m->licence);
    if (m->restriction) show_line("restriction", m->restriction);
    show_line("architecture", m->architecture);
    show_line("prompt format", m->prompt_format);
    show_line("category", caro_category_name(m->category));
    show_line("ci-suitable", m->ci_suitable ? "yes" : "no");
    show_line("mlx-optimised", m->mlx ? "yes" : "no");
    struct caro_memory memory;
    char text[512] = "known after the download";
    if (models_memory(m, p.cached ? p.path : NULL, &memory)) models_memory_text(&memory, text, sizeof text);
    show_line("memory", text);
    show_line("in the cache", m->inside ? "inside the program" : p.cached ? p.path : "no");
    if (p.cached) show_line("last used", time_text(p.last_used, false, day));
}

enum caro_status models_show(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    struct caro_source source;
    const struct caro_catalog_model *m = caro_catalog_find(s->catalog, o->operands[0]);
    if (!m) {
        TRY(caro_source_parse(&source, s->catalog, o->operands[0], err)); /* names the nearest ids */
        const bool is_file = source.kind == CARO_SOURCE_PATH;
        caro_source_free(&source);
        if (is_file) return models_show_file(o->operands[0], o->json, err);
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS, "'%.100s' is not in the catalog", o->operands[0]);
    }
    if (o->json) return models_print_json(model_json(s, m, true), err);
    show_model(s, m);
    return CARO_OK;
}
