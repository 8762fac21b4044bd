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

static double budget_of(const struct caro_machine *machine)
{
    return machine->seconds > 0 ? machine->seconds : 15;
}

static bool suits(const struct caro_catalog_model *m, const struct caro_machine *machine)
{
    uint64_t n = m->bytes ? m->bytes : m->about_bytes;
    if (m->inside || !n || m->restriction) return false; /* a restricted licence is taken by name alone */
    if (machine->ci && !m->ci_suitable) return false;
    return fits_memory(n, machine->memory_bytes) &&
           answer_seconds(n, machine->processors) <= budget_of(machine);
}

static uint64_t planned_bytes(const struct caro_catalog_model *m)
{
    return m->bytes ? m->bytes : m->about_bytes;
}

/* What was looked at, as far as it is known. */
static void say_why(const struct caro_machine *machine, const struct caro_catalog_model *chosen,
                    const struct caro_catalog_model *better, char *reason, size_t room)
{
    char memory[48] = "", disk[48] = "", larger[128] = "";
    if (machine->memory_bytes)
        snprintf(memory, sizeof memory, "%.1f GB of memory, ", (double)machine->memory_bytes / 1e9);
    if (machine->fetch && machine->disk_bytes)
        snprintf(disk, sizeof disk, ", %.1f GB of disk", (double)machine->disk_bytes / 1e9);
    if (better)
        snprintf(larger, sizeof larger, "; caro models pull %.60s would fetch a larger one", better->id);
    snprintf(reason, room, "auto: %s, the largest %s that suits %s%d processor%s, %.0f s an answer%s%s%s",
             chosen->id, machine->fetch ? "of the catalog" : "here", memory, machine->processors,
             machine->processors == 1 ? "" : "s", budget_of(machine), disk,
             machine->ci ? ", on a build machine" : "", larger);
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
        bool there = cached(ctx, m),
             has_room = !machine->disk_bytes || planned_bytes(m) <= machine->disk_bytes;
        if (there || (machine->fetch && has_room))
            chosen = m, better = NULL;
        else if (has_room)
            better = m;
    }
    say_why(machine, chosen, better, reason, room);
    return chosen;
}
