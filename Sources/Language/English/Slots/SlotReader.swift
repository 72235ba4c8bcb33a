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
        for (layer, spans) in model.spans(in: cut, context: context).enumerated()
        where layer < SlotLayers.slots.count {
            var next = 0
            for span in spans where span.kind < SlotLayers.slots[layer].count {
                let place = addresses.widened(span.tokens)
                guard place.lowerBound >= next else { continue }
                next = place.upperBound
                let tokens = cut.tokens[place]
                guard let start = tokens.first?.start, let end = tokens.last?.end else { continue }
                if scalars.isEmpty { scalars = Array(text.unicodeScalars.prefix(cut.letters.count)) }
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[start..<end])
                let label = SlotLayers.slots[layer][span.kind]
                mentions.append(SlotMention(label, text: String(view), span: start..<end))
            }
        }
        return mentions.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
}
