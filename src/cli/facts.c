/* Owns the reading of the environment: HOME, SHELL, CARO_MODEL, CARO_SAFETY, the working directory. */
#include "cli/facts.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static const char *environment(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

static enum caro_status find_shell(struct facts *f, const struct options *o, struct caro_error *err)
{
    static const char *const known[] = {"bash", "zsh", "fish", "sh"};
    const char *user = environment("SHELL");
    f->shell = o->shell ? o->shell : user ? user : "sh";
    f->dialect = NULL;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(base_name(f->shell), known[i]) == 0) f->dialect = known[i];
    if (!f->dialect && o->shell)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "--shell is bash, zsh, fish or sh, not '%s'",
                         o->shell);
    if (!f->dialect) f->dialect = "sh"; /* dash, ksh, busybox … */
    return CARO_OK;
}

static enum caro_status find_model(struct facts *f, const struct options *o, struct caro_error *err)
{
    const char *from = o->model ? "--model" : "CARO_MODEL",
               *name = o->model ? o->model : environment("CARO_MODEL");
    f->model = NULL;
    if (!name || strcmp(name, "builtin") == 0 || strcmp(name, "auto") == 0) return CARO_OK;
    f->model = name;
    size_t n = strlen(name);
    bool is_path = strchr(name, '/') || (n > 5 && strcmp(name + n - 5, ".gguf") == 0);
    if (!is_path)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS,
                         "unknown model '%s' in %s: give 'builtin' or the path of a GGUF file (with a '/' or "
                         "ending in .gguf)",
                         name, from);
    if (access(name, F_OK) != 0)
        return error_set(err, CARO_NO_MODEL, CARO_NO_POS, "no model: %s names '%s', which is not there", from,
                         name);
    return CARO_OK;
}

enum caro_status facts_gather(struct facts *f, const struct options *o, struct caro_error *err)
{
    *f = (struct facts){0};
    const char *policy = o->safety ? o->safety : environment("CARO_SAFETY");
    if (policy && caro_policy_find(&f->judge.policy, policy, NULL) != CARO_OK)
        return error_set(err, CARO_USAGE, CARO_NO_POS, "%s is strict, moderate or permissive, not '%s'",
                         o->safety ? "--safety" : "CARO_SAFETY", policy);
    f->judge.home = environment("HOME");
    f->judge.user = environment("USER");
    f->judge.cwd = getcwd(f->cwd, sizeof f->cwd);
    f->judge.is_root = geteuid() == 0;
    f->judge.platform = CARO_PLATFORM_ANY;
    TRY(find_shell(f, o, err));
    return find_model(f, o, err);
}
