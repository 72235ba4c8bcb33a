#include "CLanguageModels.h"

// `#embed` looks beside this file, so that any checkout builds, and tells the build which files it took, so that a
// model trained anew is built in. It is C23; clang has it in every mode and warns.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t intents_share_alike[] = {
#embed "models/intents-share-alike.bin"
};

static const uint8_t sentences[] = {
#embed "models/sentences.bin"
};

static const uint8_t speech[] = {
#embed "models/speech.bin"
};

static const uint8_t sentiment[] = {
#embed "models/sentiment.bin"
};

static const uint8_t slots_share_alike[] = {
#embed "models/slots-share-alike.bin"
};

static const uint8_t names[] = {
#embed "models/names.bin"
};

static const uint8_t dialogue_share_alike[] = {
#embed "models/dialogue-share-alike.bin"
};

static const uint8_t slot_customs_share_alike[] = {
#embed "models/slot-customs-share-alike.bin"
};

static const uint8_t other_intents_share_alike[] = {
#embed "models/other-intents-share-alike.bin"
};

const struct meetingmuse_model_place meetingmuse_model_places[MEETINGMUSE_MODEL_COUNT] = {
    [MEETINGMUSE_MODEL_INTENTS_SHARE_ALIKE] = {intents_share_alike, sizeof intents_share_alike},
    [MEETINGMUSE_MODEL_SENTENCES] = {sentences, sizeof sentences},
    [MEETINGMUSE_MODEL_SPEECH] = {speech, sizeof speech},
    [MEETINGMUSE_MODEL_SENTIMENT] = {sentiment, sizeof sentiment},
    [MEETINGMUSE_MODEL_SLOTS_SHARE_ALIKE] = {slots_share_alike, sizeof slots_share_alike},
    [MEETINGMUSE_MODEL_NAMES] = {names, sizeof names},
    [MEETINGMUSE_MODEL_DIALOGUE_SHARE_ALIKE] = {dialogue_share_alike, sizeof dialogue_share_alike},
    [MEETINGMUSE_MODEL_SLOT_CUSTOMS_SHARE_ALIKE] = {slot_customs_share_alike, sizeof slot_customs_share_alike},
    [MEETINGMUSE_MODEL_OTHER_INTENTS_SHARE_ALIKE] = {other_intents_share_alike, sizeof other_intents_share_alike},
};
