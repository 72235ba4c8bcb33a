#include "CArena.h"

#include <stdlib.h>

static _Thread_local struct meetingmuse_thread thread;

struct meetingmuse_thread *meetingmuse_thread(void) { return &thread; }

void *meetingmuse_allocate(size_t size) {
    struct meetingmuse_blocks *const blocks = thread.current;
    if (!blocks) return malloc(size);
    const size_t alignment = 16, rounded = (size + alignment - 1) & ~(alignment - 1);
    if (rounded < size) return NULL;
    if (rounded > blocks->left) blocks->grow(blocks, rounded);
    void *const block = blocks->free;
    blocks->free += rounded;
    blocks->left -= rounded;
    return block;
}

void meetingmuse_free(void *block) {
    if (!thread.current) free(block);
}
