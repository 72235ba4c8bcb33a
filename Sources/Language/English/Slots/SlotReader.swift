/// Reads the details of a meeting or reminder out of a message.
///
/// ```
/// "lunch with ann tomorrow at noon"  title "lunch", attendees "ann", date "tomorrow", time "noon",
///                                    datetime "tomorrow at noon"
/// ```
/// Details may overlap: a date and a time are also told as one date and time.
public struct SlotReader: Sendable {
    private let model: SequenceModel?
    private let customs: SlotCustoms

    /// A reader with the models in the binary.
    public init() {
        self.init(
            model: SequenceModel(ModelBytes(.slotsShareAlike)),
            customs: SlotCustoms(model: LinearModel(ModelBytes(.slotCustomsShareAlike)))
        )
    }

    /// A reader with a model; one without reads nothing.
    package init(model: SequenceModel?, customs: SlotCustoms = SlotCustoms(model: nil)) {
        self.model = model
        self.customs = customs
    }

    /// Reads a message.
    ///
    /// - Parameters:
    ///   - text: The message.
    ///   - asked: What the assistant asked for before it.
    /// - Returns: the details in the order in which they stand.
    public func slots(in text: String, asked: AskedDetails = []) -> [SlotMention] {
        slots(in: text, context: SequenceContext(.message, asked: asked.rawValue))
    }

    /// Reads a text in a context.
    package func slots(in text: String, context: SequenceContext) -> [SlotMention] {
        guard let model else { return [] }
        let cut = HashedText(text)
        var context = context
        if context.source == .message { context.customs = customs.likely(in: cut) }
        var mentions: [SlotMention] = []
        var scalars: [Unicode.Scalar] = []
        let addresses = AddressTokens(cut)
        // Titles, people and places, which the first layer has.
        var matters: [Range<Int>] = []
        for (layer, spans) in model.spans(in: cut, context: context).enumerated()
        where layer < SlotLayers.slots.count {
            var next = 0
            for span in spans where span.kind < SlotLayers.slots[layer].count {
                let label = SlotLayers.slots[layer][span.kind]
                var place = addresses.widened(span.tokens)
                if label == .dateTime { place = Self.part(of: place, beside: matters, in: cut) }
                guard place.lowerBound >= next else { continue }
                next = place.upperBound
                if layer == 0 { matters.append(place) }
                let tokens = cut.tokens[place]
                guard let start = tokens.first?.start, let end = tokens.last?.end else { continue }
                if scalars.isEmpty { scalars = Array(text.unicodeScalars.prefix(cut.letters.count)) }
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[start..<end])
                mentions.append(SlotMention(label, text: String(view), span: start..<end))
            }
        }
        return mentions.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    /// What of a date and time is neither title, person nor place: of "tomorrow at 3pm in room 4" all before "in".
    private static func part(
        of place: Range<Int>,
        beside others: [Range<Int>],
        in text: HashedText
    ) -> Range<Int> {
        guard let other = others.first(where: { $0.overlaps(place) }) else { return place }
        if other.lowerBound <= place.lowerBound {
            return other.upperBound < place.upperBound ? other.upperBound..<place.upperBound : place
        }
        var end = other.lowerBound
        while end > place.lowerBound,
            WordClassLexicon.wordClass(of: text.tokens[end - 1], letters: text.letters) == .preposition
        { end -= 1 }
        return end > place.lowerBound ? place.lowerBound..<end : place
    }
}
