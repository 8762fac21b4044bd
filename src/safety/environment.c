/* Owns the variables that make other programs run something: editors, pagers, remote shells, prompts, libraries that
 * are loaded in front of others. The names come from the manuals of the programs that read them. */
#include "safety/rules.h"

/* X(NAME): its value is a command of the shell (git(1), sudo(8), man(1), less(1), bash(1), rsync(1), kubectl, psql(1)). */
static const char *const commands[] = {"AWS_PAGER",
                                       "BAT_PAGER",
                                       "BROWSER",
                                       "CVS_RSH",
                                       "DELTA_PAGER",
                                       "EDITOR",
                                       "FCEDIT",
                                       "GIT_ASKPASS",
                                       "GIT_EDITOR",
                                       "GIT_EXTERNAL_DIFF",
                                       "GIT_PAGER",
                                       "GIT_PROXY_COMMAND",
                                       "GIT_SEQUENCE_EDITOR",
                                       "GIT_SSH",
                                       "GIT_SSH_COMMAND",
                                       "HGEDITOR",
                                       "KUBECTL_EXTERNAL_DIFF",
                                       "KUBE_EDITOR",
                                       "LESSCLOSE",
                                       "LESSOPEN",
                                       "MANPAGER",
                                       "PAGER",
                                       "PROMPT_COMMAND",
                                       "PSQL_EDITOR",
                                       "PSQL_PAGER",
                                       "RSYNC_RSH",
                                       "SSH_ASKPASS",
                                       "SUDO_ASKPASS",
                                       "SUDO_EDITOR",
                                       "SVN_EDITOR",
                                       "SVN_SSH",
                                       "SYSTEMD_EDITOR",
                                       "SYSTEMD_PAGER",
                                       "VISUAL"};
/* A file that is loaded or run in front of what was asked for (ld.so(8), bash(1), perlrun(1), ruby(1), dyld(1)). */
static const char *const loaders[] = {
    "BASH_ENV", "DYLD_INSERT_LIBRARIES", "ENV", "LD_AUDIT", "LD_PRELOAD", "PERL5OPT",
    "RUBYOPT",  "PYTHONSTARTUP"};

static bool listed(struct slice name, const char *const *names, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (slice_equal_cstr(name, names[k])) return true;
    return false;
}

/* PS1='$(…)': what stands in it runs whenever the prompt is shown. */
static bool is_prompt(struct slice name)
{
    return name.n == 3 && name.p[0] == 'P' && name.p[1] == 'S' && strchr("0124", name.p[2]);
}

void run_environment(struct judge *j, struct slice name, struct slice value, struct span span)
{
    struct flow none = {0}, out = {0};
    if (!value.n || name.n < 3) return;
    if (listed(name, commands, sizeof commands / sizeof *commands)) {
        while (value.n && (value.p[0] == '|' || value.p[0] == '-')) value = slice_sub(value, 1, value.n);
        if (slice_starts_with(name, SLICE_LIT("PROMPT_")))
            judge_report(j, CARO_LEVEL_CAUTION, "injects-code", span, "runs code in front of every prompt");
        judge_code(j, value, span, &none, &out);
    } else if (listed(name, loaders, sizeof loaders / sizeof *loaders)) {
        const struct definition *file = run_definition(j, DEFINITION_FILE, path_normalise(j, value));
        bool foreign = path_place(j, value) == PLACE_TEMP || (text_taint(value) & TAINT_NETWORK) ||
                       (file && (file->flow.taint & TAINT_NETWORK));
        judge_report(j, foreign ? CARO_LEVEL_DANGEROUS : CARO_LEVEL_CAUTION, "injects-code", span,
                     "makes other programs run code of its own: %s", judge_show(j, value));
        if (file && file->flow.known) judge_code(j, file->flow.text, span, &none, &out);
    } else if (slice_equal_cstr(name, "PATH")) {
        bool first = value.p[0] == '.' || value.p[0] == ':' || slice_starts_with(value, SLICE_LIT("/tmp")) ||
                     slice_starts_with(value, SLICE_LIT("/dev/shm"));
        if (first)
            judge_report(j, CARO_LEVEL_CAUTION, "shadows-command", span,
                         "lets programs of a place where anybody may put them go first");
    } else if (is_prompt(name) && (memchr(value.p, '`', value.n) || memchr(value.p, '(', value.n))) {
        judge_code(j, text_join(j, text_join(j, SLICE_LIT(": \""), value), SLICE_LIT("\"")), span, &none,
                   &out);
    }
}
