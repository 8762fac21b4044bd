/* The texts that shells evaluate. */
#ifndef CLI_SHELL_TEXTS_H
#define CLI_SHELL_TEXTS_H

/* Key bindings for "bash", "zsh" or "fish"; NULL for another shell. */
const char *shell_init_text(const char *shell);

#endif
