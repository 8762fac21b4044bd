/* llama.cpp as a peer in measurements: its libllama, loaded at run time from the folder that the npm package
 * @node-llama-cpp/linux-x64 installs. Development only; nothing of it is linked or shipped.
 *
 * Its functions are called by hand-written prototypes. Structs that pass by value are taken from its own
 * default functions and changed only where the layout has been the same in every version so far. */
#ifndef BENCH_LLAMA_PEER_H
#define BENCH_LLAMA_PEER_H

#include <stdbool.h>
#include <stdint.h>

struct llama_peer;

/* Load the libraries, the model and a context. On failure prints why and returns NULL. *load_seconds: of the
 * model alone. */
struct llama_peer *llama_peer_open(const char *dir, const char *model, int n_ctx, int n_threads,
                                   double *load_seconds);
void llama_peer_close(struct llama_peer *peer);

/* Forget everything evaluated. */
void llama_peer_clear(struct llama_peer *peer);
/* Evaluate n ids behind what is there, with logits behind the last. */
bool llama_peer_eval(struct llama_peer *peer, const int32_t *ids, int n);
/* The same as one batch; logits receives [n][n_vocab], the row behind each id. */
bool llama_peer_eval_all(struct llama_peer *peer, const int32_t *ids, int n, float *logits);
/* [n_vocab] behind the last id. */
const float *llama_peer_logits(struct llama_peer *peer);
int llama_peer_vocab(const struct llama_peer *peer);

#endif
