/* Judge a command without running it and without a model.
 *
 *     cc verdict.c $(pkg-config --cflags --libs caro) -o verdict && ./verdict 'rm -rf /' */
#include <caro/shell.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    const char *command = argc > 1 ? argv[1] : "ls";
    struct caro_verdict *verdict;
    struct caro_error err = {0};
    if (caro_verdict_new(&verdict, command, strlen(command), NULL, &err) != CARO_OK) {
        fprintf(stderr, "verdict: %s\n", err.msg);
        return 1;
    }
    printf("%s\n", caro_level_name(caro_verdict_level(verdict)));
    for (size_t i = 0; i < caro_verdict_count(verdict); i++) {
        const struct caro_reason *reason = caro_verdict_reason(verdict, i);
        printf("%s: %s (bytes %zu to %zu)\n", reason->id, reason->text, reason->start, reason->end);
    }
    caro_verdict_free(verdict);
    return 0;
}
