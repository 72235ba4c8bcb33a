/// A name that operators know from libwebsockets' own files, from its old versions or from other servers.
struct DeprecatedName {
    /// The name, without a section.
    let name: String
    /// The setting that takes over its value, if one means the same.
    let replacement: String?
    /// What to do instead, when no setting means the same.
    let advice: String

    private init(_ name: String, _ replacement: String) {
        self.name = name
        self.replacement = replacement
        advice = "use \(replacement)"
    }

    private init(_ name: String, none advice: String) {
        self.name = name
        replacement = nil
        self.advice = advice
    }

    /// The entry for a key as somebody wrote it, with or without a section.
    static func of(_ key: String) -> DeprecatedName? {
        let name = key.split(separator: ".").last.map(String.init) ?? key
        return all.first { $0.name == ConfigurationSchema.normalized(name) }
    }

    private static let all: [DeprecatedName] = [
        DeprecatedName("ws-pingpong-secs", "lws.ws-ping-secs"),
        DeprecatedName("ws-ping-pong-interval", "lws.ws-ping-secs"),
        DeprecatedName("keeplive-timeout", "lws.keepalive-timeout"),
        DeprecatedName("host-ssl-cert", "lws.tls-certificate"),
        DeprecatedName("host-ssl-key", "lws.tls-key"),
        DeprecatedName("fd-limit-per-thread", "lws.max-connections"),
        DeprecatedName("interface", "server.host"),
        DeprecatedName("ka-time", "lws.tcp-keepalive-time"),
        DeprecatedName("ka-probes", "lws.tcp-keepalive-probes"),
        DeprecatedName("ka-interval", "lws.tcp-keepalive-interval"),
        DeprecatedName(
            "ip-limit-ah",
            none: "this build of libwebsockets has no limits by peer; use a proxy's"
        ),
        DeprecatedName(
            "ip-limit-wsi",
            none: "this build of libwebsockets has no limits by peer; use a proxy's"
        ),
        DeprecatedName("access-log", none: "this build of libwebsockets writes none; a front proxy can"),
        DeprecatedName("count-threads", none: "one loop serves all; take the line out"),
        DeprecatedName("init-ssl", none: "TLS starts by itself when lws.tls-certificate is set"),
        DeprecatedName(
            "default-alpn",
            none: "http/1.1 is always offered alone; HTTP/2 belongs to a front proxy"
        ),
        DeprecatedName(
            "rlimit-nofile",
            none: "the soft limit is raised by itself as lws.max-connections needs"
        ),
        DeprecatedName("uid", none: "let systemd or the container choose the user"),
        DeprecatedName("gid", none: "let systemd or the container choose the group"),
        DeprecatedName("username", none: "let systemd or the container choose the user"),
        DeprecatedName("groupname", none: "let systemd or the container choose the group"),
        DeprecatedName(
            "extensions",
            none: "permessage-deflate of this libwebsockets mixes up connections; it stays off"
        ),
        DeprecatedName(
            "permessage-deflate",
            none: "that of this libwebsockets mixes up connections; it stays off"
        ),
        DeprecatedName("vhosts", none: "there is one host: its settings are in server and lws"),
        DeprecatedName("global", none: "its settings are in lws"),
    ]
}
