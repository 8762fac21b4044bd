/* Owns pre-tokenisation: hand-written matchers for the regular expressions that byte-level BPE vocabularies
 * were trained with, as llama.cpp applies them. (Which model uses which: llama.cpp's src/llama-vocab.cpp.)
 * Refuses nothing: a byte that is not part of valid UTF-8 counts as a symbol of its own. */
#include "base/utf8.h"
#include "tokenizer/tokenizer_internal.h"
#include "tokenizer/unicode_class.h"

#include <stdio.h>

/* What is kept of each byte of the text: its character's class, the same in all its bytes. */
enum {
    LETTER = 1,
    NUMBER = 2,
    PUNCTUATION = 4,
    SPACE = 8,
    CJK = 16,        /* the ranges of SPLIT_CJK, white space left out */
    CONTINUES = 128, /* not the first byte of its character */
};

static const struct pre_tokenizer rows[] = {
    {"gpt-2", {SPLIT_GPT2}, false, false},
    {"phi-2", {SPLIT_GPT2}, false, false},
    {"mpt", {SPLIT_GPT2}, false, false},
    {"olmo", {SPLIT_GPT2}, false, false},
    {"default", {SPLIT_MARKS, SPLIT_GPT2, SPLIT_NUMBERS, SPLIT_DIGITS3}, false, false},
    {"qwen2", {SPLIT_QWEN2}, false, false},
    {"deepseek-r1-qwen", {SPLIT_QWEN2}, false, false},
    {"stablelm2", {SPLIT_QWEN2}, false, false},
    {"starcoder", {SPLIT_NUMBER, SPLIT_GPT2}, false, false},
    {"refact", {SPLIT_NUMBER, SPLIT_GPT2}, false, false},
    {"command-r", {SPLIT_NUMBER, SPLIT_GPT2}, false, false},
    {"smollm", {SPLIT_NUMBER, SPLIT_GPT2}, false, false},
    {"codeshell", {SPLIT_NUMBER, SPLIT_GPT2}, false, false},
    {"llama-bpe", {SPLIT_LLAMA3}, true, true},
    {"llama3", {SPLIT_LLAMA3}, true, true},
    {"llama-v3", {SPLIT_LLAMA3}, true, true},
    {"dbrx", {SPLIT_LLAMA3}, false, false},
    {"smaug-bpe", {SPLIT_LLAMA3}, false, false},
    {"deepseek-coder",
     {SPLIT_NEWLINE, SPLIT_LETTERS, SPLIT_PUNCTUATION, SPLIT_CJK, SPLIT_NUMBER},
     false,
     false},
    {"falcon", {SPLIT_MARKS_FALCON, SPLIT_GPT2, SPLIT_DIGITS3}, false, false},
};

const struct pre_tokenizer *pre_tokenizer_find(struct slice name)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (slice_equal_cstr(name, rows[i].name)) return &rows[i];
    return NULL;
}

void pre_tokenizer_names(char *names, size_t n)
{
    size_t at = 0;
    names[0] = '\0';
    for (size_t i = 0; i < sizeof rows / sizeof *rows && at < n; i++)
        at += (size_t)snprintf(names + at, n - at, i ? ", %s" : "%s", rows[i].name);
}

static unsigned class_bits(uint32_t cp)
{
    bool cjk = (cp >= 0x800 && cp <= 0x9FA5) || (cp >= 0xAC00 && cp <= 0xD7FF);
    switch (unicode_class_of(cp)) {
    case UNICODE_LETTER: return LETTER | (cjk ? CJK : 0);
    case UNICODE_NUMBER: return NUMBER | (cjk ? CJK : 0);
    case UNICODE_PUNCTUATION: return PUNCTUATION | (cjk ? CJK : 0);
    case UNICODE_SPACE:
    case UNICODE_SPACE_CONTROL: return SPACE;
    default: return cjk ? CJK : 0;
    }
}

static void classify(struct slice text, uint8_t *classes)
{
    uint8_t ascii[128];
    for (uint32_t cp = 0; cp < 128; cp++) ascii[cp] = (uint8_t)class_bits(cp);
    for (size_t at = 0; at < text.n;) {
        unsigned char byte = (unsigned char)text.p[at];
        if (byte < 128) {
            classes[at++] = ascii[byte];
            continue;
        }
        uint32_t cp;
        unsigned n = utf8_decode(slice_sub(text, at, text.n), &cp);
        unsigned bits = class_bits(cp); /* of U+FFFD when invalid */
        classes[at++] = (uint8_t)bits;
        for (unsigned i = 1; i < n; i++) classes[at++] = (uint8_t)(bits | CONTINUES);
    }
}

struct splitter {
    const struct pre_tokenizer *pre;
    const char *text;
    const uint8_t *classes;
    enum caro_status (*word)(void *ctx, struct slice word);
    void *ctx;
};

/* The end of the character at `at`. */
static size_t next_char(const struct splitter *s, size_t at, size_t to)
{
    do at++;
    while (at < to && (s->classes[at] & CONTINUES));
    return at;
}

/* The end of the run of characters from `at` whose class has one of `wanted`. */
static size_t run_of(const struct splitter *s, size_t at, size_t to, unsigned wanted)
{
    while (at < to && (s->classes[at] & wanted)) at++;
    return at;
}

/* The end of the run of characters that are neither letters, numbers nor white space. */
static size_t run_of_others(const struct splitter *s, size_t at, size_t to)
{
    while (at < to && !(s->classes[at] & (LETTER | NUMBER | SPACE))) at++;
    return at;
}

/* The length of 's 't 'm 'd 're 've 'll at `at`, 0 if none is there. */
static size_t contraction(const struct splitter *s, size_t at, size_t to, bool any_case)
{
    if (s->text[at] != '\'' || to - at < 2) return 0;
    unsigned fold = any_case ? 0x20 : 0;
    unsigned a = (unsigned char)s->text[at + 1] | fold;
    if (a == 's' || a == 't' || a == 'm' || a == 'd') return 2;
    if (to - at < 3) return 0;
    unsigned b = (unsigned char)s->text[at + 2] | fold;
    return (a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l') ? 3 : 0;
}

/* \s+(?!\S)|\s+ at a white-space character: a run, less its last character when something follows. */
static size_t spaces(const struct splitter *s, size_t at, size_t to)
{
    size_t end = run_of(s, at, to, SPACE), last = end - 1;
    if (end == to) return end;
    while (last > at && (s->classes[last] & CONTINUES)) last--;
    return last > at ? last : end;
}

static size_t match_gpt2(const struct splitter *s, size_t at, size_t to)
{
    size_t n = contraction(s, at, to, false);
    if (n) return at + n;
    size_t from = s->text[at] == ' ' ? at + 1 : at;
    if (from < to) {
        unsigned bits = s->classes[from];
        if (bits & LETTER) return run_of(s, from, to, LETTER);
        if (bits & NUMBER) return run_of(s, from, to, NUMBER);
        if (!(bits & SPACE)) return run_of_others(s, from, to);
    }
    return spaces(s, at, to);
}

static bool is_newline(char c) { return c == '\r' || c == '\n'; }

/* The end of \s*[\r\n]+ at `at`: the run of white space up to its last line end; `at` if it has none. */
static size_t spaces_to_newline(const struct splitter *s, size_t at, size_t to)
{
    size_t end = run_of(s, at, to, SPACE);
    while (end > at && !is_newline(s->text[end - 1])) end--;
    return end;
}

static size_t match_llama3(const struct splitter *s, size_t at, size_t to, int digits)
{
    size_t n = contraction(s, at, to, true);
    if (n) return at + n;
    unsigned bits = s->classes[at];
    if (bits & LETTER) return run_of(s, at, to, LETTER);
    if (bits & NUMBER) {
        size_t end = at;
        for (int i = 0; i < digits && end < to && (s->classes[end] & NUMBER); i++)
            end = next_char(s, end, to);
        return end;
    }
    size_t next = next_char(s, at, to);
    if (!is_newline(s->text[at]) && next < to && (s->classes[next] & LETTER))
        return run_of(s, next, to, LETTER);
    size_t from = s->text[at] == ' ' ? next : at;
    if (from < to && !(s->classes[from] & (SPACE | LETTER | NUMBER))) {
        size_t end = run_of_others(s, from, to);
        while (end < to && is_newline(s->text[end])) end++;
        return end;
    }
    size_t end = spaces_to_newline(s, at, to);
    return end > at ? end : spaces(s, at, to);
}

/* \s?X+ : the first match from `at` on, *from its start; `to` for both when there is none. */
static size_t match_spaced(const struct splitter *s, size_t at, size_t to, unsigned wanted, size_t *from)
{
    for (; at < to; at = next_char(s, at, to)) {
        size_t first = s->classes[at] & SPACE ? next_char(s, at, to) : at;
        if (first >= to || !(s->classes[first] & wanted)) continue;
        *from = at;
        return run_of(s, first, to, wanted);
    }
    return *from = to;
}

static bool is_mark(const struct splitter *s, size_t at, bool falcon)
{
    char c = s->text[at];
    if (s->classes[at] & PUNCTUATION) return true;
    return c == '$' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '~' || c == '|' ||
           (falcon && c == '`');
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* The next match of a step at or after `at`: its end, and its start in *from; `to` for both when there is
 * none. */
static size_t match(const struct splitter *s, enum split_step step, size_t at, size_t to, size_t *from)
{
    *from = at;
    switch (step) {
    case SPLIT_GPT2: return match_gpt2(s, at, to);
    case SPLIT_LLAMA3: return match_llama3(s, at, to, 3);
    case SPLIT_QWEN2: return match_llama3(s, at, to, 1);
    case SPLIT_LETTERS: return match_spaced(s, at, to, LETTER, from);
    case SPLIT_PUNCTUATION: return match_spaced(s, at, to, PUNCTUATION, from);
    case SPLIT_NUMBER:
        while (at < to && !(s->classes[at] & NUMBER)) at++;
        *from = at;
        return at < to ? next_char(s, at, to) : to;
    case SPLIT_NUMBERS:
        while (at < to && !(s->classes[at] & NUMBER)) at++;
        *from = at;
        return run_of(s, at, to, NUMBER);
    case SPLIT_CJK:
        while (at < to && !(s->classes[at] & CJK)) at++;
        *from = at;
        return run_of(s, at, to, CJK);
    case SPLIT_NEWLINE:
        while (at < to && !is_newline(s->text[at])) at++;
        *from = at;
        return at < to ? at + 1 : to;
    case SPLIT_DIGITS3:
        while (at + 3 <= to &&
               !(is_digit(s->text[at]) && is_digit(s->text[at + 1]) && is_digit(s->text[at + 2])))
            at++;
        *from = at + 3 <= to ? at : to;
        return at + 3 <= to ? at + 3 : to;
    case SPLIT_MARKS:
    case SPLIT_MARKS_FALCON:
        while (at < to && !is_mark(s, at, step == SPLIT_MARKS_FALCON)) at++;
        *from = at;
        while (at < to && is_mark(s, at, step == SPLIT_MARKS_FALCON)) at++;
        return at;
    case SPLIT_END: break;
    }
    return to;
}

/* Apply the steps from k on to a piece of the text: what a step matches and what it leaves between are pieces
 * for the next. */
static enum caro_status split(const struct splitter *s, unsigned k, size_t at, size_t to)
{
    enum split_step step = k < SPLIT_STEPS_MAX ? (enum split_step)s->pre->steps[k] : SPLIT_END;
    if (step == SPLIT_END) return s->word(s->ctx, slice_from(s->text + at, to - at));
    while (at < to) {
        size_t from, end = match(s, step, at, to, &from);
        if (from > at) TRY(split(s, k + 1, at, from));
        if (end > from) TRY(split(s, k + 1, from, end));
        at = end;
    }
    return CARO_OK;
}

enum caro_status pre_tokenizer_split(const struct pre_tokenizer *pre, struct slice text, uint8_t *classes,
                                     enum caro_status (*word)(void *ctx, struct slice word), void *ctx)
{
    classify(text, classes);
    struct splitter s = {pre, text.p, classes, word, ctx};
    return split(&s, 0, 0, text.n);
}
