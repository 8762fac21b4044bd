/* Owns the reading of HF_*, CARO_MODEL, CARO_TIME_BUDGET and of the config folder, and the order in which a
 * model is chosen. */
#include "cli/hub_settings.h"
#include "cli/config.h"
#include "cli/missing_model.h"

#include "base/error.h"
#include "os/cpu.h"
#include "os/memory.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

static const char config_name[] = "config.json";

static const char *environment(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

static bool is_on(const char *name)
{
    const char *value = environment(name);
    return value && (!strcmp(value, "1") || !strcasecmp(value, "true") || !strcasecmp(value, "yes") ||
                     !strcasecmp(value, "on"));
}

/* An absolute path: one that is relative would depend on where caro is called (XDG Base Directory Specification). */
static const char *absolute(const char *name)
{
    const char *value = environment(name);
    return value && value[0] == '/' ? value : NULL;
}

/* Below the home folder; false without one or when it does not fit. */
static bool at_home(char out[4096], const char *path)
{
    const char *home = absolute("HOME");
    return home && snprintf(out, 4096, "%s/%s", home, path) < 4096;
}

static bool copy_path(char out[4096], const char *path, const char *below)
{
    if (path[0] == '~' && path[1] == '/') {
        char tail[4096];
        return snprintf(tail, sizeof tail, "%s%s", path + 2, below) < (int)sizeof tail && at_home(out, tail);
    }
    return snprintf(out, 4096, "%s%s", path, below) < 4096;
}

/* HF_HOME, else where it is by default. */
static bool hub_home(char out[4096])
{
    const char *home = environment("HF_HOME"), *xdg = absolute("XDG_CACHE_HOME");
    if (home) return copy_path(out, home, "");
    return xdg ? copy_path(out, xdg, "/huggingface") : at_home(out, ".cache/huggingface");
}

/* "" when this user has no home and no variable names a folder: then nothing is cached. */
static void find_cache(struct hub_settings *s)
{
    char home[4096];
    const char *cache = environment("HF_HUB_CACHE");
    bool found = cache ? copy_path(s->cache, cache, "") : hub_home(home) && copy_path(s->cache, home, "/hub");
    if (!found) s->cache[0] = '\0';
}

enum caro_status hub_settings_need_cache(const struct hub_settings *s, struct caro_error *err)
{
    if (s->cache[0]) return CARO_OK;
    return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                     "no folder for models: neither HF_HUB_CACHE nor HOME is set");
}

static enum caro_status read_config(struct hub_settings *s, struct caro_error *err)
{
    char path[4096];
    json_t *config;
    if (config_path(path, NULL) != CARO_OK || access(path, F_OK) != 0) return CARO_OK;
    TRY(config_read(path, &config, err));
    const char *model = json_string_value(json_object_get(config, "model"));
    enum caro_status status = CARO_OK;
    if (model && !(s->config_model = strdup(model)))
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the config");
    json_decref(config);
    return status;
}

enum caro_status hub_settings_read(struct hub_settings *s, const struct options *o, struct caro_error *err)
{
    char user_catalog[4200];
    const char *xdg = absolute("XDG_CONFIG_HOME"), *stall = environment("HF_HUB_DOWNLOAD_TIMEOUT"),
               *ca_names[] = {"CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"};
    *s = (struct hub_settings){0};
    if (!(xdg ? copy_path(s->config, xdg, "/caro") : at_home(s->config, ".config/caro"))) s->config[0] = '\0';
    enum caro_status status = CARO_OK;
    find_cache(s);
    snprintf(user_catalog, sizeof user_catalog, "%s/catalog.json", s->config);
    if (status == CARO_OK) status = caro_catalog_open(&s->catalog, s->config[0] ? user_catalog : NULL, err);
    if (status == CARO_OK) status = read_config(s, err);
    s->hub = (struct caro_hub_options){.cache = s->cache,
                                       .endpoint = environment("HF_ENDPOINT"),
                                       .offline = o->offline || is_on("HF_HUB_OFFLINE"),
                                       .stall_seconds = stall ? atoi(stall) : 0};
    s->progress_bars = !is_on("HF_HUB_DISABLE_PROGRESS_BARS");
    for (size_t i = 0; i < 3 && !s->hub.ca_file; i++) s->hub.ca_file = environment(ca_names[i]);
    if (status != CARO_OK) hub_settings_free(s);
    return status;
}

void hub_settings_free(struct hub_settings *s)
{
    caro_catalog_close(s->catalog);
    free(s->config_model);
    s->catalog = NULL;
    s->config_model = NULL;
}

void hub_settings_read_token(struct hub_settings *s)
{
    char path[4200], home[4096];
    const char *token = environment("HF_TOKEN"), *file = environment("HF_TOKEN_PATH");
    if (token)
        snprintf(s->token, sizeof s->token, "%s", token);
    else {
        if (file)
            snprintf(path, sizeof path, "%s", file);
        else if (hub_home(home))
            snprintf(path, sizeof path, "%s/token", home);
        else
            return;
        FILE *f = fopen(path, "rb");
        if (!f) return;
        if (!fgets(s->token, sizeof s->token, f)) s->token[0] = '\0';
        fclose(f);
    }
    s->token[strcspn(s->token, "\r\n \t")] = '\0';
    s->hub.token = s->token[0] ? s->token : NULL;
}

static bool on_build_machine(void)
{
    static const char *const names[] = {"GITHUB_ACTIONS", "GITLAB_CI",        "JENKINS_URL",
                                        "BUILDKITE",      "CIRCLECI",         "TF_BUILD",
                                        "TRAVIS",         "TEAMCITY_VERSION", "DRONE"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (environment(names[i])) return true;
    return is_on("CI");
}

static bool is_cached(void *ctx, const struct caro_catalog_model *model)
{
    const struct hub_settings *s = ctx;
    struct caro_source source;
    char path[4096];
    if (model->inside || !s->cache[0] || caro_source_parse(&source, s->catalog, model->id, NULL) != CARO_OK)
        return false;
    bool cached = caro_hub_find(&s->hub, &source, path, sizeof path, NULL) == CARO_OK;
    caro_source_free(&source);
    return cached;
}

/* A path that config.json gives is below its folder unless it is absolute or begins with ~/. */
static bool place_path(const struct hub_settings *s, const char *from, const char *name, char path[4096])
{
    bool config = strcmp(from, config_name) == 0;
    if (!config || name[0] == '/' || name[0] == '~') return copy_path(path, name, "");
    return snprintf(path, 4096, "%s/%s", s->config, name) < 4096;
}

static enum caro_status choose_source(const struct hub_settings *s, const struct options *o, const char *from,
                                      const char *name, char path[4096], char format[32],
                                      struct caro_error *err)
{
    struct caro_source source;
    TRY(caro_source_parse(&source, s->catalog, name, err));
    enum caro_status status = CARO_OK;
    if (source.model && source.model->prompt_format) snprintf(format, 32, "%s", source.model->prompt_format);
    if (source.kind == CARO_SOURCE_HUB && hub_settings_need_cache(s, err) != CARO_OK)
        status = CARO_NO_MODEL;
    else if (source.kind == CARO_SOURCE_HUB && caro_hub_find(&s->hub, &source, path, 4096, NULL) != CARO_OK)
        status = missing_model_fetch(s, o, &source, from, path, err);
    else if (source.kind == CARO_SOURCE_PATH && !place_path(s, from, source.path, path))
        status = error_set(err, CARO_NO_MODEL, CARO_NO_POS, "no model: the path in %s is too long", from);
    else if (source.kind == CARO_SOURCE_PATH && access(path, F_OK) != 0)
        status = error_set(err, CARO_NO_MODEL, CARO_NO_POS, "no model: %s names '%.200s', which is not there",
                           from, path);
    caro_source_free(&source);
    return status;
}

static enum caro_status choose_automatically(const struct hub_settings *s, const struct options *o,
                                             char path[4096], char format[32], char reason[300],
                                             struct caro_error *err)
{
    const char *budget = environment("CARO_TIME_BUDGET");
    char *end = NULL;
    double seconds = budget ? strtod(budget, &end) : 0;
    if (budget && (*end || !(seconds > 0 && seconds < 1e9)))
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "CARO_TIME_BUDGET is a number of seconds above 0, not '%.60s'", budget);
    struct os_memory memory;
    os_memory_available(&memory); /* what is free: a model that needs more would be refused */
    const struct caro_machine machine = {.memory_bytes = memory.available ? memory.available : memory.total,
                                         .disk_bytes = os_disk_free_bytes(s->cache),
                                         .processors = os_cpu_count(),
                                         .seconds = seconds,
                                         .ci = on_build_machine(),
                                         .fetch = o->pull && !s->hub.offline};
    const struct caro_catalog_model *m =
        caro_catalog_choose(s->catalog, &machine, is_cached, (void *)s, reason, 300);
    return choose_source(s, o, "auto", m->id, path, format, err);
}

enum caro_status hub_settings_choose(const struct hub_settings *s, const struct options *o, char path[4096],
                                     char format[32], char reason[300], struct caro_error *err)
{
    const char *variable = environment("CARO_MODEL"),
               *from = o->model   ? "--model"
                       : variable ? "CARO_MODEL"
                                  : config_name,
               *name = o->model   ? o->model
                       : variable ? variable
                                  : s->config_model;
    const struct caro_catalog_model *preferred = caro_catalog_default(s->catalog);
    path[0] = format[0] = reason[0] = '\0';
    if (name && strcmp(name, "auto") == 0) return choose_automatically(s, o, path, format, reason, err);
    if (name) return choose_source(s, o, from, name, path, format, err);
    if (o->pull || is_cached((void *)s, preferred))
        return choose_source(s, o, "the default", preferred->id, path, format, err);
    return CARO_OK;
}
