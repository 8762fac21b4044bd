/* Reading the shared vocabularies: for tests only. */
#ifndef TESTS_VOCAB_FIXTURE_H
#define TESTS_VOCAB_FIXTURE_H

#include "base/buffer.h"
#include "gguf/gguf.h"
#include "gguf/gguf_writer.h"
#include "tokenizer/tokenizer.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const vocab_names[] = {"gpt-2",     "qwen2", "starcoder",      "refact",
                                          "llama-spm", "phi-3", "deepseek-coder", "falcon"};
enum { N_VOCABS = sizeof vocab_names / sizeof *vocab_names };

/* The path of a shared file: CARO_SHARED, else ../shared. */
__attribute__((format(printf, 3, 4))) static inline const char *shared_path(char *path, size_t n,
                                                                            const char *format, ...)
{
    const char *root = getenv("CARO_SHARED");
    int at = snprintf(path, n, "%s/", root ? root : "../shared");
    va_list args;
    va_start(args, format);
    vsnprintf(path + at, n - (size_t)at, format, args);
    va_end(args);
    return path;
}

/* The whole file at a multiple of 64, NULL when it cannot be read; free() it. */
static inline char *read_whole(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    void *p = NULL;
    if (!f) return NULL;
    fseek(f, 0, SEEK_END);
    long size = ftell(f);
    rewind(f);
    if (size < 0 || posix_memalign(&p, 64, (size_t)size + 1) != 0) p = NULL;
    if (p && fread(p, 1, (size_t)size, f) != (size_t)size) {
        free(p);
        p = NULL;
    }
    fclose(f);
    if (p) ((char *)p)[size] = '\0';
    *n = (size_t)size;
    return p;
}

struct vocab {
    char *bytes;
    struct gguf_file *file;
    struct tokenizer *t;
};

/* False when the shared file is not there. Aborts when it is there and does not open. */
static inline bool vocab_open(struct vocab *v, const char *name)
{
    char path[512];
    size_t n;
    struct caro_error err = {0};
    v->bytes = read_whole(shared_path(path, sizeof path, "fixtures/vocab/ggml-vocab-%s.gguf", name), &n);
    if (!v->bytes) {
        printf("skipped %s: %s is not there (CARO_SHARED names the folder)\n", name, path);
        return false;
    }
    if (gguf_open(&v->file, v->bytes, n, path, &err) != CARO_OK ||
        tokenizer_open(&v->t, v->file, &err) != CARO_OK) {
        fprintf(stderr, "%s\n", err.msg);
        abort();
    }
    return true;
}

/* Open the vocabulary that a writer holds; the writer is closed. */
static inline enum caro_status vocab_from_writer(struct vocab *v, struct gguf_writer *w,
                                                 struct caro_error *err)
{
    struct buffer out;
    void *copy = NULL;
    *v = (struct vocab){0};
    buffer_init(&out, 1 << 28);
    gguf_writer_begin(w, gguf_sink_buffer(&out), err);
    enum caro_status status = gguf_writer_end(w, err);
    gguf_writer_close(w);
    if (status == CARO_OK && posix_memalign(&copy, 64, out.n) != 0) abort();
    if (status == CARO_OK) memcpy(copy, out.p, out.n);
    v->bytes = copy;
    if (status == CARO_OK) status = gguf_open(&v->file, copy, out.n, "made.gguf", err);
    if (status == CARO_OK) status = tokenizer_open(&v->t, v->file, err);
    buffer_free(&out);
    return status;
}

/* The same vocabulary with another tokenizer.ggml.pre; v is closed. */
static inline void vocab_change_pre(struct vocab *v, const char *pre)
{
    struct gguf_writer *w;
    struct vocab changed;
    struct caro_error err = {0};
    if (gguf_writer_open(&w, 0, &err) != CARO_OK) abort();
    for (uint64_t i = 0; i < gguf_n_values(v->file); i++)
        if (!slice_equal_cstr(gguf_value_at(v->file, i)->key, "tokenizer.ggml.pre"))
            gguf_add_value(w, gguf_value_at(v->file, i), &err);
    gguf_add_string(w, "tokenizer.ggml.pre", slice_from_cstr(pre), &err);
    if (vocab_from_writer(&changed, w, &err) != CARO_OK) {
        fprintf(stderr, "%s\n", err.msg);
        abort();
    }
    tokenizer_close(v->t);
    gguf_close(v->file);
    free(v->bytes);
    *v = changed;
}

static inline void vocab_close(struct vocab *v)
{
    tokenizer_close(v->t);
    gguf_close(v->file);
    free(v->bytes);
}

#endif
