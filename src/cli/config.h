/* The user's config.json: one object of known keys. Owns its reading, checking and writing; the environment stands above it. */
#ifndef CLI_CONFIG_H
#define CLI_CONFIG_H

#include "cli/options.h"
#include <jansson.h>

/* A key that config.json may hold. */
struct config_key {
    const char *name;
    enum option_kind kind;
    const char *const *values; /* of TEXT: what it may be, NULL-terminated; NULL: any text */
    double low, high;          /* of WHOLE and REAL */
    const char *environment;   /* the variable that overrides it, or NULL */
    const char *standard;      /* what holds without it, for people */
};
const struct config_key *config_key_find(const char *name);
const struct config_key *config_key_at(int i); /* NULL behind the last */

/* $XDG_CONFIG_HOME/caro/config.json, else ~/.config/caro/config.json. NOT_FOUND without a home. */
enum caro_status config_path(char path[4096], struct caro_error *err);
/* The object of the file, an empty one when there is none; json_decref() it. FORMAT names the file, the line or the key, and what it
 * must be. */
enum caro_status config_read(const char *path, json_t **config, struct caro_error *err);
/* `text` as the value of a key: json_decref() it. USAGE says what the key takes. */
enum caro_status config_value(const struct config_key *key, const char *text, json_t **value,
                              struct caro_error *err);
/* Write the file whole or not at all, mode 0600, its folder made. */
enum caro_status config_write(const char *path, const json_t *config, struct caro_error *err);

/* Fill in what neither an option nor the environment said: safety, shell, colour, threads, tokens, temperature. Texts live as long as
 * the program. The key "model" is hub_settings.h's. */
enum caro_status config_apply(struct options *options, struct caro_error *err);

#endif
