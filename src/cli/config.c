/* Owns config.json: where it is, what it may hold, and how it is read and replaced. Refuses keys and values that it does not know: a
 * setting that does nothing is worse than an error. */
#include "cli/config.h"

#include "base/error.h"
#include "os/paths.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const policies[] = {"strict", "moderate", "permissive", NULL};
static const char *const shells[] = {"bash", "zsh", "fish", "sh", NULL};
static const char *const platforms[] = {"linux", "macos", NULL};
static const char *const colours[] = {"auto", "always", "never", NULL};

static const char *const switches[] = {"on", "off", NULL};

static const struct config_key keys[] = {
    {"model", OPTION_TEXT, NULL, 0, 0, "CARO_MODEL", "qwen-1.5b-q4 when it is cached, else builtin"},
    {"safety", OPTION_TEXT, policies, 0, 0, "CARO_SAFETY", "moderate"},
    {"rules", OPTION_TEXT, NULL, 0, 0, "CARO_RULES", "the file rules beside config.json, when it is there"},
    {"shell", OPTION_TEXT, shells, 0, 0, NULL, "the login shell"},
    {"platform", OPTION_TEXT, platforms, 0, 0, "CARO_PLATFORM", "this system"},
    {"color", OPTION_TEXT, colours, 0, 0, NULL, "auto"},
    {"threads", OPTION_WHOLE, NULL, 1, 1024, NULL, "the processors that are there"},
    {"max-tokens", OPTION_WHOLE, NULL, 1, 1000000, NULL, "256"},
    {"history", OPTION_TEXT, switches, 0, 0, NULL, "on"},
    {"temperature", OPTION_REAL, NULL, 0, 10, NULL, "0"},
};

const struct config_key *config_key_at(int i)
{
    return (size_t)i < sizeof keys / sizeof *keys ? &keys[i] : NULL;
}

const struct config_key *config_key_find(const char *name)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(keys[i].name, name) == 0) return &keys[i];
    return NULL;
}

enum caro_status config_path(char path[4096], struct caro_error *err)
{
    const char *xdg = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    int n = xdg && *xdg     ? snprintf(path, 4096, "%s/caro/config.json", xdg)
            : home && *home ? snprintf(path, 4096, "%s/.config/caro/config.json", home)
                            : 4096;
    if (n < 4096) return CARO_OK;
    path[0] = '\0';
    return error_set(err, CARO_NOT_FOUND, CARO_NO_POS, "no place for a config: HOME is not set");
}

/* "strict, moderate or permissive" */
static void describe(const struct config_key *key, char *text, size_t size)
{
    size_t used = 0;
    text[0] = '\0';
    if (key->kind != OPTION_TEXT)
        snprintf(text, size, "a%s number from %g to %g", key->kind == OPTION_WHOLE ? " whole" : "", key->low,
                 key->high);
    else if (!key->values)
        snprintf(text, size, "a text");
    for (int i = 0; key->values && key->values[i] && used < size; i++)
        used += (size_t)snprintf(text + used, size - used, "%s%s",
                                 i == 0               ? ""
                                 : key->values[i + 1] ? ", "
                                                      : " or ",
                                 key->values[i]);
}

static bool allowed(const struct config_key *key, const json_t *value)
{
    if (key->kind == OPTION_TEXT && json_is_string(value)) {
        for (int i = 0; key->values && key->values[i]; i++)
            if (strcmp(json_string_value(value), key->values[i]) == 0) return true;
        return !key->values && json_string_length(value) > 0;
    }
    if (key->kind == OPTION_WHOLE ? !json_is_integer(value) : !json_is_number(value)) return false;
    return json_number_value(value) >= key->low && json_number_value(value) <= key->high;
}

enum caro_status config_read(const char *path, json_t **config, struct caro_error *err)
{
    json_error_t where;
    const char *name;
    json_t *value;
    char wants[160];
    FILE *file = path[0] ? fopen(path, "rb") : NULL;
    *config = NULL;
    if (!file && path[0] && errno != ENOENT && errno != ENOTDIR)
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot read '%.200s': %s", path, strerror(errno));
    *config = file ? json_loadf(file, JSON_REJECT_DUPLICATES, &where) : json_object();
    if (file) fclose(file);
    if (!*config)
        return error_set(err, CARO_FORMAT, (uint64_t)where.position, "%.150s: line %d: %.100s", path,
                         where.line, where.text);
    enum caro_status status = CARO_OK;
    if (!json_is_object(*config))
        status = error_set(err, CARO_FORMAT, CARO_NO_POS,
                           "%.200s: expected one object, { \"key\": value, … }", path);
    json_object_foreach(*config, name, value)
    {
        const struct config_key *key = config_key_find(name);
        if (key) describe(key, wants, sizeof wants);
        if (!key)
            status = error_set(err, CARO_FORMAT, CARO_NO_POS,
                               "%.150s: unknown key \"%.60s\"; caro config lists them", path, name);
        else if (!allowed(key, value))
            status = error_set(err, CARO_FORMAT, CARO_NO_POS, "%.120s: \"%s\" must be %s", path, name, wants);
    }
    if (status != CARO_OK) json_decref(*config), *config = NULL;
    return status;
}

enum caro_status config_value(const struct config_key *key, const char *text, json_t **value,
                              struct caro_error *err)
{
    char wants[160], *end = NULL;
    errno = 0;
    if (key->kind == OPTION_TEXT)
        *value = json_string(text);
    else if (key->kind == OPTION_WHOLE)
        *value = json_integer(strtoll(text, &end, 10));
    else
        *value = json_real(strtod(text, &end));
    describe(key, wants, sizeof wants);
    if (*value && (!end || (*text && !*end && !errno)) && allowed(key, *value)) return CARO_OK;
    json_decref(*value);
    *value = NULL;
    return error_set(err, CARO_USAGE, CARO_NO_POS, "%s must be %s, not '%.60s'", key->name, wants, text);
}

static enum caro_status make_folders(char *path, struct caro_error *err)
{
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        int failed = mkdir(path, 0700) != 0 && errno != EEXIST;
        int why = errno;
        *slash = '/';
        if (failed)
            return error_set(err, CARO_IO, CARO_NO_POS, "cannot make a folder of '%.200s': %s", path,
                             strerror(why));
    }
    return CARO_OK;
}

enum caro_status config_write(const char *path, const json_t *config, struct caro_error *err)
{
    char folders[4096], temporary[4200];
    snprintf(folders, sizeof folders, "%s", path);
    TRY(make_folders(folders, err));
    snprintf(temporary, sizeof temporary, "%s.%ld.partial", path, (long)getpid());
    int fd = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    FILE *f = fd >= 0 ? fdopen(fd, "wb") : NULL;
    bool good = f && json_dumpf(config, f, JSON_INDENT(2) | JSON_SORT_KEYS | JSON_REAL_PRECISION(9)) == 0 &&
                fputc('\n', f) != EOF && fflush(f) == 0 && fsync(fd) == 0;
    if (f && fclose(f) != 0) good = false;
    if (good && rename(temporary, path) == 0) return CARO_OK;
    enum caro_status status =
        error_set(err, CARO_IO, CARO_NO_POS, "cannot write '%.200s': %s", path, strerror(errno));
    if (fd >= 0) remove(temporary);
    return status;
}

/* A text of the config that outlives it; NULL when the key is not there. Kept until the program ends. */
static const char *take_text(const json_t *config, const char *key)
{
    const char *text = json_string_value(json_object_get(config, key));
    return text ? strdup(text) : NULL;
}

enum caro_status config_apply(struct options *o, struct caro_error *err)
{
    char path[4096];
    json_t *config;
    const char *safety = getenv("CARO_SAFETY"), *rules = getenv("CARO_RULES"),
               *platform = getenv("CARO_PLATFORM");
    if (config_path(path, NULL) != CARO_OK || access(path, F_OK) != 0) return CARO_OK;
    TRY(config_read(path, &config, err));
    if (!o->safety && !(safety && *safety)) o->safety = take_text(config, "safety");
    if (!o->rules && !(rules && *rules)) o->rules = take_text(config, "rules");
    if (!o->shell) o->shell = take_text(config, "shell");
    if (!o->platform && !(platform && *platform)) o->platform = take_text(config, "platform");
    if (!o->color) o->color = take_text(config, "color");
    if (!o->threads) o->threads = (long)json_integer_value(json_object_get(config, "threads"));
    if (!o->max_tokens) o->max_tokens = (long)json_integer_value(json_object_get(config, "max-tokens"));
    if (o->temperature == 0) o->temperature = json_number_value(json_object_get(config, "temperature"));
    const char *history = json_string_value(json_object_get(config, "history"));
    o->no_history = history && strcmp(history, "off") == 0;
    json_decref(config);
    return CARO_OK;
}
