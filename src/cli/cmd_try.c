/* caro try 'COMMAND': what would it change? Runs it in a sandbox, shows the changes, applies them on a yes. */
#include "cli/subcommands.h"
#include "cli/try_command.h"

#include <string.h>

struct try_options {
    bool commit;
    double seconds;
    long memory, disk, processes;
};

static enum caro_status cmd_try(const struct options *options, int *exit_code, struct caro_error *err)
{
    const struct try_options *own = options_own(options);
    struct facts facts;
    struct caro_verdict *verdict;
    const char *command = options->operands[0];
    enum caro_status status = facts_gather(&facts, options, err);
    if (status == CARO_OK) status = caro_verdict_new(&verdict, command, strlen(command), &facts.judge, err);
    if (status != CARO_OK) {
        facts_free(&facts);
        return status;
    }
    if (!options->quiet && !options->json && caro_verdict_level(verdict) != CARO_LEVEL_SAFE)
        output_verdict(options, stderr, command, verdict);
    struct trial trial = {.options = options,
                          .facts = &facts,
                          .command = command,
                          .verdict = verdict,
                          .commit = own->commit || options->yes,
                          .limits = {own->seconds, own->memory, own->disk, own->processes}};
    status = try_command(&trial, exit_code, err);
    caro_verdict_free(verdict);
    facts_free(&facts);
    return status;
}

static const struct action actions[] = {{"", 1, 1, "one command, quoted: caro try 'make install'"}};

static const struct option own_options[] = {
#define AT(field) offsetof(struct try_options, field)
    {0, "commit", OPTION_FLAG, AT(commit), 0, 0},
    {0, "seconds", OPTION_REAL, AT(seconds), 0.1, 86400},
    {0, "memory", OPTION_WHOLE, AT(memory), 16, 1 << 20},
    {0, "disk", OPTION_WHOLE, AT(disk), 1, 1 << 20},
    {0, "processes", OPTION_WHOLE, AT(processes), 4, 30000},
};

const struct subcommand subcommand_try = {
    .name = "try",
    .actions = actions,
    .n_actions = 1,
    .options = own_options,
    .n_options = sizeof own_options / sizeof *own_options,
    .run = cmd_try,
    .help = "caro try 'COMMAND': runs it where nothing reaches the machine\n"
            "\n"
            "Shows what it writes and which files it would add, change and remove. On a\n"
            "terminal it then asks whether to apply that; otherwise it is forgotten.\n"
            "No network; /run is empty; nothing is left running. Linux only.\n"
            "\n"
            "      --commit          apply it when the command succeeds (also -y, --yes);\n"
            "                        what is dangerous can be tried, but not applied\n"
            "      --json            one JSON object: output, status, changes, conflicts\n"
            "      --seconds S       how long it may run (60)\n"
            "      --memory MIB      of all its processes (2048)\n"
            "      --disk MIB        that it may write; kept in memory (1024)\n"
            "      --processes N     at a time (256)\n"
            "      --safety POLICY   strict, moderate or permissive\n"
            "      --shell NAME      who runs it: bash, zsh, fish or sh\n"
            "\n"
            "caro -x --try WORDS tries the command that the model answers.\n"
            "Exit status: the command's; 3 when it is dangerous; 1 when it was not run.",
};
