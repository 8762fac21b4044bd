/* Owns arenas: a chain of malloc'd blocks that are freed together. */
#include "base/arena.h"
#include "base/checked.h"

#include <assert.h>
#include <stdlib.h>

enum { BLOCK_MIN = 16 * 1024, BLOCK_MAX = 1024 * 1024 };

struct arena_block {
    struct arena_block *previous;
    size_t size, used; /* of data[] */
    _Alignas(16) char data[];
};

void arena_init(struct arena *arena, size_t ceiling) { *arena = (struct arena){.ceiling = ceiling}; }

/* Bytes to skip in a block so that what follows stands at a multiple of align. */
static size_t padding(const struct arena_block *block, size_t align)
{
    uintptr_t at = (uintptr_t)(block->data + block->used);
    return (size_t)(-at & (align - 1));
}

static struct arena_block *block_add(struct arena *arena, size_t need)
{
    size_t size = arena->last ? arena->last->size * 2 : BLOCK_MIN, total;
    if (size > BLOCK_MAX) size = BLOCK_MAX;
    if (size < need) size = need;
    if (!checked_add_size(size, sizeof(struct arena_block), &total)) return NULL;
    struct arena_block *block = malloc(total);
    if (!block) return NULL;
    *block = (struct arena_block){.previous = arena->last, .size = size};
    arena->last = block;
    return block;
}

void *arena_alloc_aligned(struct arena *arena, size_t n, size_t align)
{
    assert(align && (align & (align - 1)) == 0 && align <= 4096);
    if (align < 16) align = 16;
    size_t need, after;
    if (!checked_add_size(n, align - 1, &need) || !checked_add_size(arena->used, need, &after)) return NULL;
    if (arena->ceiling && after > arena->ceiling) return NULL;
    struct arena_block *block = arena->last;
    if (!block || block->size - block->used < padding(block, align) ||
        block->size - block->used - padding(block, align) < n)
        block = block_add(arena, need);
    if (!block) return NULL;
    size_t skip = padding(block, align);
    void *p = block->data + block->used + skip;
    block->used += skip + n;
    arena->used += skip + n;
    return memset(p, 0, n);
}

void *arena_alloc(struct arena *arena, size_t n) { return arena_alloc_aligned(arena, n, 16); }

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    size_t n;
    return checked_mul_size(count, size, &n) ? arena_alloc(arena, n) : NULL;
}

char *arena_copy(struct arena *arena, struct slice text)
{
    size_t n;
    if (!checked_add_size(text.n, 1, &n)) return NULL;
    char *copy = arena_alloc(arena, n);
    if (copy && text.n) memcpy(copy, text.p, text.n);
    return copy;
}

void arena_free(struct arena *arena)
{
    struct arena_block *block = arena->last;
    while (block) {
        struct arena_block *previous = block->previous;
        free(block);
        block = previous;
    }
    arena->last = NULL;
    arena->used = 0;
}
