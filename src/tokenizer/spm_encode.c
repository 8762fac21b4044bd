/* Owns SentencePiece BPE: spaces are written as U+2581, characters merged by the scores of the tokens they
 * make, what is no token goes byte by byte. (Kudo, Richardson: SentencePiece, 2018; order of merges as in
 * llama.cpp) */
#include "base/utf8.h"
#include "tokenizer/tokenizer_internal.h"

static const char space_mark[] = "\xE2\x96\x81"; /* U+2581 */
enum { MARK = 3 };

/* Rank of the token that two symbols make: the higher its score the lower, with -0 equal to 0. */
static uint32_t merge_rank(const struct tokenizer *t, const char *text, struct merge_symbol left,
                           struct merge_symbol right)
{
    uint32_t n = left.length + right.length, bits = 0;
    if (n > t->longest) return UINT32_MAX;
    int32_t id = text_table_find(t, text + left.start, n, text_hash(text + left.start, n));
    if (id == TOKENIZER_NONE || !token_from_text(t, id)) return UINT32_MAX;
    if (t->scores) memcpy(&bits, t->scores + (size_t)id * 4, 4);
    if (bits == 0x80000000u) bits = 0;
    uint32_t ascending =
        bits & 0x80000000u ? ~bits : bits | 0x80000000u; /* orders like the numbers themselves */
    return ~ascending; /* UINT32_MAX only for a NaN, and those are refused when the vocabulary is opened */
}

/* Bytes of the character at p; a byte that begins none is one of its own. */
static size_t char_length(const char *p, size_t left)
{
    uint32_t cp;
    if ((unsigned char)*p < 0x80) return 1;
    size_t n = utf8_decode(slice_from(p, left), &cp);
    return n ? n : 1;
}

static enum caro_status add_symbol(struct encoder *e, const char *text, size_t n, uint64_t hash)
{
    int32_t id = text_table_find(e->t, text, n, hash);
    if (id != TOKENIZER_NONE && token_from_text(e->t, id)) {
        token_ids_add(e->ids, id);
        return CARO_OK;
    }
    for (size_t i = 0; i < n; i++) TRY(encoder_add_byte(e, (unsigned char)text[i]));
    return CARO_OK;
}

static enum caro_status encode_run(struct encoder *e, const char *text, size_t length)
{
    size_t n = 0;
    if (!encoder_reserve(e, length)) return encoder_no_memory(e);
    for (size_t at = 0, step; at < length; at += step) {
        step = char_length(text + at, length - at);
        e->symbols[n++] = (struct merge_symbol){(uint32_t)at, (uint32_t)step, text_hash(text + at, step)};
    }
    if (!merge_symbols(e->t, text, e->symbols, &n, merge_rank, &e->scratch)) return encoder_no_memory(e);
    for (size_t i = 0; i < n; i++)
        TRY(add_symbol(e, text + e->symbols[i].start, e->symbols[i].length, e->symbols[i].hash));
    return CARO_OK;
}

/* The fragment with U+2581 for each space; SentencePiece's "remove_extra_whitespaces" drops spaces at both
 * ends and keeps one of each run. */
static bool spell(struct encoder *e, struct slice text, bool space_before)
{
    struct buffer *out = &e->spelled;
    buffer_clear(out);
    if (e->t->squeeze_spaces) {
        while (text.n && text.p[0] == ' ') text = slice_sub(text, 1, text.n);
        while (text.n && text.p[text.n - 1] == ' ') text.n--;
    }
    if (!buffer_reserve(out, text.n + MARK)) return false;
    if (space_before && (text.n || !e->t->squeeze_spaces)) buffer_add(out, space_mark, MARK);
    for (size_t at = 0; at < text.n;) {
        const char *space = memchr(text.p + at, ' ', text.n - at);
        size_t n = space ? (size_t)(space - text.p) - at : text.n - at;
        buffer_add(out, text.p + at, n);
        at += n;
        if (space) buffer_add(out, space_mark, MARK);
        if (space) at++;
        while (space && e->t->squeeze_spaces && text.p[at] == ' ') at++; /* the last character is no space */
    }
    return !out->failed;
}

static bool is_mark(const char *text, size_t at, size_t n)
{
    return n - at >= MARK && memcmp(text + at, space_mark, MARK) == 0;
}

enum caro_status spm_encode(struct encoder *e, struct slice fragment, bool space_before)
{
    if (!spell(e, fragment, space_before)) return encoder_no_memory(e);
    const char *text = e->spelled.p;
    size_t n = e->spelled.n, from = 0;
    if (!e->t->split_at_spaces) return encode_run(e, text, n);
    bool after_mark = true;
    for (size_t at = 0, step; at < n; at += step) {
        bool mark = is_mark(text, at, n);
        step = char_length(text + at, n - at);
        if (mark && !after_mark) {
            TRY(encode_run(e, text + from, at - from));
            from = at;
        }
        after_mark = mark;
    }
    return encode_run(e, text + from, n - from);
}
