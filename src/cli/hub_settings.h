/* The environment's and the config's part in catalog, cache and downloads. */
#ifndef CLI_HUB_SETTINGS_H
#define CLI_HUB_SETTINGS_H

#include "cli/options.h"
#include <caro/hub.h>

struct hub_settings {
    struct caro_hub_options hub; /* points into this record and into the environment */
    struct caro_catalog *catalog;
    char cache[4096], config[4096]; /* folders; config "" when there is no home */
    char token[512];
    char *config_model; /* "model" of config.json, or NULL */
    bool progress_bars; /* of downloads: not HF_HUB_DISABLE_PROGRESS_BARS */
};

/* HF_HUB_CACHE, HF_HOME, HF_ENDPOINT, HF_HUB_OFFLINE, …; the user's catalog.json and config.json in
 * $XDG_CONFIG_HOME/caro, else
 * ~/.config/caro. Errors: FORMAT in one of these files, USAGE for --offline against what was asked. */
enum caro_status hub_settings_read(struct hub_settings *s, const struct options *options,
                                   struct caro_error *err);
/* NO_MODEL when there is no folder for models. Everything that downloads or looks for a cached model asks first. */
enum caro_status hub_settings_need_cache(const struct hub_settings *s, struct caro_error *err);
void hub_settings_free(struct hub_settings *s);
/* HF_TOKEN, else the file HF_TOKEN_PATH, else $HF_HOME/token: read for a download alone. */
void hub_settings_read_token(struct hub_settings *s);

/* Which model answers: --model, CARO_MODEL, config.json, the catalog's default when it is in the cache (with --pull
 * also when it is not), the built-in one. path (4096 bytes) receives a file, or "" for the built-in model; format
 * (32 bytes) the catalog's prompt format of it, or ""; reason (300 bytes) why, for -v, or "". A relative path in config.json is below its folder: what lies in the working
 * directory is never used unless --model or CARO_MODEL names it. One that is missing is left to
 * missing_model_fetch(), so nothing is downloaded without --pull or a yes. Errors: NO_MODEL with what to do. */
enum caro_status hub_settings_choose(const struct hub_settings *s, const struct options *options,
                                     char path[4096], char format[32], char reason[300],
                                     struct caro_error *err);

#endif
