/* Owns the layout of an activation row in ACT_Q8 and ACT_Q8_K: what quantise[] writes and every matmul over quantised
 * weights reads.
 *
 *   n values, n a multiple of 32, of 256 in ACT_Q8_K
 *   byte 0             int8  q[n]                                values −127 … 127, x ≈ d · q
 *   byte act_q8_pad(n) struct act_q8_block block[n / 32]         12 bytes each, or in ACT_Q8_K
 *                      struct act_q8_k_block block[n / 256]      120 bytes each
 *
 * The scale stays a float32: a float16 one (as in Q8_0) would lose what the smallest and largest blocks need.
 */
#ifndef KERNELS_QUANTISE_H
#define KERNELS_QUANTISE_H

#include <stdint.h>

#define ACT_Q8_VALUES 32

struct act_q8_block {
    float d;      /* the scale; 0 for a block below ACT_Q8_TINY, NaN for one that is not finite */
    float sum;    /* the sum of the 32 q, exact */
    int32_t nsum; /* minus the sum of the 32 q: moves codes with an offset by one multiplication */
};
_Static_assert(sizeof(struct act_q8_block) == 12, "three words a block of 32 activations");

/* What the K types need of 256 values: their minima want sums, their offsets negative ones. */
struct act_q8_k_block {
    float d;           /* as in act_q8_block */
    int32_t nsum;      /* minus the sum of the 256 q */
    int16_t sum[8];    /* of each 32 q */
    int16_t half[16];  /* of each 16 q */
    int32_t nhalf[16]; /* minus those */
};
_Static_assert(sizeof(struct act_q8_k_block) == 120, "thirty words a block of 256 activations");
#define ACT_Q8_K_VALUES 256

/* What the largest magnitude of the values with one scale becomes. In ACT_Q8_K these are 256: products of so many columns, times
 * the small scales that the K types have, are then integers. */
#define ACT_Q8_TOP      127

/* Blocks whose largest magnitude is below this are stored as zeros: 127 / magnitude must not overflow. */
#define ACT_Q8_TINY     0x1p-100f

/* Bytes before the blocks of a row of n values. */
static inline uint64_t act_q8_pad(int n) { return ((uint64_t)n + 63) & ~(uint64_t)63; }

static inline const struct act_q8_block *act_q8_blocks(const void *row, int n)
{
    return (const struct act_q8_block *)((const uint8_t *)row + act_q8_pad(n));
}

static inline const struct act_q8_k_block *act_q8_k_blocks(const void *row, int n)
{
    return (const struct act_q8_k_block *)((const uint8_t *)row + act_q8_pad(n));
}

#endif
