/* Reading GGUF model files, versions 2 and 3. (Format: ggml's docs/gguf.md)
 *
 * The reader checks everything at open: after that every string lies inside the map and every tensor's bytes
 * lie inside the data section at its alignment, so nothing above has to check again. Little-endian files
 * only; a big-endian one is refused by name. */
#ifndef GGUF_GGUF_H
#define GGUF_GGUF_H

#include "base/arena.h"
#include "base/error.h"
#include "base/slice.h"
#include "base/tensor_type.h"
#include <stdbool.h>
#include <stdint.h>

/* Limits, far above any known model's, so that a hostile file cannot make the reader work or allocate without
 * end. */
enum {
    GGUF_KEYS_MAX = 16384,
    GGUF_TENSORS_MAX = 65536,
    GGUF_KEY_MAX = 65535,      /* bytes of a key, as in the format's document */
    GGUF_TENSOR_NAME_MAX = 64, /* bytes of a tensor's name, as there */
    GGUF_ALIGNMENT_DEFAULT = 32,
    GGUF_ALIGNMENT_MAX = 65536
};

/* The numbers are the file format's. */
enum gguf_kind {
    GGUF_U8,
    GGUF_I8,
    GGUF_U16,
    GGUF_I16,
    GGUF_U32,
    GGUF_I32,
    GGUF_F32,
    GGUF_BOOL,
    GGUF_STRING,
    GGUF_ARRAY,
    GGUF_U64,
    GGUF_I64,
    GGUF_F64,
    GGUF_KIND_COUNT
};

struct gguf_value {
    struct slice key;
    enum gguf_kind kind;      /* GGUF_ARRAY: see item_kind */
    enum gguf_kind item_kind; /* of an array; never GGUF_ARRAY (nested arrays are refused) */
    uint64_t count;           /* items of an array, else 1 */
    const void *bytes; /* the value's bytes in the map, little-endian and unaligned; a string: its text */
    uint64_t size;     /* of bytes; a string: its length */
    uint64_t offset;   /* of the key in the file, for messages */
};

struct gguf_tensor {
    struct slice name;
    enum tensor_type type;
    uint32_t n_dims;  /* 1 to 4 */
    uint64_t dims[4]; /* dims[0] is the row's length (fastest varying); the unused are 1 */
    const void *data; /* inside the map, aligned to the file's general.alignment */
    uint64_t size;    /* bytes */
    uint64_t offset;  /* of the tensor's entry in the file, for messages */
};

struct gguf_file; /* immutable after open; any number of threads may read it */

/* Read the directory of a file that lies in memory (mapped or built in), at a multiple of 32, and
 * must outlive the result. `name` is used in messages only. String values may hold any bytes; keys and
 * tensors' names are UTF-8. Errors: FORMAT and LIMIT with err->pos = byte offset and the key or tensor in the
 * message, UNSUPPORTED (version, byte order, tensor type), NO_MEMORY. Cost: O(keys + tensors), reads no
 * tensor data. */
enum caro_status gguf_open(struct gguf_file **file, const void *bytes, uint64_t n, const char *name,
                           struct caro_error *err);
void gguf_close(struct gguf_file *file);

uint32_t gguf_version(const struct gguf_file *file);
const char *gguf_name(const struct gguf_file *file);
uint32_t gguf_alignment(const struct gguf_file *file);
uint64_t gguf_data_offset(const struct gguf_file *file);
const void *gguf_bytes(const struct gguf_file *file); /* what it was opened on */
uint64_t gguf_n_values(const struct gguf_file *file);
const struct gguf_value *gguf_value_at(const struct gguf_file *file, uint64_t i);
uint64_t gguf_n_tensors(const struct gguf_file *file);
const struct gguf_tensor *gguf_tensor_at(const struct gguf_file *file, uint64_t i);

/* "u32", "string"…, for messages; bytes of one value, 0 of a string or an array. */
const char *gguf_kind_name(enum gguf_kind kind);
unsigned gguf_kind_size(enum gguf_kind kind);

/* By name; NULL when absent. O(1) expected. */
const struct gguf_value *gguf_find(const struct gguf_file *file, const char *key);
const struct gguf_tensor *gguf_find_tensor(const struct gguf_file *file, const char *name);

/* Typed look-ups. `required` false: an absent key leaves *out alone and is CARO_OK. A present key of the
 * wrong type or out of range is always an error that names it. Integers of any width and sign are taken when
 * the value fits; a float must be finite. */
enum caro_status gguf_get_u32(const struct gguf_file *f, const char *key, bool required, uint32_t *out,
                              struct caro_error *err);
enum caro_status gguf_get_f32(const struct gguf_file *f, const char *key, bool required, float *out,
                              struct caro_error *err);
enum caro_status gguf_get_bool(const struct gguf_file *f, const char *key, bool required, bool *out,
                               struct caro_error *err);
enum caro_status gguf_get_string(const struct gguf_file *f, const char *key, bool required, struct slice *out,
                                 struct caro_error *err);
/* An array whose items are of item_kind (GGUF_STRING among them); *out is NULL when absent and not required.
 */
enum caro_status gguf_get_array(const struct gguf_file *f, const char *key, bool required,
                                enum gguf_kind item_kind, const struct gguf_value **out,
                                struct caro_error *err);

/* Item i of a numeric array (i < count). */
uint32_t gguf_item_u32(const struct gguf_value *array, uint64_t i);
int32_t gguf_item_i32(const struct gguf_value *array, uint64_t i);
float gguf_item_f32(const struct gguf_value *array, uint64_t i);
/* Strings have no index in the file: walk them in order. Start with at = 0; false at the end. */
bool gguf_next_string(const struct gguf_value *array, uint64_t *at, struct slice *out);

#endif
