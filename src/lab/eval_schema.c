/* Owns the checking of one value against a schema. Refuses schemas that say more than it understands. */
#include "lab/eval_schema.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <regex.h>
#include <string.h>

enum { MAX_DEPTH = 32 };

struct checking {
    const json_t *root;
    const char *where;
    char path[256]; /* of the key that is being checked */
    int depth;
    struct caro_error *err;
};

static enum caro_status check(struct checking *c, const json_t *schema, const json_t *value);

static enum caro_status wrong(struct checking *c, const char *format, const char *detail)
{
    char what[200];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    snprintf(what, sizeof what, format, detail);
#pragma GCC diagnostic pop
    if (!c->path[0]) return error_set(c->err, CARO_FORMAT, CARO_NO_POS, "%s: the item %s", c->where, what);
    return error_set(c->err, CARO_FORMAT, CARO_NO_POS, "%s: key '%s' %s", c->where, c->path, what);
}

static enum caro_status unsupported(const struct checking *c, const char *keyword)
{
    return error_set(c->err, CARO_UNSUPPORTED, CARO_NO_POS, "schema.json: the keyword '%s' is not understood",
                     keyword);
}

/* Check a member with the path made longer by it, and shorter again. */
static enum caro_status check_member(struct checking *c, const json_t *schema, const json_t *value,
                                     const char *name, size_t index)
{
    size_t n = strlen(c->path);
    if (name)
        snprintf(c->path + n, sizeof c->path - n, "%s%s", n ? "." : "", name);
    else
        snprintf(c->path + n, sizeof c->path - n, "[%zu]", index);
    enum caro_status status = check(c, schema, value);
    c->path[n] = 0;
    return status;
}

static bool is_of_type(const json_t *value, const char *type)
{
    return (strcmp(type, "object") == 0 && json_is_object(value)) ||
           (strcmp(type, "array") == 0 && json_is_array(value)) ||
           (strcmp(type, "string") == 0 && json_is_string(value)) ||
           (strcmp(type, "integer") == 0 && json_is_integer(value)) ||
           (strcmp(type, "number") == 0 && json_is_number(value)) ||
           (strcmp(type, "boolean") == 0 && json_is_boolean(value)) ||
           (strcmp(type, "null") == 0 && json_is_null(value));
}

static enum caro_status check_enum(struct checking *c, const json_t *list, const json_t *value)
{
    struct buffer known;
    buffer_init(&known, 180);
    size_t i;
    json_t *one;
    bool found = false;
    json_array_foreach(list, i, one)
    {
        found |= json_equal(one, value);
        if (json_is_string(one)) buffer_printf(&known, "%s%s", i ? ", " : "", json_string_value(one));
    }
    enum caro_status status = found ? CARO_OK : wrong(c, "must be one of %s", buffer_cstr(&known));
    buffer_free(&known);
    return status;
}

static enum caro_status check_object(struct checking *c, const json_t *schema, const json_t *value)
{
    const json_t *properties = json_object_get(schema, "properties"),
                 *more = json_object_get(schema, "additionalProperties"),
                 *required = json_object_get(schema, "required");
    const char *name;
    json_t *member;
    size_t i;
    json_array_foreach(required, i, member)
    {
        if (!json_object_get(value, json_string_value(member)))
            return wrong(c, "lacks the key '%s'", json_string_value(member));
    }
    json_object_foreach((json_t *)value, name, member)
    {
        const json_t *rule = json_object_get(properties, name);
        if (rule) {
            TRY(check_member(c, rule, member, name, 0));
        } else if (json_is_object(more)) {
            TRY(check_member(c, more, member, name, 0));
        } else if (json_is_false(more)) {
            struct buffer known;
            const char *other;
            json_t *unused;
            buffer_init(&known, 170);
            json_object_foreach((json_t *)properties, other, unused)
                buffer_printf(&known, "%s%s", known.n ? ", " : "", other);
            char message[200];
            snprintf(message, sizeof message, "is not known here; known: %s", buffer_cstr(&known));
            buffer_free(&known);
            size_t n = strlen(c->path);
            snprintf(c->path + n, sizeof c->path - n, "%s%s", n ? "." : "", name);
            return wrong(c, "%s", message);
        }
    }
    return CARO_OK;
}

static enum caro_status check_array(struct checking *c, const json_t *schema, const json_t *value)
{
    const json_t *items = json_object_get(schema, "items"), *least = json_object_get(schema, "minItems"),
                 *most = json_object_get(schema, "maxItems");
    size_t n = json_array_size(value), i;
    char count[64];
    if (least && n < (size_t)json_integer_value(least)) {
        snprintf(count, sizeof count, "%lld", (long long)json_integer_value(least));
        return wrong(c, "needs %s entries at least", count);
    }
    if (most && n > (size_t)json_integer_value(most)) {
        snprintf(count, sizeof count, "%lld", (long long)json_integer_value(most));
        return wrong(c, "takes %s entries at most", count);
    }
    json_t *one;
    if (items) json_array_foreach(value, i, one) TRY(check_member(c, items, one, NULL, i));
    return CARO_OK;
}

static enum caro_status check_text(struct checking *c, const json_t *schema, const json_t *value)
{
    const json_t *pattern = json_object_get(schema, "pattern"), *least = json_object_get(schema, "minLength");
    if (least && json_string_length(value) < (size_t)json_integer_value(least))
        return wrong(c, "must not be %s", "empty");
    if (strlen(json_string_value(value)) != json_string_length(value))
        return wrong(c, "must not hold %s", "a NUL character");
    if (!pattern) return CARO_OK;
    regex_t regex;
    if (regcomp(&regex, json_string_value(pattern), REG_EXTENDED | REG_NOSUB) != 0)
        return unsupported(c, json_string_value(pattern));
    int found = regexec(&regex, json_string_value(value), 0, NULL, 0);
    regfree(&regex);
    return found == 0 ? CARO_OK : wrong(c, "must look like %s", json_string_value(pattern));
}

static enum caro_status check_number(struct checking *c, const json_t *schema, const json_t *value)
{
    const json_t *least = json_object_get(schema, "minimum"), *most = json_object_get(schema, "maximum");
    char bound[64];
    if (least && json_number_value(value) < json_number_value(least)) {
        snprintf(bound, sizeof bound, "%g", json_number_value(least));
        return wrong(c, "must be %s at least", bound);
    }
    if (most && json_number_value(value) > json_number_value(most)) {
        snprintf(bound, sizeof bound, "%g", json_number_value(most));
        return wrong(c, "must be %s at most", bound);
    }
    return CARO_OK;
}

/* One of several schemas fits, or the error of the last one. */
static enum caro_status check_any(struct checking *c, const json_t *list, const json_t *value)
{
    struct caro_error last = {0}, *outer = c->err;
    enum caro_status status = CARO_FORMAT;
    char path[sizeof c->path];
    memcpy(path, c->path, sizeof path);
    size_t i;
    json_t *one;
    json_array_foreach(list, i, one)
    {
        struct caro_error err = {0};
        memcpy(c->path, path, sizeof path);
        c->err = &err;
        status = check(c, one, value);
        /* the most telling error is that of the alternative whose type was right */
        const json_t *type = json_object_get(one, "type");
        bool fits = type ? is_of_type(value, json_string_value(type)) : json_is_string(value);
        if (status != CARO_OK && (fits || last.code == CARO_OK)) last = err;
        if (status == CARO_OK) break;
    }
    c->err = outer;
    if (status == CARO_OK) return CARO_OK;
    return error_set(outer, last.code, last.pos, "%s", last.msg);
}

static const json_t *resolve(const struct checking *c, const json_t *schema)
{
    const char *ref = json_string_value(json_object_get(schema, "$ref"));
    if (!ref) return schema;
    if (strncmp(ref, "#/$defs/", 8) != 0) return NULL;
    return json_object_get(json_object_get(c->root, "$defs"), ref + 8);
}

static enum caro_status check_keywords(const struct checking *c, const json_t *schema)
{
    static const char *const known[] = {"type",       "required", "additionalProperties",
                                        "properties", "enum",     "pattern",
                                        "minLength",  "minimum",  "maximum",
                                        "items",      "minItems", "maxItems",
                                        "anyOf",      "$ref",     "$defs",
                                        "$schema",    "title",    "$comment",
                                        "description"};
    const char *keyword;
    json_t *unused;
    json_object_foreach((json_t *)schema, keyword, unused)
    {
        bool found = false;
        for (size_t i = 0; i < sizeof known / sizeof *known; i++) found |= strcmp(known[i], keyword) == 0;
        if (!found) return unsupported(c, keyword);
    }
    return CARO_OK;
}

static enum caro_status check(struct checking *c, const json_t *schema, const json_t *value)
{
    schema = resolve(c, schema);
    if (!json_is_object(schema)) return unsupported(c, "$ref");
    if (c->depth >= MAX_DEPTH) return wrong(c, "is nested too deeply%s", "");
    TRY(check_keywords(c, schema));
    const json_t *type = json_object_get(schema, "type"), *list = json_object_get(schema, "enum"),
                 *any = json_object_get(schema, "anyOf");
    c->depth++;
    enum caro_status status = CARO_OK;
    if (type && !is_of_type(value, json_string_value(type)))
        status = wrong(c, "must be of type %s", json_string_value(type));
    if (status == CARO_OK && list) status = check_enum(c, list, value);
    if (status == CARO_OK && any) status = check_any(c, any, value);
    if (status == CARO_OK && json_is_object(value)) status = check_object(c, schema, value);
    if (status == CARO_OK && json_is_array(value)) status = check_array(c, schema, value);
    if (status == CARO_OK && json_is_string(value)) status = check_text(c, schema, value);
    if (status == CARO_OK && json_is_number(value)) status = check_number(c, schema, value);
    c->depth--;
    return status;
}

enum caro_status eval_schema_check(const json_t *schema, const json_t *value, const char *where,
                                   struct caro_error *err)
{
    struct checking c = {.root = schema, .where = where, .err = err};
    return check(&c, schema, value);
}
