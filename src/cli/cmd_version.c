/* caro version. */
#include "cli/subcommands.h"

static enum caro_status cmd_version(const struct options *options, int *exit_code, struct caro_error *err)
{
    struct caro_model *model;
    struct caro_model_info info;
    (void)exit_code;
    printf("caro " CARO_VERSION "\n");
    if (!options->verbose) return CARO_OK;
    const struct caro_model_options how = {.cpu_level = options->cpu_level};
    enum caro_status status = caro_model_open_builtin(&model, &how, err);
    if (status != CARO_OK) return status;
    caro_model_info(model, &info);
    printf("built-in model: %s, %.1f M parameters, %llu bytes\nkernels: %s\n", info.name,
           (double)info.n_parameters / 1e6, (unsigned long long)info.size_bytes, info.kernels);
    caro_model_close(model);
    return CARO_OK;
}

static const struct action actions[] = {{"", 0, 0, NULL}};

const struct subcommand subcommand_version = {
    .name = "version",
    .actions = actions,
    .n_actions = 1,
    .without_config = true,
    .run = cmd_version,
    .help = "caro version     the version; -v also the built-in model and the kernels in use",
};
