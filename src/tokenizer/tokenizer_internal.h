/* What the files of src/tokenizer share: the vocabulary's record, its hash tables, and the steps of encoding.
 */
#ifndef TOKENIZER_TOKENIZER_INTERNAL_H
#define TOKENIZER_TOKENIZER_INTERNAL_H

#include "base/arena.h"
#include "tokenizer/text_hash.h"
#include "tokenizer/tokenizer.h"

/* Open addressing: the upper half of a slot is the upper half of a text's hash, the lower half a number + 1;
 * 0 is empty. */
struct text_table {
    uint64_t *slots;
    uint32_t mask;
};

/* Pre-tokenisation: the regular expressions of llama.cpp's table, applied one after the other, each to the
 * pieces that the one before left. */
enum split_step {
    SPLIT_END,
    SPLIT_GPT2,         /* 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+ */
    SPLIT_LLAMA3,       /* (?i:'s|…)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|
                           ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+ */
    SPLIT_QWEN2,        /* the same with \p{N} */
    SPLIT_NUMBER,       /* \p{N} */
    SPLIT_NUMBERS,      /* \p{N}+ */
    SPLIT_DIGITS3,      /* [0-9][0-9][0-9] */
    SPLIT_NEWLINE,      /* [\r\n] */
    SPLIT_LETTERS,      /* \s?\p{L}+ */
    SPLIT_PUNCTUATION,  /* \s?\p{P}+ */
    SPLIT_CJK,          /* [一-龥ࠀ-一가-퟿]+ */
    SPLIT_MARKS,        /* [\p{P}\$\+<=>\^~\|]+ */
    SPLIT_MARKS_FALCON, /* [\p{P}\$\+<=>\^~\|`]+ */
};
enum { SPLIT_STEPS_MAX = 6 };

struct pre_tokenizer {
    const char *name;
    unsigned char steps[SPLIT_STEPS_MAX];
    bool whole_words; /* a word that is a token needs no merges (llama.cpp: ignore_merges) */
    bool adds_bos;    /* when the file does not say */
};
/* NULL when unknown. `names` gets the supported ones, separated by commas. */
const struct pre_tokenizer *pre_tokenizer_find(struct slice name);
void pre_tokenizer_names(char *names, size_t n);

/* One distinct length of the tokens that are looked for in raw text, longest first. */
struct special_length {
    uint32_t length;
    bool any_user_defined; /* those are looked for in every text, the others only where special tokens are */
    uint64_t first[4];     /* bit set of first bytes */
    uint64_t second[4];    /* and of second bytes, all set for length 1 */
};

struct tokenizer {
    struct arena arena; /* holds all of the below, this struct too */
    const char *name;   /* the file's, for messages */
    enum tokenizer_model model;
    const struct pre_tokenizer *pre; /* NULL for SPM */
    int32_t n_vocab;
    const char *texts;      /* the token array's bytes in the file */
    const uint32_t *starts; /* [n_vocab + 1] offsets of token texts; before each stand 8 bytes of length */
    uint8_t *kinds;         /* [n_vocab] enum token_kind */
    uint8_t *strips;        /* [n_vocab] 1: white space after the token is dropped; NULL when there is none */
    const char *scores;     /* SPM: [n_vocab] f32 in the file, unaligned; NULL: all 0 */
    struct text_table text_table;
    uint32_t longest; /* bytes of the longest token */

    const char *merges; /* BPE: the merge array's bytes in the file */
    struct text_table merge_table;
    uint64_t byte_hashes[256];   /* BPE: of byte_spelling */
    char byte_spellings[256][2]; /* BPE: GPT-2's printable stand-in for each byte, in UTF-8 */
    uint8_t byte_lengths[256];
    int32_t byte_ids[256]; /* the token for a single byte, or TOKENIZER_NONE */

    struct special_length *specials;
    uint32_t n_specials;
    int32_t roles[TOKEN_ROLE_COUNT];
    uint8_t *ends; /* bit set of tokens that end an answer */
    bool add_bos, add_eos, add_space, squeeze_spaces;
    bool split_at_spaces; /* SPM: no token has U+2581 after another character, so words are independent */
};

static inline struct slice token_spelling(const struct tokenizer *t, uint32_t id)
{
    return (struct slice){t->texts + t->starts[id], t->starts[id + 1] - t->starts[id] - 8};
}

/* Text that stands in the file may become this token: control and unknown tokens (and SPM's byte tokens)
 * never. */
static inline bool token_from_text(const struct tokenizer *t, int32_t id)
{
    unsigned kind = t->kinds[id];
    return kind != TOKEN_CONTROL && kind != TOKEN_UNKNOWN &&
           (kind != TOKEN_BYTE || t->model == TOKENIZER_BPE);
}

/* Room for n texts, at most 0.7 full. */
bool text_table_init(struct text_table *table, struct arena *arena, uint32_t n);
/* Enter all tokens, the last of equal texts winning. False: too many share a place (LIMIT). */
bool text_table_add_tokens(struct tokenizer *t);
int32_t text_table_find(const struct tokenizer *t, const char *text, size_t n, uint64_t hash);
/* Enter the merge at this offset, the first of equal ones winning. Merges wait in a queue until there is a
 * batch of them: flush it at the end. Zero-initialise the queue. */
enum { TEXT_TABLE_BATCH = 16 };
struct merge_queue {
    uint64_t hashes[TEXT_TABLE_BATCH];
    uint32_t offsets[TEXT_TABLE_BATCH], lengths[TEXT_TABLE_BATCH];
    uint32_t n;
};
bool text_table_add_merge(struct tokenizer *t, struct merge_queue *queue, uint32_t offset, size_t left,
                          size_t n);
bool text_table_flush_merges(struct tokenizer *t, struct merge_queue *queue);
/* The rank of a merge of two neighbours (lower is earlier), or UINT32_MAX. */
uint32_t text_table_find_merge(const struct tokenizer *t, const char *left, uint32_t left_n,
                               uint64_t left_hash, uint32_t right_n, uint64_t right_hash);

/* A symbol while merging: a run of the text. */
struct merge_symbol {
    uint32_t start, length;
    uint64_t hash;
};
struct merge_scratch { /* grows, is reused; zero-initialise */
    void *p;
    size_t n;
};
typedef uint32_t merge_rank_fn(const struct tokenizer *t, const char *text, struct merge_symbol left,
                               struct merge_symbol right);
/* Merge neighbours, lowest rank first and leftmost on ties, until none has a rank. *n is changed. False: no
 * memory. */
bool merge_symbols(const struct tokenizer *t, const char *text, struct merge_symbol *symbols, size_t *n,
                   merge_rank_fn *rank, struct merge_scratch *scratch);

/* State of one encoding. */
struct encoder {
    const struct tokenizer *t;
    struct token_ids *ids;
    struct caro_error *err;
    uint8_t *classes;      /* BPE: one a byte of the fragment that is being encoded */
    struct buffer spelled; /* the text of a word or fragment as the vocabulary spells it */
    struct merge_symbol *symbols;
    size_t symbols_capacity;
    struct merge_scratch scratch;
};
/* Room for n symbols in e->symbols. */
bool encoder_reserve(struct encoder *e, size_t n);
enum caro_status encoder_no_memory(struct encoder *e);
/* Emit the token of one byte; SPM: else the unknown token; BPE: else nothing. */
enum caro_status encoder_add_byte(struct encoder *e, unsigned char byte);

enum caro_status bpe_encode(struct encoder *e, struct slice fragment);
enum caro_status spm_encode(struct encoder *e, struct slice fragment, bool space_before);

/* Split a fragment into words and hand each to `word`. classes: room for one byte a byte of text. */
enum caro_status pre_tokenizer_split(const struct pre_tokenizer *pre, struct slice text, uint8_t *classes,
                                     enum caro_status (*word)(void *ctx, struct slice word), void *ctx);

/* A run of text, or a token found in it. */
struct text_fragment {
    size_t from, to;
    int32_t id; /* TOKENIZER_NONE: raw text */
};
/* Which bytes of the text may hold control tokens: sorted ranges. */
struct text_range {
    size_t from, to;
};
/* Cut a text at the special tokens in it. *fragments is malloc'd. False: no memory. */
bool special_split(const struct tokenizer *t, struct slice text, const struct text_range *ranges,
                   size_t n_ranges, struct text_fragment **fragments, size_t *n_fragments);
/* Fill t->specials. */
bool special_collect(struct tokenizer *t);

#endif
