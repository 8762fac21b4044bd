/* Owns the recorders: small shell scripts first on the PATH of the sandbox. A record is the call's arguments, each
 * ended by NUL, then an argument that is the byte 2; recorded input begins with the byte 1. */
#include "lab/eval_stubs.h"

#include "lab/eval_files.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_CALLS = 1000, MAX_ARGUMENTS = 20000 };

/* sudo runs what follows; only another user than root is recorded. */
static const char sudo_script[] =
    "#!/bin/sh\n"
    "who=root end=$(printf '\\002')\n"
    "while [ $# -gt 0 ]; do\n"
    "  case $1 in\n"
    "    --) shift; break ;;\n"
    "    -u) who=$2; shift 2 ;;\n"
    "    --user=*) who=${1#--user=}; shift ;;\n"
    "    -g|-p|-C|-h|-D|-R|-T|-r|-t) shift 2 ;;\n"
    "    -i|-s|-l|-v|-k|-K) [ $# -eq 1 ] && { printf '%s\\0' sudo \"$1\" \"$end\" >> /run/calls; exit 0; }; "
    "shift ;;\n"
    "    -*) shift ;;\n"
    "    *=*) export \"$1\"; shift ;;\n"
    "    *) break ;;\n"
    "  esac\n"
    "done\n"
    "[ \"$who\" = root ] || printf '%s\\0' sudo -u \"$who\" \"$end\" >> /run/calls\n"
    "exec \"$@\"\n";

/* One write a record: the programs of a pipeline write at the same time. The exit status stands behind. */
static const char
    stub_head[] = "#!/bin/sh\nme=${0##*/}\nPATH=/usr/bin:/bin\n",
    stub_input[] = "if [ ! -t 0 ]; then input=$(printf '\\001'; cat); fi\n",
    stub_body[] = "printf '%s\\0' \"$me\" \"$@\" ${input+\"$input\"} \"$(printf '\\002')\" >> /run/calls\n"
                  "for re in /stubs/.\"$me\"/*.re; do\n"
                  "  [ -f \"$re\" ] || continue\n"
                  "  if printf '%s' \"$*\" | grep -Eq -f \"$re\"; then cat \"${re%.re}.out\"; exit \"$(cat "
                  "\"${re%.re}.exit\")\"; fi\n"
                  "done\n"
                  "cat /stubs/.\"$me\"/out\nexit ";

static enum caro_status put(const char *folder, const char *name, const char *extension, const char *text,
                            mode_t mode, struct caro_error *err)
{
    char path[4096];
    if (snprintf(path, sizeof path, "%s/%s%s", folder, name, extension) >= (int)sizeof path)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "the path %.60s… is too long", folder);
    return eval_files_put(path, text, strlen(text), mode, err);
}

static enum caro_status write_cases(const char *folder, const struct eval_stub *stub, struct caro_error *err)
{
    for (size_t i = 0; i < stub->n_cases; i++) {
        const struct eval_stub_case *c = &stub->cases[i];
        char name[32], text[32];
        struct buffer match;
        snprintf(name, sizeof name, "%04zu", i);
        snprintf(text, sizeof text, "%d", c->exit);
        buffer_init(&match, 1 << 16);
        buffer_printf(&match, "%s\n", c->match);
        enum caro_status status = put(folder, name, ".re", buffer_cstr(&match), 0644, err);
        buffer_free(&match);
        TRY(status);
        TRY(put(folder, name, ".out", c->output ? c->output : "", 0644, err));
        TRY(put(folder, name, ".exit", text, 0644, err));
    }
    return CARO_OK;
}

static enum caro_status write_stub(const char *folder, const struct eval_tool *tool,
                                   const struct eval_stub *stub, struct caro_error *err)
{
    static const struct eval_stub silent = {.output = ""};
    char data[4096];
    if (!stub) stub = &silent;
    if (snprintf(data, sizeof data, "%s/.%s", folder, tool->name) >= (int)sizeof data)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "the path %.60s… is too long", folder);
    TRY(eval_files_make_folder(data, err));
    TRY(write_cases(data, stub, err));
    TRY(put(data, "out", "", stub->output ? stub->output : "", 0644, err));
    if (strcmp(tool->name, "sudo") == 0) return put(folder, tool->name, "", sudo_script, 0755, err);
    struct buffer script;
    buffer_init(&script, 4096);
    buffer_printf(&script, "%s%s%s%d\n", stub_head, tool->records_input ? stub_input : "", stub_body,
                  stub->exit);
    enum caro_status status = put(folder, tool->name, "", buffer_cstr(&script), 0755, err);
    buffer_free(&script);
    return status;
}

static const struct eval_stub *find_stub(const struct eval_item *item, const char *name)
{
    for (size_t i = 0; item && i < item->n_stubs; i++)
        if (strcmp(item->stubs[i].name, name) == 0) return &item->stubs[i];
    return NULL;
}

enum caro_status eval_stubs_write(const char *folder, const struct eval_rules *rules,
                                  const struct eval_item *item, struct caro_error *err)
{
    TRY(eval_files_make_folder(folder, err));
    for (size_t i = 0; i < rules->n_tools; i++) {
        const struct eval_stub *stub = find_stub(item, rules->tools[i].name);
        if (rules->tools[i].always || stub) TRY(write_stub(folder, &rules->tools[i], stub, err));
    }
    /* A shell builtin of a recorder's name would hide it. */
    struct buffer text;
    buffer_init(&text, 1 << 20);
    for (size_t i = 0; item && i < item->n_stubs; i++)
        buffer_printf(&text, "enable -n %s 2>/dev/null\n", item->stubs[i].name);
    enum caro_status status = put(folder, ".bashenv", "", buffer_cstr(&text), 0644, err);
    buffer_free(&text);
    return status;
}

enum caro_status eval_stubs_read(struct eval_calls *calls, struct slice text, const struct eval_rules *rules,
                                 struct arena *arena, struct caro_error *err)
{
    const char **argv = malloc(MAX_ARGUMENTS * sizeof *argv);
    const char *p = arena_copy(arena, text), *end = p ? p + text.n : NULL;
    size_t argc = 0;
    *calls = (struct eval_calls){.at = arena_array(arena, MAX_CALLS, sizeof *calls->at)};
    bool good = argv && p && calls->at;
    while (good && p < end && calls->n < MAX_CALLS) {
        size_t n = strnlen(p, (size_t)(end - p));
        if (n == 1 && *p == 2) {
            if (argc) good = eval_call_normalise(&calls->at[calls->n++], argv, argc, rules, arena);
            argc = 0;
        } else if (argc < MAX_ARGUMENTS) {
            argv[argc++] = p;
        }
        p += n + 1;
    }
    free(argv);
    return good ? CARO_OK : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory while reading calls");
}
