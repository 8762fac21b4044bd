/* Owns the reading of a user's catalog (the form of data/catalog.schema.json). Refuses unknown keys, wrong
 * types, ids and paths that could leave the cache, and files above 1 MiB, by naming the
 * file, the line, the row and the key. */
#include "hub/catalog.h"
#include "hub/json_line.h"

#include <errno.h>
#include <jansson.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

struct reader {
    const char *path, *text; /* the file's name and bytes */
    size_t length;
    struct arena *arena;
    struct caro_error *err;
    size_t row; /* that is being read */
};

/* key NULL: the row itself. */
static int line_of(const struct reader *r, const char *key)
{
    const struct json_step steps[] = {{"models", 0}, {NULL, r->row}, {key, 0}};
    return json_line(r->text, r->length, steps, key ? 3 : 2);
}

static enum caro_status bad(const struct reader *r, const char *id, const char *key, const char *what)
{
    return error_set(r->err, CARO_FORMAT, CARO_NO_POS, "%.120s: line %d: model '%.60s', key '%.40s': %s",
                     r->path, line_of(r, key), id, key, what);
}

static enum caro_status no_memory(const struct reader *r)
{
    return error_set(r->err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the catalog");
}

static bool any_text(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7F) return false; /* it is shown on terminals */
    return true;
}
static bool is_commit(const char *text) { return catalog_is_hex(text, 40); }
static bool is_sha256(const char *text) { return catalog_is_hex(text, 64); }
static bool is_id(const char *text)
{
    size_t n = strlen(text);
    return n > 0 && n <= 64 && strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789._-") == n &&
           text[0] != '.' && text[0] != '-' && text[0] != '_';
}

static const struct text_key {
    const char *key;
    size_t offset;
    bool (*valid)(const char *text);
} text_keys[] = {
#define AT(field) #field, offsetof(struct caro_catalog_model, field)
    {AT(id), is_id},
    {AT(name), any_text},
    {AT(family), any_text},
    {AT(parameters), any_text},
    {AT(repository), catalog_is_repository},
    {AT(file), catalog_is_file},
    {AT(commit), is_commit},
    {AT(sha256), is_sha256},
    {AT(licence), any_text},
    {AT(restriction), any_text},
    {AT(architecture), any_text},
    {AT(prompt_format), any_text},
    {AT(good_for), any_text},
};
static const struct flag_key {
    const char *key;
    size_t offset;
} flag_keys[] = {{AT(ci_suitable)}, {AT(mlx)}, {AT(tied_embeddings)}};
static const struct flag_key size_keys[] = {{AT(bytes)}, {AT(about_bytes)}};
#undef AT

static enum caro_status read_tensors(const struct reader *r, const json_t *value, const char *id,
                                     struct caro_catalog_model *m)
{
    const char *type;
    json_t *count;
    char text[256];
    size_t n = 0;
    if (!json_is_object(value)) return bad(r, id, "tensors", "must be an object of type names and counts");
    json_object_foreach((json_t *)value, type, count)
    {
        if (!json_is_integer(count) || json_integer_value(count) < 1 || !any_text(type))
            return bad(r, id, "tensors", "counts are whole numbers above 0");
        n += (size_t)snprintf(text + n, sizeof text - n, "%s%s %lld", n ? ", " : "", type,
                              (long long)json_integer_value(count));
        if (n >= sizeof text) return bad(r, id, "tensors", "too long");
    }
    m->tensors = arena_copy(r->arena, slice_from(text, n));
    return m->tensors ? CARO_OK : no_memory(r);
}

static enum caro_status read_shape(const struct reader *r, const json_t *value, const char *id,
                                   struct caro_shape *shape)
{
    const struct {
        const char *key;
        int *number;
    } keys[] = {{"layers", &shape->n_layer},    {"embedding", &shape->n_embd},
                {"heads", &shape->n_head},      {"kv_heads", &shape->n_head_kv},
                {"feed_forward", &shape->n_ff}, {"vocabulary", &shape->n_vocab}};
    const size_t n = sizeof keys / sizeof *keys;
    for (size_t i = 0; i < n; i++) {
        const json_t *number = json_object_get(value, keys[i].key);
        if (!json_is_integer(number) || json_integer_value(number) < 1 ||
            json_integer_value(number) > 1 << 24 || json_object_size(value) != n)
            return bad(r, id, "shape",
                       "needs layers, embedding, heads, kv_heads, feed_forward and vocabulary");
        *keys[i].number = (int)json_integer_value(number);
    }
    return CARO_OK;
}

/* One key of a row. */
static enum caro_status read_key(const struct reader *r, const char *id, const char *key, const json_t *value,
                                 struct caro_catalog_model *m)
{
    for (size_t i = 0; i < sizeof text_keys / sizeof *text_keys; i++) {
        const struct text_key *k = &text_keys[i];
        if (strcmp(k->key, key) != 0) continue;
        const char *text = json_string_value(value);
        if (!text || strlen(text) != json_string_length(value) || !k->valid(text))
            return bad(r, id, key, "is no valid text for this key (see catalog.schema.json)");
        char *copy = arena_copy(r->arena, slice_from_cstr(text));
        if (!copy) return no_memory(r);
        *(const char **)((char *)m + k->offset) = copy;
        return CARO_OK;
    }
    for (size_t i = 0; i < sizeof flag_keys / sizeof *flag_keys; i++)
        if (strcmp(flag_keys[i].key, key) == 0) {
            if (!json_is_boolean(value)) return bad(r, id, key, "must be true or false");
            *(bool *)((char *)m + flag_keys[i].offset) = json_is_true(value);
            return CARO_OK;
        }
    for (size_t i = 0; i < sizeof size_keys / sizeof *size_keys; i++)
        if (strcmp(size_keys[i].key, key) == 0) {
            if (!json_is_integer(value) || json_integer_value(value) < 1)
                return bad(r, id, key, "must be a whole number above 0");
            *(uint64_t *)((char *)m + size_keys[i].offset) = (uint64_t)json_integer_value(value);
            return CARO_OK;
        }
    if (strcmp(key, "context") == 0) {
        json_int_t n = json_integer_value(value);
        if (!json_is_integer(value) || n < 1 || n > INT32_MAX)
            return bad(r, id, key, "must be a whole number above 0");
        m->context = (int)n;
        return CARO_OK;
    }
    if (strcmp(key, "shape") == 0) return read_shape(r, value, id, &m->shape);
    if (strcmp(key, "tensors") == 0) return read_tensors(r, value, id, m);
    if (strcmp(key, "category") == 0) {
        for (int c = 0; c < CARO_CATEGORY_COUNT; c++)
            if (json_is_string(value) && strcmp(json_string_value(value), caro_category_name(c)) == 0) {
                m->category = (enum caro_category)c;
                return CARO_OK;
            }
        return bad(r, id, key, "is tiny, small, medium or large");
    }
    return bad(r, id, key, "is not known");
}

static enum caro_category category_of(uint64_t bytes)
{
    if (bytes == 0 || bytes >= 2000000000) return CARO_CATEGORY_LARGE;
    return bytes < 150000000    ? CARO_CATEGORY_TINY
           : bytes < 1000000000 ? CARO_CATEGORY_SMALL
                                : CARO_CATEGORY_MEDIUM;
}

static enum caro_status read_row(const struct reader *r, const json_t *row, struct caro_catalog_model *m)
{
    const char *key, *id = json_string_value(json_object_get(row, "id"));
    json_t *value;
    if (!json_is_object(row) || !id || !is_id(id))
        return error_set(r->err, CARO_FORMAT, CARO_NO_POS,
                         "%.120s: line %d: row %zu has no valid id (small letters, digits, '.', '_', '-')",
                         r->path, line_of(r, "id"), r->row + 1);
    if (strcmp(id, "builtin") == 0 || strcmp(id, "auto") == 0)
        return bad(r, id, "id", "is caro's own and cannot be replaced");
    json_object_foreach((json_t *)row, key, value) TRY(read_key(r, id, key, value, m));
    if (!m->repository || !m->file) return bad(r, id, m->repository ? "file" : "repository", "is required");
    if (!json_object_get(row, "category")) m->category = category_of(m->bytes ? m->bytes : m->about_bytes);
    return CARO_OK;
}

/* Two rows of one id: the second would win in silence. */
static enum caro_status check_once(const struct reader *r, const struct caro_catalog_model *rows)
{
    for (size_t i = 0; i < r->row; i++)
        if (strcmp(rows[i].id, rows[r->row].id) == 0) return bad(r, rows[i].id, "id", "is there twice");
    return CARO_OK;
}

static enum caro_status read_root(struct reader *r, const json_t *root, struct caro_catalog_model **rows,
                                  size_t *n, const char **default_id)
{
    const json_t *models = json_object_get(root, "models"), *chosen = json_object_get(root, "default");
    if (!json_is_array(models) || json_array_size(models) > CATALOG_MAX_MODELS ||
        json_object_size(root) != 1 + (size_t)(chosen != NULL))
        return error_set(
            r->err, CARO_FORMAT, CARO_NO_POS,
            "%.200s: line 1: expected an object with \"models\": [at most %d] and perhaps \"default\"",
            r->path, CATALOG_MAX_MODELS);
    size_t count = json_array_size(models);
    *rows = arena_array(r->arena, count, sizeof **rows);
    if (!*rows) return no_memory(r);
    for (r->row = 0; r->row < count; r->row++) {
        TRY(read_row(r, json_array_get(models, r->row), &(*rows)[r->row]));
        TRY(check_once(r, *rows));
    }
    if (chosen) {
        const struct json_step step = {"default", 0};
        if (!json_is_string(chosen))
            return error_set(r->err, CARO_FORMAT, CARO_NO_POS, "%.200s: line %d: \"default\" must be an id",
                             r->path, json_line(r->text, r->length, &step, 1));
        *default_id = arena_copy(r->arena, slice_from_cstr(json_string_value(chosen)));
        if (!*default_id) return no_memory(r);
    }
    *n = count;
    return CARO_OK;
}

enum caro_status catalog_file_read(const char *path, struct arena *arena, struct caro_catalog_model **rows,
                                   size_t *n, const char **default_id, struct caro_error *err)
{
    json_error_t where;
    *n = 0;
    FILE *file = fopen(path, "rb");
    if (!file && (errno == ENOENT || errno == ENOTDIR)) return CARO_OK;
    char *text = file ? malloc(CATALOG_MAX_FILE + 1) : NULL;
    if (!text) {
        int why = errno;
        if (file) fclose(file);
        return error_set(err, CARO_IO, CARO_NO_POS, "cannot read '%.200s': %s", path, strerror(why));
    }
    size_t length = fread(text, 1, CATALOG_MAX_FILE + 1, file);
    bool failed = ferror(file) != 0;
    fclose(file);
    enum caro_status status = CARO_OK;
    json_t *root = NULL;
    if (failed)
        status = error_set(err, CARO_IO, CARO_NO_POS, "cannot read '%.200s'", path);
    else if (length > CATALOG_MAX_FILE)
        status = error_set(err, CARO_LIMIT, CATALOG_MAX_FILE, "%.200s: larger than 1 MiB", path);
    else if (!(root = json_loadb(text, length, JSON_REJECT_DUPLICATES, &where)))
        status = error_set(err, CARO_FORMAT, (uint64_t)where.position, "%.150s: line %d, column %d: %.100s",
                           path, where.line, where.column, where.text);
    struct reader r = {.path = path, .text = text, .length = length, .arena = arena, .err = err};
    if (status == CARO_OK) status = read_root(&r, root, rows, n, default_id);
    json_decref(root);
    free(text);
    return status;
}
