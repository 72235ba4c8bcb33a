extension ServerConfiguration {
    /// Bounds on what a client may send or leave unread.
    public struct Limits: Sendable, Equatable {
        /// The largest request body; more is answered with 413.
        public var maximumBodyBytes = 1_048_576
        /// The largest WebSocket message, all its fragments together; more is closed with 1009.
        public var maximumMessageBytes = 16_777_216
        /// What may wait to be sent on one socket, in bytes; a sender waits while it is full.
        public var sendQueueBytes = 1_048_576
        /// The messages that may wait to be sent on one socket.
        public var sendQueueMessages = 1024
        /// What may wait unread by its handler before the socket is no longer read, in bytes.
        public var receiveQueueBytes = 1_048_576
        /// The whole messages that may wait unread by their handler before the socket is no longer read.
        public var receiveQueueMessages = 64
        /// How long a socket may take nothing while messages wait for it before it is cut.
        public var slowConsumerTimeout = Duration.seconds(30)

        /// How long an HTTP response may make no progress before the connection is cut.
        public var responseTimeout = Duration.seconds(60)
        /// How long a socket that the server closes may take to read what is queued for it.
        public var closeTimeout = Duration.seconds(10)

        /// The defaults.
        public init() {}
    }
}
