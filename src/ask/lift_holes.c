/* Owns the names of values that a request leaves out: the model writes a slot that the request does not have,
 * and the command then shows FILE, PID or BRANCH there. The name follows from the slot's kind and from the
 * tool that it stands behind. */
#include "ask/lift_holes.h"

#include <stdio.h>

/* The first row whose kinds, tool and words before fit; an empty text fits all. `before` is looked for in the
 * simple command between its tool and the hole. */
static const struct {
    const char *kinds, *tools, *before, *name;
} rows[] = {
    {"p", " mkdir rmdir cd du rsync cdiff ", "", "DIR"},
    {"p", " find ls tree ", "", "DIR"},
    {"p", " rm cp chmod chown scp zip ", " -r", "DIR"},
    {"p", " rm cp chmod chown grep ", " -R", "DIR"},
    {"p", " unzip unrar 7z ", "", "ARCHIVE"},
    {"p", " tar ", "", "ARCHIVE"},
    {"p", " mount ", " ", "DEVICE"},
    {"p", " umount ", "", "DIR"},
    {"n", " kill renice strace lsof ps taskset ", " -p", "PID"},
    {"n", " kill renice ", "", "PID"},
    {"n", " chmod umask ", "", "MODE"},
    {"n", " lsof fuser ss nc ufw ssh iptables ", "", "PORT"},
    {"n", " sleep timeout ", "", "SECONDS"},
    {"n", " awk cut sort ", "", "COLUMN"},
    {"n", " head tail split shuf ", "", "LINES"},
    {"n", " sed ", "", "LINE"},
    {"w", " pkill killall pgrep pidof ", "", "PROCESS"},
    {"w", " systemctl journalctl service ", "", "SERVICE"},
    {"w", " apt apt-get dpkg pip pip3 npm brew dnf yum snap pacman apk cargo gem apt-cache ", "", "PACKAGE"},
    {"w", " usermod gpasswd ", " -aG", "GROUP"},
    {"w", " useradd userdel usermod adduser deluser passwd su id chown last groups chage crontab who ", "",
     "USER"},
    {"w", " groupadd groupdel chgrp getent ", "", "GROUP"},
    {"w", " find ", " -user", "USER"},
    {"w", " find ", " -group", "GROUP"},
    {"w", " git ", " tag", "TAG"},
    {"w", " git ", " revert", "COMMIT"},
    {"w", " git ", " show", "COMMIT"},
    {"w", " git ", " reset", "COMMIT"},
    {"w", " git ", " cherry-pick", "COMMIT"},
    {"w", " git ", "", "BRANCH"},
    {"w", " docker podman ", " run", "IMAGE"},
    {"w", " docker podman ", " build", "IMAGE"},
    {"w", " docker podman ", " pull", "IMAGE"},
    {"w", " docker podman ", " rmi", "IMAGE"},
    {"w", " docker podman ", "", "CONTAINER"},
    {"w", " export unset declare ", "", "VARIABLE"},
    {"w", " man which type command whatis apropos ", "", "COMMAND"},
    {"w", " ssh scp ping dig host nslookup traceroute ", "", "HOST"},
    {"w", " mkdir ", "", "DIR"},
    {"wqg", " grep egrep rg find locate apt ", "", "PATTERN"},
    {"wq", " sed tr ", "", "TEXT"},
    {"q", " git ", "", "MESSAGE"},
    {"q", " watch nohup time ", "", "COMMAND"},
    {"p", "", "", "FILE"},
    {"n", "", "", "NUMBER"},
    {"w", "", "", "NAME"},
    {"q", "", "", "TEXT"},
    {"g", "", "", "PATTERN"},
    {"u", "", "", "URL"},
    {"a", "", "", "HOST"},
    {"h", "", "", "TIME"},
    {"d", "", "", "DATE"},
    {"s", "", "", "SIZE"},
    {"e", "", "", "EXT"},
    {"t", "", "", "DAYS"},
};

static bool listed(const char *tools, struct slice tool)
{
    char wanted[32];
    if (!*tools) return true;
    if (tool.n == 0 || tool.n + 3 > sizeof wanted) return false;
    snprintf(wanted, sizeof wanted, " %.*s ", (int)tool.n, tool.p);
    return strstr(tools, wanted) != NULL;
}

static const char *kind_name(enum lift_kind kind, enum lift_form form, struct slice tool, struct slice before)
{
    if (form == LIFT_MINUTES) return "MINUTES";
    if (form == LIFT_SECONDS) return "SECONDS";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t n = strlen(rows[i].before);
        if (strchr(rows[i].kinds, lift_kind_letter(kind)) && listed(rows[i].tools, tool) &&
            (n == 0 || (before.n && memmem(before.p, before.n, rows[i].before, n))))
            return rows[i].name;
    }
    return "VALUE";
}

void lift_hole_put(struct lift_filled *filled, enum lift_kind kind, int index, enum lift_form form,
                   struct slice tool, struct slice before, struct buffer *out)
{
    if (filled->n_holes == LIFT_MAX_HOLES) {
        filled->too_many = true;
        return;
    }
    struct lift_hole *hole = &filled->holes[filled->n_holes];
    const char *name = kind_name(kind, form, tool, before);
    int alike = 1; /* others of that name: FILE, FILE2 */
    *hole = (struct lift_hole){.kind = kind, .index = index};
    for (int i = 0; i < filled->n_holes && !hole->name[0]; i++) {
        const struct lift_hole *other = &filled->holes[i];
        if (other->kind == kind && other->index == index)
            memcpy(hole->name, other->name, sizeof hole->name);
        else if (strncmp(other->name, name, strlen(name)) == 0)
            alike++;
    }
    if (!hole->name[0]) {
        if (alike > 1)
            snprintf(hole->name, sizeof hole->name, "%s%d", name, alike);
        else
            snprintf(hole->name, sizeof hole->name, "%s", name);
    }
    if (form == LIFT_DOT) buffer_add_char(out, '.');
    if (form == LIFT_STAR) buffer_add_cstr(out, "*.");
    hole->start = out->n;
    buffer_add_cstr(out, hole->name);
    hole->end = out->n;
    filled->n_holes++;
}
