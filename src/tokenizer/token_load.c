/* Owns the reading of a vocabulary from a GGUF file: the only file here that knows the format.
 * Refuses models and pre-tokenisations by name, arrays that do not fit each other, and scores that cannot be
 * ordered. */
#include "base/utf8.h"
#include "gguf/gguf.h"
#include "tokenizer/tokenizer_internal.h"

#include <math.h>
#include <stdio.h>

#define KEY(name) "tokenizer.ggml." name

struct loader {
    struct tokenizer *t;
    const struct gguf_file *file;
    struct caro_error *err;
};

static enum caro_status no_memory(const struct loader *l)
{
    return error_set(l->err, CARO_NO_MEMORY, CARO_NO_POS, "%s: no memory for the vocabulary",
                     gguf_name(l->file));
}

static uint64_t value_pos(const struct loader *l, const char *key)
{
    const struct gguf_value *v = gguf_find(l->file, key);
    return v ? v->offset : CARO_NO_POS;
}

/* Files from before the key existed: the pre-tokenisation by architecture, where that leaves no doubt. */
static struct slice pre_of_architecture(const struct loader *l)
{
    struct slice arch = {0};
    if (gguf_get_string(l->file, "general.architecture", false, &arch, NULL) != CARO_OK)
        arch = (struct slice){0};
    if (slice_equal_cstr(arch, "gpt2") || slice_equal_cstr(arch, "phi2")) return SLICE_LIT("gpt-2");
    if (slice_equal_cstr(arch, "starcoder") || slice_equal_cstr(arch, "starcoder2"))
        return SLICE_LIT("starcoder");
    if (slice_equal_cstr(arch, "qwen2")) return SLICE_LIT("qwen2");
    if (slice_equal_cstr(arch, "falcon")) return SLICE_LIT("falcon");
    return SLICE_LIT("default");
}

static enum caro_status load_pre(const struct loader *l)
{
    struct slice name = {0};
    TRY(gguf_get_string(l->file, KEY("pre"), false, &name, l->err));
    if (!name.n) name = pre_of_architecture(l);
    l->t->pre = pre_tokenizer_find(name);
    if (l->t->pre) return CARO_OK;
    char names[240];
    pre_tokenizer_names(names, sizeof names);
    return error_set(l->err, CARO_UNSUPPORTED, value_pos(l, KEY("pre")),
                     "%s: pre-tokenisation '%.*s' is not supported; these are: %s", gguf_name(l->file),
                     name.n < 24 && utf8_valid(name) ? (int)name.n : 0, name.p, names);
}

static enum caro_status load_model(const struct loader *l)
{
    struct slice name = {0};
    TRY(gguf_get_string(l->file, KEY("model"), true, &name, l->err));
    if (slice_equal_cstr(name, "llama")) {
        l->t->model = TOKENIZER_SPM;
        return CARO_OK;
    }
    l->t->model = TOKENIZER_BPE;
    if (slice_equal_cstr(name, "gpt2")) return load_pre(l);
    return error_set(l->err, CARO_UNSUPPORTED, value_pos(l, KEY("model")),
                     "%s: tokenizer model '%.*s' is not supported; these are: llama (SentencePiece), gpt2 "
                     "(byte-level BPE)",
                     gguf_name(l->file), name.n < 24 && utf8_valid(name) ? (int)name.n : 0, name.p);
}

static enum caro_status load_texts(const struct loader *l)
{
    struct tokenizer *t = l->t;
    const struct gguf_value *tokens;
    TRY(gguf_get_array(l->file, KEY("tokens"), true, GGUF_STRING, &tokens, l->err));
    if (tokens->count == 0 || tokens->count > TOKENIZER_VOCAB_MAX || tokens->size > UINT32_MAX - 16)
        return error_set(l->err, CARO_LIMIT, tokens->offset,
                         "%s: a vocabulary of %llu tokens; 1 to %d are supported", gguf_name(l->file),
                         (unsigned long long)tokens->count, TOKENIZER_VOCAB_MAX);
    uint32_t n = (uint32_t)tokens->count, *starts = arena_array(&t->arena, n + 1, sizeof *starts);
    if (!starts) return no_memory(l);
    struct slice text;
    uint64_t at = 0;
    for (uint32_t id = 0; gguf_next_string(tokens, &at, &text); id++) {
        starts[id] = (uint32_t)(at - text.n);
        if (text.n > t->longest) t->longest = (uint32_t)text.n;
    }
    starts[n] = (uint32_t)at + 8;
    t->texts = tokens->bytes;
    t->starts = starts;
    t->n_vocab = (int32_t)n;
    if (t->longest <= TOKENIZER_TOKEN_MAX) return CARO_OK;
    return error_set(l->err, CARO_LIMIT, tokens->offset, "%s: a token of %u bytes; at most %d are supported",
                     gguf_name(l->file), t->longest, TOKENIZER_TOKEN_MAX);
}

/* An array that has one item for each token, if it is there. */
static enum caro_status token_array(const struct loader *l, const char *key, enum gguf_kind kind,
                                    const struct gguf_value **array)
{
    TRY(gguf_get_array(l->file, key, false, kind, array, l->err));
    if (!*array || (*array)->count == (uint64_t)l->t->n_vocab) return CARO_OK;
    return error_set(l->err, CARO_FORMAT, (*array)->offset, "%s: key '%s' has %llu items for %d tokens",
                     gguf_name(l->file), key, (unsigned long long)(*array)->count, l->t->n_vocab);
}

static enum caro_status load_kinds(const struct loader *l)
{
    struct tokenizer *t = l->t;
    const struct gguf_value *kinds;
    TRY(token_array(l, KEY("token_type"), GGUF_I32, &kinds));
    t->kinds = arena_alloc(&t->arena, (size_t)t->n_vocab);
    if (!t->kinds) return no_memory(l);
    if (!kinds) {
        memset(t->kinds, TOKEN_NORMAL, (size_t)t->n_vocab);
        return CARO_OK;
    }
    const char *p = kinds->bytes;
    for (int32_t id = 0; id < t->n_vocab; id++, p += 4) {
        uint32_t kind;
        memcpy(&kind, p, 4);
        if (kind >= TOKEN_KIND_COUNT)
            return error_set(l->err, CARO_FORMAT, kinds->offset,
                             "%s: the type of token %d is %d; 0 to %d are known", gguf_name(l->file), id,
                             (int)kind, TOKEN_KIND_COUNT - 1);
        t->kinds[id] = (uint8_t)kind;
    }
    return CARO_OK;
}

static enum caro_status load_scores(const struct loader *l)
{
    struct tokenizer *t = l->t;
    const struct gguf_value *scores;
    TRY(token_array(l, KEY("scores"), GGUF_F32, &scores));
    if (!scores) return CARO_OK;
    t->scores = scores->bytes;
    for (int32_t id = 0; id < t->n_vocab; id++) {
        float score;
        memcpy(&score, t->scores + (size_t)id * 4, 4);
        if (isnan(score))
            return error_set(l->err, CARO_FORMAT, scores->offset, "%s: the score of token %d is not a number",
                             gguf_name(l->file), id);
    }
    return CARO_OK;
}

static enum caro_status load_table(const struct loader *l)
{
    struct tokenizer *t = l->t;
    if (!text_table_init(&t->text_table, &t->arena, (uint32_t)t->n_vocab)) return no_memory(l);
    if (text_table_add_tokens(t)) return CARO_OK;
    return error_set(l->err, CARO_LIMIT, value_pos(l, KEY("tokens")),
                     "%s: too many tokens collide in the hash table", gguf_name(l->file));
}

static enum caro_status load_merges(const struct loader *l)
{
    struct tokenizer *t = l->t;
    const struct gguf_value *merges;
    TRY(gguf_get_array(l->file, KEY("merges"), true, GGUF_STRING, &merges, l->err));
    if (merges->count > TOKENIZER_VOCAB_MAX || merges->size > UINT32_MAX - 16)
        return error_set(l->err, CARO_LIMIT, merges->offset, "%s: %llu merges; at most %d are supported",
                         gguf_name(l->file), (unsigned long long)merges->count, TOKENIZER_VOCAB_MAX);
    if (!text_table_init(&t->merge_table, &t->arena, (uint32_t)merges->count)) return no_memory(l);
    t->merges = merges->bytes;
    struct slice text;
    struct merge_queue queue = {.n = 0};
    bool entered = true;
    uint64_t at = 0;
    for (uint64_t i = 0; entered && gguf_next_string(merges, &at, &text); i++) {
        /* the space is looked for after the first byte, as the left part is never empty */
        const char *space = text.n > 1 ? memchr(text.p + 1, ' ', text.n - 1) : NULL;
        if (!space || space == text.p + text.n - 1)
            return error_set(l->err, CARO_FORMAT, merges->offset,
                             "%s: merge %llu is not two texts with a space between", gguf_name(l->file),
                             (unsigned long long)i);
        entered = text_table_add_merge(t, &queue, (uint32_t)(at - text.n), (size_t)(space - text.p), text.n);
    }
    if (entered && text_table_flush_merges(t, &queue)) return CARO_OK;
    return error_set(l->err, CARO_LIMIT, merges->offset, "%s: too many merges collide in the hash table",
                     gguf_name(l->file));
}

/* GPT-2's stand-in for each byte: itself when printable in Latin-1, else the next of U+0100, U+0101… */
static void fill_byte_spellings(struct tokenizer *t)
{
    uint32_t next = 0x100;
    for (uint32_t byte = 0; byte < 256; byte++) {
        bool itself = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte != 0xAD);
        char utf8[4];
        unsigned n = utf8_encode(itself ? byte : next++, utf8);
        memcpy(t->byte_spellings[byte], utf8, 2);
        t->byte_lengths[byte] = (uint8_t)n;
        t->byte_hashes[byte] = text_hash(utf8, n);
    }
}

static void fill_byte_ids(struct tokenizer *t)
{
    for (unsigned byte = 0; byte < 256; byte++) {
        char text[8] = {(char)byte};
        size_t n = 1;
        if (t->model == TOKENIZER_BPE) {
            n = t->byte_lengths[byte];
            memcpy(text, t->byte_spellings[byte], 2);
        } else {
            char token[8];
            int length = snprintf(token, sizeof token, "<0x%02X>", byte);
            t->byte_ids[byte] = tokenizer_find(t, slice_from(token, (size_t)length));
            if (t->byte_ids[byte] != TOKENIZER_NONE) continue;
        }
        int32_t id = tokenizer_find(t, slice_from(text, n));
        t->byte_ids[byte] = id != TOKENIZER_NONE && token_from_text(t, id) ? id : TOKENIZER_NONE;
    }
}

/* Markers that end an answer, or frame a hole, known by their text: many files give them no key, or the type
 * of plain tokens. (llama.cpp knows the same ones by text and makes them control tokens, but for the last
 * member's.) */
#define NO_ROLE TOKEN_ROLE_COUNT
static const struct {
    const char *text;
    enum token_role role; /* the one it gets when the file names no other */
    bool ends, keeps_kind;
} known_tokens[] = {
    {"<|eot_id|>", TOKEN_EOT, true, false},
    {"<|im_end|>", TOKEN_EOT, true, false},
    {"<|end|>", TOKEN_EOT, true, false},
    {"<end_of_turn>", TOKEN_EOT, true, false},
    {"<|endoftext|>", TOKEN_EOT, true, false},
    {"<|end_of_text|>", TOKEN_EOT, true, false},
    {"<EOT>", TOKEN_EOT, true, false},
    {"_<EOT>", TOKEN_EOT, true, false},
    {"[EOT]", TOKEN_EOT, true, false},
    {"<\xEF\xBD\x9C"
     "end\xE2\x96\x81of\xE2\x96\x81sentence\xEF\xBD\x9C>",
     TOKEN_EOT, true, false},
    {"<|EOT|>", TOKEN_EOT, true, true},
    {"<|eom_id|>", TOKEN_EOM, true, false},
    {"</s>", NO_ROLE, true, false},
    {"<|return|>", NO_ROLE, true, false},
    {"<|call|>", NO_ROLE, true, false},
    {"<|calls|>", NO_ROLE, true, false},
    {"<|flush|>", NO_ROLE, true, false},
    {"<end_of_utterance>", NO_ROLE, true, false},
    {"<|fim_prefix|>", TOKEN_FIM_PREFIX, false, false},
    {"<fim-prefix>", TOKEN_FIM_PREFIX, false, false},
    {"<fim_prefix>", TOKEN_FIM_PREFIX, false, false},
    {"<|code_prefix|>", TOKEN_FIM_PREFIX, false, false},
    {"<PRE>", TOKEN_FIM_PREFIX, false, false},
    {"\xE2\x96\x81<PRE>", TOKEN_FIM_PREFIX, false, false},
    {"<|fim_suffix|>", TOKEN_FIM_SUFFIX, false, false},
    {"<fim-suffix>", TOKEN_FIM_SUFFIX, false, false},
    {"<fim_suffix>", TOKEN_FIM_SUFFIX, false, false},
    {"<|code_suffix|>", TOKEN_FIM_SUFFIX, false, false},
    {"<SUF>", TOKEN_FIM_SUFFIX, false, false},
    {"\xE2\x96\x81<SUF>", TOKEN_FIM_SUFFIX, false, false},
    {"<|fim_middle|>", TOKEN_FIM_MIDDLE, false, false},
    {"<fim-middle>", TOKEN_FIM_MIDDLE, false, false},
    {"<fim_middle>", TOKEN_FIM_MIDDLE, false, false},
    {"<|code_middle|>", TOKEN_FIM_MIDDLE, false, false},
    {"<MID>", TOKEN_FIM_MIDDLE, false, false},
    {"\xE2\x96\x81<MID>", TOKEN_FIM_MIDDLE, false, false},
    {"<\xEF\xBD\x9C"
     "fim\xE2\x96\x81"
     "begin\xEF\xBD\x9C>",
     TOKEN_FIM_PREFIX, false, false},
    {"<\xEF\xBD\x9C"
     "fim\xE2\x96\x81hole\xEF\xBD\x9C>",
     TOKEN_FIM_SUFFIX, false, false},
    {"<\xEF\xBD\x9C"
     "fim\xE2\x96\x81"
     "end\xEF\xBD\x9C>",
     TOKEN_FIM_MIDDLE, false, false},
    {"<|fim_pad|>", NO_ROLE, true, false},
    {"<fim-pad>", NO_ROLE, true, false},
    {"<fim_pad>", NO_ROLE, true, false},
    {"<PAD>", NO_ROLE, true, false},
    {"<|fim_repo|>", NO_ROLE, true, false},
    {"<|repo_name|>", NO_ROLE, true, false},
    {"<fim-repo>", NO_ROLE, true, false},
    {"<REPO>", NO_ROLE, true, false},
    {"<reponame>", NO_ROLE, true, false},
    {"<|file_sep|>", NO_ROLE, true, false},
};

static const struct {
    const char *key;
    int32_t spm_default;
    bool must_fit; /* an id outside the vocabulary is an error; elsewhere files carry rubbish */
} role_keys[TOKEN_ROLE_COUNT] = {
    [TOKEN_BOS] = {KEY("bos_token_id"), 1, true},
    [TOKEN_EOS] = {KEY("eos_token_id"), 2, true},
    [TOKEN_EOT] = {KEY("eot_token_id"), TOKENIZER_NONE, false},
    [TOKEN_EOM] = {KEY("eom_token_id"), TOKENIZER_NONE, false},
    [TOKEN_UNK] = {KEY("unknown_token_id"), 0, false},
    [TOKEN_SEP] = {KEY("seperator_token_id"), TOKENIZER_NONE, false}, /* so spelt in the format */
    [TOKEN_PAD] = {KEY("padding_token_id"), TOKENIZER_NONE, false},
    [TOKEN_FIM_PREFIX] = {KEY("fim_pre_token_id"), TOKENIZER_NONE, false},
    [TOKEN_FIM_SUFFIX] = {KEY("fim_suf_token_id"), TOKENIZER_NONE, false},
    [TOKEN_FIM_MIDDLE] = {KEY("fim_mid_token_id"), TOKENIZER_NONE, false},
};

static void mark_end(struct tokenizer *t, int32_t id)
{
    if (id != TOKENIZER_NONE) t->ends[id / 8] |= (uint8_t)(1u << (id % 8));
}

static enum caro_status load_roles(const struct loader *l)
{
    struct tokenizer *t = l->t;
    t->ends = arena_alloc(&t->arena, (size_t)t->n_vocab / 8 + 1);
    if (!t->ends) return no_memory(l);
    for (int role = 0; role < TOKEN_ROLE_COUNT; role++) {
        int32_t fallback = t->model == TOKENIZER_SPM ? role_keys[role].spm_default : TOKENIZER_NONE;
        uint32_t id = UINT32_MAX;
        if (fallback != TOKENIZER_NONE && fallback < t->n_vocab) id = (uint32_t)fallback;
        TRY(gguf_get_u32(l->file, role_keys[role].key, false, &id, l->err));
        if (id != UINT32_MAX && id >= (uint32_t)t->n_vocab && role_keys[role].must_fit)
            return error_set(l->err, CARO_FORMAT, value_pos(l, role_keys[role].key),
                             "%s: key '%s' is %u, but there are only %d tokens", gguf_name(l->file),
                             role_keys[role].key, id, t->n_vocab);
        t->roles[role] = id < (uint32_t)t->n_vocab ? (int32_t)id : TOKENIZER_NONE;
    }
    for (size_t i = 0; i < sizeof known_tokens / sizeof *known_tokens; i++) {
        int32_t id = tokenizer_find(t, slice_from_cstr(known_tokens[i].text));
        enum token_role role = known_tokens[i].role;
        if (id == TOKENIZER_NONE) continue;
        if (!known_tokens[i].keeps_kind) t->kinds[id] = TOKEN_CONTROL;
        if (role != NO_ROLE && t->roles[role] == TOKENIZER_NONE) t->roles[role] = id;
        if (known_tokens[i].ends) mark_end(t, id);
    }
    mark_end(t, t->roles[TOKEN_EOS]);
    mark_end(t, t->roles[TOKEN_EOT]);
    mark_end(t, t->roles[TOKEN_EOM]);
    return CARO_OK;
}

static enum caro_status load_switches(const struct loader *l)
{
    struct tokenizer *t = l->t;
    bool spm = t->model == TOKENIZER_SPM;
    t->add_bos = (spm || t->pre->adds_bos) && t->roles[TOKEN_BOS] != TOKENIZER_NONE;
    t->add_space = spm;
    TRY(gguf_get_bool(l->file, KEY("add_bos_token"), false, &t->add_bos, l->err));
    TRY(gguf_get_bool(l->file, KEY("add_eos_token"), false, &t->add_eos, l->err));
    TRY(gguf_get_bool(l->file, KEY("add_space_prefix"), false, &t->add_space, l->err));
    TRY(gguf_get_bool(l->file, KEY("remove_extra_whitespaces"), false, &t->squeeze_spaces, l->err));
    const char *missing = t->add_bos && t->roles[TOKEN_BOS] == TOKENIZER_NONE   ? KEY("bos_token_id")
                          : t->add_eos && t->roles[TOKEN_EOS] == TOKENIZER_NONE ? KEY("eos_token_id")
                                                                                : NULL;
    if (!missing) return CARO_OK;
    return error_set(l->err, CARO_FORMAT, CARO_NO_POS,
                     "%s: '%s' is missing, but texts are to begin or end with it", gguf_name(l->file),
                     missing);
}

/* Phi-3's special tokens swallow white space behind them, which no key says. (llama.cpp: by the model's name)
 */
static enum caro_status load_strips(const struct loader *l)
{
    struct tokenizer *t = l->t;
    struct slice name = {0};
    TRY(gguf_get_string(l->file, "general.name", false, &name, l->err));
    bool phi3 = false;
    for (size_t at = 0; at < name.n && !phi3; at++) {
        struct slice rest = slice_sub(name, at, name.n);
        phi3 = (rest.n >= 5 && strncasecmp(rest.p, "phi-3", 5) == 0) ||
               (rest.n >= 4 && strncasecmp(rest.p, "phi3", 4) == 0);
    }
    if (!phi3) return CARO_OK;
    t->strips = arena_alloc(&t->arena, (size_t)t->n_vocab);
    if (!t->strips) return no_memory(l);
    for (int32_t id = 0; id < t->n_vocab; id++)
        t->strips[id] = t->kinds[id] == TOKEN_CONTROL || t->kinds[id] == TOKEN_UNKNOWN ||
                        t->kinds[id] == TOKEN_USER_DEFINED;
    const char *kept[] = {"<unk>", "<s>", "<|endoftext|>"};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        int32_t id = tokenizer_find(t, slice_from_cstr(kept[i]));
        if (id != TOKENIZER_NONE) t->strips[id] = 0;
    }
    return CARO_OK;
}

/* SPM: whether U+2581 stands only at the beginning of tokens (or behind another one). */
static bool marks_begin_tokens(const struct tokenizer *t)
{
    for (int32_t id = 0; id < t->n_vocab; id++) {
        struct slice text = token_spelling(t, (uint32_t)id);
        if (!token_from_text(t, id)) continue;
        for (size_t at = 1; at + 3 <= text.n; at++) {
            if (memcmp(text.p + at, "\xE2\x96\x81", 3) != 0) continue;
            if (at < 3 || memcmp(text.p + at - 3, "\xE2\x96\x81", 3) != 0) return false;
        }
    }
    return true;
}

static enum caro_status load_all(const struct loader *l)
{
    struct tokenizer *t = l->t;
    TRY(load_model(l));
    TRY(load_texts(l));
    TRY(load_kinds(l));
    TRY(load_table(l));
    if (t->model == TOKENIZER_BPE) {
        fill_byte_spellings(t);
        TRY(load_merges(l));
    } else {
        TRY(load_scores(l));
        t->split_at_spaces = marks_begin_tokens(t);
    }
    TRY(load_roles(l));
    fill_byte_ids(t);
    TRY(load_switches(l));
    TRY(load_strips(l));
    return special_collect(t) ? CARO_OK : no_memory(l);
}

enum caro_status tokenizer_open(struct tokenizer **out, const struct gguf_file *file, struct caro_error *err)
{
    *out = NULL;
    struct arena arena;
    arena_init(&arena, 0);
    struct tokenizer *t = arena_alloc(&arena, sizeof *t);
    struct loader l = {t, file, err};
    if (!t) return no_memory(&l);
    t->arena = arena;
    t->name = gguf_name(file);
    enum caro_status status = load_all(&l);
    if (status != CARO_OK) {
        tokenizer_close(t);
        return status;
    }
    *out = t;
    return CARO_OK;
}
