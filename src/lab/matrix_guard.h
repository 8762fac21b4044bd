/* A job on another machine, where nobody else looks after its keeper. */
#ifndef LAB_MATRIX_GUARD_H
#define LAB_MATRIX_GUARD_H

#include "lab/matrix_spec.h"
#include <sys/types.h>

/* Run a job in a keeper process (matrix_job_run) and wait for it. Signals that ask for an end are passed on; when `parent` is gone the
 * keeper is asked too. If the keeper itself is killed, what it left behind is ended here; if this process is, the keeper notices. The
 * job's record receives the state. Errors: LOST as FAILED, those of writing the result. */
enum caro_status matrix_guard(const struct matrix_spec *spec, size_t index, pid_t parent,
                              struct caro_error *err);

#endif
