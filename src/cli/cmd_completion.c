/* caro completion SHELL: a completion script, written out from the same tables that read the command line. */
#include "cli/hub_settings.h"
#include "cli/subcommands.h"

#include "base/buffer.h"
#include "base/error.h"

#include <string.h>

/* What a value of an option may be: completed as such. */
static const char *values_of(const char *option)
{
    static const char *const known[][2] = {
        {"shell", "bash zsh fish sh"},
        {"platform", "linux macos"},
        {"safety", "strict moderate permissive"},
        {"color", "auto always never"},
        {"cpu-mask", "ref avx2 avxvnni avx512 avx512vnni neon dotprod i8mm native"},
        {"tier", "ci all"},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i][0], option) == 0) return known[i][1];
    return NULL;
}

static void add_options(struct buffer *out, const struct option *list, int n)
{
    for (int i = 0; i < n; i++) buffer_printf(out, " --%s", list[i].name);
}

static void add_actions(struct buffer *out, const struct subcommand *s)
{
    for (int i = 0; i < s->n_actions; i++)
        if (s->actions[i].name[0]) buffer_printf(out, " %s", s->actions[i].name);
}

/* The catalog's ids, for --model and what takes models. */
static enum caro_status add_models(struct buffer *out, const struct options *o, struct caro_error *err)
{
    struct hub_settings s;
    TRY(hub_settings_read(&s, o, err));
    for (size_t i = 0; i < caro_catalog_count(s.catalog); i++)
        buffer_printf(out, "%s%s", i ? " " : "", caro_catalog_at(s.catalog, i)->id);
    hub_settings_free(&s);
    return CARO_OK;
}

static void add_subcommands(struct buffer *out)
{
    const struct subcommand *s;
    for (int i = 0; (s = subcommand_at(i)); i++) buffer_printf(out, "%s%s", i ? " " : "", s->name);
}

/* One function for bash, which zsh's bashcompinit runs too. */
static void write_bash(struct buffer *out, const char *models)
{
    const struct subcommand *s;
    int n;
    const struct option *common = options_common(&n);
    buffer_add_cstr(
        out, "# completion of caro for bash\n_caro() {\n"
             "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} sub='' list='' i\n"
             "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
             "        case ${COMP_WORDS[i]} in\n"
             "        --) return ;;\n"
             "        -*) ;;\n"
             "        *) sub=${COMP_WORDS[i]}; break ;;\n"
             "        esac\n"
             "    done\n"
             "    case $before in\n");
    buffer_printf(
        out, "    -m | --model) COMPREPLY=($(compgen -f -W '%s builtin auto' -- \"$word\")); return ;;\n",
        models);
    buffer_printf(out,
                  "    --models) COMPREPLY=($(compgen -f -W '%s builtin ci all' -- \"$word\")); return ;;\n",
                  models);
    for (int i = 0; i < n; i++)
        if (values_of(common[i].name))
            buffer_printf(out, "    --%s) COMPREPLY=($(compgen -W '%s' -- \"$word\")); return ;;\n",
                          common[i].name, values_of(common[i].name));
    buffer_add_cstr(out, "    --out | --save | --baseline | --output) COMPREPLY=($(compgen -f -- "
                         "\"$word\")); return ;;\n    esac\n    case $sub in\n");
    for (int i = 0; (s = subcommand_at(i)); i++) {
        buffer_printf(out, "    %s) list='", s->name);
        add_actions(out, s);
        add_options(out, s->options, s->n_options);
        if (strcmp(s->name, "models") == 0) buffer_printf(out, " %s", models);
        if (strcmp(s->name, "init") == 0 || strcmp(s->name, "completion") == 0)
            buffer_add_cstr(out, " bash zsh fish");
        buffer_add_cstr(out, "' ;;\n");
    }
    buffer_add_cstr(out, "    '') list='");
    add_subcommands(out);
    buffer_add_cstr(out, "' ;;\n    esac\n    list+='");
    add_options(out, common, n);
    buffer_add_cstr(out, "'\n    case $word in\n"
                         "    -*) COMPREPLY=($(compgen -W \"$list\" -- \"$word\")) ;;\n"
                         "    *) COMPREPLY=($(compgen -f -W \"${list//--[a-z-]*/}\" -- \"$word\")) ;;\n"
                         "    esac\n}\ncomplete -F _caro caro\n");
}

static void write_fish(struct buffer *out, const char *models)
{
    static const char *const kinds[] = {"", " -r", " -x", " -x", " -x"}; /* by enum option_kind */
    const struct subcommand *s;
    int n;
    const struct option *common = options_common(&n);
    buffer_add_cstr(out, "# completion of caro for fish\n");
    for (int i = 0; i < n; i++) {
        buffer_printf(out, "complete -c caro -l %s%s", common[i].name, kinds[common[i].kind]);
        if (common[i].letter) buffer_printf(out, " -s %c", common[i].letter);
        if (strcmp(common[i].name, "model") == 0) buffer_printf(out, " -a '%s builtin auto'", models);
        if (values_of(common[i].name)) buffer_printf(out, " -x -a '%s'", values_of(common[i].name));
        buffer_add_char(out, '\n');
    }
    for (int i = 0; (s = subcommand_at(i)); i++) {
        buffer_printf(out, "complete -c caro -n __fish_use_subcommand -a %s\n", s->name);
        for (int k = 0; k < s->n_actions; k++)
            if (s->actions[k].name[0])
                buffer_printf(out, "complete -c caro -n '__fish_seen_subcommand_from %s' -a %s\n", s->name,
                              s->actions[k].name);
        for (int k = 0; k < s->n_options; k++)
            buffer_printf(out, "complete -c caro -n '__fish_seen_subcommand_from %s' -l %s%s\n", s->name,
                          s->options[k].name, kinds[s->options[k].kind]);
        if (strcmp(s->name, "models") == 0)
            buffer_printf(out, "complete -c caro -n '__fish_seen_subcommand_from models' -a '%s'\n", models);
        if (strcmp(s->name, "init") == 0 || strcmp(s->name, "completion") == 0)
            buffer_printf(out, "complete -c caro -n '__fish_seen_subcommand_from %s' -x -a 'bash zsh fish'\n",
                          s->name);
    }
}

static enum caro_status cmd_completion(const struct options *o, int *exit_code, struct caro_error *err)
{
    struct buffer out, models;
    const char *shell = o->operands[0];
    (void)exit_code;
    buffer_init(&out, 1 << 20);
    buffer_init(&models, 1 << 16);
    enum caro_status status = add_models(&models, o, err);
    if (status == CARO_OK && strcmp(shell, "zsh") == 0)
        buffer_add_cstr(&out, "autoload -Uz bashcompinit && bashcompinit\n");
    if (status == CARO_OK && strcmp(shell, "fish") == 0)
        write_fish(&out, buffer_cstr(&models));
    else if (status == CARO_OK)
        write_bash(&out, buffer_cstr(&models));
    if (status == CARO_OK && (out.failed || models.failed))
        status = error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    if (status == CARO_OK) fputs(buffer_cstr(&out), stdout);
    buffer_free(&models);
    buffer_free(&out);
    return status;
}

/* "caro completion zsh"; "caro completion date" is a request. */
static bool is_request(const struct options *o)
{
    const char *shell = o->operands[0];
    return strcmp(shell, "bash") != 0 && strcmp(shell, "zsh") != 0 && strcmp(shell, "fish") != 0;
}

static const struct action actions[] = {{"", 1, 1, "a shell: bash, zsh or fish"}};

const struct subcommand subcommand_completion = {
    .name = "completion",
    .actions = actions,
    .n_actions = 1,
    .is_request = is_request,
    .without_config = true,
    .run = cmd_completion,
    .help = "caro completion SHELL: a completion script for bash, zsh or fish\n"
            "\n"
            "  bash   eval \"$(caro completion bash)\"        (caro init bash does it too)\n"
            "  zsh    eval \"$(caro completion zsh)\"\n"
            "  fish   caro completion fish | source",
};
