/// Something about the configuration that an operator should know.
public struct ConfigurationProblem: Sendable, Equatable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: String, Sendable {
        /// The server does not start.
        case error
        /// The server starts, perhaps not as meant.
        case warning
    }

    /// How bad it is.
    public let severity: Severity
    /// Where the value stands.
    public let source: SettingSource
    /// The setting, `server.port`; empty when the problem is the file's as a whole.
    public let key: String
    /// What is wrong.
    public let message: String
    /// What to do about it.
    public let advice: String

    /// One line: `file:line: key: what is wrong (what to do)`; warnings say so behind the place.
    public var description: String {
        let label = severity == .warning ? "warning: " : ""
        let subject = key.isEmpty ? "" : "\(key): "
        let remedy = advice.isEmpty ? "" : " (\(advice))"
        return "\(source.description): \(label)\(subject)\(message)\(remedy)"
    }

    /// A problem that keeps the server from starting.
    static func error(
        _ source: SettingSource,
        _ key: String,
        _ message: String,
        _ advice: String = ""
    ) -> ConfigurationProblem {
        ConfigurationProblem(severity: .error, source: source, key: key, message: message, advice: advice)
    }

    /// A problem that the server can live with.
    static func warning(
        _ source: SettingSource,
        _ key: String,
        _ message: String,
        _ advice: String = ""
    ) -> ConfigurationProblem {
        ConfigurationProblem(severity: .warning, source: source, key: key, message: message, advice: advice)
    }
}
