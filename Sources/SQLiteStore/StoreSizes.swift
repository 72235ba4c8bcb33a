/// How much the database holds, and how much of the disk it takes.
public struct StoreSizes: Sendable, Equatable {
    /// The size of a page in bytes.
    public let pageBytes: Int
    /// Pages of the database, free ones included.
    public let pages: Int
    /// Pages that the next rows will use.
    public let freePages: Int
    /// The size of the database file in bytes.
    public let fileBytes: Int
    /// The size of the write-ahead log in bytes.
    public let logBytes: Int
}
