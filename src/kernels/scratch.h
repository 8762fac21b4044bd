/* How much scratch the kernels of all levels ask for: the sizes that their tiles are built on. */
#ifndef KERNELS_SCRATCH_H
#define KERNELS_SCRATCH_H

/* Products of many tokens unpack PANEL_ROWS rows × PANEL_BLOCKS blocks of 32 columns at a time: codes of one
 * byte, and up to four words (scales, minima) a row and block. Float weights unpack
 * PANEL_FLOAT_COLUMNS columns. */
#define PANEL_ROWS          32
#define PANEL_BLOCKS        32
#define PANEL_FLOAT_COLUMNS 256
#define PANEL_CODE_BYTES    (PANEL_ROWS * PANEL_BLOCKS * 32)
#define PANEL_SCALE_BYTES   (PANEL_ROWS * PANEL_BLOCKS * 4 * 4)
#define PANEL_BYTES         (PANEL_CODE_BYTES + PANEL_SCALE_BYTES)
_Static_assert(PANEL_FLOAT_COLUMNS *PANEL_ROWS * 4 <= PANEL_BYTES, "a panel of floats fits too");

/* One token's products: chunks of 16 blocks of 32 columns that are arranged and whose terms are kept at a time. */
#define STREAM_CHUNKS  24

/* Attention takes this many (token, head) rows past one step of keys. */
#define ATTENTION_ROWS 96

#endif
