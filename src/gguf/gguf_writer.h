/* Writing GGUF files, version 3, little-endian.
 *
 * Order of calls: gguf_writer_open, any number of gguf_add_*, gguf_writer_begin, the tensors' data in the
 * order of their gguf_add_tensor calls by gguf_writer_data in pieces of any size, gguf_writer_end,
 * gguf_writer_close. The directory is held in memory, tensors' data never is. A failure is kept: every later
 * call returns it again, so a caller may check the last call only. */
#ifndef GGUF_GGUF_WRITER_H
#define GGUF_GGUF_WRITER_H

#include "base/buffer.h"
#include "gguf/gguf.h"

/* Where the file goes. `write` takes all n bytes or fails; it may fill err. */
struct gguf_sink {
    enum caro_status (*write)(void *ctx, const void *bytes, size_t n, struct caro_error *err);
    void *ctx;
};
/* A sink that appends to a buffer; LIMIT when the buffer's ceiling or memory is exhausted. */
struct gguf_sink gguf_sink_buffer(struct buffer *b);

struct gguf_writer; /* one owner, not thread-safe */

/* `alignment` of the tensors' data: a power of two from 8 to GGUF_ALIGNMENT_MAX, or 0 for the default of 32;
 * any other than 32 is written as general.alignment. Errors: USAGE, NO_MEMORY. */
enum caro_status gguf_writer_open(struct gguf_writer **w, uint32_t alignment, struct caro_error *err);
void gguf_writer_close(struct gguf_writer *w);

/* One key each. Errors: USAGE (a bad or repeated key, or after begin), LIMIT. */
enum caro_status gguf_add_u32(struct gguf_writer *w, const char *key, uint32_t value, struct caro_error *err);
enum caro_status gguf_add_f32(struct gguf_writer *w, const char *key, float value, struct caro_error *err);
enum caro_status gguf_add_bool(struct gguf_writer *w, const char *key, bool value, struct caro_error *err);
enum caro_status gguf_add_string(struct gguf_writer *w, const char *key, struct slice value,
                                 struct caro_error *err);
/* `items`: count values of a numeric or truth-value kind in the machine's own order, which must be
 * little-endian. */
enum caro_status gguf_add_array(struct gguf_writer *w, const char *key, enum gguf_kind item_kind,
                                const void *items, uint64_t count, struct caro_error *err);
enum caro_status gguf_add_strings(struct gguf_writer *w, const char *key, const struct slice *items,
                                  uint64_t count, struct caro_error *err);
/* A value of an open file as it is, under its own key; general.alignment is left out, the writer has its own.
 */
enum caro_status gguf_add_value(struct gguf_writer *w, const struct gguf_value *value,
                                struct caro_error *err);

/* Announce a tensor; dims as in struct gguf_tensor. Errors: USAGE (name, shape, or rows that do not fill
 * blocks). */
enum caro_status gguf_add_tensor(struct gguf_writer *w, struct slice name, enum tensor_type type,
                                 uint32_t n_dims, const uint64_t *dims, struct caro_error *err);

/* Write header, keys and directory; the sink must stay valid until gguf_writer_end. */
enum caro_status gguf_writer_begin(struct gguf_writer *w, struct gguf_sink sink, struct caro_error *err);
/* The next n bytes of tensor data; padding between tensors is the writer's. USAGE when they are more than
 * announced. */
enum caro_status gguf_writer_data(struct gguf_writer *w, const void *bytes, uint64_t n,
                                  struct caro_error *err);
/* USAGE when announced data is missing; else writes the last padding. */
enum caro_status gguf_writer_end(struct gguf_writer *w, struct caro_error *err);

#endif
