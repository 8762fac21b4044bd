/* Owns the head of a page and the escaping of what stands in it. */
#include "lab/html.h"

#include "base/utf8.h"

void html_begin(struct buffer *out, const char *title, const char *style)
{
    buffer_printf(out,
                  "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src 'unsafe-inline'\">\n"
                  "<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n",
                  title, style);
}

void html_text(struct buffer *out, const char *text)
{
    for (struct slice rest = slice_from_cstr(text); rest.n;) {
        uint32_t cp;
        char bytes[4];
        unsigned used = utf8_decode(rest, &cp);
        switch (cp) {
        case '<': buffer_add_cstr(out, "&lt;"); break;
        case '>': buffer_add_cstr(out, "&gt;"); break;
        case '&': buffer_add_cstr(out, "&amp;"); break;
        case '"': buffer_add_cstr(out, "&quot;"); break;
        case '\'': buffer_add_cstr(out, "&#39;"); break;
        default:
            if (utf8_drives_terminal(cp))
                buffer_printf(out, "&lt;U+%04X&gt;", cp);
            else
                buffer_add(out, bytes, utf8_encode(cp, bytes));
        }
        rest = slice_sub(rest, used ? used : 1, rest.n);
    }
}
