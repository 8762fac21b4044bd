/* How the vector kernels are built: one text, several widths.
 *
 * A vector lane is a row of weights. Chunks of 16 bytes are loaded from LANES rows and transposed, so that
 * every lane does for its row just what the reference does, in the same order: all widths give the same bits,
 * and nothing is summed across lanes.
 *
 * A translation unit of one instruction-set level includes its lanes_<level>.h, which defines the words
 * below, then the texts that use them (lanes_unpack.h, lanes_matmul.h, …): LANES            8 or 16: lanes of
 * 32 bits vi, vf           a vector of integers, of floats vi_…, vf_…       one operation each TILE_PANELS
 * vectors of rows in a tile of a product of many tokens (TILE_PANELS · LANES divides PANEL_ROWS) TILE_TOKENS
 * tokens in that tile codes_dot()      the integer dot products wf, wf_…         16 floats, however many
 * registers that takes: for sums in REF_LANES parts */
#ifndef KERNELS_LANES_H
#define KERNELS_LANES_H

/* Everything is inlined into the entry points: arguments such as a type's kind or a tile's size become
 * constants there. */
#define INLINE static inline __attribute__((always_inline, unused))

/* What a type's codes look like as bytes. */
struct code_form {
    int offset_bits; /* the code is the value + 2^offset_bits; −1: the value itself, never negative */
    int max;         /* the largest code: tells how many products 16-bit sums can hold */
    int is_signed;   /* the byte holds the value itself as an int8 (widths without unsigned × signed dot
                        products) */
    int mins;        /* values have a minimum beside their scale */
    int unit;        /* blocks of 32 columns that are unpacked together: 1, or 8 for the K types */
    int halves;      /* K types: a small scale for 16 columns, not for 32 */
    int multiplied;  /* K types: the codes have the small scales in them */
};

#endif
