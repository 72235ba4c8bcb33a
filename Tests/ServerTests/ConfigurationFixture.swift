import Foundation

@testable import Server

/// Loads configurations for tests: a machine without limits, and a store directory that exists.
enum ConfigurationFixture {
    /// The configuration of a text that stands in `test.json`, with this environment and these flags.
    static func load(
        _ text: String = "{}",
        environment: [String: String] = [:],
        flags: [(key: String, text: String)] = [],
        process: ProcessFacts = ProcessFacts()
    ) throws -> LoadedConfiguration {
        let folder = try TemporaryFolder()
        let file = try folder.write(text, to: "test.json")
        var layered = environment
        layered["MEETINGMUSE_STORE_PATH"] =
            environment["MEETINGMUSE_STORE_PATH"] ?? folder.path("store.sqlite")
        let inputs = ConfigurationInputs(
            file: file,
            environment: layered,
            flags: flags.map { ConfigurationInputs.Flag("--set", key: $0.key, text: $0.text) }
        )
        return ConfigurationLoader.load(inputs, process: process)
    }

    /// The problems of a text as lines without the folder: `test.json:2: server.prot: …`.
    static func problems(
        _ text: String,
        environment: [String: String] = [:],
        process: ProcessFacts = ProcessFacts()
    ) throws -> [String] {
        try load(text, environment: environment, process: process).problems.map { problem in
            let line = problem.description
            guard let name = line.firstRange(of: "test.json:") else { return line }
            return String(line[name.lowerBound...])
        }
    }

    /// The project's folder.
    static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// The text of a file of the project.
    static func projectText(_ path: String) throws -> String {
        try String(contentsOfFile: "\(project)/\(path)", encoding: .utf8)
    }
}
