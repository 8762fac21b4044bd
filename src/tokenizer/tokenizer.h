/* Text to token ids and back, by the vocabulary that a GGUF file carries.
 *
 * Two models: SentencePiece BPE with byte fallback ("llama" in the file) and byte-level BPE ("gpt2"), the
 * latter with the pre-tokenisation that the file names. Ids and their order equal llama.cpp's for valid
 * UTF-8; bytes that are not valid UTF-8 are kept (llama.cpp replaces them). One difference on purpose: text
 * can become a control token only where the caller says that special tokens are to be recognised, also when
 * the vocabulary's merges would spell one. */
#ifndef TOKENIZER_TOKENIZER_H
#define TOKENIZER_TOKENIZER_H

#include "base/buffer.h"
#include "base/error.h"
#include "base/slice.h"
#include <stdbool.h>
#include <stdint.h>

struct gguf_file;
struct tokenizer; /* immutable after open; any number of threads may use it */

enum {
    TOKENIZER_NONE = -1,           /* no such token */
    TOKENIZER_VOCAB_MAX = 1 << 22, /* tokens, and merges */
    TOKENIZER_TEXT_MAX = 1 << 28,  /* bytes of one text to encode */
    TOKENIZER_TOKEN_MAX = 1 << 16  /* bytes of one token */
};

enum tokenizer_model { TOKENIZER_SPM, TOKENIZER_BPE };

/* The numbers are those of tokenizer.ggml.token_type. */
enum token_kind {
    TOKEN_UNDEFINED,
    TOKEN_NORMAL,
    TOKEN_UNKNOWN,
    TOKEN_CONTROL,
    TOKEN_USER_DEFINED,
    TOKEN_UNUSED,
    TOKEN_BYTE,
    TOKEN_KIND_COUNT
};

enum token_role {
    TOKEN_BOS,
    TOKEN_EOS,
    TOKEN_EOT,
    TOKEN_EOM,
    TOKEN_UNK,
    TOKEN_SEP,
    TOKEN_PAD,
    TOKEN_FIM_PREFIX,
    TOKEN_FIM_SUFFIX,
    TOKEN_FIM_MIDDLE,
    TOKEN_ROLE_COUNT
};

/* A growing array of ids. Appends after a failure do nothing; check `failed` once. */
struct token_ids {
    int32_t *p;
    size_t n, capacity;
    size_t ceiling; /* largest n allowed */
    bool failed;
};
void token_ids_init(struct token_ids *ids, size_t ceiling);
void token_ids_free(struct token_ids *ids);
void token_ids_add(struct token_ids *ids, int32_t id);

/* Open the vocabulary of a file, which must outlive the result: token texts are not copied.
 * Errors: FORMAT (names the key and its byte), UNSUPPORTED (an unknown tokenizer.ggml.model or .pre, with the
 * list of those supported), LIMIT, NO_MEMORY. Cost: one pass over tokens and merges, about 50 ns each. */
enum caro_status tokenizer_open(struct tokenizer **t, const struct gguf_file *file, struct caro_error *err);
void tokenizer_close(struct tokenizer *t);

enum tokenizer_model tokenizer_model(const struct tokenizer *t);
/* The pre-tokenisation's name ("qwen2"), "" for SentencePiece. */
const char *tokenizer_pre(const struct tokenizer *t);
int32_t tokenizer_n_vocab(const struct tokenizer *t);
bool tokenizer_adds_bos(const struct tokenizer *t);
bool tokenizer_adds_eos(const struct tokenizer *t);
bool tokenizer_adds_space(const struct tokenizer *t);
/* The token in a role, or TOKENIZER_NONE. */
int32_t tokenizer_role(const struct tokenizer *t, enum token_role role);
/* True for every token that ends an answer: EOS, EOT, EOM, and known end markers by their text. */
bool tokenizer_is_end(const struct tokenizer *t, int32_t id);
/* The token with exactly this text as the file spells it, or TOKENIZER_NONE. O(1) expected. */
int32_t tokenizer_find(const struct tokenizer *t, struct slice text);
/* The text as the file spells it; empty for an id outside the vocabulary. */
struct slice tokenizer_spelling(const struct tokenizer *t, int32_t id);
enum token_kind tokenizer_kind(const struct tokenizer *t, int32_t id);

enum tokenizer_flag {
    TOKENIZER_PARSE_SPECIAL = 1, /* control tokens' texts become these tokens; else they are plain text */
    TOKENIZER_ADD_BOS_EOS = 2,   /* put BOS before and EOS after, each if the file says so */
    TOKENIZER_NO_SPACE = 4,      /* the text continues another one: no space is put before it */
};

/* Append the ids of a text. The text may hold any bytes. User-defined tokens are recognised with any flags.
 * Bytes that the vocabulary has no token for: SPM gives the unknown token, BPE leaves them out (as
 * llama.cpp). Errors: LIMIT (text too long, ids' ceiling or memory), NO_MEMORY, UNSUPPORTED (SPM: no token
 * for a byte, and no unknown token). On an error nothing is said about what was appended. Cost: O(n log n) in
 * the text's length. */
enum caro_status tokenizer_encode(const struct tokenizer *t, struct slice text, unsigned flags,
                                  struct token_ids *ids, struct caro_error *err);

/* A text in parts: its ids are those of the parts joined, but control tokens are recognised only inside a
 * part that says so. Chat templates are such parts around a user's words. TOKENIZER_PARSE_SPECIAL is ignored
 * here. */
struct text_part {
    struct slice text;
    bool special;
};
enum caro_status tokenizer_encode_parts(const struct tokenizer *t, const struct text_part *parts,
                                        size_t n_parts, unsigned flags, struct token_ids *ids,
                                        struct caro_error *err);

enum tokenizer_decode_flag {
    TOKENIZER_SHOW_SPECIAL = 1, /* control and unknown tokens appear as their text; else as nothing */
    TOKENIZER_STRIP_SPACE = 2,  /* the ids begin a text: drop the space that the encoder put before it */
};

/* Append the bytes of one token, exactly; ids outside the vocabulary give nothing. */
void tokenizer_piece(const struct tokenizer *t, int32_t id, unsigned flags, struct buffer *out);
/* Append the bytes of a run of tokens, exactly. TOKENIZER_STRIP_SPACE acts on the first one that gives text.
 */
void tokenizer_decode(const struct tokenizer *t, const int32_t *ids, size_t n, unsigned flags,
                      struct buffer *out);

/* Decoding as ids come: what is appended is always whole, valid UTF-8. A character whose bytes are spread
 * over several tokens appears with the last one; bytes that can never become a character appear as U+FFFD. */
struct tokenizer_stream {
    const struct tokenizer *tokenizer;
    unsigned flags;
    char held[4]; /* the beginning of a character */
    unsigned n_held;
    bool begun;
};
void tokenizer_stream_init(struct tokenizer_stream *stream, const struct tokenizer *t, unsigned flags);
void tokenizer_stream_feed(struct tokenizer_stream *stream, int32_t id, struct buffer *out);
/* The end: an unfinished character appears as U+FFFD. The stream may then be used anew. */
void tokenizer_stream_end(struct tokenizer_stream *stream, struct buffer *out);

#endif
