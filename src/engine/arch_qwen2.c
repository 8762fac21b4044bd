/* Qwen 2 and 2.5 (Yang et al. 2024): as llama, with biases on queries, keys and values, and the rotation's
 * pairs half a head apart: x += Wo · attention(rope(Wq n + bq), rope(Wk n + bk), Wv n + bv)       n =
 * rmsnorm(x) x += Wdown · (silu(Wgate n) ⊙ Wup n)                                   n = rmsnorm(x) */
#include "engine/architectures.h"
#include "engine/forward.h"

enum caro_status arch_qwen2_bind(struct weight_binder *b, struct weights *weights)
{
    const struct hparams *hp = b->hp;
    TRY(weights_ends(b));
    for (int i = 0; i < hp->n_layer; i++) {
        struct layer_weights *w = &weights->layer[i];
        TRY(weights_norm(b, &w->attn_norm, i, "attn_norm"));
        TRY(weights_attention(b, i, BIAS_REQUIRED, BIAS_OPTIONAL));
        TRY(weights_norm(b, &w->ffn_norm, i, "ffn_norm"));
        TRY(weights_matrix(b, &w->gate, i, "ffn_gate", hp->n_ff, hp->n_embd, BIAS_OPTIONAL));
        TRY(weights_matrix(b, &w->up, i, "ffn_up", hp->n_ff, hp->n_embd, BIAS_OPTIONAL));
        TRY(weights_matrix(b, &w->down, i, "ffn_down", hp->n_embd, hp->n_ff, BIAS_OPTIONAL));
    }
    return CARO_OK;
}

void arch_qwen2_forward(struct forward *f)
{
    forward_embed(f);
    for (int i = 0; i < f->hp->n_layer; i++) {
        const struct layer_weights *w = &f->weights->layer[i];
        forward_norm(f, &w->attn_norm);
        forward_qkv(f, w, NULL);
        forward_attention(f, i);
        forward_add(f, &w->o, SLOT_ATTN, NULL, 0);

        forward_norm(f, &w->ffn_norm);
        forward_gated_hidden(f, w);
        forward_add(f, &w->down, SLOT_FF, NULL, 0);
        if (!forward_goes_on(f)) return;
    }
    forward_logits(f);
}
