extension ServerConfiguration {
    /// The scheduling conversation.
    public struct Conversation: Sendable, Equatable {
        /// False answers every message with its echo (Phase 1 of the protocol).
        public var isEngineEnabled = true
        /// How long understanding one message may take.
        public var languageModelTimeout = Duration.seconds(30)
        /// How long a silent conversation can be taken up again.
        public var timeToLive = Duration.seconds(24 * 3600)
        /// The connected conversations at once; the next is told SERVER_BUSY and closed with 1013.
        public var maximumConcurrent = 1000
        /// Whether `processing_step` frames are sent: to all (true), to none (false), to those who ask (nil).
        public var isStreamingEnabled: Bool?
        /// The IANA time zone that "tomorrow at 3pm" is meant in when the client does not say.
        public var timeZone = "UTC"

        /// The messages of one conversation that may wait for their turn.
        public var maximumWaitingMessages = 64
        /// The first full hour, on the user's clock, at which a free time is offered.
        public var workingHoursStart = 9
        /// The full hour, on the user's clock, at which an offered meeting must be over.
        public var workingHoursEnd = 18

        /// The defaults.
        public init() {}
    }
}
