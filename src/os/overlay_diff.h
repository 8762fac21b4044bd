/* What a command has changed, read from what the sandbox kept apart. */
#ifndef OS_OVERLAY_DIFF_H
#define OS_OVERLAY_DIFF_H

#include "base/arena.h"
#include "os/overlay_view.h"

#include <sys/stat.h>

enum overlay_kind {
    OVERLAY_ADDED,
    OVERLAY_CHANGED,
    OVERLAY_REMOVED, /* a folder: with all below it */
    OVERLAY_RENAMED, /* from `from`, otherwise the same */
    OVERLAY_SAME     /* touched and the same again; kept only because another name leads to it */
};

/* What differs in a changed thing. */
enum overlay_what {
    OVERLAY_TYPE = 1,    /* a file became a folder, say: what was there is removed */
    OVERLAY_CONTENT = 2, /* of a file; the target of a link */
    OVERLAY_MODE = 4,
    OVERLAY_OWNER = 8,
    OVERLAY_TIME = 16 /* nothing but the time of modification */
};

struct overlay_change {
    enum overlay_kind kind;
    unsigned what;         /* of CHANGED */
    const char *path;      /* absolute */
    const char *from;      /* of RENAMED */
    const char *within;    /* path below the layer's store; NULL for REMOVED */
    size_t layer;          /* of the view */
    struct stat before;    /* of CHANGED, REMOVED, RENAMED */
    struct stat after;     /* of all but REMOVED */
    uint64_t files, bytes; /* of a REMOVED folder: regular files in it and their sizes */
    bool copied;           /* of ADDED: it began as a real thing, which had another name, or is gone */
    bool applied;          /* set by overlay_commit() */
};

struct overlay_diff {
    struct arena arena;
    struct overlay_change *changes; /* sorted by path */
    size_t n, room;
};

/* Compare. result: of a sandbox_run() with view's places.
 * Errors: IO (named), LIMIT (more than 100,000 changes), NO_MEMORY. Free with overlay_diff_free(), also after an error.
 * Cost: reads what was written, and the files that it replaces. */
enum caro_status overlay_diff_read(struct overlay_diff *diff, const struct overlay_view *view,
                                   const struct sandbox_result *result, struct caro_error *err);
void overlay_diff_free(struct overlay_diff *diff);

#endif
