/* Owns the choice of the weights that are let go of behind their use. */
#include "engine/residency.h"

#include "os/memory.h"

static uint64_t matrix_bytes(const struct matrix *w)
{
    return w->data ? (uint64_t)w->n_rows * w->row_bytes : 0;
}

static uint64_t layer_bytes(const struct layer_weights *w)
{
    return matrix_bytes(&w->q) + matrix_bytes(&w->k) + matrix_bytes(&w->v) + matrix_bytes(&w->qkv) +
           matrix_bytes(&w->o) + matrix_bytes(&w->gate) + matrix_bytes(&w->up) + matrix_bytes(&w->down);
}

static uint64_t max_u64(uint64_t a, uint64_t b) { return a > b ? a : b; }

/* Whatever an architecture multiplies in one phase of forward.h. */
static uint64_t largest_phase(const struct layer_weights *w)
{
    const uint64_t qkv =
        matrix_bytes(&w->q) + matrix_bytes(&w->k) + matrix_bytes(&w->v) + matrix_bytes(&w->qkv);
    const uint64_t up = matrix_bytes(&w->up);
    return max_u64(max_u64(qkv + up, matrix_bytes(&w->gate) + up),
                   matrix_bytes(&w->o) + matrix_bytes(&w->down));
}

/* Tied embeddings are multiplied by as well, so they stay. */
static bool is_looked_up(const struct residency *r, const struct matrix *table)
{
    return table->data && table->data != r->weights->output.data;
}

void residency_open(struct residency *r, const struct hparams *hp, const struct weights *weights,
                    const struct file_map *map, uint64_t room, int n_threads)
{
    *r = (struct residency){
        .map = map && map->p ? map : NULL,
        .weights = weights,
        .hp = hp,
        .room = room,
    };
    if (is_looked_up(r, &weights->token_embd)) r->tables += matrix_bytes(&weights->token_embd);
    if (is_looked_up(r, &weights->position_embd)) r->tables += matrix_bytes(&weights->position_embd);
    const uint64_t rows = (uint64_t)n_threads * OS_HUGE_PAGE;
    r->in_use = rows < r->tables ? rows : r->tables;
    for (int i = 0; i < hp->n_layer; i++) r->in_use = max_u64(r->in_use, largest_phase(&weights->layer[i]));
}

/* The fewest layers that leave `absent` bytes absent, all if need be; *bytes: how many they do leave. */
static int choose_layers(const struct residency *r, uint64_t absent, uint64_t *bytes)
{
    uint64_t sum = r->tables;
    int n = 0;
    while (n < r->hp->n_layer && sum < absent + r->in_use) sum += layer_bytes(&r->weights->layer[n++]);
    *bytes = sum > r->in_use ? sum - r->in_use : 0;
    return n;
}

uint64_t residency_absent(const struct residency *r, uint64_t bytes)
{
    uint64_t most;
    if (!r->map || bytes <= r->room) return 0;
    choose_layers(r, bytes - r->room, &most);
    return most < bytes - r->room ? most : bytes - r->room;
}

static void release(const struct residency *r, const struct matrix *w)
{
    if (w->data) file_map_release(r->map, w->data, (size_t)matrix_bytes(w));
}

static void release_tables(const struct residency *r)
{
    residency_looked_up(r, &r->weights->token_embd);
    residency_looked_up(r, &r->weights->position_embd);
}

/* What joins those that are let go of is resident still: it goes now, so that the pass begins with all of it absent. */
void residency_begin(struct residency *r, uint64_t bytes)
{
    uint64_t absent;
    const bool before = r->let_go;
    const int n_before = r->n_layers;
    r->let_go = r->map && bytes > r->room;
    r->n_layers = r->let_go ? choose_layers(r, bytes - r->room, &absent) : 0;
    if (r->let_go && !before) release_tables(r);
    for (int i = n_before; i < r->n_layers; i++) {
        const struct layer_weights *w = &r->weights->layer[i];
        const struct matrix *const all[] = {&w->q, &w->k, &w->v, &w->qkv, &w->o, &w->gate, &w->up, &w->down};
        for (size_t k = 0; k < sizeof all / sizeof *all; k++) release(r, all[k]);
    }
}

void residency_used(const struct residency *r, const struct matrix *w, struct thread_team team)
{
    if (!w || w->layer < 0 || w->layer >= r->n_layers) return;
    const uintptr_t begin = (uintptr_t)w->data, end = begin + (uintptr_t)matrix_bytes(w);
    const uintptr_t share = (end - begin) / (unsigned)team.count, at = begin + share * (unsigned)team.index;
    /* parts meet where a huge page ends, so that no page is left between them */
    const uintptr_t from = team.index == 0 ? begin : max_u64(begin, at / OS_HUGE_PAGE * OS_HUGE_PAGE);
    const uintptr_t to =
        team.index == team.count - 1 ? end : max_u64(begin, (at + share) / OS_HUGE_PAGE * OS_HUGE_PAGE);
    if (from < to) file_map_release(r->map, (const void *)from, to - from);
}

void residency_looked_up(const struct residency *r, const struct matrix *table)
{
    if (r->let_go && is_looked_up(r, table)) release(r, table);
}
