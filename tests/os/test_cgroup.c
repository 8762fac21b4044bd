/* Limits of control groups, read from prepared folders that look like a system's: both versions, nested, hybrid, containers. */
#include "os/cgroup.h"
#include "os/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#define MB (1024 * 1024ull)

static char root[] = "/tmp/caro-cgroup-XXXXXX";

static void empty_root(void)
{
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s' && mkdir '%s'", root, root);
    assert_int_equal(system(command), 0);
}

static int make_root(void **state)
{
    (void)state;
    return mkdtemp(root) ? 0 : -1;
}

static int remove_root(void **state)
{
    char command[128];
    (void)state;
    snprintf(command, sizeof command, "rm -rf '%s'", root);
    return system(command);
}

/* A file and the folders above it. */
static void put(const char *path, const char *text)
{
    char full[512];
    snprintf(full, sizeof full, "%s%s", root, path);
    for (char *p = full + strlen(root) + 1; (p = strchr(p, '/')); p++) {
        *p = '\0';
        mkdir(full, 0700);
        *p = '/';
    }
    FILE *f = fopen(full, "w");
    assert_non_null(f);
    fputs(text, f);
    assert_int_equal(fclose(f), 0);
}

/* 8192 MB, of which 6000 are free. */
static void machine(const char *cgroup, const char *mountinfo)
{
    empty_root();
    put("/proc/meminfo",
        "MemTotal:        8388608 kB\nMemFree:          100000 kB\nMemAvailable:    6144000 kB\n");
    put("/proc/self/cgroup", cgroup);
    put("/proc/self/mountinfo", mountinfo);
}

/* by: the group's path behind the root, or NULL for the machine. */
static void expect(uint64_t total, uint64_t available, const char *by)
{
    struct os_memory m;
    char text[sizeof m.limit] = "the machine";
    os_memory_available_below(root, &m);
    if (by) snprintf(text, sizeof text, "the control group %s%s", root, by);
    assert_string_equal(m.limit, text);
    assert_int_equal(m.total, total);
    assert_int_equal(m.available, available);
}

#define ROOT_MOUNT "23 1 254:0 / / rw,relatime - ext4 /dev/root rw\n"
#define V2_MOUNT   ROOT_MOUNT "31 23 0:28 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n"

static void a_machine_without_groups(void **state)
{
    (void)state;
    machine("", "");
    expect(8192 * MB, 6000 * MB, NULL);
    machine("0::/\n", ROOT_MOUNT); /* not mounted */
    expect(8192 * MB, 6000 * MB, NULL);
    machine("0::/\n", V2_MOUNT); /* the root has no memory.max */
    expect(8192 * MB, 6000 * MB, NULL);
}

static void version_2_counts_its_own_group_and_all_above(void **state)
{
    (void)state;
    machine("0::/user.slice/app.scope\n", V2_MOUNT);
    put("/sys/fs/cgroup/user.slice/app.scope/memory.max", "max\n");
    put("/sys/fs/cgroup/user.slice/memory.max", "max\n");
    expect(8192 * MB, 6000 * MB, NULL);

    put("/sys/fs/cgroup/user.slice/app.scope/memory.max",
        "1048576000\n"); /* 1000 MB, of which 100 are held */
    put("/sys/fs/cgroup/user.slice/app.scope/memory.current", "314572800\n");
    put("/sys/fs/cgroup/user.slice/app.scope/memory.stat",
        "anon 104857600\nfile 209715200\ninactive_file 157286400\nactive_file 52428800\n");
    expect(1000 * MB, 900 * MB, "/sys/fs/cgroup/user.slice/app.scope");

    put("/sys/fs/cgroup/user.slice/memory.max",
        "524288000\n"); /* the group above is tighter: 500, 400 held */
    put("/sys/fs/cgroup/user.slice/memory.current", "419430400\n");
    put("/sys/fs/cgroup/user.slice/memory.stat", "inactive_file 0\nactive_file 0\n");
    expect(500 * MB, 100 * MB, "/sys/fs/cgroup/user.slice");

    put("/sys/fs/cgroup/user.slice/memory.current", "629145600\n"); /* more than is allowed: lowered since */
    expect(500 * MB, 1, "/sys/fs/cgroup/user.slice");
}

/* A higher limit, with less free: both numbers are the least, whoever they belong to. */
static void the_least_is_taken_of_each_number(void **state)
{
    (void)state;
    machine("0::/a/b\n", V2_MOUNT);
    put("/sys/fs/cgroup/a/b/memory.max", "1048576000\n");
    put("/sys/fs/cgroup/a/b/memory.current", "0\n");
    put("/sys/fs/cgroup/a/memory.max", "2097152000\n");
    put("/sys/fs/cgroup/a/memory.current", "1992294400\n");
    expect(1000 * MB, 100 * MB, "/sys/fs/cgroup/a");
}

static void limits_above_the_machine_are_none(void **state)
{
    (void)state;
    machine("0::/a\n", V2_MOUNT);
    put("/sys/fs/cgroup/a/memory.max", "17179869184\n"); /* 16 GiB */
    put("/sys/fs/cgroup/a/memory.current", "0\n");
    expect(8192 * MB, 6000 * MB, NULL);
    put("/sys/fs/cgroup/a/memory.max", "7340032000\n"); /* below the machine's memory, above what is free */
    expect(7000 * MB, 6000 * MB, NULL);
    put("/sys/fs/cgroup/a/memory.max", "9223372036854771712\n");
    expect(8192 * MB, 6000 * MB, NULL);
    put("/sys/fs/cgroup/a/memory.max", "0\n");
    expect(1, 1, "/sys/fs/cgroup/a");
    put("/sys/fs/cgroup/a/memory.max", "\n");
    expect(8192 * MB, 6000 * MB, NULL);
}

static void version_1_has_a_hierarchy_of_its_own(void **state)
{
    (void)state;
    machine("5:cpu,cpuacct:/x\n4:memory:/jobs/7\n1:name=systemd:/y\n",
            ROOT_MOUNT "31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw,mode=755\n"
                       "32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n"
                       "33 31 0:30 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
                       "34 31 0:31 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,name=systemd\n");
    put("/sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
    put("/sys/fs/cgroup/memory/jobs/memory.limit_in_bytes", "9223372036854771712\n");
    put("/sys/fs/cgroup/memory/jobs/7/memory.limit_in_bytes", "209715200\n");
    put("/sys/fs/cgroup/memory/jobs/7/memory.usage_in_bytes", "104857600\n");
    put("/sys/fs/cgroup/memory/jobs/7/memory.stat",
        "cache 0\ntotal_inactive_file 10485760\ntotal_active_file 0\n");
    put("/sys/fs/cgroup/cpu,cpuacct/x/memory.limit_in_bytes", "1048576\n"); /* not that controller's */
    expect(200 * MB, 110 * MB, "/sys/fs/cgroup/memory/jobs/7");
}

/* systemd's hybrid layout: version 2 is there without controllers, memory is in version 1; and the other way round. */
static void hybrid_layouts(void **state)
{
    (void)state;
    const char *mounts = ROOT_MOUNT "33 31 0:30 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
                                    "41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n";
    machine("4:memory:/one\n0::/two\n", mounts);
    put("/sys/fs/cgroup/memory/one/memory.limit_in_bytes", "209715200\n");
    put("/sys/fs/cgroup/unified/two/cgroup.procs", "1\n");
    expect(200 * MB, 200 * MB, "/sys/fs/cgroup/memory/one");
    machine("4:pids:/one\n0::/two\n", mounts);
    put("/sys/fs/cgroup/memory/one/memory.limit_in_bytes", "1048576\n");
    put("/sys/fs/cgroup/unified/two/memory.max", "314572800\n");
    expect(300 * MB, 300 * MB, "/sys/fs/cgroup/unified/two");
}

/* A container shares the system's names of groups but sees its own alone, mounted as if it were the root. */
static void containers(void **state)
{
    (void)state;
    machine("4:memory:/docker/3f\n0::/\n", ROOT_MOUNT
            "33 31 0:30 /docker/3f /sys/fs/cgroup/memory ro,nosuid master:11 - cgroup cgroup rw,memory\n");
    put("/sys/fs/cgroup/memory/memory.limit_in_bytes", "209715200\n");
    expect(200 * MB, 200 * MB, "/sys/fs/cgroup/memory");

    machine("4:memory:/docker/3f/inner\n",
            ROOT_MOUNT "33 31 0:30 /docker/3f /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n");
    put("/sys/fs/cgroup/memory/inner/memory.limit_in_bytes", "104857600\n");
    put("/sys/fs/cgroup/memory/memory.limit_in_bytes", "209715200\n");
    expect(100 * MB, 100 * MB, "/sys/fs/cgroup/memory/inner");

    machine("0::/../sibling\n", V2_MOUNT); /* outside of its namespace: what is seen is all that counts */
    put("/sys/fs/cgroup/memory.max", "209715200\n");
    put("/sys/fs/sibling/memory.max", "1\n");
    expect(200 * MB, 200 * MB, "/sys/fs/cgroup");

    machine("4:memory:/docker/3f\n", ROOT_MOUNT /* "/docker/3" is no folder above "/docker/3f" */
            "33 31 0:30 /docker/3 /sys/fs/cgroup/other rw - cgroup cgroup rw,memory\n"
            "34 31 0:30 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n");
    put("/sys/fs/cgroup/other/memory.limit_in_bytes", "1048576\n");
    put("/sys/fs/cgroup/memory/docker/3f/memory.limit_in_bytes", "209715200\n");
    expect(200 * MB, 200 * MB, "/sys/fs/cgroup/memory/docker/3f");
}

static void strange_places(void **state)
{
    (void)state;
    machine("0::/a b\n", ROOT_MOUNT "31 23 0:28 / /my\\040groups\\134x rw - cgroup2 none rw\n");
    put("/my groups\\x/a b/memory.max", "209715200\n");
    expect(200 * MB, 200 * MB, "/my groups\\x/a b");
    machine("no colons\n0:\n0::\n0::relative\n::\n", "- -\n - cgroup2\n1 2 3 / /x - cgroup2 a b\n \n");
    expect(8192 * MB, 6000 * MB, NULL);
}

/* Of this very system: something is known, and no more is free than there is. */
static void the_system_itself(void **state)
{
    struct os_memory m;
    (void)state;
    os_memory_available(&m);
    assert_true(m.total > 0 && m.available > 0 && m.available <= m.total);
    assert_int_equal(os_memory_bytes(), m.total);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_machine_without_groups),
        cmocka_unit_test(version_2_counts_its_own_group_and_all_above),
        cmocka_unit_test(the_least_is_taken_of_each_number),
        cmocka_unit_test(limits_above_the_machine_are_none),
        cmocka_unit_test(version_1_has_a_hierarchy_of_its_own),
        cmocka_unit_test(hybrid_layouts),
        cmocka_unit_test(containers),
        cmocka_unit_test(strange_places),
        cmocka_unit_test(the_system_itself),
    };
    return cmocka_run_group_tests(tests, make_root, remove_root);
}
