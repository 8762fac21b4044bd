/* caro check 'COMMAND': the verdict, without any model. */
#include "cli/subcommands.h"
#include "cli/facts.h"

#include "base/buffer.h"
#include "base/error.h"

#include <string.h>

/* The command itself, or all of standard input for "-": any bytes, with one newline at the end taken off. What is over the judge's
 * limit needs not be kept to be called too long. */
static enum caro_status read_command(const char *operand, struct buffer *text, struct caro_error *err)
{
    char chunk[65536];
    size_t n;
    if (strcmp(operand, "-") != 0) {
        buffer_add_cstr(text, operand);
    } else {
        while ((n = fread(chunk, 1, sizeof chunk, stdin)) > 0)
            if (text->n <= 1 << 20) buffer_add(text, chunk, n);
        if (ferror(stdin)) return error_set(err, CARO_IO, CARO_NO_POS, "cannot read standard input");
        if (text->n && text->p[text->n - 1] == '\n') text->n--;
    }
    return text->failed ? error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "no memory for the command") : CARO_OK;
}

static enum caro_status cmd_check(const struct options *options, int *exit_code, struct caro_error *err)
{
    struct facts facts;
    struct caro_verdict *verdict = NULL;
    struct buffer text;
    buffer_init(&text, 2 << 20);
    enum caro_status status = facts_gather(&facts, options, err);
    if (status == CARO_OK) status = read_command(options->operands[0], &text, err);
    if (status == CARO_OK) status = caro_verdict_new(&verdict, buffer_cstr(&text), text.n, &facts.judge, err);
    if (status == CARO_OK && options->json)
        status = output_verdict_json(buffer_cstr(&text), text.n, verdict, err);
    else if (status == CARO_OK)
        output_verdict(options, stdout, buffer_cstr(&text), verdict);
    if (status == CARO_OK && caro_verdict_level(verdict) == CARO_LEVEL_DANGEROUS)
        *exit_code = caro_status_exit_code(CARO_DANGEROUS);
    caro_verdict_free(verdict);
    buffer_free(&text);
    facts_free(&facts);
    return status;
}

static const struct action actions[] = {{"", 1, 1, "one command, quoted: caro check 'rm -r build'"}};

const struct subcommand subcommand_check = {
    .name = "check",
    .actions = actions,
    .n_actions = 1,
    .run = cmd_check,
    .help = "caro check [--json] 'COMMAND'     the verdict, without any model\n"
            "caro check -                      the same for a command on standard input\n"
            "\n"
            "Prints safe, caution or dangerous, then the reasons and, where there is one,\n"
            "a safer form of the command. Exits with 3 for dangerous, else with 0.\n"
            "      --json            one JSON object: level, reasons with byte ranges\n"
            "      --safety POLICY   strict, moderate or permissive\n"
            "      --rules FILE      rules of your own (else ~/.config/caro/rules)",
};
