/// Everything an operator can set, as typed values; the property defaults are the server's defaults.
///
/// This folder holds the settings and nothing else: the schema (one row a setting, `ConfigurationSchema`), the
/// reading of file, environment and flags in that order (`ConfigurationLoader`), the check, and the printing.
/// What a setting does is done where it is used; the server passes these values on as they are.
///
/// A new setting is a property here and a row in the schema; the README and the commented file follow from the row.
public struct ServerConfiguration: Sendable, Equatable {
    /// Where the server listens and who may administer it: `server` in the file.
    public var server = Listener()
    /// The event loop, HTTP, WebSocket and TLS settings of libwebsockets: `lws` in the file.
    public var lws = LibWebSockets()
    /// Bounds on what a client may send or leave unread: `limits` in the file.
    public var limits = Limits()
    /// How the server stops: `drain` in the file.
    public var drain = Drain()
    /// The scheduling conversation: `conversation` in the file.
    public var conversation = Conversation()
    /// How dates and times are read where English leaves a choice: `language` in the file.
    public var language = LanguageConventions()
    /// The database: `store` in the file.
    public var store = Store()
    /// The log: `log` in the file.
    public var log = Log()

    /// The defaults.
    public init() {}
}
