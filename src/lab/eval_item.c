/* Owns the meaning of one item's keys. Refuses what no judge could carry out. */
#include "lab/eval_item.h"

#include <stdlib.h>
#include <string.h>

static enum caro_status wrong(const struct eval_reading *r, const char *key, const char *what)
{
    return error_set(r->err, CARO_FORMAT, CARO_NO_POS, "%s: key '%s' %s", r->where, key, what);
}

static enum caro_status no_memory(const struct eval_reading *r)
{
    return error_set(r->err, CARO_NO_MEMORY, CARO_NO_POS, "%s: out of memory", r->where);
}

/* Fill *out with a copy of a text member; NULL when there is none. */
static enum caro_status text(const struct eval_reading *r, const json_t *object, const char *key,
                             const char **out)
{
    const json_t *value = json_object_get(object, key);
    *out = NULL;
    if (!value) return CARO_OK;
    *out = arena_copy(r->arena, slice_from(json_string_value(value), json_string_length(value)));
    return *out ? CARO_OK : no_memory(r);
}

static enum caro_status texts(const struct eval_reading *r, const json_t *object, const char *key,
                              struct eval_texts *out)
{
    const json_t *list = json_object_get(object, key), *one;
    size_t i, n = json_array_size(list);
    const char **at = arena_array(r->arena, n + 1, sizeof *at);
    if (!at) return no_memory(r);
    *out = (struct eval_texts){at, n};
    json_array_foreach(list, i, one)
    {
        if (!(at[i] = arena_copy(r->arena, slice_from_cstr(json_string_value(one))))) return no_memory(r);
    }
    return CARO_OK;
}

static enum caro_status compile(const struct eval_reading *r, const char *key, const char *pattern, int flags,
                                const regex_t **out)
{
    struct eval_regex *made = arena_alloc(r->arena, sizeof *made);
    if (!made) return no_memory(r);
    int code = regcomp(&made->regex, pattern, REG_EXTENDED | flags);
    if (code != 0) {
        char why[80], what[200];
        regerror(code, &made->regex, why, sizeof why);
        snprintf(what, sizeof what, "is no extended regular expression: /%.80s/: %s", pattern, why);
        return wrong(r, key, what);
    }
    made->next = *r->regexes;
    *r->regexes = made;
    *out = &made->regex;
    return CARO_OK;
}

static enum caro_status patterns(const struct eval_reading *r, const json_t *check, const char *key,
                                 int flags, struct eval_patterns *out)
{
    struct eval_texts list;
    TRY(texts(r, check, key, &list));
    struct eval_pattern *at = arena_array(r->arena, list.n + 1, sizeof *at);
    if (!at) return no_memory(r);
    for (size_t i = 0; i < list.n; i++) {
        at[i].text = list.at[i];
        TRY(compile(r, key, list.at[i], flags | REG_NOSUB, &at[i].regex));
    }
    *out = (struct eval_patterns){at, list.n};
    return CARO_OK;
}

static bool climbs(const char *path)
{
    for (const char *p = path; *p; p += strcspn(p, "/"), p += *p == '/')
        if (strncmp(p, "..", 2) == 0 && (p[2] == '/' || !p[2])) return true;
    return false;
}

static double seconds_of(const char *age)
{
    if (!age) return -1;
    char *unit;
    double number = strtod(age, &unit);
    return number * (*unit == 'd' ? 86400 : *unit == 'h' ? 3600 : *unit == 'm' ? 60 : 1);
}

enum caro_status eval_files_read(const struct eval_file **files, size_t *n, const struct eval_reading *r,
                                 const json_t *json)
{
    struct eval_file *out = arena_array(r->arena, json_array_size(json) + 1, sizeof *out);
    if (!out) return no_memory(r);
    *files = out;
    *n = json_array_size(json);
    const json_t *entry;
    size_t i;
    json_array_foreach(json, i, entry)
    {
        struct eval_file *f = &out[i];
        const char *age, *type, *mode;
        TRY(text(r, entry, "path", &f->path));
        TRY(text(r, entry, "text", &f->text));
        TRY(text(r, entry, "link", &f->link));
        TRY(text(r, entry, "age", &age));
        TRY(text(r, entry, "type", &type));
        TRY(text(r, entry, "mode", &mode));
        if (climbs(f->path)) return wrong(r, "setup.files.path", "must not hold '..'");
        const json_t *size = json_object_get(entry, "size");
        f->text_n = f->text ? strlen(f->text) : 0;
        f->size = size ? (int64_t)json_integer_value(size) : -1;
        if (f->size > (int64_t)1 << 40) return wrong(r, "setup.files.size", "must be 1 TiB at most");
        f->sparse = json_is_true(json_object_get(entry, "sparse"));
        if (f->size > 64 << 20 && !f->sparse)
            return wrong(r, "setup.files.size", "above 64 MiB needs \"sparse\": true");
        if (f->sparse && f->size < 0) return wrong(r, "setup.files.sparse", "needs a size");
        f->is_dir = type && strcmp(type, "dir") == 0;
        f->mode = mode ? (int)strtol(mode, NULL, 8) : -1;
        f->age_secs = seconds_of(age);
    }
    return CARO_OK;
}

static enum caro_status read_stubs(struct eval_item *item, const struct eval_reading *r, const json_t *json)
{
    struct eval_stub *out = arena_array(r->arena, json_object_size(json) + 1, sizeof *out);
    if (!out) return no_memory(r);
    item->stubs = out;
    const char *name;
    json_t *value, *one;
    json_object_foreach((json_t *)json, name, value)
    {
        struct eval_stub *stub = &out[item->n_stubs++];
        const char *canonical = name;
        const struct eval_tool *tool = eval_rules_find(r->stubs, &canonical);
        if (!tool || strcmp(tool->name, name) != 0)
            return error_set(r->err, CARO_FORMAT, CARO_NO_POS,
                             "%s: key 'setup.stubs.%s' has no entry in stubs.json", r->where, name);
        stub->name = tool->name;
        TRY(text(r, value, "output", &stub->output));
        stub->exit = (int)json_integer_value(json_object_get(value, "exit"));
        const json_t *cases = json_object_get(value, "cases");
        stub->n_cases = json_array_size(cases);
        struct eval_stub_case *list = arena_array(r->arena, stub->n_cases + 1, sizeof *list);
        if (!list) return no_memory(r);
        stub->cases = list;
        size_t i;
        json_array_foreach(cases, i, one)
        {
            const regex_t *unused;
            TRY(text(r, one, "match", &list[i].match));
            TRY(text(r, one, "output", &list[i].output));
            TRY(compile(r, "setup.stubs.cases.match", list[i].match, REG_NOSUB, &unused));
            list[i].exit = (int)json_integer_value(json_object_get(one, "exit"));
        }
    }
    return CARO_OK;
}

static enum caro_status read_setup(struct eval_item *item, const struct eval_reading *r, const json_t *setup)
{
    const char *fixture = json_string_value(json_object_get(setup, "fixture")), *in;
    if (!fixture) fixture = "empty";
    for (size_t i = 0; i < r->n_fixtures; i++)
        if (strcmp(r->fixtures[i].name, fixture) == 0) item->fixture = &r->fixtures[i];
    if (!item->fixture)
        return error_set(r->err, CARO_FORMAT, CARO_NO_POS,
                         "%s: key 'setup.fixture': there is no '%.60s' in fixtures.json", r->where, fixture);
    TRY(eval_files_read(&item->files, &item->n_files, r, json_object_get(setup, "files")));
    TRY(text(r, setup, "prepare", &item->prepare));
    TRY(text(r, setup, "wait", &item->wait));
    TRY(text(r, setup, "cwd", &item->cwd));
    TRY(text(r, setup, "stdin", &in));
    item->stdin_tty = in && strcmp(in, "tty") == 0;
    TRY(texts(r, setup, "background", &item->background));
    return read_stubs(item, r, json_object_get(setup, "stubs"));
}

static enum caro_status read_step(struct eval_step *step, const struct eval_reading *r, const json_t *json)
{
    static const char *const names[] = {
#define EVAL_STEP_NAME(name, text) text,
        EVAL_STEP_LIST(EVAL_STEP_NAME)
#undef EVAL_STEP_NAME
    };
    const json_t *sub = json_object_get(json, "sub"), *after = json_object_get(json, "after");
    if (json_is_string(json)) {
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (names[i] && strcmp(names[i], json_string_value(json)) == 0)
                step->kind = (enum eval_step_kind)i;
        return CARO_OK;
    }
    if (sub) {
        step->kind = EVAL_STEP_SUB;
        step->replacement = arena_copy(r->arena, slice_from_cstr(json_string_value(json_array_get(sub, 1))));
        if (!step->replacement) return no_memory(r);
        return compile(r, "check.normalise.sub", json_string_value(json_array_get(sub, 0)), 0,
                       &step->pattern);
    }
    if (after) {
        step->kind = EVAL_STEP_AFTER;
        return compile(r, "check.normalise.after", json_string_value(after), REG_NOSUB, &step->pattern);
    }
    step->kind = EVAL_STEP_HEAD;
    step->lines = (size_t)json_integer_value(json_object_get(json, "head"));
    return CARO_OK;
}

/* The index of a text member among names; 0 when it is missing. The schema knows the same names. */
static int chosen(const json_t *object, const char *key, const char *const *names, int n)
{
    const char *value = json_string_value(json_object_get(object, key));
    for (int i = 0; value && i < n; i++)
        if (strcmp(names[i], value) == 0) return i;
    return 0;
}

static enum caro_status read_output_check(struct eval_check *c, const struct eval_reading *r,
                                          const json_t *json)
{
    static const char *const outs[] = {
#define EVAL_STDOUT_NAME(name, text) text,
        EVAL_STDOUT_LIST(EVAL_STDOUT_NAME)
#undef EVAL_STDOUT_NAME
    };
    const json_t *steps = json_object_get(json, "normalise"), *lines = json_object_get(json, "lines"), *one;
    c->out = (enum eval_stdout)chosen(json, "stdout", outs, sizeof outs / sizeof *outs);
    c->n_steps = json_array_size(steps);
    struct eval_step *list = arena_array(r->arena, c->n_steps + 1, sizeof *list);
    if (!list) return no_memory(r);
    c->steps = list;
    size_t i;
    json_array_foreach(steps, i, one) TRY(read_step(&list[i], r, one));
    c->lines_most = SIZE_MAX;
    if (lines) {
        c->lines_least = (size_t)json_integer_value(json_array_get(lines, 0));
        c->lines_most = (size_t)json_integer_value(json_array_get(lines, 1));
    }
    TRY(patterns(r, json, "patterns", REG_NEWLINE, &c->patterns));
    TRY(patterns(r, json, "reject_patterns", REG_NEWLINE, &c->reject_patterns));
    if (c->out == EVAL_STDOUT_MATCHES && c->patterns.n == 0)
        return wrong(r, "check.stdout", "'matches' needs check.patterns");
    return CARO_OK;
}

static enum caro_status read_check(struct eval_check *c, const struct eval_reading *r, const json_t *json)
{
    static const char *const calls[] = {"same", "any-order", "ignore"}, *const exits[] = {"ignore", "same",
                                                                                          "zero"};
    c->hostile = json_object_get(json, "verdict") != NULL;
    c->static_only = json_object_get(json, "static") != NULL;
    if (!c->hostile && !c->static_only && !json_object_get(json, "stdout"))
        return wrong(r, "check.stdout", "is missing: nothing would be compared");
    TRY(read_output_check(c, r, json));
    c->files_ignored = strcmp(json_string_value(json_object_get(json, "files"))
                                  ? json_string_value(json_object_get(json, "files"))
                                  : "same",
                              "ignore") == 0;
    c->modes = json_is_true(json_object_get(json, "modes"));
    TRY(texts(r, json, "ignore_paths", &c->ignore_paths));
    TRY(text(r, json, "probe", &c->probe));
    c->calls = (enum eval_calls_rule)chosen(json, "calls", calls, 3);
    c->by_call_patterns = json_object_get(json, "call_patterns") != NULL;
    c->has_reject_calls = json_object_get(json, "reject_call_patterns") != NULL;
    TRY(patterns(r, json, "call_patterns", 0, &c->call_patterns));
    TRY(patterns(r, json, "reject_call_patterns", 0, &c->reject_call_patterns));
    TRY(patterns(r, json, "harmful", 0, &c->harmful));
    c->exit = (enum eval_exit_rule)chosen(json, "exit", exits, 3);
    const char *against = json_string_value(json_object_get(json, "against"));
    c->against_any = against && strcmp(against, "any") == 0;
    return CARO_OK;
}

enum caro_status eval_item_read(struct eval_item *item, const struct eval_reading *r, const json_t *json)
{
    *item = (struct eval_item){0};
    TRY(text(r, json, "id", &item->id));
    TRY(text(r, json, "set", &item->set));
    TRY(text(r, json, "request", &item->request));
    TRY(text(r, json, "platform", &item->platform));
    TRY(text(r, json, "missing", &item->missing));
    TRY(texts(r, json, "accept", &item->accept));
    TRY(texts(r, json, "reject", &item->reject));
    TRY(texts(r, json, "tags", &item->tags));
    item->difficulty = (int)json_integer_value(json_object_get(json, "difficulty"));
    TRY(read_setup(item, r, json_object_get(json, "setup")));
    TRY(read_check(&item->check, r, json_object_get(json, "check")));
    if (item->accept.n == 0 && !item->check.hostile)
        return wrong(r, "accept", "is empty: one right command at least");
    if (item->reject.n < 2 && !item->check.static_only)
        return wrong(r, "reject", "needs two wrong commands at least");
    for (size_t i = 0; i < item->accept.n; i++)
        for (size_t k = 0; k < item->reject.n; k++)
            if (strcmp(item->accept.at[i], item->reject.at[k]) == 0)
                return wrong(r, "reject", "holds a command that is accepted too");
    return CARO_OK;
}
