/* What is found when a command is held against its request, and what is not found when it fits. */
#include "ask/faithful.h"
#include "shell/parser.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static unsigned faults_of(const char *request, const char *answer)
{
    struct arena arena = {0};
    struct caro_error err = {0};
    struct lifted lifted;
    struct lift_filled filled;
    struct buffer command;
    struct command *tree = NULL;
    struct caro_verdict *verdict = NULL;
    buffer_init(&command, 4096);
    assert_int_equal(lift_request(&lifted, slice_from_cstr(request), &arena, &err), CARO_OK);
    assert_int_equal(lift_fill(&lifted, slice_from_cstr(answer), &command, &filled, &err), CARO_OK);
    assert_int_equal(parser_parse(&tree, buffer_slice(&command), 0, &arena, &err), CARO_OK);
    assert_int_equal(caro_verdict_new(&verdict, command.p, command.n, NULL, &err), CARO_OK);
    unsigned set = faithful_faults(&lifted, slice_from_cstr(answer), &filled, tree, verdict);
    caro_verdict_free(verdict);
    buffer_free(&command);
    arena_free(&arena);
    return set;
}

static void what_does_not_fit_is_found(void **state)
{
    (void)state;
    static const struct {
        const char *request, *answer;
        enum fault fault;
    } rows[] = {
        {"any empty folders here?", "find . -type d -empty -delete", FAULT_DESTROYS},
        {"show files in /tmp", "rm -r ⟨p0⟩", FAULT_DESTROYS},
        {"what is process 4242", "kill ⟨n0⟩", FAULT_DESTROYS},
        {"count lines of notes.txt and todo.txt", "wc -l ⟨p0⟩", FAULT_LOST},
        {"files bigger than 20M in /var", "find . -type f -size +⟨s0⟩", FAULT_LOST},
        {"search for foo in files", "grep -rn 'group' .", FAULT_INVENTED},
        {"delete the scratch folder", "rm -rf scripts", FAULT_INVENTED},
        {"clean up and list", "sudo rm -r build && ls", FAULT_INVENTED},
        {"files smaller than 200mb", "find . -type f -size +⟨s0⟩", FAULT_FLIPPED},
        {"files bigger than 200mb", "find . -type f -size -⟨s0⟩", FAULT_FLIPPED},
        {"everything over 2G below /data", "find ⟨p0⟩ -size -⟨s0⟩", FAULT_FLIPPED},
        {"files older than 3 days", "find . -type f -mtime -⟨t0⟩", FAULT_FLIPPED},
        {"files changed in the last 3 days", "find . -type f -mtime +⟨t0⟩", FAULT_FLIPPED},
        {"first 5 lines of a.txt", "tail -n ⟨n0⟩ ⟨p0⟩", FAULT_FLIPPED},
        {"last 5 lines of a.txt", "head -n ⟨n0⟩ ⟨p0⟩", FAULT_FLIPPED},
        {"the date 3 weeks from now", "date -d '⟨t0⟩ days ago' +%F", FAULT_FLIPPED},
        {"the date 3 weeks ago", "date -d '+⟨t0⟩ days' +%F", FAULT_FLIPPED},
        {"replace foo with bar in a.txt", "sed -i 's/⟨w1⟩/⟨w0⟩/g' ⟨p0⟩", FAULT_FLIPPED},
        {"replace foo with error in a.txt", "sed -i 's/error/⟨w0⟩/g' ⟨p0⟩", FAULT_FLIPPED},
        {"in a.txt change every 'foo' to 'bar'", "sed -i 's/⟨q1⟩/⟨q0⟩/g' ⟨p0⟩", FAULT_FLIPPED},
        {"rename a.txt to b.txt", "mv ⟨p1⟩ ⟨p0⟩", FAULT_FLIPPED},
        {"copy a.txt into backup/", "cp ⟨p1⟩ ⟨p0⟩", FAULT_FLIPPED},
        {"second column of people.csv", "awk '{ print $2 }' ⟨p0⟩", FAULT_ODD_TOOL},
        {"sort people.csv by column 3", "sort -k ⟨n0⟩ ⟨p0⟩", FAULT_ODD_TOOL},
        {"pretty print data.json", "column -t ⟨p0⟩", FAULT_ODD_TOOL},
        {"move a.txt", "mv ⟨p0⟩", FAULT_OPERANDS},
        {"search for foo in src/", "grep '⟨w0⟩' ⟨p0⟩", FAULT_FOLDER},
        {"copy src/ to backup/", "cp ⟨p0⟩ ⟨p1⟩", FAULT_FOLDER},
        {"remove the folder old/", "rm ⟨p0⟩", FAULT_FOLDER},
        {"remove the folder old/ as root", "sudo rm ⟨p0⟩", FAULT_FOLDER},
        {"lines of code in src/", "wc -l ⟨p0⟩ | tail -n 1", FAULT_FOLDER},
        {"copy src to src", "cp -r src src", FAULT_SAME},
        {"compare a.txt with a.txt", "diff ⟨p0⟩ ⟨p1⟩", FAULT_SAME},
        {"delete my notes.txt", "ls ⟨p0⟩", FAULT_UNDONE},
        {"use node to erase the folder ~/x", "node --version", FAULT_UNDONE},
        {"wipe everything in /data", "du -sh ⟨p0⟩", FAULT_UNDONE},
        {"make a folder", "mkdir", FAULT_OPERANDS},
        {"rename a file", "mv ⟨p0⟩ ⟨p1⟩", FAULT_HOLE},
        {"copy a.txt to b.txt", "cp ⟨p0⟩ ⟨p2⟩", FAULT_SWAPPED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned set = faults_of(rows[i].request, rows[i].answer);
        if (!(set >> rows[i].fault & 1)) fail_msg("%s → %s: %#x", rows[i].request, rows[i].answer, set);
        assert_true(faithful_cost(set) > 0 && faithful_text(set));
    }
}

static void what_fits_has_no_fault(void **state)
{
    (void)state;
    static const struct {
        const char *request, *answer;
    } rows[] = {
        {"delete empty folders", "find . -type d -empty -delete"},
        {"delete blank lines from a.txt", "sed '/^$/d' ⟨p0⟩"},
        {"delete the first line of a.txt", "tail -n +2 ⟨p0⟩"},
        {"show a.txt, do not delete it", "cat ⟨p0⟩"},
        {"list the files to delete in /tmp", "ls ⟨p0⟩"},
        {"search for foo in src/", "grep -rn '⟨w0⟩' ⟨p0⟩"},
        {"copy a.txt to backup/", "cp ⟨p0⟩ ⟨p1⟩"},
        {"copy src/ to backup/", "cp -a ⟨p0⟩ ⟨p1⟩"},
        {"remove the folder old/", "rm -rf ⟨p0⟩"},
        {"files in src/", "ls ⟨p0⟩"},
        {"go through src/ and count files", "find ⟨p0⟩ -type f | wc -l"},
        {"compare a.txt with b.txt", "diff ⟨p0⟩ ⟨p1⟩"},
        {"empty the file notes.txt", "truncate -s 0 ⟨p0⟩"},
        {"empty notes.txt", "truncate -s 0 ⟨p0⟩"},
        {"get rid of notes.txt", "rm ⟨p0⟩"},
        {"stop whatever listens on 3000", "kill $(lsof -t -iTCP:⟨n0⟩ -sTCP:LISTEN)"},
        {"replace foo with bar in a.txt", "sed -i 's/⟨w0⟩/bar/g' ⟨p0⟩"},
        {"replace every 'foo' in a.txt by 'bar'", "sed -i 's/⟨q0⟩/⟨q1⟩/g' ⟨p0⟩"},
        {"copy a.txt to b.txt", "cp ⟨p0⟩ ⟨p1⟩"},
        {"change the mode of a.txt to 755", "chmod ⟨n0⟩ ⟨p0⟩"},
        {"files smaller than 200mb", "find . -type f -size -⟨s0⟩"},
        {"files no bigger than 200mb", "find . -type f -size -⟨s0⟩"},
        {"files not modified in the last 30 days", "find . -type f -mtime +⟨t0⟩"},
        {"files over 10M modified in the last 7 days", "find . -type f -size +⟨s0⟩ -mtime -⟨t0⟩"},
        {"files bigger than 1k and smaller than 1M", "find . -type f -size +⟨s0⟩ -size -⟨s1⟩"},
        {"all but the first 5 lines of a.txt", "tail -n +$((⟨n0⟩ + 1)) ⟨p0⟩"},
        {"show the csv files", "ls *.⟨e0⟩"},
        {"search for errors in app.log", "grep -n 'error' ⟨p0⟩"},
        {"find my photos", "find . -name 'photos'"},
        {"list processes by memory", "ps aux --sort=-%mem | head"},
        {"second column of a.txt", "awk '{ print $2 }' ⟨p0⟩"},
        {"replace cat by dog in a.txt", "sed -i 's/cat/dog/g' ⟨p0⟩"},
        {"print lines in upper case from a.txt", "tr '[:lower:]' '[:upper:]' < ⟨p0⟩"},
        {"sort by the second field of data.csv", "sort -t',' -k2 ⟨p0⟩"},
        {"copy a.txt to b.txt", "cp ⟨p0⟩ ⟨p1⟩"},
        {"link a.txt into this folder", "ln -s ⟨p0⟩"},
        {"second column of people.csv", "awk -F ',' '{ print $2 }' ⟨p0⟩"},
        {"second column of people.csv", "cut -d ',' -f 2 ⟨p0⟩"},
        {"sort people.csv by column 3", "sort -t ',' -k ⟨n0⟩ ⟨p0⟩"},
        {"sort people.csv", "sort ⟨p0⟩"},
        {"pretty print data.json", "jq . ⟨p0⟩"},
        {"the date 3 weeks ago", "date -d '⟨t0⟩ days ago' +%F"},
        {"the date 3 weeks from now", "date -d '+⟨t0⟩ days' +%F"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned set = faults_of(rows[i].request, rows[i].answer);
        if (set & ~(1u << FAULT_LOST_WORD)) fail_msg("%s → %s: %#x", rows[i].request, rows[i].answer, set);
    }
    assert_true(faithful_cost(0) == 0);
    assert_null(faithful_text(0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_does_not_fit_is_found),
        cmocka_unit_test(what_fits_has_no_fault),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
