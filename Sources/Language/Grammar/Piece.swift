/// A stretch of text that one rule has read.
struct Piece: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Something about when.
        case moment(MomentExpression)
        /// A length in minutes.
        case duration(Int)
    }

    var kind: Kind
    /// The indices of its tokens.
    var tokens: Range<Int>

    var moment: MomentExpression? {
        if case .moment(let moment) = kind { moment } else { nil }
    }

    var minutes: Int? {
        if case .duration(let minutes) = kind { minutes } else { nil }
    }
}
