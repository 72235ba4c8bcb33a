internal import Foundation
import JSON

/// Scenario files on disk.
enum ScenarioFile {
    /// The scenario files that paths stand for: files as they are, and of folders all below that end in `.json`.
    ///
    /// - Throws: ``DefinitionError`` if there is nothing at a path.
    static func paths(of arguments: [String]) throws -> [String] {
        try arguments.flatMap { argument -> [String] in
            guard FileManager.default.fileExists(atPath: argument) else {
                throw DefinitionError(place: argument, problem: "no such file or folder")
            }
            // A file has no paths below it.
            guard let names = try? FileManager.default.subpathsOfDirectory(atPath: argument) else {
                return [argument]
            }
            return names.filter { $0.hasSuffix(".json") }.sorted().map { "\(argument)/\($0)" }
        }
    }

    /// Reads one file.
    static func scenario(at path: String) throws -> Scenario {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        return try Scenario(JSONParser().parse([UInt8](bytes)))
    }
}
