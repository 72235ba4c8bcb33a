extension ConfigurationSchema {
    /// The rows of `lws`; a key has libwebsockets' own name where there is one.
    static let libWebSockets: [Setting] = lwsLoop + lwsTimes + lwsTLS

    private static let lwsLoop: [Setting] = [
        Setting(
            word: "lws.event-loop",
            \.lws.eventLoop,
            """
            What waits for descriptors: `ev` (libev; a wake-up costs the same however many connections idle) or \
            `poll` (needs no plugin).
            """
        ),
        Setting(
            "lws.pt-serv-buf-size",
            \.lws.serviceBufferBytes,
            .integer(4096...1_048_576),
            unit: "bytes",
            "The loop's one read buffer: the largest piece of a body or message that is handled at a time."
        ),
        Setting(
            "lws.max-http-header-data",
            \.lws.maximumHeaderBytes,
            .integer(1024...1_048_576),
            unit: "bytes",
            "Room for URI and headers of one request. A request with more is cut off without an answer."
        ),
        Setting(
            "lws.max-connections",
            \.lws.maximumConnections,
            .integer(16...1_000_000),
            """
            Connections served at once; more wait in the kernel. Must leave 256 descriptors of the process's limit \
            (the soft limit is raised by itself).
            """
        ),
        Setting(
            "lws.server-string",
            \.lws.serverString,
            .text,
            "Value of the `Server` header; empty leaves the header out."
        ),
    ]

    private static let lwsTimes: [Setting] = [
        Setting(
            time: "lws.timeout-secs",
            \.lws.timeout,
            .integer(1...3600),
            "Longest wait for each step of a request: TLS accept, the next part of a body."
        ),
        Setting(
            time: "lws.timeout-secs-ah-idle",
            \.lws.headerIdleTimeout,
            .integer(1...3600),
            "Longest wait for the headers of a request that has begun (slow-loris guard)."
        ),
        Setting(
            time: "lws.keepalive-timeout",
            \.lws.keepAliveTimeout,
            .integer(1...86_400),
            "How long an idle HTTP connection is kept for its next request."
        ),
        Setting(
            time: "lws.ws-ping-secs",
            \.lws.pingInterval,
            .integer(1...65_534),
            "Silence after which a WebSocket peer is sent a ping; must be less than `ws-hangup-secs`."
        ),
        Setting(
            time: "lws.ws-hangup-secs",
            \.lws.hangUpTimeout,
            .integer(2...65_535),
            "Silence, pings unanswered, after which a WebSocket connection is closed."
        ),
        Setting(
            time: "lws.tcp-keepalive-time",
            \.lws.tcpKeepAliveTime,
            .integer(0...86_400),
            "Idle time before TCP keep-alive probes; 0 turns them off."
        ),
        Setting(
            "lws.tcp-keepalive-probes",
            \.lws.tcpKeepAliveProbes,
            .integer(1...100),
            "Unanswered TCP keep-alive probes that end a connection."
        ),
        Setting(
            time: "lws.tcp-keepalive-interval",
            \.lws.tcpKeepAliveInterval,
            .integer(1...3600),
            "Time between TCP keep-alive probes."
        ),
    ]

    private static let lwsTLS: [Setting] = [
        Setting(
            "lws.tls-certificate",
            \.lws.tlsCertificate,
            .path,
            "PEM file with the certificate chain, the server's own first. Unset serves plain http and ws."
        ),
        Setting(
            "lws.tls-key",
            \.lws.tlsKey,
            .path,
            "PEM file with the certificate's private key; others must not be able to read it."
        ),
    ]
}
