/* Fuzz target: any bytes as a user's catalog. What is accepted must be safe to use to its last row, and an error must
 * name a line that the file has. */
#include <caro/hub.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void use(const struct caro_catalog *c)
{
    for (size_t i = 0; i < caro_catalog_count(c); i++) {
        const struct caro_catalog_model *m = caro_catalog_at(c, i);
        struct caro_source s;
        if (caro_catalog_find(c, m->id) != m || caro_source_parse(&s, c, m->id, NULL) != CARO_OK) abort();
        if (s.kind == CARO_SOURCE_HUB &&
            (strstr(s.file, "..") || s.file[0] == '/' || !strchr(s.repository, '/')))
            abort();
        caro_source_free(&s);
    }
    if (!caro_catalog_default(c)) abort();
}

/* behind: what the message says behind the file's name */
static void check_line(const char *behind, const uint8_t *data, size_t size)
{
    long line = strncmp(behind, ": line ", 7) == 0 ? strtol(behind + 7, NULL, 10) : 1, lines = 1;
    for (size_t i = 0; i < size; i++) lines += data[i] == '\n';
    if (line < 1 || line > lines + 1) abort(); /* jansson counts a line behind the last */
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[64];
    struct caro_catalog *catalog;
    struct caro_error err = {0};
    int fd = memfd_create("catalog", MFD_CLOEXEC);
    if (fd < 0 || write(fd, data, size) != (ssize_t)size) abort();
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    enum caro_status status = caro_catalog_open(&catalog, path, &err);
    if (status == CARO_OK)
        use(catalog);
    else if (!err.msg[0] || err.code != status)
        abort();
    else
        check_line(strncmp(err.msg, path, strlen(path)) == 0 ? err.msg + strlen(path) : "", data, size);
    if (status == CARO_OK) caro_catalog_close(catalog);
    close(fd);
    return 0;
}
