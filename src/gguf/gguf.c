/* Owns opening a GGUF file: its header, where its data section begins, and plain access to what was read.
 * Refuses whatever is not a little-endian file of version 2 or 3. Reads the directory, never the tensors'
 * data. */
#include "base/checked.h"
#include "base/utf8.h"
#include "gguf/gguf_internal.h"

#include <stdio.h>
#include <stdlib.h>

enum { HEADER_BYTES = 24 };

struct gguf_quoted gguf_quote(struct slice s)
{
    struct gguf_quoted out;
    size_t n = 0, at = 0;
    out.text[n++] = '\'';
    while (at < s.n && n < 65) {
        uint32_t cp;
        unsigned length = utf8_decode(slice_sub(s, at, s.n), &cp);
        if (length > 1 && cp >= 0xA0) {
            memcpy(out.text + n, s.p + at, length);
            n += length;
        } else {
            out.text[n++] = length == 1 && cp >= 0x20 && cp < 0x7F ? (char)cp : '?';
        }
        at += length ? length : 1;
    }
    snprintf(out.text + n, sizeof out.text - n, "%s", at < s.n ? "...'" : "'");
    return out;
}

enum caro_status gguf_read_string(struct gguf_reader *r, const char *what, struct slice *out)
{
    const char *name = r->file->name;
    size_t start = r->c.at;
    uint64_t length = cursor_u64(&r->c);
    if (r->c.failed)
        return error_set(r->err, CARO_FORMAT, start, "%s: the file ends inside the length of %s at byte %zu",
                         name, what, start);
    const unsigned char *p = cursor_take(&r->c, length);
    if (!p)
        return error_set(r->err, CARO_FORMAT, start,
                         "%s: the length of %s at byte %zu is %llu, but only %zu bytes follow", name, what,
                         start, (unsigned long long)length, r->c.n - r->c.at);
    *out = slice_from((const char *)p, (size_t)length);
    return CARO_OK;
}

static enum caro_status read_version(struct gguf_reader *r)
{
    const char *name = r->file->name;
    const unsigned char *magic = cursor_take(&r->c, 4);
    if (!magic || memcmp(magic, "GGUF", 4) != 0)
        return error_set(r->err, CARO_FORMAT, 0, "%s: not a GGUF file: it does not begin with \"GGUF\"",
                         name);
    uint32_t version = cursor_u32(&r->c);
    if (r->c.failed)
        return error_set(r->err, CARO_FORMAT, 4, "%s: the file ends inside the version at byte 4", name);
    if (version == 0x02000000u || version == 0x03000000u)
        return error_set(
            r->err, CARO_UNSUPPORTED, 4,
            "%s: a big-endian GGUF file (version %u, byte-swapped); only little-endian ones are read", name,
            version >> 24);
    if (version != 2 && version != 3)
        return error_set(r->err, CARO_UNSUPPORTED, 4, "%s: GGUF version %u is not supported; 2 and 3 are",
                         name, version);
    r->file->version = version;
    return CARO_OK;
}

/* A count of the header must be within caro's limit and within what the rest of the file could hold at all.
 */
static enum caro_status check_count(struct gguf_reader *r, const char *what, uint64_t count, uint64_t limit,
                                    unsigned least_bytes, uint64_t pos)
{
    const char *name = r->file->name;
    if (count > (r->c.n - r->c.at) / least_bytes)
        return error_set(r->err, CARO_FORMAT, pos,
                         "%s: the header at byte %llu counts %llu %s, more than the file of "
                         "%zu bytes can hold",
                         name, (unsigned long long)pos, (unsigned long long)count, what, r->c.n);
    if (count > limit)
        return error_set(r->err, CARO_LIMIT, pos,
                         "%s: the header at byte %llu counts %llu %s; at most %llu are read", name,
                         (unsigned long long)pos, (unsigned long long)count, what, (unsigned long long)limit);
    return CARO_OK;
}

static enum caro_status read_header(struct gguf_reader *r)
{
    struct gguf_file *file = r->file;
    TRY(read_version(r));
    file->n_tensors = cursor_u64(&r->c);
    file->n_values = cursor_u64(&r->c);
    if (r->c.failed)
        return error_set(r->err, CARO_FORMAT, r->c.at,
                         "%s: the file ends inside its header of %d bytes, at byte %zu", file->name,
                         HEADER_BYTES, r->c.n);
    /* least: a tensor's name of 1 byte, 1 dimension; a key of 1 byte and a value of 1 byte */
    TRY(check_count(r, "tensors", file->n_tensors, GGUF_TENSORS_MAX, 8 + 1 + 4 + 8 + 4 + 8, 8));
    return check_count(r, "keys", file->n_values, GGUF_KEYS_MAX, 8 + 1 + 4 + 1, 16);
}

static enum caro_status read_alignment(struct gguf_reader *r)
{
    const struct gguf_value *v = gguf_find(r->file, "general.alignment");
    r->file->alignment = GGUF_ALIGNMENT_DEFAULT;
    if (!v) return CARO_OK;
    uint32_t alignment = 0;
    TRY(gguf_get_u32(r->file, "general.alignment", true, &alignment, r->err));
    if (alignment < 8 || alignment > GGUF_ALIGNMENT_MAX || (alignment & (alignment - 1)))
        return error_set(
            r->err, CARO_FORMAT, v->offset,
            "%s: key 'general.alignment' at byte %llu is %u; it must be a power of two from 8 to %d",
            r->file->name, (unsigned long long)v->offset, alignment, GGUF_ALIGNMENT_MAX);
    r->file->alignment = alignment;
    return CARO_OK;
}

static enum caro_status read_all(struct gguf_reader *r)
{
    TRY(read_header(r));
    TRY(gguf_read_values(r));
    TRY(read_alignment(r));
    return gguf_read_tensors(r);
}

enum caro_status gguf_open(struct gguf_file **out, const void *bytes, uint64_t n, const char *name,
                           struct caro_error *err)
{
    *out = NULL;
    if (n > SIZE_MAX / 2)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "%s: too large for this machine", name);
    if ((uintptr_t)bytes % GGUF_ALIGNMENT_DEFAULT)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "%s: the file must lie at a multiple of %d bytes in memory", name,
                         GGUF_ALIGNMENT_DEFAULT);
    struct arena arena;
    arena_init(&arena, 0);
    struct gguf_file *file = arena_alloc(&arena, sizeof *file);
    char *name_copy = arena_copy(&arena, slice_from_cstr(name));
    if (!file || !name_copy) {
        arena_free(&arena);
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "%s: no memory to read the file's directory",
                         name);
    }
    *file = (struct gguf_file){.arena = arena, .name = name_copy, .bytes = bytes, .n = n};
    struct gguf_reader r = {.c = cursor_from(bytes, (size_t)n), .file = file, .err = err};
    enum caro_status status = read_all(&r);
    if (status != CARO_OK) {
        gguf_close(file);
        return status;
    }
    *out = file;
    return CARO_OK;
}

void gguf_close(struct gguf_file *file)
{
    if (!file) return;
    struct arena arena = file->arena; /* it holds the struct itself */
    arena_free(&arena);
}

uint32_t gguf_version(const struct gguf_file *file) { return file->version; }
const char *gguf_name(const struct gguf_file *file) { return file->name; }
uint32_t gguf_alignment(const struct gguf_file *file) { return file->alignment; }
const void *gguf_bytes(const struct gguf_file *file) { return file->bytes; }
uint64_t gguf_data_offset(const struct gguf_file *file) { return file->data_offset; }
uint64_t gguf_n_values(const struct gguf_file *file) { return file->n_values; }
const struct gguf_value *gguf_value_at(const struct gguf_file *file, uint64_t i) { return &file->values[i]; }
uint64_t gguf_n_tensors(const struct gguf_file *file) { return file->n_tensors; }
const struct gguf_tensor *gguf_tensor_at(const struct gguf_file *file, uint64_t i)
{
    return &file->tensors[i];
}

const struct gguf_value *gguf_find(const struct gguf_file *file, const char *key)
{
    uint64_t i =
        gguf_index_find(&file->value_index, file->values, sizeof *file->values, slice_from_cstr(key));
    return i == UINT64_MAX ? NULL : &file->values[i];
}

const struct gguf_tensor *gguf_find_tensor(const struct gguf_file *file, const char *name)
{
    uint64_t i =
        gguf_index_find(&file->tensor_index, file->tensors, sizeof *file->tensors, slice_from_cstr(name));
    return i == UINT64_MAX ? NULL : &file->tensors[i];
}
