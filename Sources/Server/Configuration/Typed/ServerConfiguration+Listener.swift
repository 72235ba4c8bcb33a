extension ServerConfiguration {
    /// Where the server listens and who may administer it.
    public struct Listener: Sendable, Equatable {
        /// The numeric IPv4 or IPv6 address to listen on.
        public var host = "127.0.0.1"
        /// The TCP port; 0 lets the system choose one.
        public var port = 8000
        /// The token that opens `/admin` to callers from other machines; nil leaves `/admin` to loopback only.
        ///
        /// Read from the environment or from ``adminTokenFile``, never from the file of settings, never printed.
        public var adminToken: Secret?
        /// The file that holds the admin token.
        public var adminTokenFile: String?
        /// The web origins that may connect beside the server's own; `*` stands for any.
        public var allowedOrigins: [String] = []

        /// The defaults.
        public init() {}

        /// True when only this machine can reach ``host``.
        public var isLoopback: Bool {
            host == "::1" || host.hasPrefix("127.")
        }
    }
}
