/* Owns the way back: formats a slot's value and puts it into a command, quoted for where it stands.
 * Refuses a command that names slots or forms that the request does not have. */
#include "ask/lift.h"
#include "ask/lift_holes.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>

static const struct {
    const char *text, *kinds;
} forms[LIFT_FORM_COUNT] = {{"", ""},
#define FORM_ROW(name, text, kinds) {text, kinds},
                            LIFT_FORM_LIST(FORM_ROW)
#undef FORM_ROW
};
static const char kind_letters[] = {
#define LETTER(name, letter, text) letter,
    LIFT_KIND_LIST(LETTER)
#undef LETTER
};
#define OPEN  "\u27e8"
#define CLOSE "\u27e9"
enum { BRACKET = 3 }; /* bytes of OPEN and of CLOSE */

char lift_kind_letter(enum lift_kind kind) { return kind_letters[kind]; }

enum lift_kind lift_kind_from_letter(char letter)
{
    const char *at = memchr(kind_letters, letter, sizeof kind_letters);
    return at ? (enum lift_kind)(at - kind_letters) : LIFT_WORD;
}

size_t lift_slot_marker(struct slice s, enum lift_kind *kind, int *index)
{
    if (s.n < 2 * BRACKET + 2 || memcmp(s.p, OPEN, BRACKET) || memcmp(s.p + BRACKET + 2, CLOSE, BRACKET))
        return 0;
    const char *letter = memchr(kind_letters, s.p[BRACKET], sizeof kind_letters);
    int digit = s.p[BRACKET + 1] - '0';
    if (!letter || digit < 0 || digit >= LIFT_MAX_INDEX) return 0;
    *kind = (enum lift_kind)(letter - kind_letters);
    *index = digit;
    return 2 * BRACKET + 2;
}

size_t lift_form_marker(struct slice s, enum lift_form *form)
{
    if (s.n < 2 * BRACKET + 2 || memcmp(s.p, OPEN ".", BRACKET + 1)) return 0;
    for (int f = LIFT_RAW + 1; f < LIFT_FORM_COUNT; f++) {
        size_t n = strlen(forms[f].text);
        if (s.n >= 2 * BRACKET + 1 + n && memcmp(s.p + BRACKET + 1, forms[f].text, n) == 0 &&
            memcmp(s.p + BRACKET + 1 + n, CLOSE, BRACKET) == 0) {
            *form = (enum lift_form)f;
            return 2 * BRACKET + 1 + n;
        }
    }
    return 0;
}

/* ---- values ---- */

/* The way find -size, head -c, truncate -s and split -b all read: the largest unit that gives a whole number.
 */
static void put_find_size(double bytes, struct buffer *out)
{
    static const char units[] = {'G', 'M', 'k'};
    double factor = 1073741824.0;
    for (size_t i = 0; i < sizeof units; i++, factor /= 1024)
        if (bytes >= factor && fmod(bytes, factor) == 0) {
            buffer_printf(out, "%.0f%c", bytes / factor, units[i]);
            return;
        }
    if (bytes > 1048576.0 && fmod(bytes, 1024) != 0)
        buffer_printf(out, "%.0fk", ceil(bytes / 1024)); /* 0.3 GB */
    else
        buffer_printf(out, "%.0fc", ceil(bytes));
}

static void put_whole(struct buffer *out, double amount) { buffer_printf(out, "%.0f", ceil(amount)); }

static struct slice last_component(struct slice p)
{
    size_t end = p.n;
    while (end > 1 && p.p[end - 1] == '/') end--;
    size_t start = end;
    while (start > 0 && p.p[start - 1] != '/') start--;
    return slice_sub(p, start, end);
}

/* Without the directory and the ending: /a/backup.tar.gz → backup */
static struct slice stem(struct slice p)
{
    struct slice base = last_component(p);
    size_t end = base.n;
    for (size_t i = base.n; i-- > 1;)
        if (base.p[i] == '.') {
            end = i;
            break;
        }
    if (end > 4 && memcmp(base.p + end - 4, ".tar", 4) == 0) end -= 4;
    return slice_sub(base, 0, end);
}

/* "2 weeks", whatever the request's way of saying it was. */
static void put_duration_text(const struct lift_slot *slot, struct buffer *out)
{
    static const struct {
        double seconds;
        const char *name;
    } units[] = {{31536000, "year"}, {2592000, "month"}, {604800, "week"},
                 {86400, "day"},     {3600, "hour"},     {60, "minute"}};
    const char *name = "second";
    double unit = slot->unit == 1209600 ? 604800 : slot->unit; /* fortnights */
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (units[i].seconds == unit) name = units[i].name;
    double number = slot->amount / unit;
    buffer_printf(out, "%g %s%s", number, name, number == 1 ? "" : "s");
}

static void put_typed(const struct lift_slot *slot, struct buffer *out)
{
    if (slot->kind == LIFT_DURATION) {
        put_duration_text(slot, out);
        return;
    }
    for (size_t i = 0; i < slot->typed.n; i++)
        if (slot->kind != LIFT_SIZE || slot->typed.p[i] != ' ') buffer_add_char(out, slot->typed.p[i]);
}

bool lift_format(const struct lift_slot *slot, enum lift_form form, struct buffer *out)
{
    if (form != LIFT_RAW && !strchr(forms[form].kinds, kind_letters[slot->kind])) return false;
    if (form == LIFT_RAW && slot->kind == LIFT_SIZE) form = LIFT_FIND;
    if (form == LIFT_RAW && slot->kind == LIFT_DURATION) form = LIFT_DAYS;
    switch (form) {
    case LIFT_STEM: buffer_add_slice(out, stem(slot->value)); break;
    case LIFT_BASE: buffer_add_slice(out, last_component(slot->value)); break;
    case LIFT_FIND: put_find_size(slot->amount, out); break;
    case LIFT_BYTES: put_whole(out, slot->amount); break;
    case LIFT_DAYS: put_whole(out, slot->amount / 86400); break;
    case LIFT_MINUTES: put_whole(out, slot->amount / 60); break;
    case LIFT_SECONDS:
        if (slot->amount < 1)
            buffer_printf(out, "%g", slot->amount);
        else
            put_whole(out, slot->amount);
        break;
    case LIFT_HOUR: buffer_printf(out, "%d", slot->hour); break;
    case LIFT_MINUTE: buffer_printf(out, "%d", slot->minute); break;
    case LIFT_TEXT: put_typed(slot, out); break;
    case LIFT_DOT:
        buffer_add_char(out, '.');
        buffer_add_slice(out, slot->value);
        break;
    case LIFT_STAR:
        buffer_add_cstr(out, "*.");
        buffer_add_slice(out, slot->value);
        break;
    default: buffer_add_slice(out, slot->value); break;
    }
    return true;
}

/* ---- where a marker stands ---- */

enum place { BARE, IN_SINGLE, IN_DOUBLE };

struct filler {
    const struct lifted *lifted;
    struct slice command;
    struct buffer *out;
    enum place place;
    size_t quote_start;  /* in out: just behind the opening quote */
    size_t simple_start; /* in the command: where the current simple command began */
};

/* The utility of the simple command that byte `at` belongs to; wrappers are passed over. */
static struct slice utility(const struct filler *f, size_t at)
{
    static const char *const wrappers[] = {"sudo", "xargs", "time", "nohup", "env", "command", "watch"};
    struct slice s = slice_sub(f->command, f->simple_start, at), word = {0};
    for (size_t i = 0; i < s.n;) {
        while (i < s.n && (isspace((unsigned char)s.p[i]) || s.p[i] == '(')) i++;
        size_t start = i;
        while (i < s.n && !isspace((unsigned char)s.p[i])) i++;
        word = slice_sub(s, start, i);
        bool wrapper = word.n && word.p[0] == '-';
        for (size_t w = 0; w < sizeof wrappers / sizeof *wrappers; w++)
            wrapper |= slice_equal_cstr(word, wrappers[w]);
        if (!wrapper) break;
    }
    return word;
}

/* In the sed expression written so far: 1 in the pattern of s/// or /…/, 2 in the replacement, 0 elsewhere.
 */
static int sed_part(struct slice written, char *delimiter)
{
    int part = 0;
    *delimiter = '/';
    for (size_t i = 0; i < written.n; i++) {
        char c = written.p[i];
        if (c == '\\') {
            i++;
            continue;
        }
        if (part == 0) {
            bool substitute = c == 's' && i + 1 < written.n && ispunct((unsigned char)written.p[i + 1]) &&
                              (i == 0 || strchr("0123456789,$;{ /!", written.p[i - 1]));
            if (substitute)
                *delimiter = written.p[++i], part = 1;
            else if (c == '/')
                *delimiter = '/', part = 3;
        } else if (c == *delimiter) {
            part = part == 1 ? 2 : 0;
        }
    }
    return part == 3 ? 1 : part;
}

static int quotes_in(struct slice s)
{
    int n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\\')
            i++;
        else if (s.p[i] == '"')
            n++;
    }
    return n;
}

/* The characters that the program text around a quoted value gives a meaning of its own, to be escaped in it.
 */
static const char *program_specials(const struct filler *f, size_t at, char *delimiter)
{
    struct slice tool = last_component(utility(f, at));
    struct slice written = slice_sub(buffer_slice(f->out), f->quote_start, f->out->n);
    if (slice_equal_cstr(tool, "sed")) {
        int part = sed_part(written, delimiter);
        return part == 1 ? ".*[]^$\\" : part == 2 ? "&\\" : "";
    }
    if (slice_equal_cstr(tool, "awk") || slice_equal_cstr(tool, "gawk")) {
        if (quotes_in(written) % 2) return "\"\\";
        int slashes = 0;
        for (size_t i = 0; i < written.n; i++) slashes += written.p[i] == '/';
        *delimiter = slashes % 2 ? '/' : '\0';
    }
    return "";
}

static bool safe_bare(char c)
{
    return isalnum((unsigned char)c) || (c & 0x80) || (c && strchr("_@%+=:,./-", c));
}

/* How many bytes at the start must stay outside quotes: "~/" or "~user/", with the slash (POSIX 2.6.1: a quoted one ends no tilde
 * prefix), "$HOME". */
static size_t bare_prefix(struct slice v, enum lift_kind kind)
{
    size_t n = 0;
    if (v.n == 0 || (kind != LIFT_PATH && kind != LIFT_GLOB && !(kind == LIFT_WORD && v.p[0] == '$')))
        return 0;
    if (v.p[0] == '~' || v.p[0] == '$')
        for (n = 1; n < v.n && (isalnum((unsigned char)v.p[n]) || v.p[n] == '_'); n++) {
        }
    if (v.p[0] == '~') return n + (n < v.n && v.p[n] == '/');
    return n > 1 ? n : 0;
}

static void put_bare(struct slice v, enum lift_kind kind, bool starts_word, struct buffer *out)
{
    if (v.n && v.p[0] == '-' && starts_word && (kind == LIFT_PATH || kind == LIFT_GLOB))
        buffer_add_cstr(out, "./");
    size_t prefix = bare_prefix(v, kind);
    buffer_add_slice(out, slice_sub(v, 0, prefix));
    v = slice_sub(v, prefix, v.n);
    bool safe = v.n > 0 || prefix > 0;
    for (size_t i = 0; i < v.n; i++)
        safe &= safe_bare(v.p[i]) || (kind == LIFT_GLOB && strchr("*?[]", v.p[i]));
    if (safe) {
        buffer_add_slice(out, v);
        return;
    }
    if (kind == LIFT_GLOB) { /* the pattern stays a pattern, all else is escaped */
        for (size_t i = 0; i < v.n; i++) {
            if (!safe_bare(v.p[i]) && !strchr("*?[]", v.p[i])) buffer_add_char(out, '\\');
            buffer_add_char(out, v.p[i]);
        }
        return;
    }
    buffer_add_char(out, '\'');
    for (size_t i = 0; i < v.n; i++) {
        if (v.p[i] == '\'')
            buffer_add_cstr(out, "'\\''");
        else
            buffer_add_char(out, v.p[i]);
    }
    buffer_add_char(out, '\'');
}

/* A word that would be read as an option where files are named: "the file named -rf". */
static bool is_file_like_option(const struct filler *f, struct slice v, enum lift_kind kind, size_t at)
{
    static const char *const takes_files[] = {"cat",  "chgrp", "chmod", "chown", "cp",     "du",   "file",
                                              "head", "less",  "ln",    "ls",    "mkdir",  "more", "mv",
                                              "nano", "nl",    "rm",    "rmdir", "shred",  "sort", "stat",
                                              "tac",  "tail",  "touch", "vi",    "unlink", "vim",  "wc"};
    if (kind != LIFT_WORD || v.n < 2 || v.p[0] != '-') return false;
    struct slice tool = last_component(utility(f, at));
    for (size_t i = 0; i < sizeof takes_files / sizeof *takes_files; i++)
        if (slice_equal_cstr(tool, takes_files[i])) return true;
    return false;
}

/* A home directory at the start of a value that lands in double quotes, or in ones within single quotes (a line for a shell's own
 * file), where no shell would expand "~" (POSIX 2.6.1): put as $HOME. Returns how many bytes of the value that is. Texts that are
 * looked for or printed stay as they are. */
static size_t put_home(struct filler *f, struct slice v, enum lift_kind kind, size_t at)
{
    static const char *const searches[] = {"sed", "awk", "gawk", "grep", "egrep", "fgrep", "rg"};
    struct slice tool = last_component(utility(f, at));
    struct slice written = slice_sub(buffer_slice(f->out), f->quote_start, f->out->n);
    bool prints = slice_equal_cstr(tool, "echo") || slice_equal_cstr(tool, "printf");
    if (kind != LIFT_PATH || v.n == 0 || v.p[0] != '~' || (v.n > 1 && v.p[1] != '/')) return 0;
    for (size_t i = 0; i < sizeof searches / sizeof *searches; i++)
        if (slice_equal_cstr(tool, searches[i])) return 0;
    if (f->place == IN_DOUBLE ? prints : quotes_in(written) % 2 == 0) return 0;
    buffer_add_cstr(f->out, "$HOME");
    return 1;
}

static void put_value(struct filler *f, struct slice v, enum lift_kind kind, size_t at)
{
    if (f->place == BARE) {
        if (kind == LIFT_QUOTED && utility(f, at).n == 0) { /* a quoted command in a command's place */
            buffer_add_slice(f->out, v);
            return;
        }
        if (is_file_like_option(f, v, kind, at)) kind = LIFT_PATH;
        bool starts_word = f->out->n == 0 || isspace((unsigned char)f->out->p[f->out->n - 1]);
        put_bare(v, kind, starts_word, f->out);
        return;
    }
    char delimiter = '\0';
    const char *specials = program_specials(f, at, &delimiter);
    for (size_t i = put_home(f, v, kind, at); i < v.n; i++) {
        char c = v.p[i];
        if (c && (strchr(specials, c) || c == delimiter)) {
            buffer_add_char(f->out, '\\');
            if (f->place == IN_DOUBLE && c == '\\') buffer_add_char(f->out, '\\');
        }
        if (f->place == IN_SINGLE && c == '\'')
            buffer_add_cstr(f->out, "'\\''");
        else if (f->place == IN_DOUBLE && strchr("\"$`\\", c))
            buffer_add_char(f->out, '\\'), buffer_add_char(f->out, c);
        else
            buffer_add_char(f->out, c);
    }
}

/* Follow the shell's quoting over one byte of the command; returns how many bytes were taken. */
static size_t follow(struct filler *f, size_t at)
{
    char c = f->command.p[at];
    if (f->place == BARE && strchr("|;&(\n", c)) f->simple_start = at + 1;
    bool escape =
        c == '\\' && f->place != IN_SINGLE && at + 1 < f->command.n && f->command.p[at + 1] != '\xe2';
    buffer_add_char(f->out, c);
    if (escape) {
        buffer_add_char(f->out, f->command.p[at + 1]);
        return 2;
    }
    if (c == '\'' && f->place != IN_DOUBLE)
        f->place = f->place == BARE ? IN_SINGLE : BARE;
    else if (c == '"' && f->place != IN_SINGLE)
        f->place = f->place == BARE ? IN_DOUBLE : BARE;
    else
        return 1;
    f->quote_start = f->out->n;
    return 1;
}

/* The slot of the request, or -1. */
static int slot_find(const struct lifted *lifted, enum lift_kind kind, int index)
{
    for (int s = 0; s < lifted->n_slots; s++)
        if (lifted->slots[s].kind == kind && lifted->slots[s].index == index) return s;
    return -1;
}

/* Put the value of a slot in a form at the end of the output; `at` is where its marker stands. */
static enum caro_status put_slot_value(struct filler *f, int s, enum lift_form form, size_t at,
                                       struct caro_error *err)
{
    const struct lift_slot *slot = &f->lifted->slots[s];
    struct buffer value;
    buffer_init(&value, LIFT_MAX_REQUEST + 64);
    bool formatted = lift_format(slot, form, &value);
    if (formatted) put_value(f, buffer_slice(&value), slot->kind, at);
    f->out->failed |= value.failed;
    buffer_free(&value);
    return formatted ? CARO_OK
                     : error_set(err, CARO_NOT_FOUND, at, "a %s has no form '%s'",
                                 slot->kind == LIFT_PATH ? "path" : "value", forms[form].text);
}

enum caro_status lift_fill(const struct lifted *lifted, struct slice command, struct buffer *out,
                           struct lift_filled *filled, struct caro_error *err)
{
    struct filler f = {.lifted = lifted, .command = command, .out = out};
    if (filled) *filled = (struct lift_filled){0};
    for (size_t at = 0; at < command.n;) {
        enum lift_kind kind;
        enum lift_form form = LIFT_RAW;
        int index;
        size_t n = lift_slot_marker(slice_sub(command, at, command.n), &kind, &index);
        if (n == 0) {
            if (lift_form_marker(slice_sub(command, at, command.n), &form))
                return error_set(err, CARO_NOT_FOUND, at, "the command has a form without a value");
            at += follow(&f, at);
            continue;
        }
        int s = slot_find(lifted, kind, index);
        size_t form_n = lift_form_marker(slice_sub(command, at + n, command.n), &form);
        if (s >= 0) {
            TRY(put_slot_value(&f, s, form, at, err));
            if (filled) filled->used |= 1u << s;
        } else if (filled) {
            lift_hole_put(filled, kind, index, form, last_component(utility(&f, at)),
                          slice_sub(command, f.simple_start, at), out);
        } else {
            return error_set(err, CARO_NOT_FOUND, at,
                             "the command uses a value that the request does not have");
        }
        at += n + form_n;
    }
    if (filled && filled->too_many)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "more than %d values are missing", LIFT_MAX_HOLES);
    return out->failed ? error_set(err, CARO_LIMIT, CARO_NO_POS, "the command became too long") : CARO_OK;
}

void lift_fill_hole(struct slice command, struct lift_hole *holes, int *n, const char *name,
                    struct slice value, struct buffer *out)
{
    struct filler f = {.command = command, .out = out};
    size_t at = 0, base = out->n;
    int kept = 0;
    for (int i = 0; i < *n; i++) {
        struct lift_hole hole = holes[i];
        while (at < hole.start) at += follow(&f, at);
        at = hole.end;
        if (strcmp(hole.name, name) == 0) {
            put_value(&f, value, hole.kind, hole.start);
            continue;
        }
        hole.start = out->n - base;
        buffer_add_cstr(out, hole.name);
        hole.end = out->n - base;
        holes[kept++] = hole;
    }
    while (at < command.n) at += follow(&f, at);
    *n = kept;
}
