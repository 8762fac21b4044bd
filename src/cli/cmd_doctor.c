/* caro doctor: looks at all that caro stands on here, and says what to do where something is missing. Changes nothing. */
#include "cli/config.h"
#include "cli/facts.h"
#include "cli/hub_settings.h"
#include "cli/subcommands.h"

#include "base/error.h"
#include "os/clock.h"
#include "os/cpu.h"
#include "os/memory.h"
#include "os/program.h"
#include "os/sandbox.h"
#include "os/tty.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum finding { GOOD, NOTE, BAD };

struct doctor {
    const struct options *o;
    json_t *rows; /* of --json */
    int bad;
};

static void say(struct doctor *d, enum finding finding, const char *name, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static void say(struct doctor *d, enum finding finding, const char *name, const char *format, ...)
{
    static const char *const words[] = {"ok", "note", "bad"}, *const colours[] = {"\033[32m", "\033[33m",
                                                                                  "\033[31m"};
    char text[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    d->bad += finding == BAD;
    if (d->rows) {
        json_array_append_new(
            d->rows, json_pack("{s:s, s:s, s:s}", "check", name, "result", words[finding], "text", text));
        return;
    }
    bool colour = output_colour(d->o, stdout);
    printf("%s%-4s%s  %-15s ", colour ? colours[finding] : "", words[finding], colour ? "\033[0m" : "", name);
    output_text(stdout, text);
    putchar('\n');
}

static void look_at_machine(struct doctor *d)
{
    char name[128];
    os_cpu_name(name);
    say(d, GOOD, "processor", "%s, %d usable", name[0] ? name : "unknown", os_cpu_count());
    uint64_t memory = os_memory_bytes();
    say(d, memory && memory < 512u << 20 ? NOTE : GOOD, "memory", "%.1f GB may be used",
        (double)memory / 1e9);
}

static void look_at_builtin(struct doctor *d)
{
    struct caro_asker *asker;
    struct caro_answer answer;
    struct caro_error err = {0};
    const struct caro_ask_options how = {.cpu_level = d->o->cpu_level, .search_path = getenv("PATH")};
    uint64_t start = os_clock_ns();
    enum caro_status status = caro_asker_open(&asker, &how, &err);
    if (status != CARO_OK) {
        say(d, BAD, "built-in model", "%s", err.msg);
        return;
    }
    struct caro_model_info info;
    caro_model_info(caro_asker_model(asker), &info);
    status = caro_ask(asker, "list files by size", 18, &answer, &err);
    if (status == CARO_OK) {
        say(d, GOOD, "built-in model", "%.1f M parameters (%s): answered \"%.60s\" in %.1f ms",
            (double)info.n_parameters / 1e6, info.kernels, answer.command,
            (double)(os_clock_ns() - start) * 1e-6);
        caro_answer_free(&answer);
    } else
        say(d, BAD, "built-in model", "does not answer: %s", err.msg);
    caro_asker_close(asker);
}

static void look_at_config(struct doctor *d)
{
    char path[4096];
    json_t *config;
    struct caro_error err = {0};
    if (config_path(path, &err) != CARO_OK) {
        say(d, NOTE, "config", "%s", err.msg);
        return;
    }
    if (access(path, F_OK) != 0)
        say(d, GOOD, "config", "none (%s)", path);
    else if (config_read(path, &config, &err) != CARO_OK)
        say(d, BAD, "config", "%s", err.msg);
    else {
        say(d, GOOD, "config", "%s: %zu keys", path, json_object_size(config));
        json_decref(config);
    }
}

static void look_at_cache(struct doctor *d, const struct hub_settings *s)
{
    struct caro_cached *list;
    size_t n = 0;
    uint64_t bytes = 0;
    struct caro_error err = {0};
    if (caro_hub_list(&s->hub, &list, &n, &err) != CARO_OK) {
        say(d, BAD, "cache", "%s", err.msg);
        return;
    }
    for (size_t i = 0; i < n; i++) bytes += list[i].bytes;
    caro_hub_list_free(list, n);
    bool there = access(s->cache, F_OK) == 0;
    say(d, there && access(s->cache, W_OK) != 0 ? NOTE : GOOD, "cache",
        "%s: %zu models, %.1f MB%s; %.1f GB free", s->cache, n, (double)bytes / 1e6,
        there ? access(s->cache, W_OK) != 0 ? ", cannot be written" : "" : ", not there yet",
        (double)os_disk_free_bytes(s->cache) / 1e9);
}

static void look_at_hub(struct doctor *d)
{
    struct hub_settings s;
    struct caro_error err = {0};
    char path[4096], format[32], reason[300];
    if (hub_settings_read(&s, d->o, &err) != CARO_OK) {
        say(d, BAD, "models", "%s", err.msg);
        return;
    }
    if (hub_settings_choose(&s, d->o, path, format, reason, &err) != CARO_OK)
        say(d, BAD, "model", "%s", err.msg);
    else
        say(d, GOOD, "model", "requests go to %s", path[0] ? path : "the built-in one");
    look_at_cache(d, &s);
    say(d, GOOD, "hub", "%s%s", s.hub.endpoint ? s.hub.endpoint : "the catalog's hub",
        s.hub.offline ? ", but offline: no connection is made" : "");
    hub_settings_free(&s);
}

/* Libraries that are loaded when they are needed: without them the rest works. */
static void look_at_library(struct doctor *d, const char *name, const char *purpose, const char *const *files)
{
    for (; *files; files++) {
        void *library = dlopen(*files, RTLD_LAZY | RTLD_LOCAL);
        if (!library) continue;
        dlclose(library);
        say(d, GOOD, name, "%s, for %s", *files, purpose);
        return;
    }
    say(d, NOTE, name, "not here: no %s", purpose);
}

static void look_at_shell(struct doctor *d)
{
    struct facts facts;
    struct caro_error err = {0};
    const char *integration = getenv("CARO_SHELL_INTEGRATION");
    if (facts_gather(&facts, d->o, &err) != CARO_OK) {
        say(d, BAD, "shell", "%s", err.msg);
        return;
    }
    say(d, GOOD, "shell", "%s: commands are written for %s", facts.shell, facts.dialect);
    if (facts.rules) say(d, GOOD, "rules", "%zu of your own", caro_rules_count(facts.rules));
    facts_free(&facts);
    if (integration && *integration)
        say(d, GOOD, "key binding", "Alt-E in %s", integration);
    else
        say(d, NOTE, "key binding", "none: caro init %s tells how a key brings commands to your line",
            strcmp(facts.dialect, "sh") == 0 ? "bash" : facts.dialect);
}

static void look_at_sandbox(struct doctor *d)
{
    struct caro_error err = {0};
    bool landlock = false;
    if (sandbox_probe(true, &landlock, &err) != CARO_OK)
        say(d, NOTE, "sandbox", "caro try does not work here: %s", err.msg);
    else
        say(d, GOOD, "sandbox", "caro try can run commands apart%s",
            landlock ? "" : "; this kernel has no Landlock: one wall fewer");
}

static enum caro_status cmd_doctor(const struct options *o, int *exit_code, struct caro_error *err)
{
    struct doctor d = {.o = o, .rows = o->json ? json_array() : NULL};
    static const char *const curl[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib", NULL};
    static const char *const crypto[] = {"libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.3.dylib", NULL};
    say(&d, GOOD, "caro", CARO_VERSION);
    look_at_machine(&d);
    look_at_builtin(&d);
    look_at_config(&d);
    look_at_hub(&d);
    look_at_library(&d, "libcurl", "downloads", curl);
    look_at_library(&d, "libcrypto", "checking downloads", crypto);
    look_at_shell(&d);
    look_at_sandbox(&d);
    *exit_code = d.bad ? 1 : 0;
    if (!d.rows) return CARO_OK;
    char *text = json_dumps(d.rows, JSON_INDENT(2));
    json_decref(d.rows);
    if (!text) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory");
    puts(text);
    free(text);
    return CARO_OK;
}

static const struct action actions[] = {{"", 0, 0, NULL}};

const struct subcommand subcommand_doctor = {
    .name = "doctor",
    .actions = actions,
    .n_actions = 1,
    .without_config = true,
    .run = cmd_doctor,
    .help = "caro doctor [--json]: what caro stands on here, and what to do where it is amiss\n"
            "\n"
            "Exit status 1 when something is bad; a note is something that can be missed.",
};
