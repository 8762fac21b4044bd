/* The tensor types that caro computes with: number in the file, values a block, bytes a block. */
#ifndef BASE_TENSOR_TYPE_H
#define BASE_TENSOR_TYPE_H

#include <stddef.h>

/* X(NAME, the GGUF file's type number, values a block, bytes a block) */
#define TENSOR_TYPE_LIST(X)                                                                                  \
    X(F32, 0, 1, 4)                                                                                          \
    X(F16, 1, 1, 2)                                                                                          \
    X(Q4_0, 2, 32, 18)                                                                                       \
    X(Q4_1, 3, 32, 20)                                                                                       \
    X(Q5_0, 6, 32, 22)                                                                                       \
    X(Q5_1, 7, 32, 24)                                                                                       \
    X(Q8_0, 8, 32, 34)                                                                                       \
    X(Q2_K, 10, 256, 84)                                                                                     \
    X(Q3_K, 11, 256, 110)                                                                                    \
    X(Q4_K, 12, 256, 144)                                                                                    \
    X(Q5_K, 13, 256, 176)                                                                                    \
    X(Q6_K, 14, 256, 210)                                                                                    \
    X(IQ4_NL, 20, 32, 18)                                                                                    \
    X(BF16, 30, 1, 2)

enum tensor_type { /* dense, for tables; the file's numbers are in the list */
#define TENSOR_TYPE_ENUM(name, number, values, bytes) TENSOR_##name,
                   TENSOR_TYPE_LIST(TENSOR_TYPE_ENUM)
#undef TENSOR_TYPE_ENUM
                       TENSOR_TYPE_COUNT
};

struct tensor_type_info {
    const char *name;
    unsigned file_number;
    unsigned block_values, block_bytes;
};

/* The row of a type; `type` must be below TENSOR_TYPE_COUNT. */
const struct tensor_type_info *tensor_type_info(enum tensor_type type);
/* The type of a file's number, or TENSOR_TYPE_COUNT when caro does not compute with it. */
enum tensor_type tensor_type_from_file(unsigned file_number);
/* The name of a type that files may have and caro does not compute with, for messages; NULL for a number that ggml never gave. */
const char *tensor_type_foreign_name(unsigned file_number);
/* Bytes of a row of n values, a multiple of the block. */
size_t tensor_row_bytes(enum tensor_type type, size_t n);

#endif
