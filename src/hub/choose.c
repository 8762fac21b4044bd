/* Owns the choice behind "auto": a pure function of the machine and of what is in the cache. Downloads
 * nothing; says why. */
#include "hub/catalog.h"

#include <stdio.h>

/* What a model of n bytes needs beside other programs: its file stays mapped, its cache and scratch come on
 * top. */
static bool fits_memory(uint64_t n, uint64_t memory)
{
    return memory == 0 || n + n / 4 + (256u << 20) <= memory;
}

/* Seconds for an answer of 30 tokens: each token reads the whole file once. 2 GB/s a processor up to 8 GB/s
 * is what desktop memory gives to this many; it is a plan, not a measurement. */
static double answer_seconds(uint64_t n, int processors)
{
    double rate = 2e9 * (processors < 1 ? 1 : processors > 4 ? 4 : processors);
    return 30.0 * (double)n / rate;
}

static bool suits(const struct caro_catalog_model *m, const struct caro_machine *machine)
{
    uint64_t n = m->bytes ? m->bytes : m->about_bytes;
    if (m->inside || !n || m->restriction) return false; /* a restricted licence is taken by name alone */
    if (machine->ci && !m->ci_suitable) return false;
    double budget = machine->seconds > 0 ? machine->seconds : 15;
    return fits_memory(n, machine->memory_bytes) && answer_seconds(n, machine->processors) <= budget;
}

const struct caro_catalog_model *
caro_catalog_choose(const struct caro_catalog *c, const struct caro_machine *machine,
                    bool (*cached)(void *ctx, const struct caro_catalog_model *model), void *ctx,
                    char *reason, size_t room)
{
    const struct caro_catalog_model *chosen = caro_catalog_find(c, "builtin"), *better = NULL;
    for (size_t i = 0; i < c->count; i++) { /* smallest first: the last that suits is the largest */
        const struct caro_catalog_model *m = c->models[i];
        if (!suits(m, machine)) continue;
        if (cached(ctx, m))
            chosen = m, better = NULL;
        else if (machine->disk_bytes == 0 || (m->bytes ? m->bytes : m->about_bytes) <= machine->disk_bytes)
            better = m;
    }
    int n =
        snprintf(reason, room, "auto: %s, the largest here that suits %.1f GB of memory and %d processors%s",
                 chosen->id, (double)machine->memory_bytes / 1e9, machine->processors,
                 machine->ci ? ", on a build machine" : "");
    if (better && n > 0 && (size_t)n < room)
        snprintf(reason + n, room - (size_t)n, "; caro models pull %s would fetch a larger one", better->id);
    return chosen;
}
