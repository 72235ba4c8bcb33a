import CLibWebSockets
import Logging
import Synchronization

/// Carries the library's warnings and errors into the server's log.
///
/// The library has one sink for the process, so the log of the server that started last gets them.
enum LibraryLog {
    private static let lock = PthreadMutex()
    /// SAFETY: read and written under `lock`.
    nonisolated(unsafe) private static var logger: Logger?

    /// Takes the library's lines from now on.
    static func send(to logger: Logger) {
        lock.withLock { unsafe self.logger = logger }
        unsafe lws_set_log_level(CInt(LLL_ERR | LLL_WARN)) { level, line in
            guard let line = unsafe line else { return }
            // SAFETY: a C string that lives during this call; it holds no user text at these levels.
            LibraryLog.take(level: level, line: unsafe String(cString: line))
        }
    }

    private static func take(level: CInt, line: String) {
        let metadata: Logger.Metadata = ["lws.line": "\(line.prefix { $0 != "\n" })"]
        let logger = lock.withLock { unsafe self.logger }
        if level & CInt(LLL_ERR) != 0 {
            logger?.warning("libwebsockets reported an error", metadata: metadata)
        } else {
            logger?.debug("libwebsockets warned", metadata: metadata)
        }
    }
}
