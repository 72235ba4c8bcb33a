internal import CLanguageModels

/// The trained models that the binary holds; the raw value is the model's number in CLanguageModels.
///
/// A model file begins with "MMLM", the format's version and a kind, see ``ModelHeader``. What each was trained on, and
/// under which licence it stands, is in `CShims/CLanguageModels/NOTICE.md`.
package enum ModelFile: UInt32, Sendable, CaseIterable {
    /// Intents; trained on share-alike sets too, CC BY-SA 4.0.
    case intentsShareAlike
    /// Classes of sentences of minutes, and requests, promises and proposals in mail.
    case sentences
    /// Classes of what is said in meetings.
    case speech
    /// The sentiment of a sentence.
    case sentiment
    /// Slots of messages to the scheduling assistant; trained on share-alike sets too, CC BY-SA 4.0.
    case slotsShareAlike
    /// Names of people, organisations and places.
    case names
    /// Moves of dialogues, see ``DialogueMove``; trained on a share-alike set, CC BY-SA 4.0.
    case dialogueShareAlike
    /// Whose customs of naming slots a message follows, see ``SlotCustoms``; CC BY-SA 4.0.
    case slotCustomsShareAlike
    /// What a message is that asks the assistant for nothing, see ``OtherIntent``; CC BY-SA 4.0.
    case otherIntentsShareAlike

    /// The name of its file in `CShims/CLanguageModels/models`.
    package var fileName: String {
        switch self {
        case .intentsShareAlike: "intents-share-alike.bin"
        case .sentences: "sentences.bin"
        case .speech: "speech.bin"
        case .sentiment: "sentiment.bin"
        case .slotsShareAlike: "slots-share-alike.bin"
        case .names: "names.bin"
        case .dialogueShareAlike: "dialogue-share-alike.bin"
        case .slotCustomsShareAlike: "slot-customs-share-alike.bin"
        case .otherIntentsShareAlike: "other-intents-share-alike.bin"
        }
    }
}
