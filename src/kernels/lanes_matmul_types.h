/* Makes one matmul entry a quantised type out of lanes_matmul.h: DEFINE_MATMUL_32 for blocks of 32,
 * DEFINE_MATMUL_256 for the K types. The macros hold no arithmetic, only the loops over rows, pieces of
 * columns and blocks, with the type's unpacking named. */
#ifndef KERNELS_LANES_MATMUL_TYPES_H
#define KERNELS_LANES_MATMUL_TYPES_H

#include "kernels/lanes_matmul.h"
#include "kernels/lanes_matmul_float.h"
#include "kernels/lanes_stream.h"

/* The tiles depend on a type's form alone: types with one form share them. On levels with u8 × s8 dot
 * products the largest code does not matter either. */
#define DEFINE_TOKENS(name, form)                                                                            \
    static __attribute__((noinline)) void tokens_##name(const struct matmul_op *op,                          \
                                                        const struct panel *panel, int r0, int first, int n) \
    {                                                                                                        \
        panel_tokens(op, panel, r0, first, n, form);                                                         \
    }
DEFINE_TOKENS(offset3, FORM_Q4_0)
DEFINE_TOKENS(offset4, FORM_Q5_0)
DEFINE_TOKENS(offset7, FORM_Q8_0)
DEFINE_TOKENS(min, FORM_Q5_1)
DEFINE_TOKENS(multiplied, IN_PANEL_Q3_K)
DEFINE_TOKENS(halves_offset5, FORM_Q6_K)
DEFINE_TOKENS(halves_min, FORM_Q2_K)
DEFINE_TOKENS(k_min, FORM_Q5_K)
#if LANES_WIDE_DOT
#define tokens_min15   tokens_min
#define tokens_k_min15 tokens_k_min
#else
DEFINE_TOKENS(min15, FORM_Q4_1)
DEFINE_TOKENS(k_min15, FORM_Q4_K)
#endif
#define TOKENS_OF_Q4_0   tokens_offset3
#define TOKENS_OF_Q4_1   tokens_min15
#define TOKENS_OF_Q5_0   tokens_offset4
#define TOKENS_OF_Q5_1   tokens_min
#define TOKENS_OF_Q8_0   tokens_offset7
#define TOKENS_OF_IQ4_NL tokens_offset7
#define TOKENS_OF_Q2_K   tokens_halves_min
#define TOKENS_OF_Q3_K   tokens_multiplied
#define TOKENS_OF_Q4_K   tokens_k_min15
#define TOKENS_OF_Q5_K   tokens_k_min
#define TOKENS_OF_Q6_K   tokens_halves_offset5

#define BLOCK_OF_Q4_0    struct block_q4_0
#define BLOCK_OF_Q4_1    struct block_q4_1
#define BLOCK_OF_Q5_0    struct block_q5_0
#define BLOCK_OF_Q5_1    struct block_q5_1
#define BLOCK_OF_Q8_0    struct block_q8_0
#define BLOCK_OF_IQ4_NL  struct block_iq4_nl
#define BLOCK_OF_Q2_K    struct block_q2_k
#define BLOCK_OF_Q3_K    struct block_q3_k
#define BLOCK_OF_Q4_K    struct block_q4_k
#define BLOCK_OF_Q5_K    struct block_q5_k
#define BLOCK_OF_Q6_K    struct block_q6_k

/* One token, rows side by side. */
#define DEFINE_DECODE_32(type)                                                                               \
    static void decode_##type(const struct matmul_op *op, int r0)                                            \
    {                                                                                                        \
        const struct lane_rows rows = lane_rows(op, r0);                                                     \
        vf y = vf_zero();                                                                                    \
        for (int b = 0; b < op->n_cols / 32; b++) {                                                          \
            struct lane_block block;                                                                         \
            prefetch_next(op, r0, sizeof(BLOCK_OF_##type), b);                                               \
            unpack_##type(&block, rows.row, b);                                                              \
            y = decode_block(y, op, &block, b, FORM_##type);                                                 \
        }                                                                                                    \
        decode_store(op, r0, y);                                                                             \
    }                                                                                                        \
    static void rows_##type(const struct matmul_op *op)                                                      \
    {                                                                                                        \
        for (int r = op->row_from; r < op->row_to; r += LANES) decode_##type(op, r);                         \
    }

#define DEFINE_DECODE_256(type)                                                                              \
    static void decode_##type(const struct matmul_op *op, int r0)                                            \
    {                                                                                                        \
        const struct lane_rows rows = lane_rows(op, r0);                                                     \
        vf y = vf_zero();                                                                                    \
        for (int u = 0; u < op->n_cols / 256; u++) {                                                         \
            const uint64_t at = (uint64_t)u * sizeof(BLOCK_OF_##type);                                       \
            struct lane_super super;                                                                         \
            vi sum = vi_zero();                                                                              \
            prefetch_next(op, r0, sizeof(BLOCK_OF_##type), u);                                               \
            open_##type(&super, rows.row, at);                                                               \
            _Pragma("GCC unroll 8") for (int part = 0; part < 8; part++)                                     \
            {                                                                                                \
                struct lane_block block;                                                                     \
                if (part % 4 == 0) half_##type(&super, rows.row, at, part / 4);                              \
                part_##type(&block, &super, part);                                                           \
                sum = decode_part(sum, op, &block, u, part, FORM_##type);                                    \
            }                                                                                                \
            y = decode_block_k(y, op, &super, sum, u, FORM_##type);                                          \
        }                                                                                                    \
        decode_store(op, r0, y);                                                                             \
    }                                                                                                        \
    static void rows_##type(const struct matmul_op *op)                                                      \
    {                                                                                                        \
        for (int r = op->row_from; r < op->row_to; r += LANES) decode_##type(op, r);                         \
    }

/* So few tokens that unpacking a panel would cost more than reading the weights again, out of the cache, for each. */
enum { FEW_TOKENS = 3, FEW_ROWS = 64 };

static void few_tokens(const struct matmul_op *op, void (*one_token)(const struct matmul_op *))
{
    const int n = op->n_tok + op->n_extra, rows = n == 1 ? op->row_to - op->row_from : FEW_ROWS;
    for (int r = op->row_from; r < op->row_to; r += rows)
        for (int t = 0; t < n; t++) {
            struct matmul_op one = *op;
            one.x = act_values(op, t);
            one.y = matmul_out(op, t);
            one.bias = t < op->n_tok ? op->bias : NULL;
            one.n_tok = 1;
            one.n_extra = 0;
            one.row_from = r;
            one.row_to = op->row_to - r < rows ? op->row_to : r + rows;
            if (t < n - 1)
                one.then = NULL;
            else if (one.row_to < op->row_to)
                one.then = (const uint8_t *)op->w + (uint64_t)one.row_to * op->w_row_bytes;
            one_token(&one);
        }
}

/* Many tokens. */
#define DEFINE_MATMUL_32(type)                                                                               \
    static void fill_##type(const struct matmul_op *op, const struct panel *panel, int r0, int first, int n) \
    {                                                                                                        \
        for (int p = 0; p < TILE_PANELS; p++) {                                                              \
            const struct lane_rows rows = lane_rows(op, r0 + p * LANES);                                     \
            for (int b = 0; b < n; b++) {                                                                    \
                struct lane_block block;                                                                     \
                unpack_##type(&block, rows.row, first + b);                                                  \
                panel_store(panel, p, b, &block, FORM_##type);                                               \
            }                                                                                                \
        }                                                                                                    \
    }                                                                                                        \
    DEFINE_MATMUL(type)

#define DEFINE_MATMUL_256(type)                                                                              \
    static void fill_##type(const struct matmul_op *op, const struct panel *panel, int r0, int first, int n) \
    {                                                                                                        \
        for (int p = 0; p < TILE_PANELS; p++) {                                                              \
            const struct lane_rows rows = lane_rows(op, r0 + p * LANES);                                     \
            for (int b = 0; b < n; b += 8) {                                                                 \
                const uint64_t at = (uint64_t)(first + b) / 8 * sizeof(BLOCK_OF_##type);                     \
                struct lane_super super;                                                                     \
                open_##type(&super, rows.row, at);                                                           \
                _Pragma("GCC unroll 8") for (int part = 0; part < 8; part++)                                 \
                {                                                                                            \
                    struct lane_block block;                                                                 \
                    if (part % 4 == 0) half_##type(&super, rows.row, at, part / 4);                          \
                    part_##type(&block, &super, part);                                                       \
                    if (IN_PANEL_##type.multiplied) multiply_codes(&block);                                  \
                    panel_store_k(panel, p, b + part, &block, &super, IN_PANEL_##type);                      \
                }                                                                                            \
            }                                                                                                \
        }                                                                                                    \
    }                                                                                                        \
    DEFINE_MATMUL(type)

#define DEFINE_MATMUL(type)                                                                                  \
    static void matmul_##type(const struct matmul_op *op)                                                    \
    {                                                                                                        \
        const struct panel panel = panel_at(op->scratch);                                                    \
        if (op->n_tok + op->n_extra <= FEW_TOKENS) {                                                         \
            few_tokens(op, one_token_##type);                                                                \
            return;                                                                                          \
        }                                                                                                    \
        for (int r = op->row_from; r < op->row_to; r += TILE_PANELS * LANES)                                 \
            for (int b = 0, left = op->n_cols / 32; left > 0; b += PANEL_BLOCKS, left -= PANEL_BLOCKS) {     \
                const int n = left < PANEL_BLOCKS ? left : PANEL_BLOCKS;                                     \
                fill_##type(op, &panel, r, b, n);                                                            \
                TOKENS_OF_##type(op, &panel, r, b, n);                                                       \
            }                                                                                                \
    }

DEFINE_DECODE_32(Q4_0)
DEFINE_DECODE_32(Q4_1)
DEFINE_DECODE_32(Q5_0)
DEFINE_DECODE_32(Q5_1)
DEFINE_DECODE_32(Q8_0)
DEFINE_DECODE_32(IQ4_NL)
DEFINE_DECODE_256(Q2_K)
DEFINE_DECODE_256(Q3_K)
DEFINE_DECODE_256(Q4_K)
DEFINE_DECODE_256(Q5_K)
DEFINE_DECODE_256(Q6_K)
DEFINE_STREAM(Q4_0, STREAM_QUADS)
DEFINE_STREAM(Q5_0, STREAM_QUADS)
DEFINE_STREAM(Q8_0, STREAM_PAIRS)
DEFINE_STREAM(Q4_K, STREAM_PAIRS)
DEFINE_STREAM(Q5_K, STREAM_PAIRS)
DEFINE_STREAM(Q6_K, STREAM_PAIRS)

/* Rows of (nearly) whole chunks go faster one after the other, in the types that models have much of; not Q3_K, whose codes cost
 * too much work a byte. */
#define one_token_Q4_1   rows_Q4_1
#define one_token_Q5_1   rows_Q5_1
#define one_token_IQ4_NL rows_IQ4_NL
#define one_token_Q2_K   rows_Q2_K
#define one_token_Q3_K   rows_Q3_K
#define one_token_Q4_0   (stream_fits(op->n_cols) ? stream_Q4_0 : rows_Q4_0)
#define one_token_Q5_0   (stream_fits(op->n_cols) ? stream_Q5_0 : rows_Q5_0)
#define one_token_Q8_0   (stream_fits(op->n_cols) ? stream_Q8_0 : rows_Q8_0)
#define one_token_Q4_K   (stream_fits(op->n_cols) ? stream_Q4_K : rows_Q4_K)
#define one_token_Q5_K   (stream_fits(op->n_cols) ? stream_Q5_K : rows_Q5_K)
#define one_token_Q6_K   (stream_fits(op->n_cols) ? stream_Q6_K : rows_Q6_K)

DEFINE_MATMUL_32(Q4_0)
DEFINE_MATMUL_32(Q4_1)
DEFINE_MATMUL_32(Q5_0)
DEFINE_MATMUL_32(Q5_1)
DEFINE_MATMUL_32(Q8_0)
DEFINE_MATMUL_32(IQ4_NL)
DEFINE_MATMUL_256(Q2_K)
DEFINE_MATMUL_256(Q3_K)
DEFINE_MATMUL_256(Q4_K)
DEFINE_MATMUL_256(Q5_K)
DEFINE_MATMUL_256(Q6_K)

INLINE void lanes_matmul_init(struct kernel_table *table)
{
    table->weight[TENSOR_Q4_0].matmul = matmul_Q4_0;
    table->weight[TENSOR_Q4_1].matmul = matmul_Q4_1;
    table->weight[TENSOR_Q5_0].matmul = matmul_Q5_0;
    table->weight[TENSOR_Q5_1].matmul = matmul_Q5_1;
    table->weight[TENSOR_Q8_0].matmul = matmul_Q8_0;
    table->weight[TENSOR_IQ4_NL].matmul = matmul_IQ4_NL;
    table->weight[TENSOR_Q2_K].matmul = matmul_Q2_K;
    table->weight[TENSOR_Q3_K].matmul = matmul_Q3_K;
    table->weight[TENSOR_Q4_K].matmul = matmul_Q4_K;
    table->weight[TENSOR_Q5_K].matmul = matmul_Q5_K;
    table->weight[TENSOR_Q6_K].matmul = matmul_Q6_K;
    table->weight[TENSOR_F32].matmul = matmul_F32;
    table->weight[TENSOR_F16].matmul = matmul_F16;
    table->weight[TENSOR_BF16].matmul = matmul_BF16;
}

#endif
