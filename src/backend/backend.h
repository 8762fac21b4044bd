/* Where the text of an answer is computed. */
#ifndef BACKEND_BACKEND_H
#define BACKEND_BACKEND_H

#include "base/error.h"

/* The name to put into an answer: name itself, or that of the usual one for NULL. USAGE as caro_backend_check(). */
enum caro_status backend_choose(const char *name, const char **chosen, struct caro_error *err);

#endif
