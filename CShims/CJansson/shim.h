#ifndef MEETINGMUSE_CJANSSON_SHIM_H
#define MEETINGMUSE_CJANSSON_SHIM_H
#include <jansson.h>

// json_decref is inline over atomics in the header, which Swift does not import.
static inline void shim_json_decref(json_t *value) { json_decref(value); }

#endif
