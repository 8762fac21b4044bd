/* One token's products with the types that have more bytes than work (decoding, bound by memory): rows are read one after
 * the other, as they lie, so that the processor's own prefetching follows; see lanes.h.
 *
 * A chunk is 16 blocks of 32 columns of one row. Its integer dot products come out side by side in a vector, block
 * by block. Blocks of 32 are scaled to the terms t of ref_matmul.c; those of the K types are multiplied by their small scales and
 * added up to the integers u and v of two blocks of 256. These are kept; when LANES rows have theirs, they are
 * transposed and each lane adds up its row's in the reference's order. A row's last chunk may be a part of one: what it
 * reads behind the row's end (the next row's bytes, or a copy's zeros) makes terms that nobody adds. */
#ifndef KERNELS_LANES_STREAM_H
#define KERNELS_LANES_STREAM_H

#include "kernels/lanes_matmul.h"

#define STREAM_COLUMNS 512 /* of a chunk */
#define STREAM_LEAD    16  /* bytes in front of a chunk that may be read with it */

/* How a chunk's columns stand in eight vectors of 64 bytes. */
enum stream_layout {
    STREAM_PAIRS, /* vector k: blocks 8 (k / 4) + k % 4 and the fourth behind it */
    STREAM_QUADS /* vectors 2 i and 2 i + 1: the first, the last 16 columns of blocks i, 4 + i, 8 + i, 12 + i */
};

/* What a chunk of a K type comes to: the integers u, v, u, v of its two blocks of 256, and their d and dmin as they lie in the
 * file, in the lower and the upper half. */
struct stream_sums {
    int32_t uv[4];
    uint32_t d[2], unused[2];
};

/* The activations of STREAM_CHUNKS chunks, arranged once for all rows, and what has come of the rows: in the scratch. */
struct stream {
    _Alignas(64) int8_t x[STREAM_CHUNKS][8][64];
    int32_t start[2][STREAM_CHUNKS *
                     16]; /* what the sums of the blocks, or of their halves, begin with: first_sum() */
    float d[STREAM_CHUNKS * 16];     /* of each block of 32, or of 256 */
    int32_t sum[STREAM_CHUNKS * 16]; /* K types: Σ x of each 32 */
    union {
        float term[LANES][STREAM_CHUNKS * 16];
        struct stream_sums sums[LANES][STREAM_CHUNKS];
    };
};
_Static_assert(sizeof(struct stream) <= PANEL_BYTES, "the scratch of many tokens is enough for one");

/* The values of blocks [first, first + n) of the activations. */
static void stream_values(struct stream *s, const struct matmul_op *op, int first, int n,
                          enum stream_layout layout)
{
    const int8_t *x = act_values(op, 0) + 32 * first;
    for (int b = 0; b < n; b++) {
        int8_t *pair = s->x[b / 16][b % 16 / 8 * 4 + b % 4] + b % 8 / 4 * 32;
        int8_t *quad = s->x[b / 16][b % 4 * 2] + b % 16 / 4 * 16;
        __builtin_memcpy(layout == STREAM_PAIRS ? pair : quad, x + 32 * b, 16);
        __builtin_memcpy(layout == STREAM_PAIRS ? pair + 16 : quad + 64, x + 32 * b + 16, 16);
    }
}

/* What else of them the type needs. */
static void stream_open(struct stream *s, const struct matmul_op *op, int first, int n, struct code_form form,
                        enum stream_layout layout)
{
    const int times = form.offset_bits < 0 ? 0 : 1 << form.offset_bits;
    stream_values(s, op, first, n, layout);
    for (int b = 0; form.unit == 1 && b < n; b++) {
        const struct act_q8_block *block = act_block(op, 0, first + b);
        s->start[0][b] = block->nsum * times;
        s->d[b] = block->d;
    }
    for (int b = 0; form.unit == 8 && b < n; b++) {
        const struct act_q8_k_block *block = act_k_block(op, 0, (first + b) / 8);
        s->start[0][b] = block->nhalf[b % 8 * 2] * times;
        s->start[1][b] = block->nhalf[b % 8 * 2 + 1] * times;
        s->sum[b] = block->sum[b % 8];
        s->d[b / 8] = block->d;
    }
}

/* Codes and scales of a chunk. code[k] holds blocks as stream.x[…][k] does. */
struct stream_chunk {
    b64 code[8];
    wf scale;           /* blocks of 32 */
    wi small[2], least; /* K types: small scales of the blocks, or of their halves, and minima */
    uint32_t d[2];      /* as in stream_sums */
};

#define EIGHT(x)    x, x, x, x, x, x, x, x
#define SIXTEEN(x)  EIGHT(x), EIGHT(x)
/* Bit i of four bytes belongs to column i: the bit of each of 16 columns in its byte. */
#define ROW_OF_BITS 1, 2, 4, 8, 16, 32, 64, 128
static const uint8_t column_bits[64] = {ROW_OF_BITS, ROW_OF_BITS, ROW_OF_BITS, ROW_OF_BITS,
                                        ROW_OF_BITS, ROW_OF_BITS, ROW_OF_BITS, ROW_OF_BITS};
#undef ROW_OF_BITS
/* Bit j of 32 bytes belongs to block j: the bits of blocks k and k + 4. */
static const uint8_t pair_bits[4][64] = {
    {SIXTEEN(1), SIXTEEN(1), SIXTEEN(16), SIXTEEN(16)},
    {SIXTEEN(2), SIXTEEN(2), SIXTEEN(32), SIXTEEN(32)},
    {SIXTEEN(4), SIXTEEN(4), SIXTEEN(64), SIXTEEN(64)},
    {SIXTEEN(8), SIXTEEN(8), SIXTEEN(128), SIXTEEN(128)},
};
#undef SIXTEEN
#undef EIGHT

INLINE void chunk_Q8_0(struct stream_chunk *out, const uint8_t *p)
{
    enum { STRIDE = sizeof(struct block_q8_0) };
#pragma GCC unroll 8
    for (int k = 0; k < 8; k++) {
        const uint8_t *q = p + 2 + (k / 4 * 8 + k % 4) * STRIDE;
        out->code[k] = b64_two(q, q + 4 * STRIDE);
        if (!LANES_SIGNED_BYTES) out->code[k] = b64_xor(out->code[k], b64_set(0x80));
    }
    out->scale = wf_from_halves_apart(p, STRIDE);
}

/* Nibbles of 16 blocks of `stride` bytes, the last 16 of which they are; a float16 lies `at` bytes behind where the 16
 * bytes before them begin, which come out in head. Reads STREAM_LEAD bytes in front of p at most. */
INLINE void chunk_nibbles(struct stream_chunk *out, b64 head[4], const uint8_t *p, int stride, int at)
{
    b64 q[4];
    out->scale = wf_from_blocks(head, q, p + stride - 16, stride, at);
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
        out->code[2 * i] = b64_and(q[i], b64_set(15));
        out->code[2 * i + 1] = b64_and(b64_shr(q[i], 4), b64_set(15));
    }
}

INLINE void chunk_Q4_0(struct stream_chunk *out, const uint8_t *p)
{
    b64 head[4];
    chunk_nibbles(out, head, p, sizeof(struct block_q4_0), 14);
}

INLINE void chunk_Q5_0(struct stream_chunk *out, const uint8_t *p)
{
    const b64 bits = b64_load(column_bits), fifth = b64_set(16);
    b64 head[4]; /* … | d 16 | qh 32 | */
    chunk_nibbles(out, head, p, sizeof(struct block_q5_0), 10);
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
        out->code[2 * i] = b64_add_where(out->code[2 * i], fifth, b64_spread(head[i], 12), bits);
        out->code[2 * i + 1] = b64_add_where(out->code[2 * i + 1], fifth, b64_spread(head[i], 14), bits);
    }
}

/* The 128 bytes of nibbles at q, as Q4_K and Q5_K have them: code[0 … 3] of a block of 256. */
INLINE void nibbles_k(b64 code[4], const uint8_t *q)
{
#pragma GCC unroll 2
    for (int j = 0; j < 2; j++) {
        const b64 both = b64_two(q + 32 * j, q + 32 * j + 64);
        code[2 * j] = b64_and(both, b64_set(15));
        code[2 * j + 1] = b64_and(b64_shr(both, 4), b64_set(15));
    }
}

/* What the 16 bytes at p and q say of two blocks of Q4_K or Q5_K. */
INLINE void scales_k(struct stream_chunk *out, const uint8_t *p, const uint8_t *q)
{
    wi_scales_mins(p, q, &out->small[0], &out->least);
    __builtin_memcpy(out->d, p, 4);
    __builtin_memcpy(out->d + 1, q, 4);
}

INLINE void chunk_Q4_K(struct stream_chunk *out, const uint8_t *p)
{
    const uint8_t *next = p + sizeof(struct block_q4_k);
    nibbles_k(out->code, p + 16);
    nibbles_k(out->code + 4, next + 16);
    scales_k(out, p, next);
}

INLINE void chunk_Q5_K(struct stream_chunk *out, const uint8_t *p)
{
    const uint8_t *next = p + sizeof(struct block_q5_k);
    nibbles_k(out->code, p + 48);
    nibbles_k(out->code + 4, next + 48);
#pragma GCC unroll 8
    for (int k = 0; k < 8; k++) {
        const uint8_t *high = (k < 4 ? p : next) + 16;
        out->code[k] =
            b64_add_where(out->code[k], b64_set(16), b64_two(high, high), b64_load(pair_bits[k % 4]));
    }
    scales_k(out, p, next);
}

INLINE void chunk_Q6_K(struct stream_chunk *out, const uint8_t *p)
{
    const uint8_t *next = p + sizeof(struct block_q6_k);
#pragma GCC unroll 2
    for (int i = 0; i < 2; i++) {
        const uint8_t *block = i ? next : p;
        const b64 high = b64_load(block + 128);
#pragma GCC unroll 4
        for (int j = 0; j < 4; j++) {
            const b64 q = b64_two(block + 32 * (j % 2), block + 64 + 32 * (j % 2));
            const b64 low = b64_and(j < 2 ? q : b64_shr(q, 4), b64_set(15));
            const b64 bits = j < 2 ? b64_shl(high, 4 - 2 * j) : b64_shr(high, 2 * j - 4);
            out->code[4 * i + j] = b64_or(low, b64_and(bits, b64_set(0x30)));
        }
        out->d[i] = block_u16(block + 208);
    }
    wi_byte_pairs(p + 192, next + 192, &out->small[0], &out->small[1]);
}

/* The terms of chunk c, 16 blocks of 32. */
INLINE wf stream_term(const struct stream *s, int c, const struct stream_chunk *w, struct code_form form,
                      enum stream_layout layout)
{
    wi part[8], sum, rest;
#pragma GCC unroll 8
    for (int k = 0; k < 8; k++) part[k] = b64_dot(w->code[k], s->x[c][k], form);
    if (layout == STREAM_QUADS) {
#pragma GCC unroll 4
        for (int i = 0; i < 4; i++) part[i] = wi_add(part[2 * i], part[2 * i + 1]);
        sum = wi_fold(part);
    } else {
        wi_fold_halves(part, &sum, &rest);
        sum = wi_add(sum, rest);
    }
    if (form.offset_bits >= 0) sum = wi_add(sum, wi_load(s->start[0] + 16 * c));
    return wf_mul(wf_from_wi(sum), w->scale);
}

/* The sums of chunk c, two blocks of a K type. */
INLINE void stream_sums(struct stream_sums *out, const struct stream *s, int c, const struct stream_chunk *w,
                        struct code_form form)
{
    wi part[8], lo, hi;
#pragma GCC unroll 8
    for (int k = 0; k < 8; k++) part[k] = b64_dot(w->code[k], s->x[c][k], form);
    wi_fold_halves(part, &lo, &hi);
    if (form.offset_bits >= 0) {
        lo = wi_add(lo, wi_load(s->start[0] + 16 * c));
        hi = wi_add(hi, wi_load(s->start[1] + 16 * c));
    }
    const wi u = form.halves ? wi_add(wi_mul(lo, w->small[0]), wi_mul(hi, w->small[1]))
                             : wi_mul(wi_add(lo, hi), w->small[0]);
    const wi v = form.mins ? wi_mul(wi_load(s->sum + 16 * c), w->least) : wi_zero();
    wi_sum_eights(out->uv, u, v);
    out->d[0] = w->d[0], out->d[1] = w->d[1];
}

/* The kept terms of LANES rows, added up: rows r0 … of y. */
INLINE void stream_add(const struct stream *s, const struct matmul_op *op, int r0, int first, int n,
                       struct code_form form)
{
    const int left = op->row_to - r0, rows = left < LANES ? left : LANES;
    const uint8_t *row[LANES];
    for (int i = 0; i < LANES; i++) {
        const int r = i < rows ? i : rows - 1;
        row[i] = form.unit == 1 ? (const uint8_t *)s->term[r] : (const uint8_t *)s->sums[r];
    }
    vf y = first == 0 ? vf_zero() : vf_load_n(op->y + r0, rows);
    for (int b = 0; form.unit == 1 && b < n; b += 4) {
        vi t[4];
        load_chunk(t, row, sizeof(float) * (uint64_t)b);
#pragma GCC unroll 4
        for (int i = 0; i < 4; i++)
            if (b + i < n) y = vf_fma(vf_from_bits(t[i]), vf_broadcast(s->d + b + i), y);
    }
    for (int b = 0; form.unit == 8 && b < n / 8; b += 2) {
        vi sum[4], d[4];
        load_chunk(sum, row, sizeof(struct stream_sums) * (uint64_t)(b / 2));
        load_chunk(d, row, sizeof(struct stream_sums) * (uint64_t)(b / 2) + 16);
#pragma GCC unroll 2
        for (int i = 0; i < 2; i++) {
            if (b + i == n / 8) break;
            vf term = vf_mul(vf_from_int(sum[2 * i]), vf_from_half(d[i]));
            if (form.mins)
                term = vf_fma(vf_from_int(sum[2 * i + 1]), vf_neg(vf_from_half(vi_shr(d[i], 16))), term);
            y = vf_fma(term, vf_broadcast(s->d + b + i), y);
        }
    }
    if (first + n == op->n_cols / 32 && op->bias) y = vf_add(y, vf_load_n(op->bias + r0, rows));
    vf_store_n(op->y + r0, y, rows);
}

/* Ask for the n bytes that come a while after p, or, behind the end of the rows, for what comes next. The K types, which
 * take longer over a chunk, want them in the second cache and earlier (measured on Zen 5). */
INLINE void stream_prefetch(const struct matmul_op *op, const uint8_t *p, const uint8_t *end, int n,
                            struct code_form form)
{
    p += form.unit == 1 ? 4096 : 16384;
    if (p >= end) {
        if (!op->then) return;
        p = (const uint8_t *)op->then + (p - end);
    }
#pragma GCC unroll 16
    for (int i = 0; i < n; i += 64)
        if (form.unit == 1)
            __builtin_prefetch(p + i, 0, 3);
        else
            __builtin_prefetch(p + i, 0, 2);
}

/* The n bytes at p, for a chunk that reads STREAM_LEAD bytes in front of it and all of them: where those are not all the
 * op's, a copy of what is. copy has room for STREAM_LEAD + n. */
INLINE const uint8_t *stream_whole(const uint8_t *p, const uint8_t *begin, const uint8_t *end, uint8_t *copy,
                                   int n)
{
    if (p - begin >= STREAM_LEAD && end - p >= n) return p;
    const uint8_t *from = p - begin >= STREAM_LEAD ? p - STREAM_LEAD : begin,
                  *to = end - p >= n ? p + n : end;
    __builtin_memcpy(copy + STREAM_LEAD - (p - from), from, (size_t)(to - from));
    return copy + STREAM_LEAD;
}

/* Is it worth it: three quarters of the work on a row's chunks are for columns that are there. */
INLINE int stream_fits(int n_cols)
{
    return 4 * n_cols >= 3 * ((n_cols + STREAM_COLUMNS - 1) / STREAM_COLUMNS * STREAM_COLUMNS);
}

#define STREAM_BLOCKS_Q4_K 8
#define STREAM_BLOCKS_Q5_K 8
#define STREAM_BLOCKS_Q6_K 8
#define STREAM_BLOCKS_Q4_0 1
#define STREAM_BLOCKS_Q5_0 1
#define STREAM_BLOCKS_Q8_0 1

/* All rows past the blocks [first, first + n) of the columns. */
#define DEFINE_STREAM(type, layout)                                                                          \
    static void stream_##type(const struct matmul_op *op)                                                    \
    {                                                                                                        \
        enum { CHUNK = 16 / STREAM_BLOCKS_##type * sizeof(BLOCK_OF_##type) };                                \
        uint8_t copy[STREAM_LEAD + CHUNK] = {0};                                                             \
        struct stream *s = op->scratch;                                                                      \
        const uint8_t *begin = (const uint8_t *)op->w + (uint64_t)op->row_from * op->w_row_bytes;            \
        const uint8_t *end = (const uint8_t *)op->w + (uint64_t)op->row_to * op->w_row_bytes;                \
        for (int first = 0, n; first < op->n_cols / 32; first += n) {                                        \
            n = op->n_cols / 32 - first < 16 * STREAM_CHUNKS ? op->n_cols / 32 - first : 16 * STREAM_CHUNKS; \
            stream_open(s, op, first, n, FORM_##type, layout);                                               \
            for (int r = op->row_from; r < op->row_to; r++) {                                                \
                const uint8_t *row =                                                                         \
                    (const uint8_t *)op->w + (uint64_t)r * op->w_row_bytes + (uint64_t)(first / 16) * CHUNK; \
                const int kept = (r - op->row_from) % LANES;                                                 \
                struct stream_chunk w;                                                                       \
                for (int c = 0; 16 * c < n; c++, row += CHUNK) {                                             \
                    stream_prefetch(op, row, end, CHUNK, FORM_##type);                                       \
                    chunk_##type(&w, stream_whole(row, begin, end, copy, CHUNK));                            \
                    if (STREAM_BLOCKS_##type == 1)                                                           \
                        wf_store(s->term[kept] + 16 * c, stream_term(s, c, &w, FORM_##type, layout));        \
                    else                                                                                     \
                        stream_sums(&s->sums[kept][c], s, c, &w, FORM_##type);                               \
                }                                                                                            \
                if (kept == LANES - 1 || r == op->row_to - 1)                                                \
                    stream_add(s, op, r - kept, first, n, FORM_##type);                                      \
            }                                                                                                \
        }                                                                                                    \
    }

#endif
