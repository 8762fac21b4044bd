/* llama.cpp's side of "from exec to the first token": load a model, evaluate a prompt of ids, print the most likely next id, end.
 *
 *   first_peer LIBDIR MODEL.gguf THREADS 1,2,3
 *
 * caro's side is `caro debug generate --ids 1,2,3 -n 1`. */
#include "llama_peer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
    static int32_t ids[65536];
    int n = 0;
    double load;
    if (argc != 5) {
        fprintf(stderr, "usage: first_peer LIBDIR MODEL.gguf THREADS 1,2,3\n");
        return 2;
    }
    for (char *c = strtok(argv[4], ","); c && n < 65536; c = strtok(NULL, ",")) ids[n++] = atoi(c);
    struct llama_peer *peer = llama_peer_open(argv[1], argv[2], n + 1, atoi(argv[3]), &load);
    if (!peer || !llama_peer_eval(peer, ids, n)) return 1;
    const float *logits = llama_peer_logits(peer);
    int best = 0;
    for (int i = 1; i < llama_peer_vocab(peer); i++)
        if (logits[i] > logits[best]) best = i;
    printf("%d\n", best);
    fflush(stdout);
    _Exit(0); /* the answer is there: unloading is not part of it */
}
