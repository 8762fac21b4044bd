/* Runs a fuzz target over files and directories of saved inputs, with any compiler: how the checks replay a
 * corpus. Exit: 0 when every input was run, 77 when there was none, 1 when one could not be read. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int run_file(const char *path, int *count)
{
    FILE *f = fopen(path, "rb");
    if (!f) return perror(path), 1;
    uint8_t *data = NULL;
    size_t n = 0, capacity = 0, got;
    do {
        if (capacity - n < 65536) {
            capacity = capacity ? capacity * 2 : 65536;
            data = realloc(data, capacity);
            if (!data) return fclose(f), perror("realloc"), 1;
        }
        got = fread(data + n, 1, capacity - n, f);
        n += got;
    } while (got > 0);
    fclose(f);
    uint8_t *exact =
        malloc(n ? n : 1); /* nothing behind the input, so that a sanitizer sees reads beyond it */
    if (!exact) return free(data), perror("malloc"), 1;
    if (n) memcpy(exact, data, n);
    free(data);
    LLVMFuzzerTestOneInput(exact, n);
    free(exact);
    ++*count;
    return 0;
}

static int run_path(const char *path, int *count)
{
    DIR *dir = opendir(path);
    if (!dir) return run_file(path, count);
    int failed = 0;
    for (struct dirent *e; (e = readdir(dir));) {
        char inner[4096];
        if (e->d_name[0] == '.') continue;
        snprintf(inner, sizeof inner, "%s/%s", path, e->d_name);
        failed |= run_path(inner, count);
    }
    closedir(dir);
    return failed;
}

int main(int argc, char **argv)
{
    int count = 0, failed = 0;
    for (int i = 1; i < argc; i++) failed |= run_path(argv[i], &count);
    printf("%d inputs replayed\n", count);
    return failed ? 1 : count == 0 ? 77 : 0;
}
