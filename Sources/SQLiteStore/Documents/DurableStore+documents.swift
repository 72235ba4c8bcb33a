public import Meetings
public import StateGraph

extension DurableStore {
    /// The documents that outlive threads.
    ///
    /// All document stores of a database share its documents; give them the same index.
    ///
    /// - Parameters:
    ///   - index: What makes documents searchable by similarity, if anything does.
    ///   - lifetimes: How long documents stay.
    ///   - clock: Where times come from.
    /// - Returns: A store that works until `close`.
    public func documentStore(
        index: DocumentIndex? = nil,
        lifetimes: DocumentLifetimes = DocumentLifetimes(),
        clock: any WallClock = SystemClock()
    ) -> SQLiteDocumentStore {
        SQLiteDocumentStore(database: database, index: index, lifetimes: lifetimes, clock: clock)
    }
}
