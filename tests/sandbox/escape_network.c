/* The attempts to reach the network, or the kernel through sockets. */
#include "sandbox/escape_attempts.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static bool connects(int domain, int type, const void *address, socklen_t n)
{
    int fd = socket(domain, type, 0);
    bool got = fd >= 0 && connect(fd, address, n) == 0;
    if (fd >= 0) close(fd);
    return got;
}

static struct sockaddr_in local(const struct target *t)
{
    return (struct sockaddr_in){.sin_family = AF_INET,
                                .sin_port = htons((uint16_t)t->port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

bool escape_tcp(const struct target *t)
{
    struct sockaddr_in address = local(t);
    return connects(AF_INET, SOCK_STREAM, &address, sizeof address);
}

bool escape_tcp_elsewhere(const struct target *t)
{
    (void)t;
    const struct sockaddr_in address = {.sin_family = AF_INET,
                                        .sin_port = htons(9),
                                        .sin_addr.s_addr = inet_addr("192.0.2.1")}; /* RFC 5737: nobody's */
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    bool way = fd >= 0 && (connect(fd, (const void *)&address, sizeof address) == 0 || errno == EINPROGRESS);
    if (fd >= 0) close(fd);
    return way;
}

bool escape_udp(const struct target *t)
{
    struct sockaddr_in address = local(t);
    char word[8];
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    struct pollfd p = {.fd = fd, .events = POLLIN};
    if (fd < 0 || connect(fd, (const void *)&address, sizeof address) != 0) return false;
    return send(fd, "hello", 5, 0) == 5 && poll(&p, 1, 100) == 1 && recv(fd, word, sizeof word, 0) > 0;
}

bool escape_abstract_socket(const struct target *t)
{
    struct sockaddr_un a = {.sun_family = AF_UNIX};
    size_t n = strlen(t->name);
    memcpy(a.sun_path + 1, t->name, n);
    return connects(AF_UNIX, SOCK_STREAM, &a, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + n));
}

bool escape_path_socket(const struct target *t)
{
    struct sockaddr_un a = {.sun_family = AF_UNIX};
    snprintf(a.sun_path, sizeof a.sun_path, "%.90s/socket", t->folder);
    return connects(AF_UNIX, SOCK_STREAM, &a, sizeof a);
}

/* Take the loopback device down, by netlink: inside there is no capability for it. */
bool escape_netlink_change(const struct target *t)
{
    (void)t;
    struct {
        struct nlmsghdr head;
        struct ifinfomsg info;
    } request = {.head = {.nlmsg_len = sizeof request,
                          .nlmsg_type = RTM_NEWLINK,
                          .nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK},
                 .info = {.ifi_family = AF_UNSPEC, .ifi_index = 1, .ifi_change = IFF_UP}};
    struct {
        struct nlmsghdr head;
        struct nlmsgerr error;
        char rest[256];
    } answer = {.error.error = -1};
    int fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
    if (fd < 0 || send(fd, &request, sizeof request, 0) < 0 || recv(fd, &answer, sizeof answer, 0) < 0)
        return false;
    close(fd);
    return answer.error.error == 0;
}

bool escape_netlink_events(const struct target *t)
{
    (void)t;
    static const int kinds[] = {NETLINK_KOBJECT_UEVENT, NETLINK_AUDIT,     NETLINK_NETFILTER,
                                NETLINK_GENERIC,        NETLINK_CONNECTOR, NETLINK_CRYPTO};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (socket(AF_NETLINK, SOCK_RAW, kinds[i]) >= 0) return true;
    return false;
}

bool escape_strange_sockets(const struct target *t)
{
    (void)t;
    static const int families[] = {AF_PACKET, AF_VSOCK, AF_ALG, AF_BLUETOOTH, AF_CAN,
                                   AF_TIPC,   AF_XDP,   AF_KEY, AF_RDS,       AF_NFC};
    static const int types[] = {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET};
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        for (size_t k = 0; k < 4; k++)
            if (socket(families[i], types[k], 0) >= 0) return true;
    return socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) >= 0;
}
