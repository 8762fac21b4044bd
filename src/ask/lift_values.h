/* Recognising one value: numbers, sizes, lengths of time, dates, addresses, paths. Used by lift.c alone. */
#ifndef ASK_LIFT_VALUES_H
#define ASK_LIFT_VALUES_H

#include "ask/lift.h"

/* A word of the request without the punctuation around it. */
struct lift_word {
    struct slice text;  /* as typed, without quotes and closing punctuation */
    struct slice lower; /* the same in lower case (ASCII) */
    size_t start, end;  /* byte range in the request, quotes included */
    char quote;         /* ' " ` when it was quoted, else 0 */
    bool comma;         /* closing punctuation followed */
};

/* Try to read a value that starts at words[0] and may take further words (n of them are there). Returns how
 * many words it took, 0 for none, and fills the slot's kind, value, hint, amount, hour and minute. */
int lift_read_amount(const struct lift_word *words, int n, struct slice before, struct lift_slot *slot,
                     struct arena *arena);
int lift_read_moment(const struct lift_word *words, int n, struct lift_slot *slot, struct arena *arena);
/* Does a text of several words without quotes begin at words[i], of n in all? How many words it has, or 0. */
int lift_read_span(const struct lift_word *words, int n, int i);
/* One word as an address, URL, path, glob or extension; `next` is the following word in lower case, or empty.
 */
bool lift_read_name(const struct lift_word *word, struct slice next, struct lift_slot *slot);

/* The file-type ending of a name that says what tool fits: ".tar.gz", ".zip"; empty when it is none of the
 * known. */
struct slice lift_known_ending(struct slice name);

#endif
