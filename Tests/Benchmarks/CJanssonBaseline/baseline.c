#include "baseline.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

long baseline_decode(long iterations) {
    long sum = 0;
    const size_t length = strlen(MESSAGE_TEXT);
    for (long round = 0; round < iterations; round++) {
        json_error_t error;
        json_t *message = json_loadb(MESSAGE_TEXT, length, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
        sum += (long)json_object_size(message);
        json_decref(message);
    }
    return sum;
}

static long print(json_t *reply) {
    char *text = json_dumps(reply, JSON_COMPACT);
    const long length = (long)strlen(text);
    free(text);
    json_decref(reply);
    return length;
}

long baseline_encode(long iterations) {
    long sum = 0;
    for (long round = 0; round < iterations; round++) {
        json_t *reply = json_object();
        json_object_set_new(reply, "type", json_string("bot_response"));
        json_object_set_new(reply, "content", json_string(MESSAGE_CONTENT));
        json_object_set_new(reply, "timestamp", json_string(MESSAGE_TIMESTAMP));
        json_object_set_new(reply, "session_id", json_string(MESSAGE_SESSION));
        json_object_set_new(reply, "seq", json_integer(12345));
        sum += print(reply);
    }
    return sum;
}

long baseline_encode_packed(long iterations) {
    long sum = 0;
    for (long round = 0; round < iterations; round++) {
        sum += print(json_pack("{ss,ss,ss,ss,si}", "type", "bot_response", "content", MESSAGE_CONTENT, "timestamp",
                               MESSAGE_TIMESTAMP, "session_id", MESSAGE_SESSION, "seq", 12345));
    }
    return sum;
}
