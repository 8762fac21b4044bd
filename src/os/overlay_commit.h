/* Making what a tried command would have changed real. */
#ifndef OS_OVERLAY_COMMIT_H
#define OS_OVERLAY_COMMIT_H

#include "os/overlay_diff.h"

/* What has changed outside since the command saw it. */
struct overlay_conflict {
    const char *path; /* lives as long as the diff */
    const char *why;
};
struct overlay_conflicts {
    enum { OVERLAY_MOST_CONFLICTS = 20 } most;
    struct overlay_conflict list[OVERLAY_MOST_CONFLICTS];
    size_t n; /* may be larger than the list */
};

/* Look for conflicts: something to be replaced or removed has another ctime than before the start, is gone, or something
 * stands where a new thing goes. Cost: a look at each changed path, and at all below removed folders. */
void overlay_conflicts_find(struct overlay_conflicts *conflicts, struct overlay_diff *diff,
                            const struct overlay_view *view);

/* Apply the changes to the real files: new contents are first written beside their places (a failure here leaves
 * everything as it was), then each is renamed into its place, then what was removed is removed, then folders get their
 * modes and times. Of a file with other names only the changed name gets the new contents, as was shown. Modes,
 * owners, times, links and holes are kept. `applied` is set on each change that was made.
 * Errors: IO, the message names the path; look at `applied` for what was done before it. */
enum caro_status overlay_commit(struct overlay_diff *diff, const struct overlay_view *view,
                                const struct sandbox_result *result, struct caro_error *err);

#endif
