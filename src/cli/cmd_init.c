/* caro init SHELL: prints what a shell's start-up file evaluates, so that a key puts the command for the words on the line into the
 * line, where it is seen before it runs and enters the shell's own history. */
#include "cli/subcommands.h"
#include "cli/shell_texts.h"

#include "base/error.h"

#include <string.h>

static enum caro_status cmd_init(const struct options *o, int *exit_code, struct caro_error *err)
{
    (void)exit_code;
    const char *text = shell_init_text(o->operands[0]);
    if (!text)
        return error_set(err, CARO_USAGE, CARO_NO_POS,
                         "caro init is followed by bash, zsh or fish, not '%.60s'", o->operands[0]);
    fputs(text, stdout);
    return CARO_OK;
}

/* "caro init zsh"; "caro init repository" is a request. */
static bool is_request(const struct options *o) { return !shell_init_text(o->operands[0]); }

static const struct action actions[] = {{"", 1, 1, "a shell: bash, zsh or fish"}};

const struct subcommand subcommand_init = {
    .name = "init",
    .actions = actions,
    .n_actions = 1,
    .is_request = is_request,
    .without_config = true,
    .run = cmd_init,
    .help = "caro init SHELL: key bindings and completion for bash, zsh or fish\n"
            "\n"
            "  bash   echo 'eval \"$(caro init bash)\"' >> ~/.bashrc\n"
            "  zsh    echo 'eval \"$(caro init zsh)\"' >> ~/.zshrc\n"
            "  fish   echo 'caro init fish | source' >> ~/.config/fish/config.fish\n"
            "\n"
            "Then type what you want in words and press Alt-E: the command replaces the\n"
            "words on the line, and its verdict is shown above. Enter runs it, and it is\n"
            "in the shell's own history; Ctrl-_ (bash, zsh) brings the words back.",
};
