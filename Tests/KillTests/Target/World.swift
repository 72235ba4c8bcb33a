import Foundation
import StateGraph

/// The world outside: a file to which each effect appends a line, on the disk before the effect is over.
///
/// A line is `key TAB thread/name TAB token TAB whether the effect was told that it may have happened`.
actor World {
    private let file: FileHandle?
    private let report: Report
    private let holdAt: Int?
    private let holdsBefore: Bool
    private var count = 0

    /// The world in a file; with no path, one that forgets.
    ///
    /// - Throws: what Foundation throws.
    init(path: String?, report: Report, holdAt: Int?, holdsBefore: Bool) throws {
        self.report = report
        self.holdAt = holdAt
        self.holdsBefore = holdsBefore
        guard let path else {
            file = nil
            return
        }
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
        }
        file = try FileHandle(forUpdating: URL(filePath: path))
    }

    /// Has an effect through a node's journal, and says so.
    ///
    /// - Returns: the effect's name and a token that no other run of it has.
    nonisolated func have(_ name: String, _ context: NodeContext<Parcel>) async throws -> String {
        let token = "\(name)#\(String(UInt64.random(in: .min ... .max), radix: 16))"
        var key: String?
        let kept = try await context.effect(name) { call in
            key = call.key
            try await happen(call, "\(context.thread ?? "")/\(name)", token)
            return token
        }
        await report.say(
            Line(about: .recorded, thread: context.thread, key: key, isReplay: kept != token)
        )
        return kept
    }

    private func happen(_ call: EffectCall, _ name: String, _ token: String) async throws {
        count += 1
        let isHeld = count == holdAt
        await report.say(Line(about: .effect, key: call.key))
        if isHeld, holdsBefore { try await hold() }
        let line = [call.key, name, token, call.mayHaveHappened ? "again" : "new"].joined(separator: "\t")
        if let file {
            try file.seekToEnd()
            try file.write(contentsOf: Data((line + "\n").utf8))
            try file.synchronize()
        }
        if isHeld, !holdsBefore { try await hold() }
    }

    /// Waits for the kill: between an effect and its record, so that there is one in doubt for sure.
    private func hold() async throws {
        await report.say(Line(about: .held))
        try await Task.sleep(for: .seconds(60))
    }
}
