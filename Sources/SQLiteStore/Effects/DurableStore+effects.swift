extension DurableStore {
    /// The journal of what nodes do outside, for ``CompileOptions/effects``.
    ///
    /// Its entries go with the checkpoints that they belong to, if those are in the same database.
    ///
    /// - Returns: A journal that works until `close`.
    public func effectJournal() -> SQLiteEffectJournal {
        SQLiteEffectJournal(database: database)
    }
}
