/* Owns programs in other languages on the command line: python -c, perl -e, awk, sed. They are not parsed:
 * the calls that run commands, delete or write are looked for, with the literals that they are given. */
#include "safety/rules.h"

static bool has(struct slice code, const char *word)
{
    size_t n = strlen(word);
    for (size_t i = 0; i + n <= code.n; i++)
        if (memcmp(code.p + i, word, n) == 0) return true;
    return false;
}

static bool has_any(struct slice code, const char *const *words)
{
    for (; *words; words++)
        if (has(code, *words)) return true;
    return false;
}

/* Byte behind the next occurrence of word at or after i; 0 when there is none. A name must not go on to the
 * left. */
static size_t find_call(struct slice code, const char *word, size_t i)
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
static struct slice literal(struct judge *j, struct slice code, size_t *i)
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
static struct slice arguments_text(struct judge *j, struct slice code, size_t i)
{
    struct slice text = SLICE_LIT("");
    int level = 0;
    bool word = false;
    for (size_t steps = 0; i < code.n && steps < 4096; steps++) {
        char c = code.p[i];
        if (c == '"' || c == '\'' || c == '`') {
            text = text_join(j, text, literal(j, code, &i));
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
        for (size_t i = find_call(code, *call, 0); i && judge_step(j); i = find_call(code, *call, i)) {
            struct flow none = {0}, out = {0};
            bool raw = (*call)[0] == 'q' || (*call)[0] == '%';
            struct slice text;
            if (raw) {
                size_t end = i;
                while (end < code.n && code.p[end] != ')' && code.p[end] != '}') end++;
                text = slice_sub(code, i, end);
            } else {
                text = arguments_text(j, code, i);
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
static void literals_suffer(struct judge *j, struct slice code, struct span span, enum effect effect)
{
    for (size_t i = 0; i < code.n && judge_step(j);) {
        if (code.p[i] != '"' && code.p[i] != '\'') {
            i++;
            continue;
        }
        struct field f = {globbed(j, home_expanded(j, literal(j, code, &i))), span, 0};
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
        for (size_t i = find_call(code, rows[r].call, 0); i && judge_step(j);
             i = find_call(code, rows[r].call, i)) {
            struct slice text = arguments_text(j, code, i);
            size_t end = 0;
            while (end < text.n && text.p[end] != ' ') end++;
            struct slice path = slice_sub(text, 0, end);
            struct field f = {path.n ? home_expanded(j, globbed(j, path)) : SLICE_LIT("\x01"), span, 0};
            effect_on(j, rows[r].effect, &f);
            if (!path.n || text_unknown(path)) literals_suffer(j, code, span, rows[r].effect);
        }
    for (size_t i = find_call(code, "open(", 0); i && judge_step(j); i = find_call(code, "open(", i)) {
        struct slice text = arguments_text(j, code, i);
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
                         has(code, "http") || has(code, "socket") ? CARO_LEVEL_DANGEROUS : CARO_LEVEL_CAUTION,
                         "reads-keys", span, "reads keys or passwords");
    }
    for (size_t i = find_call(code, "chmod(", 0); i; i = find_call(code, "chmod(", i)) {
        struct slice text = arguments_text(j, code, i);
        size_t end = 0;
        while (end < text.n && text.p[end] != ' ') end++;
        struct field f = {slice_sub(text, 0, end), span, 0};
        effect_on(j, has(code, "777") || has(code, "666") ? EFFECT_OPEN : EFFECT_MODE, &f);
    }
}

/* Perl's and Ruby's open: a literal that begins with > is written, one that begins or ends with | is run. And functions
 * that are given by their names: array_map("unlink", …). */
static void scan_literals(struct judge *j, struct slice code, struct span span)
{
    static const char *const names[] = {"unlink", "rmdir", "rmtree", "remove", "rm_rf", "delete"};
    struct flow none = {0}, out = {0}, flow = {.given = true, .taint = TAINT_LOCAL};
    bool opens = has(code, "open"), to_file = false;
    for (size_t i = 0; i < code.n && judge_step(j);) {
        if (code.p[i] != '"' && code.p[i] != '\'') {
            i++;
            continue;
        }
        struct slice t = literal(j, code, &i);
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (slice_equal_cstr(t, names[k])) literals_suffer(j, code, span, EFFECT_DELETE);
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
        for (size_t i = find_call(code, words[k], 0); i && judge_step(j); i = find_call(code, words[k], i)) {
            struct flow none = {0}, out = {0};
            size_t end = i;
            while (end < code.n && !strchr(";\n]", code.p[end])) end++;
            judge_code(j, slice_sub(code, i, end), span, &none, &out);
        }
    for (size_t i = find_call(code, "file delete ", 0); i && judge_step(j); i = 0)
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
    if (has(code, "://") && has_any(code, evaluates))
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", span,
                     "runs code that comes over the network, unseen");
    if (runner && has_any(code, network))
        judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", span,
                     "runs code that comes over the network, unseen");
    if (runner && has_any(code, decodes))
        judge_report(j, CARO_LEVEL_DANGEROUS, "hidden-code", span, "runs code that is hidden by an encoding");
    if ((has(code, "socket") || has(code, "fsockopen") || has(code, "Socket") || has(code, "net.connect") ||
         has(code, "require(\"net\")") || has(code, "require('net')") || has(code, "/inet/tcp")) &&
        has_any(code, shells))
        judge_report(j, CARO_LEVEL_DANGEROUS, "reverse-shell", span,
                     "gives a shell of this machine to another one");
    if (has(code, "fork") && has_any(code, loops))
        judge_report(j, CARO_LEVEL_DANGEROUS, "fork-bomb", span,
                     "starts itself again and again, until the machine stands still");
    if (has(code, "kill(-1") || has(code, "kill(1,") || has(code, "kill -9, -1") || has(code, "kill 9, -1") ||
        has(code, "kill 9 => -1"))
        judge_report(j, CARO_LEVEL_DANGEROUS, "kills-all", span, "ends every process that it may");
    else if (has(code, "os.kill(") || has(code, "process.kill("))
        judge_report(j, CARO_LEVEL_CAUTION, "kills", span,
                     "ends a process, and what it had not saved is lost");
    if (has(code, "setuid(0)"))
        judge_report(j, CARO_LEVEL_CAUTION, "privileges", span, "takes the rights of root");
    if (has(code, "while True: os.fork") || has(code, "' * 10**") || has(code, "\" * 10**"))
        judge_report(j, CARO_LEVEL_CAUTION, "never-ends", span, "takes memory or time without end");
}

static void scan_code(struct judge *j, struct slice code, struct span span)
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
        scan_code(j, o->value.text, o->value.span);
        if (!strcmp(u->name, "expect") || !strcmp(u->name, "tclsh") || !strcmp(u->name, "wish"))
            scan_tcl(j, o->value.text, o->value.span);
        if (strcmp(u->name, "python3") != 0 && strncmp(u->name, "python", 6) != 0)
            scan_backquotes(j, o->value.text, o->value.span);
        if (arguments_option(a, "-i") && (!strcmp(u->name, "perl") || !strcmp(u->name, "ruby")))
            for (size_t m = 0; m < a->operands.n; m++) effect_on(j, EFFECT_EDIT, &a->operands.v[m]);
        a->out->taint |= a->in->taint;
        if (has(o->value.text, "decode") || has(o->value.text, "unhexlify") ||
            has(o->value.text, "fromhex") || has(o->value.text, "pack") || has(o->value.text, "chr("))
            a->out->taint |= TAINT_DECODED;
        if (has(o->value.text, "http")) a->out->taint |= TAINT_NETWORK;
        if (slice_starts_with(o->value.text,
                              SLICE_LIT("print"))) { /* what it prints may be the text of a command */
            size_t at = 5;
            while (at < o->value.text.n && (o->value.text.p[at] == '(' || o->value.text.p[at] == ' ')) at++;
            struct slice text = arguments_text(j, o->value.text, at);
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
            scan_code(j, file->flow.text, script->span);
        else if (text_unknown(script->text))
            judge_report(j, CARO_LEVEL_CAUTION, "unknown-code", script->span,
                         "runs a script that cannot be worked out from this line");
        return;
    }
    if (!a->in->given) return;
    if (a->in->known)
        scan_code(j, a->in->text, a->span);
    else {
        struct flow unknown = *a->in, out = {0};
        run_code_flow(j, &unknown, a->span, u->name, &out);
    }
}

/* The commands of sed that run or write: e, w, and the flags e and w of s. */
static void scan_sed(struct judge *j, const struct field *script)
{
    struct slice t = script->text;
    struct flow none = {0}, out = {0}, flow = {.given = true, .taint = TAINT_LOCAL};
    bool start = true; /* where a command may begin */
    for (size_t i = 0; i < t.n && judge_step(j); i++) {
        char c = t.p[i];
        size_t end = i + 1;
        if (c == ';' || c == '\n' || c == '{' || c == '}') {
            start = true;
        } else if (start && (c == '/' || c == '\\')) { /* an address */
            char d = c == '\\' && i + 1 < t.n ? t.p[++i] : c;
            for (i++; i < t.n && t.p[i] != d; i++)
                if (t.p[i] == '\\') i++;
        } else if (start && (c == 's' || c == 'y') && i + 1 < t.n) {
            char d = t.p[i + 1];
            size_t marks = 0, second = 0;
            for (i += 2; i < t.n && marks < 2; i++) {
                if (t.p[i] == '\\')
                    i++;
                else if (t.p[i] == d && ++marks == 1)
                    second = i + 1;
            }
            size_t replaced = i ? i - 1 : 0;
            for (; c == 's' && i < t.n && t.p[i] != ';' && t.p[i] != '\n' && t.p[i] != '}'; i++) {
                if (t.p[i] == 'e') judge_code(j, slice_sub(t, second, replaced), script->span, &none, &out);
                if (t.p[i] == 'w') {
                    struct field f = {slice_sub(t, i + 2, t.n), script->span, 0};
                    effect_write(j, EFFECT_WRITE, &f, &flow);
                    return;
                }
            }
            i--;
            start = false;
        } else if (start && (c == 'e' || c == 'w' || c == 'W')) {
            while (end < t.n && t.p[end] != '\n') end++;
            struct field f = {slice_sub(t, i + 2, end), script->span, 0};
            if (c == 'e' && f.text.n) judge_code(j, f.text, script->span, &none, &out);
            if (c != 'e' && f.text.n) effect_write(j, EFFECT_WRITE, &f, &flow);
            i = end;
        } else if (start && (c == 'a' || c == 'i' || c == 'c' || c == 'r')) {
            while (i < t.n && t.p[i] != '\n') i++; /* text to the end of the line */
        } else if (start && !strchr("0123456789,$!~+ \t", c)) {
            start = false;
        }
    }
}

void handle_sed(struct judge *j, const struct utility *u, const struct arguments *a)
{
    bool scripts = false, in_place = false;
    for (size_t k = 0; k < a->n_options; k++) {
        const struct option *o = &a->options[k];
        bool script = o->has_value &&
                      (slice_equal_cstr(o->name, "-e") ||
                       slice_starts_with(slice_from_cstr("--expression"), o->name)) &&
                      o->name.n != 3;
        if (script && (o->name.n == 2 || o->name.n > 4)) scan_sed(j, &o->value);
        scripts |= script || slice_equal_cstr(o->name, "-f") || slice_equal_cstr(o->name, "--file");
        in_place |= slice_equal_cstr(o->name, "-i") || slice_equal_cstr(o->name, "-I") ||
                    slice_starts_with(o->name, SLICE_LIT("--in-p"));
    }
    size_t at = in_place && a->operands.n && !a->operands.v[0].text.n ? 1 : 0; /* BSD: -i '' */
    size_t first = scripts ? at : at + 1;
    if (!scripts && a->operands.n > at) scan_sed(j, &a->operands.v[at]);
    for (size_t k = first; in_place && k < a->operands.n; k++) effect_on(j, EFFECT_EDIT, &a->operands.v[k]);
    handle_filter(j, u, a);
    if (a->in->known && a->in->taint == 0 && a->in->text.n)
        a->out->taint |= TAINT_DECODED; /* a constant rewritten: what comes out was not typed */
}

/* system("…"), print | "…", "…" | getline, print > "…" */
static void scan_awk(struct judge *j, const struct field *program)
{
    struct slice t = program->text;
    struct flow none = {0}, out = {0}, flow = {.given = true, .taint = TAINT_LOCAL};
    for (size_t i = find_call(t, "system(", 0); i && judge_step(j); i = find_call(t, "system(", i)) {
        struct slice text = arguments_text(j, t, i);
        judge_code(j, text.n ? text : SLICE_LIT("\x01"), program->span, &none, &out);
    }
    if (has(t, "/inet/tcp"))
        judge_report(j, CARO_LEVEL_DANGEROUS, "reverse-shell", program->span,
                     "talks to another machine from inside awk");
    for (size_t i = 0; i < t.n && judge_step(j); i++) {
        if (t.p[i] == '/' && i &&
            (t.p[i - 1] == ' ' || t.p[i - 1] == '{' || t.p[i - 1] == '(' || t.p[i - 1] == '~'))
            continue;
        if (t.p[i] != '"') continue;
        size_t before = i, at = i;
        while (before > 0 && t.p[before - 1] == ' ') before--;
        char sign = before ? t.p[before - 1] : 0;
        struct slice text = literal(j, t, &i);
        size_t behind = i;
        while (behind < t.n && t.p[behind] == ' ') behind++;
        bool to_command =
            sign == '|' || (behind < t.n && t.p[behind] == '|' && has(slice_sub(t, behind, t.n), "getline"));
        bool print = has(slice_sub(t, 0, at), "print");
        struct field f = {text, program->span, 0};
        if (to_command) {
            judge_code(j, text, program->span, &none, &out);
            if ((out.taint & TAINT_NETWORK) && has(t, "system(") && has(t, "getline"))
                judge_report(j, CARO_LEVEL_DANGEROUS, "network-code", program->span,
                             "runs code that comes over the network, unseen");
        }
        if (!to_command && sign == '>' && print && text.n) effect_write(j, EFFECT_WRITE, &f, &flow);
        i--;
    }
}

void handle_awk(struct judge *j, const struct utility *u, const struct arguments *a)
{
    const struct option *file = arguments_option(a, "-f|--file"),
                        *source = arguments_option(a, "-e|--source");
    if (source && source->has_value)
        scan_awk(j, &source->value);
    else if (!file && a->operands.n)
        scan_awk(j, &a->operands.v[0]);
    const struct option *include = arguments_option(a, "-i|--include");
    for (size_t k = source || file ? 0 : 1; include && include->has_value && k < a->operands.n; k++)
        if (slice_equal_cstr(include->value.text, "inplace")) effect_on(j, EFFECT_EDIT, &a->operands.v[k]);
    handle_filter(j, u, a);
    if (a->in->known && a->in->taint == 0 && a->in->text.n) a->out->taint |= TAINT_DECODED;
}

/* What an editor's or debugger's own command makes the shell run: behind a mark !, or behind the word shell. */
static void editor_command(struct judge *j, struct slice t, struct span span)
{
    static const char *const languages[] = {"py3 ", "python ", "python3 ", "py ",
                                            "lua ", "perl ",   "ruby ",    NULL};
    struct flow none = {0}, out = {0};
    while (t.n && (t.p[0] == ':' || t.p[0] == '+' || t.p[0] == ' ')) t = slice_sub(t, 1, t.n);
    const char *mark = t.n ? memchr(t.p, '!', t.n) : NULL;
    struct slice behind = mark ? slice_sub(t, (size_t)(mark - t.p) + 1, t.n) : SLICE_LIT("");
    if (mark && behind.n && behind.p[0] != '=') judge_code(j, behind, span, &none, &out);
    if (slice_starts_with(t, SLICE_LIT("shell "))) judge_code(j, slice_sub(t, 6, t.n), span, &none, &out);
    if (slice_starts_with(t, SLICE_LIT("term"))) {
        const char *blank = memchr(t.p, ' ', t.n);
        if (blank) judge_code(j, slice_sub(t, (size_t)(blank - t.p) + 1, t.n), span, &none, &out);
    }
    bool program = has(t, "system(") || has(t, "shell-command") || has(t, "call-process") ||
                   has(t, "delete-directory") || has(t, "job_start(") || has(t, "execute(");
    for (const char *const *l = languages; *l; l++) program |= slice_starts_with(t, slice_from_cstr(*l));
    if (program) scan_code(j, t, span);
    if (has(t, "delete-directory")) literals_suffer(j, t, span, EFFECT_DELETE_TREE);
}

/* vim -c '!cmd', ed, less +!cmd, gdb -ex '!cmd' */
void handle_editor(struct judge *j, const struct utility *u, const struct arguments *a)
{
    static const char *const options[] = {"-c", "--cmd", "--eval",         "-eval",      "-ex", "-iex",
                                          "-o", "-O",    "--eval-command", "--one-line", "-e"};
    bool editor = strcmp(u->name, "gdb") && strcmp(u->name, "lldb");
    for (size_t k = 1; k < a->all->n; k++) {
        struct slice t = a->all->v[k].text, before = a->all->v[k - 1].text;
        bool option = false;
        for (size_t m = 0; m < sizeof options / sizeof *options; m++)
            option |= k > 1 && slice_equal_cstr(before, options[m]) && !(editor && (m == 6 || m == 7));
        if (slice_starts_with(t, SLICE_LIT("--eval="))) {
            t = slice_sub(t, 7, t.n);
            option = true;
        }
        if (option || (t.n && t.p[0] == '+')) editor_command(j, t, a->all->v[k].span);
    }
    for (size_t k = 0; editor && k < a->operands.n; k++) {
        enum place place = path_place(j, a->operands.v[k].text);
        if (place == PLACE_CRITICAL || place == PLACE_SYSTEM_FILE || place == PLACE_PERSIST ||
            place == PLACE_AUTHORIZED)
            judge_report(j, CARO_LEVEL_CAUTION, "edits-system", a->operands.v[k].span,
                         "opens %s for editing: %s", judge_show(j, a->operands.v[k].text),
                         path_place_text(place));
    }
    /* ed, ex and debuggers take their commands from the input */
    for (size_t i = 0; a->in->known && i < a->in->text.n && judge_step(j);) {
        size_t end = i;
        while (end < a->in->text.n && a->in->text.p[end] != '\n') end++;
        struct slice line = slice_sub(a->in->text, i, end);
        editor_command(j, line, a->span);
        bool writes =
            slice_equal_cstr(line, "w") || slice_equal_cstr(line, "wq") || slice_equal_cstr(line, "x");
        for (size_t k = 0; writes && editor && k < a->operands.n; k++)
            effect_on(j, EFFECT_EDIT, &a->operands.v[k]);
        i = end + 1;
    }
}
