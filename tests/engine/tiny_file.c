/* Writes a small llama of seeded float32 weights to a file: tiny_file OUT.gguf. Wide enough for every type. */
#include "support/tiny_model.h"

#include <stdio.h>

int main(int argc, char **argv)
{
    struct buffer bytes = {0};
    struct tiny_model options = {.n_layer = 3,
                                 .n_embd = 256,
                                 .n_head = 4,
                                 .n_head_kv = 2,
                                 .n_ff = 768,
                                 .n_vocab = 512,
                                 .n_ctx = 256,
                                 .vocabulary = true,
                                 .seed = 7};
    if (argc != 2) return fprintf(stderr, "usage: tiny_file OUT.gguf\n"), 2;
    FILE *f = fopen(argv[1], "wb");
    if (!f || !tiny_model_write(&bytes, &options)) return 1;
    bool ok = fwrite(bytes.p, 1, bytes.n, f) == bytes.n;
    return fclose(f) != 0 || !ok;
}
