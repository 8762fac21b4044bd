/* Owns the file of a job's output. */
#include "lab/matrix_output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool matrix_output_open(struct matrix_output *o, const char *path, size_t limit)
{
    *o = (struct matrix_output){.limit = limit, .tail_room = limit - limit / 2};
    o->tail = malloc(o->tail_room + 1);
    o->fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    o->failed = !o->tail || o->fd < 0;
    return !o->failed;
}

static void put(struct matrix_output *o, const char *bytes, size_t n)
{
    while (n && !o->failed) {
        ssize_t got = write(o->fd, bytes, n);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) {
            o->failed = true;
            return;
        }
        bytes += got;
        n -= (size_t)got;
    }
}

/* "12 %\r13 %\r" is one line that is written over. */
static void follow_line(struct matrix_output *o, const char *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (bytes[i] == '\n' || bytes[i] == '\r') {
            o->part[o->part_n] = '\0';
            if (o->part_n) memcpy(o->line, o->part, o->part_n + 1);
            o->part_n = 0;
        } else if (o->part_n + 1 < sizeof o->part)
            o->part[o->part_n++] = bytes[i];
    }
}

void matrix_output_add(struct matrix_output *o, const char *bytes, size_t n)
{
    o->total += n;
    follow_line(o, bytes, n);
    size_t half = o->limit / 2, now = half - o->head < n ? half - o->head : n;
    put(o, bytes, now);
    o->head += now;
    bytes += now;
    n -= now;
    for (size_t i = 0; i < n && o->tail_room && o->tail; i++)
        o->tail[(o->beyond + i) % o->tail_room] = bytes[i];
    o->beyond += n;
}

void matrix_output_close(struct matrix_output *o)
{
    if (o->part_n) {
        o->part[o->part_n] = '\0';
        memcpy(o->line, o->part, o->part_n + 1);
    }
    if (o->tail && o->beyond > o->tail_room) {
        char note[80];
        int n = snprintf(note, sizeof note, "\n[caro: %llu bytes left out]\n",
                         (unsigned long long)(o->beyond - o->tail_room));
        put(o, note, (size_t)n);
        size_t start = (size_t)(o->beyond % (o->tail_room ? o->tail_room : 1));
        put(o, o->tail + start, o->tail_room - start);
        put(o, o->tail, start);
    } else if (o->tail)
        put(o, o->tail, (size_t)o->beyond);
    free(o->tail);
    if (o->fd >= 0) close(o->fd);
    o->tail = NULL;
    o->fd = -1;
}
