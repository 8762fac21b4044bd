/* Ask the built-in model for a command and print it with its verdict.
 *
 *     cc ask.c $(pkg-config --cflags --libs caro) -o ask && ./ask count the lines in notes.txt */
#include <caro/ask.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    char request[1024] = "";
    for (int i = 1; i < argc; i++) {
        strncat(request, i > 1 ? " " : "", sizeof request - strlen(request) - 1);
        strncat(request, argv[i], sizeof request - strlen(request) - 1);
    }

    struct caro_error err = {0};
    struct caro_asker *asker;
    struct caro_answer answer;
    enum caro_status status = caro_asker_open(&asker, NULL, &err);
    if (status == CARO_OK) {
        status = caro_ask(asker, request, strlen(request), &answer, &err);
        if (status == CARO_OK) {
            printf("%s\n%s\n", answer.command, caro_level_name(caro_verdict_level(answer.verdict)));
            caro_answer_free(&answer);
        }
        caro_asker_close(asker);
    }
    if (status != CARO_OK) fprintf(stderr, "ask: %s\n", err.msg);
    return caro_status_exit_code(status);
}
