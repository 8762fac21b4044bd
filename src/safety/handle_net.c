/* Owns the utilities that talk to other machines, and those that end processes. */
#include "safety/rules.h"

/* Does any argument hold keys or passwords, or name a file with them behind @? */
static void tell_leaks(struct judge *j, const struct arguments *a)
{
    for (size_t k = 1; k < a->all->n; k++) {
        const struct field *f = &a->all->v[k];
        const char *at = f->text.n ? memchr(f->text.p, '@', f->text.n) : NULL;
        struct slice file =
            at ? slice_sub(f->text, (size_t)(at - f->text.p) + 1, f->text.n) : (struct slice){0};
        const char *end = file.n ? memchr(file.p, ';', file.n) : NULL;
        if (end) file.n = (size_t)(end - file.p);
        bool from_input = slice_equal_cstr(file, "-") || slice_equal_cstr(file, "/dev/stdin");
        if ((text_taint(f->text) & TAINT_SECRET) || (file.n && path_is_secret(j, file)) ||
            (from_input && (a->in->taint & TAINT_SECRET)))
            judge_report(j, CARO_LEVEL_DANGEROUS, "leaks-keys", f->span,
                         "sends keys or passwords over the network");
    }
}

/* A file named -T FILE, --upload-file, --post-file. */
static void tell_upload(struct judge *j, const struct arguments *a, const char *options)
{
    const struct option *o = arguments_option(a, options);
    if (!o || !o->has_value) return;
    bool secret = path_is_secret(j, o->value.text) || path_place(j, o->value.text) == PLACE_KEYS ||
                  (slice_equal_cstr(o->value.text, "-") && (a->in->taint & TAINT_SECRET));
    if (secret)
        judge_report(j, CARO_LEVEL_DANGEROUS, "leaks-keys", o->span,
                     "sends keys or passwords over the network");
    else
        judge_report(j, CARO_LEVEL_CAUTION, "sends-files", o->span, "sends a file over the network");
}

static struct slice url_file(struct judge *j, struct slice url)
{
    size_t n = url.n;
    for (size_t i = 0; i < n; i++)
        if (url.p[i] == '?' || url.p[i] == '#') n = i;
    struct slice name = text_basename(slice_sub(url, 0, n));
    (void)j;
    return name.n ? name : SLICE_LIT("index.html");
}

void handle_curl(struct judge *j, const struct utility *u, const struct arguments *a)
{
    struct flow content = {.given = true, .taint = TAINT_NETWORK};
    const struct option *file = arguments_option(a, "-o|--output");
    (void)u;
    tell_leaks(j, a);
    tell_upload(j, a, "-T|--upload-file");
    *a->out = content;
    if (file && file->has_value && !slice_equal_cstr(file->value.text, "-")) {
        effect_write(j, EFFECT_WRITE, &file->value, &content);
        *a->out = (struct flow){.known = true, .given = true};
    } else if (arguments_option(a, "-O|--remote-name|--remote-name-all")) {
        for (size_t k = 0; k < a->operands.n; k++) {
            struct field f = {url_file(j, a->operands.v[k].text), a->operands.v[k].span, 0};
            effect_write(j, EFFECT_WRITE, &f, &content);
        }
        *a->out = (struct flow){.known = true, .given = true};
    }
    const struct option *method = arguments_option(a, "-X|--request");
    bool deletes = method && method->has_value && slice_equal_cstr(method->value.text, "DELETE");
    for (size_t k = 0; deletes && k < a->operands.n; k++)
        if (slice_ends_with(a->operands.v[k].text, SLICE_LIT("/_all")) ||
            slice_ends_with(a->operands.v[k].text, SLICE_LIT("/*")) ||
            slice_ends_with(a->operands.v[k].text, SLICE_LIT("/\x02")))
            judge_report(j, CARO_LEVEL_DANGEROUS, "deletes-remote", a->operands.v[k].span,
                         "asks the other side to delete everything");
    if (method && method->has_value && !slice_equal_cstr(method->value.text, "GET") &&
        !slice_equal_cstr(method->value.text, "HEAD"))
        judge_report(j, CARO_LEVEL_CAUTION, "changes-remote", method->span,
                     "asks the other side to change something");
    else if (arguments_option(a, "-d|--data|--data-raw|--data-binary|--data-urlencode|--json|-F|--form"))
        judge_report(j, CARO_LEVEL_CAUTION, "sends-data", a->span, "sends data over the network");
}

void handle_wget(struct judge *j, const struct utility *u, const struct arguments *a)
{
    struct flow content = {.given = true, .taint = TAINT_NETWORK};
    const struct option *file = arguments_option(a, "-O|--output-document");
    (void)u;
    tell_leaks(j, a);
    tell_upload(j, a, "--post-file|--body-file");
    if (arguments_option(a, "--post-data|--body-data"))
        judge_report(j, CARO_LEVEL_CAUTION, "sends-data", a->span, "sends data over the network");
    if (file && file->has_value) {
        bool output =
            slice_equal_cstr(file->value.text, "-") || slice_equal_cstr(file->value.text, "/dev/stdout");
        if (output)
            *a->out = content;
        else
            effect_write(j, EFFECT_WRITE, &file->value, &content);
        return;
    }
    const struct option *dir = arguments_option(a, "-P|--directory-prefix");
    for (size_t k = 0; k < a->operands.n; k++) {
        struct slice name = url_file(j, a->operands.v[k].text);
        if (dir && dir->has_value) name = text_join(j, text_join(j, dir->value.text, SLICE_LIT("/")), name);
        struct field f = {name, a->operands.v[k].span, 0};
        effect_write(j, EFFECT_WRITE, &f, &content);
    }
}

/* zsh's ztcp: a descriptor of this shell is a connection from here on. */
void handle_ztcp(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    if (!arguments_option(a, "-c|-L")) j->has_socket = true;
}

void handle_kill(struct judge *j, const struct utility *u, const struct arguments *a)
{
    bool signal_given = false, group = false; /* group: behind --, where -N is a group of processes */
    (void)u;
    struct slice first = a->all->n > 1 ? a->all->v[1].text : SLICE_LIT("");
    if (slice_equal_cstr(first, "-l") || slice_equal_cstr(first, "-L") ||
        slice_starts_with(first, SLICE_LIT("--"))) {
        bool list = slice_starts_with(first, SLICE_LIT("--l")) ||
                    slice_starts_with(first, SLICE_LIT("--t")) || first.n == 2;
        if (list && !slice_equal_cstr(first, "--")) return;
    }
    for (size_t k = 1; k < a->all->n; k++) {
        const struct field *f = &a->all->v[k];
        struct slice t = f->text;
        if (slice_equal_cstr(t, "-0")) return; /* only asks whether it lives */
        if (slice_equal_cstr(t, "-s") || slice_equal_cstr(t, "-n")) {
            k++;
            signal_given = true;
        } else if (slice_equal_cstr(t, "--")) {
            signal_given = group = true;
        } else if (slice_equal_cstr(t, "-1") && (signal_given || k + 1 == a->all->n)) {
            judge_report(j, CARO_LEVEL_DANGEROUS, "kills-all", f->span, "ends every process that it may");
        } else if (t.n && t.p[0] == '-' && !group) {
            signal_given = true;
        } else if (slice_equal_cstr(t, "1")) {
            judge_report(j, CARO_LEVEL_DANGEROUS, "kills-init", f->span,
                         "signals the process that all others hang from");
        } else {
            judge_report(j, CARO_LEVEL_CAUTION, "kills", f->span,
                         "ends a process, and what it had not saved is lost");
        }
    }
}
