/* The processor time of a verdict: reads commands, each ended by a NUL byte, and prints the median, the 99th percentile and the worst
 * in microseconds, of the best of five runs for each command under 200 bytes. With the argument "each": one line for each
 * command of any length, its microseconds and its first bytes. */
#include <caro/shell.h>

#include <stdio.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double microseconds(const char *command, size_t n)
{
    double best = 1e9;
    for (int run = 0; run < 5; run++) {
        struct timespec from, to;
        struct caro_verdict *v;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
        if (caro_verdict_new(&v, command, n, NULL, NULL) != CARO_OK) exit(1);
        caro_verdict_free(v);
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
        double took = (double)(to.tv_sec - from.tv_sec) * 1e6 + (double)(to.tv_nsec - from.tv_nsec) * 1e-3;
        if (took < best) best = took;
    }
    return best;
}

int main(int argc, char **argv)
{
    bool each = argc > 1 && strcmp(argv[1], "each") == 0;
    char *line = NULL;
    size_t size = 0, n = 0, capacity = 1 << 16;
    ssize_t length;
    double *times = malloc(capacity * sizeof *times);
    if (!times) return 1;
    while (n < capacity && (length = getdelim(&line, &size, '\0', stdin)) > 0) {
        size_t bytes = (size_t)length - (line[length - 1] == '\0');
        if (each)
            printf("%.0f\t%.*s\n", microseconds(line, bytes),
                   (int)strcspn(line, "\n") < 40 ? (int)strcspn(line, "\n") : 40, line);
        else if (bytes < 200)
            times[n++] = microseconds(line, bytes);
    }
    if (!n) return each ? 0 : 1;
    qsort(times, n, sizeof *times, ascending);
    printf("%zu commands: median %.1f us, 99 %% under %.1f us, worst %.1f us\n", n, times[n / 2],
           times[n * 99 / 100], times[n - 1]);
    free(times);
    free(line);
    return 0;
}
