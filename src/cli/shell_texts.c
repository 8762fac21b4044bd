/* Owns the key bindings of `caro init`. Each shell's line editor is asked for its line, and given the command back. */
#include "cli/shell_texts.h"

#include <stddef.h>
#include <string.h>

/* READLINE_LINE and READLINE_POINT: bash(1), bind -x. */
static const char bash[] = "# caro: Alt-E puts the command for the words on the line into the line\n"
                           "_caro_line() {\n"
                           "    [ -n \"$READLINE_LINE\" ] || return\n"
                           "    local command\n"
                           "    command=$(caro --shell bash -- \"$READLINE_LINE\" </dev/null) || return\n"
                           "    [ -n \"$command\" ] || return\n"
                           "    READLINE_LINE=$command\n"
                           "    READLINE_POINT=${#READLINE_LINE}\n"
                           "}\n"
                           "if [[ $- == *i* ]]; then\n"
                           "    bind -x '\"\\ee\": _caro_line'\n"
                           "    eval \"$(caro completion bash)\"\n"
                           "fi\n"
                           "export CARO_SHELL_INTEGRATION=bash\n";

/* BUFFER and CURSOR: zshzle(1), user-defined widgets. */
static const char zsh[] = "# caro: Alt-E puts the command for the words on the line into the line\n"
                          "_caro_line() {\n"
                          "    [[ -n $BUFFER ]] || return\n"
                          "    local command\n"
                          "    zle -I\n"
                          "    command=$(caro --shell zsh -- \"$BUFFER\" </dev/null) || return\n"
                          "    [[ -n $command ]] || return\n"
                          "    BUFFER=$command\n"
                          "    CURSOR=${#BUFFER}\n"
                          "}\n"
                          "if [[ -o interactive ]]; then\n"
                          "    zle -N _caro_line\n"
                          "    bindkey '\\ee' _caro_line\n"
                          "    (( $+functions[compdef] )) && eval \"$(caro completion zsh)\"\n"
                          "fi\n"
                          "export CARO_SHELL_INTEGRATION=zsh\n";

/* commandline(1) of fish. */
static const char fish[] = "# caro: Alt-E puts the command for the words on the line into the line\n"
                           "function _caro_line\n"
                           "    set -l words (commandline)\n"
                           "    test -n \"$words\"; or return\n"
                           "    set -l command (caro --shell fish -- \"$words\" </dev/null); or return\n"
                           "    test -n \"$command\"; or return\n"
                           "    commandline --replace -- $command\n"
                           "    commandline --function repaint\n"
                           "end\n"
                           "if status is-interactive\n"
                           "    bind \\ee _caro_line\n"
                           "    caro completion fish | source\n"
                           "end\n"
                           "set -gx CARO_SHELL_INTEGRATION fish\n";

const char *shell_init_text(const char *shell)
{
    return strcmp(shell, "bash") == 0   ? bash
           : strcmp(shell, "zsh") == 0  ? zsh
           : strcmp(shell, "fish") == 0 ? fish
                                        : NULL;
}
