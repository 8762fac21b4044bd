/* Rotary positions (Su et al. 2021): pairs of a head's values turned by an angle that grows with the
 * position.
 *
 * The angles depend on the position alone, so they are worked out once a token (rope_angles) and shared by
 * all layers and heads; the rotation itself is kernel_table.rope. */
#ifndef KERNELS_ROPE_H
#define KERNELS_ROPE_H

#include <stdint.h>

enum rope_style {
    ROPE_NORM, /* pairs (0,1), (2,3), …: llama */
    ROPE_NEOX, /* pairs (0, n_rot/2), (1, n_rot/2 + 1), …: qwen2, phi2, gpt-neox */
};

/* How positions become angles. Pair i (0 … n_rot/2 − 1) of position p turns by
 *   e = p · freq_base^(−2i / n_rot) / freq_factors[i],  t = freq_scale · e                       (linear
 * scaling: ext_factor 0) t = t · (1 − m) + e · m,  m = ext_factor · ramp(i) (YaRN, Peng et al. 2023) and is
 * stretched by attn_factor (YaRN: · (1 + 0.1 ln(1 / freq_scale))). */
struct rope_params {
    int n_rot;                  /* values rotated at the front of each head; even; the rest passes through */
    int n_ctx_orig;             /* training context before scaling; used when ext_factor is not 0 */
    float freq_base;            /* 10000, 1000000, … */
    float freq_scale;           /* 1 / scaling factor; 1 without scaling */
    float ext_factor;           /* 0: linear; 1: YaRN's mixture */
    float attn_factor;          /* 1 without YaRN */
    float beta_fast, beta_slow; /* YaRN's turns over the training context: 32 and 1 */
    const float *freq_factors;  /* [n_rot / 2] (tensor rope_freqs.weight) or NULL for all 1 */
};

/* Write the n_rot floats of one position: n_rot/2 cosines, then n_rot/2 sines. Worked out in double, rounded
 * once. */
void rope_angles(float *angles, const struct rope_params *params, int position);

/* Rotate in place x[t][h][0 … n_rot) for all t in [0, n_tok), h in [0, n_head). */
struct rope_op {
    float *x; /* [n_tok] rows of n_head · head_dim values, x_row_values floats apart */
    uint64_t x_row_values;
    const float *angles; /* [n_tok] rows of n_rot floats (rope_angles), contiguous */
    enum rope_style style;
    int n_tok, n_head, head_dim, n_rot; /* n_rot <= head_dim */
};

#endif
