/* Owns the utilities whose output matters to what follows: echo, printf, cat, decoders, filters. */
#include "safety/rules.h"

static int octal_or_hex(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return 99;
}

/* \n, \x2f, \057 and \0057, as echo -e and printf know them. */
static struct slice unescape(struct judge *j, struct slice t)
{
    static const char letters[] = "abefnrtv\\\"'", values[] = "\a\b\033\f\n\r\t\v\\\"'";
    char *out = arena_alloc(j->arena, t.n + 1);
    size_t n = 0;
    if (!out) {
        judge_no_memory(j);
        return t;
    }
    for (size_t i = 0; i < t.n; i++) {
        if (t.p[i] != '\\' || i + 1 >= t.n) {
            out[n++] = t.p[i];
            continue;
        }
        char c = t.p[++i];
        const char *hit = memchr(letters, c, sizeof letters - 1);
        if (hit) {
            out[n++] = values[hit - letters];
        } else if (c == 'x' || (c >= '0' && c <= '7')) {
            int base = c == 'x' ? 16 : 8, value = 0, digits = 0, max = c == 'x' ? 2 : c == '0' ? 4 : 3;
            size_t k = c == 'x' ? i + 1 : i;
            for (; k < t.n && digits < max && octal_or_hex(t.p[k]) < base; k++, digits++)
                value = value * base + octal_or_hex(t.p[k]);
            i = k - 1;
            out[n++] = !value ? NUL_BYTE[0] : is_hole((char)value) ? HOLE_ANY : (char)value;
        } else {
            out[n++] = '\\';
            out[n++] = c;
        }
    }
    return slice_from(out, n);
}

static void give(const struct arguments *a, struct slice text)
{
    *a->out = (struct flow){.text = text, .known = true, .given = true, .taint = text_taint(text)};
}

void handle_echo(struct judge *j, const struct utility *u, const struct arguments *a)
{
    size_t k = 1;
    bool newline = true, escapes = false;
    (void)u;
    for (; k < a->all->n; k++) {
        struct slice t = a->all->v[k].text;
        bool option = t.n > 1 && t.p[0] == '-';
        for (size_t i = 1; i < t.n; i++) option &= t.p[i] == 'n' || t.p[i] == 'e' || t.p[i] == 'E';
        if (!option) break;
        for (size_t i = 1; i < t.n; i++) {
            if (t.p[i] == 'n')
                newline = false;
            else
                escapes = t.p[i] == 'e';
        }
    }
    struct slice text = fields_joined(j, a->all, k);
    if (escapes) text = unescape(j, text);
    give(a, newline ? text_join(j, text, SLICE_LIT("\n")) : text);
}

void handle_printf(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    size_t k = 1;
    if (k < a->all->n && slice_equal_cstr(a->all->v[k].text, "--")) k++;
    if (k + 1 < a->all->n && slice_equal_cstr(a->all->v[k].text, "-v")) {
        struct fields any = {0};
        fields_add(j, &any, SLICE_LIT("\x01"), a->span, 0);
        if (k + 3 < a->all->n && slice_equal_cstr(a->all->v[k + 2].text, "%s"))
            any.v[0].text = a->all->v[k + 3].text;
        else if (k + 2 < a->all->n && !memchr(a->all->v[k + 2].text.p, '%', a->all->v[k + 2].text.n))
            any.v[0].text = unescape(j, a->all->v[k + 2].text);
        resolve_set(j, a->all->v[k + 1].text, &any, false);
        return;
    }
    if (k >= a->all->n) return;
    struct slice format = unescape(j, a->all->v[k++].text), text = SLICE_LIT("");
    do { /* the format again as long as arguments are left */
        size_t before = k, from = 0;
        for (size_t i = 0; i < format.n; i++) {
            if (format.p[i] != '%' || i + 1 >= format.n) continue;
            text = text_join(j, text, slice_sub(format, from, i));
            i++;
            while (i < format.n && strchr("-+ #0123456789.", format.p[i])) i++;
            char c = i < format.n ? format.p[i] : '%';
            struct slice value = k < a->all->n ? a->all->v[k].text : SLICE_LIT("");
            if (c == '%')
                value = SLICE_LIT("%");
            else
                k++;
            if (c == 'b') value = unescape(j, value);
            if (c == 'c') value = slice_sub(value, 0, 1);
            if (!strchr("%bcsdiq", c)) value = SLICE_LIT("\x01");
            text = text_join(j, text, value);
            from = i + 1;
        }
        text = text_join(j, text, slice_sub(format, from, format.n));
        if (k == before || !judge_step(j)) break;
    } while (k < a->all->n && text.n < 65536);
    give(a, text);
}

void handle_cat(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    unsigned secret = a->out->taint;
    if (!a->operands.n) {
        *a->out = *a->in;
        a->out->given = true;
        return;
    }
    struct flow all = {.known = true, .given = true};
    for (size_t k = 0; k < a->operands.n; k++) {
        struct slice path = a->operands.v[k].text;
        const struct definition *file = run_definition(j, DEFINITION_FILE, path_normalise(j, path));
        struct flow one = slice_equal_cstr(path, "-") ? *a->in
                          : file                      ? file->flow
                                                      : (struct flow){.taint = TAINT_LOCAL};
        if (all.known && one.known) all.text = text_join(j, all.text, one.text);
        all.known &= one.known;
        all.taint |= one.taint;
        struct slice p = path_normalise(j, path);
        if (slice_equal_cstr(p, "/dev/zero") || slice_equal_cstr(p, "/dev/urandom") ||
            slice_equal_cstr(p, "/dev/random"))
            all.taint |= TAINT_ENDLESS;
        if (slice_equal_cstr(p, "/dev/null")) all.known = true;
    }
    all.taint |= secret & TAINT_SECRET;
    *a->out = all;
}

/* Its output is what was hidden in its input, when asked to decode. */
void handle_decoder(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)j;
    bool decodes = arguments_option(a, "-d|-D|--decode|-r|-revert") != NULL || !strcmp(u->name, "uudecode") ||
                   !strcmp(u->name, "rev");
    *a->out =
        (struct flow){.given = true, .taint = a->in->taint | a->out->taint | (decodes ? TAINT_DECODED : 0)};
}

/* Its output is some part of its input, or of its files. */
void handle_filter(struct judge *j, const struct utility *u, const struct arguments *a)
{
    unsigned taint = a->in->taint | (a->out->taint & TAINT_SECRET);
    (void)u;
    for (size_t k = 0; k < a->operands.n; k++) {
        const struct definition *file =
            run_definition(j, DEFINITION_FILE, path_normalise(j, a->operands.v[k].text));
        if (file) taint |= file->flow.taint;
    }
    for (size_t k = 0; k < a->operands.n && (!strcmp(u->name, "less") || !strcmp(u->name, "more")); k++) {
        struct slice t = a->operands.v[k].text;
        struct flow none = {0}, out = {0};
        if (t.n > 2 && t.p[0] == '+' && t.p[1] == '!')
            judge_code(j, slice_sub(t, 2, t.n), a->operands.v[k].span, &none, &out);
    }
    if (!strcmp(u->name, "head")) taint &= ~(unsigned)TAINT_ENDLESS;
    if (!strcmp(u->name, "tr") && a->in->known) taint |= TAINT_DECODED;
    struct slice text = SLICE_LIT("");
    if (a->in->known && a->in->taint & TAINT_LOCAL && a->in->text.n &&
        memchr(a->in->text.p, HOLE_NAME, a->in->text.n)) { /* a list of found files stays one */
        *a->out = *a->in;
        a->out->taint = taint;
        return;
    }
    *a->out = (struct flow){.text = text, .given = true, .taint = taint | TAINT_LOCAL};
}

void handle_pwd(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    give(a, text_join(j, j->cwd, SLICE_LIT("\n")));
}

/* which rm, command -v rm, type -p rm: the name itself will do. */
void handle_which(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    (void)j;
    if (a->operands.n == 1) give(a, a->operands.v[0].text);
}

void handle_mktemp(struct judge *j, const struct utility *u, const struct arguments *a)
{
    (void)u;
    (void)j;
    give(a, SLICE_LIT("/tmp/\x05\n"));
}

void handle_read(struct judge *j, const struct utility *u, const struct arguments *a)
{
    struct fields any = {0};
    (void)u;
    struct slice text = a->in->known && a->in->text.n ? a->in->text : text_hole(a->in->taint);
    const char *newline = text.n ? memchr(text.p, '\n', text.n) : NULL;
    if (newline) text.n = (size_t)(newline - text.p);
    fields_add(j, &any, text, a->span, 0);
    struct fields unknown = {0};
    fields_add(j, &unknown, text_hole(a->in->taint), a->span, 0);
    for (size_t k = 0; k < a->operands.n; k++)
        resolve_set(j, a->operands.v[k].text, a->operands.n == 1 ? &any : &unknown, false);
    *a->out = (struct flow){.known = true, .given = true};
}

/* ls, locate: the names of files. Those of a directory are given with it, so that what follows is judged by
 * where they are. */
void handle_list(struct judge *j, const struct utility *u, const struct arguments *a)
{
    struct slice text = SLICE_LIT("");
    bool locate = strstr(u->name, "locate") != NULL, itself = arguments_option(a, "-d|--directory") != NULL;
    if (locate)
        text = SLICE_LIT("/\x01\n");
    else if (!a->operands.n)
        text = SLICE_LIT("./\x02\n");
    for (size_t k = 0; k < a->operands.n && !locate; k++) {
        struct slice path = a->operands.v[k].text;
        const char *dot =
            memchr(text_basename(path).p ? text_basename(path).p : "", '.', text_basename(path).n);
        bool file = itself || text_has(path, HOLE_GLOB) || (dot && dot != text_basename(path).p);
        text = text_join(j, text_join(j, text, path), file ? SLICE_LIT("\n") : SLICE_LIT("/\x02\n"));
    }
    *a->out = (struct flow){.text = text, .known = true, .given = true, .taint = TAINT_LOCAL | a->out->taint};
}

/* mkfifo: whoever writes to a pipe with a name may be another machine. */
void handle_fifo(struct judge *j, const struct utility *u, const struct arguments *a)
{
    struct flow flow = {.given = true, .taint = TAINT_NETWORK};
    bool pipe =
        strcmp(u->name, "mkfifo") == 0 || (a->operands.n > 1 && slice_equal_cstr(a->operands.v[1].text, "p"));
    for (size_t k = 0; pipe && k < a->operands.n; k++)
        run_file_written(j, path_normalise(j, a->operands.v[k].text), &flow);
}

/* dirname and basename of what is known of a path. */
void handle_dirname(struct judge *j, const struct utility *u, const struct arguments *a)
{
    if (!a->operands.n) return;
    struct slice path = a->operands.v[0].text;
    if (strcmp(u->name, "realpath") == 0 ||
        (strcmp(u->name, "readlink") == 0 && arguments_option(a, "-f|-e|-m"))) {
        give(a, text_join(j, path_normalise(j, path), SLICE_LIT("\n")));
        return;
    }
    while (path.n > 1 && path.p[path.n - 1] == '/') path.n--;
    struct slice base = text_basename(path), dir = slice_sub(path, 0, path.n - base.n);
    if (strcmp(u->name, "basename") == 0) {
        give(a, text_join(j, base, SLICE_LIT("\n")));
        return;
    }
    while (dir.n > 1 && dir.p[dir.n - 1] == '/') dir.n--;
    give(a, dir.n ? dir : text_unknown(path) ? SLICE_LIT("\x01") : SLICE_LIT("."));
}
