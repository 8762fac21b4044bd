/* Downloads with something to look at: several at once on one screen, lines in a log, events as JSON. */
#ifndef CLI_PULL_SCREEN_H
#define CLI_PULL_SCREEN_H

#include <caro/hub.h>

enum { PULLS_AT_ONCE = 3 };

struct pull_view {
    bool json;  /* events on standard output, one object a line */
    bool quiet; /* nothing on standard error */
    bool bars;  /* rate and time left on standard error; without, only what goes wrong */
};

/* One download and what came of it. */
struct pull_task {
    const struct caro_source *source;
    enum caro_status status;
    struct caro_pulled pulled; /* when status is OK */
    struct caro_error err;
};

/* Have the files of all tasks, at most PULLS_AT_ONCE at a time; one that fails stops no other. Interrupt stops all
 * and keeps what can be resumed. Returns the first status that is not OK, in the tasks' order, with its error. */
enum caro_status pull_tasks(const struct caro_hub_options *hub, struct pull_task *tasks, size_t n,
                            const struct pull_view *view, struct caro_error *err);

/* "491 MB", "1.12 GB" */
void pull_size_text(uint64_t bytes, char text[24]);

#endif
