extension GraphError.Code {
    /// An effect, but the graph was compiled without an ``EffectJournal``.
    public static let missingJournal = GraphError.Code("missingJournal")
    /// The ``EffectJournal`` threw; see `underlying`.
    public static let journalFailed = GraphError.Code("journalFailed")
    /// An effect whose name or type was another one when it ran: the node does not repeat what it did.
    public static let effectMismatch = GraphError.Code("effectMismatch")
}
