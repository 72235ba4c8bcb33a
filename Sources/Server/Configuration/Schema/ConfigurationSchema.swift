/// The one table of settings: the check, the printing, the README and the typed values all come from it.
enum ConfigurationSchema {
    /// Every setting, in the order of the file.
    static let settings: [Setting] =
        listener + libWebSockets + limits + drain + conversation + language + store + log

    /// The sections with their headline, in the order of the file.
    static let sections: [(name: String, headline: String)] = [
        ("server", "Where the server listens and who may administer it."),
        ("lws", "The event loop, HTTP, WebSocket and TLS: names and units of libwebsockets."),
        ("limits", "Bounds on what one client may send or leave unread."),
        ("drain", "How the server stops."),
        ("conversation", "The scheduling conversation."),
        ("language", "How dates and times are read where English leaves a choice."),
        ("store", "The database."),
        ("log", "The log, on the standard error stream."),
    ]

    private static let byKey = Dictionary(settings.map { ($0.key, $0) }) { first, _ in first }

    /// The setting with this key; underscores count as hyphens.
    static func setting(_ key: String) -> Setting? {
        byKey[normalized(key)]
    }

    /// The key with hyphens where somebody wrote underscores.
    static func normalized(_ key: String) -> String {
        String(key.map { $0 == "_" ? "-" : $0 })
    }
}
