/* caro's entry: reads the command line and hands over to one subcommand. Owns the exit status. */
#include "cli/config.h"
#include "cli/subcommands.h"

int main(int argc, char **argv)
{
    struct options options;
    struct caro_error err = {0};
    int exit_code = 0;

    enum caro_status status = options_read(&options, argc, argv, &err);
    bool without = options.subcommand && options.subcommand->without_config;
    if (status == CARO_OK && !without) status = config_apply(&options, &err);
    if (status == CARO_OK) status = options.subcommand->run(&options, &exit_code, &err);
    if (status == CARO_OK) status = output_close(&err); /* a full disk behind standard output is a failure */
    if (status != CARO_OK) {
        output_error(&err, status);
        return caro_status_exit_code(status);
    }
    return exit_code;
}
