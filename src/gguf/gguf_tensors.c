/* Owns reading the tensor directory. Refuses bad or repeated names, impossible shapes, types that caro does
 * not compute with, and data that is misaligned, outside the file, or shared between two tensors. */
#include "base/checked.h"
#include "base/utf8.h"
#include "gguf/gguf_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define AT_TENSOR         "%s: tensor %s at byte %llu: "
#define TENSOR_ARGS(r, t) (r)->file->name, gguf_quote((t)->name).text, (unsigned long long)(t)->offset

static enum caro_status ends_inside(struct gguf_reader *r, const struct gguf_tensor *t)
{
    return error_set(r->err, CARO_FORMAT, r->c.at, AT_TENSOR "the file ends inside its entry, after byte %zu",
                     TENSOR_ARGS(r, t), r->c.n);
}

static enum caro_status read_name(struct gguf_reader *r, uint64_t i)
{
    struct gguf_file *file = r->file;
    struct gguf_tensor *t = &file->tensors[i];
    char what[64];
    snprintf(what, sizeof what, "the name of tensor number %llu", (unsigned long long)i);
    t->offset = r->c.at;
    TRY(gguf_read_string(r, what, &t->name));
    const char *problem = t->name.n == 0                     ? "its name is empty"
                          : t->name.n > GGUF_TENSOR_NAME_MAX ? "its name is longer than 64 bytes"
                          : !utf8_valid(t->name)             ? "its name is not valid UTF-8"
                          : memchr(t->name.p, 0, t->name.n)  ? "its name holds a zero byte"
                                                             : NULL;
    if (problem) return error_set(r->err, CARO_FORMAT, t->offset, AT_TENSOR "%s", TENSOR_ARGS(r, t), problem);
    uint64_t holder = gguf_index_add(&file->tensor_index, file->tensors, sizeof *t, i);
    if (holder == UINT64_MAX)
        return error_set(r->err, CARO_LIMIT, t->offset, AT_TENSOR "too many names collide in the hash table",
                         TENSOR_ARGS(r, t));
    if (holder != i)
        return error_set(r->err, CARO_FORMAT, t->offset, AT_TENSOR "the name was given already, at byte %llu",
                         TENSOR_ARGS(r, t), (unsigned long long)file->tensors[holder].offset);
    return CARO_OK;
}

/* Fills n_dims and dims; the number of values in *values. */
static enum caro_status read_shape(struct gguf_reader *r, struct gguf_tensor *t, uint64_t *values)
{
    uint64_t pos = r->c.at;
    t->n_dims = cursor_u32(&r->c);
    if (r->c.failed) return ends_inside(r, t);
    if (t->n_dims < 1 || t->n_dims > 4)
        return error_set(r->err, CARO_FORMAT, pos, AT_TENSOR "it has %u dimensions; 1 to 4 are allowed",
                         TENSOR_ARGS(r, t), t->n_dims);
    *values = 1;
    for (uint32_t d = 0; d < 4; d++) {
        t->dims[d] = 1;
        if (d >= t->n_dims) continue;
        pos = r->c.at;
        t->dims[d] = cursor_u64(&r->c);
        if (r->c.failed) return ends_inside(r, t);
        if (t->dims[d] == 0)
            return error_set(r->err, CARO_FORMAT, pos, AT_TENSOR "dimension %u is 0", TENSOR_ARGS(r, t), d);
        if (t->dims[d] > INT64_MAX || !checked_mul_u64(*values, t->dims[d], values) || *values > INT64_MAX)
            return error_set(r->err, CARO_FORMAT, pos,
                             AT_TENSOR "its dimensions multiply to more than 2^63 values", TENSOR_ARGS(r, t));
    }
    return CARO_OK;
}

static enum caro_status unknown_type(struct gguf_reader *r, const struct gguf_tensor *t, uint64_t pos,
                                     uint32_t number)
{
    char known[160] = "";
    const char *name = tensor_type_foreign_name(number);
    for (unsigned type = 0, n = 0; type < TENSOR_TYPE_COUNT && n < sizeof known; type++)
        n += (unsigned)snprintf(known + n, sizeof known - n, type ? " %s" : "%s",
                                tensor_type_info((enum tensor_type)type)->name);
    if (!name)
        return error_set(r->err, CARO_UNSUPPORTED, pos,
                         AT_TENSOR "tensor type %u is unknown; supported are: %s", TENSOR_ARGS(r, t), number,
                         known);
    return error_set(r->err, CARO_UNSUPPORTED, pos,
                     AT_TENSOR "tensor type %s (%u) is not supported; these are: %s", TENSOR_ARGS(r, t), name,
                     number, known);
}

/* Type and size of a tensor of so many values; the offset of its data, as the entry has it, in *data_at. */
static enum caro_status read_type(struct gguf_reader *r, struct gguf_tensor *t, uint64_t values,
                                  uint64_t *data_at)
{
    uint64_t pos = r->c.at;
    uint32_t number = cursor_u32(&r->c);
    if (r->c.failed) return ends_inside(r, t);
    t->type = tensor_type_from_file(number);
    if (t->type == TENSOR_TYPE_COUNT) return unknown_type(r, t, pos, number);
    const struct tensor_type_info *info = tensor_type_info(t->type);
    if (t->dims[0] % info->block_values)
        return error_set(r->err, CARO_FORMAT, pos,
                         AT_TENSOR "rows of %llu values do not fill blocks of %u (%s)", TENSOR_ARGS(r, t),
                         (unsigned long long)t->dims[0], info->block_values, info->name);
    if (!checked_mul_u64(values / info->block_values, info->block_bytes, &t->size) || t->size > r->c.n)
        return error_set(r->err, CARO_FORMAT, pos,
                         AT_TENSOR "%llu values of %s are more than the file of %zu bytes", TENSOR_ARGS(r, t),
                         (unsigned long long)values, info->name, r->c.n);
    pos = r->c.at;
    *data_at = cursor_u64(&r->c);
    if (r->c.failed) return ends_inside(r, t);
    if (*data_at % r->file->alignment)
        return error_set(r->err, CARO_FORMAT, pos,
                         AT_TENSOR "its data offset %llu is no multiple of the alignment, %u",
                         TENSOR_ARGS(r, t), (unsigned long long)*data_at, r->file->alignment);
    return CARO_OK;
}

/* Turn offsets within the data section into pointers. `data_at`: one for each tensor. */
static enum caro_status place_data(struct gguf_reader *r, const uint64_t *data_at)
{
    struct gguf_file *file = r->file;
    uint64_t start;
    if (!checked_align_u64(r->c.at, file->alignment, &start) || start > file->n) start = file->n;
    file->data_offset = start;
    for (uint64_t i = 0; i < file->n_tensors; i++) {
        struct gguf_tensor *t = &file->tensors[i];
        uint64_t end;
        if (!checked_add_u64(data_at[i], t->size, &end) || end > file->n - start)
            return error_set(
                r->err, CARO_FORMAT, t->offset,
                AT_TENSOR "its data, bytes %llu to %llu of the data section, lies outside the file: the "
                          "section has %llu bytes (a download cut short?)",
                TENSOR_ARGS(r, t), (unsigned long long)data_at[i], (unsigned long long)(data_at[i] + t->size),
                (unsigned long long)(file->n - start));
        t->data = file->bytes + start + data_at[i];
    }
    return CARO_OK;
}

static int by_data(const void *a, const void *b)
{
    const struct gguf_tensor *x = *(struct gguf_tensor *const *)a, *y = *(struct gguf_tensor *const *)b;
    if (x->data != y->data) return (uintptr_t)x->data < (uintptr_t)y->data ? -1 : 1;
    return x < y ? -1 : x > y;
}

static enum caro_status check_overlaps(struct gguf_reader *r, struct gguf_tensor **order)
{
    struct gguf_file *file = r->file;
    bool sorted = true;
    for (uint64_t i = 0; i < file->n_tensors; i++) {
        order[i] = &file->tensors[i];
        if (i && (uintptr_t)order[i]->data < (uintptr_t)order[i - 1]->data) sorted = false;
    }
    if (!sorted) qsort(order, (size_t)file->n_tensors, sizeof(struct gguf_tensor *), by_data);
    for (uint64_t i = 1; i < file->n_tensors; i++) {
        const struct gguf_tensor *a = order[i - 1], *b = order[i];
        if ((const unsigned char *)a->data + a->size > (const unsigned char *)b->data)
            return error_set(r->err, CARO_FORMAT, b->offset, AT_TENSOR "its data overlaps that of tensor %s",
                             TENSOR_ARGS(r, b), gguf_quote(a->name).text);
    }
    return CARO_OK;
}

enum caro_status gguf_read_tensors(struct gguf_reader *r)
{
    struct gguf_file *file = r->file;
    size_t n = (size_t)file->n_tensors;
    file->tensors = arena_array(&file->arena, n, sizeof *file->tensors);
    uint64_t *data_at = arena_array(&file->arena, n, sizeof *data_at);
    struct gguf_tensor **order = arena_array(&file->arena, n, sizeof *order);
    if (!file->tensors || !data_at || !order || !gguf_index_init(&file->tensor_index, &file->arena, n))
        return error_set(r->err, CARO_NO_MEMORY, CARO_NO_POS, "%s: no memory for the table of %zu tensors",
                         file->name, n);
    for (size_t i = 0; i < n; i++) {
        uint64_t values = 0;
        TRY(read_name(r, i));
        TRY(read_shape(r, &file->tensors[i], &values));
        TRY(read_type(r, &file->tensors[i], values, &data_at[i]));
    }
    TRY(place_data(r, data_at));
    return check_overlaps(r, order);
}
