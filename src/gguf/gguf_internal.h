/* What the files of src/gguf share: the open file's record, the name index, and the reader's state. */
#ifndef GGUF_GGUF_INTERNAL_H
#define GGUF_GGUF_INTERNAL_H

#include "base/cursor.h"
#include "gguf/gguf.h"

/* A hash table from a name to the number of its row. Rows are structs whose first member is a struct slice.
 */
struct gguf_index {
    uint32_t *slots; /* row + 1, or 0 */
    uint32_t mask;   /* number of slots - 1; at least half of them stay empty */
};

struct gguf_file {
    struct arena arena; /* holds all of the below, this struct too */
    char *name;
    const unsigned char *bytes;
    uint64_t n;
    uint32_t version, alignment;
    uint64_t data_offset;
    struct gguf_value *values;
    struct gguf_tensor *tensors;
    uint64_t n_values, n_tensors;
    struct gguf_index value_index, tensor_index;
};

/* While a file is read: where we are and how to complain. */
struct gguf_reader {
    struct cursor c;
    struct gguf_file *file;
    struct caro_error *err;
};

/* Text from a file as it may stand in a message: quoted, cut at 64 bytes, nothing but printable ASCII and
 * whole UTF-8 characters. */
struct gguf_quoted {
    char text[80];
};
struct gguf_quoted gguf_quote(struct slice s);

/* Room for n names. False: out of memory. */
bool gguf_index_init(struct gguf_index *index, struct arena *arena, uint64_t n);
/* The number of the row with this name, or UINT64_MAX. */
uint64_t gguf_index_find(const struct gguf_index *index, const void *rows, size_t row_size,
                         struct slice name);
/* Enter row i. Returns the row that already has its name, i itself when entered, UINT64_MAX when too many
 * names share one place of the table (only a file made for that has them). */
uint64_t gguf_index_add(struct gguf_index *index, const void *rows, size_t row_size, uint64_t i);

/* One length-prefixed string at the cursor; `what` names it in messages. */
enum caro_status gguf_read_string(struct gguf_reader *r, const char *what, struct slice *out);
enum caro_status gguf_read_values(struct gguf_reader *r);
enum caro_status gguf_read_tensors(struct gguf_reader *r);

#endif
