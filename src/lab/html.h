/* What the two HTML pages of the laboratory (a matrix, an evaluation) have in common. A page is one file without scripts that loads nothing
 * from anywhere, which its policy also forbids. */
#ifndef LAB_HTML_H
#define LAB_HTML_H

#include "base/buffer.h"

/* The page up to the beginning of its body. The title is text of the program's own, the style a sheet of its own. */
void html_begin(struct buffer *out, const char *title, const char *style);

/* A text from outside (NULL: nothing): markup is escaped, and what would drive a terminal or turn the reading direction is
 * shown by its number. UTF-8; bytes that are none become U+FFFD. Linear. */
void html_text(struct buffer *out, const char *text);

#endif
