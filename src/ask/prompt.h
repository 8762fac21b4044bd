/* From a request to the token ids of a prompt, for the format of a model. */
#ifndef ASK_PROMPT_H
#define ASK_PROMPT_H

#include "ask/lift.h"
#include "chat/format.h"
#include <caro/model.h>

struct prompt {
    int32_t *ids; /* in the arena */
    size_t n_ids;
    size_t n_stable;         /* ids at the front that are the same for every request */
    const char *const *stop; /* texts that end the answer; NULL-terminated */
    bool lifted;             /* values went out into `slots` and must be put back */
    struct lifted slots;
};

/* Errors: USAGE for an empty request, LIMIT for one too long, NO_MEMORY, and those of the tokenizer. */
enum caro_status prompt_make(struct prompt *prompt, const struct caro_model *model, struct slice request,
                             const struct chat_setting *setting, struct arena *arena, struct caro_error *err);

#endif
