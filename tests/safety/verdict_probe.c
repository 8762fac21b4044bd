/* A program for the checks that judge many commands: reads commands, each ended by a NUL byte, on standard
 * input and writes one line for each: the level, then a tab and the id of each reason with its level. */
#include <caro/shell.h>

#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    char *line = NULL;
    size_t size = 0;
    ssize_t n;
    while ((n = getdelim(&line, &size, '\0', stdin)) > 0) {
        struct caro_verdict *v;
        struct caro_error err = {0};
        if (caro_verdict_new(&v, line, (size_t)n - (line[n - 1] == '\0'), NULL, &err) != CARO_OK) {
            printf("error\t%s\n", err.msg);
            continue;
        }
        fputs(caro_level_name(caro_verdict_level(v)), stdout);
        for (size_t k = 0; k < caro_verdict_count(v); k++) {
            const struct caro_reason *r = caro_verdict_reason(v, k);
            printf("\t%s:%s:%zu-%zu:%s", caro_level_name(r->level), r->id, r->start, r->end, r->text);
        }
        putchar('\n');
        caro_verdict_free(v);
    }
    free(line);
    return 0;
}
