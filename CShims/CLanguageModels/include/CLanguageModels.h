#ifndef MEETINGMUSE_CLANGUAGEMODELS_H
#define MEETINGMUSE_CLANGUAGEMODELS_H

#include <stddef.h>
#include <stdint.h>

// The trained models of the module Language, put into the binary as they are: nothing is read, copied or allocated
// when the program starts. In C because Swift cannot put a file into a binary, nor read constant memory without
// unsafe code; integers alone cross the border, and an offset outside a model reads as 0.

/// The number of a model: its place in the table of models.c.
enum meetingmuse_model {
    MEETINGMUSE_MODEL_INTENTS_SHARE_ALIKE = 0,
    MEETINGMUSE_MODEL_SENTENCES = 1,
    MEETINGMUSE_MODEL_SPEECH = 2,
    MEETINGMUSE_MODEL_SENTIMENT = 3,
    MEETINGMUSE_MODEL_SLOTS_SHARE_ALIKE = 4,
    MEETINGMUSE_MODEL_NAMES = 5,
    MEETINGMUSE_MODEL_DIALOGUE_SHARE_ALIKE = 6,
    MEETINGMUSE_MODEL_SLOT_CUSTOMS_SHARE_ALIKE = 7,
    MEETINGMUSE_MODEL_OTHER_INTENTS_SHARE_ALIKE = 8,
    MEETINGMUSE_MODEL_COUNT
};

/// Where a model lies.
struct meetingmuse_model_place {
    const uint8_t *_Nonnull start;
    size_t size;
};

extern const struct meetingmuse_model_place meetingmuse_model_places[MEETINGMUSE_MODEL_COUNT];

/// How many bytes a model has; 0 for a number that no model has.
static inline size_t meetingmuse_model_size(uint32_t model) {
    return model < MEETINGMUSE_MODEL_COUNT ? meetingmuse_model_places[model].size : 0;
}

/// The little-endian integer of `width` bytes at an offset.
static inline uint64_t meetingmuse_model_integer(uint32_t model, size_t offset, size_t width) {
    const size_t size = meetingmuse_model_size(model);
    if (width > size || offset > size - width) return 0;
    const uint8_t *const bytes = meetingmuse_model_places[model].start + offset;
    uint64_t value = 0;
    for (size_t index = 0; index < width; index++) value |= (uint64_t)bytes[index] << (8 * index);
    return value;
}

/// The byte at an offset.
static inline uint8_t meetingmuse_model_uint8(uint32_t model, size_t offset) {
    return (uint8_t)meetingmuse_model_integer(model, offset, 1);
}

/// The 16 bits at an offset.
static inline uint16_t meetingmuse_model_uint16(uint32_t model, size_t offset) {
    return (uint16_t)meetingmuse_model_integer(model, offset, 2);
}

/// The 32 bits at an offset.
static inline uint32_t meetingmuse_model_uint32(uint32_t model, size_t offset) {
    return (uint32_t)meetingmuse_model_integer(model, offset, 4);
}

/// The 64 bits at an offset.
static inline uint64_t meetingmuse_model_uint64(uint32_t model, size_t offset) {
    return meetingmuse_model_integer(model, offset, 8);
}

#endif
