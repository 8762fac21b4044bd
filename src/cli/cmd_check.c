/* caro check 'COMMAND': the verdict on a command, without any model. */
#include "cli/subcommands.h"
#include "cli/facts.h"

#include <string.h>

enum caro_status cmd_check(const struct options *options, int *exit_code, struct caro_error *err)
{
    struct facts facts;
    struct caro_verdict *verdict;
    const char *command = options->words[1];
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
