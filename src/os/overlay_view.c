/* Owns the choice of what a command that is tried sees of this machine. Reads only. */
#include "os/overlay_view.h"

#include <stdlib.h>
#include <string.h>

void overlay_view_free(struct overlay_view *view)
{
    arena_free(&view->arena);
    free(view->places);
    free(view->layers);
    *view = (struct overlay_view){.n_places = 0};
}

bool overlay_view_give_up(struct overlay_view *view, int place)
{
    if (place < 0 || (size_t)place >= view->n_places || view->places[place].kind != SANDBOX_OVERLAY)
        return false;
    view->places[place].kind = SANDBOX_BIND_RO;
    for (size_t i = 0; i < view->n_layers; i++)
        if (view->layers[i].place == (size_t)place) view->layers[i] = view->layers[--view->n_layers];
    return true;
}

#ifdef __linux__

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    MOST_PLACES = 900,
    MOST_MOUNTS = 4096,
    MOST_SCANNED = 6000, /* folders looked into for what others' folders hold of the user's */
    SCAN_DEPTH = 3
};
static const off_t copied =
    1 << 20; /* bytes of a file in a skeleton up to which it is copied and not shown read-only */

/* Not shown as they are. What is mounted below them does not matter. */
static const char *const special[] = {"/proc", "/sys", "/dev", "/run"};
/* File systems that no overlay can stand on (they compare names in their own way, or mount by themselves). */
static const char *const unfit[] = {"vfat", "exfat", "msdos", "ntfs3", "autofs", "ntfs", "fuse.portal"};

struct mounts {
    char **paths;
    bool *unfit, *automatic;
    size_t n;
};

struct survey {
    struct overlay_view *view;
    struct mounts mounts;
    bool root;
    size_t scanned;
    struct caro_error *err;
};

static bool is_below(const char *path, const char *folder)
{
    size_t n = strlen(folder);
    if (n == 1) return path[1] != '\0';
    return strncmp(path, folder, n) == 0 && path[n] == '/';
}

static bool is_special(const char *path)
{
    for (size_t i = 0; i < sizeof special / sizeof *special; i++)
        if (strcmp(path, special[i]) == 0 || is_below(path, special[i])) return true;
    return false;
}

/* ---- what is mounted (proc(5), mountinfo) ---- */

static void unescape(char *text)
{
    char *to = text;
    for (const char *from = text; *from;) {
        if (from[0] == '\\' && from[1] >= '0' && from[1] <= '3' && from[2] && from[3]) {
            *to++ = (char)((from[1] - '0') * 64 + (from[2] - '0') * 8 + (from[3] - '0'));
            from += 4;
        } else {
            *to++ = *from++;
        }
    }
    *to = '\0';
}

static enum caro_status read_mounts(struct survey *s)
{
    struct mounts *m = &s->mounts;
    char *line = NULL;
    size_t room = 0;
    FILE *f = fopen("/proc/self/mountinfo", "re");
    if (!f)
        return error_set(s->err, CARO_IO, CARO_NO_POS, "cannot read /proc/self/mountinfo: %s",
                         strerror(errno));
    m->paths = arena_array(&s->view->arena, MOST_MOUNTS, sizeof *m->paths);
    m->unfit = arena_array(&s->view->arena, MOST_MOUNTS, sizeof *m->unfit);
    m->automatic = arena_array(&s->view->arena, MOST_MOUNTS, sizeof *m->automatic);
    enum caro_status status = m->paths && m->unfit && m->automatic ? CARO_OK : CARO_NO_MEMORY;
    while (status == CARO_OK && getline(&line, &room, f) > 0 && m->n < MOST_MOUNTS) {
        char path[PATH_MAX], kind[64];
        const char *dash = strstr(line, " - ");
        if (sscanf(line, "%*s %*s %*s %*s %4095s", path) != 1 || !dash || sscanf(dash, " - %63s", kind) != 1)
            continue;
        unescape(path);
        m->paths[m->n] = arena_copy(&s->view->arena, slice_from_cstr(path));
        if (!m->paths[m->n]) status = CARO_NO_MEMORY;
        for (size_t i = 0; i < sizeof unfit / sizeof *unfit; i++)
            if (strcmp(kind, unfit[i]) == 0) m->unfit[m->n] = true;
        m->automatic[m->n] = strcmp(kind, "autofs") == 0;
        m->n++;
    }
    free(line);
    fclose(f);
    return status == CARO_OK ? status
                             : error_set(s->err, status, CARO_NO_POS, "out of memory for the list of mounts");
}

static bool has_mounts_below(const struct mounts *m, const char *folder)
{
    for (size_t i = 0; i < m->n; i++)
        if (is_below(m->paths[i], folder)) return true;
    return false;
}

/* The mount at exactly this path, the latest when there are several; -1. */
static long mount_at(const struct mounts *m, const char *path)
{
    for (size_t i = m->n; i > 0; i--)
        if (strcmp(m->paths[i - 1], path) == 0) return (long)i - 1;
    return -1;
}

/* ---- places ---- */

static enum caro_status no_memory(const struct survey *s)
{
    return error_set(s->err, CARO_NO_MEMORY, CARO_NO_POS, "out of memory for the places of a sandbox");
}

static enum caro_status add(struct survey *s, struct sandbox_place place, bool layer)
{
    struct overlay_view *v = s->view;
    if (v->n_places >= MOST_PLACES)
        return error_set(s->err, CARO_LIMIT, CARO_NO_POS,
                         "too many places to show (%s): unmount what lies in large folders", place.target);
    if (v->n_places == v->room) {
        size_t room = v->room ? 2 * v->room : 64;
        struct sandbox_place *places = realloc(v->places, room * sizeof *places);
        if (places) v->places = places;
        struct overlay_layer *layers = realloc(v->layers, room * sizeof *layers);
        if (layers) v->layers = layers;
        if (!places || !layers) return no_memory(s);
        v->room = room;
    }
    place.target = arena_copy(&v->arena, slice_from_cstr(place.target));
    if (place.source) place.source = arena_copy(&v->arena, slice_from_cstr(place.source));
    if (!place.target) return no_memory(s);
    if (layer)
        v->layers[v->n_layers++] = (struct overlay_layer){
            .path = place.target, .place = v->n_places, .skeleton = place.kind == SANDBOX_TMPFS};
    v->places[v->n_places++] = place;
    return CARO_OK;
}

static void note(struct survey *s, const char *path, const char *what)
{
    size_t used = strlen(s->view->note);
    snprintf(s->view->note + used, sizeof s->view->note - used, "%s%s %s", used ? "; " : "", path, what);
}

static enum caro_status show_folder(struct survey *s, const char *path);

static enum caro_status show_entry(struct survey *s, const char *path)
{
    struct stat st;
    char text[PATH_MAX];
    if (lstat(path, &st) != 0) return CARO_OK; /* gone, or none of ours */
    if (S_ISDIR(st.st_mode)) return show_folder(s, path);
    if (S_ISLNK(st.st_mode)) {
        ssize_t n = readlink(path, text, sizeof text - 1);
        if (n < 0) return CARO_OK;
        text[n] = '\0';
        return add(s, (struct sandbox_place){.kind = SANDBOX_LINK, .target = path, .source = text}, false);
    }
    if (!S_ISREG(st.st_mode)) return CARO_OK; /* sockets, devices and pipes lead outside */
    bool copy = st.st_size <= copied && access(path, R_OK) == 0;
    return add(
        s,
        (struct sandbox_place){
            .kind = copy ? SANDBOX_COPY : SANDBOX_BIND_RO, .target = path, .source = path, .optional = true},
        false);
}

/* A folder below which something is mounted. */
static enum caro_status show_skeleton(struct survey *s, const char *path, mode_t mode)
{
    bool writable = s->root || access(path, W_OK) == 0;
    DIR *d = opendir(path);
    enum caro_status status =
        add(s,
            (struct sandbox_place){
                .kind = SANDBOX_TMPFS, .target = path, .mode = mode & 07777, .seal = !writable},
            writable);
    const struct dirent *e;
    while (d && status == CARO_OK && (e = readdir(d))) {
        char child[PATH_MAX];
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        int n = snprintf(child, sizeof child, "%s/%s", path[1] ? path : "", e->d_name);
        if (n > 0 && n < (int)sizeof child) status = show_entry(s, child);
    }
    if (d) closedir(d);
    return status;
}

static enum caro_status show_folder(struct survey *s, const char *path)
{
    struct stat st;
    if (is_special(path)) return CARO_OK;
    long mount = mount_at(&s->mounts, path);
    if (mount >= 0 && s->mounts.automatic[mount])
        return add(s, (struct sandbox_place){.kind = SANDBOX_FOLDER, .target = path}, false);
    if (stat(path, &st) != 0 || access(path, R_OK | X_OK) != 0)
        return add(s, (struct sandbox_place){.kind = SANDBOX_FOLDER, .target = path, .mode = 0111}, false);
    if (has_mounts_below(&s->mounts, path)) return show_skeleton(s, path, st.st_mode);
    if (mount >= 0 && s->mounts.unfit[mount]) {
        note(s, path, "is shown read-only");
        return add(s, (struct sandbox_place){.kind = SANDBOX_BIND_RO, .target = path, .source = path}, false);
    }
    /* Also where the user may not write: through an overlay no socket answers. Its top would belong to the user there, so it
     * is sealed. */
    bool writable = s->root || access(path, W_OK) == 0;
    return add(
        s, (struct sandbox_place){.kind = SANDBOX_OVERLAY, .target = path, .source = path, .seal = !writable},
        writable);
}

/* ---- what the user may write in others' folders ----
 * An overlay cannot copy the folders of others that lie above (their owners do not exist inside), so each topmost
 * folder that the user may write in is an overlay of its own. */

static bool is_layer(const struct overlay_view *v, const char *path)
{
    for (size_t i = 0; i < v->n_layers; i++)
        if (strcmp(v->layers[i].path, path) == 0) return true;
    return false;
}

static enum caro_status show_writable(struct survey *s, const char *path)
{
    if (is_layer(s->view, path) || is_special(path) || has_mounts_below(&s->mounts, path)) return CARO_OK;
    return add(s, (struct sandbox_place){.kind = SANDBOX_OVERLAY, .target = path, .source = path}, true);
}

static enum caro_status scan(struct survey *s, const char *path, int depth)
{
    if (is_special(path) || ++s->scanned > MOST_SCANNED) return CARO_OK;
    long mount = mount_at(&s->mounts, path);
    if (mount >= 0 && (s->mounts.automatic[mount] || s->mounts.unfit[mount])) return CARO_OK;
    if (access(path, W_OK | X_OK) == 0) return show_writable(s, path);
    DIR *d = depth > 0 && strcmp(path, "/usr") != 0 ? opendir(path) : NULL;
    enum caro_status status = CARO_OK;
    const struct dirent *e;
    while (d && status == CARO_OK && (e = readdir(d))) {
        char child[PATH_MAX];
        if (e->d_type != DT_DIR || strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        int n = snprintf(child, sizeof child, "%s/%s", path[1] ? path : "", e->d_name);
        if (n > 0 && n < (int)sizeof child) status = scan(s, child, depth - 1);
    }
    if (d) closedir(d);
    return status;
}

/* The topmost folder on the way to path that the user may write in. */
static enum caro_status show_way(struct survey *s, const char *path)
{
    char full[PATH_MAX], part[PATH_MAX];
    if (!realpath(path, full)) {
        const char *slash = strrchr(path, '/');
        if (!slash || slash == path || (size_t)(slash - path) >= sizeof part) return CARO_OK;
        memcpy(part, path, (size_t)(slash - path)); /* what is to be made: where it would lie */
        part[slash - path] = '\0';
        if (!realpath(part, full)) return CARO_OK;
    }
    for (size_t i = 1; i <= strlen(full); i++) {
        struct stat st;
        if (full[i] != '/' && full[i] != '\0') continue;
        memcpy(part, full, i);
        part[i] = '\0';
        if (stat(part, &st) == 0 && S_ISDIR(st.st_mode) && access(part, W_OK | X_OK) == 0)
            return show_writable(s, part);
    }
    return CARO_OK;
}

static enum caro_status look(struct survey *s, const char *const *paths)
{
    char run_user[64];
    TRY(read_mounts(s));
    TRY(show_folder(s, "/"));
    if (!s->root) {
        TRY(scan(s, "/", SCAN_DEPTH));
        for (; paths && *paths; paths++) TRY(show_way(s, *paths));
    }
    TRY(add(
        s,
        (struct sandbox_place){.kind = SANDBOX_BIND_RO, .target = "/sys", .source = "/sys", .optional = true},
        false));
    TRY(add(s, (struct sandbox_place){.kind = SANDBOX_TMPFS, .target = "/run"}, false));
    snprintf(run_user, sizeof run_user, "/run/user/%u", (unsigned)geteuid());
    TRY(add(s, (struct sandbox_place){.kind = SANDBOX_FOLDER, .target = run_user, .mode = 0700}, false));
    return add(s, (struct sandbox_place){.kind = SANDBOX_FOLDER, .target = "/run/lock", .mode = 01777},
               false);
}

enum caro_status overlay_view_open(struct overlay_view *view, const char *const *paths,
                                   struct caro_error *err)
{
    *view = (struct overlay_view){.n_places = 0};
    arena_init(&view->arena, 32 << 20);
    struct survey s = {.view = view, .root = geteuid() == 0, .err = err};
    return look(&s, paths);
}

void overlay_view_start(struct overlay_view *view)
{
    /* A file's times are taken from a clock that lags by up to a tick: wait until that clock has passed ours. */
    struct timespec lagging;
    clock_gettime(CLOCK_REALTIME, &view->started);
    for (int i = 0; i < 50; i++) {
        clock_gettime(CLOCK_REALTIME_COARSE, &lagging);
        if (lagging.tv_sec > view->started.tv_sec ||
            (lagging.tv_sec == view->started.tv_sec && lagging.tv_nsec > view->started.tv_nsec))
            return;
        nanosleep(&(struct timespec){.tv_nsec = 500000}, NULL);
    }
}

#else

enum caro_status overlay_view_open(struct overlay_view *view, const char *const *paths,
                                   struct caro_error *err)
{
    (void)paths;
    *view = (struct overlay_view){.n_places = 0};
    return error_set(err, CARO_UNSUPPORTED, CARO_NO_POS,
                     "commands can be tried on Linux only: there is no sandbox here");
}

void overlay_view_start(struct overlay_view *view) { clock_gettime(CLOCK_REALTIME, &view->started); }

#endif
