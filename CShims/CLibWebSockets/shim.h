#ifndef MEETINGMUSE_CLIBWEBSOCKETS_SHIM_H
#define MEETINGMUSE_CLIBWEBSOCKETS_SHIM_H
#include <libwebsockets.h>

// LWS_PRE is an expression over a cast, which Swift does not import.
static inline size_t shim_lws_pre(void) { return LWS_PRE; }

#endif
