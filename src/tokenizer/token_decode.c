/* Owns ids to bytes: pieces, whole runs, and the stream that lets only whole UTF-8 characters through. */
#include "base/utf8.h"
#include "tokenizer/tokenizer_internal.h"

/* GPT-2's stand-ins are U+0021…U+007E, U+00A1…U+00AC and U+00AE…U+00FF for themselves, and U+0100 onwards for
 * the 68 other bytes in ascending order: below 0x21 there are 33, then 0x7F…0xA0, then 0xAD. */
static int byte_of(uint32_t cp)
{
    if ((cp >= 0x21 && cp <= 0x7E) || (cp >= 0xA1 && cp <= 0xFF && cp != 0xAD)) return (int)cp;
    if (cp < 0x100 || cp > 0x143) return -1;
    unsigned i = cp - 0x100;
    return (int)(i < 33 ? i : i < 67 ? 0x7F + (i - 33) : 0xAD);
}

static void add_bpe(struct slice text, struct buffer *out)
{
    for (size_t at = 0; at < text.n;) {
        uint32_t cp;
        unsigned n = utf8_decode(slice_sub(text, at, text.n), &cp);
        int byte = n ? byte_of(cp) : -1;
        if (byte >= 0)
            buffer_add_char(out, (char)byte);
        else
            buffer_add(out, text.p + at, n ? n : 1); /* not a stand-in: as it is */
        at += n ? n : 1;
    }
}

static void add_spm(struct slice text, struct buffer *out)
{
    for (size_t at = 0; at < text.n;) {
        if (text.n - at >= 3 && memcmp(text.p + at, "\xE2\x96\x81", 3) == 0) {
            buffer_add_char(out, ' ');
            at += 3;
        } else {
            buffer_add_char(out, text.p[at++]);
        }
    }
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* "<0x41>" */
static void add_byte_token(struct slice text, struct buffer *out)
{
    int high = text.n == 6 ? hex_digit(text.p[3]) : -1, low = text.n == 6 ? hex_digit(text.p[4]) : -1;
    if (high >= 0 && low >= 0)
        buffer_add_char(out, (char)(high * 16 + low));
    else
        buffer_add_slice(out, text);
}

void tokenizer_piece(const struct tokenizer *t, int32_t id, unsigned flags, struct buffer *out)
{
    if (id < 0 || id >= t->n_vocab) return;
    struct slice text = token_spelling(t, (uint32_t)id);
    size_t start = out->n;
    switch ((enum token_kind)t->kinds[id]) {
    case TOKEN_CONTROL:
    case TOKEN_UNKNOWN:
        if (flags & TOKENIZER_SHOW_SPECIAL) buffer_add_slice(out, text);
        return;
    case TOKEN_USER_DEFINED: buffer_add_slice(out, text); break;
    case TOKEN_BYTE:
        if (t->model == TOKENIZER_SPM) {
            add_byte_token(text, out);
            break;
        } /* fall through */
    case TOKEN_NORMAL:
        if (t->model == TOKENIZER_SPM)
            add_spm(text, out);
        else
            add_bpe(text, out);
        break;
    default: return; /* unused and undefined tokens have no text */
    }
    bool strip = (flags & TOKENIZER_STRIP_SPACE) && t->add_space && out->n > start && out->p[start] == ' ';
    if (!strip) return;
    memmove(out->p + start, out->p + start + 1, out->n - start); /* with the terminator */
    out->n--;
}

void tokenizer_decode(const struct tokenizer *t, const int32_t *ids, size_t n, unsigned flags,
                      struct buffer *out)
{
    for (size_t i = 0; i < n; i++) {
        size_t before = out->n;
        enum token_kind kind = tokenizer_kind(t, ids[i]);
        tokenizer_piece(t, ids[i], flags, out);
        if (out->n > before || kind == TOKEN_NORMAL) flags &= ~(unsigned)TOKENIZER_STRIP_SPACE;
    }
}

void tokenizer_stream_init(struct tokenizer_stream *stream, const struct tokenizer *t, unsigned flags)
{
    *stream = (struct tokenizer_stream){.tokenizer = t, .flags = flags};
}

/* What stands in out from `start` on becomes whole characters: the beginning of one at its end is held back,
 * bytes that belong to none become U+FFFD. */
static void keep_whole_characters(struct tokenizer_stream *stream, size_t start, struct buffer *out)
{
    struct slice bytes = slice_from(out->p + start, out->n - start);
    unsigned tail = utf8_incomplete_tail(bytes), n;
    uint32_t cp;
    bytes.n -= tail;
    memcpy(stream->held, bytes.p + bytes.n, tail);
    stream->n_held = tail;
    out->n = start + bytes.n;
    size_t bad = 0;
    for (size_t at = 0; at < bytes.n; at += n ? n : 1) {
        n = utf8_decode(slice_sub(bytes, at, bytes.n), &cp);
        bad += n == 0;
    }
    if (bad && !buffer_reserve(out, 2 * bad)) out->n = start;
    if (bad && !out->failed) { /* move to the end of what it becomes, then write from the front */
        char *to = out->p + start;
        bytes.p = memmove(to + 2 * bad, to, bytes.n);
        for (size_t at = 0; at < bytes.n; at += n ? n : 1) {
            n = utf8_decode(slice_sub(bytes, at, bytes.n), &cp);
            if (n)
                memmove(to, bytes.p + at, n);
            else
                memcpy(to, "\xEF\xBF\xBD", 3);
            to += n ? n : 3;
        }
        out->n += 2 * bad;
    }
    out->p[out->n] = '\0';
}

void tokenizer_stream_feed(struct tokenizer_stream *stream, int32_t id, struct buffer *out)
{
    unsigned flags = stream->begun ? stream->flags & ~(unsigned)TOKENIZER_STRIP_SPACE : stream->flags;
    size_t start = out->n, before;
    buffer_add(out, stream->held, stream->n_held);
    before = out->n;
    tokenizer_piece(stream->tokenizer, id, flags, out);
    stream->begun |= out->n > before || tokenizer_kind(stream->tokenizer, id) == TOKEN_NORMAL;
    if (out->n > before)
        keep_whole_characters(stream, start, out);
    else if (out->n > start)
        out->p[out->n = start] = '\0';
}

void tokenizer_stream_end(struct tokenizer_stream *stream, struct buffer *out)
{
    if (stream->n_held) buffer_add(out, "\xEF\xBF\xBD", 3);
    stream->n_held = 0;
    stream->begun = false;
}
