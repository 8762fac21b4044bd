/* Owns the utilities that copy, move, overwrite and re-own files, where a table cannot say it. */
#include "safety/rules.h"

#include <stdio.h>

/* Where things go: -t DIR, or the last of at least two operands. NULL when there is no destination. */
static const struct field *destination(const struct arguments *a, const char *option, size_t *n_sources)
{
    const struct option *target = arguments_option(a, option);
    *n_sources = a->operands.n;
    if (target && target->has_value) return &target->value;
    if (a->operands.n < 2) return NULL;
    *n_sources = a->operands.n - 1;
    return &a->operands.v[a->operands.n - 1];
}

/* What a file of this machine holds, as far as this line tells. */
static struct flow file_flow(struct judge *j, struct slice path)
{
    const struct definition *file = run_definition(j, DEFINITION_FILE, path_normalise(j, path));
    struct flow flow = file ? file->flow : (struct flow){.taint = TAINT_LOCAL};
    flow.given = true;
    if (path_is_secret(j, path)) flow.taint |= TAINT_SECRET;
    struct slice p = path_normalise(j, path);
    if (slice_equal_cstr(p, "/dev/zero") || slice_equal_cstr(p, "/dev/urandom") ||
        slice_equal_cstr(p, "/dev/random") || slice_equal_cstr(p, "/dev/full"))
        flow.taint |= TAINT_ENDLESS;
    return flow;
}

void handle_cp(struct judge *j, const struct utility *u, const struct arguments *a)
{
    size_t n;
    const struct field *to = destination(a, "-t|--target-directory", &n);
    (void)u;
    if (!to) return;
    struct flow flow = {.known = true};
    for (size_t k = 0; k < n; k++) {
        struct flow one = file_flow(j, a->operands.v[k].text);
        if (k == 0)
            flow = one;
        else
            flow.taint |= one.taint;
        if (one.taint & TAINT_SECRET)
            judge_report(j, CARO_LEVEL_CAUTION, "copies-keys", a->operands.v[k].span,
                         "copies keys or passwords");
    }
    effect_write(j, EFFECT_WRITE, to, &flow);
}

void handle_mv(struct judge *j, const struct utility *u, const struct arguments *a)
{
    size_t n;
    const struct field *to = destination(a, "-t|--target-directory", &n);
    (void)u;
    for (size_t k = 0; k < n; k++) {
        effect_on(j, EFFECT_MOVE, &a->operands.v[k]);
        if (!to) continue;
        struct flow flow = file_flow(j, a->operands.v[k].text);
        flow.taint &= ~(unsigned)TAINT_ENDLESS;
        effect_write(j, EFFECT_WRITE, to, &flow);
    }
    if (to && path_place(j, to->text) == PLACE_HARMLESS_DEVICE)
        judge_report(j, CARO_LEVEL_DANGEROUS, "moves-to-nothing", to->span,
                     "moves files where they are lost: %s", judge_show(j, to->text));
}

void handle_ln(struct judge *j, const struct utility *u, const struct arguments *a)
{
    size_t n;
    const struct field *to = destination(a, "-t|--target-directory", &n);
    (void)u;
    struct flow flow = {.given = true};
    if (to) effect_write(j, arguments_option(a, "-f|--force") ? EFFECT_WRITE : EFFECT_CREATE, to, &flow);
    bool in_place = arguments_option(a, "-n|-T|--no-dereference|--no-target-directory") != NULL;
    if (to && in_place && arguments_option(a, "-f|--force")) effect_on(j, EFFECT_DELETE, to);
    if (!arguments_option(a, "-s|--symbolic") || !a->operands.n) return;
    struct slice from = path_normalise(j, a->operands.v[0].text);
    struct slice name = path_normalise(j, to ? to->text : text_basename(from));
    run_define(j, DEFINITION_LINK, name, NULL, (struct flow){.text = from, .known = true});
    j->has_links = true;
}

/* What a mode asks for. */
struct mode {
    bool opens, closes, shows, special; /* shows: others may read; special: set-uid */
};

static struct mode read_mode(struct slice t)
{
    struct mode m = {0};
    bool octal = t.n > 0;
    for (size_t i = 0; i < t.n; i++) octal &= t.p[i] >= '0' && t.p[i] <= '7';
    if (octal) {
        unsigned value = 0;
        for (size_t i = 0; i < t.n && i < 8; i++) value = value * 8 + (unsigned)(t.p[i] - '0');
        m.opens = (value & 2) && !(value & 01000); /* the sticky bit makes a shared directory */
        m.closes = (value & 0700) == 0;
        m.shows = (value & 044) != 0;
        m.special = (value & 04000) != 0;
        return m;
    }
    /* clauses such as u+rwx,go-w */
    for (size_t i = 0; i < t.n;) {
        bool other = false, user = false, any = false;
        for (; i < t.n && strchr("ugoa", t.p[i]) && t.p[i]; i++) {
            other |= t.p[i] == 'o' || t.p[i] == 'a';
            user |= t.p[i] == 'u' || t.p[i] == 'a';
            any = true;
        }
        while (i < t.n && t.p[i] && strchr("+-=", t.p[i])) {
            char op = t.p[i++];
            bool r = false, w = false, s = false;
            size_t start = i;
            for (; i < t.n && t.p[i] && strchr("rwxXstugo", t.p[i]); i++) {
                r |= t.p[i] == 'r';
                w |= t.p[i] == 'w';
                s |= t.p[i] == 's';
            }
            if (op != '-' && w && other) m.opens = true;
            if (op != '-' && r && (other || !any)) m.shows = true;
            if (op != '-' && s && (user || !any)) m.special = true;
            if ((op == '-' && r && (user || !any)) || (op == '=' && user && i == start)) m.closes = true;
        }
        if (i < t.n) i++;
    }
    return m;
}

void handle_chmod(struct judge *j, const struct utility *u, const struct arguments *a)
{
    bool tree = arguments_option(a, "-R|--recursive") != NULL;
    (void)u;
    /* A mode such as -w or -rwx looks like options; then there is no operand for it. */
    const struct option *reference = arguments_option(a, "--reference");
    size_t first = reference ? 0 : 1;
    struct mode m = {0};
    for (size_t k = 0; k < a->n_options; k++)
        if (a->options[k].name.n == 2 && strchr("rwx", a->options[k].name.p[1])) {
            m.closes |= a->options[k].name.p[1] == 'r';
            first = 0;
        }
    if (first && a->operands.n) m = read_mode(a->operands.v[0].text);
    for (size_t k = first; k < a->operands.n; k++) {
        const struct field *f = &a->operands.v[k];
        if (m.special)
            judge_report(j,
                         path_is_grave(path_place(j, f->text)) || path_place(j, f->text) == PLACE_TEMP ||
                                 tree || j->privileged
                             ? CARO_LEVEL_DANGEROUS
                             : CARO_LEVEL_CAUTION,
                         "set-uid", f->span, "lets %s run with its owner's rights", judge_show(j, f->text));
        if (m.shows && !m.opens && path_place(j, f->text) == PLACE_KEYS)
            judge_report(j, CARO_LEVEL_CAUTION, "shows-keys", f->span,
                         "lets others read %s: keys or passwords", judge_show(j, f->text));
        if (m.closes)
            effect_on(j, EFFECT_CLOSE, f);
        else if (m.opens)
            effect_on(j, tree ? EFFECT_OPEN_TREE : EFFECT_OPEN, f);
        else
            effect_on(j, tree ? EFFECT_MODE_TREE : EFFECT_MODE, f);
    }
}

void handle_chown(struct judge *j, const struct utility *u, const struct arguments *a)
{
    bool tree = arguments_option(a, "-R|--recursive") != NULL;
    (void)u;
    for (size_t k = arguments_option(a, "--reference") ? 0 : 1; k < a->operands.n; k++)
        effect_on(j, tree ? EFFECT_OWN_TREE : EFFECT_OWN, &a->operands.v[k]);
}

/* Bytes of a size such as 10G or 1TB; 0 when it is none. */
static double read_size(struct slice t)
{
    static const char units[] = "kMGTPE";
    double value = 0;
    size_t i = 0;
    while (i < t.n && t.p[i] >= '0' && t.p[i] <= '9') value = value * 10 + (t.p[i++] - '0');
    if (i < t.n && t.p[i] == 'K') return value * 1024;
    const char *unit = i < t.n ? memchr(units, t.p[i], sizeof units - 1) : NULL;
    for (const char *u = units; unit && u <= unit; u++) value *= 1024;
    return value;
}

static void tell_size(struct judge *j, double bytes, struct span span)
{
    if (bytes >= 1024.0 * 1024 * 1024 * 1024)
        judge_report(j, CARO_LEVEL_DANGEROUS, "fills-disk", span, "writes a terabyte or more");
}

static bool dd_value(struct judge *j, const struct arguments *a, const char *name, struct field *value)
{
    struct slice prefix = slice_from_cstr(name);
    (void)j;
    for (size_t k = 1; k < a->all->n; k++)
        if (slice_starts_with(a->all->v[k].text, prefix)) {
            *value = a->all->v[k];
            value->text = slice_sub(value->text, prefix.n, value->text.n);
            return true;
        }
    return false;
}

void handle_dd(struct judge *j, const struct utility *u, const struct arguments *a)
{
    struct field in = {0}, out = {0}, count, block;
    (void)u;
    struct flow flow = dd_value(j, a, "if=", &in) ? file_flow(j, in.text) : *a->in;
    if (dd_value(j, a, "count=", &count)) flow.taint &= ~(unsigned)TAINT_ENDLESS;
    flow.given = true;
    if (dd_value(j, a, "count=", &count))
        tell_size(j, read_size(count.text) * (dd_value(j, a, "bs=", &block) ? read_size(block.text) : 512),
                  a->span);
    if (dd_value(j, a, "of=", &out)) effect_write(j, EFFECT_WRITE, &out, &flow);
    *a->out = flow;
}

void handle_tee(struct judge *j, const struct utility *u, const struct arguments *a)
{
    bool append = arguments_option(a, "-a|--append") != NULL;
    (void)u;
    for (size_t k = 0; k < a->operands.n; k++) {
        if (slice_starts_with(a->operands.v[k].text, SLICE_LIT("/dev/fd/"))) continue; /* >(…) */
        effect_write(j, append ? EFFECT_APPEND : EFFECT_WRITE, &a->operands.v[k], a->in);
    }
    *a->out = *a->in;
}

void handle_tar(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    for (size_t k = 0; k < a->n_options; k++) {
        const struct option *o = &a->options[k];
        if (!o->has_value) continue;
        struct slice v = o->value.text;
        bool action =
            slice_equal_cstr(o->name, "--checkpoint-action") && slice_starts_with(v, SLICE_LIT("exec="));
        bool runs = action || slice_equal_cstr(o->name, "--to-command") || slice_equal_cstr(o->name, "-I") ||
                    slice_equal_cstr(o->name, "--use-compress-program") ||
                    slice_equal_cstr(o->name, "--rsh-command") ||
                    slice_equal_cstr(o->name, "--info-script") || slice_equal_cstr(o->name, "-F");
        struct flow none = {0}, out = {0};
        if (slice_equal_cstr(o->name, "--to-command")) none.given = true; /* a file of the archive */
        if (runs) judge_code(j, action ? slice_sub(v, 5, v.n) : v, o->span, &none, &out);
    }
    bool extract = arguments_option(a, "-x|--extract|--get") != NULL,
         create = arguments_option(a, "-c|--create") != NULL;
    const struct option *file = arguments_option(a, "-f|--file"),
                        *dir = arguments_option(a, "-C|--directory");
    struct flow content = {.given = true, .taint = TAINT_LOCAL};
    if (create) {
        for (size_t k = 0; k < a->operands.n; k++)
            if (path_is_secret(j, a->operands.v[k].text) ||
                path_place(j, a->operands.v[k].text) == PLACE_KEYS)
                content.taint |= TAINT_SECRET;
        if (content.taint & TAINT_SECRET)
            judge_report(j, CARO_LEVEL_CAUTION, "copies-keys", a->span, "copies keys or passwords");
        bool to_output = !file || slice_equal_cstr(file->value.text, "-");
        if (!to_output)
            effect_write(j, EFFECT_WRITE, &file->value, &content);
        else
            *a->out = content;
        if (arguments_option(a, "--remove-files"))
            for (size_t k = 0; k < a->operands.n; k++) effect_on(j, EFFECT_DELETE_TREE, &a->operands.v[k]);
    }
    if (extract) {
        struct field here = {SLICE_LIT("."), a->span, 0};
        const struct field *to = dir && dir->has_value ? &dir->value : &here;
        enum place place = path_place(j, to->text);
        if ((path_is_grave(place) && place != PLACE_VOLUME && place != PLACE_HOME) ||
            place == PLACE_SYSTEM_FILE)
            judge_report(j, place == PLACE_SYSTEM_FILE ? CARO_LEVEL_CAUTION : CARO_LEVEL_DANGEROUS,
                         "unpacks-over-system", to->span, "unpacks over %s: %s", judge_show(j, to->text),
                         path_place_text(place));
        if (arguments_option(a, "-P|--absolute-names"))
            judge_report(j, CARO_LEVEL_CAUTION, "unpacks-anywhere", a->span,
                         "unpacks to wherever the archive says");
    }
}

void handle_allocate(struct judge *j, const struct utility *u, const struct arguments *a)
{
    const struct option *size = arguments_option(a, "-l|--length|-s|--size");
    bool is_truncate = strcmp(u->name, "truncate") == 0;
    double bytes = size && size->has_value ? read_size(size->value.text) : 0;
    if (!is_truncate) tell_size(j, bytes, a->span);
    for (size_t k = 0; k < a->operands.n; k++) /* a size of its own makes a file, or cuts one */
        if (is_truncate)
            effect_on(j, bytes >= 1 ? EFFECT_WRITE : EFFECT_TRUNCATE, &a->operands.v[k]);
        else
            effect_on(j, EFFECT_CREATE, &a->operands.v[k]);
}

void handle_rsync(struct judge *j, const struct utility *u, const struct arguments *a)
{
    size_t n;
    const struct field *to = destination(a, "", &n);
    const struct option *shell = arguments_option(a, "-e|--rsh");
    struct flow none = {0}, out = {0};
    if (shell && shell->has_value && strncmp(u->name, "rsync", 5) == 0)
        judge_code(j, shell->value.text, shell->span, &none, &out);
    if (!to) return;
    bool remote = memchr(to->text.p ? to->text.p : "", ':', to->text.n) != NULL, fetches = false;
    for (size_t k = 0; k < n; k++) {
        struct slice t = a->operands.v[k].text;
        const char *colon = t.n ? memchr(t.p, ':', t.n) : NULL;
        if (remote || !colon || arguments_option(a, "-n|--dry-run")) continue;
        struct flow content = {.given = true, .taint = TAINT_NETWORK};
        struct slice name = text_basename(slice_sub(t, (size_t)(colon - t.p) + 1, t.n));
        bool here = slice_equal_cstr(to->text, ".") || slice_ends_with(to->text, SLICE_LIT("/"));
        struct slice path = here ? text_join(j, text_join(j, to->text, SLICE_LIT("/")), name) : to->text;
        run_file_written(j, path_normalise(j, path), &content);
        fetches = true;
    }
    for (size_t k = 0; k < n; k++)
        if (remote &&
            (path_is_secret(j, a->operands.v[k].text) || path_place(j, a->operands.v[k].text) == PLACE_KEYS))
            judge_report(j, CARO_LEVEL_DANGEROUS, "leaks-keys", a->operands.v[k].span,
                         "sends keys or passwords to another machine");
    if (remote && !arguments_option(a, "-n|--dry-run"))
        judge_report(j, CARO_LEVEL_CAUTION, "sends-files", to->span, "sends files to another machine");
    bool deletes = false;
    for (size_t k = 0; k < a->n_options; k++)
        deletes |= slice_starts_with(a->options[k].name, SLICE_LIT("--del"));
    if (deletes && !arguments_option(a, "-n|--dry-run")) {
        if (remote)
            judge_report(j, CARO_LEVEL_CAUTION, "deletes-remote", to->span,
                         "deletes at the destination what the source does not have");
        else
            effect_on(j, EFFECT_DELETE_TREE, to);
    } else if (!remote && !arguments_option(a, "-n|--dry-run")) {
        struct flow flow = {.given = true, .taint = fetches ? TAINT_NETWORK : TAINT_LOCAL};
        effect_write(j, EFFECT_WRITE, to, &flow);
    }
    if (arguments_option(a, "--remove-source-files"))
        for (size_t k = 0; k < n; k++) effect_on(j, EFFECT_DELETE, &a->operands.v[k]);
}
