/* Memory with one lifetime: allocate many, free all at once. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/slice.h"
#include <stddef.h>

struct arena_block;

/* Zero-initialise, or arena_init() with a ceiling. Not thread-safe; one owner.
 * A block is malloc'd when the last one is full and stays until arena_free(). */
struct arena {
    struct arena_block *last;
    size_t used;    /* bytes handed out and held for alignment, all blocks */
    size_t ceiling; /* refuse to go above this many bytes; 0 means no ceiling */
};

void arena_init(struct arena *arena, size_t ceiling);

/* n zeroed bytes aligned to 16, NULL when memory or the ceiling is exhausted. n = 0 gives a valid pointer. */
void *arena_alloc(struct arena *arena, size_t n);
/* The same for count elements of size bytes, with the product checked. */
void *arena_array(struct arena *arena, size_t count, size_t size);
/* n zeroed bytes at a multiple of align, a power of two up to 4096. */
void *arena_alloc_aligned(struct arena *arena, size_t n, size_t align);
/* A terminated copy; NULL on exhaustion. */
char *arena_copy(struct arena *arena, struct slice text);

/* Free everything. The arena is then empty and may be used again. */
void arena_free(struct arena *arena);

#endif
