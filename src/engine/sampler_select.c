/* Owns partial selection: quickselect (Hoare 1961), then a heap sort of what was selected. No recursion, no
 * allocation. */
#include "engine/sampler_select.h"

#include <stdbool.h>

enum { FEW = 512, MOST_TURNS = 64 };

/* Whether a stands before b: a total order, also among NaNs. */
static bool before(struct candidate a, struct candidate b)
{
    if (a.logit > b.logit) return true;
    if (a.logit < b.logit) return false;
    bool a_nan = a.logit != a.logit, b_nan = b.logit != b.logit;
    return a_nan != b_nan ? b_nan : a.id < b.id;
}

static void swap(struct candidate *a, struct candidate *b)
{
    struct candidate t = *a;
    *a = *b;
    *b = t;
}

/* Move c[at] down a heap of n whose top is the last in order. */
static void sift_down(struct candidate *c, int at, int n)
{
    for (;;) {
        int child = 2 * at + 1;
        if (child >= n) return;
        if (child + 1 < n && before(c[child], c[child + 1])) child++;
        if (!before(c[at], c[child])) return;
        swap(&c[at], &c[child]);
        at = child;
    }
}

static void make_heap(struct candidate *c, int n)
{
    for (int i = n / 2 - 1; i >= 0; i--) sift_down(c, i, n);
}

static void sort(struct candidate *c, int n)
{
    make_heap(c, n);
    while (n > 1) {
        swap(&c[0], &c[--n]);
        sift_down(c, 0, n);
    }
}

/* The k first into c[0 … k): a heap of the best so far, with the worst of them on top. Random order: O(n + k
 * log k log n). */
static void select_few(struct candidate *c, int n, int k)
{
    make_heap(c, k);
    for (int i = k; i < n; i++)
        if (before(c[i], c[0])) {
            swap(&c[i], &c[0]);
            sift_down(c, 0, k);
        }
}

/* The same for large k: halve until the border is at k. Pivot: the median of three. */
static void select_many(struct candidate *c, int n, int k)
{
    int from = 0, to = n;
    for (int turn = 0; to - from > 32 && turn < MOST_TURNS;
         turn++) { /* then sort what is left: never quadratic */
        struct candidate a = c[from], b = c[from + (to - from) / 2], d = c[to - 1];
        struct candidate pivot = before(a, b) ? (before(b, d)   ? b
                                                 : before(a, d) ? d
                                                                : a)
                                              : (before(a, d)   ? a
                                                 : before(b, d) ? d
                                                                : b);
        int i = from, j = to - 1;
        while (i <= j) {
            while (before(c[i], pivot)) i++;
            while (before(pivot, c[j])) j--;
            if (i <= j) swap(&c[i++], &c[j--]);
        }
        if (k <= j + 1)
            to = j + 1;
        else if (k >= i)
            from = i;
        else
            return;
    }
    sort(c + from, to - from);
}

void sampler_select(struct candidate *c, int n, int k)
{
    if (k <= 0) return;
    if (k < n) {
        if (k <= FEW)
            select_few(c, n, k);
        else
            select_many(c, n, k);
    }
    sort(c, k);
}
