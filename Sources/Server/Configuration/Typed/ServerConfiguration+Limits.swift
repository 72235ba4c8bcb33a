extension ServerConfiguration {
    /// Bounds on what a client may send or leave unread.
    public struct Limits: Sendable, Equatable {
        /// The largest request body; more is answered with 413.
        public var maximumBodyBytes = 1_048_576
        /// The largest WebSocket message, all its fragments together; more is closed with 1009.
        public var maximumMessageBytes = 16_777_216
        /// What may wait to be sent on one socket, in bytes; a sender waits while it is full.
        public var sendQueueBytes = 1_048_576
        /// The whole messages that may wait unread by their handler before the socket is no longer read.
        public var receiveQueueMessages = 64
        /// How long a full send queue may stay without progress before the socket is closed.
        public var slowConsumerTimeout = Duration.seconds(30)

        /// The defaults.
        public init() {}
    }
}
