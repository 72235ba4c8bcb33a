import Foundation
import Logging
import TestSupport
import Testing

@testable import Server

struct `A log in JSON` {
    /// What a logger writes, as text.
    private func text(of write: (inout Logger) -> Void) throws -> String {
        let folder = try TemporaryFolder()
        let path = try folder.write("", to: "log")
        let file = try #require(FileHandle(forWritingAtPath: path))
        var logger = Logger(label: "meetingmuse") {
            JSONLogHandler(label: $0, clock: TestClock(), output: file)
        }
        write(&logger)
        try file.close()
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test func `a line is one object with time, level, logger and message`() throws {
        let text = try text { $0.info("started") }
        #expect(
            text
                == #"{"time":"2026-11-21T09:00:00Z","level":"info","logger":"meetingmuse","message":"started"}"#
                + "\n"
        )
    }

    @Test func `metadata of the logger and of the line stand sorted, the line's wins`() throws {
        let text = try text { logger in
            logger[metadataKey: "b"] = "logger"
            logger[metadataKey: "c"] = "logger"
            #expect(logger[metadataKey: "b"] == "logger")
            logger.error("failed", metadata: ["b": "line", "a": ["x", "y"]])
        }
        #expect(text.hasSuffix(#""metadata":{"a":"[\"x\", \"y\"]","b":"line","c":"logger"}}"# + "\n"))
        #expect(text.contains(#""level":"error""#))
    }

    @Test func `what stands in a message cannot end its line`() throws {
        let text = try text { $0.info("one\ntwo \"three\" \u{1}") }
        #expect(text.contains(#""message":"one\ntwo \"three\" \u0001""#))
        #expect(text.filter { $0 == "\n" }.count == 1)
    }

    @Test func `lines below the level are left out`() throws {
        let text = try text { logger in
            logger.debug("hidden")
            logger.logLevel = .debug
            logger.debug("shown")
        }
        #expect(text.contains("shown"))
        #expect(!text.contains("hidden"))
    }

    @Test(arguments: [ServerConfiguration.Log.Format.text, .json])
    func `the server's log has the operator's level in either format`(format: ServerConfiguration.Log.Format)
    {
        var settings = ServerConfiguration.Log()
        settings.format = format
        settings.level = .warning
        let logger = ServerLog.logger(settings)
        #expect(logger.logLevel == .warning)
        #expect(logger.handler is JSONLogHandler == (format == .json))
    }
}
