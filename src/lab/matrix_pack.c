/* Owns the packing of jobs. */
#include "lab/matrix_pack.h"

size_t matrix_pack_next(const struct matrix_need *needs, size_t n, const struct matrix_room *room)
{
    uint64_t memory = 0;
    int cores = 0, running = 0;
    size_t best = n;
    for (size_t i = 0; i < n; i++) {
        if (!needs[i].running) continue;
        memory += needs[i].memory;
        cores += needs[i].cores;
        running++;
    }
    if (room->jobs && running >= room->jobs) return n;
    for (size_t i = 0; i < n; i++) {
        if (!needs[i].waiting) continue;
        bool fits = (!room->memory || (memory <= room->memory && needs[i].memory <= room->memory - memory)) &&
                    (!room->cores || cores + needs[i].cores <= room->cores);
        if ((fits || running == 0) && (best == n || needs[i].memory > needs[best].memory)) best = i;
    }
    return best;
}
