#ifndef MEETINGMUSE_CARENA_H
#define MEETINGMUSE_CARENA_H

#include <stdbool.h>
#include <stddef.h>

// The part of Sources/JSON/C/Arena.swift that jansson calls thirty times for a message of 200 bytes. In C because
// Swift has no thread-local variables (pthread_getspecific costs more than the allocation itself) and puts a
// function of its own between C and each of its functions.

/// Where an arena's next block lies; Swift owns it and its memory.
struct meetingmuse_blocks {
    char *_Nonnull free;
    size_t left;
    /// Makes room for that many bytes in `free`.
    void (*_Nonnull grow)(struct meetingmuse_blocks *_Nonnull, size_t);
};

/// What every thread has; all of it is NULL and false at first.
struct meetingmuse_thread {
    /// What jansson allocates from right now, or NULL for malloc.
    struct meetingmuse_blocks *_Nullable current;
    /// An empty arena that waits for the thread's next document, or NULL.
    void *_Nullable waiting;
    /// Whether the waiting arena is freed when the thread ends.
    bool frees_waiting;
};

/// What this thread has.
struct meetingmuse_thread *_Nonnull meetingmuse_thread(void);

/// jansson's malloc: blocks of any alignment from the current arena.
void *_Nullable meetingmuse_allocate(size_t size);

/// jansson's free; does nothing while an arena is current.
void meetingmuse_free(void *_Nullable block);

#endif
