extension ServerConfiguration {
    /// The database.
    public struct Store: Sendable, Equatable {
        /// The SQLite file that keeps conversations and meetings, relative to the working directory.
        public var path = "var/meetingmuse.sqlite"

        /// The defaults.
        public init() {}
    }
}
