import Logging

/// Carries the library's warnings and errors into the server's log.
///
/// The library has one sink for the process, so the log of the server that started last gets them.
enum LibraryLog {
    private static let logger = Locked<Logger?>(nil)

    /// Takes the library's lines from now on.
    static func send(to logger: Logger) {
        self.logger.withLock { $0 = logger }
        LibraryContext.forwardLog()
    }

    /// A line of the library.
    static func take(_ line: String, isError: Bool) {
        let metadata: Logger.Metadata = ["lws.line": "\(line.prefix { $0 != "\n" })"]
        let logger = logger.withLock { $0 }
        if isError {
            logger?.warning("libwebsockets reported an error", metadata: metadata)
        } else {
            logger?.debug("libwebsockets warned", metadata: metadata)
        }
    }
}
