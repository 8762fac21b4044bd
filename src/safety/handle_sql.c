/* Owns the clients of databases: statements are told apart and known by their first words; a client's own commands
 * that run a program lead to the program. */
#include "safety/rules.h"

static void run_text(struct judge *j, struct slice code, struct span span)
{
    struct flow none = {0}, out = {0};
    judge_code(j, code, span, &none, &out);
}

/* Upper and lower case alike; word is upper case. */
static bool word_at(struct slice t, size_t i, const char *word)
{
    for (; *word; word++, i++) {
        char c = i < t.n ? t.p[i] : '\0';
        if (c >= 'a' && c <= 'z') c = (char)(c - 32);
        if (c != *word) return false;
    }
    return true;
}

static bool any_at(struct slice t, size_t i, const char *const *words)
{
    for (; *words; words++)
        if (word_at(t, i, *words)) return true;
    return false;
}

static bool any_in(struct slice t, size_t from, size_t end, const char *const *words)
{
    for (size_t i = from; i < end; i++)
        if (any_at(t, i, words)) return true;
    return false;
}

/* The text in quotes behind i, run by a shell: COPY … FROM PROGRAM '…', xp_cmdshell '…'. */
static void run_quoted(struct judge *j, struct slice t, size_t i, struct span span)
{
    while (i < t.n && t.p[i] != '\'' && t.p[i] != '"') i++;
    size_t end = i + 1;
    while (end < t.n && t.p[end] != t.p[i]) end++;
    if (i < t.n) run_text(j, slice_sub(t, i + 1, end), span);
}

/* \! ls, .shell ls, system ls: to the end of the line. Returns its length, 0 when the line is none such. */
static size_t client_command(struct judge *j, struct slice t, size_t i, struct span span)
{
    static const char *const marks[] = {"\\!", ".SHELL ", ".SYSTEM ", ".SH ", "SYSTEM "};
    size_t end = i;
    while (end < t.n && t.p[end] != '\n') end++;
    for (size_t k = 0; k < sizeof marks / sizeof *marks; k++)
        if (word_at(t, i, marks[k])) {
            run_text(j, slice_sub(t, i + strlen(marks[k]), end), span);
            return end - i;
        }
    return 0;
}

static void judge_statement(struct judge *j, struct slice t, size_t i, size_t end, bool where,
                            struct span span)
{
    static const char *const drops[] = {
        "DROP DATABASE",   "DROP TABLE",      "DROP SCHEMA",      "DROP KEYSPACE", "DROP TABLESPACE",
        "DROP COLLECTION", "DROP BUCKET",     "DROP MEASUREMENT", "TRUNCATE",      "FLUSHALL",
        "FLUSHDB",         "DB.DROPDATABASE", "DROP OWNED",       "RESET MASTER",  NULL};
    static const char *const inside[] = {".DROP(",     "DROPDATABASE(", "DELETEMANY({})",
                                         "REMOVE({})", "DROPINDEXES(",  NULL};
    static const char *const rows[] = {"DELETE ", "UPDATE ", NULL};
    static const char *const changes[] = {
        "DELETE ",    "UPDATE ",    "INSERT ",  "ALTER ",  "GRANT ", "REVOKE ", "CREATE ",
        "REPLACE ",   "VACUUM",     "SET ",     "DROP ",   "MERGE ", "DEL ",    "UNLINK ",
        "RENAME ",    "CONFIG SET", "SHUTDOWN", "KILL ",   "LOAD ",  "EXPIRE ", "HSET ",
        "LPUSH ",     "RPUSH ",     "SADD ",    "ZADD ",   "HDEL ",  "INCR ",   "SLAVEOF ",
        "REPLICAOF ", "DEBUG ",     "REINDEX",  "ATTACH ", NULL};
    static const char *const calls[] = {
        ".INSERT",      ".UPDATE",      ".DELETEONE(", ".DELETEMANY(",     ".REMOVE(",
        ".REPLACEONE(", ".CREATEUSER(", ".DROPUSER(",  ".SHUTDOWNSERVER(", NULL};
    static const char *const programs[] = {"PROGRAM '", "PROGRAM \"", "XP_CMDSHELL", NULL};
    if (any_at(t, i, drops) || any_in(t, i, end, inside))
        judge_report(j, CARO_LEVEL_DANGEROUS, "drops-data", span,
                     "removes a database or a table with all that is in it");
    else if (any_at(t, i, rows) && !where)
        judge_report(j, CARO_LEVEL_DANGEROUS, "changes-all-rows", span,
                     "changes or deletes every row: there is no WHERE");
    else if (any_at(t, i, changes) || any_in(t, i, end, calls))
        judge_report(j, CARO_LEVEL_CAUTION, "changes-data", span, "changes a database");
    for (size_t k = i; k < end; k++)
        if (any_at(t, k, programs)) run_quoted(j, slice_sub(t, 0, end), k + 7, span);
}

static void judge_sql(struct judge *j, struct slice t, struct span span)
{
    static const char *const always[] = {"WHERE 1=1",     "WHERE TRUE", "WHERE 1 = 1",
                                         "WHERE '1'='1'", "WHERE 1;",   NULL};
    size_t i = 0;
    while (i < t.n && judge_step(j)) {
        while (i < t.n && strchr(" \t\n;(", t.p[i])) i++;
        size_t skip = client_command(j, t, i, span), end = i + skip;
        char quote = 0;
        bool where = false;
        for (; !skip && end < t.n && (quote || t.p[end] != ';'); end++) {
            if (quote)
                quote = t.p[end] == quote ? 0 : quote;
            else if (t.p[end] == '\'' || t.p[end] == '"')
                quote = t.p[end];
            else if (word_at(t, end, "WHERE"))
                where = !any_at(t, end, always);
        }
        j->steps += (unsigned)((end - i) / 32);
        if (!skip) judge_statement(j, t, i, end, where, span);
        i = end + 1;
    }
}

/* Statements in a file: those that this line wrote, or unknown ones. */
static void judge_file(struct judge *j, const struct utility *u, const struct field *f)
{
    const struct definition *file = run_definition(j, DEFINITION_FILE, path_normalise(j, f->text));
    if (file && file->flow.known)
        judge_sql(j, file->flow.text, f->span);
    else
        judge_report(j, CARO_LEVEL_CAUTION, "unknown-code", f->span,
                     "%s: runs statements that cannot be worked out from this line", u->name);
}

void handle_sql(struct judge *j, const struct utility *u, const struct arguments *a)
{
    static const char *const code[] = {"-e", "--execute", "-c",      "--command", "--eval",
                                       "-Q", "-q",        "--query", "-cmd",      "-execute"};
    bool any = false, redis = strcmp(u->name, "redis-cli") == 0;
    bool words = redis || !strncmp(u->name, "sqlite", 6) || !strcmp(u->name, "duckdb");
    for (size_t k = 0; k < a->n_options; k++) {
        const struct option *o = &a->options[k];
        bool statement = false;
        for (size_t m = 0; m < sizeof code / sizeof *code; m++)
            statement |= slice_equal_cstr(o->name, code[m]);
        if (statement && o->has_value) judge_sql(j, o->value.text, o->value.span);
        any |= statement;
        bool file = slice_equal_cstr(o->name, "-f") || slice_equal_cstr(o->name, "--file");
        if (file && o->has_value && !redis) judge_file(j, u, &o->value);
        any |= file;
    }
    if (redis && a->operands.n) {
        judge_sql(j, text_join(j, fields_joined(j, &a->operands, 0), SLICE_LIT(" ")), a->operands.v[0].span);
        any = true;
    }
    for (size_t k = 1; words && !redis && k < a->operands.n; k++) {
        judge_sql(j, a->operands.v[k].text, a->operands.v[k].span);
        any = true;
    }
    if (any || !a->in->given) return;
    if (a->in->known)
        judge_sql(j, a->in->text, a->span);
    else
        judge_report(j, CARO_LEVEL_CAUTION, "unknown-code", a->span,
                     "%s: runs statements that cannot be worked out from this line", u->name);
}
