/* Owns programs in other languages on the command line: python -c, perl -e. They are not parsed: the calls that run
 * commands, delete or write are looked for, with the literals that they are given. */
#include "safety/code.h"

bool code_has(struct slice code, const char *word)
{
    size_t n = strlen(word);
    for (size_t i = 0; i + n <= code.n; i++)
        if (memcmp(code.p + i, word, n) == 0) return true;
    return false;
}

static bool has_any(struct slice code, const char *const *words)
{
    for (; *words; words++)
        if (code_has(code, *words)) return true;
    return false;
}

/* Byte behind the next occurrence of word at or after i; 0 when there is none. A name must not go on to the
 * left. */
size_t code_find_call(struct slice code, const char *word, size_t i)
{
    size_t n = strlen(word);
    for (; i + n <= code.n; i++) {
        if (memcmp(code.p + i, word, n) != 0) continue;
        char before = i ? code.p[i - 1] : ' ';
        bool inside = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') || before == '_';
        if (!inside) return i + n;
    }
    return 0;
}

/* One string literal at code[*i] (on its quote); *i moves behind it. */
struct slice code_literal(struct judge *j, struct slice code, size_t *i)
{
    char quote = code.p[*i];
    char *out = arena_alloc(j->arena, code.n - *i + 1);
    size_t n = 0, k = *i + 1;
    if (!out) {
        judge_no_memory(j);
        *i = code.n;
        return SLICE_LIT("\x01");
    }
    bool triple = k + 1 < code.n && code.p[k] == quote && code.p[k + 1] == quote;
    if (triple) k += 2;
    while (k < code.n && code.p[k] != quote) {
        if (code.p[k] == '\\' && k + 1 < code.n) {
            char c = code.p[++k];
            out[n++] = c == 'n' ? '\n' : c == 't' ? '\t' : c;
            if (c == 'x') out[n - 1] = HOLE_ANY; /* spelled in numbers: not read */
        } else {
            out[n++] = code.p[k];
        }
        k++;
    }
    *i = k + (triple ? 3 : 1);
    if (*i > code.n) *i = code.n;
    return slice_from(out, n);
}

/* The literals of a call's arguments from i to its closing bracket: a comma makes a blank, what is no literal
 * a hole. */
struct slice code_arguments(struct judge *j, struct slice code, size_t i)
{
    struct slice text = SLICE_LIT("");
    int level = 0;
    bool word = false;
    for (size_t steps = 0; i < code.n && steps < 4096; steps++) {
        char c = code.p[i];
        if (c == '"' || c == '\'' || c == '`') {
            text = text_join(j, text, code_literal(j, code, &i));
            word = false;
            continue;
        }
        if (c == '(' || c == '[' || c == '{') level++;
        if ((c == ')' || c == ']' || c == '}') && level-- == 0) break;
        if ((c == ';' || c == '\n') && level == 0) break;
        if (c == ',') text = text_join(j, text, SLICE_LIT(" "));
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '$' || c == '_';
        char next = i + 1 < code.n ? code.p[i + 1] : 0;
        bool prefix = letter && (next == '"' || next == '\'');
        if (letter && !word && !prefix && c != '_') {
            size_t end = i;
            while (end < code.n && ((code.p[end] >= 'a' && code.p[end] <= 'z') ||
                                    (code.p[end] >= 'A' && code.p[end] <= 'Z') || code.p[end] == '_' ||
                                    code.p[end] == '.' || code.p[end] == '$'))
                end++;
            bool named = end < code.n && code.p[end] == '=' &&
                         !(end + 1 < code.n && code.p[end + 1] == '='); /* shell=True */
            bool call =
                end < code.n && (code.p[end] == '(' || code.p[end] == ' '); /* expanduser("~"), glob "*" */
            if (named) {
                while (end < code.n && code.p[end] != ',' && code.p[end] != ')') end++;
                i = end;
                continue;
            }
            if (!call) text = text_join(j, text, SLICE_LIT("\x01"));
            i = end;
            continue;
        }
        word = letter && !prefix;
        i++;
    }
    while (text.n && text.p[0] == ' ') text = slice_sub(text, 1, text.n);
    while (text.n && text.p[text.n - 1] == ' ') text.n--;
    return text;
}

static struct slice home_expanded(struct judge *j, struct slice path)
{
    if (path.n && path.p[0] == '~' && (path.n == 1 || path.p[1] == '/'))
        return text_join(j, j->home, slice_sub(path, 1, path.n));
    return path;
}

static struct slice globbed(struct judge *j, struct slice path)
{
    if (!path.n || !memchr(path.p, '*', path.n)) return path;
    char *copy = arena_copy(j->arena, path);
    if (!copy) {
        judge_no_memory(j);
        return SLICE_LIT("\x01");
    }
    for (size_t k = 0; k < path.n; k++)
        if (copy[k] == '*') copy[k] = HOLE_GLOB;
    return slice_from(copy, path.n);
}

static void scan_commands(struct judge *j, struct slice code, struct span span)
{
    static const char *const calls[] = {"system(",
                                        "system ",
                                        "popen(",
                                        "Popen(",
                                        "exec(",
                                        "exec ",
                                        "execSync(",
                                        "spawn(",
                                        "spawnSync(",
                                        "execFileSync(",
                                        "call(",
                                        "run(",
                                        "check_output(",
                                        "check_call(",
                                        "getoutput(",
                                        "shell_exec(",
                                        "passthru(",
                                        "proc_open(",
                                        "do shell script ",
                                        "shell-command ",
                                        "call-process ",
                                        "shell-command-to-string ",
                                        "qx(",
                                        "qx{",
                                        "%x(",
                                        "%x{",
                                        "execvp(",
                                        "execv(",
                                        "execl(",
                                        "execlp(",
                                        "os.execute(",
                                        "io.popen(",
                                        "capture2(",
                                        "capture3(",
                                        "System.cmd(",
                                        ":os.cmd(",
                                        NULL};
    for (const char *const *call = calls; *call; call++)
        for (size_t i = code_find_call(code, *call, 0); i && judge_step(j);
             i = code_find_call(code, *call, i)) {
            struct flow none = {0}, out = {0};
            bool raw = (*call)[0] == 'q' || (*call)[0] == '%';
            struct slice text;
            if (raw) {
                size_t end = i;
                while (end < code.n && code.p[end] != ')' && code.p[end] != '}') end++;
                text = slice_sub(code, i, end);
            } else {
                text = code_arguments(j, code, i);
            }
            bool always = (*call)[0] == 's' || (*call)[0] == 'p' || (*call)[0] == 'P' ||
                          (*call)[0] == 'o'; /* system popen os. */
            if (!text.n && always && i < code.n && code.p[i] != ')' && code.p[i - 1] == '(')
                text = SLICE_LIT("\x01"); /* what is no literal */
            if (text.n) judge_code(j, text, span, &none, &out);
        }
}

static void scan_backquotes(struct judge *j, struct slice code, struct span span)
{
    for (size_t i = 0; i < code.n && judge_step(j); i++) {
        if (code.p[i] != '`') continue;
        size_t end = i + 1;
        while (end < code.n && code.p[end] != '`') end++;
        struct flow none = {0}, out = {0};
        if (end < code.n) judge_code(j, slice_sub(code, i + 1, end), span, &none, &out);
        i = end;
    }
}

/* What is deleted is not told beside the call: any literal of the program that names a grave place may be it.
 */
void code_literals_suffer(struct judge *j, struct slice code, struct span span, enum effect effect)
{
    for (size_t i = 0; i < code.n && judge_step(j);) {
        if (code.p[i] != '"' && code.p[i] != '\'') {
            i++;
            continue;
        }
        struct field f = {globbed(j, home_expanded(j, code_literal(j, code, &i))), span, 0};
        if (f.text.n && f.text.p[0] == '/' && path_is_grave(path_place(j, f.text))) effect_on(j, effect, &f);
    }
}

static void scan_files(struct judge *j, struct slice code, struct span span)
{
    static const struct {
        const char *call;
        enum effect effect;
    } rows[] = {{"rmtree(", EFFECT_DELETE_TREE},
                {"rmtree ", EFFECT_DELETE_TREE},
                {"remove_tree(", EFFECT_DELETE_TREE},
                {"rm_rf(", EFFECT_DELETE_TREE},
                {"rm_rf ", EFFECT_DELETE_TREE},
                {"rm_r(", EFFECT_DELETE_TREE},
                {"rm_r ", EFFECT_DELETE_TREE},
                {"rmSync(", EFFECT_DELETE_TREE},
                {"rmdirSync(", EFFECT_DELETE_TREE},
                {"fs.rm(", EFFECT_DELETE_TREE},
                {"removedirs(", EFFECT_DELETE_TREE},
                {"remove_dir(", EFFECT_DELETE_TREE},
                {"secure_entry(", EFFECT_DELETE_TREE},
                {"removeSync(", EFFECT_DELETE_TREE},
                {"rimraf(", EFFECT_DELETE_TREE},
                {"unlink(", EFFECT_DELETE},
                {"unlink ", EFFECT_DELETE},
                {"unlinkSync(", EFFECT_DELETE},
                {"os.remove(", EFFECT_DELETE},
                {"File.delete(", EFFECT_DELETE},
                {"FileUtils.rm(", EFFECT_DELETE},
                {"rmdir(", EFFECT_DELETE},
                {"writeFileSync(", EFFECT_WRITE},
                {"writeFile(", EFFECT_WRITE},
                {"file_put_contents(", EFFECT_WRITE},
                {"File.write(", EFFECT_WRITE},
                {"truncate(", EFFECT_TRUNCATE},
                {"os.rename(", EFFECT_MOVE},
                {"shutil.move(", EFFECT_MOVE},
                {"renameSync(", EFFECT_MOVE},
                {"os.chown(", EFFECT_OWN},
                {"appendFileSync(", EFFECT_APPEND}};
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++)
        for (size_t i = code_find_call(code, rows[r].call, 0); i && judge_step(j);
             i = code_find_call(code, rows[r].call, i)) {
            struct slice text = code_arguments(j, code, i);
            size_t end = 0;
            while (end < text.n && text.p[end] != ' ') end++;
            struct slice path = slice_sub(text, 0, end);
            struct field f = {path.n ? home_expanded(j, globbed(j, path)) : SLICE_LIT("\x01"), span, 0};
            effect_on(j, rows[r].effect, &f);
            if (!path.n || text_unknown(path)) code_literals_suffer(j, code, span, rows[r].effect);
        }
    for (size_t i = code_find_call(code, "open(", 0); i && judge_step(j);
         i = code_find_call(code, "open(", i)) {
        struct slice text = code_arguments(j, code, i);
        size_t blank = 0;
        while (blank < text.n && text.p[blank] != ' ') blank++;
        struct slice mode = slice_sub(text, blank < text.n ? blank + 1 : text.n, text.n);
        while (mode.n && mode.p[0] == ' ') mode = slice_sub(mode, 1, mode.n);
        struct field f = {home_expanded(j, slice_sub(text, 0, blank)), span, 0};
        struct flow flow = {.given = true};
        if (mode.n && (mode.p[0] == 'w' || mode.p[0] == 'x' || mode.p[0] == '>'))
            effect_write(j, EFFECT_WRITE, &f, &flow);
        else if (mode.n && mode.p[0] == 'a')
            effect_write(j, EFFECT_APPEND, &f, &flow);
        else if (path_is_secret(j, f.text))
            judge_report(j,
                         code_has(code, "http") || code_has(code, "socket") ? CARO_LEVEL_DANGEROUS
                                                                            : CARO_LEVEL_CAUTION,
                         "reads-keys", span, "reads keys or passwords");
    }
    for (size_t i = code_find_call(code, "chmod(", 0); i; i = code_find_call(code, "chmod(", i)) {
        struct slice text = code_arguments(j, code, i);
        size_t end = 0;
        while (end < text.n && text.p[end] != ' ') end++;
        struct field f = {slice_sub(text, 0, end), span, 0};
        effect_on(j, code_has(code, "777") || code_has(code, "666") ? EFFECT_OPEN : EFFECT_MODE, &f);
    }
}

/* Perl's and Ruby's open: a literal that begins with > is written, one that begins or ends with | is run. And functions
 * that are given by their names: array_map("unlink", …). */
static void scan_literals(struct judge *j, struct slice code, struct span span)
{
    static const char *const names[] = {"unlink", "rmdir", "rmtree", "remove", "rm_rf", "delete"};
    struct flow none = {0}, out = {0}, flow = {.given = true, .taint = TAINT_LOCAL};
    bool opens = code_has(code, "open"), to_file = false;
    for (size_t i = 0; i < code.n && judge_step(j);) {
        if (code.p[i] != '"' && code.p[i] != '\'') {
            i++;
            continue;
        }
        struct slice t = code_literal(j, code, &i);
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (slice_equal_cstr(t, names[k])) code_literals_suffer(j, code, span, EFFECT_DELETE);
        if (slice_starts_with(slice_sub(code, i, code.n), SLICE_LIT(".execute(")) ||
            slice_starts_with(slice_sub(code, i, code.n), SLICE_LIT(".!")))
            judge_code(j, t, span, &none, &out); /* Groovy and Scala: "ls".execute(), "ls".! */
        if (!opens) continue;
        bool marks = t.n && (t.p[0] == '>' || (t.p[0] == '+' && t.n > 1 && (t.p[1] == '>' || t.p[1] == '<')));
        struct slice path = t;
        while (marks && path.n && strchr("+<> ", path.p[0])) path = slice_sub(path, 1, path.n);
        struct field f = {home_expanded(j, path), span, 0};
        if (to_file || (marks && path.n)) effect_write(j, EFFECT_WRITE, &f, &flow);
        to_file = marks && !path.n;
        if (t.n > 1 && t.p[0] == '|') judge_code(j, slice_sub(t, 1, t.n), span, &none, &out);
        if (t.n > 1 && t.p[t.n - 1] == '|') judge_code(j, slice_sub(t, 0, t.n - 1), span, &none, &out);
    }
}

/* Tcl and Expect: a statement that begins with spawn, exec or system. */
static void scan_tcl(struct judge *j, struct slice code, struct span span)
{
    static const char *const words[] = {"spawn ", "exec ", "system "};
    for (size_t k = 0; k < 3; k++)
        for (size_t i = code_find_call(code, words[k], 0); i && judge_step(j);
             i = code_find_call(code, words[k], i)) {
            struct flow none = {0}, out = {0};
            size_t end = i;
            while (end < code.n && !strchr(";\n]", code.p[end])) end++;
            judge_code(j, slice_sub(code, i, end), span, &none, &out);
        }
    for (size_t i = code_find_call(code, "file delete ", 0); i && judge_step(j); i = 0)
        judge_code(j, text_join(j, SLICE_LIT("rm "), slice_sub(code, i, code.n)), span, &(struct flow){0},
                   &(struct flow){0});
}

static void scan_patterns(struct judge *j, struct slice code, struct span span)
{
    static const char *const runs[] = {
        "exec(",         "eval(",  "eval ",      "system(",           "system ",  "exec ",
        "popen(",        "Popen(", "subprocess", "Function(",         "compile(", "pty.spawn",
        "child_process", "iex",    "IEX",        "Invoke-Expression", NULL};
    static const char *const network[] = {"urlopen",
                                          "urllib",
                                          "requests.get",
                                          "http.get",
                                          "https.get",
                                          "open-uri",
                                          "Net::HTTP",
                                          "LWP",
                                          "fetch(",
                                          "file_get_contents(\"http",
                                          "file_get_contents('http",
                                          "URI.open",
                                          "curl_exec",
                                          "iwr ",
                                          "irm ",
                                          "Invoke-WebRequest",
                                          "Invoke-RestMethod",
                                          "DownloadString",
                                          NULL};
    static const char *const decodes[] = {
        "b64decode", "base64", "unhexlify", "fromhex", "pack(",      "unpack",  "atob(", "Buffer.from",
        "decode(",   "chr(",   "rot13",     "rot_13",  "decompress", "marshal", "\\x",   NULL};
    static const char *const shells[] = {"dup2", "/bin/sh", "/bin/bash", "subprocess", "pty.spawn",
                                         "exec", "system",  "popen",     NULL};
    static const char *const loops[] = {"while", "for", "loop", "until", NULL};
    static const char *const evaluates[] = {"eval(",     "eval ",         "exec(", "exec ",
                                            "Function(", "instance_eval", NULL};
    bool runner = has_any(code, runs);
    if (code_has(code, "://") && has_any(code, evaluates))
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", span,
                     "runs code that comes over the network, unseen");
    if (runner && has_any(code, network))
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", span,
                     "runs code that comes over the network, unseen");
    if (runner && has_any(code, decodes))
        judge_report(j, CARO_LEVEL_DANGEROUS, "hidden-code", span, "runs code that is hidden by an encoding");
    if ((code_has(code, "socket") || code_has(code, "fsockopen") || code_has(code, "Socket") ||
         code_has(code, "net.connect") || code_has(code, "require(\"net\")") ||
         code_has(code, "require('net')") || code_has(code, "/inet/tcp")) &&
        has_any(code, shells))
        judge_report(j, CARO_LEVEL_DANGEROUS, "reverse-shell", span,
                     "gives a shell of this machine to another one");
    if (code_has(code, "fork") && has_any(code, loops))
        judge_report(j, CARO_LEVEL_DANGEROUS, "fork-bomb", span,
                     "starts itself again and again, until the machine stands still");
    if (code_has(code, "kill(-1") || code_has(code, "kill(1,") || code_has(code, "kill -9, -1") ||
        code_has(code, "kill 9, -1") || code_has(code, "kill 9 => -1"))
        judge_report(j, CARO_LEVEL_DANGEROUS, "kills-all", span, "ends every process that it may");
    else if (code_has(code, "os.kill(") || code_has(code, "process.kill("))
        judge_report(j, CARO_LEVEL_CAUTION, "kills", span,
                     "ends a process, and what it had not saved is lost");
    if (code_has(code, "setuid(0)"))
        judge_report(j, CARO_LEVEL_CAUTION, "privileges", span, "takes the rights of root");
    if (code_has(code, "while True: os.fork") || code_has(code, "' * 10**") || code_has(code, "\" * 10**"))
        judge_report(j, CARO_LEVEL_CAUTION, "never-ends", span, "takes memory or time without end");
}

void code_scan(struct judge *j, struct slice code, struct span span)
{
    unsigned taint = text_taint(code);
    if (taint & TAINT_NETWORK)
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", span,
                     "runs code that comes over the network, unseen");
    if (taint & TAINT_DECODED)
        judge_report(j, CARO_LEVEL_DANGEROUS, "hidden-code", span, "runs code that is hidden by an encoding");
    if (code.n && is_unknown(code.p[0]))
        judge_report(j, CARO_LEVEL_CAUTION, "unknown-code", span,
                     "runs code that cannot be worked out from this line");
    j->steps += (unsigned)(code.n / 8);
    if (j->depth >= JUDGE_MAX_DEPTH || !judge_step(j)) return;
    j->depth++;
    scan_patterns(j, code, span);
    scan_commands(j, code, span);
    scan_files(j, code, span);
    scan_literals(j, code, span);
    j->depth--;
}

void handle_interpreter(struct judge *j, const struct utility *u, const struct arguments *a)
{
    bool any = false;
    for (size_t k = 0; k < a->n_options; k++) {
        const struct option *o = &a->options[k];
        if (!o->has_value || o->name.n < 2) continue;
        bool code = slice_equal_cstr(o->name, "-c") || slice_equal_cstr(o->name, "-e") ||
                    slice_equal_cstr(o->name, "-E") || slice_equal_cstr(o->name, "-r") ||
                    slice_equal_cstr(o->name, "--eval") || slice_equal_cstr(o->name, "--print") ||
                    slice_equal_cstr(o->name, "-p") || slice_equal_cstr(o->name, "-Command") ||
                    slice_equal_cstr(o->name, "-command") || slice_equal_cstr(o->name, "-C");
        if (!code) continue;
        any = true;
        code_scan(j, o->value.text, o->value.span);
        if (!strcmp(u->name, "expect") || !strcmp(u->name, "tclsh") || !strcmp(u->name, "wish"))
            scan_tcl(j, o->value.text, o->value.span);
        if (strcmp(u->name, "python3") != 0 && strncmp(u->name, "python", 6) != 0)
            scan_backquotes(j, o->value.text, o->value.span);
        if (arguments_option(a, "-i") && (!strcmp(u->name, "perl") || !strcmp(u->name, "ruby")))
            for (size_t m = 0; m < a->operands.n; m++) effect_on(j, EFFECT_EDIT, &a->operands.v[m]);
        a->out->taint |= a->in->taint;
        bool runs_input = code_has(o->value.text, "stdin") &&
                          (code_has(o->value.text, "exec") || code_has(o->value.text, "eval"));
        if (runs_input && a->in->given) {
            struct flow ignored = {0}, unknown = {.given = true, .taint = a->in->taint};
            run_code_flow(j, &unknown, o->value.span, u->name, &ignored);
        }
        if (code_has(o->value.text, "decode") || code_has(o->value.text, "unhexlify") ||
            code_has(o->value.text, "fromhex") || code_has(o->value.text, "pack") ||
            code_has(o->value.text, "chr("))
            a->out->taint |= TAINT_DECODED;
        if (code_has(o->value.text, "http")) a->out->taint |= TAINT_NETWORK;
        if (slice_starts_with(o->value.text,
                              SLICE_LIT("print"))) { /* what it prints may be the text of a command */
            size_t at = 5;
            while (at < o->value.text.n && (o->value.text.p[at] == '(' || o->value.text.p[at] == ' ')) at++;
            struct slice text = code_arguments(j, o->value.text, at);
            if (text.n && text_exact(text))
                *a->out = (struct flow){.text = text, .known = true, .given = true, .taint = a->out->taint};
        }
    }
    const struct option *module = arguments_option(a, "-m");
    if (any || (module && module->has_value)) return;
    const struct field *script = a->first < a->all->n ? &a->all->v[a->first] : NULL;
    for (size_t k = a->first; k < a->all->n && k < a->first + 4; k++)
        if (slice_starts_with(a->all->v[k].text, SLICE_LIT("http://")) ||
            slice_starts_with(a->all->v[k].text, SLICE_LIT("https://"))) {
            bool runs = k == a->first || !strcmp(u->name, "deno");
            if (runs)
                judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", a->all->v[k].span,
                             "runs code that comes over the network, unseen");
        }
    if (script && !slice_equal_cstr(script->text, "-")) {
        const struct definition *file = run_definition(j, DEFINITION_FILE, path_normalise(j, script->text));
        unsigned taint = (file ? file->flow.taint : 0) | text_taint(script->text);
        if (taint & TAINT_NETWORK)
            judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", script->span,
                         "runs code that comes over the network, unseen");
        else if (taint & TAINT_DECODED)
            judge_report(j, CARO_LEVEL_DANGEROUS, "hidden-code", script->span,
                         "runs code that is hidden by an encoding");
        else if (file && file->flow.known)
            code_scan(j, file->flow.text, script->span);
        else if (text_unknown(script->text))
            judge_report(j, CARO_LEVEL_CAUTION, "unknown-code", script->span,
                         "runs a script that cannot be worked out from this line");
        return;
    }
    if (!a->in->given) return;
    if (a->in->known)
        code_scan(j, a->in->text, a->span);
    else {
        struct flow unknown = *a->in, out = {0};
        run_code_flow(j, &unknown, a->span, u->name, &out);
    }
}
