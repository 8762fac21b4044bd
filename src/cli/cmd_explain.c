/* caro explain 'COMMAND': what each part does, from the syntax tree and a table of utilities; no model. */
#include "cli/explain_text.h"
#include "cli/subcommands.h"

#include <string.h>

static enum caro_status cmd_explain(const struct options *options, int *exit_code, struct caro_error *err)
{
    const char *command = options->operands[0];
    struct caro_explanation *explanation;
    (void)exit_code;
    enum caro_status status = caro_explanation_new(&explanation, command, strlen(command), err);
    if (status != CARO_OK) return status;
    if (options->json)
        status = explain_json(command, explanation, err);
    else
        explain_text(options, stdout, command, explanation);
    caro_explanation_free(explanation);
    return status;
}

static const struct action actions[] = {{"", 1, 1, "one command, quoted: caro explain 'tar xzf a.tgz'"}};

const struct subcommand subcommand_explain = {
    .name = "explain",
    .actions = actions,
    .n_actions = 1,
    .run = cmd_explain,
    .help = "caro explain [--json] 'COMMAND'     what each part of a command does\n"
            "\n"
            "Reads the command as the shell would and tells, part by part, what it is for.\n"
            "Needs no model. caro -e WORDS explains the command that caro answers with.\n"
            "      --json            one JSON object: parts with byte ranges",
};
