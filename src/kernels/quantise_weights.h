/* Weights from float32 to a tensor type: for tools that write model files, not for inference. */
#ifndef KERNELS_QUANTISE_WEIGHTS_H
#define KERNELS_QUANTISE_WEIGHTS_H

#include "base/tensor_type.h"
#include <stdbool.h>
#include <stdint.h>

/* Write a row of n finite values (a multiple of the type's block) as tensor_row_bytes(type, n) bytes.
 * `importance`: how much an error at each column matters (>= 0, [n]), or NULL: then larger values matter
 * more. All types of TENSOR_TYPE_LIST are known. Scales are searched, minimising the weighted squared error;
 * about 1 µs a value for the K types. Returns false, with nothing promised about the row, when a value is not
 * finite or too large for a float16 scale. */
bool kernel_quantise_weights(enum tensor_type type, void *row, const float *x, int n,
                             const float *importance);

/* What the quantiser's parts share. */

/* A scale d and codes q in [low, high] so that x ≈ d · q: the best found for Σ w (x − d q)². Returns d; 0 for
 * all zeros. */
float quantise_fit_scale(const float *x, const float *w, int n, int low, int high);
/* The codes for a given scale (0: all codes are the one nearest 0); returns the weighted squared error. */
float quantise_codes(int *q, const float *x, const float *w, int n, float scale, float min, int low,
                     int high);
/* A scale and a minimum m >= 0 so that x ≈ scale · q − m with q in [0, high]. */
void quantise_fit_affine(float *scale, float *min, const float *x, const float *w, int n, int high);
/* One block of 256 of a K type. Returns false as above. */
bool quantise_block_k(enum tensor_type type, void *block, const float *x, const float *w);

#endif
