/// Checks settings against each other; needs nothing but their values.
struct RelationCheck {
    /// What is checked.
    let loaded: LoadedConfiguration

    private var configuration: ServerConfiguration { loaded.configuration }

    /// Everything that does not go together.
    func problems() -> [ConfigurationProblem] {
        pings() + workingHours() + tls() + administration() + origins()
    }

    private func error(_ key: String, _ message: String, _ advice: String) -> ConfigurationProblem {
        .error(loaded.source(key), key, message, advice)
    }

    private func pings() -> [ConfigurationProblem] {
        let ping = configuration.lws.pingInterval, hangUp = configuration.lws.hangUpTimeout
        guard ping >= hangUp else { return [] }
        // The report belongs to the line that somebody wrote, not to the other one's default.
        let isPingSet = loaded.source("lws.ws-ping-secs") != .standard
        return [
            error(
                isPingSet ? "lws.ws-ping-secs" : "lws.ws-hangup-secs",
                """
                ws-ping-secs (\(ping.components.seconds)) must be less than ws-hangup-secs \
                (\(hangUp.components.seconds)), or idle connections are closed without a ping
                """,
                "make ws-hangup-secs about twice ws-ping-secs"
            )
        ]
    }

    private func workingHours() -> [ConfigurationProblem] {
        let start = configuration.conversation.workingHoursStart,
            end = configuration.conversation.workingHoursEnd
        guard start >= end else { return [] }
        let isStartSet = loaded.source("conversation.working-hours-start") != .standard
        return [
            error(
                isStartSet ? "conversation.working-hours-start" : "conversation.working-hours-end",
                "working-hours-start (\(start)) must be before working-hours-end (\(end))",
                "give full hours of one day, such as 9 and 18"
            )
        ]
    }

    private func tls() -> [ConfigurationProblem] {
        switch (configuration.lws.tlsCertificate, configuration.lws.tlsKey) {
        case (.some, .none):
            [error("lws.tls-certificate", "a certificate without its key", "set lws.tls-key, too")]
        case (.none, .some):
            [error("lws.tls-key", "a key without its certificate", "set lws.tls-certificate, too")]
        case (.none, .none), (.some, .some): []
        }
    }

    private func administration() -> [ConfigurationProblem] {
        let server = configuration.server
        if let token = server.adminToken {
            guard token.length < 32 else { return [] }
            let isFromFile = loaded.source("server.admin-token") == .standard
            return [
                error(
                    isFromFile ? "server.admin-token-file" : "server.admin-token",
                    "the token has only \(token.length) characters, which can be guessed",
                    "give at least 32: openssl rand -hex 32"
                )
            ]
        }
        guard !server.isLoopback, server.adminTokenFile == nil else { return [] }
        return [
            .warning(
                loaded.source("server.host"),
                "server.host",
                "\(server.host) can be reached from other machines, and there is no admin token",
                "/admin answers this machine only; set ADMIN_TOKEN to administer from others"
            )
        ]
    }

    private func origins() -> [ConfigurationProblem] {
        let key = "server.allowed-origins"
        return configuration.server.allowedOrigins.filter { !Self.isOrigin($0) }.map { origin in
            error(
                key,
                "\"\(origin)\" is no web origin",
                "write scheme://host or scheme://host:port, without a path; or * for any"
            )
        }
    }

    /// True for `*`, `null` and `scheme://host[:port]`.
    private static func isOrigin(_ text: String) -> Bool {
        if text == "*" || text == "null" { return true }
        guard let separator = text.firstRange(of: "://"), separator.lowerBound > text.startIndex else {
            return false
        }
        let host = text[separator.upperBound...]
        return !host.isEmpty && !host.contains { "/?# *@".contains($0) }
    }
}
