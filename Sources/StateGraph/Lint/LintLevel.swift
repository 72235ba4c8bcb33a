/// What becomes of warnings when a graph is compiled.
public enum LintLevel: Sendable {
    /// They are not looked for.
    case off
    /// They are handed over; not if there are none.
    case report(@Sendable ([GraphWarning]) -> Void)
    /// Those of some kinds are errors, `.lint`; the others are handed over, if there are any and no error is thrown.
    case errors(Set<GraphWarning.Kind>, others: @Sendable ([GraphWarning]) -> Void = { _ in })

    /// What is proved to be wrong is an error; hints are not looked at.
    public static var strict: LintLevel { .errors(GraphWarning.Kind.proved) }

    /// Whether warnings are not looked for.
    var isOff: Bool {
        if case .off = self { true } else { false }
    }

    /// - Throws: `.lint`.
    func judge(_ warnings: [GraphWarning]) throws(GraphError) {
        guard !warnings.isEmpty else { return }
        switch self {
        case .off: return
        case .report(let report): report(warnings)
        case .errors(let kinds, let others):
            if let first = warnings.first(where: { kinds.contains($0.kind) }) {
                throw GraphError(.lint, first.description, node: first.nodes.first)
            }
            others(warnings)
        }
    }
}
