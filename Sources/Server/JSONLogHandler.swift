import Foundation
import JSON
import Logging
import Meetings
import Scheduling

/// Writes each log line as one JSON object, on the standard error stream unless told otherwise:
/// `{"time":"…","level":"info","logger":"meetingmuse","message":"…","metadata":{…}}`.
struct JSONLogHandler: LogHandler {
    var logLevel = Logger.Level.info
    var metadata = Logger.Metadata()
    private let label: String
    private let clock: any WallClock
    private let output: FileHandle

    /// A handler for a logger's label.
    init(
        label: String,
        clock: any WallClock = SystemClock(),
        output: FileHandle = .standardError
    ) {
        self.label = label
        self.clock = clock
        self.output = output
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var line: JSONObject = [
            "time": .string(LegacyTimestamp.text(clock.now()) + "Z"),
            "level": .string(event.level.rawValue),
            "logger": .string(label),
            "message": .string(event.message.description),
        ]
        let facts = metadata.merging(event.metadata ?? [:]) { $1 }
        if !facts.isEmpty {
            var object = JSONObject()
            for (key, value) in facts.sorted(by: { $0.key < $1.key }) {
                object[key] = .string(value.description)
            }
            line["metadata"] = .object(object)
        }
        guard let text = try? JSONPrinter(style: .compact).string(.object(line)) else { return }
        output.write(Data((text + "\n").utf8))
    }
}
