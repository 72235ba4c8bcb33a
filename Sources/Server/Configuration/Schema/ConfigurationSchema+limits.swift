extension ConfigurationSchema {
    /// The rows of `limits`.
    static let limits: [Setting] = [
        Setting(
            "limits.max-body-bytes",
            \.limits.maximumBodyBytes,
            .integer(0...1_073_741_824),
            unit: "bytes",
            "Largest request body; a larger one is refused with 413 before it is read."
        ),
        Setting(
            "limits.max-ws-message-bytes",
            \.limits.maximumMessageBytes,
            .integer(1...1_073_741_824),
            unit: "bytes",
            "Largest WebSocket message, all fragments together; a larger one closes the connection with 1009."
        ),
        Setting(
            "limits.ws-send-queue-bytes",
            \.limits.sendQueueBytes,
            .integer(4096...1_073_741_824),
            unit: "bytes",
            "What may wait to be sent on one connection; the conversation pauses while it is full."
        ),
        Setting(
            "limits.ws-send-queue-messages",
            \.limits.sendQueueMessages,
            .integer(1...1_000_000),
            "Messages that may wait to be sent on one connection, whatever their size."
        ),
        Setting(
            "limits.ws-receive-queue-bytes",
            \.limits.receiveQueueBytes,
            .integer(4096...1_073_741_824),
            unit: "bytes",
            "What was received and may wait for the conversation; the connection is not read while it is full."
        ),
        Setting(
            "limits.ws-receive-queue-messages",
            \.limits.receiveQueueMessages,
            .integer(1...65_536),
            "Messages that were received and may wait for the conversation, whatever their size."
        ),
        Setting(
            time: "limits.slow-consumer-timeout-secs",
            \.limits.slowConsumerTimeout,
            .decimal(0.1...86_400),
            "How long a WebSocket client may read nothing while messages wait for it; then it is cut off."
        ),
        Setting(
            time: "limits.response-timeout-secs",
            \.limits.responseTimeout,
            .decimal(0.1...86_400),
            "How long an HTTP client may read nothing of its response; then it is cut off."
        ),
        Setting(
            time: "limits.close-timeout-secs",
            \.limits.closeTimeout,
            .decimal(0.1...3600),
            "How long a WebSocket that the server closes may take to read what is still queued for it."
        ),
    ]

    /// The rows of `drain`.
    static let drain: [Setting] = [
        Setting(
            time: "drain.timeout-secs",
            \.drain.timeout,
            .decimal(0...3600),
            """
            How long SIGTERM waits for conversations and requests in progress, after every socket was told 1012; \
            then the server stops anyway.
            """
        )
    ]
}
