extension ServerConfiguration {
    /// The log, which goes to the standard error stream.
    public struct Log: Sendable, Equatable {
        /// The severities, least severe first; the names are those of swift-log.
        public enum Level: String, Sendable, CaseIterable {
            /// Every step.
            case trace
            /// What helps to find a fault.
            case debug
            /// What an operator likes to see.
            case info
            /// What is unusual.
            case notice
            /// What may become a fault.
            case warning
            /// What went wrong.
            case error
            /// What ends the server.
            case critical
        }

        /// The shape of a line.
        public enum Format: String, Sendable, CaseIterable {
            /// For people.
            case text
            /// One JSON object a line.
            case json
        }

        /// The least severe line that is written.
        public var level = Level.info
        /// The shape of a line.
        public var format = Format.text

        /// The defaults.
        public init() {}
    }
}
