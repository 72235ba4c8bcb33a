/// Everything the transport is told: where to listen, its limits and its patience.
public struct TransportConfiguration: Sendable {
    /// The numeric address to bind, exactly this one: `127.0.0.1`, `::1`, `0.0.0.0`.
    public var host = "127.0.0.1"
    /// The port; 0 lets the system choose.
    public var port: UInt16 = 8000
    /// How the loop waits for the network.
    public var backend = Backend.libev
    /// The certificate and key, nil for plain text.
    public var tls: TLSFiles?
    /// The bounds.
    public var limits = Limits()
    /// The patience.
    public var timeouts = Timeouts()
    /// The settings of libwebsockets itself.
    public var library = Library()
    /// Header fields that the library does not know but handlers want to read; lower case; others can not be seen.
    public var readableHeaders = ["idempotency-key", "last-event-id", "traceparent", "x-request-id"]
    /// The value of the `Server` field, empty for none.
    public var serverName = ""

    /// The defaults.
    public init() {}

    /// How the loop waits for the network.
    public enum Backend: String, Sendable, CaseIterable {
        /// libev: constant cost however many connections are idle.
        case libev
        /// poll(): the cost grows with the connections.
        case poll
    }

    /// A certificate chain and its private key, both in PEM.
    public struct TLSFiles: Sendable, Equatable {
        /// The path of the chain, leaf first.
        public var certificatePath: String
        /// The path of the key.
        public var privateKeyPath: String

        /// A pair of paths.
        public init(certificatePath: String, privateKeyPath: String) {
            self.certificatePath = certificatePath
            self.privateKeyPath = privateKeyPath
        }
    }

    /// The bounds of what a peer may make us hold.
    public struct Limits: Sendable {
        /// Connections at a time; more wait in the kernel's queue.
        public var maximumConnections = 8192
        /// The most bytes of an HTTP body, 413 above.
        public var maximumBodyBytes = 1 << 20
        /// The most bytes of a WebSocket message, 1009 above.
        public var maximumMessageBytes = 16 << 20
        /// The most bytes that may wait to be sent on one socket.
        public var sendQueueBytes = 1 << 20
        /// The most messages that may wait to be sent on one socket.
        public var sendQueueMessages = 1024
        /// The most bytes that may wait to be handled on one socket; then nothing more is read from it.
        public var receiveQueueBytes = 1 << 20
        /// The most messages that may wait to be handled on one socket.
        public var receiveQueueMessages = 64

        /// The defaults.
        public init() {}
    }

    /// The patience, each to the next tick.
    public struct Timeouts: Sendable {
        /// How long after its last answer a socket is asked again with a ping.
        public var pingInterval: Duration = .seconds(20)
        /// How long the answer to a ping may take; then close 1011.
        public var pongTimeout: Duration = .seconds(20)
        /// How long a socket may take nothing while messages wait; then it is cut.
        public var slowConsumerTimeout: Duration = .seconds(60)
        /// How long a socket that we close may take to read what is queued.
        public var closeTimeout: Duration = .seconds(10)
        /// How long a response may make no progress.
        public var responseTimeout: Duration = .seconds(60)
        /// How long a refused request's body is read and thrown away, so that the peer sees the answer.
        public var lingerTimeout: Duration = .seconds(2)
        /// How long a connection may wait for its next request.
        public var keepAliveTimeout: Duration = .seconds(60)
        /// How long a step of the network may take: a TLS handshake, the next piece of a body.
        public var networkTimeout: Duration = .seconds(20)
        /// How long a connection may take to send a request's head.
        public var headTimeout: Duration = .seconds(10)
        /// How often deadlines are looked at.
        public var tickInterval: Duration = .seconds(1)

        /// The defaults.
        public init() {}
    }

    /// Settings of libwebsockets.
    public struct Library: Sendable {
        /// The one shared buffer: the largest piece read or written at once, in bytes.
        public var serviceBufferBytes = 65536
        /// The room for all header fields of one request, in bytes; a larger head is cut off without an answer.
        public var headerBytes = 16384
        /// Seconds of silence before TCP asks the peer, 0 for never.
        public var tcpKeepAliveSeconds = 60
        /// Seconds between TCP's questions.
        public var tcpKeepAliveIntervalSeconds = 10
        /// Unanswered questions before TCP gives up.
        public var tcpKeepAliveProbes = 3

        /// The defaults.
        public init() {}
    }
}
