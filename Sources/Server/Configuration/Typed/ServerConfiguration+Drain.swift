extension ServerConfiguration {
    /// How the server stops.
    public struct Drain: Sendable, Equatable {
        /// How long SIGTERM waits for open conversations and requests to finish.
        public var timeout = Duration.seconds(10)

        /// The defaults.
        public init() {}
    }
}
