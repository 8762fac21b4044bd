/* Owns the walk over a request: splits it into words, asks lift_values.c and lift_names.c what each is, and
 * writes the text that the model sees. What no rule knows and no dictionary holds is lifted as a word, so
 * that rare names are copied and never spelled by the model. */
#include "ask/lift.h"
#include "ask/lift_values.h"

#include "ask/lift_words_tables.h"
#include "base/utf8.h"

#include <ctype.h>

/* A word has a byte and, unless it is quoted, a blank behind it; the context decides how many are too many. */
static size_t most_words(struct slice request) { return request.n / 2 + 1; }

struct lifter {
    struct slice request;
    struct lift_word *words;
    int n_words;
    struct arena *arena;
    struct buffer text;
    struct lifted *out;
    int next_index[LIFT_KIND_COUNT];
    bool capitals;             /* a capitalised word is a value */
    size_t marker, marker_end; /* in the text: of the last slot */
};

/* ---- the dictionary ---- */

/* A sorted blob of words, each closed by a newline. */
static bool in_blob(const char *blob, size_t n, struct slice w)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        while (mid > low && blob[mid - 1] != '\n') mid--;
        size_t end = mid;
        while (blob[end] != '\n') end++;
        int order = slice_compare(w, slice_from(blob + mid, end - mid));
        if (order == 0) return true;
        if (order < 0)
            high = mid;
        else
            low = end + 1;
    }
    return false;
}

bool lift_known_word(struct slice word) { return word.n && in_blob(lift_words, lift_words_size, word); }

/* One edit (swap, insertion, deletion, change) apart? (Damerau 1964) */
static bool one_edit(struct slice a, struct slice b)
{
    if (a.n > b.n) {
        struct slice t = a;
        a = b;
        b = t;
    }
    if (b.n - a.n > 1) return false;
    size_t i = 0;
    while (i < a.n && a.p[i] == b.p[i]) i++;
    if (a.n < b.n) return slice_equal(slice_sub(a, i, a.n), slice_sub(b, i + 1, b.n));
    if (i + 1 < a.n && a.p[i] == b.p[i + 1] && a.p[i + 1] == b.p[i])
        return slice_equal(slice_sub(a, i + 2, a.n), slice_sub(b, i + 2, b.n));
    return i < a.n && slice_equal(slice_sub(a, i + 1, a.n), slice_sub(b, i + 1, b.n));
}

/* One is the other's plural: no typing error, and perhaps a folder's name ("uploads"). */
static bool is_plural_of(struct slice a, struct slice b)
{
    const struct slice longer = a.n > b.n ? a : b, shorter = a.n > b.n ? b : a;
    return longer.n == shorter.n + 1 && longer.p[shorter.n] == 's' &&
           memcmp(longer.p, shorter.p, shorter.n) == 0;
}

/* The only core word one edit away from a mistyped one; empty when none or several are. */
static struct slice respelled(struct slice w)
{
    struct slice found = {0};
    if (w.n < 4 || in_blob(lift_value_words, lift_value_words_size, w)) return found;
    for (size_t i = 0; i < w.n; i++)
        if (!islower((unsigned char)w.p[i])) return found;
    for (size_t at = 0; at < lift_core_words_size;) {
        size_t end = at;
        while (lift_core_words[end] != '\n') end++;
        struct slice core = slice_from(lift_core_words + at, end - at);
        if (core.n >= 4 && core.p[0] == w.p[0] && one_edit(w, core) && !is_plural_of(w, core)) {
            if (found.n) return slice_from(NULL, 0);
            found = core;
        }
        at = end + 1;
    }
    return found;
}

/* ---- words ---- */

static bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}
static bool closes_word(char c) { return blank(c) || strchr(",.;:?!)", c) != NULL; }

/* The end of a quotation that opens at `at`, the index of its closing quote, or 0 when it is an apostrophe or
 * stays open. */
static size_t quotation_end(struct slice s, size_t at)
{
    char quote = s.p[at];
    for (size_t i = at + 1; i < s.n; i++)
        if (s.p[i] == quote && i > at + 1 && (i + 1 == s.n || closes_word(s.p[i + 1]))) return i;
    return 0;
}

static bool lower_into(struct lifter *l, struct lift_word *w)
{
    char *copy = arena_copy(l->arena, w->text);
    if (!copy) return false;
    for (size_t i = 0; i < w->text.n; i++) copy[i] = (char)tolower((unsigned char)copy[i]);
    w->lower = slice_from(copy, w->text.n);
    return true;
}

/* Typographic quotes are read as plain ones: how many bytes stand here, and which plain quote is meant. */
static size_t curly_quote(struct slice s, char *plain)
{
    static const struct {
        const char *utf8;
        char plain;
    } quotes[] = {{"\u201c", '"'}, {"\u201d", '"'}, {"\u2018", '\''}, {"\u2019", '\''}};
    for (size_t i = 0; i < 4; i++)
        if (slice_starts_with(s, slice_from_cstr(quotes[i].utf8))) return *plain = quotes[i].plain, 3;
    return 0;
}

static bool split_words(struct lifter *l)
{
    struct slice s = l->request;
    for (size_t at = 0; at < s.n;) {
        if (blank(s.p[at])) {
            at++;
            continue;
        }
        struct lift_word *w = &l->words[l->n_words++];
        *w = (struct lift_word){.start = at};
        size_t close = strchr("'\"`", s.p[at]) ? quotation_end(s, at) : 0;
        char plain;
        size_t curly = curly_quote(slice_sub(s, at, s.n), &plain);
        if (close) {
            w->quote = s.p[at];
            w->text = slice_sub(s, at + 1, close);
            w->end = close + 1;
        } else if (curly) {
            size_t end = at + curly;
            char closing;
            while (end < s.n && !curly_quote(slice_sub(s, end, s.n), &closing)) end++;
            w->quote = end < s.n ? plain : 0;
            w->text = slice_sub(s, at + curly, end);
            w->end = end < s.n ? end + curly : end;
        } else {
            size_t end = at;
            while (end < s.n && !blank(s.p[end])) end++;
            w->end = end;
            w->text = slice_sub(s, at, end);
        }
        at = w->end;
        while (at < s.n && !blank(s.p[at]) && w->quote && closes_word(s.p[at])) w->comma = true, at++;
        if (!lower_into(l, w)) return false;
    }
    return true;
}

/* Take the closing punctuation off an unquoted word; "." and ".." and a bare "?" stay. */
static void trim_punctuation(struct lift_word *w)
{
    if (w->quote) return;
    size_t n = w->text.n;
    if (n && w->text.p[0] == '(' && !memchr(w->text.p, ')', n - (n > 1 && w->text.p[n - 1] == ')'))) {
        w->text = slice_sub(w->text, 1, n), w->lower = slice_sub(w->lower, 1, n), w->start++;
        n--;
    }
    size_t dots = 0;
    while (dots < n && w->text.p[dots] == '.') dots++;
    if (dots && dots == n && n <= 2) return;
    while (n > 1 && strchr(",.;:?!)", w->text.p[n - 1])) {
        if (w->text.p[n - 1] == ')' && memchr(w->text.p, '(', n)) break;
        if (w->text.p[n - 1] == '.' && (w->text.p[0] == '/' || w->text.p[0] == '~') &&
            w->text.p[n - 2] == '/')
            break;
        n--;
        w->comma = true;
    }
    w->end = w->start + n;
    w->text.n = w->lower.n = n;
}

/* ---- writing the lifted text ---- */

static void put_plain(struct lifter *l, struct slice text)
{
    if (l->text.n && l->text.p[l->text.n - 1] != ' ') buffer_add_char(&l->text, ' ');
    buffer_add_slice(&l->text, text);
}

/* Register a slot and write its marker; false when its kind or the list is full, and the words then stay
 * plain. */
static bool put_slot(struct lifter *l, struct lift_slot slot, size_t start, size_t end, bool glued)
{
    if (l->out->n_slots == LIFT_MAX_SLOTS || l->next_index[slot.kind] == LIFT_MAX_INDEX) return false;
    slot.index = l->next_index[slot.kind]++;
    slot.start = start;
    slot.end = end;
    slot.typed = slice_sub(l->request, start, end);
    l->out->slots[l->out->n_slots++] = slot;
    if (!glued && l->text.n && l->text.p[l->text.n - 1] != ' ') buffer_add_char(&l->text, ' ');
    l->marker = l->text.n;
    buffer_printf(&l->text, "\u27e8%c%d\u27e9", lift_kind_letter(slot.kind), slot.index);
    buffer_add_slice(&l->text, slot.hint);
    l->marker_end = l->text.n;
    return true;
}

/* ---- what a word is ---- */

/* After these the next word is a value even when it is an ordinary word: "called report", "containing error".
 */
static bool is_cue(struct slice w)
{
    static const char *const cues[] = {"named",   "called",     "titled",   "containing", "contains",
                                       "contain", "mentioning", "mentions", "mention",    "saying",
                                       "says",    "word",       "string",   "phrase",     NULL};
    return slice_one_of(w, cues);
}

/* Words that a cue does not turn into a value. */
static bool is_filler(struct slice w)
{
    static const char *const fillers[] = {
        "a",         "an",       "the",     "in",      "of",         "on",         "at",
        "to",        "from",     "by",      "with",    "without",    "and",        "or",
        "not",       "no",       "is",      "are",     "it",         "that",       "this",
        "which",     "my",       "your",    "its",     "their",      "any",        "all",
        "some",      "each",     "every",   "both",    "either",     "only",       "just",
        "more",      "less",     "at",      "exactly", "than",       "word",       "words",
        "string",    "strings",  "text",    "phrase",  "pattern",    "regex",      "name",
        "names",     "file",     "files",   "folder",  "folders",    "directory",  "directories",
        "line",      "lines",    "space",   "spaces",  "whitespace", "tab",        "tabs",
        "number",    "numbers",  "digit",   "digits",  "letter",     "letters",    "uppercase",
        "lowercase", "upper",    "lower",   "capital", "special",    "characters", "character",
        "something", "anything", "nothing", "them",    "these",      "those",      "multiple",
        "several",   "count",    "counts",  "appears", "occurs",     "for",        "inside",
        "under",     "per",      "matches", "like",    "as",         "where",      "starting",
        "ending",    "other",    "hidden",  "empty",   "into",       "exact",      "following",
        NULL};
    return slice_one_of(w, fillers);
}

static const char *const folder_nouns[] = {"folder", "directory", "dir", NULL};

/* Nothing stands behind word i that it could describe. */
static bool describes_nothing(const struct lifter *l, int i)
{
    static const char *const behind[] = {
        "and",     "or",        "that",       "which",     "by",     "sorted",  "recursively", "with",
        "without", "older",     "newer",      "larger",    "bigger", "smaller", "modified",    "changed",
        "to",      "into",      "from",       "except",    "owned",  "using",   "but",         "then",
        "not",     "every",     "on",         "at",        "over",   "in",      "under",       "only",
        "please",  "for",       "containing", "named",     "that's", "i",       "where",       "is",
        "are",     "recursive", "including",  "excluding", NULL};
    const struct lift_word *w = &l->words[i];
    return w->comma || i + 1 == l->n_words || slice_one_of(w[1].lower, behind);
}

/* After these a usual name of a folder, with nothing behind it that it could describe, is one: "in downloads",
 * "into the folder out"; and so it, or any plural, is with the noun behind it, "the build folder", but where it tells what a folder
 * is for. */
static bool is_place(const struct lifter *l, int i)
{
    static const char *const before[] = {"in", "into",   "inside", "within",    "under", "from", "to",
                                         "of", "called", "folder", "directory", "dir",   NULL};
    static const char *const folders[] = {
        "archive", "archives", "assets",   "backup",  "backups",   "bin",     "build",     "code",
        "config",  "data",     "desktop",  "dist",    "doc",       "docs",    "documents", "downloads",
        "etc",     "examples", "fixtures", "images",  "include",   "lib",     "libs",      "logs",
        "media",   "movies",   "music",    "opt",     "out",       "output",  "photos",    "pictures",
        "private", "projects", "public",   "repos",   "resources", "scripts", "secrets",   "shared",
        "site",    "src",      "static",   "storage", "target",    "temp",    "templates", "test",
        "tests",   "tmp",      "var",      "vendor",  "videos",    "work",    NULL};
    static const char *const purposes[] = {"backup", "output",  "private", "public",   "shared",
                                           "target", "storage", "temp",    "desktop",  "contents",
                                           "files",  "folders", "always",  "previous", NULL};
    static const char *const articles[] = {"the", "my", "our", NULL};
    const struct lift_word *w = &l->words[i];
    const bool plural =
        w->lower.n > 3 && w->lower.p[w->lower.n - 1] == 's' && w->lower.p[w->lower.n - 2] != 's';
    if (!w->quote && !w->comma && i && i + 1 < l->n_words && slice_one_of(w[1].lower, folder_nouns) &&
        describes_nothing(l, i + 1) && slice_one_of(w[-1].lower, articles) &&
        (plural || slice_one_of(w->lower, folders)) && !slice_one_of(w->lower, purposes))
        return true;
    int b = i > 1 && slice_equal_cstr(w[-1].lower, "my") ? i - 2 : i - 1;
    if (w->quote || b < 0 || l->words[b].comma || !slice_one_of(l->words[b].lower, before) ||
        !slice_one_of(w->lower, folders))
        return false;
    return describes_nothing(l, i);
}

static bool is_letter(struct slice w) { return w.n == 1 && isalpha((unsigned char)w.p[0]); }

/* Of "a and b", "x to y", "a b and c": a letter that is a name since the other is. */
static bool is_letter_name(const struct lifter *l, int i)
{
    static const char *const between[] = {"and", "or", "with", "to", "into", "from", "against", "vs", NULL};
    const struct lift_word *w = &l->words[i];
    if (w->quote || !is_letter(w->text)) return false;
    if (i + 1 < l->n_words && is_letter(w[1].text) && is_letter_name(l, i + 1)) return true;
    for (int side = -1; side <= 1; side += 2) {
        int other = i + 2 * side;
        if (other < 0 || other >= l->n_words || !slice_one_of(l->words[i + side].lower, between)) continue;
        if (is_letter(l->words[other].text)) return true;
    }
    return false;
}

/* "compare the two files x and y": the names show how many. */
static bool is_told_count(const struct lifter *l, int i)
{
    static const char *const things[] = {"files",   "directories", "folders",  "dirs", "lists", "branches",
                                         "commits", "documents",   "images",   "pdfs", "repos", "paths",
                                         "texts",   "strings",     "archives", NULL};
    static const char *const verbs[] = {"compare",  "diff", "difference", "differences", "between",
                                        "merge",    "join", "combine",    "concatenate", "swap",
                                        "common",   "same", "identical",  "differ",      "shared",
                                        "exchange", NULL};
    const struct lift_word *w = &l->words[i];
    if (!slice_equal_cstr(w->lower, "two") && !slice_equal_cstr(w->lower, "2")) return false;
    int n = i + 1;
    while (n < l->n_words && n < i + 3 && !slice_one_of(l->words[n].lower, things))
        n++; /* "two sorted files" */
    if (w->quote || n == l->n_words || n == i + 3) return false;
    for (int k = 0; k < l->n_words; k++)
        if (slice_one_of(l->words[k].lower, verbs)) return true;
    return false;
}

/* Written with capitals by custom: the capitals say nothing about a value. Any other word that somebody
 * capitalises in the middle of a request ("grep ERROR", "in Downloads") is a value whose case matters. */
static bool capital_by_custom(struct slice lower)
{
    static const char *const words[] = {
        "i",         "cpu",      "cpus",    "ram",        "ip",         "ips",        "ipv",      "pid",
        "pids",      "ppid",     "url",     "urls",       "dns",        "ssh",        "csv",      "pdf",
        "pdfs",      "json",     "tcp",     "udp",        "http",       "https",      "usb",      "gpu",
        "os",        "id",       "uid",     "gid",        "sql",        "api",        "lan",      "mac",
        "ssl",       "tls",      "xml",     "html",       "yaml",       "yml",        "tsv",      "jpg",
        "jpeg",      "png",      "gif",     "zip",        "tar",        "gz",         "iso",      "svg",
        "wifi",      "vpn",      "vm",      "vms",        "ui",         "cli",        "gui",      "tty",
        "ftp",       "sftp",     "scp",     "nfs",        "smb",        "dhcp",       "arp",      "icmp",
        "ntp",       "rsa",      "gpg",     "sha",        "utf",        "ascii",      "hex",      "utc",
        "gmt",       "ok",       "bios",    "uefi",       "ssd",        "hdd",        "io",       "aws",
        "ps",        "ls",       "kb",      "mb",         "gb",         "tb",         "k",        "m",
        "g",         "a",        "docker",  "git",        "linux",      "unix",       "gnu",      "bash",
        "zsh",       "python",   "java",    "javascript", "typescript", "node",       "ruby",     "php",
        "perl",      "go",       "rust",    "mysql",      "postgres",   "postgresql", "redis",    "nginx",
        "apache",    "ubuntu",   "debian",  "fedora",     "centos",     "arch",       "macos",    "osx",
        "bsd",       "windows",  "github",  "gitlab",     "google",     "kubernetes", "monday",   "tuesday",
        "wednesday", "thursday", "friday",  "saturday",   "sunday",     "january",    "february", "march",
        "april",     "may",      "june",    "july",       "august",     "september",  "october",  "november",
        "december",  "please",   "english", "unicode",    "markdown",   "excel",      "word",     "crs",
        NULL};
    return slice_one_of(lower, words);
}

static bool has_capital(struct slice w)
{
    for (size_t i = 0; i < w.n; i++)
        if (isupper((unsigned char)w.p[i])) return true;
    return false;
}

static bool plain_letters(struct slice w)
{
    for (size_t i = 0; i < w.n; i++)
        if (!isalpha((unsigned char)w.p[i])) return false;
    return w.n > 1;
}

/* Do capitals stand out in this request? Not where a title's words, or all letters, are capitals. */
static bool capitals_stand_out(const struct lifter *l)
{
    int capitals = 0;
    for (int i = 1; i < l->n_words; i++)
        capitals +=
            !l->words[i].quote && has_capital(l->words[i].text) && !capital_by_custom(l->words[i].lower);
    return capitals > 0 && capitals * 3 <= l->n_words;
}

/* A word whose every part between hyphens, slashes or apostrophes is known: "human-readable", "what's". */
static bool known_compound(struct slice w)
{
    size_t from = 0;
    for (size_t i = 0; i <= w.n; i++) {
        if (i < w.n && w.p[i] != '-' && w.p[i] != '/' && w.p[i] != '\'') continue;
        struct slice part = slice_sub(w, from, i);
        if (part.n > 1 && !lift_known_word(part)) return false;
        if (part.n == 0 && i < w.n) return false;
        if (part.n == 1 && !isalpha((unsigned char)part.p[0])) return false;
        from = i + 1;
    }
    return true;
}

static bool spells_marker(struct slice w)
{
    return memmem(w.p, w.n, "\u27e8", 3) || memmem(w.p, w.n, "\u27e9", 3) || memmem(w.p, w.n, "<|", 2) ||
           memmem(w.p, w.n, "|>", 2) || !utf8_valid(w);
}

/* Digits joined by signs (10-20, 1280x720, 1,3, 80%, 8080:80): a slot for each run of digits, the signs
 * between stay plain. */
static bool put_digit_runs(struct lifter *l, const struct lift_word *w)
{
    int runs = 0;
    for (size_t i = 0; i < w->text.n; i++) {
        bool digit = isdigit((unsigned char)w->text.p[i]);
        if (!digit && !strchr("-x,:%+=/", w->lower.p[i])) return false;
        runs += digit && (i == 0 || !isdigit((unsigned char)w->text.p[i - 1]));
    }
    if (runs == 0 || runs > 4 || l->next_index[LIFT_NUMBER] + runs > LIFT_MAX_INDEX ||
        l->out->n_slots + runs > LIFT_MAX_SLOTS || (runs == 1 && w->text.p[0] == '-'))
        return false;
    bool glued = false;
    for (size_t i = 0; i < w->text.n;) {
        size_t end = i;
        while (end < w->text.n && isdigit((unsigned char)w->text.p[end])) end++;
        if (end == i) {
            if (!glued && l->text.n) buffer_add_char(&l->text, ' ');
            buffer_add_char(&l->text, w->lower.p[i++]);
        } else {
            struct lift_slot slot = {.kind = LIFT_NUMBER, .value = slice_sub(w->text, i, end)};
            put_slot(l, slot, w->start + i, w->start + end, glued);
            i = end;
        }
        glued = true;
    }
    return true;
}

/* "the ⟨w0⟩ folder": the noun goes in front of its name, the order that phrasings have; false where this is not such. "my documents
 * folder" stays: that may be one of the home directory. */
static bool put_noun_first(struct lifter *l, int i)
{
    const struct lift_word *w = &l->words[i];
    char marker[64];
    size_t n = l->marker_end - l->marker;
    if (w->quote || i == 0 || w[-1].comma || (i > 1 && slice_equal_cstr(w[-2].lower, "my")) ||
        !slice_one_of(w->lower, folder_nouns) || !describes_nothing(l, i) || n == 0 || n > sizeof marker ||
        l->marker_end != l->text.n)
        return false;
    const enum lift_kind kind = l->out->slots[l->out->n_slots - 1].kind;
    if (kind != LIFT_WORD && kind != LIFT_PATH && kind != LIFT_QUOTED) return false;
    memcpy(marker, l->text.p + l->marker, n);
    l->text.n = l->marker;
    put_plain(l, w->lower);
    put_plain(l, slice_from(marker, n));
    return true;
}

/* Put word i (and perhaps more) into the text; how many words were taken. */
static int put_word(struct lifter *l, int i)
{
    const struct lift_word *w = &l->words[i];
    int left = l->n_words - i;
    struct slice before = i ? l->words[i - 1].lower : slice_from(NULL, 0);
    struct slice next = left > 1 && !w->comma ? w[1].lower : slice_from(NULL, 0);
    struct lift_slot slot = {0};
    if (w->text.n == 0) return 1;
    if (spells_marker(w->text)) {
        slot = (struct lift_slot){.kind = LIFT_QUOTED, .value = w->text};
        if (!put_slot(l, slot, w->start, w->end, false)) put_plain(l, SLICE_LIT("..."));
        return 1;
    }
    if (is_told_count(l, i)) return put_plain(l, w->lower), 1;
    if (put_noun_first(l, i)) return 1;
    int span = lift_read_span(l->words, l->n_words, i);
    if (span) {
        size_t end = w[span - 1].start + w[span - 1].text.n;
        slot = (struct lift_slot){.kind = LIFT_QUOTED, .value = slice_sub(l->request, w->start, end)};
        if (put_slot(l, slot, w->start, end, false)) return span;
        slot = (struct lift_slot){0};
    }
    int took = lift_read_moment(w, left, &slot, l->arena);
    if (!took) took = lift_read_amount(w, left, before, &slot, l->arena);
    if (took) {
        if (!put_slot(l, slot, w->start, w[took - 1].end, false)) {
            put_plain(l, w->lower);
            return 1;
        }
        return took;
    }
    slot = (struct lift_slot){0};
    /* "alice's files": the value is the name alone */
    struct lift_word name = *w;
    static const char *const inside[] = {"in", "into", "inside", "within", "under", "from", "to", NULL};
    bool owner_of = !w->quote && w->text.n > 3 && memcmp(w->text.p + w->text.n - 2, "'s", 2) == 0 &&
                    !known_compound(w->lower);
    if (owner_of) {
        name.text.n = name.lower.n = w->text.n - 2;
        name.end -= 2;
        w = &name;
    }
    if (!lift_read_name(w, next, &slot)) {
        if (!w->quote && put_digit_runs(l, w)) return 1;
        bool cued = (i && is_cue(before) && !l->words[i - 1].comma && !is_filler(w->lower)) ||
                    is_place(l, i) || is_letter_name(l, i);
        struct slice respelt = {0};
        if (!w->quote && !cued) {
            bool named = i && l->capitals && has_capital(w->text) && !capital_by_custom(w->lower) &&
                         plain_letters(w->text);
            if (w->text.p[0] == '-' || (!named && known_compound(w->lower))) return put_plain(l, w->lower), 1;
            if (!ispunct((unsigned char)w->text.p[0])) respelt = respelled(w->text);
            if (respelt.n) return put_plain(l, respelt), 1;
            if (w->text.n == 1 && (ispunct((unsigned char)w->text.p[0]))) return put_plain(l, w->lower), 1;
        }
        slot.kind = w->quote ? LIFT_QUOTED : LIFT_WORD;
        slot.value = w->text;
        if (is_place(l, i) && slice_one_of(before, inside))
            slot.kind = LIFT_PATH, slot.hint = SLICE_LIT("/"); /* as "src/" is shown */
    }
    if (!put_slot(l, slot, w->start, w->end, false))
        put_plain(l, w->lower);
    else if (owner_of)
        buffer_add_cstr(&l->text, "'s");
    return 1;
}

enum caro_status lift_request(struct lifted *out, struct slice request, struct arena *arena,
                              struct caro_error *err)
{
    *out = (struct lifted){0};
    if (request.n > LIFT_MAX_REQUEST)
        return error_set(err, CARO_LIMIT, LIFT_MAX_REQUEST, "the request has %zu bytes; %d is the most",
                         request.n, LIFT_MAX_REQUEST);
    struct lifter l = {.request = request, .arena = arena, .out = out};
    buffer_init(&l.text, 16 * LIFT_MAX_REQUEST);
    l.words = arena_array(arena, most_words(request), sizeof *l.words);
    if (!l.words || !split_words(&l))
        return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the words of the request");
    for (int i = 0; i < l.n_words; i++) trim_punctuation(&l.words[i]);
    l.capitals = capitals_stand_out(&l);
    for (int i = 0; i < l.n_words;) {
        int took = put_word(&l, i);
        if (l.words[i + took - 1].comma && i + took < l.n_words) buffer_add_char(&l.text, ',');
        i += took;
    }
    char *copy = l.text.failed ? NULL : arena_copy(arena, buffer_slice(&l.text));
    out->text = slice_from(copy, copy ? l.text.n : 0);
    buffer_free(&l.text);
    return copy ? CARO_OK
                : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the lifted request");
}
