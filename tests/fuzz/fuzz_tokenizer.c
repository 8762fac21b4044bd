/* Fuzz target: a text and a vocabulary. Input: one byte of flags, two bytes of text length, the text, a GGUF
 * file. With no file the text meets a fixed SentencePiece or BPE vocabulary that has every byte, and must
 * come back. */
#include "base/utf8.h"
#include "gguf/gguf.h"
#include "gguf/gguf_writer.h"
#include "tokenizer/tokenizer.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool ok)
{
    if (!ok) abort();
}

static void *aligned_copy(const void *bytes, size_t n)
{
    void *copy = NULL;
    must(posix_memalign(&copy, 64, n ? n : 1) == 0);
    if (n) memcpy(copy, bytes, n);
    return copy;
}

/* The fixed vocabularies, as files. */
static void *fixed_file(bool spm, size_t *n)
{
    static const char *const pieces[] = {"\xE2\x96\x81", "a",   "b",  "ab",      "\xE2\x96\x81\x61",
                                         "abab",         "<x>", "  ", "\xC3\xA9"};
    static const char *const merges[] = {"a b", "ab ab", "\xC4\xA0 a", "\xC4\xA0 \xC4\xA0", "' s"};
    char texts[256][8];
    struct slice tokens[280], merge_slices[5];
    int32_t kinds[280];
    float scores[280];
    uint32_t count = 0, next = 0x100;
    for (unsigned byte = 0; byte < 256; byte++, count++) {
        bool shown = (byte > 0x20 && byte < 0x7F) || (byte > 0xA0 && byte != 0xAD);
        unsigned length = spm ? (unsigned)snprintf(texts[byte], 8, "<0x%02X>", byte)
                              : utf8_encode(shown ? byte : next++, texts[byte]);
        tokens[count] = slice_from(texts[byte], length);
        kinds[count] = spm ? TOKEN_BYTE : TOKEN_NORMAL;
    }
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++, count++) {
        tokens[count] = slice_from_cstr(pieces[i]);
        kinds[count] = i == 6 ? TOKEN_CONTROL : i == 7 ? TOKEN_USER_DEFINED : TOKEN_NORMAL;
    }
    for (uint32_t i = 0; i < count; i++) scores[i] = -(float)(i % 7);
    for (size_t i = 0; i < 5; i++) merge_slices[i] = slice_from_cstr(merges[i]);
    struct gguf_writer *w;
    struct buffer out;
    buffer_init(&out, 1 << 20);
    must(gguf_writer_open(&w, 0, NULL) == CARO_OK);
    gguf_add_string(w, "tokenizer.ggml.model", slice_from_cstr(spm ? "llama" : "gpt2"), NULL);
    gguf_add_strings(w, "tokenizer.ggml.tokens", tokens, count, NULL);
    gguf_add_array(w, "tokenizer.ggml.token_type", GGUF_I32, kinds, count, NULL);
    gguf_add_array(w, "tokenizer.ggml.scores", GGUF_F32, scores, count, NULL);
    gguf_add_strings(w, "tokenizer.ggml.merges", merge_slices, 5, NULL);
    gguf_writer_begin(w, gguf_sink_buffer(&out), NULL);
    must(gguf_writer_end(w, NULL) == CARO_OK);
    gguf_writer_close(w);
    void *copy = aligned_copy(out.p, out.n);
    *n = out.n;
    buffer_free(&out);
    return copy;
}

static void check_text(const struct tokenizer *t, struct slice text, unsigned flags, bool comes_back)
{
    struct token_ids ids;
    struct buffer whole, streamed;
    struct tokenizer_stream stream;
    struct caro_error err = {0};
    token_ids_init(&ids, 1 << 20);
    buffer_init(&whole, 1 << 26);
    buffer_init(&streamed, 1 << 26);
    enum caro_status status = tokenizer_encode(t, text, flags & 7, &ids, &err);
    must(status == err.code && (status == CARO_OK || !comes_back));
    tokenizer_stream_init(&stream, t, TOKENIZER_SHOW_SPECIAL | TOKENIZER_STRIP_SPACE);
    for (size_t i = 0; status == CARO_OK && i < ids.n; i++) {
        must(ids.p[i] >= 0 && ids.p[i] < tokenizer_n_vocab(t));
        must((flags & 3) || tokenizer_kind(t, ids.p[i]) != TOKEN_CONTROL); /* text alone never makes one */
        size_t before = streamed.n;
        tokenizer_stream_feed(&stream, ids.p[i], &streamed);
        must(utf8_valid(slice_sub(buffer_slice(&streamed), before, streamed.n)));
    }
    tokenizer_stream_end(&stream, &streamed);
    must(utf8_valid(buffer_slice(&streamed)));
    unsigned strip = flags & TOKENIZER_NO_SPACE ? 0 : TOKENIZER_STRIP_SPACE;
    /* SentencePiece's own mark cannot be told from a space, and behind a user-defined token a space is put */
    bool spm = tokenizer_model(t) == TOKENIZER_SPM;
    if (spm && (memmem(text.p, text.n, "\xE2\x96\x81", 3) || memmem(text.p, text.n, "  ", 2)))
        comes_back = false;
    if (comes_back && !(flags & 3)) {
        tokenizer_decode(t, ids.p, ids.n, TOKENIZER_SHOW_SPECIAL | strip, &whole);
        must(slice_equal(buffer_slice(&whole), text));
        if (utf8_valid(text) && strip) must(slice_equal(buffer_slice(&streamed), buffer_slice(&whole)));
    }
    token_ids_free(&ids);
    buffer_free(&whole);
    buffer_free(&streamed);
}

/* The fixed vocabulary of a kind, made once. */
static const struct tokenizer *fixed_vocabulary(bool spm)
{
    static struct tokenizer *made[2];
    static void *bytes[2]; /* reachable to the end, so that no leak is seen */
    static struct gguf_file *files[2];
    size_t n;
    if (made[spm]) return made[spm];
    bytes[spm] = fixed_file(spm, &n);
    must(gguf_open(&files[spm], bytes[spm], n, "fixed", NULL) == CARO_OK);
    must(tokenizer_open(&made[spm], files[spm], NULL) == CARO_OK);
    return made[spm];
}

static void check_file(const void *data, size_t size, struct slice text, unsigned flags)
{
    void *bytes = aligned_copy(data, size);
    struct gguf_file *file;
    struct tokenizer *t = NULL;
    struct caro_error err = {0};
    if (gguf_open(&file, bytes, size, "fuzz", &err) == CARO_OK) {
        enum caro_status status = tokenizer_open(&t, file, &err);
        must(status == err.code && (status == CARO_OK) == (t != NULL));
        if (t) check_text(t, text, flags, false);
        tokenizer_close(t);
        gguf_close(file);
    }
    free(bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 3) return 0;
    unsigned flags = data[0];
    size_t n = (size_t)data[1] | (size_t)data[2] << 8;
    data += 3;
    size -= 3;
    if (n > size) n = size;
    char *text = malloc(n ? n : 1); /* nothing readable behind it */
    must(text != NULL);
    if (n) memcpy(text, data, n);
    if (n == size)
        check_text(fixed_vocabulary(flags & 8), slice_from(text, n), flags, true);
    else
        check_file(data + n, size - n, slice_from(text, n), flags);
    free(text);
    return 0;
}
