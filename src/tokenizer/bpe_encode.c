/* Owns byte-level BPE: a word's bytes are spelled with GPT-2's stand-ins, then merged by the vocabulary's
 * list. Merges are looked up by text, so that loading a vocabulary resolves none of them. */
#include "tokenizer/tokenizer_internal.h"

static uint32_t merge_rank(const struct tokenizer *t, const char *text, struct merge_symbol left,
                           struct merge_symbol right)
{
    return text_table_find_merge(t, text + left.start, left.length, left.hash, right.length, right.hash);
}

/* Spell a word and lay out one symbol a byte. */
static bool spell(struct encoder *e, struct slice word)
{
    const struct tokenizer *t = e->t;
    buffer_clear(&e->spelled);
    if (!buffer_reserve(&e->spelled, word.n * 2) || !encoder_reserve(e, word.n)) return false;
    char *out = e->spelled.p;
    uint32_t at = 0;
    for (size_t i = 0; i < word.n; i++) {
        unsigned char byte = (unsigned char)word.p[i];
        uint32_t length = t->byte_lengths[byte];
        memcpy(out + at, t->byte_spellings[byte], 2); /* room for two always */
        e->symbols[i] = (struct merge_symbol){at, length, t->byte_hashes[byte]};
        at += length;
    }
    e->spelled.n = at;
    return true;
}

/* Emit the token of a symbol; one that is no token (a merge whose result the vocabulary lacks) goes byte by
 * byte. */
static enum caro_status add_symbol(struct encoder *e, struct merge_symbol s, const char **at)
{
    const char *text = e->spelled.p + s.start;
    size_t bytes = 0; /* of the word: as many as the symbol has characters */
    for (uint32_t i = 0; i < s.length; i++) bytes += ((unsigned char)text[i] & 0xC0) != 0x80;
    int32_t id = text_table_find(e->t, text, s.length, s.hash);
    if (id != TOKENIZER_NONE && token_from_text(e->t, id)) {
        token_ids_add(e->ids, id);
        *at += bytes;
        return CARO_OK;
    }
    for (; bytes > 0; bytes--, ++*at) TRY(encoder_add_byte(e, (unsigned char)**at));
    return CARO_OK;
}

static enum caro_status encode_word(void *ctx, struct slice word)
{
    struct encoder *e = ctx;
    if (!spell(e, word)) return encoder_no_memory(e);
    if (e->t->pre->whole_words) {
        uint64_t hash = text_hash(e->spelled.p, e->spelled.n);
        int32_t id = text_table_find(e->t, e->spelled.p, e->spelled.n, hash);
        if (id != TOKENIZER_NONE && token_from_text(e->t, id)) {
            token_ids_add(e->ids, id);
            return CARO_OK;
        }
    }
    size_t n = word.n;
    if (!merge_symbols(e->t, e->spelled.p, e->symbols, &n, merge_rank, &e->scratch))
        return encoder_no_memory(e);
    const char *at = word.p;
    for (size_t i = 0; i < n; i++) TRY(add_symbol(e, e->symbols[i], &at));
    return CARO_OK;
}

enum caro_status bpe_encode(struct encoder *e, struct slice fragment)
{
    return pre_tokenizer_split(e->t->pre, fragment, e->classes, encode_word, e);
}
