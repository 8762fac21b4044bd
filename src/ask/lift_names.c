/* Owns the reading of names by their looks: URLs, network addresses, paths, globs, file extensions.
 * Refuses words that only look the part: and/or, tcp/ip, node.js, e.g. */
#include "ask/lift_values.h"

#include <ctype.h>

/* Endings that decide which tool, flag or separator a command needs, longest first; the model is shown them. */
static const char *const shown_endings[] = {
    "/passwd", "/group", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst", ".tgz",     ".tbz2",    ".txz",
    ".tar",    ".zip",   ".gz",     ".bz2",     ".xz",     ".zst",     ".7z",      ".rar",     ".jar",
    ".deb",    ".rpm",   ".iso",    ".img",     ".json",   ".csv",     ".tsv",     ".xml",     ".yaml",
    ".yml",    ".html",  ".htm",    ".md",      ".txt",    ".log",     ".pdf",     ".jpg",     ".jpeg",
    ".png",    ".gif",   ".webp",   ".svg",     ".heic",   ".mp3",     ".wav",     ".flac",    ".ogg",
    ".m4a",    ".mp4",   ".mkv",    ".avi",     ".mov",    ".webm",    ".srt",     ".c",       ".h",
    ".cpp",    ".cc",    ".py",     ".sh",      ".js",     ".ts",      ".go",      ".rs",      ".java",
    ".class",  ".rb",    ".pl",     ".php",     ".sql",    ".db",      ".sqlite",  ".sqlite3", ".conf",
    ".cfg",    ".ini",   ".env",    ".toml",    ".lock",   ".pem",     ".crt",     ".cer",     ".key",
    ".csr",    ".gpg",   ".asc",    ".so",      ".o",      ".a",       ".docx",    ".doc",     ".odt",
    ".xlsx",   ".xls",   ".pptx",   ".epub",    ".tex",    ".ipynb",   ".service", ".timer",   ".patch",
    ".diff",   ".bak",   ".tmp",    ".sha256",  ".md5",    ".css"};
static const char *const top_domains[] = {"com", "org", "net",   "io",       "dev", "edu",  "gov",    "co",
                                          "uk",  "de",  "fr",    "eu",       "us",  "info", "app",    "me",
                                          "ai",  "ch",  "local", "internal", "lan", "test", "example"};
static const char *const not_paths[] = {
    "and/or", "either/or", "i/o",    "n/a", "tcp/ip", "tcp/udp",      "input/output", "read/write",
    "w/o",    "w/",        "yes/no", "y/n", "on/off", "stdin/stdout", "stdout/stderr"};
/* words of which people say two at once: "files/directories", "regular/normal files", "owner/group" */
static const char *const alternatives[] = {"file",  "files", "folder", "folders", "directory", "directories",
                                           "dir",   "dirs",  "normal", "regular", "owner",     "user",
                                           "group", "start", "stop",   "enable",  "disable",   "true",
                                           "false", "upper", "lower",  "read",    "write",     "execute"};
static const char *const not_files[] = {"node.js", "vue.js", "next.js", "react.js", "e.g",
                                        "i.e",     "a.k.a",  "vs.",     "etc."};
static const char *const dot_files[] = {".env",     ".git",   ".ssh",   ".vim",     ".npm",      ".bash",
                                        ".zsh",     ".cache", ".local", ".config",  ".htaccess", ".gitignore",
                                        ".profile", ".emacs", ".venv",  ".idea",    ".vscode",   ".docker",
                                        ".kube",    ".aws",   ".gnupg", ".gdbinit", ".DS_Store"};

#define LISTED(list, w) listed(list, sizeof list / sizeof *list, w)
static bool listed(const char *const *list, size_t n, struct slice w)
{
    for (size_t i = 0; i < n; i++)
        if (slice_equal_cstr(w, list[i])) return true;
    return false;
}

/* ".bashrc", ".env": the name of a file, not an ending */
static bool dot_file(struct slice w)
{
    return LISTED(dot_files, w) || (w.n > 5 && memcmp(w.p + w.n - 2, "rc", 2) == 0);
}
static bool has(struct slice w, char c) { return w.n && memchr(w.p, c, w.n) != NULL; }
static bool all_of(struct slice w, int (*test)(int))
{
    for (size_t i = 0; i < w.n; i++)
        if (!test((unsigned char)w.p[i])) return false;
    return w.n > 0;
}

struct slice lift_known_ending(struct slice name)
{
    for (size_t i = 0; i < sizeof shown_endings / sizeof *shown_endings; i++) {
        struct slice e = slice_from_cstr(shown_endings[i]);
        if (name.n <= e.n) continue;
        bool same = true;
        for (size_t j = 0; same && j < e.n; j++)
            same = tolower((unsigned char)name.p[name.n - e.n + j]) == e.p[j];
        if (same) return e;
    }
    return slice_from(NULL, 0);
}

/* ---- addresses ---- */

/* Four numbers up to 255 with dots, then optionally /bits or :port. */
static bool ipv4(struct slice w)
{
    size_t at = 0;
    for (int part = 0; part < 4; part++) {
        int v = 0, digits = 0;
        while (at < w.n && isdigit((unsigned char)w.p[at]) && digits < 4)
            v = v * 10 + (w.p[at++] - '0'), digits++;
        if (digits == 0 || v > 255) return false;
        if (part < 3 && (at >= w.n || w.p[at++] != '.')) return false;
    }
    if (at == w.n) return true;
    return (w.p[at] == '/' || w.p[at] == ':') && all_of(slice_sub(w, at + 1, w.n), isdigit);
}

static bool hex_groups(struct slice w) /* an IPv6 or a hardware address */
{
    int colons = 0, other = 0;
    for (size_t i = 0; i < w.n; i++) {
        if (w.p[i] == ':')
            colons++;
        else if (!isxdigit((unsigned char)w.p[i]) && !(w.p[i] == '/' && i > 2))
            return false;
        else
            other++;
    }
    return colons >= 2 && (colons >= 4 || memmem(w.p, w.n, "::", 2)) && other + colons >= 3;
}

/* labels.of.letters with a known top domain; a :port may follow */
static bool domain(struct slice w)
{
    const char *colon = memchr(w.p, ':', w.n);
    if (colon) {
        if (!all_of(slice_sub(w, (size_t)(colon - w.p) + 1, w.n), isdigit)) return false;
        w.n = (size_t)(colon - w.p);
    }
    if (slice_equal_cstr(w, "localhost")) return true;
    size_t dot = w.n;
    for (size_t i = 0; i < w.n; i++) {
        if (w.p[i] == '.')
            dot = i;
        else if (!isalnum((unsigned char)w.p[i]) && w.p[i] != '-' && w.p[i] != '_')
            return false;
    }
    return dot > 0 && dot < w.n && LISTED(top_domains, slice_sub(w, dot + 1, w.n));
}

static bool user_at_host(struct slice w)
{
    const char *at = w.n ? memchr(w.p, '@', w.n) : NULL;
    if (!at || at == w.p || at + 1 == w.p + w.n) return false;
    for (size_t i = 0; i < w.n; i++)
        if (!isalnum((unsigned char)w.p[i]) && !strchr("@._+-:", w.p[i])) return false;
    return memchr(at + 1, '@', (size_t)(w.p + w.n - at - 1)) == NULL;
}

static bool url(struct slice w)
{
    if (memmem(w.p, w.n, "://", 3) || slice_starts_with(w, SLICE_LIT("www."))) return true;
    const char *colon = memchr(w.p, ':', w.n), *slash = memchr(w.p, '/', w.n);
    if (slice_starts_with(w, SLICE_LIT("git@")) && colon) return true;
    return slash && domain(slice_sub(w, 0, (size_t)(slash - w.p))) &&
           has(slice_sub(w, 0, (size_t)(slash - w.p)), '.');
}

/* ---- paths ---- */

/* Words joined by slashes that mean two things, not a place. */
static bool joined_words(struct slice w)
{
    if (LISTED(not_paths, w)) return true;
    for (size_t from = 0, i = 0; i <= w.n; i++)
        if (i == w.n || w.p[i] == '/') {
            if (!LISTED(alternatives, slice_sub(w, from, i))) return false;
            from = i + 1;
        }
    return true;
}

static bool file_name_with_ending(struct slice w)
{
    if (LISTED(not_files, w)) return false;
    struct slice known = lift_known_ending(w);
    size_t dot = w.n;
    for (size_t i = 0; i < w.n; i++) {
        if (w.p[i] == '.')
            dot = i;
        else if (!isalnum((unsigned char)w.p[i]) && !strchr("_-+@%~,=", w.p[i]) && !(w.p[i] & 0x80))
            return false;
    }
    if (known.n) return true;
    struct slice ending = slice_sub(w, dot + 1, w.n);
    if (dot == 0 || ending.n == 0 || ending.n > 8 || isdigit((unsigned char)ending.p[0])) return false;
    return all_of(ending, isalnum) && !all_of(slice_sub(w, 0, dot), isdigit);
}

static bool path(const struct lift_word *word)
{
    struct slice w = word->text;
    if (slice_equal_cstr(w, ".") || slice_equal_cstr(w, "..")) return true;
    if (w.p[0] == '/' || w.p[0] == '~') return true;
    if (slice_starts_with(w, SLICE_LIT("./")) || slice_starts_with(w, SLICE_LIT("../"))) return true;
    if (w.p[0] == '.' && w.n > 2 && !has(w, ' ')) return dot_file(w) || w.n > 6 || has(w, '_') || has(w, '/');
    if (has(w, '/')) return !joined_words(word->lower) && (!has(w, ' ') || lift_known_ending(w).n);
    if (has(w, ' ')) return word->quote && lift_known_ending(w).n > 0 && !has(w, ':') && !has(w, '$');
    return word->quote ? lift_known_ending(w).n > 0 : file_name_with_ending(w); /* a quoted "a.b" is text */
}

/* host:folder, user@host:folder, as scp and rsync read them */
static bool remote_path(struct slice w)
{
    const char *colon = memchr(w.p, ':', w.n), *slash = memchr(w.p, '/', w.n);
    return colon && isalnum((unsigned char)w.p[0]) && (!slash || colon < slash) && !has(w, ' ');
}

static struct slice path_hint(struct slice w)
{
    if (remote_path(w)) return SLICE_LIT(":");
    if (slice_starts_with(w, SLICE_LIT("/dev/"))) return SLICE_LIT(".dev");
    if (w.n > 1 && w.p[w.n - 1] == '/') return SLICE_LIT("/");
    return lift_known_ending(w);
}

/* ---- globs and extensions ---- */

static bool glob(const struct lift_word *word)
{
    struct slice w = word->text;
    bool star = has(w, '*'), set = has(w, '[') && has(w, ']'), one = has(w, '?');
    if (!star && !set && !(one && word->quote == 0)) return false;
    for (size_t i = 0; i < w.n; i++) /* regular expressions and sentences are no globs */
        if (strchr(" ^$\\|()+<>;&'\"", w.p[i])) return false;
    return !(w.n > 1 && memmem(w.p, w.n, ".*", 2) && !slice_starts_with(w, SLICE_LIT("*")) &&
             w.p[w.n - 1] == '*' && w.p[w.n - 2] == '.' && word->quote);
}

static bool file_noun(struct slice next)
{
    static const char *const nouns[] = {"file",      "files",   "document", "documents", "image",
                                        "images",    "picture", "pictures", "photo",     "photos",
                                        "extension", "ext",     "script",   "scripts",   "video",
                                        "videos",    "archive", "archives", "sources",   "source"};
    return LISTED(nouns, next);
}

static bool extension(const struct lift_word *word, struct slice next)
{
    struct slice w = word->text;
    if (word->quote || w.n < 2) return false;
    if (w.p[0] == '.') return all_of(slice_sub(w, 1, 2), isalnum) && w.n <= 9 && !dot_file(w);
    if (!file_noun(next) || w.n > 7) return false;
    char dotted[16] = "x.";
    memcpy(dotted + 2, word->lower.p, w.n);
    return lift_known_ending(slice_from(dotted, w.n + 2)).n == w.n + 1;
}

static bool symbolic_mode(struct slice w) /* u+rwx, a-w, +x (POSIX chmod) */
{
    size_t at = 0;
    while (at < w.n && strchr("ugoa", w.p[at])) at++;
    if (at >= w.n || !strchr("+-=", w.p[at]) || ++at >= w.n) return false;
    while (at < w.n && strchr("rwxXst", w.p[at])) at++;
    return at == w.n;
}

bool lift_read_name(const struct lift_word *word, struct slice next, struct lift_slot *slot)
{
    struct slice w = word->text;
    if (w.n == 0) return false;
    slot->value = w;
    if (!has(w, ' ')) {
        if (url(w)) return slot->kind = LIFT_URL, true;
        if (ipv4(w) || hex_groups(w) || user_at_host(w)) return slot->kind = LIFT_ADDRESS, true;
    }
    if (w.p[0] == '-' && !word->quote) return false;
    if (glob(word)) return slot->kind = LIFT_GLOB, true;
    if (extension(word, next)) {
        char dotted[16] = "x.";
        size_t dot = w.p[0] == '.';
        slot->value = dot ? slice_sub(w, dot, w.n) : word->lower; /* "PDF files" are *.pdf; ".R" is .R */
        if (w.n < 14) memcpy(dotted + 2, slot->value.p, slot->value.n);
        slot->hint = lift_known_ending(slice_from(dotted, slot->value.n + 2));
        return slot->kind = LIFT_EXTENSION, true;
    }
    if (!has(w, ' ') && !has(w, '/') && lift_known_ending(w).n == 0 && domain(w))
        return slot->kind = LIFT_ADDRESS, true;
    if (path(word)) {
        slot->hint = path_hint(w);
        return slot->kind = LIFT_PATH, true;
    }
    if (symbolic_mode(w) && !word->quote) return slot->kind = LIFT_WORD, true;
    return false;
}
