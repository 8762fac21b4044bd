/* What a job writes: kept in a file up to a ceiling (its beginning and its end), with its last line at hand. */
#ifndef LAB_MATRIX_OUTPUT_H
#define LAB_MATRIX_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MATRIX_LINE = 240 };

struct matrix_output {
    int fd;
    size_t limit, head; /* half of the limit goes to the file at once; head: how much of that is used */
    char *tail;         /* a ring with the last limit - limit / 2 bytes of the rest */
    size_t tail_room;
    uint64_t total, beyond; /* all bytes; those behind the head */
    char line[MATRIX_LINE]; /* the last line with something in it, cut */
    char part[MATRIX_LINE]; /* the line that is being written */
    size_t part_n;
    bool failed; /* the disk is full, or there is no memory */
};

bool matrix_output_open(struct matrix_output *o, const char *path, size_t limit);
void matrix_output_add(struct matrix_output *o, const char *bytes, size_t n);
/* Write the end, with a line on how much was left out between, and close. */
void matrix_output_close(struct matrix_output *o);

#endif
