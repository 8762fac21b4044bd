/* The texts of data/prompts/prompts.json: what every prompt begins with. Generated; see tools/gen_prompts.py. */
#ifndef CHAT_PROMPT_TABLES_H
#define CHAT_PROMPT_TABLES_H

struct prompt_example {
    const char *request, *command;
};
extern const char prompt_system_text[];
extern const struct prompt_example prompt_examples[];
extern const int prompt_example_count;

#endif
