/* The pool: every thread runs once a run, barriers separate phases, sharing hands out each number once. */
#include "os/cpu.h"
#include "os/thread.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

enum { MOST = 8, PHASES = 200, ITEMS = 37 };

struct scene {
    int rounds;
    int plain[MOST]; /* written before a barrier, read behind it: no atomics on purpose */
    int bad;
    atomic_int taken[ITEMS];
    atomic_int calls;
    bool dawdle;
};

static void nap(int index, int phase)
{
    struct timespec t = {0, (index * 7919 + phase * 104729) % 300000};
    nanosleep(&t, NULL);
}

static void run_phases(void *ctx, struct thread_team team)
{
    struct scene *s = ctx;
    atomic_fetch_add(&s->calls, 1);
    for (int phase = 1; phase <= s->rounds; phase++) {
        if (s->dawdle) nap(team.index, phase);
        s->plain[team.index] = phase;
        thread_team_barrier(team);
        for (int i = 0; i < team.count; i++)
            if (s->plain[i] != phase) s->bad = 1;
        thread_team_barrier(team);
        int item;
        while (thread_team_next(team, ITEMS, &item)) atomic_fetch_add(&s->taken[item], 1);
        thread_team_barrier(team);
        if (team.index == 0)
            for (int i = 0; i < ITEMS; i++)
                if (atomic_load(&s->taken[i]) != phase) s->bad = 1;
        thread_team_barrier(team);
    }
}

static void check_scene(int count, int runs, int rounds, bool dawdle)
{
    struct thread_pool *pool;
    struct caro_error err = {0};
    assert_int_equal(thread_pool_open(&pool, count, &err), CARO_OK);
    assert_int_equal(thread_pool_count(pool), count);
    for (int run = 0; run < runs; run++) {
        struct scene s = {.rounds = rounds, .dawdle = dawdle};
        if (dawdle) nap(run, 3);
        thread_pool_run(pool, run_phases, &s);
        assert_int_equal(atomic_load(&s.calls), count);
        assert_int_equal(s.bad, 0);
    }
    thread_pool_close(pool);
}

static void phases_are_separated_at_every_count(void **state)
{
    (void)state;
    for (int count = 1; count <= MOST; count++) check_scene(count, 3, PHASES, false);
}

static void sleepers_are_woken(void **state)
{
    (void)state;
    check_scene(2, 20, 10, true); /* waits longer than the spin */
    check_scene(5, 5, 10, true);
}

static void many_short_runs(void **state)
{
    (void)state;
    check_scene(2, 20000, 0, false);
    check_scene(4, 2000, 1, false);
}

static void a_pool_that_never_runs_closes(void **state)
{
    (void)state;
    for (int i = 0; i < 50; i++) {
        struct thread_pool *pool;
        assert_int_equal(thread_pool_open(&pool, 3, NULL), CARO_OK);
        thread_pool_close(pool);
    }
    thread_pool_close(NULL);
}

static void count_zero_means_the_processors(void **state)
{
    (void)state;
    struct thread_pool *pool;
    assert_int_equal(thread_pool_open(&pool, 0, NULL), CARO_OK);
    assert_int_equal(thread_pool_count(pool), os_cpu_count());
    thread_pool_close(pool);
}

static void too_many_threads_are_refused(void **state)
{
    (void)state;
    struct thread_pool *pool;
    struct caro_error err = {0};
    assert_int_equal(thread_pool_open(&pool, 100000, &err), CARO_LIMIT);
    assert_null(pool);
    assert_non_null(strstr(err.msg, "100000"));
}

static void parts_cover_everything_once(void **state)
{
    (void)state;
    for (int count = 1; count <= MOST; count++)
        for (int n = 0; n < 200; n += 1 + n / 20)
            for (int grain = 1; grain <= 64; grain *= 4) {
                int expected = 0;
                for (int index = 0; index < count; index++) {
                    int from, to;
                    thread_team_split((struct thread_team){index, count, NULL}, n, grain, &from, &to);
                    assert_int_equal(from, expected);
                    assert_true(to >= from && to <= n);
                    assert_true(to == n || to % grain == 0);
                    expected = to;
                }
                assert_int_equal(expected, n);
            }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(phases_are_separated_at_every_count),
        cmocka_unit_test(sleepers_are_woken),
        cmocka_unit_test(many_short_runs),
        cmocka_unit_test(a_pool_that_never_runs_closes),
        cmocka_unit_test(count_zero_means_the_processors),
        cmocka_unit_test(too_many_threads_are_refused),
        cmocka_unit_test(parts_cover_everything_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
