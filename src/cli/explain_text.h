/* An explanation as people and scripts see it: for caro explain and caro -e. */
#ifndef CLI_EXPLAIN_TEXT_H
#define CLI_EXPLAIN_TEXT_H

#include "cli/options.h"
#include "cli/output.h"

/* One line a part: its text, indented by its depth, and what it does. */
void explain_text(const struct options *options, FILE *stream, const char *command,
                  const struct caro_explanation *explanation);
/* {"command", "parts": [{"start", "end", "depth", "part", "text"}]} on standard output. */
enum caro_status explain_json(const char *command, const struct caro_explanation *explanation,
                              struct caro_error *err);
/* The list of parts alone; NULL when the command cannot be explained. */
struct json_t *explain_parts_json(const char *command);

#endif
