/* The catalog that is compiled in; made by tools/gen_catalog.py. */
#ifndef HUB_CATALOG_TABLES_H
#define HUB_CATALOG_TABLES_H

#include <caro/hub.h>

extern const char *const catalog_default_id;
extern const struct caro_catalog_model catalog_rows[];
extern const size_t catalog_row_count;

#endif
