public import SQLiteStore

extension ServerConfiguration {
    /// The database.
    public struct Store: Sendable, Equatable {
        /// The SQLite file that keeps conversations and meetings, relative to the working directory.
        public var path = "var/meetingmuse.sqlite"

        /// What a commit waits for.
        public var synchronous = StoreConfiguration.Synchronous.full
        /// The checkpoints kept of each conversation; the newest is all that going on needs.
        public var keptCheckpoints = 1
        /// How long to wait for a lock that another program holds on the database.
        public var busyTimeout = Duration.seconds(5)

        /// The defaults.
        public init() {}
    }
}
