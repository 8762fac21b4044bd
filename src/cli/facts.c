/* Owns the reading of the environment: HOME, SHELL, CARO_SAFETY, CARO_PLATFORM, the working directory;
 * hub_settings.c reads what names a model. */
#include "cli/facts.h"
#include "cli/hub_settings.h"

#include "base/buffer.h"
#include "base/error.h"
#include "cli/config.h"

#include <errno.h>
#include <stdio.h>
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

static enum caro_status find_platform(struct facts *f, const struct options *o, struct caro_error *err)
{
    const char *name = o->platform ? o->platform : environment("CARO_PLATFORM");
    f->platform = CARO_PLATFORM_ANY;
    if (!name) return CARO_OK;
    f->platform = strcmp(name, "linux") == 0   ? CARO_PLATFORM_LINUX
                  : strcmp(name, "macos") == 0 ? CARO_PLATFORM_MACOS
                                               : CARO_PLATFORM_ANY;
    if (f->platform != CARO_PLATFORM_ANY) return CARO_OK;
    return error_set(err, CARO_USAGE, CARO_NO_POS, "%s is linux or macos, not '%s'",
                     o->platform ? "--platform" : "CARO_PLATFORM", name);
}

static enum caro_status read_rules(struct facts *f, const char *path, struct caro_error *err)
{
    struct buffer text;
    char chunk[4096];
    size_t n;
    FILE *file = fopen(path, "rb");
    if (!file)
        return error_set(err, CARO_NOT_FOUND, CARO_NO_POS, "cannot read the rules %s: %s", path,
                         strerror(errno));
    buffer_init(&text, (1 << 20) + sizeof chunk); /* the library tells what is longer */
    while ((n = fread(chunk, 1, sizeof chunk, file)) > 0 && text.n <= 1 << 20) buffer_add(&text, chunk, n);
    bool failed = ferror(file) || text.failed;
    fclose(file);
    enum caro_status status =
        failed ? error_set(err, CARO_IO, CARO_NO_POS, "cannot read the rules %s: %s", path, strerror(errno))
               : caro_rules_new(&f->rules, buffer_cstr(&text), text.n, path, err);
    buffer_free(&text);
    f->judge.rules = f->rules;
    return status;
}

/* --rules, CARO_RULES, the config's, else the file beside config.json; none is no error. */
static enum caro_status find_rules(struct facts *f, const struct options *o, struct caro_error *err)
{
    char path[4096];
    const char *named = o->rules ? o->rules : environment("CARO_RULES");
    if (named) return read_rules(f, named, err);
    if (config_path(path, NULL) != CARO_OK) return CARO_OK;
    char *slash = strrchr(path, '/');
    if (slash) strcpy(slash + 1, "rules"); /* shorter than config.json */
    return access(path, F_OK) == 0 ? read_rules(f, path, err) : CARO_OK;
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
    TRY(find_platform(f, o, err));
    return find_rules(f, o, err);
}

void facts_free(struct facts *f)
{
    caro_rules_free(f->rules);
    f->rules = NULL;
    f->judge.rules = NULL;
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
