/* caro --help, caro help, caro NAME --help. */
#include "cli/subcommands.h"

#include <string.h>

/* Fits a screen of 80 × 24 with the list of subcommands behind it. */
static const char head[] =
    "caro turns words into one shell command, offline.\n"
    "\n"
    "  caro show the five largest files here    prints one command and its verdict\n"
    "  caro -x find empty directories           runs it (asks where it should)\n"
    "  caro check 'rm -rf build'                safe, caution or dangerous, and why\n"
    "  caro try 'make install'  or -x --try     what would it change? (a sandbox)\n"
    "\n"
    "  -n, --print-only      the command alone  -i, --interactive  run, edit, leave\n"
    "  -x, --execute    run it     -y, --yes    do not ask     -e, --explain    parts\n"
    "  -v, --verbose         model and timings  -q, --quiet        errors only\n"
    "      --json            one JSON object        --color auto|always|never\n"
    "  -m, --model NAME      an id, a GGUF file, builtin, auto (also CARO_MODEL)\n"
    "      --shell NAME      who runs it: bash, zsh, fish or sh\n"
    "      --platform NAME   whose tools it uses: linux or macos (here: this one's)\n"
    "      --safety POLICY   strict, moderate or permissive   --rules FILE  your own\n"
    "  -t, --threads N       --max-tokens N   --seed N   --temperature T\n"
    "      --cpu-mask LEVEL  ref, avx2, avx512 ...  --backend NAME     embedded\n"
    "      --kv-type int16|f16|q8_0   --no-snapshot  keep no prompt beginnings\n"
    "      --pull            download a missing model    --offline  no connection\n"
    "Without words the request is read from standard input. Standard output\n"
    "carries only the answer. Exit: 0 done, 1 failed, 2 usage, 3 refused as\n"
    "dangerous, 4 no model, 5 network, 130 interrupted; with -x the command's.\n";

static void print_list(void)
{
    const struct subcommand *s;
    int column = printf("caro NAME --help tells of");
    for (int i = 0; (s = subcommand_at(i)); i++) {
        int more = (int)strlen(s->name) + 2;
        if (column + more > 79) column = printf("\n ") - 1;
        column += printf(" %s%s", s->name, subcommand_at(i + 1) ? "," : ".");
    }
    putchar('\n');
}

static enum caro_status cmd_help(const struct options *options, int *exit_code, struct caro_error *err)
{
    (void)exit_code, (void)err;
    const char *topic = options->n_words ? options->words[0] : NULL;
    if (topic && strcmp(topic, "help") == 0) topic = options->n_words > 1 ? options->words[1] : NULL;
    const struct subcommand *s = topic ? subcommand_find(topic) : NULL;
    if (s && s->help) {
        puts(s->help);
        return CARO_OK;
    }
    fputs(head, stdout);
    print_list();
    return CARO_OK;
}

/* "caro help", "caro help models"; "caro help me" is a request. */
static bool is_request(const struct options *options)
{
    return options->n_operands == 1 && !subcommand_find(options->operands[0]);
}

static const struct action actions[] = {{"", 0, 1, NULL}};

const struct subcommand subcommand_help = {.name = "help",
                                           .actions = actions,
                                           .n_actions = 1,
                                           .without_config = true,
                                           .is_request = is_request,
                                           .run = cmd_help};
