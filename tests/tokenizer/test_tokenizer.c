/* Small vocabularies made here: special tokens, parts, switches of the file, roles, decoding, and files that
 * are refused. */
#include "vocab_fixture.h"

#include "base/utf8.h"
#include "tokenizer/text_hash.h"

#include <math.h>
#include <setjmp.h>

#include <cmocka.h>

#define MARK "\xE2\x96\x81"

/* A vocabulary to be written; rows past the byte tokens are added by tests. */
struct draft {
    struct slice tokens[600];
    int32_t kinds[600];
    float scores[600];
    uint64_t n;
    struct slice merges[64];
    uint64_t n_merges;
    char texts[256][8];
};

static int32_t add(struct draft *d, const char *text, enum token_kind kind, float score)
{
    d->tokens[d->n] = slice_from_cstr(text);
    d->kinds[d->n] = (int32_t)kind;
    d->scores[d->n] = score;
    return (int32_t)d->n++;
}

static void merge(struct draft *d, const char *text) { d->merges[d->n_merges++] = slice_from_cstr(text); }

/* Byte-level BPE: token b is byte b, then what these merges make. */
static void draft_bpe(struct draft *d)
{
    memset(d, 0, sizeof *d);
    uint32_t next = 0x100;
    for (uint32_t byte = 0; byte < 256; byte++) {
        bool shown = (byte > 0x20 && byte < 0x7F) || (byte > 0xA0 && byte != 0xAD);
        d->texts[byte][utf8_encode(shown ? byte : next++, d->texts[byte])] = '\0';
        add(d, d->texts[byte], TOKEN_NORMAL, 0);
    }
    merge(d, "h e");
    merge(d, "l l");
    merge(d, "he ll");
    merge(d, "hell o");
    merge(d, "\xC4\xA0 hello");
    add(d, "he", TOKEN_NORMAL, 0);
    add(d, "ll", TOKEN_NORMAL, 0);
    add(d, "hell", TOKEN_NORMAL, 0);
    add(d, "hello", TOKEN_NORMAL, 0);
    add(d, "\xC4\xA0hello", TOKEN_NORMAL, 0);
}

/* SentencePiece: 0 unknown, 1 and 2 begin and end, bytes from 3 on (or not), then letters. */
static void draft_spm(struct draft *d, bool bytes)
{
    memset(d, 0, sizeof *d);
    add(d, "<unk>", TOKEN_UNKNOWN, 0);
    add(d, "<s>", TOKEN_CONTROL, 0);
    add(d, "</s>", TOKEN_CONTROL, 0);
    for (unsigned byte = 0; bytes && byte < 256; byte++) {
        snprintf(d->texts[byte], sizeof d->texts[byte], "<0x%02X>", byte);
        add(d, d->texts[byte], TOKEN_BYTE, 0);
    }
    static const char *const letters[] = {MARK, "a", "b", "c", "<", ">", "s", "0", "x"};
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        add(d, letters[i], TOKEN_NORMAL, -50 - (float)i);
    add(d, "ab", TOKEN_NORMAL, -1);
    add(d, "bc", TOKEN_NORMAL, -2);
    add(d, MARK "ab", TOKEN_NORMAL, -3);
    add(d, MARK MARK, TOKEN_NORMAL, -4);
}

static struct gguf_writer *begin_with(const struct draft *d, const char *model, bool scores)
{
    struct gguf_writer *w;
    struct caro_error err = {0};
    assert_int_equal(gguf_writer_open(&w, 0, &err), CARO_OK);
    gguf_add_string(w, "tokenizer.ggml.model", slice_from_cstr(model), &err);
    gguf_add_strings(w, "tokenizer.ggml.tokens", d->tokens, d->n, &err);
    gguf_add_array(w, "tokenizer.ggml.token_type", GGUF_I32, d->kinds, d->n, &err);
    if (scores) gguf_add_array(w, "tokenizer.ggml.scores", GGUF_F32, d->scores, d->n, &err);
    if (!scores) gguf_add_strings(w, "tokenizer.ggml.merges", d->merges, d->n_merges, &err);
    if (err.code != CARO_OK) fail_msg("%s", err.msg);
    return w;
}

static struct vocab finish(struct gguf_writer *w)
{
    struct vocab v;
    struct caro_error err = {0};
    if (vocab_from_writer(&v, w, &err) != CARO_OK) fail_msg("%s", err.msg);
    return v;
}

static struct vocab open_bpe(const struct draft *d)
{
    struct gguf_writer *w = begin_with(d, "gpt2", false);
    gguf_add_string(w, "tokenizer.ggml.pre", SLICE_LIT("gpt-2"), NULL);
    return finish(w);
}

/* The tokens of a text as their spellings, separated by '|'. */
static const char *spelled(const struct vocab *v, const char *text, unsigned flags)
{
    static char line[4096];
    struct token_ids ids;
    struct caro_error err = {0};
    size_t at = 0;
    token_ids_init(&ids, 1000);
    line[0] = '\0';
    if (tokenizer_encode(v->t, slice_from_cstr(text), flags, &ids, &err) != CARO_OK) fail_msg("%s", err.msg);
    for (size_t i = 0; i < ids.n; i++) {
        struct slice s = tokenizer_spelling(v->t, ids.p[i]);
        at += (size_t)snprintf(line + at, sizeof line - at, i ? "|%.*s" : "%.*s", (int)s.n, s.p);
    }
    token_ids_free(&ids);
    return line;
}

static void test_bpe(void **state)
{
    (void)state;
    struct draft d;
    draft_bpe(&d);
    struct vocab v = open_bpe(&d);
    assert_int_equal(tokenizer_model(v.t), TOKENIZER_BPE);
    assert_string_equal(tokenizer_pre(v.t), "gpt-2");
    assert_int_equal(tokenizer_n_vocab(v.t), 261);
    assert_string_equal(spelled(&v, "hello hello", 0), "hello|\xC4\xA0hello");
    assert_string_equal(spelled(&v, "hell", 0), "hell");
    assert_string_equal(spelled(&v, "helo", 0), "he|l|o");
    assert_string_equal(spelled(&v, "llll", 0), "ll|ll");
    assert_string_equal(spelled(&v, "lll", 0), "ll|l");
    assert_string_equal(spelled(&v, "", 0), "");
    assert_false(tokenizer_adds_bos(v.t));
    assert_int_equal(tokenizer_find(v.t, SLICE_LIT("hello")), 259);
    assert_int_equal(tokenizer_find(v.t, SLICE_LIT("hellos")), TOKENIZER_NONE);
    assert_int_equal(tokenizer_spelling(v.t, -1).n, 0);
    assert_int_equal(tokenizer_spelling(v.t, 261).n, 0);
    assert_int_equal(tokenizer_kind(v.t, 261), TOKEN_UNDEFINED);
    vocab_close(&v);
}

/* A vocabulary whose merge makes a text that is no token: it goes byte by byte, in order. */
static void test_merge_without_token(void **state)
{
    (void)state;
    struct draft d;
    draft_bpe(&d);
    merge(&d, "x y");
    merge(&d, "xy \xC4\xA0");
    struct vocab v = open_bpe(&d);
    assert_string_equal(spelled(&v, "xyz", 0), "x|y|z");
    vocab_close(&v);
}

static void test_specials(void **state)
{
    (void)state;
    struct draft d;
    draft_bpe(&d);
    int32_t end = add(&d, "<|im_end|>", TOKEN_CONTROL, 0);
    add(&d, "<|im_end|><|im_end|>", TOKEN_CONTROL, 0);
    add(&d, "<tool>", TOKEN_USER_DEFINED, 0);
    add(&d, "  ", TOKEN_USER_DEFINED, 0);
    struct vocab v = open_bpe(&d);
    assert_string_equal(spelled(&v, "a<|im_end|>b", TOKENIZER_PARSE_SPECIAL), "a|<|im_end|>|b");
    assert_string_equal(spelled(&v, "<|im_end|><|im_end|><|im_end|>", TOKENIZER_PARSE_SPECIAL),
                        "<|im_end|><|im_end|>|<|im_end|>");
    assert_string_equal(spelled(&v, "<|im_end|>", 0), "<|||i|m|_|e|n|d|||>");
    assert_string_equal(spelled(&v, "a<tool>b", 0), "a|<tool>|b");
    assert_string_equal(spelled(&v, "a   b", 0), "a|  |\xC4\xA0|b");
    assert_string_equal(spelled(&v, "<|im_end", TOKENIZER_PARSE_SPECIAL), "<|||i|m|_|e|n|d");
    assert_int_equal(tokenizer_role(v.t, TOKEN_EOT), end);
    assert_true(tokenizer_is_end(v.t, end));
    assert_false(tokenizer_is_end(v.t, end + 1));
    assert_false(tokenizer_is_end(v.t, -1));
    assert_int_equal(tokenizer_role(v.t, TOKEN_EOS), TOKENIZER_NONE);
    vocab_close(&v);
}

/* Ids of parts as spellings. */
static const char *spelled_parts(const struct vocab *v, const struct text_part *parts, size_t n)
{
    static char line[1024];
    struct token_ids ids;
    size_t at = 0;
    token_ids_init(&ids, 1000);
    line[0] = '\0';
    assert_int_equal(tokenizer_encode_parts(v->t, parts, n, 0, &ids, NULL), CARO_OK);
    for (size_t i = 0; i < ids.n; i++) {
        struct slice s = tokenizer_spelling(v->t, ids.p[i]);
        at += (size_t)snprintf(line + at, sizeof line - at, i ? "|%.*s" : "%.*s", (int)s.n, s.p);
    }
    token_ids_free(&ids);
    return line;
}

static void test_parts(void **state)
{
    (void)state;
    struct draft d;
    draft_bpe(&d);
    add(&d, "<E>", TOKEN_CONTROL, 0);
    add(&d, "<U>", TOKEN_USER_DEFINED, 0);
    struct vocab v = open_bpe(&d);
    const struct text_part chat[] = {
        {SLICE_LIT("he"), true}, {SLICE_LIT("llo<E>"), false}, {SLICE_LIT("<E>"), true}};
    assert_string_equal(spelled_parts(&v, chat, 3),
                        "hello|<|E|>|<E>"); /* text merges across parts, tokens do not */
    const struct text_part across[] = {
        {SLICE_LIT("<"), true}, {SLICE_LIT("E"), false}, {SLICE_LIT(">"), true}};
    assert_string_equal(spelled_parts(&v, across, 3), "<|E|>");
    const struct text_part touching[] = {{SLICE_LIT("<E"), true}, {SLICE_LIT(">"), true}};
    assert_string_equal(spelled_parts(&v, touching, 2), "<|E|>");
    const struct text_part defined[] = {{SLICE_LIT("<"), false}, {SLICE_LIT("U>"), true}, {{NULL, 0}, true}};
    assert_string_equal(spelled_parts(&v, defined, 3), "<U>");
    assert_string_equal(spelled_parts(&v, defined, 0), "");
    vocab_close(&v);
}

/* Merges that spell a control token, or a byte token's text: plain text never becomes one. */
static void test_text_is_never_control(void **state)
{
    (void)state;
    struct draft d;
    draft_bpe(&d);
    d.kinds[add(&d, "stop", TOKEN_CONTROL, 0)] = TOKEN_CONTROL;
    merge(&d, "s t");
    merge(&d, "o p");
    merge(&d, "st op");
    struct vocab v = open_bpe(&d);
    assert_string_equal(spelled(&v, "stop", 0), "s|t|o|p");
    assert_string_equal(spelled(&v, "stop", TOKENIZER_PARSE_SPECIAL), "stop");
    vocab_change_pre(&v, "llama-bpe"); /* where a word that is a token needs no merges */
    assert_string_equal(spelled(&v, "stop", 0), "s|t|o|p");
    vocab_close(&v);

    draft_spm(&d, true);
    add(&d, "s>", TOKEN_NORMAL, -1);
    add(&d, "0x", TOKEN_NORMAL, -1);
    add(&d, "a>", TOKEN_NORMAL, -1);
    add(&d, "<a>", TOKEN_CONTROL, 10);
    v = finish(begin_with(&d, "llama", true));
    assert_string_equal(spelled(&v, "<s>", TOKENIZER_NO_SPACE), "<|s>");
    assert_string_equal(spelled(&v, "<a>", TOKENIZER_NO_SPACE), "<|a>");
    assert_string_equal(spelled(&v, "<s>", TOKENIZER_PARSE_SPECIAL), "<s>");
    vocab_close(&v);
}

static void test_spm(void **state)
{
    (void)state;
    struct draft d;
    draft_spm(&d, true);
    struct vocab v = finish(begin_with(&d, "llama", true));
    assert_int_equal(tokenizer_model(v.t), TOKENIZER_SPM);
    assert_true(tokenizer_adds_bos(v.t) && tokenizer_adds_space(v.t) && !tokenizer_adds_eos(v.t));
    assert_int_equal(tokenizer_role(v.t, TOKEN_BOS), 1);
    assert_int_equal(tokenizer_role(v.t, TOKEN_EOS), 2);
    assert_true(tokenizer_is_end(v.t, 2));
    assert_string_equal(spelled(&v, "abc", 0), MARK "ab|c"); /* ab before bc: the higher score */
    assert_string_equal(spelled(&v, "abc", TOKENIZER_NO_SPACE), "ab|c");
    assert_string_equal(spelled(&v, "abc", TOKENIZER_ADD_BOS_EOS), "<s>|" MARK "ab|c");
    assert_string_equal(spelled(&v, "", TOKENIZER_ADD_BOS_EOS), "<s>");
    assert_string_equal(spelled(&v, "a  b", 0), MARK "|a|" MARK MARK "|b");
    assert_string_equal(spelled(&v, "\xC3\xA9", 0), MARK "|<0xC3>|<0xA9>");
    assert_string_equal(spelled(&v, "\xC3", TOKENIZER_NO_SPACE), "<0xC3>");
    assert_string_equal(spelled(&v, "a</s>a", TOKENIZER_PARSE_SPECIAL), MARK "|a|</s>|" MARK "|a");
    vocab_close(&v);

    draft_spm(&d, false);
    v = finish(begin_with(&d, "llama", true));
    assert_string_equal(spelled(&v, "aZ", TOKENIZER_NO_SPACE), "a|<unk>");
    vocab_close(&v);

    struct gguf_writer *w = begin_with(&d, "llama", true);
    gguf_add_u32(w, "tokenizer.ggml.unknown_token_id", 0xFFFFFFFFu, NULL);
    v = finish(w);
    struct token_ids ids;
    struct caro_error err = {0};
    token_ids_init(&ids, 100);
    assert_int_equal(tokenizer_encode(v.t, SLICE_LIT("aZ"), 0, &ids, &err), CARO_UNSUPPORTED);
    assert_non_null(strstr(err.msg, "no token for byte 0x5A"));
    token_ids_free(&ids);
    vocab_close(&v);
}

static void test_switches(void **state)
{
    (void)state;
    struct draft d;
    draft_spm(&d, true);
    struct gguf_writer *w = begin_with(&d, "llama", true);
    gguf_add_bool(w, "tokenizer.ggml.add_bos_token", false, NULL);
    gguf_add_bool(w, "tokenizer.ggml.add_eos_token", true, NULL);
    gguf_add_bool(w, "tokenizer.ggml.add_space_prefix", false, NULL);
    gguf_add_bool(w, "tokenizer.ggml.remove_extra_whitespaces", true, NULL);
    struct vocab v = finish(w);
    assert_string_equal(spelled(&v, "ab", TOKENIZER_ADD_BOS_EOS), "ab|</s>");
    assert_string_equal(spelled(&v, "  a   b ", 0), "a|" MARK "|b");
    assert_string_equal(spelled(&v, "   ", 0), "");
    vocab_close(&v);

    draft_bpe(&d);
    add(&d, "<b>", TOKEN_CONTROL, 0);
    w = begin_with(&d, "gpt2", false);
    gguf_add_string(w, "tokenizer.ggml.pre", SLICE_LIT("llama-bpe"), NULL);
    gguf_add_u32(w, "tokenizer.ggml.bos_token_id", 261, NULL);
    gguf_add_u32(w, "tokenizer.ggml.padding_token_id", 9999, NULL); /* rubbish that real files have */
    v = finish(w);
    assert_true(tokenizer_adds_bos(v.t)); /* by the pre-tokenisation */
    assert_int_equal(tokenizer_role(v.t, TOKEN_PAD), TOKENIZER_NONE);
    assert_string_equal(spelled(&v, "he", TOKENIZER_ADD_BOS_EOS), "<b>|he");
    vocab_close(&v);

    static const char *const pres[][2] = {{"phi2", "gpt-2"},    {"starcoder", "starcoder"},
                                          {"qwen2", "qwen2"},   {"falcon", "falcon"},
                                          {"llama", "default"}, {"", "default"}};
    for (size_t i = 0; i < sizeof pres / sizeof *pres; i++) {
        w = begin_with(&d, "gpt2", false);
        if (*pres[i][0]) gguf_add_string(w, "general.architecture", slice_from_cstr(pres[i][0]), NULL);
        v = finish(w);
        assert_string_equal(tokenizer_pre(v.t), pres[i][1]);
        vocab_close(&v);
    }
}

static void check_decode(const struct vocab *v, const int32_t *ids, size_t n, unsigned flags,
                         const char *expected)
{
    struct buffer out;
    buffer_init(&out, 1000);
    tokenizer_decode(v->t, ids, n, flags, &out);
    assert_string_equal(buffer_cstr(&out), expected);
    buffer_free(&out);
}

static void test_decode(void **state)
{
    (void)state;
    struct draft d;
    draft_spm(&d, true);
    int32_t ab = (int32_t)d.n - 2, user = add(&d, MARK "u", TOKEN_USER_DEFINED, 0),
            unused = add(&d, "gone", TOKEN_UNUSED, 0);
    struct vocab v = finish(begin_with(&d, "llama", true));
    assert_true(slice_equal_cstr(tokenizer_spelling(v.t, ab), MARK "ab"));
    check_decode(&v, (int32_t[]){1, ab, ab, 2}, 4, 0, " ab ab");
    check_decode(&v, (int32_t[]){1, ab, ab, 2}, 4, TOKENIZER_STRIP_SPACE, "ab ab");
    check_decode(&v, (int32_t[]){1, ab, 2}, 3, TOKENIZER_SHOW_SPECIAL, "<s> ab</s>");
    check_decode(&v, (int32_t[]){user, unused, ab}, 3, 0, MARK "u ab"); /* a user's token is as it stands */
    check_decode(&v, (int32_t[]){3 + 'A', 3 + 0xC3, 3 + 0xA9}, 3, 0, "A\xC3\xA9");
    check_decode(&v, (int32_t[]){-1, 100000, 3 + 'B'}, 3, 0, "B");
    vocab_close(&v);
}

/* A change to a good vocabulary, and what is said about it. */
static const struct {
    const char *key; /* left out, or replaced as `with` says */
    const char *with;
    enum caro_status status;
    const char *words;
} bad[] = {
    {"tokenizer.ggml.model", "none", CARO_FORMAT, "key 'tokenizer.ggml.model' is missing"},
    {"tokenizer.ggml.model", "s:bert", CARO_UNSUPPORTED,
     "'bert' is not supported; these are: llama (SentencePiece), gpt2"},
    {"tokenizer.ggml.model", "u:1", CARO_FORMAT, "of kind u32 where a string is needed"},
    {"tokenizer.ggml.pre", "s:klingon", CARO_UNSUPPORTED, "'klingon' is not supported; these are: gpt-2, "},
    {"tokenizer.ggml.pre", "u:1", CARO_FORMAT, "'tokenizer.ggml.pre'"},
    {"tokenizer.ggml.tokens", "none", CARO_FORMAT, "key 'tokenizer.ggml.tokens' is missing"},
    {"tokenizer.ggml.tokens", "ss:0", CARO_LIMIT, "a vocabulary of 0 tokens"},
    {"tokenizer.ggml.tokens", "s:x", CARO_FORMAT, "where an array of string is needed"},
    {"tokenizer.ggml.token_type", "is:3", CARO_FORMAT,
     "'tokenizer.ggml.token_type' has 3 items for 261 tokens"},
    {"tokenizer.ggml.token_type", "is:261", CARO_FORMAT, "the type of token 0 is 77"},
    {"tokenizer.ggml.token_type", "s:x", CARO_FORMAT, "where an array of i32 is needed"},
    {"tokenizer.ggml.merges", "none", CARO_FORMAT, "key 'tokenizer.ggml.merges' is missing"},
    {"tokenizer.ggml.merges", "ss:1", CARO_FORMAT, "merge 0 is not two texts with a space between"},
    {"tokenizer.ggml.bos_token_id", "u:261", CARO_FORMAT,
     "'tokenizer.ggml.bos_token_id' is 261, but there are only 261"},
    {"tokenizer.ggml.eos_token_id", "s:2", CARO_FORMAT, "of kind string where an integer is needed"},
    {"tokenizer.ggml.add_bos_token", "b:1", CARO_FORMAT, "'tokenizer.ggml.bos_token_id' is missing"},
    {"tokenizer.ggml.add_bos_token", "u:1", CARO_FORMAT, "where a truth value is needed"},
    {"general.name", "u:1", CARO_FORMAT, "'general.name'"},
};

static void test_refused(void **state)
{
    (void)state;
    struct draft d;
    draft_bpe(&d);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct vocab base = open_bpe(&d), v;
        struct gguf_writer *w;
        struct caro_error err = {0};
        int32_t numbers[300] = {77};
        const struct slice texts[] = {SLICE_LIT("nospace")};
        assert_int_equal(gguf_writer_open(&w, 0, NULL), CARO_OK);
        for (uint64_t k = 0; k < gguf_n_values(base.file); k++)
            if (!slice_equal_cstr(gguf_value_at(base.file, k)->key, bad[i].key))
                gguf_add_value(w, gguf_value_at(base.file, k), NULL);
        const char *value = strchr(bad[i].with, ':') ? strchr(bad[i].with, ':') + 1 : "";
        if (bad[i].with[0] == 's' && bad[i].with[1] == ':')
            gguf_add_string(w, bad[i].key, slice_from_cstr(value), NULL);
        if (bad[i].with[0] == 'u') gguf_add_u32(w, bad[i].key, (uint32_t)atoi(value), NULL);
        if (bad[i].with[0] == 'b') gguf_add_bool(w, bad[i].key, true, NULL);
        if (bad[i].with[0] == 'i')
            gguf_add_array(w, bad[i].key, GGUF_I32, numbers, (uint64_t)atoi(value), NULL);
        if (bad[i].with[0] == 's' && bad[i].with[1] == 's')
            gguf_add_strings(w, bad[i].key, texts, (uint64_t)atoi(value), NULL);
        enum caro_status status = vocab_from_writer(&v, w, &err);
        if (status != bad[i].status || !strstr(err.msg, bad[i].words))
            fail_msg("row %zu (%s): %s: %s", i, bad[i].words, caro_status_name(status), err.msg);
        assert_null(v.t);
        gguf_close(v.file);
        free(v.bytes);
        vocab_close(&base);
    }
    draft_spm(&d, true);
    d.scores[7] = NAN;
    struct vocab v;
    struct caro_error err = {0};
    assert_int_equal(vocab_from_writer(&v, begin_with(&d, "llama", true), &err), CARO_FORMAT);
    assert_non_null(strstr(err.msg, "the score of token 7 is not a number"));
    gguf_close(v.file);
    free(v.bytes);
}

/* Tokens, or merges, chosen to fall on one place of the hash table: refused, not searched without end. */
static void test_collisions(void **state)
{
    (void)state;
    enum { TEXTS = 1500, SLOTS = 4096 }; /* what the loader makes of so many */
    static char texts[TEXTS][24];
    static struct slice slices[TEXTS];
    for (int merges = 0; merges < 2; merges++) {
        unsigned made = 0;
        for (unsigned n = 0; made < TEXTS; n++) {
            char *text = texts[made];
            int length = snprintf(text, sizeof texts[made], merges ? "a %u" : "t%u", n);
            uint64_t hash = merges ? pair_hash(text_hash("a", 1), text_hash(text + 2, (size_t)length - 2))
                                   : text_hash(text, (size_t)length);
            if (hash % SLOTS != 9) continue;
            slices[made++] = slice_from(text, (size_t)length);
        }
        static struct draft d;
        struct gguf_writer *w;
        struct vocab v;
        struct caro_error err = {0};
        draft_bpe(&d);
        assert_int_equal(gguf_writer_open(&w, 0, &err), CARO_OK);
        gguf_add_string(w, "tokenizer.ggml.model", SLICE_LIT("gpt2"), &err);
        gguf_add_strings(w, "tokenizer.ggml.tokens", merges ? d.tokens : slices, merges ? d.n : TEXTS, &err);
        gguf_add_strings(w, "tokenizer.ggml.merges", merges ? slices : d.merges, merges ? TEXTS : d.n_merges,
                         &err);
        assert_int_equal(vocab_from_writer(&v, w, &err), CARO_LIMIT);
        assert_non_null(strstr(err.msg, merges ? "too many merges collide" : "too many tokens collide"));
        gguf_close(v.file);
        free(v.bytes);
    }
}

/* The files that tools/synth_gguf.py makes: each opens, and plain text comes back. */
static void test_synthetic(void **state)
{
    (void)state;
    static const char *const names[] = {"tiny-llama.F16", "tiny-llama-odd.F16", "tiny-qwen2.F16",
                                        "tiny-starcoder.F16", "tiny-phi2.F16"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[512];
        struct vocab v = {0};
        size_t n = 0;
        struct caro_error err = {0};
        v.bytes = read_whole(shared_path(path, sizeof path, "fixtures/logits/%s.gguf", names[i]), &n);
        if (!v.bytes) {
            printf("skipped: %s is not there (CARO_SHARED names the folder)\n", path);
            skip();
        }
        if (gguf_open(&v.file, v.bytes, n, path, &err) || tokenizer_open(&v.t, v.file, &err))
            fail_msg("%s", err.msg);
        static const char text[] =
            "list the 5 largest files under /var/log \xF0\x9F\x98\x80 \xC3\xA9t\xC3\xA9";
        struct token_ids ids;
        struct buffer out;
        token_ids_init(&ids, 1000);
        buffer_init(&out, 1000);
        assert_int_equal(tokenizer_encode(v.t, slice_from_cstr(text), 0, &ids, &err), CARO_OK);
        tokenizer_decode(v.t, ids.p, ids.n, TOKENIZER_STRIP_SPACE, &out);
        assert_string_equal(buffer_cstr(&out), text);
        token_ids_free(&ids);
        buffer_free(&out);
        vocab_close(&v);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bpe),        cmocka_unit_test(test_merge_without_token),
        cmocka_unit_test(test_specials),   cmocka_unit_test(test_parts),
        cmocka_unit_test(test_spm),        cmocka_unit_test(test_text_is_never_control),
        cmocka_unit_test(test_switches),   cmocka_unit_test(test_decode),
        cmocka_unit_test(test_refused),    cmocka_unit_test(test_synthetic),
        cmocka_unit_test(test_collisions),
    };
    return cmocka_run_group_tests_name("tokenizer", tests, NULL, NULL);
}
