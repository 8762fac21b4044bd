/* Keeps a session's resident memory near the size of the model file: once keys and values have outgrown the room that they were
 * given, the weights of the first layers are let go of as soon as they have been used.
 *
 * Weights are a read-only map of a file. What is let go of stays in the system's cache of files and comes back by page faults
 * (file_map_release() has the cost of a MB), so the same bits are computed and nothing is read from the disk; only the process's own
 * share of memory stays small. Before a forward pass it is worked out how many bytes have to be absent at any time, and the
 * shortest row of layers that has them is chosen:
 *
 *   room for keys, values and scratch + absent ≥ keys and values behind this pass + scratch
 *
 * Nothing is let go of while they fit, so a short request pays nothing: Phi-2 begins at some 70 tokens, and at 2048 brings
 * back 0.7 GB a pass. From RESIDENCY_POSITIONS on no more is let go of. It is no way to run a model that does not fit: memory
 * that is short for the file's pages too makes every pass read them from the disk. */
#ifndef ENGINE_RESIDENCY_H
#define ENGINE_RESIDENCY_H

#include "engine/kv_cache.h"
#include "engine/weights.h"
#include "os/map.h"
#include "os/thread.h"

enum { RESIDENCY_POSITIONS = 2048 };

struct residency {
    const struct file_map *map; /* NULL: the weights are not in a file's map, and stay */
    const struct weights *weights;
    const struct hparams *hp;
    uint64_t room;   /* of keys, values and scratch before anything is let go of */
    uint64_t in_use; /* what one phase, at most, has resident of what is let go of */
    uint64_t tables; /* bytes of the tables whose rows are looked up */
    /* as residency_begin() has left it: */
    bool let_go; /* tables and the first n_layers layers are let go of behind their use */
    int n_layers;
};

/* map: that of the model file, which must outlive the session, or NULL. n_threads: those that run forward(). */
void residency_open(struct residency *r, const struct hparams *hp, const struct weights *weights,
                    const struct file_map *map, uint64_t room, int n_threads);

/* How many bytes are absent at any time of a pass, when keys, values and scratch take `bytes`: all above the room,
 * or as many as layers and tables have. */
uint64_t residency_absent(const struct residency *r, uint64_t bytes);

/* Before a pass, behind which keys, values and scratch will take `bytes`. By one thread; not while a pass runs. */
void residency_begin(struct residency *r, uint64_t bytes);

/* Behind the barrier that ends the use of a matrix, by all threads: each lets go of its part. */
void residency_used(const struct residency *r, const struct matrix *w, struct thread_team team);
/* Behind the use of a row of a table, by one thread: what was mapped around it goes too. */
void residency_looked_up(const struct residency *r, const struct matrix *table);

#endif
