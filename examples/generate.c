/* Complete a text with any GGUF model, printing the pieces as they come.
 *
 *     cc generate.c $(pkg-config --cflags --libs caro) -o generate && ./generate model.gguf "Once upon a time" */
#include <caro/model.h>
#include <stdio.h>
#include <string.h>

static bool print_piece(void *ctx, const char *text, size_t n)
{
    (void)ctx;
    fwrite(text, 1, n, stdout);
    return fflush(stdout) == 0;
}

int main(int argc, char **argv)
{
    if (argc != 3) return fprintf(stderr, "usage: generate MODEL.gguf TEXT\n"), 2;
    struct caro_error err = {0};
    struct caro_model *model = NULL;
    struct caro_session *session = NULL;
    struct caro_model_info info;
    int32_t ids[512];
    size_t n = 0, first = 0;
    enum caro_stop_reason reason;
    const struct caro_generation how = {.max_tokens = 64, .on_piece = print_piece};

    enum caro_status status = caro_model_open(&model, argv[1], NULL, &err);
    if (status == CARO_OK) {
        caro_model_info(model, &info);
        if (info.bos >= 0) ids[first++] = info.bos; /* what every text of this model begins with */
        status = caro_session_open(&session, model, NULL, &err);
    }
    if (status == CARO_OK)
        status =
            caro_model_tokenize(model, argv[2], strlen(argv[2]), false, ids + first, 512 - first, &n, &err);
    if (status == CARO_OK) status = caro_session_eval(session, ids, first + n, NULL, &err);
    if (status == CARO_OK) status = caro_session_generate(session, &how, &reason, &n, &err);
    putchar('\n');
    if (status != CARO_OK) fprintf(stderr, "generate: %s\n", err.msg);
    caro_session_close(session);
    caro_model_close(model);
    return caro_status_exit_code(status);
}
