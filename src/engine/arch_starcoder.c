/* StarCoder (Li et al. 2023), of GPT-2's family, with one key-value head for all queries (Shazeer 2019):
 *   x  = E[id] + P[position]
 *   x += Wo · attention(Wqkv n + b) + b                     n = layernorm(x)
 *   x += Wdown · gelu(Wup n + b) + b                        n = layernorm(x)
 *   logits = Wout · layernorm(x) */
#include "engine/architectures.h"
#include "engine/forward.h"

enum caro_status arch_starcoder_bind(struct weight_binder *b, struct weights *weights)
{
    const struct hparams *hp = b->hp;
    TRY(weights_ends(b));
    TRY(weights_table(b, &weights->position_embd, -1, "position_embd", hp->n_ctx_train, hp->n_embd));
    for (int i = 0; i < hp->n_layer; i++) {
        struct layer_weights *w = &weights->layer[i];
        TRY(weights_norm(b, &w->attn_norm, i, "attn_norm"));
        TRY(weights_attention(b, i, BIAS_REQUIRED, BIAS_REQUIRED));
        TRY(weights_norm(b, &w->ffn_norm, i, "ffn_norm"));
        TRY(weights_matrix(b, &w->up, i, "ffn_up", hp->n_ff, hp->n_embd, BIAS_REQUIRED));
        TRY(weights_matrix(b, &w->down, i, "ffn_down", hp->n_embd, hp->n_ff, BIAS_REQUIRED));
    }
    return CARO_OK;
}

void arch_starcoder_forward(struct forward *f)
{
    forward_embed(f);
    for (int i = 0; i < f->hp->n_layer; i++) {
        const struct layer_weights *w = &f->weights->layer[i];
        forward_norm(f, &w->attn_norm);
        forward_qkv(f, w, NULL);
        forward_attention(f, i);
        forward_add(f, &w->o, SLOT_ATTN, NULL, 0);

        forward_norm(f, &w->ffn_norm);
        forward_gelu_hidden(f, w);
        forward_add(f, &w->down, SLOT_FF, NULL, 0);
        if (!forward_goes_on(f)) return;
    }
    forward_logits(f);
}
