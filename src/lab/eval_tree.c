/* Owns looking at the files after a command. Refuses to follow links: a command may have made them point anywhere. */
#include "lab/eval_tree.h"

#include "hub/sha256.h"
#include "lab/eval_text.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_ENTRIES = 100000, MAX_DEPTH = 200, MAX_PATH = 4096 };
enum { HOLE = 1 << 27 }; /* from here on a file without any block is known by its size and not read */

struct reading {
    struct eval_tree *tree;
    size_t room;
    struct arena *arena;
    struct sha256 *hash;
    char path[MAX_PATH];
    int depth;
    struct caro_error *err;
};

/* Places that mounts, the judge or harmless habits write to; they are no effect of the command. */
static bool is_skipped(const char *path)
{
    static const char *const skipped[] = {"usr",
                                          "bin",
                                          "sbin",
                                          "lib",
                                          "lib32",
                                          "lib64",
                                          "libx32",
                                          "proc",
                                          "sys",
                                          "dev",
                                          "tmp",
                                          "run",
                                          "stubs",
                                          "etc/alternatives",
                                          "home/sam/.cache",
                                          "home/sam/.bash_history",
                                          "home/sam/.lesshst",
                                          "home/sam/.wget-hsts",
                                          "home/sam/.python_history",
                                          "home/sam/.viminfo"};
    for (size_t i = 0; i < sizeof skipped / sizeof *skipped; i++)
        if (strcmp(path, skipped[i]) == 0) return true;
    return false;
}

static enum caro_status no_memory(const struct reading *r)
{
    return error_set(r->err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory while looking at the files");
}

static const char *hash_file(struct reading *r, int folder, const char *name)
{
    char chunk[65536], hex[65];
    int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) return "unreadable";
    sha256_start(r->hash);
    ssize_t n;
    while ((n = read(fd, chunk, sizeof chunk)) > 0) sha256_add(r->hash, chunk, (size_t)n);
    close(fd);
    if (n < 0 || !sha256_finish(r->hash, hex)) return "unreadable";
    return arena_copy(r->arena, slice_from_cstr(hex));
}

static const char *read_content(struct reading *r, int folder, const char *name, const struct stat *info,
                                char *kind)
{
    char text[MAX_PATH];
    if (S_ISDIR(info->st_mode)) return *kind = 'd', "";
    if (S_ISLNK(info->st_mode)) {
        *kind = 'l';
        ssize_t n = readlinkat(folder, name, text, sizeof text - 1);
        return arena_copy(r->arena, slice_from(text, n > 0 ? (size_t)n : 0));
    }
    if (!S_ISREG(info->st_mode)) return *kind = 's', "";
    *kind = 'f';
    if (info->st_size > HOLE && info->st_blocks == 0) {
        snprintf(text, sizeof text, "hole of %lld", (long long)info->st_size);
        return arena_copy(r->arena, slice_from_cstr(text));
    }
    return hash_file(r, folder, name);
}

static enum caro_status add(struct reading *r, struct eval_entry entry)
{
    if (r->tree->n == MAX_ENTRIES)
        return error_set(r->err, CARO_LIMIT, CARO_NO_POS, "the command left more than %d files", MAX_ENTRIES);
    if (r->tree->n == r->room) {
        size_t room = r->room ? 2 * r->room : 256;
        struct eval_entry *bigger = arena_array(r->arena, room, sizeof *bigger);
        if (!bigger) return no_memory(r);
        if (r->tree->n) memcpy(bigger, r->tree->at, r->tree->n * sizeof *bigger);
        r->tree->at = bigger;
        r->room = room;
    }
    if (!entry.path || !entry.content) return no_memory(r);
    r->tree->at[r->tree->n++] = entry;
    return CARO_OK;
}

static enum caro_status read_folder(struct reading *r, int fd);

static enum caro_status read_entry(struct reading *r, int folder, const char *name)
{
    struct stat info;
    size_t n = strlen(r->path);
    if (snprintf(r->path + n, sizeof r->path - n, "%s%s", n ? "/" : "", name) >= (int)(sizeof r->path - n)) {
        r->path[n] = 0;
        return CARO_OK; /* longer than any path that a set names */
    }
    enum caro_status status = CARO_OK;
    if (!is_skipped(r->path) && fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0) {
        struct eval_entry entry = {.path = arena_copy(r->arena, slice_from_cstr(r->path))};
        entry.content = read_content(r, folder, name, &info, &entry.kind);
        entry.mode = entry.kind == 'l' ? 0 : info.st_mode & 07777;
        status = add(r, entry);
        if (status == CARO_OK && entry.kind == 'd' && r->depth < MAX_DEPTH) {
            int fd = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            r->depth++;
            if (fd >= 0) status = read_folder(r, fd);
            r->depth--;
        }
    }
    r->path[n] = 0;
    return status;
}

/* Takes the descriptor over. */
static enum caro_status read_folder(struct reading *r, int fd)
{
    DIR *dir = fdopendir(fd);
    enum caro_status status = CARO_OK;
    if (!dir) {
        close(fd);
        return no_memory(r);
    }
    for (struct dirent *e; status == CARO_OK && (e = readdir(dir));)
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            status = read_entry(r, fd, e->d_name);
    closedir(dir);
    return status;
}

static int by_path(const void *a, const void *b)
{
    return strcmp(((const struct eval_entry *)a)->path, ((const struct eval_entry *)b)->path);
}

enum caro_status eval_tree_read(struct eval_tree *tree, const char *root, struct arena *arena,
                                struct caro_error *err)
{
    struct reading r = {.tree = tree, .arena = arena, .err = err};
    *tree = (struct eval_tree){0};
    TRY(sha256_open(&r.hash, err));
    int fd = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    enum caro_status status =
        fd < 0 ? error_set(err, CARO_IO, CARO_NO_POS, "%s: %s", root, strerror(errno)) : read_folder(&r, fd);
    sha256_close(r.hash);
    if (status == CARO_OK && tree->n) qsort(tree->at, tree->n, sizeof *tree->at, by_path);
    return status;
}

/* Patterns are relative to the work folder, ~/…, or absolute; all below a named folder goes with it. */
static bool is_ignored(const char *path, struct eval_texts ignore)
{
    char full[MAX_PATH];
    for (size_t i = 0; i < ignore.n; i++) {
        const char *p = ignore.at[i];
        if (strncmp(p, "~/", 2) == 0)
            snprintf(full, sizeof full, "%s%s", EVAL_HOME + 1, p + 1);
        else if (*p == '/')
            snprintf(full, sizeof full, "%s", p + 1);
        else
            snprintf(full, sizeof full, "%s/%s", EVAL_WORK + 1, p);
        size_t n = strlen(full);
        if (strcmp(path, full) == 0 || (strncmp(path, full, n) == 0 && path[n] == '/') ||
            fnmatch(full, path, FNM_NOESCAPE) == 0)
            return true;
    }
    return false;
}

static const char *kind_name(char kind)
{
    return kind == 'f' ? "file" : kind == 'd' ? "folder" : kind == 'l' ? "link" : "special file";
}

static bool same_entry(const struct eval_entry *a, const struct eval_entry *b, bool modes, char *why,
                       size_t room)
{
    if (a->kind != b->kind)
        snprintf(why, room, "/%.120s is a %s, expected a %s", a->path, kind_name(a->kind),
                 kind_name(b->kind));
    else if (strcmp(a->content, b->content) != 0)
        snprintf(why, room, "/%.120s has other content", a->path);
    else if (modes && a->mode != b->mode)
        snprintf(why, room, "/%.120s has mode %o, expected %o", a->path, a->mode, b->mode);
    else
        return true;
    return false;
}

bool eval_tree_same(struct eval_tree have, struct eval_tree want, struct eval_texts ignore, bool modes,
                    char *why, size_t room)
{
    size_t i = 0, k = 0;
    while (i < have.n || k < want.n) {
        const struct eval_entry *a = i < have.n ? &have.at[i] : NULL, *b = k < want.n ? &want.at[k] : NULL;
        int order = !a ? 1 : !b ? -1 : by_path(a, b);
        const char *path = order <= 0 ? a->path : b->path;
        i += order <= 0;
        k += order >= 0;
        if (is_ignored(path, ignore)) continue;
        if (order == 0 && same_entry(a, b, modes, why, room)) continue;
        if (order < 0) snprintf(why, room, "/%.120s should not be there", path);
        if (order > 0) snprintf(why, room, "/%.120s is missing", path);
        return false;
    }
    return true;
}
