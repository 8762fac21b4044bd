/* Owns the writing of a tried command's changes into the real files, in phases that keep the damage of a failure small.
 * Every path is walked without following symbolic links: what was a folder when the command ran must still be one. */
#include "os/overlay_commit.h"

#ifdef __linux__

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { CALL_openat2 = 437, FEW_FILES = 64 };

/* What is known of a change while it is applied. */
struct work {
    const char *temp; /* name beside its place, NULL: nothing staged */
    size_t base;      /* another change whose file this is a further name of; itself otherwise */
    bool made;        /* a folder that staging made */
    bool late;        /* lies in what is no folder yet */
};

struct commit {
    struct overlay_diff *diff;
    const struct overlay_view *view;
    const struct sandbox_result *result;
    struct work *work;
    int *stores; /* a descriptor a layer */
    unsigned serial;
    struct caro_error *err;
};

static const char *last_part(const char *path) { return strrchr(path, '/') + 1; }

/* The folder that path lies in. */
static int open_parent(const char *path)
{
    char folder[PATH_MAX];
    size_t n = (size_t)(last_part(path) - path);
    struct open_how how = {.flags = O_PATH | O_DIRECTORY | O_CLOEXEC, .resolve = RESOLVE_NO_SYMLINKS};
    if (n >= sizeof folder) return errno = ENAMETOOLONG, -1;
    memcpy(folder, path, n);
    folder[n] = '\0';
    return (int)syscall(CALL_openat2, AT_FDCWD, folder, &how, sizeof how);
}

static bool look_at(const char *path, struct stat *st)
{
    int parent = open_parent(path);
    bool there = parent >= 0 && fstatat(parent, last_part(path), st, AT_SYMLINK_NOFOLLOW) == 0;
    if (parent >= 0) close(parent);
    return there;
}

/* ---- conflicts ---- */

static bool is_later(const struct timespec *a, const struct timespec *b)
{
    return a->tv_sec > b->tv_sec || (a->tv_sec == b->tv_sec && a->tv_nsec > b->tv_nsec);
}

static bool later_below(int parent, const char *name, const struct timespec *start, int depth)
{
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *d = fd >= 0 && depth < 200 ? fdopendir(fd) : NULL;
    bool later = false;
    const struct dirent *e;
    struct stat st;
    if (!d && fd >= 0) close(fd);
    while (d && !later && (e = readdir(d))) {
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        if (fstatat(fd, e->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0) continue;
        later = is_later(&st.st_ctim, start) ||
                (S_ISDIR(st.st_mode) && later_below(fd, e->d_name, start, depth + 1));
    }
    if (d) closedir(d);
    return later;
}

static void add_conflict(struct overlay_conflicts *c, const char *path, const char *why)
{
    if (c->n < OVERLAY_MOST_CONFLICTS) c->list[c->n] = (struct overlay_conflict){path, why};
    c->n++;
}

/* Is the folder that this lies in one that the command made? */
static bool parent_is_new(const struct overlay_diff *d, size_t i)
{
    const char *path = d->changes[i].path;
    size_t n = (size_t)(last_part(path) - path) - 1;
    while (i-- > 0) { /* parents stand before what lies in them */
        const struct overlay_change *p = &d->changes[i];
        if (strlen(p->path) == n && memcmp(p->path, path, n) == 0)
            return p->kind == OVERLAY_ADDED || (p->what & OVERLAY_TYPE);
    }
    return false;
}

/* What has become of a real thing that is to be replaced or removed; NULL: nothing. */
static const char *what_became(const struct overlay_change *c, const char *path, const struct timespec *start)
{
    struct stat st;
    bool whole = c->kind == OVERLAY_REMOVED || c->kind == OVERLAY_RENAMED || (c->what & OVERLAY_TYPE);
    if (!look_at(path, &st)) return c->kind == OVERLAY_REMOVED ? NULL : "is gone";
    if ((st.st_mode & S_IFMT) != (c->before.st_mode & S_IFMT)) return "is something else now";
    if (S_ISDIR(st.st_mode) && !whole) return NULL;
    if (is_later(&st.st_ctim, start)) return "was changed meanwhile";
    if (!S_ISDIR(st.st_mode)) return NULL;
    int parent = open_parent(path);
    bool later = parent >= 0 && later_below(parent, last_part(path), start, 0);
    if (parent >= 0) close(parent);
    return later ? "has something in it that was changed meanwhile" : NULL;
}

void overlay_conflicts_find(struct overlay_conflicts *conflicts, struct overlay_diff *diff,
                            const struct overlay_view *view)
{
    conflicts->n = 0;
    for (size_t i = 0; i < diff->n; i++) {
        const struct overlay_change *c = &diff->changes[i];
        const char *why = NULL, *path = c->path;
        struct stat st;
        if (c->kind == OVERLAY_ADDED || c->kind == OVERLAY_RENAMED) {
            int parent = open_parent(path);
            if (parent < 0 && !parent_is_new(diff, i))
                why = "lies in a folder that is gone";
            else if (look_at(path, &st))
                why = "exists now";
            else if (c->copied && c->kind == OVERLAY_ADDED && fstat(parent, &st) == 0 &&
                     is_later(&st.st_ctim, &view->started))
                why = "seems to have been removed meanwhile";
            if (parent >= 0) close(parent);
        }
        if (!why && c->kind == OVERLAY_RENAMED) path = c->from;
        if (!why && c->kind != OVERLAY_ADDED && c->kind != OVERLAY_SAME)
            why = what_became(c, path, &view->started);
        if (why) add_conflict(conflicts, path, why);
    }
}

/* ---- writing ---- */

static enum caro_status failed(struct commit *c, const char *what, const char *path)
{
    return error_set(c->err, CARO_IO, CARO_NO_POS, "cannot %s %.200s: %s", what, path, strerror(errno));
}

/* Only where there is data; holes stay holes. */
static bool copy_contents(int from, int to, off_t size)
{
    off_t at = 0;
    while (at < size) {
        off_t data = lseek(from, at, SEEK_DATA);
        if (data < 0 && errno == ENXIO) break;
        if (data < 0) data = at;
        off_t end = lseek(from, data, SEEK_HOLE);
        if (end < 0) end = size;
        if (lseek(to, data, SEEK_SET) < 0) return false;
        while (data < end) {
            ssize_t n = sendfile(to, from, &data, end - data > 1 << 30 ? 1 << 30 : (size_t)(end - data));
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) return false;
            if (n == 0) return errno = EIO, false;
        }
        at = end;
    }
    return ftruncate(to, size) == 0;
}

static void copy_attributes(int from, int to)
{
    char names[4096], value[4096];
    ssize_t n = flistxattr(from, names, sizeof names);
    for (const char *name = names; n > 0 && name < names + n; name += strlen(name) + 1) {
        if (strncmp(name, "user.overlay.", 13) == 0 || strncmp(name, "user.", 5) != 0) continue;
        ssize_t size = fgetxattr(from, name, value, sizeof value);
        if (size >= 0 && fsetxattr(to, name, value, (size_t)size, 0) != 0) continue; /* not kept there */
    }
}

/* Owner first: changing it takes special modes away. */
static bool dress(int parent, const char *name, const struct stat *st)
{
    struct stat now;
    const struct timespec times[2] = {{.tv_nsec = UTIME_OMIT}, st->st_mtim};
    if (fstatat(parent, name, &now, AT_SYMLINK_NOFOLLOW) != 0) return false;
    if ((now.st_uid != st->st_uid || now.st_gid != st->st_gid) &&
        fchownat(parent, name, geteuid() == 0 ? st->st_uid : (uid_t)-1, st->st_gid, AT_SYMLINK_NOFOLLOW) !=
            0 &&
        geteuid() == 0)
        return false;
    if (!S_ISLNK(st->st_mode) && fchmodat(parent, name, st->st_mode & 07777, 0) != 0) return false;
    return utimensat(parent, name, times, AT_SYMLINK_NOFOLLOW) == 0;
}

static int open_stored(struct commit *c, const struct overlay_change *change)
{
    int store = c->stores[change->layer],
        fd = openat(store, change->within, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0 && errno == EACCES && fchmodat(store, change->within, 0600, 0) == 0)
        fd = openat(store, change->within, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    return fd;
}

static bool stage_file(struct commit *c, const struct overlay_change *change, int parent, const char *temp)
{
    int from = open_stored(c, change);
    int to = from < 0 ? -1 : openat(parent, temp, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    bool done = to >= 0 && copy_contents(from, to, change->after.st_size);
    if (done) copy_attributes(from, to);
    if (done && c->diff->n <= FEW_FILES) done = fdatasync(to) == 0;
    int error = errno;
    if (from >= 0) close(from);
    if (to >= 0) close(to);
    errno = error;
    return done && dress(parent, temp, &change->after);
}

static bool stage_link(struct commit *c, const struct overlay_change *change, int parent, const char *temp)
{
    char target[PATH_MAX];
    ssize_t n = readlinkat(c->stores[change->layer], change->within, target, sizeof target - 1);
    if (n < 0) return false;
    target[n] = '\0';
    return symlinkat(target, parent, temp) == 0 && dress(parent, temp, &change->after);
}

/* The new thing, complete, under a name beside its place. */
static enum caro_status stage(struct commit *c, size_t i)
{
    const struct overlay_change *change = &c->diff->changes[i];
    char name[64];
    int parent = open_parent(change->path);
    if (parent < 0) return failed(c, "open the folder of", change->path);
    snprintf(name, sizeof name, ".caro-%ld-%u", (long)getpid(), c->serial++);
    const char *temp = arena_copy(&c->diff->arena, slice_from_cstr(name));
    bool done = temp != NULL;
    c->work[i].temp = temp;
    if (done && S_ISREG(change->after.st_mode))
        done = stage_file(c, change, parent, temp);
    else if (done && S_ISLNK(change->after.st_mode))
        done = stage_link(c, change, parent, temp);
    else if (done)
        done = mkfifoat(parent, temp, 0600) == 0 && dress(parent, temp, &change->after);
    int error = errno;
    close(parent);
    errno = error;
    return done ? CARO_OK : failed(c, "write", change->path);
}

static enum caro_status make_folder(struct commit *c, size_t i)
{
    const char *path = c->diff->changes[i].path;
    int parent = open_parent(path);
    c->work[i].made = parent >= 0 && mkdirat(parent, last_part(path), 0700) == 0;
    int error = errno;
    if (parent >= 0) close(parent);
    errno = error;
    return c->work[i].made ? CARO_OK : failed(c, "make the folder", path);
}

static bool has_new_content(const struct overlay_change *c)
{
    return c->kind == OVERLAY_ADDED ||
           (c->kind == OVERLAY_CHANGED && (c->what & (OVERLAY_TYPE | OVERLAY_CONTENT)));
}

/* Of all names of one file, one that stays as it is, else the first; the others become links to it. */
static size_t base_of(const struct overlay_diff *d, size_t i)
{
    const struct overlay_change *a = &d->changes[i];
    size_t first = i;
    if (!a->within || !S_ISREG(a->after.st_mode) || a->after.st_nlink < 2 || !has_new_content(a)) return i;
    for (size_t k = 0; k < d->n; k++) {
        const struct overlay_change *b = &d->changes[k];
        if (!b->within || b->layer != a->layer || !S_ISREG(b->after.st_mode) ||
            b->after.st_ino != a->after.st_ino)
            continue;
        if (!has_new_content(b)) return k;
        if (k < first) first = k;
    }
    return first;
}

/* Lies below something that is no folder yet. */
static bool is_late(const struct commit *c, size_t i)
{
    const char *path = c->diff->changes[i].path;
    for (size_t k = 0; k < i; k++) {
        size_t n = strlen(c->diff->changes[k].path);
        if (c->work[k].late && strncmp(path, c->diff->changes[k].path, n) == 0 && path[n] == '/') return true;
    }
    return false;
}

static enum caro_status stage_all(struct commit *c)
{
    bool any_late = false;
    for (size_t i = 0; i < c->diff->n; i++) {
        const struct overlay_change *change = &c->diff->changes[i];
        if (!has_new_content(change)) continue;
        bool folder = S_ISDIR(change->after.st_mode);
        c->work[i].late = (folder && change->kind == OVERLAY_CHANGED) || (any_late && is_late(c, i));
        any_late = any_late || c->work[i].late;
        if (c->work[i].late || c->work[i].base != i) continue;
        TRY(folder ? make_folder(c, i) : stage(c, i));
    }
    return CARO_OK;
}

static void unstage(struct commit *c)
{
    for (size_t i = c->diff->n; i-- > 0;) {
        struct work *w = &c->work[i];
        if (!w->temp && !w->made) continue;
        int parent = open_parent(c->diff->changes[i].path);
        if (parent < 0) continue;
        if (w->temp)
            unlinkat(parent, w->temp, 0);
        else
            unlinkat(parent, last_part(c->diff->changes[i].path), AT_REMOVEDIR);
        close(parent);
    }
}

static bool remove_tree(int parent, const char *name, int depth)
{
    if (unlinkat(parent, name, 0) == 0 || errno == ENOENT) return true;
    if (errno != EISDIR && errno != EPERM) return false;
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *d = fd >= 0 && depth < 200 ? fdopendir(fd) : NULL;
    bool done = d != NULL;
    const struct dirent *e;
    if (!d && fd >= 0) close(fd);
    while (done && (e = readdir(d)))
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            done = remove_tree(fd, e->d_name, depth + 1);
    int error = errno;
    if (d) closedir(d);
    errno = error;
    return done && unlinkat(parent, name, AT_REMOVEDIR) == 0;
}

static bool link_to_base(struct commit *c, size_t i, int parent)
{
    char temp[64];
    const char *path = c->diff->changes[c->work[i].base].path;
    int from = open_parent(path);
    snprintf(temp, sizeof temp, ".caro-%ld-%u", (long)getpid(), c->serial++);
    bool done = from >= 0 && linkat(from, last_part(path), parent, temp, 0) == 0;
    if (from >= 0) close(from);
    return done && renameat(parent, temp, parent, last_part(c->diff->changes[i].path)) == 0;
}

/* Put one thing in its place. */
static enum caro_status place(struct commit *c, size_t i)
{
    struct overlay_change *change = &c->diff->changes[i];
    struct work *w = &c->work[i];
    const char *name = last_part(change->path);
    bool folder = S_ISDIR(change->after.st_mode), done = true;
    int parent = open_parent(change->path);
    if (parent < 0) return failed(c, "open the folder of", change->path);
    if (change->kind == OVERLAY_CHANGED && (change->what & OVERLAY_TYPE)) done = remove_tree(parent, name, 0);
    if (done && w->late && w->base == i) {
        enum caro_status status = folder ? make_folder(c, i) : stage(c, i);
        if (status != CARO_OK) return close(parent), status;
    }
    if (!done) {
    } else if (w->base != i) {
        done = link_to_base(c, i, parent);
    } else if (w->temp) {
        done = renameat(parent, w->temp, parent, name) == 0;
    }
    if (done) w->temp = NULL;
    int error = errno;
    close(parent);
    errno = error;
    change->applied = done && !folder;
    return done ? CARO_OK : failed(c, "put in its place", change->path);
}

static enum caro_status move(struct commit *c, struct overlay_change *change)
{
    int from = open_parent(change->from), to = open_parent(change->path);
    change->applied =
        from >= 0 && to >= 0 &&
        renameat2(from, last_part(change->from), to, last_part(change->path), RENAME_NOREPLACE) == 0 &&
        dress(to, last_part(change->path), &change->after);
    int error = errno;
    if (from >= 0) close(from);
    if (to >= 0) close(to);
    errno = error;
    return change->applied ? CARO_OK : failed(c, "rename", change->from);
}

static enum caro_status dress_real(struct commit *c, struct overlay_change *change)
{
    int parent = open_parent(change->path);
    change->applied = parent >= 0 && dress(parent, last_part(change->path), &change->after);
    int error = errno;
    if (parent >= 0) close(parent);
    errno = error;
    return change->applied ? CARO_OK : failed(c, "set mode and times of", change->path);
}

static enum caro_status remove_real(struct commit *c, struct overlay_change *change)
{
    int parent = open_parent(change->path);
    change->applied = parent >= 0 ? remove_tree(parent, last_part(change->path), 0) : errno == ENOENT;
    int error = errno;
    if (parent >= 0) close(parent);
    errno = error;
    return change->applied ? CARO_OK : failed(c, "remove", change->path);
}

static enum caro_status place_all(struct commit *c)
{
    struct overlay_diff *d = c->diff;
    for (size_t i = 0; i < d->n; i++) { /* a folder that the command opened for writing is needed open */
        const struct overlay_change *change = &d->changes[i];
        if (change->kind != OVERLAY_CHANGED || !S_ISDIR(change->after.st_mode) ||
            (change->what & OVERLAY_TYPE))
            continue;
        if ((change->before.st_mode & 0300) != 0300 && (change->after.st_mode & 0300) == 0300)
            TRY(dress_real(c, &d->changes[i]));
    }
    for (size_t i = 0; i < d->n; i++)
        if (d->changes[i].kind == OVERLAY_RENAMED) TRY(move(c, &d->changes[i]));
    for (size_t i = 0; i < d->n; i++)
        if (has_new_content(&d->changes[i]) && c->work[i].base == i) TRY(place(c, i));
    for (size_t i = 0; i < d->n; i++)
        if (has_new_content(&d->changes[i]) && c->work[i].base != i) TRY(place(c, i));
    for (size_t i = d->n; i-- > 0;)
        if (d->changes[i].kind == OVERLAY_REMOVED) TRY(remove_real(c, &d->changes[i]));
    for (size_t i = d->n; i-- > 0;) {
        struct overlay_change *change = &d->changes[i];
        bool folder = change->kind != OVERLAY_REMOVED && S_ISDIR(change->after.st_mode);
        if (folder || (change->kind == OVERLAY_CHANGED && !has_new_content(change)))
            TRY(dress_real(c, change));
    }
    return CARO_OK;
}

enum caro_status overlay_commit(struct overlay_diff *diff, const struct overlay_view *view,
                                const struct sandbox_result *result, struct caro_error *err)
{
    struct commit c = {.diff = diff, .view = view, .result = result, .err = err};
    c.work = calloc(diff->n + 1, sizeof *c.work);
    c.stores = calloc(view->n_layers + 1, sizeof *c.stores);
    enum caro_status status =
        c.work && c.stores ? CARO_OK
                           : error_set(err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the changes");
    for (size_t i = 0; status == CARO_OK && i < view->n_layers; i++)
        c.stores[i] = sandbox_store_open(result, view->layers[i].place);
    if (status == CARO_OK) {
        for (size_t i = 0; i < diff->n; i++) c.work[i].base = base_of(diff, i);
        status = stage_all(&c);
    }
    if (status == CARO_OK && diff->n > FEW_FILES) sync();
    if (status == CARO_OK) status = place_all(&c);
    if (status != CARO_OK && c.work) unstage(&c);
    for (size_t i = 0; c.stores && i < view->n_layers; i++)
        if (c.stores[i] > 0) close(c.stores[i]);
    free(c.stores);
    free(c.work);
    return status;
}

#else

void overlay_conflicts_find(struct overlay_conflicts *conflicts, struct overlay_diff *diff,
                            const struct overlay_view *view)
{
    (void)diff, (void)view;
    conflicts->n = 0;
}

enum caro_status overlay_commit(struct overlay_diff *diff, const struct overlay_view *view,
                                const struct sandbox_result *result, struct caro_error *err)
{
    (void)diff, (void)view, (void)result;
    return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                     "there is no sandbox on this system: it needs Linux");
}

#endif
