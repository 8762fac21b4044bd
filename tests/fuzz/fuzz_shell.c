/* Fuzz target: any bytes through the shell parser; what parses must print, and parse again to an equal tree.
 */
#include "shell/commands.h"
#include "shell/parser.h"
#include "shell/printer.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct caro_error err = {0};
    struct command *tree, *again;
    struct slice text = slice_from((const char *)data, size);
    enum caro_status status = parser_parse(&tree, text, 0, &arena, &err);
    if (status == CARO_FORMAT || status == CARO_LIMIT) {
        if (err.pos > size || !err.msg[0]) abort(); /* an error says where and what */
    } else if (status != CARO_OK) {
        abort();
    } else {
        struct command_name *names;
        struct buffer out;
        if (commands_list_names(&names, tree, text, &arena, &err) != CARO_OK) abort();
        commands_is_single(tree, text);
        buffer_init(&out, 1 << 24);
        printer_print(&out, tree);
        status = parser_parse(&again, buffer_slice(&out), 0, &arena, &err);
        if (status != CARO_LIMIT && (status != CARO_OK || out.failed || !printer_equal(tree, again))) abort();
        buffer_free(&out);
    }
    arena_free(&arena);
    return 0;
}
