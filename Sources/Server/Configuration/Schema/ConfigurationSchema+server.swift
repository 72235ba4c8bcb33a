extension ConfigurationSchema {
    /// The rows of `server`.
    static let listener: [Setting] = [
        Setting(
            "server.host",
            \.server.host,
            .address,
            environment: ["HOST"],
            flag: "--host",
            "IPv4 or IPv6 address to listen on, this one only; any but a loopback address opens the server to others."
        ),
        Setting(
            "server.port",
            \.server.port,
            .integer(0...65_535),
            environment: ["PORT"],
            flag: "--port",
            "TCP port to listen on; 0 lets the system choose a free one, which the server prints."
        ),
        Setting(
            "server.admin-token",
            \.server.adminToken,
            .secret,
            environment: ["ADMIN_TOKEN"],
            """
            Token that `/admin` asks of everybody (`Authorization: Bearer …`), at least 32 characters. Without it \
            `/admin` answers programs on this machine only.
            """
        ),
        Setting(
            "server.admin-token-file",
            \.server.adminTokenFile,
            .path,
            environment: ["ADMIN_TOKEN_FILE"],
            "File that holds the admin token instead of the environment; others must not be able to read it."
        ),
        Setting(
            "server.allowed-origins",
            \.server.allowedOrigins,
            .list,
            environment: ["ALLOWED_ORIGINS", "CORS_ORIGINS"],
            """
            Web origins (`https://app.example.com`) whose pages may connect beside those of the server's own host and \
            of this machine; `*` allows any. Clients that send no `Origin` are not concerned.
            """
        ),
    ]
}
