/* Owns the table of architectures: one row each. docs/ARCHITECTURE.md says how to add one. */
#include "engine/architectures.h"

#define FUNCTIONS(name) #name, .bind = arch_##name##_bind, .forward = arch_##name##_forward

static const struct architecture rows[] = {
    {FUNCTIONS(llama), .norm = NORM_RMS, .position = POSITION_ROPE_NORM},
    {FUNCTIONS(qwen2), .norm = NORM_RMS, .position = POSITION_ROPE_NEOX},
    {FUNCTIONS(starcoder), .norm = NORM_LAYER, .position = POSITION_LEARNED},
    {FUNCTIONS(phi2), .norm = NORM_LAYER, .position = POSITION_ROPE_NEOX},
};

const struct architecture *architecture_find(struct slice name)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (slice_equal_cstr(name, rows[i].name)) return &rows[i];
    return NULL;
}

const char *architecture_names(void)
{
#define NAME_AND_COMMA(name) ", " #name
    return &(ARCHITECTURE_LIST(NAME_AND_COMMA))[2];
#undef NAME_AND_COMMA
}
