#ifndef MEETINGMUSE_CJANSSON_SHIM_H
#define MEETINGMUSE_CJANSSON_SHIM_H
#include <jansson.h>

#endif
