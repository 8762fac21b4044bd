/* Owns the making of GGUF files: the directory is collected in two buffers, then everything is streamed to a
 * sink. Refuses what the reader would refuse, so that a written file can always be read again. */
#include "gguf/gguf_writer.h"
#include "base/checked.h"
#include "base/utf8.h"
#include "gguf/gguf_internal.h"

#include <stdlib.h>

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "caro runs on little-endian machines"
#endif

enum { DIRECTORY_MAX = 1 << 30 };

/* What is kept of a key or tensor to find repetitions, in insertion order. */
struct name_table {
    struct slice *names; /* copied into the writer's arena */
    size_t n, capacity;
    struct gguf_index index;
    struct arena *arena;
};

struct gguf_writer {
    struct arena arena;
    struct buffer keys, tensors; /* the two parts of the directory, as they go into the file */
    struct name_table key_names, tensor_names;
    uint64_t *sizes; /* of tensors' data, as many as tensor_names.n */
    uint64_t sizes_capacity;
    uint64_t next_offset;   /* of the next tensor in the data section */
    uint64_t current, done; /* the tensor whose data is being written, and how much of it was */
    uint32_t alignment;
    bool opened, begun, ended;
    struct gguf_sink sink;
    struct caro_error first; /* the failure that stays */
};

static enum caro_status buffer_write(void *ctx, const void *bytes, size_t n, struct caro_error *err)
{
    struct buffer *b = ctx;
    buffer_add(b, bytes, n);
    return b->failed ? error_set(err, CARO_LIMIT, b->n,
                                 "the file is larger than %zu bytes, or memory is exhausted", b->ceiling)
                     : CARO_OK;
}

struct gguf_sink gguf_sink_buffer(struct buffer *b) { return (struct gguf_sink){buffer_write, b}; }

/* Report the kept failure, if any. */
static enum caro_status kept(const struct gguf_writer *w, struct caro_error *err)
{
    if (w->first.code != CARO_OK) error_set(err, w->first.code, w->first.pos, "%s", w->first.msg);
    return w->first.code;
}

static enum caro_status fail(struct gguf_writer *w, struct caro_error *err, enum caro_status code,
                             const char *what, struct slice name, const char *problem)
{
    error_set(&w->first, code, CARO_NO_POS, "writing GGUF: %s %s: %s", what, gguf_quote(name).text, problem);
    return kept(w, err);
}

/* Enter a name: 1 done, 0 there already, -1 no memory. The index is made anew whenever the table doubles. */
static int name_add(struct name_table *table, struct slice name)
{
    if (table->n == table->capacity) {
        size_t capacity = table->capacity ? table->capacity * 2 : 64;
        struct slice *names = arena_array(table->arena, capacity, sizeof *names);
        if (!names || !gguf_index_init(&table->index, table->arena, capacity)) return -1;
        if (table->n) memcpy(names, table->names, table->n * sizeof *names);
        table->names = names;
        table->capacity = capacity;
        for (size_t i = 0; i < table->n; i++)
            if (gguf_index_add(&table->index, names, sizeof *names, i) != i) return -1;
    }
    char *copy = arena_copy(table->arena, name);
    if (!copy) return -1;
    table->names[table->n] = slice_from(copy, name.n);
    uint64_t holder = gguf_index_add(&table->index, table->names, sizeof *table->names, table->n);
    if (holder == UINT64_MAX) return -1;
    if (holder != table->n) return 0;
    table->n++;
    return 1;
}

static enum caro_status add_name(struct gguf_writer *w, struct name_table *table, const char *what,
                                 struct slice name, size_t longest, size_t most, struct caro_error *err)
{
    TRY(kept(w, err));
    if (w->begun) return fail(w, err, CARO_USAGE, what, name, "added after gguf_writer_begin");
    if (name.n == 0 || name.n > longest || !utf8_valid(name) || memchr(name.p, 0, name.n))
        return fail(w, err, CARO_USAGE, what, name, "empty, too long, not UTF-8, or with a zero byte");
    if (table->n >= most) return fail(w, err, CARO_LIMIT, what, name, "too many of them");
    int added = name_add(table, name);
    if (added == 0) return fail(w, err, CARO_USAGE, what, name, "added twice");
    return added > 0 ? CARO_OK : fail(w, err, CARO_NO_MEMORY, what, name, "no memory");
}

static void put_u32(struct buffer *b, uint32_t value) { buffer_add(b, &value, sizeof value); }
static void put_u64(struct buffer *b, uint64_t value) { buffer_add(b, &value, sizeof value); }
static void put_string(struct buffer *b, struct slice s)
{
    put_u64(b, s.n);
    buffer_add_slice(b, s);
}

enum caro_status gguf_writer_open(struct gguf_writer **out, uint32_t alignment, struct caro_error *err)
{
    *out = NULL;
    if (alignment == 0) alignment = GGUF_ALIGNMENT_DEFAULT;
    if (alignment < 8 || alignment > GGUF_ALIGNMENT_MAX || (alignment & (alignment - 1)))
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "writing GGUF: the alignment must be a power of two from 8 to %d, "
                         "not %u",
                         GGUF_ALIGNMENT_MAX, alignment);
    struct gguf_writer *w = calloc(1, sizeof *w);
    if (!w) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "writing GGUF: no memory");
    arena_init(&w->arena, 0);
    buffer_init(&w->keys, DIRECTORY_MAX);
    buffer_init(&w->tensors, DIRECTORY_MAX);
    w->key_names.arena = w->tensor_names.arena = &w->arena;
    w->alignment = alignment;
    enum caro_status status = CARO_OK;
    if (alignment != GGUF_ALIGNMENT_DEFAULT) status = gguf_add_u32(w, "general.alignment", alignment, err);
    w->opened = true;
    if (status == CARO_OK)
        *out = w;
    else
        gguf_writer_close(w);
    return status;
}

void gguf_writer_close(struct gguf_writer *w)
{
    if (!w) return;
    buffer_free(&w->keys);
    buffer_free(&w->tensors);
    arena_free(&w->arena);
    free(w);
}

/* Begin a key's entry. */
static enum caro_status add_key(struct gguf_writer *w, struct slice key, enum gguf_kind kind,
                                struct caro_error *err)
{
    if (slice_equal_cstr(key, "general.alignment") && w->opened)
        return fail(w, err, CARO_USAGE, "key", key, "the writer adds it itself");
    TRY(add_name(w, &w->key_names, "key", key, GGUF_KEY_MAX, GGUF_KEYS_MAX, err));
    put_string(&w->keys, key);
    put_u32(&w->keys, (uint32_t)kind);
    return CARO_OK;
}

/* End it: a buffer that could not grow is a failure. */
static enum caro_status end_key(struct gguf_writer *w, struct slice key, struct caro_error *err)
{
    return w->keys.failed
               ? fail(w, err, CARO_LIMIT, "key", key, "the directory exceeds 1 GiB or memory is exhausted")
               : CARO_OK;
}

static enum caro_status add_plain(struct gguf_writer *w, const char *key, enum gguf_kind kind,
                                  const void *value, struct caro_error *err)
{
    struct slice name = slice_from_cstr(key);
    TRY(add_key(w, name, kind, err));
    buffer_add(&w->keys, value, gguf_kind_size(kind));
    return end_key(w, name, err);
}

enum caro_status gguf_add_u32(struct gguf_writer *w, const char *key, uint32_t value, struct caro_error *err)
{
    return add_plain(w, key, GGUF_U32, &value, err);
}

enum caro_status gguf_add_f32(struct gguf_writer *w, const char *key, float value, struct caro_error *err)
{
    return add_plain(w, key, GGUF_F32, &value, err);
}

enum caro_status gguf_add_bool(struct gguf_writer *w, const char *key, bool value, struct caro_error *err)
{
    unsigned char byte = value;
    return add_plain(w, key, GGUF_BOOL, &byte, err);
}

enum caro_status gguf_add_string(struct gguf_writer *w, const char *key, struct slice value,
                                 struct caro_error *err)
{
    struct slice name = slice_from_cstr(key);
    TRY(add_key(w, name, GGUF_STRING, err));
    put_string(&w->keys, value);
    return end_key(w, name, err);
}

enum caro_status gguf_add_array(struct gguf_writer *w, const char *key, enum gguf_kind item_kind,
                                const void *items, uint64_t count, struct caro_error *err)
{
    struct slice name = slice_from_cstr(key);
    unsigned size = gguf_kind_size(item_kind);
    if (size == 0)
        return fail(w, err, CARO_USAGE, "key", name, "an array of these is not written by gguf_add_array");
    if (count > DIRECTORY_MAX / size) return fail(w, err, CARO_LIMIT, "key", name, "the array is too large");
    TRY(add_key(w, name, GGUF_ARRAY, err));
    put_u32(&w->keys, (uint32_t)item_kind);
    put_u64(&w->keys, count);
    buffer_add(&w->keys, items, (size_t)count * size);
    return end_key(w, name, err);
}

enum caro_status gguf_add_strings(struct gguf_writer *w, const char *key, const struct slice *items,
                                  uint64_t count, struct caro_error *err)
{
    struct slice name = slice_from_cstr(key);
    TRY(add_key(w, name, GGUF_ARRAY, err));
    put_u32(&w->keys, GGUF_STRING);
    put_u64(&w->keys, count);
    for (uint64_t i = 0; i < count; i++) put_string(&w->keys, items[i]);
    return end_key(w, name, err);
}

enum caro_status gguf_add_value(struct gguf_writer *w, const struct gguf_value *value, struct caro_error *err)
{
    if (slice_equal_cstr(value->key, "general.alignment")) return kept(w, err);
    TRY(add_key(w, value->key, value->kind, err));
    if (value->kind == GGUF_ARRAY) {
        put_u32(&w->keys, (uint32_t)value->item_kind);
        put_u64(&w->keys, value->count);
    } else if (value->kind == GGUF_STRING) {
        put_u64(&w->keys, value->size);
    }
    buffer_add(&w->keys, value->bytes, (size_t)value->size);
    return end_key(w, value->key, err);
}

/* Bytes of a tensor's data; false when the shape is one that the reader would refuse. */
static bool tensor_size(enum tensor_type type, uint32_t n_dims, const uint64_t *dims, uint64_t *size)
{
    if ((unsigned)type >= TENSOR_TYPE_COUNT || n_dims < 1 || n_dims > 4) return false;
    const struct tensor_type_info *info = tensor_type_info(type);
    uint64_t values = 1;
    for (uint32_t d = 0; d < n_dims; d++)
        if (dims[d] == 0 || !checked_mul_u64(values, dims[d], &values)) return false;
    if (dims[0] % info->block_values || values > INT64_MAX) return false;
    return checked_mul_u64(values / info->block_values, info->block_bytes, size);
}

static bool sizes_add(struct gguf_writer *w, uint64_t size)
{
    size_t i = w->tensor_names.n - 1;
    if (w->tensor_names.capacity > w->sizes_capacity) { /* grows with the table of names */
        uint64_t *sizes = arena_array(&w->arena, w->tensor_names.capacity, sizeof *sizes);
        if (!sizes) return false;
        if (i) memcpy(sizes, w->sizes, i * sizeof *sizes);
        w->sizes = sizes;
        w->sizes_capacity = w->tensor_names.capacity;
    }
    w->sizes[i] = size;
    return true;
}

enum caro_status gguf_add_tensor(struct gguf_writer *w, struct slice name, enum tensor_type type,
                                 uint32_t n_dims, const uint64_t *dims, struct caro_error *err)
{
    uint64_t size = 0, end = 0;
    TRY(kept(w, err));
    if (!tensor_size(type, n_dims, dims, &size) || !checked_add_u64(w->next_offset, size, &end) ||
        !checked_align_u64(end, w->alignment, &end))
        return fail(w, err, CARO_USAGE, "tensor", name,
                    "an impossible shape, or rows that do not fill blocks");
    TRY(add_name(w, &w->tensor_names, "tensor", name, GGUF_TENSOR_NAME_MAX, GGUF_TENSORS_MAX, err));
    put_string(&w->tensors, name);
    put_u32(&w->tensors, n_dims);
    for (uint32_t d = 0; d < n_dims; d++) put_u64(&w->tensors, dims[d]);
    put_u32(&w->tensors, tensor_type_info(type)->file_number);
    put_u64(&w->tensors, w->next_offset);
    if (!sizes_add(w, size) || w->tensors.failed)
        return fail(w, err, CARO_NO_MEMORY, "tensor", name, "no memory for the directory");
    w->next_offset = end;
    return CARO_OK;
}

static enum caro_status emit(struct gguf_writer *w, const void *bytes, uint64_t n, struct caro_error *err)
{
    if (n == 0) return CARO_OK;
    enum caro_status status = w->sink.write(w->sink.ctx, bytes, (size_t)n, &w->first);
    if (status == CARO_OK) return CARO_OK;
    error_set(&w->first, status, CARO_NO_POS, "writing GGUF: the sink failed");
    return kept(w, err);
}

/* Zeros up to the next multiple of the alignment after `written` bytes. */
static enum caro_status pad(struct gguf_writer *w, uint64_t written, struct caro_error *err)
{
    static const char zeros[256];
    uint64_t n = -written & (w->alignment - 1);
    for (uint64_t part; n > 0; n -= part) {
        part = n < sizeof zeros ? n : sizeof zeros;
        TRY(emit(w, zeros, part, err));
    }
    return CARO_OK;
}

enum caro_status gguf_writer_begin(struct gguf_writer *w, struct gguf_sink sink, struct caro_error *err)
{
    TRY(kept(w, err));
    if (w->begun) return fail(w, err, CARO_USAGE, "call", SLICE_LIT("gguf_writer_begin"), "made twice");
    w->begun = true;
    w->sink = sink;
    struct {
        char magic[4];
        uint32_t version;
        uint64_t n_tensors, n_values;
    } header = {{'G', 'G', 'U', 'F'}, 3, w->tensor_names.n, w->key_names.n};
    _Static_assert(sizeof header == 24, "the header has no padding");
    TRY(emit(w, &header, sizeof header, err));
    TRY(emit(w, w->keys.p, w->keys.n, err));
    TRY(emit(w, w->tensors.p, w->tensors.n, err));
    return pad(w, sizeof header + w->keys.n + w->tensors.n, err);
}

enum caro_status gguf_writer_data(struct gguf_writer *w, const void *bytes, uint64_t n,
                                  struct caro_error *err)
{
    const char *p = bytes;
    TRY(kept(w, err));
    if (!w->begun || w->ended)
        return fail(w, err, CARO_USAGE, "call", SLICE_LIT("gguf_writer_data"),
                    "made before begin or after end");
    while (n > 0) {
        if (w->current >= w->tensor_names.n)
            return fail(w, err, CARO_USAGE, "call", SLICE_LIT("gguf_writer_data"),
                        "more bytes than were announced");
        uint64_t left = w->sizes[w->current] - w->done, part = n < left ? n : left;
        TRY(emit(w, p, part, err));
        p += part;
        n -= part;
        w->done += part;
        if (part < left) continue;
        TRY(pad(w, w->sizes[w->current], err));
        w->current++;
        w->done = 0;
    }
    return CARO_OK;
}

enum caro_status gguf_writer_end(struct gguf_writer *w, struct caro_error *err)
{
    TRY(kept(w, err));
    if (!w->begun) return fail(w, err, CARO_USAGE, "call", SLICE_LIT("gguf_writer_end"), "made before begin");
    if (w->current < w->tensor_names.n)
        return fail(w, err, CARO_USAGE, "tensor", w->tensor_names.names[w->current],
                    "its data is incomplete");
    w->ended = true;
    return CARO_OK;
}
