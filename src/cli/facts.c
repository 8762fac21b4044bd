/* Owns the reading of the environment: HOME, SHELL, CARO_SAFETY, the working directory; hub_settings.c
 * reads what names a model. */
#include "cli/facts.h"
#include "cli/hub_settings.h"

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
    return find_shell(f, o, err);
}

enum caro_status facts_find_model(struct facts *f, const struct options *o, struct caro_error *err)
{
    struct hub_settings settings;
    if (o->model && strcmp(o->model, "builtin") == 0) return CARO_OK; /* needs no catalog, no home */
    TRY(hub_settings_read(&settings, o, err));
    enum caro_status status =
        hub_settings_choose(&settings, o, f->model_path, f->prompt_format, f->model_reason, err);
    f->model = f->model_path[0] ? f->model_path : NULL;
    hub_settings_free(&settings);
    return status;
}
