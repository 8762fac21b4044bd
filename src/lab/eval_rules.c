/* Owns the reading of utilities' rules. Refuses unknown keys: a misspelt one would silently change scores. */
#include "lab/eval_rules.h"

#include <stdlib.h>
#include <string.h>

struct reading {
    const char *file, *tool;
    struct arena *arena;
    struct caro_error *err;
};

static enum caro_status no_memory(const struct reading *r)
{
    return error_set(r->err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory while reading %s", r->file);
}

static enum caro_status wrong(const struct reading *r, const char *key, const char *what)
{
    return error_set(r->err, CARO_FORMAT, CARO_NO_POS, "%s: tool '%s': key '%s' %s", r->file, r->tool, key,
                     what);
}

static const char *copy(const struct reading *r, const json_t *text)
{
    return arena_copy(r->arena, slice_from(json_string_value(text), json_string_length(text)));
}

static enum caro_status read_list(const struct reading *r, const char *key, const json_t *json,
                                  const char ***list)
{
    if (!json_is_array(json)) return wrong(r, key, "must be a list of texts");
    size_t n = json_array_size(json);
    const char **out = arena_array(r->arena, n + 1, sizeof *out);
    if (!out) return no_memory(r);
    for (size_t i = 0; i < n; i++) {
        if (!json_is_string(json_array_get(json, i))) return wrong(r, key, "must hold texts");
        if (!(out[i] = copy(r, json_array_get(json, i)))) return no_memory(r);
    }
    *list = out;
    return CARO_OK;
}

static enum caro_status read_aliases(const struct reading *r, const char *key, json_t *json,
                                     struct eval_alias **list)
{
    if (!json_is_object(json)) return wrong(r, key, "must be an object of texts");
    struct eval_alias *out = arena_array(r->arena, json_object_size(json) + 1, sizeof *out);
    if (!out) return no_memory(r);
    *list = out;
    const char *name;
    json_t *value;
    json_object_foreach(json, name, value)
    {
        if (!json_is_string(value)) return wrong(r, name, "must be a text");
        out->from = arena_copy(r->arena, slice_from_cstr(name));
        out->to = copy(r, value);
        if (!out->from || !out->to) return no_memory(r);
        out++;
    }
    return CARO_OK;
}

static enum caro_status read_tool(struct reading *r, struct eval_tool *tool, json_t *json);

static enum caro_status read_subs(struct reading *r, const char *key, json_t *json, struct eval_tool **subs)
{
    if (!json_is_object(json)) return wrong(r, key, "must be an object of rules");
    struct eval_tool *out = arena_array(r->arena, json_object_size(json) + 1, sizeof *out);
    if (!out) return no_memory(r);
    *subs = out;
    const char *name;
    json_t *value;
    json_object_foreach(json, name, value)
    {
        if (!(out->name = arena_copy(r->arena, slice_from_cstr(name)))) return no_memory(r);
        TRY(read_tool(r, out, value));
        out++;
    }
    return CARO_OK;
}

static enum caro_status read_tool(struct reading *r, struct eval_tool *tool, json_t *json)
{
    if (!json_is_object(json)) return wrong(r, tool->name, "must be an object");
    const struct {
        const char *key;
        bool *flag;
    } flags[] = {{"always", &tool->always},
                 {"stdin", &tool->records_input},
                 {"harmless", &tool->harmless},
                 {"no_clusters", &tool->no_clusters},
                 {"stop_at_word", &tool->stop_at_word}};
    const struct {
        const char *key;
        const char ***list;
    } lists[] = {{"valued", &tool->valued},
                 {"ignore", &tool->ignore},
                 {"strip_suffix", &tool->strip_suffix},
                 {"options", &tool->options},
                 {"commands", &tool->commands}};
    const char *key;
    json_t *value;
    json_object_foreach(json, key, value)
    {
        bool known = strcmp(key, "source") == 0;
        for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
            if (strcmp(key, flags[i].key) != 0) continue;
            if (!json_is_boolean(value)) return wrong(r, key, "must be true or false");
            *flags[i].flag = json_is_true(value);
            known = true;
        }
        for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
            if (strcmp(key, lists[i].key) != 0) continue;
            TRY(read_list(r, key, value, lists[i].list));
            known = true;
        }
        if (strcmp(key, "aliases") == 0) {
            TRY(read_aliases(r, key, value, &tool->aliases));
        } else if (strcmp(key, "sub") == 0) {
            TRY(read_subs(r, key, value, &tool->subs));
        } else if (!known) {
            return wrong(r, key,
                         "is not known (always, stdin, harmless, no_clusters, stop_at_word, valued, ignore, "
                         "strip_suffix, options, commands, aliases, sub, source)");
        }
    }
    return CARO_OK;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct eval_tool *)a)->name, ((const struct eval_tool *)b)->name);
}

enum caro_status eval_rules_read(struct eval_rules *rules, const json_t *json, const char *file,
                                 struct arena *arena, struct caro_error *err)
{
    struct reading r = {.file = file, .tool = "", .arena = arena, .err = err};
    json_t *tools = json_object_get(json, "tools"), *same = json_object_get(json, "same_as");
    *rules = (struct eval_rules){0};
    if (!json_is_object(tools))
        return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s: key 'tools' is missing or no object", file);
    rules->tools = arena_array(arena, json_object_size(tools) + 1, sizeof *rules->tools);
    rules->same_as = arena_array(arena, 1, sizeof *rules->same_as);
    if (!rules->tools || !rules->same_as) return no_memory(&r);
    if (same) TRY(read_aliases(&r, "same_as", same, &rules->same_as));
    const char *name;
    json_t *value;
    json_object_foreach(tools, name, value)
    {
        struct eval_tool *tool = &rules->tools[rules->n_tools++];
        if (!(tool->name = arena_copy(arena, slice_from_cstr(name)))) return no_memory(&r);
        if (strchr(name, '/') || !*name || *name == '.')
            return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s: '%s' cannot be a program's name", file,
                             name);
        r.tool = tool->name;
        TRY(read_tool(&r, tool, value));
    }
    qsort(rules->tools, rules->n_tools, sizeof *rules->tools, by_name);
    return CARO_OK;
}

const struct eval_tool *eval_rules_find(const struct eval_rules *rules, const char **name)
{
    for (const struct eval_alias *a = rules->same_as; a && a->from; a++)
        if (strcmp(a->from, *name) == 0) *name = a->to;
    const struct eval_tool key = {.name = *name};
    const struct eval_tool *found =
        bsearch(&key, rules->tools, rules->n_tools, sizeof *rules->tools, by_name);
    return found;
}
