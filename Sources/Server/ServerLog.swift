import Logging

/// The log of the server, on the standard error stream.
enum ServerLog {
    /// A logger as the operator has set it.
    static func logger(_ settings: ServerConfiguration.Log) -> Logger {
        var logger = Logger(label: "meetingmuse") { label in
            switch settings.format {
            case .text: StreamLogHandler.standardError(label: label)
            case .json: JSONLogHandler(label: label)
            }
        }
        logger.logLevel = Logger.Level(rawValue: settings.level.rawValue) ?? .info
        return logger
    }
}
