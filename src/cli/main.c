/* caro's entry: reads the command line and hands over to one subcommand. Owns the exit status. */
#include "cli/subcommands.h"

#include <string.h>

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        enum caro_status (*run)(const struct options *options, int *exit_code, struct caro_error *err);
    } commands[] = {
        {"ask", cmd_ask},   {"check", cmd_check},   {"debug", cmd_debug},
        {"help", cmd_help}, {"models", cmd_models}, {"version", cmd_version},
    };
    struct options options;
    struct caro_error err = {0};
    int exit_code = 0;

    enum caro_status status = options_read(&options, argc, argv, &err);
    for (size_t i = 0; status == CARO_OK && i < sizeof commands / sizeof *commands; i++)
        if (strcmp(options.subcommand, commands[i].name) == 0) {
            status = commands[i].run(&options, &exit_code, &err);
            break;
        }
    if (status == CARO_OK) status = output_close(&err); /* a full disk behind standard output is a failure */
    if (status != CARO_OK) {
        output_error(&err, status);
        return caro_status_exit_code(status);
    }
    return exit_code;
}
