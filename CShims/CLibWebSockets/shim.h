#ifndef MEETINGMUSE_CLIBWEBSOCKETS_SHIM_H
#define MEETINGMUSE_CLIBWEBSOCKETS_SHIM_H
#include <ev.h>
#include <libwebsockets.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

// LWS_PRE is an expression over a cast, which Swift does not import.
static inline size_t shim_lws_pre(void) { return LWS_PRE; }

// accept4 is declared under _GNU_SOURCE only, which Swift's importer does not define.
int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags);

// The kernel's tcp_info ends with fields that glibc's does not have; bytes_acked lies at offset 120 (linux/tcp.h).
static inline uint64_t shim_acknowledged_bytes(int descriptor) {
    uint64_t info[32] = { 0 };
    socklen_t length = sizeof(info);
    return getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, info, &length) == 0 ? info[15] : 0;
}

// POLLRDHUP is declared under _GNU_SOURCE only.
static inline short shim_pollrdhup(void) { return 0x2000; }

#endif
