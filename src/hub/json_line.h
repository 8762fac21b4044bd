/* On which line of a JSON text a value stands: jansson's values do not know. */
#ifndef HUB_JSON_LINE_H
#define HUB_JSON_LINE_H

#include <stddef.h>

/* One step down: into an object's key, or (key NULL) to an array's element. */
struct json_step {
    const char *key;
    size_t index;
};

/* The line, from 1, of what the steps lead to: of its key in an object, of its beginning in an array; where they
 * lead nowhere, of the last thing that was found. text [n] must have been parsed before: it is not checked.
 * O(n). */
int json_line(const char *text, size_t n, const struct json_step *steps, size_t n_steps);

#endif
