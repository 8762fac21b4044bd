/* Owns the prompt formats: their special texts, what of a prompt is the same for every request, and the opening of the
 * answer that makes its first line the command. The words are data: prompt_tables.c. */
#include "chat/format.h"
#include "chat/prompt_tables.h"

static const char *const names[CHAT_FORMAT_COUNT] = {
    [CHAT_LIFTED] = "lifted-1", [CHAT_CHATML] = "chatml",     [CHAT_ZEPHYR] = "zephyr",
    [CHAT_INST] = "inst",       [CHAT_INSTRUCT] = "instruct", [CHAT_PLAIN] = "plain",
};

/* What stands around the turns of each chat format. The answer opens inside a code block. */
static const struct turns {
    const char *system_open, *system_close, *user_open, *user_close, *answer_open, *answer_close;
} turns[CHAT_FORMAT_COUNT] = {
    [CHAT_CHATML] = {"<|im_start|>system\n", "<|im_end|>\n", "<|im_start|>user\n", "<|im_end|>\n",
                     "<|im_start|>assistant\n```sh\n", "\n```<|im_end|>\n"},
    [CHAT_ZEPHYR] = {"<|system|>\n", "</s>\n", "<|user|>\n", "</s>\n", "<|assistant|>\n```sh\n",
                     "\n```</s>\n"},
    [CHAT_INST] = {"[INST] ", "\n\n", "", " [/INST]", " ```sh\n", "\n```</s>[INST] "},
    [CHAT_INSTRUCT] = {"Instruct: ", "\n", "", "\n", "Output: ```sh\n", "\n```\nInstruct: "},
    [CHAT_PLAIN] = {"# ", "\n\n", "# ", "\n", "", "\n\n"},
};

static const char *const stop_block[] = {"\n```", "```", "\n\n", NULL};
static const char *const stop_plain[] = {"\n\n", "\n#", NULL};
static const char *const stop_lifted[] = {NULL};

const char *chat_format_name(enum chat_format format) { return names[format]; }

enum chat_format chat_format_from_name(struct slice name)
{
    unsigned f = 0;
    while (f < CHAT_FORMAT_COUNT && !slice_equal_cstr(name, names[f])) f++;
    return (enum chat_format)f;
}

static bool mentions(struct slice text, const char *what)
{
    return text.n && memmem(text.p, text.n, what, strlen(what)) != NULL;
}

enum chat_format chat_format_recognise(struct slice declared, struct slice chat_template,
                                       struct slice architecture, bool *known)
{
    *known = true;
    enum chat_format format = chat_format_from_name(declared);
    if (format != CHAT_FORMAT_COUNT) return format;
    if (mentions(chat_template, "<|im_start|>")) return CHAT_CHATML;
    if (mentions(chat_template, "[INST]")) return CHAT_INST;
    if (mentions(chat_template, "<|user|>") &&
        (mentions(chat_template, "</s>") || mentions(chat_template, "eos_token")))
        return CHAT_ZEPHYR;
    if (mentions(chat_template, "Instruct:") || slice_equal_cstr(architecture, "phi2")) return CHAT_INSTRUCT;
    *known = slice_equal_cstr(architecture, "starcoder"); /* base models are completed */
    return CHAT_PLAIN;
}

static void put(struct chat_prompt *prompt, struct slice text, bool special)
{
    if (text.n && prompt->n_pieces < CHAT_MAX_PIECES)
        prompt->pieces[prompt->n_pieces++] = (struct chat_piece){text, special};
}

static const struct slice no_note = {NULL, 0};

static struct slice note_of(const struct chat_setting *setting)
{
    const bool fish = slice_equal_cstr(setting->shell, "fish");
    if (setting->macos) return fish ? SLICE_LIT(" (in fish, on macOS)") : SLICE_LIT(" (on macOS)");
    return fish ? SLICE_LIT(" (in fish)") : no_note;
}

/* note: what only this request is told, behind it, so that all before stays the same. */
static void put_turn(struct chat_prompt *prompt, const struct turns *t, struct slice request,
                     struct slice note)
{
    put(prompt, slice_from_cstr(t->user_open), true);
    put(prompt, request, false);
    put(prompt, note, false);
    put(prompt, slice_from_cstr(t->user_close), true);
    put(prompt, slice_from_cstr(t->answer_open), true);
}

void chat_prompt_build(struct chat_prompt *prompt, enum chat_format format, struct slice request,
                       const struct chat_setting *setting, bool few_shot)
{
    *prompt = (struct chat_prompt){.stop = stop_block};
    if (format == CHAT_LIFTED) {
        put(prompt, SLICE_LIT("<|bos|>"), true);
        put(prompt, setting->macos ? SLICE_LIT("<|bsd|>") : SLICE_LIT("<|gnu|>"), true);
        prompt->n_stable = prompt->n_pieces;
        put(prompt, request, false); /* the caller marks its slots: see ask/prompt.c */
        put(prompt, SLICE_LIT("<|sep|>"), true);
        prompt->stop = stop_lifted;
        return;
    }
    const struct turns *t = &turns[format];
    if (format == CHAT_PLAIN) {
        prompt->stop = stop_plain;
        few_shot = true;
    }
    put(prompt, slice_from_cstr(t->system_open), true);
    put(prompt, slice_from_cstr(prompt_system_text), false);
    put(prompt, slice_from_cstr(t->system_close), true);
    for (int i = 0; few_shot && i < prompt_example_count; i++) {
        put_turn(prompt, t, slice_from_cstr(prompt_examples[i].request), no_note);
        put(prompt, slice_from_cstr(prompt_examples[i].command), false);
        put(prompt, slice_from_cstr(t->answer_close), true);
    }
    prompt->n_stable = prompt->n_pieces;
    put_turn(prompt, t, request, note_of(setting));
}
