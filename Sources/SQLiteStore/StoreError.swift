/// What can go wrong in the store.
///
/// The description is for the server's log: it holds no SQL values and no text of a user.
public struct StoreError: Error, Sendable, CustomStringConvertible {
    /// The kind of a failure, to decide on.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code's name, as it stands in logs.
        public let description: String

        /// The database cannot be reached or cannot commit now: full, read-only, gone; later it may again.
        public static let unavailable = Code(description: "unavailable")
        /// The file, or a row of it, is not what was written.
        public static let corrupt = Code(description: "corrupt")
        /// A newer version of the server made the database.
        public static let newerSchema = Code(description: "newerSchema")
        /// The file is a database of another application.
        public static let foreignFile = Code(description: "foreignFile")
        /// A row was written in a layout that this version does not know.
        public static let unknownFormat = Code(description: "unknownFormat")
        /// Another server, or another part of this one, has the database open.
        public static let locked = Code(description: "locked")
        /// Too many writes are waiting already.
        public static let overloaded = Code(description: "overloaded")
        /// The store was closed.
        public static let closed = Code(description: "closed")
        /// SQLite refused one statement, say for a constraint; everything else goes on.
        public static let rejected = Code(description: "rejected")
        /// A value cannot be stored, say because it cannot be encoded.
        public static let unstorable = Code(description: "unstorable")
    }

    /// The kind of the failure.
    public let code: Code
    /// One sentence of context.
    public let context: String
    /// The error below this one, if there was one; never shown as it is, since it may quote values.
    public let underlying: (any Error)?

    /// The code and the context.
    public var description: String { "\(code): \(context)" }

    static func unavailable(_ context: String, underlying: (any Error)? = nil) -> StoreError {
        StoreError(code: .unavailable, context: context, underlying: underlying)
    }

    static func corrupt(_ context: String, underlying: (any Error)? = nil) -> StoreError {
        StoreError(code: .corrupt, context: context, underlying: underlying)
    }

    static func newerSchema(file: String) -> StoreError {
        StoreError(
            code: .newerSchema,
            context: "\(file) was made by a newer version of this server; start that version, "
                + "or restore a backup made before it ran",
            underlying: nil
        )
    }

    static func foreignFile(file: String) -> StoreError {
        StoreError(
            code: .foreignFile,
            context: "\(file) is a database of another application; choose another path",
            underlying: nil
        )
    }

    static func locked(file: String, holder: String?) -> StoreError {
        let who = holder.map { " (process \($0))" } ?? ""
        return StoreError(
            code: .locked,
            context: "\(file) is open in another server\(who); one database belongs to one server",
            underlying: nil
        )
    }

    static func unknownFormat(_ context: String) -> StoreError {
        StoreError(code: .unknownFormat, context: context, underlying: nil)
    }

    static func overloaded(waiting: Int) -> StoreError {
        StoreError(code: .overloaded, context: "\(waiting) writes are waiting already", underlying: nil)
    }

    static func closed() -> StoreError {
        StoreError(code: .closed, context: "the store is closed", underlying: nil)
    }

    static func rejected(_ context: String, underlying: (any Error)? = nil) -> StoreError {
        StoreError(code: .rejected, context: context, underlying: underlying)
    }

    static func unstorable(_ context: String, underlying: (any Error)? = nil) -> StoreError {
        StoreError(code: .unstorable, context: context, underlying: underlying)
    }
}
