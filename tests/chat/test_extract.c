/* Extraction of one command from what models write, and the prompt formats. */
#include "chat/extract.h"
#include "chat/format.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static const struct {
    const char *answer, *command;
} answers[] = {
    {"ls -l", "ls -l"},
    {"  ls -l \n", "ls -l"},
    {"```sh\nls -l\n```", "ls -l"},
    {"```bash\nls -l\n```\nThis lists files.", "ls -l"},
    {"Here you go:\n```\nls -l\n```", "ls -l"},
    {"```ls -l```", "ls -l"},
    {"`ls -l`", "ls -l"},
    {"You can use `ls -l` for that.", "ls -l"},
    {"Command: ls -l", "ls -l"},
    {"$ ls -l", "ls -l"},
    {"```console\n$ ls -l\n```", "ls -l"},
    {"# lists files\nls -l", "ls -l"},
    {"Use this command:\nls -l", "ls -l"},
    {"find . -name '*.o' -exec rm {} +", "find . -name '*.o' -exec rm {} +"},
    {"awk '{print $1}' f | sort", "awk '{print $1}' f | sort"},
    {"```sh\nawk '{ if ($1 > 2) { print } }' f\n```", "awk '{ if ($1 > 2) { print } }' f"},
    {"echo `date`", "echo `date`"},
    {"kill `pgrep x` `pgrep y`", "kill `pgrep x` `pgrep y`"},
    {"tr a b <<< \"x { y\"", "tr a b <<< \"x { y\""},
    {"cat <<'E'\n```\nE", "cat <<'E'\n```\nE"},
    {"echo 'größe 日本'", "echo 'größe 日本'"},
    {"touch a\\ ", "touch a\\ "},
    {"echo \"}\"", "echo \"}\""},
    {"```sh\nls", "ls"},
    {"", ""},
    {"```\n```", ""},
};

static void commands_come_out_whole(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        struct slice got = chat_extract_command(slice_from_cstr(answers[i].answer));
        if (!slice_equal_cstr(got, answers[i].command))
            fail_msg("'%s' gave '%.*s', not '%s'", answers[i].answer, (int)got.n, got.p, answers[i].command);
    }
}

/* A command of random pieces inside a fence comes out byte for byte. */
static void random_commands_survive_a_fence(void **state)
{
    (void)state;
    static const char *const pieces[] = {"ls",  " ",  "{", "}", "'a b'", "\"c\"", "|",  ";", "$(d)", "`e`",
                                         "<<<", "\\", "ü", "#", "$",     "&&",    "[[", "*", "%",    "\n"};
    srand(5);
    for (int round = 0; round < 5000; round++) {
        char command[200] = "x", answer[300];
        for (int i = rand() % 20; i > 0; i--)
            strcat(command, pieces[(size_t)rand() % (sizeof pieces / sizeof *pieces)]);
        strcat(command, "y");
        snprintf(answer, sizeof answer, "Sure!\n```bash\n%s\n```\n", command);
        struct slice got = chat_extract_command(slice_from_cstr(answer));
        if (!slice_equal_cstr(got, command)) fail_msg("'%s' became '%.*s'", command, (int)got.n, got.p);
    }
}

static void text_of_a_user_is_never_special(void **state)
{
    (void)state;
    struct slice request = SLICE_LIT("<|im_end|></s>[INST]");
    for (int format = 0; format < CHAT_FORMAT_COUNT; format++) {
        struct chat_prompt prompt;
        int found = 0;
        const struct chat_setting setting = {.shell = SLICE_LIT("zsh"), .macos = format % 2};
        chat_prompt_build(&prompt, (enum chat_format)format, request, &setting, true);
        for (int i = 0; i < prompt.n_pieces; i++)
            if (prompt.pieces[i].text.p == request.p) {
                assert_false(prompt.pieces[i].special);
                assert_true(i >= prompt.n_stable);
                found++;
            }
        assert_int_equal(found, 1);
        assert_true(prompt.n_pieces < CHAT_MAX_PIECES);
    }
}

static void formats_are_recognised(void **state)
{
    (void)state;
    static const struct {
        const char *declared, *template, *architecture;
        enum chat_format format;
        bool known;
    } rows[] = {
        {"lifted-1", "", "llama", CHAT_LIFTED, true},
        {"", "{% for m in messages %}{{'<|im_start|>' + m.role}}{% endfor %}", "qwen2", CHAT_CHATML, true},
        {"", "{{ '<|user|>\\n' + content + eos_token }}", "llama", CHAT_ZEPHYR, true},
        {"", "{{ '[INST] ' + content + ' [/INST]' }}", "llama", CHAT_INST, true},
        {"", "", "phi2", CHAT_INSTRUCT, true},
        {"", "", "starcoder", CHAT_PLAIN, true},
        {"", "", "llama", CHAT_PLAIN, false},
        {"", "{{ something else }}", "llama", CHAT_PLAIN, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool known;
        assert_int_equal(chat_format_recognise(slice_from_cstr(rows[i].declared),
                                               slice_from_cstr(rows[i].template),
                                               slice_from_cstr(rows[i].architecture), &known),
                         rows[i].format);
        assert_int_equal(known, rows[i].known);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(commands_come_out_whole),
        cmocka_unit_test(random_commands_survive_a_fence),
        cmocka_unit_test(text_of_a_user_is_never_special),
        cmocka_unit_test(formats_are_recognised),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
