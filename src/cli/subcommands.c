/* Owns the list of all subcommands. */
#include "cli/subcommands.h"

#include <string.h>

static const struct subcommand *const all[] = {
#define ENTRY(name) &subcommand_##name,
    SUBCOMMAND_LIST(ENTRY)
#undef ENTRY
};

const struct subcommand *subcommand_at(int i)
{
    return i >= 0 && (size_t)i < sizeof all / sizeof *all ? all[i] : NULL;
}

const struct subcommand *subcommand_find(const char *name)
{
    const struct subcommand *s;
    for (int i = 0; (s = subcommand_at(i)); i++)
        if (strcmp(s->name, name) == 0) return s;
    return NULL;
}
