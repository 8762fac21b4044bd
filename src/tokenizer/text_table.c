/* Owns the vocabulary's two hash tables: text to token, and pair of texts to merge. Texts are compared in the
 * file's own bytes; a table holds numbers only. Refuses vocabularies made to collide. */
#include "tokenizer/tokenizer_internal.h"

/* Linear probing at 0.7 full: honest texts need a few dozen steps at worst. */
enum { PROBES_MAX = 1024 };

bool text_table_init(struct text_table *table, struct arena *arena, uint32_t n)
{
    uint64_t slots = 16;
    while (slots * 7 < (uint64_t)n * 10) slots *= 2;
    table->mask = (uint32_t)(slots - 1);
    table->slots = arena_array(arena, (size_t)slots, sizeof *table->slots);
    return table->slots != NULL;
}

static inline uint32_t upper(uint64_t x) { return (uint32_t)(x >> 32); }

static bool add_token(struct tokenizer *t, uint32_t id, uint64_t hash)
{
    struct slice text = token_spelling(t, id);
    uint32_t at = (uint32_t)hash & t->text_table.mask;
    for (int step = 0; step < PROBES_MAX; step++, at = (at + 1) & t->text_table.mask) {
        uint64_t *slot = &t->text_table.slots[at];
        if (*slot == 0 ||
            (upper(*slot) == upper(hash) && slice_equal(token_spelling(t, (uint32_t)*slot - 1), text))) {
            *slot = (uint64_t)upper(hash) << 32 | (id + 1);
            return true;
        }
    }
    return false;
}

/* The places of a batch are fetched while its hashes are computed: the table is larger than the near caches.
 */
bool text_table_add_tokens(struct tokenizer *t)
{
    uint64_t hashes[TEXT_TABLE_BATCH];
    for (uint32_t first = 0, n = (uint32_t)t->n_vocab, count; first < n; first += count) {
        count = n - first < TEXT_TABLE_BATCH ? n - first : TEXT_TABLE_BATCH;
        for (uint32_t i = 0; i < count; i++) {
            struct slice text = token_spelling(t, first + i);
            hashes[i] = text_hash(text.p, text.n);
            __builtin_prefetch(&t->text_table.slots[(uint32_t)hashes[i] & t->text_table.mask], 1);
        }
        for (uint32_t i = 0; i < count; i++)
            if (!add_token(t, first + i, hashes[i])) return false;
    }
    return true;
}

int32_t text_table_find(const struct tokenizer *t, const char *text, size_t n, uint64_t hash)
{
    if (n > t->longest) return TOKENIZER_NONE;
    uint32_t at = (uint32_t)hash & t->text_table.mask;
    for (int step = 0; step < PROBES_MAX; step++, at = (at + 1) & t->text_table.mask) {
        uint64_t slot = t->text_table.slots[at];
        if (slot == 0) break;
        if (upper(slot) != upper(hash)) continue;
        uint32_t id = (uint32_t)slot - 1;
        if (slice_equal(token_spelling(t, id), slice_from(text, n))) return (int32_t)id;
    }
    return TOKENIZER_NONE;
}

/* The merge at an offset is "LEFT RIGHT", its length in the eight bytes before. */
static bool merge_is(const struct tokenizer *t, uint32_t offset, const char *left, uint32_t left_n,
                     uint32_t right_n)
{
    const char *p = t->merges + offset;
    uint64_t n;
    memcpy(&n, p - 8, 8);
    return n == (uint64_t)left_n + 1 + right_n && memcmp(p, left, left_n) == 0 && p[left_n] == ' ' &&
           memcmp(p + left_n + 1, left + left_n, right_n) == 0;
}

/* The same when both texts stand in the file, with the space between them. */
static bool same_merge(const struct tokenizer *t, uint32_t a, uint32_t b, size_t n)
{
    return memcmp(t->merges + a - 8, t->merges + b - 8, n + 8) == 0;
}

static bool add_merge(struct tokenizer *t, uint32_t offset, uint32_t n, uint64_t hash)
{
    uint32_t at = (uint32_t)hash & t->merge_table.mask;
    for (int step = 0; step < PROBES_MAX; step++, at = (at + 1) & t->merge_table.mask) {
        uint64_t *slot = &t->merge_table.slots[at];
        if (*slot == 0) {
            *slot = (uint64_t)upper(hash) << 32 | offset;
            return true;
        }
        if (upper(*slot) == upper(hash) && same_merge(t, (uint32_t)*slot, offset, n)) return true;
    }
    return false;
}

bool text_table_flush_merges(struct tokenizer *t, struct merge_queue *queue)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < queue->n; i++)
        ok = add_merge(t, queue->offsets[i], queue->lengths[i], queue->hashes[i]);
    queue->n = 0;
    return ok;
}

bool text_table_add_merge(struct tokenizer *t, struct merge_queue *queue, uint32_t offset, size_t left,
                          size_t n)
{
    const char *p = t->merges + offset;
    uint64_t hash = pair_hash(text_hash(p, left), text_hash(p + left + 1, n - left - 1));
    __builtin_prefetch(&t->merge_table.slots[(uint32_t)hash & t->merge_table.mask], 1);
    queue->offsets[queue->n] = offset;
    queue->lengths[queue->n] = (uint32_t)n;
    queue->hashes[queue->n++] = hash;
    return queue->n < TEXT_TABLE_BATCH || text_table_flush_merges(t, queue);
}

uint32_t text_table_find_merge(const struct tokenizer *t, const char *left, uint32_t left_n,
                               uint64_t left_hash, uint32_t right_n, uint64_t right_hash)
{
    uint64_t hash = pair_hash(left_hash, right_hash);
    uint32_t at = (uint32_t)hash & t->merge_table.mask;
    for (int step = 0; step < PROBES_MAX; step++, at = (at + 1) & t->merge_table.mask) {
        uint64_t slot = t->merge_table.slots[at];
        if (slot == 0) break;
        if (upper(slot) == upper(hash) && merge_is(t, (uint32_t)slot, left, left_n, right_n))
            return (uint32_t)slot;
    }
    return UINT32_MAX;
}
