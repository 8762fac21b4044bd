/* Owns the vocabulary's plain look-ups and the steps of an encoding: joining parts, cutting at special
 * tokens, handing raw text to the model's encoder. */
#include "tokenizer/tokenizer_internal.h"

#include <assert.h>
#include <stdlib.h>

void token_ids_init(struct token_ids *ids, size_t ceiling) { *ids = (struct token_ids){.ceiling = ceiling}; }

void token_ids_free(struct token_ids *ids)
{
    free(ids->p);
    *ids = (struct token_ids){.ceiling = ids->ceiling};
}

void token_ids_add(struct token_ids *ids, int32_t id)
{
    if (ids->failed || ids->n >= ids->ceiling) {
        ids->failed = true;
        return;
    }
    if (ids->n == ids->capacity) {
        size_t capacity = ids->capacity ? ids->capacity * 2 : 64;
        int32_t *p = capacity > SIZE_MAX / sizeof *p ? NULL : realloc(ids->p, capacity * sizeof *p);
        if (!p) {
            ids->failed = true;
            return;
        }
        ids->p = p;
        ids->capacity = capacity;
    }
    ids->p[ids->n++] = id;
}

void tokenizer_close(struct tokenizer *t)
{
    if (!t) return;
    struct arena arena = t->arena; /* it holds the struct itself */
    arena_free(&arena);
}

enum tokenizer_model tokenizer_model(const struct tokenizer *t) { return t->model; }
const char *tokenizer_pre(const struct tokenizer *t) { return t->pre ? t->pre->name : ""; }
int32_t tokenizer_n_vocab(const struct tokenizer *t) { return t->n_vocab; }
bool tokenizer_adds_bos(const struct tokenizer *t) { return t->add_bos; }
bool tokenizer_adds_eos(const struct tokenizer *t) { return t->add_eos; }
bool tokenizer_adds_space(const struct tokenizer *t) { return t->add_space; }
int32_t tokenizer_role(const struct tokenizer *t, enum token_role role) { return t->roles[role]; }

static bool in_vocab(const struct tokenizer *t, int32_t id) { return id >= 0 && id < t->n_vocab; }

bool tokenizer_is_end(const struct tokenizer *t, int32_t id)
{
    return in_vocab(t, id) && (t->ends[id / 8] >> (id % 8) & 1);
}

int32_t tokenizer_find(const struct tokenizer *t, struct slice text)
{
    return text_table_find(t, text.p, text.n, text_hash(text.p, text.n));
}

struct slice tokenizer_spelling(const struct tokenizer *t, int32_t id)
{
    return in_vocab(t, id) ? token_spelling(t, (uint32_t)id) : (struct slice){0};
}

enum token_kind tokenizer_kind(const struct tokenizer *t, int32_t id)
{
    return in_vocab(t, id) ? (enum token_kind)t->kinds[id] : TOKEN_UNDEFINED;
}

bool encoder_reserve(struct encoder *e, size_t n)
{
    if (n <= e->symbols_capacity) return true;
    size_t capacity = e->symbols_capacity * 2 > n ? e->symbols_capacity * 2 : n < 256 ? 256 : n;
    free(e->symbols);
    e->symbols = malloc(capacity * sizeof *e->symbols);
    e->symbols_capacity = e->symbols ? capacity : 0;
    return e->symbols != NULL;
}

enum caro_status encoder_no_memory(struct encoder *e)
{
    return error_set(e->err, CARO_NO_MEMORY, CARO_NO_POS, "no memory to split a text into tokens");
}

enum caro_status encoder_add_byte(struct encoder *e, unsigned char byte)
{
    int32_t id = e->t->byte_ids[byte];
    if (id == TOKENIZER_NONE && e->t->model == TOKENIZER_BPE) return CARO_OK; /* as in llama.cpp: left out */
    if (id == TOKENIZER_NONE) id = e->t->roles[TOKEN_UNK];
    if (id == TOKENIZER_NONE)
        return error_set(e->err, CARO_UNSUPPORTED, CARO_NO_POS,
                         "%s: the vocabulary has no token for byte 0x%02X, and none for unknown text",
                         e->t->name, byte);
    token_ids_add(e->ids, id);
    return CARO_OK;
}

static enum caro_status encode_fragments(struct encoder *e, struct slice text, unsigned flags,
                                         const struct text_fragment *fragments, size_t n)
{
    const struct tokenizer *t = e->t;
    bool special_before = !(flags & TOKENIZER_NO_SPACE);
    for (size_t i = 0; i < n && !e->ids->failed; i++) {
        struct slice raw = slice_sub(text, fragments[i].from, fragments[i].to);
        if (fragments[i].id != TOKENIZER_NONE)
            token_ids_add(e->ids, fragments[i].id);
        else if (t->model == TOKENIZER_SPM)
            TRY(spm_encode(e, raw, t->add_space && special_before));
        else
            TRY(bpe_encode(e, raw));
        special_before = fragments[i].id != TOKENIZER_NONE;
    }
    return CARO_OK;
}

static enum caro_status encode_text(struct encoder *e, struct slice text, const struct text_range *ranges,
                                    size_t n_ranges, unsigned flags)
{
    const struct tokenizer *t = e->t;
    struct text_fragment *fragments;
    size_t n;
    if (!special_split(t, text, ranges, n_ranges, &fragments, &n)) return encoder_no_memory(e);
    if ((flags & TOKENIZER_ADD_BOS_EOS) && t->add_bos) token_ids_add(e->ids, t->roles[TOKEN_BOS]);
    if (t->model == TOKENIZER_BPE) e->classes = malloc(text.n + 1);
    enum caro_status status = t->model == TOKENIZER_BPE && !e->classes
                                  ? encoder_no_memory(e)
                                  : encode_fragments(e, text, flags, fragments, n);
    if ((flags & TOKENIZER_ADD_BOS_EOS) && t->add_eos) token_ids_add(e->ids, t->roles[TOKEN_EOS]);
    free(e->classes);
    free(fragments);
    return status;
}

static enum caro_status encode_ranges(const struct tokenizer *t, struct slice text,
                                      const struct text_range *ranges, size_t n_ranges, unsigned flags,
                                      struct token_ids *ids, struct caro_error *err)
{
    if (text.n > TOKENIZER_TEXT_MAX)
        return error_set(err, CARO_LIMIT, CARO_NO_POS,
                         "a text of %zu bytes is too long to tokenise; the limit is %d", text.n,
                         TOKENIZER_TEXT_MAX);
    struct encoder e = {.t = t, .ids = ids, .err = err};
    buffer_init(&e.spelled, (size_t)TOKENIZER_TEXT_MAX * 3 + 3);
    enum caro_status status = encode_text(&e, text, ranges, n_ranges, flags);
    buffer_free(&e.spelled);
    free(e.symbols);
    free(e.scratch.p);
    if (status == CARO_OK && ids->failed)
        status = error_set(err, CARO_LIMIT, CARO_NO_POS,
                           "the text has more than %zu tokens, or memory is exhausted", ids->ceiling);
    return status;
}

enum caro_status tokenizer_encode(const struct tokenizer *t, struct slice text, unsigned flags,
                                  struct token_ids *ids, struct caro_error *err)
{
    struct text_range all = {0, text.n};
    return encode_ranges(t, text, &all, flags & TOKENIZER_PARSE_SPECIAL ? 1 : 0, flags, ids, err);
}

enum caro_status tokenizer_encode_parts(const struct tokenizer *t, const struct text_part *parts,
                                        size_t n_parts, unsigned flags, struct token_ids *ids,
                                        struct caro_error *err)
{
    struct buffer joined;
    buffer_init(&joined, TOKENIZER_TEXT_MAX);
    struct text_range *ranges = malloc((n_parts + 1) * sizeof *ranges);
    size_t n = 0;
    for (size_t i = 0; ranges && i < n_parts; i++) {
        if (parts[i].special && parts[i].text.n)
            ranges[n++] = (struct text_range){joined.n, joined.n + parts[i].text.n};
        buffer_add_slice(&joined, parts[i].text);
    }
    enum caro_status status =
        !ranges
            ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory to join %zu parts of a text", n_parts)
        : joined.failed ? error_set(err, CARO_LIMIT, CARO_NO_POS,
                                    "the parts of a text have more than %d bytes, or memory is exhausted",
                                    TOKENIZER_TEXT_MAX)
                        : encode_ranges(t, buffer_slice(&joined), ranges, n, flags, ids, err);
    free(ranges);
    buffer_free(&joined);
    return status;
}
