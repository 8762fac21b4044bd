/* Other people's data sets in their own formats, turned into items that are judged by their text.
 *
 *   icalfa   InterCode-ALFA (NL2SH-ALFA's test file): CSV with a header that names nl, bash, bash2, difficulty (0 to 2), or the
 *            same keys in a JSON array or JSON lines; InterCode's own query and gold (gold2) count too
 *   nl2bash  NL2Bash: two files, *.nl and *.cm, line by line; or one JSON object {"1": {"invocation": …, "cmd": …}, …}
 *   plain    a line an item: request, TAB, command, and further right commands behind further TABs; or JSON lines with nl (or
 *            request) and command (or bash, cmd: a text or a list)
 *
 * Formats only: none of these sets is part of caro, and none is ever trained on. */
#ifndef LAB_EVAL_IMPORT_H
#define LAB_EVAL_IMPORT_H

#include "base/buffer.h"
#include "base/error.h"

struct eval_imported {
    size_t items;      /* written */
    size_t unreadable; /* left out: no command of theirs parses */
};

/* Append the items of one or two files to out, as JSON lines that eval_sets_open() reads. format: a name from above. Errors:
 * USAGE (no such format, a wrong number of files), NOT_FOUND, IO, FORMAT (FILE:LINE and the column or key), LIMIT. */
enum caro_status eval_import(struct buffer *out, const char *format, const char *const *paths, size_t n_paths,
                             struct eval_imported *imported, struct caro_error *err);

#endif
