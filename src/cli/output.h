/* What reaches people: answers on standard output, all else on standard error, nothing that could drive a
 * terminal. */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include "cli/options.h"
#include <stdio.h>

/* Whether colour goes to this stream: --color, else a terminal without NO_COLOR (no-color.org) or TERM=dumb.
 */
bool output_colour(const struct options *options, FILE *stream);

/* Write text; when the stream is a terminal, control characters are shown as <U+001B> and not sent. */
void output_text(FILE *stream, const char *text);

/* "caro: message" on standard error. */
void output_error(const struct caro_error *err, enum caro_status status);

/* A verdict for people: level, then a line a reason. */
void output_verdict(const struct options *options, FILE *stream, const char *command,
                    const struct caro_verdict *verdict);

/* An answer as the JSON object that DESIGN fixes. executed: its exit status in exit_code. */
enum caro_status output_answer_json(const struct options *options, const struct caro_answer *answer,
                                    bool executed, int exit_code, struct caro_error *err);
/* command: n bytes, which become null in JSON when they are no UTF-8. */
enum caro_status output_verdict_json(const char *command, size_t n, const struct caro_verdict *verdict,
                                     struct caro_error *err);

struct json_t;
/* A verdict as a JSON object; and any object printed on one line and freed. Errors: FAILED for NULL, IO. */
struct json_t *output_verdict_object(const struct caro_verdict *verdict);
enum caro_status output_json(struct json_t *object, struct caro_error *err);

/* Flush and close standard output. IO when something did not arrive. */
enum caro_status output_close(struct caro_error *err);

#endif
