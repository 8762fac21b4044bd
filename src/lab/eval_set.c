/* Owns the files of sets: finding, reading, checking, choosing. Refuses anything the schema does not say. */
#include "lab/eval_set.h"

#include "lab/eval_item.h"
#include "lab/eval_schema.h"
#include "os/map.h"

#include <stdlib.h>
#include <string.h>

enum { SET_LIMIT = 64 << 20, LINE_LIMIT = 1 << 20 };

struct eval_sets {
    struct arena arena;
    struct eval_regex *regexes;
    struct eval_rules stubs, bsd;
    struct eval_fixture *fixtures;
    size_t n_fixtures;
    struct eval_item *items;
    size_t n_items, room;
    uint64_t hash;
};

static enum caro_status no_memory(struct caro_error *err)
{
    return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory while reading data sets");
}

/* A JSON file of the data folder. optional: missing is no error, *json is NULL then. */
static enum caro_status read_json(struct eval_sets *s, const char *data, const char *name, bool optional,
                                  json_t **json, struct caro_error *err)
{
    char path[4096];
    struct file_map map;
    struct caro_error local = {0};
    json_error_t why;
    *json = NULL;
    if (snprintf(path, sizeof path, "%s/%s", data, name) >= (int)sizeof path)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "the path of the data folder is too long");
    enum caro_status status = file_map_open(&map, path, &local);
    if (status == CARO_NOT_FOUND && optional) return CARO_OK;
    if (status != CARO_OK)
        return error_set(err, status, CARO_NO_POS,
                         "%s (the folder of evaluation data is named with --data-dir or CARO_EVAL_DATA)",
                         local.msg);
    s->hash = s->hash * 1099511628211ull ^ slice_hash(slice_from(map.p, map.n));
    *json = json_loadb(map.p, map.n, JSON_REJECT_DUPLICATES, &why);
    file_map_close(&map);
    if (!*json)
        return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s:%d: not JSON: %s", path, why.line, why.text);
    return CARO_OK;
}

static enum caro_status read_rules(struct eval_sets *s, const char *data, const char *name, bool optional,
                                   struct eval_rules *rules, struct caro_error *err)
{
    json_t *json;
    TRY(read_json(s, data, name, optional, &json, err));
    enum caro_status status = json ? eval_rules_read(rules, json, name, &s->arena, err) : CARO_OK;
    json_decref(json);
    return status;
}

static enum caro_status read_fixtures(struct eval_sets *s, const char *data, const json_t *schema,
                                      struct caro_error *err)
{
    json_t *json, *value, *entry;
    TRY(read_json(s, data, "fixtures.json", false, &json, err));
    struct eval_reading r = {.arena = &s->arena, .regexes = &s->regexes, .err = err};
    enum caro_status status = CARO_OK;
    s->fixtures = arena_array(&s->arena, json_object_size(json) + 1, sizeof *s->fixtures);
    if (!s->fixtures) status = no_memory(err);
    json_t *rule = json_object();
    json_object_set(rule, "$defs", json_object_get(schema, "$defs"));
    json_object_set_new(rule, "$ref", json_string("#/$defs/file"));
    const char *name;
    json_object_foreach(json, name, value)
    {
        if (status != CARO_OK) break;
        snprintf(r.where, sizeof r.where, "fixtures.json: %.150s", name);
        struct eval_fixture *f = &s->fixtures[s->n_fixtures++];
        const json_t *files = json_object_get(value, "files");
        const char *prepare = json_string_value(json_object_get(value, "prepare"));
        f->name = arena_copy(&s->arena, slice_from_cstr(name));
        f->prepare = prepare ? arena_copy(&s->arena, slice_from_cstr(prepare)) : NULL;
        if (!f->name || (prepare && !f->prepare)) status = no_memory(err);
        size_t i;
        json_array_foreach(files, i, entry)
        {
            if (status == CARO_OK) status = eval_schema_check(rule, entry, r.where, err);
        }
        if (status == CARO_OK) status = eval_files_read(&f->files, &f->n_files, &r, files);
    }
    json_decref(rule);
    json_decref(json);
    return status;
}

static bool has_tag(const struct eval_item *item, const char *tag)
{
    for (size_t i = 0; i < item->tags.n; i++)
        if (strcmp(item->tags.at[i], tag) == 0) return true;
    return false;
}

/* Is `id` one of the names in a list separated by commas? */
static bool in_list(const char *list, const char *id)
{
    size_t n = strlen(id);
    for (const char *p = list; *p; p += strcspn(p, ","), p += *p == ',')
        if (strncmp(p, id, n) == 0 && (p[n] == ',' || !p[n])) return true;
    return false;
}

static bool is_chosen(const struct eval_choice *c, const struct eval_item *item)
{
    return !c || ((!c->tag || has_tag(item, c->tag)) &&
                  (!c->set || (item->set && strcmp(item->set, c->set) == 0)) &&
                  (!c->id || in_list(c->id, item->id)));
}

static enum caro_status add_item(struct eval_sets *s, const struct eval_item *item, struct eval_reading *r)
{
    for (size_t i = 0; i < s->n_items; i++)
        if (strcmp(s->items[i].id, item->id) == 0)
            return error_set(r->err, CARO_FORMAT, CARO_NO_POS, "%s: key 'id': '%s' occurs twice", r->where,
                             item->id);
    if (s->n_items == s->room) {
        size_t room = s->room ? 2 * s->room : 256;
        struct eval_item *items = realloc(s->items, room * sizeof *items);
        if (!items) return no_memory(r->err);
        s->items = items;
        s->room = room;
    }
    s->items[s->n_items++] = *item;
    return CARO_OK;
}

static enum caro_status read_line(struct eval_sets *s, const json_t *schema, struct slice line,
                                  const struct eval_choice *choice, const char *source, size_t *taken,
                                  struct eval_reading *r)
{
    json_error_t why;
    struct eval_item item;
    if (line.n > LINE_LIMIT)
        return error_set(r->err, CARO_LIMIT, CARO_NO_POS, "%s: a line is 1 MiB at most", r->where);
    json_t *json = json_loadb(line.p, line.n, JSON_REJECT_DUPLICATES, &why);
    if (!json)
        return error_set(r->err, CARO_FORMAT, (uint64_t)why.position, "%s: not JSON (column %d): %s",
                         r->where, why.column, why.text);
    enum caro_status status = eval_schema_check(schema, json, r->where, r->err);
    if (status == CARO_OK) status = eval_item_read(&item, r, json);
    json_decref(json);
    TRY(status);
    item.source = source;
    item.hash = slice_hash(line);
    if (!is_chosen(choice, &item) || (choice && choice->limit && *taken >= choice->limit)) return CARO_OK;
    (*taken)++;
    s->hash = s->hash * 1099511628211ull ^ item.hash;
    return add_item(s, &item, r);
}

static enum caro_status read_set(struct eval_sets *s, const char *data, const json_t *schema,
                                 const char *name, const struct eval_choice *choice, struct caro_error *err)
{
    char path[4096];
    struct file_map map;
    struct caro_error local = {0};
    size_t length = strlen(name), taken = 0;
    bool is_file = strchr(name, '/') || (length > 6 && strcmp(name + length - 6, ".jsonl") == 0);
    int n = is_file ? snprintf(path, sizeof path, "%s", name)
                    : snprintf(path, sizeof path, "%s/%s.jsonl", data, name);
    if (n >= (int)sizeof path)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "the path of a set is too long");
    enum caro_status status = file_map_open(&map, path, &local);
    if (status == CARO_NOT_FOUND && !is_file)
        return error_set(err, CARO_NOT_FOUND, CARO_NO_POS,
                         "there is no data set '%s' in %s (a file's name holds a '/' or ends in .jsonl)",
                         name, data);
    if (status != CARO_OK) return error_set(err, status, local.pos, "%s", local.msg);
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path, *dot = strrchr(base, '.');
    const char *source = arena_copy(&s->arena, slice_from(base, dot ? (size_t)(dot - base) : strlen(base)));
    struct eval_reading r = {&s->arena, &s->regexes, s->fixtures, s->n_fixtures, &s->stubs, "", err};
    if (map.n > SET_LIMIT)
        status = error_set(err, CARO_LIMIT, CARO_NO_POS, "%s: a set is 64 MiB at most", path);
    if (!source) status = no_memory(err);
    const char *p = map.p, *end = p + map.n;
    for (size_t number = 1; status == CARO_OK && p < end; number++) {
        const char *newline = memchr(p, '\n', (size_t)(end - p));
        struct slice line = slice_from(p, (size_t)((newline ? newline : end) - p));
        p = newline ? newline + 1 : end;
        while (line.n && strchr(" \t\r", line.p[line.n - 1])) line.n--;
        snprintf(r.where, sizeof r.where, "%.150s:%zu", base, number);
        if (line.n) status = read_line(s, schema, line, choice, source, &taken, &r);
    }
    file_map_close(&map);
    return status;
}

enum caro_status eval_sets_open(struct eval_sets **sets, const char *data, const char *const *names,
                                size_t n_names, const struct eval_choice *choice, struct caro_error *err)
{
    json_t *schema = NULL;
    struct eval_sets *s = calloc(1, sizeof *s);
    *sets = NULL;
    if (!s) return no_memory(err);
    arena_init(&s->arena, 512 << 20);
    enum caro_status status = read_json(s, data, "schema.json", false, &schema, err);
    if (status == CARO_OK) status = read_rules(s, data, "stubs.json", false, &s->stubs, err);
    if (status == CARO_OK) status = read_rules(s, data, "bsd.json", true, &s->bsd, err);
    s->bsd.bsd = true;
    if (status == CARO_OK) status = read_fixtures(s, data, schema, err);
    for (size_t i = 0; status == CARO_OK && i < n_names; i++)
        status = read_set(s, data, schema, names[i], choice, err);
    if (status == CARO_OK && s->n_items == 0)
        status = error_set(err, CARO_USAGE, CARO_NO_POS,
                           "no item is left to judge: look at --data, --tag, --set, --id and --limit");
    json_decref(schema);
    if (status == CARO_OK)
        *sets = s;
    else
        eval_sets_close(s);
    return status;
}

void eval_sets_close(struct eval_sets *s)
{
    if (!s) return;
    for (struct eval_regex *r = s->regexes; r; r = r->next) regfree(&r->regex);
    free(s->items);
    arena_free(&s->arena);
    free(s);
}

size_t eval_sets_count(const struct eval_sets *s) { return s->n_items; }
const struct eval_item *eval_sets_at(const struct eval_sets *s, size_t i) { return &s->items[i]; }
const struct eval_rules *eval_sets_rules(const struct eval_sets *s) { return &s->stubs; }
const struct eval_rules *eval_sets_bsd(const struct eval_sets *s) { return &s->bsd; }
uint64_t eval_sets_hash(const struct eval_sets *s) { return s->hash; }
