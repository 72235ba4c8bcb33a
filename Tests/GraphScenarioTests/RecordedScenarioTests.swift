import Foundation
import Testing

@testable import GraphScenarioKit

/// The engine against recorded scenarios.
///
/// The recordings are no part of this repository: without them the tests say that they were skipped. Scenarios that
/// sleep are left to the `graph-scenarios` command, as other tests run beside these.
struct RecordedScenarioTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared/graph/scenarios").standardized.path

    private static let isFolderThere = FileManager.default.fileExists(atPath: folder)

    @Test(
        .enabled(if: isFolderThere, "without ../shared/graph/scenarios no recorded scenario is run"),
        arguments: SuiteOptions.Saver.allCases
    )
    func `the engine does what was recorded, with every saver`(saver: SuiteOptions.Saver) async throws {
        var options = SuiteOptions(paths: [Self.folder])
        options.saver = saver
        options.jobs = 2
        options.includesTimed = false
        let report = try await ScenarioSuite(options).run()
        #expect(report.failed == 0, "\(report.lines.joined(separator: "\n"))")
        #expect(report.passed > 0)
    }
}
