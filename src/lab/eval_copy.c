/* Owns copying a tree of prepared files: once for every command that is run on them. */
#include "lab/eval_files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* All of an open file, by the kernel where it can. */
static bool copy_bytes(int from, int to, off_t size)
{
    char chunk[65536];
    ssize_t n;
    while (size > 0 && (n = copy_file_range(from, NULL, to, NULL, (size_t)size, 0)) > 0) size -= n;
    while (size > 0 && (n = read(from, chunk, sizeof chunk)) > 0) {
        for (ssize_t done = 0, wrote; done < n; done += wrote)
            if ((wrote = write(to, chunk + done, (size_t)(n - done))) <= 0) return false;
        size -= n;
    }
    return size == 0;
}

static bool copy_file(int from_folder, int to_folder, const char *from, const char *to,
                      const struct stat *info)
{
    int in = openat(from_folder, from, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    int out = openat(to_folder, to, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    bool hole = info->st_blocks == 0 && info->st_size > 0;
    bool good = in >= 0 && out >= 0 &&
                (hole ? ftruncate(out, info->st_size) == 0 : copy_bytes(in, out, info->st_size));
    if (in >= 0) close(in);
    if (out >= 0) close(out);
    return good;
}

/* The members of a folder as they are listed. They are copied last to first, since folders in memory list the newest
 * first: so the copy lists them as the original does, and what depends on that order is at least repeatable. */
struct names {
    char **at;
    size_t n, room;
};

static void free_names(struct names *names)
{
    for (size_t i = 0; i < names->n; i++) free(names->at[i]);
    free(names->at);
}

static bool read_names(struct names *names, DIR *dir)
{
    for (struct dirent *e; (e = readdir(dir));) {
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        if (names->n == names->room) {
            size_t room = names->room ? 2 * names->room : 64;
            char **at = realloc(names->at, room * sizeof *at);
            if (!at) return false;
            names->at = at;
            names->room = room;
        }
        if (!(names->at[names->n] = strdup(e->d_name))) return false;
        names->n++;
    }
    return true;
}

static bool copy_member(int from_folder, int to_folder, const char *from, const char *to, uid_t owner);

static bool copy_folder(int from_folder, int to_folder, const char *from, const char *to, uid_t owner)
{
    if (mkdirat(to_folder, to, 0700) != 0) return false;
    int in = openat(from_folder, from, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    int out = openat(to_folder, to, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *dir = in < 0 ? NULL : fdopendir(in);
    struct names names = {0};
    bool good = dir && out >= 0 && read_names(&names, dir);
    for (size_t i = names.n; good && i > 0; i--)
        good = copy_member(in, out, names.at[i - 1], names.at[i - 1], owner);
    free_names(&names);
    if (dir)
        closedir(dir);
    else if (in >= 0)
        close(in);
    if (out >= 0) close(out);
    return good;
}

static bool copy_member(int from_folder, int to_folder, const char *from, const char *to, uid_t owner)
{
    struct stat info;
    char target[4096];
    bool good = fstatat(from_folder, from, &info, AT_SYMLINK_NOFOLLOW) == 0;
    if (!good) return false;
    if (S_ISDIR(info.st_mode)) {
        good = copy_folder(from_folder, to_folder, from, to, owner);
    } else if (S_ISREG(info.st_mode)) {
        good = copy_file(from_folder, to_folder, from, to, &info);
    } else if (S_ISLNK(info.st_mode)) {
        ssize_t n = readlinkat(from_folder, from, target, sizeof target - 1);
        target[n > 0 ? n : 0] = 0;
        good = n > 0 && symlinkat(target, to_folder, to) == 0;
    } else if (S_ISFIFO(info.st_mode)) {
        good = mkfifoat(to_folder, to, 0600) == 0;
    } else {
        return true; /* sockets and devices cannot be copied, and no set makes them */
    }
    if (good && owner != (uid_t)-1)
        good = fchownat(to_folder, to, owner, (gid_t)owner, AT_SYMLINK_NOFOLLOW) == 0;
    if (good && !S_ISLNK(info.st_mode)) good = fchmodat(to_folder, to, info.st_mode & 07777, 0) == 0;
    const struct timespec times[] = {info.st_atim, info.st_mtim};
    return good && utimensat(to_folder, to, times, AT_SYMLINK_NOFOLLOW) == 0;
}

enum caro_status eval_files_copy(const char *from, const char *to, uid_t owner, struct caro_error *err)
{
    if (copy_member(AT_FDCWD, AT_FDCWD, from, to, owner)) return CARO_OK;
    return error_set(err, CARO_IO, CARO_NO_POS, "cannot copy %s to %s: %s", from, to, strerror(errno));
}
