import Foundation
import JSON

/// A set of examples in a file of JSON lines.
struct SetFile {
    /// The folder of the sets.
    let folder: String

    /// The rows of a set; nil if there is no such file.
    ///
    /// - Throws: `JSONError` if a line is no JSON.
    func rows(_ set: String) throws -> [JSONValue]? {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(set).jsonl") else { return nil }
        let parser = JSONParser()
        return try [UInt8](data).split(separator: UInt8(ascii: "\n")).map { try parser.parse(Array($0)) }
    }
}
