/* Fuzz target: any bytes as a GGUF file. What opens must be safe to read to its last byte, and what is read
 * must be written and opened again. */
#include "gguf/gguf.h"
#include "gguf/gguf_writer.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint64_t touch(const struct gguf_file *file)
{
    uint64_t sum = 0;
    for (uint64_t i = 0; i < gguf_n_values(file); i++) {
        const struct gguf_value *v = gguf_value_at(file, i);
        struct slice s;
        uint64_t at = 0, walked = 0;
        for (uint64_t k = 0; k < v->size; k++) sum += ((const uint8_t *)v->bytes)[k];
        if (v->kind != GGUF_ARRAY) continue;
        if (v->item_kind != GGUF_STRING) {
            for (uint64_t k = 0; k < v->count; k++)
                sum += gguf_item_u32(v, k) + (uint32_t)gguf_item_i32(v, k);
            continue;
        }
        while (gguf_next_string(v, &at, &s)) sum += s.n, walked++;
        if (walked != v->count) abort();
    }
    for (uint64_t i = 0; i < gguf_n_tensors(file); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(file, i);
        for (uint64_t k = 0; k < t->size; k++) sum += ((const uint8_t *)t->data)[k];
    }
    return sum;
}

static void write_again(const struct gguf_file *file)
{
    struct gguf_writer *w;
    struct buffer out;
    buffer_init(&out, 1 << 26);
    if (gguf_writer_open(&w, gguf_alignment(file), NULL) != CARO_OK) abort();
    for (uint64_t i = 0; i < gguf_n_values(file); i++) gguf_add_value(w, gguf_value_at(file, i), NULL);
    for (uint64_t i = 0; i < gguf_n_tensors(file); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(file, i);
        gguf_add_tensor(w, t->name, t->type, t->n_dims, t->dims, NULL);
    }
    gguf_writer_begin(w, gguf_sink_buffer(&out), NULL);
    for (uint64_t i = 0; i < gguf_n_tensors(file); i++)
        gguf_writer_data(w, gguf_tensor_at(file, i)->data, gguf_tensor_at(file, i)->size, NULL);
    struct caro_error err = {0};
    if (gguf_writer_end(w, &err) != CARO_OK && err.code != CARO_LIMIT) abort();
    gguf_writer_close(w);
    void *copy = NULL;
    struct gguf_file *again;
    if (err.code == CARO_OK) {
        if (posix_memalign(&copy, 64, out.n)) abort();
        memcpy(copy, out.p, out.n);
        if (gguf_open(&again, copy, out.n, "again", NULL) != CARO_OK) abort();
        if (gguf_n_tensors(again) != gguf_n_tensors(file)) abort();
        gguf_close(again);
    }
    free(copy);
    buffer_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    void *copy = NULL;
    if (posix_memalign(&copy, 64, size ? size : 1)) return 0;
    if (size) memcpy(copy, data, size);
    struct gguf_file *file;
    struct caro_error err = {0};
    enum caro_status status = gguf_open(&file, copy, size, "fuzz", &err);
    if (status != err.code || (status != CARO_OK && err.msg[0] == '\0')) abort();
    if (status == CARO_OK) {
        volatile uint64_t sum = touch(file); /* volatile: the reads are made */
        (void)sum;
        write_again(file);
        gguf_close(file);
    }
    free(copy);
    return 0;
}
