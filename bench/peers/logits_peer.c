/* What llama.cpp makes of a file: the logits behind each of some ids, and the ids it goes on with greedily.
 *
 *   logits_peer LIBDIR MODEL.gguf 1,2,3 N OUT.f32
 *
 * OUT receives float32 rows of n_vocab: one behind each given id, then one behind each of the N ids that
 * follow; those N ids are printed on one line. LD_LIBRARY_PATH must name LIBDIR. */
#include "llama_peer.h"

#include <stdio.h>
#include <stdlib.h>

static int best(const float *logits, int n)
{
    int at = 0;
    for (int i = 1; i < n; i++)
        if (logits[i] > logits[at]) at = i;
    return at;
}

int main(int argc, char **argv)
{
    double load;
    if (argc != 6) return fprintf(stderr, "usage: logits_peer LIBDIR MODEL.gguf IDS N OUT.f32\n"), 2;
    struct llama_peer *peer = llama_peer_open(argv[1], argv[2], 512, 2, &load);
    FILE *out = fopen(argv[5], "wb");
    if (!peer || !out) return 1;
    int n_vocab = llama_peer_vocab(peer), n = atoi(argv[4]);
    char *at = argv[3];
    int32_t id = 0;
    for (int step = 0;; step++) {
        bool given = *at != '\0';
        if (given) {
            id = (int32_t)strtol(at, &at, 10);
            at += *at == ',';
        } else {
            if (n-- == 0) break;
            id = best(llama_peer_logits(peer), n_vocab);
            printf("%d ", id);
        }
        if (!llama_peer_eval(peer, &id, 1)) return 1;
        fwrite(llama_peer_logits(peer), sizeof(float), (size_t)n_vocab, out);
    }
    putchar('\n');
    llama_peer_close(peer);
    return fclose(out) != 0;
}
