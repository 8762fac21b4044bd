/* Folders of prepared files: made, copied, handed over, removed. */
#ifndef LAB_EVAL_FILES_H
#define LAB_EVAL_FILES_H

#include "base/error.h"
#include "lab/eval_set.h"

#include <sys/types.h>
#include <time.h>

/* Write entries below the folder root, whose parents are made; ages count back from now. Folders get theirs last,
 * since writing into one touches it. Errors: IO with the path, LIMIT. */
enum caro_status eval_files_write(const char *root, const struct eval_file *files, size_t n, time_t now,
                                  struct caro_error *err);
/* Every folder below root that no entry names: mode 755, 60 days old; those that are named: their own. */
enum caro_status eval_files_age_folders(const char *root, const struct eval_file *const *lists,
                                        const size_t *counts, size_t n_lists, time_t now,
                                        struct caro_error *err);
/* A file with this content; its folder is there. */
enum caro_status eval_files_put(const char *path, const char *text, size_t n, mode_t mode,
                                struct caro_error *err);
enum caro_status eval_files_make_folder(const char *path, struct caro_error *err); /* parents too */

/* Copy a tree with modes, times, links and holes; owner (uid_t)-1: ours. The target must not be there. */
enum caro_status eval_files_copy(const char *from, const char *to, uid_t owner, struct caro_error *err);
/* Give all of a tree to a user and a group of the same number. */
enum caro_status eval_files_give(const char *path, uid_t owner, struct caro_error *err);
/* Remove a tree, also one whose folders lost their rights. Never follows a link. Fails silently. */
void eval_files_remove(const char *path);

#endif
