/* What llama.cpp makes of a file: the logits behind each of some ids, and the ids it goes on with greedily.
 *
 *   logits_peer LIBDIR MODEL.gguf 1,2,3 N OUT.f32
 *
 * The given ids are one batch. OUT receives float32 rows of n_vocab: one behind each given id, then one behind
 * each of the N ids that follow; those N ids are printed on one line. LD_LIBRARY_PATH must name LIBDIR. */
#include "llama_peer.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST_IDS = 4096 };

static int best(const float *logits, int n)
{
    int at = 0;
    for (int i = 1; i < n; i++)
        if (logits[i] > logits[at]) at = i;
    return at;
}

int main(int argc, char **argv)
{
    static int32_t ids[MOST_IDS];
    double load;
    int n_ids = 0;
    if (argc != 6) return fprintf(stderr, "usage: logits_peer LIBDIR MODEL.gguf IDS N OUT.f32\n"), 2;
    for (char *at = argv[3]; *at && n_ids < MOST_IDS; at += *at == ',')
        ids[n_ids++] = (int32_t)strtol(at, &at, 10);
    int n = atoi(argv[4]);
    struct llama_peer *peer = llama_peer_open(argv[1], argv[2], n_ids + n + 1, 1, &load);
    FILE *out = fopen(argv[5], "wb");
    if (!peer || !out) return 1;
    int n_vocab = llama_peer_vocab(peer);
    float *logits = calloc((size_t)n_ids * (size_t)n_vocab, sizeof *logits);
    if (!logits || !llama_peer_eval_all(peer, ids, n_ids, logits)) return 1;
    fwrite(logits, sizeof *logits, (size_t)n_ids * (size_t)n_vocab, out);
    int32_t id = best(logits + (size_t)(n_ids - 1) * (size_t)n_vocab, n_vocab);
    for (; n > 0; n--) {
        printf("%d ", id);
        if (!llama_peer_eval(peer, &id, 1)) return 1;
        fwrite(llama_peer_logits(peer), sizeof(float), (size_t)n_vocab, out);
        id = best(llama_peer_logits(peer), n_vocab);
    }
    putchar('\n');
    free(logits);
    llama_peer_close(peer);
    return fclose(out) != 0;
}
