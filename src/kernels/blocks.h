/* The blocks of the quantised tensor types, bit by bit, as GGUF files store them (little-endian; no field is
 * aligned beyond 1 byte). w[i] is the i-th value of a block. Source: the GGUF/ggml formats as documented by
 * the project that defines them.
 *
 * Scales named d, dmin, m are float16 bits. "lo/hi" are the low and high four bits of a byte. */
#ifndef KERNELS_BLOCKS_H
#define KERNELS_BLOCKS_H

#include "base/tensor_type.h"
#include <stdint.h>

/* Q4_0   w[i] = d · (q[i] − 8)
 *        | d 16 | qs 16 × 8 |            q[i] = lo qs[i], q[i + 16] = hi qs[i],  i < 16 */
struct block_q4_0 {
    uint8_t d[2], qs[16];
};
/* Q4_1   w[i] = d · q[i] + m             q as in Q4_0
 *        | d 16 | m 16 | qs 16 × 8 | */
struct block_q4_1 {
    uint8_t d[2], m[2], qs[16];
};
/* Q5_0   w[i] = d · (q[i] − 16)
 *        | d 16 | qh 32 | qs 16 × 8 |    q[i] = (nibble i, as in Q4_0) | (bit i of qh) << 4 */
struct block_q5_0 {
    uint8_t d[2], qh[4], qs[16];
};
/* Q5_1   w[i] = d · q[i] + m             q as in Q5_0
 *        | d 16 | m 16 | qh 32 | qs 16 × 8 | */
struct block_q5_1 {
    uint8_t d[2], m[2], qh[4], qs[16];
};
/* Q8_0   w[i] = d · q[i]
 *        | d 16 | q 32 × int8 | */
struct block_q8_0 {
    uint8_t d[2];
    int8_t q[32];
};
/* IQ4_NL w[i] = d · codebook[q[i]]       q as in Q4_0; the codebook is BLOCK_IQ4_NL_VALUES
 *        | d 16 | qs 16 × 8 | */
struct block_iq4_nl {
    uint8_t d[2], qs[16];
};
/* Q2_K   256 values in 16 sub-blocks s of 16:  w = d · (scales[s] & 15) · q − dmin · (scales[s] >> 4)
 *        | scales 16 × 8 | qs 64 × 8 | d 16 | dmin 16 |
 *        value i = 128 h + 32 j + l  (h < 2, j < 4, l < 32):  q = (qs[32 h + l] >> 2 j) & 3,  s = i / 16 */
struct block_q2_k {
    uint8_t scales[16], qs[64], d[2], dmin[2];
};
/* Q3_K   256 values in 16 sub-blocks s of 16:  w = d · (sc[s] − 32) · (q − 4)
 *        | hmask 32 × 8 | qs 64 × 8 | scales 12 × 8 | d 16 |
 *        value i = 128 h + 32 j + l:  q = (qs[32 h + l] >> 2 j) & 3 | (bit 4 h + j of hmask[l]) << 2
 *        sc[s] = 4 low bits | 2 high bits << 4:
 *          low  of s < 8: lo scales[s];  of s >= 8: hi scales[s − 8]
 *          high of s: scales[8 + s % 4] >> 2 (s / 4) & 3 */
struct block_q3_k {
    uint8_t hmask[32], qs[64], scales[12], d[2];
};
/* Q4_K   256 values in 8 sub-blocks s of 32:  w = d · sc[s] · q − dmin · mn[s]
 *        | d 16 | dmin 16 | scales 12 × 8 | qs 128 × 8 |
 *        value i = 64 g + l (g < 4):  q = lo qs[32 g + l] for l < 32, hi qs[32 g + l − 32] for l >= 32
 *        6-bit sc and mn:   s < 4:  sc = scales[s] & 63,  mn = scales[s + 4] & 63
 *                           s >= 4: sc = lo scales[s + 4] | (scales[s − 4] >> 6) << 4
 *                                   mn = hi scales[s + 4] | (scales[s] >> 6) << 4 */
struct block_q4_k {
    uint8_t d[2], dmin[2], scales[12], qs[128];
};
/* Q5_K   as Q4_K, with a fifth bit: sub-block s, value l:  bit s of qh[l]
 *        | d 16 | dmin 16 | scales 12 × 8 | qh 32 × 8 | qs 128 × 8 | */
struct block_q5_k {
    uint8_t d[2], dmin[2], scales[12], qh[32], qs[128];
};
/* Q6_K   256 values in 16 sub-blocks s of 16:  w = d · sc[s] · (q − 32)
 *        | ql 128 × 8 | qh 64 × 8 | sc 16 × int8 | d 16 |
 *        value i = 128 h + 32 j + l:  low 4 bits: j < 2: lo ql[64 h + 32 j + l], j >= 2: hi ql[64 h + 32 (j −
 * 2) + l] high 2 bits: (qh[32 h + l] >> 2 j) & 3;   s = i / 16 */
struct block_q6_k {
    uint8_t ql[128], qh[64];
    int8_t sc[16];
    uint8_t d[2];
};

_Static_assert(sizeof(struct block_q4_0) == 18, "Q4_0");
_Static_assert(sizeof(struct block_q4_1) == 20, "Q4_1");
_Static_assert(sizeof(struct block_q5_0) == 22, "Q5_0");
_Static_assert(sizeof(struct block_q5_1) == 24, "Q5_1");
_Static_assert(sizeof(struct block_q8_0) == 34, "Q8_0");
_Static_assert(sizeof(struct block_iq4_nl) == 18, "IQ4_NL");
_Static_assert(sizeof(struct block_q2_k) == 84, "Q2_K");
_Static_assert(sizeof(struct block_q3_k) == 110, "Q3_K");
_Static_assert(sizeof(struct block_q4_k) == 144, "Q4_K");
_Static_assert(sizeof(struct block_q5_k) == 176, "Q5_K");
_Static_assert(sizeof(struct block_q6_k) == 210, "Q6_K");

/* The 16 values that IQ4_NL's codes stand for. */
#define BLOCK_IQ4_NL_VALUES                                                                                  \
    {                                                                                                        \
        -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113                             \
    }

/* The 16 bits at p, little-endian. */
static inline uint16_t block_u16(const uint8_t *p) { return (uint16_t)(p[0] | p[1] << 8); }

#endif
