import HTTPTypes
import Web

extension RequestHead {
    /// What a row of the library's table means.
    private enum Row {
        case method(String)
        case version, query
        case field(HTTPField.Name)
        case other
    }

    private static let rows: [Row] = HeaderTable.names.map { name in
        // Some of the methods end in a blank there, others do not.
        let word = name.hasSuffix(" ") ? String(name.dropLast()) : name
        switch word {
        case "http/1.1": return .version
        case "uri-args": return .query
        case "get", "post", "put", "patch", "delete", "head", "options": return .method(word.uppercased())
        default:
            guard name.hasSuffix(":"), let field = HTTPField.Name(String(name.dropLast())) else {
                return .other
            }
            return .field(field)
        }
    }

    /// White space before a colon makes a field unknown to the library, while a proxy may read it.
    private static let blankedNames = [
        "content-length", "transfer-encoding", "host", "connection", "upgrade",
    ]
    .flatMap { ["\($0) :", "\($0)\t:"] }

    /// Reads everything that the library shows.
    ///
    /// - Parameters:
    ///   - table: The library's table.
    ///   - readable: Names of fields that the library does not know, lower case.
    init(_ table: HeaderTable, readable: [String]) {
        table.forEachRow { index, values in
            switch Self.rows[index] {
            case .method(let method):
                self.method = method
                path = String(decoding: values.joined(), as: UTF8.self)
            case .version: version = String(decoding: values.joined(), as: UTF8.self)
            case .query: queryFragments = Self.withoutInventedSlash(values)
            case .field(let name):
                for value in values {
                    fields.append(HTTPField(name: name, value: String(decoding: value, as: UTF8.self)))
                }
            case .other: break
            }
        }
        hasMalformedFieldName = Self.blankedNames.contains { table.custom($0) != nil }
        for name in readable {
            guard let field = HTTPField.Name(name), let value = table.custom(name + ":") else { continue }
            fields.append(HTTPField(name: field, value: String(decoding: value, as: UTF8.self)))
        }
    }

    /// After a last `&` the library makes up a slash, as it does for an empty path.
    private static func withoutInventedSlash(_ fragments: [[UInt8]]) -> [[UInt8]] {
        fragments.count > 1 && fragments.last == [UInt8(ascii: "/")] ? fragments.dropLast() : fragments
    }
}
