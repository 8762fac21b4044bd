/* Phi-2 (Microsoft 2023): attention and MLP side by side on one norm, rotation of a part of each head:
 *   x += Wo · attention(rope(Wqkv n + b)) + b + Wdown · gelu(Wup n + b) + b       n = layernorm(x)
 *   logits = Wout · layernorm(x) + b */
#include "engine/architectures.h"
#include "engine/forward.h"

enum caro_status arch_phi2_bind(struct weight_binder *b, struct weights *weights)
{
    const struct hparams *hp = b->hp;
    TRY(weights_ends(b));
    for (int i = 0; i < hp->n_layer; i++) {
        struct layer_weights *w = &weights->layer[i];
        TRY(weights_norm(b, &w->attn_norm, i, "attn_norm"));
        TRY(weights_attention(b, i, BIAS_REQUIRED, BIAS_REQUIRED));
        TRY(weights_matrix(b, &w->up, i, "ffn_up", hp->n_ff, hp->n_embd, BIAS_REQUIRED));
        TRY(weights_matrix(b, &w->down, i, "ffn_down", hp->n_embd, hp->n_ff, BIAS_REQUIRED));
    }
    return CARO_OK;
}

void arch_phi2_forward(struct forward *f)
{
    forward_embed(f);
    for (int i = 0; i < f->hp->n_layer; i++) {
        const struct layer_weights *w = &f->weights->layer[i];
        const struct product hidden = forward_gelu_product(f, w);
        forward_norm(f, &w->attn_norm);
        forward_qkv(f, w, &hidden);
        forward_attention(f, i);
        forward_quantise(f, SLOT_FF);
        forward_add(f, &w->o, SLOT_ATTN, &w->down, SLOT_FF);
        if (!forward_goes_on(f)) return;
    }
    forward_logits(f);
}
