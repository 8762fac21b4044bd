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

const char *tensor_type_foreign_name(unsigned file_number)
{
    static const char *const names[] = {
        [4] = "Q4_2",    [5] = "Q4_3",     [9] = "Q8_1",        [15] = "Q8_K",       [16] = "IQ2_XXS",
        [17] = "IQ2_XS", [18] = "IQ3_XXS", [19] = "IQ1_S",      [21] = "IQ3_S",      [22] = "IQ2_S",
        [23] = "IQ4_XS", [24] = "I8",      [25] = "I16",        [26] = "I32",        [27] = "I64",
        [28] = "F64",    [29] = "IQ1_M",   [31] = "Q4_0_4_4",   [32] = "Q4_0_4_8",   [33] = "Q4_0_8_8",
        [34] = "TQ1_0",  [35] = "TQ2_0",   [36] = "IQ4_NL_4_4", [37] = "IQ4_NL_4_8", [38] = "IQ4_NL_8_8",
        [39] = "MXFP4",
    };
    return file_number < sizeof names / sizeof *names ? names[file_number] : NULL;
}

size_t tensor_row_bytes(enum tensor_type type, size_t n)
{
    return n / rows[type].block_values * rows[type].block_bytes;
}
