/* What matrix_cluster.c needs of a launcher that runs jobs elsewhere. Scheduling is its own business: jobs are handed over all at once. */
#ifndef LAB_MATRIX_CLUSTER_H
#define LAB_MATRIX_CLUSTER_H

#include "base/buffer.h"
#include "lab/matrix_run.h"

struct cluster {
    struct matrix_run *run;
    bool *alive; /* one a job: the launcher still has it */
    pid_t pid;   /* of GNU parallel */
    bool ended;  /* it has ended */
};

struct cluster_launcher {
    const char *name;
    /* Send out every job that waits (they are RUNNING afterwards). */
    enum caro_status (*submit)(struct cluster *c, struct caro_error *err);
    /* Fill alive. *known false: the launcher could not be asked; nothing follows from that. */
    enum caro_status (*ask)(struct cluster *c, bool *known, struct caro_error *err);
    /* End what still runs. */
    void (*stop)(struct cluster *c);
};
extern const struct cluster_launcher cluster_slurm, cluster_ssh;

/* A word for sh. */
void cluster_add_word(struct buffer *out, const char *word);

#endif
