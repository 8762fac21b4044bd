/* Which job may start now: packing by memory and cores. A pure function. */
#ifndef LAB_MATRIX_PACK_H
#define LAB_MATRIX_PACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct matrix_need {
    uint64_t memory;
    int cores;
    bool waiting, running; /* neither: over */
};
struct matrix_room {
    uint64_t memory; /* of the machine, cut to the cgroup's limit; 0: not known, so not counted */
    int cores;       /* 0: not counted */
    int jobs;        /* most at once; 0: as many as fit */
};

/* The waiting job to start now: the one that needs most memory of those that fit beside what runs (the largest is the longest, and
 * the small ones fill the gaps). A job larger than the whole machine runs alone. n when none may start. */
size_t matrix_pack_next(const struct matrix_need *needs, size_t n, const struct matrix_room *room);

#endif
