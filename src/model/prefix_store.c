/* Owns the folder of kept prefixes. Uses no file that another user could have written; never leaves a half-written
 * one under its name. */
#include "model/prefix_store.h"
#include "os/memory.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const uint64_t DEFAULT_MAX_BYTES = 512u << 20;
enum { STALE_SECONDS = 600 }; /* a temporary file of that age was left by a process that died */

/* Before the payload and behind it. */
struct head {
    char magic[8]; /* the last byte is the version of this layout */
    uint64_t bytes;
    struct prefix_key key;
};
struct tail {
    struct digest_value digest; /* of head and payload */
};
static const char magic[8] = "caroKV\n\1", id_magic[8] = "caroID\n\1";

struct id_file {
    char magic[8];
    struct file_identity identity;
    struct digest_value content;
    struct digest_value digest; /* of what is before it */
};

static bool usable(const struct caro_prefix_store *store)
{
    return store && store->directory && *store->directory;
}

/* Ours alone: nobody else may own it or write to it. */
static bool is_ours(const struct stat *st) { return st->st_uid == geteuid() && (st->st_mode & 022) == 0; }

static bool folder_is_ours(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode) && is_ours(&st);
}

/* The folder and those above it, each with mode 0700 when it has to be made. */
static bool make_folder(const char *path)
{
    char part[4096];
    size_t n = strlen(path);
    if (n >= sizeof part) return false;
    memcpy(part, path, n + 1);
    for (size_t i = 1; i <= n; i++) {
        if (part[i] != '/' && part[i] != '\0') continue;
        char cut = part[i];
        part[i] = '\0';
        if (mkdir(part, 0700) != 0 && errno != EEXIST) return false;
        part[i] = cut;
    }
    struct stat st;
    if (stat(path, &st) == 0 && st.st_uid == geteuid() && (st.st_mode & 077) != 0) chmod(path, 0700);
    return folder_is_ours(path);
}

static bool prefix_path(char path[4096], const struct caro_prefix_store *store, const struct prefix_key *key)
{
    char a[33], b[33];
    digest_hex(key->key, a);
    digest_hex(key->content, b);
    return snprintf(path, 4096, "%s/prefix-%s-%s.kv", store->directory, a, b) < 4096;
}

static bool id_path(char path[4096], const struct caro_prefix_store *store,
                    const struct file_identity *identity)
{
    char a[33];
    digest_hex(digest_of(identity, sizeof *identity), a);
    return snprintf(path, 4096, "%s/file-%s.id", store->directory, a) < 4096;
}

bool prefix_store_has_key(const struct caro_prefix_store *store, struct digest_value key)
{
    char text[33], start[48];
    if (!usable(store)) return false;
    DIR *dir = opendir(store->directory);
    if (!dir) return false;
    digest_hex(key, text);
    int n = snprintf(start, sizeof start, "prefix-%s-", text);
    bool found = false;
    for (struct dirent *e; !found && (e = readdir(dir));) found = strncmp(e->d_name, start, (size_t)n) == 0;
    closedir(dir);
    return found;
}

/* Open a file of the folder for reading, if it is an ordinary one of ours. */
static int open_ours(const char *path, struct stat *st)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd >= 0 && (fstat(fd, st) != 0 || !S_ISREG(st->st_mode) || !is_ours(st))) {
        close(fd);
        fd = -1;
    }
    return fd;
}

bool prefix_store_find_content(const struct caro_prefix_store *store, const struct file_identity *identity,
                               struct digest_value *content)
{
    char path[4096];
    struct stat st;
    struct id_file f;
    if (!usable(store) || !folder_is_ours(store->directory) || !id_path(path, store, identity)) return false;
    int fd = open_ours(path, &st);
    if (fd < 0) return false;
    bool good = st.st_size == (off_t)sizeof f && read(fd, &f, sizeof f) == (ssize_t)sizeof f;
    close(fd);
    if (!good || memcmp(f.magic, id_magic, sizeof magic) != 0 ||
        memcmp(&f.identity, identity, sizeof *identity) != 0)
        return false;
    struct digest_value is = digest_of(&f, offsetof(struct id_file, digest));
    if (memcmp(&is, &f.digest, sizeof is) != 0) return false;
    *content = f.content;
    return true;
}

bool prefix_store_open(const struct caro_prefix_store *store, const struct prefix_key *key, uint64_t bytes,
                       struct file_map *map, const void **payload)
{
    char path[4096];
    struct stat st;
    if (!usable(store) || !folder_is_ours(store->directory) || !prefix_path(path, store, key)) return false;
    int fd = open_ours(path, &st);
    if (fd < 0) return false;
    close(fd);
    if (file_map_open(map, path, NULL) != CARO_OK) return false;
    os_memory_read_in(map->p, map->n);
    const struct head *head = map->p;
    const size_t before_tail = sizeof *head + (size_t)bytes;
    bool good = map->n == before_tail + sizeof(struct tail) &&
                memcmp(head->magic, magic, sizeof magic) == 0 && head->bytes == bytes &&
                memcmp(&head->key, key, sizeof *key) == 0;
    if (good) {
        struct digest_value is = digest_of(map->p, before_tail);
        good = memcmp((const char *)map->p + before_tail, &is, sizeof is) == 0;
    }
    if (!good) {
        file_map_close(map);
        unlink(path);
        return false;
    }
    utimensat(AT_FDCWD, path, NULL, 0); /* it was used: the oldest leave first */
    *payload = head + 1;
    return true;
}

/* ---- writing ---- */

void prefix_store_put(struct prefix_writer *w, const void *bytes, size_t n)
{
    const char *p = bytes;
    digest_add(&w->digest, bytes, n);
    while (n && !w->failed) {
        ssize_t got = write(w->fd, p, n);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0)
            w->failed = true, w->why = got < 0 ? errno : EIO;
        else
            p += got, n -= (size_t)got;
    }
}

static enum caro_status writer_open(struct prefix_writer *w, struct caro_error *err)
{
    static const char hex[] = "0123456789abcdef";
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    for (int try = 0; try < 100; try++) {
        char unique[17] = "";
        uint64_t number =
            (uint64_t)now.tv_nsec * 0x9E3779B97F4A7C15u ^ ((uint64_t)getpid() << 20) ^ (uint64_t)try;
        for (int i = 0; i < 16; i++) unique[i] = hex[number >> (4 * i) & 15];
        if (snprintf(w->temporary, sizeof w->temporary, "%s.%s.tmp", w->path, unique) >=
            (int)sizeof w->temporary)
            break;
        w->fd = open(w->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (w->fd >= 0) {
            fchmod(w->fd, 0600); /* whatever the umask is */
            return CARO_OK;
        }
        if (errno != EEXIST) break;
    }
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot write '%.300s': %s", w->path, strerror(errno));
}

/* Rename to the final name, or remove. */
static enum caro_status writer_close(struct prefix_writer *w, struct caro_error *err)
{
    if (close(w->fd) != 0 && !w->failed) w->failed = true, w->why = errno;
    if (!w->failed && rename(w->temporary, w->path) != 0) w->failed = true, w->why = errno;
    if (!w->failed) return CARO_OK;
    unlink(w->temporary);
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot write '%.300s': %s", w->path, strerror(w->why));
}

void prefix_store_keep_content(const struct caro_prefix_store *store, const struct file_identity *identity,
                               struct digest_value content)
{
    struct prefix_writer w = {.fd = -1};
    struct id_file f = {.identity = *identity, .content = content};
    if (!usable(store) || !make_folder(store->directory) || !id_path(w.path, store, identity)) return;
    memcpy(f.magic, id_magic, sizeof magic);
    f.digest = digest_of(&f, offsetof(struct id_file, digest));
    if (writer_open(&w, NULL) != CARO_OK) return;
    digest_init(&w.digest);
    prefix_store_put(&w, &f, sizeof f);
    writer_close(&w, NULL);
}

/* ---- the limit ---- */

struct entry {
    char name[160];
    uint64_t bytes;
    struct timespec used;
};

static int older_first(const void *a, const void *b)
{
    const struct timespec *x = &((const struct entry *)a)->used, *y = &((const struct entry *)b)->used;
    if (x->tv_sec != y->tv_sec) return x->tv_sec < y->tv_sec ? -1 : 1;
    return x->tv_nsec < y->tv_nsec ? -1 : x->tv_nsec > y->tv_nsec;
}

static bool is_kept_file(const char *name)
{
    return strncmp(name, "prefix-", 7) == 0 || strncmp(name, "file-", 5) == 0;
}

/* Our files in the folder; temporary ones that nobody writes any more are removed. */
static struct entry *list_folder(int dir_fd, DIR *dir, size_t *n)
{
    struct entry *list = NULL;
    size_t room = 0;
    *n = 0;
    for (struct dirent *e; (e = readdir(dir));) {
        struct stat st;
        size_t length = strlen(e->d_name);
        if (!is_kept_file(e->d_name) || length >= sizeof list->name) continue;
        if (fstatat(dir_fd, e->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0) continue;
        if (length > 4 && strcmp(e->d_name + length - 4, ".tmp") == 0) {
            if (time(NULL) - st.st_mtime > STALE_SECONDS) unlinkat(dir_fd, e->d_name, 0);
            continue;
        }
        if (*n == room) {
            struct entry *more = realloc(list, (room = room ? 2 * room : 64) * sizeof *more);
            if (!more) break;
            list = more;
        }
        struct entry *entry = &list[(*n)++];
        memcpy(entry->name, e->d_name, length + 1);
        entry->bytes = (uint64_t)st.st_size;
#if defined(__APPLE__)
        entry->used = st.st_mtimespec;
#else
        entry->used = st.st_mtim;
#endif
    }
    return list;
}

/* Make room for `bytes` more, below `most`: the longest unused files leave first. */
static void make_room(const char *folder, uint64_t bytes, uint64_t most)
{
    DIR *dir = opendir(folder);
    if (!dir) return;
    size_t n;
    struct entry *list = list_folder(dirfd(dir), dir, &n);
    uint64_t sum = bytes;
    for (size_t i = 0; i < n; i++) sum += list[i].bytes;
    if (n) qsort(list, n, sizeof *list, older_first);
    for (size_t i = 0; i < n && sum > most; i++) {
        unlinkat(dirfd(dir), list[i].name, 0);
        sum -= list[i].bytes;
    }
    free(list);
    closedir(dir);
}

enum caro_status prefix_store_begin(struct prefix_writer *w, const struct caro_prefix_store *store,
                                    const struct prefix_key *key, uint64_t bytes, struct caro_error *err)
{
    const uint64_t most = store->max_bytes ? store->max_bytes : DEFAULT_MAX_BYTES;
    const uint64_t all = bytes + sizeof(struct head) + sizeof(struct tail);
    struct head head = {.bytes = bytes, .key = *key};
    *w = (struct prefix_writer){.fd = -1};
    memcpy(head.magic, magic, sizeof magic);
    if (all > most)
        return error_set(err, CARO_LIMIT, all, "a prefix of %.1f MiB is above the limit of %.1f MiB",
                         (double)all / 1048576, (double)most / 1048576);
    if (!make_folder(store->directory) || !prefix_path(w->path, store, key))
        return error_set(err, CARO_IO, CARO_NO_POS,
                         "cannot use the folder '%.300s': it cannot be made, or is not this user's own",
                         store->directory);
    make_room(store->directory, all, most);
    TRY(writer_open(w, err));
    digest_init(&w->digest);
    prefix_store_put(w, &head, sizeof head);
    return CARO_OK;
}

enum caro_status prefix_store_end(struct prefix_writer *w, struct caro_error *err)
{
    struct tail tail = {digest_end(&w->digest)};
    prefix_store_put(w, &tail, sizeof tail);
    return writer_close(w, err);
}
