/* Owns the utilities that run commands elsewhere, later or as somebody else: su, ssh, containers, cron, at,
 * tmux, editors of databases. */
#include "safety/rules.h"

static void run_text(struct judge *j, struct slice code, struct span span)
{
    struct flow none = {0}, out = {0};
    judge_code(j, code, span, &none, &out);
}

void handle_su(struct judge *j, const struct utility *u, const struct arguments *a)
{
    const struct option *code = arguments_option(a, "-c|--command|--session-command");
    bool privileged = j->privileged;
    (void)u;
    judge_report(j, CARO_LEVEL_CAUTION, "privileges", a->span, "runs as another user");
    j->privileged = true;
    if (code && code->has_value)
        judge_code(j, code->value.text, code->span, a->in, a->out);
    else if (a->in->given)
        run_code_flow(j, a->in, a->span, "su", a->out);
    j->privileged = privileged;
}

void handle_ssh(struct judge *j, const struct utility *u, const struct arguments *a)
{
    for (size_t k = 0; k < a->n_options; k++) {
        const struct option *o = &a->options[k];
        static const char *const local[] = {"ProxyCommand=", "LocalCommand=", "KnownHostsCommand="};
        for (size_t m = 0; o->has_value && m < 3; m++)
            if (slice_starts_with(o->value.text, slice_from_cstr(local[m])))
                run_text(j, slice_sub(o->value.text, strlen(local[m]), o->value.text.n), o->span);
    }
    if (a->in->taint & TAINT_SECRET)
        judge_report(j, CARO_LEVEL_DANGEROUS, "leaks-keys", a->span,
                     "sends keys or passwords to another machine");
    if (a->first + 1 >= a->all->n) {
        if (a->in->given) run_code_flow(j, a->in, a->span, "ssh", a->out);
        return;
    }
    struct fields behind = fields_from(a->all, a->first); /* ssh reads options behind the host too */
    struct arguments rest;
    arguments_start(&rest, a->name, a->span, a->in, a->out);
    arguments_parse(j, u, &behind, &rest);
    struct fields words = fields_from(&behind, rest.first);
    struct slice cwd = j->cwd;
    j->cwd = j->home;
    if (words.n) judge_code(j, fields_joined(j, &words, 0), words.v[0].span, a->in, a->out);
    j->cwd = cwd;
    *a->out =
        (struct flow){.given = true, .taint = a->out->taint | TAINT_NETWORK}; /* what that machine says */
}

/* -v /:/host and --privileged let a container reach the whole machine. */
static bool tell_mounts(struct judge *j, const struct arguments *a)
{
    bool open = false;
    for (size_t k = 0; k < a->n_options; k++) {
        const struct option *o = &a->options[k];
        bool mount = slice_equal_cstr(o->name, "-v") || slice_equal_cstr(o->name, "--volume") ||
                     slice_equal_cstr(o->name, "--mount");
        if (slice_equal_cstr(o->name, "--privileged"))
            judge_report(j, CARO_LEVEL_CAUTION, "container-privileges", o->span,
                         "gives a container the rights of the machine");
        if (!mount || !o->has_value) continue;
        struct slice v = o->value.text;
        for (size_t i = 0; i + 7 <= v.n; i++)
            if (memcmp(v.p + i, "source=", 7) == 0)
                v = slice_sub(v, i + 7, v.n);
            else if (memcmp(v.p + i, "src=", 4) == 0)
                v = slice_sub(v, i + 4, v.n);
        size_t end = 0;
        while (end < v.n && v.p[end] != ':' && v.p[end] != ',') end++;
        struct slice host = slice_sub(v, 0, end);
        bool path = host.n && (host.p[0] == '/' || host.p[0] == '.' || host.p[0] == '~');
        enum place place = path ? path_place(j, host) : PLACE_ORDINARY;
        if (place == PLACE_ROOT || place == PLACE_SYSTEM || place == PLACE_DISK || place == PLACE_HOME) {
            judge_report(j, CARO_LEVEL_CAUTION, "container-mounts", o->span, "lets a container change %s: %s",
                         judge_show(j, host), path_place_text(place));
            open = true;
        }
        if (slice_ends_with(host, SLICE_LIT("docker.sock")))
            judge_report(j, CARO_LEVEL_CAUTION, "container-mounts", o->span,
                         "lets a container command the machine's containers");
    }
    return open;
}

/* The options behind docker run, and what the image is told to run. */
/* The text with every path below the mount's target as the machine's own path. */
static struct slice in_host(struct judge *j, struct slice text, struct slice target, struct slice host)
{
    for (size_t i = 0; i + target.n <= text.n; i++) {
        bool begins = i == 0 || strchr(" \t'\"=;&|(", text.p[i - 1]);
        char next = i + target.n < text.n ? text.p[i + target.n] : '/';
        if (!begins || memcmp(text.p + i, target.p, target.n) != 0 ||
            (next != '/' && next != ' ' && next != '\'' && next != '"'))
            continue;
        struct slice rest = slice_sub(text, i + target.n, text.n);
        bool bare = !host.n && (!rest.n || rest.p[0] != '/');
        return text_join(j, text_join(j, slice_sub(text, 0, i), bare ? SLICE_LIT("/") : host),
                         in_host(j, rest, target, host));
    }
    return text;
}

static void run_in_container(struct judge *j, const struct arguments *a, size_t from, bool image)
{
    static const struct utility inner = {
        .name = "docker run",
        .flags = UTILITY_STOP,
        .values = " -v --volume --mount -p --publish -e --env --name -w --workdir -u --user --network --net "
                  "-h --hostname --entrypoint -m --memory --cpus "
                  "--restart --add-host --env-file -l --label --link --log-driver --log-opt --gpus --device "
                  "--cap-add --cap-drop --security-opt --shm-size "
                  "--ulimit --volumes-from --dns --ip --platform --pull --runtime --tmpfs --pid --ipc "
                  "--userns --cidfile --expose --index -n --namespace -c --container "
                  "--image --overrides --context --kubeconfig "};
    struct fields rest = fields_from(a->all, from);
    struct arguments b;
    arguments_start(&b, a->name, a->span, a->in, a->out);
    arguments_parse(j, &inner, &rest, &b);
    bool open = tell_mounts(j, &b);
    size_t first = b.first + (image ? 1 : 1);
    if (first < rest.n && slice_equal_cstr(rest.v[first].text, "--")) first++;
    if (first >= rest.n) return;
    struct fields command = fields_from(&rest, first);
    bool contained = j->contained;
    struct slice cwd = j->cwd;
    if (!open) j->contained = true;
    if (open) { /* the machine's root is somewhere in there: a path below it is one of the machine */
        for (size_t k = 0; k < b.n_options; k++) {
            const char *colon = b.options[k].has_value && b.options[k].value.text.n
                                    ? memchr(b.options[k].value.text.p, ':', b.options[k].value.text.n)
                                    : NULL;
            if (!colon || b.options[k].value.text.p[0] != '/') continue;
            size_t length = (size_t)(colon - b.options[k].value.text.p);
            struct slice host = length == 1 ? SLICE_LIT("") : slice_sub(b.options[k].value.text, 0, length);
            struct slice target = slice_sub(b.options[k].value.text, length + 1, b.options[k].value.text.n);
            const char *mode = target.n ? memchr(target.p, ':', target.n) : NULL;
            if (mode) target.n = (size_t)(mode - target.p);
            for (size_t m = 0; m < command.n; m++)
                if (target.n) command.v[m].text = in_host(j, command.v[m].text, target, host);
        }
    }
    if (!slice_equal_cstr(command.v[0].text, "-")) run_arguments(j, &command, a->in, a->out);
    j->contained = contained;
    j->cwd = cwd;
}

void handle_container(struct judge *j, const struct utility *u, const struct arguments *a)
{
    static const char *const nouns[] = {"network", "volume",  "context", "service", "config",
                                        "secret",  "buildx",  "plugin",  "swarm",   "stack",
                                        "node",    "rollout", "cp",      "logs"};
    bool cluster = strcmp(u->name, "kubectl") == 0 || strcmp(u->name, "oc") == 0;
    for (size_t k = 1; k < a->all->n && k <= 4; k++) {
        struct slice t = a->all->v[k].text;
        for (size_t m = 0; m < sizeof nouns / sizeof *nouns; m++)
            if (slice_equal_cstr(t, nouns[m])) return;
        bool run = slice_equal_cstr(t, "run") || slice_equal_cstr(t, "create"),
             exec = slice_equal_cstr(t, "exec");
        if (!run && !exec) continue;
        size_t dashes = k; /* what kubectl runs stands behind -- */
        while (cluster && dashes < a->all->n && !slice_equal_cstr(a->all->v[dashes].text, "--")) dashes++;
        if (dashes < a->all->n) run_in_container(j, a, k, run);
        return;
    }
}

void handle_crontab(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    if (arguments_option(a, "-l|-V")) return;
    if (arguments_option(a, "-r")) {
        judge_report(j, CARO_LEVEL_DANGEROUS, "deletes-schedule", a->span,
                     "deletes every job of the crontab at once");
        return;
    }
    judge_report(j, CARO_LEVEL_CAUTION, "writes-startup", a->span,
                 "changes what runs by itself at set times");
    const struct definition *file =
        a->operands.n ? run_definition(j, DEFINITION_FILE, path_normalise(j, a->operands.v[0].text)) : NULL;
    const struct flow *content = file ? &file->flow : a->in;
    if (content->taint & TAINT_NETWORK)
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", a->span,
                     "puts what comes over the network where it runs by itself");
    if (content->known) effect_crontab(j, content->text, a->span);
}

void handle_at(struct judge *j, const struct utility *u, const struct arguments *a)
{
    if (arguments_option(a, "-l|-V|-c")) return;
    if (arguments_option(a, "-d|-r")) return;
    judge_report(j, CARO_LEVEL_CAUTION, "writes-startup", a->span,
                 "runs something later, when nobody watches");
    struct flow out = {0};
    if (a->in->given) run_code_flow(j, a->in, a->span, u->name, &out);
}

static bool same_word(struct slice t, const char *word) /* git's keys: upper and lower case alike */
{
    size_t n = strlen(word);
    if (t.n != n) return false;
    for (size_t i = 0; i < n; i++)
        if ((t.p[i] >= 'A' && t.p[i] <= 'Z' ? t.p[i] + 32 : t.p[i]) != word[i]) return false;
    return true;
}

/* A setting that names a command (git-config(1)). */
static void git_setting(struct judge *j, struct slice key, struct slice value, struct span span)
{
    static const char *const runs[] = {"core.pager",
                                       "core.sshcommand",
                                       "core.editor",
                                       "sequence.editor",
                                       "core.fsmonitor",
                                       "diff.external",
                                       "credential.helper",
                                       "core.gitproxy",
                                       "core.askpass",
                                       "gpg.program",
                                       "uploadpack.packobjectshook",
                                       "interactive.difffilter"};
    static const char *const last[] = {"command", "textconv", "driver",  "cmd",
                                       "clean",   "smudge",   "process", "program"};
    bool alias = slice_starts_with(key, SLICE_LIT("alias.")),
         command = slice_starts_with(key, SLICE_LIT("pager."));
    if (!value.n) return;
    for (size_t k = 0; k < sizeof runs / sizeof *runs; k++) command |= same_word(key, runs[k]);
    size_t dots = 0, dot = 0;
    for (size_t i = 0; i < key.n; i++)
        if (key.p[i] == '.') {
            dots++;
            dot = i + 1;
        }
    for (size_t k = 0; dots > 1 && k < sizeof last / sizeof *last; k++)
        command |= same_word(slice_sub(key, dot, key.n), last[k]);
    bool helper =
        same_word(key, "credential.helper") && value.p[0] != '!' && value.p[0] != '/'; /* its short name */
    if (value.p[0] == '!')
        run_text(j, slice_sub(value, 1, value.n), span);
    else if (alias)
        run_text(j, text_join(j, SLICE_LIT("git "), value), span);
    else if (command && !helper)
        run_text(j, value, span);
    else if (same_word(key, "core.hookspath"))
        judge_report(j, CARO_LEVEL_CAUTION, "injects-code", span,
                     "lets git run the programs of another directory");
}

/* git's ways to run a command: aliases and hooks given with -c, and the words of some subcommands. */
void handle_git(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    for (size_t k = 0; k < a->n_options; k++) {
        const struct option *o = &a->options[k];
        if (!o->has_value) continue;
        const char *equals = o->value.text.n ? memchr(o->value.text.p, '=', o->value.text.n) : NULL;
        if (slice_equal_cstr(o->name, "-c") && equals) {
            struct slice key = slice_sub(o->value.text, 0, (size_t)(equals - o->value.text.p)),
                         value = slice_sub(o->value.text, key.n + 1, o->value.text.n);
            git_setting(j, key, value, o->span);
        }
        static const char *const code[] = {
            "--exec",         "-x",           "--upload-pack", "--receive-pack",  "--tree-filter",
            "--index-filter", "--env-filter", "--msg-filter",  "--commit-filter", "--open-files-in-pager",
            "--extcmd"};
        for (size_t m = 0; m < sizeof code / sizeof *code; m++)
            if (slice_equal_cstr(o->name, code[m])) run_text(j, o->value.text, o->span);
    }
    if (a->operands.n < 2) return;
    struct slice sub = a->operands.v[0].text, next = a->operands.v[1].text;
    bool bisect = slice_equal_cstr(sub, "bisect") && slice_equal_cstr(next, "run"),
         each = slice_equal_cstr(sub, "submodule") && slice_equal_cstr(next, "foreach");
    if ((bisect || each) && a->operands.n > 2) {
        struct fields words = fields_from(&a->operands, 2);
        struct flow none = {0}, out = {0};
        if (each)
            run_text(j, fields_joined(j, &words, 0), words.v[0].span);
        else
            run_arguments(j, &words, &none, &out);
    }
    if (slice_equal_cstr(sub, "rebase") && arguments_option(a, "-x"))
        run_text(j, next, a->operands.v[1].span);
    if (slice_equal_cstr(sub, "config"))
        for (size_t k = 1; k + 1 < a->operands.n; k++)
            git_setting(j, a->operands.v[k].text, a->operands.v[k + 1].text, a->operands.v[k + 1].span);
    if (slice_equal_cstr(sub, "clone") && slice_starts_with(a->operands.v[1].text, SLICE_LIT("ext::")))
        run_text(j, slice_sub(a->operands.v[1].text, 5, a->operands.v[1].text.n), a->operands.v[1].span);
}

/* parallel CMD ::: a b, or the words from its input. */
void handle_parallel(struct judge *j, const struct utility *u, const struct arguments *a)
{
    struct fields words = {0}, none = {0};
    (void)u;
    (void)none;
    size_t end = a->first;
    while (end < a->all->n && !slice_starts_with(a->all->v[end].text, SLICE_LIT(":::"))) end++;
    for (size_t k = end + 1; k < a->all->n; k++)
        fields_add(j, &words, a->all->v[k].text, a->all->v[k].span, 0);
    if (end >= a->all->n)
        fields_add(j, &words, a->in->known ? a->in->text : text_hole(a->in->taint), a->span, 0);
    struct slice code = SLICE_LIT("");
    for (size_t k = a->first; k < end; k++)
        code = text_join(j, text_join(j, code, k > a->first ? SLICE_LIT(" ") : SLICE_LIT("")),
                         a->all->v[k].text);
    struct span span = a->first < a->all->n ? a->all->v[a->first].span : a->span;
    for (size_t w = 0; w < words.n && w < 64 && judge_step(j); w++) {
        struct slice line = SLICE_LIT("");
        bool placed = false;
        size_t from = 0;
        for (size_t i = 0; i + 1 < code.n; i++)
            if (code.p[i] == '{' && code.p[i + 1] == '}') {
                line = text_join(j, text_join(j, line, slice_sub(code, from, i)), words.v[w].text);
                from = i + 2;
                placed = true;
            }
        line = text_join(j, line, slice_sub(code, from, code.n));
        if (!placed)
            line = text_join(j, text_join(j, line, line.n ? SLICE_LIT(" ") : SLICE_LIT("")), words.v[w].text);
        run_text(j, line, span);
    }
}

/* watch CMD…: through sh -c. */
void handle_watch(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    struct fields words = fields_from(a->all, a->first);
    bool in_loop = j->in_loop;
    j->in_loop = true;
    if (words.n) run_text(j, fields_joined(j, &words, 0), words.v[0].span);
    j->in_loop = in_loop;
}

/* tmux and screen: commands for new windows, and keys typed into them. */
void handle_multiplexer(struct judge *j, const struct utility *u, const struct arguments *a)
{
    bool tmux = strcmp(u->name, "tmux") == 0;
    if (!tmux) {
        struct fields words = fields_from(a->all, a->first);
        if (words.n && !arguments_option(a, "-X|-r|-x|-ls")) {
            struct flow none = {0};
            run_arguments(j, &words, &none, a->out);
        }
        return;
    }
    if (!a->operands.n) return;
    struct slice sub = a->operands.v[0].text;
    bool keys = slice_starts_with(sub, SLICE_LIT("send")),
         window = slice_starts_with(sub, SLICE_LIT("new")) || slice_starts_with(sub, SLICE_LIT("split")) ||
                  slice_starts_with(sub, SLICE_LIT("respawn")) || slice_starts_with(sub, SLICE_LIT("run")) ||
                  slice_starts_with(sub, SLICE_LIT("if")) || slice_starts_with(sub, SLICE_LIT("pipe"));
    for (size_t k = 1; (keys || window) && k < a->operands.n; k++) {
        struct slice t = a->operands.v[k].text;
        if (slice_equal_cstr(t, "Enter") || slice_equal_cstr(t, "C-m") || slice_equal_cstr(t, "C-c"))
            continue;
        if (memchr(t.p ? t.p : "", ' ', t.n)) run_text(j, t, a->operands.v[k].span);
    }
}

void handle_netcat(struct judge *j, const struct utility *u, const struct arguments *a)
{
    static const char *const runs[] = {"EXEC:", "SYSTEM:", "exec:", "system:"};
    const struct option *program = arguments_option(a, "-e|-c|--exec|--sh-exec|--lua-exec");
    bool shell = program && program->has_value;
    for (size_t k = 0; k < a->operands.n; k++)
        for (size_t m = 0; m < 4; m++)
            shell |= slice_starts_with(a->operands.v[k].text, slice_from_cstr(runs[m]));
    if (shell)
        judge_report(j, CARO_LEVEL_DANGEROUS, "reverse-shell", a->span,
                     "gives a program of this machine to another one");
    if (a->in->taint & TAINT_SECRET)
        judge_report(j, CARO_LEVEL_DANGEROUS, "leaks-keys", a->span,
                     "sends keys or passwords over the network");
    bool scan = arguments_option(a, "-z") != NULL;
    if (!scan && (a->in->given || arguments_option(a, "-l|--listen")))
        judge_report(j, CARO_LEVEL_CAUTION, "sends-data", a->span, "%s: sends or takes data over the network",
                     u->name);
    *a->out = (struct flow){.given = true, .taint = TAINT_NETWORK};
}

void handle_openssl(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    struct slice sub = a->operands.n ? a->operands.v[0].text : SLICE_LIT("");
    unsigned taint = a->in->taint;
    const struct option *key = arguments_option(a, "-in");
    bool private = slice_equal_cstr(sub, "rsa") || slice_equal_cstr(sub, "ec") ||
                   slice_equal_cstr(sub, "pkey") || slice_equal_cstr(sub, "pkcs12") ||
                   slice_equal_cstr(sub, "pkcs8");
    if (private && key && key->has_value && path_is_secret(j, key->value.text) &&
        !arguments_option(a, "-pubout|-noout|-check|-pubin|-nokeys"))
        judge_report(j, CARO_LEVEL_CAUTION, "reads-keys", key->span, "shows or copies a private key");
    if (arguments_option(a, "-d|-D|-decrypt") && !slice_equal_cstr(sub, "dgst")) taint |= TAINT_DECODED;
    if (slice_equal_cstr(sub, "s_client")) taint |= TAINT_NETWORK;
    if (slice_equal_cstr(sub, "s_client") && (a->in->taint & TAINT_SECRET))
        judge_report(j, CARO_LEVEL_DANGEROUS, "leaks-keys", a->span,
                     "sends keys or passwords over the network");
    *a->out = (struct flow){.given = true, .taint = taint};
    const struct option *out = arguments_option(a, "-out");
    if (out && out->has_value) effect_write(j, EFFECT_WRITE, &out->value, a->out);
}
