/* Owns reading the key-value section. Refuses bad keys (empty, too long, not UTF-8, given twice), unknown
 * kinds, nested arrays, lengths beyond the file, and truth values other than 0 and 1. Copies nothing: values
 * point into the file. */
#include "base/checked.h"
#include "base/utf8.h"
#include "gguf/gguf_internal.h"

#include <stdio.h>

static const struct {
    const char *name;
    unsigned size; /* bytes a value; of a string: the least, its length field */
} kinds[GGUF_KIND_COUNT] = {
    [GGUF_U8] = {"u8", 1},        [GGUF_I8] = {"i8", 1},     [GGUF_U16] = {"u16", 2},
    [GGUF_I16] = {"i16", 2},      [GGUF_U32] = {"u32", 4},   [GGUF_I32] = {"i32", 4},
    [GGUF_F32] = {"f32", 4},      [GGUF_BOOL] = {"bool", 1}, [GGUF_U64] = {"u64", 8},
    [GGUF_I64] = {"i64", 8},      [GGUF_F64] = {"f64", 8},   [GGUF_STRING] = {"string", 8},
    [GGUF_ARRAY] = {"array", 12},
};

const char *gguf_kind_name(enum gguf_kind kind)
{
    return (unsigned)kind < GGUF_KIND_COUNT ? kinds[kind].name : "unknown";
}
unsigned gguf_kind_size(enum gguf_kind kind)
{
    return (unsigned)kind < GGUF_KIND_COUNT && kind != GGUF_STRING && kind != GGUF_ARRAY ? kinds[kind].size
                                                                                         : 0;
}

/* "NAME: key 'k' at byte N: " begins every message about a value. */
#define AT_KEY         "%s: key %s at byte %llu: "
#define KEY_ARGS(r, v) (r)->file->name, gguf_quote((v)->key).text, (unsigned long long)(v)->offset

static enum caro_status ends_inside(struct gguf_reader *r, const struct gguf_value *v)
{
    return error_set(r->err, CARO_FORMAT, r->c.at, AT_KEY "the file ends inside its value, after byte %zu",
                     KEY_ARGS(r, v), r->c.n);
}

static enum caro_status read_kind(struct gguf_reader *r, const struct gguf_value *v, enum gguf_kind *kind)
{
    uint64_t pos = r->c.at;
    uint32_t number = cursor_u32(&r->c);
    if (r->c.failed) return ends_inside(r, v);
    if (number >= GGUF_KIND_COUNT)
        return error_set(r->err, CARO_FORMAT, pos, AT_KEY "%u is no kind of value (0 to %d are)",
                         KEY_ARGS(r, v), number, GGUF_KIND_COUNT - 1);
    *kind = (enum gguf_kind)number;
    return CARO_OK;
}

static enum caro_status check_bools(struct gguf_reader *r, const struct gguf_value *v)
{
    const unsigned char *p = v->bytes;
    for (uint64_t i = 0; i < v->size; i++)
        if (p[i] > 1)
            return error_set(r->err, CARO_FORMAT, (uint64_t)(p + i - r->c.p),
                             AT_KEY "a truth value is %u; only 0 and 1 are allowed", KEY_ARGS(r, v), p[i]);
    return CARO_OK;
}

/* The strings of an array stand one after the other: only walking them shows where they end. */
static enum caro_status walk_strings(struct gguf_reader *r, struct gguf_value *v)
{
    size_t start = r->c.at;
    v->bytes = r->c.p + start;
    for (uint64_t i = 0; i < v->count; i++) {
        size_t pos = r->c.at;
        uint64_t length = cursor_u64(&r->c);
        if (!r->c.failed && cursor_take(&r->c, length)) continue;
        return error_set(r->err, CARO_FORMAT, pos,
                         AT_KEY "string %llu of %llu at byte %zu runs past the file's end", KEY_ARGS(r, v),
                         (unsigned long long)i, (unsigned long long)v->count, pos);
    }
    v->size = r->c.at - start;
    return CARO_OK;
}

static enum caro_status read_array(struct gguf_reader *r, struct gguf_value *v)
{
    uint64_t pos = r->c.at;
    TRY(read_kind(r, v, &v->item_kind));
    if (v->item_kind == GGUF_ARRAY)
        return error_set(r->err, CARO_UNSUPPORTED, pos, AT_KEY "an array of arrays is not supported",
                         KEY_ARGS(r, v));
    pos = r->c.at;
    v->count = cursor_u64(&r->c);
    if (r->c.failed) return ends_inside(r, v);
    unsigned least = kinds[v->item_kind].size;
    if (v->count > cursor_left(&r->c) / least)
        return error_set(
            r->err, CARO_FORMAT, pos, AT_KEY "an array of %llu %s needs more than the %zu bytes that follow",
            KEY_ARGS(r, v), (unsigned long long)v->count, kinds[v->item_kind].name, cursor_left(&r->c));
    if (v->item_kind == GGUF_STRING) return walk_strings(r, v);
    v->size = v->count * least; /* fits: count <= bytes left / least */
    v->bytes = cursor_take(&r->c, v->size);
    return v->item_kind == GGUF_BOOL ? check_bools(r, v) : CARO_OK;
}

static enum caro_status read_value(struct gguf_reader *r, struct gguf_value *v)
{
    TRY(read_kind(r, v, &v->kind));
    v->item_kind = v->kind;
    v->count = 1;
    if (v->kind == GGUF_ARRAY) return read_array(r, v);
    if (v->kind == GGUF_STRING) {
        char what[100];
        struct slice text;
        snprintf(what, sizeof what, "the value of key %s", gguf_quote(v->key).text);
        TRY(gguf_read_string(r, what, &text));
        v->bytes = text.p;
        v->size = text.n;
        return CARO_OK;
    }
    v->size = kinds[v->kind].size;
    v->bytes = cursor_take(&r->c, v->size);
    if (!v->bytes) return ends_inside(r, v);
    return v->kind == GGUF_BOOL ? check_bools(r, v) : CARO_OK;
}

static enum caro_status read_key(struct gguf_reader *r, uint64_t i, struct gguf_value *v)
{
    char what[64];
    snprintf(what, sizeof what, "key number %llu", (unsigned long long)i);
    v->offset = r->c.at;
    TRY(gguf_read_string(r, what, &v->key));
    const char *problem = v->key.n == 0                   ? "it is empty"
                          : v->key.n > GGUF_KEY_MAX       ? "it is longer than 65535 bytes"
                          : !utf8_valid(v->key)           ? "it is not valid UTF-8"
                          : memchr(v->key.p, 0, v->key.n) ? "it holds a zero byte"
                                                          : NULL;
    if (problem) return error_set(r->err, CARO_FORMAT, v->offset, AT_KEY "%s", KEY_ARGS(r, v), problem);
    return CARO_OK;
}

enum caro_status gguf_read_values(struct gguf_reader *r)
{
    struct gguf_file *file = r->file;
    file->values = arena_array(&file->arena, (size_t)file->n_values, sizeof *file->values);
    if (!file->values || !gguf_index_init(&file->value_index, &file->arena, file->n_values))
        return error_set(r->err, CARO_NO_MEMORY, CARO_NO_POS, "%s: no memory for the table of %llu keys",
                         file->name, (unsigned long long)file->n_values);
    for (uint64_t i = 0; i < file->n_values; i++) {
        struct gguf_value *v = &file->values[i];
        TRY(read_key(r, i, v));
        uint64_t holder = gguf_index_add(&file->value_index, file->values, sizeof *v, i);
        if (holder == UINT64_MAX)
            return error_set(r->err, CARO_LIMIT, v->offset, AT_KEY "too many keys collide in the hash table",
                             KEY_ARGS(r, v));
        if (holder != i)
            return error_set(r->err, CARO_FORMAT, v->offset, AT_KEY "the key was given already, at byte %llu",
                             KEY_ARGS(r, v), (unsigned long long)file->values[holder].offset);
        TRY(read_value(r, v));
    }
    return CARO_OK;
}
