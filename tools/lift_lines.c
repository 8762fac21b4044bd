/* Developer tool: lifts requests for the making of training text. One request a line on standard input, one
 * JSON object a line on standard output: {"text", "slots": [{"kind", "index", "start", "end", "raw", "forms":
 * {name: text}}]}; start and end are byte positions in the request. */
#include "ask/lift.h"

#include <stdio.h>
#include <stdlib.h>

static const char *const form_names[] = {"raw",
#define FORM_NAME(name, text, kinds) text,
                                         LIFT_FORM_LIST(FORM_NAME)
#undef FORM_NAME
};

static void put_json(struct slice s)
{
    putchar('"');
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 0x20 || c == 0x7F)
            printf("\\u%04x", c);
        else
            putchar(c);
    }
    putchar('"');
}

static void put_slot(const struct lift_slot *slot)
{
    printf("{\"kind\":\"%c\",\"index\":%d,\"start\":%zu,\"end\":%zu,\"forms\":{",
           lift_kind_letter(slot->kind), slot->index, slot->start, slot->end);
    const char *comma = "";
    for (int form = 0; form < LIFT_FORM_COUNT; form++) {
        struct buffer text;
        buffer_init(&text, 2 * LIFT_MAX_REQUEST);
        if (lift_format(slot, (enum lift_form)form, &text)) {
            printf("%s\"%s\":", comma, form_names[form]);
            put_json(buffer_slice(&text));
            comma = ",";
        }
        buffer_free(&text);
    }
    printf("},\"raw\":");
    put_json(slot->value);
    putchar('}');
}

int main(void)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    while ((n = getline(&line, &room, stdin)) > 0) {
        struct arena arena = {0};
        struct caro_error err = {0};
        struct lifted lifted;
        if (line[n - 1] == '\n') n--;
        if (lift_request(&lifted, slice_from(line, (size_t)n), &arena, &err) != CARO_OK) {
            printf("{\"error\":");
            put_json(slice_from_cstr(err.msg));
            puts("}");
        } else {
            printf("{\"text\":");
            put_json(lifted.text);
            printf(",\"slots\":[");
            for (int i = 0; i < lifted.n_slots; i++) {
                if (i) putchar(',');
                put_slot(&lifted.slots[i]);
            }
            puts("]}");
        }
        arena_free(&arena);
    }
    free(line);
    return 0;
}
