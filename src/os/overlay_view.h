/* This machine's files as a sandbox shows them: the same paths, with everything written kept apart. */
#ifndef OS_OVERLAY_VIEW_H
#define OS_OVERLAY_VIEW_H

#include "base/arena.h"
#include "os/sandbox.h"

#include <time.h>

/* A directory whose writes are kept apart. Where nothing is mounted below it is an overlay; where something is, the
 * kernel allows none, and a `skeleton` stands for it: a folder in memory with the entries of the real one, of which small
 * files are copies. */
struct overlay_layer {
    const char *path; /* absolute, without symbolic links; the same inside and outside */
    size_t place;     /* of places, for sandbox_store_open() */
    bool skeleton;
};

struct overlay_view {
    struct arena arena;
    struct sandbox_place *places;
    size_t n_places, room;
    struct overlay_layer *layers;
    size_t n_layers;
    struct timespec started; /* what has changed later (its ctime) was not seen by the command */
    char note[400];          /* what is shown read-only or not at all, for people; "" */
};

/* Look at the machine and decide the places. Everything below / is shown, except: /run is empty, /dev holds harmless
 * devices, /proc is the sandbox's own, /sys is read-only, sockets lead nowhere. Changes of the running user are possible
 * wherever it may write (below folders of others to a depth of three, and along `paths`).
 *   paths   absolute places that matter (NULL-terminated): the working directory, home, what the command names
 * Errors: UNSUPPORTED (no Linux), IO, LIMIT, NO_MEMORY. Free with overlay_view_free(), also after an error.
 * Cost: a few milliseconds; reads at most some thousand folders. */
enum caro_status overlay_view_open(struct overlay_view *view, const char *const *paths,
                                   struct caro_error *err);
void overlay_view_free(struct overlay_view *view);

/* After sandbox_run() failed at this place: show it read-only instead. False when it is no overlay. */
bool overlay_view_give_up(struct overlay_view *view, int place);

/* Take the time; returns when any later change of a file will carry a later one (up to 10 ms). */
void overlay_view_start(struct overlay_view *view);

#endif
