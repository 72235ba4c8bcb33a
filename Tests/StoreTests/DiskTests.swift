import Foundation
import Testing

@testable import SQLiteStore

/// Runs a program of the system and waits for it.
@discardableResult
func runTool(_ path: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
}

/// A disk of two megabytes in memory, gone with the test.
final class SmallDisk: Sendable {
    /// Only root may mount, and not in every container; without the right these tests are skipped.
    static let isAvailable: Bool = {
        guard let folder = try? TemporaryFolder(), let disk = try? SmallDisk(at: folder) else { return false }
        return FileManager.default.fileExists(atPath: disk.folder.path)
    }()

    let folder: TemporaryFolder

    init(at folder: TemporaryFolder) throws {
        self.folder = folder
        let status = try runTool("/bin/mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.path])
        guard status == 0 else { throw StoreError.unavailable("mount ended with \(status)") }
    }

    deinit {
        _ = try? runTool("/bin/umount", ["-l", folder.path])
    }
}

@Suite struct DiskTests {
    private func insertUntilRefused(
        _ fixture: DatabaseFixture
    ) async -> (stored: [String], code: StoreError.Code) {
        var stored: [String] = []
        while true {
            let text = "\(stored.count) " + String(repeating: "x", count: 20_000)
            do throws(StoreError) {
                try await fixture.insert(text)
                stored.append(text)
            } catch {
                return (stored, error.code)
            }
        }
    }

    @Test(.enabled(if: SmallDisk.isAvailable, "mounting a small disk needs root"))
    func `a full disk acknowledges nothing, keeps everything and heals by itself`() async throws {
        let disk = try SmallDisk(at: TemporaryFolder())
        let ballast = disk.folder.file("ballast")
        try Data(count: 1_000_000).write(to: URL(fileURLWithPath: ballast))
        let fixture = try await DatabaseFixture { $0.path = disk.folder.file() }
        let (stored, code) = await insertUntilRefused(fixture)
        #expect(code == .unavailable)
        #expect(!stored.isEmpty)
        for _ in 0..<3 {
            let error = await #expect(throws: StoreError.self) {
                try await fixture.insert(String(repeating: "y", count: 200_000))
            }
            #expect(error?.code == .unavailable)
            #expect(try await fixture.texts() == stored)
        }
        try FileManager.default.removeItem(atPath: ballast)
        try await fixture.insert("room again")
        #expect(try await fixture.texts() == stored + ["room again"])
        await fixture.database.close()
        let again = try await SQLiteDatabase.open(StoreConfiguration(path: disk.folder.file()))
        await again.close()
    }

    @Test func `a write that the system cuts off is not acknowledged, and later ones are`() async throws {
        // A limit on file sizes holds for a whole process, so it is set in one of its own.
        await #expect(processExitsWith: .success) {
            let fixture = try await DatabaseFixture()
            let process = "\(ProcessInfo.processInfo.processIdentifier)"
            signal(SIGXFSZ, SIG_IGN)
            #expect(try runTool("/usr/bin/prlimit", ["--pid", process, "--fsize=400000:unlimited"]) == 0)
            let suite = DiskTests()
            let (stored, code) = await suite.insertUntilRefused(fixture)
            #expect(code == .unavailable)
            #expect(!stored.isEmpty)
            #expect(try await fixture.texts() == stored)
            #expect(try runTool("/usr/bin/prlimit", ["--pid", process, "--fsize=unlimited:unlimited"]) == 0)
            try await fixture.insert("room again")
            #expect(try await fixture.texts() == stored + ["room again"])
            await fixture.database.close()
        }
    }
}
