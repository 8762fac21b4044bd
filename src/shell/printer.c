/* Owns the way back from a syntax tree to text, in a normal form. Decides nothing about meaning. */
#include "shell/printer.h"

#include <stdio.h>

struct print {
    struct buffer *out;
    struct buffer bodies; /* of here-documents, with their last lines: they follow the next newline */
};

static void print_command(struct print *p, const struct command *c);
static void print_parts(struct print *p, const struct part *part);

static void add(struct print *p, const char *text) { buffer_add_cstr(p->out, text); }

static struct print print_into(struct buffer *out)
{
    struct print p = {.out = out};
    buffer_init(&p.bodies, out->ceiling);
    return p;
}

/* A newline, and the bodies of the here-documents that wait for one. */
static void print_newline(struct print *p)
{
    add(p, "\n");
    buffer_add_slice(p->out, buffer_slice(&p->bodies));
    p->bodies.n = 0;
}

/* A separator: text, or its operator and a newline with the bodies of the here-documents that wait for one.
 */
static void print_break(struct print *p, const char *text)
{
    if (!p->bodies.n) {
        add(p, text);
        return;
    }
    size_t from = strspn(text, " ;"), length = strcspn(text + from, " ");
    if (length) add(p, " ");
    buffer_add(p->out, text + from, length);
    print_newline(p);
}

static void print_end(struct print *p)
{
    if (p->bodies.n) print_break(p, "");
    if (p->bodies.failed) p->out->failed = true;
    buffer_free(&p->bodies);
}

/* $'…': what cannot stand there as it is, or could mislead who looks for the end of what is around it, gets an escape.
 */
static void print_ansi(struct buffer *out, struct slice text)
{
    static const char hex[] = "0123456789abcdef";
    buffer_add_cstr(out, "$'");
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c < ' ' || c == 0x7f || strchr("'\"\\`$(){}[];&|<>#", c)) {
            buffer_add_cstr(out, "\\x");
            buffer_add_char(out, hex[c >> 4]);
            buffer_add_char(out, hex[c & 15]);
        } else {
            buffer_add_char(out, (char)c);
        }
    }
    buffer_add_char(out, '\'');
}

/* A list in parentheses behind a mark; the here-documents around it wait. */
static void print_enclosed(struct print *p, const char *open, const struct command *body, const char *close)
{
    struct print inner = print_into(p->out);
    add(p, open);
    if (body) print_command(&inner, body);
    print_end(&inner);
    add(p, close);
}

/* `…`: printed apart, then protected by backslashes. */
static void print_backquote(struct print *p, const struct command *body)
{
    struct buffer text;
    buffer_init(&text, p->out->ceiling);
    struct print inner = print_into(&text);
    if (body) print_command(&inner, body);
    print_end(&inner);
    add(p, "`");
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '`' || text.p[i] == '\\') add(p, "\\");
        buffer_add_char(p->out, text.p[i]);
    }
    add(p, "`");
    if (text.failed) p->out->failed = true;
    buffer_free(&text);
}

static void print_param(struct print *p, const struct param *param)
{
    add(p, param->braces ? "${" : "$");
    if (param->op == PARAM_LENGTH) add(p, "#");
    if (param->indirect) add(p, "!");
    buffer_add_slice(p->out, param->name);
    if (param->index) {
        add(p, "[");
        print_parts(p, param->index->parts);
        add(p, "]");
    }
    buffer_add_slice(p->out, param->op_text);
    if (param->arg) print_parts(p, param->arg->parts);
    if (param->arg2) {
        add(p, param->op == PARAM_REPLACE ? "/" : ":");
        print_parts(p, param->arg2->parts);
    }
    if (param->braces) add(p, "}");
}

static void print_items(struct print *p, const struct array_item *item)
{
    add(p, "(");
    for (; item; item = item->next) {
        if (item->key) {
            add(p, "[");
            print_parts(p, item->key->parts);
            add(p, item->append ? "]+=" : "]=");
        }
        if (item->value) print_parts(p, item->value->parts);
        const struct part *first = item->value ? item->value->parts : NULL;
        bool bracket = !item->key && first && first->kind == PART_LITERAL && first->text.p[0] == '[';
        if (item->next && bracket)
            print_newline(p); /* or the next one could close it */
        else if (item->next)
            add(p, " ");
    }
    add(p, ")");
}

static void print_part(struct print *p, const struct part *part)
{
    switch (part->kind) {
    case PART_LITERAL: buffer_add_slice(p->out, part->text); break;
    case PART_ESCAPE:
        add(p, "\\");
        buffer_add_slice(p->out, part->text);
        break;
    case PART_SINGLE:
        add(p, "'");
        buffer_add_slice(p->out, part->text);
        add(p, "'");
        break;
    case PART_ANSI: print_ansi(p->out, part->text); break;
    case PART_DOUBLE:
    case PART_LOCALE:
        add(p, part->kind == PART_LOCALE ? "$\"" : "\"");
        print_parts(p, part->inner);
        add(p, "\"");
        break;
    case PART_PARAM: print_param(p, part->param); break;
    case PART_COMMAND: {
        const struct command *body = part->body;
        bool twice = body && (body->kind == COMMAND_SUBSHELL || body->kind == COMMAND_ARITHMETIC);
        while (
            body && !twice &&
            (body->kind == COMMAND_LIST || body->kind == COMMAND_AND_OR || body->kind == COMMAND_PIPELINE)) {
            body = body->chain.first;
            twice = body && (body->kind == COMMAND_SUBSHELL || body->kind == COMMAND_ARITHMETIC);
        }
        print_enclosed(p, twice ? "$( " : "$(", part->body, ")");
        break;
    }
    case PART_BACKQUOTE: print_backquote(p, part->body); break;
    case PART_ARITH:
        add(p, part->text.n ? "$[" : "$((");
        print_parts(p, part->inner);
        add(p, part->text.n ? "]" : "))");
        break;
    case PART_PROCESS_IN: print_enclosed(p, "<(", part->body, ")"); break;
    case PART_PROCESS_OUT: print_enclosed(p, ">(", part->body, ")"); break;
    case PART_ARRAY: print_items(p, part->items); break;
    case PART_KIND_COUNT: break;
    }
}

static void print_parts(struct print *p, const struct part *part)
{
    for (; part; part = part->next) print_part(p, part);
}

/* Does a line of the text read so? */
static bool has_line(struct slice text, const char *line, size_t n)
{
    for (size_t i = 0; i < text.n;) {
        const char *newline = memchr(text.p + i, '\n', text.n - i);
        size_t end = newline ? (size_t)(newline - text.p) : text.n;
        if (end - i == n && memcmp(text.p + i, line, n) == 0) return true;
        i = end + 1;
    }
    return false;
}

/* A here-document: its delimiter here, its body for later. The delimiter is a plain word that no line of the body is:
 * as it was written, or else EOF, EOF1 … */
static void print_heredoc(struct print *p, const struct redirect *r)
{
    char name[64];
    struct buffer text;
    buffer_init(&text, p->out->ceiling);
    struct print inner = print_into(&text);
    print_parts(&inner, r->body);
    print_end(&inner);
    bool plain = r->delimiter.n && r->delimiter.n < sizeof name;
    for (size_t i = 0; plain && i < r->delimiter.n; i++) {
        char c = r->delimiter.p[i];
        plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
    }
    if (plain)
        snprintf(name, sizeof name, "%.*s", (int)r->delimiter.n, r->delimiter.p);
    else
        snprintf(name, sizeof name, "EOF");
    for (unsigned k = 0; has_line(buffer_slice(&text), name, strlen(name));)
        snprintf(name, sizeof name, "EOF%u", ++k);
    if (r->literal) add(p, "'");
    add(p, name);
    if (r->literal) add(p, "'");
    buffer_add_slice(&p->bodies, buffer_slice(&text));
    buffer_add_cstr(&p->bodies, name);
    buffer_add_char(&p->bodies, '\n');
    if (text.failed) p->out->failed = true;
    buffer_free(&text);
}

static void print_redirect(struct print *p, const struct redirect *r)
{
    static const char *const ops[] = {
#define REDIRECT_TEXT(name, text) text,
        REDIRECT_LIST(REDIRECT_TEXT)
#undef REDIRECT_TEXT
    };
    if (r->fd_name.n) {
        add(p, "{");
        buffer_add_slice(p->out, r->fd_name);
        add(p, "}");
    } else if (r->fd >= 0) {
        buffer_printf(p->out, "%d", r->fd);
    }
    add(p, ops[r->op]);
    if (r->op == REDIRECT_HEREDOC || r->op == REDIRECT_HEREDOC_TABS) {
        print_heredoc(p, r);
        return;
    }
    const struct part *first = r->target->parts;
    if (first && (first->kind == PART_PROCESS_IN || first->kind == PART_PROCESS_OUT)) add(p, " ");
    print_parts(p, first);
}

static void print_redirects(struct print *p, const struct redirect *r)
{
    for (; r; r = r->next) {
        add(p, " ");
        print_redirect(p, r);
    }
}

static void print_assign(struct print *p, const struct assign *a)
{
    buffer_add_slice(p->out, a->name);
    if (a->index) {
        add(p, "[");
        print_parts(p, a->index->parts);
        add(p, "]");
    }
    add(p, a->append ? "+=" : "=");
    print_parts(p, a->value->parts);
}

/* Redirections stand where they stood: "coproc a >x if" is not "coproc a if >x", nor is "x[ >f ]=" an assignment. */
static void print_simple(struct print *p, const struct command *c)
{
    const struct assign *a = c->simple.assigns;
    const struct word *w = c->simple.words;
    const struct redirect *r = c->redirects;
    for (bool any = false; a || w || r; any = true) {
        if (any) add(p, " ");
        uint32_t at = a ? a->span.start : w ? w->span.start : UINT32_MAX;
        if (r && r->span.start < at) {
            print_redirect(p, r);
            r = r->next;
        } else if (a) {
            print_assign(p, a);
            a = a->next;
        } else {
            print_parts(p, w->parts);
            w = w->next;
        }
    }
}

static void print_chain(struct print *p, const struct command *c)
{
    static const char *const joints[] = {"; ", " & ", " && ", " || ", " | ", " |& "};
    if (c->kind == COMMAND_PIPELINE) {
        if (c->chain.timed) add(p, c->chain.time_posix ? "time -p" : "time");
        if (c->chain.negated) add(p, c->chain.timed ? " !" : "!");
        if (!c->chain.timed && !c->chain.negated && !c->chain.first) add(p, "! !");
        if ((c->chain.timed || c->chain.negated) && c->chain.first) add(p, " ");
    }
    for (const struct command *m = c->chain.first; m; m = m->next) {
        print_command(p, m);
        if (m->next)
            print_break(p, joints[m->joint]);
        else if (c->kind == COMMAND_LIST && m->joint == JOINT_BACKGROUND)
            add(p, " &");
    }
}

/* A list that a reserved word follows. */
static void print_body(struct print *p, const struct command *body)
{
    print_command(p, body);
    bool background = false;
    if (body->kind == COMMAND_LIST) {
        const struct command *last = body->chain.first;
        while (last->next) last = last->next;
        background = last->joint == JOINT_BACKGROUND;
    }
    print_break(p, background ? " " : "; ");
}

static void print_if(struct print *p, const struct clause *clause)
{
    for (const struct clause *k = clause; k; k = k->next) {
        add(p, !k->condition ? "else " : k == clause ? "if " : "elif ");
        if (k->condition) {
            print_body(p, k->condition);
            add(p, "then ");
        }
        print_body(p, k->body);
    }
    add(p, "fi");
}

static void print_do(struct print *p, const struct command *body)
{
    add(p, "do ");
    print_body(p, body);
    add(p, "done");
}

static void print_case(struct print *p, const struct command *c)
{
    static const char *const ends[] = {";; ", ";& ", ";;& "};
    add(p, "case ");
    print_parts(p, c->choice.subject->parts);
    add(p, " in ");
    for (const struct case_arm *arm = c->choice.arms; arm; arm = arm->next) {
        add(p, "(");
        for (const struct word *w = arm->patterns; w; w = w->next) {
            print_parts(p, w->parts);
            add(p, w->next ? " | " : ") ");
        }
        if (arm->body) {
            print_command(p, arm->body);
            print_break(p, " ");
        }
        add(p, ends[arm->end]);
    }
    add(p, "esac");
}

static void print_cond(struct print *p, const struct cond *c)
{
    switch (c->kind) {
    case COND_WORD: print_parts(p, c->left->parts); break;
    case COND_UNARY:
        buffer_add_slice(p->out, c->op);
        add(p, " ");
        print_parts(p, c->left->parts);
        break;
    case COND_BINARY:
        print_parts(p, c->left->parts);
        add(p, " ");
        buffer_add_slice(p->out, c->op);
        add(p, " ");
        print_parts(p, c->right->parts);
        break;
    case COND_NOT:
        add(p, "! ");
        print_cond(p, c->a);
        break;
    case COND_GROUP:
        add(p, "( ");
        print_cond(p, c->a);
        add(p, " )");
        break;
    case COND_AND:
    case COND_OR:
        print_cond(p, c->a);
        add(p, c->kind == COND_AND ? " && " : " || ");
        print_cond(p, c->b);
        break;
    }
}

static void print_loop(struct print *p, const struct command *c)
{
    add(p, c->kind == COMMAND_FOR ? "for " : "select ");
    buffer_add_slice(p->out, c->loop.name);
    if (c->loop.has_in) {
        add(p, " in");
        for (const struct word *w = c->loop.words; w; w = w->next) {
            add(p, " ");
            print_parts(p, w->parts);
        }
        add(p, "; ");
    } else {
        add(p, "; ");
    }
    print_do(p, c->loop.body);
}

static void print_compound(struct print *p, const struct command *c)
{
    switch (c->kind) {
    case COMMAND_GROUP:
        add(p, "{ ");
        print_body(p, c->block.body);
        add(p, "}");
        break;
    case COMMAND_SUBSHELL:
        add(p, "( ");
        print_command(p, c->block.body);
        print_break(p, "");
        add(p, ")");
        break;
    case COMMAND_IF: print_if(p, c->clauses); break;
    case COMMAND_FOR:
    case COMMAND_SELECT: print_loop(p, c); break;
    case COMMAND_FOR_ARITH:
        add(p, "for ((");
        print_parts(p, c->loop_arith.init);
        add(p, ";");
        print_parts(p, c->loop_arith.test);
        add(p, ";");
        print_parts(p, c->loop_arith.step);
        add(p, ")); ");
        print_do(p, c->loop_arith.body);
        break;
    case COMMAND_WHILE:
    case COMMAND_UNTIL:
        add(p, c->kind == COMMAND_WHILE ? "while " : "until ");
        print_body(p, c->block.condition);
        print_do(p, c->block.body);
        break;
    case COMMAND_CASE: print_case(p, c); break;
    case COMMAND_COND:
        add(p, "[[ ");
        print_cond(p, c->cond);
        add(p, " ]]");
        break;
    case COMMAND_ARITHMETIC:
        add(p, "((");
        print_parts(p, c->arith);
        add(p, "))");
        break;
    default: break;
    }
}

static void print_command(struct print *p, const struct command *c)
{
    switch (c->kind) {
    case COMMAND_SIMPLE: print_simple(p, c); return;
    case COMMAND_PIPELINE:
    case COMMAND_AND_OR:
    case COMMAND_LIST: print_chain(p, c); return;
    case COMMAND_FUNCTION:
        add(p, "function ");
        buffer_add_slice(p->out, c->named.name);
        add(p, " ");
        print_command(p, c->named.body);
        return;
    case COMMAND_COPROC:
        add(p, "coproc ");
        buffer_add_slice(p->out, c->named.name);
        if (c->named.name.n) add(p, " ");
        print_command(p, c->named.body);
        return;
    default: break;
    }
    print_compound(p, c);
    print_redirects(p, c->redirects);
}

void printer_print(struct buffer *out, const struct command *tree)
{
    struct print p = print_into(out);
    if (tree) print_command(&p, tree);
    print_end(&p);
}

void printer_print_word(struct buffer *out, const struct word *word)
{
    struct print p = print_into(out);
    print_parts(&p, word->parts);
    print_end(&p);
}
