/* How a request is put to a model: one row a prompt format.
 *
 * A prompt is a list of pieces. Only pieces of the format itself may spell special tokens; what a user typed
 * is always plain, so it can never become one. */
#ifndef CHAT_FORMAT_H
#define CHAT_FORMAT_H

#include "base/slice.h"
#include <stdbool.h>

enum chat_format {
    CHAT_LIFTED,   /* caro's own small model: one slotted request, one slotted command */
    CHAT_CHATML,   /* <|im_start|>role … <|im_end|> (Qwen, SmolLM2) */
    CHAT_ZEPHYR,   /* <|user|> … </s> (TinyLlama-Chat) */
    CHAT_INST,     /* [INST] … [/INST] (Mistral-Instruct) */
    CHAT_INSTRUCT, /* Instruct: … Output: (Phi-2) */
    CHAT_PLAIN,    /* completion of a list of requests and commands (base models) */
    CHAT_FORMAT_COUNT
};

enum { CHAT_MAX_PIECES = 80 };

struct chat_piece {
    struct slice text;
    bool special; /* read special tokens in it */
};

struct chat_prompt {
    struct chat_piece pieces[CHAT_MAX_PIECES];
    int n_pieces;
    int n_stable;            /* pieces at the front that are the same for every request */
    const char *const *stop; /* texts that end the answer; NULL-terminated */
};

const char *chat_format_name(enum chat_format format);
/* CHAT_FORMAT_COUNT when no format has this name. */
enum chat_format chat_format_from_name(struct slice name);

/* From what a file says of itself: `declared` is its caro.prompt_format, `chat_template` its
 * tokenizer.chat_template (either may be empty). *known is false when nothing was recognised and CHAT_PLAIN
 * is only the fallback. */
enum chat_format chat_format_recognise(struct slice declared, struct slice chat_template,
                                       struct slice architecture, bool *known);

/* What a command is for. */
struct chat_setting {
    struct slice shell; /* "bash", "zsh", "fish" or "sh" */
    bool macos;         /* BSD's tools instead of GNU's */
};

/* The prompt for one request. fish, whose syntax is its own, and macOS are named behind the request; the rest of the
 * prompt is the same for all (the built-in model's begins with a token of the tools instead). few_shot adds examples
 * (models under 1B and base models need them, larger ones are better without). All texts are borrowed. */
void chat_prompt_build(struct chat_prompt *prompt, enum chat_format format, struct slice request,
                       const struct chat_setting *setting, bool few_shot);

#endif
