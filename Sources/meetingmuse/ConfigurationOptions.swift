import ArgumentParser
import Foundation
import Server

/// The flags that choose settings; the same for every subcommand that reads them.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The file of settings (JSON, comments allowed). Without it: $MEETINGMUSE_CONFIG, or the defaults.",
            valueName: "file"
        )
    )
    var config: String?

    @Option(help: ArgumentHelp("Address to listen on (server.host).", valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp("Port to listen on; 0 takes a free one (server.port).", valueName: "number"))
    var port: String?

    @Option(help: ArgumentHelp("SQLite file of conversations and meetings (store.path).", valueName: "file"))
    var store: String?

    @Option(
        help: ArgumentHelp(
            "trace, debug, info, notice, warning, error or critical (log.level).",
            valueName: "level"
        )
    )
    var logLevel: String?

    @Option(
        help: ArgumentHelp(
            "Any other setting, as drain.timeout-secs=5; may be repeated.",
            valueName: "key=value"
        )
    )
    var set: [String] = []

    /// A `--set` without `=` is a mistake in the command, not in the configuration.
    mutating func validate() throws {
        for text in set where !text.dropFirst().contains("=") {
            throw ValidationError("--set needs key=value, as in --set drain.timeout-secs=5; got \"\(text)\".")
        }
    }

    /// The inputs: this file (or the one of `--config`), the process's environment, these flags.
    func inputs(file: String? = nil) -> ConfigurationInputs {
        let named = [
            ("--host", "server.host", host), ("--port", "server.port", port),
            ("--store", "store.path", store), ("--log-level", "log.level", logLevel),
        ]
        var flags = set.map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init
            )
            return ConfigurationInputs.Flag("--set", key: parts[0], text: parts[1])
        }
        flags += named.compactMap { name, key, text in
            text.map { ConfigurationInputs.Flag(name, key: key, text: $0) }
        }
        return ConfigurationInputs(
            file: file ?? config,
            environment: ProcessInfo.processInfo.environment,
            flags: flags
        )
    }
}
