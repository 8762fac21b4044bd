/* Random texts against a plain, slow encoder: regular expressions by backtracking, merging by looking at all
 * pairs, special tokens one after the other. It shares nothing with the encoder but the Unicode classes and
 * the file's reader. */
#include "naive_regex.h"
#include "vocab_fixture.h"

#include <setjmp.h>

#include <cmocka.h>

#define GPT2  "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+"
#define CASES "'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD]|"
#define TAIL  " ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"

static const struct {
    const char *pre;
    const char *patterns[6];
} pres[] = {
    {"gpt-2", {GPT2}},
    {"qwen2", {CASES "[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}|" TAIL}},
    {"llama-bpe", {CASES "[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}|" TAIL}},
    {"starcoder", {"\\p{N}", GPT2}},
    {"refact", {"\\p{N}", GPT2}},
    {"smollm", {"\\p{N}", GPT2}},
    {"deepseek-coder", {"[\\r\\n]", "\\s?\\p{L}+", "\\s?\\p{P}+", "[一-龥ࠀ-一가-퟿]+", "\\p{N}"}},
    {"falcon", {"[\\p{P}\\$\\+<=>\\^~\\|`]+", GPT2, "[0-9][0-9][0-9]"}},
    {"default", {"[\\p{P}\\$\\+<=>\\^~\\|]+", GPT2, "\\p{N}+", "[0-9][0-9][0-9]"}},
};

struct entry {
    struct slice text;
    int32_t number;
};

struct reference {
    const struct tokenizer *t;
    struct entry *tokens, *merges; /* sorted by text */
    size_t n_tokens, n_merges;
    const float *scores;
    int32_t *specials; /* longest first */
    size_t n_specials;
    bool spm, strips, whole_words;
    const char *const *patterns;
    bool after_special;
    struct token_ids ids;
};

static int by_text(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    int order = slice_compare(x->text, y->text);
    return order ? order : (x->number > y->number) - (x->number < y->number);
}

static struct entry *sorted(const struct gguf_file *file, const char *key, size_t *n)
{
    const struct gguf_value *array = gguf_find(file, key);
    struct entry *rows = calloc(array->count + 1, sizeof *rows);
    struct slice s;
    uint64_t at = 0;
    for (*n = 0; gguf_next_string(array, &at, &s); ++*n) rows[*n] = (struct entry){s, (int32_t)*n};
    qsort(rows, *n, sizeof *rows, by_text);
    return rows;
}

static int32_t lookup(const struct entry *rows, size_t n, struct slice text)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = slice_compare(rows[middle].text, text);
        if (order == 0) return rows[middle].number;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return -1;
}

static bool special_kind(enum token_kind kind)
{
    return kind == TOKEN_CONTROL || kind == TOKEN_UNKNOWN || kind == TOKEN_USER_DEFINED;
}

/* A token that raw text may become. */
static int32_t plain_token(const struct reference *r, struct slice text)
{
    int32_t id = lookup(r->tokens, r->n_tokens, text);
    enum token_kind kind = tokenizer_kind(r->t, id);
    bool barred = kind == TOKEN_CONTROL || kind == TOKEN_UNKNOWN || (r->spm && kind == TOKEN_BYTE);
    return id < 0 || barred ? -1 : id;
}

/* Merge symbols until no pair has a priority; `rank` gives it: lower first, negative none. Emits tokens. */
static void merge_all(struct reference *r, struct slice text, size_t (*step)(struct slice),
                      double (*rank)(const struct reference *, struct slice, struct slice, bool *),
                      void (*emit)(struct reference *, struct slice))
{
    struct slice *s = calloc(text.n + 1, sizeof *s);
    size_t n = 0;
    for (size_t at = 0, length; at < text.n; at += length) {
        length = step(slice_sub(text, at, text.n));
        s[n++] = slice_sub(text, at, at + length);
    }
    for (;;) {
        size_t best = SIZE_MAX;
        double best_rank = 0;
        for (size_t i = 0; i + 1 < n; i++) {
            bool ok = false;
            double value = rank(r, s[i], s[i + 1], &ok);
            if (ok && (best == SIZE_MAX || value < best_rank)) best = i, best_rank = value;
        }
        if (best == SIZE_MAX) break;
        s[best].n += s[best + 1].n;
        for (size_t i = best + 1; i + 1 < n; i++) s[i] = s[i + 1];
        n--;
    }
    for (size_t i = 0; i < n; i++) emit(r, s[i]);
    free(s);
}

static size_t char_length(struct slice s)
{
    uint32_t cp;
    unsigned n = utf8_decode(s, &cp);
    return n ? n : 1;
}

static double bpe_rank(const struct reference *r, struct slice a, struct slice b, bool *ok)
{
    char text[512];
    if (a.n + b.n + 1 > sizeof text) return 0;
    memcpy(text, a.p, a.n);
    text[a.n] = ' ';
    memcpy(text + a.n + 1, b.p, b.n);
    int32_t rank = lookup(r->merges, r->n_merges, slice_from(text, a.n + b.n + 1));
    *ok = rank >= 0;
    return rank;
}

static double spm_rank(const struct reference *r, struct slice a, struct slice b, bool *ok)
{
    int32_t id = plain_token(r, slice_from(a.p, a.n + b.n));
    *ok = id >= 0;
    return id >= 0 ? -(double)r->scores[id] : 0;
}

static void emit_bpe(struct reference *r, struct slice s)
{
    int32_t id = plain_token(r, s);
    if (id >= 0) {
        token_ids_add(&r->ids, id);
        return;
    }
    for (size_t at = 0, n; at < s.n; at += n) {
        n = char_length(slice_sub(s, at, s.n));
        id = plain_token(r, slice_sub(s, at, at + n));
        if (id >= 0) token_ids_add(&r->ids, id);
    }
}

static void emit_spm(struct reference *r, struct slice s)
{
    int32_t id = plain_token(r, s);
    for (size_t i = 0; id < 0 && i < s.n; i++) {
        char text[8];
        snprintf(text, sizeof text, "<0x%02X>", (unsigned char)s.p[i]);
        token_ids_add(&r->ids, lookup(r->tokens, r->n_tokens, slice_from_cstr(text)));
    }
    if (id >= 0) token_ids_add(&r->ids, id);
}

/* GPT-2's stand-in, by counting: the n-th byte that is not printable is U+0100 + n. */
static unsigned stand_in(unsigned byte, char *utf8)
{
    unsigned hidden = 0;
    for (unsigned b = 0; b <= byte; b++) {
        bool shown = (b > 0x20 && b < 0x7F) || (b > 0xA0 && b != 0xAD);
        if (b == byte) return utf8_encode(shown ? b : 0x100 + hidden, utf8);
        hidden += !shown;
    }
    return 0;
}

static void encode_word(struct reference *r, struct slice word)
{
    struct buffer b;
    char utf8[4];
    buffer_init(&b, 1 << 20);
    for (size_t i = 0; i < word.n; i++) buffer_add(&b, utf8, stand_in((unsigned char)word.p[i], utf8));
    if (r->whole_words && plain_token(r, buffer_slice(&b)) >= 0)
        emit_bpe(r, buffer_slice(&b));
    else
        merge_all(r, buffer_slice(&b), char_length, bpe_rank, emit_bpe);
    buffer_free(&b);
}

/* Split [from, to) of the code points by the patterns; `bytes` says where each begins. */
static void split_words(struct reference *r, const char *text, const uint32_t *cps, const size_t *bytes,
                        size_t from, size_t to, const char *const *patterns)
{
    if (from == to) return;
    if (!*patterns) {
        encode_word(r, slice_from(text + bytes[from], bytes[to] - bytes[from]));
        return;
    }
    struct naive_text t = {cps, to};
    size_t gap = from, at = from;
    while (at < to) {
        size_t end = naive_match(*patterns, &t, at);
        if (end == SIZE_MAX || end == at) {
            at++;
            continue;
        }
        split_words(r, text, cps, bytes, gap, at, patterns + 1);
        split_words(r, text, cps, bytes, at, end, patterns + 1);
        gap = at = end;
    }
    split_words(r, text, cps, bytes, gap, to, patterns + 1);
}

static void encode_raw(struct reference *r, struct slice text)
{
    if (r->spm) {
        struct buffer b;
        buffer_init(&b, 1 << 20);
        if (r->after_special) buffer_add_cstr(&b, "\xE2\x96\x81");
        for (size_t i = 0; i < text.n; i++)
            if (text.p[i] == ' ')
                buffer_add_cstr(&b, "\xE2\x96\x81");
            else
                buffer_add_char(&b, text.p[i]);
        merge_all(r, buffer_slice(&b), char_length, spm_rank, emit_spm);
        buffer_free(&b);
        return;
    }
    uint32_t *cps = calloc(text.n + 1, sizeof *cps);
    size_t *bytes = calloc(text.n + 1, sizeof *bytes), n = 0;
    for (size_t at = 0; at < text.n;) {
        bytes[n] = at;
        unsigned length = utf8_decode(slice_sub(text, at, text.n), &cps[n++]);
        at += length ? length : 1;
    }
    bytes[n] = text.n;
    split_words(r, text.p, cps, bytes, 0, n, r->patterns);
    free(cps);
    free(bytes);
}

static void encode_from(struct reference *r, struct slice text, size_t k, bool special)
{
    if (text.n == 0) return;
    for (; k < r->n_specials; k++) {
        int32_t id = r->specials[k];
        struct slice token = tokenizer_spelling(r->t, id);
        if (!special && tokenizer_kind(r->t, id) != TOKEN_USER_DEFINED) continue;
        const char *found = memmem(text.p, text.n, token.p, token.n);
        if (!found) continue;
        size_t at = (size_t)(found - text.p);
        encode_from(r, slice_sub(text, 0, at), k + 1, special);
        token_ids_add(&r->ids, id);
        r->after_special = true;
        at += token.n;
        bool kept = slice_equal_cstr(token, "<unk>") || slice_equal_cstr(token, "<s>") ||
                    slice_equal_cstr(token, "<|endoftext|>");
        while (r->strips && !kept && at < text.n && strchr(" \t\n\v\f\r", text.p[at]) && text.p[at]) at++;
        encode_from(r, slice_sub(text, at, text.n), k, special);
        return;
    }
    encode_raw(r, text);
    r->after_special = false;
}

static const struct tokenizer *sorting; /* qsort has no context */
static int longest_first(const void *a, const void *b)
{
    size_t x = tokenizer_spelling(sorting, *(const int32_t *)a).n,
           y = tokenizer_spelling(sorting, *(const int32_t *)b).n;
    return x < y ? 1 : x > y ? -1 : 0;
}

static void reference_open(struct reference *r, const struct vocab *v)
{
    *r = (struct reference){.t = v->t, .spm = tokenizer_model(v->t) == TOKENIZER_SPM};
    r->tokens = sorted(v->file, "tokenizer.ggml.tokens", &r->n_tokens);
    if (!r->spm) r->merges = sorted(v->file, "tokenizer.ggml.merges", &r->n_merges);
    r->specials = calloc(r->n_tokens, sizeof *r->specials);
    for (int32_t id = 0; id < (int32_t)r->n_tokens; id++)
        if (special_kind(tokenizer_kind(v->t, id))) r->specials[r->n_specials++] = id;
    sorting = v->t;
    qsort(r->specials, r->n_specials, sizeof *r->specials, longest_first);
    if (r->spm) {
        float *scores = calloc(r->n_tokens, sizeof *scores);
        for (size_t i = 0; i < r->n_tokens; i++)
            scores[i] = gguf_item_f32(gguf_find(v->file, "tokenizer.ggml.scores"), i);
        r->scores = scores;
    }
    struct slice name = {0};
    gguf_get_string(v->file, "general.name", false, &name, NULL);
    r->strips = slice_equal_cstr(name, "Phi3");
    for (size_t i = 0; i < sizeof pres / sizeof *pres; i++)
        if (strcmp(pres[i].pre, tokenizer_pre(v->t)) == 0) r->patterns = pres[i].patterns;
    r->whole_words = strcmp(tokenizer_pre(v->t), "llama-bpe") == 0;
    assert_true(r->spm || r->patterns);
    token_ids_init(&r->ids, 1 << 20);
}

static void reference_close(struct reference *r)
{
    free(r->tokens);
    free(r->merges);
    free(r->specials);
    free((void *)(uintptr_t)r->scores);
    token_ids_free(&r->ids);
}

static uint64_t next_random(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state >> 33;
}

static void random_text(const struct tokenizer *t, uint64_t *seed, struct buffer *out)
{
    static const char *const parts[] = {" ",
                                        "  ",
                                        "   ",
                                        "\n",
                                        "\r\n",
                                        "\t",
                                        "'s",
                                        "'S",
                                        "'re",
                                        "'LL",
                                        "'",
                                        "hello",
                                        "Hello",
                                        "ls",
                                        "-la",
                                        "1",
                                        "23",
                                        "4567",
                                        "...",
                                        "/usr/bin",
                                        "$HOME",
                                        "{}",
                                        "|",
                                        "`",
                                        "<",
                                        "^",
                                        "\xC2\xA0",
                                        "\xE3\x80\x80",
                                        "\xE4\xBD\xA0\xE5\xA5\xBD",
                                        "e\xCC\x81",
                                        "\xF0\x9F\x98\x80",
                                        "\xC2\xBD",
                                        "\xE2\x96\x81",
                                        "\xEA\xB0\x80",
                                        "\xC2\x85",
                                        "\xFF",
                                        "\xE4\xBD",
                                        "\x80",
                                        ""};
    buffer_clear(out);
    for (uint64_t n = 1 + next_random(seed) % 14; n > 0; n--) {
        uint64_t kind = next_random(seed) % 12;
        char utf8[4];
        if (kind < 7) {
            buffer_add_cstr(out, parts[next_random(seed) % (sizeof parts / sizeof *parts)]);
        } else if (kind < 9) {
            buffer_add(out, utf8,
                       utf8_encode((uint32_t)(next_random(seed) % (kind == 7 ? 0x500 : 0x20000)), utf8));
        } else {
            int32_t id = (int32_t)(next_random(seed) % (uint64_t)tokenizer_n_vocab(t));
            for (int tries = 0; kind == 11 && tries < 3000 && tokenizer_kind(t, id) == TOKEN_NORMAL; tries++)
                id = (int32_t)(next_random(seed) % (uint64_t)tokenizer_n_vocab(t));
            tokenizer_piece(t, id, TOKENIZER_SHOW_SPECIAL, out);
        }
    }
}

static void compare(struct reference *r, const char *name, struct slice text, bool special)
{
    struct token_ids ids;
    struct caro_error err = {0};
    token_ids_init(&ids, 1 << 20);
    if (tokenizer_encode(r->t, text, special ? TOKENIZER_PARSE_SPECIAL : 0, &ids, &err) != CARO_OK)
        fail_msg("%s", err.msg);
    r->ids.n = 0;
    r->after_special = true;
    encode_from(r, text, 0, special);
    if (ids.n != r->ids.n || (ids.n && memcmp(ids.p, r->ids.p, ids.n * sizeof *ids.p) != 0)) {
        printf("%s, special %d:", name, special);
        for (size_t i = 0; i < text.n; i++) printf(" %02X", (unsigned char)text.p[i]);
        printf("\n  encoder  ");
        for (size_t i = 0; i < ids.n; i++) printf(" %d", ids.p[i]);
        printf("\n  reference");
        for (size_t i = 0; i < r->ids.n; i++) printf(" %d", r->ids.p[i]);
        printf("\n");
        fail_msg("%s: the encoders differ", name);
    }
    token_ids_free(&ids);
}

static void compare_random(const struct vocab *v, const char *name)
{
    const char *rounds = getenv("CARO_TEST_ROUNDS"), *first = getenv("CARO_TEST_SEED");
    uint64_t seed = first ? strtoull(first, NULL, 0) : 20261123;
    struct reference r;
    struct buffer text;
    reference_open(&r, v);
    buffer_init(&text, 1 << 20);
    for (long i = 0, n = rounds ? atol(rounds) : 1500; i < n; i++) {
        random_text(v->t, &seed, &text);
        compare(&r, name, buffer_slice(&text), i & 1);
    }
    buffer_free(&text);
    reference_close(&r);
}

static void test_random_texts(void **state)
{
    (void)state;
    int vocabs = 0;
    for (int k = 0; k < N_VOCABS; k++) {
        struct vocab v;
        if (!vocab_open(&v, vocab_names[k])) continue;
        compare_random(&v, vocab_names[k]);
        vocab_close(&v);
        vocabs++;
    }
    if (vocabs == 0) skip();
}

/* Pre-tokenisations that no shared vocabulary has, on one that is there. */
static void test_other_pres(void **state)
{
    (void)state;
    static const char *const names[] = {"default", "llama-bpe", "smollm"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct vocab v;
        if (!vocab_open(&v, "gpt-2")) skip();
        vocab_change_pre(&v, names[i]);
        assert_string_equal(tokenizer_pre(v.t), names[i]);
        compare_random(&v, names[i]);
        vocab_close(&v);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random_texts),
                                       cmocka_unit_test(test_other_pres)};
    return cmocka_run_group_tests_name("tokenizer_reference", tests, NULL, NULL);
}
