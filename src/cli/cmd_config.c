/* caro config: shows and changes config.json. */
#include "cli/config.h"
#include "cli/subcommands.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

static void print_value(const json_t *value)
{
    if (json_is_string(value))
        output_text(stdout, json_string_value(value));
    else if (json_is_integer(value))
        printf("%lld", (long long)json_integer_value(value));
    else
        printf("%g", json_number_value(value));
}

/* "safety  strict  (CARO_SAFETY)": what holds, and why. */
static enum caro_status list(const json_t *config, const struct options *o, struct caro_error *err)
{
    const struct config_key *key;
    if (o->json) {
        char *text = json_dumps(config, JSON_INDENT(2) | JSON_SORT_KEYS);
        if (!text) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
        puts(text);
        free(text);
        return CARO_OK;
    }
    for (int i = 0; (key = config_key_at(i)); i++) {
        const json_t *value = json_object_get(config, key->name);
        const char *above = key->environment ? getenv(key->environment) : NULL;
        printf("%-12s ", key->name);
        if (above && *above) {
            output_text(stdout, above);
            printf("  (from %s)\n", key->environment);
        } else if (value) {
            print_value(value);
            putchar('\n');
        } else
            printf("%s  (default)\n", key->standard);
    }
    return CARO_OK;
}

static enum caro_status find_key(const char *name, const struct config_key **key, struct caro_error *err)
{
    char names[200] = "";
    const struct config_key *k;
    size_t used = 0;
    *key = config_key_find(name);
    if (*key) return CARO_OK;
    for (int i = 0; (k = config_key_at(i)); i++)
        used += (size_t)snprintf(names + used, sizeof names - used, "%s%s", i ? ", " : "", k->name);
    return error_set(err, CARO_USAGE, CARO_NO_POS, "no key '%.60s'; there are %s", name, names);
}

static enum caro_status change(const char *path, json_t *config, const struct options *o,
                               struct caro_error *err)
{
    const struct config_key *key;
    json_t *value;
    TRY(find_key(o->operands[0], &key, err));
    if (strcmp(o->action, "get") == 0) {
        const json_t *now = json_object_get(config, key->name);
        if (!now)
            return error_set(err, CARO_NOT_FOUND, CARO_NO_POS, "%s is not set (default: %s)", key->name,
                             key->standard);
        print_value(now);
        putchar('\n');
        return CARO_OK;
    }
    if (strcmp(o->action, "unset") == 0)
        json_object_del(config, key->name);
    else {
        TRY(config_value(key, o->operands[1], &value, err));
        json_object_set_new(config, key->name, value);
    }
    return config_write(path, config, err);
}

static enum caro_status cmd_config(const struct options *o, int *exit_code, struct caro_error *err)
{
    char path[4096];
    json_t *config;
    (void)exit_code;
    TRY(config_path(path, err));
    if (strcmp(o->action, "path") == 0) {
        puts(path);
        return CARO_OK;
    }
    TRY(config_read(path, &config, err));
    enum caro_status status = o->n_operands ? change(path, config, o, err) : list(config, o, err);
    json_decref(config);
    return status;
}

/* The empty name stands last: the named ones are tried first. */
static const struct action actions[] = {
    {"list", 0, 0, NULL},     {"get", 1, 1, "a key"}, {"set", 2, 2, "a key and a value"},
    {"unset", 1, 1, "a key"}, {"path", 0, 0, NULL},   {"", 0, 0, NULL},
};

const struct subcommand subcommand_config = {
    .name = "config",
    .actions = actions,
    .n_actions = sizeof actions / sizeof *actions,
    .without_config = true,
    .run = cmd_config,
    .help = "caro config: what holds when no option and no variable says otherwise\n"
            "\n"
            "  caro config [list]        every key, its value and where that is from\n"
            "  caro config get KEY       the value alone\n"
            "  caro config set KEY VALUE\n"
            "  caro config unset KEY\n"
            "  caro config path          the file: $XDG_CONFIG_HOME/caro/config.json\n"
            "\n"
            "Keys: model, safety, rules, shell, platform, color, threads, max-tokens,\n"
            "temperature, history.\n"
            "An option is above an environment variable, that above the config.",
};
