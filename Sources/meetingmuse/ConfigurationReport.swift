import ArgumentParser
import Foundation
import Server

/// What the command says about a configuration, and how it ends.
enum ConfigurationReport {
    /// EX_CONFIG of sysexits.h; the systemd unit does not restart after it.
    static let badConfiguration = ExitCode(78)

    /// Writes one line a problem to the standard error stream, and a summary.
    ///
    /// - Returns: true when the server may start.
    static func write(_ loaded: LoadedConfiguration) -> Bool {
        for problem in loaded.problems { writeError(problem.description) }
        let errors = loaded.problems.count { $0.severity == .error }
        if errors > 0 { writeError("\(errors) \(errors == 1 ? "error" : "errors") in the configuration") }
        return errors == 0
    }

    private static func writeError(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
