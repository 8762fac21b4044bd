/* Owns what happens to prepared files outside the sandbox. Never follows a link: a command may have made them. */
#include "lab/eval_files.h"

#include "lab/eval_text.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_PATH = 4096 };

static enum caro_status failed(const char *what, const char *path, struct caro_error *err)
{
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot %s %s: %s", what, path, strerror(errno));
}

/* The place below root of a path as sets write it. */
static enum caro_status place(char *out, size_t room, const char *root, const char *path,
                              struct caro_error *err)
{
    int n = strncmp(path, "~/", 2) == 0 ? snprintf(out, room, "%s%s%s", root, EVAL_HOME, path + 1)
            : *path == '/'              ? snprintf(out, room, "%s%s", root, path)
                                        : snprintf(out, room, "%s%s/%s", root, EVAL_WORK, path);
    if (n < 0 || (size_t)n >= room)
        return error_set(err, CARO_LIMIT, CARO_NO_POS, "the path %.80s… is too long", path);
    while (n > 1 && out[n - 1] == '/') out[--n] = 0;
    return CARO_OK;
}

enum caro_status eval_files_make_folder(const char *path, struct caro_error *err)
{
    char part[MAX_PATH];
    snprintf(part, sizeof part, "%s", path);
    for (char *p = part + 1;; p++) {
        char c = *p;
        if (c && c != '/') continue;
        *p = 0;
        if (mkdir(part, 0755) != 0 && errno != EEXIST) return failed("make the folder", part, err);
        *p = c;
        if (!c) return CARO_OK;
    }
}

static void set_time(const char *path, time_t now, double age)
{
    const struct timespec then = {.tv_sec = now - (time_t)age};
    const struct timespec times[] = {then, then};
    utimensat(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW);
}

static bool write_all(int fd, const char *bytes, size_t n)
{
    while (n) {
        ssize_t wrote = write(fd, bytes, n);
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote <= 0) return false;
        bytes += wrote;
        n -= (size_t)wrote;
    }
    return true;
}

/* Bytes that differ from file to file, so that a mixed-up copy is seen (xorshift64*, Vigna 2014, seeded by the path). */
static bool write_filling(int fd, const char *path, int64_t size)
{
    uint64_t state = slice_hash(slice_from_cstr(path)) | 1, chunk[1024];
    while (size > 0) {
        for (size_t i = 0; i < sizeof chunk / sizeof *chunk; i++) {
            state ^= state >> 12;
            state ^= state << 25;
            state ^= state >> 27;
            chunk[i] = state * 2685821657736338717ull;
        }
        size_t n = size < (int64_t)sizeof chunk ? (size_t)size : sizeof chunk;
        if (!write_all(fd, (const char *)chunk, n)) return false;
        size -= (int64_t)n;
    }
    return true;
}

static enum caro_status write_file(const char *path, const struct eval_file *f, struct caro_error *err)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0) return failed("write", path, err);
    bool good = f->size >= 0 && f->sparse ? ftruncate(fd, (off_t)f->size) == 0
                : f->size >= 0            ? write_filling(fd, f->path, f->size)
                                          : write_all(fd, f->text ? f->text : "", f->text_n);
    good &= fchmod(fd, f->mode < 0 ? 0644 : (mode_t)f->mode) == 0;
    enum caro_status status = good ? CARO_OK : failed("write", path, err);
    close(fd);
    return status;
}

enum caro_status eval_files_write(const char *root, const struct eval_file *files, size_t n, time_t now,
                                  struct caro_error *err)
{
    for (size_t i = 0; i < n; i++) {
        const struct eval_file *f = &files[i];
        char path[MAX_PATH];
        TRY(place(path, sizeof path, root, f->path, err));
        if (f->is_dir) {
            TRY(eval_files_make_folder(path, err));
            continue;
        }
        char *slash = strrchr(path, '/');
        *slash = 0;
        TRY(eval_files_make_folder(path, err));
        *slash = '/';
        if (f->link) {
            if (symlink(f->link, path) != 0) return failed("make the link", path, err);
        } else {
            TRY(write_file(path, f, err));
        }
        set_time(path, now, f->age_secs < 0 ? 40 * 86400.0 : f->age_secs);
    }
    return CARO_OK;
}

enum caro_status eval_files_put(const char *path, const char *text, size_t n, mode_t mode,
                                struct caro_error *err)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0) return failed("write", path, err);
    bool good = write_all(fd, text, n) && fchmod(fd, mode) == 0;
    enum caro_status status = good ? CARO_OK : failed("write", path, err);
    close(fd);
    return status;
}

/* What is done to each member of a tree, folders after what they hold (but `before` first). */
struct walk {
    int (*before)(int folder, const char *name, const struct stat *info, void *context);
    int (*after)(int folder, const char *name, const struct stat *info, void *context);
    void *context;
};

static int walk_member(int folder, const char *name, const struct walk *w);

static int walk_folder(int folder, const char *name, const struct walk *w)
{
    int fd = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), result = 0;
    DIR *dir = fd < 0 ? NULL : fdopendir(fd);
    if (!dir) {
        if (fd >= 0) close(fd);
        return -1;
    }
    for (struct dirent *e; (e = readdir(dir));)
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0 && walk_member(fd, e->d_name, w) != 0)
            result = -1;
    closedir(dir);
    return result;
}

static int walk_member(int folder, const char *name, const struct walk *w)
{
    struct stat info;
    if (fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) != 0) return -1;
    if (w->before && w->before(folder, name, &info, w->context) != 0) return -1;
    int result = S_ISDIR(info.st_mode) ? walk_folder(folder, name, w) : 0;
    return w->after && w->after(folder, name, &info, w->context) != 0 ? -1 : result;
}

static int own(int folder, const char *name, const struct stat *info, void *context)
{
    (void)info;
    uid_t id = *(const uid_t *)context;
    return fchownat(folder, name, id, (gid_t)id, AT_SYMLINK_NOFOLLOW);
}

enum caro_status eval_files_give(const char *path, uid_t owner, struct caro_error *err)
{
    const struct walk w = {.after = own, .context = &owner};
    return walk_member(AT_FDCWD, path, &w) == 0 ? CARO_OK : failed("hand over", path, err);
}

static int unlock(int folder, const char *name, const struct stat *info, void *context)
{
    (void)context;
    if (S_ISDIR(info->st_mode) && (info->st_mode & 0700) != 0700) fchmodat(folder, name, 0700, 0);
    return 0;
}

static int drop(int folder, const char *name, const struct stat *info, void *context)
{
    (void)context;
    return unlinkat(folder, name, S_ISDIR(info->st_mode) ? AT_REMOVEDIR : 0);
}

void eval_files_remove(const char *path)
{
    const struct walk w = {.before = unlock, .after = drop};
    walk_member(AT_FDCWD, path, &w);
}

/* Ages and modes of folders, by the entries that name them. */
struct aging {
    const char *root;
    const struct eval_file *const *lists;
    const size_t *counts;
    size_t n_lists;
    time_t now;
    char path[MAX_PATH]; /* of the folder at hand */
};

static void age_folder(const struct aging *a)
{
    double age = 60 * 86400.0;
    mode_t mode = 0755;
    for (size_t l = 0; l < a->n_lists; l++)
        for (size_t i = 0; i < a->counts[l]; i++) {
            const struct eval_file *f = &a->lists[l][i];
            char path[MAX_PATH];
            if (!f->is_dir || place(path, sizeof path, a->root, f->path, NULL) != CARO_OK) continue;
            if (strcmp(path, a->path) != 0) continue;
            age = f->age_secs < 0 ? 60 * 86400.0 : f->age_secs;
            mode = f->mode < 0 ? 0755 : (mode_t)f->mode;
        }
    chmod(a->path, mode);
    set_time(a->path, a->now, age);
}

static enum caro_status age_below(struct aging *a, struct caro_error *err)
{
    DIR *dir = opendir(a->path);
    if (!dir) return failed("open", a->path, err);
    size_t n = strlen(a->path);
    enum caro_status status = CARO_OK;
    for (struct dirent *e; status == CARO_OK && (e = readdir(dir));) {
        struct stat info;
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        if (fstatat(dirfd(dir), e->d_name, &info, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISDIR(info.st_mode))
            continue;
        if (n + 1 + strlen(e->d_name) >= sizeof a->path) continue;
        snprintf(a->path + n, sizeof a->path - n, "/%s", e->d_name);
        status = age_below(a, err);
        a->path[n] = 0;
    }
    closedir(dir);
    age_folder(a);
    return status;
}

enum caro_status eval_files_age_folders(const char *root, const struct eval_file *const *lists,
                                        const size_t *counts, size_t n_lists, time_t now,
                                        struct caro_error *err)
{
    struct aging a = {.root = root, .lists = lists, .counts = counts, .n_lists = n_lists, .now = now};
    snprintf(a.path, sizeof a.path, "%s", root);
    return age_below(&a, err);
}
