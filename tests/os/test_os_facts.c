/* Maps, clocks, and what the system says of the processor and of this process. */
#include "os/clock.h"
#include "os/build_id.h"
#include "os/cpu.h"
#include "os/map.h"
#include "os/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static char dir[] = "/tmp/caro-os-XXXXXX";
static char path[64];

static int make_dir(void **state)
{
    (void)state;
    return mkdtemp(dir) ? 0 : -1;
}

static int remove_dir(void **state)
{
    (void)state;
    return rmdir(dir);
}

static void name_file(const char *name) { snprintf(path, sizeof path, "%s/%s", dir, name); }

static void write_file(const char *name, const void *bytes, size_t n)
{
    name_file(name);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, n, f), n);
    fclose(f);
}

static void a_file_is_mapped_and_survives_its_removal(void **state)
{
    (void)state;
    static char bytes[10000];
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (char)(i * 31);
    write_file("a", bytes, sizeof bytes);
    struct file_map map;
    assert_int_equal(file_map_open(&map, path, NULL), CARO_OK);
    unlink(path);
    os_memory_read_in(map.p, map.n);
    os_memory_read_in((const char *)map.p + 5000, 1);
    assert_int_equal(map.n, sizeof bytes);
    assert_memory_equal(map.p, bytes, sizeof bytes);
    file_map_close(&map);
    assert_null(map.p);
    file_map_close(&map);
}

/* Large enough to be laid on huge pages; of odd sizes, so that the first and the last byte are easily missed. */
static void a_large_file_is_mapped_whole(void **state)
{
    (void)state;
    static const long sizes[] = {(8 << 20) - 1, 8 << 20, (8 << 20) + 1, (9 << 20) + 4097, 12 << 20};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        write_file("large", "first", 5);
        FILE *f = fopen(path, "r+b");
        assert_non_null(f);
        assert_int_equal(fseek(f, sizes[i] - 4, SEEK_SET), 0);
        assert_int_equal(fwrite("last", 1, 4, f), 4);
        fclose(f);
        struct file_map map;
        assert_int_equal(file_map_open(&map, path, NULL), CARO_OK);
        unlink(path);
        assert_int_equal(map.n, sizes[i]);
        assert_memory_equal(map.p, "first\0\0", 7);
        assert_memory_equal((const char *)map.p + map.n - 4, "last", 4);
        file_map_close(&map);
    }
}

/* Whatever is let go of reads as before; memory that is not the map's is left alone. */
static void pages_that_are_let_go_of_come_back(void **state)
{
    (void)state;
    enum { N = 300000 };
    unsigned char *bytes = malloc(N), *other = malloc(N);
    struct file_map map;
    assert_true(bytes && other);
    for (size_t i = 0; i < N; i++) bytes[i] = other[i] = (unsigned char)(i * 7 + i / 256);
    write_file("b", bytes, N);
    assert_int_equal(file_map_open(&map, path, NULL), CARO_OK);
    unlink(path);
    const char *p = map.p;
    const size_t ranges[][2] = {{0, N},     {1, 8191},        {4096, 4096}, {100, 10},
                                {N - 1, 1}, {N - 5000, 5000}, {0, 0}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        file_map_release(&map, p + ranges[i][0], ranges[i][1]);
        assert_memory_equal(map.p, bytes, N);
    }
    file_map_release(&map, p, N + 1);
    file_map_release(&map, p - 1, N);
    file_map_release(&map, p, SIZE_MAX);
    file_map_release(&map, other, N);
    file_map_release(&(struct file_map){.p = NULL}, other, N);
    assert_memory_equal(map.p, bytes, N);
    assert_memory_equal(other, bytes, N);
    file_map_close(&map);
    free(bytes);
    free(other);
}

/* Each page of an area that asked for small ones is resident only once it was touched. */
static void small_pages_come_one_by_one(void **state)
{
    (void)state;
    const size_t n = 64u << 20, page = (size_t)os_memory_page_bytes();
    char *p = calloc(1, n);
    assert_non_null(p);
    os_memory_pages(p, n, OS_PAGES_SMALL);
    os_memory_pages(p, 0, OS_PAGES_SMALL);
    const uint64_t before = os_peak_rss_bytes();
    for (size_t i = 0; i < n; i += 2 << 20) p[i] = 1;
    assert_true(os_peak_rss_bytes() - before <= 64 * page + (1 << 20));
    free(p);
}

static void touched_pages_keep_what_they_hold(void **state)
{
    (void)state;
    enum { BYTES = 1 << 20, AT = 12345 };
    char *p = calloc(1, BYTES);
    assert_non_null(p);
    memset(p + AT, 7, 100);
    os_memory_touch(p + 1, BYTES - 2);
    for (int i = 0; i < BYTES; i++) assert_int_equal(p[i], i >= AT && i < AT + 100 ? 7 : 0);
    free(p);
}

static void an_empty_file_maps_to_nothing(void **state)
{
    (void)state;
    write_file("empty", "", 0);
    struct file_map map;
    assert_int_equal(file_map_open(&map, path, NULL), CARO_OK);
    assert_null(map.p);
    assert_int_equal(map.n, 0);
    os_memory_read_in(map.p, map.n);
    file_map_close(&map);
    unlink(path);
}

static void refused(const char *name, enum caro_status code)
{
    struct file_map map;
    struct caro_error err = {0};
    assert_int_equal(file_map_open(&map, name, &err), code);
    assert_int_equal(err.code, code);
    assert_non_null(strstr(err.msg, name));
    assert_null(map.p);
}

static void what_is_no_file_is_refused_by_name(void **state)
{
    (void)state;
    name_file("absent");
    refused(path, CARO_NOT_FOUND);
    refused(dir, CARO_IO);
    name_file("pipe");
    assert_int_equal(mkfifo(path, 0600), 0);
    refused(path, CARO_IO); /* and does not wait for a writer */
    unlink(path);
    write_file("secret", "x", 1);
    chmod(path, 0);
    if (geteuid() != 0) refused(path, CARO_IO); /* root may read anything */
    unlink(path);
}

static void clocks_run_forwards(void **state)
{
    (void)state;
    uint64_t a = os_clock_ns();
    usleep(2000);
    uint64_t b = os_clock_ns();
    assert_true(b - a >= 2000000 && b - a < 10000000000ull);
    uint64_t start = os_process_start_ns();
    assert_true(start > 0 && start <= a);
    assert_true(a - start < 300ull * 1000000000ull); /* this very process, begun moments ago */
}

static void peak_memory_grows_with_use(void **state)
{
    (void)state;
    uint64_t before = os_peak_rss_bytes();
    size_t n = 64u << 20;
    volatile char *p = malloc(n);
    assert_non_null((void *)p);
    for (size_t i = 0; i < n; i += 1024) p[i] = (char)i;
    uint64_t after = os_peak_rss_bytes();
    free((void *)p);
    assert_true(before > 0);
    assert_true(after >= before + (48u << 20));
}

static void levels_have_masks(void **state)
{
    (void)state;
    static const char *const ladder[] = {"ref", "sse4", "avx2", "avx512", "avx512vnni", "native"};
    unsigned mask = 1, last = 0;
    for (size_t i = 0; i < sizeof ladder / sizeof *ladder; i++) {
        assert_true(os_cpu_mask(ladder[i], &mask));
        assert_int_equal(mask & last, last); /* each holds the one before it */
        assert_true(i == 0 ? mask == 0 : mask != last);
        last = mask;
    }
    assert_int_equal(mask, ~0u);
    assert_true(os_cpu_mask("i8mm", &mask));
    assert_true(mask & CPU_DOTPROD);
    assert_false(os_cpu_mask("AVX2", &mask));
    assert_false(os_cpu_mask("", &mask));
}

/* The kernel names the same features in /proc/cpuinfo; we ask the processor. */
static void flags_agree_with_the_kernel(void **state)
{
    (void)state;
    FILE *f = fopen("/proc/cpuinfo", "r");
    if (!f) {
        print_message("skipped: no /proc/cpuinfo on this system\n");
        skip();
    }
    static char line[8192];
    char flags[8192] = "";
    while (fgets(line, sizeof line, f))
        if (strncmp(line, "flags", 5) == 0 || strncmp(line, "Features", 8) == 0) {
            line[strcspn(line, "\n")] = ' ';
            snprintf(flags, sizeof flags, "%s", strchr(line, ':') + 1);
            break;
        }
    fclose(f);
    static const struct {
        const char *word;
        unsigned flag;
    } words[] = {{" sse4_2 ", CPU_SSE42},
                 {" avx2 ", CPU_AVX2},
                 {" avx_vnni ", CPU_AVX_VNNI},
                 {" avx512vl ", CPU_AVX512},
                 {" avx512_vnni ", CPU_AVX512VNNI},
                 {" avx512vbmi ", CPU_AVX512VBMI},
                 {" asimd ", CPU_NEON},
                 {" asimddp ", CPU_DOTPROD},
                 {" i8mm ", CPU_I8MM}};
    unsigned have = os_cpu_flags();
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_int_equal(strstr(flags, words[i].word) != NULL, (have & words[i].flag) != 0);
}

static void processors_are_counted(void **state)
{
    (void)state;
    int n = os_cpu_count();
    assert_true(n >= 1);
    assert_true(n <= sysconf(_SC_NPROCESSORS_CONF));
}

static void the_build_has_a_name(void **state)
{
    (void)state;
    unsigned char a[32] = {0}, b[8] = {0};
    const size_t n = os_build_id(a, sizeof a);
#if defined(__linux__)
    if (n == 0) {
        print_message("skipped: linked without --build-id\n");
        skip();
    }
    assert_true(n >= 8);
    assert_int_equal(os_build_id(b, sizeof b), sizeof b);
    assert_memory_equal(a, b, sizeof b);
    FILE *self = fopen("/proc/self/exe", "rb"); /* it is in this very file */
    static unsigned char head[1 << 20];
    const size_t got = fread(head, 1, sizeof head, self);
    fclose(self);
    assert_non_null(memmem(head, got, a, n));
#else
    assert_int_equal(n, 0);
#endif
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_build_has_a_name),
        cmocka_unit_test(a_file_is_mapped_and_survives_its_removal),
        cmocka_unit_test(a_large_file_is_mapped_whole),
        cmocka_unit_test(pages_that_are_let_go_of_come_back),
        cmocka_unit_test(small_pages_come_one_by_one),
        cmocka_unit_test(touched_pages_keep_what_they_hold),
        cmocka_unit_test(an_empty_file_maps_to_nothing),
        cmocka_unit_test(what_is_no_file_is_refused_by_name),
        cmocka_unit_test(clocks_run_forwards),
        cmocka_unit_test(peak_memory_grows_with_use),
        cmocka_unit_test(levels_have_masks),
        cmocka_unit_test(flags_agree_with_the_kernel),
        cmocka_unit_test(processors_are_counted),
    };
    return cmocka_run_group_tests(tests, make_dir, remove_dir);
}
