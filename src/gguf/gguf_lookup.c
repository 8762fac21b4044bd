/* Owns the typed look-ups of values and the reading of array items. Refuses, by the key's name, a value of
 * another type or out of the wanted type's range. */
#include "gguf/gguf_internal.h"

#include <math.h>

#define AT_KEY         "%s: key %s at byte %llu: "
#define KEY_ARGS(f, v) (f)->name, gguf_quote((v)->key).text, (unsigned long long)(v)->offset

static uint64_t load(const void *p, unsigned bytes)
{
    struct cursor c = cursor_from(p, bytes);
    return bytes == 1   ? cursor_u8(&c)
           : bytes == 2 ? cursor_u16(&c)
           : bytes == 4 ? cursor_u32(&c)
                        : cursor_u64(&c);
}

static float load_f32(const void *p)
{
    uint32_t bits = (uint32_t)load(p, 4);
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static double load_f64(const void *p)
{
    uint64_t bits = load(p, 8);
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* An integer of any kind: its two's complement bits, and whether it is negative. False: not an integer. */
static bool load_integer(enum gguf_kind kind, const void *p, uint64_t *bits, bool *negative)
{
    *negative = false;
    switch (kind) {
    case GGUF_U8:
    case GGUF_U16:
    case GGUF_U32:
    case GGUF_U64: *bits = load(p, gguf_kind_size(kind)); return true;
    case GGUF_I8: *bits = (uint64_t)(int8_t)load(p, 1); break;
    case GGUF_I16: *bits = (uint64_t)(int16_t)load(p, 2); break;
    case GGUF_I32: *bits = (uint64_t)(int32_t)load(p, 4); break;
    case GGUF_I64: *bits = load(p, 8); break;
    default: return false;
    }
    *negative = *bits >> 63;
    return true;
}

static enum caro_status find(const struct gguf_file *f, const char *key, bool required,
                             const struct gguf_value **v, struct caro_error *err)
{
    *v = gguf_find(f, key);
    if (*v || !required) return CARO_OK;
    return error_set(err, CARO_FORMAT, CARO_NO_POS, "%s: key '%s' is missing", f->name, key);
}

static enum caro_status wrong_kind(const struct gguf_file *f, const struct gguf_value *v, const char *wanted,
                                   struct caro_error *err)
{
    bool array = v->kind == GGUF_ARRAY;
    return error_set(err, CARO_FORMAT, v->offset, AT_KEY "it is %s%s where %s is needed", KEY_ARGS(f, v),
                     array ? "an array of " : "of kind ", gguf_kind_name(array ? v->item_kind : v->kind),
                     wanted);
}

enum caro_status gguf_get_u32(const struct gguf_file *f, const char *key, bool required, uint32_t *out,
                              struct caro_error *err)
{
    const struct gguf_value *v;
    uint64_t bits;
    bool negative;
    TRY(find(f, key, required, &v, err));
    if (!v) return CARO_OK;
    if (!load_integer(v->kind, v->bytes, &bits, &negative)) return wrong_kind(f, v, "an integer", err);
    if (negative || bits > UINT32_MAX)
        return error_set(err, CARO_FORMAT, v->offset,
                         negative ? AT_KEY "its value %lld is not in 0 to 4294967295"
                                  : AT_KEY "its value %llu is not in 0 to 4294967295",
                         KEY_ARGS(f, v), (long long)bits);
    *out = (uint32_t)bits;
    return CARO_OK;
}

enum caro_status gguf_get_f32(const struct gguf_file *f, const char *key, bool required, float *out,
                              struct caro_error *err)
{
    const struct gguf_value *v;
    TRY(find(f, key, required, &v, err));
    if (!v) return CARO_OK;
    if (v->kind != GGUF_F32 && v->kind != GGUF_F64) return wrong_kind(f, v, "a floating-point number", err);
    double value = v->kind == GGUF_F32 ? (double)load_f32(v->bytes) : load_f64(v->bytes);
    if (!isfinite(value) || !isfinite((float)value))
        return error_set(err, CARO_FORMAT, v->offset, AT_KEY "its value %g is no finite 32-bit number",
                         KEY_ARGS(f, v), value);
    *out = (float)value;
    return CARO_OK;
}

enum caro_status gguf_get_bool(const struct gguf_file *f, const char *key, bool required, bool *out,
                               struct caro_error *err)
{
    const struct gguf_value *v;
    TRY(find(f, key, required, &v, err));
    if (!v) return CARO_OK;
    if (v->kind != GGUF_BOOL) return wrong_kind(f, v, "a truth value", err);
    *out = *(const unsigned char *)v->bytes != 0;
    return CARO_OK;
}

enum caro_status gguf_get_string(const struct gguf_file *f, const char *key, bool required, struct slice *out,
                                 struct caro_error *err)
{
    const struct gguf_value *v;
    TRY(find(f, key, required, &v, err));
    if (!v) return CARO_OK;
    if (v->kind != GGUF_STRING) return wrong_kind(f, v, "a string", err);
    *out = slice_from(v->bytes, (size_t)v->size);
    return CARO_OK;
}

enum caro_status gguf_get_array(const struct gguf_file *f, const char *key, bool required,
                                enum gguf_kind item_kind, const struct gguf_value **out,
                                struct caro_error *err)
{
    const struct gguf_value *v;
    *out = NULL;
    TRY(find(f, key, required, &v, err));
    if (!v) return CARO_OK;
    if (v->kind != GGUF_ARRAY || v->item_kind != item_kind) {
        char wanted[40] = "an array of ";
        return wrong_kind(f, v, strcat(wanted, gguf_kind_name(item_kind)), err);
    }
    *out = v;
    return CARO_OK;
}

/* Item i of an array of any integers, wrapped to 64 bits; a float is cut to its whole part, 0 when out of
 * range. */
static uint64_t item(const struct gguf_value *array, uint64_t i)
{
    const unsigned char *p = (const unsigned char *)array->bytes + i * gguf_kind_size(array->item_kind);
    uint64_t bits = 0;
    bool negative;
    if (load_integer(array->item_kind, p, &bits, &negative)) return bits;
    if (array->item_kind == GGUF_BOOL) return *p;
    double value = array->item_kind == GGUF_F32   ? (double)load_f32(p)
                   : array->item_kind == GGUF_F64 ? load_f64(p)
                                                  : 0;
    return value > -9e18 && value < 9e18 ? (uint64_t)(int64_t)value : 0;
}

uint32_t gguf_item_u32(const struct gguf_value *array, uint64_t i) { return (uint32_t)item(array, i); }
int32_t gguf_item_i32(const struct gguf_value *array, uint64_t i)
{
    return (int32_t)(uint32_t)item(array, i);
}

float gguf_item_f32(const struct gguf_value *array, uint64_t i)
{
    const unsigned char *p = (const unsigned char *)array->bytes + i * gguf_kind_size(array->item_kind);
    if (array->item_kind == GGUF_F32) return load_f32(p);
    if (array->item_kind == GGUF_F64) return (float)load_f64(p);
    return (float)(int64_t)item(array, i);
}

bool gguf_next_string(const struct gguf_value *array, uint64_t *at, struct slice *out)
{
    if (*at >= array->size) return false;
    const unsigned char *p = (const unsigned char *)array->bytes + *at;
    uint64_t length = load(p, 8);
    *out =
        slice_from((const char *)p + 8, (size_t)length); /* inside the file: gguf_open() walked the array */
    *at += 8 + length;
    return true;
}
