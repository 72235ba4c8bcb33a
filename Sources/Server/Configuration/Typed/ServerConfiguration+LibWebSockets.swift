extension ServerConfiguration {
    /// The settings of libwebsockets, named as its own configuration files name them.
    public struct LibWebSockets: Sendable, Equatable {
        /// What waits for descriptors.
        public enum EventLoop: String, Sendable, CaseIterable {
            /// libev over epoll: the cost of a wake-up does not grow with the idle connections.
            case libev = "ev"
            /// poll(2): no plugin needed, dear with thousands of connections.
            case poll
        }

        /// What waits for descriptors.
        public var eventLoop = EventLoop.libev
        /// The one buffer per loop that sockets are read into, in bytes.
        public var serviceBufferBytes = 65_536
        /// The room for the names, values and URI of one request, in bytes.
        public var maximumHeaderBytes = 16_384
        /// The wait for each step of a request (TLS accept, the rest of a body).
        public var timeout = Duration.seconds(20)
        /// The wait for the headers of a request that has begun.
        public var headerIdleTimeout = Duration.seconds(10)
        /// How long an idle keep-alive HTTP connection is kept.
        public var keepAliveTimeout = Duration.seconds(60)
        /// The silence after which a WebSocket peer is sent a ping.
        public var pingInterval = Duration.seconds(20)
        /// The silence after which a WebSocket connection is closed.
        public var hangUpTimeout = Duration.seconds(40)
        /// The idle time before TCP keep-alive probes; zero turns them off.
        public var tcpKeepAliveTime = Duration.seconds(60)
        /// The unanswered TCP keep-alive probes that end a connection.
        public var tcpKeepAliveProbes = 3
        /// The time between TCP keep-alive probes.
        public var tcpKeepAliveInterval = Duration.seconds(10)
        /// The connections served at once; more wait in the kernel's backlog.
        public var maximumConnections = 8192
        /// The value of the `Server` header; empty leaves the header out.
        public var serverString = "meetingmuse"
        /// The PEM file of the certificate chain; nil serves plain HTTP and WebSocket.
        public var tlsCertificate: String?
        /// The PEM file of the certificate's private key.
        public var tlsKey: String?

        /// The defaults.
        public init() {}

        /// The descriptors that the process needs: one a connection, and some for the database, files and the loop.
        public var neededDescriptors: Int { maximumConnections + Self.reservedDescriptors }

        /// The descriptors kept for other things than connections.
        static let reservedDescriptors = 256
    }
}
