/* Owns the look-up of keys and tensors by name: open addressing with linear probing. */
#include "gguf/gguf_internal.h"

/* With half of the slots empty, honest names need a few dozen steps at the very most. */
enum { PROBES_MAX = 512 };

static uint32_t first_slot(const struct gguf_index *index, struct slice name)
{
    uint64_t h = slice_hash(name) * 0x9E3779B97F4A7C15u;
    return (uint32_t)(h >> 32) & index->mask;
}

static struct slice row_name(const void *rows, size_t row_size, uint64_t i)
{
    return *(const struct slice *)(const void *)((const char *)rows + row_size * i);
}

bool gguf_index_init(struct gguf_index *index, struct arena *arena, uint64_t n)
{
    uint64_t slots = 8;
    while (slots < n * 2) slots *= 2;
    index->mask = (uint32_t)(slots - 1);
    index->slots = arena_array(arena, (size_t)slots, sizeof *index->slots);
    return index->slots != NULL;
}

/* The slot that holds the name, or the empty one where it belongs; NULL after PROBES_MAX steps. */
static uint32_t *find_slot(const struct gguf_index *index, const void *rows, size_t row_size,
                           struct slice name)
{
    uint32_t at = first_slot(index, name);
    for (int step = 0; step < PROBES_MAX; step++, at = (at + 1) & index->mask) {
        uint32_t *slot = &index->slots[at];
        if (*slot == 0 || slice_equal(row_name(rows, row_size, *slot - 1), name)) return slot;
    }
    return NULL;
}

uint64_t gguf_index_find(const struct gguf_index *index, const void *rows, size_t row_size, struct slice name)
{
    const uint32_t *slot = find_slot(index, rows, row_size, name);
    return slot && *slot ? *slot - 1 : UINT64_MAX;
}

uint64_t gguf_index_add(struct gguf_index *index, const void *rows, size_t row_size, uint64_t i)
{
    uint32_t *slot = find_slot(index, rows, row_size, row_name(rows, row_size, i));
    if (!slot) return UINT64_MAX;
    if (*slot == 0) *slot = (uint32_t)i + 1;
    return *slot - 1;
}
