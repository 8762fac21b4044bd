/* Owns the merging of neighbouring symbols by rank, which both models share. Short runs keep their ranks in
 * an array and look for the least at each step; long ones use a heap over a linked list: O(n log n). */
#include "tokenizer/tokenizer_internal.h"

#include <stdlib.h>

enum { SHORT_RUN = 40, NONE = -1 };

static struct merge_symbol joined(const char *text, struct merge_symbol a, struct merge_symbol b)
{
    struct merge_symbol s = {.start = a.start, .length = a.length + b.length};
    s.hash = text_hash(text + s.start, s.length);
    return s;
}

static void merge_short(const struct tokenizer *t, const char *text, struct merge_symbol *s, size_t *count,
                        merge_rank_fn *rank)
{
    uint32_t ranks[SHORT_RUN]; /* of symbols i and i + 1 */
    size_t n = *count;
    for (size_t i = 0; i + 1 < n; i++) ranks[i] = rank(t, text, s[i], s[i + 1]);
    while (n > 1) {
        size_t best = 0;
        for (size_t i = 1; i + 1 < n; i++)
            if (ranks[i] < ranks[best]) best = i;
        if (ranks[best] == UINT32_MAX) break;
        s[best] = joined(text, s[best], s[best + 1]);
        n--;
        memmove(s + best + 1, s + best + 2, (n - best - 1) * sizeof *s);
        memmove(ranks + best, ranks + best + 1, (n - best - 1) * sizeof *ranks);
        if (best + 1 < n) ranks[best] = rank(t, text, s[best], s[best + 1]);
        if (best > 0) ranks[best - 1] = rank(t, text, s[best - 1], s[best]);
    }
    *count = n;
}

/* A heap entry is rank << 32 | index of the left symbol: the order of merging is the order of numbers. */
struct run {
    uint32_t *ranks; /* of a symbol and its next one, UINT32_MAX for none; entries that differ are stale */
    int32_t *previous, *next;
    uint64_t *heap;
    size_t n_heap;
};

static void sift_down(uint64_t *heap, size_t n, size_t at)
{
    uint64_t moving = heap[at];
    for (size_t child; (child = at * 4 + 1) < n; at = child) {
        size_t end = child + 4 < n ? child + 4 : n;
        for (size_t i = child + 1; i < end; i++)
            if (heap[i] < heap[child]) child = i;
        if (heap[child] >= moving) break;
        heap[at] = heap[child];
    }
    heap[at] = moving;
}

static uint64_t heap_pop(struct run *run)
{
    uint64_t top = run->heap[0];
    run->heap[0] = run->heap[--run->n_heap];
    if (run->n_heap > 1) sift_down(run->heap, run->n_heap, 0);
    return top;
}

static void heap_push(struct run *run, uint64_t entry)
{
    size_t at = run->n_heap++;
    for (; at > 0 && run->heap[(at - 1) / 4] > entry; at = (at - 1) / 4)
        run->heap[at] = run->heap[(at - 1) / 4];
    run->heap[at] = entry;
}

static void update(const struct tokenizer *t, const char *text, const struct merge_symbol *s, struct run *run,
                   int32_t left, merge_rank_fn *rank)
{
    int32_t right = run->next[left];
    run->ranks[left] = right == NONE ? UINT32_MAX : rank(t, text, s[left], s[right]);
    if (run->ranks[left] != UINT32_MAX) heap_push(run, (uint64_t)run->ranks[left] << 32 | (uint32_t)left);
}

/* Each merge takes one entry out at least and puts two in at most: 2n entries are enough. */
static bool run_init(struct run *run, size_t n, struct merge_scratch *scratch)
{
    size_t need = n * (2 * sizeof(uint64_t) + 3 * sizeof(uint32_t));
    if (scratch->n < need) {
        free(scratch->p);
        scratch->p = malloc(need);
        scratch->n = scratch->p ? need : 0;
        if (!scratch->p) return false;
    }
    run->heap = scratch->p;
    run->n_heap = 0;
    run->ranks = (uint32_t *)(run->heap + 2 * n);
    run->previous = (int32_t *)(run->ranks + n);
    run->next = run->previous + n;
    return true;
}

static bool merge_long(const struct tokenizer *t, const char *text, struct merge_symbol *s, size_t *count,
                       merge_rank_fn *rank, struct merge_scratch *scratch)
{
    size_t n = *count, kept = 0;
    struct run run;
    if (!run_init(&run, n, scratch)) return false;
    for (size_t i = 0; i < n; i++) {
        run.previous[i] = (int32_t)i - 1;
        run.next[i] = i + 1 < n ? (int32_t)i + 1 : NONE;
        run.ranks[i] = i + 1 < n ? rank(t, text, s[i], s[i + 1]) : UINT32_MAX;
        if (run.ranks[i] != UINT32_MAX) run.heap[run.n_heap++] = (uint64_t)run.ranks[i] << 32 | i;
    }
    for (size_t i = run.n_heap / 4 + 1; i-- > 0 && run.n_heap > 1;) sift_down(run.heap, run.n_heap, i);
    while (run.n_heap > 0) {
        uint64_t top = heap_pop(&run);
        int32_t left = (int32_t)(uint32_t)top, right = run.next[left];
        if (run.ranks[left] != (uint32_t)(top >> 32) || right == NONE) continue;
        s[left] = joined(text, s[left], s[right]);
        run.ranks[right] = UINT32_MAX;
        run.next[left] = run.next[right];
        if (run.next[left] != NONE) run.previous[run.next[left]] = left;
        if (run.previous[left] != NONE) update(t, text, s, &run, run.previous[left], rank);
        update(t, text, s, &run, left, rank);
    }
    for (int32_t i = 0; i != NONE; i = run.next[i]) s[kept++] = s[i];
    *count = kept;
    return true;
}

bool merge_symbols(const struct tokenizer *t, const char *text, struct merge_symbol *symbols, size_t *n,
                   merge_rank_fn *rank, struct merge_scratch *scratch)
{
    if (*n < 2) return true;
    if (*n > SHORT_RUN) return merge_long(t, text, symbols, n, rank, scratch);
    merge_short(t, text, symbols, n, rank);
    return true;
}
