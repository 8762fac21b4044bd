/* Owns the table of tensor types. */
#include "base/tensor_type.h"

static const struct tensor_type_info rows[TENSOR_TYPE_COUNT] = {
#define TENSOR_TYPE_ROW(name, number, values, bytes) {#name, number, values, bytes},
    TENSOR_TYPE_LIST(TENSOR_TYPE_ROW)
#undef TENSOR_TYPE_ROW
};

const struct tensor_type_info *tensor_type_info(enum tensor_type type) { return &rows[type]; }

enum tensor_type tensor_type_from_file(unsigned file_number)
{
    unsigned type = 0;
    while (type < TENSOR_TYPE_COUNT && rows[type].file_number != file_number) type++;
    return (enum tensor_type)type;
}

size_t tensor_row_bytes(enum tensor_type type, size_t n)
{
    return n / rows[type].block_values * rows[type].block_bytes;
}
