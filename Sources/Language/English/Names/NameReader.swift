/// Reads the names of people, organisations and places.
public struct NameReader: Sendable {
    private let model: SequenceModel?

    /// A reader with the model in the binary.
    public init() { self.init(model: SequenceModel(ModelBytes(.names))) }

    /// A reader with a model; one without only finds names that are known.
    package init(model: SequenceModel?) { self.model = model }

    /// Reads the names of a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - known: Names that the caller knows, participants and accounts; they are found first, whatever the
    ///     words around them.
    /// - Returns: the names in the order in which they stand, none overlapping.
    public func names(in text: String, known: KnownNames = KnownNames([])) -> [Entity] {
        let cut = HashedText(text)
        let found = known.entities(in: cut)
        guard let model, let spans = model.spans(in: cut, context: SequenceContext()).first else {
            return found
        }
        var entities = found
        for span in spans where span.kind < NameLayer.kinds.count {
            let tokens = cut.tokens[span.tokens]
            guard let start = tokens.first?.start,
                let end = tokens.last.map({ NameLayer.end(of: $0, in: cut) }),
                !found.contains(where: { $0.span.overlaps(start..<end) })
            else { continue }
            entities.append(
                Entity(
                    NameLayer.kinds[span.kind],
                    span: start..<end,
                    confidence: Double(span.confidence),
                    rules: ["name-tagger"]
                )
            )
        }
        return entities.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
}
