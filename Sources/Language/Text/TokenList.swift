/// A text cut into tokens.
struct TokenList: Sendable {
    let scalars: [Unicode.Scalar]
    let tokens: [Token]

    /// The text of a span as typed.
    func string(_ span: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[span])
        return String(view)
    }
}
