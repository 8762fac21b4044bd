/* caro check 'COMMAND': the verdict, without any model. */
#include "cli/subcommands.h"
#include "cli/facts.h"

#include <string.h>

static enum caro_status cmd_check(const struct options *options, int *exit_code, struct caro_error *err)
{
    struct facts facts;
    struct caro_verdict *verdict;
    const char *command = options->operands[0];
    enum caro_status status = facts_gather(&facts, options, err);
    if (status != CARO_OK) return status;
    status = caro_verdict_new(&verdict, command, strlen(command), &facts.judge, err);
    if (status != CARO_OK) return status;
    if (options->json)
        status = output_verdict_json(command, verdict, err);
    else
        output_verdict(options, stdout, command, verdict);
    *exit_code =
        caro_verdict_level(verdict) == CARO_LEVEL_DANGEROUS ? caro_status_exit_code(CARO_DANGEROUS) : 0;
    caro_verdict_free(verdict);
    return status;
}

static const struct action actions[] = {{"", 1, 1, "one command, quoted: caro check 'rm -r build'"}};

const struct subcommand subcommand_check = {
    .name = "check",
    .actions = actions,
    .n_actions = 1,
    .run = cmd_check,
    .help = "caro check [--json] 'COMMAND'     the verdict, without any model\n"
            "\n"
            "Prints safe, caution or dangerous, then the reasons; exits with 3 for dangerous.\n"
            "      --json            one JSON object: level, reasons with byte ranges\n"
            "      --safety POLICY   strict, moderate or permissive",
};
