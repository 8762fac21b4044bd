/* Owns the reading of an overlay's upper directories (Documentation/filesystems/overlayfs.rst of Linux: whiteouts are
 * character devices 0/0, the attribute user.overlay.opaque hides what lies below) and of skeletons. Changes nothing. */
#include "os/overlay_diff.h"

#include <stdlib.h>
#include <string.h>

void overlay_diff_free(struct overlay_diff *diff)
{
    arena_free(&diff->arena);
    free(diff->changes);
    *diff = (struct overlay_diff){.n = 0};
}

#ifdef __linux__

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { MOST_CHANGES = 100000, MOST_COUNTED = 200000, MOST_DEPTH = 200, BLOCK = 64 << 10 };

struct reading {
    struct overlay_diff *diff;
    const struct overlay_view *view;
    size_t layer;
    bool opaque; /* nothing of the real folder is seen through */
    bool fresh;  /* there is no such real folder */
    bool root;
    char *blocks[2];
    size_t counted;
    struct caro_error *err;
};

static enum caro_status failed(struct reading *r, const char *what, const char *path)
{
    return error_set(r->err, CARO_IO, CARO_NO_POS, "cannot %s %.200s: %s", what, path, strerror(errno));
}

static enum caro_status record(struct reading *r, struct overlay_change change)
{
    struct overlay_diff *d = r->diff;
    if (d->n >= MOST_CHANGES)
        return error_set(r->err, CARO_LIMIT, CARO_NO_POS, "more than %d changes", MOST_CHANGES);
    if (d->n == d->room) {
        size_t room = d->room ? 2 * d->room : 64;
        struct overlay_change *more = realloc(d->changes, room * sizeof *more);
        if (!more) return error_set(r->err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the changes");
        d->changes = more;
        d->room = room;
    }
    change.layer = r->layer;
    change.path = arena_copy(&d->arena, slice_from_cstr(change.path));
    if (change.within) change.within = arena_copy(&d->arena, slice_from_cstr(change.within));
    if (!change.path) return error_set(r->err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the changes");
    d->changes[d->n++] = change;
    return CARO_OK;
}

static bool is_whiteout(const struct stat *st)
{
    return S_ISCHR(st->st_mode) && st->st_rdev == makedev(0, 0);
}

static bool is_opaque(int folder)
{
    char value[2] = "";
    return fgetxattr(folder, "user.overlay.opaque", value, sizeof value) == 1 && value[0] == 'y';
}

/* Was it copied from the real files, under whatever name? */
static bool is_copied(int folder, const char *name, const struct stat *st)
{
    if (!S_ISREG(st->st_mode) && !S_ISDIR(st->st_mode)) return false;
    int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    bool copied = fd >= 0 && fgetxattr(fd, "user.overlay.origin", NULL, 0) >= 0; /* may be empty */
    if (fd >= 0) close(fd);
    return copied;
}

/* ---- what is removed ---- */

static void count_below(struct reading *r, int parent, const char *name, struct overlay_change *c, int depth)
{
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *d = fd >= 0 && depth < MOST_DEPTH ? fdopendir(fd) : NULL;
    const struct dirent *e;
    struct stat st;
    if (!d && fd >= 0) close(fd);
    while (d && (e = readdir(d)) && r->counted < MOST_COUNTED) {
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        if (fstatat(fd, e->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0) continue;
        r->counted++;
        if (S_ISDIR(st.st_mode)) {
            count_below(r, fd, e->d_name, c, depth + 1);
        } else {
            c->files++;
            c->bytes += S_ISREG(st.st_mode) ? (uint64_t)st.st_size : 0;
        }
    }
    if (d) closedir(d);
}

static enum caro_status record_removed(struct reading *r, const char *path)
{
    struct overlay_change c = {.kind = OVERLAY_REMOVED, .path = path};
    if (lstat(path, &c.before) != 0)
        return CARO_OK; /* it was made and removed by the command, or is gone already */
    if (S_ISDIR(c.before.st_mode)) count_below(r, AT_FDCWD, path, &c, 0);
    return record(r, c);
}

/* ---- what is there ---- */

static bool same_bytes(struct reading *r, int folder, const char *name, const char *path)
{
    int a = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    int b = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    bool same = a >= 0 && b >= 0;
    while (same) {
        ssize_t n = read(a, r->blocks[0], BLOCK), m = 0;
        while (n > 0 && m < n) {
            ssize_t k = read(b, r->blocks[1] + m, (size_t)(n - m));
            if (k <= 0) break;
            m += k;
        }
        same = n >= 0 && m == n && (n == 0 || memcmp(r->blocks[0], r->blocks[1], (size_t)n) == 0);
        if (n <= 0) break;
    }
    if (a >= 0) close(a);
    if (b >= 0) close(b);
    return same;
}

static bool same_target(int folder, const char *name, const char *path)
{
    char a[PATH_MAX], b[PATH_MAX];
    ssize_t n = readlinkat(folder, name, a, sizeof a), m = readlink(path, b, sizeof b);
    return n >= 0 && n == m && memcmp(a, b, (size_t)n) == 0;
}

/* Only root can give files away; to anyone else, what others own looks like its own when it is copied. */
static unsigned compare(struct reading *r, int folder, const char *name, const struct overlay_change *c)
{
    const struct stat *a = &c->before, *b = &c->after;
    unsigned what = 0;
    if ((a->st_mode & S_IFMT) != (b->st_mode & S_IFMT)) return OVERLAY_TYPE;
    if (S_ISREG(a->st_mode) && (a->st_size != b->st_size || !same_bytes(r, folder, name, c->path)))
        what |= OVERLAY_CONTENT;
    if (S_ISLNK(a->st_mode) && !same_target(folder, name, c->path)) what |= OVERLAY_CONTENT;
    if ((a->st_mode & 07777) != (b->st_mode & 07777)) what |= OVERLAY_MODE;
    if (r->root && (a->st_uid != b->st_uid || a->st_gid != b->st_gid)) what |= OVERLAY_OWNER;
    bool time = a->st_mtim.tv_sec != b->st_mtim.tv_sec || a->st_mtim.tv_nsec != b->st_mtim.tv_nsec;
    if (!what && time && S_ISREG(a->st_mode)) what |= OVERLAY_TIME;
    return what;
}

static enum caro_status read_folder(struct reading *r, int fd, const char *path, const char *within,
                                    int depth);

static bool is_skeletons(const struct reading *r, const char *path, const struct stat *st)
{
    const struct overlay_view *v = r->view;
    if (!v->layers[r->layer].skeleton || !S_ISDIR(st->st_mode)) return false;
    for (size_t i = 0; i < v->n_places; i++)
        if (strcmp(v->places[i].target, path) == 0) return true; /* a mount point: another layer, or none */
    return strcmp(path, "/proc") == 0 || strcmp(path, "/dev") == 0;
}

static enum caro_status read_entry(struct reading *r, int folder, const char *name, const char *path,
                                   const char *within, int depth)
{
    struct overlay_change c = {.kind = OVERLAY_ADDED, .path = path, .within = within};
    if (fstatat(folder, name, &c.after, AT_SYMLINK_NOFOLLOW) != 0)
        return failed(r, "look at what became of", path);
    if (is_whiteout(&c.after)) return r->fresh ? CARO_OK : record_removed(r, path);
    if (S_ISSOCK(c.after.st_mode) || is_skeletons(r, path, &c.after))
        return CARO_OK; /* nobody answers there any more */
    bool existed = !r->fresh && lstat(path, &c.before) == 0;
    c.copied = !existed && !r->fresh && is_copied(folder, name, &c.after);
    if (existed) {
        c.what = compare(r, folder, name, &c);
        c.kind = c.what ? OVERLAY_CHANGED : OVERLAY_SAME;
    }
    if (c.kind != OVERLAY_SAME || (S_ISREG(c.after.st_mode) && c.after.st_nlink > 1)) TRY(record(r, c));
    if (!S_ISDIR(c.after.st_mode)) return CARO_OK;
    if ((c.after.st_mode & 0700) != 0700 &&
        fchmodat(folder, name, 0700, 0) != 0) /* shut by the command; nobody sees it */
        return failed(r, "read what became of", path);
    int fd = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) return failed(r, "read what became of", path);
    bool opaque = r->opaque, fresh = r->fresh;
    r->fresh = fresh || !existed || (c.what & OVERLAY_TYPE);
    r->opaque = opaque || is_opaque(fd);
    enum caro_status status = read_folder(r, fd, path, within, depth + 1);
    r->opaque = opaque;
    r->fresh = fresh;
    return status;
}

/* Everything real that the folder at fd, which hides it, does not hold itself. */
static enum caro_status read_hidden(struct reading *r, int fd, const char *path)
{
    int real = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *d = real >= 0 ? fdopendir(real) : NULL;
    const struct dirent *e;
    struct stat st;
    enum caro_status status = CARO_OK;
    while (d && status == CARO_OK && (e = readdir(d))) {
        char full[PATH_MAX];
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        if (fstatat(fd, e->d_name, &st, AT_SYMLINK_NOFOLLOW) == 0) continue;
        int n = snprintf(full, sizeof full, "%s/%s", path[1] ? path : "", e->d_name);
        if (n > 0 && n < (int)sizeof full) status = record_removed(r, full);
    }
    if (d) closedir(d);
    return status;
}

/* Takes fd. */
static enum caro_status read_folder(struct reading *r, int fd, const char *path, const char *within,
                                    int depth)
{
    DIR *d = fdopendir(fd);
    const struct dirent *e;
    enum caro_status status = CARO_OK;
    if (!d) return close(fd), failed(r, "read what became of", path);
    if (depth > MOST_DEPTH)
        status = error_set(r->err, CARO_LIMIT, CARO_NO_POS, "folders lie more than %d deep in %.100s…",
                           MOST_DEPTH, path);
    if (status == CARO_OK && r->opaque && !r->fresh) status = read_hidden(r, fd, path);
    while (status == CARO_OK && (errno = 0, e = readdir(d))) {
        char full[PATH_MAX], inner[PATH_MAX];
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        int n = snprintf(full, sizeof full, "%s/%s", path[1] ? path : "", e->d_name);
        int m = snprintf(inner, sizeof inner, "%s%s%s", within, *within ? "/" : "", e->d_name);
        if (n < 0 || n >= (int)sizeof full || m < 0 || m >= (int)sizeof inner) {
            errno = ENAMETOOLONG;
            status = failed(r, "read", path);
        } else {
            status = read_entry(r, fd, e->d_name, full, inner, depth);
        }
    }
    closedir(d);
    return status;
}

/* What a skeleton was given at first and holds no longer. */
static enum caro_status read_skeleton(struct reading *r, int fd, const char *path)
{
    const struct overlay_view *v = r->view;
    size_t length = path[1] ? strlen(path) : 0;
    for (size_t i = 0; i < v->n_places; i++) {
        const struct sandbox_place *p = &v->places[i];
        struct stat st;
        if ((p->kind != SANDBOX_LINK && p->kind != SANDBOX_COPY) || strncmp(p->target, path, length) != 0 ||
            p->target[length] != '/' || strchr(p->target + length + 1, '/'))
            continue;
        if (fstatat(fd, p->target + length + 1, &st, AT_SYMLINK_NOFOLLOW) != 0)
            TRY(record_removed(r, p->target));
    }
    return CARO_OK;
}

static enum caro_status read_layer(struct reading *r, const struct sandbox_result *result)
{
    const struct overlay_layer *layer = &r->view->layers[r->layer];
    int fd = sandbox_store_open(result, layer->place);
    if (fd < 0) return CARO_OK;
    r->opaque = r->fresh = false;
    if (layer->skeleton) {
        enum caro_status status = read_skeleton(r, fd, layer->path);
        if (status != CARO_OK) return close(fd), status;
    }
    return read_folder(r, fd, layer->path, "", 0);
}

/* ---- renamed files ---- */

static int by_path(const void *a, const void *b)
{
    const struct overlay_change *x = a, *y = b;
    return strcmp(x->path, y->path);
}

/* A removed file and an added one of the same length, mode and time to the nanosecond. */
static bool is_renamed(const struct overlay_change *removed, const struct overlay_change *added)
{
    const struct stat *a = &removed->before, *b = &added->after;
    return S_ISREG(a->st_mode) && S_ISREG(b->st_mode) && a->st_size == b->st_size &&
           a->st_mode == b->st_mode && a->st_mtim.tv_sec == b->st_mtim.tv_sec &&
           a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

static bool find_source(struct reading *r, const struct sandbox_result *result, struct overlay_change *add,
                        struct overlay_change *const *removed, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (removed[i]->kind != OVERLAY_REMOVED || !is_renamed(removed[i], add)) continue;
        int fd = sandbox_store_open(result, r->view->layers[add->layer].place);
        bool same = fd >= 0 && same_bytes(r, fd, add->within, removed[i]->path);
        if (fd >= 0) close(fd);
        if (!same) continue;
        add->kind = OVERLAY_RENAMED;
        add->from = removed[i]->path;
        add->before = removed[i]->before;
        removed[i]->kind = OVERLAY_SAME; /* told by the other one; dropped below */
        removed[i]->path = NULL;
        return true;
    }
    return false;
}

static void find_renames(struct reading *r, const struct sandbox_result *result)
{
    enum { MOST = 1000 }; /* beyond, it is not cheap any more: they stay removed and added */
    struct overlay_diff *d = r->diff;
    struct overlay_change *removed[MOST];
    size_t n = 0, found = 0, kept = 0;
    for (size_t i = 0; i < d->n; i++)
        if (d->changes[i].kind == OVERLAY_REMOVED && S_ISREG(d->changes[i].before.st_mode)) {
            if (n == MOST) return;
            removed[n++] = &d->changes[i];
        }
    for (size_t i = 0; i < d->n && found < n; i++)
        if (d->changes[i].kind == OVERLAY_ADDED && S_ISREG(d->changes[i].after.st_mode))
            found += find_source(r, result, &d->changes[i], removed, n);
    for (size_t i = 0; i < d->n; i++)
        if (d->changes[i].path) d->changes[kept++] = d->changes[i];
    d->n = kept;
}

enum caro_status overlay_diff_read(struct overlay_diff *diff, const struct overlay_view *view,
                                   const struct sandbox_result *result, struct caro_error *err)
{
    *diff = (struct overlay_diff){.n = 0};
    arena_init(&diff->arena, 256 << 20);
    struct reading r = {.diff = diff, .view = view, .root = geteuid() == 0, .err = err};
    r.blocks[0] = malloc(2 * BLOCK);
    if (!r.blocks[0]) return error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the changes");
    r.blocks[1] = r.blocks[0] + BLOCK;
    enum caro_status status = CARO_OK;
    for (r.layer = 0; r.layer < view->n_layers && status == CARO_OK; r.layer++)
        status = read_layer(&r, result);
    if (status == CARO_OK && diff->n) {
        qsort(diff->changes, diff->n, sizeof *diff->changes, by_path);
        find_renames(&r, result);
    }
    free(r.blocks[0]);
    return status;
}

#else

enum caro_status overlay_diff_read(struct overlay_diff *diff, const struct overlay_view *view,
                                   const struct sandbox_result *result, struct caro_error *err)
{
    (void)view, (void)result;
    *diff = (struct overlay_diff){.n = 0};
    return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                     "there is no sandbox on this system: it needs Linux");
}

#endif
