/// A rule of the grammar: what it reads from a place on, and an example that is its test.
struct EnglishRule: Sendable {
    let name: String
    /// A text that the rule reads as a whole.
    let example: String
    let read: @Sendable (Place) -> Match<Piece.Kind>?

    /// Where a rule is tried.
    struct Place: Sendable {
        let text: EnglishText
        let index: Int
        let settings: LanguageSettings
        /// Whether a date or part of a day ends right before it.
        let isAfterDate: Bool
        /// Whether the text answers the question for a date or time.
        let isAnswer: Bool
    }

    /// A rule for dates.
    static func date(
        _ name: String,
        _ example: String,
        _ read: @escaping @Sendable (Place) -> Match<DateExpression>?
    ) -> EnglishRule {
        EnglishRule(name: name, example: example) { place in
            read(place).map { Match(.moment(MomentExpression(date: $0.value)), end: $0.end) }
        }
    }

    /// A rule for other moments.
    static func moment(
        _ name: String,
        _ example: String,
        _ read: @escaping @Sendable (Place) -> Match<MomentExpression>?
    ) -> EnglishRule {
        EnglishRule(name: name, example: example) { place in
            read(place).map { Match(.moment($0.value), end: $0.end) }
        }
    }
}
